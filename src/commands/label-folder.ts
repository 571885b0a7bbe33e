import { join } from 'node:path';
import { readText } from '../adapters/files/folder.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { inputError } from '../errors.ts';
import { LABELS_FILE, type Labels, MAX_LABELS_BYTES, NO_LABELS, readLabels } from '../input/label.ts';
import { type Recorded, readJournal } from '../records/journal.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { finishedResult } from './finished-result.ts';

/** `cuegate label`, as typed by a person. */
export interface LabelOptions {
  readonly by: string;
  readonly labels: string;
  readonly condition?: string | undefined;
  readonly seed?: string | undefined;
  readonly policy?: string | undefined;
  readonly root: string;
  readonly override?: string | undefined;
  readonly why?: string | undefined;
  readonly expires?: string | undefined;
  readonly json?: boolean | undefined;
}

/** A report folder that a person labels, and the labels there are. */
export interface LabelledFolder {
  readonly folder: string;
  readonly result: Result;
  readonly recorded: Recorded;
  /** The newest. */
  readonly plan: PlanRecord;
  readonly labels: Labels;
}

export type LabelEnd = { readonly exit: number } & ({ readonly text: string } | { readonly json: unknown });

/**
 * A report folder, and the labels in a file, which need not be there yet.
 *
 * @throws CuegateError `result-unreadable`, `records-unreadable`, `labels-invalid`
 */
export async function openFolder(folder: string, file: string): Promise<LabelledFolder> {
  const result = await finishedResult(folder);
  const recorded = readJournal(recordLines(join(folder, 'records.jsonl')), 'records.jsonl');
  const plan = recorded.plans.at(-1);
  if (plan === undefined || result.evidence_key !== plan.evidence_key)
    throw inputError('result-unreadable', {
      file: join(folder, 'result.json'),
      problem: 'the run came to no evidence, or its records are of other evidence',
      fix: 'name a report folder as cuegate run left it',
    });
  const text = await readText(file, file, MAX_LABELS_BYTES);
  const labels = text === null ? NO_LABELS : readLabels(text, file, 'labels-invalid');
  return { folder, result, recorded, plan, labels };
}

/** What to do with the labels once they are written. */
export function nextSteps(file: string, folder: string): string {
  return [
    `Next: commit the file as ${LABELS_FILE} beside the policy (.github/${LABELS_FILE} beside .github/cuegate.yml) on the default branch,`,
    `then run again on the same report folder (on this machine: cuegate run … --labels ${file} --out ${folder}).`,
    '',
  ].join('\n');
}
