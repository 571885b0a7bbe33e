import { KEY_DIGITS, SHORT_DIGITS } from '../digest.ts';
import { CuegateError, type Reason } from '../errors.ts';
import { type Cue, cueSchema } from '../input/cue.ts';
import type { FindCue } from '../plan/find-cue.ts';
import type { LineCue } from '../plan/line-cues.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Recorded } from '../records/recorded.ts';
import type { FailedCue } from './failed-line.ts';

/** What of a line's failures a plan has to ask. */
export interface LineCues {
  readonly failed: readonly LineCue[];
  /** Those that the plan does not ask anyway. */
  readonly texts: readonly Cue[];
  /** Digests of those that policy drops. */
  readonly dropped: readonly string[];
  readonly notes: readonly Reason[];
}

/**
 * The failed cues of a line with their texts, without those that policy drops.
 *
 * @throws CuegateError `failed-cue-missing` when a text can be found nowhere
 */
export async function lineCuesOf(
  plan: GatePlan,
  evidenceKey: string,
  failed: readonly FailedCue[],
  recorded: Recorded,
  find: FindCue,
): Promise<LineCues> {
  const dropped = new Map(plan.policy.cues.dropped.map(({ digest, why }) => [digest, why]));
  const asked = new Set(plan.conditions.map(({ cueDigest }) => cueDigest));
  const kept = failed.filter(({ digest }) => !dropped.has(digest));
  const texts: Cue[] = [];
  for (const { digest, heads } of kept) {
    if (asked.has(digest)) continue;
    const cue = cueOnRecord(digest, recorded) ?? (await find(digest, heads));
    if (cue === null) throw new CuegateError('failed-cue-missing', { digest });
    texts.push(cue);
  }
  const key = evidenceKey.slice(0, KEY_DIGITS);
  return {
    failed: kept.map(({ digest, elsewhere }) => ({ digest, failedBefore: elsewhere.includes(key) })),
    texts,
    dropped: failed.flatMap(({ digest }) => (dropped.has(digest) ? [digest] : [])),
    notes: [
      ...(texts.length === 0
        ? []
        : [{ code: 'cues-of-line', args: { cues: texts.map(({ id }) => id) } } satisfies Reason]),
      ...failed.flatMap(({ digest }): Reason[] => {
        const why = dropped.get(digest);
        return why === undefined
          ? []
          : [
              {
                code: 'cue-dropped',
                args: { digest: digest.slice('sha256:'.length).slice(0, SHORT_DIGITS), why },
              },
            ];
      }),
    ],
  };
}

/** The cue as the newest plan that asked it wrote it down; null where none did. */
function cueOnRecord(digest: string, { evidences }: Recorded): Cue | null {
  const condition = evidences
    .flatMap(({ plans }) => plans.flatMap(({ conditions }) => conditions))
    .findLast(({ cue, text }) => cue === digest && text !== undefined);
  if (condition?.text === undefined || condition.family === null) return null;
  const parsed = cueSchema.safeParse({ id: condition.id, family: condition.family, ...condition.text });
  return parsed.success ? parsed.data : null;
}
