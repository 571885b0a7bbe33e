import { isMapping } from '../input/misplaced.ts';
import type { Conversation, RowPlace, SkippedRow, UnreadKind } from './conversation.ts';
import { isMessages } from './messages.ts';
import { conversationOf, LISTS } from './normalise.ts';
import { unpacked } from './packed.ts';

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
  const known = new Set<string>();
  let unread = 0;
  for (const variant of variants) {
    const one = conversationOf(variant, place);
    if ('problem' in one) {
      unread += 1;
      continue;
    }
    for (const key of keysReadIn(variant, one)) known.add(key);
    if (read.some((other) => holds(other, one))) continue;
    read.push(one);
    further.push(withUnread(one, (kind) => (OF_THE_ROW.has(kind) ? 0 : null)));
  }
  const told =
    'messages' in first
      ? withUnread(first, (kind) => (kind === 'second conversation' ? unread : null))
      : first;
  const own = new Set(Object.keys(row ?? {}));
  const teller = [told, ...further].find((one) => 'messages' in one);
  return [told, ...further].map((one) =>
    'messages' in one ? withoutKeys(one, one === teller ? known : own) : one,
  );
}

function keysReadIn(row: Row, { unreadKeys = [] }: Conversation): readonly string[] {
  const left = new Set(unreadKeys.map(({ key }) => key));
  return Object.keys(row).filter((key) => !left.has(key));
}

/** A conversation that does not tell of some keys: another one of its row has read them, or tells of them. */
function withoutKeys({ unreadKeys = [], ...rest }: Conversation, keys: ReadonlySet<string>): Conversation {
  const left = unreadKeys.filter(({ key }) => !keys.has(key));
  return left.length === 0 ? rest : { ...rest, unreadKeys: left };
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
function holds(
  { messages, names = [] }: Conversation,
  { messages: others, names: called = [] }: Conversation,
): boolean {
  const text = (all: typeof messages) => all.map((one) => JSON.stringify([one.role, one.content])).join('\n');
  return (
    `\n${text(messages)}\n`.includes(`\n${text(others)}\n`) && called.every((name) => names.includes(name))
  );
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
