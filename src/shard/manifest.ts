import type { Seal } from '../records/seal.ts';
import { z } from '../zod.ts';
import { MAX_SHARDS } from './share.ts';

export const SHARD_FILE = 'shard.json';
export const SHARD_SCHEMA = 'cuegate/shard/v1';
/** A longer manifest is none. */
export const MAX_MANIFEST_CHARS = 65_536;
/** The one file besides the manifest. */
export const SHARD_RECORDS = 'records.jsonl';

const count = z.int().min(0);
const ends = z.tuple([count, count]);
const ROLES = ['candidate', 'baseline', 'judge', 'screen'] as const;

/** What a shard saw of a server. */
const serverSchema = z.strictObject({
  /** What it did without. */
  not_applied: z.array(z.string().max(100)).max(20),
  /** What it says that prompts took; null: it does not count. */
  prompts: z
    .strictObject({
      tokens: ends,
      sizes: ends,
      long: count,
      below: count,
      at_most: count,
      sizes_at_most: ends.nullable(),
    })
    .nullable(),
});

/** What a shard says of itself. It stands in `shard.json` on one line, sealed where there is a salt. */
export const shardManifestSchema = z
  .strictObject({
    schema: z.literal(SHARD_SCHEMA),
    index: z.int().min(1).max(MAX_SHARDS),
    of: z.int().min(1).max(MAX_SHARDS),
    /** The run of the pipeline that it is a job of, and which attempt; null: nobody said. */
    job: z.strictObject({ run: z.string().min(1).max(200), attempt: z.int().min(1) }).nullable(),
    version: z.string().max(100),
    begun_at: z.string().max(40),
    /** `asking` as long as it runs, or for ever where it was killed; `asked`: all that it had to ask; `stopped`: what its budget held. */
    state: z.enum(['asking', 'asked', 'stopped', 'failed']),
    /** Code of the reason why it stopped before it was done; null: it did not. */
    stop: z.string().max(100).nullable(),
    /** Its files by name, once it has ended. */
    files: z.record(
      z.string().max(200),
      z.strictObject({ lines: count, sha256: z.string().regex(/^sha256:[0-9a-f]{64}$/) }),
    ),
    /** HTTP requests that left, by role. */
    calls: z.partialRecord(z.enum([...ROLES, 'second']), count),
    /** Draws that it had to ask, and those of them that have an answer. */
    draws: z.strictObject({ share: count, asked: count }),
    /** What it saw of the servers, by role; of one that was killed nobody knows. */
    servers: z.partialRecord(z.enum(ROLES), serverSchema),
    mac: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  })
  .refine(({ index, of }) => index <= of, { path: ['index'], message: 'is larger than of' });

export type ShardServers = z.output<typeof shardManifestSchema>['servers'];
export type ShardManifest = z.output<typeof shardManifestSchema>;

/** The job of a pipeline that a shard belongs to. */
export type ShardJob = NonNullable<ShardManifest['job']>;

/** The text of `shard.json`. */
export function manifestText(manifest: Omit<ShardManifest, 'mac'>, seal: Seal | null): string {
  const line = JSON.stringify(manifest);
  return `${seal === null ? line : seal.sealer(null)(line)}\n`;
}

/** The manifest in a text, or what is wrong with it, without a full stop. */
export function readManifest(
  text: string,
  seal: Seal | null,
): { readonly manifest: ShardManifest } | { readonly problem: string } {
  if (text.length > MAX_MANIFEST_CHARS) return { problem: `is longer than ${MAX_MANIFEST_CHARS} characters` };
  const line = text.replace(/\n$/, '');
  const parsed = shardManifestSchema.safeParse(jsonIn(line));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue?.path.join('.') ?? '';
    return { problem: at === '' ? 'is no manifest of a shard' : `${at}: ${issue?.message ?? 'is wrong'}` };
  }
  if (seal !== null && !seal.checker()(line)) return { problem: 'does not carry the seal of this salt' };
  return { manifest: parsed.data };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
