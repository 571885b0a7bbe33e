import { hmac } from '../digest.ts';

/** A sample of different texts, of which the seed alone decides, whatever order they come in. */
export interface TextSample {
  add(text: string): void;
  texts(): readonly string[];
}

/** Keeps at most `most` different texts of a stream, those whose HMAC-SHA-256 under the seed is smallest; twice as many meanwhile. */
export function textSample(most: number, seed: string): TextSample {
  const key = Buffer.from(seed, 'utf8');
  let kept = new Map<string, string>();
  let highest: string | null = null;
  const smallest = () => [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, most);
  return {
    add(text) {
      const rank = hmac(key, text).toString('hex');
      if (highest !== null && rank > highest) return;
      kept.set(rank, text);
      if (kept.size <= 2 * most) return;
      const left = smallest();
      kept = new Map(left);
      highest = left.at(-1)?.[0] ?? null;
    },
    texts: () => smallest().map(([, text]) => text),
  };
}
