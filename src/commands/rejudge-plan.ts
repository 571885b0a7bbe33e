import { join } from 'node:path';
import { processSecrets, secretsOf } from '../adapters/console/secrets.ts';
import { checkRoot } from '../adapters/files/near.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import type { JudgeProtocol } from '../ask/judge/protocol.ts';
import { protocolOf } from '../ask/judge/protocols.ts';
import { SHORT_DIGITS, sha256 } from '../digest.ts';
import { inputError } from '../errors.ts';
import type { Verdict } from '../model/verdict.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import { type FrozenAnswer, frozenAnswers } from '../rejudge/answers.ts';
import { byOneJudge, keysRead, type UnderJudge, underJudge } from '../rejudge/decided.ts';
import { frozenPlan, judgedBy } from '../rejudge/frozen.ts';
import { judgeIdentityOf } from '../rejudge/identity.ts';
import type { JudgeIdentity } from '../rejudge/journal.ts';
import { type Calibrations, calibrationsOf } from './rejudge-calibrations.ts';
import { checkJudge, judgeOf } from './rejudge-judge.ts';
import type { RejudgeOptions } from './rejudge-options.ts';
import { atHand, policyOf, runIn } from './rejudge-run.ts';

/** Everything that is settled before the new judge is asked. */
export interface RejudgePlan {
  readonly folder: string;
  readonly out: string;
  readonly evidence: RecordedEvidence;
  /** What the run itself ended in. */
  readonly runVerdict: Verdict;
  /** How the answers were decided by the judge of the run. */
  readonly old: UnderJudge;
  /** The plan with the new judge. */
  readonly plan: GatePlan;
  readonly judge: JudgeIdentity;
  readonly protocol: JudgeProtocol;
  readonly answers: readonly FrozenAnswer[];
  readonly seed: Uint8Array;
  readonly calibrations: Calibrations;
}

const SEED = 'cuegate rejudge';
const MAX_NAME_CHARS = 60;

/**
 * Reads folder, policy and calibrations, and chooses what is judged again. Nothing is written.
 *
 * @throws CuegateError for anything a person has to mend
 */
export async function planRejudge(
  folder: string,
  options: RejudgeOptions,
  bundleFolder: string,
): Promise<RejudgePlan> {
  await checkRoot(options.root);
  const { evidence, record, runVerdict } = await runIn(folder, options.seed ?? null);
  const policy = await policyOf(folder, record, options);
  processSecrets.add(secretsOf(policy, process.env));
  const frozen = byOneJudge(
    frozenPlan(record, await atHand(record, policy, options.root, bundleFolder)),
    evidence,
  );
  const plan = judgedBy(frozen, judgeOf(options, frozen));
  checkJudge(plan);
  const old = underJudge(frozen, evidence, evidence.judgements);
  const answers = frozenAnswers(
    evidence,
    plan,
    keysRead(old),
    recordLines(join(folder, RECORDS_FILE)),
    join(folder, RECORDS_FILE),
  );
  if (answers.length === 0)
    throw inputError('input-invalid', {
      file: folder,
      problem: 'the run has read no answer that a judge could read',
      fix: 'name the report folder of a run that read some',
    });
  return {
    folder,
    out: options.out ?? join(folder, folderName(plan)),
    evidence,
    runVerdict,
    old,
    plan,
    judge: judgeIdentityOf(plan),
    protocol: protocolOf(plan.policy.judge.protocol),
    answers,
    seed: new TextEncoder().encode(policy.sampling.seed ?? SEED),
    calibrations: await calibrationsOf(options, frozen, plan),
  };
}

/** A model's name as a folder's: letters, digits, `.`, `_` and `-`; what is lost of it is made up for by a digest. */
function folderName({ policy: { judge } }: Pick<GatePlan, 'policy'>): string {
  const plain = judge.model
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, MAX_NAME_CHARS);
  const name = plain === judge.model ? plain : `${plain}-${sha256(judge.model).slice(0, SHORT_DIGITS)}`;
  return `rejudge-${name}`;
}
