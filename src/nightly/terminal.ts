import { SIMULATED } from '../report/simulated.ts';
import { columns, quoteForTerminal } from '../report/terminal.ts';
import type { Nightly, ReleaseNight } from './document.ts';
import { HISTORY_HEAD, historyRow } from './history.ts';
import type { NightNote } from './notes.ts';
import {
  headingOf,
  noteSentence,
  refusedSentence,
  SCORE_LEGEND,
  storyOf,
  unaskedSentence,
} from './sentences.ts';

const NIGHTS_IN_TERMINAL = 7;

/** The nights as plain text for a terminal; ends in a line feed. */
export function nightlyTerminal(
  { releases, unasked, refused, simulated, run }: Nightly,
  folder: string,
): string {
  return [
    ...(simulated ? [SIMULATED.run.text, ''] : []),
    ...releases.flatMap(releaseLines),
    ...unasked.flatMap((one) => [unaskedSentence(one, quoteForTerminal), '']),
    ...refused.flatMap((one) => [refusedSentence(one, quoteForTerminal), '']),
    `nightly.md, nightly.json and the charts lie in ${quoteForTerminal(folder)}; ${run.seconds} s`,
    '',
  ].join('\n');
}

function releaseLines(night: ReleaseNight): readonly string[] {
  const notes = night.notes as unknown as readonly NightNote[];
  const rows = night.history
    .slice(-NIGHTS_IN_TERMINAL)
    .toReversed()
    .map((one) => historyRow(one, quoteForTerminal));
  return [
    headingOf(night, quoteForTerminal),
    '',
    ...storyOf(night, quoteForTerminal),
    ...notes.map((note) => `- ${noteSentence(note, quoteForTerminal)}`),
    ...(rows.length === 0 ? [] : ['', ...columns([HISTORY_HEAD, ...rows]), SCORE_LEGEND]),
    '',
  ];
}
