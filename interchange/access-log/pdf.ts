import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { type AccessLog, type LogLine, shown } from './line.ts';
import { TITLES, type Titles } from './titles.ts';

const font = (name: string): string => fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

type Document = InstanceType<typeof PDFDocument>;

const SIZE = 8;
const GAP = 6;
const HEAD = 78;

/** What the columns hold, and their shares of the width. */
const COLUMNS: readonly {
  title(titles: Titles): string;
  share: number;
  cell(line: LogLine, titles: Titles): string;
}[] = [
  {
    title: ({ columns }) => columns.at,
    share: 0.12,
    cell: ({ at }, { tag }) => shown(new Date(at), tag, 'with time'),
  },
  {
    title: ({ columns }) => columns.who,
    share: 0.24,
    cell: ({ name, role, oneself, organization }, { nameless, ...titles }) =>
      [name ?? nameless, oneself ? titles.oneself : role, organization].filter(Boolean).join('\n'),
  },
  {
    title: ({ columns }) => columns.action,
    share: 0.2,
    cell: ({ action, source }, titles) => [action, source && `${titles.source}: ${source}`].filter(Boolean).join('\n'),
  },
  {
    title: ({ columns }) => columns.data,
    share: 0.24,
    cell: ({ data, holders }, titles) =>
      [data.join(', '), holders.length > 0 && `${titles.holders}: ${holders.join(', ')}`].filter(Boolean).join('\n'),
  },
  {
    title: ({ purpose }) => purpose,
    share: 0.2,
    cell: ({ purpose, emergency, reason }, titles) =>
      [purpose, emergency && `${titles.emergency}: ${reason ?? titles.yes}`].filter(Boolean).join('\n'),
  },
];

/**
 * An access log as PDF: whose and of which time on each page, a table in the person's language, and page numbers. The font is
 * embedded, and has the letters of all languages in Latin, Greek and Cyrillic script.
 */
export async function accessLogPdf(log: AccessLog): Promise<Document> {
  const titles = TITLES[log.language];
  const document = new PDFDocument({
    ...{ size: 'A4', layout: 'landscape', bufferPages: true, autoFirstPage: false, lang: titles.tag },
    margins: { left: 36, right: 36, top: HEAD + 36, bottom: 48 },
    displayTitle: true,
    info: { Title: titles.title, CreationDate: log.made, ModDate: log.made },
  });
  document.registerFont('plain', font('DejaVuSansCondensed'));
  document.registerFont('bold', font('DejaVuSansCondensed-Bold'));
  document.on('pageAdded', () => head(document, log, titles));
  document.addPage();
  let count = 0;
  for await (const line of log.lines) {
    count += 1;
    row(
      document,
      COLUMNS.map(({ cell }) => cell(line, titles)),
      line.emergency,
    );
  }
  if (count === 0)
    document
      .font('plain')
      .fontSize(SIZE + 2)
      .text(titles.empty, 36);
  number(document, titles);
  document.end();
  return document;
}

const widthOf = ({ page }: Document): number => page.width - page.margins.left - page.margins.right;

function head(document: Document, log: AccessLog, titles: Titles): void {
  const day = (moment: Date | null) => moment && shown(moment, titles.tag, 'day');
  const { left } = document.page.margins;
  document.font('bold').fontSize(14).text(titles.title, left, 36, { lineBreak: false });
  const about = `${titles.person}: ${log.person} · ${titles.period(day(log.since), day(log.until))} · ${titles.made} ${shown(log.made, titles.tag, 'with time')}`;
  document
    .font('plain')
    .fontSize(9)
    .text(about, left, 58, { width: widthOf(document), height: 24, ellipsis: true });
  document.y = HEAD + 8;
  cells(
    document,
    COLUMNS.map(({ title }) => title(titles)),
    'bold',
    14,
  );
  document.y = document.page.margins.top;
}

/** Writes cells beside each other from where the document is. */
function cells(document: Document, texts: readonly string[], face: 'plain' | 'bold', height: number): void {
  const [top, width] = [document.y, widthOf(document)];
  let { left } = document.page.margins;
  document.font(face).fontSize(SIZE);
  for (const [index, { share }] of COLUMNS.entries()) {
    const room = { width: width * share - GAP, height, ellipsis: true };
    document.text(texts[index] ?? '', left, top, room);
    left += width * share;
  }
}

/** Writes a row, on the next page where this one has no room for it; one that is longer than a page is cut. */
function row(document: Document, texts: readonly string[], emergency: boolean): void {
  const face = emergency ? 'bold' : 'plain';
  const { page } = document;
  const [width, bottom] = [widthOf(document), page.height - page.margins.bottom];
  document.font(face).fontSize(SIZE);
  const heights = COLUMNS.map(({ share }, index) =>
    document.heightOfString(texts[index] || ' ', { width: width * share - GAP }),
  );
  const height = Math.min(Math.max(...heights) + 2, bottom - page.margins.top);
  if (document.y + height > bottom) document.addPage();
  const top = document.y;
  cells(document, texts, face, height);
  document.y = top + height + GAP;
  const { left } = page.margins;
  const line = document.y - GAP / 2;
  document
    .moveTo(left, line)
    .lineTo(left + width, line)
    .lineWidth(0.25)
    .stroke('#999999');
  document.fillColor('black');
}

/** Page numbers, once it is known how many there are. */
function number(document: Document, titles: Titles): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(start + index);
    const { page } = document;
    // below the margin, where text would otherwise begin another page
    page.margins.bottom = 0;
    const place = { width: widthOf(document), align: 'right', lineBreak: false } as const;
    document
      .font('plain')
      .fontSize(SIZE)
      .text(titles.page(index + 1, count), page.margins.left, page.height - 32, place);
  }
}
