import { isPlaceholder } from '../../kit/identifiers.ts';
import type { CodeableConceptValue, ParticipantValue } from '../../kit/record/record.ts';
import type { Finding, Json, MapContext, Severity } from '../contract.ts';
import { isJson } from '../json.ts';
import type { Item } from '../read/item.ts';
import { referenceKeys } from './known.ts';
import type { Resolver, Target } from './resolver.ts';

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** What a mapper may ask while it maps one item, and what it found. */
export class ItemContext implements MapContext {
  readonly findings: Finding[] = [];

  constructor(
    private readonly item: Item,
    private readonly resolver: Resolver,
    /** The record ids of other imports that the databases have. */
    private readonly recordExists: (id: string) => boolean,
    /** The id that a record of this item's person would have under a key. */
    private readonly recordIdOf: (key: string) => string | null,
  ) {}

  /** True when something was found that forbids to import the item. */
  get refused(): boolean {
    return this.findings.some(({ severity }) => severity === 'error');
  }

  note(severity: Severity, code: string, path: string, message: string): void {
    // a place that two parts of a mapper look at is told once
    if (this.findings.some(finding => finding.code === code && finding.path === path && finding.message === message))
      return;
    this.findings.push({ severity, code, path, message });
  }

  participant(reference: unknown, path: string, role: CodeableConceptValue | null = null): ParticipantValue | null {
    if (!isJson(reference)) return null;
    const display = text(reference.display);
    const inner = this.#contained(reference);
    if (inner) return { professional: null, organization: null, display: display ?? nameOf(inner), role };
    const target = this.resolver.find(reference, this.item);
    if (!target) {
      this.#missing(reference, path);
      const shown = display ?? text((reference.identifier as Json | undefined)?.value) ?? text(reference.reference);
      return shown ? { professional: null, organization: null, display: shown, role } : null;
    }
    const { professional, organization } = this.#actors(target);
    return { professional, organization, display: display ?? target.name, role };
  }

  organization(reference: unknown, path: string): { id: string } | null {
    return this.#linked(reference, path, target => this.#actors(target).organization);
  }

  location(reference: unknown, path: string): { id: string } | null {
    return this.#linked(reference, path, target => (target.type === 'Location' ? idOf(target) : null));
  }

  service(reference: unknown, path: string): { id: string } | null {
    return this.#linked(reference, path, target => (target.type === 'HealthcareService' ? idOf(target) : null));
  }

  study(reference: unknown, path: string): { id: string } | null {
    return this.#linked(reference, path, target => (target.type === 'ResearchStudy' ? idOf(target) : null));
  }

  person(reference: unknown, path: string): { id: string } | null {
    return this.#linked(reference, path, target => (target.type === 'Patient' ? idOf(target) : null));
  }

  record(reference: unknown, path: string): string | null {
    const written = isJson(reference) ? text(reference.reference) : null;
    if (!written || this.#contained(reference as Json)) return null;
    const entry = this.resolver.references.find(written, this.item);
    if (entry?.id) return entry.id;
    const id = this.recordIdOf(written);
    if (id && this.recordExists(id)) return id;
    this.#missing(reference as Json, path);
    return null;
  }

  resource(reference: unknown, path: string): Json | null {
    if (!isJson(reference)) return null;
    const inner = this.#contained(reference);
    if (inner) return inner;
    const target = this.resolver.find(reference, this.item);
    if (!target && text(reference.reference)) this.#missing(reference, path);
    return target?.resource ?? null;
  }

  #linked(reference: unknown, path: string, pick: (target: Target) => { id: string } | null): { id: string } | null {
    if (!isJson(reference) || this.#contained(reference)) return null;
    const target = this.resolver.find(reference, this.item);
    if (!target) this.#missing(reference, path);
    return target && pick(target);
  }

  /** Who acts where a reference names a professional, an organisation, or the role of one for the other. */
  #actors(target: Target): { professional: { id: string } | null; organization: { id: string } | null } {
    if (target.type === 'Practitioner') return { professional: idOf(target), organization: null };
    if (target.type === 'Organization') return { professional: null, organization: idOf(target) };
    if (target.type !== 'PractitionerRole' || !target.resource) return { professional: null, organization: null };
    const from = target.entry ?? this.item;
    const part = (name: 'practitioner' | 'organization'): { id: string } | null => {
      const value = target.resource?.[name];
      // what is known from before is already in the graph's shape
      if (!target.entry) return isJson(value) && typeof value.id === 'string' ? { id: value.id } : null;
      const found = this.resolver.find(value, from);
      return found ? idOf(found) : null;
    };
    return { professional: part('practitioner'), organization: part('organization') };
  }

  #contained(reference: Json): Json | null {
    const written = text(reference.reference);
    if (!written?.startsWith('#')) return null;
    const contained = [this.item.resource.contained].flat().filter(isJson);
    return contained.find(each => each.id === written.slice(1)) ?? {};
  }

  #missing(reference: Json, path: string): void {
    const { value, system } = isJson(reference.identifier) ? reference.identifier : {};
    const number = text(value) && !isPlaceholder(text(value) ?? '') ? `${text(system) ?? ''}|${text(value)}` : null;
    const written = text(reference.reference);
    const named = written ?? number;
    if (written && referenceKeys(written).some(key => this.resolver.unplaced.has(key)))
      this.note('info', 'REFERENCE_UNPLACED', path, `${written} is of a type that the graph has no place for yet.`);
    else if (named)
      this.note(
        'warning',
        'REFERENCE_NOT_FOUND',
        path,
        `Expected something that is imported or known, but came ${named}.`,
      );
  }
}

const idOf = (target: Target): { id: string } | null => (target.id ? { id: target.id } : null);

/** The name of something contained, for what shows it. */
function nameOf(resource: Json): string | null {
  const name = [resource.name].flat()[0];
  if (!isJson(name)) return text(name);
  return text(name.text) ?? ([...[name.given].flat(), name.family].filter(part => text(part)).join(' ') || null);
}
