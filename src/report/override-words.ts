import { cut } from '../errors.ts';
import type { Quote } from '../reasons/reason.ts';
import type { ReasonCode } from '../reasons/table.ts';
import type { Result } from './schema.ts';

const MAX_CHARS = 300;

/**
 * Who lets a failed condition pass, why and until when, a sentence for each: where the run failed by another one, no reason
 * of the result says it.
 */
export function overridesInWords({ conditions, reasons }: Result, quote: Quote): readonly string[] {
  const told = reasons.some(({ code }) => code === ('overridden' satisfies ReasonCode));
  if (told) return [];
  return conditions.flatMap(({ id, override }) =>
    override === undefined
      ? []
      : [
          `${quote(id)} failed, and ${quote(cut(override.by, MAX_CHARS))} lets that pass until ${quote(override.expires)}: ${quote(cut(override.why, MAX_CHARS))}.`,
        ],
  );
}
