import { showUnseen } from '../../input/text.ts';
import { columnsOf, wrapLine } from './wrap.ts';

declare const HARMLESS: unique symbol;

/** Text that GitHub's runner prints and does not obey. Only the functions below make it; the sinks take nothing else. */
export type Harmless = string & { readonly [HARMLESS]: true };

/** Ends of a line, for the runner or for anybody who reads its log. */
const LINE_END = /[\n\u0085\u2028\u2029\u000b\u000c]/;

/**
 * A line on which nothing but blanks stands before `::`. The runner compares by culture, where many characters
 * (U+034F, U+1D173) weigh nothing: whatever is not plain ASCII counts as absent.
 */
const COLON_COMMAND = /^[^!-9;-~]*:[^!-~]*:/;

/** `##[` with nothing inside that has a weight of its own for certain. */
const BRACKET_COMMAND = /#([^ -~]*)#([^ -~]*)\[/g;

/**
 * Lines that GitHub's runner cannot take for commands, on either stream: it parses `::cmd::` at the start of a
 * line after a Unicode trim, and `##[cmd]` anywhere in a line. Unseen characters are written out.
 *
 * @param mark stands before every line; without one, before a line that would begin a command
 * @param columns lines are broken between words to fit so many, mark included; absent: they are as long as they are
 */
export function harmlessLines(text: string, mark: string = '', columns?: number): Harmless {
  return showUnseen(text)
    .text.split(LINE_END)
    .flatMap((line) => (columns === undefined ? [line] : wrapLine(line, columns - columnsOf(mark))))
    .map((line) => line.replace(BRACKET_COMMAND, '#$1#$2·['))
    .map((line) => (mark === '' && COLON_COMMAND.test(line) ? `│ ${line}` : `${mark}${line}`))
    .join('\n') as Harmless;
}

/** Controls of terminals, and characters that turn text around or that nobody sees, outside what JSON escapes. */
const UNSEEN_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/gu;

/**
 * JSON that stays the same JSON, holds no legacy command, and does nothing to a terminal.
 *
 * @param indent spaces a level; 0: all on one line
 */
export function harmlessJson(value: unknown, indent: number = 2): Harmless {
  return JSON.stringify(value, null, indent)
    .replace(BRACKET_COMMAND, '#$1\\u0023$2[')
    .replace(UNSEEN_IN_JSON, escapedInJson) as Harmless;
}

function escapedInJson(character: string): string {
  const units = character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return units.map((unit) => `\\u${unit}`).join('');
}

/** Harmless text with the end of its line. */
export function ended(text: Harmless): Harmless {
  return `${text}\n` as Harmless;
}

/** The commands that fold what is printed between them in GitHub's log; the title is ours alone. */
export const FOLD = {
  open: '::group::cuegate asks and judges\n' as Harmless,
  close: '::endgroup::\n' as Harmless,
} as const;
