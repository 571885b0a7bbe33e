const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;

/** An object or list that is open while a text is walked, and what of it is being read. */
interface Open {
  readonly isList: boolean;
  key: PropertyKey;
}

/**
 * 1-based line on which the value of a path begins, or the deepest of its parts that there is.
 *
 * @param json a valid JSON text
 */
export function lineInJson(json: string, path: readonly PropertyKey[]): number {
  const open: Open[] = [];
  let text: string | null = null;
  let depth = 0;
  let at = 0;
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === '{' || token === '[') {
      open.push({ isList: token === '[', key: token === '[' ? 0 : '' });
      if (token === '[') ({ depth, at } = deeper(open, path, { depth, at }, index + 1));
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inside?.isList === true) {
      inside.key = Number(inside.key) + 1;
      ({ depth, at } = deeper(open, path, { depth, at }, index + 1));
    } else if (token === ':' && inside !== undefined && text !== null) {
      inside.key = JSON.parse(text) as string;
      ({ depth, at } = deeper(open, path, { depth, at }, index + 1));
    }
    if (depth === path.length) break;
    text = token.startsWith('"') ? token : null;
  }
  const from = json.slice(at).search(/\S/);
  return json.slice(0, at + Math.max(0, from)).split('\n').length;
}

/** The place, if what is open leads further down the path than what was found before. */
function deeper(
  open: readonly Open[],
  path: readonly PropertyKey[],
  found: { readonly depth: number; readonly at: number },
  at: number,
) {
  const leads = open.length > found.depth && open.every(({ key }, index) => key === path[index]);
  return leads ? { depth: open.length, at } : found;
}
