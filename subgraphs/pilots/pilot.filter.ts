/** The graph's `PilotFilter`. */
export interface PilotFilter {
  programme?: string | null;
  status?: string | null;
  organization?: string | null;
}

/** The store's condition for a `PilotFilter`. */
export function pilotCondition(filter: PilotFilter | null | undefined): Record<string, unknown> {
  const { programme, status, organization } = filter ?? {};
  const conditions = [
    ...(programme ? [{ $or: [{ links: programme }, { facets: `programme:${programme.toLowerCase()}` }] }] : []),
    ...(status ? [{ facets: `status:${status.toLowerCase()}` }] : []),
    ...(organization ? [{ links: organization }] : []),
  ];
  return conditions.length ? { $and: conditions } : {};
}
