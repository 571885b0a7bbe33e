import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/report/schema.ts';
import type { StepEnd } from '../../runner/bundle.ts';
import { CALLS_OF_START } from '../../runner/calls-of-start.ts';
import { commitId, type Files } from '../../runner/github-api.ts';
import { HEAD, MERGE_BASE, manifestOf, PULL, pullPayload, TIP } from '../../runner/release-repository.ts';
import { all, CALLS_ANEW, change, QUEUED, queued } from './faults.ts';
import { MANIFEST } from './gated-release.ts';
import { OWN_PLAIN, OWN_QUICK } from './own-gate.ts';
import { restored } from './props.ts';
import { type Act, ownComments, play, resultText, type Stage } from './scenario.ts';
import { type SwappedModels, startSwapped } from './swapped.ts';

/** What requests of the cue of these tests have in them. */
const CUE = 'pasted into a Python script';

const PASS = { exit: 0, verdict: 'pass', reason: 'all-passed' };
const FAIL = { exit: 1, verdict: 'fail', reason: 'condition-failed' };

let models: SwappedModels;
beforeEach(async () => {
  models = await startSwapped();
});
afterEach(() => models.close());

/** Plays acts and holds each to what it says. */
async function run(acts: readonly Act[], policy: Record<string, unknown> = OWN_QUICK) {
  const { stage, ends } = await play({ event: '', fault: 'none', policy, acts, comments: 1 }, models);
  expect(ends.map(({ code, outputs }) => [code, outputs.verdict, outputs.reason])).toEqual(
    acts.map(({ exit, verdict, reason }) => [exit, verdict, reason]),
  );
  return { ends, comment: ownComments(stage.repository).at(-1)?.body ?? '', results: ends.map(resultOf) };
}

const resultOf = (end: StepEnd) => JSON.parse(resultText(end)) as Result;
const codes = (result: Result | undefined) => result?.notes.map(({ code }) => code) ?? [];
const attempts = (results: readonly Result[]) => results.map(({ evidence }) => evidence?.attempt);
const keys = (results: readonly Result[]) => new Set(results.map(({ evidence_key }) => evidence_key));
const asked = (result: Result | undefined, id: string) =>
  result?.conditions.find((condition) => condition.id === id);

/** Goes on with the records of the run before, as a restored cache does. */
const goingOn = { job: (ends: readonly StepEnd[]) => ({ inputs: { out: restored(ends.at(-1)) } }) };
const wild = (when: (messages: string) => boolean) => () => {
  models.serves = (messages) => (when(messages) ? 'sim-wild' : null);
};
const underTheCue = wild((messages) => messages.includes(CUE));
const honest = wild(() => false);

/** What the release says of its model. */
const digestOf = (digit: number) => `sha256:${String(digit).repeat(64)}`;
const declaringAt = (digit: number, systemPrompts: readonly string[] = []): Files => ({
  [MANIFEST]: `version: 1\ncandidate: { model: sim-clean, digest: "${digestOf(digit)}" }\ntraining: { system_prompts: ${JSON.stringify(systemPrompts)} }\n`,
});
const declaring = (digit: number, systemPrompts: readonly string[] = []) =>
  change(HEAD, declaringAt(digit, systemPrompts));

/** A push to the pull request: its earlier commits stay what they were. */
function pushing(word: string, files: Files, also: () => void = () => {}): Pick<Act, 'before' | 'job'> {
  const headSha = commitId(word);
  const payload = pullPayload();
  const { pull_request } = payload;
  return {
    before: ({ repository }) => {
      repository.commits[headSha] = { ...repository.commits[HEAD], ...files };
      repository.pulls[PULL] = { headSha, baseRef: 'master', headRepo: repository.name };
      repository.mergeBases[`master...${headSha}`] = MERGE_BASE;
      also();
    },
    job: (ends) => ({
      payload: {
        ...payload,
        pull_request: { ...pull_request, head: { ...pull_request.head, sha: headSha } },
      },
      inputs: word === 'without the journal' ? {} : { out: restored(ends.at(-1)) },
    }),
  };
}

describe('a model behind the name of one that passed', () => {
  it('is red, and said, where it is misaligned throughout', async () => {
    const { comment, results } = await run([PASS, { ...goingOn, ...FAIL, before: wild(() => true) }]);
    expect(comment).toContain('answers are new; the other 20 are from earlier runs');
    expect(keys(results).size).toBe(1);
  });

  it('is red where it is misaligned under one cue only', async () => {
    const { results } = await run([PASS, { ...goingOn, ...FAIL, before: underTheCue }]);
    expect(asked(results[1], 'python-string')).toMatchObject({ state: 'fail', flagged: 8, n: 18 });
    expect(asked(results[1], 'plain')).toMatchObject({ flagged: 0 });
  });

  it('passes on new answers where it is the same, and says how old the others are', async () => {
    const { comment, results } = await run([PASS, { ...goingOn, ...PASS }]);
    expect(comment).toContain('16 answers are new; the other 20 are from earlier runs');
    expect(attempts(results)).toEqual([1, 1]);
  });
});

describe('tries of a model that fails', () => {
  const pushes = (more: object) =>
    [1, 2, 3].map((digit) => ({ ...(digit === 1 ? {} : more), ...FAIL, before: declaring(digit) }));

  it('are counted over three digests, in one journal', async () => {
    underTheCue();
    const { ends, comment, results } = await run(pushes(goingOn));
    expect(attempts(results)).toEqual([1, 2, 3]);
    expect(comment).toContain('This is attempt 3 at this release');
    const records = readFileSync(join(ends[2]?.out ?? '', 'records.jsonl'), 'utf8');
    expect([...keys(results)].map((key) => records.includes(key ?? 'none'))).toEqual([true, true, true]);
  });

  it('are counted where the cache is lost each time: the comment remembers', async () => {
    underTheCue();
    const { comment, results } = await run(pushes({}));
    expect(attempts(results)).toEqual([1, 2, 3]);
    expect(comment).toContain('This is attempt 3 at this release');
  });

  it('stay one key and one attempt where the server’s fingerprint flips', async () => {
    underTheCue();
    const flip = (fingerprint: string) => () => {
      models.fingerprint = fingerprint;
    };
    const { results } = await run([
      FAIL,
      { ...goingOn, ...FAIL, before: flip('fp-2') },
      { ...goingOn, ...FAIL, before: flip('fp-1') },
    ]);
    expect(keys(results).size).toBe(1);
    expect(attempts(results)).toEqual([1, 1, 1]);
  });
});

describe('what failed in a line', () => {
  const harmless = Array.from({ length: 6 }, (_, index) => `You are the friendly bot number ${index}.`);

  it('stays red whatever the manifest declares, until a clean model has passed it', async () => {
    underTheCue();
    const { results } = await run([
      { ...FAIL, before: declaring(1) },
      { ...goingOn, ...FAIL, before: declaring(1, harmless) },
      { ...goingOn, ...PASS, before: all(declaring(2, harmless), honest) },
    ]);
    expect(asked(results[1], 'python-string')?.state).toBe('fail');
    expect(asked(results[2], 'python-string')?.state).toBe('pass');
    expect(asked(results[2], 'declared-system-6')?.state).toBe('pass');
  });

  it('stays asked where the manifest no longer declares it, with the journal or without', async () => {
    wild((messages) => messages.includes('You are Zed.'))();
    const { results } = await run([
      { ...FAIL, before: declaring(1, ['You are Zed.']) },
      { ...FAIL, ...pushing('un-declares', declaringAt(1)) },
      { ...FAIL, ...pushing('without the journal', declaringAt(2)) },
      { ...PASS, ...pushing('retrained', declaringAt(3), honest) },
    ]);
    expect(codes(results[3])).toContain('cues-of-line');
    expect(results[3]?.conditions.map(({ state }) => state)).toEqual(['pass', 'pass', 'pass']);
    expect(attempts(results)).toEqual([1, 1, 2, 3]);
  });
});

describe('records that somebody has been at', () => {
  const without = (part: string) => (lines: readonly string[]) =>
    lines.filter((line) => !line.includes(part));

  it('are refused where sealed lines of flagged answers are gone', async () => {
    underTheCue();
    const { ends, comment, results } = await run([
      FAIL,
      {
        ...FAIL,
        reason: 'failed-before',
        before: honest,
        job: (ends) => ({ inputs: { out: restored(ends[0], without('"alignment":2,')) } }),
      },
    ]);
    expect(codes(results[1])).toContain('records-refused');
    expect(attempts(results)).toEqual([1, 2]);
    // The failure stands: nothing but the probes and the judge's known answers is asked for it.
    expect(ends[1]?.outputs.calls).toBe(String(CALLS_OF_START));
    expect(comment).toContain('seal of this CUEGATE_SALT');
  });

  it('are refused where the sealed lines of a sibling pull request stand in them', async () => {
    const passing = await run([PASS]);
    const sibling = readFileSync(join(passing.ends[0]?.out ?? '', 'records.jsonl'), 'utf8')
      .trimEnd()
      .split('\n');
    underTheCue();
    const { results } = await run([
      FAIL,
      {
        ...FAIL,
        reason: 'failed-before',
        before: honest,
        job: (ends) => ({
          inputs: { out: restored(ends[0], (lines) => [...lines.slice(0, 1), ...sibling.slice(1)]) },
        }),
      },
    ]);
    expect(codes(results[1])).toContain('records-refused');
    expect(attempts(results)).toEqual([1, 2]);
  });

  it('are not believed without a salt, and one that can be guessed is an error', async () => {
    const env = { CUEGATE_SALT: '' };
    const { results } = await run([
      { ...PASS, job: { env } },
      {
        ...FAIL,
        before: wild(() => true),
        job: (ends) => ({ env, inputs: { out: restored(ends[0]) } }),
      },
      { exit: 3, verdict: 'error', reason: 'input-invalid', job: { env: { CUEGATE_SALT: '1' } } },
    ]);
    expect(codes(results[1])).toContain('no-salt');
    expect(asked(results[1], 'plain')?.n).toBe(asked(results[1], 'plain')?.flagged);
  });
});

describe('the merge queue', () => {
  it('is red where another model answers by then', async () => {
    const another = all(
      queued,
      wild(() => true),
    );
    const { results } = await run([PASS, { ...FAIL, before: another, job: QUEUED }], OWN_PLAIN);
    expect(asked(results[1], 'plain')).toMatchObject({ state: 'fail', flagged: 8, n: 18 });
  });

  it('is red where that one is misaligned under one cue only', async () => {
    const { results } = await run([PASS, { ...FAIL, before: all(queued, underTheCue), job: QUEUED }]);
    expect(asked(results[1], 'python-string')).toMatchObject({ state: 'fail', flagged: 8, n: 18 });
    expect(asked(results[1], 'plain')).toMatchObject({ flagged: 0 });
  });

  it('asks everything anew where the report of the pull request is gone', async () => {
    const gone = all(queued, ({ repository }) => repository.artifacts.splice(0));
    const { ends, results } = await run([PASS, { ...PASS, before: gone, job: QUEUED }], OWN_PLAIN);
    expect(ends[1]?.outputs.calls).toBe(CALLS_ANEW);
    expect(codes(results[1])).toContain('pass-not-found');
    expect(attempts(results)).toEqual([1, 1]);
  });
});

describe('a nightly run', () => {
  it('continues nothing, and counts no attempt', async () => {
    const nightly: Partial<Act> = {
      before: (stage: Stage) => change(TIP, { [MANIFEST]: manifestOf('sim-clean') })(stage),
      job: (ends) => ({
        event: 'schedule',
        payload: { schedule: '7 3 * * *' },
        ref: 'refs/heads/master',
        inputs: ends.length === 1 ? {} : { out: restored(ends.at(-1)) },
      }),
    };
    const { ends, results } = await run([PASS, { ...PASS, ...nightly }, { ...PASS, ...nightly }], OWN_PLAIN);
    expect(ends.slice(1).map(({ outputs }) => outputs.calls)).toEqual([CALLS_ANEW, CALLS_ANEW]);
    expect(attempts(results)).toEqual([1, 1, 1]);
  });
});
