import { createHash } from 'node:crypto';

const CORE = 'https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem';

/** Identifier systems of the region. */
export const SYSTEM = {
  ssin: `${CORE}/ssin`,
  cbe: `${CORE}/cbe`,
  nihdiProfessional: `${CORE}/nihdi-professional`,
  nihdiOrganization: `${CORE}/nihdi-organization`,
  /** Professions that the national health insurer does not number, social workers among them. */
  staff: 'https://careweave.example/fhir/NamingSystem/staff-number',
  hsdsService: 'https://openreferral.org/hsds/service',
} as const;

/** A social security number for a birth date: serial 999 is never assigned, so it can be nobody's. */
export function ssin(birthDate: string): string {
  const nine = `${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}${birthDate.slice(8, 10)}999`;
  // Since 2000 a 2 in front of the nine digits enters the check, which tells the centuries apart.
  const checked = birthDate >= '2000' ? `2${nine}` : nine;
  return nine + twoDigits(97 - (Number(checked) % 97));
}

/** An enterprise number in 0999.xxx.xxx; `sequence` up to 9999. */
export function cbe(sequence: number): string {
  const eight = `0999${String(sequence).padStart(4, '0')}`;
  return eight + twoDigits(97 - (Number(eight) % 97));
}

/**
 * A number of the national health insurer: profession, serial, check, qualification. Numbers of nurses are of the
 * younger series, which divides by 89.
 */
export function nihdi(profession: number, serial: number, qualification: string): string {
  const six = `${profession}${String(serial).padStart(5, '0')}`;
  const divisor = profession === 4 ? 89 : 97;
  return six + twoDigits(divisor - (Number(six) % divisor)) + qualification;
}

/** A UUID (version 5 in form) that depends on nothing but the parts. */
export function uuid(...parts: (string | number)[]): string {
  const digest = createHash('sha1')
    .update(`careweave.example|${parts.join('|')}`)
    .digest('hex');
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
