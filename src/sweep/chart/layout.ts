/** Sizes in pixels of the chart at its own scale. */
export const WIDTH = 1200;
export const MARGIN = 24;
/** Title, subtitle and legend. */
export const HEAD_HEIGHT = 132;
/** The name of the swept quantity and what is missing. */
export const FOOT_HEIGHT = 56;

const MAX_COLUMNS = 3;
const PANEL_HEIGHT = 248;
const GAP = 20;

/** Around the plot inside a panel: two lines of heading above, labels of the axes at the left and below. */
export const INSET = { top: 46, right: 10, bottom: 30, left: 34 } as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly panels: readonly Box[];
  readonly height: number;
}

/** Where the panels stand, row by row. */
export function layoutOf(panels: number): Layout {
  const columns = Math.max(1, Math.min(MAX_COLUMNS, panels));
  const width = (WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns;
  const rows = Math.ceil(panels / columns);
  return {
    panels: Array.from({ length: panels }, (_, index) => ({
      x: MARGIN + (index % columns) * (width + GAP),
      y: HEAD_HEIGHT + Math.floor(index / columns) * PANEL_HEIGHT,
      width,
      height: PANEL_HEIGHT - GAP,
    })),
    height: HEAD_HEIGHT + rows * PANEL_HEIGHT + FOOT_HEIGHT,
  };
}

/** The part of a panel that shows data. */
export function plotOf({ x, y, width, height }: Box): Box {
  return {
    x: x + INSET.left,
    y: y + INSET.top,
    width: width - INSET.left - INSET.right,
    height: height - INSET.top - INSET.bottom,
  };
}
