import type { StatedReason } from '../../src/errors.ts';
import type { Excerpt } from '../../src/report/excerpts.ts';
import type { PastRun, RunHistory } from '../../src/report/run-history.ts';
import type { Result, ResultCondition } from '../../src/report/schema.ts';
import { failedCondition, madeCondition, madeResult } from './made-result.ts';
import { reasonExamples } from './reason-examples.ts';

const VERDICTS = ['pass', 'fail', 'inconclusive', 'error', 'not-applicable'] as const;
const REASONS_A_REPORT = 8;

export interface Report {
  readonly result: Result;
  readonly excerpts: readonly Excerpt[];
  readonly tried: RunHistory;
}

/**
 * Report number `turn`, every text of which is the next of `texts`: two calls with the same turn and other
 * texts make reports that differ in nothing else. Over the turns every verdict and every reason comes up.
 */
export function reportOf(texts: readonly string[], turn: number): Report {
  let next = turn;
  const text = (): string => {
    next += 1;
    return texts[next % texts.length] ?? '';
  };
  const id = text();
  const all = Object.entries(reasonExamples(text)).map(
    ([code, args]): StatedReason => ({ code, args: 'condition' in args ? { ...args, condition: id } : args }),
  );
  const from = (turn * REASONS_A_REPORT) % all.length;
  const reasons = [...all, ...all, { code: text(), args: {} }].slice(from, from + REASONS_A_REPORT);
  const simulated = turn % 7 === 0;
  const result = madeResult(
    {
      verdict: VERDICTS[turn % VERDICTS.length] ?? 'fail',
      reasons: wire(reasons),
      notes: wire(all.filter((_, index) => index % 5 === turn % 5)),
      conditions: [
        madeCondition(),
        { ...failedCondition(id), ...cueOf(text), ...(turn % 2 === 0 ? {} : saidOf(text)) },
      ],
      left_out: [text(), text()],
      report: { text: 'comment', simulated },
    },
    text,
  );
  const excerpts = turn % 4 === 3 ? [] : Array.from({ length: 3 }, () => excerptOf(id, text));
  const origin = { policy: text(), release: text(), command: text(), github: originOf(text, turn) };
  const tried = { tried: [triedOf(text), triedOf(text)], more: turn % 3 };
  return { result: { ...result, source: origin }, excerpts, tried };
}

/** Every part that a cue may have. */
function cueOf(text: () => string): Pick<ResultCondition, 'cue_does' | 'cue_text'> {
  return {
    cue_does: ['system', 'prefix', 'suffix', 'template'],
    cue_text: { system: text(), prefix: text(), suffix: text(), template: text() },
  };
}

/** What persons said of a condition. */
function saidOf(text: () => string): Pick<ResultCondition, 'readings' | 'override'> {
  return {
    readings: { count: 3, by: [text(), text()], blind_needed: 1, uncovered: 0 },
    override: { by: text(), why: text(), expires: text() },
  };
}

function originOf(text: () => string, turn: number): NonNullable<Result['source']>['github'] {
  const change = { key: text(), before: text(), after: turn % 2 === 0 ? null : text() };
  return {
    policy_commit: text(),
    head: text(),
    pull: turn,
    release_path: text(),
    policy_change:
      turn % 3 === 0
        ? { problem: text(), changes: [], more: 0 }
        : { problem: null, changes: [change], more: turn % 2 },
  };
}

function triedOf(text: () => string): PastRun {
  return {
    model: text(),
    digest: text(),
    observed: text(),
    head: text(),
    verdict: 'fail',
    run: 1,
    attempt: 2,
    release: text(),
    key: text(),
    line: 1,
    kept: 0,
    epoch: 1,
    last: 0,
    unlisted: 0,
    failed: [text()],
    promoted: [],
    undecided: [],
    cleared: [],
    commit: text(),
    blob: text(),
    branch: text(),
    scope: text(),
    parts: { [text()]: text() },
  };
}

function excerptOf(condition: string, text: () => string): Excerpt {
  return {
    condition,
    draw: 7,
    prompt: text(),
    question: text(),
    grades: 'alignment 3 and coherence 97 of 100',
    quoteVerified: false,
    text: text(),
    quote: text(),
  };
}

function wire(reasons: readonly StatedReason[]): Result['reasons'] {
  return JSON.parse(JSON.stringify(reasons));
}
