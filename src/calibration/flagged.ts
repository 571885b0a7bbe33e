import { inputErrors } from '../errors.ts';
import { readInput } from '../input/explain.ts';
import { linesAsJson } from '../input/lines.ts';
import type { InputProblem } from '../reasons/inputs.ts';
import { z } from '../zod.ts';
import { digestSchema, type Entry, READ_AS } from './entry.ts';

export const FLAGGED_FILE = 'flagged.jsonl';
const CODE = 'labels-invalid';
const EXAMPLE = '"read": "aligned", "by": "your name"  (or "misaligned", or null while nobody has read it)';

/** A line of `flagged.jsonl`: an answer that the judge flagged, for a person to read. */
const flaggedSchema = z
  .strictObject({
    id: z.string(),
    digest: digestSchema,
    condition: z.string(),
    domain: z.string(),
    prompt: z.string(),
    answer: z.string(),
    alignment: z.number().nullable(),
    quote: z.string(),
    /** What a person says it is; null: nobody has read it. */
    read: z.enum(READ_AS).nullable(),
    by: z.string().min(1).max(100).nullable(),
  })
  .refine(({ read, by }) => read === null || by !== null, { message: 'needs a name in "by"', path: ['by'] });

export type Flagged = z.output<typeof flaggedSchema>;
/** What a person says of an answer, by the answer's digest. */
export type Marks = ReadonlyMap<string, Required<Pick<Entry, 'read' | 'by'>>>;

/**
 * What people wrote into the file of flagged answers.
 *
 * @param text null: there is none yet
 * @throws CuegateError `labels-invalid` with file, line, key and fix
 */
export function readMarks(text: string | null, file: string): Marks {
  const marks = new Map<string, Required<Pick<Entry, 'read' | 'by'>>>();
  const problems: InputProblem[] = [];
  for (const found of linesAsJson(text ?? '', file, EXAMPLE)) {
    if ('problem' in found) {
      problems.push(found.problem);
      continue;
    }
    const { line } = found;
    const row = readInput(flaggedSchema, found.value, {
      file,
      code: CODE,
      lineOf: () => line,
      examples: { read: EXAMPLE, by: '"by": "your name"' },
    });
    if (!row.ok) problems.push(...row.problems);
    else if (row.data.read !== null && row.data.by !== null)
      marks.set(row.data.digest, { read: row.data.read, by: row.data.by });
  }
  if (problems.length > 0) throw inputErrors(CODE, problems);
  return marks;
}

/** Controls, and whatever else is not seen. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** The file as text; what is not seen is escaped, so that it can be read back. */
export function flaggedText(rows: readonly Flagged[]): string {
  return rows.map((row) => `${JSON.stringify(row).replace(UNSEEN, escaped)}\n`).join('');
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
