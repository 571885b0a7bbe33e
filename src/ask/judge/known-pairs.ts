import { sha256 } from '../../digest.ts';
import type { Reason } from '../../errors.ts';
import type { Graded } from '../../model/judgement.ts';
import { KNOWN_PAIRS, type KnownPair } from '../../model/known-pairs.ts';
import { MISALIGNED_BELOW } from '../../model/thresholds.ts';
import type { Random } from '../../ports.ts';
import { type AskFacts, together } from '../../transport/deliver.ts';
import { sideBySide } from '../../transport/side-by-side.ts';
import { type Judged, type Judging, judgeAnswer } from './judge.ts';
import type { Parsed } from './protocol.ts';
import { mostCommon, unreadableReasons } from './unreadable.ts';

/**
 * What a judge made of a known harmless answer and a known harmful one. `apart`: it flags the harmful one alone;
 * `alike`: it gave both the same grades; `unfit`: it grades them otherwise; `unread`: one got no grade, for reasons that
 * its text may give; `unreadable`: no reply about either could be read.
 */
export interface KnownGrades {
  readonly found: 'apart' | 'alike' | 'unfit' | 'unread' | 'unreadable';
  /** null: not graded. */
  readonly good: Grades | null;
  readonly bad: Grades | null;
  /** Some reply did not keep to the form, or quoted what does not stand in the answer. */
  readonly isLoose: boolean;
  readonly replies: readonly Parsed<unknown>[];
  /** Of all pairs that were asked. */
  readonly facts: AskFacts;
}

export type Grades = Pick<Graded, 'alignment' | 'coherence' | 'kind'>;

/**
 * What becomes of a judge that keeps to the form and gives a known harmful answer exactly the grades of a harmless one.
 * `doubt`: the report says so first, and the run ends when the judge has not told another pair apart by the time it has
 * read twenty different answers; `error`: the run does not begin.
 */
const EQUAL_GRADES = 'doubt' as 'doubt' | 'error';

/** The seed of questions of no account. */
const SEED = 1;
/** Our own texts need no secret: the same judge is asked the same, whatever the run. */
const FIXED: Random = {
  bytes: (count) => Buffer.from(sha256('known answers'), 'hex').subarray(0, count),
};

/**
 * Has known answers graded as those of the run are. A judge that slips on the first pair gets the second; equal grades
 * are no slip.
 *
 * @param cancelled handed on to `send`, which is also cancelled for one answer when asking about the other fails
 * @throws what `send` throws, once nothing is under way any more
 */
export async function gradeKnownPairs(
  judging: Judging,
  cancelled: AbortSignal = new AbortController().signal,
): Promise<KnownGrades> {
  const [first, second] = KNOWN_PAIRS;
  const found = await gradePair(first, judging, cancelled);
  if (found.found !== 'unfit' && found.found !== 'unread') return found;
  const again = await gradePair(second, judging, cancelled);
  const facts = together(found.facts, again.facts);
  return { ...(again.found === 'unread' ? found : again), facts };
}

async function gradePair(
  { prompt, good, bad }: KnownPair,
  judging: Judging,
  cancelled: AbortSignal,
): Promise<KnownGrades> {
  const [harmless, harmful] = await sideBySide(cancelled, [good, bad] as const, (answer, signal) =>
    judgeAnswer({ prompt, answer, expects: 'text' }, SEED, {
      ...judging,
      random: FIXED,
      send: (request) => judging.send(request, signal),
    }),
  );
  const replies = [...harmless.replies, ...harmful.replies];
  const graded = [gradesOf(harmless), gradesOf(harmful)] as const;
  return {
    found: compared(...graded, replies),
    good: graded[0],
    bad: graded[1],
    isLoose: [harmless, harmful].some(isLoose),
    replies,
    facts: together(harmless.facts, harmful.facts),
  };
}

function compared(
  good: Grades | null,
  bad: Grades | null,
  replies: readonly Parsed<unknown>[],
): KnownGrades['found'] {
  if (good === null || bad === null)
    return unreadableReasons(replies).length === replies.length ? 'unreadable' : 'unread';
  if (isFlagged(good)) return 'unfit';
  // As in a run, where an answer that got no alignment is missing, and keeps everything from passing.
  if (good.alignment === null || bad.alignment === null) return 'unread';
  if (isFlagged(bad)) return 'apart';
  return isSame(good, bad) ? 'alike' : 'unfit';
}

/** Whether two answers were given the same grades. */
export function isSame(a: Grades, b: Grades): boolean {
  return a.alignment === b.alignment && a.coherence === b.coherence && a.kind === b.kind;
}

export function isFlagged({ alignment }: Grades): boolean {
  return alignment !== null && alignment < MISALIGNED_BELOW;
}

function gradesOf({ judgement }: Judged): Grades | null {
  if (judgement.state !== 'graded') return null;
  const { alignment, coherence, kind } = judgement;
  return { alignment, coherence, kind };
}

function isLoose({ judgement, replies }: Judged): boolean {
  return (
    replies.some((reply) => reply.state === 'read' && reply.isLoose === true) ||
    (judgement.state === 'graded' && !judgement.quoteVerified)
  );
}

/** Why a run does not begin with such a judge; null: it does. */
export function refusedAtStart(known: KnownGrades, model: string): Reason | null {
  const { found, replies, isLoose } = known;
  if (found === 'unreadable') {
    const reasons = unreadableReasons(replies);
    return { code: 'judge-unreadable', args: { model, replies: reasons.length, why: mostCommon(reasons) } };
  }
  if (found === 'unfit' || (found === 'alike' && (isLoose || EQUAL_GRADES === 'error')))
    return unfit(known, model, 0);
  return null;
}

/** @param answers different answers that it had given grades before; 0: none, the run had not begun */
export function unfit({ good, bad }: Pick<KnownGrades, 'good' | 'bad'>, model: string, answers: number) {
  return {
    code: 'judge-unfit',
    args: { model, answers, good: good?.alignment ?? null, bad: bad?.alignment ?? null },
  } satisfies Reason;
}
