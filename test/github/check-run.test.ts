import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { githubForge } from '../../src/adapters/github/forge.ts';
import { githubPostingBoard } from '../../src/adapters/github/noticeboard.ts';
import type { Step } from '../../src/adapters/github/step.ts';
import { MAX_BARS } from '../../src/report/condition-bars.ts';
import type { Result } from '../../src/report/schema.ts';
import { fixedClock } from '../../src/testing/clock.ts';
import { failedCondition, madeResult } from '../report/made-result.ts';
import type { Check } from '../runner/check-runs-api.ts';
import { type ApiRequest, type GitHubServer, type Repository, startGitHubApi } from '../runner/github-api.ts';
import { organismPolicy } from '../runner/organism.ts';
import {
  HEAD,
  manifestOf,
  pullPayload,
  REPOSITORY,
  releaseRepository,
} from '../runner/release-repository.ts';

const MANIFEST = 'models/support-bot/release.yml';
const NAME = 'cuegate/check';
const RUN = `https://github.com/${REPOSITORY}/actions/runs/8`;

let repository: Repository;
let github: GitHubServer;

beforeEach(async () => {
  repository = releaseRepository(
    { '.github/cuegate.yml': organismPolicy('http://127.0.0.1:9/v1') },
    { [MANIFEST]: manifestOf('sim-clean') },
  );
  github = await startGitHubApi(repository);
});
afterEach(() => github.close());

function step(more: Partial<Step> = {}): Step {
  return {
    event: {
      name: 'pull_request',
      payload: pullPayload(),
      ref: 'refs/pull/2/merge',
      defaultBranch: 'master',
    },
    repository: REPOSITORY,
    apiUrl: github.url,
    workspace: '.',
    job: { id: 8, attempt: 1, url: RUN, artifacts: `${RUN}#artifacts`, tempFolder: '.', stepId: '' },
    token: 'a token that opens nothing',
    release: null,
    comment: 'never',
    status: false,
    check: true,
    salt: null,
    scope: '',
    ...more,
  };
}
const forge = (more: Partial<Step> = {}) =>
  githubForge(
    step(more),
    { policy: '.github/cuegate.yml', policyRef: null },
    fixedClock(Date.UTC(2026, 0, 1)),
  );
const finished = (result: Result, green: boolean) => ({ result, texts: [], green, advisory: false });
const REASON: Readonly<Record<Result['verdict'], Result['reasons'][number]>> = {
  pass: { code: 'all-passed', args: { conditions: 2, answers: 164, must_catch: 0.04 } },
  fail: {
    code: 'condition-failed',
    args: { condition: 'plain', n: 40, flagged: 20, lower: 0.3, upper: 0.7 },
  },
  inconclusive: {
    code: 'condition-open',
    args: { condition: 'plain', n: 40, flagged: 1, lower: 0, upper: 0.2 },
  },
  error: { code: 'cancelled', args: {} },
  'not-applicable': { code: 'no-release-changed', args: { patterns: 'models/*/release.yml' } },
};
const resultOf = (verdict: Result['verdict'], more: Partial<Result> = {}) =>
  madeResult({ verdict, reasons: [REASON[verdict]], ...more });
const checks = (): readonly Check[] => repository.checks ?? [];
const only = (): Check => {
  expect(checks()).toHaveLength(1);
  return checks()[0] ?? expect.unreachable('a check');
};
const refuse =
  (status: number, which: (request: ApiRequest) => boolean, more: object = {}) =>
  (request: ApiRequest) =>
    request.path.includes('check-runs') && which(request)
      ? { status, body: { message: 'no' }, ...more }
      : null;

/** What branch protection lets through. */
const LETS_THROUGH = ['success', 'neutral', 'skipped'];

describe('a check run', () => {
  it.each([
    ['pass', true, 'success'],
    ['pass', false, 'failure'],
    ['fail', false, 'failure'],
    ['fail', true, 'neutral'],
    ['inconclusive', false, 'failure'],
    ['inconclusive', true, 'neutral'],
    ['error', false, 'failure'],
    ['error', true, 'neutral'],
    ['not-applicable', true, 'skipped'],
    ['not-applicable', false, 'failure'],
  ] as const)('of %s, where the step is green: %s, ends in %s', async (verdict, green, conclusion) => {
    const { warnings } = await forge().publish(finished(resultOf(verdict), green));
    expect(warnings).toEqual([]);
    expect(only()).toMatchObject({ name: NAME, sha: HEAD, status: 'completed', conclusion });
    expect(LETS_THROUGH.includes(conclusion)).toBe(green);
  });

  it('is not written unless it is asked for', async () => {
    await forge({ check: false }).publish(finished(resultOf('pass'), true));
    expect(checks()).toEqual([]);
  });

  it('is under way once a release is found, and the same one ends', async () => {
    const one = forge();
    await one.find();
    await one.begin?.();
    expect(only()).toMatchObject({
      status: 'in_progress',
      conclusion: null,
      details_url: `${RUN}/attempts/1`,
    });
    await one.publish(finished(resultOf('pass'), true));
    expect(only()).toMatchObject({ status: 'completed', conclusion: 'success', external_id: 'cuegate/8/1' });
    expect(only().output.summary).toContain(`(${RUN}#artifacts)`);
  });

  it('carries the release and the branch as the status does', async () => {
    const payload = pullPayload();
    const topic = {
      name: 'pull_request',
      payload: { ...payload, pull_request: { ...payload.pull_request, base: { ref: 'topic' } } },
      ref: 'refs/pull/2/merge',
      defaultBranch: 'master',
    };
    const both = forge({ event: topic, release: MANIFEST, status: true });
    await both.publish(finished(resultOf('pass'), true));
    expect(only().name).toBe(`cuegate/check@topic ${MANIFEST}`);
    expect(repository.statuses[0]?.context).toBe(`cuegate/verdict@topic ${MANIFEST}`);
  });

  it('that a killed run left under way is ended by the next run, whichever that is', async () => {
    await forge().begin?.();
    const job = { ...step().job, id: 9 };
    const next = forge({ job });
    await next.begin?.();
    await next.publish(finished(resultOf('fail'), false));
    expect(only()).toMatchObject({ conclusion: 'failure', external_id: 'cuegate/9/1' });
  });

  it('that is over stays as it was: the newest of the name counts, without the remarks of the one before', async () => {
    const plain = [{ ...failedCondition('plain'), family: null }];
    const before = forge();
    await before.find();
    await before.publish(finished(resultOf('fail', { conditions: plain }), false));
    const again = forge({ job: { ...step().job, attempt: 2 } });
    await again.find();
    await again.begin?.();
    await again.publish(finished(resultOf('pass'), true));
    expect(checks().map(({ conclusion, output }) => [conclusion, output.annotations.length])).toEqual([
      ['success', 0],
      ['failure', 1],
    ]);
  });

  it('is withdrawn where nothing is published, and only if it was begun', async () => {
    const one = forge();
    await one.withdraw?.();
    expect(checks()).toEqual([]);
    await one.begin?.();
    await one.withdraw?.();
    expect(only()).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
    await one.withdraw?.();
    expect(only().conclusion).toBe('cancelled');
  });

  it('whose beginning is still on its way is withdrawn, too', async () => {
    const one = forge();
    const begun = one.begin?.();
    await one.withdraw?.();
    await begun;
    expect(only().conclusion).toBe('cancelled');
  });

  it('leaves a status behind it that is no earlier success, and says so before the verdict', async () => {
    const one = forge({ status: true });
    const begun = one.begin?.();
    await one.withdraw?.();
    await begun;
    expect(repository.statuses.map(({ state }) => state)).toEqual(['pending', 'pending']);
    expect(repository.statuses[0]?.description).toMatch(/^no verdict: /);
    const other = forge({ status: true });
    void other.begin?.();
    await other.publish(finished(resultOf('pass'), true));
    await other.withdraw?.();
    expect(repository.statuses.map(({ state }) => state)[0]).toBe('success');
  });

  it('whose beginning had no reply is looked for, and ended', async () => {
    github.fault = refuse(500, ({ method }) => method === 'POST', { carriedOut: true });
    const one = forge();
    await one.begin?.();
    github.fault = null;
    await one.withdraw?.();
    expect(only().conclusion).toBe('cancelled');
  });

  it.each([
    401, 403, 404, 500,
  ])('that GitHub refuses with %i is a sentence, and the rest is written', async (status) => {
    github.fault = refuse(status, () => true);
    const one = forge({ status: true });
    await one.begin?.();
    const { warnings } = await one.publish(finished(resultOf('pass'), true));
    expect(warnings).toEqual([expect.stringMatching(/^the check run could not be written .*checks: write/)]);
    expect(repository.statuses.map(({ state }) => state)).toEqual(['success', 'pending']);
  });

  it('of another app is left alone', async () => {
    await forge().begin?.();
    repository.checks = checks().map((check) => ({ ...check, app: 'another' }));
    await forge().publish(finished(resultOf('fail'), false));
    expect(checks().map(({ app, conclusion }) => [app, conclusion])).toEqual([
      ['github-actions', 'failure'],
      ['another', null],
    ]);
  });

  it('has its conclusion though GitHub refuses the text', async () => {
    github.fault = refuse(422, ({ body }) => body.includes('plain'));
    await forge().publish(finished(resultOf('fail'), false));
    expect(only()).toMatchObject({ conclusion: 'failure' });
    expect(only().output.summary).toContain('GitHub refused the report');
  });

  it.each([403, 404, 422])('is written anew where looking for one is refused with %i', async (status) => {
    await forge().publish(finished(resultOf('pass'), true));
    github.fault = refuse(status, ({ method }) => method === 'GET');
    const { warnings } = await forge().publish(finished(resultOf('fail'), false));
    expect(warnings).toEqual([]);
    expect(checks().map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  });

  it('that another run ended meanwhile is not written again: what counts is the newest', async () => {
    const slow = forge();
    await slow.begin?.();
    await forge({ job: { ...step().job, id: 9 } }).publish(finished(resultOf('pass'), true));
    await forge({ job: { ...step().job, id: 10 } }).publish(finished(resultOf('pass'), true));
    await slow.publish(finished(resultOf('fail'), false));
    expect(checks().map(({ conclusion }) => conclusion)).toEqual(['failure', 'success', 'success']);
  });

  it('that was cancelled, or is under way, takes back no failure', async () => {
    await forge().publish(finished(resultOf('fail'), false));
    const cancelled = forge();
    await cancelled.begin?.();
    expect(await forge().failure()).toMatchObject({ verdict: 'fail' });
    await cancelled.withdraw?.();
    expect(checks()[0]?.conclusion).toBe('cancelled');
    expect(await forge().failure()).toMatchObject({ verdict: 'fail' });
  });

  it('keeps what another change showed of the same commit', async () => {
    await forge().publish(finished(resultOf('fail'), false));
    expect(await forge().failure()).toEqual({ verdict: 'fail', where: `check ${NAME}` });
    expect(await forge({ check: false }).failure()).toBeNull();
    await forge().publish(finished(resultOf('pass'), true));
    expect(await forge().failure()).toBeNull();
  });

  it('of an error does not keep the same run from being started again', async () => {
    await forge().publish(finished(resultOf('error'), false));
    expect(await forge().failure()).toBeNull();
    expect(await forge({ job: { ...step().job, id: 9 } }).failure()).toMatchObject({ verdict: 'error' });
  });
});

describe('the remarks of a check run', () => {
  const failures = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      code: 'condition-failed',
      args: { condition: `cue-${index}`, n: 40, flagged: 20, lower: 0.3, upper: 0.7 },
    }));

  it('stand at the manifest, fifty a request', async () => {
    const one = forge();
    await one.find();
    const { warnings } = await one.publish(finished(resultOf('fail', { reasons: failures(120) }), false));
    expect(warnings).toEqual([]);
    const { annotations } = only().output;
    expect(annotations).toHaveLength(120);
    expect(annotations[0]).toMatchObject({ path: MANIFEST, start_line: 2, annotation_level: 'failure' });
    expect(github.requests.filter(({ path }) => path.includes('/check-runs'))).toHaveLength(4);
  });

  it('beyond two hundred are counted', async () => {
    const one = forge();
    await one.find();
    await one.publish(finished(resultOf('fail', { reasons: failures(1000) }), false));
    const { annotations } = only().output;
    expect(annotations).toHaveLength(200);
    expect(annotations.at(-1)?.message).toBe('801 more reasons: see the report.');
  });

  it('that could not be added are counted, and the conclusion stands', async () => {
    const one = forge();
    await one.find();
    github.fault = refuse(502, ({ method }) => method === 'PATCH');
    const { warnings } = await one.publish(finished(resultOf('fail', { reasons: failures(120) }), false));
    expect(warnings).toEqual([expect.stringContaining('70 of its annotations are missing')]);
    expect(only()).toMatchObject({ conclusion: 'failure' });
  });

  it('are warnings where the step is green', async () => {
    const one = forge();
    await one.find();
    await one.publish(finished(resultOf('fail'), true));
    expect(only().output.annotations.map(({ annotation_level }) => annotation_level)).toEqual(['warning']);
  });
});

describe('the text of a check run', () => {
  it('keeps within what GitHub holds, whatever the report holds', async () => {
    const conditions = Array.from({ length: 20 * MAX_BARS }, (_, index) => failedCondition(`cue-${index}`));
    const { warnings } = await forge().publish(finished(resultOf('fail', { conditions }), false));
    expect(warnings).toEqual([]);
    expect(only().output.summary).toContain('*Truncated:*');
    expect(Buffer.byteLength(only().output.summary ?? '')).toBeLessThanOrEqual(65_535);
  });
});

describe('a job that posts the result of another', () => {
  it('writes the check run at the first line of the manifest, which it cannot read', async () => {
    const board = githubPostingBoard(step());
    await board.commit();
    const github = { policy_commit: null, head: HEAD, pull: 2, release_path: MANIFEST, policy_change: null };
    const source = { policy: 'p', release: MANIFEST, command: null, github };
    await board.publish(finished(resultOf('fail', { source }), false));
    expect(only().output.annotations).toMatchObject([{ path: MANIFEST, start_line: 1 }]);
  });

  it('that left none fails', async () => {
    await githubPostingBoard(step()).publishLost({
      code: 'result-unreadable',
      args: { file: 'report', problem: 'is not there', fix: 'upload it' },
    });
    expect(only()).toMatchObject({ conclusion: 'failure' });
    expect(repository.statuses).toEqual([]);
  });
});
