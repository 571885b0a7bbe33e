import { renderToString } from 'preact-render-to-string';
import { element } from '../../chart/element.ts';
import { changesOf } from '../changes.ts';
import type { SweepResult } from '../schema.ts';
import { foot, head, titleOf } from './frame.ts';
import { layoutOf, WIDTH } from './layout.ts';
import { panel } from './panel.ts';
import { topRate } from './scales.ts';

/**
 * The sweep as one SVG file: a panel for each condition, all with the same axes, plain first and then those that
 * show most. Equal sweeps give equal bytes. Names of models and of the quantity are untrusted text, which the
 * renderer escapes; nothing in the file is loaded from elsewhere or runs.
 */
export function sweepChart(result: SweepResult): string {
  const changes = new Map(changesOf(result).map((change) => [change.condition, change]));
  const conditions = byHeight(result);
  const { panels, height } = layoutOf(conditions.length);
  const top = topRate(result);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
    },
    element('title', {}, titleOf(result)),
    element('rect', { width: WIDTH, height, fill: '#fff' }),
    ...head(result),
    ...conditions.map((condition, index) => {
      const box = panels[index];
      return box === undefined ? null : panel(result, condition, changes.get(condition.id), { top, box });
    }),
    ...foot(result, height),
  );
  // The one sequence that XML forbids in text although it is no markup.
  return `${renderToString(svg).replaceAll(']]>', ']]&gt;')}\n`;
}

/** Plain first, then by the highest lower bound at any point; equal ones in the order of the policy. */
function byHeight({ conditions, points }: SweepResult): SweepResult['conditions'] {
  const height = (id: string) =>
    Math.max(
      0,
      ...points.flatMap((point) => point.conditions.filter((one) => one.id === id).map(({ lower }) => lower)),
    );
  return conditions.toSorted((a, b) => {
    if (a.id === 'plain' || b.id === 'plain') return a.id === 'plain' ? -1 : 1;
    return height(b.id) - height(a.id);
  });
}
