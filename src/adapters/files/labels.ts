import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inputError } from '../../errors.ts';
import { LABELS_FILE, MAX_LABELS_BYTES } from '../../input/label.ts';
import { codeOf } from './error-code.ts';
import { readText } from './folder.ts';
import { noFile } from './near.ts';

/** A file of labels as it is: `readLabels` makes labels of it. */
export interface LabelsText {
  readonly text: string;
  readonly file: string;
}

/**
 * The labels that a run on the command line goes by: those of a file that was named, else those beside the policy.
 * null: none was named, and none lies there.
 *
 * @throws CuegateError `labels-invalid` when a named file is not there, `file-invalid` when it cannot be read
 */
export async function labelsFor(policy: string, named: string | undefined): Promise<LabelsText | null> {
  const file = named ?? join(dirname(policy), LABELS_FILE);
  const text = await readText(file, file, MAX_LABELS_BYTES);
  if (text !== null) return { text, file };
  if (named === undefined) return null;
  throw inputError('labels-invalid', {
    file: named,
    ...(await noFile(named, '--labels', `${LABELS_FILE}, as cuegate label writes it`)),
  });
}

/**
 * Appends one label as a line of its own, at once, whether or not the last line was ended; makes the file where there is none.
 *
 * @throws CuegateError `out-unwritable`
 */
export function appendLabel(file: string, label: object): void {
  try {
    appendFileSync(file, `${endsLine(file) ? '' : '\n'}${JSON.stringify(label)}\n`);
  } catch (error) {
    throw inputError('out-unwritable', {
      file,
      problem: codeOf(error),
      fix: 'name a file that can be written with --labels',
    });
  }
}

/** Whether a file is empty, absent, or ends with a line feed. */
function endsLine(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return true;
  }
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    return size === 0 || (readSync(file, last, 0, 1, size - 1) === 1 && last[0] === LINE_FEED);
  } finally {
    closeSync(file);
  }
}

const LINE_FEED = 0x0a;
