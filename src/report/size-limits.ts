/** How long a text may be. */
export interface SizeLimits {
  /** UTF-16 units. */
  readonly chars: number;
  /** Bytes of UTF-8. */
  readonly bytes: number;
}

/** GitHub's message says 65,536 characters; it stores 262,144 bytes. */
export const COMMENT_LIMITS: SizeLimits = { chars: 65_000, bytes: 240 * 1024 };
/** Of those, what the invisible last line may take: it has room for some 800 cues, and leaves the text 25,000 characters. */
export const MAX_MARKER_CHARS = 40_000;
/** GitHub drops a summary above 1 MiB whole. */
export const SUMMARY_LIMITS: SizeLimits = { chars: 1_000_000, bytes: 1_000_000 };
/** GitHub says 65,535 characters for the summary of a check run; where it counts bytes, that holds, too. */
export const CHECK_LIMITS: SizeLimits = { chars: 65_000, bytes: 65_000 };
/** A check run has one line for its title. */
export const MAX_CHECK_TITLE_CHARS = 200;
/** More remarks than a person reads; four requests of them. */
export const MAX_CHECK_ANNOTATIONS = 200;
/** GitHub's limit of an annotation is 64 KB. */
export const MAX_ANNOTATION_CHARS = 8_000;
/** GitHub's limit of a commit status. */
export const MAX_STATUS_CHARS = 140;
/** GitHub shows ten of a kind for each step. */
export const MAX_ANNOTATIONS = 10;

/** Whether a text keeps within limits. */
export function fits(text: string, { chars, bytes }: SizeLimits): boolean {
  return text.length <= chars && Buffer.byteLength(text, 'utf8') <= bytes;
}
