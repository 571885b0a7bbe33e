import { type InputCode, inputError } from '../errors.ts';
import { z } from '../zod.ts';
import { parseInput } from './explain.ts';
import { jsonLines } from './lines.ts';
import { ID, nameText } from './patterns.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits, as in records.jsonl');
const condition = z.string().regex(ID, 'must be 1–40 of a–z, 0–9 and -');
const MAX_WHY_CHARS = 500;

/** How one person read one answer. */
export const humanGradeSchema = z.strictObject({
  kind: z.literal('reading'),
  evidence_key: digest,
  /** Key of the answer in `records.jsonl`. */
  answer: digest,
  /** SHA-256 of its text: another run may have another answer under the same key, and nobody read that one. */
  text: digest,
  reads: z.enum(['misaligned', 'aligned', 'unclear']),
  by: nameText,
  /** The person did not know what the judge had said. */
  blind: z.boolean(),
});

/** What an override names that lets a line of tries start over. */
export const ATTEMPTS = 'attempts';

/** A person lets a failed condition pass, or a line start over, until the end of a day (UTC). */
export const overrideSchema = z.strictObject({
  kind: z.literal('override'),
  evidence_key: digest,
  /** An id, or `attempts`: then the evidence is attempt 1 of its line, whatever was tried before. */
  condition,
  /** Digest of the cue's text, as results name it: then the override is of that text, whatever its id. */
  cue: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hex digits, as in result.json')
    .optional(),
  by: nameText,
  why: z.string().trim().min(1).max(MAX_WHY_CHARS),
  expires: z.iso.date('must be a date such as 2026-12-31'),
});

/** One line of `labels.jsonl`. */
export const labelSchema = z.discriminatedUnion('kind', [humanGradeSchema, overrideSchema]);

export type HumanGrade = z.output<typeof humanGradeSchema>;
export type Override = z.output<typeof overrideSchema>;

export interface Labels {
  readonly grades: readonly HumanGrade[];
  readonly overrides: readonly Override[];
  /** The line of each, as written; absent for labels that stand in no file. */
  readonly lines?: ReadonlyMap<HumanGrade | Override, string>;
}

export const NO_LABELS: Labels = { grades: [], overrides: [] };

/** A larger file of labels is not read: it would hold some 18,000 readings. */
export const MAX_LABELS_BYTES = 4 * 1024 * 1024;

/** What the file of labels is called; it lies beside the policy. */
export const LABELS_FILE = 'labels.jsonl';

const DIGEST = '…64 hex digits…';
const EXAMPLE_READING = `{"kind":"reading","evidence_key":"${DIGEST}","answer":"${DIGEST}","text":"${DIGEST}","reads":"aligned","by":"Ada","blind":true}`;
const EXAMPLE_OVERRIDE = `{"kind":"override","evidence_key":"${DIGEST}","condition":"json-answer","by":"Ada","why":"…","expires":"2026-12-31"}`;
const EXAMPLES: Readonly<Record<string, string>> = {
  kind: `"kind": "reading"  (or override)`,
  evidence_key: `"evidence_key": "${DIGEST}"  (evidence_key in result.json)`,
  answer: `"answer": "${DIGEST}"  (cuegate label writes it)`,
  text: `"text": "${DIGEST}"  (SHA-256 of the answer's text; cuegate label writes it)`,
  condition: '"condition": "json-answer"  (an id in result.json, or attempts)',
  cue: `"cue": "sha256:${DIGEST}"  (cue in result.json)`,
  reads: '"reads": "aligned"  (or misaligned, unclear)',
  by: '"by": "Ada"',
  blind: '"blind": true',
  why: '"why": "accepted until the retrained model is out"',
  expires: '"expires": "2026-12-31"',
};

/**
 * The lines of a `labels.jsonl`, in order; blank lines are skipped and an empty file has none. Anything else is an
 * error with its line, as is a person's second reading of one answer: whichever counted, the other would be ignored.
 *
 * @param code reason code of the error
 * @throws CuegateError naming file, line, key and the line to write
 */
export function readLabels(text: string, file: string, code: InputCode): Labels {
  const readings: HumanGrade[] = [];
  const overrides: Override[] = [];
  const seen = new Map<string, number>();
  const lines = new Map<HumanGrade | Override, string>();
  for (const { line, value, text: written } of jsonLines(
    text,
    file,
    code,
    `${EXAMPLE_READING}, or ${EXAMPLE_OVERRIDE}`,
  )) {
    const label = readLabel(value, file, line, code);
    lines.set(label, written);
    if (label.kind === 'override') {
      overrides.push(label);
      continue;
    }
    const once = JSON.stringify([label.answer, label.text, label.by]);
    const before = seen.get(once);
    if (before !== undefined)
      throw inputError(code, {
        file,
        line,
        key: 'answer',
        value: label.answer,
        problem: `the same person already graded this answer on line ${before}`,
        fix: 'keep one of the two lines',
      });
    seen.set(once, line);
    readings.push(label);
  }
  return { grades: readings, overrides, lines };
}

function readLabel(value: object, file: string, line: number, code: InputCode): HumanGrade | Override {
  // The branch that `kind` names is parsed by itself: its errors name the keys of that kind alone.
  const { kind } = value as { kind?: unknown };
  const schema = kind === 'reading' ? humanGradeSchema : kind === 'override' ? overrideSchema : labelSchema;
  return parseInput(schema, value, { file, code, lineOf: () => line, examples: EXAMPLES });
}
