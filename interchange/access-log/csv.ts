import { Readable } from 'node:stream';
import { type Stringifier, stringify } from 'csv-stringify';
import type { AccessLog, LogLine } from './line.ts';
import { TITLES } from './titles.ts';

/**
 * An access log as CSV (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets know it), one line an entry. What a
 * spreadsheet would take for a formula gets an apostrophe before it: names and reasons are other people's words.
 */
export function accessLogCsv({ language, lines }: AccessLog): Stringifier {
  const { columns, ...titles } = TITLES[language];
  const cells: readonly (readonly [title: string, cell: (line: LogLine) => string | null])[] = [
    [columns.at, line => line.at],
    [columns.who, line => line.name],
    [columns.role, line => (line.oneself ? titles.oneself : line.role)],
    [columns.organization, line => line.organization],
    [columns.action, line => line.action],
    [titles.purpose, line => line.purpose],
    [columns.data, line => line.data.join('; ')],
    [titles.holders, line => line.holders.join('; ')],
    [titles.emergency, line => (line.emergency ? titles.yes : null)],
    [titles.reason, line => line.reason],
    [titles.source, line => line.source],
  ];
  const rows = (async function* () {
    yield cells.map(([title]) => title);
    for await (const line of lines) yield cells.map(([, cell]) => cell(line) ?? '');
  })();
  const csv = stringify({ bom: true, record_delimiter: 'windows', escape_formulas: true });
  return piped(Readable.from(rows), csv);
}

function piped(rows: Readable, csv: Stringifier): Stringifier {
  rows.on('error', error => csv.destroy(error));
  return rows.pipe(csv);
}
