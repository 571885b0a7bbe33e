import { join } from 'node:path';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { folderSource, readText } from '../adapters/files/folder.ts';
import { noPolicy } from '../adapters/files/near.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import { inputError } from '../errors.ts';
import { findRubric } from '../plan/find-rubric.ts';
import { type Policy, readPolicy } from '../policy/policy.ts';
import type { PlanRecord } from '../records/schema.ts';
import { saltOf } from '../records/seal.ts';
import type { AtHand } from '../rejudge/frozen.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import { readResult } from '../verify/verify.ts';
import { checkFolder } from './finished-folder.ts';
import { placeOf } from './label-place.ts';
import { newestRunIn } from './newest-run.ts';
import { promptsAtHand } from './prompts-at-hand.ts';
import type { RejudgeOptions } from './rejudge-options.ts';

/** The newest evidence of a report folder that is what its run left. */
export async function runIn(folder: string, seed: string | null) {
  await checkFolder(folder, seed);
  const { verdict: runVerdict } = readResult((await readText(join(folder, RESULT_FILE))) ?? '');
  const { evidence, plan: record } = newestRunIn(folder, saltOf(process.env));
  if (record.look === true)
    throw inputError('input-invalid', {
      file: folder,
      problem:
        'holds a look at single conditions (--only), which leads to no verdict that judges could differ in',
      fix: 'cuegate rejudge on the report folder of a run without --only',
    });
  return { evidence, record, runVerdict };
}

/** The policy that is named, or the one that the run used. */
export async function policyOf(
  folder: string,
  record: PlanRecord,
  options: Pick<RejudgeOptions, 'policy' | 'root'>,
): Promise<Policy> {
  if (options.policy !== undefined) {
    const text = await readText(options.policy);
    if (text === null) throw await noPolicy(options.policy, options.root);
    return readPolicy(text, options.policy);
  }
  // The file of labels plays no part here.
  const { policy } = await placeOf(folder, record, { root: options.root, labels: RECORDS_FILE });
  if (policy !== null) return policy;
  throw inputError('input-invalid', {
    file: '--policy',
    problem: 'the policy that the run used is not here, and it says where judges are served',
    fix: '--policy FILE --root DIR, as the run had them',
  });
}

/**
 * Prompts, cues and rubric of the run, as they are at hand.
 *
 * @throws CuegateError `input-invalid` when corpus or rubric are not those of the run
 */
export async function atHand(
  record: PlanRecord,
  policy: Policy,
  rootFolder: string,
  bundleFolder: string,
): Promise<AtHand> {
  const builtin = loadBuiltin(bundleFolder);
  const { prompts, cues } = await promptsAtHand(record, policy, rootFolder, builtin);
  const protocol = record.judge.protocol ?? 'graded';
  const rubric = await findRubric(
    { ...policy, judge: { ...policy.judge, protocol } },
    folderSource(rootFolder),
    builtin,
  );
  if (prompts === null) throw asHad(policy, 'the run asked other prompts than the corpus of this policy has');
  if (rubric.digest !== record.digests.rubric)
    throw asHad(
      policy,
      'the run graded by another rubric than this policy names: judges are compared by one rubric',
    );
  return { policy, prompts, cues, rubric };
}

function asHad({ file }: Policy, problem: string) {
  return inputError('input-invalid', {
    file: '--policy',
    value: file,
    problem,
    fix: '--policy FILE --root DIR, as the run had them',
  });
}
