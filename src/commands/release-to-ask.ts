import type { Reason } from '../errors.ts';
import { readPolicy } from '../policy/policy.ts';
import type { Forge, ReleaseSource } from '../session/forge.ts';
import type { EarlierRun, Found, Release, Settled } from '../session/release.ts';

/**
 * What a forge has to gate, with what it remembers of earlier runs, and the records of one that passed elsewhere.
 *
 * @throws CuegateError as `find` does
 */
export async function releaseToAsk(forge: Forge): Promise<Found> {
  const found = await forge.find();
  if ('reason' in found) return found.verdict === 'not-applicable' ? unlessFailed(forge, found) : found;
  if (found.planOnly !== undefined) return found;
  const history = await forge.history();
  const notes = [...(found.notes ?? []), ...(history.notes ?? []), ...(await nightlyNotes(forge, found))];
  const { register } = forge;
  return {
    ...found,
    notes,
    history,
    earlier: await earlierRun(forge),
    ...(register === undefined ? {} : { register }),
  };
}

/** What is to be known of the nights, where the policy names the workflow that runs them. */
async function nightlyNotes(
  { nightlyAge }: ReleaseSource,
  { policyText, policyFile }: Release,
): Promise<readonly Reason[]> {
  if (nightlyAge === undefined) return [];
  const workflow = workflowOf(policyText, policyFile);
  return workflow === null ? [] : nightlyAge(workflow);
}

/** null also for a policy that cannot be read: whoever gates says why. */
function workflowOf(text: string, file: string): string | null {
  try {
    return readPolicy(text, file).nightly?.workflow ?? null;
  } catch {
    return null;
  }
}

/** Nothing to gate, unless another change has shown a failure of the same commit: then that stands. */
async function unlessFailed(forge: Forge, found: Settled): Promise<Settled> {
  const failed = await forge.failure();
  if (failed === null) return found;
  const { verdict, where } = failed;
  return { ...found, verdict, reason: { code: 'failed-elsewhere', args: { where, verdict } } };
}

/** The earlier pass whose records this run may go on with; null where there is none, or it cannot be told. */
async function earlierRun(forge: ReleaseSource): Promise<EarlierRun | null> {
  const pass = await forge.earlierPass().catch(() => null);
  if (pass === null || pass.run === null) return null;
  const { run, at } = pass;
  return { at, records: () => forge.earlierRecords(run) };
}
