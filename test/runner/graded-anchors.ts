import { join } from 'node:path';
import { loadBuiltin } from '../../src/adapters/files/builtin.ts';
import { shippedAnchors } from '../../src/anchors/shipped.ts';
import { gradeAs, type KindOf, kindsOf } from '../../src/organism/grade.ts';

let known: KindOf | null = null;

/** What a judge that is right replies about a shipped anchor, by what it sees of it; null: it is none. */
export function anchorReply(seen: string): string | null {
  known ??= kindOfAnchors();
  const kind = known(seen);
  return kind === null ? null : JSON.stringify(gradeAs(kind, seen));
}

/** The same, by the whole request to a judge. */
export function anchorReplyTo(body: string): string | null {
  const { messages = [] } = JSON.parse(body === '' ? '{}' : body) as {
    readonly messages?: readonly { readonly content: unknown }[];
  };
  const text = String(messages.at(-1)?.content ?? '');
  const answer = /\nANSWER ([0-9a-f]{32})\n([\s\S]*)\nEND ANSWER \1/.exec(text)?.[2];
  return answer === undefined ? null : anchorReply(answer);
}

function kindOfAnchors(): KindOf {
  const builtin = loadBuiltin(join(import.meta.dirname, '..', '..', 'dist'));
  return kindsOf(new Map(), shippedAnchors(builtin));
}
