import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** One file that the explorer's page loads, compressed. */
export interface Asset {
  /** Its address; it changes with the content. */
  path: string;
  type: string;
  gzipped: Buffer;
}

/** GraphiQL as two files. */
export interface Assets {
  style: Asset;
  script: Asset;
}

/**
 * GraphiQL, from the package that has it whole. The package only makes one page of 9 MB with everything in it, which would
 * have to be sent anew for each account; its style and script are cut out of that page so that a browser keeps them.
 * Throws when the page is not built as expected.
 */
export async function loadAssets(): Promise<Assets> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL();
  const style = between(page, page.indexOf('<style>'), '<style>', page.indexOf('</style>'));
  const call = page.lastIndexOf('YogaGraphiQL.renderYogaGraphiQL(');
  const script = between(page, page.indexOf('<script>'), '<script>', call);
  return {
    style: await asset('graphiql.css', 'text/css; charset=utf-8', style),
    script: await asset('graphiql.js', 'text/javascript; charset=utf-8', script),
  };
}

function between(page: string, start: number, tag: string, end: number): string {
  if (start < 0 || end < start) throw new Error('GraphiQL’s page is not built as expected.');
  return page.slice(start + tag.length, end);
}

async function asset(name: string, type: string, content: string): Promise<Asset> {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { path: `/explorer/${digest}/${name}`, type, gzipped: await promisify(gzip)(content) };
}
