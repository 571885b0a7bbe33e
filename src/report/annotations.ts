import type { StatedReason } from '../errors.ts';
import type { Quote } from '../reasons/reason.ts';
import type { ReasonCode } from '../reasons/table.ts';
import { headlineOf } from './headline.ts';
import { messageOf, reasonsOf } from './messages.ts';
import type { Result } from './schema.ts';
import { MAX_ANNOTATIONS } from './size-limits.ts';

/** One remark on the run, at a line of the manifest where it has one. */
export interface Annotation {
  readonly text: string;
  /** 1-based; null: the run as a whole. */
  readonly line: number | null;
}

/** A key of the release manifest that a reason is about. */
type Key = readonly string[];
const CANDIDATE: Key = ['candidate', 'model'];
const DECLARED: readonly (readonly [RegExp, Key])[] = [
  [/^declared-system-/, ['training', 'system_prompts']],
  [/^declared-inoculation-/, ['training', 'inoculation_prompts']],
];

/**
 * The remarks of a verdict that is no pass: the headline first, then every further reason. Empty for a pass and for
 * what is not applicable.
 *
 * @param lineOf line of a key in the manifest; null when there is no manifest to point at
 * @param most how many there is room for: the last of more says how many are missing
 */
export function annotationsOf(
  result: Result,
  quote: Quote,
  lineOf: (key: Key) => number | null,
  most: number = MAX_ANNOTATIONS,
): readonly Annotation[] {
  const { verdict } = result;
  const reasons = reasonsOf(result);
  if (verdict === 'pass' || verdict === 'not-applicable') return [];
  const at = (reason: StatedReason | undefined) => lineFor(result, reason, lineOf);
  const first = { text: headlineOf(result, quote).first, line: at(reasons[0]) };
  const rest = reasons.slice(1).map((reason) => ({ text: messageOf(reason, quote).why, line: at(reason) }));
  const all = [first, ...rest];
  if (all.length <= most) return all;
  const missing = all.length - most + 1;
  return [...all.slice(0, most - 1), { text: `${missing} more reasons: see the report.`, line: first.line }];
}

function lineFor(
  result: Result,
  reason: StatedReason | undefined,
  lineOf: (key: Key) => number | null,
): number | null {
  if (reason === undefined) return null;
  const { code, args } = reason;
  if (code === ('manifest-invalid' satisfies ReasonCode))
    return typeof args.line === 'number' ? args.line : lineOf([]);
  const condition = result.conditions.find(({ id }) => id === args.condition);
  if (condition?.mined !== undefined) return lineOf(minedAt(result)) ?? lineOf(CANDIDATE);
  const declared = DECLARED.find(([id]) => typeof args.condition === 'string' && id.test(args.condition));
  return lineOf(declared?.[1] ?? CANDIDATE);
}

/** Where a mined cue comes from: whatever its id is, the manifest states it nowhere. */
function minedAt({ candidate }: Result): Key {
  const isDeclared = candidate?.declared.training?.some(({ as }) => as === 'declared') === true;
  return ['training', isDeclared ? 'cues' : 'data'];
}
