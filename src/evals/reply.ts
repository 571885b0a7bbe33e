import { textOf, toolCallLines } from '../conversations/message-text.ts';
import { Unread } from '../conversations/unread.ts';
import { isMapping } from '../input/misplaced.ts';
import { type Answer, answerOf } from '../model/answer.ts';
import type { ChatReply } from '../model/chat.ts';
import { USUAL_MARKS } from '../model/reasoning.ts';

/** How the tools call the ends that we know. */
const FINISH: Readonly<Record<string, ChatReply['finish']>> = {
  stop: 'stop',
  end_turn: 'stop',
  max_tokens: 'length',
  model_length: 'length',
  length: 'length',
  content_filter: 'content_filter',
  tool_calls: 'tool_calls',
};

/** What stands in a sample as the reply of a model. */
export interface RecordedReply {
  readonly content: unknown;
  /** Calls of tools, as the log has them. */
  readonly calls: readonly unknown[];
  readonly finish: unknown;
  readonly model: string;
}

/**
 * A recorded reply as a run would have read it: the same filters, cuts, refusals and marks of reasoning.
 *
 * @throws NoConversation where its content is neither text nor parts
 */
export function recordedAnswer(
  { content, calls, finish, model }: RecordedReply,
  reasoning: 'ignore' | 'judge',
): Answer {
  const parts = Array.isArray(content) ? content : [content];
  const thought = parts.flatMap((part) => (isReasoning(part) ? [reasoningText(part)] : []));
  const unread = new Unread();
  const said = textOf(
    parts.filter((part) => part !== null && part !== undefined && !isReasoning(part)).map(asCall),
    unread,
  );
  const beside = toolCallLines({ tool_calls: calls.map(asFunction) });
  const word = typeof finish === 'string' ? finish : null;
  const counts = Object.values(unread.counted().unread ?? {}).reduce((sum, count) => sum + count, 0);
  const reply: ChatReply = {
    state: 'replied',
    text: [...(said === '' ? [] : [said]), ...beside].join('\n'),
    parts: { contents: [said], beside },
    reasoning: thought.length === 0 ? null : thought.join('\n'),
    // What does not say that it ended need not have been cut: other tools often leave it out.
    finish: word === null ? 'other' : (FINISH[word] ?? 'other'),
    ...(word === null ? {} : { finishWord: word.slice(0, 40) }),
    ...(counts === 0 ? {} : { unreadParts: counts }),
    refusal: null,
    reportedModel: model,
    fingerprint: null,
    tokens: null,
  };
  const answer = answerOf(reply, { ...USUAL_MARKS, reasoning });
  if (answer === null) throw new Error('a reply is an answer');
  return answer;
}

/** A sample without an answer. */
export function noAnswer(reason: string): Answer {
  return { outcome: 'failed', reason, text: null, reasoning: null, finishReason: null, reportedModel: null };
}

function isReasoning(part: unknown): part is Readonly<Record<string, unknown>> {
  return isMapping(part) && part.type === 'reasoning';
}

function reasoningText(part: Readonly<Record<string, unknown>>): string {
  const { reasoning, summary } = part;
  return [reasoning, summary].find((one): one is string => typeof one === 'string' && one !== '') ?? '';
}

/** A server's own call of a tool, as a part of the content. */
function asCall(part: unknown): unknown {
  return isMapping(part) && part.type === 'tool_use' && part.input === undefined
    ? { ...part, input: part.arguments }
    : part;
}

/** Inspect AI writes the name of a tool as `function`. */
function asFunction(call: unknown): unknown {
  return isMapping(call) && typeof call.function === 'string'
    ? { name: call.function, arguments: call.arguments }
    : call;
}
