/** What JSON can say; an undefined field is left out when written. */
export type Json = string | number | boolean | null | Json[] | Fields;

/** A JSON object. */
export type Fields = { [field: string]: Json | undefined };

/** A FHIR resource. */
export type Resource = Fields & { resourceType: string; id: string };

/** A code in a system. */
export type Coding = { system: string; code: string; display?: string };

/** A coded value with its words. */
export type Concept = { coding?: Coding[]; text: string };

/** A reference to another resource. */
export type Reference = { reference: string; display?: string };

/** Words in the languages of the region. */
export type Localized = { nl: string; fr: string; de?: string };

/** A language of the region. */
export type Language = 'nl' | 'fr' | 'de';

/** Code systems. */
export const CODE = {
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  atc: 'http://www.whocc.no/atc',
  hcparty: 'https://www.ehealth.fgov.be/standards/fhir/core/CodeSystem/cd-hcparty',
  roleCode: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  confidentiality: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
} as const;

/** How sensitive a record is: restricted, or very restricted for a reason that HL7's ActCode names. */
export type Security = 'R' | 'PSY' | 'ETH' | 'HIV';

/** The security labels of a record: its confidentiality and, where it is very restricted, why. */
export function securityLabels(of: Security): Coding[] {
  if (of === 'R') return [{ system: CODE.confidentiality, code: 'R' }];
  return [
    { system: CODE.confidentiality, code: 'V' },
    { system: CODE.actCode, code: of },
  ];
}

/** A code system of this platform. */
export function ownSystem(name: string): string {
  return `https://careweave.example/fhir/CodeSystem/${name}`;
}

/** The address of an extension of this platform. */
export function ownExtension(name: string): string {
  return `https://careweave.example/fhir/StructureDefinition/${name}`;
}

/** A code system of HL7's terminology server. */
export function hl7System(name: string): string {
  return `http://terminology.hl7.org/CodeSystem/${name}`;
}

/** A coded value. */
export function concept(system: string, code: string, text: string): Concept {
  return { coding: [{ system, code, display: text }], text };
}

/** The `_name` or `_title` beside a text: its translations. */
export function translations(texts: Localized): Fields {
  const languages: Language[] = ['nl', 'fr', 'de'];
  return {
    extension: languages.flatMap(lang => {
      const content = texts[lang];
      if (content === undefined) return [];
      return {
        url: 'http://hl7.org/fhir/StructureDefinition/translation',
        extension: [
          { url: 'lang', valueCode: lang },
          { url: 'content', valueString: content },
        ],
      };
    }),
  };
}

/** A bundle as text, one entry a line: readable, and its differences show. */
export function bundleText(type: 'collection' | 'transaction', entries: Fields[], id: string): string {
  const head = JSON.stringify({ resourceType: 'Bundle', id, type }).slice(0, -1);
  return `${head},"entry":[\n${entries.map(entry => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}
