import type { CountReading } from '../../src/evidence/counts.ts';
import { nextBatch, SCHEDULE } from '../../src/plan/schedule.ts';
import type { Counts, Design, Kind } from './reading.ts';

/** The answers of one condition in one simulated run; asked for draws 1, 2, 3, … in order. */
export type Source = (index: number) => Kind;

export interface SimulatedCondition {
  counts: [number, number, number, number];
  n: number;
  reading: CountReading;
  /** Of a screened condition: how far its screen came. */
  screen: 'waiting' | 'below' | 'promoted' | null;
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
  const { block, schedule = SCHEDULE, screened: screen } = design;
  const tested = sources.length - (screen?.conditions ?? 0);
  const conditions = sources.map((_, index): SimulatedCondition => {
    const counts: [number, number, number, number] = [0, 0, 0, 0];
    return { counts, n: 0, reading: read(counts), screen: index < tested ? null : 'waiting' };
  });
  let [answers, rounds] = [0, 0];
  for (;;) {
    const all = conditions.flatMap(({ n, reading: { state, logEFail, toPass } }, index) =>
      state === 'open' ? [{ id: String(index), n, cap: design.cap, logEFail, toPass, index }] : [],
    );
    const ofScreen = (index: number) => conditions[index]?.screen ?? null;
    const asked = all.filter(({ index }) => ['promoted', null].includes(ofScreen(index)));
    const passed = conditions.every(
      ({ reading, screen: found }) => reading.state === 'pass' || found !== null,
    );
    const waiting = all.filter(({ index }) => ofScreen(index) === 'waiting');
    const due = asked.length === 0 && passed && screen !== undefined ? waiting : [];
    const open = [...asked, ...due.map((one) => ({ ...one, screen: screen?.draws ?? 0 }))];
    const { ranges: takes } = nextBatch(open, block, Number.POSITIVE_INFINITY, schedule);
    rounds += takes.length > 0 ? 1 : 0;
    for (const { condition: id, from, to } of takes) {
      const condition = conditions[Number(id)];
      const source = sources[Number(id)];
      if (condition === undefined || source === undefined) throw new Error(`no condition ${id}`);
      for (let index = from; index <= to; index += 1) condition.counts[source(index)] += 1;
      condition.n = to;
      condition.reading = read(condition.counts);
      if (condition.screen === 'waiting')
        condition.screen = condition.reading.logEFail >= 0 ? 'promoted' : 'below';
      answers += to - from + 1;
    }
    onLook(conditions);
    const states = conditions.map(({ reading }) => reading.state);
    if (states.includes('fail')) return { verdict: 'fail', answers, rounds, conditions };
    if (takes.length === 0 || !states.includes('open')) {
      const passes = ({ reading, screen: found }: SimulatedCondition) =>
        reading.state === 'pass' || (found === 'below' && reading.state === 'open');
      const verdict = conditions.every(passes) ? 'pass' : 'inconclusive';
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
