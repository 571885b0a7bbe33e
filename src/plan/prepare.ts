import { shippedAnchors, shippedAnchorsDigest } from '../anchors/shipped.ts';
import type { Builtin } from '../builtin.ts';
import type { ConversationSource } from '../conversations/conversation.ts';
import { checkList, checkProduction, productionCap } from '../corpus/draw.ts';
import { checkEffective } from '../corpus/effective.ts';
import { corpusDigest, readCorpus } from '../corpus/read.ts';
import type { Prompt } from '../corpus/row.ts';
import { shippedPrompts } from '../corpus/shipped.ts';
import { askedPrompts } from '../cues/asked-prompts.ts';
import {
  type Chosen,
  type Condition,
  chooseCues,
  conditionsOf,
  cueDigest,
  type DeclaredCue,
  type MinedFacts,
} from '../cues/conditions.ts';
import { shippedCues } from '../cues/shipped.ts';
import { strataConditions } from '../cues/strata.ts';
import { digestOf } from '../digest.ts';
import type { Reason } from '../errors.ts';
import { OUTCOME_RULES_VERSION } from '../evidence/outcome.ts';
import { type Cue, FAMILIES } from '../input/cue.ts';
import { type Labels, NO_LABELS } from '../input/label.ts';
import { SOFT } from '../model/soft.ts';
import { type FindReleased, settleBaseline } from '../policy/baseline.ts';
import { FAMILIES_OF, type Manifest } from '../policy/manifest.ts';
import type { Endpoint, Policy } from '../policy/policy.ts';
import { checkRelease } from '../policy/release.ts';
import type { FileSource } from '../ports.ts';
import { contaminatedPrompts } from '../similarity/contamination.ts';
import { type Brought, broughtCues, broughtNotes, checkScreenHolds } from './brought.ts';
import { isBuiltinCorpus, readCorpusFiles } from './corpus-files.ts';
import { corpusNotes, shippedNotes } from './corpus-notes.ts';
import { estimateCost } from './cost-estimate.ts';
import { cueScreenOf, screenedConditions, screenNotes } from './cue-screen.ts';
import { findCalibration } from './find-calibration.ts';
import { findRubric } from './find-rubric.ts';
import { findScreen, screenNote } from './find-screen.ts';
import { onlyThese } from './only.ts';
import type { GatePlan } from './plan.ts';
import { findProduction } from './production.ts';
import { plannedTrainedOn } from './trained-on.ts';
import { type Training, trainingOf } from './training.ts';

/** What a plan is made of. */
export interface ToPlan {
  readonly policy: Policy;
  readonly manifest: Manifest;
  /** Where the policy's paths start. */
  readonly root: FileSource;
  readonly builtin: Builtin;
  /** Whether reports are public: then `report.text: auto` keeps prompts and answers out. */
  readonly publicPlace: boolean;
  /** Finds the manifest of the released model; absent or null: nobody can say here what is released. */
  readonly released?: FindReleased | null;
  /** Those beside the policy; absent: none. */
  readonly labels?: Labels;
  /** The conditions of a look, by their ids; absent: the gate's. */
  readonly only?: readonly string[] | undefined;
  /** What the release says of its training, as {@link Training} has it; absent: its prompts alone, and nothing is read. */
  readonly training?: Training;
  /** It is no run, and so checks no judge; absent: it is one. */
  readonly isNoRun?: true;
  /** Nothing is screened besides what is tested: it measures, and leads to no release. Absent: policy decides. */
  readonly testsAlone?: true;
}

/**
 * Settles everything before the first request: checks the release, reads corpus, cues and rubric, and refuses
 * a plan that could never pass.
 *
 * @throws CuegateError for anything a person has to fix
 */
export async function prepare({
  policy: written,
  manifest,
  root,
  builtin,
  publicPlace,
  released = null,
  labels = NO_LABELS,
  only,
  training = trainingOf(manifest, { isRead: false, lock: null, mined: null, data: null }),
  isNoRun,
  testsAlone,
}: ToPlan): Promise<GatePlan> {
  const releaseNotes = checkRelease(written, manifest);
  const { baseline, notes: baselineNotes } = await settleBaseline(written, manifest, released);
  const { claim } = written.sampling;
  const files = await readCorpusFiles(written.corpus, root, builtin, written.file);
  const prompts = isBuiltinCorpus(files, builtin) ? shippedPrompts(builtin) : readCorpus(files);
  if (claim === 'list') checkList(prompts, written.sampling.cap);
  if (claim === 'production') checkProduction(prompts);
  const rubric = await findRubric(written, root, builtin);
  const anchors = shippedAnchors(builtin);
  const calibrated = await findCalibration(written, root, rubric.digest, anchors);
  const { calibration } = calibrated;
  const { screen, limits } = await findScreen(written, root, builtin, { rubric, limits: calibrated.limits });
  const policy: Policy = { ...written, limits };
  const library = shippedCues(builtin);
  const heldIds = [...training.contaminated, ...(await foundIn(training.data, prompts))];
  const brought = broughtCues(training.declared, prompts, new Set(heldIds), policy);
  const chosen = chosenCues(policy, { manifest, brought }, library, only !== undefined);
  const all = [
    ...conditionsOf(chosen.cues, prompts, claim),
    ...strataConditions(policy.sampling.strata, prompts, claim),
  ];
  const tested = only === undefined ? all : onlyThese(all, only);
  if (claim === 'corpus') {
    const corpusFile = files.map(({ file }) => file).join(', ');
    for (const condition of tested)
      checkEffective({
        condition: condition.id,
        prompts: askedPrompts(condition),
        corpusFile,
        policyFile: policy.file,
      });
  }
  const block = claim === 'list' ? prompts.length : 1;
  const cap = Math.floor(capOf(policy, tested) / block) * block;
  const isMeasured = only !== undefined || isNoRun === true || testsAlone === true;
  const wantedScreen = cueScreenOf({ policy, block, cap, testsAlone: isMeasured });
  const waiting = [...chosen.leftOut, ...chosen.declaredLeftOut];
  if (wantedScreen !== null) checkScreenHolds(chosen.declaredLeftOut.length, manifest, policy);
  const screened =
    wantedScreen === null
      ? { conditions: [], leftOut: waiting }
      : screenedConditions(waiting, tested, prompts, { policy, cap });
  const ofRelease = new Set(chosen.declaredLeftOut);
  const declaredLeftOut = screened.leftOut.filter((cue) => ofRelease.has(cue));
  const ownIds = new Set(policy.cues.own.map(({ id }) => id));
  const ofLibrary = screened.leftOut.filter((cue) => !ofRelease.has(cue));
  const replaced = ofLibrary.filter(({ id }) => ownIds.has(id)).map(({ id }) => id);
  const libraryLeftOut = ofLibrary.filter(({ id }) => !ownIds.has(id));
  const cueScreen = screened.conditions.length === 0 ? null : wantedScreen;
  const conditions = [...tested, ...screened.conditions];
  const { trainedOn, notes: trainedOnNotes } = plannedTrainedOn(
    heldIds,
    conditions.filter((one) => one.screened !== true || !brought.notTested.has(one.cueDigest)),
    policy,
  );
  const { production, notes: productionNotes } = await findProduction(policy, root, conditions, prompts);
  const plan: GatePlan = {
    policy,
    manifest,
    baseline,
    conditions,
    rules: {
      version: OUTCOME_RULES_VERSION,
      ...policy.evidence,
      filters: policy.candidate.filters,
      soft: SOFT,
    },
    attempt: 1,
    limits: policy.limits,
    block,
    cap,
    cueScreen,
    promptCount: prompts.length,
    production,
    ...(trainedOn === undefined ? {} : { trainedOn }),
    rubric,
    anchors: isNoRun === true ? [] : anchors,
    calibration,
    ...(calibrated.limits === written.limits ? {} : { correctedFrom: written.limits }),
    screen,
    controls: (builtin.controls.requests ?? '').split('\n').filter((line) => line !== ''),
    digests: {
      policy: policy.digest,
      corpus: corpusDigest(prompts),
      cues: digestOf(conditions.map(({ cueDigest }) => cueDigest)),
      rubric: rubric.digest,
      builtin: builtin.digest,
      ...(isNoRun === true ? {} : { anchors: shippedAnchorsDigest(anchors) }),
    },
    text: policy.text === 'auto' ? (publicPlace ? 'never' : 'comment') : policy.text,
    labels,
    ...(only === undefined ? {} : { only }),
    leftOut: [...brought.uncovered, ...declaredLeftOut, ...libraryLeftOut].map(({ id }) => id),
    ...(training.sources.length === 0
      ? {}
      : { training: { sources: training.sources, mined: minedOf(training.declared) } }),
    shipped: new Set(library.map(cueDigest)),
    notes: [
      ...policy.warnings,
      ...(screen === null ? [] : [screenNote(screen, limits)]),
      ...releaseNotes,
      ...baselineNotes,
      ...proxyNotes([
        policy.candidate.endpoint,
        policy.judge.endpoint,
        ...(screen === null ? [] : [screen.endpoint]),
        ...(policy.judge.second === undefined ? [] : [policy.judge.second.endpoint]),
        ...(baseline === null ? [] : [baseline.endpoint]),
      ]),
      ...corpusNotes(tested, claim),
      ...shippedNotes(policy.corpus),
      ...trainedOnNotes,
      ...productionNotes,
      ...(policy.sampling.stop === 'fixed'
        ? [{ code: 'fixed-sample', args: { cap: policy.sampling.cap } } satisfies Reason]
        : []),
      ...batchNotes(policy),
      ...broughtNotes(brought, declaredLeftOut, cueScreen, policy.cues),
      ...leftOutNotes(libraryLeftOut.length, replaced, policy.cues),
      ...screenNotes(conditions, cueScreen),
      ...training.notes,
    ],
  };
  estimateCost(plan);
  return plan;
}

async function foundIn(
  data: ConversationSource | null,
  prompts: readonly Prompt[],
): Promise<readonly string[]> {
  if (data === null) return [];
  return (await contaminatedPrompts(prompts, data)).prompts.map(({ id }) => id);
}

function batchNotes({ candidate, judge }: Policy): readonly Reason[] {
  const all = Object.entries({ candidate: candidate.batch, judge: judge.batch });
  const asked = all.flatMap(([role, batch]) => (batch === null ? [] : [{ role, batch }]));
  if (asked.length === 0) return [];
  const roles = asked.map(({ role }) => role);
  const minutes = Math.max(...asked.map(({ batch }) => batch.deadlineMs)) / 60_000;
  return [{ code: 'batches', args: { roles, minutes } }];
}

/** What mining says of cues, by the digests of their texts; of two with one text the first. */
function minedOf(declared: readonly DeclaredCue[]): ReadonlyMap<string, MinedFacts> {
  const facts = declared.flatMap(({ cue, mined }) =>
    mined === undefined ? [] : [[cueDigest(cue), mined] as const],
  );
  return new Map([...facts].reverse());
}

/** @param isLook whether every cue can be asked, since only some will be */
function chosenCues(
  policy: Policy,
  { manifest, brought }: { readonly manifest: Manifest; readonly brought: Brought },
  library: readonly Cue[],
  isLook: boolean,
): Chosen {
  return chooseCues({
    own: policy.cues.own,
    declared: brought.cues,
    ...(isLook ? {} : { notTested: brought.notTested }),
    library,
    families: isLook ? FAMILIES : policy.cues.families,
    added: manifest.interventions.flatMap((intervention) => FAMILIES_OF[intervention]),
    max: isLook ? Number.POSITIVE_INFINITY : policy.cues.max,
    declaredMax: isLook ? Number.POSITIVE_INFINITY : policy.cues.declaredMax,
  });
}

/** Library cues that are neither tested nor screened: for want of room, or because a cue of the policy has their id. */
function leftOutNotes(
  count: number,
  replaced: readonly string[],
  { max }: Policy['cues'],
): readonly Reason[] {
  if (count + replaced.length === 0) return [];
  return [{ code: 'cues-left-out', args: { count, max, ...(replaced.length === 0 ? {} : { replaced }) } }];
}

/** Names that a proxy resolves cannot be checked here: once for each endpoint. */
function proxyNotes(endpoints: readonly Endpoint[]): readonly Reason[] {
  const names = new Set(endpoints.filter(({ proxy }) => proxy).map(({ name }) => name));
  return [...names].map((endpoint) => ({ code: 'address-unchecked', args: { endpoint } }));
}

/** Draws at which a condition is closed; each prompt is asked once for claim `production`, so that few end it early. */
function capOf({ sampling }: Policy, conditions: readonly Condition[]): number {
  if (sampling.claim !== 'production') return sampling.cap;
  return Math.min(...conditions.map(({ prompts }) => productionCap(sampling.cap, prompts)));
}
