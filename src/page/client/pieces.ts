import { showUnseen } from '../../input/text.ts';

/** A stretch of text and what it is marked as. */
export interface Piece {
  readonly text: string;
  readonly as: 'plain' | 'quote' | 'hit' | 'added' | 'removed';
}

/** Text of others as a reader may see it: every character that is not seen or reorders others is written out. */
export function visible(text: string): string {
  return showUnseen(text).text;
}

/** How much of a text is shown before a reader asks for more, in UTF-16 units. */
export const FOLD_AT = 6_000;
/** How much more each time: a browser lays out this much at once without a pause that is felt. */
export const FOLD_STEP = 250_000;

/** The first pieces, `limit` UTF-16 units of them, and how many units are left; no character is cut in two. */
export function firstOf(
  pieces: readonly Piece[],
  limit: number,
): { readonly shown: readonly Piece[]; readonly left: number } {
  const shown: Piece[] = [];
  let room = limit;
  let left = 0;
  for (const piece of pieces) {
    const text = piece.text.length <= room ? piece.text : whole(piece.text.slice(0, room));
    if (text !== '') shown.push({ ...piece, text });
    room = text.length < piece.text.length ? 0 : room - text.length;
    left += piece.text.length - text.length;
  }
  return { shown, left };
}

/** Without half a character at its end. */
function whole(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1);
}

/** The beginning of a text on one line, with an ellipsis where there is more. */
export function beginning(text: string, chars: number): string {
  // White space and what is written out change the length: twice as much is enough to begin with.
  const line = visible(text.slice(0, 2 * chars))
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= chars && text.length <= 2 * chars) return line;
  return `${whole(line.slice(0, chars))}…`;
}
