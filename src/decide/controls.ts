import {
  CONTROLS_PER_DRAW,
  type ControlCount,
  FEWEST_CONTROLS,
  MOST_CONTROLS,
} from '../evidence/server-failures.ts';
import type { KeptAnswers } from '../records/kept.ts';
import { controlKey } from '../records/keys.ts';
import type { ConditionTest } from './condition-test.ts';
import { gap } from './samples.ts';

/** The controls of one model that were read, in order. */
export class Controls {
  /** Keys of the controls 1, 2, 3, … that were read. */
  readonly keys: string[] = [];
  private failed = 0;
  private readonly kept: KeptAnswers;
  private readonly model: string;

  constructor(kept: KeptAnswers, model: string) {
    this.kept = kept;
    this.model = model;
  }

  get count(): ControlCount {
    return { n: this.keys.length, failed: this.failed };
  }

  /** Reads further controls, the next one first. Throws `records-unreadable` at a gap. */
  read([from, to]: readonly [number, number]): void {
    if (from !== this.keys.length + 1) throw gap('controls', from);
    for (let index = from; index <= to; index += 1) {
      const key = controlKey({ evidence: this.kept.id, role: 'candidate', model: this.model, index });
      const found = this.kept.controls.get(key);
      if (found === undefined) throw gap('controls', index);
      this.keys.push(found.key);
      if (found.failedFirst) this.failed += 1;
    }
  }
}

/**
 * How many controls there should be: none as long as the server failed on no draw; then 60, and four for each draw of
 * the largest condition that passes but for failures, up to 1,200: what is chance is known more closely then.
 *
 * @param refused whether every condition passes and failures alone keep the run from it
 */
export function wantedControls(tests: readonly ConditionTest[], refused: boolean): number {
  if (tests.every(({ failures }) => failures.failed === 0)) return 0;
  const waiting = tests.filter(
    ({ failures: { unexplained, isHeld }, state }) =>
      refused || (unexplained > 0 && (isHeld || state === 'contested')),
  );
  const most = Math.max(0, ...waiting.map(({ failures: { n } }) => n));
  return Math.max(FEWEST_CONTROLS, Math.min(MOST_CONTROLS, CONTROLS_PER_DRAW * most));
}
