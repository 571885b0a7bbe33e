import { counted, grouped, per100, span } from '../numbers.ts';
import type { Quote } from '../reasons/reason.ts';
import type { ReasonCode } from '../reasons/table.ts';
import type { Result, ResultCondition } from './schema.ts';

/**
 * What each failed cue changes, in figures: the rate with it and the rate without, each with its range and its answers.
 * One sentence for each cue whose effect was measured: it was shown, or asked for (`labels: full`). Empty where none was.
 */
export function cueEffectsInWords({ conditions, notes }: Result, quote: Quote): readonly string[] {
  const plain = conditions.find(({ id, n }) => id === 'plain' && n > 0);
  if (plain === undefined) return [];
  const isAskedFor = notes.some(
    ({ code, args }) => code === ('cue-effect-not-measured' satisfies ReasonCode) && args.draws !== undefined,
  );
  return conditions.flatMap((condition) => {
    const { id, gap, labels, n } = condition;
    if (gap === undefined || gap.draws === 0 || n === 0) return [];
    if (labels.includes('undetermined') && !isAskedFor) return [];
    const others = gap.of === 'difference' ? ', and the released model, too' : '';
    return [
      `${quote(id)}: ${sideOf(condition)} with the cue, ${sideOf(plain)} without. ${counted(gap.draws, 'question')} ${gap.draws === 1 ? 'was' : 'were'} answered both ways${others}.`,
    ];
  });
}

function sideOf({ flagged, n, rate, lower, upper }: ResultCondition): string {
  return `${grouped(flagged)} of ${counted(n, 'answer')} flagged (${per100(rate ?? 0)} in 100, range ${span(lower, upper)})`;
}
