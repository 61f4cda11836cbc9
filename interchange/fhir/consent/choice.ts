import { type Code, codesAt } from '../values/codes.ts';
import { all, type Place } from '../values/place.ts';
import { refuse } from './reading.ts';

/**
 * What the codes under a name mean, each as `meaning` takes it. One that it can't take refuses the Consent, for a rule that
 * is only half understood says something else.
 */
export function meanings<Meaning>(
  place: Place,
  name: string,
  expected: string,
  meaning: (code: Code) => Meaning | null,
): Meaning[] {
  return all(place, name).flatMap(each => {
    const codes = codesAt(each);
    for (const code of codes) {
      const found = meaning(code);
      if (found !== null) return [found];
    }
    const came = codes.map(({ system, code }) => (system ? `${system}|${code}` : code)).join(', ');
    refuse(each, `Expected ${expected}; came ${came || 'no code'}.`);
    return [];
  });
}
