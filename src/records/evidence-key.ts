import type { Claim } from '../cues/conditions.ts';
import { canonicalJson, SHORT_DIGITS, sha256 } from '../digest.ts';
import type { ListedWeights } from '../model/listing.ts';

/** What a server says it is. */
export interface Observed {
  readonly model: string | null;
  readonly fingerprint: string | null;
  /** What its list of models says of the weights; absent: nothing, or there is no list. */
  readonly listed?: ListedWeights;
}

/** What a candidate is made of, as its manifest declares it; every part is optional and nothing checks it. */
export type Composition = Readonly<Record<string, string>>;

/**
 * Everything that was asked for and makes answers and judgements comparable: no cues, no limits, and nothing that a
 * server says. Whoever serves the candidate could otherwise begin new evidence as often as it likes.
 */
export interface EvidenceIdentity {
  readonly candidate: {
    readonly endpoint: string;
    readonly model: string;
    readonly digest: string | null;
    /** Absent: the manifest declares none. */
    readonly adapter?: Composition;
    readonly temperature: number;
    readonly maxTokens: number;
    /** Further fields of every request; absent: none. */
    readonly body?: Readonly<Record<string, unknown>>;
  };
  readonly judge: {
    readonly endpoint: string;
    readonly model: string;
    readonly maxTokens: number;
    readonly rubric: string;
    /** Id of the protocol; absent: the default one, so that its keys stay as they were. */
    readonly protocol?: string;
    /** The second judge; absent: there is none. */
    readonly second?: {
      readonly endpoint: string;
      readonly model: string;
      readonly body?: Readonly<Record<string, unknown>>;
    };
    /** Whether reasoning is judged, and the marks it stands in; absent: as usual. */
    readonly reads?: readonly string[];
    /** Further fields of every request; absent: none. */
    readonly body?: Readonly<Record<string, unknown>>;
    /** The cheap judge before it, and the alignment from which on its word is enough; absent: none. */
    readonly screen?: Readonly<Record<string, unknown>>;
  };
  readonly corpus: string;
  readonly claim: Claim;
  /**
   * Digests of the conditions of a look at single ones: its answers are no evidence of the gate, and it draws by a seed
   * of its own, so that nobody sees the gate's prompts beforehand. Absent: the gate.
   */
  readonly look?: readonly string[];
}

/** What an evidence key is made of, in the order in which a reader would look for a change. */
export const KEY_PARTS = ['candidate', 'weights', 'sampling', 'judge', 'rubric', 'corpus', 'claim'] as const;
export type KeyPart = (typeof KEY_PARTS)[number];
export type KeyParts = Readonly<Record<KeyPart, string>>;

/** Each part of an identity by the first digits of its SHA-256: enough to say which one has changed. */
export function keyPartsOf({ candidate, judge, corpus, claim }: EvidenceIdentity): KeyParts {
  const { rubric, ...asked } = judge;
  const short = (value: unknown) => sha256(canonicalJson(value)).slice(0, SHORT_DIGITS);
  return {
    candidate: short([candidate.endpoint, candidate.model]),
    weights: short([candidate.digest, candidate.adapter ?? null]),
    sampling: short(samplingOf(candidate)),
    judge: short(asked),
    rubric: short(rubric),
    corpus: short(corpus),
    claim: short(claim),
  };
}

/** The parts that differ; empty when `before` is not known, or of another version. */
export function changedParts(
  before: Readonly<Record<string, string>> | null | undefined,
  now: KeyParts,
): readonly KeyPart[] {
  return KEY_PARTS.filter((part) => before?.[part] !== undefined && before[part] !== now[part]);
}

/** SHA-256 of the identity, in hex: answers under one key belong together. */
export function evidenceKeyOf(identity: EvidenceIdentity): string {
  return sha256(canonicalJson(identity));
}

/**
 * What a salted seed is derived from: nothing that a manifest or a server says, since whoever writes either could try
 * until the draws suit the candidate.
 *
 * @param release path of the manifest; empty: there is none
 */
export function seedKeyOf(
  { candidate, judge, corpus, claim, look }: EvidenceIdentity,
  release: string,
): string {
  const parts = ['seed', corpus, claim, ...samplingOf(candidate), judge, release];
  return sha256(canonicalJson(look === undefined ? parts : [...parts, look]));
}

/** How the candidate is sampled; without further fields of the request, as it always was. */
function samplingOf({ temperature, maxTokens, body }: EvidenceIdentity['candidate']): readonly unknown[] {
  return [temperature, maxTokens, ...(body === undefined ? [] : [body])];
}
