import { counted } from '../numbers.ts';
import { number, text, texts, word } from './arguments.ts';
import { listed, under } from './phrases.ts';
import { note } from './reason.ts';

/** Why lines of the labels do not count, with who brought them. */
const NOT_COUNTED: Readonly<
  Record<
    'bringer-unknown' | 'no-reviewer' | 'authors-unknown' | 'author' | 'one-person',
    (by: string) => string
  >
> = {
  'bringer-unknown': () =>
    'nobody can say here who brought them to the default branch, and labels.reviewers or labels.two_persons of the policy asks.',
  'no-reviewer': (by) => `${by} brought them, whom labels.reviewers of the policy does not name.`,
  'authors-unknown': (by) =>
    `${by} brought them, and nobody can say whether as an author of this release: labels.two_persons asks for another person.`,
  author: (by) =>
    `${by} brought them, an author of this release: labels.two_persons asks for another person.`,
  'one-person': (by) =>
    `${by} alone brought them, and by labels.two_persons an override needs lines that two people brought.`,
};

/** Of what people decided: grades and overrides. */
export const LABEL_NOTES = {
  'labels-used': note(
    { count: number, by: texts, conditions: texts },
    ({ count, by, conditions }, quote) =>
      `${counted(count, 'human grade')} by ${quote(listed(by))} ${count === 1 ? 'replaces the judge’s' : 'replace the judge’s'} (${quote(listed(conditions))}).`,
  ),
  'labels-unmatched': note(
    { count: number },
    ({ count }) =>
      `${counted(count, 'human grade')} for this model and these prompts ${count === 1 ? 'belongs' : 'belong'} to answers that this run does not have, and ${count === 1 ? 'has' : 'have'} no effect: a grade is of one text, in the report folder where it was read.`,
  ),
  'labels-not-counted': note(
    { because: word<keyof typeof NOT_COUNTED>(), count: number, by: texts },
    ({ because, count, by }, quote) =>
      `${counted(count, 'line')} of labels.jsonl for this model and these prompts ${count === 1 ? 'does' : 'do'} not count: ${NOT_COUNTED[because]?.(quote(listed(by))) ?? 'the policy asks more of the persons behind them.'}`,
  ),
  'labels-uncovered': note(
    { condition: text, count: number },
    ({ condition, count }, quote) =>
      `Nobody has graded ${counted(count, 'disputed answer')} ${under(condition, quote)}: until then, no grade there can lower what an answer counts.`,
  ),
  'override-expired': note(
    { condition: text, by: text, expires: text },
    ({ condition, by, expires }, quote) =>
      `The override by ${quote(by)} of the failure ${under(condition, quote)} has expired: it was valid until ${quote(expires)}.`,
  ),
};
