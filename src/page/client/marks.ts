import { type Piece, visible } from './pieces.ts';
import { patternOf } from './search.ts';

type Range = { readonly from: number; readonly to: number; readonly as: 'quote' | 'hit' };

const MAX_HITS = 500;

/** An answer's text in pieces: what judges quoted, and what is searched for. */
export interface Marked {
  readonly pieces: readonly Piece[];
  /** Where the first quote ends in the visible text, in UTF-16 units; 0: there is none. */
  readonly quoteEnds: number;
  /** Quotes that do not stand in the text, as visible text. */
  readonly missing: readonly string[];
}

/**
 * @param quotes by judges, untrusted; empty ones are passed over. One is found whatever its case, white space and
 *   quotation marks, as the gate finds it.
 * @param query what is searched for; at most 500 hits are marked
 */
export function marked(text: string, quotes: readonly string[], query: string): Marked {
  const shown = visible(text);
  const wanted = [...new Set(quotes.map(visible))].filter((quote) => quote.trim() !== '');
  const found = wanted.map((quote) => rangesOf(shown, loosely(quote), 'quote', 1));
  const ranges = [...found.flat(), ...rangesOf(shown, patternOf(query, 'giu'), 'hit', MAX_HITS)].sort(
    (a, b) => a.from - b.from,
  );
  const ends = found.flatMap(([range]) => (range === undefined ? [] : [range.to]));
  return {
    pieces: piecesOf(shown, ranges),
    quoteEnds: ends.length === 0 ? 0 : Math.min(...ends),
    missing: wanted.filter((_, at) => found[at]?.length === 0),
  };
}

const AROUND = /["'“”„«»‘’`\s.…]/;

/** A pattern that ends in `+$` is tried from every place of a quote: 20,000 dots would take a second. */
function bareOf(quote: string): string {
  let [from, to] = [0, quote.length];
  while (from < to && AROUND.test(quote[from] ?? '')) from += 1;
  while (to > from && AROUND.test(quote[to - 1] ?? '')) to -= 1;
  return quote.slice(from, to);
}

function loosely(quote: string): RegExp | null {
  const bare = bareOf(quote);
  const source = patternOf(bare === '' ? quote : bare)?.source;
  if (source === undefined) return null;
  return new RegExp(source.replace(/["'“”„«»‘’`]/g, '["\'“”„«»‘’`]'), 'giu');
}

function rangesOf(text: string, pattern: RegExp | null, as: Range['as'], most: number): readonly Range[] {
  if (pattern === null) return [];
  const ranges: Range[] = [];
  for (const { index, 0: words } of text.matchAll(pattern)) {
    ranges.push({ from: index, to: index + words.length, as });
    if (ranges.length === most) break;
  }
  return ranges;
}

/** Where ranges overlap the earlier one is kept whole, and what is left of the later one follows it. */
function piecesOf(text: string, ranges: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, as } of ranges) {
    if (to <= at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), as: 'plain' });
    pieces.push({ text: text.slice(Math.max(from, at), to), as });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), as: 'plain' });
  return pieces;
}
