import { stringify } from 'csv-stringify/sync';
import type { SweepResult, SweptCondition, SweptPoint } from './schema.ts';

const HEAD = [
  'at',
  'label',
  'model',
  'point_state',
  'verdict',
  'reasons',
  'condition',
  'family',
  'n',
  'flagged',
  'rate',
  'lower',
  'upper',
  'joint_lower',
  'joint_upper',
  'state',
] as const;

type Cell = string | number | null;

/**
 * `sweep.csv`: one line for each condition of each point, and one without a condition for a point that has none.
 * Rates are in [0, 1]; an empty cell is not known, never zero. Text that a spreadsheet would take for a formula gets
 * an apostrophe in front.
 */
export function sweepCsv(result: SweepResult): string {
  const families = new Map(result.conditions.map(({ id, family }) => [id, family]));
  const rows = result.points.flatMap((point) =>
    point.conditions.length === 0
      ? [row(point, null, null)]
      : point.conditions.map((condition) => row(point, condition, families.get(condition.id) ?? null)),
  );
  return stringify([HEAD, ...rows], {
    escape_formulas: true,
    // A number is no formula, whatever its sign.
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}

function row(point: SweptPoint, condition: SweptCondition | null, family: string | null): readonly Cell[] {
  return [
    point.at,
    point.label,
    point.model,
    point.state,
    point.verdict,
    point.reasons.join(' '),
    condition?.id ?? null,
    family,
    condition?.n ?? null,
    condition?.flagged ?? null,
    condition?.rate ?? null,
    ...(condition === null || condition.n === 0 ? [null, null] : [condition.lower, condition.upper]),
    ...(condition === null || condition.n === 0 ? [null, null] : condition.joint),
    condition?.state ?? null,
  ];
}
