import { grouped } from '../numbers.ts';
import type { Quote } from '../reasons/reason.ts';
import { NIGHTS_TO_FALSE_ALARM } from './model-nights.ts';
import { dayOf, scoreText } from './sentences.ts';
import type { NightEntry } from './state-schema.ts';

/** Nights that a table shows. */
export const NIGHTS_SHOWN = 14;

export const HISTORY_HEAD = [
  'night',
  'date',
  'came to',
  'score',
  '',
  'most moved',
  'judged',
  'flagged',
  'judge',
];

const OUTCOMES: Readonly<Record<NightEntry['outcome'], string>> = {
  quiet: 'quiet',
  alarm: '❌ alarm',
  'judge-drift': '⚖️ judge drift',
  'judge-failed': '⚖️ judge failed',
  suspended: '⚖️ suspended',
  outage: '⚪ outage',
};

/** One night as cells of a table. */
export function historyRow(night: NightEntry, quote: Quote): readonly string[] {
  const { outcome, gate, changed, judge } = night;
  const gated = gate === null ? '' : `, gate: ${gate}`;
  const served = changed.length === 0 ? '' : ', served otherwise';
  return [
    String(night.night),
    dayOf(night.at),
    `${OUTCOMES[outcome]}${gated}${served}`,
    scoreText(night.score),
    bar(night.score),
    night.top === null ? '—' : `${quote(night.top.condition)} ${scoreText(night.top.score)}`,
    `${grouped(night.read)}/${grouped(night.asked)}`,
    grouped(night.flagged),
    judge === null
      ? '—'
      : `${judge.misses.count}/${judge.misses.of} missed, ${judge.flagged.count}/${judge.flagged.of} flagged`,
  ];
}

const BAR_CELLS = 8;

/** The score on a logarithmic scale from 1 to the alarm, where no picture can stand; empty below 1. */
function bar(score: number | null): string {
  if (score === null || score <= 1) return '';
  const share = Math.min(1, Math.log(score) / Math.log(NIGHTS_TO_FALSE_ALARM));
  return '█'.repeat(Math.max(1, Math.round(share * BAR_CELLS)));
}
