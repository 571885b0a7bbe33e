/** A value for each row of a table; rows count from 0, in the order in which they were added. */
export interface Column<Value> {
  /** Appends a row and returns its place. */
  add(value: Value): number;
  /** The value of a row that was added. */
  at(row: number): Value;
}

/** Rows that room is made for together: a column grows without being copied. */
export const PAGE = 4096;

/** The page that holds a row, which is one of those that are there or the next one. */
export function pageOf<Page>(pages: Page[], row: number, made: () => Page): Page {
  const known = pages[Math.floor(row / PAGE)];
  if (known !== undefined) return known;
  const page = made();
  pages.push(page);
  return page;
}
