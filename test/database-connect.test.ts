import mongoose from 'mongoose';
import { connect, type Database, ensureIndexes, openDatabase, ping } from '../kit/mongo/index.ts';
import { freePort } from '../kit/mongo/port.ts';
import { secantusEnvironment, temporaryFolder } from '../kit/mongo/testing.ts';

/** Promise: a subgraph has a database of its own, sees each command that it costs, and never finds more than it asked for. */

const schema = new mongoose.Schema({ system: String, value: String });
schema.index({ system: 1, value: 1 }, { unique: true });

let database: Database;
const connections: mongoose.Connection[] = [];
const told: string[] = [];

async function connected(options: { prefix?: string } = {}): Promise<mongoose.Connection> {
  const onCommand = (name: string, command: object, db: string): void => {
    told.push(`${db} ${name} ${Object.values(command)[0]}`);
  };
  const connection = await connect(database.uri, { database: 'people', onCommand, ...options });
  connections.push(connection);
  return connection;
}

beforeAll(async () => {
  const env = await secantusEnvironment();
  database = await openDatabase({ home: temporaryFolder(), env, report: () => {} });
}, 180_000);

beforeEach(() => {
  told.length = 0;
});

afterAll(async () => {
  await Promise.all(connections.map(connection => connection.close()));
  await database.stop();
});

describe('a connection', () => {
  it('leads to the database of the subgraph, under the prefix', async () => {
    expect((await connected()).name).toBe('careweave_people');
    expect((await connected({ prefix: 'test_' })).name).toBe('test_people');
    process.env.CAREWEAVE_DATABASE_PREFIX = 'region_';
    expect((await connected()).name).toBe('region_people');
    delete process.env.CAREWEAVE_DATABASE_PREFIX;
  });

  it('tells of each command with its database, and not of the chatter', async () => {
    const connection = await connected({ prefix: 'told_' });
    const model = connection.model('Identifier', schema);
    await model.create({ system: 's', value: '1' });
    await ping(connection);
    await model.findOne({ system: 's' });
    expect(told).toEqual(['told_people insert identifiers', 'told_people find identifiers']);
  });

  it('makes indexes when it is asked to, and only then', async () => {
    const connection = await connected({ prefix: 'indexes_' });
    const model = connection.model('Identifier', schema);
    await model.init();
    expect(told).toEqual([]);
    await ensureIndexes(connection);
    expect(Object.keys(await model.collection.indexInformation())).toContain('system_1_value_1');
    await model.create({ system: 's', value: '1' });
    await expect(model.create({ system: 's', value: '1' })).rejects.toMatchObject({ code: 11000 });
  });

  it('says which model cannot have its indexes', async () => {
    const connection = await connected({ prefix: 'clash_' });
    const model = connection.model('Identifier', schema);
    await model.collection.insertMany([{ system: 's' }, { system: 's' }]);
    await expect(ensureIndexes(connection)).rejects.toThrow(/indexes of Identifier/);
  });

  it('refuses a filter by something that does not exist, instead of leaving it out', async () => {
    const model = (await connected({ prefix: 'strict_' })).model('Identifier', schema);
    await model.create({ system: 's', value: '1' });
    await expect(model.find({ sytem: 'other' } as object)).rejects.toThrow(/sytem/);
  });

  it('waits for a write until it is on disk', async () => {
    const commands: object[] = [];
    const connection = await connect(database.uri, {
      database: 'disk',
      onCommand: (_, command) => commands.push(command),
    });
    connections.push(connection);
    await connection.model('Identifier', schema).create({ system: 's', value: '1' });
    expect(commands).toMatchObject([{ writeConcern: { w: 'majority', j: true } }]);
  });
});

describe('readiness', () => {
  it('ends when the database does', async () => {
    const env = await secantusEnvironment();
    const mortal = await openDatabase({ home: temporaryFolder(), env, report: () => {} });
    const connection = await connect(mortal.uri, { database: 'people' });
    await expect(ping(connection)).resolves.toBeUndefined();
    await mortal.stop();
    await expect(ping(connection)).rejects.toThrow();
    await connection.close();
  });

  it('is not waited for longer than five seconds', async () => {
    const began = Date.now();
    const uri = `mongodb://127.0.0.1:${await freePort()}/?directConnection=true`;
    await expect(connect(uri, { database: 'people' })).rejects.toThrow(/ECONNREFUSED/);
    expect(Date.now() - began).toBeLessThan(7000);
  });
});
