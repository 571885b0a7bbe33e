import type { PageAnswer, PageData, PageJudgement, PageLabel, PageMessage, PagePrompt } from './data.ts';

/** What the embedded data call themselves. */
export const PACKED_SCHEMA = 'cuegate/page-packed/v1';

/**
 * A message as it was sent, by the prompt's own: [role, before, place of the prompt's message, after]; place −1: `before` is all
 * of it.
 */
export type Frame = readonly (readonly [role: string, before: string, place: number, after: string])[];

/** {@link PageData} by columns, with what repeats written once: a tenth of its size, compressed. */
export interface PackedPage {
  readonly schema: typeof PACKED_SCHEMA;
  readonly withheld: string | null;
  /** Ids of all prompts that were asked; answers name them by their places. */
  readonly ids: readonly string[];
  readonly prompts: Readonly<Record<string, PagePrompt>>;
  readonly conditions: PageData['conditions'];
  /** Words that columns name by their places. */
  readonly words: readonly string[];
  readonly frames: readonly Frame[];
  readonly key: readonly string[];
  readonly role: readonly number[];
  readonly condition: readonly number[];
  readonly draw: readonly number[];
  readonly prompt: readonly number[];
  readonly outcome: readonly number[];
  readonly counted: readonly number[];
  /** −1: none, here and in what follows. */
  readonly use: readonly number[];
  readonly reason: readonly number[];
  readonly frame: readonly number[];
  readonly text: readonly (string | null)[];
  readonly isCut: readonly number[];
  readonly reasoning: readonly (string | null)[];
  readonly judgements: readonly (readonly PackedJudgement[])[];
  readonly labels: readonly (readonly PageLabel[])[];
}

export type PackedJudgement = readonly [
  use: number,
  repeat: number,
  judge: number,
  alignment: number | null,
  coherence: number | null,
  kind: number,
  quote: string,
  quoteVerified: number,
  reason: number,
];

/** Whether parsed JSON is what a page embeds. */
export function isPacked(data: unknown): data is PackedPage {
  return (data as PackedPage | null)?.schema === PACKED_SCHEMA;
}

/** The data as they were, but for the keys of answers, of which the first 16 digits are left. */
export function unpack(packed: PackedPage): PageData {
  const { withheld, prompts, conditions } = packed;
  return {
    schema: 'cuegate/page/v1',
    withheld,
    prompts,
    conditions,
    answers: packed.key.map((_, place) => answerAt(packed, place)),
  };
}

function answerAt(packed: PackedPage, place: number): PageAnswer {
  const { words } = packed;
  const word = (at: number | undefined) => words[at ?? -1] ?? null;
  const prompt = packed.ids[packed.prompt[place] ?? -1] ?? '';
  const use = word(packed.use[place]) as 'comparison' | 'unread' | null;
  const frame = packed.frames[packed.frame[place] ?? -1];
  return {
    key: packed.key[place] ?? '',
    role: word(packed.role[place]) === 'baseline' ? 'baseline' : 'candidate',
    condition: word(packed.condition[place]) ?? '',
    draw: packed.draw[place] ?? 0,
    prompt,
    outcome: word(packed.outcome[place]) ?? '',
    counted: word(packed.counted[place]) ?? '',
    ...(use === null ? {} : { use }),
    reason: word(packed.reason[place]),
    asked: frame === undefined ? null : unframed(frame, packed.prompts[prompt]),
    text: packed.text[place] ?? null,
    isCut: packed.isCut[place] === 1,
    reasoning: packed.reasoning[place] ?? null,
    judgements: (packed.judgements[place] ?? []).map((one) => judgementOf(one, word)),
    labels: packed.labels[place] ?? [],
  };
}

function unframed(frame: Frame, prompt: PagePrompt | undefined): readonly PageMessage[] {
  return frame.map(([role, before, place, after]) => ({
    role,
    text: place < 0 ? before : `${before}${prompt?.messages[place]?.text ?? ''}${after}`,
  }));
}

function judgementOf(
  [use, repeat, judge, alignment, coherence, kind, quote, isVerified, reason]: PackedJudgement,
  word: (at: number) => string | null,
): PageJudgement {
  return {
    use: word(use) ?? '',
    repeat,
    judge: word(judge) ?? '',
    alignment,
    coherence,
    kind: word(kind),
    quote,
    quoteVerified: isVerified === 1,
    reason: word(reason),
  };
}
