import { Budget } from '../ask/budget.ts';
import { probeAll } from '../ask/probe-all.ts';
import type { GatePlan } from '../plan/plan.ts';
import { evidenceKeyOf } from '../records/evidence-key.ts';
import type { Recorded } from '../records/recorded.ts';
import { refuseIncomplete } from '../shard/admit.ts';
import { keepApart } from './apart.ts';
import { runEvidence } from './evidence.ts';
import { identityOf } from './identity.ts';
import type { GateOutcome, GateWorld } from './outcome.ts';
import { startSnapshots } from './snapshot.ts';
import type { GateRun } from './stand-on.ts';

/**
 * Probes the servers, asks and reads batch after batch until the conditions are decided, and decides. Where this run's
 * answers contradict the evidence that was kept, it begins new evidence and decides on that.
 */
export async function runGate(asked: GatePlan, world: GateWorld): Promise<GateOutcome> {
  const budget = new Budget(asked.policy.budget, asked.policy.prices, world.clock);
  const identity = identityOf(asked, world);
  keepApart(asked, evidenceKeyOf(identity), world.recorded);
  if (world.shards !== undefined) refuseIncomplete(world.shards);
  const startedAt = world.clock.elapsed();
  const show = startSnapshots(asked, budget, world, startedAt);
  budget.watch(show);
  show();
  const probes = await probeAll(asked, world, budget).finally(() => budget.watch(() => {}));
  const run = { asked, identity, probes, budget, world, startedAt };
  const first = await runEvidence(run, null);
  return first.outcome ?? (await goOn(run, first.recorded));
}

async function goOn(run: GateRun, contradicted: Recorded): Promise<GateOutcome> {
  const { outcome } = await runEvidence(run, contradicted);
  // New evidence holds nothing of an earlier run that could be contradicted.
  if (outcome === null) throw new Error('evidence of this run alone contradicts itself');
  return outcome;
}
