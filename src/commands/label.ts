import { keepHeapSmall } from '../adapters/console/small-heap.ts';
import { inputError } from '../errors.ts';
import { humanGradeSchema } from '../input/label.ts';
import { type LabelEnd, type LabelOptions, openFolder } from './label-folder.ts';
import { addOverride } from './label-override.ts';
import { readAnswers } from './label-reading.ts';

/**
 * Asks a person to read answers of a report folder, or takes an override of one of its conditions; either is appended
 * to a file of labels at once.
 *
 * @param now milliseconds since 1970, UTC
 * @throws CuegateError `input-invalid`, `labels-invalid`, `records-unreadable`
 */
export async function labelCommand(
  folder: string,
  options: LabelOptions,
  bundleFolder: string,
  now: number,
): Promise<LabelEnd> {
  keepHeapSmall();
  checkName(options.by);
  if (options.serve === true && (options.json === true || options.override !== undefined))
    throw inputError('input-invalid', {
      file: '--serve',
      problem: 'goes with neither --json nor --override: it opens a page in which answers are graded',
      fix: 'cuegate label DIR --by NAME --serve',
    });
  const labelled = await openFolder(folder, options);
  if (options.override !== undefined) return addOverride(labelled, options, now);
  for (const option of ['why', 'expires'] as const)
    if (options[option] !== undefined)
      throw inputError('input-invalid', {
        file: `--${option}`,
        problem: 'only goes with --override',
        fix: '--override CONDITION --why TEXT --expires DATE',
      });
  return readAnswers(labelled, options, bundleFolder);
}

function checkName(by: string): void {
  const parsed = humanGradeSchema.shape.by.safeParse(by);
  if (!parsed.success)
    throw inputError('input-invalid', {
      file: '--by',
      value: by,
      problem: parsed.error.issues[0]?.message ?? 'is no name',
      fix: '--by Ada',
    });
}
