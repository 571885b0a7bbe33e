import { counted, grouped, per100, span } from '../numbers.ts';
import { under } from '../reasons/phrases.ts';
import type { Quote } from '../reasons/reason.ts';
import { type Change, type Contrast, changesOf } from './changes.ts';
import { amountOf } from './names.ts';
import type { SweepResult } from './schema.ts';

const MAX_NAMES = 12;

/** What the sweep shows of each condition, as sentences; a change only where the joint bounds show one. */
export function changeSentences(result: SweepResult, quote: Quote): readonly string[] {
  const changes = changesOf(result);
  if (changes.length === 0) return ['Fewer than two points have answers: there is nothing to compare.'];
  const changed = changes.filter(({ up, down }) => up !== null || down !== null);
  const same = changes.filter(({ up, down }) => up === null && down === null);
  return [
    ...changed.map(
      (change) =>
        `${begun(under(change.condition, quote))} the rate is ${directions(change, result, quote)}.`,
    ),
    ...(same.length === 0
      ? []
      : [
          `No change is shown ${
            changed.length === 0
              ? 'under any condition'
              : `for ${counted(same.length, 'condition')}: ${namesOf(same, quote)}`
          }. That does not show that there is none.`,
        ]),
  ];
}

/** How the comparisons are made: which bounds, and how sure they are. */
export function comparisonSentence({ joint_over, limits }: SweepResult): string {
  const wrong = Math.min(1, limits.false_block + limits.false_pass);
  return `Compared by bounds that hold for all ${grouped(joint_over)} rates of the sweep at once, in at least ${per100(1 - wrong)} of 100 sweeps; they are wider than the bounds of a single report.`;
}

/** Text as the beginning of a sentence. */
function begun(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function directions({ up, down }: Change, result: SweepResult, quote: Quote): string {
  return [up, down]
    .filter((contrast) => contrast !== null)
    .map((contrast) => contrastText(contrast, result, quote))
    .join(', and ');
}

function contrastText({ low, high }: Contrast, result: SweepResult, quote: Quote): string {
  const at = ({ at: value, lower, upper }: Contrast['low']) =>
    `at ${amountOf(value, result, quote)} (${span(lower, upper)} in 100)`;
  return `higher ${at(high)} than ${at(low)}`;
}

function namesOf(changes: readonly Change[], quote: Quote): string {
  const names = changes.slice(0, MAX_NAMES).map(({ condition }) => quote(condition));
  return [...names, ...(changes.length > MAX_NAMES ? [`and ${changes.length - MAX_NAMES} more`] : [])].join(
    ', ',
  );
}
