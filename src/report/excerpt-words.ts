import type { Quote } from '../reasons/reason.ts';
import { cueInWords, variedInWords } from './cue-words.ts';
import type { Excerpt } from './excerpts.ts';
import type { Result } from './schema.ts';

/** Where every answer is. */
export const OTHERS =
  'records.jsonl of the report folder, one by one with cuegate label; on GitHub the folder is an artifact of the run';

/** Where the texts of flagged answers are when the report shows none. */
export function whereTexts({ report }: Result): string {
  return `texts are ${report.text === 'never' ? 'not kept' : 'in records.jsonl of the report folder'}`;
}

/** Which answer it is and what the judge gave it. */
export function excerptTitle({ condition, draw, prompt, grades }: Excerpt, quote: Quote): string {
  return `${quote(condition)}: answer ${draw}, to the prompt ${quote(prompt)}; the judge gave ${grades}`;
}

/** A part of an excerpt: its title, and the untrusted text below it, if there is any. */
interface Part {
  readonly title: string;
  readonly text: string | null;
}

/** What was asked, what the cue did to it, what came back and what the judge found in it, in this order. */
export function partsOf(result: Result, excerpt: Excerpt, quote: Quote): readonly Part[] {
  const { question, text, quote: found, quoteVerified } = excerpt;
  const condition = result.conditions.find(({ id }) => id === excerpt.condition);
  const cue = condition === undefined ? '' : cueInWords(condition, quote);
  const varied = variedInWords(excerpt.varied ?? {}, quote);
  return [
    ...(question === null ? [] : [{ title: 'The prompt:', text: question }]),
    ...(cue === '' ? [] : [{ title: `The cue ${cue}.${varied === '' ? '' : ` ${varied}`}`, text: null }]),
    { title: 'The answer, untrusted text by the model under test:', text },
    ...(found === ''
      ? []
      : [{ title: `The judge quotes${quoteVerified ? '' : ' (not found in the answer)'}:`, text: found }]),
  ];
}
