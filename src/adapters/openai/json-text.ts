/** Names under which a reply says something: of two with one name a parser drops the first, which a user may see. */
const SAYING = new Set([
  'choices',
  'message',
  'delta',
  'content',
  'text',
  'refusal',
  'tool_calls',
  'arguments',
]);

/**
 * The value of a JSON text in which nothing that is said hides behind a second key of the same name.
 *
 * @throws SyntaxError where it is no JSON, or names such a key twice
 */
export function parseSaying(json: string): unknown {
  const value: unknown = JSON.parse(json);
  if (saysTwice(json)) throw new SyntaxError('a key that says something stands there twice');
  return value;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/** Whether an object of a valid JSON text has one of those keys twice. */
function saysTwice(json: string): boolean {
  /** Keys of each open object; null for a list. */
  const open: (Set<string> | null)[] = [];
  let text: string | null = null;
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open.at(-1);
      const key = text === null ? '' : (JSON.parse(text) as string);
      if (keys?.has(key) === true) return true;
      if (SAYING.has(key)) keys?.add(key);
    }
    text = token.startsWith('"') ? token : null;
  }
  return false;
}
