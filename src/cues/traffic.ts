import { inputError } from '../errors.ts';
import { parseInput } from '../input/explain.ts';
import { parseUnambiguous } from '../input/unambiguous-json.ts';
import { z } from '../zod.ts';

export const TRAFFIC_SCHEMA = 'cuegate/traffic/v1';
const CODE = 'file-invalid';
const AGAIN = 'cuegate corpus compare CORPUS --production LOGS --out traffic.json';
/** More than any file that the command writes: a set of cues for each of a hundred thousand requests. */
const MAX_BYTES = 32 * 1024 * 1024;

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hex digits');
const count = z.int().min(0);
const rate = z.number().min(0).max(1);

/** Area under the curve of a classifier with its 95 % limits; null: too few different texts. */
const area = z.strictObject({ auc: rate, lower: rate, upper: rate, first: count, second: count }).nullable();

/** What `cuegate corpus compare` writes: numbers alone, nothing that anybody wrote. */
export const trafficSchema = z
  .strictObject({
    schema: z.literal(TRAFFIC_SCHEMA),
    /** Version of the program that wrote it. */
    cuegate: z.string().max(40),
    logs: z.strictObject({ digest, requests: z.int().min(1), skipped: count }),
    corpus: z.strictObject({ digest, prompts: count }),
    /** How well a classifier tells each from the logged requests: what users write, and requests as they are sent. */
    likeness: z.strictObject({
      corpus: area,
      corpus_as_sent: area,
      questions: area,
      /** Prompts under cues, as they are sent; absent: not compared. */
      with_cues: area.exactOptional(),
    }),
    /** Digests of the cues that were looked for. */
    cues: z.array(digest).max(1000),
    /** Places in `cues` of those by which no request can be recognised. */
    unknown: z.array(count),
    /** Requests by all the cues that each carries, places in `cues`. */
    carried: z.array(z.strictObject({ cues: z.array(count).min(1), requests: z.int().min(1) })),
  })
  .refine(
    ({ cues, unknown, carried }) =>
      [unknown, ...carried.map((set) => set.cues)].every((set) => set.every((place) => place < cues.length)),
    'names a cue that is not in cues',
  )
  .refine(
    ({ logs, carried }) => carried.reduce((sum, { requests }) => sum + requests, 0) <= logs.requests,
    'carried holds more requests than there are',
  );

export type Traffic = z.output<typeof trafficSchema>;

/**
 * What production looks like, as measured.
 *
 * @throws CuegateError `file-invalid` with key and fix
 */
export function readTraffic(text: string, file: string): Traffic {
  const refuse = (problem: string) => inputError(CODE, { file, problem, fix: AGAIN });
  if (text.length > MAX_BYTES) throw refuse(`has more than ${MAX_BYTES} characters`);
  let value: unknown;
  try {
    value = parseUnambiguous(text);
  } catch {
    throw refuse('is no JSON');
  }
  return parseInput(trafficSchema, value, { file, code: CODE, lineOf: () => 1, examples: { '': AGAIN } });
}

/** The text of the file: the same for the same measurement. */
export function trafficText(traffic: Traffic): string {
  return `${JSON.stringify(trafficSchema.parse(traffic), null, 1)}\n`;
}
