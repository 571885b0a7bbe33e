/**
 * A string, or one of the numbers that Python and DuckDB write and JSON does not have. A string that never ends is one
 * to the end of the text: tried again from each of its quotes, a row of a megabyte would take hours.
 */
const STRING_OR_NO_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|-?\b(?:NaN|nan|Infinity|infinity|inf)\b/gs;

/**
 * The value of a JSON text. `NaN` and infinities, which other writers put where numbers stand, are null: a trainer reads
 * such a row, and so must we.
 *
 * @throws SyntaxError for everything else that is no JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|nan|inf/i.test(text)) throw error;
    return JSON.parse(text.replace(STRING_OR_NO_NUMBER, (found) => (found.startsWith('"') ? found : 'null')));
  }
}

/** A string, or what opens or closes a value that holds others. */
const STRING_OR_BRACKET = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[[\]{}]/gs;

/**
 * The values of a text that is one JSON value, or objects and lists with nothing but space between them, one at a time:
 * a line may hold millions.
 *
 * @returns null: it is neither
 */
export function valuesIn(text: string): Iterable<unknown> | null {
  try {
    return [parseJson(text)];
  } catch {
    return isSeveral(text) ? parsedParts(text) : null;
  }
}

function isSeveral(text: string): boolean {
  try {
    let values = 0;
    for (const _value of parsedParts(text)) values += 1;
    return values > 1;
  } catch {
    return false;
  }
}

/** The text cut behind each object or list that is in no other, parsed; throws at the first part that is no JSON. */
function* parsedParts(text: string): Generator<unknown> {
  let [depth, from] = [0, 0];
  for (const { 0: found, index } of text.matchAll(STRING_OR_BRACKET)) {
    if (found === '{' || found === '[') depth += 1;
    else if (found === '}' || found === ']') depth -= 1;
    if (depth > 0 || found.startsWith('"')) continue;
    yield parseJson(text.slice(from, index + 1));
    from = index + 1;
  }
  const rest = text.slice(from);
  if (rest.trim() !== '') yield parseJson(rest);
}
