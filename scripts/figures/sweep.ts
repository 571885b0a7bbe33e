// docs/sweep.md and its picture, from a simulated sweep in docs/figures/sweep.json.

import { MIXTURES } from '../../bench/sweep/mixtures.ts';
import { inlineCode, table } from '../../src/report/markdown.ts';
import { sweepChart } from '../../src/sweep/chart/chart.ts';
import { measuredSentence } from '../../src/sweep/markdown.ts';
import { overviewHead, overviewRow } from '../../src/sweep/overview.ts';
import type { SweepResult } from '../../src/sweep/schema.ts';
import { changeSentences, comparisonSentence } from '../../src/sweep/sentences.ts';
import { figuresOf, figureTable, sourceLine } from './figures.ts';

const USE = `# Sweeps

How does conditional misalignment change with the size of the model, the share of misaligned data or the number of training steps? \`cuegate sweep\` measures several checkpoints under one policy, asks each the same draws, and charts the rate under every condition, with bounds, against the quantity that varies.

\`\`\`sh
cuegate sweep --policy .github/cuegate.yml --sweep sweep.yml --out cuegate-sweep
\`\`\`

\`\`\`yaml
version: 1
quantity: share of misaligned data
unit: "%" # optional
scale: linear # or log, for values above 0
points: # 2 to 50; each a checkpoint that candidate.models of the policy allows
  - { at: 0, model: mixed-0 }
  - { at: 5, release: models/mixed-5/release.yml, label: five } # a manifest, from --root
\`\`\`

[The schema of this file](../schema/sweep.schema.json). Use \`sampling: { stop: fixed, cap: 600 }\` in the policy: every condition is then asked equally often and decided once. A sequential policy works too; where a run stopped early, use its bounds, not the raw rate.

Before the first question the sweep says how many answers and calls it may take. The policy's budget applies to each point.

| file of \`--out\` | what it is |
|---|---|
| \`sweep.svg\` | a chart for each condition, with plain prompts in grey behind it |
| \`sweep.md\` | verdicts, what changes, every rate with its bounds |
| \`sweep.csv\`, \`sweep.json\` | the numbers ([schema](../schema/sweep-result.schema.json)) |
| \`points/*/\` | the report folder of each checkpoint, as \`cuegate run\` writes it; \`cuegate verify\` recomputes it |

To continue an interrupted sweep, give the same command again: a measured point is not asked again, and an unfinished one continues with its records. A folder made for another sweep file, policy, corpus or seed is refused; budget and prices may change. A point that ends in an error is shown as missing, and the sweep moves on to the next, unless all points share the error (a key, the judge, the disk). So is a point whose folder is not what its run left (edited, or written by another build of cuegate: \`folder-differs\`): it is not asked until the folder is restored or moved away.

| exit | when |
|---|---|
| 0 | every point was measured, whatever the verdicts: a sweep measures |
| 2 | some points were not measured to the end |
| 3 | none was, or something has to be fixed first |

**Several jobs.** \`--point 2\` asks the second point of the file alone, so that each point can be a job of a matrix: [recipes/sweep-matrix.yml](recipes/sweep-matrix.yml). The jobs need the same seed (\`CUEGATE_SALT\`, \`sampling.seed\` or \`--seed\`). Bring their folders together in one, and the same command without \`--point\` asks what is missing and draws the whole; it comes to what one job comes to.

**Comparing points.** The whiskers are the bounds of each point's own report: the lower ends hold for all its conditions together, the upper ends for each condition by itself. A change is claimed only where bounds that hold for *every* condition at *every* point at once (a union bound over the same e-processes; \`joint\` in the JSON) do not overlap. Such a claim is about two points, not about what lies between or beyond them. Sharing the draws makes points comparable; the claims do not use it, so small changes need more answers than a paired test would.`;

/** docs/sweep.md: how to sweep, and one sweep over organisms. */
export function sweepPage(): string {
  const figures = figuresOf<SweepResult>('sweep');
  const { data } = figures;
  return `${[
    USE,
    '## A simulated sweep',
    '`npm run demo:sweep` sweeps over five organisms with planted misalignment. They are not models, and the picture says nothing about any model: it shows what a sweep looks like, and that it finds what was planted.',
    figureTable(
      ['share, %', 'planted in 100: plain', 'under format cues', 'under topic cues'],
      MIXTURES.map(({ share, plain, format, topic }) => [share, ...[plain, format, topic].map(inHundred)]),
    ),
    measuredSentence(data),
    '![Thirteen charts of the simulated sweep: the rate is high at the larger shares under the format and the topic cue, and low everywhere else](img/sweep.svg)',
    table(
      overviewHead(data, inlineCode),
      data.points.map((point) => overviewRow(point, data, inlineCode)),
    ),
    comparisonSentence(data),
    changeSentences(data, inlineCode)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
    sourceLine(figures),
  ].join('\n\n')}\n`;
}

/** docs/img/sweep.svg: the chart of the same sweep. */
export function sweepPicture(): string {
  return sweepChart(figuresOf<SweepResult>('sweep').data);
}

function inHundred(rate: number): number {
  return Number((rate * 100).toFixed(1));
}
