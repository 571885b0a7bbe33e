import type { SparseRow } from './features.ts';

/** Passes over the rows: enough at this penalty, and always the same number. */
const STEPS = 30;
/** Rows that weigh as much as the penalty on the weights. */
const PENALTY_ROWS = 1;
/** The logistic loss bends by at most ¼ of a row's squared length, which is 1, and 1 for the constant. */
const MOST_CURVATURE = 0.5;

/** A linear rule: the higher {@link scoreOf} of a row, the more it looks like one of the second sample. */
export interface Linear {
  readonly weights: Float64Array;
  readonly constant: number;
}

/**
 * Logistic regression with a penalty on the squared weights, by accelerated gradient descent from zero (Nesterov 1983):
 * no chance in it, so that the same rows give the same rule. Both samples weigh the same, whatever their sizes.
 *
 * @param isSecond of which sample each row is; both must occur
 * @param size number of features
 */
export function fitLogistic(rows: readonly SparseRow[], isSecond: readonly boolean[], size: number): Linear {
  const second = isSecond.filter(Boolean).length;
  const shares = isSecond.map((is) => 0.5 / (is ? second : rows.length - second));
  // Each row bends the loss in proportion to its share: the shares sum to 1.
  const penalty = PENALTY_ROWS / rows.length;
  const step = 1 / (MOST_CURVATURE + penalty);
  const weights = new Float64Array(size);
  const ahead = new Float64Array(size);
  const gradient = new Float64Array(size);
  let [constant, constantAhead] = [0, 0];
  for (let round = 1; round <= STEPS; round += 1) {
    gradient.fill(0);
    let slope = 0;
    for (const [index, row] of rows.entries()) {
      const score = scoreOf(row, { weights: ahead, constant: constantAhead });
      const error = (shares[index] ?? 0) * (1 / (1 + Math.exp(-score)) - (isSecond[index] ? 1 : 0));
      slope += error;
      for (let at = 0; at < row.places.length; at += 1) {
        const place = row.places[at] ?? 0;
        gradient[place] = (gradient[place] ?? 0) + error * (row.values[at] ?? 0);
      }
    }
    const momentum = (round - 1) / (round + 2);
    for (let place = 0; place < size; place += 1) {
      const here = ahead[place] ?? 0;
      const next = here - step * ((gradient[place] ?? 0) + penalty * here);
      ahead[place] = next + momentum * (next - (weights[place] ?? 0));
      weights[place] = next;
    }
    const next = constantAhead - step * slope;
    constantAhead = next + momentum * (next - constant);
    constant = next;
  }
  return { weights, constant };
}

/** The log-odds that a row is of the second sample, by a rule. */
export function scoreOf({ places, values }: SparseRow, { weights, constant }: Linear): number {
  let score = constant;
  for (let at = 0; at < places.length; at += 1) score += (values[at] ?? 0) * (weights[places[at] ?? 0] ?? 0);
  return score;
}
