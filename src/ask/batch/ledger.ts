import { NOT_APPLIED, type NotApplied } from '../../model/chat.ts';
import { z } from '../../zod.ts';

/**
 * Where what was submitted is written down, before and after: one JSON object a line. Kept beside the records, so that a
 * run that goes on after a kill finds its batches instead of submitting them again.
 */
export interface BatchLedger {
  /** Every complete line; none for a new folder. */
  lines(): Iterable<string>;
  /** On the disk when it returns. */
  append(line: string): void;
}

const text = z.string().min(1).max(300);
const id = z.string().regex(/^[0-9a-f]{24}(-\d{1,6})?$/);
const entry = z.discriminatedUnion('type', [
  z.strictObject({ v: z.literal(1), type: z.literal('secret'), secret: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.strictObject({
    v: z.literal(1),
    type: z.literal('intent'),
    token: z.string().regex(/^[0-9a-f]{24}$/),
    at: z.iso.datetime(),
    /** Who is asked for what: role, address, model and evidence. */
    asked: text,
    /** SHA-256 of the requests' file. */
    digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    ids: z.array(id).min(1),
    /** What of the requests was left out of their form; absent: nothing. */
    not_applied: z.array(z.enum(NOT_APPLIED)).exactOptional(),
  }),
  z.strictObject({ v: z.literal(1), type: z.literal('uploaded'), token: text, file: text }),
  z.strictObject({ v: z.literal(1), type: z.literal('submitted'), token: text, batch: text }),
  z.strictObject({
    v: z.literal(1),
    type: z.literal('closed'),
    token: text,
    why: z.enum(['collected', 'refused', 'failed', 'given-up']),
  }),
]);
export type LedgerEntry = z.output<typeof entry>;

/** A batch that was submitted, or may have been, and whose answers were not all written down. */
export interface OpenBatch {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly asked: string;
  readonly ids: ReadonlySet<string>;
  readonly notApplied: readonly NotApplied[];
  /** The server's name of its file; null: none is known to have arrived. */
  readonly file: string | null;
  /** The server's name of it; null: none is known to have begun. */
  readonly batch: string | null;
}

/** What a ledger holds. Lines of another form are left out: the worst that they can cost is a second submission. */
export function readLedger(lines: Iterable<string>): {
  readonly open: readonly OpenBatch[];
  /** What the run's tokens are made from; null: nothing yet. */
  readonly secret: string | null;
} {
  const open = new Map<string, OpenBatch>();
  let secret: string | null = null;
  for (const line of lines) {
    const read = entryIn(line);
    if (read === null) continue;
    if (read.type === 'secret') {
      secret ??= read.secret;
      continue;
    }
    if (read.type === 'intent') {
      const { token, asked, ids, not_applied: notApplied = [] } = read;
      const at = Date.parse(read.at);
      open.set(token, { token, at, asked, ids: new Set(ids), notApplied, file: null, batch: null });
      continue;
    }
    const known = open.get(read.token);
    if (known === undefined) continue;
    if (read.type === 'uploaded') open.set(read.token, { ...known, file: read.file });
    else if (read.type === 'submitted') open.set(read.token, { ...known, batch: read.batch });
    else open.delete(read.token);
  }
  return { open: [...open.values()], secret };
}

function entryIn(line: string): LedgerEntry | null {
  try {
    const parsed = entry.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
