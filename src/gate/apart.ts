import { CuegateError } from '../errors.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Recorded } from '../records/recorded.ts';

/**
 * Keeps looks at single conditions and the runs of a line apart: no run goes on with the answers of a look, and a look
 * only with its own, which are those under its key.
 *
 * @throws CuegateError `look-apart`
 */
export function keepApart({ only }: GatePlan, key: string, { evidences }: Pick<Recorded, 'evidences'>): void {
  const isLook = only !== undefined;
  const plans = evidences.flatMap((evidence) => evidence.plans);
  const isOther = plans.some((plan) =>
    isLook ? plan.look !== true || plan.evidence_key !== key : plan.look === true,
  );
  if (isOther) throw new CuegateError('look-apart', { is_look: isLook });
}
