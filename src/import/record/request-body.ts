import { NoConversation } from '../../conversations/no-conversation.ts';
import { isMapping } from '../../input/misplaced.ts';
import type { LogRecord } from './format.ts';
import { firstOf, held, isBlank, recordIn } from './held.ts';
import { templatedMessages } from './prompt-template.ts';

/**
 * What a request to a model asked, whichever interface it was sent to: OpenAI's chat, responses and completions,
 * Anthropic's messages, Gemini's contents, Bedrock's Converse and the bodies of its models, a bare list of messages, a
 * text. Strings that hold JSON count as what they hold.
 *
 * @returns a row that `conversationOf` reads
 * @throws NoConversation where it asks nothing
 */
export function chatOf(body: unknown): unknown {
  const inner = held(body);
  if (isBlank(inner)) throw new NoConversation('the prompt was not logged');
  // A user may well ask in JSON.
  if (typeof body === 'string' && !isChat(inner)) return { messages: templatedMessages(body) };
  if (typeof inner === 'string') return { messages: templatedMessages(inner) };
  if (Array.isArray(inner)) return { messages: messagesIn(inner) };
  if (!isMapping(inner)) throw new NoConversation('the prompt is neither text nor messages');
  return { ...withSystem(inner), ...(inner.tools === undefined ? {} : { tools: inner.tools }) };
}

/** Whether a value that stood in a string is a request and no text of somebody who writes JSON. */
function isChat(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length > 0 && value.every((one) => Array.isArray(one) || isTurn(one));
  return isMapping(value) && [...LISTS, ...TEXTS, 'input', 'prompts', 'message'].some((key) => key in value);
}

function isTurn(value: unknown): boolean {
  return isMapping(value) && ['role', 'from', 'kwargs', 'data', 'type'].some((key) => key in value);
}

function withSystem(body: LogRecord): { readonly messages: readonly unknown[] } {
  const system = held(
    firstOf(
      body,
      'system',
      'systemInstruction',
      'system_instruction',
      'instructions',
      'preamble',
      'system_prompt',
    ),
  );
  const messages = turnsOf(body);
  return { messages: isBlank(system) ? messages : [{ role: 'system', content: plain(system) }, ...messages] };
}

/** Keys under which bodies hold their messages, then those of a single text. */
const LISTS = ['messages', 'contents'] as const;
const TEXTS = ['prompt', 'inputText', 'input_text', 'question', 'query', 'text', 'content'] as const;

function turnsOf(body: LogRecord): readonly unknown[] {
  const list = held(firstOf(body, ...LISTS));
  if (Array.isArray(list)) return messagesIn(list);
  if (isMapping(list)) return turnsOf(list);
  const input = held(body.input);
  if (Array.isArray(input)) return messagesIn(input);
  if (isMapping(input)) return turnsOf(input);
  // Cohere: what was said before stands beside what is said now.
  const message = firstOf(body, 'message');
  const earlier = held(body.chat_history);
  const before = Array.isArray(earlier) ? messagesIn(earlier) : [];
  if (typeof message === 'string') return [...before, { role: 'user', content: message }];
  const prompts = held(body.prompts);
  if (Array.isArray(prompts) && prompts.length === 1) return templatedMessages(String(prompts[0]));
  const text = typeof body.input === 'string' ? body.input : firstOf(body, ...TEXTS);
  const turns = held(text);
  if (Array.isArray(turns) && (typeof text !== 'string' || isChat(turns))) return messagesIn(turns);
  if (typeof text === 'string' && text.trim() !== '') return templatedMessages(text);
  throw new NoConversation('there is neither a prompt nor a list of messages in it');
}

/** Roles that conversations do not know by themselves. */
const ROLES = new Map([
  ['chatbot', 'assistant'],
  ['ai', 'assistant'],
  ['aimessage', 'assistant'],
  ['aimessagechunk', 'assistant'],
  ['humanmessage', 'user'],
  ['humanmessagechunk', 'user'],
  ['systemmessage', 'system'],
  ['toolmessage', 'tool'],
  ['functionmessage', 'tool'],
]);

/** Messages of any interface as `role` and `content`. */
function messagesIn(list: readonly unknown[]): readonly unknown[] {
  // LangChain logs one list of messages for each prompt of a call.
  if (list.length === 1 && Array.isArray(list[0])) return messagesIn(list[0]);
  if (list.length > 1 && list.every((one) => Array.isArray(one) && one.every(isMapping)))
    throw new NoConversation('several prompts in one record');
  return list.map(messageIn);
}

function messageIn(written: unknown): unknown {
  const message = recordIn(written);
  if (message === null) return { role: 'user', content: plain(written) };
  // Serialised by LangChain: the class names the role.
  const kwargs = recordIn(message.kwargs) ?? recordIn(message.data);
  if (kwargs !== null) {
    const id = Array.isArray(message.id) ? message.id.at(-1) : (message.type ?? kwargs.type);
    return { ...kwargs, role: named(kwargs.role ?? id), content: plain(kwargs.content) };
  }
  // The interface of responses: results and calls of tools are items beside the messages.
  if (message.type === 'function_call') return { role: 'assistant', content: null, tool_calls: [message] };
  if (message.type === 'function_call_output') return { role: 'tool', content: plain(message.output) };
  if (message.type === 'reasoning') return { role: 'assistant', content: [message] };
  const role = named(message.role ?? message.from ?? message.type);
  const content = plain(firstOf(message, 'content', 'parts', 'value', 'message', 'text'));
  return {
    ...message,
    role,
    content: role === 'tool' && Array.isArray(content) ? content.map(resultIn) : content,
  };
}

/** A result of a tool in a message that is one. */
function resultIn(part: unknown): unknown {
  const isText = isMapping(part) && part.type === 'tool_result' && typeof part.content === 'string';
  return isText ? { type: 'text', text: part.content } : part;
}

function named(role: unknown): unknown {
  return typeof role === 'string' ? (ROLES.get(role.toLowerCase()) ?? role) : (role ?? 'user');
}

/** Text or parts as conversations read them. */
function plain(content: unknown): unknown {
  const inner = isMapping(content) && Array.isArray(content.parts) ? content.parts : content;
  if (Array.isArray(inner)) return inner.map(partIn);
  return isMapping(inner) ? partIn(inner) : inner;
}

/** Keys of parts that Bedrock and Gemini name by what is in them. */
const MEDIA = ['image', 'document', 'audio', 'video', 'inlineData', 'fileData'] as const;

/** Parts of others by the names of ours: OpenTelemetry's and Bedrock's calls of tools, and whatever has no text. */
function partIn(part: unknown): unknown {
  if (!isMapping(part)) return part;
  const use = recordIn(part.toolUse) ?? recordIn(part.functionCall);
  if (use !== null) return { type: 'tool_use', name: use.name, input: use.input ?? use.args };
  const result = recordIn(part.toolResult) ?? recordIn(part.functionResponse);
  if (result !== null)
    return { type: 'tool_result', content: plain(result.content ?? JSON.stringify(result)) };
  if (part.type === 'blob' || part.type === 'uri' || part.type === 'file')
    return { type: part.modality ?? 'file' };
  const media = MEDIA.find((key) => part.type === undefined && isMapping(part[key]));
  if (media !== undefined) return { type: media };
  if (part.type === 'tool_call') return { type: 'tool_use', name: part.name, input: part.arguments };
  if (part.type === 'tool_call_response') {
    const answer = part.response ?? part.result;
    return { type: 'tool_result', content: typeof answer === 'string' ? answer : JSON.stringify(answer) };
  }
  return part;
}
