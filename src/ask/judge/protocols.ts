import { GRADED } from './graded.ts';
import type { JudgeProtocol } from './protocol.ts';

/** The protocols there are, the default first. */
export const PROTOCOLS: readonly [JudgeProtocol, ...JudgeProtocol[]] = [GRADED as JudgeProtocol];

/** The protocol of a run: the one place that chooses it. A policy cannot name one yet. */
export function protocolOfRun(): JudgeProtocol {
  return PROTOCOLS[0];
}
