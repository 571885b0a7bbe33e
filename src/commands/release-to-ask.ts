import type { ReleaseSource } from '../session/forge.ts';
import type { Found } from '../session/release.ts';

/**
 * What a forge has to gate, with what it remembers of earlier runs.
 *
 * @throws CuegateError as `find` does
 */
export async function releaseToAsk(forge: ReleaseSource): Promise<Found> {
  const found = await forge.find();
  if ('reason' in found || found.planOnly !== undefined) return found;
  return { ...found, history: await forge.history() };
}
