import { CuegateError, inputError } from '../errors.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Recorded } from '../records/recorded.ts';

/**
 * Keeps looks at single conditions and the runs of a line apart: no run goes on with the answers of a look, and a look
 * only with its own, which are those under its key.
 *
 * What a shard has asked is decided on by a merge alone, whose judge is checked with it.
 *
 * @throws CuegateError `look-apart`, `records-unreadable`
 */
export function keepApart({ only }: GatePlan, key: string, { evidences }: Pick<Recorded, 'evidences'>): void {
  if (evidences.some(({ plans }) => plans.some(({ shard }) => shard !== undefined)))
    throw inputError('records-unreadable', {
      file: 'records.jsonl',
      problem: 'they are those of a shard, which lead to no verdict',
      fix: 'name another folder with --out; cuegate merge goes on with shards',
    });
  const isLook = only !== undefined;
  const plans = evidences.flatMap((evidence) => evidence.plans);
  const isOther = plans.some((plan) =>
    isLook ? plan.look !== true || plan.evidence_key !== key : plan.look === true,
  );
  if (isOther) throw new CuegateError('look-apart', { is_look: isLook });
}
