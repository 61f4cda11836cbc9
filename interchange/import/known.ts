import type { Model } from 'mongoose';
import type { StoredEntity } from '../../kit/entity/model.ts';
import { identifierKey } from '../../kit/identifiers.ts';
import type { Json } from '../contract.ts';
import { entityModelOf, type Models } from './models.ts';

/** What the databases know of something that a reference names. */
export interface KnownTarget {
  /** The FHIR type; `Patient` for persons, `ResearchStudy` for pilots and programmes. */
  type: string;
  id: string;
  name: string | null;
  content: Json;
}

const REFERABLE = [
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Location',
  'HealthcareService',
  'Pilot',
  'Programme',
];
const CATALOGUE = ['Medication', 'Device'];

/** What earlier imports have brought, as far as this one asks for it. Loaded in batches, before it is needed. */
export class Known {
  readonly #byKey = new Map<string, KnownTarget[]>();
  readonly #asked = new Set<string>();

  constructor(private readonly models: Models) {}

  /** What is known under a key or a `system|value`; several only where the key does not tell them apart. */
  get(key: string): readonly KnownTarget[] {
    return this.#byKey.get(key) ?? [];
  }

  /** Loads what the databases have under these keys and numbers, a few commands for all. */
  async load(keys: readonly string[]): Promise<void> {
    const fresh = [...new Set(keys)].filter(key => !this.#asked.has(key));
    if (fresh.length === 0) return;
    for (const key of fresh) this.#asked.add(key);
    await this.#loadPersons(fresh);
    for (const type of [...REFERABLE, ...CATALOGUE]) {
      const model = entityModelOf(this.models, type);
      if (model) await this.#loadEntities(type, model, fresh);
    }
  }

  async #loadPersons(keys: string[]): Promise<void> {
    const rows = await either(keys, (field, values) =>
      this.models.people.persons.find({ [field]: { $in: values } }, { parts: 0, search: 0 }).lean(),
    );
    for (const row of rows) {
      const name = (row.content.displayName as string | null) ?? null;
      this.#put([...row.keys, ...row.identifierKeys], { type: 'Patient', id: row._id, name, content: row.content });
    }
  }

  async #loadEntities(type: string, model: Model<StoredEntity>, keys: string[]): Promise<void> {
    const rows = await either(keys, (field, values) =>
      model.find({ [field]: { $in: values } }, { parts: 0, search: 0 }).lean(),
    );
    const named = type === 'Pilot' || type === 'Programme' ? 'ResearchStudy' : type;
    for (const row of rows) {
      const name = ((row.content.name ?? row.content.displayName ?? row.content.title) as string | null) ?? null;
      const shown = typeof name === 'string' ? name : ((row.content.displayName as string | null) ?? null);
      this.#put([...row.keys, ...row.identifierKeys], { type: named, id: row._id, name: shown, content: row.content });
    }
  }

  #put(keys: readonly string[], target: KnownTarget): void {
    for (const key of keys) {
      const others = (this.#byKey.get(key) ?? []).filter(({ type, id }) => type !== target.type || id !== target.id);
      this.#byKey.set(key, [...others, target]);
    }
  }
}

/** Numbers hold a bar, keys of resources don't: each list is asked of its own index. */
async function either<Row>(
  keys: string[],
  find: (field: 'keys' | 'identifierKeys', values: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const numbers = keys.filter(key => key.includes('|'));
  const others = keys.filter(key => !key.includes('|'));
  return [
    ...(others.length ? await find('keys', others) : []),
    ...(numbers.length ? await find('identifierKeys', numbers) : []),
  ];
}

/** All that a resource refers to: references as they stand, and numbers as `system|value`. */
export function keysIn(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const each of value) keysIn(each, found);
  else if (typeof value === 'object' && value !== null) {
    const { reference, identifier } = value as { reference?: unknown; identifier?: unknown };
    if (typeof reference === 'string') found.push(...referenceKeys(reference));
    for (const each of [identifier].flat()) {
      const number = each as { system?: string; value?: unknown } | undefined;
      const key = typeof number?.value === 'string' ? identifierKey({ ...number, value: number.value }) : null;
      if (key) found.push(key);
    }
    for (const each of Object.values(value)) keysIn(each, found);
  }
  return found;
}

/** The keys under which a reference can be found: as it stands, its `Type/id`, and the number of a conditional one. */
export function referenceKeys(reference: string): string[] {
  const plain = reference.replace(/\/_history\/.*$/, '');
  const conditional = /^[A-Z][A-Za-z]+\?identifier=([^|&]*)\|([^&]+)$/.exec(plain);
  if (conditional) {
    const [, system = '', value = ''] = conditional;
    const key = identifierKey({ system: decodeURIComponent(system), value: decodeURIComponent(value) });
    return key ? [key] : [];
  }
  const tail = /(?:^|\/)([A-Z][A-Za-z]+\/[^/?]+)$/.exec(plain)?.[1];
  return tail && tail !== plain ? [plain, tail] : [plain];
}
