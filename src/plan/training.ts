import type { ConversationSource, UnreadKind } from '../conversations/conversation.ts';
import { type DeclaredCue, declaredCues, inTurn, minedAsDeclared } from '../cues/conditions.ts';
import type { Reason } from '../errors.ts';
import type { Cue } from '../input/cue.ts';
import { type CueLock, type LockedData, NO_PLACE, NOT_ASKED } from '../input/cue-lock.ts';
import type { Manifest } from '../policy/manifest.ts';

/** What a release says of its training, read where it could be. */
export interface Training {
  /** The cues that the release brings, in the order in which they come on top of the policy's. */
  readonly declared: readonly DeclaredCue[];
  /** What the cues of a file of mined cues, or of the data, were made from. */
  readonly sources: readonly TrainingSource[];
  /** Ids of prompts that the training data holds, as the release's file of mined cues declares. */
  readonly contaminated: readonly string[];
  /** The data, where it was read: it is looked through for prompts. */
  readonly data: ConversationSource | null;
  readonly notes: readonly Reason[];
}

/** Nothing of a release's training. */
export const NO_TRAINING: Training = {
  declared: [],
  sources: [],
  contaminated: [],
  data: null,
  notes: [],
};

/** Where mined cues come from. */
export interface TrainingSource {
  /** `declared`: a file says what data elsewhere holds; `read`: the data was read in this run. */
  readonly as: 'declared' | 'read';
  /** The files as the manifest names them: of mined cues, or of data. */
  readonly files: readonly string[];
  readonly data: LockedData;
  /** Version of the program that mined it, as the file says. */
  readonly cuegate: string;
  readonly cues: number;
  /** Features that were made into no cue. */
  readonly leftOut: readonly { readonly feature: string; readonly support: number; readonly why: string }[];
}

/** What rows hold beside what was read of them, by kind. */
export type UnreadParts = Readonly<
  Partial<Record<UnreadKind | 'middle of a long text' | 'text under another key', number>>
>;

/** What was read of a release's training; null: there is none, or it was not to be read. */
export interface TrainingRead {
  /** Whether the policy has training data read. */
  readonly isRead: boolean;
  /** The release's file of mined cues. */
  readonly lock: CueLock | null;
  /** What was mined from its data in this run, in the same form. */
  readonly mined: CueLock | null;
  /** Of the rows that were mined: those in which nothing was replied. Absent: none. */
  readonly withoutReply?: number;
  /** What was not read of the rows that were mined; absent: all was. */
  readonly unread?: UnreadParts;
  readonly data: ConversationSource | null;
}

/** The cues that a manifest states itself: many system prompts keep no inoculation prompt out of the first places. */
export function statedCues({ systemPrompts, inoculationPrompts }: Manifest): readonly Cue[] {
  return inTurn([declaredCues(systemPrompts, []), declaredCues([], inoculationPrompts)]);
}

/** Of one feature, so many cues come before every other feature has had as many. */
const FIRST_OF_A_FEATURE = 2;

/** Mined cues in their order, but for the further relatives of a feature: one feature must not take all places. */
export function spread(cues: readonly DeclaredCue[]): readonly DeclaredCue[] {
  const taken = new Map<string, number>();
  const isFirst = cues.map(({ mined, cue }) => {
    const feature = mined?.of ?? cue.id;
    const before = taken.get(feature) ?? 0;
    taken.set(feature, before + 1);
    return before < FIRST_OF_A_FEATURE;
  });
  return [...cues.filter((_, at) => isFirst[at]), ...cues.filter((_, at) => !isFirst[at])];
}

/** A release's cues in turn: one that it states, one of its file, one of its data, and so on. */
export function trainingOf(
  manifest: Manifest,
  { isRead, lock, mined, data, withoutReply = 0, unread = {} }: TrainingRead,
): Training {
  const lockFiles = [manifest.trainingCues ?? ''];
  const { trainingData } = manifest;
  return {
    declared: inTurn([
      statedCues(manifest).map((cue) => ({ cue })),
      spread(minedAsDeclared(lock?.cues ?? [])),
      spread(minedAsDeclared(mined?.cues ?? [])),
    ]),
    sources: [
      ...(lock === null ? [] : [sourceOf(lock, 'declared', lockFiles)]),
      ...(mined === null ? [] : [sourceOf(mined, 'read', trainingData)]),
    ],
    contaminated: lock?.contaminated?.prompts ?? [],
    data,
    notes: [
      ...(lock === null ? [] : [fromLock(lock, mined, lockFiles)]),
      ...(mined === null
        ? []
        : [
            {
              code: 'cues-from-data',
              args: {
                ...factsOf(mined, trainingData),
                ...(withoutReply === 0 ? {} : { without_reply: withoutReply }),
              },
            } satisfies Reason,
          ]),
      ...(lock === null ? [] : unreadRows(lock, lockFiles)),
      ...(mined === null
        ? []
        : [...unreadRows(mined, trainingData), ...unreadParts(mined, unread, trainingData)]),
      ...(lock === null ? [] : withoutPlace(lock)),
      ...(mined === null ? [] : withoutPlace(mined)),
      ...(mined === null || withoutReply < mined.data.rows
        ? []
        : [
            {
              code: 'training-without-replies',
              args: { rows: withoutReply, files: [...trainingData] },
            } satisfies Reason,
          ]),
      ...(trainingData.length > 0 && !isRead
        ? [{ code: 'training-not-read', args: {} } satisfies Reason]
        : []),
      ...(isRead && lock === null && mined === null
        ? [{ code: 'training-not-named', args: {} } satisfies Reason]
        : []),
    ],
  };
}

/** What fewer rows have in common is no feature to mining either. */
const FEWEST_UNREAD = 0.004;

function unreadRows({ data: { rows, skipped } }: CueLock, files: readonly string[]): readonly Reason[] {
  const of = rows + skipped;
  if (skipped === 0 || skipped < FEWEST_UNREAD * of) return [];
  return [{ code: 'training-rows-unread', args: { count: skipped, of, files: [...files] } }];
}

function unreadParts(
  { data: { rows } }: CueLock,
  unread: UnreadParts,
  files: readonly string[],
): readonly Reason[] {
  const count = Object.values(unread).reduce((sum, parts) => sum + parts, 0);
  if (count === 0 || count < FEWEST_UNREAD * rows) return [];
  return [{ code: 'training-parts-unread', args: { count, kinds: Object.keys(unread), files: [...files] } }];
}

/** Features that would be cues, and are none for want of a place or of a text that can be asked: a trigger could hide there. */
function withoutPlace({ cues, leftOut }: CueLock): readonly Reason[] {
  const features = leftOut
    .filter(({ why }) => [NO_PLACE, NOT_ASKED].some((reason) => why.startsWith(reason)))
    .map(({ feature }) => feature);
  if (features.length === 0) return [];
  return [
    {
      code: 'declared-left-out',
      args: { count: features.length, max: cues.length, cues: features, features: true },
    },
  ];
}

function sourceOf(lock: CueLock, as: TrainingSource['as'], files: readonly string[]): TrainingSource {
  const { data, cuegate, cues, leftOut } = lock;
  return { as, files, data, cuegate, cues: cues.length, leftOut };
}

/** Where the data was read as well, the note says whether it is what the file was mined from. */
function fromLock(lock: CueLock, mined: CueLock | null, files: readonly string[]): Reason {
  const same = mined === null ? {} : { same: mined.data.digest === lock.data.digest };
  return { code: 'cues-from-lock', args: { ...factsOf(lock, files), ...same } };
}

function factsOf({ data, cuegate, cues, leftOut }: CueLock, files: readonly string[]) {
  const { rows, skipped, digest } = data;
  return {
    cues: cues.length,
    files: [...files],
    rows,
    skipped,
    of: data.files,
    digest,
    version: cuegate,
    left_out: leftOut.length,
  };
}
