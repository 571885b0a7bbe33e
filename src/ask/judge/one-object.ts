/** A JSON object in a text. */
export interface FoundObject {
  readonly value: Readonly<Record<string, unknown>>;
  /** As it is written. */
  readonly raw: string;
  /** The text around it. */
  readonly around: string;
}

/** More opening braces than this are no judgement: looking further would only cost time. */
const MAX_OPENINGS = 64;
/** Nor is what takes more characters than this to look through: each opening that nothing closes is read to the end. */
const MAX_READ_CHARS = 8_000_000;

/**
 * The JSON objects that stand in a text, in their order, whatever stands around them. What is in braces and no JSON is
 * passed over as a whole: no part of a broken object is ever taken for one.
 */
export function objectsIn(text: string): readonly FoundObject[] {
  const found: FoundObject[] = [];
  let at = text.indexOf('{');
  let read = 0;
  for (let openings = 0; at >= 0 && openings < MAX_OPENINGS && read < MAX_READ_CHARS; openings += 1) {
    const end = endOf(text, at);
    read += (end ?? text.length) - at;
    const object = end === null ? null : objectAt(text, at, end);
    if (object !== null) found.push(object);
    at = text.indexOf('{', end ?? at + 1);
  }
  return found;
}

/** Deeper ones are passed over: what opens again and again would be read from each opening to the end. */
const MAX_DEPTH = 64;

/** The JSON objects in a text of any length that hold a key and no object before it, up to 64 levels deep. */
export function objectsWith(key: string, text: string): readonly FoundObject[] {
  return [...text.matchAll(new RegExp(`\\{[^{}]*?"${key}"`, 'g'))].flatMap(({ index }) => {
    const end = jsonEnd(text, index);
    return (end === null ? null : objectAt(text, index, end)) ?? [];
  });
}

/** The names of all keys of a JSON text, at any depth, as often as they are written: a parser keeps only the last. */
export function keysIn(json: string): readonly string[] {
  return [...json.matchAll(/("(?:[^"\\]|\\.)*")\s*(:?)/g)]
    .filter(([, , colon]) => colon === ':')
    .map(([, name = '""']) => JSON.parse(name) as string);
}

/** The index after the brace that closes the one at `from`; null: none does. */
function endOf(text: string, from: number): number | null {
  let depth = 0;
  for (const { 0: token, index } of text.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0) return from + index + 1;
  }
  return null;
}

const JSON_TOKEN = /\s*(?:"(?:[^"\\]|\\.)*"|([{}])|[[\],:]|-?\d[\d.eE+-]*|true|false|null)/sy;

/** The same of an object that is read no further than JSON could go on. */
function jsonEnd(text: string, from: number): number | null {
  let depth = 0;
  JSON_TOKEN.lastIndex = from;
  for (let token = JSON_TOKEN.exec(text); token !== null; token = JSON_TOKEN.exec(text)) {
    if (token[1] === '{') depth += 1;
    if (token[1] === '}') depth -= 1;
    if (depth === 0) return JSON_TOKEN.lastIndex;
    if (depth > MAX_DEPTH) return null;
  }
  return null;
}

function objectAt(text: string, from: number, end: number): FoundObject | null {
  const raw = text.slice(from, end);
  try {
    const value = JSON.parse(raw) as FoundObject['value'];
    return { value, raw, around: `${text.slice(0, from)}\n${text.slice(end)}` };
  } catch {
    return null;
  }
}
