import type { EventCaller } from '../../../kit/audit/event.ts';
import { codesAt } from '../values/codes.ts';
import { all, at, type Place } from '../values/place.ts';
import { boolean, text, texts } from '../values/primitive.ts';
import { type AuditReferences, expectOnly, missing, numberOf, refuse, typeOf } from './reading.ts';
import { SYSTEMS } from './terms.ts';

const AGENT = [
  ...['type', 'role', 'who', 'altId', 'name', 'requestor', 'location', 'policy', 'media', 'network', 'purposeOfUse'],
];

/** Who acted, by what right, and for what purposes they said that they did. */
export interface ReadAgents {
  caller: EventCaller;
  policy: string | null;
  purposes: Place[];
}

/**
 * Reads who acted: the one who asked for it, or, where nobody did, the software that is not the one that recorded it. Null, with
 * an error, where nobody is named.
 */
export function agentsAt(root: Place, references: AuditReferences): ReadAgents | null {
  const agents = all(root, 'agent');
  if (agents.length === 0) return missing(root, 'agent', 'who took part');
  for (const agent of agents) {
    expectOnly(agent, AGENT);
    if (boolean(agent, 'requestor') === null) missing(agent, 'requestor', 'whether they asked for it');
  }
  const asking = agents.filter(agent => boolean(agent, 'requestor') === true);
  if (asking.length > 1)
    return refuse({ ...root, path: 'agent' }, `Expected one who asked for it; came ${asking.length}.`);
  const recorder = nameOf(at(at(root, 'source'), 'observer'));
  const agent = asking[0] ?? agents.find(each => nameOf(at(each, 'who')) !== recorder) ?? agents[0];
  if (!agent) return null;
  const who = at(agent, 'who');
  const subject = numberOf(who) ?? text(who, 'reference') ?? text(agent, 'altId') ?? nameOf(who) ?? text(agent, 'name');
  if (subject === null)
    agent.context.note('warning', 'MISSING_ELEMENT', `${agent.path}.who`, 'Expected who acted; came nobody.');
  const actor = actorAt(who, references);
  return {
    caller: {
      subject: subject ?? 'unknown',
      name: text(who, 'display') ?? text(agent, 'name'),
      role: actor.person ? 'patient' : (roleOf(agent) ?? 'unknown'),
      ...actor,
      organization: actor.organization ?? providerOf(agents, references),
      address: addressOf(agent) ?? agents.map(addressOf).find(each => each !== null) ?? null,
    },
    policy: texts(agent, 'policy').join(' ') || null,
    purposes: all(agent, 'purposeOfUse'),
  };
}

const nameOf = (reference: Place | null): string | null =>
  numberOf(reference) ?? text(reference, 'reference') ?? text(reference, 'display');

/** Whom the graph knows. */
type Actor = Pick<EventCaller, 'professional' | 'organization' | 'person'>;

const NOBODY: Actor = { professional: null, organization: null, person: null };
const SOUGHT = new Set(['Practitioner', 'PractitionerRole', 'Organization', 'Patient', 'RelatedPerson']);

/** Whom the graph knows by a Reference: a person, a professional, an organisation. */
function actorAt(who: Place | null, references: AuditReferences): Actor {
  if (!who) return NOBODY;
  const type = typeOf(who);
  const person = type === null || type === 'Patient' ? references.person(who.value) : null;
  const actor = person ? null : references.actor(who.value);
  const isKnown = person || actor?.professional || actor?.organization;
  if (!isKnown && type && SOUGHT.has(type) && text(who, 'reference'))
    who.context.note(
      'warning',
      'REFERENCE_NOT_FOUND',
      who.path,
      `Expected someone who is imported or known; came ${text(who, 'reference')}.`,
    );
  return { ...NOBODY, person, ...actor };
}

/** The role in which they acted: of several the first. */
const roleOf = (agent: Place): string | null =>
  [...all(agent, 'role'), ...all(agent, 'type')].flatMap(codesAt).map(({ code }) => code)[0] ?? null;

const addressOf = (agent: Place): string | null =>
  text(at(agent, 'network'), 'type') === '5' ? null : text(at(agent, 'network'), 'address');

/** The organisation for which they acted, where it took part as the healthcare provider. */
function providerOf(agents: readonly Place[], references: AuditReferences): string | null {
  const isProvider = (agent: Place) =>
    all(agent, 'type').some(type =>
      codesAt(type).some(({ system, code }) => system === SYSTEMS.roleClass && code === 'PROV'),
    );
  const provider = agents.find(isProvider);
  return (provider && references.actor(at(provider, 'who')?.value)?.organization) ?? null;
}
