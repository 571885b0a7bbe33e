import type { GitHubApi } from './api.ts';
import type { Writer } from './marker.ts';
import { saysRun } from './run-address.ts';

/** Tells whether the run that a marker names was a run of the gate. */
export type Witness = (writer: Writer | null) => Promise<boolean>;

/** Believes every run: for markers that are sealed. */
export const SEALED: Witness = async (writer) => writer !== null;

/**
 * Without a salt, a run is believed where a status of our account on the marker's commit names it: a workflow that
 * repeats text in a comment sets no status. What cannot be read is no witness.
 */
export function statusWitness(api: GitHubApi, viewer: string): Witness {
  const known = new Map<string, Promise<readonly string[]>>();
  const urlsOf = (head: string) =>
    api.statuses(head).then(
      (statuses) => statuses.filter(({ author }) => author === viewer).map(({ url }) => url),
      () => [],
    );
  return async (writer) => {
    if (writer === null || writer.head === null) return false;
    const urls = known.get(writer.head) ?? urlsOf(writer.head);
    known.set(writer.head, urls);
    return (await urls).some((url) => saysRun(url, writer));
  };
}
