import { describe, expect, it } from 'vitest';
import { PAGE_SCRIPT } from '../../src/page/client-built.ts';
import { CANARIES, type EndState, expectNoCanary, hitsIn } from '../runner/canary.ts';
import { runCanary } from '../runner/canary-run.ts';
import { WATCHING } from '../runner/record-children.ts';
import { GITHUB_CASES, inEveryAnswer, MODEL_CASES } from './canary-cases.ts';

/** What a run left behind without the program of its page: that is the same of every run, and long to search. */
function ofTheRun(state: EndState): EndState {
  return Object.fromEntries(
    Object.entries(state).map(([place, text]) => [place, text.replace(PAGE_SCRIPT, () => '')]),
  );
}

describe.concurrent('a model server that gives its key back', () => {
  it.for(MODEL_CASES)('%s: %s, and the key stands nowhere', async ([, verdict, run], { expect }) => {
    const { step, state, children } = await runCanary(run);
    expect([step.outputs.verdict, step.stderr], step.summary).toEqual([
      verdict,
      expect.not.stringContaining('failed unexpectedly'),
    ]);
    expect(Object.keys(state).length).toBeGreaterThan(8);
    expectNoCanary(ofTheRun(state));
    expect(children).toBe(WATCHING);
  });

  it('in every part and form of its answers: fail, and the key stands nowhere', async ({ expect }) => {
    const { run, left } = inEveryAnswer();
    const { step, state } = await runCanary(run);
    expect([step.outputs.verdict, left()]).toEqual(['fail', 0]);
    expectNoCanary(ofTheRun(state));
  });
});

describe.concurrent('a secret that comes from', () => {
  it.for(GITHUB_CASES)('%s: %s, and stands nowhere', async ([, verdict, run], { expect }) => {
    const { step, state, children } = await runCanary(run);
    expect(step.outputs.verdict).toBe(verdict);
    expectNoCanary(ofTheRun(state));
    expect(children).toBe(WATCHING);
  });
});

describe('the canary', () => {
  const { token } = CANARIES;

  it('is found whole and in part, in names and in texts, plain and in disguise', () => {
    expect(hitsIn({ stdout: 'nothing', [`/tmp/${token}`]: '' })).toHaveLength(1);
    for (const text of [
      token,
      token.slice(4, 15),
      encodeURIComponent(token),
      JSON.stringify(JSON.stringify(token)),
      Buffer.from(`Bearer ${token}`).toString('base64'),
      token.replace(/./g, (character) => `&#${character.charCodeAt(0)};`),
      token.replace(/.{7}/g, '$&\n│ '),
    ])
      expect(hitsIn({ stdout: `before ${text} after` }), text).toHaveLength(1);
  });
});
