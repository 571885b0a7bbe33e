import { messagesOf } from '../conversations/messages.ts';
import { NoConversation } from '../conversations/no-conversation.ts';
import { Unread } from '../conversations/unread.ts';
import { isMapping } from '../input/misplaced.ts';
import { withAttachments } from './attachments.ts';
import {
  type EvalReading,
  groupOf,
  type ImportedAnswer,
  nameOf,
  type SamplePlace,
  type SkippedSample,
} from './imported.ts';
import { noAnswer, recordedAnswer } from './reply.ts';

/** What the head of a log says of its samples. */
export interface InspectHead {
  readonly task: string;
  readonly model: string;
  readonly unfinished: string | null;
}

/** Of `header.json`, of `_journal/start.json`, or of a whole log as JSON. */
export function inspectHead(log: unknown): InspectHead {
  const spec = isMapping(log) && isMapping(log.eval) ? log.eval : {};
  const status = isMapping(log) ? nameOf(log.status) : null;
  return {
    task: nameOf(spec.task) ?? 'task without a name',
    model: nameOf(spec.model) ?? 'a model that the log does not name',
    unfinished: status === 'success' ? null : (status ?? 'started'),
  };
}

/** A sample of Inspect AI: its last reply, under the messages before it. Never throws for what stands in it. */
export function inspectSample(
  value: unknown,
  { task, model: ofLog }: InspectHead,
  place: SamplePlace,
  reading: EvalReading,
): ImportedAnswer | SkippedSample {
  try {
    if (!isMapping(value)) throw new NoConversation('no JSON object');
    const sample = withAttachments(value);
    if (!isMapping(sample)) throw new NoConversation('no JSON object');
    const output = isMapping(sample.output) ? sample.output : {};
    const choices = Array.isArray(output.choices) ? output.choices.filter(isMapping) : [];
    const model = nameOf(output.model) ?? ofLog;
    const [choice] = choices;
    const messages = Array.isArray(sample.messages) ? sample.messages : [];
    const { asked, turns } = askedOf(sample, messages, choice?.message);
    const unread = new Unread();
    const prompt = messagesOf(asked, unread);
    if (prompt.every(({ content }) => content === '')) throw new NoConversation('the sample has no input');
    const message = choice !== undefined && isMapping(choice.message) ? choice.message : null;
    const hasError = sample.error !== null && sample.error !== undefined;
    const hasLimit = sample.limit !== null && sample.limit !== undefined;
    return {
      ...place,
      group: groupOf(isMapping(sample.metadata) ? [sample.metadata] : [], task, reading),
      model,
      prompt,
      answer:
        choice === undefined || message === null
          ? noAnswer(hasError ? 'sample-error' : hasLimit ? 'limit' : 'no-answer')
          : recordedAnswer(
              {
                content: message.content,
                calls: Array.isArray(message.tool_calls) ? message.tool_calls : [],
                finish: choice.stop_reason,
                model,
              },
              reading.reasoning,
            ),
      beside: {
        choices: Math.max(0, choices.length - 1),
        turns,
        unread: Object.values(unread.counted().unread ?? {}).reduce((sum, count) => sum + count, 0),
        stopped: message !== null && (hasError || hasLimit) ? 1 : 0,
      },
    };
  } catch (error) {
    if (error instanceof NoConversation) return { ...place, problem: error.message };
    if (error instanceof RangeError) return { ...place, problem: 'nested too deep' };
    throw error;
  }
}

/** What the model had before it when it gave its last reply, and how many of its own turns are among that. */
function askedOf(
  sample: Readonly<Record<string, unknown>>,
  messages: readonly unknown[],
  reply: unknown,
): { readonly asked: readonly unknown[]; readonly turns: number } {
  const isOwn = (message: unknown) => isMapping(message) && message.role === 'assistant';
  const last = reply === undefined ? messages.length : messages.findLastIndex(isOwn);
  const before = messages.slice(0, Math.max(0, last)).map(withCalls);
  if (before.length > 0)
    return {
      asked: before,
      turns: before.filter((message) => isOwn(message) && isMapping(message) && message.source === 'generate')
        .length,
    };
  const { input, choices } = sample;
  if (Array.isArray(input)) return { asked: input.map(withCalls), turns: 0 };
  if (typeof input !== 'string') throw new NoConversation('the sample has no input');
  const lines = Array.isArray(choices)
    ? choices.map((choice, at) => `${String.fromCharCode(65 + (at % 26))}) ${String(choice)}`)
    : [];
  const content = lines.length === 0 ? input : [input, '', ...lines].join('\n');
  return { asked: [{ role: 'user', content }], turns: 0 };
}

/** Calls of tools as conversations have them; the reasoning of earlier turns is not asked. */
function withCalls(message: unknown): unknown {
  if (!isMapping(message)) return message;
  const { tool_calls: calls, content } = message;
  return {
    ...message,
    content: Array.isArray(content)
      ? content.filter((part) => !isMapping(part) || part.type !== 'reasoning')
      : content,
    ...(Array.isArray(calls)
      ? {
          tool_calls: calls.map((call) =>
            isMapping(call) && typeof call.function === 'string'
              ? { name: call.function, arguments: call.arguments }
              : call,
          ),
        }
      : {}),
  };
}
