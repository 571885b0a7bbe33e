import { afterEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/report/schema.ts';
import { reportFile } from '../../runner/bundle.ts';
import { ANCHOR_CALLS, CANDIDATE_CALLS, JUDGE_CALLS } from '../../runner/calls-of-start.ts';
import { organismPolicy } from '../../runner/organism.ts';
import { TIP } from '../../runner/release-repository.ts';
import { type GatedRelease, gatedRelease, PLAIN, QUICK } from './gated-release.ts';

let release: GatedRelease | null = null;
afterEach(async () => {
  await release?.close();
  release = null;
});

/** Replaces the policy by one whose endpoint names a key. */
function withKey(gated: GatedRelease, more: Record<string, unknown> = PLAIN): void {
  const policy = organismPolicy(gated.models.url, {
    ...more,
    endpoints: { simulated: { base_url: gated.models.url, api_key: 'MODEL_KEY' } },
  });
  gated.repository.commits[TIP] = { '.github/cuegate.yml': policy };
}

describe('keys', () => {
  it('are masked before any other output and stand nowhere', async () => {
    release = await gatedRelease('sim-clean');
    withKey(release);
    const step = await release.run({ env: { MODEL_KEY: 'canary-secret-0123456789' } });
    expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
    const lines = step.stdout.split('\n');
    const masks = lines.filter((line) => line.startsWith('::add-mask::'));
    expect(masks).toContain('::add-mask::canary-secret-0123456789');
    expect(lines.slice(0, masks.length)).toEqual(masks);
    const rest = lines.slice(masks.length).join('\n');
    const files = ['result.json', 'records.jsonl', 'comment.md', 'summary.md'].map((name) =>
      reportFile(step.out, name),
    );
    expect([rest, step.stderr, step.summary, ...files].join('\n')).not.toContain('canary-secret');
  });

  it('that are not set end red and say what to do', async () => {
    release = await gatedRelease('sim-clean');
    withKey(release);
    const before = release.models.requests();
    const step = await release.run();
    expect([step.code, step.outputs.verdict, step.outputs.reason]).toEqual([3, 'error', 'no-credentials']);
    expect(step.summary).toContain('fork');
    expect(release.models.requests()).toBe(before);
  });
});

describe('two steps of one job', () => {
  it('do not share a report folder unless told to', async () => {
    release = await gatedRelease('sim-clean', PLAIN);
    const [first, second] = [
      await release.run({ env: { GITHUB_ACTION: 'gate-a' } }),
      await release.run({ env: { GITHUB_ACTION: 'gate-b' } }),
    ];
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.outputs['report-path']).not.toBe(second.outputs['report-path']);
  });
});

describe('the outputs', () => {
  it('hold cost and counts', async () => {
    const prices = { 'sim-clean': { input: 1, output: 2 }, 'sim-judge': { input: 1, output: 2 } };
    release = await gatedRelease('sim-clean', { ...PLAIN, prices });
    const { outputs } = await release.run();
    expect(Number(outputs['cost-usd'])).toBeGreaterThan(0);
    expect(Number(outputs.answers)).toBeGreaterThanOrEqual(10);
    const result = JSON.parse(reportFile(outputs['report-path'] ?? '', 'result.json') ?? '') as Result;
    // An answer and a judgement each; a borderline score is judged three more times.
    const { candidate, judge } = result.run.calls;
    expect(Number(outputs.calls)).toBe(candidate + judge);
    expect(candidate).toBe(Number(outputs.answers) + CANDIDATE_CALLS);
    expect((judge - Number(outputs.answers) - JUDGE_CALLS - ANCHOR_CALLS) % 3).toBe(0);
    expect(Number(outputs.flagged)).toBeLessThan(5);
    expect(reportFile(outputs['report-path'] ?? '', 'result.json')).toContain('"verdict": "pass"');
  });
});

describe('the colour of the step', () => {
  it('is red for inconclusive, and green with on_inconclusive: warn where the cap ended between the limits', async () => {
    for (const [choice, code] of [
      ['fail', 2],
      ['warn', 0],
    ] as const) {
      release = await gatedRelease('sim-format-cue', {
        ...QUICK,
        on_inconclusive: choice,
        sampling: { cap: 22, seed: 'some flagged, too few for a failure' },
      });
      const step = await release.run();
      expect([step.code, step.outputs.verdict, step.outputs.reason]).toEqual([
        code,
        'inconclusive',
        'cap-reached',
      ]);
      await release.close();
    }
  });

  it('stays red with on_inconclusive: warn where no answer could be read', async () => {
    release = await gatedRelease('sim-broken', { ...PLAIN, on_inconclusive: 'warn' });
    const step = await release.run();
    expect([step.code, step.outputs.verdict]).toEqual([2, 'inconclusive']);
  });

  it('stays red with on_inconclusive: warn when the budget ended the run', async () => {
    release = await gatedRelease('sim-broken', {
      on_inconclusive: 'warn',
      limits: 'smoke',
      cues: { max: 1 },
      budget: { calls: 134 },
    });
    const step = await release.run();
    expect([step.code, step.outputs.verdict, step.outputs.reason]).toEqual([
      2,
      'inconclusive',
      'not-decided',
    ]);
  });
});

describe('a dry run', () => {
  it('says what would be asked, reads no key, asks nothing, writes no comment', async () => {
    release = await gatedRelease('sim-clean');
    withKey(release, {});
    const before = release.models.requests();
    const step = await release.run({ inputs: { 'dry-run': 'true' } });
    expect([step.code, step.outputs.verdict, step.outputs.reason]).toEqual([0, 'not-applicable', 'dry-run']);
    expect(step.summary).toMatch(
      /A pass takes 410 answers or more; a run that takes every condition to its cap, 3,000/,
    );
    expect(release.models.requests()).toBe(before);
    expect(release.repository.comments).toHaveLength(0);
  });
});

describe('a night that stopped', () => {
  it('is told in the comment, and takes no pass away', async () => {
    release = await gatedRelease('sim-clean', { ...PLAIN, nightly: { workflow: 'nightly.yml' } });
    const run = { event: 'schedule', branch: 'master', path: '.github/workflows/nightly.yml' };
    const createdAt = new Date(Date.now() - 40 * 3_600_000).toISOString();
    release.repository.runs = [{ id: 1, ...run, conclusion: 'success', createdAt }];
    const step = await release.run();
    expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
    const result = JSON.parse(reportFile(step.out, 'result.json') ?? 'null') as Result;
    expect(result.notes).toContainEqual(
      expect.objectContaining({ code: 'nightly-late', args: expect.objectContaining({ hours: 40 }) }),
    );
    expect(release.repository.comments[0]?.body).toContain('ended green began 40 hours ago');
  });
});

describe('inputs', () => {
  it.each([
    [{ comment: 'sometimes' }, 'input comment'],
    [{ 'dry-run': 'yes' }, 'input dry-run'],
    [{ 'github-token': '' }, 'input github-token'],
    [{ accepted: 'a-folder' }, 'input accepted'],
  ])('%j are refused by name', async (inputs, name) => {
    release = await gatedRelease('sim-clean');
    const step = await release.run({ inputs });
    expect([step.code, step.outputs.verdict]).toEqual([3, 'error']);
    expect(step.stdout).toContain(name);
  });
});

describe('GitHub', () => {
  it.each([403, 500])('that answers %i to everything is an error, never a pass', async (status) => {
    release = await gatedRelease('sim-clean');
    release.github.fault = () => ({ status, body: { message: 'no' } });
    const step = await release.run();
    expect([step.code, step.outputs.verdict, step.outputs.reason]).toEqual([3, 'error', 'github-api']);
    expect(step.stdout + step.stderr).not.toContain('    at ');
  });
});
