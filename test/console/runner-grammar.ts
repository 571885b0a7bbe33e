/**
 * What GitHub's runner would take for a command in a step's output, after the two grammars of its
 * `ActionCommand.cs`, each tried for itself. Stricter than the runner: every name counts as registered (a
 * `stop-commands` token can be any name), and what stands between two `stop-commands` counts, too.
 */
export type Reading =
  /** Lines end at LF, CR and CRLF, as in the runner. */
  | 'runner'
  /** Also: lines end at every Unicode line end, and what weighs nothing in a comparison by culture is skipped. */
  | 'strictest';

const SPACES = new Set([
  0x09, 0x0b, 0x0c, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
  0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);
const LINE_ENDS = ['\r', '\u0085', '\u2028', '\u2029', '\v', '\f'];

/** The names of the commands in `output`; empty when the runner would only print it. */
export function commandsIn(output: string, reading: Reading = 'strictest'): readonly string[] {
  const lines = output.replaceAll('\r', '\n').split('\n');
  return [...lines, ...(reading === 'runner' ? [] : strictestLines(output))].flatMap((line) =>
    [colonCommand(line), bracketCommand(line)].filter((name) => name !== null),
  );
}

function strictestLines(output: string): readonly string[] {
  let text = output;
  for (const end of LINE_ENDS) text = text.replaceAll(end, '\n');
  return text.split('\n').flatMap((line) => [line, withoutIgnored(line)]);
}

/** `::name key=value::data` where the line starts. */
function colonCommand(line: string): string | null {
  let start = 0;
  while (start < line.length && SPACES.has(line.charCodeAt(start))) start += 1;
  if (!line.startsWith('::', start)) return null;
  const end = line.indexOf('::', start + 2);
  return end < 0 ? null : nameOf(line.slice(start + 2, end));
}

/** `##[name key=value]data` anywhere. */
function bracketCommand(line: string): string | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : nameOf(line.slice(start + 3, end));
}

function nameOf(info: string): string {
  return info.split(' ')[0] ?? '';
}

/**
 * .NET compares by ICU weights: controls, soft hyphens, zero-width characters, fillers, joiners and format
 * characters of scripts and of music weigh nothing, nor does what is not assigned.
 */
function withoutIgnored(line: string): string {
  return line.replace(/[\p{Cf}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}]|[^\P{Cc}\t]/gu, '');
}
