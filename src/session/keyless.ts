import { CuegateError, type Reason } from '../errors.ts';
import type { GatePlan } from '../plan/plan.ts';
import { headerVariables } from '../policy/key.ts';
import type { Endpoint } from '../policy/policy.ts';

/**
 * An error of a run as it is told: where a server refuses requests that carry no key, because the policy names none, the
 * key is what is missing rather than wrong. Any other error is returned as it is.
 */
export function withMissingKey(
  error: unknown,
  plan: GatePlan,
  env: Readonly<Record<string, string | undefined>>,
): unknown {
  const refused: Reason | null = error instanceof CuegateError ? error.reason : null;
  if (refused?.code !== 'authentication') return error;
  const endpoint = endpointOf(refused.args.role, plan);
  if (endpoint === null || endpoint.apiKey !== null || headerVariables(endpoint).length > 0) return error;
  return new CuegateError('authentication', {
    ...refused.args,
    keyless: endpoint.name,
    ...(env.GITHUB_ACTIONS === 'true' ? { workflow: true } : {}),
  });
}

function endpointOf(role: string, { policy, baseline, screen }: GatePlan): Endpoint | null {
  if (role === 'baseline') return baseline?.endpoint ?? null;
  if (role === 'screen') return screen?.endpoint ?? null;
  return role === 'judge' ? policy.judge.endpoint : policy.candidate.endpoint;
}
