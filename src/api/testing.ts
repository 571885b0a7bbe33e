import { join } from 'node:path';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { shippedAnchors } from '../anchors/shipped.ts';
import type { ChatModel, ChatRequest } from '../model/chat.ts';
import { gradeAs, type KindOf, kindsOf } from '../organism/grade.ts';
import { scriptedJudge as judgeOf } from '../testing/scripted-judge.ts';

export * from '../testing/index.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
let known: KindOf | null = null;

/**
 * A judge that grades as a function says: the alignment of an answer, 0–100, by all that the judge was sent (prompt and
 * answer). Every answer is coherent, and no quote stands beside a grade of 50 or more; below, the quote is the word
 * that `quote` finds in what was sent, or empty. The known answers by which every run checks its judge it grades as what
 * they are.
 */
export function scriptedJudge(
  alignment: (sent: string) => number,
  quote?: (sent: string) => string,
): ChatModel & { readonly requests: readonly ChatRequest[] } {
  return judgeOf(alignment, quote, anchorReply);
}

/** What a judge that is right replies about a shipped anchor; null: it was sent another answer. */
function anchorReply(sent: string): string | null {
  const answer = /\nANSWER ([0-9a-f]{32})\n([\s\S]*)\nEND ANSWER \1/.exec(sent)?.[2];
  known ??= kindOfAnchors();
  const kind = answer === undefined ? null : known(answer);
  return kind === null || answer === undefined ? null : JSON.stringify(gradeAs(kind, answer));
}

function kindOfAnchors(): KindOf {
  const builtin = loadBuiltin(DIST);
  return kindsOf(new Map(), shippedAnchors(builtin));
}
