import type { ProfessionalKind } from '../directory/model.ts';
import type { Concept, Security } from '../fhir.ts';
import { CODE, concept } from '../fhir.ts';
import type { DrugKey } from './drugs.ts';
import type { LabKey } from './measures.ts';

/** A health problem that lasts, and what following it up takes. */
export type Problem = {
  code: string;
  text: string;
  drugs: DrugKey[];
  labs: LabKey[];
  specialist?: ProfessionalKind;
  /** Target groups of pilots that it belongs to. */
  targets: TargetGroup[];
  security?: Security;
};

/** Whom a pilot is for. */
export type TargetGroup =
  | 'chronic-conditions'
  | 'diabetes'
  | 'copd'
  | 'heart-failure'
  | 'chronic-kidney-disease'
  | 'multimorbidity'
  | 'frailty'
  | 'vulnerable-older'
  | 'dementia'
  | 'mental-health'
  | 'palliative'
  | 'informal-carers';

/** The problems that people of the region live with. */
export const PROBLEMS = {
  'diabetes-2': {
    code: '44054006',
    text: 'Type 2 diabetes mellitus',
    drugs: ['metformin', 'empagliflozin'],
    labs: ['hba1c', 'glucose', 'ldl', 'egfr'],
    specialist: 'diabetologist',
    targets: ['chronic-conditions', 'diabetes'],
  },
  'diabetes-1': {
    code: '46635009',
    text: 'Type 1 diabetes mellitus',
    drugs: ['insulin-glargine', 'insulin-aspart'],
    labs: ['hba1c', 'glucose'],
    specialist: 'diabetologist',
    targets: ['chronic-conditions', 'diabetes'],
  },
  hypertension: {
    code: '38341003',
    text: 'Hypertension',
    drugs: ['perindopril', 'amlodipine'],
    labs: ['creatinine', 'potassium'],
    targets: ['chronic-conditions'],
  },
  'heart-failure': {
    code: '84114007',
    text: 'Heart failure',
    drugs: ['bisoprolol', 'bumetanide', 'spironolactone'],
    labs: ['nt-probnp', 'potassium', 'creatinine'],
    specialist: 'cardiologist',
    targets: ['chronic-conditions', 'heart-failure'],
  },
  'atrial-fibrillation': {
    code: '49436004',
    text: 'Atrial fibrillation',
    drugs: ['apixaban', 'bisoprolol'],
    labs: ['creatinine', 'haemoglobin'],
    specialist: 'cardiologist',
    targets: ['chronic-conditions'],
  },
  'coronary-disease': {
    code: '53741008',
    text: 'Coronary heart disease',
    drugs: ['aspirin', 'atorvastatin'],
    labs: ['ldl', 'cholesterol'],
    specialist: 'cardiologist',
    targets: ['chronic-conditions'],
  },
  copd: {
    code: '13645005',
    text: 'Chronic obstructive pulmonary disease',
    drugs: ['tiotropium', 'salbutamol'],
    labs: ['haemoglobin', 'crp'],
    specialist: 'pneumologist',
    targets: ['chronic-conditions', 'copd'],
  },
  asthma: {
    code: '195967001',
    text: 'Asthma',
    drugs: ['beclometasone', 'salbutamol'],
    labs: ['haemoglobin'],
    targets: ['chronic-conditions'],
  },
  'kidney-disease': {
    code: '433144002',
    text: 'Chronic kidney disease stage 3',
    drugs: ['perindopril', 'cholecalciferol'],
    labs: ['creatinine', 'egfr', 'potassium', 'haemoglobin'],
    specialist: 'nephrologist',
    targets: ['chronic-conditions', 'chronic-kidney-disease'],
  },
  hyperlipidaemia: {
    code: '55822004',
    text: 'Hyperlipidaemia',
    drugs: ['atorvastatin'],
    labs: ['cholesterol', 'ldl'],
    targets: ['chronic-conditions'],
  },
  hypothyroidism: {
    code: '40930008',
    text: 'Hypothyroidism',
    drugs: ['levothyroxine'],
    labs: ['tsh'],
    targets: ['chronic-conditions'],
  },
  'knee-osteoarthritis': {
    code: '239873007',
    text: 'Osteoarthritis of knee',
    drugs: ['paracetamol'],
    labs: ['crp'],
    targets: ['chronic-conditions'],
  },
  osteoporosis: {
    code: '64859006',
    text: 'Osteoporosis',
    drugs: ['alendronic-acid', 'cholecalciferol'],
    labs: ['creatinine'],
    targets: ['frailty'],
  },
  frailty: {
    code: '248279007',
    text: 'Frailty',
    drugs: ['cholecalciferol'],
    labs: ['haemoglobin', 'albumin'],
    specialist: 'geriatrician',
    targets: ['frailty', 'vulnerable-older'],
  },
  dementia: {
    code: '52448006',
    text: 'Dementia',
    drugs: ['donepezil'],
    labs: ['tsh', 'haemoglobin'],
    specialist: 'geriatrician',
    targets: ['dementia', 'vulnerable-older'],
  },
  stroke: {
    code: '230690007',
    text: 'Stroke',
    drugs: ['aspirin', 'atorvastatin'],
    labs: ['ldl', 'creatinine'],
    specialist: 'cardiologist',
    targets: ['chronic-conditions', 'vulnerable-older'],
  },
  'depression-mild': {
    code: '310495003',
    text: 'Mild depression',
    drugs: ['sertraline'],
    labs: ['tsh'],
    targets: ['mental-health'],
    security: 'R',
  },
  depression: {
    code: '35489007',
    text: 'Depressive disorder',
    drugs: ['escitalopram'],
    labs: ['tsh', 'sodium'],
    specialist: 'psychiatrist',
    targets: ['mental-health'],
    security: 'R',
  },
  anxiety: {
    code: '197480006',
    text: 'Anxiety disorder',
    drugs: ['sertraline'],
    labs: ['tsh'],
    specialist: 'psychiatrist',
    targets: ['mental-health'],
    security: 'R',
  },
  bipolar: {
    code: '13746004',
    text: 'Bipolar disorder',
    drugs: ['lithium', 'quetiapine'],
    labs: ['creatinine', 'tsh', 'sodium'],
    specialist: 'psychiatrist',
    targets: ['mental-health'],
    security: 'PSY',
  },
  'alcohol-dependence': {
    code: '66590003',
    text: 'Alcohol dependence',
    drugs: ['acamprosate'],
    labs: ['alt', 'haemoglobin'],
    specialist: 'psychiatrist',
    targets: ['mental-health'],
    security: 'ETH',
  },
  ptsd: {
    code: '47505003',
    text: 'Post-traumatic stress disorder',
    drugs: ['sertraline'],
    labs: ['tsh'],
    specialist: 'psychiatrist',
    targets: ['mental-health'],
    security: 'PSY',
  },
  'lung-cancer': {
    code: '254637007',
    text: 'Non-small cell lung cancer',
    drugs: ['morphine', 'macrogol'],
    labs: ['haemoglobin', 'leukocytes', 'albumin'],
    specialist: 'oncologist',
    targets: ['palliative'],
  },
  'pancreatic-cancer': {
    code: '363418001',
    text: 'Malignant tumour of pancreas',
    drugs: ['fentanyl', 'macrogol', 'pantoprazole'],
    labs: ['haemoglobin', 'alt', 'albumin'],
    specialist: 'oncologist',
    targets: ['palliative'],
  },
  'breast-cancer': {
    code: '254837009',
    text: 'Malignant tumour of breast',
    drugs: ['morphine', 'macrogol'],
    labs: ['haemoglobin', 'leukocytes'],
    specialist: 'oncologist',
    targets: ['palliative'],
  },
  hiv: {
    code: '86406008',
    text: 'HIV infection',
    drugs: ['bictegravir'],
    labs: ['leukocytes', 'creatinine'],
    targets: ['chronic-conditions'],
    security: 'HIV',
  },
} satisfies Record<string, Problem>;

/** The key of a problem. */
export type ProblemKey = keyof typeof PROBLEMS;

/** The problem of a key. */
export function problem(key: ProblemKey): Problem {
  return PROBLEMS[key];
}

/** The code of a problem. */
export function codeOf({ code, text }: Problem): Concept {
  return concept(CODE.snomed, code, text);
}
