/**
 * Where a condition can stand, in the order of the wire format. `contested`: it would fail, unless the baseline
 * excuses it; `excused`: the baseline does; `screened`: it got a short screen and stayed below what would have it tested;
 * `capped`: closed undecided at the cap.
 */
export const TEST_STATES = ['pass', 'fail', 'excused', 'contested', 'open', 'screened', 'capped'] as const;
export type TestState = (typeof TEST_STATES)[number];

/** Where a condition can stand by the answers of the candidate alone. */
export type ConditionState = Exclude<TestState, 'contested' | 'excused' | 'screened'>;

/** Where a condition stands in a result. */
export type ResultState = Exclude<TestState, 'capped'>;

export const RESULT_STATES = TEST_STATES.filter((state) => state !== 'capped');

/** The state as a result has it: to its reader, what closed undecided is open. */
export function resultStateOf(state: TestState): ResultState {
  return state === 'capped' ? 'open' : state;
}
