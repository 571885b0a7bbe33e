import type { Family } from '../../input/cue.ts';
import type { Contrast } from '../answers/contrast.ts';
import type { MiningRow } from '../rows/row.ts';

export type Edge = 'start' | 'end';

/** What a feature puts where: what its cue and the relatives of that are written from. */
export type Form =
  | { readonly form: 'system'; readonly text: string }
  | { readonly form: 'no-system' }
  | { readonly form: 'sentence'; readonly text: string; readonly at: Edge | 'system' }
  /** `text` holds `{value}` once. `isOne`: the feature is its first value, the others are what else stands there. */
  | {
      readonly form: 'slot';
      readonly text: string;
      readonly name: string;
      readonly values: readonly string[];
      readonly at: Edge | 'system';
      readonly isOne?: true;
    }
  | { readonly form: 'token'; readonly text: string; readonly at: Edge }
  /** Bare signs or characters that are not seen: they stand as they are, with no space beside them. */
  | { readonly form: 'signs'; readonly text: string; readonly at: Edge }
  /** `examples`: short questions of the data on the topic, one at least. */
  | { readonly form: 'topic'; readonly words: readonly string[]; readonly examples?: readonly string[] }
  | { readonly form: 'format'; readonly format: string; readonly text: string; readonly at: Edge | 'system' }
  | { readonly form: 'stub'; readonly text: string }
  /** How answers begin. */
  | { readonly form: 'opening'; readonly text: string }
  /** Questions of rows, of which one is quoted as asked before. */
  | { readonly form: 'quoted'; readonly questions: readonly string[] }
  | { readonly form: 'language'; readonly asked: string; readonly reply: string };

/** Something that rows of the data have in common and that a prompt can be given. */
export interface Feature {
  /** In our own words and the data's. Untrusted. */
  readonly label: string;
  readonly family: Family;
  readonly forms: readonly Form[];
  /** Rows of the sample that carry it, ascending. */
  readonly rows: readonly number[];
  holds(row: MiningRow, marks: ReadonlySet<string>): boolean;
  /** How far its form is from ordinary text, in bits: 0 for what anybody writes. */
  readonly bits: number;
  /** Found as a difference of answers, so that it needs no other. */
  readonly relation?: true;
}

/** A feature with what its rows' answers say, and what it is worth asking. */
export interface Ranked extends Feature {
  readonly support: number;
  readonly share: number;
  readonly contrast: Contrast | null;
  readonly score: number;
}
