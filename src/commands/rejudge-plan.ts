import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { processSecrets, secretsOf } from '../adapters/console/secrets.ts';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { folderSource, readText } from '../adapters/files/folder.ts';
import { checkRoot, noFile, noPolicy } from '../adapters/files/near.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import { whyNoReport } from '../adapters/files/wrong-place.ts';
import type { JudgeProtocol } from '../ask/judge/protocol.ts';
import { protocolOf } from '../ask/judge/protocols.ts';
import { readCalibration } from '../calibration/read.ts';
import type { Calibration } from '../calibration/schema.ts';
import { SHORT_DIGITS, sha256 } from '../digest.ts';
import { inputError } from '../errors.ts';
import { nearest } from '../input/nearest.ts';
import { nameText } from '../input/patterns.ts';
import type { Verdict } from '../model/verdict.ts';
import { askedJudge } from '../plan/asked-judge.ts';
import { findRubric } from '../plan/find-rubric.ts';
import type { GatePlan } from '../plan/plan.ts';
import { type Policy, readPolicy } from '../policy/policy.ts';
import { sameUrl } from '../policy/release.ts';
import { readJournal } from '../records/journal.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';
import { saltOf, sealOf } from '../records/seal.ts';
import { type FrozenAnswer, frozenAnswers } from '../rejudge/answers.ts';
import { byOneJudge, keysRead, type UnderJudge, underJudge } from '../rejudge/decided.ts';
import { type AtHand, frozenPlan, type JudgeAt, judgedBy } from '../rejudge/frozen.ts';
import { judgeIdentityOf } from '../rejudge/identity.ts';
import type { JudgeIdentity } from '../rejudge/journal.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import { readResult } from '../verify/verify.ts';
import { checkFolder } from './finished-folder.ts';
import { placeOf } from './label-place.ts';
import { promptsAtHand } from './prompts-at-hand.ts';

/** `cuegate rejudge DIR`, as typed by a person. */
export interface RejudgeOptions {
  readonly judge: string;
  /** An endpoint of the policy; absent: that of its judge. */
  readonly endpoint?: string | undefined;
  /** Absent: the one that the folder's result names. */
  readonly policy?: string | undefined;
  readonly root: string;
  /** Absent: `rejudge-NAME` in the report folder. */
  readonly out?: string | undefined;
  /** Files of calibrations of either judge. */
  readonly calibration?: readonly string[] | undefined;
  /** The seed of the policy, if people graded answers. */
  readonly seed?: string | undefined;
  readonly dryRun?: boolean | undefined;
  /** Whether a program reads the output. */
  readonly json?: boolean | undefined;
}

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
  readonly calibrations: {
    readonly old: NamedCalibration | null;
    readonly new: NamedCalibration | null;
  };
}

export interface NamedCalibration {
  readonly file: string;
  readonly calibration: Calibration;
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

/** The newest evidence of a report folder that is what its run left. */
async function runIn(folder: string, seed: string | null) {
  await checkFolder(folder, seed);
  const { verdict: runVerdict } = readResult((await readText(join(folder, RESULT_FILE))) ?? '');
  const salt = saltOf(process.env);
  const journal = readJournal(
    recordLines(join(folder, RECORDS_FILE)),
    RECORDS_FILE,
    salt === null ? null : sealOf(salt),
  );
  const evidence = journal.newest;
  const record = evidence?.plans.at(-1);
  if (evidence === null || record === undefined)
    throw inputError('records-unreadable', {
      file: folder,
      ...whyNoReport(folder, RECORDS_FILE),
      ...(journal.refused > 0
        ? {
            problem: `${journal.refused} lines of ${RECORDS_FILE} do not carry the seal of this CUEGATE_SALT`,
          }
        : {}),
    });
  if (record.look === true)
    throw inputError('input-invalid', {
      file: folder,
      problem:
        'holds a look at single conditions (--only), which leads to no verdict that judges could differ in',
      fix: 'cuegate rejudge on the report folder of a run without --only',
    });
  return { evidence, record, runVerdict };
}

async function policyOf(folder: string, record: PlanRecord, options: RejudgeOptions): Promise<Policy> {
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

/** @throws CuegateError `input-invalid` when corpus or rubric are not those of the run */
async function atHand(
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

function judgeOf({ judge: model, endpoint: named }: RejudgeOptions, { policy }: GatePlan): JudgeAt {
  const name = nameText.safeParse(model);
  if (!name.success)
    throw inputError('input-invalid', {
      file: '--judge',
      value: model,
      problem: 'not a model name: one line of visible characters, at most 300',
      fix: '--judge gpt-6-luna',
    });
  if (named === undefined) return { endpoint: policy.judge.endpoint, model };
  const endpoint = Object.hasOwn(policy.endpoints, named) ? policy.endpoints[named] : undefined;
  if (endpoint !== undefined) return { endpoint, model };
  const known = Object.keys(policy.endpoints);
  const near = nearest(named, known);
  throw inputError('input-invalid', {
    file: '--endpoint',
    value: named,
    problem: `no such endpoint; endpoints of the policy has ${known.join(', ')}`,
    fix: near === null ? endpointToAdd(policy.file) : `--endpoint ${near.name}`,
  });
}

/** Keys go to the endpoints of a policy alone. The run's own policy need not be the one that has it. */
function endpointToAdd(file: string): string {
  return `add it to endpoints of the policy, { base_url: "https://…/v1", api_key: NAME_OF_THE_VARIABLE }, and name that file: --policy ${file}`;
}

/** What a policy asks of a judge. */
function checkJudge({ policy, manifest, baseline }: GatePlan): void {
  const { judge, candidate, budget, prices } = policy;
  const judged = [
    { endpoint: candidate.endpoint, model: manifest.model },
    ...(baseline === null ? [] : [baseline]),
  ];
  if (
    judged.some(
      ({ endpoint, model }) => model === judge.model && sameUrl(endpoint.baseUrl, judge.endpoint.baseUrl),
    )
  )
    throw inputError('judge-is-candidate', {
      file: '--judge',
      value: judge.model,
      problem: 'the judge gave the answers: a model cannot grade its own',
      fix: '--judge NAME  (another model)',
    });
  if (budget.usd !== null && !Object.hasOwn(prices, judge.model))
    throw inputError('policy-invalid', {
      file: policy.file,
      key: 'budget.usd',
      problem: `needs prices for every model; there is none for ${judge.model}`,
      fix: `prices: { ${JSON.stringify(judge.model)}: { input: 0.25, output: 2 } }`,
    });
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

/** Those that are named, and for the old judge that of the policy, where that still is of it. */
async function calibrationsOf(
  { calibration: files = [], root }: RejudgeOptions,
  old: GatePlan,
  now: GatePlan,
): Promise<RejudgePlan['calibrations']> {
  const found: { old: NamedCalibration | null; new: NamedCalibration | null } = { old: null, new: null };
  const { calibration: ofPolicy } = old.policy.judge;
  const text = ofPolicy === undefined ? null : await folderSource(root).read(ofPolicy);
  if (ofPolicy !== undefined && text !== null) {
    const calibration = readCalibration(text, ofPolicy);
    if (isOf(calibration, old)) found.old = { file: ofPolicy, calibration };
  }
  for (const file of files) {
    const text = await readText(file);
    if (text === null)
      throw inputError('file-invalid', {
        file,
        ...(await noFile(file, '--calibration', 'calibration.json')),
      });
    const calibration = readCalibration(text, file);
    const sides = (['old', 'new'] as const).filter((side) => isOf(calibration, side === 'old' ? old : now));
    if (sides.length === 0)
      throw inputError('calibration-invalid', {
        file,
        key: 'judge.model',
        value: calibration.judge.model,
        problem:
          'is the calibration of another judge, or of one that was asked by another rubric or in another way',
        fix: 'name the calibrations of the two judges that are compared',
      });
    for (const side of sides) found[side] = { file, calibration };
  }
  return found;
}

/** Whether a calibration is of a plan's judge, asked as the plan asks it. */
function isOf({ judge }: Calibration, plan: GatePlan): boolean {
  const { model, rubric, protocol, parameters } = judge;
  return isDeepStrictEqual(
    { model, rubric, protocol, parameters },
    askedJudge(plan.policy, plan.rubric.digest),
  );
}
