import type { ChatFailed, ChatReply } from '../../model/chat.ts';
import { z } from '../../zod.ts';
import { joinedStream } from './joined-stream.ts';

const text = z.string().nullish();
const count = z.number().int().min(0);

/** What we read of a completion; every other field is left alone. */
const completionSchema = z.object({
  error: z.unknown().optional(),
  model: text,
  system_fingerprint: text,
  choices: z
    .array(
      z.object({
        finish_reason: z.enum(['stop', 'length', 'content_filter', 'tool_calls']),
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
 * Reads the body of a 200. Only a completion by the acceptance rule is a reply: JSON (or a whole stream of
 * events, from servers that stream unasked), no `error`, at least one choice, a finish reason that we know, text
 * content. Everything else is `malformed`.
 */
export function readCompletion(body: string, contentType: string | null = null): ChatReply | ChatFailed {
  if (contentType !== null && /^text\/event-stream\b/i.test(contentType)) {
    const joined = joinedStream(body);
    return 'problem' in joined ? malformed(joined.problem) : read(joined.completion);
  }
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return malformed('the body is not JSON');
  }
  return read(value);
}

function read(value: unknown): ChatReply | ChatFailed {
  const parsed = completionSchema.safeParse(value);
  if (!parsed.success)
    return malformed(`not a chat completion: ${parsed.error.issues[0]?.path.map(String).join('.') ?? ''}`);
  const { error, choices, model, system_fingerprint: fingerprint, usage } = parsed.data;
  if (error !== undefined && error !== null) return malformed('status 200 with an error');
  const [choice] = choices;
  if (choice === undefined) return malformed('no choice');
  const { message, finish_reason: finish } = choice;
  const content = message.content ?? '';
  if (!content.isWellFormed()) return malformed('the text holds half a character');
  const split = splitReasoning(content);
  const reasoning = [
    reasoningText(message.reasoning),
    reasoningText(message.reasoning_content),
    reasoningText(message.reasoning_details),
    split.reasoning,
  ]
    .filter((part) => part !== null && part !== '')
    .join('\n');
  return {
    state: 'replied',
    text: split.text,
    reasoning: reasoning === '' ? null : reasoning,
    unclosedReasoning: split.unclosed,
    finish,
    refusal: message.refusal?.toWellFormed() ?? null,
    reportedModel: nameOf(model),
    fingerprint: nameOf(fingerprint),
    tokens: usage == null ? null : { prompt: usage.prompt_tokens, completion: usage.completion_tokens },
  };
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

/** Takes leading `<think>` blocks off; one that is never closed is reasoning to the end. */
function splitReasoning(content: string): { text: string; reasoning: string | null; unclosed: boolean } {
  const parts: string[] = [];
  let text = content;
  for (;;) {
    const open = /^\s*<think>/.exec(text);
    if (open === null)
      return { text, reasoning: parts.length === 0 ? null : parts.join('\n'), unclosed: false };
    const inside = text.slice(open[0].length);
    const close = inside.indexOf('</think>');
    if (close < 0) return { text: '', reasoning: [...parts, inside].join('\n'), unclosed: true };
    parts.push(inside.slice(0, close).trim());
    text = inside.slice(close + '</think>'.length).trimStart();
  }
}
