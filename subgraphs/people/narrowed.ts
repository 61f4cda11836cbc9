import type { Category } from '../../kit/grant/categories.ts';
import { narrowed } from '../../kit/grant/narrowed.ts';
import { readGrant } from '../../kit/grant/opened.ts';
import type { RequestContext } from '../../kit/subgraph/define.ts';
import type { AccessStore } from './access.store.ts';

/** Grants of this caller, signed anew with no more in them than what they say of some categories. Refuses others' grants. */
export const narrowedGrants = (
  { grants, categories }: { grants: readonly string[]; categories: readonly string[] },
  { access, verifyGrant }: Pick<RequestContext, 'verifyGrant'> & { access: AccessStore },
): Promise<string[]> =>
  Promise.all(
    grants.map(async text => {
      const grant = await verifyGrant(text, readGrant(text)?.person ?? '');
      return access.sign(narrowed(grant, categories as readonly Category[]));
    }),
  );
