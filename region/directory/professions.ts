import type { ProfessionalKind } from './model.ts';

/** How a profession is coded and numbered. */
export type Profession = {
  /** Code of the Belgian list of healthcare parties, where it has one. */
  code?: string;
  text: string;
  title?: string;
  /** First digit and qualification of the number at the national health insurer, for those who have one. */
  insurer?: [number, string];
};

const doctor = (code: string, text: string, qualification: string): Profession => ({
  code,
  text,
  title: 'Dr.',
  insurer: [1, qualification],
});

const nurse = (text: string): Profession => ({ code: 'persnurse', text, insurer: [4, '401'] });

/** The professions of the region. */
export const PROFESSIONS: Record<ProfessionalKind, Profession> = {
  gp: doctor('persgeneralphysician', 'General practitioner', '004'),
  cardiologist: doctor('perscardiologist', 'Cardiologist', '730'),
  diabetologist: doctor('persendocrinodiabetologist', 'Endocrinologist and diabetologist', '583'),
  pneumologist: doctor('perspneumologist', 'Pneumologist', '620'),
  nephrologist: doctor('persnephrologist', 'Nephrologist', '584'),
  geriatrician: doctor('persgeriatrist', 'Geriatrician', '580'),
  oncologist: doctor('personcologist', 'Oncologist', '585'),
  paediatrician: doctor('perspediatrician', 'Paediatrician', '690'),
  'emergency-physician': doctor('persemergencyphycisian', 'Emergency physician', '900'),
  psychiatrist: doctor('perspsychatrist', 'Psychiatrist', '780'),
  'palliative-physician': doctor('persphysician', 'Physician in palliative care', '003'),
  biologist: doctor('persclinicalbiologist', 'Clinical biologist', '860'),
  pharmacist: { code: 'perspharmacist', text: 'Pharmacist', title: 'Apr.', insurer: [2, '001'] },
  'hospital-nurse': nurse('Hospital nurse'),
  'home-nurse': nurse('Home nurse'),
  'palliative-nurse': nurse('Palliative-care nurse'),
  'child-nurse': nurse('Child-health nurse'),
  psychologist: { code: 'persclinicalpsychologist', text: 'Clinical psychologist' },
  'social-worker': { code: 'perssocialworker', text: 'Social worker' },
  'care-worker': { code: 'perscaregiver', text: 'Care worker' },
  'fund-adviser': { code: 'persadministrative', text: 'Adviser of a health insurance fund' },
  coordinator: { code: 'persadministrative', text: 'Integration manager of a pilot' },
  auditor: { code: 'persadministrative', text: 'Auditor of data protection' },
  administrator: { code: 'persadministrative', text: 'Administrator of the region’s platform' },
};
