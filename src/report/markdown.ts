import { showUnseen } from '../input/text.ts';
import { largestOf } from '../numbers.ts';

/**
 * Untrusted text inline: `<code>` with every character that Markdown, HTML or GitHub could read (all ASCII
 * punctuation) as a numeric entity. Line ends become spaces. Empty text is shown as a dash.
 */
export function inlineCode(text: string): string {
  const flat = showUnseen(text).text.replace(/\s+/gu, ' ').trim();
  return flat === '' ? '—' : `<code>${entities(flat)}</code>`;
}

/**
 * ASCII punctuation as numeric entities, the harmless hyphen apart. GitHub still takes `a&#64;b` for an e-mail
 * address: a break behind the sign keeps it from becoming a link.
 */
function entities(text: string): string {
  return text.replace(
    /[!-,./:-@[-`{-~]/g,
    (character) => `&#${character.charCodeAt(0)};${character === '@' ? '<wbr>' : ''}`,
  );
}

/**
 * Untrusted text as a block: a fence one backtick longer than the longest run inside, blank lines around, so
 * that nothing in it can close the fence or an enclosing `<details>`.
 */
export function fencedBlock(text: string): string {
  const shown = showUnseen(text).text;
  const longest = largestOf(
    [...shown.matchAll(/`+/g)].map(([run]) => run.length),
    2,
  );
  const fence = '`'.repeat(longest + 1);
  return `\n${fence}text\n${shown}\n${fence}\n`;
}

/** A Markdown table; cells must be safe already and hold no line end. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '&#124;')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A folded part, or one that is `open` and can be folded; `summary` must be safe already. */
export function details(summary: string, body: string, how: 'folded' | 'open' = 'folded'): string {
  return `<details${how === 'open' ? ' open' : ''}><summary>${summary}</summary>\n${body}\n</details>`;
}
