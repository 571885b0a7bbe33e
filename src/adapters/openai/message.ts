import { isProse, textsElsewhere } from './elsewhere.ts';

/** Everything that a message, or a piece of a streamed one, says. Untrusted. */
export interface Message {
  /** What a user would read. */
  readonly text: string;
  readonly reasoning: string;
  readonly refusal: string;
  /** Calls of tools by their place, the pieces of each put together. */
  readonly calls: ReadonlyMap<number, string>;
  /** Parts of an unknown kind without any text: nobody can read them. */
  readonly unread: number;
  /** Texts under names that nobody knows, which some client may show. */
  readonly elsewhere: string;
}

export const EMPTY_MESSAGE: Message = {
  text: '',
  reasoning: '',
  refusal: '',
  calls: new Map(),
  unread: 0,
  elsewhere: '',
};

/** Fields that are read by name. */
const CHOICE_FIELDS: ReadonlySet<string> = new Set(['message', 'delta', 'text']);
const MESSAGE_FIELDS: ReadonlySet<string> = new Set([
  'content',
  'refusal',
  'reasoning',
  'reasoning_content',
  'reasoning_details',
  'thinking',
  'function_call',
]);
const PART_FIELDS: ReadonlySet<string> = new Set(['text', 'content', 'output_text']);

type Fields = Readonly<Record<string, unknown>>;

/** A value that cannot be what a message says: a number where text should be. */
export class NoMessage extends Error {}

/**
 * What a choice says, in a `message`, a `delta`, or in the `text` of the older protocol; all of them are read, since a
 * user may see any.
 *
 * @throws NoMessage where content or refusal are of no known form
 */
export function messageIn(choice: Fields): Message {
  const places = [choice.message, choice.delta].filter(isFields).map(fieldsRead);
  const texts = places.map(({ text }) => text);
  const older = typeof choice.text === 'string' && !texts.includes(choice.text) ? choice.text : '';
  const said = [...places, { ...EMPTY_MESSAGE, text: older }].reduce(together, EMPTY_MESSAGE);
  return together(said, { ...EMPTY_MESSAGE, elsewhere: textsElsewhere(choice, CHOICE_FIELDS) });
}

/** One after the other. */
export function together(a: Message, b: Message): Message {
  const calls = new Map(a.calls);
  for (const [at, piece] of b.calls) calls.set(at, (calls.get(at) ?? '') + piece);
  return {
    text: a.text + b.text,
    reasoning: a.reasoning + b.reasoning,
    refusal: a.refusal + b.refusal,
    calls,
    unread: a.unread + b.unread,
    elsewhere: a.elsewhere + b.elsewhere,
  };
}

/** Whether there is anything that a user could see. */
export function isVisible({ text, refusal, calls, unread, elsewhere }: Message): boolean {
  const isText = [text, refusal, ...calls.values()].some((one) => one.trim() !== '');
  return isText || unread > 0 || isProse(elsewhere);
}

function fieldsRead(message: Fields): Message {
  const { content, refusal } = message;
  if (refusal !== null && refusal !== undefined && typeof refusal !== 'string')
    throw new NoMessage('refusal');
  const parts = partsOf(content).map(partRead).reduce(together, EMPTY_MESSAGE);
  return {
    ...parts,
    refusal: parts.refusal + (refusal ?? ''),
    // Some servers send the same under two names.
    reasoning: lines([
      ...new Set([
        textIn(message.reasoning),
        textIn(message.reasoning_content),
        textIn(message.reasoning_details),
        textIn(message.thinking),
        parts.reasoning,
      ]),
    ]),
    calls: callsIn(message),
    elsewhere: parts.elsewhere + textsElsewhere(message, MESSAGE_FIELDS),
  };
}

function partsOf(content: unknown): readonly unknown[] {
  if (content === null || content === undefined) return [];
  if (typeof content === 'string' || isFields(content)) return [content];
  if (!Array.isArray(content)) throw new NoMessage('content');
  return content;
}

const REASONING_PART = /think|reason|thought/i;
/** Parts that are known to carry nothing to read: where a text comes from. */
const SILENT_PART = /^(?:reference|citation|annotation)s?$/;

function partRead(part: unknown): Message {
  if (part === null) return EMPTY_MESSAGE;
  if (typeof part === 'string') return { ...EMPTY_MESSAGE, text: part };
  if (!isFields(part)) throw new NoMessage('content');
  const type = typeof part.type === 'string' ? part.type : '';
  if (REASONING_PART.test(type) || part.thought === true)
    return { ...EMPTY_MESSAGE, reasoning: everyText(part) };
  if (type === 'refusal' && typeof part.refusal === 'string')
    return { ...EMPTY_MESSAGE, refusal: part.refusal };
  if (type === 'tool_use' || type === 'tool_call')
    return { ...EMPTY_MESSAGE, text: callIn(part.name, part.input ?? part.arguments) };
  const text = textIn(part.text) + textIn(part.content) + textIn(part.output_text);
  const elsewhere = textsElsewhere(part, PART_FIELDS);
  if (text !== '' || type === 'text' || type === 'output_text' || SILENT_PART.test(type))
    return { ...EMPTY_MESSAGE, text, elsewhere };
  return { ...EMPTY_MESSAGE, unread: 1, elsewhere };
}

/** A text, or texts in a list or under the usual names. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return lines(value.map(textIn));
  if (!isFields(value)) return '';
  return textIn(value.text ?? value.value ?? value.summary ?? value.content ?? value.thinking);
}

/** Every text of a part of reasoning, whatever it stands under; not what only a machine reads. */
function everyText(part: Fields): string {
  const { type: _type, signature: _signature, id: _id, data: _data, format: _format, ...rest } = part;
  return lines(Object.values(rest).map(textIn));
}

/** What a call is given, by the names that protocols have for it. */
const GIVEN = ['arguments', 'input', 'parameters', 'args'] as const;

function callsIn({ tool_calls: many, function_call: one }: Fields): ReadonlyMap<number, string> {
  const all = [...listOf(many), ...listOf(one).map((call) => ({ function: call }))];
  const calls = new Map<number, string>();
  for (const [at, call] of all.entries()) {
    if (!isFields(call)) continue;
    const inner = [call.function, call.custom].filter(isFields);
    const { name, ...rest } = call;
    // What stands beside a function is read as well: whoever carries a call out may take it from there.
    const told = [...inner, inner.length === 0 ? call : rest];
    const text = told.map((part) =>
      GIVEN.reduce((said, key) => said + callIn(null, part[key]), callIn(part.name, null)),
    );
    const place = typeof call.index === 'number' ? call.index : at;
    calls.set(place, (calls.get(place) ?? '') + text.join(''));
  }
  return calls;
}

/** A server may send one call where a list should be. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return [{ arguments: value }];
  return isFields(value) ? [value] : [];
}

/** A call of a tool, or a piece of one, as a line of text: nobody asked for it, and what it says may do harm, too. */
function callIn(name: unknown, given: unknown): string {
  const called = typeof name === 'string' && name !== '' ? `${name} ` : '';
  if (given === null || given === undefined) return called;
  return called + (typeof given === 'string' ? given : JSON.stringify(given));
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
