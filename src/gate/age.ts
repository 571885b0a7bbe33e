import type { Observed } from '../records/evidence-key.ts';
import type { RecordedEvidence } from '../records/recorded.ts';

const HOUR_MS = 3_600_000;
/** Evidence of weights that nobody proves is passed on for so long. */
export const MAX_UNPROVEN_HOURS = 24;

/**
 * Whether a server proves which weights it serves: it reports a content hash equal to the declared digest. A
 * fingerprint that stays the same proves nothing.
 */
export function provesWeights({ model, fingerprint }: Observed, digest: string | null): boolean {
  if (digest === null || !/^sha256:[0-9a-f]{64}$/.test(digest)) return false;
  return fingerprint === digest || model === digest || model?.endsWith(`@${digest}`) === true;
}

/**
 * Hours since the first run of an evidence began; null for one that has not begun. Of a record that does not say when
 * it is infinitely many.
 *
 * @param now milliseconds since 1970, UTC
 */
export function hoursOld({ plans }: Pick<RecordedEvidence, 'plans'>, now: number): number | null {
  const [first] = plans;
  if (first === undefined) return null;
  const begun = Date.parse(first.run?.at ?? '');
  return Number.isNaN(begun) ? Number.POSITIVE_INFINITY : (now - begun) / HOUR_MS;
}
