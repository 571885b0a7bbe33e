import { inputErrors } from '../errors.ts';
import type { InputProblem } from '../reasons/inputs.ts';
import type { z } from '../zod.ts';
import type { Explained } from './explained.ts';
import { type Issue, isUnknownKey, leavesOf } from './issues.ts';
import { jsonSchemaOf } from './json-schema.ts';
import type { Asked, Origin } from './origin.ts';
import { dotted } from './place.ts';
import { unindented } from './unindented.ts';
import { unknownKey } from './unknown-key.ts';
import { wrongValue } from './wrong-value.ts';

/** A value as its schema reads it, or all that is wrong with it: at least one problem, the one to mend first first. */
export type Read<Value> =
  | { readonly ok: true; readonly data: Value }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/**
 * Parses `value`, or throws a `CuegateError` for its problems: file, line, key, value and the line to write instead. An
 * unknown key names where it belongs, or the nearest known one.
 */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown, origin: Origin): z.output<S> {
  const read = readInput(schema, value, origin);
  if (read.ok) return read.data;
  throw inputErrors(origin.code, read.problems);
}

/** Parses `value`; what is wrong with it is returned, not thrown. */
export function readInput<S extends z.ZodType>(schema: S, value: unknown, origin: Origin): Read<z.output<S>> {
  const parsed = schema.safeParse(value, { reportInput: false });
  if (parsed.success) return { ok: true, data: parsed.data };
  const issues = withoutConsequences(parsed.error.issues.flatMap((issue) => leavesOf(issue)));
  // A misspelt or misplaced key explains a missing one.
  const first = [...issues.filter(isUnknownKey), ...issues.filter((issue) => !isUnknownKey(issue))];
  const sourceOf = (path: readonly PropertyKey[]) => origin.sourceOf?.(path) ?? null;
  const asked: Asked = { schema, json: jsonSchemaOf(schema), value, sourceOf, origin };
  const explained = first.flatMap((issue) => explain(asked, issue));
  const mended = new Set(explained.flatMap(({ mends }) => mends.map(dotted)));
  const problems = explained
    .filter(({ path, mends }) => mends.length > 0 || !mended.has(dotted(path)))
    .map(({ problem }) => problem);
  return { ok: false, problems: [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()] };
}

/** What keys ask of each other says little while one of them cannot be read. */
function withoutConsequences(issues: readonly Issue[]): readonly Issue[] {
  const isAbove = (path: readonly PropertyKey[], below: Issue) =>
    (below.path.length > path.length || (isUnknownKey(below) && below.path.length === path.length)) &&
    path.every((part, at) => part === below.path[at]);
  return issues.filter(
    ({ code, path }) => code !== 'custom' || !issues.some((other) => isAbove(path, other)),
  );
}

function explain(asked: Asked, issue: Issue): readonly Explained[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(asked, issue.path, key));
  const { path } = issue;
  const beside = unindented(asked, path);
  return [beside ?? wrongValue(asked, issue)];
}
