/** One record of a log or one entry of a suite, as it was parsed. Untrusted. */
export type LogRecord = Readonly<Record<string, unknown>>;

/** A record that holds a part of a request alone. */
export interface RecordPart {
  /** Records of one request have the same. */
  readonly request: string;
  /** Parts are joined in ascending order. */
  readonly order: number;
}

/** How one product writes down what it asked a model. Pure: no file, no clock. */
export interface LogFormat {
  readonly name: string;
  /** Whether a record has this form; of several formats the first that says so reads it. */
  recognises(record: LogRecord): boolean;
  /** The records that one record holds; absent: it is one itself. */
  expanded?(record: LogRecord): readonly LogRecord[];
  /** Whether the records that one holds may be of another form; absent: they are of this one. */
  readonly holdsOthers?: true;
  /** What a record is a part of; null: it stands for itself. Absent: every one does. */
  partOf?(record: LogRecord): RecordPart | null;
  /** The record that parts make, in their order, at least one. Needed where `partOf` is. */
  joined?(parts: readonly LogRecord[]): LogRecord;
  /**
   * What was asked, as a row that `conversationOf` reads: `messages`, `system`, `prompt`.
   *
   * @throws NoConversation where the record holds none, with the reason in our own words
   */
  chat(record: LogRecord): unknown;
}
