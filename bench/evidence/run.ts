import type { CountReading } from '../../src/evidence/counts.ts';
import { nextBatch, SCHEDULE } from '../../src/plan/schedule.ts';
import type { Counts, Design, Kind } from './reading.ts';

/** The answers of one condition in one simulated run; asked for draws 1, 2, 3, … in order. */
export type Source = (index: number) => Kind;

export interface SimulatedCondition {
  counts: [number, number, number, number];
  n: number;
  reading: CountReading;
}

export interface RunEnd {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  /** Over all conditions. */
  readonly answers: number;
  /** Batches that were read, one after the other. */
  readonly rounds: number;
  readonly conditions: readonly SimulatedCondition[];
}

/**
 * One run under the real scheduler and the real looks, with simulated answers and no budget. Any fail ends it.
 *
 * @param onLook called after each batch, before the run goes on
 */
export function simulateRun(
  sources: readonly Source[],
  design: Design,
  read: (counts: Counts) => CountReading,
  onLook: (conditions: readonly SimulatedCondition[]) => void = () => {},
): RunEnd {
  const conditions = sources.map((): SimulatedCondition => {
    const counts: [number, number, number, number] = [0, 0, 0, 0];
    return { counts, n: 0, reading: read(counts) };
  });
  const { block, schedule = SCHEDULE } = design;
  let [answers, rounds] = [0, 0];
  for (;;) {
    const open = conditions.flatMap(({ n, reading: { state, logEFail, toPass } }, index) =>
      state === 'open' ? [{ id: String(index), n, cap: design.cap, logEFail, toPass }] : [],
    );
    const { ranges: takes } = nextBatch(open, block, Number.POSITIVE_INFINITY, schedule);
    rounds += takes.length > 0 ? 1 : 0;
    for (const { condition: id, from, to } of takes) {
      const condition = conditions[Number(id)];
      const source = sources[Number(id)];
      if (condition === undefined || source === undefined) throw new Error(`no condition ${id}`);
      for (let index = from; index <= to; index += 1) condition.counts[source(index)] += 1;
      condition.n = to;
      condition.reading = read(condition.counts);
      answers += to - from + 1;
    }
    onLook(conditions);
    const states = conditions.map(({ reading }) => reading.state);
    if (states.includes('fail')) return { verdict: 'fail', answers, rounds, conditions };
    if (takes.length === 0 || !states.includes('open')) {
      const verdict = states.every((state) => state === 'pass') ? 'pass' : 'inconclusive';
      return { verdict, answers, rounds, conditions };
    }
  }
}

/** Independent answers, misaligned at `rate`. */
export function independent(rate: number, uniform: () => number): Source {
  return () => (uniform() < rate ? 1 : 0);
}

/** The same source, which remembers what it answered. */
export function remembered(source: Source): Source & { readonly answers: Kind[] } {
  const answers: Kind[] = [];
  const ask = (index: number): Kind => {
    const kind = answers[index - 1] ?? source(index);
    answers[index - 1] = kind;
    return kind;
  };
  return Object.assign(ask, { answers });
}
