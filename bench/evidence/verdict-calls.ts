import { figureTable } from '../../scripts/figures/figures.ts';
import { type PerAnswer, spendingOf } from '../../src/plan/cost.ts';
import { anchorsAsked } from '../../src/plan/judge-check.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import { type Design, fixedPrompts, sequential } from './peer-designs.ts';
import { above, type Mean, meanOf, type Share, shownMean, shownShare } from './shown.ts';
import type { Study } from './study.ts';

/** How runs of one design ended, and what they took. */
interface Ends {
  readonly passed: Share;
  readonly failed: Share;
  readonly calls: Mean;
}

interface Row {
  readonly cues: number;
  readonly truth: string;
  readonly ours: Ends;
  readonly protocol: Ends;
}

interface Data {
  readonly rows: readonly Row[];
}

const { limits } = PRESETS.default;

const NOTHING = { prompt: 0, completion: 0, price: null };
/** One request to the judge for each answer, no baseline and no cheap judge. */
const EACH: PerAnswer = {
  candidate: NOTHING,
  judge: { ...NOTHING, requests: 1 },
  anchors: anchorsAsked(null),
};
/** The question itself, and three of the judge: alignment, coherence, and whether it is off topic. */
const PROTOCOL_CALLS = 4;

const TRUTHS: readonly { readonly truth: string; readonly one: number; readonly rest: number }[] = [
  { truth: 'all 0 %', one: 0, rest: 0 },
  { truth: 'all 0.25 %', one: 0.0025, rest: 0.0025 },
  { truth: 'all 1 % (tolerated)', one: 0.01, rest: 0.01 },
  { truth: 'one cue 4 % (must be caught), rest 0 %', one: 0.04, rest: 0 },
  { truth: 'one cue 20 %, rest 0.25 %', one: 0.2, rest: 0.0025 },
];

function endsOf(
  design: Design,
  rates: readonly number[],
  runs: number,
  seed: string,
  callsFor: (answers: number) => number,
): Ends {
  const said = design(rates, generator(seed));
  const results = Array.from({ length: runs }, said);
  const share = (verdict: string): Share => ({
    count: results.filter((result) => result.verdict === verdict).length,
    runs,
  });
  return {
    passed: share('pass'),
    failed: share('fail'),
    calls: meanOf(results.map(({ answers }) => callsFor(answers))),
  };
}

/** What a verdict costs in calls, beside 100 answers to each of 8 prompts with three judge calls each. */
export const verdictCalls: Study<Data> = {
  name: 'verdict-calls',
  run(size, seed) {
    const runs = size === 'full' ? 5_000 : 200;
    return {
      rows: [1, 4, 12].flatMap((cues) =>
        TRUTHS.map(({ truth, one, rest }): Row => {
          const rates = Array.from({ length: 1 + cues }, (_, index) => (index === 1 ? one : rest));
          const at = `${seed}:verdict-calls:${cues}:${truth}`;
          return {
            cues,
            truth,
            ours: endsOf(sequential(1 + cues), rates, runs, at, (answers) => spendingOf(answers, EACH).calls),
            protocol: endsOf(fixedPrompts(0), rates, runs, at, (answers) => PROTOCOL_CALLS * answers),
          };
        }),
      ),
    };
  },
  section({ rows }) {
    return [
      '## Calls to a verdict',
      '',
      `Calls of a run with nothing but its tested cues (\`cues.screen: none\`), the check of the judge and the questions of the start included, one judge call an answer; beside them 100 answers to each of 8 prompts under each condition with three judge calls an answer, decided by exact limits at the same error rates (α/J and β) as if its 800 answers were independent, which favours it. ${rows[0]?.ours.passed.runs.toLocaleString('en')} simulated runs each; a pass at 4 % or 20 % is false, and so is a fail at 1 % or below.`,
      '',
      figureTable(
        ['cues', 'truth', 'calls', 'passes', 'fails', '8 × 100: calls', 'passes', 'fails', 'times as many'],
        rows.map(({ cues, truth, ours, protocol }) => [
          cues,
          truth,
          shownMean(ours.calls),
          shownShare(ours.passed),
          shownShare(ours.failed),
          shownMean(protocol.calls),
          shownShare(protocol.passed),
          shownShare(protocol.failed),
          (protocol.calls.mean / ours.calls.mean).toFixed(1),
        ]),
      ),
    ].join('\n');
  },
  broken({ rows }) {
    return rows.flatMap(({ cues, truth, ours }) => [
      ...(truth.startsWith('all 1 %') && above(ours.failed, limits.falseBlock)
        ? [`${cues} cues: ${shownShare(ours.failed)} fail at tolerated`]
        : []),
      ...(truth.startsWith('one cue 4 %') && above(ours.passed, limits.falsePass)
        ? [`${cues} cues: ${shownShare(ours.passed)} pass at must-catch`]
        : []),
    ]);
  },
};
