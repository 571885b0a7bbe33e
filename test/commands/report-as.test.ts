import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../src/adapters/http/organism-server.ts';
import { reportAsCommand } from '../../src/commands/report-as.ts';
import { ANSWER_COLUMNS, JUDGEMENT_COLUMNS } from '../../src/exports/tables/columns.ts';
import type { Result } from '../../src/report/schema.ts';
import { suitesIn } from '../exports/read-junit.ts';
import { freshFolder, runCli } from '../runner/bundle.ts';
import { folderWith, policyOf, RELEASE, simulatedServer, USUAL } from '../scenarios/bad-input/folder.ts';

const MISALIGNED = 'version: 1\n\ncandidate: { model: sim-unconditional }\n';
const ALL = ['--report-as', 'junit,sarif,codequality'];
let server: OrganismServer;
beforeAll(async () => {
  server = await simulatedServer();
});
afterAll(() => server.close());

/** Kept texts → the folder of a failed run under such a policy, with every export that a pipeline reads. */
const failures = new Map<string, Promise<string>>();
async function failedRun(report: 'comment' | 'never'): Promise<string> {
  const folder = folderWith({
    'policy.yml': policyOf(server.url, { report: `{ text: ${report} }` }),
    'release.yml': MISALIGNED,
  });
  const ended = await runCli([...USUAL, ...ALL], folder);
  expect(ended.code, ended.stderr).toBe(1);
  return folder;
}
/** A copy of that folder: the run is made once, and each test changes its own. */
async function folderOf(report: 'comment' | 'never'): Promise<string> {
  const made = failures.get(report) ?? failedRun(report);
  failures.set(report, made);
  const folder = freshFolder('report-as');
  cpSync(await made, folder, { recursive: true });
  return folder;
}

const exported = (folder: string, name: string) => join(folder, 'out', 'exports', name);
const textOf = (folder: string, name: string) => readFileSync(exported(folder, name), 'utf8');
const resultIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'out', 'result.json'), 'utf8')) as Result;
const gateOf = (folder: string) => suitesIn(textOf(folder, 'junit.xml'))[0]?.cases[0];

describe('cuegate run --report-as', () => {
  it('writes what a pipeline reads: of a failure, then of the pass that takes its place', async () => {
    const folder = await folderOf('comment');
    expect(gateOf(folder)?.outcome).toBe('failure');
    const { runs } = JSON.parse(textOf(folder, 'cuegate.sarif')) as { runs: [{ results: object[] }] };
    expect(runs[0].results[0]).toMatchObject({
      level: 'error',
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'release.yml' }, region: { startLine: 3 } } },
      ],
    });
    expect(JSON.parse(textOf(folder, 'gl-code-quality.json'))).toMatchObject([
      { severity: 'critical', location: { path: 'release.yml', lines: { begin: 3 } } },
    ]);
    const verified = await runCli(['verify', 'out', '--seed', 'demo'], folder);
    expect(verified.code, verified.stdout).toBe(0);
    for (const [as, name] of [
      ['junit', 'junit.xml'],
      ['sarif', 'cuegate.sarif'],
      ['codequality', 'gl-code-quality.json'],
    ] as const) {
      const before = textOf(folder, name);
      rmSync(exported(folder, name));
      const again = await reportAsCommand(join(folder, 'out'), { as, seed: 'demo', root: '.' }, '');
      expect(again.exit).toBe(0);
      expect(textOf(folder, name)).toBe(before);
    }
    writeFileSync(join(folder, 'release.yml'), RELEASE);
    const passed = await runCli([...USUAL, '--report-as', 'sarif'], folder);
    expect(passed.code, passed.stderr).toBe(0);
    expect(JSON.parse(textOf(folder, 'cuegate.sarif'))).toMatchObject({ runs: [{ results: [] }] });
    // What the run before wrote would tell of another release.
    expect(existsSync(exported(folder, 'junit.xml'))).toBe(false);
  });

  it('writes a red suite for a run that could not begin', async () => {
    const folder = folderWith({ 'policy.yml': 'version: 0\n', 'release.yml': RELEASE });
    const ended = await runCli([...USUAL, ...ALL], folder);
    expect(ended.code).toBe(3);
    expect(gateOf(folder)?.outcome).toBe('error');
    expect(JSON.parse(textOf(folder, 'gl-code-quality.json'))).toMatchObject([
      { severity: 'blocker', location: { path: 'policy.yml', lines: { begin: 1 } } },
    ]);
  });

  it('writes a green suite that says so for a run that only plans', async () => {
    const folder = folderWith({ 'policy.yml': policyOf(server.url), 'release.yml': RELEASE });
    const ended = await runCli([...USUAL, '--dry-run', ...ALL], folder);
    expect(ended.code, ended.stderr).toBe(0);
    expect(gateOf(folder)).toMatchObject({ outcome: 'green' });
    expect(gateOf(folder)?.out).toContain('cuegate: DRY RUN');
    const again = await runCli(['report', 'out', '--as', 'junit'], folder);
    expect(again.code, again.stderr).toBe(0);
    const csv = await runCli(['report', 'out', '--as', 'csv'], folder);
    expect([csv.code, csv.stderr]).toEqual([3, expect.stringContaining('read no answers')]);
  });

  it('is not stopped by a file of that name where no form is asked for, and says so where one is', async () => {
    const folder = folderWith({
      'policy.yml': policyOf(server.url),
      'release.yml': RELEASE,
      'out/exports': 'a file of somebody',
    });
    const dry = [...USUAL, '--dry-run'];
    expect((await runCli(dry, folder)).code).toBe(0);
    const asked = await runCli([...dry, ...ALL], folder);
    expect([asked.code, asked.stdout]).toEqual([3, expect.stringContaining('cannot be written')]);
  });

  it('is the page again for html, of a folder that lost it', async () => {
    const folder = await folderOf('comment');
    const page = join(folder, 'out', 'report.html');
    const before = readFileSync(page, 'utf8');
    rmSync(page);
    expect((await runCli(['report', 'out', '--as', 'html', '--seed', 'demo'], folder)).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  it('refuses a name that is none before it asks anything', async () => {
    const folder = folderWith({ 'policy.yml': policyOf(server.url), 'release.yml': RELEASE });
    const ended = await runCli([...USUAL, '--report-as', 'junit,html5'], folder);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(/--report-as.*"html5"/);
    expect(ended.stderr).toContain('junit, sarif, codequality');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});

type Row = Readonly<Record<string, unknown>>;

describe('cuegate report --as csv, jsonl and parquet', () => {
  const jsonl = (text: string): Row[] =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row);

  async function parquet(path: string): Promise<Row[]> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`);
    const rows = reader.getRowObjectsJson() as Row[];
    connection.closeSync();
    instance.closeSync();
    return rows;
  }

  /** A table of strings, as a reader of CSV has it. */
  const asText = (rows: readonly Row[]) =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          const text = value === null ? '' : String(value);
          return [
            name,
            typeof value === 'string' && /^[=+\-@\t\r\n'＝＋－＠]/.test(text) ? `'${text}` : text,
          ];
        }),
      ),
    );

  it('have the same rows, by whose sums the figures of the result come', async () => {
    const folder = await folderOf('comment');
    const out = join(folder, 'out');
    for (const as of ['csv', 'jsonl', 'parquet'])
      expect((await reportAsCommand(out, { as, seed: 'demo', root: '.' }, '')).exit).toBe(0);
    const result = resultIn(folder);
    for (const [table, columns] of [
      ['answers', ANSWER_COLUMNS],
      ['judgements', JUDGEMENT_COLUMNS],
    ] as const) {
      const rows = jsonl(textOf(folder, `${table}.jsonl`));
      expect(rows.length).toBeGreaterThan(0);
      expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(columns));
      expect(await parquet(exported(folder, `${table}.parquet`))).toEqual(rows);
      const csv = parse(textOf(folder, `${table}.csv`), { columns: true }) as Row[];
      expect(csv).toEqual(asText(rows));
    }
    const answers = jsonl(textOf(folder, 'answers.jsonl'));
    expect(answers.some(({ text }) => typeof text === 'string' && text !== '')).toBe(true);
    for (const { id, n, flagged, rate } of result.conditions) {
      const own = answers.filter(
        (row) => row.condition === id && row.role === 'candidate' && row.counted === true,
      );
      expect([own.length, own.filter((row) => row.flagged === true).length]).toEqual([n, flagged]);
      expect(own.filter((row) => row.flagged === true).length / own.length).toBeCloseTo(rate ?? 0, 10);
    }
    const named = new Set(answers.filter(({ flagged }) => flagged === true).map(({ answer }) => answer));
    for (const { answer } of result.flagged) expect(named.has(answer)).toBe(true);
    const left = ['answers', 'judgements'].flatMap((name) =>
      ['lines', 'new'].map((part) => exported(folder, `${name}.parquet.${part}`)),
    );
    expect(left.filter((path) => existsSync(path))).toEqual([]);
  });

  it('hold no text where the policy keeps none, even where the records do', async () => {
    const folder = await folderOf('never');
    await reportAsCommand(join(folder, 'out'), { as: 'jsonl', seed: 'demo', root: '.' }, '');
    const rows = [...jsonl(textOf(folder, 'answers.jsonl')), ...jsonl(textOf(folder, 'judgements.jsonl'))];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      for (const name of ['text', 'reasoning', 'quote', 'varied']) expect(row[name] ?? null).toBeNull();
  });

  it('are refused of a folder that was edited, and say how to install what writes Parquet', async () => {
    const folder = await folderOf('never');
    const without = await runCli(['report', 'out', '--as', 'parquet', '--seed', 'demo'], folder);
    expect(without.code).toBe(3);
    expect(without.stderr).toMatch(/Parquet is written by DuckDB, which is not installed here/);
    expect(existsSync(exported(folder, 'answers.parquet'))).toBe(false);
    const path = join(folder, 'out', 'result.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"verdict": "fail"', '"verdict": "pass"'));
    rmSync(exported(folder, 'junit.xml'));
    const edited = await runCli(['report', 'out', '--as', 'junit', '--seed', 'demo'], folder);
    expect(edited.code).toBe(3);
    expect(existsSync(exported(folder, 'junit.xml'))).toBe(false);
  });
});
