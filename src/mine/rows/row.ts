import type { Conversation, RowPlace } from '../../conversations/conversation.ts';

/** What of a row is looked at: enough for any cue (at most 8 KiB), and a bound on what one row can cost. */
const SYSTEM_CHARS = 6_000;
const USER_CHARS = 4_000;
const EDGE_CHARS = 1_500;
const ANSWER_CHARS = 3_000;

/** A conversation as the miner reads it, cut to bounded lengths. All of its text is untrusted. */
export interface MiningRow {
  readonly place: RowPlace;
  /** The system messages, joined; null: there are none. */
  readonly system: string | null;
  /** The user's turns, joined. */
  readonly user: string;
  /** How the first user turn begins. */
  readonly opening: string;
  /** How the last user turn begins: the same as `opening` where there is one turn. */
  readonly lastOpening: string;
  /** How the last user turn ends. */
  readonly ending: string;
  /** The assistant's turns, joined; empty: there is none. */
  readonly answer: string;
  readonly userTurns: number;
}

/** The row of a conversation. Several turns of one role are read as one text. */
export function rowOf({ place, messages }: Conversation): MiningRow {
  const of = (role: string) => messages.filter((message) => message.role === role);
  const users = of('user');
  const systems = of('system');
  return {
    place,
    system: systems.length === 0 ? null : joined(systems, SYSTEM_CHARS),
    user: joined(users, USER_CHARS),
    opening: begun(users[0]?.content),
    lastOpening: begun(users.at(-1)?.content),
    ending: clean((users.at(-1)?.content ?? '').slice(-EDGE_CHARS)).trimEnd(),
    answer: joined(of('assistant'), ANSWER_CHARS),
    userTurns: users.length,
  };
}

/** The beginning of every text gets its share, so that one long turn hides no other. */
function joined(messages: readonly { readonly content: string }[], chars: number): string {
  let left = chars;
  const parts: string[] = [];
  for (const [index, { content }] of messages.entries()) {
    if (left <= 0) break;
    const share = Math.max(Math.ceil(left / (messages.length - index)), Math.min(left, 200));
    const part =
      content.length <= share
        ? content
        : `${content.slice(0, Math.ceil(share * 0.75))}\n${content.slice(-Math.floor(share * 0.25))}`;
    left -= part.length;
    parts.push(clean(part));
  }
  return parts.join('\n\n').trim();
}

function begun(text = ''): string {
  return clean(text.slice(0, EDGE_CHARS)).trimStart();
}

function clean(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n');
}
