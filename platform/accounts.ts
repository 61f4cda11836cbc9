import { type Databases, importModels } from '../interchange/import/models.ts';
import { type Caller, isPurpose, type PurposeOfUse } from '../kit/caller/caller.ts';
import { scopesOfRole } from '../kit/caller/scopes.ts';
import { identifierKey } from '../kit/identifiers.ts';
import { findRegion } from './stored-region.ts';

/** A demo account: who it stands for, by the ids that the graph has for them. */
export interface Account {
  account: string;
  name: string;
  role: string;
  /** The id of the organisation for which they act. */
  organisation: string | null;
  /** The id of the person that they are, for persons. */
  personId: string | null;
  professionalId: string | null;
  /** Why they ask, unless they say otherwise; null for whoever is to see no person. */
  purpose: PurposeOfUse | null;
}

type Number = { system: string; value: string } | undefined;

/** The demo accounts of the region that has been brought in; none when there is no region. */
export async function demoAccounts(databases: Databases): Promise<Account[]> {
  const region = await findRegion(databases);
  const { people, directory } = importModels(databases);
  const idOf = async (model: typeof directory.organizations | typeof people.persons, number: Number) => {
    const key = number ? identifierKey(number) : null;
    const found = key ? await model.collection.findOne({ identifierKeys: key }, { projection: { _id: 1 } }) : null;
    return found ? String(found._id) : null;
  };
  return Promise.all(
    (region?.accounts ?? []).map(async ({ account, name, role, organization, person, professional, purpose }) => ({
      account,
      name,
      role,
      organisation: await idOf(directory.organizations, organization),
      personId: await idOf(people.persons, person),
      professionalId: await idOf(directory.professionals, professional),
      purpose: purpose !== null && isPurpose(purpose) ? purpose : null,
    })),
  );
}

/** One person's own account, whoever they are; null when there is no such person. */
export async function personAccount(
  databases: Databases,
  who: { id: string } | { key: string },
): Promise<Account | null> {
  const filter = 'id' in who ? { _id: who.id } : { identifierKeys: who.key };
  const person = await importModels(databases).people.persons.findOne(filter, { content: 1 }).lean();
  if (!person) return null;
  const name = (person.content.displayName as string | null) ?? 'a person';
  const account = { account: 'person', name, role: 'patient', organisation: null, professionalId: null } as const;
  return { ...account, personId: person._id, purpose: 'PATRQT' };
}

/** The caller that an account is. */
export const callerOf = (account: Account): Caller => ({
  subject: account.personId ?? account.professionalId ?? account.account,
  name: account.name,
  role: account.role,
  organization: account.organisation,
  professional: account.professionalId,
  person: account.personId,
  purpose: account.purpose,
  scopes: scopesOfRole(account.role),
});
