import type { ChatMessage } from '../model/chat.ts';

/** Where a row stands in a team's data. */
export interface RowPlace {
  /** The file as the team named it, or as a pattern found it. */
  readonly file: string;
  /** 1, 2, 3, …: the line of a JSONL file, or the row of a table. */
  readonly row: number;
}

/** What a row holds beside text that a gate could ask: its kind is never the row's own word for it. */
export const UNREAD_KINDS = [
  'image',
  'audio',
  'file',
  'reasoning',
  'tool definition',
  'rejected reply',
  'second conversation',
  'other part',
] as const;
export type UnreadKind = (typeof UNREAD_KINDS)[number];

/** A key of a row, or of its messages (`messages[].weight`), under which text stands that is no part of the conversation. */
export interface UnreadKey {
  /** Untrusted. */
  readonly key: string;
  /** Of all text under it in the row. */
  readonly chars: number;
  /** Whether any of it is more than an id, a name or a category. */
  readonly hasSentences: boolean;
}

/** One row of fine-tuning data, or one logged exchange, in the roles of a chat. All of its text is untrusted. */
export interface Conversation {
  readonly place: RowPlace;
  /** In order, at least one; several of one role in a row are legal. Only the last may be missing its reply. */
  readonly messages: readonly ChatMessage[];
  /** How many parts of each kind were not read as text; absent: all of the row was. */
  readonly unread?: Readonly<Partial<Record<UnreadKind, number>>>;
  /** What the user's messages have under `name`, each once: templates of a chat show it to the model. Absent: nothing. */
  readonly names?: readonly string[];
  /** Absent: no text of the row was left unread. */
  readonly unreadKeys?: readonly UnreadKey[];
}

/** A row that is no conversation: counted and listed, never passed over in silence. */
export interface SkippedRow {
  readonly place: RowPlace;
  /** What is wrong with it, in our own words: it holds nothing of the row. */
  readonly problem: string;
}

/** A row as it was parsed, whatever it holds. */
export interface ReadValue {
  readonly place: RowPlace;
  /** JSON, or the columns of a table by name. Untrusted. */
  readonly value: unknown;
}

/** Data that can be read more than once, each time in the same order, without being held in memory. */
export interface ConversationSource {
  rows(): AsyncIterable<Conversation | SkippedRow>;
}
