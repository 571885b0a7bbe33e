/** A line of text that people read without scrolling, in a code block and in most terminals. */
const MAX_LINE_CHARS = 100;

/** Long lines broken at spaces: a code block would scroll them out of sight, a terminal would break words. */
export function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(new RegExp(`(?![^ ]{${MAX_LINE_CHARS}})(.{1,${MAX_LINE_CHARS}})(?: +|$)`, 'gu'), '$1\n')
        .trimEnd(),
    )
    .join('\n');
}
