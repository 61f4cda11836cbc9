import type { ChronologyEntry, TimelineNode, VersionEntry } from './chronology.ts';

/** An entry as text: one line, and below it what was seen or changed. */
export const lineOf = (entry: ChronologyEntry): string =>
  (entry.kind === 'VERSION' ? versionLines(entry) : eventLines(entry)).map(oneLine).join('\n    ');

function versionLines({ at, type, record, version, current, provenance, changes }: VersionEntry): string[] {
  const { recordedBy, organization, organizationName, source, sourceId } = provenance;
  const by = recordedBy?.display ?? 'somebody';
  const where = organizationName ?? organization?.id ?? 'an organisation that is not named';
  return [
    `${at ?? 'at an unknown moment'}  VERSION  ${type} ${record}, version ${version}${current ? '' : ', replaced since'}: by ${by}, ${where}`,
    ...(source ? [`from ${source}${sourceId ? `, as ${sourceId}` : ''}`] : []),
    ...(changes ?? []).map(({ field, before, after }) => `${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`),
  ];
}

function eventLines(entry: TimelineNode): string[] {
  const { at, kind, id, name, role, organization, purpose, basis, reason, source, records, changes } = entry;
  const who = `${name ?? 'somebody'} (${role}${organization ? `, ${organization.id}` : ''})`;
  return [
    `${at}  ${kind}  ${who}, ${purpose ?? 'no purpose'}, ${basis ?? 'no basis'}; event ${id}${source ? ` of ${source}` : ''}`,
    ...(reason ? [`because: ${reason}`] : []),
    ...records.map(
      ({ source, type, category, ids }) => `saw ${type ?? source} (${category ?? '–'}): ${ids.join(', ')}`,
    ),
    ...changes.map(({ type, id, before, after }) => `changed ${type} ${id}: version ${before ?? 'none'} → ${after}`),
  ];
}

/** What others wrote can't look like a line of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
