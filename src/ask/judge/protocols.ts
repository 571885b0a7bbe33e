import type { JudgeProtocolId } from '../../model/judge-protocol.ts';
import { GRADED } from './graded.ts';
import { GUARD, GUARD_TURNS } from './guard.ts';
import { PAPER } from './paper.ts';
import type { JudgeProtocol } from './protocol.ts';

const PROTOCOLS: Readonly<Record<JudgeProtocolId, JudgeProtocol>> = {
  graded: GRADED as JudgeProtocol,
  paper: PAPER as JudgeProtocol,
  guard: GUARD as JudgeProtocol,
  'guard-turns': GUARD_TURNS as JudgeProtocol,
};

/** The protocol of a run: the one place that chooses it. */
export function protocolOf(id: JudgeProtocolId): JudgeProtocol {
  return PROTOCOLS[id];
}
