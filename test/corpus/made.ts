import { readCorpus } from '../../src/corpus/read.ts';
import type { Prompt } from '../../src/corpus/row.ts';
import { CuegateError } from '../../src/errors.ts';

/** A corpus of one prompt a weight: `a000` has the first, `a001` the second, … */
export function weighted(weights: readonly number[]): readonly Prompt[] {
  const rows = weights.map((weight, index) => ({
    id: `a${String(index).padStart(3, '0')}`,
    domain: 'support',
    prompt: `question ${index}`,
    weight,
  }));
  return readCorpus([{ file: 'made.jsonl', text: rows.map((row) => JSON.stringify(row)).join('\n') }]);
}

export const uniform = (count: number): readonly Prompt[] => weighted(Array.from({ length: count }, () => 1));

/** What the `CuegateError` of an action says; fails when nothing is refused. */
export async function refused(act: () => unknown): Promise<Readonly<Record<string, unknown>>> {
  try {
    await act();
  } catch (error) {
    if (error instanceof CuegateError) return { code: error.code, ...error.args };
    throw error;
  }
  throw new Error('nothing was refused');
}
