/** So many characters in a row that stand in the prompt as well are taken for a quotation of it. */
const QUOTED = 24;
/** A shorter prompt is looked for whole, unless it is no more than a word. */
const SHORTEST = 8;

/**
 * A server's words without those it repeats of the prompt: what a prompt about fridges says of "temperature" says
 * nothing of the request. Long prompts are found in parts, cut or escaped as JSON.
 */
export function withoutEcho(words: string, prompts: readonly string[]): string {
  let rest = words;
  const long: string[] = [];
  for (const text of new Set(prompts.flatMap((prompt) => [prompt, JSON.stringify(prompt).slice(1, -1)]))) {
    if (text.length >= QUOTED) long.push(text);
    else if (text.trim().length >= SHORTEST) rest = rest.replaceAll(text, ' … ');
  }
  const quoted = quotedIn(rest, long);
  return [...rest].length === rest.length ? cutOut(rest, quoted) : cutOut(rest, quoted).toWellFormed();
}

/** For each UTF-16 unit whether it stands inside a quotation. */
function quotedIn(words: string, prompts: readonly string[]): readonly boolean[] {
  const quoted = Array<boolean>(words.length).fill(false);
  const at = new Map<string, number[]>();
  for (let start = 0; start + QUOTED <= words.length; start += 1) {
    const piece = words.slice(start, start + QUOTED);
    at.set(piece, [...(at.get(piece) ?? []), start]);
  }
  if (at.size === 0) return quoted;
  for (const prompt of prompts)
    for (let start = 0; start + QUOTED <= prompt.length; start += 1)
      for (const found of at.get(prompt.slice(start, start + QUOTED)) ?? [])
        quoted.fill(true, found, found + QUOTED);
  return quoted;
}

function cutOut(words: string, quoted: readonly boolean[]): string {
  let out = '';
  for (let index = 0; index < words.length; index += 1)
    if (quoted[index] !== true) out += words[index];
    else if (quoted[index - 1] !== true) out += ' … ';
  return out;
}
