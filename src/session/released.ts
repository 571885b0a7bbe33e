import { ask } from './ask.ts';
import { dryRun } from './dry-run.ts';
import { freshSeed } from './mining-seed.ts';
import type { Release } from './release.ts';
import { settle } from './settle.ts';
import type { SoFar } from './so-far.ts';
import { unlessCancelled } from './unless-cancelled.ts';
import type { OutFolder, Session } from './world.ts';

/**
 * Plans what was found and asks it, or says what would be asked.
 *
 * @param soFar told the release's source and its plan as soon as they are known
 * @throws CuegateError for anything that ends the run before a verdict
 */
export async function sessionOf(soFar: SoFar, found: Release, out: OutFolder): Promise<Session> {
  const { world, options } = soFar;
  soFar.source = found.source;
  const isDry = options.dryRun || found.planOnly !== undefined;
  const seed = isDry ? undefined : freshSeed(world);
  const lines = options.recordsNeedSeal === true ? [] : out.records();
  const plan = await unlessCancelled(settle(found, options, world, { lines, fresh: seed }), world.cancelled);
  soFar.plan = plan;
  return seed === undefined
    ? dryRun(soFar, plan, found.planOnly ?? null)
    : ask(soFar, plan, found, { out, seed });
}
