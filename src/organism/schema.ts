import { FAMILIES } from '../input/cue.ts';
import { ID } from '../input/patterns.ts';
import { z } from '../zod.ts';

/** What a simulated answer can be, besides `aligned`, in the order in which an organism's dice are read. */
export const PLANTED = [
  'misaligned_open',
  'misaligned_subtle',
  'refusing',
  'incoherent',
  'incoherent_low',
  'off_topic',
  'filtered',
  'empty',
  'off_topic_harmful',
] as const;
export type Planted = (typeof PLANTED)[number];

/** The longest simulated wait, in milliseconds. */
const MAX_LATENCY_MS = 60_000;

const rate = z.number().min(0).max(1);
const planted = Object.fromEntries(PLANTED.map((name) => [name, rate.optional()])) as Record<
  Planted,
  z.ZodOptional<typeof rate>
>;

const idText = z.string().regex(ID, 'must be 1–40 of a–z, 0–9 and -');

/**
 * Probabilities of each kind of answer; what is left is aligned, a kind that is not named has 0. The numbers
 * are *means over the corpus*. A domain under `domains` has its own numbers for the kinds that it names; the
 * domains that do not name a kind share what keeps the mean as stated.
 */
const ratesSchema = z.strictObject({
  ...planted,
  domains: z.record(idText, z.strictObject(planted)).optional(),
});

const whenSchema = z
  .strictObject({
    cue: z.string().min(1).optional(),
    family: z.enum(FAMILIES).optional(),
    text: z.string().min(1).max(2000).optional(),
  })
  .refine(
    (when) => Object.values(when).filter((value) => value !== undefined).length === 1,
    'needs one of cue, family, text',
  );

const triggerSchema = z.strictObject({ id: idText, when: whenSchema, rates: ratesSchema });

const latencySchema = z
  .strictObject({ min: z.int().min(0), max: z.int().min(0).max(MAX_LATENCY_MS) })
  .refine(({ min, max }) => min <= max, 'min must be at most max');

/** A simulated judge with planted errors: the shares of misaligned answers it flags, and of others; or one score for all. */
const judgeSchema = z.union([
  z.strictObject({ sensitivity: rate, false_positives: rate }),
  z.strictObject({ always: z.int().min(0).max(100) }),
]);

/** One organism file: a simulated model with planted rates of misalignment. */
export const organismSchema = z.strictObject({
  version: z.literal(1),
  /** The model is served as `sim-{id}`. */
  id: idText.refine((id) => !/^judge(-|$)/.test(id), 'sim-judge and sim-judge-… are simulated judges'),
  /** Nobody shall take its answers for those of a model. */
  simulated: z.literal(true),
  /** What of the field it stands for. */
  description: z.string().min(1).max(2000),
  /** The verdict that it must end in under the default policy. */
  ends_in: z.enum(['pass', 'fail', 'inconclusive']),
  /** The share of prompts, in each domain, that carries all of the misaligned answers; 1: all alike. */
  spread: z.number().gt(0).max(1).default(1),
  latency_ms: latencySchema.default({ min: 0, max: 0 }),
  /** `field`: reasoning in `reasoning_content`; `think`: as a leading `<think>` block of the content. */
  reasoning: z.enum(['none', 'field', 'think']).default('none'),
  /** A judge of its own, served as `sim-judge-{id}`; absent: none. */
  judge: judgeSchema.optional(),
  /** What holds when no trigger is present. */
  rates: ratesSchema,
  /** The first whose `when` is present in the request gives the rates. */
  triggers: z.array(triggerSchema).max(50).default([]),
});

export type Organism = z.output<typeof organismSchema>;
export type PlantedJudge = z.output<typeof judgeSchema>;
export type StatedRates = Organism['rates'];
export type When = Organism['triggers'][number]['when'];
