import type { ReleaseSource } from '../session/forge.ts';
import type { EarlierRun, Found } from '../session/release.ts';

/**
 * What a forge has to gate, with what it remembers of earlier runs, and the records of one that passed elsewhere.
 *
 * @throws CuegateError as `find` does
 */
export async function releaseToAsk(forge: ReleaseSource): Promise<Found> {
  const found = await forge.find();
  if ('reason' in found || found.planOnly !== undefined) return found;
  return { ...found, history: await forge.history(), earlier: await earlierRun(forge) };
}

/** The earlier pass whose records this run may go on with; null where there is none, or it cannot be told. */
async function earlierRun(forge: ReleaseSource): Promise<EarlierRun | null> {
  const pass = await forge.earlierPass().catch(() => null);
  if (pass === null || pass.run === null) return null;
  const { run, at } = pass;
  return { at, records: () => forge.earlierRecords(run) };
}
