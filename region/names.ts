import type { Language } from './fhir.ts';

/** Gender as the region's records state it. */
export type Gender = 'female' | 'male';

const family: Record<Language, string> = {
  nl: `Peeters Janssens Maes Jacobs Willems Claes Goossens Wouters Vermeulen Pauwels Aerts Hermans Michiels Martens
    Smets Stevens Hendrickx Verhoeven Segers Lemmens Cools Bogaerts Coppens Mertens Lenaerts Verbruggen Thys Bosmans
    Vandenberghe Declercq Desmet Verstraete Lambrechts Geerts Nijs Raes Moens Wuyts Bauwens Timmermans`,
  fr: `Dubois Lambert Dupont Martin Simon Laurent Leroy Gérard Renard Lejeune Noël Lemaire Mathieu Fontaine Delvaux
    Collard Lecomte Toussaint Denis Pirotte Bodart Hubert Massart Gillet Charlier Evrard Marchal Thiry Jacquet Poncelet
    Servais Wauthier Bastin Gilson Henry Collignon Mahieu Libert Remacle Piette`,
  de: `Schmitz Müller Heinen Kessler Pauels Reuter Hilgers Radermacher Kreutz Niessen Leyens Brüll Wiesemes Jost
    Hermanns Theissen Palm Schröder Krings Cremer`,
};

const given: Record<Language, Record<Gender, string>> = {
  nl: {
    female: `An Els Maria Lieve Godelieve Greet Hilde Katrien Lotte Emma Julie Sofie Ingrid Martine Rita Paula Simonne
      Annelies Veerle Jozefien Marleen Nele Fien Noor Leen Agnes Irma Bieke Tine Roos`,
    male: `Jan Piet Luc Marc Jozef Wim Koen Bart Tom Lars Dirk Frans Herman Jef Karel Stijn Pieter Wout Rik Gust Bram
      Kobe Arne Guido Willy Etienne Geert Filip Hugo Staf`,
  },
  fr: {
    female: `Marie Anne Claire Sophie Nathalie Isabelle Monique Jeanne Louise Camille Chloé Élise Françoise Brigitte
      Denise Yvette Julie Manon Léa Sylvie Chantal Béatrice Odette Lucie Colette Aline Inès Zoé Simone Thérèse`,
    male: `Jean Pierre Luc Michel André Philippe Marcel Louis Hugo Lucas Nathan Benoît Thierry Didier Alain Georges
      Roger Olivier Vincent Xavier Robert Émile Gaston Mathis Théo Arnaud Serge Yvan Fernand Baptiste`,
  },
  de: {
    female:
      'Anna Maria Helga Ursula Monika Petra Sabine Lena Hannah Elisabeth Gertrud Hildegard Katharina Ingrid Renate',
    male: 'Hans Karl Josef Peter Paul Werner Jürgen Lukas Leon Matthias Heinrich Ernst Günter Stefan Markus',
  },
};

const streets: Record<Language, string> = {
  nl: 'Kerkstraat Molenweg Beekstraat Lindelaan Veldstraat Schoolstraat Stationsstraat Dorpsplein Wilgenpad Eikenlaan',
  fr: 'Rue~du~Moulin Rue~de~la~Gare Rue~des~Tilleuls Place~du~Village Rue~de~l’Étang Chemin~Vert Rue~des~Écoles',
  de: 'Kirchstraße Mühlenweg Bachstraße Lindenallee Schulstraße Bahnhofstraße Am~Anger',
};

/** Family names in a language. */
export const FAMILY = byLanguage(family, split);

/** Given names in a language. */
export const GIVEN = byLanguage(given, of => ({ female: split(of.female), male: split(of.male) }));

/** Street names in a language. */
export const STREETS = byLanguage(streets, split);

function byLanguage<T, R>(texts: Record<Language, T>, read: (text: T) => R): Record<Language, R> {
  return { nl: read(texts.nl), fr: read(texts.fr), de: read(texts.de) };
}

function split(text: string): string[] {
  return text.split(/\s+/).map(word => word.replaceAll('~', ' '));
}
