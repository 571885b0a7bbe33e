import type { Reason } from '../errors.ts';
import type { GatePlan } from '../plan/plan.ts';
import { readJournal } from '../records/journal.ts';
import { NOTHING_RECORDED, type Recorded } from '../records/recorded.ts';
import { releaseDigits } from '../records/release.ts';
import { saltOf, sealOf } from '../records/seal.ts';
import type { EarlierRun } from './release.ts';
import type { OutFolder } from './world.ts';

const RECORDS = 'records.jsonl';
const DAY_MS = 86_400_000;

/** What of a folder's records a run goes by. */
export interface Believed {
  readonly recorded: Recorded;
  /** null: none is set. */
  readonly salt: string | null;
  readonly notes: readonly Reason[];
}

/** Who reads them. */
export interface Believer {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /**
   * Path of the release where others may write the records: then they are believed only when sealed, and of this very
   * release. null: the folder is its owner's, whatever it holds.
   */
  readonly release: string | null;
}

/**
 * The records of earlier runs that a run goes by: those of the folder, or, where it has none, of an earlier pass whose
 * records were kept elsewhere. What is not believed is set aside, whole. With a salt, what is recorded from here on is
 * sealed.
 *
 * @throws CuegateError `input-invalid` for a salt that could be guessed; `records-unreadable`
 */
export async function believedRecords(
  { policy }: GatePlan,
  earlier: EarlierRun | null,
  out: OutFolder,
  { env, now, release }: Believer,
): Promise<Believed> {
  const salt = saltOf(env);
  if (salt === null) {
    if (release === null) return { recorded: readJournal(out.records(), RECORDS, null), salt, notes: [] };
    if (!isEmpty(out.records())) out.setAside();
    return { recorded: NOTHING_RECORDED, salt, notes: [{ code: 'no-salt', args: {} }] };
  }
  const seal = sealOf(salt);
  const notes: Reason[] = [];
  // Only a pass that is young enough is gone on with, and only where nothing else is.
  if (earlier !== null && now - earlier.at <= policy.validDays * DAY_MS && isEmpty(out.records())) {
    const found = await earlier.records();
    if (found.lines === null) notes.push({ code: 'pass-not-found', args: { why: found.why } });
    else out.adopt(found.lines);
  }
  const read = readJournal(out.records(), RECORDS, seal);
  const isOther = release !== null && isOfAnother(read, release);
  if (read.refused > 0 || isOther) out.setAside();
  if (isOther) notes.push({ code: 'records-of-another', args: {} });
  out.sealWith(seal);
  return { recorded: isOther ? NOTHING_RECORDED : read, salt, notes };
}

/** Whether a journal is of another release: a cache is found by the beginning of its name. */
function isOfAnother({ evidences }: Recorded, release: string): boolean {
  return evidences.some(({ plans }) => plans.some((plan) => plan.release !== releaseDigits(release)));
}

function isEmpty(lines: Iterable<string>): boolean {
  for (const _line of lines) return false;
  return true;
}
