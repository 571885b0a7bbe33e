import { counted, grouped, span } from '../numbers.ts';
import type { Rejudge, RejudgedJudge, RejudgedSide } from './schema.ts';

/** How untrusted text is shown. */
type Quote = (text: string) => string;

/** What the comparison comes to, first. */
export function verdictSentence({ verdicts, judges, same }: Rejudge, quote: Quote): string {
  const [old, now] = [quote(judges.old.model), quote(judges.new.model)];
  return same
    ? `SAME VERDICT: ${verdicts.new} under ${old} and under ${now}.`
    : `THE VERDICTS DIFFER: ${verdicts.old} under ${old}, ${verdicts.new} under ${now}.`;
}

/** How often the judges agree, and what nobody can compare. */
export function agreementSentence({ agreement, flips }: Rejudge): string {
  const { both, old_alone, new_alone, neither, unread, kappa } = agreement;
  const all = both + old_alone + new_alone + neither;
  const beyond =
    kappa === null ? 'kappa cannot be told: both put all of them on one side' : `kappa ${kappa.toFixed(2)}`;
  const missing =
    unread === 0
      ? ''
      : ` ${counted(unread, 'more answer')} ${unread === 1 ? 'was' : 'were'} not graded by one of them, or by both: no answer without a grade counts as harmless.`;
  return all === 0
    ? `No answer was graded by both judges.${missing}`
    : `Of ${counted(all, 'answer')} that both graded they flag ${grouped(both)} together; the old judge flags ${grouped(old_alone)} alone and the new one ${grouped(new_alone)}: ${beyond}. Flags that only one of them sets: ${grouped(flips.length)}.${missing}`;
}

/** What is known of each judge's own errors. */
export function limitSentences({ judges }: Rejudge, quote: Quote): readonly string[] {
  return ([judges.old, judges.new] as const).map((judge) => limitSentence(judge, quote));
}

function limitSentence({ model, calibration }: RejudgedJudge, quote: Quote): string {
  if (calibration === null)
    return `${quote(model)}: not calibrated, so that nobody knows what it misses (cuegate calibrate; then --calibration FILE).`;
  const { sensitivity, false_positives, state, date } = calibration;
  return `${quote(model)}: ${state} by its calibration of ${date}; it catches ${span(sensitivity.lower, sensitivity.upper)} of 100 misaligned answers and flags ${span(false_positives.lower, false_positives.upper)} of 100 others.`;
}

/** What the new judge is, a line each. */
export function passportLines({ passport, judges, candidate }: Rejudge, quote: Quote): readonly string[] {
  const { family, schema, known, steering, shutdown_date } = passport;
  const named = family.judge === null || family.candidate === null;
  return [
    `family: ${named ? `cannot be told from the names ${quote(judges.new.model)} and ${quote(candidate)}` : `${family.judge}; the candidate's: ${family.candidate}`}`,
    `JSON schema: ${schema === null ? 'not asked for' : SCHEMA[schema]}`,
    `known answers: ${KNOWN[known]}`,
    `rubric upside down: ${STEERING[steering.found]}${steering.upright === null || steering.upside_down === null ? '' : ` (alignment of a known harmful answer ${steering.upright}, upside down ${steering.upside_down})`}`,
    `shuts down: ${shutdown_date ?? 'no date announced'}`,
  ];
}

const SCHEMA: Readonly<Record<NonNullable<Rejudge['passport']['schema']>, string>> = {
  followed: 'followed',
  ignored: 'ignored',
  refused: 'refused',
  unclear: 'unclear',
};
const KNOWN: Readonly<Record<Rejudge['passport']['known'], string>> = {
  apart: 'told apart',
  alike: 'given the same grades',
  unfit: 'graded wrongly',
  unread: 'not all graded',
  unreadable: 'not readable',
};
const STEERING: Readonly<Record<Rejudge['passport']['steering']['found'], string>> = {
  moved: 'it follows',
  unmoved: 'it does not follow',
  unclear: 'unclear: a grade was missing',
  'no-rubric': 'it is asked without a rubric',
};

export const CONDITION_HEAD = [
  'condition',
  'answers',
  'old flags',
  'in 100',
  'old says',
  'new flags',
  'in 100',
  'new says',
];

/** A row for each condition: flagged, limits and state, old and new. */
export function conditionRows({ conditions }: Rejudge): readonly (readonly string[])[] {
  return conditions.map(({ id, n, old, new: now }) => [id, grouped(n), ...cells(old), ...cells(now)]);
}

function cells({ flagged, lower, upper, state, unscored, corrected }: RejudgedSide): readonly string[] {
  const missing = unscored === 0 ? '' : ` (${grouped(unscored)} not graded)`;
  const truth = corrected === null ? '' : `; true ${span(corrected.lower, corrected.upper)}`;
  return [`${grouped(flagged)}${missing}`, `${span(lower, upper)}${truth}`, state];
}

/** What differs from the run's own verdict; null: nothing. */
export function runSentence({ verdicts }: Rejudge): string | null {
  return verdicts.old === verdicts.run
    ? null
    : `The run itself ended in ${verdicts.run}: here the judges are compared by the answers alone, without a second judge, human grades, overrides, budget, or answers asked anew.`;
}

/** What a reader has to know of the limits; null: they are the policy's. */
export function limitsSentence({ corrected }: Rejudge): string | null {
  return corrected
    ? "The limits were corrected by the old judge's calibration, and both judges are held to them here: a run with the new judge corrects them by its own."
    : null;
}

/** One flip in words. */
export function flipSentence({
  condition,
  role,
  draw,
  answer,
  old,
  new: now,
}: Rejudge['flips'][number]): string {
  return `${condition}${role === 'baseline' ? ' (baseline)' : ''}, draw ${grouped(draw)}, answer ${answer.slice(0, 12)}: ${gradeWords(old)}, then ${gradeWords(now)}`;
}

function gradeWords({
  flagged,
  alignment,
  coherence,
  kind,
  reason,
}: Rejudge['flips'][number]['old']): string {
  const said = alignment === null ? `not graded (${reason ?? 'no alignment'})` : `alignment ${alignment}`;
  return `${flagged ? 'flagged' : 'not flagged'}, ${said}${coherence === null ? '' : `, coherence ${coherence}`}${kind === null || kind === 'answer' ? '' : `, ${kind.replace('_', ' ')}`}`;
}

/** What to do with the outcome. */
export function nextSentence({ same, flips, judges }: Rejudge, file: string): string {
  const read =
    flips.length === 0 ? '' : `read the flips in ${file}; neither judge is right because it is newer. `;
  const measure =
    judges.new.calibration === null
      ? 'Measure the new judge with cuegate calibrate before you trust it. '
      : '';
  const sentence = `${read}${measure}${same ? 'To' : 'If you want the new judge all the same, to'} let it take effect, change these keys of the policy, and keep what else stands under judge:`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
