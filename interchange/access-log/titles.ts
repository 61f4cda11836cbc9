import type { WORDS } from '../../subgraphs/audit/words/index.ts';

/** A language of the access log. */
export type Language = keyof typeof WORDS;

/** What stands around the entries of an access log. */
export interface Titles {
  /** The language as documents name it. */
  tag: string;
  title: string;
  /** Of whom it is, and which time it covers. */
  person: string;
  period(from: string | null, until: string | null): string;
  made: string;
  columns: { at: string; who: string; role: string; organization: string; action: string; data: string };
  holders: string;
  purpose: string;
  emergency: string;
  reason: string;
  /** The system that recorded it, where it was not the platform. */
  source: string;
  /** Said of what was done by the person themself. */
  oneself: string;
  /** Where the name is not known. */
  nameless: string;
  yes: string;
  page(number: number, of: number): string;
  empty: string;
}

const range = (since: string, until: string, all: string) => (from: string | null, to: string | null) =>
  [from && `${since} ${from}`, to && `${until} ${to}`].filter(Boolean).join(' ') || all;

/** What stands around the entries, by language. */
export const TITLES: Readonly<Record<Language, Titles>> = {
  en: {
    tag: 'en',
    title: 'Who looked at your data',
    person: 'Person',
    period: range('from', 'until', 'all that is kept'),
    made: 'Made on',
    columns: {
      ...{ at: 'When', who: 'Who', role: 'Role', organization: 'Organisation' },
      ...{ action: 'What they did', data: 'Which data' },
    },
    holders: 'Whose records',
    purpose: 'Why',
    emergency: 'Emergency',
    reason: 'Reason of the emergency',
    source: 'Recorded by',
    oneself: 'you yourself',
    nameless: 'name unknown',
    yes: 'yes',
    page: (number, of) => `Page ${number} of ${of}`,
    empty: 'Nobody looked at your data in this time.',
  },
  nl: {
    tag: 'nl-BE',
    title: 'Wie uw gegevens heeft bekeken',
    person: 'Persoon',
    period: range('vanaf', 'tot', 'alles wat bewaard is'),
    made: 'Gemaakt op',
    columns: {
      ...{ at: 'Wanneer', who: 'Wie', role: 'Rol', organization: 'Organisatie' },
      ...{ action: 'Wat er gebeurde', data: 'Welke gegevens' },
    },
    holders: 'Gegevens van',
    purpose: 'Waarom',
    emergency: 'Noodgeval',
    reason: 'Reden van het noodgeval',
    source: 'Vastgelegd door',
    oneself: 'uzelf',
    nameless: 'naam onbekend',
    yes: 'ja',
    page: (number, of) => `Pagina ${number} van ${of}`,
    empty: 'In deze periode heeft niemand uw gegevens bekeken.',
  },
  fr: {
    tag: 'fr-BE',
    title: 'Qui a consulté vos données',
    person: 'Personne',
    period: range('à partir du', 'jusqu’au', 'tout ce qui est conservé'),
    made: 'Établi le',
    columns: {
      ...{ at: 'Quand', who: 'Qui', role: 'Rôle', organization: 'Organisation' },
      ...{ action: 'Ce qui a été fait', data: 'Quelles données' },
    },
    holders: 'Données de',
    purpose: 'Pourquoi',
    emergency: 'Urgence',
    reason: 'Raison de l’urgence',
    source: 'Enregistré par',
    oneself: 'vous-même',
    nameless: 'nom inconnu',
    yes: 'oui',
    page: (number, of) => `Page ${number} sur ${of}`,
    empty: 'Personne n’a consulté vos données pendant cette période.',
  },
};
