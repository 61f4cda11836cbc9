import fc from 'fast-check';
import { mayFollow, STATES, type State, whyNot } from './state.ts';

/** Walks as far as is allowed: what is refused changes nothing. */
function walk(asked: readonly State[]): State[] {
  const states: State[] = [];
  for (const to of asked) if (mayFollow(states.at(-1) ?? null, to)) states.push(to);
  return states;
}

const asked = fc.array(fc.constantFrom(...STATES), { minLength: 1, maxLength: 30 });

it('skips no state: what is live was approved before, and what was approved was proposed', () => {
  fc.assert(
    fc.property(asked, all => {
      const states = walk(all);
      const first = (state: State) => states.indexOf(state);
      if (states.length > 0) expect(states[0]).toBe('PROPOSED');
      if (states.includes('LIVE')) expect(states.slice(0, first('LIVE'))).toEqual(['PROPOSED', 'APPROVED']);
      if (states.includes('SUSPENDED')) expect(states[first('SUSPENDED') - 1]).toBe('LIVE');
    }),
  );
});

it('is final once it is retired or lapsed', () => {
  fc.assert(
    fc.property(asked, all => {
      const states = walk(all);
      for (const last of ['RETIRED', 'LAPSED'] as const)
        if (states.includes(last)) expect(states.indexOf(last)).toBe(states.length - 1);
    }),
  );
});

it('lets what is suspended be live again, as a rollback needs', () => {
  expect(walk(['PROPOSED', 'APPROVED', 'LIVE', 'SUSPENDED', 'LIVE', 'RETIRED'])).toHaveLength(6);
});

it('says where it can go from where it is', () => {
  expect(whyNot('PROPOSED')).toBe('it is PROPOSED, which only APPROVED or RETIRED can follow');
  expect(whyNot('RETIRED')).toBe('it is RETIRED, and stays so');
});
