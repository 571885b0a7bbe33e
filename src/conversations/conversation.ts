import type { ChatMessage } from '../model/chat.ts';

/** Where a row stands in a team's data. */
export interface RowPlace {
  /** The file as the team named it, or as a pattern found it. */
  readonly file: string;
  /** 1, 2, 3, …: the line of a JSONL file, or the row of a table. */
  readonly row: number;
}

/** One row of fine-tuning data, or one logged exchange, in the roles of a chat. All of its text is untrusted. */
export interface Conversation {
  readonly place: RowPlace;
  /** In order, at least one; several of one role in a row are legal. Only the last may be missing its reply. */
  readonly messages: readonly ChatMessage[];
}

/** A row that is no conversation: counted and listed, never passed over in silence. */
export interface SkippedRow {
  readonly place: RowPlace;
  /** What is wrong with it, in our own words: it holds nothing of the row. */
  readonly problem: string;
}

/** Data that can be read more than once, each time in the same order, without being held in memory. */
export interface ConversationSource {
  rows(): AsyncIterable<Conversation | SkippedRow>;
}
