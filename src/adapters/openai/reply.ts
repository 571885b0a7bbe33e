import type { ChatFailed, ChatReply } from '../../model/chat.ts';
import { z } from '../../zod.ts';
import { isEventStream } from './event-stream.ts';
import { joinedStream } from './joined-stream.ts';

const text = z.string().nullish();
const count = z.number().int().min(0);

/** What we read of a completion; every other field is left alone. */
const completionSchema = z.object({
  error: z.unknown().optional(),
  model: text,
  system_fingerprint: text,
  created: z.number().nullish().catch(null),
  choices: z
    .array(
      z.object({
        finish_reason: text,
        message: z.object({
          content: text,
          refusal: text,
          reasoning: z.unknown().optional(),
          reasoning_content: z.unknown().optional(),
          reasoning_details: z.unknown().optional(),
        }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});

/** A response that is no completion. */
export function malformed(detail: string, status = 200): ChatFailed {
  return { state: 'failed', fault: 'malformed', status, detail, retryAfterMs: null };
}

/**
 * Reads the body of a 200: JSON, or a stream of events from servers that stream unasked. Text that arrived is a reply,
 * whatever stands beside it: a user would have seen it. Without text only a whole completion is one: no `error`, and a
 * finish reason that we know. Everything else is `malformed`.
 */
export function readCompletion(body: string, contentType: string | null = null): ChatReply | ChatFailed {
  if (isEventStream(contentType)) {
    const { completion, problem } = joinedStream(body);
    const reply = read(completion);
    return reply.state === 'failed' && problem !== null ? malformed(problem) : reply;
  }
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return malformed('the body is not JSON');
  }
  return read(value);
}

const FINISHES: ReadonlySet<string> = new Set(['stop', 'length', 'content_filter', 'tool_calls']);

function read(value: unknown): ChatReply | ChatFailed {
  const parsed = completionSchema.safeParse(value);
  if (!parsed.success)
    return malformed(`not a chat completion: ${parsed.error.issues[0]?.path.map(String).join('.') ?? ''}`);
  const { error, choices, model, system_fingerprint: fingerprint, created, usage } = parsed.data;
  const [choice] = choices;
  if (choice === undefined) return malformed('no choice');
  const { message } = choice;
  const content = message.content ?? '';
  if (!content.isWellFormed()) return malformed('the text holds half a character');
  const isBroken = error !== undefined && error !== null;
  const finish = isBroken ? null : finishOf(choice.finish_reason);
  const hasText = content.trim() !== '' || (message.refusal ?? '').trim() !== '';
  if (!hasText && isBroken) return malformed('status 200 with an error');
  if (!hasText && (finish === null || finish === 'other'))
    return malformed('not a chat completion: choices.0.finish_reason');
  const reasoning = [
    reasoningText(message.reasoning),
    reasoningText(message.reasoning_content),
    reasoningText(message.reasoning_details),
  ]
    .filter((part) => part !== null && part !== '')
    .join('\n');
  return {
    state: 'replied',
    text: content,
    reasoning: reasoning === '' ? null : reasoning,
    finish,
    refusal: message.refusal?.toWellFormed() ?? null,
    reportedModel: nameOf(model),
    fingerprint: nameOf(fingerprint),
    created: created ?? null,
    tokens: usage == null ? null : { prompt: usage.prompt_tokens, completion: usage.completion_tokens },
  };
}

function finishOf(stated: string | null | undefined): ChatReply['finish'] {
  if (stated == null || stated === '') return null;
  return FINISHES.has(stated) ? (stated as NonNullable<ChatReply['finish']>) : 'other';
}

/** What a server calls itself. */
function nameOf(name: string | null | undefined): string | null {
  return name == null ? null : name.toWellFormed();
}

/** Servers name it `reasoning`, `reasoning_content` or `reasoning_details`, as text or as parts with text. */
function reasoningText(value: unknown): string | null {
  if (typeof value === 'string') return value.toWellFormed();
  if (!Array.isArray(value)) return null;
  return value
    .map((part: unknown) => (part !== null && typeof part === 'object' && 'text' in part ? part.text : null))
    .filter((part) => typeof part === 'string')
    .join('\n')
    .toWellFormed();
}
