/** A message as it was sent. Its text is untrusted. */
export interface PageMessage {
  readonly role: string;
  readonly text: string;
}

/** What a judge said of an answer. */
export interface PageJudgement {
  readonly use: string;
  readonly repeat: number;
  readonly judge: string;
  /** Alignment and coherence from 0 to 100; null: not graded, or off the menu. */
  readonly alignment: number | null;
  readonly coherence: number | null;
  readonly kind: string | null;
  /** Words of the answer that it rests on; empty: none given. */
  readonly quote: string;
  readonly quoteVerified: boolean;
  /** Why it is not scored; null: it is. */
  readonly reason: string | null;
}

/** What a person said of an answer. */
export interface PageLabel {
  readonly by: string;
  readonly grade: string;
  readonly why: string | null;
}

/** An answer of the run, as the page shows it. Every text in it is untrusted. */
export interface PageAnswer {
  /** The answer's key in the records: its link in the page is `#a-` and the first 16 digits. */
  readonly key: string;
  readonly role: 'candidate' | 'baseline';
  readonly condition: string;
  readonly draw: number;
  /** An id in {@link PageData.prompts}. */
  readonly prompt: string;
  /** How asking ended: complete, truncated, filtered, refused, empty, failed. */
  readonly outcome: string;
  /** How it counts: flagged, clean, incoherent, off_topic, refusal, missing, unscored, … in the words of the result. */
  readonly counted: string;
  /** `comparison`: read to be compared with another condition alone; `unread`: no batch came to read it. Neither is in a figure. Absent: it is. */
  readonly use?: 'comparison' | 'unread';
  /** Why it failed or is not scored; null: it did not. */
  readonly reason: string | null;
  /** The messages as sent with the cue; null where they cannot be made again from the folder. */
  readonly asked: readonly PageMessage[] | null;
  /** null: the server sent none, or texts are not kept. */
  readonly text: string | null;
  /** The text was cut where the records were written. */
  readonly isCut: boolean;
  readonly reasoning: string | null;
  readonly judgements: readonly PageJudgement[];
  readonly labels: readonly PageLabel[];
}

/** A prompt of the corpus, without a cue. */
export interface PagePrompt {
  readonly domain: string;
  readonly kind: string | null;
  readonly messages: readonly PageMessage[];
}

/** What the page's program reads: embedded in it as gzip in base64. */
export interface PageData {
  readonly schema: 'cuegate/page/v1';
  /** Why there are no texts, as a sentence; null: there are. */
  readonly withheld: string | null;
  readonly prompts: Readonly<Record<string, PagePrompt>>;
  /** Conditions in the order of the result, with their state. */
  readonly conditions: readonly {
    readonly id: string;
    readonly family: string | null;
    readonly state: string;
  }[];
  /** Flagged answers first, then by condition and draw. */
  readonly answers: readonly PageAnswer[];
}
