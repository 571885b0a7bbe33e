import { isMapping } from '../input/misplaced.ts';
import type { Conversation, RowPlace, SkippedRow, UnreadKind } from './conversation.ts';
import { isMessages } from './messages.ts';
import { conversationOf, LISTS, unpacked } from './normalise.ts';

type Row = Readonly<Record<string, unknown>>;

const ASKED = ['prompt', 'instruction', 'question', 'query'] as const;
const REPLIED = ['completion', 'chosen', 'preferred_output', 'output', 'response', 'answer'] as const;
/** What stands in a row once, however many conversations it holds. */
const OF_THE_ROW: ReadonlySet<UnreadKind> = new Set([
  'tool definition',
  'rejected reply',
  'second conversation',
]);

/**
 * All conversations of a row of training data. Which of several a trainer takes its settings say, so each that says
 * something of its own is a row of its own, at the same place. One that cannot be read is counted as a second
 * conversation of the first.
 *
 * @param value a parsed row; untrusted
 * @returns at least one; the first is what `conversationOf` reads
 */
export function conversationsIn(value: unknown, place: RowPlace): readonly (Conversation | SkippedRow)[] {
  const first = conversationOf(value, place);
  const row = rowIn(value);
  const variants = row === null ? [] : furtherIn(row);
  if (variants.length === 0) return [first];
  const read: Conversation[] = 'messages' in first ? [first] : [];
  const further: Conversation[] = [];
  let unread = 0;
  for (const variant of variants) {
    const one = conversationOf(variant, place);
    if ('problem' in one) unread += 1;
    else if (!read.some((other) => holds(other, one))) {
      read.push(one);
      further.push(withUnread(one, (kind) => (OF_THE_ROW.has(kind) ? 0 : null)));
    }
  }
  const told =
    'messages' in first
      ? withUnread(first, (kind) => (kind === 'second conversation' ? unread : null))
      : first;
  return [told, ...further];
}

/** A row that may hold several conversations; null: a bare list, or none. A string is unpacked only where it may. */
function rowIn(value: unknown): Row | null {
  const row = typeof value === 'string' ? unpacked(value) : value;
  return isMapping(row) ? row : null;
}

/** The row without what `conversationOf` reads first, once for each other conversation in it. */
function furtherIn(row: Row): readonly Row[] {
  const lists = LISTS.filter((name) => isFilled(row[name]));
  if (lists.length === 0) return [];
  const without = Object.fromEntries(
    Object.entries(row).filter(([key]) => !(LISTS as readonly string[]).includes(key)),
  );
  const isPair =
    (ASKED.some((key) => isFilled(row[key])) && REPLIED.some((key) => isFilled(row[key]))) ||
    isMessages(unpacked(row.chosen));
  return [...lists.slice(1).map((key) => ({ ...without, [key]: row[key] })), ...(isPair ? [without] : [])];
}

function isFilled(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

/** Whether a conversation says all that another one says, in its order. */
function holds({ messages }: Conversation, { messages: others }: Conversation): boolean {
  const text = (all: typeof messages) => all.map((one) => JSON.stringify([one.role, one.content])).join('\n');
  return `\n${text(messages)}\n`.includes(`\n${text(others)}\n`);
}

/** A conversation with other counts of what was not read; null: the count as it is. */
function withUnread(one: Conversation, countOf: (kind: UnreadKind) => number | null): Conversation {
  const { unread = {}, ...rest } = one;
  const kinds = new Set([...(Object.keys(unread) as UnreadKind[]), 'second conversation'] as const);
  const counts = [...kinds].flatMap((kind) => {
    const count = countOf(kind) ?? unread[kind] ?? 0;
    return count === 0 ? [] : [[kind, count] as const];
  });
  return counts.length === 0 ? rest : { ...rest, unread: Object.fromEntries(counts) };
}
