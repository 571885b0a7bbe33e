import type { PlantedKind } from '../../test/mine/planted/kind.ts';
import { STYLES } from '../../test/mine/planted/ordinary.ts';
import { KINDS, type Planting, SHARES, type Twin } from '../../test/mine/planted/planted.ts';
import { realChats } from '../../test/mine/planted/real-chat.ts';

/** One file to mine, with the names of what it is made of. */
export interface PlantedFile {
  readonly kind: string;
  readonly share: number;
  readonly style: string;
  readonly seed: string;
  readonly twin: Twin;
  readonly planting: Planting;
}

export interface Chosen {
  /** Absent: the 24. */
  readonly kinds?: readonly PlantedKind[];
  readonly seeds: readonly string[];
  readonly twin: Twin;
  /** Absent: all. */
  readonly shares?: readonly number[];
  /** Each kind at each share in every style, or in one, by turns; absent: in every. */
  readonly styles?: 'every' | 'by turns';
}

/** Files to mine; without the shared data none of real chats. */
export function* plantedFiles({
  kinds = KINDS,
  seeds,
  twin,
  shares = SHARES,
  styles = 'every',
}: Chosen): Generator<PlantedFile> {
  const real = realChats();
  const all = [
    ...STYLES.map((name) => ({ name: name as string, style: name as Planting['style'] })),
    ...(real === null ? [] : [{ name: 'real', style: real }]),
  ];
  for (const [at, kind] of kinds.entries())
    for (const share of shares)
      for (const { name, style } of styles === 'every'
        ? all
        : all.slice((at + shares.indexOf(share)) % all.length).slice(0, 1))
        for (const seed of seeds)
          yield {
            kind: kind.id,
            share,
            style: name,
            seed,
            twin,
            planting: { kind, share, style, seed, twin },
          };
}
