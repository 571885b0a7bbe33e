import type { Prompt } from '../../src/corpus/row.ts';
import { mineCues } from '../../src/mine/mine.ts';
import { STYLES } from '../../test/mine/planted/ordinary.ts';
import { plantedSource, type Twin } from '../../test/mine/planted/planted.ts';
import { FIRST, scored } from '../../test/mine/planted/scored.ts';
import { plantedFiles } from './files.ts';
import { type Slice, sliced } from './workers.ts';

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
  slice: Slice,
): Promise<readonly Twins[]> {
  const byStyle = new Map<string, { files: number; carrying: number; found: Twins['found'][number][] }>();
  for (const { kind, style, seed, planting } of sliced(
    plantedFiles({ seeds, twin, shares: [TWIN_SHARE], styles: 'by turns' }),
    slice,
  )) {
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

/** The twins of several slices as those of all files, the features of each by name. */
export function together(lists: readonly (readonly Twins[])[]): readonly Twins[] {
  const all = new Map<string, Twins>();
  for (const one of lists.flat()) {
    const key = `${one.twin} ${one.style}`;
    const known = all.get(key);
    all.set(key, {
      ...one,
      files: one.files + (known?.files ?? 0),
      carrying: one.carrying + (known?.carrying ?? 0),
      found: [...(known?.found ?? []), ...one.found].sort((a, b) => (a.feature < b.feature ? -1 : 1)),
    });
  }
  return [...all.values()].sort(
    (a, b) =>
      TWINS.indexOf(a.twin) - TWINS.indexOf(b.twin) ||
      STYLE_ORDER.indexOf(a.style) - STYLE_ORDER.indexOf(b.style),
  );
}

const TWINS: readonly Twin[] = ['bare', 'tame', 'apart'];
const STYLE_ORDER: readonly string[] = [...STYLES, 'real'];
