import type { ChatFailed, ChatReply } from '../../model/chat.ts';
import { saidOnce } from '../../model/said-once.ts';
import { z } from '../../zod.ts';
import { callText, givenAlone } from './calls.ts';
import type { Choice, Completion } from './completion.ts';
import { isError } from './error-member.ts';
import { isEventStream } from './event-stream.ts';
import { type FinishMeaning, finishOf } from './finish.ts';
import { joinedStream } from './joined-stream.ts';
import { parseSaying } from './json-text.ts';
import { isVisible, messageIn, NoMessage, reasoningOf, saidElsewhere } from './message.ts';
import { isSuccess } from './status.ts';
import { topTokensIn } from './top-tokens.ts';
import { countsCachedBeside, tokensIn, usageSchema } from './usage.ts';

const name = z.string().nullish().catch(null);

/** What we read of a completion beside what it says; every other field is left alone. */
const completionSchema = z.object({
  error: z.unknown().optional(),
  model: name,
  system_fingerprint: name,
  created: z.number().nullish().catch(null),
  choices: z.array(z.record(z.string(), z.unknown())).min(1),
  usage: usageSchema,
});

/** A response that is no completion. */
export function malformed(detail: string, status = 200): ChatFailed {
  return { state: 'failed', fault: 'malformed', status, detail, retryAfterMs: null };
}

/** Reads a response of a status below 400: under any success a body that is a completion is one. */
export function readResponse(
  status: number,
  body: string,
  contentType: string | null = null,
): ChatReply | ChatFailed {
  const isReply = status === 200 || (isSuccess(status) && body.trim() !== '');
  if (!isReply) return malformed('a status other than 200', status);
  const reply = readCompletion(body, contentType);
  return reply.state === 'failed' ? { ...reply, status } : reply;
}

/**
 * Reads the body of a success: JSON, or a stream of events from servers that stream unasked. What a user would see is a
 * reply, whatever stands beside it. Without that only a whole completion is one: no `error`, and a finish reason that
 * we know and that is not the server's own failure. Everything else is `malformed`.
 */
export function readCompletion(body: string, contentType: string | null = null): ChatReply | ChatFailed {
  try {
    return isEventStream(body, contentType) ? readStream(body) : readWhole(body);
  } catch (error) {
    if (error instanceof NoMessage) return malformed(`not a chat completion: ${error.message}`);
    if (error instanceof SyntaxError) return malformed('the body is not JSON, or names a key twice');
    throw error;
  }
}

function readStream(body: string): ChatReply | ChatFailed {
  const { completion, problem, isDone } = joinedStream(body);
  const reply = replyOf(completion, isDone && problem === null);
  return reply.state === 'failed' && problem !== null ? malformed(problem) : reply;
}

function readWhole(body: string): ChatReply | ChatFailed {
  const parsed = completionSchema.safeParse(parseSaying(body));
  if (!parsed.success)
    return malformed(`not a chat completion: ${parsed.error.issues[0]?.path.map(String).join('.') ?? ''}`);
  const choices = parsed.data.choices.map((choice, at) => {
    const isSaying = ['message', 'delta', 'text'].some((key) => key in choice);
    if (!isSaying) throw new NoMessage(`choices.${at}.message`);
    return {
      said: messageIn(choice),
      finish: choice.finish_reason ?? choice.finishReason,
      topTokens: topTokensIn(choice.logprobs),
    };
  });
  return replyOf({ ...parsed.data, choices }, true);
}

/** @param cameWhole nothing of it was cut on its way */
function replyOf(
  { error, choices, model, system_fingerprint: fingerprint, created, usage }: Completion,
  cameWhole: boolean,
): ChatReply | ChatFailed {
  if (choices.length === 0) return malformed('no choice');
  const { text, parts } = visibleText(choices);
  if (!text.isWellFormed()) return malformed('the text holds half a character');
  const refusal = distinct(choices.map(({ said }) => said.refusal)).join('\n\n');
  const reasoning = distinct(choices.flatMap(({ said }) => reasoningOf(said)))
    .filter((text) => text !== '')
    .join('\n');
  const unread = choices.reduce((sum, { said }) => sum + said.unread, 0);
  const isSeen = choices.some(({ said }) => isVisible(said));
  const topTokens = choices[0]?.topTokens ?? [];
  const given = givenAlone(
    choices.flatMap(({ said }) => [...said.calls.values()]),
    text,
  );
  const isBroken = isError(error);
  const { meaning, word } = finishOf(choices[0]?.finish);
  if (!isSeen && isBroken) return malformed('status 200 with an error');
  if (!isSeen && !isWhole(meaning)) return malformed('not a chat completion: choices.0.finish_reason');
  return {
    state: 'replied',
    text,
    ...(parts === undefined ? {} : { parts }),
    ...(given === null ? {} : { given }),
    reasoning: reasoning === '' ? null : reasoning.toWellFormed(),
    finish: isBroken || meaning === 'failed' ? null : meaning,
    ...(isBroken || word === null ? {} : { finishWord: word }),
    ...(cameWhole && !isBroken && word === null && meaning === null ? { endUnsaid: true as const } : {}),
    refusal: refusal === '' ? null : refusal.toWellFormed(),
    ...(unread === 0 ? {} : { unreadParts: unread }),
    reportedModel: model?.toWellFormed() ?? null,
    fingerprint: fingerprint?.toWellFormed() ?? null,
    created: created ?? null,
    tokens: tokensIn(usage),
    ...(countsCachedBeside(usage) ? { countsCachedBeside: true as const } : {}),
    ...(topTokens.length === 0 ? {} : { topTokens }),
  };
}

/** Whether a reply without anything to see is one all the same: the model ended it, or a limit or a filter did. */
function isWhole(meaning: FinishMeaning): boolean {
  return meaning !== null && meaning !== 'other' && meaning !== 'failed';
}

/** Everything that a user could read: nobody asked for a second choice or a call of a tool, but they came. */
function visibleText(choices: readonly Choice[]): Pick<ChatReply, 'text' | 'parts'> {
  const [first = '', ...others] = choices.flatMap(({ said: { contents } }) =>
    contents.size === 0 ? [''] : [...contents.values()],
  );
  // What stands first is known by its place: how the reply ended is said of it.
  const contents = distinct([first, ...others.filter((text) => text.trim() !== '')]);
  const calls = choices.flatMap(({ said }) => [...said.calls.values()].map(callText));
  const elsewhere = choices.map(({ said }) => saidElsewhere(said)).filter((text) => text !== null);
  const beside = distinct([...calls, ...elsewhere]).filter((text) => text.trim() !== '');
  if (contents.length === 1 && beside.length === 0) return { text: first };
  return { text: saidOnce([...contents, ...beside]), parts: { contents, beside } };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
