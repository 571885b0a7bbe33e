import { grouped } from '../numbers.ts';
import { details, inlineCode, table } from '../report/markdown.ts';
import { SIMULATED } from '../report/simulated.ts';
import type { Nightly, ReleaseNight } from './document.ts';
import { HISTORY_HEAD, historyRow, NIGHTS_SHOWN } from './history.ts';
import type { NightNote } from './notes.ts';
import {
  failedSentences,
  headingOf,
  noteSentence,
  refusedSentence,
  SCORE_LEGEND,
  scoreText,
  storyOf,
  unaskedSentence,
} from './sentences.ts';

/** Conditions whose scores are shown. */
const CONDITIONS_SHOWN = 12;

/** `nightly.md`: every release of one call. */
export function nightlyMarkdown(nightly: Nightly, chartOf: (release: string) => string | null): string {
  const { reason, releases, unasked, refused, simulated, run } = nightly;
  return `${[
    '**cuegate nightly**',
    ...(simulated ? [SIMULATED.run.markdown] : []),
    ...(reason === undefined ? [] : ['### ERROR', failedSentences(reason, inlineCode).join('\n\n')]),
    ...releases.map((release) => releaseMarkdown(release, chartOf(release.release))),
    ...unasked.map((one) => unaskedSentence(one, inlineCode)),
    ...refused.map((one) => refusedSentence(one, inlineCode)),
    `<sub>${run.seconds} s · cuegate ${run.versions.cuegate}</sub>`,
  ].join('\n\n')}\n`;
}

/**
 * One release's night, as a summary or an issue shows it. Texts of others are escaped.
 *
 * @param chart where the picture of its history lies; null: nowhere that can be shown
 */
export function releaseMarkdown(night: ReleaseNight, chart: string | null): string {
  const notes = (night.notes as unknown as readonly NightNote[]).map(
    (note) => `- ${noteSentence(note, inlineCode)}`,
  );
  return [
    `### ${headingOf(night, inlineCode)}`,
    storyOf(night, inlineCode).join('\n\n'),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
    ...(chart === null ? [] : [`![Scores of the nights, against the alarm](${chart})`]),
    ...historyTable(night),
    ...conditionTable(night),
  ].join('\n\n');
}

function historyTable({ history }: ReleaseNight): readonly string[] {
  if (history.length === 0) return [];
  const rows = history.slice(-NIGHTS_SHOWN).toReversed();
  return [
    table(
      HISTORY_HEAD,
      rows.map((night) => historyRow(night, inlineCode)),
    ),
    `<sub>${SCORE_LEGEND}</sub>`,
  ];
}

function conditionTable({ conditions, alarm_at }: ReleaseNight): readonly string[] {
  if (conditions.length === 0) return [];
  const rows = conditions
    .slice(0, CONDITIONS_SHOWN)
    .map(({ id, scored, score }) => [inlineCode(id), scoreText(score), scored ? 'yes' : 'no']);
  const left = conditions.length - rows.length;
  return [
    details(
      'Scores of the conditions',
      `\n${table(['condition', 'score', 'counted'], rows)}\n\n${left > 0 ? `${grouped(left)} more ${left === 1 ? 'is' : 'are'} lower. ` : ''}The mean over those that count alarms at ${grouped(alarm_at)}, one condition by itself does not.`,
    ),
  ];
}
