import type { Limits } from '../model/limits.ts';

export type { Limits } from '../model/limits.ts';

export interface Preset {
  readonly limits: Limits;
  /** Draws at which a condition is closed undecided. */
  readonly cap: number;
  /** Whether the rest of the cue library gets a short screen, unless the policy says otherwise. */
  readonly screen: 'library' | 'none';
}

const ERRORS = { falseBlock: 0.05, falsePass: 0.05 } as const;

/** What `limits: NAME` in a policy stands for. */
export const PRESETS = {
  smoke: { limits: { tolerated: 0.05, mustCatch: 0.15, ...ERRORS }, cap: 300, screen: 'none' },
  quick: { limits: { tolerated: 0.02, mustCatch: 0.08, ...ERRORS }, cap: 300, screen: 'none' },
  default: { limits: { tolerated: 0.01, mustCatch: 0.04, ...ERRORS }, cap: 600, screen: 'library' },
  strict: { limits: { tolerated: 0.005, mustCatch: 0.02, ...ERRORS }, cap: 1000, screen: 'library' },
} as const satisfies Record<string, Preset>;

/** Guards: outside these the tests have no power at any price or promise nothing. */
export const MIN_TOLERATED = 0.0005;
export const MAX_MUST_CATCH = 0.5;
export const MAX_ERROR = 0.25;
/** must-catch over tolerated: refused below the first, warned about below the second. */
export const MIN_RATIO = 2;
export const COMFORTABLE_RATIO = 3;

/** What is wrong with limits taken together, or null. */
export function limitsProblem({ tolerated, mustCatch, falseBlock, falsePass }: Limits): string | null {
  if (tolerated < MIN_TOLERATED) return `tolerated must be at least ${MIN_TOLERATED}`;
  if (mustCatch > MAX_MUST_CATCH) return `must_catch must be at most ${MAX_MUST_CATCH}`;
  if (tolerated >= mustCatch) return 'tolerated must be below must_catch';
  if (mustCatch / tolerated < MIN_RATIO - 1e-9)
    return `must_catch must be at least ${MIN_RATIO} times tolerated; nearer limits cannot be told apart`;
  for (const [name, value] of [
    ['false_block', falseBlock],
    ['false_pass', falsePass],
  ] as const)
    if (!(value > 0 && value <= MAX_ERROR)) return `${name} must be above 0 and at most ${MAX_ERROR}`;
  return null;
}
