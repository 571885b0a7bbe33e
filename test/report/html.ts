/**
 * Every tag that a report may hold, to the letter; besides, `i` in the legend alone, one part that is unfolded, and one
 * link: to what explains the reason.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['h3', 'p', 'strong', 'em', 'sub', 'ul', 'li', 'code', 'pre', 'details', 'summary'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  'code class="language-text"',
]);

const EXPLAINED =
  /^a href="https:\/\/github\.com\/cuegate\/cuegate\/blob\/main\/docs\/reasons\.md#[a-z][a-z0-9-]*"$/;
const ADDRESS_LINK = /^a href="[^"]+@[^"]+"$/;

export interface Reading {
  /** Tags and text in order, without the text inside `<code>`. */
  readonly skeleton: string;
  /** The decoded text of each `<code>`. */
  readonly codes: readonly string[];
  /** What no report may hold. */
  readonly problems: readonly string[];
  /** Links that the e-mail autolinker made inside `<code>`; left out of everything else. */
  readonly addressLinks: number;
}

/** Reads the HTML that cmark-gfm made of a report. */
export function readHtml(html: string): Reading {
  const open: string[] = [];
  const problems: string[] = [];
  const codes: string[] = [];
  let skeleton = '';
  let addressLinks = 0;
  let unfolded = 0;
  let explained = 0;
  for (const [token] of html.matchAll(/<!--[\s\S]*?(?:-->|$)|<[^>]*>|[^<]+|</g)) {
    const inCode = open.includes('code');
    if (!token.startsWith('<')) {
      if (inCode) codes.push(`${codes.pop() ?? ''}${decoded(token)}`);
      else skeleton += token;
      continue;
    }
    const tag = token.slice(1, -1);
    // A place to break a line behind the sign that would make an address of code, and nowhere else.
    if (inCode && tag === 'wbr' && codes.at(-1)?.endsWith('@') === true) continue;
    if (inCode && (ADDRESS_LINK.test(tag) || (tag === '/a' && open.at(-1) === 'a'))) {
      if (tag === '/a') open.pop();
      else {
        open.push('a');
        addressLinks += 1;
      }
      continue;
    }
    skeleton += token;
    if (tag.startsWith('/')) {
      if (open.pop() !== tag.slice(1)) problems.push(`unbalanced ${token}`);
      continue;
    }
    const inLegend = tag === 'i' && open.at(-1) === 'sub';
    const isUnfolded = tag === 'details open' && unfolded++ === 0;
    const isExplained = EXPLAINED.test(tag) && open.at(-1) === 'sub' && explained++ === 0;
    if (!ALLOWED.has(tag) && !inLegend && !isUnfolded && !isExplained)
      problems.push(`not allowed: ${token.slice(0, 80)}`);
    if (inCode) problems.push(`inside code: ${token.slice(0, 80)}`);
    if (tag.startsWith('code')) codes.push('');
    open.push(tag.split(' ')[0] ?? '');
  }
  if (open.length > 0) problems.push(`left open: ${open.join(' ')}`);
  return { skeleton, codes, problems, addressLinks };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string | undefined) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );
}
