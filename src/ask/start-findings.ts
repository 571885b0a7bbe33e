import { showsUnseenOpening, tagsWith } from '../model/reasoning.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { AskerParts } from './asker.ts';
import type { Probes } from './probe-all.ts';

/** What the questions at the start say of how answers are to be read. */
export function startFindings(
  { policy }: GatePlan,
  { candidate, baseline, known }: Probes,
): Pick<AskerParts, 'opensUnseen' | 'startCut' | 'judgeInDoubt'> {
  const opens = (probed: Probes['baseline']) =>
    showsUnseenOpening(probed?.said ?? '', tagsWith(policy.candidate.reasoningTags));
  return {
    opensUnseen: { candidate: opens(candidate), baseline: opens(baseline) },
    startCut: candidate.wasCut,
    judgeInDoubt: known.found === 'alike',
  };
}
