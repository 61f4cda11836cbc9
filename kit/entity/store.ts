import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { ALL_AT_ONCE, pickFor } from '../loader/group.ts';
import { byName, isNamedPosition, type NamedPosition, namedCursor, namedPage } from '../named/page.ts';
import { type Connection, connection, decodeCursor, type PageArguments, pageLength } from '../record/page.ts';
import type { ProvenanceValue, RecordContent } from '../record/record.ts';
import type { StoredEntity } from './model.ts';

/** What stands for an entity of another subgraph. */
export interface Reference {
  id: string;
}

/** An entity as the graph answers it. */
export type EntityNode = RecordContent & {
  id: string;
  provenance: ProvenanceValue;
  /** As it is stored, for what looks at it as a whole. */
  stored: StoredEntity;
};

/** An entity with its id and who said so. */
export const entityNode = (entity: StoredEntity): EntityNode => ({
  ...entity.content,
  id: entity._id,
  provenance: entity.provenance,
  stored: entity,
});

/** The one door to one kind of entity, made afresh for each request. */
export class EntityStore {
  readonly #byId: DataLoader<string, StoredEntity | null>;
  readonly #linked: DataLoader<string, StoredEntity[]>;

  constructor(private readonly model: Model<StoredEntity>) {
    this.#byId = new DataLoader(async ids =>
      pickFor(
        ids,
        await model
          .find({ _id: { $in: ids } })
          .batchSize(ALL_AT_ONCE)
          .lean(),
      ),
    );
    this.#linked = new DataLoader(links => this.#loadLinked(links));
  }

  /** One by id; null when there is none. */
  async byId(id: string): Promise<EntityNode | null> {
    const entity = await this.#byId.load(id);
    return entity && entityNode(entity);
  }

  /** All that belong to something, by name. */
  async linkedTo(id: string): Promise<EntityNode[]> {
    return (await this.#linked.load(id)).map(entityNode);
  }

  /** A page of those that belong to something, by name; all of them are loaded in one command, whatever they belong to. */
  async pageLinkedTo(id: string, args: PageArguments, otherwise?: number): Promise<Connection<EntityNode>> {
    const first = pageLength(args.first, otherwise);
    const after = args.after ? decodeCursor<NamedPosition>(args.after, isNamedPosition) : null;
    const rows = await this.#linked.load(id);
    const following = after ? rows.filter(row => byName(row, { sortName: after[0], _id: after[1] }) > 0) : rows;
    return connection(following.slice(0, first), rows.length, following.length > first, namedCursor, entityNode);
  }

  /** The ids of those with a facet, as `name:value` in lower case. */
  async idsWith(facet: string): Promise<string[]> {
    const rows = await this.model.find({ facets: facet }, { _id: 1 }).lean();
    return rows.map(row => row._id);
  }

  /** A page of those that meet a condition, by name. */
  async page(
    condition: Record<string, unknown>,
    args: PageArguments & { search?: string | null },
    otherwise?: number,
  ): Promise<Connection<EntityNode>> {
    const page = await namedPage(this.model, condition, args, otherwise);
    for (const entity of page.nodes) this.#byId.prime(entity._id, entity);
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: entityNode(node) }));
    return { ...page, edges, nodes: edges.map(edge => edge.node) };
  }

  async #loadLinked(links: readonly string[]): Promise<StoredEntity[][]> {
    const rows = await this.model
      .find({ links: { $in: links } })
      .batchSize(ALL_AT_ONCE)
      .lean();
    rows.sort(byName);
    return links.map(link => rows.filter(row => row.links.includes(link)));
  }
}
