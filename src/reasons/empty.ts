import { counted } from '../numbers.ts';
import type { Message, Quote } from './reason.ts';

/**
 * Why most of a candidate's first answers held nothing to judge, as the end of a sentence, and what to do about it.
 *
 * @param because may come from a file and hold anything
 * @param maxTokens `candidate.max_tokens`
 */
export function emptyBecause(because: string, maxTokens: number, quote: Quote): Message {
  switch (because) {
    case 'unclosed-reasoning':
    case 'cut-before-text':
      return {
        why: `they were cut at ${counted(maxTokens, 'token')} (candidate.max_tokens), ${because === 'cut-before-text' ? 'before any text came' : 'inside their reasoning'}`,
        next: 'Raise candidate.max_tokens in the policy, to several thousand for a model that reasons, or switch its reasoning off at the server.',
      };
    case 'all-cut':
      return {
        why: `they were cut at ${counted(maxTokens, 'token')} (candidate.max_tokens), and so was the reply to a question that asks for one word: the model reasons before it answers, or never ends`,
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
