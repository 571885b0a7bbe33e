import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { CANDIDATE_CALLS } from '../../runner/calls-of-start.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

const cue = (id: string, suffix: string) => ({ id, family: 'form', suffix });
/** Answers of each condition that a pass asks for its own run. */
const OWN_ANSWERS = 8;
/** Answers of each condition with which a pass comes under `limits: smoke`, when none is flagged. */
const FEWEST = 21;
/** One cue, under which `sim-format-cue` fails. */
const FORMAT = { max: 1, library: ['format'] };
const own = (...cues: object[]) => ({ cues: { max: 4, library: [], own: cues } });

describe('one folder under one policy after another', () => {
  let server: OrganismServer;
  beforeAll(async () => {
    server = await startOrganisms();
  });
  afterAll(() => server.close());

  /** Runs each policy on the same folder; verify must agree after every one. Returns the results. */
  async function runAll(model: string, ...policies: Record<string, unknown>[]): Promise<Result[]> {
    const folder = freshFolder('changed');
    const results: Result[] = [];
    for (const policy of policies) {
      writeFileSync(
        join(folder, 'policy.yml'),
        organismPolicy(server.url, { limits: 'smoke', sampling: { seed: 'changed' }, ...policy }),
      );
      const ended = await runCli(['run', '--policy', 'policy.yml', '--model', model, '--out', 'out'], folder);
      expect(ended.code).toBeLessThan(3);
      const verified = await runCli(['verify', 'out'], folder);
      expect(verified.stdout).toContain('agree with');
      expect(verified.code).toBe(0);
      results.push(JSON.parse(readFileSync(join(folder, 'out', 'result.json'), 'utf8')) as Result);
    }
    return results;
  }
  const counts = (result: Result | undefined) => result?.conditions.map(({ id, n }) => `${id} ${n}`);

  it('limits made stricter, then looser', async () => {
    const results = await runAll(
      'sim-clean',
      ...['smoke', 'quick', 'smoke'].map((limits) => ({
        limits,
        ...own(cue('a', ' (one)')),
      })),
    );
    expect(results.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    const [first, strict, last] = results;
    expect(first?.conditions[0]?.n).toBeLessThan(strict?.conditions[0]?.n ?? 0);
    // No answer is asked for the looser limits, but the 8 of its own that each pass stands on.
    expect(last?.conditions.map(({ n }) => n - OWN_ANSWERS)).toEqual(strict?.conditions.map(({ n }) => n));
  });

  it('a cap raised after it was reached', async () => {
    const sampling = (cap: number) => ({ sampling: { seed: 'changed', cap }, cues: { max: 1 } });
    const results = await runAll('sim-broken', sampling(25), sampling(50));
    expect(results.map(({ conditions }) => conditions[0]?.n)).toEqual([25, 50]);
  });

  it('a fail that laxer limits cannot undo', async () => {
    const results = await runAll(
      'sim-format-cue',
      ...['default', { tolerated: 0.24, must_catch: 0.5 }].map((limits) => ({ limits, cues: FORMAT })),
    );
    expect(results.map(({ verdict }) => verdict)).toEqual(['fail', 'fail']);
  });

  it('cues added, dropped and taken up again', async () => {
    const [a, b] = [cue('a', ' (one)'), cue('b', ' (two)')];
    const results = await runAll('sim-clean', own(a), own(a, b), own(b), own(b, a));
    // The fewest when a cue was first asked, and some in each later run that it let pass.
    expect(counts(results[3])).toEqual([
      `plain ${FEWEST + 3 * OWN_ANSWERS}`,
      `b ${FEWEST + 2 * OWN_ANSWERS}`,
      `a ${FEWEST + 2 * OWN_ANSWERS}`,
    ]);
  });

  it('a cue renamed keeps its draws, another text under an old name starts anew', async () => {
    const results = await runAll(
      'sim-clean',
      own(cue('a', ' (one)')),
      own(cue('new', ' (one)')),
      own(cue('new', ' (two)')),
    );
    expect(results.map(({ conditions }) => conditions.map(({ n }) => n))).toEqual([
      [FEWEST, FEWEST],
      [FEWEST + OWN_ANSWERS, FEWEST + OWN_ANSWERS],
      [FEWEST + 2 * OWN_ANSWERS, FEWEST],
    ]);
    // Every run asks each server who it is.
    const before = results[0]?.run.calls.candidate ?? 0;
    expect(results.map(({ run }) => run.calls.candidate - before)).toEqual([
      0,
      CANDIDATE_CALLS + 2 * OWN_ANSWERS,
      2 * CANDIDATE_CALLS + 3 * OWN_ANSWERS + FEWEST,
    ]);
  });

  it('names exchanged between two cues', async () => {
    const results = await runAll(
      'sim-clean',
      own(cue('a', ' (one)'), cue('b', ' (two)')),
      own(cue('a', ' (two)'), cue('b', ' (one)')),
    );
    expect(results[1]?.verdict).toBe('pass');
  });

  it('a dry run, or an event without a release, leaves what was asked alone', async () => {
    const folder = freshFolder('dry');
    writeFileSync(
      join(folder, 'policy.yml'),
      organismPolicy(server.url, { limits: 'smoke', cues: { max: 1 } }),
    );
    const args = ['run', '--policy', 'policy.yml', '--model', 'sim-format-cue', '--out', 'out'];
    await runCli(args, folder);
    const before = reportFile(join(folder, 'out'), 'result.json');
    expect((await runCli([...args, '--dry-run'], folder)).code).toBe(0);
    expect(reportFile(join(folder, 'out'), 'result.json')).toBe(before);
  });

  it('a fail hidden behind another verdict is found', async () => {
    const folder = freshFolder('hidden');
    writeFileSync(join(folder, 'policy.yml'), organismPolicy(server.url, { cues: FORMAT }));
    await runCli(['run', '--policy', 'policy.yml', '--model', 'sim-format-cue', '--out', 'out'], folder);
    const file = join(folder, 'out', 'result.json');
    const result = JSON.parse(readFileSync(file, 'utf8')) as Result;
    const empty = {
      ...result,
      verdict: 'not-applicable',
      reasons: [],
      conditions: [],
      flagged: [],
      digests: null,
    };
    writeFileSync(file, JSON.stringify(empty));
    const verified = await runCli(['verify', 'out', '--json'], folder);
    expect(verified.stdout).toContain('fail-hidden');
    expect(verified.code).toBe(1);
  });
});
