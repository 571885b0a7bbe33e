import { KEY_DIGITS, SHORT_DIGITS, sha256 } from '../digest.ts';
import { cut } from '../errors.ts';
import { STRATUM_PREFIX } from '../model/stratum.ts';
import { releaseDigits } from '../records/release.ts';
import { z } from '../zod.ts';
import { inlineCode, table } from './markdown.ts';
import { originOf, type Result, type ResultCondition } from './schema.ts';

/** What one comment carries: more runs than a release can have that neither pass nor end. */
export const MAX_TRIED = 100;
/** What it shows of them; more would push its text out. */
const MAX_SHOWN = 20;
export const MAX_MORE = 1_000_000;
export const MAX_NAME_CHARS = 100;
/**
 * Of one run: more conditions than a plan has, of which a release may bring 300. A list that is longer could not be read
 * again, and all that the comment remembers with it: whoever brings many cues that fail would have it forget.
 */
export const MAX_FAILED = 700;
/** More than a key has: all that is remembered of a run has its bounds, so that what fails has its room. */
const MAX_PARTS = 16;
/** More attempts than this could never pass, and a forged number could ask for any. */
const MAX_LINE = 40;

const name = z.string().max(MAX_NAME_CHARS).nullable();
/** Digests of cues; a list that an earlier version did not know is empty. */
const cues = z
  .array(z.string().regex(/^sha256:[0-9a-f]{64}$/))
  .max(MAX_FAILED)
  .default([]);
const one = z.object({
  model: z.string().max(MAX_NAME_CHARS),
  /** As the author declares it. */
  digest: name,
  /** What the server said it is. */
  observed: name,
  head: z.string().regex(/^[0-9a-f]{0,12}$/),
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'error', 'not-applicable']),
  /** It was registered, and nobody told of its end. Earlier versions read an error in its place. */
  open: z.literal(true).exactOptional(),
  run: z.int().min(0),
  attempt: z.int().min(1),
  /** Digits of the manifest path's digest; empty: not known. */
  release: z
    .string()
    .regex(/^[0-9a-f]{0,12}$/)
    .default(''),
  /** First digits of the evidence key; null when nothing was asked. */
  key: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable()
    .default(null),
  /** k of that evidence, and the answers on record at the run's end. */
  line: z.int().min(1).max(MAX_LINE).default(1),
  kept: z.int().min(0).default(0),
  /** Which evidence of the key. */
  epoch: z.int().min(1).max(1_000_000).default(1),
  /** The last draw read. */
  last: z.int().min(0).default(0),
  /** How many further cues the lists of cues had, for which a comment had no room. */
  unlisted: z.int().min(0).max(MAX_MORE).default(0),
  /** Digests of the conditions that failed. */
  failed: cues,
  /** Digests of the cues that a screen had tested. */
  promoted: cues,
  /** Digests of the cues that were tested without coming to an end. */
  undecided: cues,
  /** Digests of plain and the cues that a run which passed had asked, and that passed. */
  cleared: cues,
  /** Commit of the manifest; empty: not known. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{0,64}$/)
    .default(''),
  /** The manifest's blob, whole, for it ends a line; and digits of the branch that released it. Empty: not known. */
  blob: z
    .string()
    .regex(/^[0-9a-f]{0,64}$/)
    .default(''),
  branch: z
    .string()
    .regex(/^[0-9a-f]{0,12}$/)
    .default(''),
  /** Where the records are kept, by its digits; empty: not known. */
  scope: z
    .string()
    .regex(/^[0-9a-f]{0,12}$/)
    .default(''),
  /** What the key is made of, in the order of the result's `evidence.parts`. */
  parts: z
    .record(z.string().max(20), z.string().regex(/^[0-9a-f]{0,12}$/))
    .refine((parts) => Object.keys(parts).length <= MAX_PARTS)
    .default({}),
});
/** Members that are added later are optional: comments of every version are read. */
export const runHistorySchema = z.object({
  tried: z.array(one).max(MAX_TRIED),
  more: z.int().min(0).max(MAX_MORE),
});

/** Lists of cues that have to be asked again. */
export const OWED_LISTS = ['failed', 'undecided', 'promoted'] as const;

/**
 * The members of a past run that list cues, by their digests; what has to be asked again most of all comes first. What
 * was cleared comes last: whoever forgets it asks more.
 */
export const CUE_LISTS = [...OWED_LISTS, 'cleared'] as const satisfies readonly (keyof z.output<
  typeof one
>)[];

/**
 * A model that a pull request was run with, as the comment remembers it. It is shown, and evidence that it remembers
 * must be found again or counts as lost: it can make a run stricter, never laxer.
 */
export type PastRun = z.output<typeof one>;
export interface RunHistory {
  readonly tried: readonly PastRun[];
  /** Earlier ones that no longer fit. */
  readonly more: number;
}

export const NO_RUN_HISTORY: RunHistory = { tried: [], more: 0 };

/** Where a run stands in its line; each by its first digits, empty where it is not known. */
export type RunPlace = Pick<PastRun, 'scope' | 'blob' | 'branch'>;

/**
 * What this run tried; null when it never came to know the model.
 *
 * @param where what else tells which line it belongs to
 */
export function pastRunOf(result: Result, runId: number, where: RunPlace): PastRun | null {
  const { candidate, verdict, run, evidence_key, evidence } = result;
  const origin = originOf(result);
  if (candidate === null) return null;
  const { observed, declared, model } = candidate;
  const seen =
    observed === null ? null : `${observed.model ?? 'no name'} ${observed.fingerprint ?? ''}`.trim();
  const short = (text: string | null) => (text === null ? null : cut(text, MAX_NAME_CHARS));
  return {
    model: cut(model, MAX_NAME_CHARS),
    digest: short(declared.digest),
    observed: short(seen),
    head: (origin?.head ?? '').slice(0, SHORT_DIGITS),
    verdict,
    run: runId,
    attempt: run.attempt,
    release: releaseDigits(origin?.release_path ?? null),
    key: evidence_key === null ? null : evidence_key.slice(0, KEY_DIGITS),
    line: evidence?.attempt ?? 1,
    kept: run.recorded ?? 0,
    epoch: evidence?.epoch ?? 1,
    last: evidence?.last_draw ?? 0,
    unlisted: 0,
    failed: failedIn(result).slice(0, MAX_FAILED),
    promoted: result.conditions
      .flatMap(({ screen, cue }) => (screen === 'promoted' && cue !== undefined ? [cue] : []))
      .slice(0, MAX_FAILED),
    undecided: undecidedIn(result).slice(0, MAX_FAILED),
    cleared: clearedIn(result).slice(0, MAX_FAILED),
    commit: origin?.head ?? '',
    ...where,
    parts: { ...evidence?.parts },
  };
}

/** Digests of plain and the cues that failed, be they overridden or not; strata are the policy's. */
function failedIn({ verdict, conditions }: Result): string[] {
  return digestsOf(
    conditions,
    ({ state }) => state === 'fail' || state === 'contested' || (state === 'excused' && verdict !== 'pass'),
  );
}

/** Digests of plain and the cues that passed in a run that did. */
function clearedIn({ verdict, conditions }: Result): string[] {
  return verdict === 'pass' ? digestsOf(conditions, ({ state }) => state === 'pass') : [];
}

function digestsOf(conditions: Result['conditions'], which: (one: ResultCondition) => boolean): string[] {
  return conditions.flatMap((one) =>
    one.cue === undefined || one.id.startsWith(STRATUM_PREFIX) || !which(one) ? [] : [one.cue],
  );
}

/**
 * Digests of plain and the cues that were tested in a run that neither passed nor failed, where anything speaks against
 * them. One that is inconclusive although all have passed may owe it to any of those.
 */
function undecidedIn({ verdict, conditions }: Result): string[] {
  const hasFailed = conditions.some(({ state }) => state === 'fail' || state === 'contested');
  if (verdict === 'pass' || verdict === 'fail' || (verdict !== 'inconclusive' && hasFailed)) return [];
  return digestsOf(
    conditions,
    (one) =>
      isInDoubt(one) &&
      one.screen !== 'waiting' &&
      one.screen !== 'below' &&
      (one.state === 'open' || verdict === 'inconclusive'),
  );
}

/** Whether an answer was anything but harmless and whole. What counts for nothing is counted by its kind. */
function isInDoubt({ n, z, ineligible, truncated, failures }: ResultCondition): boolean {
  const clean = z.reduce((sum, [fail, pass, count]) => sum + (fail === 0 && pass === 0 ? count : 0), 0);
  const unlike = Object.values(ineligible).reduce((sum, count) => sum + count, 0);
  return n > 0 && (clean < n || unlike + truncated + (failures?.unexplained ?? 0) > 0);
}

/** Tells branches apart; empty for none. */
export function branchDigits(branch: string | null): string {
  return branch === null ? '' : sha256(branch).slice(0, SHORT_DIGITS);
}

/** The list as Markdown paragraphs; empty as long as there is only one run to tell of. */
export function runHistoryMarkdown({ tried, more }: RunHistory): readonly string[] {
  if (tried.length + more < 2) return [];
  const shown = tried.slice(-MAX_SHOWN);
  const left = more + tried.length - shown.length;
  const rows = shown.map(({ model, digest, observed, head, verdict, open, attempt }) => {
    const end = open === true ? 'never ended' : verdict;
    return [
      inlineCode(model),
      inlineCode(digest ?? 'none'),
      inlineCode(observed ?? 'not asked'),
      inlineCode(head),
      attempt === 1 ? end : `${end} (attempt ${attempt})`,
    ];
  });
  const earlier = left === 0 ? '' : `\n\n${left} earlier ones are not listed.`;
  const head = ['model', 'declared digest', 'the server says', 'commit', 'verdict'];
  return [`**Tried on this pull request** (as this comment remembers it)\n\n${table(head, rows)}${earlier}`];
}
