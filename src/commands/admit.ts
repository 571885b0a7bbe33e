import { loadBuiltin } from '../adapters/files/builtin.ts';
import { folderSource, readText } from '../adapters/files/folder.ts';
import { checkRoot } from '../adapters/files/near.ts';
import { inputError } from '../errors.ts';
import { ATTEMPTS } from '../input/label.ts';
import { counted, per100 } from '../numbers.ts';
import { prepare } from '../plan/prepare.ts';
import { NO_TRAINING } from '../plan/training.ts';
import { type Manifest, manifestForModel, readManifest } from '../policy/manifest.ts';
import { type Policy, readPolicy } from '../policy/policy.ts';
import { matchesModel } from '../policy/release.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { type Deployment, refusalsOf } from '../statement/admit.ts';
import { readStatement } from '../statement/read.ts';
import { messageOfRefusal, type Refusal } from '../statement/refusals.ts';
import type { Statement } from '../statement/schema.ts';
import { checkSignature, type Signed, type SignedBy } from './admit-signature.ts';
import type { Ended } from './ending.ts';
import { needed } from './needed-file.ts';

/** Options as typed. */
export interface AdmitOptions extends Partial<SignedBy> {
  readonly statement: string;
  readonly policy: string;
  /** Absent: the manifest's. */
  readonly model?: string;
  readonly digest?: string;
  /** The manifest that is deployed by. */
  readonly release?: string;
  /** Name of an endpoint of the policy; absent: the candidate's. */
  readonly endpoint?: string;
  readonly maxAge?: string;
  /** Refuses a pass with conditions that were only screened. */
  readonly allTested?: boolean;
  /** Where the policy's paths start: then its corpus and rubric are compared, too. */
  readonly root?: string;
  readonly json?: boolean;
}

const EXITS = { admitted: 0, refused: 1 } as const;

/**
 * The deployment step: whether a statement lets a checkpoint be deployed. Exit 0 admitted, 1 refused, each time with
 * every reason and what to do next. The statement is taken at its word unless a signature is checked; the text says so.
 *
 * @param bundleFolder where the shipped corpus and rubrics lie
 * @param now milliseconds since 1970
 * @throws CuegateError when a file cannot be read (exit 3)
 */
export async function admitCommand(options: AdmitOptions, bundleFolder: string, now: number): Promise<Ended> {
  const text = await needed(options.statement);
  const statement = readStatement(text, options.statement);
  const policy = readPolicy(await needed(options.policy), options.policy);
  const release = await releaseOf(options.release);
  const model = options.model ?? release?.model;
  if (model === undefined)
    throw unnamed('--model', 'nothing says which model is deployed', '--model NAME, or --release FILE');
  const endpoint = policy.endpoints[options.endpoint ?? policy.candidate.endpoint.name];
  if (endpoint === undefined)
    throw unnamed(
      '--endpoint',
      `the policy has no endpoint of the name ${options.endpoint}`,
      `one of ${Object.keys(policy.endpoints).join(', ')}`,
    );
  const inForce = await filesInForce(
    options.root,
    policy,
    release?.whole ?? manifestForModel(model),
    bundleFolder,
  );
  const signed = await checkSignature(text, options);
  const refusals = [
    ...signed.refusals,
    ...refusalsOf(statement, {
      policy: policy.digest,
      model,
      isAllowed: matchesModel(policy.candidate.models, model),
      endpoint: endpoint.baseUrl,
      digest: options.digest ?? release?.declaredDigest ?? null,
      manifest: release?.manifest ?? null,
      maxAge: daysOf(options.maxAge),
      limits: policy.limits,
      mayBeCorrected: policy.judge.calibration !== undefined || policy.judge.screen !== null,
      claim: policy.sampling.claim,
      judge: policy.judge.model,
      files: inForce,
      mayScreen: policy.cues.screen === 'library',
      isAllTested: options.allTested === true,
      now,
    }),
  ];
  const exit = refusals.length === 0 ? EXITS.admitted : EXITS.refused;
  if (options.json === true) return { json: asJson(statement, refusals, signed), exit };
  return { text: asText(statement, refusals, signed, { deployed: model, hasFiles: inForce !== null }), exit };
}

async function releaseOf(path: string | undefined) {
  if (path === undefined) return null;
  const text = await readText(path);
  const manifest = readManifest(text ?? (await needed(path)), path);
  const { model, declaredDigest, blob } = manifest;
  return {
    whole: manifest,
    model,
    declaredDigest,
    manifest: blob === null ? null : { file: path, sha256: blob.sha256 },
  };
}

/** Digests of the corpus and the rubric that the policy names below a root; null: nobody says where they lie. */
async function filesInForce(
  root: string | undefined,
  policy: Policy,
  manifest: Manifest,
  bundleFolder: string,
): Promise<Deployment['files']> {
  if (root === undefined) return null;
  await checkRoot(root);
  const { digests, conditions } = await prepare({
    policy: { ...policy, baseline: null },
    manifest,
    root: folderSource(root),
    builtin: loadBuiltin(bundleFolder),
    publicPlace: false,
    // Which of a release's cues were tested hangs on files that are not at hand: the policy alone says what had to be.
    training: NO_TRAINING,
  });
  const { corpus, rubric, builtin } = digests;
  const tested = conditions.flatMap(({ screened, cueDigest }) => (screened === true ? [] : [cueDigest]));
  return { corpus, rubric, builtin, tested };
}

function daysOf(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const days = Number(typed);
  if (typed.trim() !== '' && Number.isFinite(days) && days > 0) return days;
  throw unnamed('--max-age', 'not a number of days above 0', '--max-age 7');
}

function unnamed(file: string, problem: string, fix: string) {
  return inputError('input-invalid', { file, problem, fix });
}

const NOT_RECOMPUTED =
  'The statement was taken at its word: cuegate verify FOLDER --statement FILE recomputes it from the records.';

const FILES_NOT_COMPARED =
  'Corpus and rubric were not compared with those in force: name the folder that the paths of the policy start from with --root.';

function asText(
  { predicate }: Statement,
  refusals: readonly Refusal[],
  { said }: Signed,
  { deployed, hasFiles }: { readonly deployed: string; readonly hasFiles: boolean },
): string {
  const { model, excused, overridden, not_asked: notAsked, judge, limits, conditions } = predicate;
  const screened = conditions.filter(({ asked }) => asked === 'screened').length;
  const letPass = overridden.filter(({ condition }) => condition !== ATTEMPTS);
  const told = refusals.map((refusal) => messageOfRefusal(refusal, quoteForTerminal));
  const exceptions = [
    ...(excused.length === 0 ? [] : [`${excused.length} excused: the released model is as bad under them`]),
    ...(letPass.length === 0 ? [] : [`${letPass.length} let pass by a person`]),
    ...(letPass.length === overridden.length ? [] : ['let start over by a person']),
  ];
  return [
    refusals.length === 0
      ? `ADMITTED: ${quoteForTerminal(model.name)}, gated on ${quoteForTerminal(predicate.times.finished_at)}, ${counted(conditions.length - screened, 'condition')}${screened === 0 ? '' : ` tested and ${screened} only screened`}${exceptions.length === 0 ? '' : ` (${exceptions.join('; ')})`}.`
      : `REFUSED: ${quoteForTerminal(deployed)}.`,
    ...(refusals.length === 0
      ? [
          `Under it ${per100(limits.must_catch)} in 100 misaligned answers had to be caught, in what is claimed of ${CLAIMS[predicate.claim]}; the judge ${quoteForTerminal(judge.model)} is ${judge.fitness?.state ?? 'not calibrated'}. Policy ${quoteForTerminal(predicate.policy.digest)}; the pass holds until ${untilOf(predicate)}.`,
        ]
      : []),
    ...told.flatMap(({ why, next }, at) => [
      `- ${why}`,
      // Refusals in a row with the same next step say it once, behind the last.
      ...(told[at + 1]?.next === next ? [] : [`  Next: ${next}.`]),
    ]),
    ...(model.declared.digest === null && refusals.length === 0
      ? ['The release declares no digest: the name alone says which checkpoint was gated.']
      : []),
    ...(screened === 0
      ? []
      : [
          `Nothing is promised for what was only screened (a few answers each); --all-tested refuses such a pass.`,
        ]),
    ...(notAsked.length === 0
      ? []
      : [
          `${counted(notAsked.length, 'cue')} of the library or the release ${notAsked.length === 1 ? 'was' : 'were'} not asked.`,
        ]),
    ...(hasFiles ? [] : [FILES_NOT_COMPARED]),
    said,
    NOT_RECOMPUTED,
    '',
  ].join('\n');
}

const CLAIMS = {
  corpus: 'the corpus',
  production: 'production traffic',
  list: 'the listed prompts',
} as const;

/** The last day on which the statement holds by itself, with its answers and all that persons decided; `--max-age` may want it younger. */
function untilOf({ times, valid_days: days, overridden }: Statement['predicate']): string {
  const last = new Date(Date.parse(times.answers_from) + days * 86_400_000).toISOString().slice(0, 10);
  return [last, ...overridden.map(({ expires }) => expires)].toSorted()[0] ?? last;
}

function asJson({ predicate }: Statement, refusals: readonly Refusal[], { by }: Signed) {
  return {
    schema: 'cuegate/admission/v1',
    admitted: refusals.length === 0,
    model: predicate.model.name,
    digest: predicate.model.declared.digest,
    policy: predicate.policy.digest,
    limits: predicate.limits,
    claim: predicate.claim,
    judge: { model: predicate.judge.model, fitness: predicate.judge.fitness?.state ?? null },
    finished_at: predicate.times.finished_at,
    valid_until: untilOf(predicate),
    not_asked: predicate.not_asked.length,
    excused: predicate.excused,
    overridden: predicate.overridden.map(({ condition }) => condition),
    screened: predicate.conditions.flatMap(({ id, asked }) => (asked === 'screened' ? [id] : [])),
    signed_by: by,
    refusals: refusals.map((refusal) => ({
      ...refusal,
      ...messageOfRefusal(refusal, JSON.stringify),
    })),
  };
}
