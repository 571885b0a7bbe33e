/** What an expression of a workflow may name, e.g. `{ github: { run_id: 7 } }`. */
export type Contexts = Readonly<Record<string, unknown>>;

const TOKEN = /\s*(?:(\|\||&&|==|!=|\(|\))|'((?:[^']|'')*)'|([A-Za-z_][\w.-]*))/y;

/**
 * The value of an expression in the part of GitHub's grammar that the recipes use: paths, strings, `||`, `&&`, `==`,
 * `!=`, `( )`, `always()`, `fromJSON(…)`. A path that leads nowhere is `''`, as GitHub shows null.
 *
 * @throws for anything else: then a recipe uses what this cannot say
 */
export function evaluate(text: string, contexts: Contexts): unknown {
  const tokens = tokensOf(text);
  let at = 0;
  const takes = (symbol: string): boolean => {
    if (tokens[at]?.symbol !== symbol) return false;
    at += 1;
    return true;
  };
  const either = (): unknown => {
    let left = both();
    while (takes('||')) {
      const right = both();
      left = left || right;
    }
    return left;
  };
  const both = (): unknown => {
    let left = compared();
    while (takes('&&')) {
      const right = compared();
      left = left && right;
    }
    return left;
  };
  const compared = (): unknown => {
    const left = value();
    if (takes('==')) return left === value();
    if (takes('!=')) return left !== value();
    return left;
  };
  const value = (): unknown => {
    if (takes('(')) {
      const inner = either();
      if (!takes(')')) throw new Error(`cannot evaluate ${text}`);
      return inner;
    }
    const token = tokens[at];
    at += 1;
    if (token?.string !== undefined) return token.string;
    if (token?.path === undefined) throw new Error(`cannot evaluate ${text}`);
    if (!takes('(')) return along(token.path.split('.'), contexts);
    if (token.path === 'always' && takes(')')) return true;
    const given = token.path === 'fromJSON' ? either() : undefined;
    if (given === undefined || !takes(')')) throw new Error(`cannot evaluate ${text}`);
    return JSON.parse(String(given));
  };
  const result = either();
  if (at !== tokens.length) throw new Error(`cannot evaluate ${text}`);
  return result;
}

/** A text with its `${{ … }}` filled in. */
export function filledIn(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_whole, inside: string) => String(evaluate(inside, contexts)));
}

interface Token {
  readonly symbol?: string;
  readonly string?: string;
  readonly path?: string;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const whole = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < whole.length) {
    const found = TOKEN.exec(whole);
    if (found === null) throw new Error(`cannot evaluate ${text}`);
    const [, symbol, string, path] = found;
    if (symbol !== undefined) tokens.push({ symbol });
    else if (string !== undefined) tokens.push({ string: string.replaceAll("''", "'") });
    else if (path !== undefined) tokens.push({ path });
  }
  return tokens;
}

function along(path: readonly string[], contexts: Contexts): unknown {
  const found = path.reduce<unknown>(
    (inside, name) =>
      inside !== null && typeof inside === 'object'
        ? (inside as Readonly<Record<string, unknown>>)[name]
        : undefined,
    contexts,
  );
  return found ?? '';
}
