import type { VNode } from 'preact';
import { label, type Palette, type TextStyle } from '../chart/marks.ts';

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
