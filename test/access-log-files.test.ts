import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { accessLogCsv } from '../interchange/access-log/csv.ts';
import type { AccessLog, LogLine } from '../interchange/access-log/line.ts';
import { accessLogPdf } from '../interchange/access-log/pdf.ts';
import { type Language, TITLES } from '../interchange/access-log/titles.ts';
import { logEntry } from '../subgraphs/audit/access-log.ts';
import { storedEvent } from '../subgraphs/audit/event.model.ts';
import { madeEvent, madeJournal, madePerson } from '../subgraphs/audit/testing.ts';

/** Promise: a person gets who looked at their data as a file, in their language, that does no harm to whoever opens it. */

function lineOf(over: Parameters<typeof madeEvent>[1], language: Language = 'nl'): LogLine {
  const [entry] = madeJournal('gw', [madeEvent(0, over)]);
  if (!entry) throw new Error('no event');
  return {
    ...logEntry(storedEvent(entry), 'anna', language),
    organization: 'Huisartsenpraktijk Noord',
    holders: ['AZ Sint-Jan'],
  };
}

const logOf = (lines: LogLine[], over: Partial<AccessLog> = {}): AccessLog => ({
  ...{ person: 'Zoë Œuvrard-Ünal', language: 'nl', since: new Date('2026-01-01T00:00:00Z'), until: null, lines },
  made: new Date('2026-02-03T04:05:06Z'),
  ...over,
});

async function bytesOf(stream: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of stream) all.push(Buffer.from(piece));
  return Buffer.concat(all);
}

describe('as CSV', () => {
  const csvOf = async (log: AccessLog) => (await bytesOf(accessLogCsv(log))).toString();

  test('it has a line for each entry, in the words of the language', async () => {
    const rows: string[][] = parse(await csvOf(logOf([lineOf({})])), { bom: true });
    expect(rows).toEqual([
      [
        'Wanneer',
        'Wie',
        'Rol',
        'Organisatie',
        'Wat er gebeurde',
        'Waarom',
        'Welke gegevens',
        'Gegevens van',
        'Noodgeval',
        'Reden van het noodgeval',
        'Vastgelegd door',
      ],
      [
        '2026-01-01T00:00:00.000Z',
        'Dr Els Peeters',
        'arts',
        'Huisartsenpraktijk Noord',
        'heeft uw gegevens bekeken',
        'om u te behandelen',
        'gezondheidsproblemen',
        'AZ Sint-Jan',
        '',
        '',
        '',
      ],
    ]);
  });

  test('it is RFC 4180: lines end with CRLF, and quotes, commas and line breaks are kept', async () => {
    const name = 'Peeters, "Els"\r\nsecond line';
    const text = await csvOf(logOf([{ ...lineOf({}), name }]));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).toContain('"Peeters, ""Els""\r\nsecond line"');
    const rows: string[][] = parse(text, { bom: true });
    expect(rows[1]?.[1]).toBe(name);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])(
    'a name that a spreadsheet would calculate (%j) is only text',
    async name => {
      const rows: string[][] = parse(await csvOf(logOf([{ ...lineOf({}), name, reason: name }])), { bom: true });
      expect(rows[1]?.[1]).toBe(`'${name}`);
      expect(rows[1]?.[9]).toBe(`'${name}`);
    },
  );
});

describe('as PDF', () => {
  // the reader of PDF is made for programs of its own, not for Jest's module loader
  const READ = `
    import { readFileSync } from 'node:fs';
    import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
    const data = new Uint8Array(readFileSync(process.argv[1]));
    const document = await getDocument({ data, verbosity: 0 }).promise;
    const pages = [];
    const fonts = new Set();
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push((await page.getTextContent()).items.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : '')).join(''));
      await page.getOperatorList();
      for (const { fontName } of (await page.getTextContent()).items) {
        const font = fontName && page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : null;
        if (font) fonts.add(font.name + (font.missingFile ? ' missing' : ''));
      }
    }
    const { info } = await document.getMetadata();
    console.log(JSON.stringify({ pages, fonts: [...fonts], title: info.Title, language: info.Language }));
  `;
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'careweave-pdf-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function read(log: AccessLog): Promise<{ pages: string[]; fonts: string[]; title: string; language: string }> {
    const path = join(folder, 'log.pdf');
    writeFileSync(path, await bytesOf(await accessLogPdf(log)));
    const { stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', READ, path], { encoding: 'utf8' });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout);
  }

  test.each<Language>(['en', 'nl', 'fr'])(
    'it can be read in %s, accents and all, with its font in it',
    async language => {
      const reason = 'bewusteloos, geïntubeerd';
      const broken = madePerson('anna', { grant: { policy: '1', breakGlass: true } });
      const line = lineOf({ persons: [broken], reason, purpose: 'BTG' }, language);
      const { pages, fonts, title } = await read(logOf([line], { language }));
      const titles = TITLES[language];
      expect(title).toBe(titles.title);
      const [text = ''] = pages;
      const plain = text.replace(/\s+/g, ' ');
      for (const words of [
        titles.title,
        'Zoë Œuvrard-Ünal',
        'Dr Els Peeters',
        line.role,
        line.action,
        line.data[0] ?? '',
        reason,
        'AZ Sint-Jan',
      ])
        expect(plain).toContain(words);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/DejaVuSansCondensed(-Bold)?$/);
    },
  );

  test('each page says whose it is, which time it covers, and its number', async () => {
    const { pages } = await read(logOf(Array.from({ length: 90 }, () => lineOf({}))));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Persoon: Zoë Œuvrard-Ünal · vanaf 1 jan 2026');
      expect(page).toContain('Wat er gebeurde');
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
    }
    expect(pages.join('').match(/Dr Els Peeters/g)).toHaveLength(90);
  });

  test('an entry that is longer than a page takes no more than one', async () => {
    const name = 'heel lang '.repeat(3000);
    const { pages } = await read(logOf([{ ...lineOf({}), name }, lineOf({})]));
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(pages.at(-1)).toContain('Dr Els Peeters');
  });

  test('it says so when there is nothing', async () => {
    const { pages } = await read(logOf([]));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(TITLES.nl.empty);
  });
});
