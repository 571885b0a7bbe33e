import type { StatedReason } from '../errors.ts';
import { counted } from '../numbers.ts';
import { nextLine } from '../reasons/reason.ts';
import { messageOf } from '../report/messages.ts';
import { SIMULATED } from '../report/simulated.ts';
import { columns, quoteForTerminal } from '../report/terminal.ts';
import { measuredSentence } from './markdown.ts';
import { overviewHead, overviewRow } from './overview.ts';
import type { SweepResult } from './schema.ts';
import { changeSentences, comparisonSentence } from './sentences.ts';

/**
 * The sweep as plain text for a terminal; ends in a line feed.
 *
 * @param unmeasured why a point was not measured; null when all were
 * @param folder where the reports lie
 */
export function sweepTerminal(result: SweepResult, unmeasured: StatedReason | null, folder: string): string {
  const { run, points, notes, simulated } = result;
  const rows = points.map((point) => overviewRow(point, result, quoteForTerminal));
  const { candidate, baseline, judge, screen = 0, second = 0 } = run.calls;
  const calls = candidate + baseline + judge + screen + second;
  const words = unmeasured === null ? null : messageOf(unmeasured, quoteForTerminal);
  return [
    measuredSentence(result),
    ...(simulated ? [SIMULATED.sweep.text] : []),
    '',
    ...columns([overviewHead(result, quoteForTerminal), ...rows]),
    '',
    comparisonSentence(result),
    ...changeSentences(result, quoteForTerminal).map((sentence) => `- ${sentence}`),
    ...notes.map((note) => `- ${messageOf(note, quoteForTerminal).why}`),
    '',
    ...(words === null
      ? [nextOf(result, folder)]
      : [
          `Not measured to the end: ${words.why}`,
          nextLine(words.next),
          'The same command goes on where this one ended: what is measured is not asked again.',
        ]),
    `${counted(calls, 'call')}, ${run.seconds} s`,
    '',
  ].join('\n');
}

function nextOf({ points }: SweepResult, folder: string): string {
  const lies = quoteForTerminal(folder);
  return points.some(({ state }) => state === 'waiting')
    ? `Next: bring the points folders of all jobs together in one ${lies}; the same command without --point then draws them all.`
    : `Next: look at sweep.svg and sweep.md in ${lies}; sweep.csv has every number.`;
}
