import type { z } from '../zod.ts';

export type Issue = z.core.$ZodIssue;

export function isUnknownKey({ code }: Issue): boolean {
  return code === 'unrecognized_keys';
}

/** Inside a union the branch that got furthest is the one the author meant. */
export function leavesOf(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const further = issue.errors.find((branch) =>
    branch.some((inner) => inner.path.length > 0 || isUnknownKey(inner)),
  );
  if (further === undefined) return [issue];
  return further.flatMap((inner) => leavesOf({ ...inner, path: [...issue.path, ...inner.path] }));
}
