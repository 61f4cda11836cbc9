/** A medicine: ATC code, name with strength, instructions, doses a day (or one in so many days). */
export type Drug = { atc: string; text: string; dosage: string; daily: number; everyDays?: number; asNeeded?: boolean };

/** The medicines that are prescribed in the region. */
export const DRUGS = {
  metformin: { atc: 'A10BA02', text: 'metformin 850 mg', dosage: '1 tablet twice a day with meals', daily: 2 },
  empagliflozin: { atc: 'A10BK03', text: 'empagliflozin 10 mg', dosage: '1 tablet in the morning', daily: 1 },
  'insulin-glargine': { atc: 'A10AE04', text: 'insulin glargine 100 U/ml', dosage: '16 units at bedtime', daily: 1 },
  'insulin-aspart': { atc: 'A10AB05', text: 'insulin aspart 100 U/ml', dosage: '6 units before each meal', daily: 3 },
  perindopril: { atc: 'C09AA04', text: 'perindopril 5 mg', dosage: '1 tablet in the morning', daily: 1 },
  amlodipine: { atc: 'C08CA01', text: 'amlodipine 5 mg', dosage: '1 tablet in the morning', daily: 1 },
  bisoprolol: { atc: 'C07AB07', text: 'bisoprolol 2.5 mg', dosage: '1 tablet in the morning', daily: 1 },
  bumetanide: { atc: 'C03CA02', text: 'bumetanide 1 mg', dosage: '1 tablet in the morning', daily: 1 },
  spironolactone: { atc: 'C03DA01', text: 'spironolactone 25 mg', dosage: '1 tablet in the morning', daily: 1 },
  apixaban: { atc: 'B01AF02', text: 'apixaban 5 mg', dosage: '1 tablet twice a day', daily: 2 },
  aspirin: { atc: 'B01AC06', text: 'acetylsalicylic acid 80 mg', dosage: '1 tablet a day', daily: 1 },
  atorvastatin: { atc: 'C10AA05', text: 'atorvastatin 20 mg', dosage: '1 tablet in the evening', daily: 1 },
  tiotropium: { atc: 'R03BB04', text: 'tiotropium 18 µg', dosage: '1 inhalation in the morning', daily: 1 },
  salbutamol: {
    atc: 'R03AC02',
    text: 'salbutamol 100 µg',
    dosage: '1 or 2 puffs when needed',
    daily: 4,
    asNeeded: true,
  },
  beclometasone: { atc: 'R03BA01', text: 'beclometasone 100 µg', dosage: '1 puff twice a day', daily: 2 },
  levothyroxine: { atc: 'H03AA01', text: 'levothyroxine 75 µg', dosage: '1 tablet on an empty stomach', daily: 1 },
  paracetamol: {
    atc: 'N02BE01',
    text: 'paracetamol 1 g',
    dosage: '1 tablet when needed, at most 3 a day',
    daily: 3,
    asNeeded: true,
  },
  'alendronic-acid': {
    atc: 'M05BA04',
    text: 'alendronic acid 70 mg',
    dosage: '1 tablet on Sundays',
    daily: 1,
    everyDays: 7,
  },
  cholecalciferol: { atc: 'A11CC05', text: 'cholecalciferol 800 IU', dosage: '1 tablet a day', daily: 1 },
  donepezil: { atc: 'N06DA02', text: 'donepezil 5 mg', dosage: '1 tablet at bedtime', daily: 1 },
  sertraline: { atc: 'N06AB06', text: 'sertraline 50 mg', dosage: '1 tablet in the morning', daily: 1 },
  escitalopram: { atc: 'N06AB10', text: 'escitalopram 10 mg', dosage: '1 tablet in the morning', daily: 1 },
  quetiapine: { atc: 'N05AH04', text: 'quetiapine 100 mg', dosage: '1 tablet in the evening', daily: 1 },
  lithium: { atc: 'N05AN01', text: 'lithium carbonate 400 mg', dosage: '1 tablet twice a day', daily: 2 },
  acamprosate: { atc: 'N07BB03', text: 'acamprosate 333 mg', dosage: '2 tablets three times a day', daily: 3 },
  morphine: { atc: 'N02AA01', text: 'morphine 10 mg, prolonged release', dosage: '1 tablet every 12 hours', daily: 2 },
  fentanyl: { atc: 'N02AB03', text: 'fentanyl 25 µg/h patch', dosage: '1 patch every 3 days', daily: 1, everyDays: 3 },
  macrogol: { atc: 'A06AD15', text: 'macrogol', dosage: '1 sachet a day', daily: 1 },
  pantoprazole: { atc: 'A02BC02', text: 'pantoprazole 20 mg', dosage: '1 tablet before breakfast', daily: 1 },
  bictegravir: {
    atc: 'J05AR20',
    text: 'emtricitabine, tenofovir alafenamide, bictegravir',
    dosage: '1 tablet a day',
    daily: 1,
  },
  'amoxicillin-clavulanate': {
    atc: 'J01CR02',
    text: 'amoxicillin with clavulanic acid 875 mg',
    dosage: '1 tablet three times a day for 7 days',
    daily: 3,
  },
  amoxicillin: {
    atc: 'J01CA04',
    text: 'amoxicillin 500 mg',
    dosage: '1 capsule three times a day for 7 days',
    daily: 3,
  },
  nitrofurantoin: {
    atc: 'J01XE01',
    text: 'nitrofurantoin 100 mg',
    dosage: '1 capsule three times a day for 5 days',
    daily: 3,
  },
  ibuprofen: {
    atc: 'M01AE01',
    text: 'ibuprofen 400 mg',
    dosage: '1 tablet when needed, with food',
    daily: 3,
    asNeeded: true,
  },
  oxygen: { atc: 'V03AN01', text: 'oxygen concentrator', dosage: '1.5 l/min, at least 15 hours a day', daily: 1 },
} satisfies Record<string, Drug>;

/** The key of a medicine. */
export type DrugKey = keyof typeof DRUGS;

/** The medicine of a key. */
export function drug(key: DrugKey): Drug {
  return DRUGS[key];
}
