import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { type Account, callerOf } from '../accounts.ts';
import { type Choice, errorPage, type Page, signInPage } from './pages.ts';

/** Who can sign in, and as what they are shown. */
export interface People {
  accounts(): Promise<Account[]>;
  choices(accounts: readonly Account[]): Promise<Choice[]>;
}

/** More than the form of this page ever sends, in bytes. */
const MOST = 4096;

/** Serves the page on which people choose who they are, for a sign-in that the provider has begun in the same browser. */
export const signIn =
  (provider: Provider, { accounts, choices }: People) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const details = await provider.interactionDetails(request, response).catch(() => null);
    if (!details) {
      const lost = 'This sign-in has ended, or began in another browser. Go back to the application and try again.';
      return sendPage(response, 400, errorPage('invalid_request', lost));
    }
    const all = await accounts();
    const { origin } = new URL(String(details.params.redirect_uri));
    if (request.method !== 'POST') return sendPage(response, 200, signInPage(await choices(all), origin));
    const form = await formOf(request);
    const account = all.find(each => each.account === form?.get('account'));
    if (account) {
      const login = { accountId: callerOf(account).subject, remember: true };
      return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
    }
    if (!form?.has('cancel')) return sendPage(response, 400, errorPage('invalid_request', 'Nobody has that account.'));
    const refusal = { error: 'access_denied', error_description: 'nobody signed in' };
    return provider.interactionFinished(request, response, refusal, { mergeWithLastSubmission: false });
  };

/** Answers with a page. */
export function sendPage(response: ServerResponse, status: number, { html, policy }: Page): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
    .end(html);
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams | null> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MOST) return null;
  }
  return new URLSearchParams(text);
}
