/** How a server writes reasoning into the text of a reply. */
export interface ReasoningMarks {
  /** Names of the marks, in any case: `think` for `<think>` … `</think>`. */
  readonly tags: readonly string[];
  /**
   * The server was seen to write reasoning that no mark opens: it begins before the reply, so that the text has the
   * closing mark alone, or its marks were taken off and left their names.
   */
  readonly opensUnseen: boolean;
}

/** The tags of most servers. Marks of other forms are always known: see `PAIRS`. */
export const USUAL_MARKS: ReasoningMarks = {
  tags: ['think', 'thinking', 'thought', 'reasoning', 'seed:think', 'longcat_think'],
  opensUnseen: false,
};

/** The usual tags, and those that a policy names besides. */
export function tagsWith(named: readonly string[]): readonly string[] {
  return [...new Set([...USUAL_MARKS.tags, ...named.map((tag) => tag.toLowerCase())])];
}

/** A text and the reasoning that stood before it; `''`: there is nothing else. */
export interface Split {
  readonly text: string;
  /** null: none. */
  readonly reasoning: string | null;
  /** Its mark was opened and never closed. Absent: no. */
  readonly isOpen?: true;
}

interface Pair {
  readonly open: RegExp;
  readonly close: RegExp;
}

/** Marks that are no tags: of Mistral, Kimi, Cohere, OpenThinker, Gemma and MedGemma. */
const PAIRS: readonly Pair[] = [
  pair('\\[THINK\\]', '\\[/THINK\\]'),
  pair('◁think▷', '◁/think▷'),
  pair('<\\|START_THINKING\\|>', '<\\|END_THINKING\\|>'),
  pair('<\\|begin_of_thought\\|>', '<\\|end_of_thought\\|>'),
  pair('<\\|channel>thought\\b', '<channel\\|>'),
  pair('<unused94>thought\\b', '<unused95>'),
];

/** What some of them write around the answer. */
const ANSWER_OPENS = /^\s*(?:<\|START_RESPONSE\|>|<\|begin_of_solution\|>)/i;
const ANSWER_CLOSES = /(?:<\|END_RESPONSE\|>|<\|end_of_solution\|>|\[END FINAL RESPONSE\])\s*$/i;

/**
 * Takes leading reasoning off; a block that never closes is reasoning to the end. Text before a lone closing mark stays
 * text, since anybody could write one there, unless the server is known to open its reasoning unseen.
 *
 * @param isCut the reply ended at the limit on tokens: then reasoning that opened unseen may not have closed yet
 */
export function splitReasoning(content: string, marks: ReasoningMarks, isCut: boolean): Split {
  const channels = splitChannels(content);
  if (channels !== null) return channels;
  const pairs = pairsOf(marks);
  const parts: string[] = [];
  let rest = content;
  if (marks.opensUnseen && opened(rest, pairs) === null) {
    const unseen = splitUnseen(rest, pairs);
    if (unseen === null && isCut) return { text: '', reasoning: content };
    if (unseen !== null) {
      parts.push(unseen.reasoning);
      rest = unseen.text;
    }
  }
  for (;;) {
    const open = opened(rest, pairs);
    if (open === null) break;
    const inside = rest.slice(open.end);
    const close = open.pair.close.exec(inside);
    if (close === null) return { text: '', reasoning: [...parts, inside].join('\n'), isOpen: true };
    parts.push(inside.slice(0, close.index).trim());
    rest = inside.slice(close.index + close[0].length).trimStart();
  }
  return parts.length === 0
    ? { text: content, reasoning: null }
    : { text: rest.replace(ANSWER_OPENS, '').replace(ANSWER_CLOSES, ''), reasoning: parts.join('\n') };
}

/** Whether a reply shows that its server opens reasoning unseen. To be asked of replies to harmless questions alone. */
export function showsUnseenOpening(content: string, tags: readonly string[]): boolean {
  const pairs = pairsOf({ tags });
  return (
    splitChannels(content) === null && opened(content, pairs) === null && splitUnseen(content, pairs) !== null
  );
}

/** Whether a text holds anything that closes reasoning, wherever it stands. */
export function closesReasoning(text: string): boolean {
  return splitUnseen(text, pairsOf(USUAL_MARKS)) !== null;
}

function pair(open: string, close: string): Pair {
  return { open: new RegExp(`^\\s*${open}`, 'i'), close: new RegExp(close, 'i') };
}

function pairsOf({ tags }: Pick<ReasoningMarks, 'tags'>): readonly Pair[] {
  const named = tags.map((tag) => tag.replace(/[.]/g, '\\.'));
  return [...named.map((tag) => pair(`<${tag}>`, `</${tag}>`)), ...PAIRS];
}

function opened(text: string, pairs: readonly Pair[]): { readonly pair: Pair; readonly end: number } | null {
  for (const one of pairs) {
    const open = one.open.exec(text);
    if (open !== null) return { pair: one, end: open[0].length };
  }
  return null;
}

/** The channels of harmony without their marks: `analysis…assistantfinal…`. */
const BARE_ANALYSIS = /^\s*(?:assistant)?analysis/;
const BARE_FINAL = /assistant\s*final/;
/** Where the answer begins after a reasoning that no mark closes: of harmony, and of Apriel. */
const FINAL_CHANNEL = /<\|channel\|>final\s*<\|message\|>/;
const FINAL_RESPONSE = /\[BEGIN FINAL RESPONSE\]/;

/** Text behind the first thing that closes reasoning, and what stands before it; null: nothing does. */
function splitUnseen(
  text: string,
  pairs: readonly Pair[],
): { readonly text: string; readonly reasoning: string } | null {
  const closes = [...pairs.map(({ close }) => close), FINAL_CHANNEL, FINAL_RESPONSE];
  const bare = BARE_ANALYSIS.exec(text);
  if (bare !== null) closes.push(BARE_FINAL);
  const [first] = closes
    .map((close) => close.exec(text))
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index);
  if (first === undefined) return null;
  return {
    text: text
      .slice(first.index + first[0].length)
      .trimStart()
      .replace(ANSWER_CLOSES, ''),
    reasoning: text.slice(bare?.[0].length ?? 0, first.index).trim(),
  };
}

/** Where a message of harmony begins, and the name of its channel. A head has room for nothing that could do harm. */
const CHANNEL =
  /(?:<\|start\|>\w{0,20})?<\|channel\|>\s*([a-z]{1,20})(?:\s+to=[\w.]{1,60})?\s*(?:<\|constrain\|>\w{0,20}\s*)?<\|message\|>/gi;
const MESSAGE_END = /<\|(?:end|return|call)\|>/;

/** The messages of harmony: what the channel `analysis` holds is reasoning, and all else is text. null: there are none. */
function splitChannels(content: string): Split | null {
  const heads = [...content.matchAll(CHANNEL)];
  const [first] = heads;
  if (first === undefined || content.slice(0, first.index).trim() !== '') return null;
  const messages = heads.flatMap((head, at) => {
    const message = content.slice(head.index + head[0].length, heads[at + 1]?.index);
    const [inside = '', ...behind] = message.split(MESSAGE_END);
    return [
      { isReasoning: /^analysis$/i.test(head[1] ?? ''), text: inside.trim() },
      // Nothing belongs there: a user would see it.
      { isReasoning: false, text: behind.join('').trim() },
    ];
  });
  const joined = (isReasoning: boolean, between: string) =>
    messages
      .filter((message) => message.isReasoning === isReasoning && message.text !== '')
      .map(({ text }) => text)
      .join(between);
  const reasoning = joined(true, '\n');
  return { text: joined(false, '\n\n'), reasoning: reasoning === '' ? null : reasoning };
}
