import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, platform, tokenOf } from '../support/ask.ts';

const folder = mkdtempSync(join(tmpdir(), 'careweave-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as section 6 of the design writes it down: what scripts do. */
function npmRun(script: string, ...args: string[]) {
  const env = { ...process.env, CAREWEAVE_HOME: platform().home };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The same without npm, which takes its time, and several at once. */
function run(script: string, ...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const env = { ...process.env, CAREWEAVE_HOME: platform().home };
  return new Promise(resolve => {
    execFile(process.execPath, ['--import', 'tsx', `cli/${script}.ts`, ...args], { env }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** Runs a command with wrong arguments: it must end with the code, say why on stderr, without a stack, and nothing else. */
async function refuses(script: string, code: number, args: string[], message: RegExp) {
  const { status, stdout, stderr } = await run(script, ...args);
  expect([args, status, stdout]).toEqual([args, code, '']);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
}

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+\n$/;
const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

describe('npm run --silent token', () => {
  test('prints one access token and nothing else, and the platform takes it', async () => {
    const { status, stdout, stderr } = npmRun('token', '--as', 'gp');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(TOKEN);
    expect((await ask('{ me { role } }', { token: stdout.trim() })).data.me.role).toBe('physician');
  });

  test('--list prints the demo accounts as a JSON array', async () => {
    const { status, stdout, stderr } = npmRun('token', '--list');
    expect([status, stderr]).toEqual([0, '']);
    const accounts = JSON.parse(stdout) as Record<string, string | null>[];
    expect(accounts.map(({ account }) => account)).toEqual(
      expect.arrayContaining(['gp', 'nurse', 'social-worker', 'coordinator', 'person']),
    );
    for (const account of accounts) {
      expect(Object.keys(account).sort()).toEqual(['account', 'name', 'organisation', 'personId', 'role']);
      expect([typeof account.account, typeof account.name, typeof account.role]).toEqual([
        'string',
        'string',
        'string',
      ]);
      // whoever acts for an organisation says for which, and the person is in the graph
      expect([account.account, account.organisation === null, account.personId !== null]).toEqual([
        account.account,
        account.role === 'patient',
        account.role === 'patient',
      ]);
    }
  });

  test('--as person gives the token of any person, by id or by number, however that is written', async () => {
    const { data } = await ask('{ persons(first: 2) { nodes { id identifier { system value } } } }', {
      token: tokenOf('gp'),
    });
    const [, other] = data.persons.nodes;
    const [{ system, value }] = other.identifier;
    const written = `${value.slice(0, 6)}-${value.slice(6, 9)}.${value.slice(9)}`;
    for (const args of [
      ['--id', other.id],
      ['--identifier', `${system}|${value}`],
      ['--identifier', `${system}|${written}`],
    ]) {
      const { status, stdout } = await run('token', '--as', 'person', ...args);
      expect([status, stdout]).toEqual([0, expect.stringMatching(TOKEN)]);
      expect((await ask('{ me { person { id } } }', { token: stdout.trim() })).data.me.person.id).toBe(other.id);
    }
  });

  test('says on stderr, and only there, what it can’t do', async () => {
    const refused = (args: string[], message: RegExp) => refuses('token', 1, args, message);
    await Promise.all([
      refused([], /Usage/),
      refused(['--as', 'nobody'], /no demo account "nobody".* gp,/),
      refused(['--as', 'person', '--id', 'nobody'], /no person with the id nobody/),
      refused(['--as', 'person', '--identifier', 'urn:x|1'], /no person with the number urn:x\|1/),
      refused(['--as', 'person', '--identifier', 'no-bar'], /<system>\|<value>/),
      refused(['--as', 'gp', '--id', 'x'], /--id and --identifier go with --as person/),
      refused(['--identifier', 'urn:x|1'], /go with --as person/),
      refused(['--odd'], /unknown option/),
    ]);
  });
});

describe('npm run --silent import', () => {
  const someone = {
    resourceType: 'Patient',
    id: 'someone',
    identifier: [{ system: 'urn:commands', value: '1' }],
    name: [{ text: 'Some One' }],
  };
  const about = (id: string) => ({
    resourceType: 'Condition',
    id,
    subject: { reference: `Patient/${id}` },
    code: { text: 'Cough' },
  });

  test('beside the running platform: its data is there at once, and the report has its shape', async () => {
    const path = file('all.json', [someone, about('someone'), { resourceType: 'Goal' }]);
    const { status, stdout, stderr } = npmRun('import', '--json', join(folder, 'report.json'), path);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/Condition +1 +1 +0 +0 +0 +0/);
    const none = { read: 1, imported: 0, unchanged: 0, skipped: 0, unplaced: 0, flagged: 0 };
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual({
      files: 1,
      types: { Condition: { ...none, imported: 1 }, Goal: { ...none, unplaced: 1 }, Patient: { ...none, imported: 1 } },
      findings: [],
    });
    const token = tokenOf('person', '--identifier', 'urn:commands|1');
    const { data } = await ask('{ me { person { displayName conditions { totalCount nodes { code { text } } } } } }', {
      token,
    });
    expect(data.me.person).toEqual({
      displayName: 'Some One',
      conditions: { totalCount: 1, nodes: [{ code: { text: 'Cough' } }] },
    });
  });

  test('1 when anything was skipped or can’t be read, and each finding says what, where and why', async () => {
    const paths = [file('skipped.json', about('nobody')), file('broken.json', '{')];
    expect((await run('import', '--json', join(folder, 'report.json'), ...paths)).status).toBe(1);
    const { findings } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    expect(findings).toEqual([
      {
        file: paths[1],
        path: '',
        type: null,
        id: null,
        severity: 'error',
        code: 'FILE_UNREADABLE',
        message: expect.any(String),
      },
      {
        file: paths[0],
        path: 'subject',
        type: 'Condition',
        id: 'nobody',
        severity: 'error',
        code: 'REFERENCE_NOT_FOUND',
        message: expect.any(String),
      },
    ]);
    expect((await run('import', paths[1] ?? '')).status).toBe(1);
  });

  test('2 when it could not run', async () => {
    const refused = (args: string[], message: RegExp) => refuses('import', 2, args, message);
    await Promise.all([
      refused([], /missing required argument/),
      refused(['/nowhere/at-all'], /no file or folder \/nowhere\/at-all/),
      refused(['--odd', '.'], /unknown option/),
      refused(['--json', '/nowhere/at-all/report.json', 'biome.json'], /\/nowhere\/at-all/),
    ]);
  });
});

test('help goes to whoever asks, with exit code 0', async () => {
  const scripts = ['token', 'import', 'start', 'subgraph'];
  for (const { status, stdout } of await Promise.all(scripts.map(script => run(script, '--help'))))
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^Usage: /)]);
});
