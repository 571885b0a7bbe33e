import { isDeclaredId } from '../input/cue.ts';
import type { Override } from '../input/label.ts';
import type { ConditionState } from '../model/condition-state.ts';

const DAY_MS = 86_400_000;

/** Whether an override still holds: to the end of the day it names, UTC. */
export function holds({ expires }: Pick<Override, 'expires'>, now: number): boolean {
  return now < Date.parse(`${expires}T00:00:00Z`) + DAY_MS;
}

/** By the text of its cue where the override names that, else by its id, which must not be the manifest's to give. */
function isOf(
  { condition, cue }: Override,
  { id, cueDigest }: { id: string; cueDigest: string | null },
): boolean {
  return cue === undefined ? condition === id && !isDeclaredId(id) : cue === cueDigest;
}

/**
 * The override of a condition of this evidence that holds now, or null: of several the one that holds longest, the
 * later line of two that end alike. Evidence under another key (another model, corpus or judge) is not overridden.
 *
 * @param now milliseconds since 1970, UTC
 */
export function overrideOf(
  overrides: readonly Override[],
  evidenceKey: string,
  condition: { readonly id: string; readonly cueDigest: string | null },
  now: number,
): Override | null {
  return overrides
    .filter((override) => override.evidence_key === evidenceKey && isOf(override, condition))
    .filter((override) => holds(override, now))
    .reduce<Override | null>(
      (longest, override) => (longest !== null && longest.expires > override.expires ? longest : override),
      null,
    );
}

/** `overridden`: failed, and let pass by a person. Nothing but a fail is overridden: no evidence is no pass. */
export function stateWithOverride(
  state: ConditionState,
  override: Override | null,
): ConditionState | 'overridden' {
  return state === 'fail' && override !== null ? 'overridden' : state;
}
