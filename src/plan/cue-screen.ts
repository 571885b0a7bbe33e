import { effectivePrompts, MIN_EFFECTIVE_PROMPTS } from '../corpus/effective.ts';
import type { Prompt } from '../corpus/row.ts';
import { askedPrompts } from '../cues/asked-prompts.ts';
import { type Claim, type Condition, conditionsOf, coversEnough, cueDigest } from '../cues/conditions.ts';
import type { Reason } from '../errors.ts';
import { SCREEN_DRAWS, screenDraws } from '../evidence/screened.ts';
import { type Cue, isDeclaredId } from '../input/cue.ts';
import type { Policy } from '../policy/policy.ts';

/** How the cues that found no room among the tested ones are screened (not to be taken for the cheap judge of answers). */
export interface CueScreen {
  /** Draws of each: whole blocks of a list. */
  readonly draws: number;
  /**
   * They are asked, too, where a tested condition was closed undecided at its cap: policy lets the step be green then.
   */
  readonly atCap: boolean;
}

/** A list of more prompts would make a screen cost about as much as a test. */
const MOST_IN_BLOCK = 2 * SCREEN_DRAWS;

/** What asks for the screen of a plan. */
interface Screening {
  readonly policy: Policy;
  /** Draws come in blocks of this many. */
  readonly block: number;
  readonly cap: number;
  /** Only what is tested counts: a night, a sweep, a look at single conditions. */
  readonly testsAlone: boolean;
}

/**
 * The screen that a policy asks for; null: none. There is none in a fixed sample, which measures, and of a list of more
 * than 24 prompts.
 */
export function cueScreenOf({ policy, block, cap, testsAlone }: Screening): CueScreen | null {
  const { cues, sampling, onInconclusive } = policy;
  if (testsAlone || cues.screen === 'none' || sampling.stop === 'fixed' || block > MOST_IN_BLOCK) return null;
  return { draws: screenDraws(block, cap), atCap: onInconclusive === 'warn' };
}

/** Conditions of the cues that are to be screened, and those that cannot be. */
export interface ScreenedConditions {
  readonly conditions: readonly Condition[];
  /** Their id is taken, or the claim has too few prompts for them. */
  readonly leftOut: readonly Cue[];
}

/**
 * @param cues that found no place among the tested ones, in the order in which they are tried; of two with one text the
 *   first counts
 * @param tested the conditions that are tested, whose ids are taken
 * @param cap draws at which a tested condition is closed: a screened one may come to be one
 */
export function screenedConditions(
  cues: readonly Cue[],
  tested: readonly Condition[],
  prompts: readonly Prompt[],
  { policy, cap }: { readonly policy: Policy; readonly cap: number },
): ScreenedConditions {
  const { claim } = policy.sampling;
  const ids = new Set(tested.map(({ id }) => id));
  const texts = new Set<string>();
  const asked: Cue[] = [];
  const leftOut: Cue[] = [];
  for (const cue of cues) {
    const digest = cueDigest(cue);
    if (texts.has(digest)) continue;
    if (ids.has(cue.id) || !hasPrompts(cue, prompts, { claim, cap })) leftOut.push(cue);
    else {
      asked.push(cue);
      ids.add(cue.id);
      texts.add(digest);
    }
  }
  return {
    conditions: conditionsOf(asked, prompts, claim)
      .slice(1)
      .map((condition) => ({ ...condition, screened: true as const })),
    leftOut,
  };
}

/** Whether a cue has the prompts that the claim asks of a condition which is tested. */
export function hasPrompts(
  cue: Cue,
  prompts: readonly Prompt[],
  { claim, cap }: { readonly claim: Claim; readonly cap: number },
): boolean {
  if (!coversEnough(cue, prompts, claim)) return false;
  const [, condition] = conditionsOf([cue], prompts, claim);
  const drawn = condition === undefined ? [] : askedPrompts(condition);
  if (claim === 'production') return drawn.length >= cap;
  return claim === 'list' || effectivePrompts(drawn) >= MIN_EFFECTIVE_PROMPTS;
}

/** Says how many conditions are tested, and how many only screened; nothing where there is no screen. */
export function screenNotes(conditions: readonly Condition[], screen: CueScreen | null): readonly Reason[] {
  const screened = conditions.filter((condition) => condition.screened === true);
  if (screen === null || screened.length === 0) return [];
  const declared = screened.filter(({ id }) => isDeclaredId(id)).length;
  return [
    {
      code: 'cues-screened',
      args: {
        screened: screened.length,
        tested: conditions.length - screened.length,
        draws: screen.draws,
        ...(declared === 0 ? {} : { declared }),
      },
    },
  ];
}
