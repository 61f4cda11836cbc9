import { createHash } from 'node:crypto';
import { STYLE } from './style.ts';

/** Someone as whom a visitor can sign in. */
export interface Choice {
  account: string;
  name: string;
  role: string;
  /** The name of the organisation for which they act. */
  organization: string | null;
}

/** A page, and to which addresses its forms may lead. */
export interface Page {
  html: string;
  policy: string;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

function page(title: string, body: string, leadsTo: readonly string[] = []): Page {
  const forms = ["'self'", ...leadsTo].join(' ');
  return {
    policy: `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action ${forms}; frame-ancestors 'none'; base-uri 'none'`,
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} – Careweave</title>
<style>${STYLE}</style>
</head>
<body>
<header><strong>Careweave</strong> <span>A fictional care region</span></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`,
  };
}

/** `pharmacist-office` as people write it. */
const inWords = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

const card = ({ account, name, role, organization }: Choice): string =>
  `<li><button name="account" value="${escapeHtml(account)}"><strong>${escapeHtml(name)}</strong>
<span>${escapeHtml(inWords(role))}</span>${organization ? `\n<span>${escapeHtml(organization)}</span>` : ''}
<code>${escapeHtml(account)}</code></button></li>`;

/** The page on which a visitor chooses who they are, for an application at `origin`. */
export const signInPage = (choices: readonly Choice[], origin: string): Page =>
  page(
    'Sign in',
    `<p>The application at <b>${escapeHtml(origin)}</b> asks who you are. Everybody here is made up: choose anyone.</p>
<form method="post"><ul>${choices.map(card).join('\n')}</ul>
<p><button class="plain" name="cancel" value="yes">Go back without signing in</button></p></form>`,
    [origin],
  );

/** The page that says why signing in failed; `code` is that of OAuth 2. */
export const errorPage = (code: string, description = ''): Page =>
  page('That did not work', `<p>${escapeHtml(description)}</p><p><code>${escapeHtml(code)}</code></p>`);

/** The page that asks whether to sign out, around the provider's own form. */
export const signOutPage = (form: string): Page =>
  page(
    'Sign out?',
    `${form}<p><button class="plain" form="op.logoutForm" name="logout" value="yes">Sign out</button>
<button class="plain" form="op.logoutForm">Stay signed in</button></p>`,
    ['http://localhost:*', 'http://127.0.0.1:*'],
  );

/** The page after signing out. */
export const signedOutPage = (): Page => page('You have signed out', '<p>You can close this page.</p>');

/** Answers one of the provider's requests with a page. */
export function send(
  context: { type: string; body: unknown; set(name: string, value: string): void },
  answer: Page,
): void {
  context.type = 'html';
  context.set('content-security-policy', answer.policy);
  context.body = answer.html;
}
