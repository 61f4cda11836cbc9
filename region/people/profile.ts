import type { Day } from '../dates.ts';
import { ageOn, TODAY } from '../dates.ts';
import { Random } from '../random.ts';
import type { Identity } from './population.ts';
import type { Problem, ProblemKey, TargetGroup } from './problems.ts';
import { problem } from './problems.ts';

/** What a person lives with. */
export type Profile = {
  age: number;
  problems: { key: ProblemKey; problem: Problem; onset: Day }[];
  has: (key: ProblemKey) => boolean;
  targets: TargetGroup[];
  tobacco: 'never' | 'former' | 'daily';
  /** From 0 (robust) to 3 (depends on others all day). */
  dependence: 0 | 1 | 2 | 3;
  /** Little money, so that social rights matter. */
  lowIncome: boolean;
};

const SHOWCASE: ProblemKey[] = ['heart-failure', 'diabetes-2', 'frailty', 'hypertension', 'depression-mild'];
const CHRONIC: ProblemKey[] = ['diabetes-2', 'copd', 'heart-failure', 'kidney-disease', 'coronary-disease'];
const BESIDES: ProblemKey[] = ['hypertension', 'hyperlipidaemia', 'knee-osteoarthritis', 'hypothyroidism'];
const ELDERLY: ProblemKey[] = [
  'hypertension',
  'osteoporosis',
  'atrial-fibrillation',
  'stroke',
  'dementia',
  'heart-failure',
];
const MENTAL: ProblemKey[] = ['depression', 'depression', 'anxiety', 'bipolar', 'alcohol-dependence', 'ptsd'];
const CANCER: ProblemKey[] = ['lung-cancer', 'pancreatic-cancer', 'breast-cancer'];

/** The profile of a person; it follows from group and age. */
export function profileOf(seed: number, person: Identity): Profile {
  const random = new Random(`${seed}/profile/${person.number}`);
  const age = ageOn(person.birth, TODAY);
  const keys = person.number === 1 ? SHOWCASE : problemsOf(random, person, age);
  const problems = keys.map(key => ({ key, problem: problem(key), onset: onsetOf(random, person, key) }));
  const targets = new Set(problems.flatMap(each => each.problem.targets));
  if (problems.length >= 3) targets.add('multimorbidity');
  if (person.group === 'vulnerable-older') targets.add('vulnerable-older');
  if (person.seat.caresFor !== undefined) targets.add('informal-carers');
  return {
    age,
    problems,
    has: key => keys.includes(key),
    targets: [...targets],
    tobacco: age < 16 ? 'never' : keys.includes('copd') ? 'former' : random.pick(['never', 'never', 'former', 'daily']),
    dependence: dependenceOf(random, person),
    lowIncome: person.number === 1 || random.chance(person.group === 'mental-health' ? 0.6 : 0.3),
  };
}

function problemsOf(random: Random, person: Identity, age: number): ProblemKey[] {
  switch (person.group) {
    case 'prevention':
      return age > 45 && random.chance(0.3) ? ['hyperlipidaemia'] : [];
    case 'chronic':
      if (age < 18) return [random.pick<ProblemKey>(['asthma', 'diabetes-1'])];
      if (age < 45) return [random.pick<ProblemKey>(['asthma', 'diabetes-1', 'hypothyroidism', 'hiv'])];
      return [...random.some(CHRONIC, random.int(1, 2)), ...random.some(BESIDES, random.int(1, 2))];
    case 'frailty':
      return ['frailty', ...random.some(ELDERLY, 2), ...random.some(CHRONIC.slice(0, 2), 1)];
    case 'vulnerable-older':
      return random.some(ELDERLY, random.int(2, 3));
    case 'mental-health':
      return [random.pick(MENTAL)];
    case 'palliative':
      return [...random.some(CANCER.slice(0, person.gender === 'female' ? 3 : 2), 1), ...random.some(BESIDES, 1)];
  }
}

/** Long-standing problems began up to 15 years ago; cancers and frailty are recent. */
function onsetOf(random: Random, person: Identity, key: ProblemKey): Day {
  const recent = key === 'frailty' || key === 'depression-mild' || CANCER.includes(key);
  const longest = Math.min(TODAY - person.birth - 200, recent ? 1200 : 5500);
  return TODAY - random.int(Math.min(300, longest), longest);
}

function dependenceOf(random: Random, person: Identity): Profile['dependence'] {
  if (person.number === 1) return 2;
  switch (person.group) {
    case 'frailty':
      return random.pick([1, 2, 2, 3] as const);
    case 'vulnerable-older':
      return random.pick([1, 1, 2] as const);
    case 'palliative':
      return random.pick([2, 3] as const);
    default:
      return 0;
  }
}
