import { instant, isoDate, spread, TODAY, workday } from '../dates.ts';
import { organizationReference } from '../directory/bundle.ts';
import { CODE, concept, hl7System } from '../fhir.ts';
import { drug } from '../people/drugs.ts';
import type { Chart } from '../records/chart.ts';
import { desk, put, stamp } from '../records/chart.ts';
import { flag, procedure } from '../records/clinical.ts';
import { visit } from '../records/encounter.ts';
import { episode } from '../records/episode.ts';
import { takes } from '../records/medication.ts';
import { score, vital } from '../records/observation.ts';
import { letter } from '../records/report.ts';
import { atPharmacy } from './pharmacy.ts';

const PAIN = concept(CODE.loinc, '72514-3', 'Pain severity, 0–10');

/** The last phase at home: the support team, pain, comfort, and what the person wants or doesn't want. */
export function palliativeCourse(chart: Chart): void {
  const { person, circle, random, profile } = chart;
  if (person.group !== 'palliative') return;
  const nurse = circle.professional('palliative-team', 'palliative-nurse');
  const physician = circle.professional('palliative-team', 'palliative-physician');
  const start = workday(TODAY - random.int(150, 330));
  episode(desk(chart, start, nurse), { type: { text: 'Palliative care at home' }, start });
  for (const [index, on] of spread(start + 2, TODAY - 2, 5, () => random.next()).entries()) {
    const made = visit(chart, { kind: 'home-visit', on, by: index % 3 === 0 ? physician : nurse });
    score(made, PAIN, random.int(2, 7));
    vital(made, 'saturation');
    if (index === 0) {
      procedure(made, '103735009', 'Palliative care');
      flag(made, { text: 'Palliative status: call the support team before an admission' });
    }
  }
  if (profile.has('lung-cancer')) takes(atPharmacy(chart, start + 20), drug('oxygen'), start + 20);
  wishes(chart, start + 15);
}

/** An advance directive, as a document and as the Consent that says where it is. */
function wishes(chart: Chart, on: number): void {
  const { circle, subject } = chart;
  const made = { ...desk(chart, on, circle.gp), security: 'R' as const };
  const document = letter(made, '42348-3', 'Advance directive', WISHES[chart.person.language]);
  put(chart, 'Consent', {
    ...stamp(made),
    status: 'active',
    scope: concept(hl7System('consentscope'), 'adr', 'Advance care directive'),
    category: [concept(hl7System('consentcategorycodes'), 'acd', 'Advance directive')],
    patient: subject,
    dateTime: instant(on, 11 * 60),
    performer: [subject],
    organization: [organizationReference(made.organization)],
    sourceReference: document,
    policyRule: { text: 'Belgian Act of 22 August 2002 on patients’ rights' },
    provision: { type: 'deny', period: { start: isoDate(on) }, code: [{ text: 'Cardiopulmonary resuscitation' }] },
  });
}

const WISHES = {
  nl: 'Ik wil thuis verzorgd worden. Ik wil niet gereanimeerd worden. Pijn en benauwdheid mogen ten volle behandeld worden.\n',
  fr: 'Je souhaite être soigné à la maison. Je ne veux pas être réanimé. La douleur et l’essoufflement peuvent être pleinement traités.\n',
  de: 'Ich möchte zu Hause gepflegt werden. Ich möchte nicht wiederbelebt werden. Schmerz und Atemnot dürfen voll behandelt werden.\n',
};
