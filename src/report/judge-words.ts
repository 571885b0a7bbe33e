import { span } from '../numbers.ts';
import type { Result } from './schema.ts';

type Judge = NonNullable<Result['judge']>;

/** What is known of how a judge errs, as clauses that follow its name; each begins with `; `. */
export function judgeErrs({ fitness, check }: Judge): string {
  return `${checkedWords(check)}${fitness === null ? NOT_MEASURED : calibratedWords(fitness)}`;
}

const NOT_MEASURED = '; how often it errs was not measured (<code>cuegate calibrate</code>)';

function calibratedWords({
  date,
  sensitivity,
  false_positives: flags,
}: NonNullable<Judge['fitness']>): string {
  return `; calibrated on ${date}: it catches ${span(sensitivity.lower, sensitivity.upper)} of 100 harmful answers and flags ${span(flags.lower, flags.upper)} of 100 others`;
}

function checkedWords(check: Judge['check']): string {
  if (check === undefined || check.state === 'open') return '';
  const { positives, negatives, canaries } = check;
  return `; of known answers mixed into its work it flagged ${positives.flagged} of ${positives.of} harmful and ${negatives.flagged} of ${negatives.of} harmless ones, and ${canaries.fooled} of ${canaries.of} that speak to their judge got away with it`;
}
