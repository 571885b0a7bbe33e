import { join } from 'node:path';
import { recordLines } from '../adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import { whyNoReport } from '../adapters/files/wrong-place.ts';
import { inputError } from '../errors.ts';
import { counted } from '../numbers.ts';
import { readJournal } from '../records/journal.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';
import { sealOf } from '../records/seal.ts';

/** The newest evidence of a report folder, and the plan of its newest run. */
export interface NewestRun {
  readonly evidence: RecordedEvidence;
  readonly plan: PlanRecord;
}

/**
 * Reads the journal of a report folder.
 *
 * @param salt null: the lines are not sealed
 * @throws CuegateError `records-unreadable` where no run is there, or none under this salt
 */
export function newestRunIn(folder: string, salt: Parameters<typeof sealOf>[0] | null): NewestRun {
  const seal = salt === null ? null : sealOf(salt);
  const { newest: evidence, refused } = readJournal(
    recordLines(join(folder, RECORDS_FILE)),
    RECORDS_FILE,
    seal,
  );
  const plan = evidence?.plans.at(-1);
  if (evidence !== null && plan !== undefined) return { evidence, plan };
  throw inputError('records-unreadable', {
    file: folder,
    ...whyNoReport(folder, RECORDS_FILE),
    ...(refused > 0
      ? {
          problem: `${counted(refused, 'line')} of ${RECORDS_FILE} ${refused === 1 ? 'does' : 'do'} not carry the seal of this CUEGATE_SALT`,
        }
      : {}),
  });
}
