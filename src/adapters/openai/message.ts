import { type Call, callsIn, holdsCalls, oneCall } from './calls.ts';
import { isProse, textsElsewhere, thoughtsIn } from './elsewhere.ts';

/** Everything that a message, or a piece of a streamed one, says. Untrusted. */
export interface Message {
  /** What a user would read, by where it stands: each is a text of its own, the pieces of each put together. */
  readonly contents: ReadonlyMap<string, string>;
  readonly reasoning: string;
  readonly refusal: string;
  /** Calls of tools by where they stand, the pieces of each put together. */
  readonly calls: ReadonlyMap<string, Call>;
  /** Parts of an unknown kind without any text: nobody can read them. */
  readonly unread: number;
  /** Texts under names that nobody knows, which some client may show. */
  readonly elsewhere: string;
  /** Texts under such names that say themselves that it is reasoning. */
  readonly thoughts: string;
}

export const EMPTY_MESSAGE: Message = {
  contents: new Map(),
  reasoning: '',
  refusal: '',
  calls: new Map(),
  unread: 0,
  elsewhere: '',
  thoughts: '',
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
]);
const PART_FIELDS = ['text', 'content', 'output_text'] as const;
const PART_FIELDS_READ: ReadonlySet<string> = new Set([...PART_FIELDS, 'refusal']);
/** An object of other names is no part of a text. */
const TEXT_PART_NAMES: ReadonlySet<string> = new Set(['type', 'text', 'annotations']);
const TEXT_FIELDS = ['text', 'value', 'summary', 'content', 'thinking'] as const;
const TEXT_FIELDS_READ: ReadonlySet<string> = new Set(TEXT_FIELDS);

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
  const { message, delta, text } = choice;
  const places = [
    isFields(message) ? fieldsRead(message, 'message') : EMPTY_MESSAGE,
    isFields(delta) ? fieldsRead(delta, 'delta') : EMPTY_MESSAGE,
    typeof text === 'string' ? content('text', text) : EMPTY_MESSAGE,
  ];
  return together([...places, { ...EMPTY_MESSAGE, ...textsElsewhere(choice, CHOICE_FIELDS) }]);
}

/** One after the other. */
export function together(all: readonly Message[]): Message {
  const contents = new Map<string, string>();
  const calls = new Map<string, Call>();
  for (const message of all) {
    for (const [place, piece] of message.contents) contents.set(place, (contents.get(place) ?? '') + piece);
    for (const [place, piece] of message.calls) calls.set(place, oneCall(calls.get(place), piece));
  }
  return {
    contents,
    reasoning: all.map(({ reasoning }) => reasoning).join(''),
    refusal: all.map(({ refusal }) => refusal).join(''),
    calls,
    unread: all.reduce((sum, { unread }) => sum + unread, 0),
    elsewhere: all.map(({ elsewhere }) => elsewhere).join(''),
    thoughts: all.map(({ thoughts }) => thoughts).join(''),
  };
}

/** What a message reasons, under whatever name: each text once, one after the other. Labels are no reasoning. */
export function reasoningOf({ reasoning, thoughts }: Message): readonly string[] {
  const isMore = isProse(thoughts) && !reasoning.includes(thoughts);
  return isMore ? [reasoning, thoughts] : [reasoning];
}

/** What a message says under names that nobody knows; null: nothing, or what is known for its reasoning. */
export function saidElsewhere({ elsewhere, reasoning, thoughts }: Message): string | null {
  return isProse(elsewhere) && elsewhere !== reasoning && elsewhere !== thoughts ? elsewhere : null;
}

/** Whether there is anything that a user could see. */
export function isVisible(message: Message): boolean {
  const { contents, refusal, calls, unread } = message;
  const called = [...calls.values()].flatMap(({ name, given }) => [name, given]);
  const isText = [...contents.values(), refusal, ...called].some((one) => one.trim() !== '');
  return isText || unread > 0 || saidElsewhere(message) !== null;
}

function content(place: string, text: string): Message {
  return { ...EMPTY_MESSAGE, contents: new Map([[place, text]]) };
}

function fieldsRead(message: Fields, place: string): Message {
  const { refusal } = message;
  const isNone = refusal === null || refusal === undefined || refusal === false;
  if (!isNone && typeof refusal !== 'string') throw new NoMessage('refusal');
  const called = Object.keys(message)
    .filter(holdsCalls)
    .map((name): Message => ({ ...EMPTY_MESSAGE, ...callsIn(message[name], `${place} ${name}`) }));
  const parts = partsOf(message.content).map((part, at) => partRead(part, place, at));
  const said = together([...parts, ...called]);
  const others = Object.fromEntries(Object.entries(message).filter(([name]) => !holdsCalls(name)));
  const { reasoning, reasoning_content, reasoning_details, thinking } = message;
  const named = { reasoning, reasoning_content, reasoning_details, thinking };
  const thoughts = [...Object.values(named).map(textIn), said.reasoning];
  const found = textsElsewhere(others, MESSAGE_FIELDS, [...thoughts, ...thoughtsIn(named)]);
  return {
    ...said,
    refusal: said.refusal + (isNone ? '' : refusal),
    // Some servers send the same under two names.
    reasoning: lines([...new Set(thoughts)]),
    elsewhere: said.elsewhere + found.elsewhere,
    thoughts: said.thoughts + found.thoughts,
  };
}

function partsOf(content: unknown): readonly unknown[] {
  if (content === null || content === undefined) return [];
  if (typeof content === 'string') return [content];
  if (isFields(content)) return [isPart(content) ? content : JSON.stringify(content)];
  if (!Array.isArray(content)) throw new NoMessage('content');
  return content;
}

/** Some servers hand out an answer of JSON as the object that it is the text of: its names are the model's own then. */
function isPart(content: Fields): boolean {
  const { type } = content;
  const isText = typeof type === 'string' && type !== '' && TEXT_PART.test(type);
  const names = Object.keys(content);
  return names.length === 0 || (isText && names.every((name) => TEXT_PART_NAMES.has(name)));
}

const REASONING_PART = /think|reason|thought/i;
/** Parts that are known to carry nothing to read: where a text comes from. */
const SILENT_PART = /^(?:reference|citation|annotation)s?$/;

/** Parts that are the text of an answer; what is of another kind is no piece of that text. */
const TEXT_PART = /^(?:|text|output_text)$/;
const CALL_PART = /_(?:call|use)$/i;

function partRead(part: unknown, place: string, at: number): Message {
  if (part === null) return EMPTY_MESSAGE;
  if (typeof part === 'string') return content(place, part);
  if (!isFields(part)) throw new NoMessage('content');
  const type = typeof part.type === 'string' ? part.type : '';
  if (CALL_PART.test(type)) return { ...EMPTY_MESSAGE, ...callsIn(part, `${place} part ${at}`) };
  if (REASONING_PART.test(type) || part.thought === true)
    return { ...EMPTY_MESSAGE, reasoning: everyText(part) };
  const text = PART_FIELDS.map((name) => textIn(part[name])).join('');
  const refusal = typeof part.refusal === 'string' ? part.refusal : '';
  const beside = [
    textsElsewhere(part, PART_FIELDS_READ),
    ...PART_FIELDS.flatMap((name) => part[name])
      .filter(isFields)
      .map((inner) => textsElsewhere(inner, TEXT_FIELDS_READ)),
  ];
  const isKnown = TEXT_PART.test(type) && type !== '';
  const isRead = text !== '' || refusal !== '' || isKnown || SILENT_PART.test(type);
  const said = content(TEXT_PART.test(type) ? place : `${place} ${type}`, text);
  return {
    ...(text === '' ? EMPTY_MESSAGE : said),
    refusal,
    unread: isRead ? 0 : 1,
    elsewhere: beside.map(({ elsewhere }) => elsewhere).join(''),
    thoughts: beside.map(({ thoughts }) => thoughts).join(''),
  };
}

/** A text, or texts in a list or under the usual names. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return lines(value.map(textIn));
  if (!isFields(value)) return '';
  return lines([...new Set(TEXT_FIELDS.map((name) => textIn(value[name])))]);
}

/** Every text of a part of reasoning, whatever it stands under; not what only a machine reads. */
function everyText(part: Fields): string {
  const { type: _type, signature: _signature, id: _id, data: _data, format: _format, ...rest } = part;
  return lines(Object.values(rest).map(textIn));
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
