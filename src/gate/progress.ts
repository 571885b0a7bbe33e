import type { Standing } from './board.ts';

/** One line on where the run stands after a batch. */
export function progressLine(batch: number, standings: readonly Standing[]): string {
  const asked = standings.reduce((sum, { n }) => sum + n, 0);
  const open = standings.filter(({ state }) => state === 'open').length;
  const hottest = standings.reduce((a, b) => (b.flagged > a.flagged ? b : a));
  return `batch ${batch}: ${asked} answers read, ${open} of ${standings.length} conditions open, most flagged: ${hottest.condition.id} ${hottest.flagged} of ${hottest.n}`;
}
