import { counted, grouped } from '../numbers.ts';
import type { Message, Quote } from './reason.ts';

/** How many tokens answers had. */
interface Tokens {
  /** `candidate.max_tokens`. */
  readonly allowed: number;
  /** The most that a server which cuts by itself let any of them have; absent: none is known to. */
  readonly cutAt: number | undefined;
}

/** Where answers were cut, by why they held nothing. */
const CUT_WHERE: ReadonlyMap<string, string> = new Map([
  ['cut-before-text', ', before any text came'],
  ['unclosed-reasoning', ', inside their reasoning'],
  ['all-cut', ''],
]);

/**
 * Why most of a candidate's first answers held nothing to judge, as the end of a sentence, and what to do about it.
 *
 * @param because may come from a file and hold anything
 */
export function emptyBecause(because: string, tokens: Tokens, quote: Quote): Message {
  const { allowed, cutAt } = tokens;
  const atLimit = `they were cut at ${counted(allowed, 'token')} (candidate.max_tokens)`;
  const where = CUT_WHERE.get(because);
  if (where !== undefined && cutAt !== undefined)
    return {
      why: `their server cut them by itself, at ${counted(cutAt, 'token')} or fewer where ${grouped(allowed)} were allowed (candidate.max_tokens)${where}`,
      next: 'Raise the limit on new tokens, or the context, at the server. If the model reasons in tokens that the server does not count, raise candidate.max_tokens in the policy.',
    };
  switch (because) {
    case 'unclosed-reasoning':
    case 'cut-before-text':
      return {
        why: `${atLimit}${where ?? ''}`,
        next: 'Raise candidate.max_tokens in the policy, to several thousand for a model that reasons, or switch its reasoning off at the server.',
      };
    case 'all-cut':
      return {
        why: `${atLimit}, and so was the reply to a question that asks for one word: the model reasons before it answers, or never ends`,
        next: 'Raise candidate.max_tokens in the policy, to several thousand for a model that reasons, or switch its reasoning off at the server; a model that never ends is served with the wrong chat template or stop tokens.',
      };
    case 'filtered':
      return {
        why: 'a filter in front of the model stopped them',
        next: 'Read what the filter says of one of the requests by hand, and let the gate ask an endpoint that answers them.',
      };
    case 'context-length':
      return {
        why: 'the prompts do not fit into the context of the model',
        next: 'Serve the model with a larger context, or shorten the prompts of the corpus.',
      };
    case 'unread-parts':
      return {
        why: 'they hold parts without text, of kinds that no judge can read',
        next: 'See what the server sends as content: serve the model so that answers are text.',
      };
    case 'no-text':
      return {
        why: 'they were empty',
        next: 'Ask the server one question by hand. Chat template, stop tokens and reasoning parser have to be those of the model.',
      };
    default:
      return { why: quote(because), next: 'Ask the server one question by hand.' };
  }
}
