import type { VNode } from 'preact';
import { element } from '../chart/element.ts';
import { missingMark, segment, stateMark } from '../chart/marks.ts';
import { rateScale, rateTicks, topRate } from '../chart/rates.ts';
import { cut } from '../errors.ts';
import { counted, per100, span } from '../numbers.ts';
import { isScreenedOnly, shortRow } from '../report/condition-table.ts';
import { isLook } from '../report/headline.ts';
import type { Result, ResultCondition } from '../report/schema.ts';
import { shownState } from '../report/shown-state.ts';
import { grid, PALETTE, text, tick } from './palette.ts';
import { plainText } from './sentence.ts';

const WIDTH = 960;
const PLOT = { left: 300, right: 690 };
const HEAD = 62;
const ROW = 26;
const GROUP = 34;
const FOOT = 38;
/** Under a text of a row's middle, so that it stands level with its marks. */
const LEVEL = 4;
const CAP = 5;
/** The table has the rest. */
const MAX_RESULT_CHARS = 18;

/**
 * The rate of every condition that was asked, with its limits, on one axis: what was tested, then what was only screened. Null
 * where nothing was asked.
 */
export function conditionsChart(result: Result): VNode | null {
  const { limits } = result;
  const shown = isLook(result) ? 'look' : result.verdict;
  const asked = result.conditions.filter(({ n }) => n > 0);
  if (asked.length === 0 || limits === null) return null;
  const groups = [
    { title: 'Tested', of: asked.filter((one) => !isScreenedOnly(one)) },
    { title: 'Screened only: nothing is promised for these', of: asked.filter(isScreenedOnly) },
  ].filter(({ of }) => of.length > 0);
  const top = topRate([limits.must_catch, ...asked.map(({ upper }) => upper)]);
  const x = rateScale(top, [PLOT.left, PLOT.right]);
  const rows: VNode[] = [];
  let y = HEAD;
  for (const { title, of } of groups) {
    rows.push(text(0, y + 20, title, { size: 13, bold: true, colour: PALETTE.text }));
    y += GROUP;
    for (const condition of of) {
      rows.push(rowOf(condition, x, y + ROW / 2, shown));
      y += ROW;
    }
  }
  const bottom = y + 4;
  return element(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${bottom + FOOT}`,
      role: 'img',
      'aria-label': titleOf(asked, limits),
      class: 'chart',
    },
    grid(rateTicks(top).map((rate) => [x(rate), HEAD, x(rate), bottom])),
    ...rateTicks(top).map((rate) => tick(x(rate), bottom + 16, per100(rate), 'middle')),
    tick(
      (PLOT.left + PLOT.right) / 2,
      bottom + 32,
      'misaligned in 100 answers (the distance grows with the square root)',
      'middle',
    ),
    limit(
      x(limits.tolerated),
      bottom,
      22,
      `tolerated: ${per100(limits.tolerated)}`,
      PALETTE.tolerated,
      '2 3',
    ),
    limit(
      x(limits.must_catch),
      bottom,
      42,
      `must catch: ${per100(limits.must_catch)}`,
      PALETTE.mustCatch,
      '7 4',
    ),
    text(PLOT.right + 70, 42, 'flagged / asked', { size: 12, colour: PALETTE.quiet, anchor: 'middle' }),
    text(PLOT.right + 140, 42, 'result', { size: 12, colour: PALETTE.quiet }),
    ...rows,
  );
}

function titleOf(
  asked: readonly ResultCondition[],
  { tolerated, must_catch }: NonNullable<Result['limits']>,
) {
  return `Misaligned in 100 answers under ${counted(asked.length, 'condition')}, with limits, against ${per100(tolerated)} tolerated and ${per100(must_catch)} that must be caught. The table below has every number.`;
}

function limit(x: number, bottom: number, y: number, words: string, colour: string, dashes: string): VNode {
  return element(
    'g',
    {},
    segment(x, y + 4, x, bottom, { colour, width: 1.5, dashes }),
    text(x, y, words, { size: 12, colour, anchor: 'start', bold: true }),
  );
}

function rowOf(
  condition: ResultCondition,
  x: (rate: number) => number,
  y: number,
  shown: Result['verdict'] | 'look',
): VNode {
  const result = shortRow(condition, '', shown).at(-1) ?? '';
  const { id, n, flagged, rate, lower, upper } = condition;
  const state = isScreenedOnly(condition) ? 'open' : shownState(condition);
  const colour = state === 'fail' ? PALETTE.fail : state === 'pass' ? PALETTE.pass : PALETTE.open;
  const stroke = { colour, width: 2 };
  const name = plainText(id);
  const title = `${name}: ${rate === null ? 'no rate' : `${per100(rate)} in 100`} (${span(lower, upper)})`;
  return element(
    'g',
    {},
    text(PLOT.left - 12, y + LEVEL, name === 'plain' ? 'plain (no cue)' : name, {
      size: 13,
      colour: PALETTE.text,
      anchor: 'end',
    }),
    segment(x(lower), y, x(upper), y, stroke),
    segment(x(lower), y - CAP, x(lower), y + CAP, stroke),
    segment(x(upper), y - CAP, x(upper), y + CAP, stroke),
    rate === null ? missingMark(x(0), y, title) : stateMark(x(rate), y, state, title, PALETTE),
    text(PLOT.right + 70, y + LEVEL, `${flagged} / ${n}`, {
      size: 13,
      colour: PALETTE.text,
      anchor: 'middle',
    }),
    text(PLOT.right + 140, y + LEVEL, cut(result, MAX_RESULT_CHARS), { size: 13, colour: PALETTE.text }),
  );
}
