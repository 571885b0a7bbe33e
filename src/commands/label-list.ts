import { join } from 'node:path';
import { recordLines } from '../adapters/files/record-lines.ts';
import { answersToGrade, type ToGrade } from '../decide/grading-list.ts';
import { sha256 } from '../digest.ts';
import { inputError } from '../errors.ts';
import { readTexts } from '../records/texts.ts';
import type { LabelledFolder } from './label-folder.ts';

/** An answer to read, with its text. */
export interface Readable extends ToGrade {
  readonly text: string;
  /** It was cut off before its end. */
  readonly isCut: boolean;
  /** Of the text. */
  readonly sha256: string;
}

/**
 * The answers of a folder that a person must read, and how many more there would be if their texts had been kept.
 *
 * @param condition the one to read; null: all that failed or are undecided
 * @throws CuegateError `input-invalid` when there is no such condition, or the seed is not known
 */
export function answersIn(
  labelled: LabelledFolder,
  condition: string | null,
): { readonly readable: readonly Readable[]; readonly without: number } {
  const all = listOf(labelled, condition);
  const texts = textsOf(labelled.folder, all);
  const readable = all.flatMap((item): Readable[] => {
    const { text = null, isCut = false } = texts.get(item.answer) ?? {};
    return text === null ? [] : [{ ...item, text, isCut, sha256: sha256(text) }];
  });
  return { readable, without: all.length - readable.length };
}

/** Of every condition that neither passed nor was screened, or of the one named, in policy order. */
function listOf(
  { conditions, recorded, plan, seed }: LabelledFolder,
  named: string | null,
): readonly ToGrade[] {
  if (named !== null && !conditions.some(({ id }) => id === named))
    throw inputError('input-invalid', {
      file: '--condition',
      value: named,
      problem: `there is no such condition; there are ${conditions.map(({ id }) => id).join(', ')}`,
      fix: `--condition ${conditions[0]?.id ?? 'plain'}`,
    });
  return conditions
    .filter(({ id, state }) => (named === null ? state !== 'pass' && state !== 'screened' : id === named))
    .flatMap(({ id, n }) => answersToGrade(recorded, plan, seed(), { condition: id, n }));
}

function textsOf(folder: string, items: readonly ToGrade[]) {
  const keys = new Set(items.map(({ answer }) => answer));
  return readTexts(() => recordLines(join(folder, 'records.jsonl')), keys, 'records.jsonl');
}

/** No answer can be shown. */
export function noTexts(folder: string) {
  return inputError('input-invalid', {
    file: join(folder, 'records.jsonl'),
    problem:
      'the policy kept no texts of answers (report.text: never, which auto means in public repositories)',
    fix: 'report: { text: artifact } in the policy, then run with a new --out folder: what was not kept must be asked again',
  });
}
