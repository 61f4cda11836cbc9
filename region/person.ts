import { chronicCourse } from './courses/chronic.ts';
import { confidedCourse } from './courses/confided.ts';
import { enrolmentCourse } from './courses/enrolment.ts';
import { homeCourse } from './courses/home.ts';
import { hospitalCourse } from './courses/hospital.ts';
import { mandateCourse } from './courses/mandate.ts';
import { mentalCourse } from './courses/mental.ts';
import { palliativeCourse } from './courses/palliative.ts';
import { practiceCourse } from './courses/practice.ts';
import { preventionCourse } from './courses/prevention.ts';
import { sharingCourse } from './courses/sharing.ts';
import { socialCourse } from './courses/social.ts';
import { supportCourse } from './courses/support.ts';
import { teamCourse } from './courses/team.ts';
import type { Network } from './directory/model.ts';
import type { Fields } from './fhir.ts';
import { bundleText } from './fhir.ts';
import { uuid } from './identifiers.ts';
import { circleOf } from './people/circle.ts';
import { identityOf } from './people/population.ts';
import { profileOf } from './people/profile.ts';
import type { Pilot } from './pilots/pilots.ts';
import { at, Random } from './random.ts';
import type { Chart } from './records/chart.ts';
import { patient } from './records/patient.ts';
import { relations } from './records/relations.ts';

/** Everything that the region holds about one person, as the text of a FHIR transaction. */
export function personText(seed: number, number: number, networks: Network[], pilots: Pilot[]): string {
  const chart = openChart(seed, number, networks);
  const close = relations(chart);
  patient(chart, chart.network.hospital.slice(0, chart.profile.dependence > 1 ? 2 : 1), close);
  practiceCourse(chart);
  preventionCourse(chart);
  chronicCourse(chart);
  hospitalCourse(chart);
  homeCourse(chart);
  mentalCourse(chart);
  palliativeCourse(chart);
  supportCourse(chart);
  socialCourse(chart);
  teamCourse(chart, close);
  enrolmentCourse(chart, pilots);
  confidedCourse(chart);
  sharingCourse(chart, close);
  mandateCourse(chart, close);
  const entries: Fields[] = chart.resources.map(resource => ({
    fullUrl: `urn:uuid:${resource.id}`,
    resource,
    request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
  }));
  return bundleText('transaction', entries, uuid(seed, 'person bundle', number));
}

function openChart(seed: number, number: number, networks: Network[]): Chart {
  const person = identityOf(seed, number);
  const network = at(networks, person.district);
  return {
    seed,
    person,
    network,
    profile: profileOf(seed, person),
    random: new Random(`${seed}/course/${number}`),
    circle: circleOf(person, network),
    subject: { reference: `urn:uuid:${person.id}`, display: `${person.given} ${person.family}` },
    resources: [],
    counts: new Map(),
  };
}
