import type { Builtin } from '../builtin.ts';
import { type CorpusFile, readCorpus } from './read.ts';
import type { Prompt } from './row.ts';

/** The corpus that ships, a file for each domain. */
export function builtinCorpus({ corpus }: Pick<Builtin, 'corpus'>): readonly CorpusFile[] {
  return Object.entries(corpus).map(([domain, text]) => ({ file: `builtin:${domain}`, text }));
}

/** A process that gates several releases reads what ships once. */
const READ = new WeakMap<Builtin['corpus'], readonly Prompt[]>();

/** The prompts that ship, sorted by id. */
export function shippedPrompts(builtin: Pick<Builtin, 'corpus'>): readonly Prompt[] {
  const prompts = READ.get(builtin.corpus) ?? readCorpus(builtinCorpus(builtin));
  READ.set(builtin.corpus, prompts);
  return prompts;
}
