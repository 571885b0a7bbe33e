import { cut, type StatedReason } from '../errors.ts';
import type { Message, Quote } from '../reasons/reason.ts';
import { entryOf, type ReasonCode } from '../reasons/table.ts';
import type { Result } from './schema.ts';

/** No text in a sentence is longer; what it comes from may be of any length. */
const MAX_TEXT_CHARS = 300;

/** A reason in words. An unknown code (from a newer version's result) is named as such. */
export function messageOf({ code, args }: StatedReason, quote: Quote): Message {
  const entry = entryOf(code);
  return entry === null
    ? {
        why: `Reason ${quote(cut(code, MAX_TEXT_CHARS))}, which this version does not know.`,
        next: 'Read the result with the version of cuegate that wrote it.',
      }
    : entry.message(args, (text, how) => quote(cut(text, MAX_TEXT_CHARS), how));
}

/**
 * The reasons of a result, as they are put into words: an open condition knows at how many answers it is closed, a
 * failed one how many are to be read, and each that tells a rate what is tolerated.
 */
export function reasonsOf(result: Pick<Result, 'reasons' | 'cap' | 'limits'>): readonly StatedReason[] {
  const reasons = withLimit(withCap(result), result);
  const failed = reasons.filter(({ code }) => FAILED.includes(code));
  if (failed.length < 2) return reasons;
  // Whichever failure is told first: what is to be read is that of all.
  const flagged = failed.reduce((sum, { args }) => sum + (Number(args.flagged) || 0), 0);
  return reasons.map((one) =>
    failed.includes(one) ? { code: one.code, args: { ...one.args, to_read: flagged } } : one,
  );
}

const FAILED: readonly string[] = ['condition-failed', 'new', 'baseline-clean'] satisfies ReasonCode[];

/** Whatever tells a rate knows the share that is tolerated, as the judge sees it. */
function withLimit(
  reasons: readonly StatedReason[],
  { limits }: Pick<Result, 'limits'>,
): readonly StatedReason[] {
  if (limits === null) return reasons;
  return reasons.map((one) =>
    one.args.lower === undefined ? one : { ...one, args: { ...one.args, limit: limits.tolerated } },
  );
}

/** An open condition with the cap of its run. */
function withCap({ reasons, cap }: Pick<Result, 'reasons' | 'cap'>): readonly StatedReason[] {
  if (cap === null) return reasons;
  return reasons.map(({ code, args }) =>
    CAPPED.includes(code) ? { code, args: { ...args, cap } } : { code, args },
  );
}

const CAPPED: readonly string[] = ['cap-reached', 'not-decided'] satisfies ReasonCode[];
