import { CuegateError } from '../errors.ts';
import { nameText } from '../input/patterns.ts';
import type { Manifest } from './manifest.ts';

/** The version of a model in a registry, as somebody who sent an event calls it: it can choose a manifest, nothing more. */
export interface SentCandidate {
  readonly name: string;
  readonly version: string;
  readonly digest: string;
}

/** A manifest that an event could mean. */
export interface Choice {
  /** In the repository. */
  readonly path: string;
  readonly manifest: Pick<Manifest, 'model' | 'declaredDigest' | 'registry'>;
}

/**
 * The three texts of an event's payload; whatever else it holds is not looked at.
 *
 * @throws CuegateError `dispatch-malformed`, which repeats nothing of the payload
 */
export function readSentCandidate(payload: unknown): SentCandidate {
  if (payload === null || typeof payload !== 'object' || Array.isArray(payload))
    throw new CuegateError('dispatch-malformed', { key: 'client_payload', problem: 'is no object' });
  const given = new Map<string, unknown>(Object.entries(payload));
  const textOf = (key: keyof SentCandidate): string => {
    const value = given.get(key);
    const text = nameText.safeParse(value);
    if (text.success) return text.data;
    throw new CuegateError('dispatch-malformed', { key, problem: problemOf(value) });
  };
  return { name: textOf('name'), version: textOf('version'), digest: textOf('digest') };
}

function problemOf(value: unknown): string {
  if (value === undefined || value === null) return 'is missing';
  if (typeof value !== 'string') return 'is no text';
  if (value === '') return 'is empty';
  return 'is not one line of at most 300 visible characters';
}

/**
 * The one manifest that declares what was sent: name, version where it declares one, and digest. A manifest without a
 * digest can never be meant: nothing would say which weights a version has.
 *
 * @throws CuegateError `dispatch-unmatched`, `dispatch-digest-differs`, `dispatch-ambiguous`
 */
export function choiceFor<Of extends Choice>(sent: SentCandidate, choices: readonly Of[]): Of {
  const named = choices.filter(({ manifest }) => (manifest.registry?.name ?? manifest.model) === sent.name);
  const versioned = named.filter(({ manifest }) => isOpenOr(manifest.registry?.version, sent.version));
  if (versioned.length === 0)
    throw new CuegateError('dispatch-unmatched', {
      name: sent.name,
      version: sent.version,
      others: pathsOf(named),
    });
  const fitting = versioned.filter(({ manifest }) => manifest.declaredDigest === sent.digest);
  const [first, second] = fitting;
  if (first === undefined)
    throw new CuegateError('dispatch-digest-differs', {
      paths: pathsOf(versioned),
      sent: sent.digest,
      declared: versioned.flatMap(({ manifest }) => manifest.declaredDigest ?? []).join(', '),
    });
  if (second !== undefined)
    throw new CuegateError('dispatch-ambiguous', { count: fitting.length, paths: pathsOf(fitting) });
  return first;
}

function isOpenOr(declared: string | null | undefined, sent: string): boolean {
  return declared === null || declared === undefined || declared === sent;
}

function pathsOf(choices: readonly Choice[]): string {
  return choices.map(({ path }) => path).join(', ');
}
