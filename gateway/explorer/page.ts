import type { Assets } from './assets.ts';
import type { Examples } from './examples.ts';
import { STYLE } from './style.ts';
import { type Account, headersOf, type Operation, tabsOf } from './tabs.ts';

/** What the page shows. */
export interface PageOptions {
  assets: Assets;
  /** Marks the page's own script as its own. */
  nonce: string;
  accounts: readonly Account[];
  /** The chosen one. */
  account: Account;
  token: string;
  operations: readonly Operation[];
  variables: Examples;
}

const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E' +
  '%3Cpath d=%22M2 4h12M2 8h12M2 12h12M4 2v12M8 2v12M12 2v12%22 stroke=%22%230f766e%22 stroke-width=%221.6%22/%3E%3C/svg%3E';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

/** JSON inside a script: `<` would let a text end the script. */
const asScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** `home-nurse` as people write it; abbreviations stay in capitals. */
const labelOf = (account: string): string => {
  const words = account.replaceAll(/[-_]/g, ' ');
  return words.length <= 3 ? words.toUpperCase() : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

function link({ account, name, role }: Account, chosen: Account): string {
  const current = account === chosen.account ? ' aria-current="true"' : '';
  const title = escapeHtml(`${name}, ${role}`);
  const href = `/?account=${encodeURIComponent(account)}`;
  return `<a href="${escapeHtml(href)}" title="${title}"${current}>${escapeHtml(labelOf(account))}</a>`;
}

/** The explorer's page: a bar with the demo accounts, and GraphiQL with a tab for each example, asked as the chosen one. */
export function renderPage({ assets, nonce, accounts, account, token, operations, variables }: PageOptions): string {
  const headers = headersOf(token);
  const defaultTabs = tabsOf(operations, headers, variables);
  const options = { endpoint: '/graphql', title: 'Careweave', headers, defaultTabs };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Careweave</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${assets.style.path}">
<style>${STYLE}</style>
</head>
<body>
<header class="careweave">
<strong>Careweave</strong>
<span>One person, many organisations, one graph</span>
<nav aria-label="Demo account"><span>Ask as</span>${accounts.map(each => link(each, account)).join('')}</nav>
</header>
<noscript>The explorer needs JavaScript.</noscript>
<main id="root"></main>
<script src="${assets.script.path}"></script>
<script nonce="${nonce}">
// Tabs and their tokens live as long as the page: what an earlier account left would hide the chosen one's.
const kept = new Map();
const storage = {
  get length() { return kept.size; },
  getItem: key => (key === 'graphiql:theme' ? localStorage.getItem(key) : kept.get(key) ?? null),
  setItem: (key, value) => (key === 'graphiql:theme' ? localStorage.setItem(key, value) : kept.set(key, value)),
  removeItem: key => (key === 'graphiql:theme' ? localStorage.removeItem(key) : kept.delete(key)),
  clear: () => kept.clear(),
};
// The address stays as it is: with a long query in it, it would be too long to be asked for again.
const onEditQuery = () => {};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), { ...${asScript(options)}, storage, onEditQuery });
</script>
</body>
</html>
`;
}
