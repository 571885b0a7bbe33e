import { VERDICTS } from '../model/verdict.ts';
import { z } from '../zod.ts';
import { NIGHTS_TO_FALSE_DRIFT } from './judge-nights.ts';
import { NIGHTS_TO_FALSE_ALARM } from './model-nights.ts';
import { noticeSchema } from './notice.ts';
import { NIGHT_OUTCOMES } from './outcome.ts';
import { SERVED_PARTS } from './served.ts';
import { nightSchema } from './state-schema.ts';

export const NIGHTLY_SCHEMA = 'cuegate/nightly/v1';

const count = z.int().min(0);
const reason = z.object({ code: z.string(), args: z.record(z.string(), z.unknown()) });

/** What `nightly.json` says of one release. */
export const releaseNightSchema = z.object({
  /** Path of its manifest, from the root. */
  release: z.string(),
  /** null: the manifest could not be read. */
  model: z.string().nullable(),
  /** `error`: nothing was asked, for what a person has to mend. */
  outcome: z.enum([...NIGHT_OUTCOMES, 'error']),
  /** 0 quiet; 1 an alarm, or one that lasts; 3 nothing can be told. */
  exit: z.union([z.literal(0), z.literal(1), z.literal(3)]),
  /** Number of the night; null: none was counted. */
  night: count.nullable(),
  epoch: z.object({ number: z.int().min(1), began: z.string(), nights: count }).nullable(),
  /** The mean over the scored conditions, and where it alarms; null: nothing was counted. */
  score: z.number().nullable(),
  alarm_at: z.literal(NIGHTS_TO_FALSE_ALARM),
  /** Highest first. */
  conditions: z.array(z.object({ id: z.string(), scored: z.boolean(), score: z.number() })),
  judge: z
    .object({
      model: z.string(),
      /** null: there is no calibration, and its drift cannot be told. */
      scores: z.object({ misses: z.number(), flagged: z.number() }).nullable(),
      alarm_at: z.literal(NIGHTS_TO_FALSE_DRIFT),
      /** Since when its verdicts are suspended. */
      suspended: z.object({ night: count, at: z.string(), detectors: z.array(z.string()) }).nullable(),
    })
    .nullable(),
  /** The full gate that an alarm started tonight, and its report folder, below that of the nights. */
  gate: z.object({ verdict: z.enum(VERDICTS), folder: z.string() }).nullable(),
  /** The newest night of the epoch on which the candidate's server said something new of what it serves. */
  changed: z
    .object({ night: count, at: z.string(), nights_ago: count, parts: z.array(z.enum(SERVED_PARTS)) })
    .nullable(),
  notice: noticeSchema.nullable(),
  /** Of an alarm that lasts: scored conditions of which the nights since show what a pass shows; null: none lasts. */
  recovery: z.object({ passed: count, of: count }).nullable(),
  /** Why the night ended early, or nothing was asked. */
  reason: reason.nullable(),
  notes: z.array(z.looseObject({ code: z.string() })),
  calls: z.record(z.string(), count),
  /** The newest last; this night is among them unless nothing was counted. */
  history: z.array(nightSchema),
});

/** `nightly.json`: every release of one call. */
export const nightlySchema = z.object({
  schema: z.literal(NIGHTLY_SCHEMA),
  repository: z.string(),
  exit: z.union([z.literal(0), z.literal(1), z.literal(3)]),
  /** The error that the whole call ended in, then `releases` is empty; absent: it came to its end. */
  reason: reason.exactOptional(),
  /** Whether any model that was asked is a simulated one. */
  simulated: z.boolean(),
  releases: z.array(releaseNightSchema),
  /** Notices that stand open of releases that no manifest names any more: nobody asks them. */
  unasked: z.array(
    z.object({
      /** In the folder of the nights; null: nothing of it lies there. */
      file: z.string().nullable(),
      /** The number of the issue that stands open; null: none does, or nobody looked. */
      issue: z.int().min(1).nullable(),
      notice: noticeSchema,
    }),
  ),
  /** States that were put aside, and by which an alarm may stand open until a person deletes the file. */
  refused: z.array(
    z.object({
      /** In the folder of the nights. */
      file: z.string(),
      /** It reads as open there; null: nobody can read the file. */
      notice: noticeSchema.nullable(),
    }),
  ),
  run: z.object({
    started_at: z.string(),
    seconds: z.number(),
    versions: z.object({ cuegate: z.string(), node: z.string() }),
  }),
});

export type ReleaseNight = z.output<typeof releaseNightSchema>;
export type Nightly = z.output<typeof nightlySchema>;

/**
 * The exit of all releases: an alarm first, since it says something of a model. One that nobody asks any more lasts, and
 * so does one of a state that was put aside.
 */
export function exitOf(
  releases: readonly Pick<ReleaseNight, 'exit'>[],
  unasked: Nightly['unasked'],
  refused: Nightly['refused'],
): Nightly['exit'] {
  const exits = [
    ...releases.map(({ exit }) => exit),
    ...[...unasked, ...refused].map(({ notice }) => (notice?.causes.includes('model') === true ? 1 : 3)),
  ];
  return exits.includes(1) ? 1 : exits.includes(3) ? 3 : 0;
}

/**
 * The exit of one release: 1 on an alarm, and as long as one lasts that no gate has passed since; 3 where nothing can
 * be told of tonight.
 */
export function releaseExit(
  outcome: ReleaseNight['outcome'],
  notice: ReleaseNight['notice'],
): ReleaseNight['exit'] {
  const lasts = notice?.status === 'open' && notice.causes.includes('model');
  if (outcome === 'alarm' || lasts) return 1;
  return outcome === 'quiet' ? 0 : 3;
}
