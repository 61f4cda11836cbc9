import { type Databases, importModels } from '../../interchange/import/models.ts';
import type { Caller } from '../../kit/caller/caller.ts';
import { callerOf, personAccount } from '../../platform/accounts.ts';

/** Someone who asks for themselves. */
export interface Asker {
  id: string;
  caller: Caller;
}

/** Everyone in the region, each as they ask for themselves. Rejects when there is nobody. */
export async function askers(databases: Databases): Promise<Asker[]> {
  const persons = await importModels(databases).people.persons.find({}, { _id: 1 }).lean();
  const accounts = await Promise.all(persons.map(({ _id: id }) => personAccount(databases, { id })));
  const all = accounts.flatMap(account =>
    account ? [{ id: account.personId as string, caller: callerOf(account) }] : [],
  );
  if (all.length === 0) throw new Error('There is nobody to ask for.');
  return all;
}
