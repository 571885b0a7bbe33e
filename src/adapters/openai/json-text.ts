import { doubledKey } from '../../input/unambiguous-json.ts';

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
  if (doubledKey(json, (key) => SAYING.has(key)) !== null)
    throw new SyntaxError('a key that says something stands there twice, or it is nested too deep');
  return value;
}
