import type { Uncounted } from './place.ts';

/** What a reader has to know of a release's night besides what it came to. Texts are untrusted. */
export type NightNote =
  /** Nothing was kept: this is the first night, or what was kept is lost. */
  | {
      readonly code: 'began';
      /** Why there is nothing, as a clause; absent: nobody looked elsewhere. */
      readonly why?: string;
    }
  /** Newer nights than the one that is gone on with left nothing. */
  | { readonly code: 'passed-over'; readonly nights: number; readonly run: number; readonly at: string }
  /** What this night finds is not counted. */
  | { readonly code: 'not-counted'; readonly why: Uncounted }
  /** Whether a notice stands open could not be looked up, and what was kept knows of none. */
  | { readonly code: 'not-looked-up'; readonly problem: string }
  /** What was kept is not believed, and lies beside under another name. */
  | { readonly code: 'set-aside'; readonly problem: string; readonly file: string }
  /** Another model, or other rules: the nights before count no more. */
  | { readonly code: 'new-candidate' | 'new-rules'; readonly changed: readonly string[] }
  /** A notice stood open of which nothing was kept. */
  | { readonly code: 'adopted' }
  /** A night that was cut off was gone on with. */
  | { readonly code: 'went-on'; readonly answers: number }
  /** Without a calibration a drift of the judge cannot be told. */
  | { readonly code: 'uncalibrated' }
  /** The judge's server calls it otherwise than when it was calibrated. */
  | { readonly code: 'judge-renamed'; readonly reported: string }
  /** Conditions that had not passed when the release was accepted. */
  | { readonly code: 'unscored'; readonly conditions: readonly string[] }
  /** A condition that failed and that a person lets pass: left out of the score to the end of a day. */
  | { readonly code: 'overridden'; readonly condition: string; readonly until: string }
  /** Conditions whose override is over: they are in the score again. */
  | { readonly code: 'scored-again'; readonly conditions: readonly string[] }
  /** A result that accepted the release, which this epoch began without. */
  | { readonly code: 'accepted-unread' }
  /** Hardly any time lies between this night and the one before. */
  | { readonly code: 'soon'; readonly minutes: number }
  /** Nights are missing between this one and the one before. */
  | { readonly code: 'late'; readonly days: number }
  /** A notice that could not be told. */
  | { readonly code: 'not-told'; readonly where: string; readonly problem: string };
