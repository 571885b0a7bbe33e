import { closingAt, splitAtCommas } from './brackets.ts';
import { codeOnly } from './code.ts';

/** One `it` or `test` of a file, whatever it runs as. */
export interface DeclaredTest {
  /** As it is written: a text without its quotes, or the expression. */
  readonly title: string;
  /** Rows of the table that it is run for, where that is written out; 1 for any other. */
  readonly rows: number;
}

const DECLARED = /(?<![\w$.])(?:it|test)((?:\.\w+)*)\s*([(`])/g;
/** Modifiers that take a table or a condition first, and the test in brackets of their own. */
const TAKES_FIRST = /\.(?:each|for|skipIf|runIf)$/;
const ASSERTED = /(?<![\w$.])(?:expect(?:\.(?:soft|poll|unreachable|fail))?|fc\.assert)(?:<[^()]*>)?\(/g;

/** The tests that a file declares, in the order in which they stand there. */
export function testsIn(source: string): readonly DeclaredTest[] {
  const code = codeOnly(source);
  return [...code.matchAll(DECLARED)].flatMap(({ 0: { length }, 1: modifiers = '', index }) => {
    const first = index + length - 1;
    const end = endAt(code, first);
    const takesFirst = TAKES_FIRST.test(modifiers);
    const open = takesFirst && end !== null ? code.indexOf('(', end + 1) : first;
    const close = open < 0 ? null : closingAt(code, open);
    if (close === null || end === null) return [];
    const table = takesFirst ? code.slice(first + 1, end).trim() : '';
    return [{ title: titleAt(source, code, open + 1, close), rows: rowsOf(table) }];
  });
}

/** How often a file calls `expect` or checks a property. */
export function assertionsIn(source: string): number {
  return [...codeOnly(source).matchAll(ASSERTED)].length;
}

/** Where the brackets or the template end that begin at `at`. */
function endAt(code: string, at: number): number | null {
  if (code.charAt(at) !== '`') return closingAt(code, at);
  const end = code.indexOf('`', at + 1);
  return end < 0 ? null : end;
}

function rowsOf(table: string): number {
  return table.startsWith('[') && table.endsWith(']') ? splitAtCommas(table.slice(1, -1)).length : 1;
}

/** The first argument of the call whose arguments stand from `from` to `to`. */
function titleAt(source: string, code: string, from: number, to: number): string {
  const inside = code.slice(from, to);
  const start = from + inside.length - inside.trimStart().length;
  const written = source.slice(start, start + (splitAtCommas(inside)[0]?.length ?? 0));
  return /^(['"`]).*\1$/s.test(written) ? written.slice(1, -1).replace(/\\(['"`])/g, '$1') : written;
}
