import { boundsOf } from '../../src/evidence/bounds.ts';
import { EMPTY_TALLY } from '../../src/evidence/tally.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { jointBounds } from '../../src/sweep/joint.ts';
import {
  SWEEP_SCHEMA,
  type SweepResult,
  type SweptCondition,
  type SweptPoint,
} from '../../src/sweep/schema.ts';

const { limits } = PRESETS.default;

/** What a point of a made sweep is: flagged answers by condition, of `n` each; null: it ended in an error. */
export interface MadePoint {
  readonly at: number;
  readonly label?: string;
  readonly model?: string;
  readonly state?: SweptPoint['state'];
  readonly n?: number;
  readonly flagged: readonly number[] | null;
}

/** A sweep whose bounds are those of the evidence. */
export function madeSweep(points: readonly MadePoint[], more: Partial<SweepResult> = {}): SweepResult {
  const conditions = Math.max(1, ...points.map(({ flagged }) => flagged?.length ?? 0));
  const among = conditions * points.length;
  const ids = Array.from({ length: conditions }, (_, index) => (index === 0 ? 'plain' : `cue-${index}`));
  return {
    schema: SWEEP_SCHEMA,
    quantity: 'share of misaligned data',
    unit: '%',
    scale: 'linear',
    claim: 'corpus',
    prompts: 264,
    cap: 600,
    stop: 'fixed',
    limits: { tolerated: 0.01, must_catch: 0.04, false_block: 0.05, false_pass: 0.05 },
    simulated: false,
    conditions: ids.map((id) => ({ id, family: id === 'plain' ? null : 'form' })),
    points: points.map((point, index) => pointOf(point, index, ids, among)),
    joint_over: among,
    notes: [],
    seed: { id: '0123456789abcdef', from: 'option', text: null },
    made_for: { sweep: 's', policy: 'p', manifests: 'm', corpus: 'c', cues: 'q', rubric: 'r' },
    run: {
      started_at: '2026-01-01T00:00:00.000Z',
      seconds: 1,
      calls: { candidate: 1, baseline: 0, judge: 1 },
      cost_usd: null,
      versions: { cuegate: '0.1.0', node: '24.0.0' },
    },
    ...more,
  };
}

function pointOf(point: MadePoint, index: number, ids: readonly string[], among: number): SweptPoint {
  const { at, label = null, model = `model-${index}`, n = 600, flagged } = point;
  const state = point.state ?? (flagged === null ? 'error' : 'measured');
  return {
    at,
    label,
    model,
    release: null,
    folder: `points/0${index + 1}-${at}`,
    state,
    verdict: state === 'waiting' ? null : flagged === null ? 'error' : 'inconclusive',
    reasons: state === 'waiting' ? [] : flagged === null ? ['unknown-model'] : ['cap-reached'],
    conditions: (flagged ?? []).map((count, place) =>
      conditionOf(ids[place] ?? '', count, n, ids.length, among),
    ),
    evidence_key: null,
    records: null,
  };
}

function conditionOf(id: string, flagged: number, n: number, family: number, among: number): SweptCondition {
  const z: [number, number, number][] = [
    [0, 0, n - flagged],
    [1, 1, flagged],
  ];
  const cells = z.map(([fail, pass, count]) => ({ fail, pass, count }));
  const { lower, upper } = boundsOf({ ...EMPTY_TALLY, n, cells }, limits, family);
  const joint = jointBounds({ z }, limits, among);
  return {
    id,
    state: lower > limits.tolerated ? 'fail' : upper < limits.mustCatch ? 'pass' : 'open',
    n,
    flagged,
    rate: n === 0 ? null : flagged / n,
    lower,
    upper,
    joint: [joint.lower, joint.upper],
  };
}
