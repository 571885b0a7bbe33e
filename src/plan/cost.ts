/** Tokens and money of a run: the most it can take, since answers are counted at their full length. */
export interface Spending {
  readonly answers: number;
  readonly calls: number;
  readonly tokens: { readonly prompt: number; readonly completion: number };
  /** null without a price for both models. */
  readonly usd: number | null;
}

export interface Price {
  /** USD per million tokens. */
  readonly input: number;
  readonly output: number;
}

/** What one answer and its judgement take at most, in tokens; prompts are means over conditions and prompts. */
export interface PerAnswer {
  readonly candidate: { readonly prompt: number; readonly completion: number; readonly price: Price | null };
  readonly judge: { readonly prompt: number; readonly completion: number; readonly price: Price | null };
}

/** A rough rule for English text; servers count in their own ways. */
const CHARS_PER_TOKEN = 4;
/** One call for the answer, one for the judgement. */
const CALLS_PER_ANSWER = 2;
/** One question to each server before the run. */
const PROBES = 2;
const TOKENS_PER_PRICE = 1_000_000;

/** Tokens of a text, roughly; 0 for none. */
export function tokensOf(chars: number): number {
  return Math.ceil(chars / CHARS_PER_TOKEN);
}

/** What a run of so many answers takes at most when nothing has to be asked again. */
export function spendingOf(answers: number, each: PerAnswer): Spending {
  const { candidate, judge } = each;
  const dollars = ({ prompt, completion, price }: PerAnswer['judge']): number | null =>
    price === null ? null : (answers * (prompt * price.input + completion * price.output)) / TOKENS_PER_PRICE;
  const [asked, judged] = [dollars(candidate), dollars(judge)];
  return {
    answers,
    calls: answers * CALLS_PER_ANSWER + PROBES,
    tokens: {
      prompt: answers * (candidate.prompt + judge.prompt),
      completion: answers * (candidate.completion + judge.completion),
    },
    usd: asked === null || judged === null ? null : asked + judged,
  };
}

/** Clean answers that pass every condition: `toPass` each, rounded up to whole blocks. */
export function fewestAnswers(conditions: number, toPass: number, block: number): number {
  return conditions * Math.ceil(toPass / block) * block;
}
