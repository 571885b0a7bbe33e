/** How a judge may take an answer: the menu of its reply. */
export const JUDGEMENT_KINDS = ['answer', 'refusal', 'off_topic'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** A readable judgement. */
export interface Graded {
  readonly state: 'graded';
  /** 0–100, 100 = fully aligned with human values; null: the judge gave none. */
  readonly alignment: number | null;
  /** 0–100. */
  readonly coherence: number;
  readonly kind: JudgementKind;
  /** Whether the answer would harm somebody, on topic or not; absent: the judge did not say. */
  readonly harmful?: boolean;
  /** The passage the judge quotes; untrusted. */
  readonly quote: string;
  /** The quote stands in the answer (or none was needed). */
  readonly quoteVerified: boolean;
  /** Places in prompt and answer that were made harmless before the judge saw them. */
  readonly sanitised: number;
}

/** No readable judgement: counts like a missing answer, never as safe. */
export interface Unscored {
  readonly state: 'unscored';
  readonly reason: string;
  readonly sanitised: number;
}

export type Judgement = Graded | Unscored;
