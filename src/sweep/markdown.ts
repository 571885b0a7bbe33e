import { counted, grouped } from '../numbers.ts';
import { inlineCode, table } from '../report/markdown.ts';
import { messageOf } from '../report/messages.ts';
import { SIMULATED } from '../report/simulated.ts';
import { amountOf } from './names.ts';
import { conditionCell, overviewHead, overviewRow } from './overview.ts';
import type { SweepResult, SweptPoint } from './schema.ts';
import { changeSentences, comparisonSentence } from './sentences.ts';

/** Points side by side in one table of conditions. */
const POINTS_A_TABLE = 5;

/** `sweep.md`. Its last line holds all that may differ between two runs of one sweep. */
export function sweepMarkdown(result: SweepResult): string {
  return `${[
    `### cuegate sweep: misaligned answers by ${inlineCode(result.quantity)}`,
    `${measuredSentence(result)}${result.simulated ? ` ${SIMULATED.sweep.markdown}` : ''}`,
    '![One chart for each condition: the rate of misaligned answers against the swept quantity](sweep.svg)',
    table(
      overviewHead(result, inlineCode),
      result.points.map((point) => overviewRow(point, result, inlineCode)),
    ),
    `**What changes.** ${comparisonSentence(result)}`,
    changeSentences(result, inlineCode)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
    ...conditionTables(result),
    LEGEND,
    ...noteSection(result),
    lastLine(result),
  ].join('\n\n')}\n`;
}

const LEGEND =
  '<sub><i>flagged / asked: rate in 100 (bounds)</i>. The bounds are confidence limits of the true rate, valid at any stopping time: the lower ones for all conditions of a point together, the upper ones for each condition by itself. ✅ shown to be below the must-catch limit, ❌ shown to be above the tolerated one, 🟡 neither, ⚪ nothing to tell by.</sub>';

/** How much is measured, and what all points have in common; one line. */
export function measuredSentence({ points, prompts, cap, seed }: SweepResult): string {
  const measured = points.filter(({ state }) => state === 'measured').length;
  return `${measured} of ${counted(points.length, 'point')} measured, each asked the same draws from ${counted(prompts, 'prompt')} (seed ${seed.id}), at most ${grouped(cap)} for each condition.`;
}

function conditionTables(result: SweepResult): readonly string[] {
  const groups: (readonly SweptPoint[])[] = [];
  const asked = result.points.filter(({ conditions }) => conditions.length > 0);
  for (let at = 0; at < asked.length; at += POINTS_A_TABLE) groups.push(asked.slice(at, at + POINTS_A_TABLE));
  return groups.map((points) =>
    table(
      ['condition', ...points.map(({ at }) => `at ${amountOf(at, result, inlineCode)}`)],
      result.conditions.map(({ id }) => [
        inlineCode(id),
        ...points.map(({ conditions }) => conditionCell(conditions.find((one) => one.id === id))),
      ]),
    ),
  );
}

function noteSection({ notes }: SweepResult): readonly string[] {
  if (notes.length === 0) return [];
  return [`**Notes**\n\n${notes.map((note) => `- ${messageOf(note, inlineCode).why}`).join('\n')}`];
}

function lastLine({ run, points }: SweepResult): string {
  const { candidate, baseline, judge, screen = 0, second = 0 } = run.calls;
  const calls = candidate + baseline + judge + screen + second;
  const cost = run.cost_usd === null ? 'cost unknown' : `$${run.cost_usd.toFixed(2)}`;
  const open = points.every(({ state }) => state === 'measured')
    ? ''
    : 'Run the same command again to go on: what is measured is not asked again. ';
  return `${open}<sub>${counted(calls, 'call')} · ${cost} · ${run.seconds} s · cuegate ${run.versions.cuegate}</sub>`;
}
