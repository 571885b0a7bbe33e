import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { EDGES, ENTRIES, FOUNDATION_FILES, FOUNDATION_ROOMS, ORDER, ROOMS, SIDE_ROOMS } from './order.ts';
import {
  allImports,
  circlesAmong,
  type Import,
  importsOf,
  LOADED_LATER,
  roomOf,
  sources,
} from './sources.ts';

const WORLD =
  /^(@actions\/|openai|undici|log-update$|node:(fs|http|https|dns|process|child_process|timers)(\/|$))/;

/** The files that write to the process's streams, or tell the runner. The guard only listens to the streams. */
const SINKS = ['console/sink.ts', 'github/runner.ts', 'console/guard.ts'].map((file) => `adapters/${file}`);
/** Ways to a stream or to the runner: `getInput` is all that an entry may ask of `@actions/core`. */
const PAST_THE_SINKS = [
  /\bconsole\b(?!\/)/,
  /\bprocess\s*(\?\.|\.|\[)\s*['"]?(stdout|stderr|_raw|binding|report|emitWarning)/,
  /=\s*process\s*[;,)]|node:process/,
  /\bcore\s*(\.(?!getInput\b|\$)|\[)/,
  /\{[^}]*\}\s*from\s*'@actions\/core'/,
  /\/dev\/(std|fd|tty)|\bwrite(Sync|File|FileSync)?\(\s*[12]\s*,/,
];
const writesPast = (code: string) =>
  PAST_THE_SINKS.some((way) => way.test(code.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')));

/** Where parts of the program are loaded when they are needed. */
const MAY_LOAD_LATER =
  /^(action|commands\/[\w-]+|adapters\/checkout\/find-release|adapters\/openai\/client|session\/(session|training))\.ts$/;
/** Native code of the platform; its path is fixed as well. */
const DUCKDB = "import(/* webpackIgnore: true */ '@duckdb/node-api')";

const isFoundation = (path: string) =>
  FOUNDATION_FILES.includes(path) || FOUNDATION_ROOMS.includes(roomOf(path));
const isEdge = (path: string) => EDGES.includes(roomOf(path)) || ENTRIES.includes(path);
const show = ({ from, to }: Import) => `${from} → ${to}`;

describe('the direction of imports', () => {
  const imports = allImports();
  const ours = imports.filter(({ to }) => to.endsWith('.ts'));

  it('finds the imports at all', () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(importsOf('a/b.ts', "import { type A, b } from '../c/d.ts';")).toEqual([
      { from: 'a/b.ts', to: 'c/d.ts', value: true },
    ]);
    expect(importsOf('a/b.ts', "import { type A, type B } from './d.ts';")).toEqual([
      { from: 'a/b.ts', to: 'a/d.ts', value: false },
    ]);
    expect(importsOf('a/b.ts', "const { b } = await import('../c/d.ts');")).toEqual([
      { from: 'a/b.ts', to: 'c/d.ts', value: true },
    ]);
  });

  it('no room takes anything of a room below it, and functions only of those it names', () => {
    const wrong = ours.filter(({ from, to, value }) => {
      const [here, there] = [ORDER.indexOf(roomOf(from)), ORDER.indexOf(roomOf(to))];
      if (here < 0 || isFoundation(to) || here === there) return false;
      return there < 0 || there > here || (value && ROOMS[roomOf(from)]?.includes(roomOf(to)) !== true);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('no file imports itself by way of others, not even for types', () => {
    expect(circlesAmong(ours)).toEqual([]);
    expect(
      circlesAmong([
        { from: 'a.ts', to: 'b.ts', value: false },
        { from: 'b.ts', to: 'c.ts', value: true },
        { from: 'c.ts', to: 'a.ts', value: false },
        { from: 'c.ts', to: 'd.ts', value: false },
      ]),
    ).toEqual([['a.ts', 'b.ts', 'c.ts']]);
  });

  it('no room, and no part of one, needs another that needs it', () => {
    const place = (path: string) => path.replace(/\/?[^/]*$/, '') || path;
    const between = ours.filter(({ from, to }) => place(from) !== place(to));
    expect(
      circlesAmong(between.map((one) => ({ ...one, from: place(one.from), to: place(one.to) }))),
    ).toEqual([]);
  });

  it('what decides uses no clock, no journal and no network', () => {
    const effects = /^(transport\/|records\/(journal|answer-store)\.ts$|ask\/)|^node:|^openai|^undici/;
    const wrong = imports.filter(({ from, to }) => roomOf(from) === 'decide' && effects.test(to));
    expect(wrong.map(show)).toEqual([]);
    const naming = [...sources()].filter(
      ([path, text]) => roomOf(path) === 'decide' && /\b(Clock|Random|Journal)\b/.test(text),
    );
    expect(naming.map(([path]) => path)).toEqual([]);
  });

  it('side rooms take nothing of the gate but what is listed', () => {
    const wrong = ours.filter(({ from, to, value }) => {
      const allowed = SIDE_ROOMS[roomOf(from)];
      if (allowed === undefined || isFoundation(to) || roomOf(from) === roomOf(to)) return false;
      return value && !allowed.includes(roomOf(to));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('foundations stand on foundations alone', () => {
    expect(ours.filter(({ from, to }) => isFoundation(from) && !isFoundation(to)).map(show)).toEqual([]);
  });

  it('nothing imports an edge but edges and entries, and no edge is reached from the corridor', () => {
    expect(ours.filter(({ from, to }) => isEdge(to) && !isEdge(from)).map(show)).toEqual([]);
  });

  it('commands know forges by their port alone, and GitHub is taken by its adapter and the entries', () => {
    const inGitHub = (path: string) => path.startsWith('adapters/github/');
    const carriers = ours.filter(({ from, to }) => inGitHub(to) && !inGitHub(from));
    expect(carriers.filter(({ from }) => !ENTRIES.includes(from)).map(show)).toEqual([]);
    const clients = imports.filter(({ from, to }) => to === '@actions/github' && !inGitHub(from));
    expect(clients.filter(({ from }) => !ENTRIES.includes(from)).map(show)).toEqual([]);
  });

  it('only edges touch the world', () => {
    const wrong = imports.filter(({ from, to }) => WORLD.test(to) && !isEdge(from));
    expect(wrong.map(show)).toEqual([]);
    const naming = [...sources()].filter(
      ([path, text]) =>
        !isEdge(path) && /(?<![\w-])process\.(?=\w)|\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)/.test(text),
    );
    expect(naming.map(([path]) => path)).toEqual([]);
  });

  it('the Action reaches neither the organism, verify nor sweep, nor what draws on a terminal', () => {
    const reached = new Set<string>();
    const walk = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { to, value } of ours.filter(({ from }) => from === path)) if (value) walk(to);
    };
    walk('action.ts');
    expect(reached.size).toBeGreaterThan(50);
    expect(
      [...reached].filter((path) => ['organism', 'verify', 'testing', 'sweep'].includes(roomOf(path))),
    ).toEqual([]);
    expect(imports.filter(({ from, to }) => reached.has(from) && to === 'log-update')).toEqual([]);
    const drawing = imports.filter(({ to }) => to === 'log-update').map(({ from }) => from);
    expect(drawing.every((path) => path.startsWith('adapters/console/progress/'))).toBe(true);
    expect(drawing).not.toEqual([]);
    expect([...reached].filter((path) => /^adapters\/(duckdb|data)\//.test(path))).toEqual([]);
    expect(imports.filter(({ from, to }) => reached.has(from) && /^(csv-parse|commander)$/.test(to))).toEqual(
      [],
    );
  });

  it('DuckDB is loaded in one place, where a command reads what it alone can', () => {
    const named = [...sources()].filter(([, text]) => text.includes("'@duckdb/node-api'"));
    expect(named.map(([path]) => path)).toEqual(['adapters/duckdb/load.ts']);
    expect(sources().get('adapters/duckdb/load.ts')).toContain(DUCKDB);
    expect(imports.filter(({ to, value }) => value && to.startsWith('@duckdb/'))).toEqual([]);
  });

  it('a model is made in one place of the endpoint of a policy, with the values that its variables have', () => {
    const making = [...sources()].filter(([, text]) => /\bchatModel\((?!endpoint: Endpoint)/.test(text));
    // A program that calls the gate has models of its own, which know no variables.
    expect(making.map(([path]) => path)).toEqual(['api/gate.ts', 'session/served-at.ts']);
  });

  it('an entry reaches every file', () => {
    const reached = new Set<string>();
    const walk = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { to } of ours.filter(({ from }) => from === path)) walk(to);
    };
    for (const entry of [...ENTRIES, 'api/index.ts', 'api/testing.ts']) walk(entry);
    const unreached = [...sources().keys()].filter((path) => !reached.has(path));
    expect([...new Set(unreached.map((path) => path.replace(/[^/]*$/, '')))]).toEqual([]);
  });

  it('git objects are read by the command line alone, where a branch is named, and nothing runs git', () => {
    const inGit = (path: string) => path.startsWith('adapters/checkout/git/');
    const readers = imports.filter(({ to }) => to === 'isomorphic-git');
    expect(readers.map(({ from }) => from)).toEqual(['adapters/checkout/git/objects.ts']);
    expect(ours.filter(({ from, to }) => inGit(to) && !inGit(from)).map(show)).toEqual([
      'adapters/checkout/find-release.ts → adapters/checkout/git/trusted-at.ts',
    ]);
    const dist = join(import.meta.dirname, '..', '..', 'dist');
    const holds = (program: string) =>
      globSync(`${program}{.js,/*.js}`, { cwd: dist }).filter((path) =>
        readFileSync(join(dist, path), 'utf8').includes('isomorphic-git'),
      );
    expect(holds('cli')).not.toEqual([]);
    expect(holds('cli')).not.toContain('cli.js');
    expect([...holds('index'), ...holds('comment')]).toEqual([]);
  });

  it('charts are drawn in four places; what only posts a result draws none', () => {
    const inCharts = (path: string) => /^((sweep|nightly)\/chart|chart|page)\//.test(path);
    const inOwn = (path: string) => /^(sweep|nightly)\/chart\//.test(path);
    const drawing = imports.filter(({ to }) => /^(d3-|preact)/.test(to));
    expect(drawing.length).toBeGreaterThan(2);
    expect(drawing.filter(({ from }) => !inCharts(from)).map(show)).toEqual([]);
    expect(ours.filter(({ from, to }) => inOwn(to) && !inOwn(from)).map(show)).toEqual([
      'commands/nightly-told.ts → nightly/chart/chart.ts',
      'commands/sweep-reports.ts → sweep/chart/chart.ts',
    ]);
    const reached = new Set<string>();
    const walk = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { to, value } of imports.filter(({ from }) => from === path)) if (value) walk(to);
    };
    walk('comment.ts');
    expect([...reached].filter((path) => /^(d3-|preact)/.test(path))).toEqual([]);
  });
});

describe('the house', () => {
  const lines = (path: string) => (sources().get(path) ?? '').trimEnd().split('\n').length;

  it('has thin entries and a short corridor', () => {
    for (const entry of ENTRIES) expect(lines(entry)).toBeLessThanOrEqual(40);
    expect(lines('gate.ts')).toBeLessThanOrEqual(150);
  });

  it('executes nothing: no child process, no worker, no vm, no eval, no import but of a path that is written out', () => {
    const forbidden = /node:(child_process|vm|worker_threads)|\beval\(|new Function\b|\bimport\(/;
    const found = [...sources()].filter(([path, text]) =>
      forbidden.test(
        text
          .replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
          .replace(MAY_LOAD_LATER.test(path) ? LOADED_LATER : '', '')
          .replace(DUCKDB, ''),
      ),
    );
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it.each([
    'process.stdout.write(x)',
    'process["stderr"].write(x)',
    'const { stdout } = process;',
    'const world = process;',
    "import { stdout } from 'node:process';",
    'console.log(x)',
    'globalThis.console',
    "fs.writeSync(2, 'x')",
    "writeFileSync('/dev/stdout', x)",
    'core.info(x)',
    'core.setOutput(x, y)',
    "import { error } from '@actions/core';",
    'core["warning"](x)',
  ])('would notice a way around the sinks: %s', (code) => {
    expect(writesPast(code)).toBe(true);
  });

  it('prints through its sinks alone', () => {
    const found = [...sources()].filter(([path, text]) => !SINKS.includes(path) && writesPast(text));
    expect(found.map(([path]) => path)).toEqual([]);
    const [sink, runner] = SINKS.map((path) => sources().get(path) ?? '');
    expect(sink?.match(/\.write\(/g)).toHaveLength(3);
    expect(runner).not.toMatch(/process\.std/);
  });

  it('carries the version of package.json', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
    expect((JSON.parse(text) as { version: string }).version).toBe(VERSION);
  });
});
