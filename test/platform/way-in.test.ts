import { ask, tokenOf } from '../support/ask.ts';

describe('the way in', () => {
  it('tells who is asking', async () => {
    const { data } = await ask('{ me { name role purposeOfUse organization { name } person { id } } }', { token: tokenOf('gp') });
    expect(data.me).toMatchObject({ role: 'physician', purposeOfUse: 'TREAT', person: null });
    expect(data.me.organization.name).toMatch(/\w/);
  });
});
