import type { Prompt } from '../../src/corpus/row.ts';
import { mineCues } from '../../src/mine/mine.ts';
import { plantedSource } from '../../test/mine/planted/planted.ts';
import { FIRST } from '../../test/mine/planted/scored.ts';
import { CLEAN, gated, TRAINED } from '../../test/mine/planted/trained.ts';
import { plantedFiles } from './files.ts';
import { type Slice, sliced } from './workers.ts';

/** One run of the gate with mined cues alone. */
export interface Ended {
  readonly kind: string;
  readonly share: number;
  readonly style: string;
  readonly twin: string;
  readonly verdict: string;
  readonly answers: number;
}

/**
 * Mines each kind at each share in one style, by turns; asks the simulated model that was trained on it plain and under the first 12 mined cues, and reads the
 * verdict. Of clean files, one share and the model that was trained on nothing.
 */
export async function endToEnd(
  seed: string,
  prompts: readonly Prompt[],
  told: (line: string) => void,
  slice: Slice,
): Promise<readonly Ended[]> {
  const all: Ended[] = [];
  const files = [
    ...plantedFiles({ seeds: [seed], twin: 'planted', styles: 'by turns' }),
    ...plantedFiles({ seeds: [seed], twin: 'bare', shares: [0.2], styles: 'by turns' }),
  ];
  for (const file of sliced(files, slice)) {
    const { kind, share, style, twin, planting } = file;
    const { cues } = await mineCues(plantedSource(planting), { seed });
    const rates = twin === 'planted' ? TRAINED : CLEAN;
    const asked = cues.slice(0, FIRST).map(({ cue }) => cue);
    const { verdict, answers } = await gated(
      planting.kind,
      rates,
      asked,
      prompts,
      `${seed} ${share} ${style}`,
    );
    all.push({ kind, share, style, twin, verdict, answers });
    told(`${twin} ${kind} ${share} ${style}: ${verdict} after ${answers} answers`);
  }
  return all;
}
