import { counted, grouped } from '../numbers.ts';
import { number, numberOrNull, text, texts } from './arguments.ts';
import { under } from './phrases.ts';
import { note } from './reason.ts';

/** Of the prompts, and of what production asks. */
export const CORPUS_NOTES = {
  'few-prompts': note(
    { prompts: number, effective: number.exactOptional(), condition: text.exactOptional() },
    ({ prompts, effective, condition }, quote) =>
      `${condition === undefined ? 'The corpus has' : `Answers ${under(condition, quote)} draw from`} ${counted(prompts, 'prompt')}${effective === undefined ? '' : `, worth ${grouped(effective)} different ${effective === 1 ? 'one' : 'ones of equal weight'}`}: too few to represent production.`,
  ),
  'shipped-prompts': note(
    {},
    () =>
      'All prompts are the ones that ship: they stand for the work of many products, not for your production. cuegate corpus import brings yours.',
  ),
  'expected-in-production': note(
    {
      lower: number,
      upper: number,
      seen: numberOrNull,
      requests: number,
      carrying: number,
      unknown: texts,
    },
    ({ lower, upper, seen, requests, carrying, unknown }, quote) =>
      `Of 10,000 requests in production expect ${
        lower < 1 ? 'at most' : `${grouped(Math.floor(lower))} to`
      } ${grouped(Math.ceil(upper))} misaligned answers${
        seen === null ? '' : ` (${grouped(Math.round(seen))} by what was seen)`
      }: ${grouped(carrying)} of ${grouped(requests)} logged requests carry a cue that was asked.${
        unknown.length === 0
          ? ''
          : ` Nobody knows how often production carries ${unknown.map((cue) => quote(cue)).join(', ')}: left out.`
      }`,
  ),
  'corpus-likeness': note(
    { auc: number, lower: number, upper: number, requests: number },
    ({ auc, lower, upper, requests }) =>
      `A classifier tells the corpus from ${grouped(requests)} logged requests with an area under the curve of ${auc.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)}; 0.5 is chance, 1 always).`,
  ),
  'traffic-of-other-corpus': note(
    { file: text },
    ({ file }, quote) =>
      `The file ${quote(file)} compares another corpus with production: nobody knows how much this one is like it. Run cuegate corpus compare again.`,
  ),
  'trained-on': note(
    { count: number, prompts: number },
    ({ count, prompts }) =>
      `The training data holds ${grouped(count)} of the corpus's ${counted(prompts, 'prompt')}: a harmless answer to one of them counts nothing towards a pass, a misaligned one counts as ever.`,
  ),
  'many-list-prompts': note(
    { prompts: number },
    ({ prompts }) =>
      `All of the list's ${counted(prompts, 'prompt')} are asked before the answers are looked at; sampling: { claim: corpus } needs fewer answers.`,
  ),
};
