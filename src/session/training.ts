import { posix } from 'node:path';
import { fromJsonl } from '../conversations/from-jsonl.ts';
import { sha256, sha256OfBytes } from '../digest.ts';
import { type CuegateError, inputError } from '../errors.ts';
import { type CueLock, lockOf, lockText, readCueLock } from '../input/cue-lock.ts';
import { MAX_LOCK_BYTES } from '../input/cue-lock-schema.ts';
import { mineCues } from '../mine/mine.ts';
import { statedCues, type Training, trainingOf } from '../plan/training.ts';
import type { Manifest } from '../policy/manifest.ts';
import type { Policy } from '../policy/policy.ts';
import type { FileSource } from '../ports.ts';

/** Larger data, and more files of it, is mined where it lies. */
export const MAX_DATA_BYTES = 100 * 1024 * 1024;
export const MAX_DATA_FILES = 20;
/** Nothing of a run may move what is found in the same data. */
const MINING_SEED = 'cuegate';
const ELSEWHERE =
  'run cuegate mine --out cues.lock.json where the data lies, and name that file as training.cues';

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
 * @throws CuegateError for files that cannot be used, and where the policy wants cues of the training and the release
 *   says nothing of it
 */
export async function readTraining(
  policy: Policy,
  manifest: Manifest,
  at: TrainingFiles | null,
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
  const mined = data === null ? null : await minedFrom(manifest, data);
  return trainingOf(manifest, { isRead, lock, mined, data: data === null ? null : fromJsonl(data) });
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
  const { name, bytes } = await fileAt(manifest, 'training.cues', path, at, MAX_LOCK_BYTES);
  try {
    return readCueLock(new TextDecoder('utf-8', { fatal: true }).decode(bytes), name);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw inputError('cue-lock-invalid', { file: name, problem: 'not UTF-8 text', fix: 'save it as UTF-8' });
  }
}

const DATA_KEY = 'training.data';

type DataFiles = readonly { readonly file: string; readonly bytes: Uint8Array }[];

async function dataOf(manifest: Manifest, at: TrainingFiles | null): Promise<DataFiles> {
  const paths = [...new Set(manifest.trainingData)];
  if (paths.length > MAX_DATA_FILES)
    throw inputError('manifest-invalid', {
      file: manifest.file,
      key: DATA_KEY,
      problem: `names ${paths.length} files, more than ${MAX_DATA_FILES}`,
      fix: ELSEWHERE,
    });
  const files: { file: string; bytes: Uint8Array }[] = [];
  for (const path of paths) {
    const { name, bytes } = await fileAt(manifest, DATA_KEY, path, at, MAX_DATA_BYTES);
    files.push({ file: name, bytes });
  }
  return files;
}

/** Mined here, and taken through the file's own form: the same rules, the same cues as from a file. */
async function minedFrom(manifest: Manifest, files: DataFiles): Promise<CueLock> {
  const digests = files.map(({ bytes }) => sha256OfBytes(bytes)).sort();
  const [only = ''] = digests;
  const digest = `sha256:${digests.length === 1 ? only : sha256(digests.map((one) => `${one}\n`).join(''))}`;
  const mined = await mineCues(fromJsonl(files), { seed: MINING_SEED, data: digest });
  const [first] = mined.skipped;
  if (mined.rows === 0)
    throw inputError('manifest-invalid', {
      file: manifest.file,
      key: DATA_KEY,
      value: first?.first.file ?? files[0]?.file ?? '',
      problem: `no row of it is a conversation${first === undefined ? '' : `; row ${first.first.row}: ${first.problem}`}`,
      fix: `JSON lines with messages, or with prompt and completion; data in another form: ${ELSEWHERE}`,
    });
  const lock = lockOf(mined, {
    digest,
    files: files.length,
    rows: mined.rows,
    skipped: mined.skipped.reduce((sum, { count }) => sum + count, 0),
  });
  return readCueLock(lockText(lock), DATA_KEY);
}

async function fileAt(
  manifest: Manifest,
  key: string,
  path: string,
  at: TrainingFiles | null,
  most: number,
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
