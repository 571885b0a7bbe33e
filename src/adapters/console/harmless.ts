import { showUnseen } from '../../input/text.ts';

/**
 * Lines that GitHub's runner cannot take for commands, on either stream: it parses `::cmd::` at the start of a
 * line after a Unicode trim, and `##[cmd]` anywhere in a line. Unseen characters are written out.
 */
export function harmlessLines(text: string, mark: string = ''): string {
  return showUnseen(text)
    .text.split(/[\n\u0085\u2028\u2029\u000b\u000c]/)
    .map((line) => line.replaceAll('##[', '##·['))
    .map((line) => (mark === '' && line.trimStart().startsWith('::') ? `│ ${line}` : `${mark}${line}`))
    .join('\n');
}

/**
 * JSON that stays the same JSON and holds no legacy command.
 *
 * @param indent spaces a level; 0: all on one line
 */
export function harmlessJson(value: unknown, indent: number = 2): string {
  return JSON.stringify(value, null, indent).replaceAll('##[', '#\\u0023[');
}
