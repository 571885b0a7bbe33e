/**
 * The pairs in a file command (`GITHUB_OUTPUT`, `GITHUB_ENV`) as GitHub's runner reads them on Linux, after its
 * `FileCommandManager.cs`: `name<<delimiter`, lines, delimiter; or `name=value`. Lines end at LF alone.
 *
 * @throws Error where the runner would fail the step
 */
export function pairsIn(file: string): readonly (readonly [name: string, value: string])[] {
  const pairs: [string, string][] = [];
  let at = 0;
  while (at < file.length) {
    const { line, next } = lineAt(file, at);
    at = next;
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || delimiter === '') throw new Error('a name or a delimiter is empty');
      const { value, after } = valueAt(file, at, delimiter);
      at = after;
      pairs.push([name, value]);
    } else if (equals >= 0) pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    else throw new Error(`neither a pair nor the start of one: ${JSON.stringify(line)}`);
  }
  return pairs;
}

/** The text up to the line that is the delimiter, without the line end before it. */
function valueAt(file: string, start: number, delimiter: string): { value: string; after: number } {
  let at = start;
  let end = start;
  for (;;) {
    if (at >= file.length) throw new Error('the delimiter does not come');
    const { line, next, ended } = lineAt(file, at);
    if (line === delimiter) return { value: file.slice(start, end), after: next };
    if (!ended) throw new Error('the delimiter does not come');
    end = next - 1;
    at = next;
  }
}

function lineAt(file: string, at: number): { line: string; next: number; ended: boolean } {
  const end = file.indexOf('\n', at);
  return end < 0
    ? { line: file.slice(at), next: file.length, ended: false }
    : { line: file.slice(at, end), next: end + 1, ended: true };
}
