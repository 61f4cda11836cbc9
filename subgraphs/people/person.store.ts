import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { AccessReport } from '../../kit/audit/report.ts';
import type { Caller } from '../../kit/caller/caller.ts';
import type { AccessGrant } from '../../kit/grant/grant.ts';
import { identifierKey } from '../../kit/identifiers.ts';
import { ALL_AT_ONCE, pickFor } from '../../kit/loader/group.ts';
import { namedPage } from '../../kit/named/page.ts';
import { words } from '../../kit/named/words.ts';
import { type Connection, connection, type PageArguments } from '../../kit/record/page.ts';
import type { AccessStore } from './access.store.ts';
import type { StoredPerson } from './person.model.ts';

/** The one door to persons, made afresh for each request: whoever the caller may not see does not exist here. */
export class PersonStore {
  readonly #byId: DataLoader<string, StoredPerson | null>;
  readonly #byIdentifier: DataLoader<string, string[]>;

  constructor(
    private readonly model: Model<StoredPerson>,
    private readonly access: AccessStore,
    private readonly caller: Caller,
    private readonly report: AccessReport,
  ) {
    this.#byId = new DataLoader(async ids =>
      pickFor(
        ids,
        await model
          .find({ _id: { $in: ids } })
          .batchSize(ALL_AT_ONCE)
          .lean(),
      ),
    );
    this.#byIdentifier = new DataLoader(keys => this.#loadIds(keys));
  }

  /** A person by id; null when there is none, or the caller may not see them. */
  async byId(id: string): Promise<StoredPerson | null> {
    const grant = await this.access.grant(id);
    const person = grant && (await this.#byId.load(id));
    if (person) await this.#reportSeen(grant, person);
    else this.report.denied(id);
    return person;
  }

  /** A person by `system|value`; null when there is none, or the caller may not see them. */
  async byIdentifier(key: string): Promise<StoredPerson | null> {
    const ids = await this.#byIdentifier.load(key);
    const persons = await Promise.all(ids.map(id => this.byId(id)));
    return persons.find(person => person !== null) ?? null;
  }

  /** A person by one of several `system|value`; null when there is none, or the caller may not see them. */
  async byIdentifiers(keys: readonly string[]): Promise<StoredPerson | null> {
    const found = await Promise.all(keys.map(key => this.byIdentifier(key)));
    return found.find(person => person !== null) ?? null;
  }

  /** The id of a person who is there, whoever asks: for one who is before a professional, or is named by another. */
  async idOf(who: {
    id?: string | null;
    identifier?: { system: string; value: string } | null;
  }): Promise<string | null> {
    if (who.id) return (await this.#byId.load(who.id))?._id ?? null;
    const key = who.identifier ? identifierKey(who.identifier) : null;
    return key === null ? null : ((await this.#byIdentifier.load(key))[0] ?? null);
  }

  /** A page of the persons whom the caller may see, by name. */
  async page(args: PageArguments & { search?: string | null }): Promise<Connection<StoredPerson>> {
    const visible = await this.access.visible();
    if (visible.length === 0) return connection<StoredPerson, StoredPerson>([], 0, false, String, row => row);
    // people write a number with dots and dashes; it is kept without
    const search = args.search?.replace(/(?<=\d)[./-](?=\d)/g, '');
    const page = await namedPage(this.model, { _id: { $in: visible } }, { ...args, search });
    for (const person of page.nodes) this.#byId.prime(person._id, person);
    // each is shown by a grant of its own
    await Promise.all(page.nodes.map(person => this.byId(person._id)));
    return page;
  }

  /** A professional who looks at whom they live with is no fault, and yet what an auditor wants to know. */
  async #reportSeen(grant: AccessGrant, person: StoredPerson): Promise<void> {
    this.report.seen(grant);
    const { professional, person: self } = this.caller;
    if (professional === null || self === null || self === person._id) return;
    const own = await this.#byId.load(self);
    if (own && homesOf(own).some(home => homesOf(person).includes(home))) this.report.ofHousehold(person._id);
  }

  async #loadIds(keys: readonly string[]): Promise<string[][]> {
    const rows = await this.model
      .find({ identifierKeys: { $in: keys } }, { identifierKeys: 1 })
      .batchSize(ALL_AT_ONCE)
      .lean();
    return keys.map(key => rows.filter(row => row.identifierKeys.includes(key)).map(row => row._id));
  }
}

/** Where a person lives, in a form that can be compared; nothing where only a town is known. */
const homesOf = ({ content }: StoredPerson): string[] =>
  ((content.address ?? []) as { line?: string[] | null; postalCode?: string | null }[]).flatMap(
    ({ line, postalCode }) => (line?.length && postalCode ? [words(`${line.join(' ')} ${postalCode}`).join(' ')] : []),
  );
