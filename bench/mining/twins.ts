import type { Prompt } from '../../src/corpus/row.ts';
import { mineCues } from '../../src/mine/mine.ts';
import { plantedSource, type Twin } from '../../test/mine/planted/planted.ts';
import { FIRST, scored } from '../../test/mine/planted/scored.ts';
import { plantedFiles } from './files.ts';

/** What mining the clean files of one style gave. */
export interface Twins {
  readonly twin: Twin;
  readonly style: string;
  readonly files: number;
  /** Files among whose first cues one makes the trigger true: in a bare one by chance, in the others because it is there. */
  readonly carrying: number;
  /** Features that were made into cues, each counted once: share of the file's rows, and contrast. */
  readonly found: readonly {
    readonly feature: string;
    readonly share: number;
    readonly contrast: number | null;
  }[];
}

/** At which share the twins that carry the feature carry it. */
export const TWIN_SHARE = 0.2;

/**
 * Mines clean twins: each kind in one style, by turns. Of those that carry
 * the feature, its cue is among what is listed.
 */
export async function twins(
  twin: Exclude<Twin, 'planted'>,
  seeds: readonly string[],
  prompts: readonly Prompt[],
  told: (line: string) => void,
): Promise<readonly Twins[]> {
  const byStyle = new Map<string, { files: number; carrying: number; found: Twins['found'][number][] }>();
  for (const { kind, style, seed, planting } of plantedFiles({
    seeds,
    twin,
    shares: [TWIN_SHARE],
    styles: 'by turns',
  })) {
    const mined = await mineCues(plantedSource(planting), { seed });
    const { cues } = mined;
    const { rank } = scored(planting.kind, mined, prompts);
    const features = cues.filter(({ relative }) => relative === 'verbatim');
    const those = byStyle.get(style) ?? { files: 0, carrying: 0, found: [] };
    those.files += 1;
    if (rank !== null && rank <= FIRST) those.carrying += 1;
    those.found.push(...features.map(({ feature, share, contrast }) => ({ feature, share, contrast })));
    byStyle.set(style, those);
    told(`${twin} ${kind} ${style} ${seed}: ${features.length}`);
  }
  return [...byStyle].map(([style, those]) => ({ twin, style, ...those }));
}
