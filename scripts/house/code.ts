type Kind = 'comment' | 'text';

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const STRING = /'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*"/y;
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const TEMPLATE_TEXT = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*/y;
/** After these a slash begins a regular expression; after anything else it divides. */
const BEFORE_REGEX = /(?:^|[^\w$)\]}\s]|\b(?:return|typeof|case|in|of|void|throw|do|else|yield|await))\s*$/;
const LONGEST_WORD = 12;

/** TypeScript with its comments blanked; lines and columns stay. */
export function withoutComments(source: string): string {
  return blanked(source, ['comment']);
}

/** TypeScript with its comments and the inside of strings, templates and regular expressions blanked. */
export function codeOnly(source: string): string {
  return blanked(source, ['comment', 'text']);
}

function blanked(source: string, kinds: readonly Kind[]): string {
  let code = '';
  let at = 0;
  /** For each `${` that is open, innermost last, how many braces are open in it. */
  const holes: number[] = [];
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? null;
  };
  const put = (piece: string, kind: Kind | null = null): void => {
    code += kind !== null && kinds.includes(kind) ? piece.replace(/[^\n]/g, ' ') : piece;
    at += piece.length;
  };
  const putLiteral = (piece: string): void => {
    put(piece.slice(0, 1));
    put(piece.slice(1, -1), 'text');
    put(piece.slice(-1));
  };
  /** The text of a template, up to its end or its next hole. */
  const putTemplate = (): void => {
    put(take(TEMPLATE_TEXT) ?? '', 'text');
    if (source.startsWith('${', at)) {
      put('${');
      holes.push(0);
    } else put(source.slice(at, at + 1));
  };
  const slash = (): void => {
    const comment = take(COMMENT);
    const regex = BEFORE_REGEX.test(code.slice(-LONGEST_WORD)) ? take(REGEX) : null;
    if (comment !== null) put(comment, 'comment');
    else if (regex !== null) putLiteral(regex);
    else put('/');
  };
  while (at < source.length) {
    const next = source.charAt(at);
    const open = holes.at(-1);
    if (next === '/') slash();
    else if (next === "'" || next === '"') putLiteral(take(STRING) ?? next);
    else if (next === '`' || (next === '}' && open === 0)) {
      if (next === '}') holes.pop();
      put(next);
      putTemplate();
    } else {
      if (open !== undefined && (next === '{' || next === '}'))
        holes[holes.length - 1] = open + (next === '{' ? 1 : -1);
      put(next);
    }
  }
  return code;
}
