import type { VersionNode } from '../../kit/record/history.ts';
import { versionNodes } from '../../kit/record/history.ts';
import { pageLength } from '../../kit/record/page.ts';
import type { RecordContent } from '../../kit/record/record.ts';
import type { StoredBreakGlass } from './break-glass.model.ts';
import type { PeopleContext } from './index.ts';
import { openPeriod } from './versions.ts';

/**
 * Whether a caller may see what was known of a person before: who decides for them, and an auditor who inspects them. A former
 * address or name, and who has told it, are more than a professional needs who sees what holds now.
 */
export async function mayLookBack(
  person: string,
  { caller, directives, access, inspections }: PeopleContext,
): Promise<boolean> {
  if (await directives.mayDecide(caller, person)) return true;
  const grant = await access.grant(person);
  return grant?.basis === 'INSPECTION' && (await inspections.open()).some(each => each.person === person);
}

/** The versions of an emergency, the latest first: it is changed once, by its review, and what it was before it still says. */
export function emergencyVersions(row: StoredBreakGlass, first: number | null | undefined): VersionNode[] {
  const { name, professional, organization, start, status, reviewer, reviewerName, reviewed } = row;
  const broken = {
    version: 1,
    provenance: {
      recordedBy: { display: name, professional: professional ? { id: professional } : null },
      ...{ organization: organization ? { id: organization } : null, recordedAt: start.toISOString(), version: 1 },
    },
    content: said({ ...row, status: 'PENDING', reviewed: null, comment: null }),
    importedAt: start,
  };
  const review = {
    version: 2,
    provenance: {
      recordedBy: { display: reviewerName ?? reviewer },
      ...{ recordedAt: reviewed?.toISOString() ?? null, version: 2 },
    },
    content: said(row),
    importedAt: reviewed,
  };
  return versionNodes(status === 'PENDING' ? [broken] : [broken, review]).slice(0, pageLength(first));
}

/** What an emergency says, in the fields of its GraphQL type. */
function said(row: StoredBreakGlass): RecordContent {
  const { professional, organization, name: display, role, reason, words, status, reviewed, comment } = row;
  return {
    professional,
    organization,
    display,
    role,
    reason,
    words,
    period: openPeriod(row),
    status,
    reviewed,
    comment,
  };
}
