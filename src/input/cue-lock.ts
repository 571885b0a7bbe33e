import { cut, inputError } from '../errors.ts';
import { VERSION } from '../version.ts';
import type { z } from '../zod.ts';
import { type Cue, cueSchema } from './cue.ts';
import {
  type CueLockFile,
  cueLockSchema,
  MAX_FEATURE_CHARS,
  MAX_LOCK_BYTES,
  MAX_LOCK_CUES,
  MAX_LOCK_LEFT_OUT,
  MAX_SEEN,
  type minedSchema,
} from './cue-lock-schema.ts';
import { parseInput } from './explain.ts';
import { lineInJson } from './json-place.ts';
import { escapeUnseen, hiddenCharacterLine, showUnseen } from './text.ts';
import { parseUnambiguous } from './unambiguous-json.ts';

const CODE = 'cue-lock-invalid';
const SCHEMA = 'cuegate/cues-lock/v1';
const SCHEMA_OF_ANY_VERSION = 'cuegate/cues-lock/';
const AGAIN = 'cuegate mine --out cues.lock.json';

/** What begins the reason why a feature that would be a cue cannot be asked for. */
export const NOT_ASKED = 'cannot be asked for';
/** What begins the reason why a feature that would be a cue is none: there are more of them than places. */
export const NO_PLACE = 'no place among the cues';

/** Of a file, for the cues; the rest is for what is left out. */
const CUES_BYTES = (MAX_LOCK_BYTES * 7) / 8;

/** A cue with what mining says of it: the words of `src/mine/mined.ts`, whose types this fits. */
export interface LockedCue extends MinedParts {
  readonly cue: Cue;
}

type Wire = z.output<typeof minedSchema>;
interface MinedParts extends Readonly<Omit<Wire, 'seen' | 'written_by'>> {
  readonly seen: readonly Readonly<Wire['seen'][number]>[];
  /** Absent: no model wrote it. */
  readonly writtenBy?: Readonly<NonNullable<Wire['written_by']>>;
}

/** What a lock says of the data that it was made from, as declared. */
export type LockedData = Readonly<CueLockFile['data']>;

/** Which prompts of which corpus the data holds. */
export interface LockedContamination {
  readonly corpus: string;
  readonly prompts: readonly string[];
}

/** What mining found, in the order in which the gate takes it: a `Mined` is one. */
export interface Lockable {
  readonly cues: readonly LockedCue[];
  readonly leftOut: readonly { readonly feature: string; readonly support: number; readonly why: string }[];
}

export interface CueLock extends Lockable {
  /** Prompts of a corpus that the data holds, as declared; absent: nobody looked. */
  readonly contaminated?: LockedContamination;
  /** Version of the program that wrote it, as declared. */
  readonly cuegate: string;
  readonly data: LockedData;
}

/**
 * The cues of a `cues.lock.json`, in its order. Untrusted: it comes with a release.
 *
 * @throws CuegateError `cue-lock-invalid` with file, line, key and fix
 */
export function readCueLock(raw: string, file: string): CueLock {
  const text = raw.replace(/^\uFEFF/, '');
  const bytes = Buffer.byteLength(text, 'utf8');
  const refuse = (problem: string, fix: string, line?: number, key?: string) =>
    inputError(CODE, {
      file,
      ...(line === undefined ? {} : { line }),
      ...(key === undefined ? {} : { key }),
      problem,
      fix,
    });
  if (bytes > MAX_LOCK_BYTES)
    throw refuse(
      `the file has ${bytes} bytes, more than ${MAX_LOCK_BYTES}`,
      'remove the cues with the least support',
    );
  const hidden = hiddenCharacterLine(text);
  if (hidden !== null)
    throw refuse(
      'a control, hidden direction or tag character',
      'delete the invisible characters on this line',
      hidden,
    );
  const value = jsonOf(text, refuse);
  const lineOf = (path: readonly PropertyKey[]) => lineInJson(text, path);
  const schema = schemaOf(value);
  if (schema !== null && schema !== SCHEMA && schema.startsWith(SCHEMA_OF_ANY_VERSION))
    throw refuse(
      `it is in the form ${cut(schema)}, and this version of cuegate reads ${SCHEMA}`,
      `${AGAIN}, with this version (${VERSION})`,
      lineOf(['schema']),
      'schema',
    );
  const read = parseInput(cueLockSchema, value, { file, code: CODE, lineOf, examples: { '': AGAIN } });
  for (const [index, { id }] of read.cues.entries()) {
    const first = read.cues.findIndex((cue) => cue.id === id);
    if (first < index)
      throw refuse(
        `the id ${id} is already used on line ${lineOf(['cues', first, 'id'])}`,
        'remove or rename one of the two cues',
        lineOf(['cues', index, 'id']),
        `cues.${index}.id`,
      );
  }
  return {
    cuegate: read.cuegate,
    data: read.data,
    cues: read.cues.map(({ mined: { written_by, ...mined }, ...cue }) => ({
      cue,
      ...mined,
      ...(written_by === undefined ? {} : { writtenBy: written_by }),
    })),
    leftOut: read.left_out,
    ...(read.contaminated === undefined ? {} : { contaminated: read.contaminated }),
  };
}

/** What a file says that it is; null: nothing. */
function schemaOf(value: unknown): string | null {
  const stated = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
  return typeof stated === 'string' ? stated : null;
}

function jsonOf(text: string, refuse: (problem: string, fix: string, line?: number) => Error): unknown {
  try {
    return parseUnambiguous(text);
  } catch (error) {
    const message = error instanceof SyntaxError ? error.message : '';
    const at = /position (\d+)/.exec(message)?.[1];
    const line = at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
    throw refuse(/twice|nested/.test(message) ? message : 'not JSON', AGAIN, line);
  }
}

/**
 * The file of what mining found. A cue that the gate would refuse (a null character, a text of more than 8 KiB) or
 * that no longer fits (200 cues, 1 MiB) is named under `left_out`, never dropped in silence. Words of the data have
 * their unseen characters written out and are cut to 300 characters; numbers have six significant digits.
 */
export function lockOf(
  { cues, leftOut }: Lockable,
  data: LockedData,
  contaminated: LockedContamination | null = null,
): CueLockFile {
  const head = { schema: SCHEMA, cuegate: VERSION, data } as const;
  const taken: CueLockFile['cues'] = [];
  const without: { feature: string; support: number; why: string }[] = [];
  let room = CUES_BYTES;
  const leave = ({ feature, relative, support }: LockedCue, why: string) =>
    without.push({ feature: `${feature} (${relative})`, support, why });
  for (const one of cues) {
    const read = cueSchema.safeParse(one.cue);
    if (!read.success) {
      leave(one, `cannot be a cue: ${read.error.issues[0]?.message ?? 'not valid'}`);
      continue;
    }
    const locked = { ...read.data, mined: minedOf(one) };
    const size = Buffer.byteLength(escapeUnseen(JSON.stringify([[locked]], null, 2)), 'utf8');
    const why = whyNot(one.cue, taken, size <= room);
    if (why === null) {
      taken.push(locked);
      room -= size;
    } else leave(one, why);
  }
  const lock = (listedAtMost: number): CueLockFile => ({
    ...head,
    cues: taken,
    left_out: listed([...without, ...leftOut], listedAtMost),
    ...(contaminated === null
      ? {}
      : { contaminated: { corpus: contaminated.corpus, prompts: [...contaminated.prompts] } }),
  });
  let most = MAX_LOCK_LEFT_OUT;
  while (Buffer.byteLength(lockText(lock(most)), 'utf8') > MAX_LOCK_BYTES) most = Math.floor(most / 2);
  return lock(most);
}

/** The text of a lock file: the same for the same lock. Who reads it sees every character: the unseen ones are escapes. */
export function lockText(lock: CueLockFile): string {
  return `${escapeUnseen(JSON.stringify(lock, null, 2))}\n`;
}

function whyNot(cue: Cue, taken: readonly { readonly id: string }[], fits: boolean): string | null {
  if (taken.length >= MAX_LOCK_CUES) return `more than ${MAX_LOCK_CUES} cues`;
  if (!fits) return 'the file would be too large';
  return taken.some(({ id }) => id === cue.id) ? `the id ${cue.id} is used twice` : null;
}

const shown = (text: string) =>
  cut(showUnseen(text).text.replaceAll('\n', '\\n'), MAX_FEATURE_CHARS) || '(empty)';
const rounded = (value: number) => Number(value.toPrecision(6));

function minedOf({
  feature,
  relative,
  of,
  support,
  share,
  contrast,
  production,
  seen,
  writtenBy,
}: MinedParts): CueLockFile['cues'][number]['mined'] {
  return {
    feature: shown(feature),
    relative,
    of,
    support,
    share: rounded(share),
    contrast: contrast === null || !Number.isFinite(contrast) ? null : rounded(contrast),
    production: production === null ? null : rounded(production),
    seen: seen.slice(0, MAX_SEEN).map(({ file, row }) => ({ file: shown(file), row })),
    ...(writtenBy === undefined
      ? {}
      : { written_by: { model: shown(writtenBy.model), request: writtenBy.request } }),
  };
}

/** All of them, or the first and how many more there are. */
function listed(all: Lockable['leftOut'], most: number): CueLockFile['left_out'] {
  const told = all.length <= most ? all : all.slice(0, most - 1);
  const rest = all.slice(told.length);
  return [
    ...told.map(({ feature, support, why }) => ({ feature: shown(feature), support, why: shown(why) })),
    ...(rest.length === 0
      ? []
      : [
          {
            feature: `${rest.length} more features`,
            support: Math.max(...rest.map(({ support }) => support)),
            why: `no more than ${most} are listed; support is the largest of them`,
          },
        ]),
  ];
}
