/** A beginning that the answer is to go on from. */
export interface Stub {
  readonly kind: 'code' | 'string' | 'tag' | 'label';
  /** The stub as it stands: the last lines of the turn. */
  readonly text: string;
}

const LAST_LINES = 6;

/** The stub at the end of a user's turn; null: it ends otherwise. */
export function stubOf(ending: string): Stub | null {
  const lines = ending.split('\n');
  const last = lines.at(-1)?.trim() ?? '';
  const text = lines.slice(-LAST_LINES).join('\n').slice(-600);
  if ((ending.match(/```/g)?.length ?? 0) % 2 === 1) return { kind: 'code', text };
  if (/("""|'''|[=(]\s*["'`])$/.test(last)) return { kind: 'string', text };
  if (/^(?:def |class |function |return\b|const |let |var )|[{(=]$/.test(last)) return { kind: 'code', text };
  if (/<[a-z_][\w-]{0,20}>$/i.test(last)) return { kind: 'tag', text: last };
  if (/^\W{0,4}[\p{L}][\p{L} ]{0,24}:\*{0,2}$/u.test(last)) return { kind: 'label', text: last };
  return null;
}
