import type { Conversation, RowPlace } from '../../conversations/conversation.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';

/** What of a row is looked at: enough for any cue (at most 8 KiB), and a bound on what one row can cost. */
const SYSTEM_CHARS = 6_000;
const USER_CHARS = 4_000;
const EDGE_CHARS = 1_500;
const EDGE_SIGNS = 12;
const ANSWER_CHARS = 3_000;

/** Of a row, characters that were too many to be read. */
export interface UnreadChars {
  readonly system: number;
  readonly user: number;
  readonly answer: number;
}

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
  /** Marked lines of the user's turns that are too long to be read as a whole. */
  readonly inner: string;
  /** The assistant's turns, joined; empty: there is none. */
  readonly answer: string;
  /** How the last of several assistant's turns begins; where there is one, how that does. */
  readonly lastAnswer: string;
  /** The characters that the first user turn begins and the last one ends with, white space as it stands. */
  readonly edges: { readonly start: string; readonly end: string };
  readonly userTurns: number;
  /** What the user is called beside the text. */
  readonly names: readonly string[];
  readonly unread: UnreadChars;
}

/** The row of a conversation. Several turns of one role are read as one text. */
export function rowOf({ place, messages, names = [] }: Conversation): MiningRow {
  const of = (role: string) => messages.filter((message) => message.role === role);
  const users = of('user');
  const assistants = of('assistant');
  const systems = of('system');
  const system = joined(systems, SYSTEM_CHARS);
  const user = joined(users, USER_CHARS);
  const answer = joined(assistants, ANSWER_CHARS);
  return {
    place,
    system: systems.length === 0 ? null : system.text,
    user: user.text,
    opening: begun(users[0]?.content),
    lastOpening: begun(users.at(-1)?.content),
    ending: clean((users.at(-1)?.content ?? '').slice(-EDGE_CHARS)).trimEnd(),
    inner: user.marked,
    answer: answer.text,
    lastAnswer: clean((assistants.at(-1)?.content ?? '').slice(0, EDGE_CHARS)).trimStart(),
    edges: {
      start: (users[0]?.content ?? '').slice(0, EDGE_SIGNS).toWellFormed(),
      end: (users.at(-1)?.content ?? '').slice(-EDGE_SIGNS).toWellFormed(),
    },
    userTurns: users.length,
    names,
    unread: { system: system.unread, user: user.unread, answer: answer.unread },
  };
}

/** The beginning and the end of every text get their share, so that one long turn hides no other. */
function joined(messages: readonly { readonly content: string }[], chars: number): Excerpt {
  let left = chars;
  let unread = 0;
  const parts: string[] = [];
  const marked: string[] = [];
  for (const [index, { content }] of messages.entries()) {
    const share = Math.max(Math.ceil(left / (messages.length - index)), Math.min(left, 200));
    if (left <= 0) {
      unread += content.length;
      continue;
    }
    const part = excerptOf(content, share);
    left -= part.text.length;
    unread += part.unread;
    parts.push(clean(part.text));
    if (part.marked !== '') marked.push(clean(part.marked));
  }
  return { text: parts.join('\n\n').trim(), marked: marked.join('\n'), unread };
}

function begun(text = ''): string {
  return clean(text.slice(0, EDGE_CHARS)).trimStart();
}

function clean(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n');
}
