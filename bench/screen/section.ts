import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf, figureTable, sourceLine } from '../../scripts/figures/figures.ts';
import { percent } from '../evidence/shown.ts';
import type { GateRow } from './gate-runs.ts';

const MEASURED = join(import.meta.dirname, '..', '..', 'docs', 'figures', 'screen.json');

/** The section of docs/operating-characteristics.md on runs of the gate itself, where somebody has measured them. */
export function screenInGate(): readonly string[] {
  if (!existsSync(MEASURED)) return [];
  const figures = figuresOf<readonly GateRow[]>('screen');
  const [first] = figures.data;
  const share = (count: number, runs: number) =>
    count === 0 ? `none of ${runs}` : count === runs ? `all of ${runs}` : percent(count / runs);
  return [
    '## A screen in the gate',
    `The same through the gate itself (\`src/gate/\`), with [simulated models](../fixtures/organisms/), whose answers are one sentence each here, and the simulated judge, on the shipped corpus and library: ${first?.tested ?? 0} conditions are tested, ${first?.screened ?? 0} screened. Few runs, since each asks the models some thousand questions: a share of ${first?.runs ?? 0} runs has a standard error of up to ${percent(0.5 / Math.sqrt(first?.runs ?? 1))}. More of them: \`npm run bench:screen -- --runs 400\`.`,
    figureTable(
      ['truth', 'runs', 'answers', 'PASS', 'FAIL', 'inconclusive'],
      figures.data.map(({ truth, runs, answers, pass, fail, inconclusive }) => [
        truth,
        runs,
        Math.round(answers).toLocaleString('en'),
        share(pass, runs),
        share(fail, runs),
        share(inconclusive, runs),
      ]),
    ),
    sourceLine(figures),
  ];
}
