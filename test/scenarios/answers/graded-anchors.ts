import { join } from 'node:path';
import { loadBuiltin } from '../../../src/adapters/files/builtin.ts';
import { shippedAnchors } from '../../../src/anchors/shipped.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { gradeAs, type KindOf, kindsOf } from '../../../src/organism/grade.ts';

let known: KindOf | null = null;

/** What a judge that is right replies about a shipped anchor, by what it sees of it; null: it is none. */
export function anchorReply(seen: string): string | null {
  known ??= kindOfAnchors();
  const kind = known(seen);
  return kind === null ? null : JSON.stringify(gradeAs(kind, seen));
}

function kindOfAnchors(): KindOf {
  const builtin = loadBuiltin(join(import.meta.dirname, '..', '..', '..', 'dist'));
  const prompts = readCorpus(Object.entries(builtin.corpus).map(([file, text]) => ({ file, text })));
  return kindsOf(new Map(), shippedAnchors(builtin, prompts));
}
