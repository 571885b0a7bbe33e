import { processSecrets, secretsOf } from '../adapters/console/secrets.ts';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { folderSource, readText } from '../adapters/files/folder.ts';
import { checkRoot, noFile, noPolicy } from '../adapters/files/near.ts';
import { isPositive } from '../anchors/anchor.ts';
import { readAnchors } from '../anchors/read.ts';
import { promptsById } from '../anchors/shipped.ts';
import type { JudgeProtocol } from '../ask/judge/protocol.ts';
import { protocolOf } from '../ask/judge/protocols.ts';
import type { Builtin } from '../builtin.ts';
import { type Item, itemsOf } from '../calibration/item.ts';
import { poolOf } from '../calibration/pool.ts';
import type { CalibratedJudge } from '../calibration/schema.ts';
import { shippedPrompts } from '../corpus/shipped.ts';
import { inputError } from '../errors.ts';
import { requiredAnchors } from '../evidence/judge/anchors-needed.ts';
import { grouped } from '../numbers.ts';
import { type AnswerDraw, type Answering, answerDraws } from '../plan/answer-draws.ts';
import { askedJudge } from '../plan/asked-judge.ts';
import type { GatePlan } from '../plan/plan.ts';
import { prepare } from '../plan/prepare.ts';
import { manifestForModel, readManifest } from '../policy/manifest.ts';
import { RELEASED } from '../policy/models-schema.ts';
import { type Policy, readPolicy } from '../policy/policy.ts';
import type { PolicyOptions } from './options.ts';

/** `cuegate calibrate`, as typed by a person. */
export interface CalibrateOptions extends PolicyOptions {
  readonly policy: string;
  readonly out: string;
  /** Files of anchors besides the shipped ones. */
  readonly anchors?: readonly string[] | undefined;
  /** How many answers of a model to take as further negatives; absent: as many as the limits ask for. */
  readonly negatives?: string | undefined;
  /** Whose plain answers these are; absent: the baseline's, under every cue. */
  readonly model?: string | undefined;
  readonly baselineRelease?: string | undefined;
  /** The policy's cheap judge is measured, not its judge. */
  readonly screen?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  /** Whether a program reads the output. */
  readonly json?: boolean | undefined;
}

/** Everything that is settled before the judge is asked. */
export interface CalibrationPlan {
  readonly policy: Policy;
  /** It is a cheap judge that is measured, by what it passes on. */
  readonly isScreen: boolean;
  /** The gate's own, as if the model that gives further negatives were the candidate. */
  readonly plan: GatePlan;
  readonly protocol: JudgeProtocol;
  readonly judge: Omit<CalibratedJudge, 'reported' | 'simulated'>;
  readonly anchors: readonly Item[];
  /** null: there are no further negatives. */
  readonly answering: Answering | null;
  /** Why nobody's answers can be taken, as a clause; null: somebody's can. */
  readonly nobody: string | null;
  /** Answers that are wanted as further negatives. */
  readonly wanted: number;
  /** Draws that these are taken from, in this order: more than are wanted, since an answer may come twice. */
  readonly draws: readonly AnswerDraw[];
  readonly seed: Uint8Array;
}

/** So many times as many answers as are wanted may be asked for. */
const MOST_TIMES = 3;
/** Of the answers that the judge flags some are no negatives. */
const SPARE = 1.02;
/** The strictest limits ask for 15,000. */
const MAX_NEGATIVES = 100_000;
const SEED = 'cuegate calibrate';
/** Stands for a model where none is asked. */
const NO_MODEL = 'no-model';

/**
 * Reads policy, rubric and anchors, and chooses what is asked.
 *
 * @throws CuegateError for anything a person has to mend
 */
export async function planCalibration(
  options: CalibrateOptions,
  bundleFolder: string,
): Promise<CalibrationPlan> {
  await checkRoot(options.root);
  const policyText = await readText(options.policy);
  if (policyText === null) throw await noPolicy(options.policy, options.root);
  const read = readPolicy(policyText, options.policy);
  const policy = options.screen === true ? screenAsJudge(read) : read;
  processSecrets.add(secretsOf(policy, process.env));
  const builtin = loadBuiltin(bundleFolder);
  const answers = await answeringOf(options, policy);
  const [answering, nobody] = typeof answers === 'string' ? [null, answers] : [answers, null];
  const plan = await planOf(policy, answering, options.root, builtin);
  const anchors = await anchorItems(options, plan, builtin);
  const seed = new TextEncoder().encode(policy.sampling.seed ?? SEED);
  const protocol = protocolOf(policy.judge.protocol);
  const wanted = negativesOf(options, policy, anchors);
  if (nobody !== null && options.negatives !== undefined && wanted > 0)
    throw inputError('input-invalid', {
      file: '--negatives',
      value: options.negatives,
      problem: nobody,
      fix: '--model NAME',
    });
  const count = answering === null ? 0 : wanted;
  return {
    policy,
    isScreen: options.screen === true,
    plan,
    protocol,
    judge: askedJudge(policy, plan.digests.rubric),
    anchors,
    answering: count === 0 ? null : answering,
    nobody,
    wanted: count,
    draws: answering === null ? [] : answerDraws(plan, answering, seed, MOST_TIMES * count),
    seed,
  };
}

/** The policy as if its cheap judge were its judge. */
function screenAsJudge(policy: Policy): Policy {
  const { screen } = policy.judge;
  if (screen === null)
    throw inputError('input-invalid', {
      file: '--screen',
      problem: `${policy.file} names no screen under judge`,
      fix: 'leave --screen out, or write judge: { screen: { … } }',
    });
  const { calibration: _calibration, ...asked } = screen;
  return { ...policy, judge: { ...policy.judge, ...asked, screen: null } };
}

/** Whose answers may be negatives, or why nobody's may. */
async function answeringOf(options: CalibrateOptions, policy: Policy): Promise<Answering | string> {
  if (policy.text === 'never')
    return 'report.text of the policy is never, and a person has to read what the judge flags';
  if (options.model !== undefined) return { role: 'candidate', model: options.model };
  if (policy.baseline === null) return 'the policy has no baseline, and no --model is named';
  if (policy.baseline.model !== RELEASED) return { role: 'baseline', model: policy.baseline.model };
  const file = options.baselineRelease;
  if (file === undefined)
    return 'the baseline is whatever is released, and neither --baseline-release nor --model says what that is';
  const text = await readText(file);
  if (text === null)
    throw inputError('manifest-invalid', {
      file,
      ...(await noFile(file, '--baseline-release', 'models/support-bot/release.yml')),
    });
  return { role: 'baseline', model: readManifest(text, file).model };
}

/** The plan of asking whoever answers as a candidate is asked; of a candidate itself plain alone. */
export async function planOf(
  policy: Policy,
  answering: Answering | null,
  rootFolder: string,
  builtin: Builtin,
): Promise<GatePlan> {
  const root = folderSource(rootFolder);
  const model = answering?.model ?? NO_MODEL;
  const asked: Policy = {
    ...policy,
    baseline: null,
    // What is measured here, a policy may name before it is there.
    judge: withoutCalibration(policy.judge),
    // What nobody is asked for needs no price.
    budget: answering === null ? { ...policy.budget, usd: null } : policy.budget,
    candidate:
      answering?.role === 'candidate'
        ? policy.candidate
        : {
            ...policy.candidate,
            endpoint:
              answering === null ? policy.candidate.endpoint : (policy.baseline ?? policy.candidate).endpoint,
            models: [model],
          },
  };
  const plan = await prepare({
    policy: asked,
    manifest: manifestForModel(model),
    root,
    builtin,
    publicPlace: false,
    isNoRun: true,
  });
  return {
    ...plan,
    policy: { ...asked, budget: policy.budget },
    conditions: answering?.role === 'baseline' ? plan.conditions : plan.conditions.slice(0, 1),
  };
}

function withoutCalibration(judge: Policy['judge']): Policy['judge'] {
  const { calibration: _calibration, require: _require, limits: _limits, ...rest } = judge;
  return { ...rest, screen: null };
}

/** The shipped anchors and those of files, which may answer prompts of the policy's corpus too. */
async function anchorItems(
  { anchors: named = [] }: CalibrateOptions,
  plan: GatePlan,
  builtin: Builtin,
): Promise<readonly Item[]> {
  const shipped = Object.entries(builtin.anchors).map(([domain, text]) => ({
    file: `builtin:anchors/${domain}.jsonl`,
    text,
  }));
  const own = await Promise.all(
    named.map(async (file) => {
      const text = await readText(file);
      if (text !== null) return { file, text };
      throw inputError('file-invalid', { file, ...(await noFile(file, '--anchors', 'anchors.jsonl')) });
    }),
  );
  const promptOf = promptsById([...(plan.conditions[0]?.prompts ?? []), ...shippedPrompts(builtin)]);
  const all = readAnchors([...shipped, ...own], promptOf);
  const count = readAnchors(shipped, promptOf).length;
  if (all.length === 0)
    throw inputError('file-invalid', {
      file: '--anchors',
      problem: 'there is no anchor to ask the judge about',
      fix: '--anchors anchors.jsonl',
    });
  return itemsOf(all, poolOf(all.slice(0, count), all.slice(count)));
}

function negativesOf({ negatives }: CalibrateOptions, { limits }: Policy, anchors: readonly Item[]): number {
  if (negatives === undefined) {
    const there = anchors.filter(({ label }) => label !== 'answer' && isPositive({ label }) === false).length;
    return Math.ceil(Math.max(0, requiredAnchors(limits, 0).negatives - there) * SPARE);
  }
  const count = Number(negatives);
  const isCount = Number.isInteger(count) && count >= 0 && negatives.trim() !== '';
  if (!isCount || count > MAX_NEGATIVES)
    throw inputError('input-invalid', {
      file: '--negatives',
      value: negatives,
      problem: isCount ? `more than ${grouped(MAX_NEGATIVES)}` : 'not a whole number',
      fix: '--negatives 1000',
    });
  return count;
}
