import { shutdownWarning } from '../ask/shutdown.ts';
import type { Reason } from '../errors.ts';
import { listedAs } from '../model/listing.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Endpoint } from '../policy/policy.ts';
import type { AskedRole } from '../ports.ts';
import { servedAt } from './served-at.ts';
import type { SessionWorld } from './world.ts';

/** A plan is made offline as well: servers that do not list their models in this time are passed over. */
const PATIENCE_MS = 3_000;

/**
 * What the servers of a plan announce of the end of its models. Lists alone are asked for, and only where key and
 * proxy are at hand: a plan needs neither.
 *
 * @throws CuegateError `model-shut-down`
 */
export async function announcedShutdowns(plan: GatePlan, world: SessionWorld): Promise<readonly Reason[]> {
  const { candidate, judge } = plan.policy;
  const roles: readonly (readonly [AskedRole, Endpoint, string])[] = [
    ['candidate', candidate.endpoint, plan.manifest.model],
    ...(plan.baseline === null ? [] : [['baseline', plan.baseline.endpoint, plan.baseline.model] as const]),
    ['judge', judge.endpoint, judge.model],
    ...(plan.screen === null ? [] : [['screen', plan.screen.endpoint, plan.screen.model] as const]),
  ];
  const endpoints = new Map(roles.map(([, endpoint]) => [endpoint.name, endpoint]));
  const over = new AbortController();
  const asked = [...endpoints].map(async ([name, endpoint]) => {
    const list = listerOf(endpoint, world);
    return [name, list === null ? null : await list(over.signal)] as const;
  });
  const waited = new AbortController();
  const timer = world.clock.sleep(PATIENCE_MS, waited.signal).then(() => over.abort());
  const lists = new Map(await Promise.all(asked));
  waited.abort();
  await timer;
  const now = world.clock.now();
  return roles.flatMap(([role, endpoint, model]): Reason[] => {
    const list = lists.get(endpoint.name);
    const date = list?.state === 'list' ? (listedAs(list.models, model)?.shutdownDate ?? null) : null;
    const warning = shutdownWarning({ role, endpoint, model, date }, plan.policy.validDays, now);
    return warning === null ? [] : [warning];
  });
}

/** null: something that asking takes is missing here. */
function listerOf(endpoint: Endpoint, world: SessionWorld) {
  try {
    return servedAt(endpoint, world).list ?? null;
  } catch {
    return null;
  }
}
