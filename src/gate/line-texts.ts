import { KEY_DIGITS, SHORT_DIGITS } from '../digest.ts';
import { CuegateError, type Reason } from '../errors.ts';
import { type Cue, cueSchema } from '../input/cue.ts';
import type { Override } from '../input/label.ts';
import type { FindCue } from '../plan/find-cue.ts';
import type { LineCue } from '../plan/line-cues.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Recorded } from '../records/recorded.ts';
import type { FailedCue } from './owed-in-line.ts';

/** Where the text of a failed cue, or leave to do without, comes from. */
interface Sources {
  readonly find: FindCue;
  /** Who lets a cue pass under the present key, by its digest; null: nobody. */
  readonly overrideOf: (cue: string) => Override | null;
}

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
  { find, overrideOf }: Sources,
): Promise<LineCues> {
  const dropped = new Map(plan.policy.cues.dropped.map(({ digest, why }) => [digest, why]));
  const asked = new Set(plan.conditions.map(({ cueDigest }) => cueDigest));
  const kept = failed.filter(({ digest }) => !dropped.has(digest));
  const texts: Cue[] = [];
  /** Overridden by their digests, and never seen here: they cannot be asked. */
  const unseen: string[] = [];
  for (const { digest, heads } of kept) {
    if (asked.has(digest)) continue;
    const cue = cueOnRecord(digest, recorded) ?? (await find(digest, heads));
    if (cue !== null) texts.push(cue);
    else if (overrideOf(digest) === null) throw new CuegateError('failed-cue-missing', { digest });
    else unseen.push(digest);
  }
  const key = evidenceKey.slice(0, KEY_DIGITS);
  return {
    failed: kept
      .filter(({ digest }) => !unseen.includes(digest))
      .map(({ digest, elsewhere }) => ({ digest, failedBefore: elsewhere.includes(key) })),
    texts,
    dropped: [...failed.flatMap(({ digest }) => (dropped.has(digest) ? [digest] : [])), ...unseen],
    notes: [
      ...(texts.length === 0
        ? []
        : [{ code: 'cues-of-line', args: { cues: texts.map(({ id }) => id) } } satisfies Reason]),
      ...unseen.flatMap((digest): Reason[] => {
        const found = overrideOf(digest);
        if (found === null) return [];
        const { by, why, expires } = found;
        return [{ code: 'cue-overridden', args: { digest: shortDigest(digest), by, why, expires } }];
      }),
      ...failed.flatMap(({ digest }): Reason[] => {
        const why = dropped.get(digest);
        return why === undefined
          ? []
          : [
              {
                code: 'cue-dropped',
                args: { digest: shortDigest(digest), why },
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

function shortDigest(digest: string): string {
  return digest.slice('sha256:'.length).slice(0, SHORT_DIGITS);
}
