import type { Palette } from '../chart/marks.ts';

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
