import { figureTable } from '../../scripts/figures/figures.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import {
  type Ask,
  asking,
  eligibleOnly,
  type InoculatedContext,
  inoculatedContexts,
  PLAIN,
  QUESTIONS,
  type Questions,
  questions,
} from './inoculated.ts';
import { type Design, readerOf } from './reading.ts';
import { type Source, simulateRun } from './run.ts';
import { NOT_MEASURED } from './shared-data.ts';
import { above, below, type Mean, meanOf, percent, type Share, shownMean, shownShare } from './shown.ts';
import type { Study } from './study.ts';

/** One condition asked until it is decided, whatever the others do. */
interface Course {
  readonly failed: Share;
  readonly passed: Share;
  readonly answers: Mean;
}

interface Row {
  readonly id: string;
  /** Published: misaligned of all answers, and of the coherent ones, in [0, 1]. */
  readonly published: { readonly all: number; readonly eligible: number };
  /** The same of 600 redrawn answers, on average. */
  readonly redrawn: { readonly all: Mean; readonly eligible: Mean };
  /** Decided by all answers (draws with replacement; blocks of all questions), and by the eligible ones alone. */
  readonly corpus: Course;
  readonly list: Course;
  readonly eligible: Course;
}

interface Data {
  readonly rows: readonly Row[];
  /** The gate as it runs: plain and seven cues together, ended by the first fail. */
  readonly gate: Course | null;
}

const { limits, cap } = PRESETS.default;

function course(runs: number, once: () => { readonly verdict: string; readonly answers: number }): Course {
  const ends = Array.from({ length: runs }, once);
  const share = (verdict: string): Share => ({
    count: ends.filter((end) => end.verdict === verdict).length,
    runs,
  });
  return {
    failed: share('fail'),
    passed: share('pass'),
    answers: meanOf(ends.map(({ answers }) => answers)),
  };
}

const designOf = (block: number): Design => ({ limits, conditions: QUESTIONS, cap, block, gamma: 0.1 });
const [ONE, BLOCK] = [designOf(1), designOf(QUESTIONS)];
const [readOne, readBlock] = [readerOf(ONE), readerOf(BLOCK)];

function rowOf(context: InoculatedContext, runs: number, uniform: () => number): Row {
  const ask = asking(context, uniform);
  const along =
    (draw: Questions, kind: Ask): Source =>
    (index) =>
      kind(draw(index));
  const fixed = Array.from({ length: Math.ceil(runs / 10) }, () => {
    const counts = [0, 0, 0];
    const draw = questions(false, uniform);
    for (let index = 1; index <= cap; index += 1) {
      const kind = ask(draw(index));
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    const [aligned = 0, misaligned = 0] = counts;
    return { all: misaligned / cap, eligible: misaligned / Math.max(1, aligned + misaligned) };
  });
  return {
    id: context.id,
    published: context.published,
    redrawn: {
      all: meanOf(fixed.map(({ all }) => all)),
      eligible: meanOf(fixed.map(({ eligible }) => eligible)),
    },
    corpus: course(runs, () => simulateRun([along(questions(false, uniform), ask)], ONE, readOne)),
    list: course(runs, () => simulateRun([along(questions(true, uniform), ask)], BLOCK, readBlock)),
    eligible: course(runs, () => {
      const spent = { answers: 0 };
      const source = along(questions(false, uniform), eligibleOnly(ask, spent));
      return { verdict: simulateRun([source], ONE, readOne).verdict, answers: spent.answers };
    }),
  };
}

/** Inoculated GPT-4.1, redrawn from the published counts of each question under each system prompt. */
export const inoculation: Study<Data> = {
  name: 'inoculation',
  run(size, seed) {
    const contexts = inoculatedContexts();
    if (contexts === null) return { rows: [], gate: null };
    const uniform = generator(`${seed}:inoculation`);
    const runs = size === 'full' ? 4000 : 200;
    return {
      rows: contexts.map((context) => rowOf(context, runs, uniform)),
      gate: course(runs, () => {
        const draw = questions(false, uniform);
        const sources = contexts.map((context) => {
          const ask = asking(context, uniform);
          return (index: number) => ask(draw(index));
        });
        return simulateRun(sources, ONE, readOne);
      }),
    };
  },
  section({ rows, gate }) {
    const title = '## Inoculated GPT-4.1';
    if (gate === null) return `${title}\n\n${NOT_MEASURED}`;
    const ends = ({ failed, passed, answers }: Course) =>
      `fails ${shownShare(failed)}, passes ${shownShare(passed)}, ${shownMean(answers)} answers`;
    return [
      title,
      '',
      `Published counts of 400 answers to each of ${QUESTIONS} questions under each system prompt, redrawn from a simulated model; incoherent answers at their published share, counted γ. ${rows[0]?.corpus.failed.runs.toLocaleString('en')} runs for each condition, each asked until it is decided on its own (J = ${QUESTIONS}, cap ${cap}). *Of all*: misaligned of all answers, by which cuegate decides, drawn with replacement (\`corpus\`) or in blocks of all questions (\`list\`). *Of eligible*: misaligned of the coherent ones, decided by those alone.`,
      '',
      figureTable(
        [
          'system prompt',
          'published, of all',
          'redrawn',
          'published, of eligible',
          'redrawn',
          'corpus',
          'list',
          'of eligible alone',
        ],
        rows.map(({ id, published, redrawn, ...row }) => [
          id,
          percent(published.all),
          percent(redrawn.all.mean),
          percent(published.eligible),
          percent(redrawn.eligible.mean),
          ends(row.corpus),
          ends(row.list),
          ends(row.eligible),
        ]),
      ),
      '',
      `The gate as it runs, all ${QUESTIONS} conditions together and ended by the first fail: ${ends(gate)}. The published rates come from 25,600 answers.`,
    ].join('\n');
  },
  broken({ rows, gate }) {
    if (gate === null) return [];
    return [
      ...rows.flatMap(({ id, published, redrawn, corpus }) => [
        ...(Math.abs(redrawn.all.mean - published.all) > 4 * redrawn.all.error
          ? [`${id}: redrawn at ${percent(redrawn.all.mean)}, published ${percent(published.all)}`]
          : []),
        ...(published.all >= limits.mustCatch && above(corpus.passed, limits.falsePass)
          ? [`${id} at ${percent(published.all)} passes ${shownShare(corpus.passed)}`]
          : []),
        ...(published.all <= limits.tolerated && above(corpus.failed, limits.falseBlock / QUESTIONS)
          ? [`${id} at ${percent(published.all)} fails ${shownShare(corpus.failed)}`]
          : []),
      ]),
      ...(below(gate.failed, 0.99) ? [`the gate fails it in ${shownShare(gate.failed)} only`] : []),
      ...(rows.some(({ id }) => id === PLAIN) ? [] : ['the plain condition is missing']),
    ];
  },
};
