import type { Day } from '../dates.ts';
import type { Chart, Made } from '../records/chart.ts';
import { desk } from '../records/chart.ts';

/** Something that the pharmacy records at its counter. */
export function atPharmacy(chart: Chart, on: Day): Made {
  return desk(chart, on, chart.circle.pharmacist);
}
