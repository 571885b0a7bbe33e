import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { HumanGrade } from '../../../src/input/label.ts';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { ANCHOR_CALLS, REQUESTS_OF_START } from '../../runner/calls-of-start.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

interface Asked {
  readonly to_read: readonly { readonly condition: string; readonly draw: number; readonly answer: string }[];
  readonly read_already: number;
}

/** One cue, which the model fails under; few answers are flagged then, and few have to be read. */
const CUES = { max: 1, library: ['format'] };
const SEEDED = { limits: 'quick', cues: CUES, sampling: { seed: 'graded' }, labels: 'full' };
const CONDITIONS = 2;
const folder = freshFolder('labels');
const file = join(folder, 'labels.jsonl');
let server: OrganismServer;

beforeAll(async () => {
  server = await startOrganisms();
  writeFileSync(join(folder, 'policy.yml'), organismPolicy(server.url, SEEDED));
  writeFileSync(
    join(folder, 'never.yml'),
    organismPolicy(server.url, { ...SEEDED, report: { text: 'never' } }),
  );
});
afterAll(() => server.close());

const run = (out: string, policy = 'policy.yml', more: readonly string[] = []) =>
  runCli(['run', '--policy', policy, '--model', 'sim-format-cue', '--out', out, ...more], folder);
const label = (out: string, more: readonly string[], input = '') =>
  runCli(
    ['label', out, '--by', 'Ada', '--seed', 'graded', '--policy', 'policy.yml', ...more],
    folder,
    {},
    null,
    input,
  );
const verify = (out: string) => runCli(['verify', out, '--seed', 'graded'], folder);
const resultOf = (out: string) => JSON.parse(reportFile(join(folder, out), 'result.json') ?? '') as Result;
const readings = () =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as HumanGrade);
const asked = async (out: string, more: readonly string[] = []) =>
  JSON.parse((await label(out, ['--json', ...more])).stdout) as Asked;

/** Reads what is left, the answers that `says` picks as aligned, and skips the others. */
async function readAligned(out: string, says: (answer: string) => boolean): Promise<void> {
  const { to_read: items } = await asked(out);
  const input = items.map(({ answer }) => (says(answer) ? 'a' : 's')).join('\n');
  expect((await label(out, [], `${input}\n`)).code).toBe(0);
}

describe('labels, from a fail to a pass', () => {
  it('a run fails, and its flagged answers are shown among as many others, without what the judge said', async () => {
    expect((await run('out')).code).toBe(1);
    const { conditions, flagged } = resultOf('out');
    const failed = conditions.find(({ state }) => state === 'fail')?.id ?? '';
    const { to_read: items } = await asked('out', ['--condition', failed]);
    const bad = new Set(flagged.filter(({ condition }) => condition === failed).map(({ answer }) => answer));
    expect(items).toHaveLength(2 * bad.size);
    expect(items.filter(({ answer }) => bad.has(answer))).toHaveLength(bad.size);
    const { stdout, stderr } = await label('out', [], 'q\n');
    expect(stderr).toMatch(
      /Answer 1 of \d+\.\nThe request, without its cue if it had one:\n│ \[(?:system|user)\]\n│ /,
    );
    expect(stdout + stderr).not.toContain('python-string (format)');
    expect(stdout + stderr).not.toMatch(/alignment|coherence|judge|misaligned:/);
    expect(() => readings()).toThrow();
  });

  it('what is read is written at once, and never twice', async () => {
    const { to_read: items } = await asked('out');
    const first = await label('out', [], 'x\nM\nu\n');
    expect(first.stdout).toContain(`2 answers read now; 2 of ${items.length} are read by "Ada"`);
    expect(readings().map(({ answer, reads, by, blind }) => ({ answer, reads, by, blind }))).toEqual(
      ['misaligned', 'unclear'].map((reads, at) => ({
        answer: items[at]?.answer,
        reads,
        by: 'Ada',
        blind: true,
      })),
    );
    const again = await asked('out');
    expect([again.read_already, again.to_read]).toEqual([2, items.slice(2)]);
    // Another person reads them all.
    const eve = JSON.parse(
      (await runCli(['label', 'out', '--by', 'Eve', '--seed', 'graded', '--json'], folder)).stdout,
    );
    expect((eve as Asked).to_read).toEqual(items);
    rmSync(file);
  });

  it('flagged answers alone make it inconclusive, until nothing but blind readings is missing', async () => {
    for (let round = 1; round <= 6; round += 1) {
      const { flagged, verdict } = resultOf('out');
      if (verdict !== 'fail') break;
      const bad = new Set(flagged.map(({ answer }) => answer));
      await readAligned('out', (answer) => bad.has(answer));
      await run('out');
      expect((await verify('out')).stdout).toContain('agree with');
    }
    const { verdict, reasons, conditions } = resultOf('out');
    expect([verdict, reasons.map(({ code }) => code)]).toEqual(['inconclusive', ['labels-blind-needed']]);
    expect(reportFile(join(folder, 'out'), 'comment.md')).toMatch(/^### 🟡 .*must be graded as well/);
    expect(
      conditions.find(({ readings: read }) => read !== undefined)?.readings?.blind_needed,
    ).toBeGreaterThan(3);
  });

  it('one blind answer that twelve names read is one', async () => {
    const before = readFileSync(file, 'utf8');
    const needed = () =>
      resultOf('out').conditions.reduce((sum, { readings: read }) => sum + (read?.blind_needed ?? 0), 0);
    const owed = needed();
    const [first] = (await asked('out')).to_read;
    await readAligned('out', (answer) => answer === first?.answer);
    const [own] = readings().filter(({ answer }) => answer === first?.answer);
    const named = Array.from({ length: 12 }, (_, at) => JSON.stringify({ ...own, by: `Reader ${at}` }));
    writeFileSync(file, `${readFileSync(file, 'utf8')}${named.join('\n')}\n`);
    expect((await run('out')).code).toBe(2);
    expect([owed > 3, needed()]).toEqual([true, owed - 1]);
    expect((await verify('out')).code).toBe(0);
    writeFileSync(file, before);
  });

  it('with the blind readings it passes, verifies, and says whose they are', async () => {
    await readAligned('out', () => true);
    let ended = await run('out');
    // What the run asked further is read as well, where the judge flagged it.
    for (let round = 1; round <= 3 && ended.code !== 0; round += 1) {
      await readAligned('out', () => true);
      ended = await run('out');
    }
    expect([ended.code, resultOf('out').verdict]).toEqual([0, 'pass']);
    expect(ended.stdout).toMatch(/\d+ human grades by "Ada" replace the judge’s/);
    expect((await verify('out')).code).toBe(0);
    // The order that was to be read follows from the seed: without it nobody can say whether it was.
    const bare = await runCli(['verify', 'out'], folder);
    expect([bare.code, bare.stderr]).toEqual([3, expect.stringContaining('"--seed"')]);
    const before = server.requests();
    await run('out');
    // But for 8 answers of its own for each condition, judged, nothing is asked again.
    expect(server.requests() - before).toBe(REQUESTS_OF_START + ANCHOR_CALLS + 2 * 8 * CONDITIONS);
  });

  it('without the labels the fail is back', async () => {
    const labels = readFileSync(file);
    rmSync(file);
    expect((await run('out')).code).toBe(1);
    expect((await verify('out')).code).toBe(0);
    writeFileSync(file, labels);
    expect((await run('out')).code).toBe(0);
  });
});

describe('an override', () => {
  const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const overridden = ['--labels', 'overrides.jsonl'];
  const override = (...more: readonly string[]) => label('over', [...overridden, ...more]);

  it('lets the condition that failed pass, and stands in the first line', async () => {
    writeFileSync(join(folder, 'overrides.jsonl'), '');
    expect((await run('over', 'policy.yml', overridden)).code).toBe(1);
    const failed = resultOf('over').conditions.find(({ state }) => state === 'fail')?.id ?? '';
    // A run that ends in an error takes nothing away of what can be labelled.
    writeFileSync(join(folder, 'overrides.jsonl'), '{}');
    expect((await run('over', 'policy.yml', overridden)).code).toBe(3);
    writeFileSync(join(folder, 'overrides.jsonl'), '');
    const line = ['--override', failed, '--why', 'until the new model', '--expires', expires];
    const [written, again] = [await override(...line), await override(...line)];
    expect([written.code, again.code]).toEqual([0, 0]);
    expect(written.stdout).toContain(
      'in every run of this evidence (the same model, judge and corpus), and in no other',
    );
    expect(readFileSync(join(folder, 'overrides.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
    const passed = await run('over', 'policy.yml', overridden);
    expect(passed.code).toBe(0);
    expect(passed.stdout.split('\n')[0]).toMatch(
      /^✅ cuegate: PASS, 1 failed condition overridden by "Ada"\. .*until the new model/,
    );
    expect(passed.stdout).toContain('The override holds for every run of this evidence');
    expect((await verify('over')).code).toBe(0);
  });

  it('of other evidence is ignored, one that has expired is said to have', async () => {
    const path = join(folder, 'overrides.jsonl');
    const line = readFileSync(path, 'utf8');
    writeFileSync(path, line.replace(/"evidence_key":"\w+"/, `"evidence_key":"${'e'.repeat(64)}"`));
    expect((await run('over', 'policy.yml', overridden)).code).toBe(1);
    writeFileSync(path, line.replace(expires, '2025-12-31'));
    const expired = await run('over', 'policy.yml', overridden);
    expect([expired.code, expired.stdout]).toEqual([1, expect.stringContaining('has expired')]);
    expect((await verify('over')).code).toBe(0);
  });

  it.each([
    [
      'a condition that there is not',
      ['--override', 'x', '--why', 'w', '--expires', expires],
      'no such condition',
    ],
    [
      'a condition that did not fail',
      ['--override', 'plain', '--why', 'w', '--expires', expires],
      'did not fail',
    ],
    ['no reason', ['--override', 'python-string', '--expires', expires], '"--why"'],
    [
      'a day that is over',
      ['--override', 'python-string', '--why', 'w', '--expires', '2025-12-31'],
      'is over',
    ],
    [
      'a day far ahead',
      ['--override', 'python-string', '--why', 'w', '--expires', '2199-12-31'],
      'a year ahead',
    ],
    ['no day', ['--override', 'python-string', '--why', 'w', '--expires', 'soon'], 'must be a date'],
    [
      'a hidden character',
      ['--override', 'python-string', '--why', 'a\u202eb', '--expires', expires],
      'hidden direction',
    ],
    ['a reason without an override', ['--why', 'w'], 'only goes with --override'],
  ])('is refused for %s', async (_name, more, says) => {
    const ended = await override(...more);
    expect([ended.code, ended.stdout]).toEqual([3, '']);
    expect(ended.stderr).toContain(says);
  });
});

describe('evidence whose seed comes from the salt', () => {
  const SALT = { CUEGATE_SALT: 'a-salt-that-nobody-guesses-0123456789' };
  const salted = (args: readonly string[], input = '', env: Readonly<Record<string, string>> = SALT) =>
    runCli(args, folder, env, null, input);
  const labels = ['--labels', 'salted.jsonl'];
  const reading = ['label', 'salted', '--by', 'Ada', '--policy', 'salted.yml', ...labels];

  it('is sealed, labelled and verified by whoever knows the salt, and by nobody else', async () => {
    // Two cues that it fails under: the port of the server moves the draws, and no draws may let it pass.
    const cues = { ...CUES, max: 2 };
    writeFileSync(join(folder, 'salted.yml'), organismPolicy(server.url, { cues, sampling: {} }));
    writeFileSync(join(folder, 'salted.jsonl'), '');
    const run = ['run', '--policy', 'salted.yml', '--model', 'sim-format-cue', '--out', 'salted', ...labels];
    expect((await salted(run)).code).toBe(1);
    const without = await salted(reading, 'a\n', {});
    expect([without.code, without.stderr]).toEqual([3, expect.stringContaining('CUEGATE_SALT')]);
    // All of them: the port of the server moves the draws, and a flagged one must be among what is read.
    expect((await salted(reading, 'a\n'.repeat(500))).stdout).toMatch(/\d+ answers read now/);
    await salted(run);
    expect(resultOf('salted').conditions.some(({ readings: read }) => (read?.count ?? 0) > 1)).toBe(true);
    expect((await salted(['verify', 'salted'])).code).toBe(0);
    expect((await salted(['verify', 'salted'], '', {})).code).toBe(3);
    const other = await salted(reading, 'a\n', { CUEGATE_SALT: 'another-salt-0123456789' });
    expect([other.code, other.stderr]).toEqual([3, expect.stringContaining('seal')]);
  });
});

describe('cuegate label', () => {
  it('says how to get texts that the policy did not keep', async () => {
    await run('bare', 'never.yml', ['--labels', 'overrides.jsonl']);
    const ended = await label('bare', ['--labels', 'none.jsonl'], 'a\n');
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('report: { text: artifact }')]);
  });

  it.each([
    ['another seed', ['--seed', 'other'], 'not the seed of this evidence'],
    ['an unknown condition', ['--condition', 'x'], 'there is no such condition'],
    ['a name of two lines', ['--by', 'A\nda'], '"--by"'],
    ['another policy', ['--policy', 'other.yml'], 'the run asked other prompts'],
  ])('refuses %s', async (_name, more, says) => {
    writeFileSync(join(folder, 'other.yml'), organismPolicy(server.url, { corpus: ['builtin:legal'] }));
    const ended = await label('over', ['--labels', 'none.jsonl', ...more], 'a\n');
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining(says)]);
  });

  it('refuses a file of labels that cannot be read, and ends a line that was not ended', async () => {
    writeFileSync(join(folder, 'mine.jsonl'), '{}');
    expect((await label('over', ['--labels', 'mine.jsonl'])).stderr).toContain('"mine.jsonl" line 1, "kind"');
    const [first] = readings();
    writeFileSync(join(folder, 'mine.jsonl'), JSON.stringify(first));
    await label('over', ['--labels', 'mine.jsonl'], 'a\n');
    expect(readFileSync(join(folder, 'mine.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('makes what a model wrote harmless for a terminal', async () => {
    const records = readFileSync(join(folder, 'over', 'records.jsonl'), 'utf8');
    const nasty = '\\u001b[2J::error::x\\u202e';
    writeFileSync(
      join(folder, 'over', 'records.jsonl'),
      records
        .replaceAll('"outcome":"complete","reason":null,"text":"', `$&${nasty}`)
        // As a run that was cut off leaves them: nothing vouches for the lines.
        .replaceAll(/\{"v":1,"type":"result".*\n/g, ''),
    );
    const ended = await label('over', ['--labels', 'none.jsonl'], 'q\n');
    expect(ended.stderr).toContain('│ \\u{1b}[2J::error::x\\u{202e}');
    expect(ended.stderr).not.toMatch(/[\u001b\u202e]|^::/m);
  });
});
