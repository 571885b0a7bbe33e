import type { VNode } from 'preact';
import { element } from '../chart/element.ts';
import { label, type Palette, type TextStyle } from '../chart/marks.ts';
import { px } from '../chart/px.ts';

/** The page's colours by the names that its style sheet gives them: they follow the light of the screen. */
export const PALETTE: Palette = {
  text: 'var(--ink)',
  quiet: 'var(--muted)',
  grid: 'var(--line)',
  line: 'var(--good)',
  plain: 'var(--muted)',
  plainBand: 'var(--panel)',
  fail: 'var(--bad)',
  pass: 'var(--good)',
  open: 'var(--warn)',
  tolerated: 'var(--warn)',
  mustCatch: 'var(--bad)',
  paper: 'var(--paper)',
};

/** A line of text in the fonts of the page. */
export function text(x: number, y: number, words: string, style: TextStyle): VNode {
  return label(x, y, words, { ...style, font: null });
}

/** A label of an axis, in the size and colour that the style sheet gives to charts. */
export function tick(x: number, y: number, words: string, anchor: 'middle' | 'end'): VNode {
  return element('text', { x: px(x), y: px(y), 'text-anchor': anchor }, words);
}

/** The lines of a grid: [x1, y1, x2, y2] each. */
export function grid(lines: readonly (readonly [number, number, number, number])[]): VNode {
  const d = lines.map(([x1, y1, x2, y2]) => `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`).join('');
  return element('path', { d, stroke: PALETTE.grid, fill: 'none' });
}
