/** Deeper than anything that is written here; deeper texts only exhaust the stack. */
const MAX_DEPTH = 200;

/**
 * The value of a JSON text in which no key stands twice and nothing is nested beyond measure: of two keys with one name a
 * parser takes the last, and another reader may take the first.
 *
 * @throws SyntaxError where it is no JSON, or names a key twice, or nests too deep
 */
export function parseUnambiguous(json: string): unknown {
  const value: unknown = JSON.parse(json);
  const doubled = doubledKey(json);
  if (doubled !== null) throw new SyntaxError(doubled);
  return value;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/**
 * What is ambiguous in a valid JSON text; null: nothing.
 *
 * @param isCounted names that may not stand twice; absent: none may
 */
export function doubledKey(json: string, isCounted: (key: string) => boolean = () => true): string | null {
  /** Keys of each open object; null for a list. */
  const open: (Set<string> | null)[] = [];
  let text: string | null = null;
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      if (open.length >= MAX_DEPTH) return `nested deeper than ${MAX_DEPTH}`;
      open.push(token === '{' ? new Set() : null);
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open.at(-1);
      const key = text === null ? '' : (JSON.parse(text) as string);
      if (keys?.has(key) === true) return 'a key stands there twice';
      if (isCounted(key)) keys?.add(key);
    }
    text = token.startsWith('"') ? token : null;
  }
  return null;
}
