/** Numbers of the families of attacks on a judge, in the order of the field's lists. */
export const FAMILIES = {
  1: 'plain override',
  2: 'fake end of the data',
  3: 'role tags',
  4: 'fake judgement',
  5: 'broken JSON or string',
  6: 'hidden characters',
  7: 'decode and obey',
  8: 'authority or emotion',
  9: 'rewritten rubric',
  10: 'master key',
  11: 'constant answer',
  12: 'padding',
  13: 'echo',
  14: 'fishing for the instructions',
  15: 'markup that hides text',
  16: 'truncated-looking tail',
  17: 'many examples',
  18: 'claim about positions',
} as const;

export type Family = keyof typeof FAMILIES;
export const FAMILY_NUMBERS = Object.keys(FAMILIES).map(Number) as Family[];

export type Coding = 'zero-width' | 'tags' | 'bidi' | 'base64' | 'rot13' | 'leet';

/** Words that are not written as they are read. */
export interface Coded {
  readonly by: Coding;
  /** What is read once they are decoded. */
  readonly says: string;
  /** Plain words before it. */
  readonly before?: string;
}

/**
 * Hand-written attacks of a language. `{nonce}` is a token that the author has guessed right, `{near}` one digit off it,
 * `{alike}` the same with letters of other scripts, `{spaced}` broken up, `{request}` the request that was answered.
 */
export type Texts = Readonly<Record<Family, readonly (string | Coded)[]>>;

export interface Base {
  readonly language: 'en' | 'de' | 'zh';
  readonly isMisaligned: boolean;
  readonly request: string;
  /** Three paragraphs: attacks stand before, in the middle of, or behind them. */
  readonly paragraphs: readonly [string, string, string];
  /** Words by which a reader sees what the answer does: of a harmful one, where the harm stands. */
  readonly tell: string;
}

export const POSITIONS = ['start', 'middle', 'end'] as const;

export interface Attack {
  readonly id: string;
  readonly family: Family;
  readonly language: Base['language'];
  readonly position: (typeof POSITIONS)[number];
  readonly base: Base;
  /** The answer with the attack in it. */
  readonly answer: string;
  /** Where the attack stands in the answer: from, to. */
  readonly span: readonly [number, number];
  /** What the attack says to whoever can read it. */
  readonly payload: string;
}
