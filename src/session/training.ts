import { posix } from 'node:path';
import { HEAD_BYTES, kindOf } from '../conversations/kind.ts';
import { countedRows } from '../conversations/replies.ts';
import { type StoredData, storedJsonl } from '../conversations/stored-jsonl.ts';
import { sha256 } from '../digest.ts';
import { type CuegateError, inputError } from '../errors.ts';
import { type CueLock, lockOf, lockText, readCueLock } from '../input/cue-lock.ts';
import { MAX_LOCK_BYTES, MAX_LOCK_CUES } from '../input/cue-lock-schema.ts';
import { MOST_CUES } from '../mine/most-cues.ts';
import { statedCues, type Training, trainingOf, type UnreadParts } from '../plan/training.ts';
import type { Manifest } from '../policy/manifest.ts';
import type { Policy } from '../policy/policy.ts';
import type { FileLimit, FileSource } from '../ports.ts';

/** Larger data, and more files of it, is mined where it lies. */
const MAX_DATA_BYTES = 100 * 1024 * 1024;
const MAX_DATA_FILES = 20;
/** Nothing of a run may move how the same feature is worded. */
const MINING_SEED = 'cuegate';
const ELSEWHERE =
  'run cuegate mine --out cues.lock.json where the data lies, and name that file as training.cues';
const LARGEST_DATA: FileLimit = { bytes: MAX_DATA_BYTES, fix: ELSEWHERE };
const LARGEST_LOCK: FileLimit = { bytes: MAX_LOCK_BYTES, fix: 'remove the cues with the least support' };

/** Where the files lie that a manifest names. */
export interface TrainingFiles {
  readonly files: FileSource;
  /** The manifest's folder below their root; `''`: the root. Throws where the manifest does not lie below it. */
  readonly folder: () => string;
}

/**
 * The cues that a release brings: its system and inoculation prompts, its file of mined cues, and, where the policy has
 * the training data read, what is mined from it here. They come in turn, so that none of the three fills the room of the
 * others.
 *
 * @param at null: the release has no files
 * @param sampling which rows of large data are sampled, see `miningSeed`; asked only where data is mined. null: the data
 *   alone decides
 * @throws CuegateError for files that cannot be used, and where the policy wants cues of the training and the release
 *   says nothing of it
 */
export async function readTraining(
  policy: Policy,
  manifest: Manifest,
  at: TrainingFiles | null,
  sampling: () => string | null = () => null,
): Promise<Training> {
  const { training: isRead } = policy.cues;
  if (
    isRead &&
    statedCues(manifest).length === 0 &&
    manifest.trainingCues === null &&
    manifest.trainingData.length === 0
  )
    throw nothingSaid(manifest);
  const lock = manifest.trainingCues === null ? null : await lockAt(manifest, manifest.trainingCues, at);
  const data = isRead && manifest.trainingData.length > 0 ? await dataOf(manifest, at) : null;
  const stated = statedCues(manifest).length + (lock?.cues.length ?? 0);
  const mined =
    data === null
      ? null
      : await minedFrom(manifest, data, { sampling: sampling(), places: placesOf(policy, stated) });
  return trainingOf(manifest, {
    isRead,
    lock,
    mined: mined?.lock ?? null,
    ...(mined === null ? {} : { withoutReply: mined.withoutReply, unread: mined.unread }),
    data: data?.source ?? null,
  });
}

function nothingSaid({ file }: Manifest): CuegateError {
  return inputError('manifest-invalid', {
    file,
    key: 'training',
    problem:
      file === '--model'
        ? 'the policy wants cues of the training (cues.training: true), and a model that is named has no manifest'
        : 'the policy wants cues of the training (cues.training: true), and the manifest says nothing of it',
    fix:
      file === '--model'
        ? '--release FILE, a manifest with training'
        : 'training: { data: [train.jsonl] }  (or cues: cues.lock.json, or system_prompts)',
  });
}

async function lockAt(manifest: Manifest, path: string, at: TrainingFiles | null): Promise<CueLock> {
  const { name, bytes } = await fileAt(manifest, 'training.cues', path, at, LARGEST_LOCK);
  if (kindOf(bytes.subarray(0, HEAD_BYTES)) === 'lfs')
    throw inputError('cue-lock-invalid', {
      file: name,
      problem: 'is a pointer of Git LFS: the file itself is not here',
      fix: `commit the file itself: git lfs untrack ${manifest.trainingCues ?? ''}`,
    });
  try {
    return readCueLock(new TextDecoder('utf-8', { fatal: true }).decode(bytes), name);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw inputError('cue-lock-invalid', { file: name, problem: 'not UTF-8 text', fix: 'save it as UTF-8' });
  }
}

const DATA_KEY = 'training.data';

/** Data that stays in memory: beside it a single file is read at a time. */
const HELD_BYTES = MAX_DATA_BYTES;

interface Data extends StoredData {
  /** Name of the first file. */
  readonly first: string;
}

async function dataOf(manifest: Manifest, at: TrainingFiles | null): Promise<Data> {
  const paths = [...new Set(manifest.trainingData)];
  if (paths.length > MAX_DATA_FILES)
    throw inputError('manifest-invalid', {
      file: manifest.file,
      key: DATA_KEY,
      problem: `names ${paths.length} files, more than ${MAX_DATA_FILES}`,
      fix: ELSEWHERE,
    });
  const files = paths.map((path) => ({
    file: at === null ? path : posix.join(at.folder(), path),
    read: async () => (await fileAt(manifest, DATA_KEY, path, at, LARGEST_DATA)).bytes,
  }));
  return { ...(await storedJsonl(files, HELD_BYTES)), first: files[0]?.file ?? '' };
}

/** Features of the data that the policy has room for; what the release states itself takes none of the usual ones. */
function placesOf({ cues }: Policy, stated: number): number {
  const left = cues.declaredMax + cues.declaredScreenedMax - stated;
  return Math.min(MAX_LOCK_CUES, Math.max(MOST_CUES, left));
}

/** Mined here, and taken through the file's own form: the same rules, the same cues as from a file. */
async function minedFrom(
  manifest: Manifest,
  { source, digests, first }: Data,
  { sampling, places }: { readonly sampling: string | null; readonly places: number },
): Promise<{ readonly lock: CueLock; readonly withoutReply: number; readonly unread: UnreadParts }> {
  const sorted = [...digests].sort();
  const [only = ''] = sorted;
  const digest = `sha256:${sorted.length === 1 ? only : sha256(sorted.map((one) => `${one}\n`).join(''))}`;
  const counted = countedRows(source);
  // Most releases have no data here: mining is loaded for those that have.
  const { mineCues } = await import('../mine/mine.ts');
  const mined = await mineCues(counted.source, {
    seed: MINING_SEED,
    places,
    ...(sampling === null ? {} : { sampling }),
  });
  const [skipped] = mined.skipped;
  if (mined.rows === 0)
    throw inputError('manifest-invalid', {
      file: manifest.file,
      key: DATA_KEY,
      value: skipped?.first.file ?? first,
      problem: `no row of it is a conversation${skipped === undefined ? '' : `; row ${skipped.first.row}: ${skipped.problem}`}`,
      fix: `JSON lines with messages, or with prompt and completion; data in another form: ${ELSEWHERE}`,
    });
  const lock = lockOf(mined, {
    digest,
    files: digests.length,
    rows: mined.rows,
    skipped: mined.skipped.reduce((sum, { count }) => sum + count, 0),
  });
  return {
    lock: readCueLock(lockText(lock), DATA_KEY),
    withoutReply: counted.without(),
    unread: {
      ...counted.unread(),
      ...(mined.longTexts === undefined ? {} : { 'middle of a long text': mined.longTexts }),
      ...(mined.unreadKeys === undefined || mined.unreadKeys.rows === 0
        ? {}
        : { 'text under another key': mined.unreadKeys.rows }),
    },
  };
}

async function fileAt(
  manifest: Manifest,
  key: string,
  path: string,
  at: TrainingFiles | null,
  most: FileLimit,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const refuse = (problem: string, fix: string) =>
    inputError('manifest-invalid', { file: manifest.file, key, value: path, problem, fix });
  if (at === null || at.files.bytes === undefined)
    throw refuse('files of the release cannot be read here', `remove ${key}`);
  const name = posix.join(at.folder(), path);
  const bytes = await at.files.bytes(name, most);
  if (bytes === null)
    throw refuse(
      `there is no file ${name} in ${at.files.label}`,
      `write its path from the manifest's folder, or ${ELSEWHERE}`,
    );
  return { name, bytes };
}
