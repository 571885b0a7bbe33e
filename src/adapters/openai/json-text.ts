/** Deeper than anything that a server says; deeper texts only exhaust the stack. */
const MAX_DEPTH = 200;

/** Under this stands all that a reply says. */
const SAYING = 'choices';

/** A reply that says two things under one name: which of them a user sees hangs on who reads it. */
export class TwoMeanings extends SyntaxError {}

/**
 * The value of a JSON text in which nothing that is said hides behind a second key of the same name. A key that says the
 * same twice hides nothing.
 *
 * @throws TwoMeanings where a key of `choices`, or of anything within, stands twice with two values
 * @throws SyntaxError where it is no JSON, or nests too deep
 */
export function parseSaying(json: string): unknown {
  const value: unknown = JSON.parse(json);
  // A text that the value gives again, letter by letter, has no key that got lost; most servers write one of these.
  if (isShallow(json) && AS_WRITTEN.some((indent) => JSON.stringify(value, null, indent) === json))
    return value;
  if (saysTwoThings(json)) throw new TwoMeanings('a key within choices stands there twice');
  return value;
}

/** Indents of what servers write: none, or two spaces. */
const AS_WRITTEN = [0, 2];

/** Whether no more brackets open than may be nested: most texts need not be looked at closer. */
export function isShallow(json: string): boolean {
  let opened = 0;
  for (const bracket of ['{', '['])
    for (let at = json.indexOf(bracket); at >= 0; at = json.indexOf(bracket, at + 1)) {
      opened += 1;
      if (opened > MAX_DEPTH) return false;
    }
  return true;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/** An object or a list that is not closed yet. */
interface Open {
  /** The values of its keys, as they are written; null for a list. */
  readonly values: Map<string, string> | null;
  readonly isSaid: boolean;
  /** The key whose value is being read, and where that began. */
  key: string;
  from: number;
}

function saysTwoThings(json: string): boolean {
  const open: Open[] = [];
  let text: string | null = null;
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === '{' || token === '[') {
      if (open.length >= MAX_DEPTH) throw new SyntaxError(`nested deeper than ${MAX_DEPTH}`);
      const isSaid = inside !== undefined && (inside.isSaid || inside.key === SAYING);
      open.push({ values: token === '{' ? new Map() : null, isSaid, key: '', from: -1 });
    } else if (token === ':' && inside !== undefined) {
      inside.key = text === null ? '' : (JSON.parse(text) as string);
      inside.from = index + 1;
    } else if (!token.startsWith('"') && inside !== undefined) {
      if (endsInConflict(inside, json, index)) return true;
      if (token !== ',') open.pop();
    }
    text = token.startsWith('"') ? token : null;
  }
  return false;
}

/** Whether the value that ends here is another than one under the same key before it. */
function endsInConflict(inside: Open, json: string, end: number): boolean {
  const { values, isSaid, key, from } = inside;
  inside.from = -1;
  if (values === null || from < 0 || !(isSaid || key === SAYING)) return false;
  const value = json.slice(from, end).trim();
  const before = values.get(key);
  values.set(key, value);
  return before !== undefined && before !== value;
}
