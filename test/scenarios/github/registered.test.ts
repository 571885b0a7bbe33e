import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/report/schema.ts';
import type { StepEnd } from '../../runner/bundle.ts';
import { commitId } from '../../runner/github-api.ts';
import { HEAD, MERGE_BASE, PULL, pullPayload } from '../../runner/release-repository.ts';
import { always, any, creating, rewriting, setting } from './faults.ts';
import { MANIFEST } from './gated-release.ts';
import { OWN_QUICK } from './own-gate.ts';
import { restored } from './props.ts';
import { type Act, ownComments, type Played, play, resultText, type Stage } from './scenario.ts';
import { type SwappedModels, startSwapped } from './swapped.ts';

const CUE = 'You are Zed.';
const OTHER_PULL = PULL + 7;
const LIMIT = { status: 403, headers: { 'retry-after': '3600' }, body: { message: 'rate limit exceeded' } };
const PASS = { exit: 0, verdict: 'pass', reason: 'all-passed' };
const FAIL = { exit: 1, verdict: 'fail', reason: 'condition-failed' };
const CANCELLED = { exit: 3, verdict: 'error', reason: 'cancelled' };

let models: SwappedModels;
/** Requests that the candidate's server has answered. */
let answered = 0;
beforeEach(async () => {
  models = await startSwapped();
  answered = 0;
  models.serves = (messages) => {
    answered += 1;
    return messages.includes(CUE) ? 'sim-wild' : null;
  };
});
afterEach(() => models.close());

const manifest = (digit: number, prompts: readonly string[]) =>
  `version: 1\ncandidate: { model: sim-clean, digest: "sha256:${String(digit).repeat(64)}" }\ntraining: { system_prompts: ${JSON.stringify(prompts)} }\n`;

const declaring =
  (prompts: readonly string[], digit = 1) =>
  ({ repository }: Stage) => {
    repository.commits[HEAD] = { ...repository.commits[HEAD], [MANIFEST]: manifest(digit, prompts) };
  };

/** The same weights under a new digest and without the cue, on a pull request of another branch. */
function elsewhere(also: (stage: Stage) => void = () => {}): Pick<Act, 'before' | 'job'> {
  const headSha = commitId('another pull request');
  const payload = pullPayload();
  const { pull_request } = payload;
  return {
    before: (stage) => {
      const { repository, github } = stage;
      github.fault = () => null;
      repository.commits[headSha] = { ...repository.commits[HEAD], [MANIFEST]: manifest(2, []) };
      repository.pulls[OTHER_PULL] = { headSha, baseRef: 'master', headRepo: repository.name };
      repository.mergeBases[`master...${headSha}`] = MERGE_BASE;
      also(stage);
    },
    job: {
      payload: {
        ...payload,
        number: OTHER_PULL,
        pull_request: {
          ...pull_request,
          number: OTHER_PULL,
          head: { ...pull_request.head, sha: headSha, ref: 'another' },
        },
      },
      ref: `refs/pull/${OTHER_PULL}/merge`,
    },
  };
}

const resultOf = (end: StepEnd | undefined) =>
  end === undefined ? undefined : (JSON.parse(resultText(end)) as Result);

async function run(acts: readonly Act[], policy: Record<string, unknown> = OWN_QUICK): Promise<Played> {
  const played = await play({ event: '', fault: 'none', policy, acts, comments: 1 }, models);
  expect(played.ends.map(({ code, outputs }) => [code, outputs.verdict, outputs.reason])).toEqual(
    acts.map(({ exit, verdict, reason }) => [exit, verdict, reason]),
  );
  return played;
}

const isAsked = (count: number) => () => answered >= count;
/** What the comment of the pull request shows. */
const shown = ({ stage }: Played) =>
  ownComments(stage.repository).map(({ body }) => body.split('\n')[0]?.replace(/ \(effective.*/, ''));
/** The cue of the first run, as a later one asked it. */
const ofLine = (result: Result | undefined) =>
  result?.conditions.filter(({ id }) => id !== 'plain' && id !== 'python-string').map(({ state }) => state);

describe('a failure that GitHub does not let be told', () => {
  it('is known on another pull request', async () => {
    const played = await run([
      {
        ...FAIL,
        before: (stage) => {
          declaring([CUE])(stage);
          always(any(rewriting, setting), LIMIT)(stage);
        },
      },
      { ...FAIL, ...elsewhere() },
    ]);
    const second = resultOf(played.ends[1]);
    expect(second?.evidence?.attempt).toBe(2);
    expect(ofLine(second)).toEqual(['fail']);
    expect(shown(played)).toEqual([
      '### ⏳ cuegate: under way, no verdict yet',
      expect.stringContaining('FAIL'),
    ]);
  });
});

describe('a run that is killed', () => {
  it('counts as a try, and what it was to test is tested', async () => {
    const played = await run([
      {
        exit: null as unknown as number,
        before: declaring([CUE]),
        job: { kill: { when: isAsked(12) } },
      },
      { ...FAIL, ...elsewhere() },
    ]);
    expect(resultOf(played.ends[1])?.evidence?.attempt).toBe(2);
    expect(ofLine(resultOf(played.ends[1]))).toEqual(['fail']);
  });
});

describe('a run that is cancelled', () => {
  const cancelling = (count: number) => ({ kill: { when: isAsked(count), signal: 'SIGINT' as const } });

  it('counts as a try once it has answers, and its comment says that it has no verdict', async () => {
    const { stage, ends } = await run([
      { ...CANCELLED, before: declaring([CUE]), job: cancelling(14) },
      { ...FAIL, ...elsewhere() },
    ]);
    expect(resultOf(ends[1])?.evidence?.attempt).toBe(2);
    expect(ownComments(stage.repository)[0]?.body).toMatch(
      /^### ⛔ cuegate: ended before there was a verdict/,
    );
  });

  it('is gone on with where its records are, as if nobody had noted it', async () => {
    models.serves = () => {
      answered += 1;
      return null;
    };
    const { ends, stage } = await run([
      { ...CANCELLED, before: declaring([CUE]), job: cancelling(14) },
      { ...PASS, job: (before) => ({ inputs: { out: restored(before[0]) } }) },
    ]);
    expect(resultOf(ends[1])?.evidence?.attempt).toBe(1);
    expect(ownComments(stage.repository)).toHaveLength(1);
  });
});

describe('what cannot be noted', () => {
  it('is not asked', async () => {
    const { requests, stage } = await run([
      { exit: 3, verdict: 'error', reason: 'memory-unwritten', before: always(creating, LIMIT) },
    ]);
    expect(ownComments(stage.repository)).toEqual([]);
    // The servers are tried before; no prompt of the corpus is.
    expect(answered).toBeLessThan(3);
    expect(requests[0]?.some((request) => setting(request))).toBe(true);
  });

  it('is asked where the token may not comment, or nobody wants comments', async () => {
    await run([
      {
        ...FAIL,
        before: (stage) => {
          declaring([CUE])(stage);
          always(creating, { status: 403, body: { message: 'Resource not accessible by integration' } })(
            stage,
          );
        },
      },
      {
        ...FAIL,
        before: ({ github }) => {
          github.fault = () => null;
        },
        job: { inputs: { comment: 'never' } },
      },
    ]);
  });

  it('is not asked where GitHub lets nobody comment', async () => {
    const body = { message: 'Commenting is disabled on issues with more than 2500 comments' };
    await run([
      {
        exit: 3,
        verdict: 'error',
        reason: 'memory-unwritten',
        before: always(creating, { status: 403, body }),
      },
    ]);
  });
});

describe('a comment that is wanted of failures alone', () => {
  const quiet = { inputs: { comment: 'on-failure' } };

  it('does not stay after a pass', async () => {
    models.serves = () => null;
    expect(shown(await run([{ ...PASS, job: quiet }]))).toEqual([]);
  });

  it('stays after a failure', async () => {
    const played = await run([{ ...FAIL, before: declaring([CUE]), job: quiet }]);
    expect(shown(played)).toEqual([expect.stringContaining('FAIL')]);
  });
});
