/** Of an excerpt: its beginning and its end; the rest is for marked lines between them. */
const BEGINNING = 0.6;
const END = 0.25;
/** How far the middle is looked through for marked lines, from either side. */
const MOST_SCANNED_CHARS = 100_000;
const MAX_LINE_CHARS = 300;
/** What nobody writes by the way: a tag or literal in brackets, a run of signs, a line that gives a name a value. */
const MARKED =
  /[[{<(|#*@%~$§_]{2}[\p{L}\p{N}]|[[{<|][\p{Lu}_/|][\p{L}\p{N} _.:=|/-]{0,28}[\]}>|]|[\p{L}\p{N}][|\]})>]{2}|[†‡§¶※◆■●▲★☆→⇒]|^\W{0,3}\p{L}[\p{L}\p{N} _-]{0,28}[:=]\s?\S{1,40}\W{0,3}$/u;

/** What is read of a text. */
export interface Excerpt {
  readonly text: string;
  /** The marked lines of the middle, which are in `text` too; empty: all of it was read, or none is marked. */
  readonly marked: string;
  /** Characters of the text that were not read. */
  readonly unread: number;
}

/**
 * At most so many characters of a text: all of it, or its beginning, its end, and between them the lines of its middle
 * that hold a tag, a sign or a value under a name, each once. The same text has the same excerpt.
 */
export function excerptOf(text: string, chars: number): Excerpt {
  if (text.length <= chars) return { text, marked: '', unread: 0 };
  const beginning = text.slice(0, Math.ceil(chars * BEGINNING));
  const marked = markedLines(
    text.slice(beginning.length, text.length - Math.floor(chars * END)),
    Math.floor(chars * (1 - BEGINNING - END)) - 2,
  );
  const room = chars - beginning.length - (marked === '' ? 1 : marked.length + 2);
  const end = text.slice(-Math.max(1, room));
  return {
    text: [beginning, ...(marked === '' ? [] : [marked]), end].join('\n'),
    marked,
    unread: text.length - beginning.length - marked.length - end.length,
  };
}

function markedLines(middle: string, chars: number): string {
  const scanned =
    middle.length <= 2 * MOST_SCANNED_CHARS
      ? middle
      : `${middle.slice(0, MOST_SCANNED_CHARS)}\n${middle.slice(-MOST_SCANNED_CHARS)}`;
  const lines = new Set<string>();
  let left = chars;
  // Sentences of one long line count as lines.
  for (const one of scanned.split(/\n+|(?<=[.!?。！？])\s+/u)) {
    const line = one.trim();
    if (line === '' || line.length > MAX_LINE_CHARS || line.length >= left) continue;
    if (lines.has(line) || !MARKED.test(line)) continue;
    lines.add(line);
    left -= line.length + 1;
  }
  return [...lines].join('\n');
}
