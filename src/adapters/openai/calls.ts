import { type Elsewhere, textsElsewhere } from './elsewhere.ts';

/** A call of a tool, or the pieces of one that came: nobody asked for it, and what it says may do harm, too. */
export interface Call {
  readonly name: string;
  /** What it is called with, as it was sent: mostly JSON. */
  readonly given: string;
}

export interface Calls extends Elsewhere {
  /** By their place, the pieces of each put together. */
  readonly calls: ReadonlyMap<string, Call>;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a call is given, by the names that protocols have for it. */
const GIVEN = ['arguments', 'input', 'parameters', 'args'] as const;
const CALL_FIELDS: ReadonlySet<string> = new Set([...GIVEN, 'name', 'function', 'custom']);

/** Whether calls stand under a name: `tool_calls`, `function_call`, `toolCalls`, `tool_use`. */
export function holdsCalls(name: string): boolean {
  return /^(?:tool|function)s?_?(?:call|use)s?$/i.test(name);
}

/** The calls in a value of a field that holds them: a list, one call where a list should be, or bare text. */
export function callsIn(value: unknown, place: string): Calls {
  const calls = new Map<string, Call>();
  const beside: Elsewhere[] = [];
  for (const [at, call] of listOf(value).entries()) {
    if (!isFields(call)) continue;
    const inner = [call.function, call.custom].filter(isFields);
    // What stands beside a function is read as well: whoever carries a call out may take it from there.
    const told = [...inner, call];
    const names = new Set(told.map(({ name }) => (typeof name === 'string' ? name : '')));
    // A bare text for a function is what it is given, or its name.
    const bare = [call.function, call.custom].filter((text) => typeof text === 'string');
    const given = [...bare, ...told.flatMap((part) => GIVEN.map((key) => givenIn(part[key])))];
    const key = `${place} ${typeof call.index === 'number' ? call.index : at}`;
    const piece = { name: [...names].filter((name) => name !== '').join(' '), given: given.join('') };
    calls.set(key, oneCall(calls.get(key), piece));
    beside.push(...told.map((part) => textsElsewhere(part, CALL_FIELDS)));
  }
  return {
    calls,
    elsewhere: beside.map(({ elsewhere }) => elsewhere).join(''),
    thoughts: beside.map(({ thoughts }) => thoughts).join(''),
  };
}

/** A call with a further piece of it. */
export function oneCall(before: Call | undefined, piece: Call): Call {
  return before === undefined ? piece : { name: before.name + piece.name, given: before.given + piece.given };
}

/** A call as a line of text, as whoever carries it out would read it: nothing stands there in the escapes of JSON. */
export function callText({ name, given }: Call): string {
  return [name, unescaped(given)].filter((text) => text !== '').join(' ');
}

/** What the only call of a reply is given, as it was sent; null: the reply says something else, or nothing. */
export function givenAlone(calls: readonly Call[], text: string): string | null {
  const [call, second] = calls;
  return call !== undefined && second === undefined && text === callText(call) ? call.given : null;
}

const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/gs;
/**
 * Characters by their numbers; with more backslashes where JSON stands in a text of JSON. It begins where backslashes do:
 * else a text of nothing but backslashes would be looked through from each of them.
 */
const NUMBERED = /(?<!\\)(?:\\+u[0-9a-f]{4})+/gi;
/** JSON in JSON in JSON: nobody reads deeper. */
const MAX_LEVELS = 4;

/** Without escapes, and nothing else changed: read and written anew, what stands under a key twice would be lost. */
function unescaped(given: string): string {
  if (!given.includes('\\')) return given;
  let text = isJson(given)
    ? given.replace(STRING, (one) => `"${String(JSON.parse(one)).toWellFormed()}"`)
    : given;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const before = text;
    text = text.replace(NUMBERED, charactersOf);
    if (text === before) break;
  }
  return text;
}

function charactersOf(run: string): string {
  const numbers = run.match(/[0-9a-f]{4}/gi) ?? [];
  return numbers
    .map((number) => String.fromCharCode(Number.parseInt(number, 16)))
    .join('')
    .toWellFormed();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'string' ? listOf(one) : [one]));
  if (typeof value === 'string') return [{ arguments: value }];
  // One call as `function_call` has it is a function by itself: its names are those of a call.
  return isFields(value) ? [value] : [];
}

function givenIn(given: unknown): string {
  if (given === null || given === undefined) return '';
  return typeof given === 'string' ? given : JSON.stringify(given);
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
