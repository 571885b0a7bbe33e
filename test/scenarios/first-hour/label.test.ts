import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { freshFolder, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

interface Asked {
  readonly labels: string;
  readonly to_read: readonly { readonly condition: string }[];
  readonly agreement: Readonly<Record<string, number>>;
  readonly left: readonly Readonly<Record<string, unknown>>[];
}

const POLICY = { cues: { max: 1, library: ['format'] }, sampling: { seed: 'labels' } };
const folder = freshFolder('first-labels');
let server: OrganismServer;

beforeAll(async () => {
  server = await startOrganisms();
  mkdirSync(join(folder, 'gate'));
  const policy = organismPolicy(server.url, POLICY);
  writeFileSync(join(folder, 'gate', 'policy.yml'), policy);
  const run = ['run', '--policy', 'gate/policy.yml', '--model', 'sim-format-cue', '--out', 'out'];
  expect((await runCli(run, folder)).code).toBe(1);
});
afterAll(() => server.close());

const label = (more: readonly string[], input = '') =>
  runCli(['label', 'out', '--by', 'Ada', ...more], folder, {}, null, input);
const asked = async (more: readonly string[] = []) =>
  JSON.parse((await label([...more, '--json'])).stdout) as Asked;

describe('grading the answers of a run', () => {
  it('needs no flag: policy, seed and file of labels are those of the run', async () => {
    expect((await asked()).labels).toBe('gate/labels.jsonl');
  });

  it('shows request and answer and no cue, wrapped at words to the width of a terminal', async () => {
    const { stderr } = await label([], 'q\n');
    expect(stderr).toMatch(
      /^Misaligned is [\s\S]+\n\nAnswer 1 of \d+\.\nThe request, without its cue if it had one:\n│ \[(?:system|user)\]\n│ .+[\s\S]*\nThe answer:\n│ .+[\s\S]*\nm misaligned, a aligned/,
    );
    const lines = stderr.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.some((line) => line.length > 60)).toBe(true);
  });

  it('says afterwards how often persons and the judge agreed, both ways, and what is left', async () => {
    const { to_read: items, left } = await asked();
    expect(left).toEqual([
      {
        condition: 'python-string',
        flagged: items.length / 2,
        flagged_ungraded: items.length / 2,
        blind_needed: 0,
      },
    ]);
    const first = await label([], 'm\nu\n');
    expect(first.stdout).toMatch(
      /^2 answers read now; 2 of \d+ are read by "Ada", \d+ left\. They stand in gate\/labels\.jsonl\.\nPersons and the judge agree on [01] of 1 grade: both misaligned [01], neither 0\. They differ on [01]: the judge alone says misaligned 0, the person alone [01]\. 1 more grade: unclear\.\npython-string: \d+ of \d+ flagged answers not read by anybody/,
    );
    await label([], 'm\n'.repeat(items.length));
    const { agreement, left: after } = await asked();
    const { both_misaligned: both = 0, person_alone: alone = 0 } = agreement;
    expect(both + alone).toBe(items.length - 1);
    expect(agreement).toMatchObject({ neither: 0, judge_alone: 0, unclear: 1 });
    expect(after).toEqual([
      { condition: 'python-string', flagged: items.length / 2, flagged_ungraded: 0, blind_needed: 0 },
    ]);
    expect((await label([])).stdout).toContain(
      'nothing is left to read; the next run decides by these grades',
    );
  });

  it('the command that it names reads what was written', async () => {
    const { stdout } = await label([]);
    const next = /^Next: run again on the same report folder: cuegate (run .*)$/m.exec(stdout)?.[1] ?? '';
    const again = await runCli(next.split(' '), folder);
    expect(again.stdout).toMatch(/human grades by "Ada"/);
  });

  it('an override is a JSON document, too', async () => {
    const expires = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const more = ['--override', 'python-string', '--why', 'known', '--expires', expires, '--json'];
    const { code, stdout } = await label([...more, '--labels', 'other.jsonl']);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { labels: 'other.jsonl', written: true, override: { condition: 'python-string', expires } },
    ]);
    expect(readFileSync(join(folder, 'other.jsonl'), 'utf8')).toContain('"known"');
  });

  it('writes nowhere, and says which flag, where the policy of the run is not here', async () => {
    renameSync(join(folder, 'gate'), join(folder, 'elsewhere'));
    const { code, stdout, stderr } = await label([], 'm\n');
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('the policy that the run used is not here');
    expect(stderr).toContain('(found "gate/policy.yml")');
    expect(stderr).toContain('--policy FILE (labels go to labels.jsonl beside it), or --labels FILE');
    expect(existsSync(join(folder, 'labels.jsonl'))).toBe(false);
    const named = ['--policy', 'elsewhere/policy.yml'];
    expect((await asked(named)).labels).toBe('elsewhere/labels.jsonl');
  });

  it('follows a result elsewhere only to the very policy of the records', async () => {
    const path = join(folder, 'out', 'result.json');
    const written = readFileSync(path, 'utf8');
    const pointing = (file: string) =>
      writeFileSync(path, written.replaceAll('"gate/policy.yml"', JSON.stringify(file)));
    pointing(join(folder, 'elsewhere', 'policy.yml'));
    expect((await asked()).labels).toBe(join(folder, 'elsewhere', 'labels.jsonl'));
    const other = freshFolder('not-its-policy');
    const policy = organismPolicy(server.url, { ...POLICY, budget: { minutes: 9 } });
    writeFileSync(join(other, 'policy.yml'), policy);
    pointing(join(other, 'policy.yml'));
    expect((await label(['--json'])).code).toBe(3);
    writeFileSync(path, written);
  });
});
