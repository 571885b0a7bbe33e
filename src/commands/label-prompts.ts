import { loadBuiltin } from '../adapters/files/builtin.ts';
import { folderSource } from '../adapters/files/folder.ts';
import { corpusDigest, readCorpus } from '../corpus/read.ts';
import { judgedForm } from '../cues/apply.ts';
import { cueDigest } from '../cues/conditions.ts';
import { shippedCues } from '../cues/shipped.ts';
import type { ToGrade } from '../decide/grading-list.ts';
import { inputError } from '../errors.ts';
import type { ChatMessage } from '../model/chat.ts';
import { readCorpusFiles } from '../plan/corpus-files.ts';
import type { Policy } from '../policy/policy.ts';
import { USUAL_POLICY } from '../policy/usual.ts';
import type { PlanRecord } from '../records/schema.ts';

/** The request that an answer was given to, as the judge saw it. */
export type PromptOf = (item: ToGrade) => readonly ChatMessage[];

/**
 * The texts of a run's prompts, which its records name and do not hold: from the corpus of the policy, or what ships.
 * They are shown as the judge saw them, so that a cue sways the reader no more than it swayed the judge.
 *
 * @param policy null: it is not here
 * @throws CuegateError `input-invalid` when the corpus is not the one that was asked
 */
export async function promptsOf(
  plan: PlanRecord,
  policy: Policy | null,
  root: string,
  bundleFolder: string,
): Promise<PromptOf> {
  const file = policy?.file ?? USUAL_POLICY;
  const builtin = loadBuiltin(bundleFolder);
  const corpus = policy?.corpus ?? ['builtin:all'];
  const prompts = readCorpus(await readCorpusFiles(corpus, folderSource(root), builtin, file));
  if (corpusDigest(prompts) !== plan.digests.corpus)
    throw notAtHand(
      file,
      `the run asked other prompts than ${policy === null ? 'those that ship' : 'the corpus of this policy has'}`,
    );
  const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const library = shippedCues(builtin);
  const byDigest = new Map([...library, ...(policy?.cues.own ?? [])].map((cue) => [cueDigest(cue), cue]));
  const cueOf = new Map(plan.conditions.map(({ id, cue }) => [id, byDigest.get(cue) ?? null]));
  return ({ condition, prompt: id }) => {
    const prompt = byId.get(id);
    return prompt === undefined ? [] : judgedForm(prompt, cueOf.get(condition) ?? null);
  };
}

function notAtHand(file: string, problem: string) {
  return inputError('input-invalid', {
    file: '--policy',
    value: file,
    problem: `${problem}: the requests cannot be shown`,
    fix: '--policy FILE --root DIR, as the run had them',
  });
}
