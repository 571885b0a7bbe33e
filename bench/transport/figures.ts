import { z } from '../../src/zod.ts';

const amount = z.number().nonnegative();
const count = z.int().min(0);

/** One whole process, or the medians of several. */
const whole = z.strictObject({
  /** From its start to its end. */
  seconds: amount,
  /** From the first request to the last reply, by the server's clock. */
  asking: amount,
  calls: count,
  /** Requests that were under way at once, at most. */
  most: count,
  peakBytes: count,
  cpuMs: amount,
});

/** How busy the machine was: load averages of 1, 5 and 15 minutes, and its cores. */
const idle = z.strictObject({ load: z.array(amount).length(3), cores: z.int().min(1) });

const row = z
  .strictObject({
    program: z.string(),
    what: z.string(),
    /** null: the program is not installed. */
    median: whole.nullable(),
    /** Seconds that its calls take at least. */
    limit: z.number().positive().nullable(),
  })
  .refine(({ median, limit }) => (median === null) === (limit === null), 'has a median or a limit alone');

const figures = <D extends z.ZodType>(data: D) =>
  z.strictObject({
    name: z.string(),
    command: z.string(),
    seed: z.string().nullable(),
    date: z.iso.date(),
    commit: z.string(),
    node: z.string(),
    data,
  });

/** docs/figures/transport.json. */
export const transportFigures = figures(
  z.strictObject({
    latency_ms: z.number().positive(),
    /** Whole processes of each program. */
    runs: z.int().min(1),
    before: idle,
    after: idle,
    rows: z.array(row).min(1),
  }),
);

/** docs/figures/growth.json. */
export const growthFigures = figures(
  z.strictObject({
    at_once: z.int().min(1),
    before: idle,
    after: idle,
    /** Ascending. */
    points: z
      .array(whole.extend({ answers: z.int().min(1) }))
      .min(1)
      .refine(
        (points) => points.every(({ answers }, at) => answers > (points[at - 1]?.answers ?? 0)),
        'is not ascending',
      ),
  }),
);

export type Idle = z.output<typeof idle>;
export type TransportRow = z.output<typeof row>;
export type TransportFigures = z.output<typeof transportFigures>;
export type GrowthFigures = z.output<typeof growthFigures>;

/** The programs, as rows name them. */
export const PROGRAMS = {
  bare: 'bare loop over the openai SDK',
  fixed: 'cuegate, stop: fixed',
  sequential: 'cuegate, sequential',
} as const;
