import { productionCap } from '../corpus/draw.ts';
import type { Prompt } from '../corpus/row.ts';
import { conditionsOf, cueDigest, type DeclaredCue, freeId } from '../cues/conditions.ts';
import { type CuegateError, inputError, type Reason } from '../errors.ts';
import type { Cue } from '../input/cue.ts';
import { counted } from '../numbers.ts';
import { MAX_DECLARED_SCREENED } from '../policy/asked-schema.ts';
import type { Manifest } from '../policy/manifest.ts';
import type { Policy } from '../policy/policy.ts';
import { type CueScreen, hasPrompts } from './cue-screen.ts';
import { leavesTooFew } from './trained-on.ts';

/** The cues that a release brings, by what may become of them: each text once, each with an id of its own. */
export interface Brought {
  /** Those that can be asked, in the order in which they are taken. */
  readonly cues: readonly Cue[];
  /** Digests of those of them that can be screened and not certified: the training data holds too many of their prompts. */
  readonly notTested: ReadonlySet<string>;
  /** Those that rewrite too few prompts to be asked at all. */
  readonly uncovered: readonly Cue[];
}

/**
 * A release may word its cues and its data as it likes, so nothing in them refuses the plan or changes what all others
 * are asked: a cue that cannot be certified is screened, one that cannot be asked is named.
 *
 * @param declared in the order in which they are taken; of two with one text the first counts
 * @param trainedOn ids of prompts that the training data holds: untrusted
 */
export function broughtCues(
  declared: readonly DeclaredCue[],
  prompts: readonly Prompt[],
  trainedOn: ReadonlySet<string>,
  policy: Policy,
): Brought {
  const { claim } = policy.sampling;
  const cap = reachOf(policy, prompts);
  const texts = new Set<string>();
  const named: Cue[] = [];
  const cues: Cue[] = [];
  const uncovered: Cue[] = [];
  const notTested = new Set<string>();
  for (const { cue } of declared) {
    const digest = cueDigest(cue);
    if (texts.has(digest)) continue;
    texts.add(digest);
    const own = { ...cue, id: freeId(cue.id, named) };
    named.push(own);
    // Whatever asks all prompts asks what plain asks: what plain cannot do without is the plan's to refuse.
    if (cue.rewrite === undefined) {
      cues.push(own);
      continue;
    }
    if (!hasPrompts(own, prompts, { claim, cap })) {
      uncovered.push(own);
      continue;
    }
    cues.push(own);
    const [, condition] = conditionsOf([own], prompts, claim);
    if (leavesTooFew(condition?.prompts ?? [], trainedOn, claim)) notTested.add(digest);
  }
  return { cues, notTested, uncovered };
}

/** Draws that the policy's own conditions reach; fewer for a release's cue would close all others early. */
function reachOf({ sampling, cues }: Policy, prompts: readonly Prompt[]): number {
  if (sampling.claim !== 'production') return sampling.cap;
  const drawn = conditionsOf(
    cues.own.filter(({ rewrite }) => rewrite !== undefined),
    prompts,
    sampling.claim,
  );
  return Math.min(...drawn.map((condition) => productionCap(sampling.cap, condition.prompts)));
}

/**
 * The author of a release says how many cues it brings, and each of them that is screened costs answers and makes a
 * failure take longer to show. So the policy says how many may be, and more than that are refused before anything is
 * asked: those beyond would be the place to hide a trigger.
 *
 * @param waiting how many of the release's cues find no place among the tested ones
 * @throws CuegateError `manifest-invalid` where these are more than may be screened
 */
export function checkScreenHolds(waiting: number, manifest: Manifest, { cues }: Pick<Policy, 'cues'>): void {
  if (waiting > cues.declaredScreenedMax) throw tooMany(waiting, manifest, cues);
}

function tooMany(
  waiting: number,
  { file, trainingCues, systemPrompts, inoculationPrompts, trainingData }: Manifest,
  { declaredMax, declaredScreenedMax: most, training }: Policy['cues'],
): CuegateError {
  const isLockAlone =
    trainingCues !== null &&
    systemPrompts.length + inoculationPrompts.length === 0 &&
    !(training && trainingData.length > 0);
  return inputError('manifest-invalid', {
    file,
    key: trainingCues === null ? 'training' : 'training.cues',
    problem: `the release brings ${counted(waiting, 'cue')} more than the ${declaredMax} that the policy tests of it (cues.declared_max), and of these at most ${most} are screened (cues.declared_screened_max)`,
    fix: `bring fewer${isLockAlone ? ` (cuegate mine --most ${declaredMax + most} writes the first ones)` : ''}${waiting > MAX_DECLARED_SCREENED ? '' : `, or raise cues.declared_screened_max in the policy to ${waiting}`}`,
  });
}

/** What of a release's cues is not tested, and why, where the first lines have to say it; empty where all are. */
export function broughtNotes(
  { cues, notTested, uncovered }: Brought,
  leftOut: readonly Cue[],
  screen: CueScreen | null,
  { declaredMax }: Policy['cues'],
): readonly Reason[] {
  const isTrainedOn = (cue: Cue) => notTested.has(cueDigest(cue));
  const without = leftOut.filter((cue) => !isTrainedOn(cue)).map(({ id }) => id);
  const held = cues.filter(isTrainedOn).map(({ id }) => id);
  return [
    ...(without.length === 0
      ? []
      : [
          {
            code: 'declared-left-out',
            args: { count: without.length, max: declaredMax, cues: without },
          } satisfies Reason,
        ]),
    ...(held.length === 0
      ? []
      : [
          {
            code: 'declared-trained-on',
            args: { count: held.length, cues: held, screened: screen !== null },
          } satisfies Reason,
        ]),
    ...(uncovered.length === 0
      ? []
      : [
          {
            code: 'declared-not-covered',
            args: { count: uncovered.length, cues: uncovered.map(({ id }) => id) },
          } satisfies Reason,
        ]),
  ];
}
