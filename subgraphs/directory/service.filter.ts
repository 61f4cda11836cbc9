/** The graph's `ServiceFilter`. */
export interface ServiceFilter {
  organization?: string | null;
  age?: number | null;
  taxonomyTerm?: string | null;
  city?: string | null;
  status?: string | null;
}

/** The store's condition for a `ServiceFilter`; a service without a bound of age is open on that side. */
export function serviceCondition(filter: ServiceFilter | null | undefined): Record<string, unknown> {
  const { organization, age, taxonomyTerm, city, status } = filter ?? {};
  const facets = Object.entries({ term: taxonomyTerm, city, status }).flatMap(([name, value]) =>
    value ? [`${name}:${value.toLowerCase()}`] : [],
  );
  const bound = (field: string, operator: '$lte' | '$gte') => ({
    $or: [{ [field]: null }, { [field]: { [operator]: age } }],
  });
  const ages = age == null ? [] : [bound('content.minimumAge', '$lte'), bound('content.maximumAge', '$gte')];
  return {
    ...(organization ? { links: organization } : {}),
    ...(facets.length ? { facets: { $all: facets } } : {}),
    ...(ages.length ? { $and: ages } : {}),
  };
}
