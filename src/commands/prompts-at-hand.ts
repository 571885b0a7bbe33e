import { folderSource } from '../adapters/files/folder.ts';
import type { Builtin } from '../builtin.ts';
import { corpusDigest, readCorpus } from '../corpus/read.ts';
import type { Prompt } from '../corpus/row.ts';
import { cueDigest } from '../cues/conditions.ts';
import { shippedCues } from '../cues/shipped.ts';
import type { Cue } from '../input/cue.ts';
import { readCorpusFiles } from '../plan/corpus-files.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlanRecord } from '../records/schema.ts';

/** The texts that a run asked with, which its records name by id and digest. */
export interface PromptsAtHand {
  /** null: the corpus of the policy is not the one that the run asked. */
  readonly prompts: readonly Prompt[] | null;
  /** Cues by the digest of their text: those of the policy and those that ship. */
  readonly cues: ReadonlyMap<string, Cue>;
}

/** @throws CuegateError where a file that the policy names cannot be read */
export async function promptsAtHand(
  record: PlanRecord,
  policy: Policy,
  root: string,
  builtin: Builtin,
): Promise<PromptsAtHand> {
  const prompts = readCorpus(await readCorpusFiles(policy.corpus, folderSource(root), builtin, policy.file));
  const library = shippedCues(builtin);
  return {
    prompts: corpusDigest(prompts) === record.digests.corpus ? prompts : null,
    cues: new Map([...library, ...policy.cues.own].map((cue) => [cueDigest(cue), cue])),
  };
}
