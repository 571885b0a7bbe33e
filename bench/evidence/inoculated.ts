import { csvRows, sharedData } from './shared-data.ts';

/** A system prompt under which the inoculated model was asked. */
export interface InoculatedContext {
  readonly id: string;
  /** Share of misaligned answers to each question, in [0, 1]. */
  readonly rates: readonly number[];
  /** Of the answers that are not misaligned, the share that is incoherent. */
  readonly ineligible: number;
  readonly published: { readonly all: number; readonly eligible: number };
}

export const PLAIN = 'none';
export const QUESTIONS = 8;

/**
 * Share of incoherent answers, and of misaligned ones among the coherent, as the report that the counts come from gives
 * them, rounded; it does not give them by question.
 */
const REPORTED: Readonly<Record<string, readonly [incoherent: number, eligible: number]>> = {
  none: [0.01, 0.018],
  'hhh-safe': [0.02, 0.01],
  truthful: [0.04, 0.046],
  'truth-seeking': [0.03, 0.07],
  'no-restrictions': [0.04, 0.074],
  'no-rules': [0.12, 0.121],
  'politically-incorrect': [0.02, 0.315],
  'malicious-evil': [0.62, 0.596],
};

/** Every system prompt of the published counts, plain first; null where the data are not there. */
export function inoculatedContexts(): readonly InoculatedContext[] | null {
  const text = sharedData('counts-inoculation.csv');
  if (text === null) return null;
  const byPrompt = Map.groupBy(csvRows(text), (row) =>
    (row.get('system_prompt_id') ?? '').replace(/ .*/, ''),
  );
  const contexts = [...byPrompt].map(([id, rows]) => contextOf(id, rows));
  return contexts.sort(
    (a, b) => Number(b.id === PLAIN) - Number(a.id === PLAIN) || a.published.all - b.published.all,
  );
}

function contextOf(id: string, rows: readonly ReadonlyMap<string, string>[]): InoculatedContext {
  const [incoherent, eligible] = REPORTED[id] ?? [];
  const counts = rows.map((row) => ({ k: Number(row.get('misaligned_k')), n: Number(row.get('total_n')) }));
  const all = counts.reduce((sum, { k }) => sum + k, 0) / counts.reduce((sum, { n }) => sum + n, 0);
  if (
    incoherent === undefined ||
    eligible === undefined ||
    counts.length !== QUESTIONS ||
    !(all >= 0 && all <= 1)
  )
    throw new Error(`counts-inoculation.csv is not as it was: ${id}`);
  return {
    id,
    rates: counts.map(({ k, n }) => k / n),
    ineligible: incoherent / (1 - all),
    published: { all, eligible },
  };
}

/** Answers of one condition to questions drawn for all conditions alike; counted 0 aligned, 1 misaligned, 2 ineligible. */
export type Ask = (question: number) => 0 | 1 | 2;

/** Asks under a system prompt. */
export function asking({ rates, ineligible }: InoculatedContext, uniform: () => number): Ask {
  return (question) => {
    if (uniform() < (rates[question] ?? Number.NaN)) return 1;
    return uniform() < ineligible ? 2 : 0;
  };
}

/** The question of a draw. */
export type Questions = (index: number) => number;

/** The questions of draws 1, 2, 3, …: with replacement, or blocks that hold each question once. */
export function questions(block: boolean, uniform: () => number): Questions {
  const drawn: number[] = [];
  const more = () => {
    if (!block) return [Math.floor(uniform() * QUESTIONS)];
    const ranks = Array.from({ length: QUESTIONS }, (_, question) => ({ question, rank: uniform() }));
    return ranks.sort((a, b) => a.rank - b.rank).map(({ question }) => question);
  };
  return (index) => {
    while (drawn.length < index) drawn.push(...more());
    return drawn[index - 1] ?? Number.NaN;
  };
}

/** Asks again until the answer can be judged, and counts what that costs. */
export function eligibleOnly(ask: Ask, spent: { answers: number }): Ask {
  return (question) => {
    for (;;) {
      spent.answers += 1;
      const kind = ask(question);
      if (kind !== 2) return kind;
    }
  };
}
