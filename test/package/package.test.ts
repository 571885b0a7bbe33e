import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const PATH = [join(ROOT, 'node_modules', 'node', 'bin'), process.env.PATH].join(delimiter);

/** Half a minute on a machine of its own: packs twice and runs the gate. */
const TRIAL_MS = 600_000;

/** What the dry run of a release said and made: the package among it. */
let trial: { readonly status: number | null; readonly stdout: string; readonly stderr: string };
let out: string;
/** Everything below the consumer's folder resolves as installed: cuegate from the tarball, its dependencies from here. */
let consumer: string;
let packed: readonly string[];

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, [...args], { cwd: consumer, encoding: 'utf8', env: { ...process.env, PATH } });
}

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'cuegate-dry-'));
  trial = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', 'release-dry-run.ts'), '--without-registry', '--out', out],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, PATH } },
  );
  const [tarball = ''] = globSync('*.tgz', { cwd: out });
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  consumer = mkdtempSync(join(ROOT, 'build', 'consumer-'));
  const installed = join(consumer, 'node_modules', 'cuegate');
  mkdirSync(installed, { recursive: true });
  run('tar', '-xzf', join(out, tarball), '-C', installed, '--strip-components=1');
  packed = globSync('**', { cwd: installed, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(installed, join(entry.parentPath, entry.name)));
  cpSync(join(ROOT, 'examples'), join(consumer, 'examples'), { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(consumer, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2024',
        lib: ['es2024'],
        types: ['node'],
        strict: true,
        exactOptionalPropertyTypes: true,
        outDir: 'compiled',
        rootDir: 'examples',
      },
      include: ['examples'],
    }),
  );
}, TRIAL_MS);
afterAll(() => {
  for (const folder of [consumer, out]) rmSync(folder, { recursive: true, force: true });
});

describe('the package, packed as a release packs it', () => {
  it('compiles the examples by the name of the package, with its types checked, and runs them', () => {
    run(join(ROOT, 'node_modules', '.bin', 'tsc'), '-p', '.');
    expect(run(process.execPath, join('compiled', 'gate-in-a-test.js'))).toBe(
      [
        'bot-honest: exit 0, failed: none, verified: true',
        '  ✅ cuegate: PASS',
        'bot-conditional: exit 1, failed: ticket, verified: true',
        '  ❌ cuegate: FAIL',
        '',
      ].join('\n'),
    );
  });

  it('gives a model copies: what it does to a question changes no prompt, of this run or of the next one', () => {
    writeFileSync(
      join(consumer, 'meddling.mjs'),
      `import { runGate } from 'cuegate';
import { replyWith, scriptedJudge } from 'cuegate/testing';
import { writeFileSync } from 'node:fs';
writeFileSync('policy.yml', \`version: 1
limits: smoke
endpoints: { serving: { base_url: "http://127.0.0.1:9/v1" } }
candidate: { endpoint: serving, models: ["bot"] }
judge: { endpoint: serving, model: judge }
cues: { max: 1, library: [] }
\`);
const judge = scriptedJudge(() => 95);
let asked = '';
const meddling = {
  notApplied: () => [],
  ask: async (request) => {
    asked = request.messages.at(-1).content;
    request.messages.at(-1).content = 'something else';
    request.messages.unshift({ role: 'system', content: 'another' });
    return { outcome: replyWith('Gladly.', { reportedModel: 'bot' }), requests: 1 };
  },
};
const digests = [];
for (const seed of ['one', 'two']) {
  const chatModel = () => ({ ...meddling, ask: (request) => (request.model === 'judge' ? judge : meddling).ask(request) });
  const { result } = await runGate({ policy: 'policy.yml', model: 'bot', seed, chatModel });
  digests.push(result.digests.corpus);
}
console.log(digests[0] === digests[1], asked === 'something else');
`,
    );
    expect(run(process.execPath, 'meddling.mjs').trim()).toBe('true false');
  });

  it('promises no types but its own, and shows no internals', () => {
    const types = packed.filter((path) => path.endsWith('.d.ts'));
    expect(types).toContain('esm/api/index.d.ts');
    // Plain types of the field and the ports: no room of the gate.
    expect(types.filter((path) => !/^esm\/(?:(?:api|testing|model)\/|ports\.d\.ts$)/.test(path))).toEqual([]);
    for (const path of types)
      expect(readFileSync(join(ROOT, path), 'utf8')).not.toMatch(/from '(zod|openai)|import\("/);
    const reach = (name: string) => `await import('${name}').then(() => '', (error) => error.code)`;
    const script = ['cuegate/esm/gate/gate.js', 'cuegate/dist/cli.js', 'cuegate/internal'].map(reach);
    writeFileSync(join(consumer, 'reach.mjs'), `console.log([${script.join(', ')}].join());`);
    expect(run(process.execPath, 'reach.mjs').trim()).toBe(
      Array(3).fill('ERR_PACKAGE_PATH_NOT_EXPORTED').join(),
    );
  });

  it('exports no more than what is documented', () => {
    writeFileSync(
      join(consumer, 'names.mjs'),
      `for (const name of ['cuegate', 'cuegate/testing']) console.log(Object.keys(await import(name)).sort().join());`,
    );
    const docs = readFileSync(join(ROOT, 'docs', 'package.md'), 'utf8');
    const names = run(process.execPath, 'names.mjs').trim().split('\n');
    expect(names[0]).toBe('InputError,readResult,renderResult,runGate,verifyFolder');
    for (const name of names.flatMap((line) => line.split(','))) expect(docs).toContain(`\`${name}\``);
  });

  it('ships schemas, bundles and fixtures, and nothing that only the repository needs', () => {
    expect(packed).toEqual(
      expect.arrayContaining(['dist/cli.js', 'dist/fixtures.json', 'schema/result.schema.json', 'README.md']),
    );
    expect(packed.filter((path) => /^(src|test|scripts|bench|lib)\//.test(path))).toEqual([]);
    expect(globSync('examples/*.ts', { cwd: ROOT }).length).toBeGreaterThan(0);
  });
});

describe('the dry run of a release', () => {
  it('packs, lists, states and tries the package in an empty folder, without a registry', () => {
    const { status, stdout, stderr } = trial;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const part of [
      'packed twice, the same bytes',
      'cuegate verify report: exit 0',
      'a program in TypeScript compiles',
    ])
      expect(stdout).toContain(part);
    const names = readdirSync(out).sort();
    expect(names).toEqual([
      'SHA256SUMS',
      expect.stringMatching(/^cuegate-.*\.cdx\.json$/),
      expect.stringMatching(/^cuegate-.*\.tgz$/),
      'provenance.unsigned.json',
    ]);
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n');
    for (const [sum, name] of sums.map((line) => line.split('  ') as [string, string]))
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
      ).toBe(sum);
  });
});
