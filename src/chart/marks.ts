import type { VNode } from 'preact';
import { element } from './element.ts';
import { px } from './px.ts';

/** Colours on white that can be told apart without red and green; each mark has a shape of its own besides. */
export const COLOURS = {
  text: '#1f2328',
  quiet: '#59636e',
  grid: '#e4e8ec',
  line: '#0b5cad',
  plain: '#8c959f',
  plainBand: '#eceef1',
  fail: '#b3261e',
  pass: '#0b5cad',
  open: '#8a6d00',
  tolerated: '#b7791f',
  mustCatch: '#b3261e',
} as const;

/** What each mark is drawn in; a page gives its own, which follow the light of the screen. */
export type Palette = Readonly<Record<keyof typeof COLOURS | 'paper', string>>;

const ON_WHITE: Palette = { ...COLOURS, paper: '#fff' };

const FONT = 'system-ui, "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif';

export interface TextStyle {
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Font families; null: those of the document around it. */
  readonly font?: string | null;
}

/** A line of text; the renderer escapes it. */
export function label(x: number, y: number, text: string, style: TextStyle = {}): VNode {
  const { size = 12, colour = COLOURS.text, bold = false, anchor = 'start', font = FONT } = style;
  return element(
    'text',
    {
      x: px(x),
      y: px(y),
      fill: colour,
      ...(font === null ? {} : { 'font-family': font }),
      'font-size': size,
      ...(bold ? { 'font-weight': 600 } : {}),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    },
    text,
  );
}

export interface Stroke {
  readonly colour: string;
  readonly width?: number;
  readonly dashes?: string;
}

export function segment(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): VNode {
  return element('line', {
    x1: px(x1),
    y1: px(y1),
    x2: px(x2),
    y2: px(y2),
    stroke: stroke.colour,
    'stroke-width': stroke.width ?? 1,
    ...(stroke.dashes === undefined ? {} : { 'stroke-dasharray': stroke.dashes }),
  });
}

/** A line through places; nothing for fewer than two. */
export function polyline(places: readonly (readonly [number, number])[], stroke: Stroke): readonly VNode[] {
  if (places.length < 2) return [];
  return [
    element('polyline', {
      points: pointsText(places),
      fill: 'none',
      stroke: stroke.colour,
      'stroke-width': stroke.width ?? 1,
      'stroke-linejoin': 'round',
    }),
  ];
}

/** An area between two lines, the lower one backwards; nothing for fewer than two places. */
export function band(
  above: readonly (readonly [number, number])[],
  below: readonly (readonly [number, number])[],
  colour: string,
): readonly VNode[] {
  if (above.length < 2) return [];
  return [element('polygon', { points: pointsText([...above, ...below.toReversed()]), fill: colour })];
}

function pointsText(places: readonly (readonly [number, number])[]): string {
  return places.map(([x, y]) => `${px(x)},${px(y)}`).join(' ');
}

/** A small filled circle. */
export function dot(x: number, y: number, colour: string): VNode {
  return element('circle', { cx: px(x), cy: px(y), r: 2.5, fill: colour });
}

const RADIUS = 4;

/** How a rate stands against the limits, as a shape: pass a ring, fail a filled square, anything else a triangle. */
export function stateMark(
  x: number,
  y: number,
  state: string,
  title: string,
  palette: Palette = ON_WHITE,
): VNode {
  return element('g', {}, element('title', {}, title), shape(x, y, state, palette));
}

function shape(x: number, y: number, state: string, palette: Palette): VNode {
  if (state === 'pass')
    return element('circle', {
      cx: px(x),
      cy: px(y),
      r: RADIUS,
      fill: palette.paper,
      stroke: palette.pass,
      'stroke-width': 2,
    });
  if (state === 'fail')
    return element('rect', {
      x: px(x - RADIUS),
      y: px(y - RADIUS),
      width: 2 * RADIUS,
      height: 2 * RADIUS,
      fill: palette.fail,
    });
  const [top, side] = [RADIUS + 1.5, RADIUS + 1];
  return element('polygon', {
    points: pointsText([
      [x, y - top],
      [x + side, y + RADIUS],
      [x - side, y + RADIUS],
    ]),
    fill: palette.open,
  });
}

/** A value without a measurement: a cross on the axis. */
export function missingMark(x: number, y: number, title: string): VNode {
  const stroke = { colour: COLOURS.quiet, width: 2 };
  return element(
    'g',
    {},
    element('title', {}, title),
    segment(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS, stroke),
    segment(x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS, stroke),
  );
}
