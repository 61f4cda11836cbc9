import type { Json, MapContext } from '../../contract.ts';
import { concepts } from '../values/concept.ts';
import { type PeriodValue, period } from '../values/period.ts';
import { rootOf } from '../values/place.ts';
import { text } from '../values/primitive.ts';
import { type LocalizedTextValue, translations } from '../values/translation.ts';

/** What is stored of the graph's `Programme`. */
export interface ProgrammeContent {
  code: string | null;
  title: string | null;
  translations: LocalizedTextValue[];
  description: string | null;
  period: PeriodValue | null;
}

/** What a ResearchStudy says about a programme; its code is that of its category in the system of programmes. */
export function mapProgramme(resource: Json, context: MapContext, system: string): ProgrammeContent {
  const root = rootOf(resource, context);
  const codes = concepts(root, 'category').flatMap(each => each.coding);
  return {
    code: codes.find(each => each.system === system)?.code ?? null,
    title: text(root, 'title'),
    translations: translations(root, 'title'),
    description: text(root, 'description', 'descriptionSummary'),
    period: period(root, 'period'),
  };
}
