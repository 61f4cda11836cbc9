/** What a caller is made of, and under which names access tokens have it. */
export const CLAIMS = ['name', 'role', 'organization', 'professional', 'person', 'purpose', 'scope'] as const;

/** One part of a caller. */
export type Claim = (typeof CLAIMS)[number];

/** For each part of a caller, the claims in which it may stand; the first that is there counts. */
export type ClaimPaths = Readonly<Record<Claim, readonly string[]>>;

/** Where the claims are unless a deployment says otherwise; `scp` is what some providers call `scope`. */
export const USUAL_CLAIMS: ClaimPaths = {
  name: ['name'],
  role: ['role'],
  organization: ['organization'],
  professional: ['professional'],
  person: ['person'],
  purpose: ['purpose_of_use'],
  scope: ['scope', 'scp'],
};

const isClaim = (name: string): name is Claim => (CLAIMS as readonly string[]).includes(name);

/**
 * Reads where the claims are: `role=realm_access.roles|careweave_role,organization=org_id`. What is not named stays as
 * usual. Gives every fault, in words, instead of throwing at the first.
 */
export function parseClaimPaths(text: string): { paths: ClaimPaths; faults: string[] } {
  const named: Partial<Record<Claim, string[]>> = {};
  const faults: string[] = [];
  for (const part of text.split(',').map(each => each.trim())) {
    const at = part.indexOf('=');
    const name = part.slice(0, at).trim();
    const paths = part.slice(at + 1).split('|');
    if (at < 1) faults.push(`"${part}" is not <part of the caller>=<claim>`);
    else if (!isClaim(name)) faults.push(`"${name}" is no part of a caller; those are ${CLAIMS.join(', ')}`);
    else if (named[name]) faults.push(`${name} is there twice`);
    else if (!paths.every(isPath)) faults.push(`${name} has no claim: "${part.slice(at + 1)}"`);
    else named[name] = paths.map(path => path.trim());
  }
  return { paths: { ...USUAL_CLAIMS, ...named }, faults };
}

const isPath = (path: string): boolean => /^[^\s.]+(\.[^\s.]+)*$/.test(path.trim()) || URL.canParse(path.trim());

/** The first of these claims that a token has; a dot leads into a claim that is an object, unless the name itself has it. */
export function claimAt(claims: object, paths: readonly string[]): unknown {
  for (const path of paths) {
    const found = own(claims, path) ?? path.split('.').reduce(own, claims as unknown);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

const own = (from: unknown, name: string): unknown =>
  from !== null && typeof from === 'object' && Object.hasOwn(from, name)
    ? (from as Record<string, unknown>)[name]
    : undefined;
