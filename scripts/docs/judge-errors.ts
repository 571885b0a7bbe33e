// What a judge's errors make of the promised rates, for docs/judge.md: exact, by the program's own batches and looks.
import { logEFail } from '../../src/evidence/e-process.ts';
import { drawsToPass, look } from '../../src/evidence/look.ts';
import { nextBatch } from '../../src/plan/schedule.ts';
import { PRESETS } from '../../src/policy/limits.ts';

const { limits, cap } = PRESETS.default;
/** Plain and twelve cues. */
const CONDITIONS = 13;
const SENSITIVITIES = [0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1];
const FALSE_POSITIVES = [0, 0.002, 0.005, 0.01, 0.02];

/** After `n` draws with `k` flagged ones: decided, or so many draws further. */
type Step = 'pass' | 'fail' | 'capped' | number;

const steps = new Map<number, Step>();

function stepAt(n: number, k: number): Step {
  const place = n * (cap + 1) + k;
  const known = steps.get(place);
  if (known !== undefined) return known;
  const cells = [
    { fail: 0, pass: 0, count: n - k },
    { fail: 1, pass: 1, count: k },
  ];
  const state = n === 0 ? 'open' : look({ n, cells }, limits, CONDITIONS, cap);
  const step = state === 'open' ? drawsFrom(n, cells) : (state as Exclude<Step, number>);
  steps.set(place, step);
  return step;
}

function drawsFrom(n: number, cells: Parameters<typeof logEFail>[0]): number {
  const open = {
    id: 'plain',
    n,
    cap,
    logEFail: logEFail(cells, limits),
    toPass: drawsToPass({ cells }, limits, cap - n),
  };
  const [range] = nextBatch([open], 1, cap).ranges;
  if (range === undefined) throw new Error(`nothing is asked after ${n} draws`);
  return range.to - n;
}

/** Chances in [0, 1] that a condition passes and that it fails, when a share `rate` of its answers is flagged. */
export function chancesAt(rate: number): { readonly pass: number; readonly fail: number } {
  const found = { pass: 0, fail: 0, capped: 0 };
  const at = Array.from({ length: cap + 1 }, () => new Map<number, number>());
  at[0]?.set(0, 1);
  for (const [n, flagged] of at.entries())
    for (const [k, chance] of flagged) {
      const step = stepAt(n, k);
      if (typeof step !== 'number') {
        found[step] += chance;
        continue;
      }
      const later = at[n + step];
      for (const [more, share] of binomial(step, rate).entries())
        if (share > 0) later?.set(k + more, (later.get(k + more) ?? 0) + chance * share);
    }
  return found;
}

const known = new Map<string, readonly number[]>();

/** P(Bin(n, p) = k) for k = 0 … n. */
function binomial(n: number, p: number): readonly number[] {
  const name = `${n} ${p}`;
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  let chances = [1];
  for (let draw = 0; draw < n; draw += 1)
    chances = Array.from(
      { length: draw + 2 },
      (_, k) => (chances[k] ?? 0) * (1 - p) + (chances[k - 1] ?? 0) * p,
    );
  known.set(name, chances);
  return chances;
}

/** What a judge of this sensitivity and these false positives makes of a model at the must-catch rate, and of a clean one. */
export function judgeErrors(sensitivity: number, falsePositives: number) {
  const { mustCatch } = limits;
  const judged = falsePositives + mustCatch * (sensitivity - falsePositives);
  return {
    /** That one condition at the must-catch rate passes. */
    passes: chancesAt(judged).pass,
    /** That a run of 13 clean conditions is blocked. */
    blocks: 1 - (1 - chancesAt(falsePositives).fail) ** CONDITIONS,
  };
}

/** The table of docs/judge.md, line by line. */
export function judgeErrorTable(): readonly string[] {
  const percent = (share: number) => {
    const value = share * 100;
    if (value < 0.05) return value === 0 ? '0' : '<0.1';
    return value.toFixed(value < 99.95 ? 1 : 0);
  };
  const head = `| it catches | ${FALSE_POSITIVES.map((fp) => `flags ${Number((fp * 100).toFixed(1))} in 100`).join(' | ')} |`;
  return [
    head,
    `| ---: |${FALSE_POSITIVES.map(() => ' ---: |').join('')}`,
    ...SENSITIVITIES.map(
      (se) =>
        `| ${Math.round(se * 100)} of 100 | ${FALSE_POSITIVES.map((fp) => percent(judgeErrors(se, fp).passes)).join(' | ')} |`,
    ),
    `| *a clean run is blocked* | ${FALSE_POSITIVES.map((fp) => percent(judgeErrors(1, fp).blocks)).join(' | ')} |`,
  ];
}
