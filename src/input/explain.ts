import { distance } from 'fastest-levenshtein';
import { type CuegateError, type InputCode, inputError } from '../errors.ts';
import { z } from '../zod.ts';
import { exampleAt } from './example.ts';

/** Where a value stood, so that an error can name it. */
export interface Origin {
  readonly file: string;
  readonly code: InputCode;
  lineOf(path: readonly PropertyKey[]): number;
  /** A scalar as it stands in the file, e.g. `4.10`; absent or null: unknown. */
  sourceOf?(path: readonly PropertyKey[]): string | null;
  /** The line to write instead, by dotted key without indexes (`cues.own.id`), where the schema has none. */
  readonly examples?: Readonly<Record<string, string>>;
}

interface JsonSchema {
  readonly properties?: Record<string, JsonSchema>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/**
 * Parses `value`, or throws a `CuegateError` for the first problem: file, line, key, value and the line to
 * write instead. An unknown key names the nearest known one.
 */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown, origin: Origin): z.output<S> {
  const parsed = schema.safeParse(value, { reportInput: false });
  if (parsed.success) return parsed.data;
  // A misspelt key explains a missing one.
  const { issues } = parsed.error;
  const issue = deepest([...issues.filter(({ code }) => code === 'unrecognized_keys'), ...issues]);
  throw explain(schema, value, issue, origin);
}

/** Values under these keys may hold a secret by mistake: they are never repeated. */
const SECRET_KEYS: ReadonlySet<string> = new Set(['base_url', 'api_key']);

type Issue = z.core.$ZodIssue;

/** Inside a union the branch that got furthest is the one the author meant. */
function deepest(issues: readonly Issue[]): Issue {
  const [first] = issues;
  if (first === undefined) throw new Error('a failed parse has at least one issue');
  if (first.code !== 'invalid_union') return first;
  const nested = first.errors
    .map((branch) => branch.find(({ code }) => code === 'unrecognized_keys') ?? branch[0])
    .filter((issue) => issue !== undefined)
    .filter((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys');
  const [inner] = nested;
  return inner === undefined ? first : { ...deepest([inner]), path: [...first.path, ...inner.path] };
}

function explain(schema: z.ZodType, value: unknown, issue: Issue, origin: Origin): CuegateError {
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
  const key = path.map(String).join('.');
  const found = valueAt(value, path);
  const missing = found === undefined;
  const line = origin.lineOf(path);
  const at = {
    file: origin.file,
    line,
    ...(key === '' ? {} : { key }),
    ...(missing || SECRET_KEYS.has(String(path.at(-1)))
      ? {}
      : { value: typeof found === 'number' ? String(found) : JSON.stringify(found) }),
  };

  if (unknownKey !== undefined) {
    const known = knownKeys(
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema,
      issue.path,
    );
    const near = nearest(unknownKey, known);
    return inputError(origin.code, {
      ...at,
      problem: near === null ? 'unknown key' : `unknown key; the nearest known one is ${near}`,
      fix:
        example(schema, origin, path) ??
        (near === null
          ? `remove it; known here: ${known.join(', ')}`
          : (example(schema, origin, [...issue.path, near]) ?? `${near}: …`)),
    });
  }
  return inputError(origin.code, {
    ...at,
    problem: missing ? 'the key is missing' : problemOf(issue),
    fix: quoted(issue, path, found, origin) ?? example(schema, origin, path) ?? fallbackFix(path),
  });
}

/** A path without indexes: the key of {@link Origin.examples}. */
function patternOf(path: readonly PropertyKey[]): string {
  return path
    .filter((part) => typeof part !== 'number')
    .map(String)
    .join('.');
}

function problemOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.message.replace(/^Invalid input: /, '');
}

function example(
  schema: z.ZodType,
  { examples = {} }: Origin,
  path: readonly PropertyKey[],
): string | undefined {
  const pattern = patternOf(path);
  return Object.hasOwn(examples, pattern) ? examples[pattern] : exampleAt(schema, path);
}

/** A number or boolean where text belongs was meant as text: quoting what was written mends it. */
function quoted(issue: Issue, path: readonly PropertyKey[], found: unknown, origin: Origin): string | null {
  const scalar = typeof found === 'number' || typeof found === 'boolean';
  if (issue.code !== 'invalid_type' || issue.expected !== 'string' || !scalar) return null;
  const text = JSON.stringify(origin.sourceOf?.(path) ?? String(found));
  const [list, last] = [path.at(-2), path.at(-1)];
  return typeof last === 'number' ? `${String(list)}: [${text}]` : `${String(last)}: ${text}`;
}

function fallbackFix(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'see schema/ for the allowed form' : `correct or remove ${String(path.at(-1))}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, part)
        ? (inner as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );
}

/** The keys that the schema knows at a path, in its own order; empty where any key is allowed. */
export function knownKeys(schema: JsonSchema, path: readonly PropertyKey[]): readonly string[] {
  const branches = schema.anyOf ?? [schema];
  const [step, ...rest] = path;
  if (step === undefined) return branches.flatMap(({ properties }) => Object.keys(properties ?? {}));
  return branches.flatMap(({ properties, items, additionalProperties }) => {
    const next =
      typeof step === 'number'
        ? items
        : (properties?.[String(step)] ??
          (typeof additionalProperties === 'object' ? additionalProperties : undefined));
    return next === undefined ? [] : knownKeys(next, rest);
  });
}

const MAX_EDITS = 4;

function nearest(word: string, known: readonly string[]): string | null {
  const [best] = known
    .map((name) => ({ name, edits: distance(word.replaceAll('-', '_'), name) }))
    .sort((a, b) => a.edits - b.edits);
  return best !== undefined && best.edits <= Math.min(MAX_EDITS, best.name.length - 1) ? best.name : null;
}
