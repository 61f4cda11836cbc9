import type { Day } from '../dates.ts';
import { TODAY, workday } from '../dates.ts';
import type { OrganizationKind } from '../directory/model.ts';
import { staffOf } from '../directory/networks.ts';
import type { Fields } from '../fhir.ts';
import { concept, ownExtension, ownSystem } from '../fhir.ts';
import { SYSTEM } from '../identifiers.ts';
import type { Chart } from '../records/chart.ts';
import { desk } from '../records/chart.ts';
import { episode } from '../records/episode.ts';
import { serviceOf } from '../services/hsds.ts';

type Support = 'home-help' | 'meals' | 'day-care' | 'debt-counselling' | 'housing' | 'family-support' | 'transport';

const OFFERED: Record<Support, { by: OrganizationKind; text: string; often: string[] }> = {
  'home-help': { by: 'home-help', text: 'Home help', often: ['2 × a week', '3 × a week', '5 × a week'] },
  meals: { by: 'meals', text: 'Meals at home', often: ['every day', '5 × a week'] },
  'day-care': { by: 'day-care', text: 'Day care', often: ['1 × a week', '2 × a week'] },
  'debt-counselling': { by: 'social-centre', text: 'Debt counselling', often: ['1 × a month'] },
  housing: { by: 'social-centre', text: 'Support with housing', often: ['2 × a month'] },
  'family-support': { by: 'home-help', text: 'Family support', often: ['1 × a week'] },
  transport: { by: 'transport', text: 'Transport', often: ['on request'] },
};

/** The support that social services give; the person with whom the region shows itself has home help and meals. */
export function supportCourse(chart: Chart): void {
  const { random } = chart;
  for (const kind of supportsOf(chart)) {
    const start = workday(TODAY - random.int(120, 1100));
    const ended = chart.person.number !== 1 && random.chance(0.2);
    support(chart, kind, start, ended ? start + random.int(60, 110) : undefined);
  }
}

function supportsOf({ person, profile, random }: Chart): Support[] {
  if (person.number === 1) return ['home-help', 'meals', 'transport'];
  const kinds: Support[] = [];
  const add = (kind: Support, chance: number) => {
    if (random.chance(chance)) kinds.push(kind);
  };
  if (profile.dependence > 0) {
    add('home-help', 0.85);
    add('meals', profile.dependence > 1 ? 0.7 : 0.4);
    add('day-care', 0.35);
    add('transport', 0.3);
  }
  if (profile.lowIncome && profile.age >= 18 && person.group !== 'prevention') {
    add('debt-counselling', 0.35);
    add('housing', 0.25);
  }
  if (person.seat.household === 5 && profile.age >= 18) add('family-support', 0.6);
  return kinds;
}

function support(chart: Chart, kind: Support, start: Day, end?: Day): void {
  const { circle, random } = chart;
  const { by, text, often } = OFFERED[kind];
  const organization = circle.organization(by);
  const manager = by === 'social-centre' ? circle.socialWorker : staffOf(organization, 'social-worker');
  const service = serviceOf(organization, kind);
  const extensions: Fields[] = [{ url: ownExtension('frequency'), valueString: random.pick(often) }];
  if (service !== undefined) {
    const identifier = { system: SYSTEM.hsdsService, value: service.id };
    extensions.push({ url: ownExtension('service'), valueReference: { identifier, display: service.name } });
  }
  episode(desk(chart, start, manager), {
    type: concept(ownSystem('social-support'), kind, text),
    start,
    end,
    extensions,
  });
}
