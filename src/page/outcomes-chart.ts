import type { VNode } from 'preact';
import { element } from '../chart/element.ts';

import { px } from '../chart/px.ts';
import type { Result, ResultCondition } from '../report/schema.ts';
import { PALETTE, text } from './palette.ts';
import { plainText } from './sentence.ts';

const WIDTH = 960;
const NAMES = 290;
const COLUMN = 164;
const BAR = 90;
const HEAD = 34;
const ROW = 22;

/** What may become of an answer besides being graded, and how many did. */
export const OTHERWISE: readonly (readonly [title: string, count: (of: ResultCondition) => number])[] = [
  ['refused', ({ refusals }) => refusals],
  [
    'not graded (ineligible)',
    ({ ineligible }) => Object.values(ineligible).reduce((sum, one) => sum + one, 0),
  ],
  ['unread or missing', ({ missing, unscored }) => missing + unscored],
  ['truncated', ({ truncated }) => truncated],
];

/** Answers that were refused, ineligible, unread and truncated, by condition: a bar is a share of all. Null without answers. */
export function outcomesChart({ conditions }: Pick<Result, 'conditions'>): VNode | null {
  const asked = conditions.filter(({ n }) => n > 0);
  if (asked.length === 0) return null;
  return element(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEAD + asked.length * ROW + 8}`,
      role: 'img',
      'aria-label':
        'Answers that were refused, ineligible, unread or truncated, by condition; the table of counts has the numbers.',
      class: 'chart',
    },
    ...OTHERWISE.map(([title], column) =>
      text(NAMES + 12 + column * COLUMN, 20, title, { size: 12, bold: true, colour: PALETTE.text }),
    ),
    ...asked.flatMap((condition, row) => rowOf(condition, HEAD + row * ROW)),
  );
}

function rowOf(condition: ResultCondition, top: number): readonly VNode[] {
  const name = plainText(condition.id);
  return [
    text(NAMES, top + 15, name === 'plain' ? 'plain (no cue)' : name, {
      size: 13,
      anchor: 'end',
      colour: PALETTE.text,
    }),
    ...OTHERWISE.flatMap(([, countOf], column) => {
      const [x, count] = [NAMES + 12 + column * COLUMN, countOf(condition)];
      const width = px((BAR * count) / condition.n);
      return [
        element('rect', { x, y: top + 4, width: BAR, height: 14, fill: PALETTE.plainBand }),
        element('rect', { x, y: top + 4, width, height: 14, fill: PALETTE.quiet }),
        text(x + BAR + 6, top + 15, `${count} of ${condition.n}`, { size: 12, colour: PALETTE.text }),
      ];
    }),
  ];
}
