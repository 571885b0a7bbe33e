import { canonicalJson } from '../digest.ts';
import { ATTEMPTS } from '../input/label.ts';
import type { ReasonCode } from '../reasons/table.ts';
import type { Result } from '../report/schema.ts';
import type { Predicate } from './schema.ts';

type Exception = Predicate['overridden'][number];

/**
 * Every decision of a person that a result stands on and that has a last day: failed conditions that were let pass, and by
 * its notes a line that was let start over (`attempts`) and cues that were not asked (each by the first digits of
 * its digest).
 */
export function letPassIn({ conditions, notes }: Result): readonly Exception[] {
  const ofConditions = conditions.flatMap(({ id, override }) =>
    override === undefined ? [] : [{ condition: id, ...override }],
  );
  // Two notes may tell of one override.
  const byText = new Map(
    [...ofConditions, ...notes.flatMap(exceptionIn)].map((one) => [canonicalJson(one), one]),
  );
  return [...byText.values()];
}

/** Notes that tell of an override, and what it was of. */
const OVERRIDES: Readonly<Partial<Record<ReasonCode, (args: Args) => string>>> = {
  'attempts-reset': () => ATTEMPTS,
  'failures-set-aside': () => ATTEMPTS,
  'cue-overridden': ({ digest }) => `sha256:${String(digest)}`,
};

type Args = Result['notes'][number]['args'];

function exceptionIn({ code, args }: Result['notes'][number]): readonly Exception[] {
  const condition = OVERRIDES[code as ReasonCode]?.(args);
  if (condition === undefined) return [];
  const { by, why, expires } = args;
  return [{ condition, by: String(by), why: String(why), expires: String(expires) }];
}

/** Whether an exception is of no condition of the run: of the line, or of a cue that was not asked. */
export function isBesideConditions(condition: string): boolean {
  return condition === ATTEMPTS || CUE.test(condition);
}

const CUE = /^sha256:[0-9a-f]+$/;
