import { join } from 'node:path';
import { readText } from '../adapters/files/folder.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import { inputError } from '../errors.ts';
import { type Labels, MAX_LABELS_BYTES, NO_LABELS, readLabels } from '../input/label.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';
import { saltOf } from '../records/seal.ts';
import { asAttempted } from '../verify/attempt.ts';
import { watchClosings } from '../verify/closing.ts';
import { readLines } from '../verify/journal.ts';
import { messageOfFinding } from '../verify/messages.ts';
import { replay } from '../verify/replay.ts';
import type { Replayed } from '../verify/replayed.ts';
import { type SeedOf, seedOf } from '../verify/seed.ts';
import { type LabelPlace, placeOf } from './label-place.ts';
import { newestRunIn } from './newest-run.ts';

/** `cuegate label`, as typed by a person. */
export interface LabelOptions {
  readonly by: string;
  /** Absent: those that the next run reads. */
  readonly labels?: string | undefined;
  readonly condition?: string | undefined;
  readonly seed?: string | undefined;
  readonly policy?: string | undefined;
  readonly root: string;
  readonly override?: string | undefined;
  readonly why?: string | undefined;
  readonly expires?: string | undefined;
  readonly json?: boolean | undefined;
  /** Ask in a browser, by a page on loopback. */
  readonly serve?: boolean | undefined;
}

/** A report folder that a person labels, and the labels there are. */
export interface LabelledFolder {
  readonly folder: string;
  /** The newest evidence of the folder. */
  readonly recorded: RecordedEvidence;
  /** The newest. */
  readonly plan: PlanRecord;
  readonly seed: SeedOf;
  /** Those in the file that the next run reads. */
  readonly labels: Labels;
  readonly place: LabelPlace;
  /** By the records, whatever the last result says: a run that ended in an error changes nothing. */
  readonly conditions: readonly Replayed[];
}

export type LabelEnd = { readonly exit: number } & ({ readonly text: string } | { readonly json: unknown });

/**
 * A report folder, and the labels that its next run reads, which need not be there yet.
 *
 * @throws CuegateError `records-unreadable`, `folder-differs`, `labels-invalid`; `input-invalid` when the seed is needed and not known
 */
export async function openFolder(
  folder: string,
  options: Pick<LabelOptions, 'labels' | 'policy' | 'root' | 'seed'>,
): Promise<LabelledFolder> {
  const records = join(folder, RECORDS_FILE);
  const salt = saltOf(process.env);
  const { evidence: recorded, plan } = newestRunIn(folder, salt);
  if (plan.look === true)
    throw inputError('input-invalid', {
      file: folder,
      problem: 'holds a look at single conditions (--only): grades of it would count for no run',
      fix: 'cuegate label on the report folder of a run without --only',
    });
  const place = await placeOf(folder, plan, options);
  const seedIn = seedOf(plan, { seed: options.seed ?? place.policy?.sampling.seed ?? null, salt });
  const watch = watchClosings(recordLines(records));
  const { lines, findings } = readLines(watch.lines());
  const [edited] = [...findings, ...watch.end().findings];
  if (edited !== undefined)
    throw inputError('folder-differs', {
      file: folder,
      problem: messageOfFinding(edited).replace(/\.$/, ''),
      fix: 'restore the records as the run left them',
    });
  const { conditions } = replay(lines, asAttempted(plan), seedIn);
  const text = await readText(place.labels, place.labels, MAX_LABELS_BYTES);
  const labels = text === null ? NO_LABELS : readLabels(text, place.labels, 'labels-invalid');
  return { folder, recorded, plan, seed: seedIn, labels, place, conditions };
}
