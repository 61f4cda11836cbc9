import { type Databases, importModels } from '../../interchange/import/models.ts';
import { demoAccounts } from '../accounts.ts';
import type { People } from './sign-in.ts';

/** The demo accounts, and how the sign-in page shows them: with the names of their organisations. */
export const demoPeople = (databases: Databases): People => ({
  accounts: () => demoAccounts(databases),
  async choices(accounts) {
    const { organizations } = importModels(databases).directory;
    const ids = accounts.flatMap(({ organisation }) => organisation ?? []);
    const found = await organizations.find({ _id: { $in: ids } }, { content: 1 }).lean();
    const names = new Map(found.map(({ _id, content }) => [_id, content.name as string | null]));
    return accounts.map(({ account, name, role, organisation }) => ({
      account,
      name,
      role,
      organization: names.get(organisation ?? '') ?? null,
    }));
  },
});
