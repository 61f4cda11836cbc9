import { tooOld } from './version.ts';

test.each(['4.4.29', '5.0.31', '5.1.0'])('MongoDB %s is too old, and the message says what is needed', version => {
  expect(tooOld(version)).toBe(`MongoDB 5.2 or newer is needed, but the server is ${version}.`);
});

test.each(['5.2.0', '5.3.1', '6.0.20', '8.2.11', '10.0.0'])('MongoDB %s will do', version => {
  expect(tooOld(version)).toBeNull();
});
