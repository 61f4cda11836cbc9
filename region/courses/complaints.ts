import type { Concept } from '../fhir.ts';
import { CODE, concept } from '../fhir.ts';
import type { DrugKey } from '../people/drugs.ts';

/** Something that brings people to their practice and passes. */
export type Complaint = { code: Concept; days: number; drug?: DrugKey };

const of = (code: string, text: string, days: number, drug?: DrugKey): Complaint => ({
  code: concept(CODE.snomed, code, text),
  days,
  drug,
});

/** Complaints of adults. */
export const ADULT_COMPLAINTS: Complaint[] = [
  of('10509002', 'Acute bronchitis', 12),
  of('68566005', 'Urinary tract infection', 6, 'nitrofurantoin'),
  of('279039007', 'Low back pain', 20, 'ibuprofen'),
  of('25374005', 'Gastroenteritis', 4),
  of('195662009', 'Acute viral pharyngitis', 7, 'paracetamol'),
];

/** Complaints of children. */
export const CHILD_COMPLAINTS: Complaint[] = [
  of('65363002', 'Otitis media', 7, 'amoxicillin'),
  of('195662009', 'Acute viral pharyngitis', 6),
  of('25374005', 'Gastroenteritis', 3),
];

/** What takes people to the hospital and keeps them there for so many days. */
export type Mishap = { reason: Concept; days: number };

/** A fall, the mishap of those who live alone. */
export const FALL: Mishap = { reason: concept(CODE.snomed, '1912002', 'Fall at home'), days: 6 };

/** Mishaps that come on top of what people live with. */
export const ADMISSIONS: Mishap[] = [
  FALL,
  { reason: concept(CODE.snomed, '233604007', 'Pneumonia'), days: 8 },
  { reason: concept(CODE.snomed, '68566005', 'Urinary tract infection'), days: 5 },
];
