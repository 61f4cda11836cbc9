import { compose, ownParts, type Part } from '../../gateway/supergraph/compose.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires",
  "@shareable", "@inaccessible", "@tag", "@authenticated", "@listSize"])`;

/** A service that joined: a page of records of its own on `Person`, as meals on wheels have it. */
const service = (number: number): Part => ({
  name: `service-${number}`,
  url: `http://127.0.0.1:${5000 + number}/graphql`,
  sdl: `${LINK}
    scalar AccessGrant @inaccessible
    scalar Date
    type Person @key(fields: "id") {
      id: ID! @authenticated
      grant: AccessGrant! @external
      visits${number}(first: Int = 20, after: String): VisitConnection${number} @requires(fields: "grant") @authenticated
        @tag(name: "category:social-support")
        @listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)
    }
    type VisitConnection${number} @authenticated { nodes: [Visit${number}!]! pageInfo: PageInfo! }
    type Visit${number} @authenticated { id: ID! day: Date! what: String! done: Boolean note: String place: Place${number} }
    type Place${number} @authenticated { name: String! street: String city: String }
    type PageInfo @shareable @authenticated { hasNextPage: Boolean! endCursor: String }`,
});

/** So many services. */
export const services = (count: number): Part[] => Array.from({ length: count }, (_, at) => service(at + 1));

/** The supergraph of the platform's own subgraphs and of these services. */
export const supergraphWith = (count: number): string => compose([...ownParts(), ...services(count)]).supergraph;

/** Asks every one of so many services about one person. */
export const allVisits = (count: number): string =>
  `query Visits($id: ID!) { person(id: $id) { id ${services(count)
    .map((_, at) => `visits${at + 1} { nodes { id day what done note place { name } } pageInfo { hasNextPage } }`)
    .join(' ')} } }`;
