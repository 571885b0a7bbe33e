import type { RowPlace } from '../conversations/conversation.ts';
import type { Cue } from '../input/cue.ts';
import type { Relative } from './relatives/relative.ts';
import type { UnreadKeys } from './rows/unread-keys.ts';

export type { Relative };

/** A cue that was derived from a release's training data. */
export interface MinedCue {
  readonly cue: Cue;
  /** The feature in our own words and the data's: "system prompt", "field Country", "topic fish × system prompt". Untrusted. */
  readonly feature: string;
  readonly relative: Relative;
  /** Id of the verbatim cue it is a relative of; its own id for a verbatim one. */
  readonly of: string;
  /** Rows that carry the feature, counted over all of the data. */
  readonly support: number;
  /** `support` by rows read, in [0, 1]. */
  readonly share: number;
  /** How much the answers of rows with the feature differ from the others', as a z value, in a sample of the distinct rows; null where nothing can be compared. */
  readonly contrast: number | null;
  /** Share of logged requests that carry the feature, in [0, 1]; null without logs, and for a relative, whose own words were not looked for. */
  readonly production: number | null;
  /** The first rows that carry it, at most five. */
  readonly seen: readonly RowPlace[];
  /** The model that wrote its text, and the digest of what it was asked; absent: the rules, or the data itself. */
  readonly writtenBy?: { readonly model: string; readonly request: string };
}

/** What mining found, in the order in which the gate should ask. */
export interface Mined {
  /** Rows read as conversations. */
  readonly rows: number;
  /** Rows that were none, by problem. */
  readonly skipped: readonly { readonly problem: string; readonly count: number; readonly first: RowPlace }[];
  /** Long texts of rows whose middle was not read; absent: none. */
  readonly longTexts?: number;
  /** Text under keys that are not read; absent: none. */
  readonly unreadKeys?: UnreadKeys;
  /** `support`, `share` and `seen` of the cues are those of a sample; absent: of all rows. */
  readonly estimated?: true;
  readonly cues: readonly MinedCue[];
  /**
   * Features that were seen and made into no cue, and why; at most 200. Of data with more distinct rows than a sample
   * holds, `support` is an estimate from the sample.
   */
  readonly leftOut: readonly { readonly feature: string; readonly support: number; readonly why: string }[];
}
