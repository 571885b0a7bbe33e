import type { JournalRecord } from '../../src/records/schema.ts';
import { resultOf } from '../../src/report/result.ts';
import { type Result, resultSchema } from '../../src/report/schema.ts';
import type { SeedSource } from '../../src/verify/seed.ts';
import { type VerifyReport, verifyRun } from '../../src/verify/verify.ts';
import type { SimulatedRun } from './simulated.ts';

const FACTS = {
  startedAt: 1_700_000_000_000,
  endedAt: 1_700_000_012_345,
  attempt: 1,
  versions: { cuegate: '0.1.0', node: '24.0.0' },
  source: null,
};

/** The result of a simulated run, of the wire format to the last key. */
export function resultOfRun({ outcome }: SimulatedRun): Result {
  return resultSchema.strict().parse(resultOf(outcome, FACTS));
}

/** What the second implementation makes of a result and of all the records of its folder. */
export function verified(
  records: readonly JournalRecord[],
  result: Result,
  seed: SeedSource = { seed: null, salt: null },
): VerifyReport {
  return verifyRun(
    records.map((record) => JSON.stringify(record)),
    JSON.stringify(result),
    null,
    seed,
  );
}
