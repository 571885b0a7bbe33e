/** How a server writes reasoning into the text of a reply. */
export interface ReasoningMarks {
  /** Names of the marks: `think` for `<think>` … `</think>`. */
  readonly tags: readonly string[];
  /** The reasoning begins before the reply, so that its text has the closing mark alone. */
  readonly opensUnseen: boolean;
}

/** The marks of most servers. */
export const USUAL_MARKS: ReasoningMarks = { tags: ['think'], opensUnseen: false };

/** A text and the reasoning that stood before it; `''`: there is nothing else. */
export interface Split {
  readonly text: string;
  /** null: none. */
  readonly reasoning: string | null;
}

/**
 * Takes leading reasoning off; a block that never closes is reasoning to the end. Text before a lone closing mark stays
 * text, since anybody could write one there, unless the server is known to open its reasoning unseen.
 *
 * @param isCut the reply ended at the limit on tokens: then reasoning that opened unseen may not have closed yet
 */
export function splitReasoning(content: string, marks: ReasoningMarks, isCut: boolean): Split {
  const parts: string[] = [];
  let rest = content;
  if (marks.opensUnseen && opened(rest, marks) === null) {
    const close = closing(rest, marks);
    if (close === null && isCut) return { text: '', reasoning: content };
    if (close !== null) {
      parts.push(rest.slice(0, close.at).trim());
      rest = rest.slice(close.end).trimStart();
    }
  }
  for (;;) {
    const open = opened(rest, marks);
    if (open === null) return { text: rest, reasoning: parts.length === 0 ? null : parts.join('\n') };
    const close = `</${open.tag}>`;
    const inside = rest.slice(open.end);
    const at = inside.indexOf(close);
    if (at < 0) return { text: '', reasoning: [...parts, inside].join('\n') };
    parts.push(inside.slice(0, at).trim());
    rest = inside.slice(at + close.length).trimStart();
  }
}

/** Whether a reply shows that its server opens reasoning unseen. To be asked of replies to harmless questions alone. */
export function showsUnseenOpening(content: string, tags: readonly string[]): boolean {
  const marks = { tags, opensUnseen: true };
  return opened(content, marks) === null && closing(content, marks) !== null;
}

function opened(
  text: string,
  { tags }: ReasoningMarks,
): { readonly tag: string; readonly end: number } | null {
  const start = text.length - text.trimStart().length;
  const tag = tags.find((name) => text.startsWith(`<${name}>`, start));
  return tag === undefined ? null : { tag, end: start + tag.length + 2 };
}

function closing(
  text: string,
  { tags }: ReasoningMarks,
): { readonly at: number; readonly end: number } | null {
  const [first] = tags
    .map((tag) => ({ at: text.indexOf(`</${tag}>`), length: tag.length + 3 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first === undefined ? null : { at: first.at, end: first.at + first.length };
}
