import { z } from '../zod.ts';
import { CUE_LISTS, MAX_FAILED, OWED_LISTS, type PastRun, type RunHistory } from './run-history.ts';

/** Of SHA-256. */
const DIGEST_BYTES = 32;
const PREFIX = 'sha256:';

type CueList = (typeof CUE_LISTS)[number];

/** Places in the table; a list that an earlier version did not know is empty. */
const places = z.array(z.int().min(0)).max(MAX_FAILED).default([]);
const lists = Object.fromEntries(CUE_LISTS.map((name) => [name, places])) as Readonly<
  Record<CueList, typeof places>
>;
const tabledSchema = z.looseObject({
  /** Base64 of the digests, one after the other. */
  digests: z.string(),
  tried: z.array(z.looseObject(lists)),
});

/** Every cue that a run lists and that has to be asked again, once. */
export function owedCuesOf(run: Pick<PastRun, (typeof OWED_LISTS)[number]>): ReadonlySet<string> {
  return new Set(OWED_LISTS.flatMap((name) => run[name]));
}

/** A run's lists with something else in place of each cue; what `of` answers with null is left out. */
export function mapCues<T>(
  run: Pick<PastRun, CueList>,
  of: (digest: string) => T | null,
): Record<CueList, T[]> {
  const mapped = CUE_LISTS.map((name) => [
    name,
    run[name].flatMap((digest) => {
      const one = of(digest);
      return one === null ? [] : [one];
    }),
  ]);
  return Object.fromEntries(mapped) as Record<CueList, T[]>;
}

/** The list with every digest once, in a table of bytes; runs name a digest by its place there. */
export function tabled({ tried, ...rest }: RunHistory): unknown {
  const digests = [...new Set(tried.flatMap((run) => CUE_LISTS.flatMap((name) => run[name])))];
  const placeOf = new Map(digests.map((digest, index) => [digest, index]));
  const bytes = Buffer.from(digests.map((digest) => digest.slice(PREFIX.length)).join(''), 'hex');
  return {
    ...rest,
    digests: bytes.toString('base64'),
    tried: tried.map((run) => ({ ...run, ...mapCues(run, (digest) => placeOf.get(digest) ?? null) })),
  };
}

/**
 * The list that {@link tabled} wrote, yet to be checked.
 *
 * @throws Error when it is another form
 */
export function untabled(wire: unknown): unknown {
  const { digests, tried, ...rest } = tabledSchema.parse(wire);
  const bytes = Buffer.from(digests, 'base64');
  const digestAt = (place: number) =>
    `${PREFIX}${bytes.subarray(place * DIGEST_BYTES, (place + 1) * DIGEST_BYTES).toString('hex')}`;
  return {
    ...rest,
    tried: tried.map((run) => ({
      ...run,
      ...Object.fromEntries(CUE_LISTS.map((name) => [name, run[name].map(digestAt)])),
    })),
  };
}
