const CORE = 'https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/';

/** The Belgian number of a person in the National Register or the Crossroads Bank (SSIN). */
export const SSIN = `${CORE}ssin`;

/** The Belgian number of an enterprise (Crossroads Bank for Enterprises). */
export const CBE = `${CORE}cbe`;

/** The number of a recognised provider of care; older files use this for professionals and organisations alike. */
export const NIHDI = `${CORE}nihdi`;

/** The same numbers where the file tells that it is a professional. */
export const NIHDI_PROFESSIONAL = `${CORE}nihdi-professional`;

/** The same numbers where the file tells that it is an organisation. */
export const NIHDI_ORGANIZATION = `${CORE}nihdi-organization`;

/** OIDs of the Belgian systems, and the scheme by which org-id.guide (and so HSDS) knows the enterprise numbers. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['BE-BCE_KBO', CBE],
  ['2.16.840.1.113883.3.6777.5.1', SSIN],
  ['2.16.840.1.113883.3.6777.5.2', NIHDI],
  ['2.16.840.1.113883.3.6777.5.5', CBE],
  ['2.16.840.1.113883.3.6777.5.6', `${CORE}ehp`],
]);

const BELGIAN = /^https?:\/\/www\.ehealth\.fgov\.be\/standards\/fhir\/(?:core\/)?namingsystem\/(?:be-)?(?:ns-)?(.+)$/i;

const PLACEHOLDER = /^(\?+|x{2,}|-+|\.+|n\/?a|unk|unknown|null|none|nil|undefined|tbd|todo|y{2,4}-mm-dd)$/i;

/** What is known of a number: its system and value in their usual form, and whether it keeps the rules of its system. */
export interface CheckedIdentifier {
  system: string | null;
  value: string;
  /** Null where no rule is known. */
  valid: boolean | null;
  /** Why it is not valid. */
  why?: string;
}

/** True for what people type where they have no number: nothing, `???`, `unknown`, `xxxx`. */
export function isPlaceholder(value: string): boolean {
  const trimmed = value.trim();
  return trimmed === '' || PLACEHOLDER.test(trimmed);
}

/** The URI under which the graph knows a naming system, whichever of its forms a file uses. */
export function canonicalSystem(system: string): string {
  const trimmed = system.trim();
  const same = OTHER_NAMES.get(trimmed.replace(/^urn:oid:/i, ''));
  if (same !== undefined) return same;
  const name = BELGIAN.exec(trimmed)?.[1]?.toLowerCase();
  return name === undefined ? trimmed : `${CORE}${name === 'nihdi-nomenclature' ? 'be-ns-nihdi-nomenclature' : name}`;
}

/** Brings a number into its usual form and checks it by the rules of its system. */
export function checkIdentifier(identifier: { system?: string | null; value: string }): CheckedIdentifier {
  const system = identifier.system ? canonicalSystem(identifier.system) : null;
  const rule = system === null ? undefined : RULES.get(system);
  if (rule === undefined) return { system, value: identifier.value.trim(), valid: null };
  const value = identifier.value.replace(/[\s./-]/g, '').replace(/^BE(?=\d)/i, '');
  const why = rule(value);
  return why === null ? { system, value, valid: true } : { system, value, valid: false, why };
}

/**
 * What two identifiers of the same thing have in common, as `system|value`; null for a placeholder or without a system.
 * The three NIHDI systems count as one, and by the eight digits that name the provider: the last three are a
 * competence, which changes.
 */
export function identifierKey(identifier: { system?: string | null; value: string }): string | null {
  if (isPlaceholder(identifier.value)) return null;
  const { system, value } = checkIdentifier(identifier);
  if (system === null) return null;
  return NIHDI_SYSTEMS.includes(system) ? `${NIHDI}|${value.slice(0, 8)}` : `${system}|${value}`;
}

function checkSsin(value: string): string | null {
  if (!/^\d{11}$/.test(value)) return 'an SSIN has 11 digits';
  const head = Number(value.slice(0, 9));
  const check = Number(value.slice(9));
  const centuries = [
    { born: 1900, check: 97 - (head % 97) },
    // Who is born in 2000 or later gets a 2 before the nine digits; nobody has been born after this year.
    { born: 2000, check: 97 - ((2_000_000_000 + head) % 97) },
  ].filter(century => century.born + Number(value.slice(0, 2)) <= new Date().getFullYear());
  const century = centuries.find(candidate => candidate.check === check);
  if (century === undefined) {
    return `check digits ${value.slice(9)}, expected ${centuries.map(each => String(each.check).padStart(2, '0')).join(' or ')}`;
  }
  return birthIsPossible(century.born + Number(value.slice(0, 2)), Number(value.slice(2, 4)), Number(value.slice(4, 6)))
    ? null
    : 'the first six digits are no date of birth';
}

/** A BIS number has 20 (sex not known) or 40 (sex known) added to the month; 00 is a month or day not known. */
function birthIsPossible(year: number, rawMonth: number, day: number): boolean {
  const month = rawMonth >= 40 ? rawMonth - 40 : rawMonth >= 20 ? rawMonth - 20 : rawMonth;
  if (month > 12) return false;
  return day <= (month === 0 ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function checkCbe(value: string): string | null {
  if (!/^\d{10}$/.test(value)) return 'a CBE number has 10 digits';
  if (!/^[01]/.test(value)) return 'a CBE number begins with 0 or 1';
  return checkRemainder(value.slice(0, 8), value.slice(8), [97]);
}

/** Numbers given since 2013 (nurses, midwives) and 2019 (physicians) use 89, so that the six digits can be given again. */
function checkNihdi(value: string): string | null {
  if (!/^(\d{8}|\d{11})$/.test(value)) return 'a NIHDI number has 11 digits, or 8 without the competence';
  return checkRemainder(value.slice(0, 6), value.slice(6, 8), [97, 89]);
}

function checkRemainder(head: string, check: string, moduli: number[]): string | null {
  const expected = moduli.map(modulus => String(modulus - (Number(head) % modulus)).padStart(2, '0'));
  return expected.includes(check) ? null : `check digits ${check}, expected ${expected.join(' or ')}`;
}

const NIHDI_SYSTEMS: readonly string[] = [NIHDI, NIHDI_PROFESSIONAL, NIHDI_ORGANIZATION];

const RULES: ReadonlyMap<string, (value: string) => string | null> = new Map([
  [SSIN, checkSsin],
  [CBE, checkCbe],
  ...NIHDI_SYSTEMS.map((system): [string, (value: string) => string | null] => [system, checkNihdi]),
]);
