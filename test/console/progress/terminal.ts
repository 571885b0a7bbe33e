/**
 * What stands on a terminal after these bytes: lines without the white space at their ends. It knows the
 * sequences that move the cursor and erase; an unknown one throws, so that nothing is passed over.
 */
export function screenOf(written: readonly string[]): string {
  const lines: string[][] = [[]];
  let [row, column] = [0, 0];
  const line = (): string[] => {
    while (lines.length <= row) lines.push([]);
    return lines[row] ?? [];
  };
  const text = written.join('');
  const sequence = /\u001b\[(\?2026[hl]|(\d*)([A-Z]))/y;
  for (let at = 0; at < text.length; ) {
    sequence.lastIndex = at;
    const found = sequence.exec(text);
    if (found !== null) {
      const [whole, name, count = '', letter] = found;
      const by = Number(count || 1);
      if (letter === 'A') row = Math.max(0, row - by);
      else if (letter === 'B') row += by;
      else if (letter === 'G') column = by - 1;
      else if (letter === 'K' && count === '2') line().length = 0;
      else if (letter === 'K' && count === '') line().length = Math.min(column, line().length);
      else if (!/^\?2026/.test(name ?? ''))
        throw new Error(`a sequence that no terminal here knows: ${name}`);
      at += whole.length;
      continue;
    }
    const character = text[at] ?? '';
    if (character === '\u001b') throw new Error('a stray escape');
    if (character === '\n') [row, column] = [row + 1, 0];
    else {
      const cells = line();
      while (cells.length < column) cells.push(' ');
      cells[column] = character;
      column += 1;
    }
    at += 1;
  }
  return lines
    .map((cells) => cells.join('').trimEnd())
    .join('\n')
    .trimEnd();
}
