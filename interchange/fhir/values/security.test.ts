import { CONFIDENTIALITY, SENSITIVITIES } from '../../../kit/grant/categories.ts';
import { recordScope } from '../../../kit/grant/scope.ts';
import { securityOf } from './security.ts';

const label = (code: string, system = 'ActCode') => ({
  system: `http://terminology.hl7.org/CodeSystem/v3-${system}`,
  code,
});
const confidentiality = (code: string) => label(code, 'Confidentiality');

describe('security labels', () => {
  test('that are not there, or say something else, leave a record normal', () => {
    for (const labels of [[], [undefined], [label('HTEST', 'ActReason')], [{ code: 'odd' }], [confidentiality('L')]])
      expect(securityOf(labels)).toEqual({ confidentiality: 'N', sensitivity: [] });
  });

  test.each([...CONFIDENTIALITY])('the strictest of them counts: %s', step => {
    expect(securityOf([confidentiality('N'), confidentiality(step), confidentiality('U')]).confidentiality).toBe(step);
    expect(securityOf([{ code: step }]).confidentiality).toBe(step);
  });

  test('a confidentiality that nobody knows is the strictest', () => {
    expect(securityOf([confidentiality('T')])).toEqual({ confidentiality: 'V', sensitivity: [] });
  });

  test.each([...SENSITIVITIES, 'DVD', 'PREGNANT', 'VIP', 'PDS', 'LIVARG'])(
    '%s makes a record very restricted',
    code => {
      for (const system of ['ActCode', undefined])
        expect(securityOf([confidentiality('N'), system ? label(code) : { code }])).toEqual({
          ...{ confidentiality: 'V', sensitivity: [code] },
        });
    },
  );

  test('a sensitivity that no directive names is found only by whoever may see all that is very restricted', () => {
    const scope = recordScope({
      person: 'p',
      category: 'lab-result',
      organization: null,
      ...securityOf([label('DVD')]),
    });
    expect(scope).toEqual(['p', 'p|lab-result|V']);
  });
});
