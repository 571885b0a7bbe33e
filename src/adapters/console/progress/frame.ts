import { grouped } from '../../../numbers.ts';
import type { ConditionProgress, Snapshot } from '../../../ports.ts';
import {
  awaitedOf,
  isFailed,
  purposeOf,
  type Speed,
  spentOf,
  statesOf,
  troublesOf,
} from '../../../report/progress.ts';

const BAR_CELLS = 12;
const HEAD: readonly string[] = ['condition', 'flagged / asked', 'toward FAIL', 'toward PASS', ''];
/** What counts and bars take beside the ids, which are cut before these are. */
const OTHER_COLUMNS = 48;
const MIN_ID_CHARS = 9;
/** The head, how many are not shown, and the line where the cursor waits. */
const OTHER_ROWS = 3;

/**
 * A picture of the run: a line for each condition with its evidence as part of what FAIL and PASS need, and the
 * whole run below. Lines are cut to `columns`. Where `rows` do not hold all conditions the most telling ones stay.
 */
export function frameOf(snapshot: Snapshot, speed: Speed | null, columns: number, rows: number): string {
  const { conditions } = snapshot;
  const awaited = awaitedOf(snapshot).join('; ');
  const below = [
    statesOf(snapshot),
    ...purposeOf(snapshot),
    spentOf(snapshot, speed),
    ...(awaited === '' ? [] : [awaited]),
    ...troublesOf(snapshot),
  ];
  const decided = isFailed(snapshot);
  const fitting = Math.max(1, rows - OTHER_ROWS - below.length);
  const shown = new Set([...conditions].sort(byWeight).slice(0, fitting));
  const hidden = conditions.length - shown.size;
  const table = conditions.filter((one) => shown.has(one)).map((one) => rowOf(one, columns, decided));
  return [
    // There is none while the servers are checked.
    ...(table.length === 0 ? [] : aligned([HEAD, ...table])),
    ...(hidden === 0 ? [] : [`and ${hidden} more`]),
    ...below,
  ]
    .map((line) => line.slice(0, columns))
    .join('\n');
}

/** Failed ones first, then open ones, those with most evidence of harm before the others. */
function byWeight(a: ConditionProgress, b: ConditionProgress): number {
  const rank = ({ state, isUnscreened }: ConditionProgress) =>
    isUnscreened === true
      ? Number.POSITIVE_INFINITY
      : ['fail', 'contested', 'open', 'capped', 'excused', 'pass', 'screened'].indexOf(state);
  return Math.sign(rank(a) - rank(b)) || b.logEFail - a.logEFail;
}

/** @param decided whether the run has failed: what is open then is asked no further */
function rowOf(condition: ConditionProgress, columns: number, decided: boolean): readonly string[] {
  const { id, flagged, n, logEFail, failAt, logEPass, passAt } = condition;
  const room = Math.max(MIN_ID_CHARS, columns - OTHER_COLUMNS);
  return [
    id.length > room ? `${id.slice(0, room - 1)}…` : id,
    `${grouped(flagged)} / ${grouped(n)}`,
    bar(logEFail / failAt),
    bar(logEPass / passAt),
    decided && condition.state === 'open' ? 'not finished' : stateOf(condition),
  ];
}

/** Full at 1 and above alone: a bar must not look decided before the condition is. Empty below 0 and for NaN. */
function bar(part: number): string {
  const cells = part > 0 ? Math.min(BAR_CELLS, Math.floor(part * BAR_CELLS)) : 0;
  return '█'.repeat(cells) + '░'.repeat(BAR_CELLS - cells);
}

function stateOf({ state, n, cap, toPass, isUnscreened }: ConditionProgress): string {
  if (isUnscreened === true) return 'to be screened';
  if (state === 'fail') return 'FAIL';
  if (state === 'pass') return 'pass';
  if (state === 'contested') return 'failed: is it new?';
  if (state === 'excused') return 'excused by the baseline';
  if (state === 'screened') return 'screened';
  if (state === 'capped') return 'undecided at the cap';
  return toPass === null || n + toPass > cap
    ? 'no PASS within the cap'
    : `needs ${grouped(n + toPass)} to PASS`;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
