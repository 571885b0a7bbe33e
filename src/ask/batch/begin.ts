import type { BatchServer, BatchStatus, Told } from '../../model/batch.ts';
import { type ChatFailed, isStanding } from '../../model/chat.ts';
import { PATIENCE_MS, patiently, type Waiting } from './patience.ts';

/** A list that tells of no batch of ours has to go on doing so for so long: lists lag behind. */
const LAG_MS = 2 * 60_000;

/** What a batch is known by. */
export interface Named {
  /** Ours. */
  readonly token: string;
  /** The server's name of its file. */
  readonly file: string;
}

/** What came of creating a batch. */
export type Begun =
  | { readonly state: 'begun'; readonly batch: BatchStatus }
  /** It did not begin. */
  | { readonly state: 'refused'; readonly failure: ChatFailed }
  /** Nobody can say whether it began. */
  | { readonly state: 'unknown'; readonly detail: string };

/**
 * Creates a batch once: a request whose reply was lost may have created it, and is never repeated. It is looked for in the
 * server's list; where it does not show up there, a list that lags is as good a reason as that it never began.
 *
 * @param until when to stop asking a server that takes no batch for now
 */
export async function beginBatch(
  waiting: Waiting & { readonly server: BatchServer; readonly rows: readonly unknown[] },
  until: number,
  { token, file }: Named,
): Promise<Begun> {
  const { server, rows, closing } = waiting;
  const created = await patiently(
    waiting,
    until,
    () => server.create(file, token, rows.length, closing),
    (told) => told.state === 'told' || isStanding(told.fault) || mayHaveArrived(told),
  );
  if (created.state === 'told') return { state: 'begun', batch: created.value };
  if (isStanding(created.fault) || !mayHaveArrived(created)) return { state: 'refused', failure: created };
  const found = await lookFor(waiting, { token, file });
  if (found.state === 'told' && found.value !== null) return { state: 'begun', batch: found.value };
  return { state: 'unknown', detail: created.detail };
}

/**
 * Looks for a batch that may have begun.
 *
 * @returns null: it never did, for the list stayed without it
 */
export function lookFor(
  waiting: Waiting & { readonly server: BatchServer },
  { token, file }: Named,
): Promise<Told<BatchStatus | null>> {
  const { server, clock, closing } = waiting;
  const from = clock.elapsed();
  let without: number | null = null;
  return patiently(
    waiting,
    from + PATIENCE_MS,
    async () => {
      const told = await server.find(token, file, closing);
      if (told.state === 'failed' || told.value !== null) return told;
      without ??= clock.elapsed();
      return clock.elapsed() - without >= LAG_MS ? told : NOT_YET;
    },
    (told) => told.state === 'told' || (isStanding(told.fault) && clock.elapsed() - from >= LAG_MS),
  );
}

const NOT_YET: ChatFailed = {
  state: 'failed',
  fault: 'malformed',
  status: null,
  detail: 'its list of batches has not been without it for long',
  retryAfterMs: null,
};

/** Whether the request may have been carried out though no good reply came. */
function mayHaveArrived({ fault, unsent }: ChatFailed): boolean {
  return fault !== 'rate-limited' && unsent !== true;
}
