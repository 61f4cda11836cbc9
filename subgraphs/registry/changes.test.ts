import { EventEmitter } from 'node:events';
import { jest } from '@jest/globals';
import type { Model } from 'mongoose';
import { followSupergraphs } from './changes.ts';
import type { StoredSupergraph } from './supergraph.model.ts';

/** A collection with a change stream of the test's own. */
function streaming() {
  const stream = Object.assign(new EventEmitter(), { close: async () => {} });
  const model = { collection: { watch: () => stream } } as unknown as Model<StoredSupergraph>;
  return { stream, model };
}

afterEach(() => {
  jest.useRealTimers();
});

it('calls back when the database tells of a change, and does not look by itself', async () => {
  jest.useFakeTimers();
  const { stream, model } = streaming();
  const changed = jest.fn();
  const end = followSupergraphs(model, changed);
  stream.emit('change');
  jest.advanceTimersByTime(10_000);
  expect(changed).toHaveBeenCalledTimes(1);
  await end();
});

it('looks again and again where the database has no change streams, until it is ended', async () => {
  jest.useFakeTimers();
  const { stream, model } = streaming();
  const changed = jest.fn();
  const end = followSupergraphs(model, changed);
  // a MongoDB that is no replica set says so by an error
  stream.emit('error', new Error('The $changeStream stage is only supported on replica sets'));
  jest.advanceTimersByTime(1000);
  expect(changed).toHaveBeenCalledTimes(4);
  await end();
  jest.advanceTimersByTime(1000);
  expect(changed).toHaveBeenCalledTimes(4);
});
