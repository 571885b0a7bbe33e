/** A text with its escapes read, and where each of its characters stands in the text as it came. */
export interface Unescaped {
  readonly text: string;
  /** Index in the text as it came; of the end: its length. */
  at(index: number): number;
  /** Whether a stretch of the text read holds anything that was escaped. */
  isEscaped(from: number, to: number): boolean;
}

/**
 * What strings of programs, addresses and markup write a character as. Bytes of an address stand in rows: a letter may
 * take several.
 */
const ESCAPE =
  /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#(\d{2,7});|&#x([0-9a-f]{1,6});|((?:%[0-9a-f]{2})+)|\\([ntr"'/\\])|&(lt|gt|amp|quot|apos|nbsp);/gi;

const CHARACTERS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\n' };
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const LAST_CODE_POINT = 0x10ffff;
/** A string in a string in a string; each reading of a text takes as long as it is. */
const MOST_READINGS = 3;

/** A text with the escapes of its strings read, as often as one stands in another; null: it has none. */
export function unescaped(raw: string): Unescaped | null {
  let read = readOnce(raw);
  if (read === null) return null;
  for (let readings = 1; readings < MOST_READINGS; readings += 1) {
    const inner = readOnce(read.text);
    if (inner === null) break;
    read = inOne(read, inner);
  }
  return read;
}

function readOnce(raw: string): Unescaped | null {
  const parts: string[] = [];
  /** Where escapes begin in the text read, how long what they say is, and where they stand in the text as it came. */
  const places: { readonly at: number; readonly to: number; readonly from: number; readonly end: number }[] =
    [];
  let length = 0;
  let last = 0;
  for (const found of raw.matchAll(ESCAPE)) {
    const says = saidBy(found);
    const plain = raw.slice(last, found.index);
    parts.push(plain, says);
    const at = length + plain.length;
    length = at + says.length;
    last = found.index + found[0].length;
    places.push({ at, to: length, from: found.index, end: last });
  }
  if (places.length === 0) return null;
  parts.push(raw.slice(last));
  /** The last escape that begins at or before an index; -1: none. */
  const before = (index: number): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.at ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    text: parts.join(''),
    at(index) {
      const place = places[before(index)];
      if (place === undefined) return index;
      return index < place.to ? place.from : Math.min(raw.length, place.end + index - place.to);
    },
    isEscaped: (from, to) => {
      const place = places[before(to - 1)];
      return place !== undefined && place.to > from;
    },
  };
}

/** What was read of what was read. */
function inOne(outer: Unescaped, inner: Unescaped): Unescaped {
  return {
    text: inner.text,
    at: (index) => outer.at(inner.at(index)),
    isEscaped: (from, to) => inner.isEscaped(from, to) || outer.isEscaped(inner.at(from), inner.at(to)),
  };
}

function saidBy([whole, ...groups]: RegExpExecArray): string {
  const [braced, unit, byte, decimal, hex, bytes, char, entity] = groups;
  if (bytes !== undefined) return Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8');
  if (char !== undefined) return CHARACTERS[char.toLowerCase()] ?? char;
  if (entity !== undefined) return ENTITIES[entity.toLowerCase()] ?? whole;
  // Halves of a pair come one after the other, and are one again.
  if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
  const code = decimal === undefined ? Number.parseInt(braced ?? byte ?? hex ?? '', 16) : Number(decimal);
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}
