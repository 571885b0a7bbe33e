import { protocolOf } from '../ask/judge/protocols.ts';
import { canonicalJson, digestOf } from '../digest.ts';
import { cut, inputError } from '../errors.ts';
import { identityOf } from '../gate/identity.ts';
import { askedJudge } from '../plan/asked-judge.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Begun, JudgeIdentity } from './journal.ts';

/** Who judges by this plan: what an evidence key holds of a judge, so that nothing of another one is ever taken for its own. */
export function judgeIdentityOf(plan: GatePlan): JudgeIdentity {
  const { endpoint, protocol } = plan.policy.judge;
  return {
    endpoint: endpoint.baseUrl,
    ...askedJudge(plan.policy, plan.rubric.digest),
    protocol,
    identity: digestOf(identityOf(plan, { protocol: protocolOf(protocol) }).judge),
  };
}

/**
 * Refuses a folder that was begun for another judge, or for other evidence.
 *
 * @param file how errors name its journal
 * @throws CuegateError `input-invalid`
 */
export function checkSame(
  begun: Begun,
  judge: JudgeIdentity,
  evidence: { readonly key: string; readonly epoch: number },
  file: string,
): void {
  const differ = Object.entries(judge).flatMap(([name, value]) =>
    Object.entries(begun.judge).some(
      ([other, was]) => other === name && canonicalJson(was) === canonicalJson(value),
    )
      ? []
      : [name],
  );
  const isOther = begun.evidence_key !== evidence.key || begun.epoch !== evidence.epoch;
  if (differ.length === 0 && !isOther) return;
  const named = differ.filter((name) => name !== 'identity');
  throw inputError('input-invalid', {
    file,
    value: cut(begun.judge.model),
    problem: isOther
      ? 'the folder holds judgements of other answers: the run has begun new evidence since'
      : `the folder holds judgements of another judge (other: ${(named.length === 0 ? ['what it reads'] : named).join(', ')}), and none of them is taken for this one's`,
    fix: 'name another folder with --out',
  });
}
