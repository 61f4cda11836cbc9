/** The groups of people that integrated care is for. */
export type Group = 'prevention' | 'chronic' | 'frailty' | 'mental-health' | 'vulnerable-older' | 'palliative';

/** A seat in a block of households: who sits there, and how they belong to the others. */
export type Seat = {
  household: number;
  /** The share of women. */
  female: number;
  /** Youngest age, and how many seats of this age band divide its birth days among them, at which remainder. */
  youngest: number;
  band: 2 | 3 | 4;
  remainder: number;
  /** Shares of the groups; the first is that of the first block. */
  groups: [[Group, number], ...[Group, number][]];
  /** The seat from which the family name comes. */
  nameOf?: number;
  partner?: number;
  /** Seats of the parents of a minor. */
  parents?: number[];
  /** The seat whose informal carer this person is, and the seat that cares for this one. */
  caresFor?: number;
  caredForBy?: number;
};

const adult = { youngest: 21, band: 4 } as const;
const older = { youngest: 63, band: 2 } as const;
const eldest = { youngest: 77, band: 3 } as const;

/**
 * One block: an elder who lives alone, her child and her child's partner, a young family, an elderly couple, an older
 * couple, a parent alone with a child, and someone who lives alone.
 */
export const SEATS: Seat[] = [
  {
    household: 0,
    female: 0.7,
    ...eldest,
    remainder: 0,
    groups: [
      ['frailty', 0.6],
      ['vulnerable-older', 0.3],
      ['palliative', 0.1],
    ],
    caredForBy: 1,
  },
  {
    household: 1,
    female: 0.7,
    youngest: 49,
    band: 2,
    remainder: 0,
    groups: [
      ['prevention', 0.6],
      ['chronic', 0.4],
    ],
    partner: 2,
    caresFor: 0,
  },
  {
    household: 1,
    female: 0.3,
    youngest: 49,
    band: 2,
    remainder: 1,
    groups: [
      ['chronic', 0.5],
      ['prevention', 0.5],
    ],
    partner: 1,
  },
  {
    household: 2,
    female: 0.8,
    ...adult,
    remainder: 0,
    groups: [
      ['prevention', 0.8],
      ['mental-health', 0.2],
    ],
    partner: 4,
  },
  {
    household: 2,
    female: 0.2,
    ...adult,
    remainder: 1,
    groups: [
      ['mental-health', 0.4],
      ['chronic', 0.2],
      ['prevention', 0.4],
    ],
    partner: 3,
  },
  {
    household: 2,
    female: 0.5,
    youngest: 1,
    band: 2,
    remainder: 0,
    groups: [
      ['prevention', 0.85],
      ['chronic', 0.15],
    ],
    nameOf: 4,
    parents: [3, 4],
  },
  {
    household: 3,
    female: 0.4,
    ...eldest,
    remainder: 1,
    groups: [
      ['vulnerable-older', 0.7],
      ['frailty', 0.3],
    ],
    partner: 7,
    caredForBy: 7,
  },
  {
    household: 3,
    female: 0.6,
    ...eldest,
    remainder: 2,
    groups: [
      ['palliative', 0.5],
      ['vulnerable-older', 0.5],
    ],
    partner: 6,
    caresFor: 6,
    caredForBy: 6,
  },
  {
    household: 4,
    female: 0.4,
    ...older,
    remainder: 0,
    groups: [
      ['chronic', 0.9],
      ['palliative', 0.1],
    ],
    partner: 9,
  },
  {
    household: 4,
    female: 0.6,
    ...older,
    remainder: 1,
    groups: [
      ['chronic', 0.85],
      ['frailty', 0.15],
    ],
    partner: 8,
  },
  {
    household: 5,
    female: 0.8,
    ...adult,
    remainder: 2,
    groups: [
      ['mental-health', 0.6],
      ['prevention', 0.4],
    ],
  },
  {
    household: 5,
    female: 0.5,
    youngest: 1,
    band: 2,
    remainder: 1,
    groups: [
      ['prevention', 0.85],
      ['chronic', 0.15],
    ],
    nameOf: 10,
    parents: [10],
  },
  {
    household: 6,
    female: 0.45,
    ...adult,
    remainder: 3,
    groups: [
      ['mental-health', 0.5],
      ['prevention', 0.3],
      ['chronic', 0.2],
    ],
  },
];
