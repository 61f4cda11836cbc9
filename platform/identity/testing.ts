import { createHash, randomBytes } from 'node:crypto';
import { CLIENT_ID } from './configuration.ts';

/** An application on this machine and the browser in which it sends someone to sign in, as the provider sees both. */
export interface TestApp {
  /** The code verifier of PKCE, which only the application knows. */
  verifier: string;
  /** The parameters of its request to sign in; those given replace them, and `undefined` leaves one out. */
  request(over?: Record<string, string | undefined>): URLSearchParams;
  /** What the browser gets at an address, with its cookies; it follows no redirect by itself. */
  visit(address: string, form?: Record<string, string>): Promise<Response>;
  /** Goes the whole way as one account, and gives the address to which the browser is sent back. */
  signIn(account: string, over?: Record<string, string | undefined>): Promise<URL>;
  /** Asks for tokens with the code of that address. */
  exchange(back: URL, over?: Record<string, string>): Promise<{ status: number; body: Record<string, string> }>;
}

const REDIRECT = 'http://localhost:5173/callback';

/** Makes an application and a browser of its own, for the provider below an address. */
export function testApp(issuer: string): TestApp {
  const cookies = new Map<string, { pair: string; path: string }>();
  const verifier = randomBytes(32).toString('base64url');
  const visit = async (address: string, form?: Record<string, string>) => {
    const url = new URL(address, issuer);
    const sent = [...cookies.values()].filter(({ path }) => url.pathname.startsWith(path));
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      body: form && new URLSearchParams(form),
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: sent.map(({ pair }) => pair).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, pair = '', name = '', path = ''] = /^(([^=]+)=[^;]*);.*?path=([^;]+)/i.exec(cookie) ?? [];
      cookies.set(`${name} ${path}`, { pair, path });
    }
    return response;
  };
  const request = (over: Record<string, string | undefined> = {}) => {
    const parameters = {
      client_id: CLIENT_ID,
      redirect_uri: REDIRECT,
      response_type: 'code',
      scope: 'openid',
      state: 'kept',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...over,
    };
    return new URLSearchParams(
      Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
  };
  const next = (response: Response) => response.headers.get('location') ?? '';
  return {
    verifier,
    request,
    visit,
    async signIn(account, over) {
      let response = await visit(`${issuer}/auth?${request(over)}`);
      if (next(response).includes('/sign-in/')) {
        response = await visit(next(response), { account });
        response = await visit(next(response));
      }
      return new URL(next(response));
    },
    async exchange(back, over = {}) {
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: CLIENT_ID,
          redirect_uri: REDIRECT,
          code: back.searchParams.get('code') ?? '',
          code_verifier: verifier,
          ...over,
        }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, string> };
    },
  };
}
