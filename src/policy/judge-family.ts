import type { Reason } from '../errors.ts';
import { modelFamily } from '../model/model-family.ts';

/**
 * A note where a judge and what it judges are of one family by their names; null where they are not, or nobody can tell.
 *
 * @param judged names of the candidate and of what it is made of
 */
export function familyNote(judge: string, judged: readonly string[]): Reason | null {
  const family = modelFamily(judge);
  const candidate = family === null ? undefined : judged.find((name) => modelFamily(name) === family);
  return family === null || candidate === undefined
    ? null
    : { code: 'judge-same-family', args: { judge, candidate, family } };
}

/** Whether two names say that both models are of one family. */
export function areOfOneFamily(one: string, other: string): boolean {
  const family = modelFamily(one);
  return family !== null && family === modelFamily(other);
}
