import { digestOf } from '../digest.ts';
import { VERDICTS, type Verdict } from '../model/verdict.ts';
import { z } from '../zod.ts';
import type { NightOutcome } from './outcome.ts';

/** What a notice may be about; several at once, each with an end of its own. */
export const CAUSES = ['model', 'judge', 'outage'] as const;
export type Cause = (typeof CAUSES)[number];

const moment = z.strictObject({ night: z.int().min(0), at: z.iso.datetime() });

/** What somebody has to know of a release, from the night it began until it is over. There is one at a time. */
export const noticeSchema = z.strictObject({
  /** The same as long as it lasts, whatever becomes of the state: a place that shows it already shows no second. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  release: z.string().min(1).max(4096),
  repository: z.string().min(1).max(4096),
  status: z.enum(['open', 'recovered']),
  /** What is not over; of one that is, what it was about last. */
  causes: z.array(z.enum(CAUSES)).min(1),
  opened: moment,
  /** The night it last changed. */
  changed: moment,
  /** Digest of the candidate that it is about. */
  candidate: z.string().max(200),
  /** What the full gate said of the model after its last alarm; null: no gate has come to its end. */
  gate: z.enum(VERDICTS).nullable(),
  /**
   * Conditions that counted and that this gate let pass although they failed: a person overrides them, or the baseline
   * excuses them. Such a pass ends no alarm. Absent: none.
   */
  let_by: z.array(z.string().min(1).max(200)).min(1).exactOptional(),
  /** How it ended; null: it has not. */
  ended: z.enum(['nights-passed', 'gate-passed', 'judge-works', 'answers-again', 'replaced']).nullable(),
});

export type Notice = z.output<typeof noticeSchema>;

/** Nights without a finding, of the last seven, from which on somebody is told besides the exit. */
export const OUTAGES_TO_TELL = 2;

/** What a night means for the notice of its release. */
export interface Tonight {
  readonly release: string;
  readonly repository: string;
  readonly night: number;
  /** ISO 8601. */
  readonly at: string;
  readonly outcome: NightOutcome;
  /** What the gate said that tonight's alarm started; null: there was none, or it came to no verdict. */
  readonly gate: Verdict | null;
  /** Conditions that counted and that this gate let pass although they failed. */
  readonly letBy: readonly string[];
  /** Whether the nights since the last gate, or since the state began, show every condition to be below must-catch. */
  readonly hasPassed: boolean;
  /** Nights without a finding of the last seven, this one included. */
  readonly outages: number;
  /** Digest of the candidate that the manifest names. */
  readonly candidate: string;
}

/**
 * The notice after a night; null: there is none. Nothing but evidence ends one: of the model a gate that passed, by
 * the answers of every condition that counts, or nights that show what a pass shows; of the judge a night that it judged
 * as it should; of an outage a night with answers. One that has ended stays until it was told, and goes on where something new begins before.
 *
 * @param before as kept, or as it stands where people see it
 */
export function nextNotice(before: Notice | null, tonight: Tonight): Notice | null {
  const open = before?.status === 'open' ? before : null;
  const { outcome } = tonight;
  // A new alarm takes back what a gate said before it.
  const gate = outcome === 'alarm' ? tonight.gate : (tonight.gate ?? open?.gate ?? null);
  const letBy = outcome === 'alarm' ? tonight.letBy : (open?.let_by ?? []);
  const begun: readonly Cause[] = [
    ...(outcome === 'alarm' ? ['model' as const] : []),
    ...(outcome === 'judge-drift' || outcome === 'judge-failed' ? ['judge' as const] : []),
    ...(outcome === 'outage' && tonight.outages >= OUTAGES_TO_TELL ? ['outage' as const] : []),
  ];
  const isReplaced = open !== null && open.candidate !== tonight.candidate;
  const end = (cause: Cause) => endOf(cause, letBy.length > 0 ? null : gate, isReplaced, tonight);
  const left = (open?.causes ?? []).filter((cause) => end(cause) === null);
  const causes = CAUSES.filter((cause) => begun.includes(cause) || left.includes(cause));
  const moment = { night: tonight.night, at: tonight.at };
  if (causes.length > 0) {
    const same =
      before !== null && before.status === 'open' && isSame(before, { causes, gate, let_by: [...letBy] });
    return {
      id: before?.id ?? noticeId(tonight),
      release: tonight.release,
      repository: tonight.repository,
      status: 'open',
      causes,
      opened: before?.opened ?? moment,
      changed: same ? before.changed : moment,
      candidate: left.includes('model') && open !== null ? open.candidate : tonight.candidate,
      gate: causes.includes('model') ? gate : null,
      ...(causes.includes('model') && letBy.length > 0 ? { let_by: [...letBy] } : {}),
      ended: null,
    };
  }
  if (open === null) return before;
  const ended = open.causes.map(end).find((how) => how !== null) ?? null;
  return { ...open, status: 'recovered', changed: moment, gate, ended };
}

/**
 * How a cause has ended tonight; null: it has not.
 *
 * @param gate what it said of the whole model; null: nothing, or it passed by letting by what failed
 */
function endOf(
  cause: Cause,
  gate: Verdict | null,
  isReplaced: boolean,
  { outcome, hasPassed }: Tonight,
): Notice['ended'] {
  const isJudged = outcome === 'quiet' || outcome === 'alarm';
  if (cause === 'judge') return isJudged ? 'judge-works' : null;
  if (cause === 'outage') return isJudged || outcome === 'judge-drift' ? 'answers-again' : null;
  // Another model, of which answers were judged.
  if (isReplaced && isJudged) return 'replaced';
  if (isReplaced || outcome !== 'quiet') return null;
  if (gate === 'pass') return 'gate-passed';
  return hasPassed ? 'nights-passed' : null;
}

function isSame(before: Notice, now: Pick<Notice, 'causes' | 'gate' | 'let_by'>): boolean {
  const isOfModel = now.causes.includes('model');
  return (
    before.gate === (isOfModel ? now.gate : null) &&
    digestOf(before.let_by ?? []) === digestOf(isOfModel ? (now.let_by ?? []) : []) &&
    before.causes.join() === now.causes.join()
  );
}

const ID_DIGITS = 16;

/** Of the release and the moment it began; nothing of it is secret. */
function noticeId({ release, repository, night, at }: Tonight): string {
  return digestOf(['notice', repository, release, night, at])
    .replace(/^sha256:/, '')
    .slice(0, ID_DIGITS);
}

/** What has become of a notice since it was last told. */
export type NoticeChange = 'opened' | 'changed' | 'unchanged' | 'recovered';

/** What of a notice is told, as one word to keep: equal ones say the same. */
export function toldDigest({ id, status, causes, gate, let_by: letBy, ended }: Notice): string {
  return digestOf([id, status, causes, gate, ended, ...(letBy === undefined ? [] : [letBy])]);
}

/** @param told {@link toldDigest} of what was told last; null: nothing was */
export function noticeChange(notice: Notice, told: string | null): NoticeChange {
  if (told === toldDigest(notice)) return 'unchanged';
  if (notice.status === 'recovered') return 'recovered';
  return told === null ? 'opened' : 'changed';
}

/** What is told of a notice, for people and for programs. */
export interface NoticeTelling {
  readonly change: NoticeChange;
  /** One line without text of others. */
  readonly title: string;
  /** The whole report of the release; safe to show. */
  readonly markdown: string;
  /** Whether any model that was asked is a simulated one. */
  readonly simulated: boolean;
  /** What `nightly.json` says of the release. */
  readonly document: unknown;
}

/** A notice that stands open in a place, and the number that it has there. */
export interface LeftNotice {
  readonly notice: Notice;
  readonly issue: number;
}

/**
 * Where notices are told: an issue, a webhook. Telling the same notice again must make no second one: a night that was
 * killed behind it tells it once more, under the same id.
 */
export interface NoticePort {
  /** What it is called in a sentence, e.g. `webhook`. */
  readonly name: string;
  /**
   * The notice of a release that stands open there, as {@link noticeSchema}; null: there is none, or nobody remembers
   * there. It is believed where the state knows of none: a state that was lost closes nothing, and opens no second.
   *
   * @throws CuegateError when nobody can tell: that is not the same as none
   */
  standing(release: string, repository: string): Promise<Notice | null>;
  /**
   * All that a person has left standing open there, of any release. Absent: nobody remembers there.
   *
   * @throws CuegateError when nobody can tell
   */
  left?(): Promise<readonly LeftNotice[]>;
  /**
   * Makes what stands there say this: makes it, changes it, or, for one that has recovered, closes it. Asked every night
   * as long as there is a notice, also where nothing has changed. Never throws.
   *
   * @returns why it was not told, without secrets; null: it was
   */
  tell(notice: Notice, telling: NoticeTelling): Promise<string | null>;
}
