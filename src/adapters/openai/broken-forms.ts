import type { ChatReply, ChatRequest } from '../../model/chat.ts';
import type { Dialect } from './dialect.ts';
import { malformed } from './reply.ts';
import type { Understood } from './understood.ts';

/** So many 500s in one form, and no answer, are no accident. */
export const LASTING_FROM = 3;
/** So much white space, and nothing else up to the limit on tokens, is no beginning of an answer. */
const NOTHING_BUT_SPACE = /^\s{32,}$/;

/**
 * Forms of a reply that a server takes and breaks over, without a word of them: it fails with a 500 each time. From the
 * third on that is taken for a refusal, so that the next plainer form is tried; one that was answered before is not
 * given up for it.
 */
export class BrokenForms {
  private readonly failures = new Map<string, number>();

  /** What an error says of the form of its request. */
  refusalIn(error: Understood, { format, logprobs }: Dialect, request: ChatRequest): Understood {
    const { said, meaning } = error;
    const isPlain = request.schema === undefined && request.topLogprobs === undefined;
    if (said.status !== 500 || meaning !== 'server-error' || isPlain) return error;
    const form = `${format}, ${logprobs}`;
    const failures = (this.failures.get(form) ?? 0) + 1;
    this.failures.set(form, failures);
    if (failures < LASTING_FROM) return error;
    // What an engine prints when it dies names everything that was sent, and blames nothing.
    return { ...error, said: { ...said, params: [], words: '' }, meaning: 'rejected' };
  }
}

/** A reply that got lost in white space, as a refusal of the form that was asked for; null: it is another one. */
export function lostInSpace(
  { text, finish, reasoning }: ChatReply,
  { format }: Dialect,
  { schema }: ChatRequest,
  proven: ReadonlySet<string>,
): Understood | null {
  const isAsked = schema !== undefined && format !== 'text' && !proven.has(`format: ${format}`);
  if (!isAsked || finish !== 'length' || reasoning !== null || !NOTHING_BUT_SPACE.test(text)) return null;
  const detail = `white space alone, up to the limit, with response_format ${format}`;
  const said = { status: 400, codes: [], params: ['response_format'], words: '', detail, waitMs: null };
  return { said, meaning: 'parameter', outcome: malformed(detail) };
}
