import { type AddressInfo, createServer } from 'node:net';
import { ensurePortFree, exposure } from './place.ts';

test('a port that another program has is refused, and the message says what to do', async () => {
  const other = createServer();
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const refusal = `Port ${port} on 127.0.0.1 is taken by another program: set PORT to another one, or to 0 for any that is free.`;
  await expect(ensurePortFree({ port, host: '127.0.0.1' })).rejects.toThrow(refusal);
  await new Promise(resolve => other.close(resolve));
  await expect(ensurePortFree({ port, host: '127.0.0.1' })).resolves.toBeUndefined();
});

test('any free port is always to be had', async () => {
  await expect(ensurePortFree({ port: 0, host: '127.0.0.1' })).resolves.toBeUndefined();
});

const oidc = { issuer: 'https://id.example.org', audience: 'careweave', jwksUrl: 'https://id.example.org/jwks' };

test.each(['127.0.0.1', 'localhost', '::1', '127.0.1.1'])('on %s nobody else reaches the demo accounts', host => {
  expect(exposure({ host, oidc: null })).toBeNull();
});

test.each(['0.0.0.0', '::', '192.0.2.7', 'careweave.example.org'])('on %s the demo accounts are warned of', host => {
  expect(exposure({ host, oidc: null })).toContain(host);
  expect(exposure({ host, oidc })).toBeNull();
});
