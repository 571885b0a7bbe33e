import type { Parsed } from './protocol.ts';

/** Why a reply may be no judgement where the answer it is about gives the reason, not the judge's set-up. */
const ABOUT_THE_ANSWER: ReadonlySet<string> = new Set([
  'judge-refused',
  'judge-filtered',
  'judge-too-long',
  'judge-failed',
  'echoed',
]);

/** Why replies could not be read, as far as the judge or its set-up is to blame. */
export function unreadableReasons(replies: readonly Parsed<unknown>[]): readonly string[] {
  return replies.flatMap((reply) =>
    reply.state === 'unreadable' && !ABOUT_THE_ANSWER.has(reply.reason) ? [nameOf(reply.reason)] : [],
  );
}

/**
 * Why a reply is no judgement where the answer may be the reason; null: it is another one, or a failure of the server,
 * which says nothing of the judge.
 */
export function refusalReason(reply: Parsed<unknown>): string | null {
  if (reply.state === 'read' || reply.reason === 'judge-failed') return null;
  return ABOUT_THE_ANSWER.has(reply.reason) ? nameOf(reply.reason) : null;
}

/** As the reasons of unread answers are called. */
function nameOf(reason: string): string {
  return reason.startsWith('judge-') ? reason : `judge-${reason}`;
}

/** The first of the most frequent; `judge-not-json` of none. */
export function mostCommon(reasons: readonly string[]): string {
  const counts = Map.groupBy(reasons, (reason) => reason);
  const [first] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? 'judge-not-json';
}
