import type { Prompt } from '../../src/corpus/row.ts';
import { mineCues } from '../../src/mine/mine.ts';
import { plantedSource } from '../../test/mine/planted/planted.ts';
import { scored } from '../../test/mine/planted/scored.ts';
import { type Chosen, plantedFiles } from './files.ts';
import { type Slice, sliced } from './workers.ts';

/** What mining one planted file gave. */
export interface Recalled {
  readonly kind: string;
  readonly share: number;
  readonly style: string;
  readonly seed: string;
  /** Place of the first cue that makes the trigger true; null: there is none. */
  readonly rank: number | null;
  readonly relative: string | null;
  /** Controls that make the trigger true. */
  readonly controls: number;
  readonly ms: number;
}

/** Mines a slice of the planted files and looks for the trigger. */
export async function recall(
  chosen: Omit<Chosen, 'twin'>,
  prompts: readonly Prompt[],
  told: (line: string) => void,
  slice: Slice,
): Promise<readonly Recalled[]> {
  const all: Recalled[] = [];
  for (const { kind, share, style, seed, planting } of sliced(
    plantedFiles({ ...chosen, twin: 'planted' }),
    slice,
  )) {
    const source = plantedSource(planting);
    const start = performance.now();
    const mined = await mineCues(source, { seed });
    const ms = Math.round(performance.now() - start);
    const { rank, relative, controls } = scored(planting.kind, mined, prompts);
    all.push({ kind, share, style, seed, rank, relative, controls, ms });
    told(`${kind} ${share} ${style} ${seed}: ${rank ?? 'missed'} (${ms} ms)`);
  }
  return all;
}
