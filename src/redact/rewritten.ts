/** A text that was rewritten, with the way back to where it stood. */
export interface Plain {
  readonly text: string;
  /** The place in the original of a place in {@link text}, both in UTF-16 units. */
  readonly at: (place: number) => number;
}

/** A text with something else in the place of each match of a global pattern; a match of which nothing changes stays. */
export function rewritten(text: string, pattern: RegExp, inPlaceOf: (match: string) => string): Plain {
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let by = 0;
  let [written, last] = ['', 0];
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const same = inPlaceOf(match);
    written += `${text.slice(last, index)}${same}`;
    last = index + match.length;
    if (same.length === match.length) continue;
    by += match.length - same.length;
    shifts.push({ from: written.length, by });
  }
  return {
    text: written + text.slice(last),
    at: (place) => place + (shifts[lastUntil(shifts, place)]?.by ?? 0),
  };
}

/** What a text becomes by two rewritings, the second of what the first left. */
export function bothOf(first: Plain, second: Plain): Plain {
  return { text: second.text, at: (place) => first.at(second.at(place)) };
}

/** Index of the last shift that begins at a place or before it; -1: there is none. */
function lastUntil(shifts: readonly { readonly from: number }[], place: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shifts[middle]?.from ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
