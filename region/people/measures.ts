/** Something measured: its LOINC code, unit, reference range, and which values to expect. */
export type Measure = {
  code: string;
  text: string;
  unit: string;
  ucum: string;
  digits: number;
  range?: [number, number];
  usual: [number, number];
  /** What is usual with a problem, by the problem's key. */
  with?: { [problem: string]: number | undefined };
};

/** Laboratory measurements. */
export const LABS = {
  hba1c: {
    code: '4548-4',
    text: 'Haemoglobin A1c',
    unit: '%',
    ucum: '%',
    digits: 1,
    range: [4, 6],
    usual: [5.4, 0.3],
    with: { 'diabetes-2': 7.4, 'diabetes-1': 7.8 },
  },
  glucose: {
    code: '2345-7',
    text: 'Glucose',
    unit: 'mg/dL',
    ucum: 'mg/dL',
    digits: 0,
    range: [70, 110],
    usual: [92, 8],
    with: { 'diabetes-2': 148, 'diabetes-1': 162 },
  },
  cholesterol: {
    code: '2093-3',
    text: 'Cholesterol',
    unit: 'mg/dL',
    ucum: 'mg/dL',
    digits: 0,
    range: [0, 190],
    usual: [182, 22],
    with: { hyperlipidaemia: 224 },
  },
  ldl: {
    code: '13457-7',
    text: 'LDL cholesterol, calculated',
    unit: 'mg/dL',
    ucum: 'mg/dL',
    digits: 0,
    range: [0, 115],
    usual: [104, 16],
    with: { hyperlipidaemia: 142, 'coronary-disease': 76 },
  },
  creatinine: {
    code: '2160-0',
    text: 'Creatinine',
    unit: 'mg/dL',
    ucum: 'mg/dL',
    digits: 2,
    range: [0.5, 1.2],
    usual: [0.86, 0.12],
    with: { 'kidney-disease': 1.6, 'heart-failure': 1.2 },
  },
  egfr: {
    code: '62238-1',
    text: 'Glomerular filtration rate, estimated (CKD-EPI)',
    unit: 'mL/min/1.73 m²',
    ucum: 'mL/min/{1.73_m2}',
    digits: 0,
    range: [60, 120],
    usual: [82, 9],
    with: { 'kidney-disease': 44, 'heart-failure': 58 },
  },
  potassium: {
    code: '2823-3',
    text: 'Potassium',
    unit: 'mmol/L',
    ucum: 'mmol/L',
    digits: 1,
    range: [3.5, 5.1],
    usual: [4.3, 0.3],
    with: { 'kidney-disease': 4.9 },
  },
  sodium: {
    code: '2951-2',
    text: 'Sodium',
    unit: 'mmol/L',
    ucum: 'mmol/L',
    digits: 0,
    range: [136, 145],
    usual: [140, 2],
  },
  haemoglobin: {
    code: '718-7',
    text: 'Haemoglobin',
    unit: 'g/dL',
    ucum: 'g/dL',
    digits: 1,
    range: [12, 16.5],
    usual: [13.8, 0.9],
    with: { 'kidney-disease': 11.6, 'lung-cancer': 10.4, 'pancreatic-cancer': 10.2, 'breast-cancer': 10.9 },
  },
  leukocytes: {
    code: '6690-2',
    text: 'Leukocytes',
    unit: '10³/µL',
    ucum: '10*3/uL',
    digits: 1,
    range: [4, 10],
    usual: [6.9, 1.3],
    with: { 'lung-cancer': 3.9 },
  },
  crp: {
    code: '1988-5',
    text: 'C-reactive protein',
    unit: 'mg/L',
    ucum: 'mg/L',
    digits: 1,
    range: [0, 5],
    usual: [2.6, 1],
  },
  'nt-probnp': {
    code: '33762-6',
    text: 'NT-proBNP',
    unit: 'pg/mL',
    ucum: 'pg/mL',
    digits: 0,
    range: [0, 450],
    usual: [180, 60],
    with: { 'heart-failure': 1900 },
  },
  tsh: {
    code: '3016-3',
    text: 'Thyrotropin (TSH)',
    unit: 'mIU/L',
    ucum: 'm[IU]/L',
    digits: 2,
    range: [0.3, 4.2],
    usual: [1.9, 0.5],
    with: { hypothyroidism: 4.4 },
  },
  alt: {
    code: '1742-6',
    text: 'Alanine aminotransferase',
    unit: 'U/L',
    ucum: 'U/L',
    digits: 0,
    range: [0, 40],
    usual: [24, 6],
    with: { 'alcohol-dependence': 88, 'pancreatic-cancer': 96 },
  },
  albumin: {
    code: '1751-7',
    text: 'Albumin',
    unit: 'g/dL',
    ucum: 'g/dL',
    digits: 1,
    range: [3.5, 5.2],
    usual: [4.2, 0.3],
    with: { frailty: 3.4, 'lung-cancer': 3.1, 'pancreatic-cancer': 2.9 },
  },
} satisfies Record<string, Measure>;

/** The key of a laboratory measurement. */
export type LabKey = keyof typeof LABS;

/** Vital signs, apart from blood pressure. */
export const VITALS = {
  weight: { code: '29463-7', text: 'Body weight', unit: 'kg', ucum: 'kg', digits: 1, usual: [74, 11] },
  height: { code: '8302-2', text: 'Body height', unit: 'cm', ucum: 'cm', digits: 0, usual: [168, 7] },
  pulse: {
    code: '8867-4',
    text: 'Heart rate',
    unit: '/min',
    ucum: '/min',
    digits: 0,
    usual: [72, 7],
    with: { 'atrial-fibrillation': 86 },
  },
  saturation: {
    code: '59408-5',
    text: 'Oxygen saturation by pulse oximetry',
    unit: '%',
    ucum: '%',
    digits: 0,
    usual: [97, 1],
    with: { copd: 91, 'heart-failure': 94, 'lung-cancer': 91 },
  },
  temperature: { code: '8310-5', text: 'Body temperature', unit: '°C', ucum: 'Cel', digits: 1, usual: [36.7, 0.2] },
} satisfies Record<string, Measure>;

/** The key of a vital sign. */
export type VitalKey = keyof typeof VITALS;
