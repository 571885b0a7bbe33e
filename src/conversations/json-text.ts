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
