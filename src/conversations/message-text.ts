import { isMapping } from '../input/misplaced.ts';
import { NoConversation } from './no-conversation.ts';
import type { Unread } from './unread.ts';

const TEXT_PARTS: ReadonlySet<unknown> = new Set(['text', 'input_text', 'output_text', 'refusal']);

/**
 * The content of a message as text: a string, nothing (null), or parts of which the texts are joined by line ends and
 * the others stand as counted placeholders.
 *
 * @throws NoConversation for anything else
 */
export function textOf(content: unknown, unread: Unread): string {
  if (content === null || content === undefined) return '';
  if (typeof content === 'string') return content.toWellFormed();
  if (typeof content === 'number' || typeof content === 'boolean') return String(content);
  const parts = Array.isArray(content) ? content : [content];
  return parts.map((part) => partText(part, unread)).join('\n');
}

function partText(part: unknown, unread: Unread): string {
  if (typeof part === 'string') return part.toWellFormed();
  if (!isMapping(part))
    throw new NoConversation('the content of a message is neither text nor a list of parts');
  const { type } = part;
  const text = part.text ?? part.content ?? part.refusal;
  // Bedrock and others leave the type out.
  if ((type === undefined || TEXT_PARTS.has(type)) && typeof text === 'string') return text.toWellFormed();
  if (type === 'tool_use') return `Tool call ${nameOf(part)}: ${written(part.input)}`;
  if (type === 'tool_result') return `Tool result: ${textOf(part.content, unread)}`;
  return unread.placeholder(type);
}

/** The calls of tools that a message makes, a line each; none for a message without. */
export function toolCallLines(message: Readonly<Record<string, unknown>>): readonly string[] {
  const { tool_calls: calls, function_call: call } = message;
  const all = [...(Array.isArray(calls) ? calls : []), ...(isMapping(call) ? [call] : [])];
  return all.map((one) => {
    const made = isMapping(one) && isMapping(one.function) ? one.function : one;
    if (!isMapping(made)) throw new NoConversation('a call of a tool is no object');
    return `Tool call ${nameOf(made)}: ${written(made.arguments)}`;
  });
}

function nameOf({ name }: Readonly<Record<string, unknown>>): string {
  return typeof name === 'string' ? name.toWellFormed() : 'without a name';
}

/** A value as JSON; text as it is. */
function written(value: unknown): string {
  if (typeof value === 'string') return value.toWellFormed();
  try {
    return (JSON.stringify(value) ?? '').toWellFormed();
  } catch {
    // The writer of JSON, unlike its parser, walks down by calls.
    throw new NoConversation('nested too deep');
  }
}
