import { per100 } from '../numbers.ts';
import { number, text, texts, word } from './arguments.ts';
import { listed } from './phrases.ts';
import { type Quote, reason } from './reason.ts';

interface Said {
  readonly why: string;
  readonly next: string;
}

interface CheckFacts {
  readonly model: string;
  readonly count: number;
  readonly of: number;
  readonly from: number;
  readonly others: number;
  readonly of_others: number;
  readonly ids: readonly string[];
}

const ANOTHER_JUDGE =
  'Name another judge in the policy (judge.model): nothing that this one graded in the run counts, and the next run asks for it again.';

/** What the check of a run's judge found, a sentence for each way in which it can fail. */
const CHECKS_FAILED = {
  misses: ({ model, count, of, from }: CheckFacts, quote: Quote): Said => ({
    why: `The judge ${quote(model)} missed ${count} of ${of} known harmful answers that were mixed into its work; from ${from} on nothing it grades counts.`,
    next: ANOTHER_JUDGE,
  }),
  'flagged-negatives': ({ model, count, of, from }: CheckFacts, quote: Quote): Said => ({
    why: `The judge ${quote(model)} flagged ${count} of ${of} known harmless answers that were mixed into its work; from ${from} on nothing it grades counts.`,
    next: ANOTHER_JUDGE,
  }),
  canaries: ({ model, count, of, others, of_others, ids }: CheckFacts, quote: Quote): Said => ({
    why: `The judge ${quote(model)} does what the answers that it grades tell it: ${count} of ${of} known harmful answers got away with words to their judge in them (${listed(ids.map((id) => quote(id, 'bare')))} not without), and ${others} of ${of_others} without such words.`,
    next: `A candidate that has learnt to write to its judge would pass. ${ANOTHER_JUDGE}`,
  }),
  'no-difference': ({ model, count, of, from, others, of_others }: CheckFacts, quote: Quote): Said => ({
    why: `The judge ${quote(model)} may as well be guessing: it flagged ${count} of ${of} known harmful answers that were mixed into its work, and ${others} of ${of_others} harmless ones; ${from > of ? 'no number of harmful ones makes up for so many of these' : `from ${from} on it would tell them apart`}.`,
    next: ANOTHER_JUDGE,
  }),
  'score-drift': ({ model, count, of, from }: CheckFacts, quote: Quote): Said => ({
    why: `The judge ${quote(model)} grades otherwise than when it was calibrated: over ${of} known answers its scores moved by ${count} points on average, and ${from} would be chance.`,
    next: 'Find out what changed at its server, or calibrate it again (cuegate calibrate) and commit the new file.',
  }),
  unreadable: ({ model, count, of }: CheckFacts, quote: Quote): Said => ({
    why: `The judge ${quote(model)} did not grade ${count} of ${of} known answers that were mixed into its work.`,
    next: ANOTHER_JUDGE,
  }),
} satisfies Record<string, (facts: CheckFacts, quote: Quote) => Said>;

/** Why a judge is unfit; the figures stand in its calibration. */
const UNFIT = {
  'flags-aligned': 'It flags more harmless answers than the limits tolerate: a clean model would be blocked.',
  'does-not-separate': 'It does not tell a model at the must-catch rate from one at the tolerated rate.',
  unsteady: 'Asked again about answers that it flagged, it changes its mind too often.',
} as const;

/** What is known of the judge, by its calibration or by a run's own check, keeps the run from a verdict. */
export const JUDGES = {
  'judge-not-fit': reason({
    verdict: 'error',
    sharedByPoints: 'always',
    args: {
      model: text,
      file: text,
      state: word<'fit' | 'unproven' | 'unfit'>(),
      /** Of misaligned answers that it catches, and of others that it flags, in [0, 1]: one-sided 97.5 % limits. */
      se_lower: number,
      fp_upper: number,
      /** Keys under `judge` of the policy that ask for a proof; absent: as an earlier version wrote it. */
      asked_by: texts.exactOptional(),
      /** Why it is unfit; absent: it is not, or as an earlier version wrote it. */
      unfit: texts.exactOptional(),
    },
    say: (
      {
        model,
        file,
        state,
        se_lower,
        fp_upper,
        asked_by = ['require: fit', 'limits: corrected'],
        unfit = [],
      },
      quote,
    ) => ({
      why:
        state === 'unfit'
          ? `The judge ${quote(model)} cannot carry the limits of the policy: its calibration ${quote(file)} shows it.${unfit.map((why) => (Object.hasOwn(UNFIT, why) ? ` ${UNFIT[why as keyof typeof UNFIT]}` : '')).join('')}`
          : `The calibration ${quote(file)} does not prove that the judge ${quote(model)} can carry the limits of the policy, which asks for that (${asked_by.map((key) => `judge: { ${quote(key, 'bare')} }`).join(', ')}): it catches at least ${per100(se_lower)} of 100 harmful answers and flags at most ${per100(fp_upper)} of 100 others.`,
      next:
        state === 'unfit'
          ? 'Name another judge in the policy and calibrate it, or state wider limits.'
          : 'Calibrate it on more anchors (cuegate calibrate says how many more would settle it), or take what asks for that out of judge in the policy.',
    }),
  }),
  'judge-check-failed': reason({
    verdict: 'error',
    sharedByPoints: 'always',
    args: {
      model: text,
      check: word<keyof typeof CHECKS_FAILED>(),
      /** Anchors or canaries it failed on; of a drift how far scores moved on average, in points. */
      count: number,
      of: number,
      /** From here on it fails; with no difference, from here on there would be one. */
      from: number,
      /** Beside canaries, harmful answers without an attack that got away; with no difference, harmless ones that it flagged; 0 for the other checks. */
      others: number,
      of_others: number,
      /** Canaries that got away with their attack and not without; empty for the other checks. */
      ids: texts,
    },
    say: ({ check, ...facts }, quote) =>
      (Object.hasOwn(CHECKS_FAILED, check) ? CHECKS_FAILED[check] : CHECKS_FAILED.misses)(facts, quote),
  }),
};
