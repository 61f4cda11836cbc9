/** The graph's `PilotFilter`. */
export interface PilotFilter {
  programme?: string | null;
  status?: string | null;
  organization?: string | null;
}

/** The store's condition for a `PilotFilter`; the programmes are those that have its `programme` as their code. */
export function pilotCondition(
  filter: PilotFilter | null | undefined,
  programmes: readonly string[] = [],
): Record<string, unknown> {
  const { programme, status, organization } = filter ?? {};
  const conditions = [
    ...(programme ? [{ links: { $in: [programme, ...programmes] } }] : []),
    ...(status ? [{ facets: `status:${status.toLowerCase()}` }] : []),
    ...(organization ? [{ links: organization }] : []),
  ];
  return conditions.length ? { $and: conditions } : {};
}
