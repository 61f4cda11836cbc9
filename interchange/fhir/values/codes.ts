import { asArray, asObject, type Place } from './place.ts';

/** A code as it stands in a Coding. */
export interface Code {
  system: string | null;
  code: string;
}

/** HL7 v3 code systems, by the last part of each of their addresses. */
const V3: Readonly<Record<string, string>> = {
  ActReason: '2.16.840.1.113883.5.8',
  ActCode: '2.16.840.1.113883.5.4',
  Confidentiality: '2.16.840.1.113883.5.25',
  RoleClass: '2.16.840.1.113883.5.110',
  RoleCode: '2.16.840.1.113883.5.111',
  ParticipationType: '2.16.840.1.113883.5.90',
};

/** Whether a code is of an HL7 v3 code system, whichever of its addresses is used; one without a system may be. */
export const isOf = (name: keyof typeof V3, { system }: { system: string | null }): boolean =>
  system === null ||
  system.endsWith(`/v3-${name}`) ||
  system.endsWith(`/v3/${name}`) ||
  system === `urn:oid:${V3[name]}`;

/** The codes of a Coding or a CodeableConcept: of the latter, each says the same. */
export const codesAt = ({ value }: Place): Code[] =>
  asArray(asObject(value)?.coding ?? value).flatMap(each => {
    const { system, code } = asObject(each) ?? {};
    return typeof code === 'string' ? [{ system: typeof system === 'string' ? system : null, code }] : [];
  });
