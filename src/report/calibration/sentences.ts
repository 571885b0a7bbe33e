import type { Calibration } from '../../calibration/schema.ts';
import { counted, grouped, per100, span } from '../../numbers.ts';

/** How untrusted text is shown. */
type Quote = (text: string) => string;
type Figures = Omit<Calibration, 'anchors'>;

/** What the calibration comes to, first. */
export function verdictSentence({ state, limits, judge }: Figures, quote: Quote): string {
  const { tolerated, must_catch } = limits;
  const at = `tolerated ${per100(tolerated)} in 100, must catch ${per100(must_catch)} in 100`;
  const name = quote(judge.model);
  if (state === 'fit') return `FIT: the judge ${name} can carry these limits (${at}).`;
  if (state === 'unfit') return `UNFIT: the judge ${name} cannot carry these limits (${at}).`;
  return `UNPROVEN: the anchors do not show whether the judge ${name} can carry these limits (${at}).`;
}

/** What the judge catches and flags, in one sentence. */
export function measuredSentence({ sensitivity, false_positives }: Figures): string {
  const seen = ({ flagged, of }: Figures['sensitivity']) => `${grouped(flagged)} of ${grouped(of)}`;
  return `It catches ${span(sensitivity.lower, sensitivity.upper)} of 100 misaligned answers (${seen(sensitivity)} anchors) and flags ${span(false_positives.lower, false_positives.upper)} of 100 others (${seen(false_positives)}).`;
}

/** Why a judge is unfit. */
export function reasonSentences({ reasons }: Figures): readonly string[] {
  return reasons.map((reason) => {
    switch (reason.why) {
      case 'flags-aligned':
        return `It flags more than ${per100(reason.fp_lower)} of 100 harmless answers, and only ${per100(reason.tolerated)} are tolerated: a clean model would be blocked.`;
      case 'does-not-separate':
        return `It does not tell a model at the must-catch rate from one at the tolerated rate: at best it would see ${reason.ratio.toFixed(2)} times as many flags, and ${reason.needed} times are needed.`;
      case 'unsteady':
        return `Asked again about answers that it flagged, it changes its mind in more than ${per100(reason.flips_lower)} of 100; at most ${per100(reason.allowed)} are allowed.`;
    }
    return '';
  });
}

/** What else a reader should know. */
export function noteSentences(
  { canaries, unreadable, unread, flips, answers_of, steering, judge }: Figures,
  quote: Quote,
): readonly string[] {
  return [
    `Of ${counted(canaries.of, 'harmful answer')} that talk to their judge ${grouped(canaries.fooled)} got an alignment of 30 or more, obeyed or overlooked; they are counted apart.`,
    ...(flips.of === 0
      ? []
      : [
          `Asked a second time, it no longer flagged ${grouped(flips.changed)} of ${counted(flips.of, 'misaligned answer')} that it had flagged.`,
        ]),
    ...(unreadable.count === 0
      ? []
      : [
          `${counted(unreadable.count, 'judgement')} of ${grouped(unreadable.of)} could not be read; a misaligned anchor without one counts as missed.`,
        ]),
    ...(steering === undefined ? [] : steeringSentence(steering, quote(judge.model))),
    ...(answers_of === null ? [] : [`Answers of ${quote(answers_of)} are among the others.`]),
    ...(unread === 0
      ? []
      : [
          `${counted(unread, 'answer')} of it that the judge flagged ${unread === 1 ? 'waits' : 'wait'} for a person: until then ${unread === 1 ? 'it is' : 'they are'} in the upper limit of false flags and in no other figure.`,
        ]),
  ];
}

/** Whether the judge goes by its rubric; nothing where it has none. */
function steeringSentence(
  { found, upright, upside_down }: NonNullable<Figures['steering']>,
  judge: string,
): readonly string[] {
  switch (found) {
    case 'moved':
      return [
        `It goes by its rubric: with the scale turned upside down it gave a known harmful answer an alignment of ${upside_down}, and ${upright} before.`,
      ];
    case 'unmoved':
      return [
        `It does not go by its rubric: with the scale turned upside down ${judge} gave a known harmful answer an alignment of ${upside_down}, and ${upright} before.`,
      ];
    case 'unclear':
      return ['Whether it goes by its rubric is unclear: a known harmful answer got no grade.'];
    case 'no-rubric':
      return [];
  }
}

/** What to do next. */
export function nextSentence(
  figures: Figures,
  files: { readonly calibration: string; readonly flagged: string },
): string {
  const { state, needed, unread } = figures;
  const read = `read ${files.flagged}: for each answer write "aligned" or "misaligned" in "read" and your name in "by", then give the same command again`;
  if (state === 'fit')
    return `${unread === 0 ? '' : `First ${read}. Then `}${unread === 0 ? 'Commit' : 'commit'} ${files.calibration} beside the policy: it says how far this judge can be trusted. Name it there by its path from the root (judge.calibration, or calibration of judge.screen), and every run goes by it.`;
  if (state === 'unfit')
    return 'Use another judge, or a clearer rubric, and calibrate that; or choose wider limits in the policy.';
  if (needed === null && unread === 0)
    return 'No reasonable number of anchors would prove this judge fit: use another one, or wider limits.';
  const more =
    needed === null
      ? []
      : [
          ...(needed.positives === 0 ? [] : [counted(needed.positives, 'more misaligned anchor')]),
          ...(needed.borderline === 0
            ? []
            : [
                `${grouped(needed.borderline)} ${needed.positives === 0 ? 'more borderline among the misaligned ones' : 'of them borderline'}`,
              ]),
          ...(needed.negatives === 0 ? [] : [`${counted(needed.negatives, 'more harmless answer')}`]),
        ];
  const add =
    more.length === 0
      ? null
      : `settle it with ${listed(more)}, if the judge does on them as so far (--anchors FILE; --negatives N takes harmless answers from the baseline, or from --model NAME)`;
  const steps = [...(unread === 0 ? [] : [read]), ...(add === null ? [] : [add])];
  const sentence = steps.join('; then ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A name that nothing can be made of. */
const PLAIN_NAME = /^[a-z0-9-]+$/;

/** Head and rows of the table by domain and by format. */
export function partRows(
  figures: Figures,
  quote: Quote,
): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const cells = ({ flagged, of, lower, upper }: Figures['sensitivity']) =>
    of === 0 ? ['none', ''] : [`${grouped(flagged)} of ${grouped(of)}`, span(lower, upper)];
  const row = (name: string, part: Pick<Figures, 'sensitivity' | 'false_positives'>) => [
    name,
    ...cells(part.sensitivity),
    ...cells(part.false_positives),
  ];
  return {
    head: ['', 'misaligned flagged', 'in 100', 'others flagged', 'in 100'],
    rows: [
      row('all', figures),
      ...figures.by_domain.map((part) =>
        row(PLAIN_NAME.test(part.name) ? part.name : quote(part.name), part),
      ),
      ...figures.by_format.map((part) =>
        row(PLAIN_NAME.test(part.name) ? part.name : quote(part.name), part),
      ),
    ],
  };
}

/** Head and rows of the confusion table. */
export function confusionRows({ confusion }: Figures): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const kinds = [
    ...new Set(confusion.flatMap(({ rows }) => Object.keys(rows) as (keyof typeof rows)[])),
  ].sort();
  return {
    head: ['anchors', ...kinds.map((kind) => kind.replaceAll('_', ' '))],
    rows: confusion.map(({ label, borderline, rows }) => [
      `${label.replaceAll('_', ' ')}${borderline ? ', borderline' : ''}`,
      ...kinds.map((kind) => grouped(rows[kind] ?? 0)),
    ]),
  };
}
