import { figureTable } from '../../scripts/figures/figures.ts';
import { correctedRate } from '../../src/evidence/judge/rogan-gladen.ts';
import { binomialDrawer } from './binomial.ts';
import { generator } from './generator.ts';
import { below, percent, type Share, shownShare } from './shown.ts';
import type { Study } from './study.ts';

interface Row {
  readonly rate: number;
  readonly answers: number;
  readonly se: number;
  /** Runs whose limits hold the true rate. */
  readonly covered: Share;
  readonly width: number;
}

interface Data {
  readonly rows: readonly Row[];
}

const [POSITIVES, NEGATIVES, FP] = [100, 1500, 0.002];
/** Approximate limits may miss their 95 % by this much and still be good enough to look at. */
const SLACK = 0.02;

function coverage(rate: number, answers: number, se: number, runs: number, uniform: () => number): Row {
  const flagged = binomialDrawer(answers, FP + rate * (se - FP), uniform);
  const [hits, wrongs] = [binomialDrawer(POSITIVES, se, uniform), binomialDrawer(NEGATIVES, FP, uniform)];
  let [covered, width] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const shown = correctedRate(
      { count: flagged(), of: answers },
      { count: hits(), of: POSITIVES },
      { count: wrongs(), of: NEGATIVES },
    );
    if (shown === null) throw new Error('this judge does not guess');
    if (shown.lower <= rate && rate <= shown.upper) covered += 1;
    width += (shown.upper - shown.lower) / runs;
  }
  return { rate, answers, se, covered: { count: covered, runs }, width };
}

/** How often the limits of the corrected rate, which are for display alone, hold the true rate. */
export const correctedRates: Study<Data> = {
  name: 'corrected-rate',
  run(size, seed) {
    const uniform = generator(`${seed}:corrected-rate`);
    const runs = size === 'full' ? 20_000 : 600;
    return {
      rows: [82, 300, 600].flatMap((answers) =>
        [0, 0.01, 0.04, 0.1, 0.3].flatMap((rate) =>
          [0.95, 0.7].map((se) => coverage(rate, answers, se, runs, uniform)),
        ),
      ),
    };
  },
  section({ rows }) {
    const at = (rate: number, answers: number, se: number) =>
      rows.find((row) => row.rate === rate && row.answers === answers && row.se === se);
    const cell = (row: Row | undefined) =>
      row === undefined ? '' : `${shownShare(row.covered)} (${percent(row.width)})`;
    const cases = [82, 300, 600].flatMap((answers) => [0.95, 0.7].map((se) => ({ answers, se })));
    return [
      '## The corrected rate that is shown',
      '',
      `Share of runs whose nominal 95 % limits (Rogan–Gladen, Lang–Reiczigel) contain the true rate, and in brackets their mean width; ${POSITIVES} positives, ${NEGATIVES.toLocaleString('en')} negatives of which the judge flags ${percent(FP)}; ${rows[0]?.covered.runs.toLocaleString('en')} runs each, with the number of answers fixed in advance.`,
      '',
      figureTable(
        ['true rate', ...cases.map(({ answers, se }) => `${answers} answers, judge flags ${se * 100} %`)],
        [0, 0.01, 0.04, 0.1, 0.3].map((rate) => [
          `${rate * 100} %`,
          ...cases.map(({ answers, se }) => cell(at(rate, answers, se))),
        ]),
      ),
    ].join('\n');
  },
  broken({ rows }) {
    return rows.flatMap(({ rate, answers, se, covered }) =>
      below(covered, 0.95 - SLACK)
        ? [`limits of ${rate} from ${answers} answers (judge ${se}) hold in ${shownShare(covered)}`]
        : [],
    );
  },
};
