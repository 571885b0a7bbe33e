import { type InputCode, inputErrors } from '../errors.ts';
import type { InputProblem } from '../reasons/inputs.ts';
import type { z } from '../zod.ts';
import { exampleAt } from './example.ts';
import { type Issue, isUnknownKey, leavesOf } from './issues.ts';
import { branchesAt, jsonSchemaOf, knownKeys } from './json-schema.ts';
import { type Asked as AskedOf, mendedAt } from './mended.ts';
import { isMapping, ownerBeside, placesOf, valueAt } from './misplaced.ts';
import { nearest } from './nearest.ts';
import { numberMeant } from './number-meant.ts';
import { type Notation, lineOf as written } from './written.ts';

/** Where a value stood, so that an error can name it. */
export interface Origin {
  readonly file: string;
  readonly code: InputCode;
  lineOf(path: readonly PropertyKey[]): number;
  /** A scalar as it stands in the file, e.g. `4.10`; absent or null: unknown. */
  sourceOf?(path: readonly PropertyKey[]): string | null;
  /** The line to write instead, by dotted key without indexes (`cues.own.id`), where the schema has none. */
  readonly examples?: Readonly<Record<string, string>>;
  /** What other programs call a value, by dotted key: the word that stands for it here. */
  readonly synonyms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The line to write for a value that the schema alone cannot read: what the file says elsewhere may be part of it. */
  ownLine?(path: readonly PropertyKey[], found: unknown): string | null;
  /** An example of the schema as it fits this file, e.g. with a name that the file has. */
  inExample?(line: string): string;
  /** What is wrong with a key of the top level that belongs into another file; null: it is no such key. */
  foreignKey?(key: string): Pick<InputProblem, 'problem' | 'fix'> | null;
}

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

/** Values under these keys may hold a secret by mistake: they are never repeated. */
const SECRET_KEYS: ReadonlySet<string> = new Set(['base_url', 'api_key', 'headers']);

/** What keys ask of each other says little while one of them cannot be read. */
function withoutConsequences(issues: readonly Issue[]): readonly Issue[] {
  const isAbove = (path: readonly PropertyKey[], below: Issue) =>
    (below.path.length > path.length || (isUnknownKey(below) && below.path.length === path.length)) &&
    path.every((part, at) => part === below.path[at]);
  return issues.filter(
    ({ code, path }) => code !== 'custom' || !issues.some((other) => isAbove(path, other)),
  );
}

/** What was read, as what, and where it stood. */
interface Asked extends AskedOf {
  readonly origin: Origin;
}

interface Explained {
  readonly path: readonly PropertyKey[];
  readonly problem: InputProblem;
  /** Where problems will be gone, too, once this one is. */
  readonly mends: readonly (readonly PropertyKey[])[];
}

function explain(asked: Asked, issue: Issue): readonly Explained[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(asked, issue.path, key));
  const { path } = issue;
  const beside = unindented(asked, path);
  return [beside ?? wrongValue(asked, issue)];
}

/** File, line, key and value of a problem at a path. */
function placeOf({ value, origin }: Asked, path: readonly PropertyKey[], meant: readonly PropertyKey[] = []) {
  const key = dotted(path);
  const found = valueAt(value, path);
  return {
    file: origin.file,
    line: origin.lineOf(path),
    ...(key === '' ? {} : { key }),
    ...(found === undefined || isSecret(path) || isSecret(meant) || holdsKeys(found)
      ? {}
      : { value: typeof found === 'number' ? String(found) : JSON.stringify(found) }),
  };
}

/** Whether a value may hold a secret: then it is repeated nowhere. An endpoint that is no mapping may be its address. */
function isSecret(path: readonly PropertyKey[]): boolean {
  return path.slice(-2).some((part) => SECRET_KEYS.has(String(part))) || path.slice(-2).includes('endpoints');
}

/** A mapping is not shown: it is long, and a secret may stand in it. */
function holdsKeys(value: unknown): boolean {
  return isMapping(value) || (Array.isArray(value) && value.some(holdsKeys));
}

function unknownKey(asked: Asked, parent: readonly PropertyKey[], key: string): Explained {
  const { schema, json, origin } = asked;
  const path = [...parent, key];
  const known = knownKeys(json, parent);
  const near = nearest(key.replaceAll('-', '_'), known);
  const at = placeOf(asked, path, near === null ? [] : [...parent, near.name]);
  const isTypo = near !== null && near.edits <= 1;
  const beside = unindented(asked, path);
  if (beside !== null) return beside;
  const own = example(schema, origin, path);
  const foreign = parent.length === 0 && !isTypo ? (origin.foreignKey?.(key) ?? null) : null;
  if (foreign !== null && own === undefined) return { path, problem: { ...at, ...foreign }, mends: [] };
  const places = isTypo || own !== undefined ? null : placesOf(json, key);
  if (places !== null) {
    const problem = `unknown key here; ${key} belongs ${places}`;
    return { path, problem: { ...at, problem, fix: `move ${key} there` }, mends: [[key]] };
  }
  return {
    path,
    problem: {
      ...at,
      problem: near === null ? 'unknown key' : `unknown key; the nearest known one is ${near.name}`,
      fix:
        own ??
        (near === null ? `remove it; known here: ${known.join(', ')}` : renamed(asked, path, near.name)),
    },
    mends: near === null ? [] : [[...parent, near.name]],
  };
}

/** The line under the name that was meant, with the value that stands under the wrong one; `…` for keys of its own. */
function renamed(asked: Asked, path: readonly PropertyKey[], name: string): string {
  const { schema, value, origin } = asked;
  const meant = [...path.slice(0, -1), name];
  const found = valueAt(value, path);
  if (found === null) return example(schema, origin, meant) ?? `${name}: …`;
  const moved = {
    ...asked,
    value: withName(value, path, name),
    sourceOf: () => asked.sourceOf(path),
  };
  const mended = isSecret(meant) ? null : mendedAt(moved, meant);
  const line = mended === null ? null : written(name, mended.value, notationOf(origin));
  return line ?? origin.ownLine?.(meant, found) ?? `${name}: …`;
}

/** A value in which what stands at a path stands under another name. */
function withName(value: unknown, [step, ...rest]: readonly PropertyKey[], name: string): unknown {
  if (value === null || typeof value !== 'object' || step === undefined) return value;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (at === step ? withName(item, rest, name) : item));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key !== step ? [key, inner] : rest.length === 0 ? [name, inner] : [key, withName(inner, rest, name)],
    ),
  );
}

/** A key that lacks its indentation; null: it does not. */
function unindented(asked: Asked, path: readonly PropertyKey[]): Explained | null {
  const { json, value, origin } = asked;
  const owner = ownerBeside({ json, value, lineOf: origin.lineOf }, path);
  if (owner === null) return null;
  const key = String(path.at(-1));
  return {
    path,
    problem: {
      ...placeOf(asked, path),
      problem: `${key} belongs under ${owner}: indent it`,
      fix: `put two more spaces before ${key}:, so that it stands below ${owner}:`,
    },
    mends: [
      [...path.slice(0, -1), owner],
      [...path.slice(0, -1), owner, key],
    ],
  };
}

function wrongValue(asked: Asked, issue: Issue): Explained {
  const { schema, json, value, origin } = asked;
  const { path } = issue;
  const found = valueAt(value, path);
  const at = placeOf(asked, path);
  const meant = numberMeant(found, branchesAt(json, path));
  const word = typeof found === 'string' ? synonymOf(origin, path, found) : null;
  const key = String(path.at(-1));
  const [problem, fix] =
    meant !== null
      ? [meant.problem, `${key}: ${meant.number}`]
      : word !== null
        ? [
            `${problemOf(issue)}: ${word} is what ${JSON.stringify(found)} is called here`,
            wordAt(asked, path, word),
          ]
        : [
            found === undefined ? 'the key is missing' : problemOf(issue),
            fixIn(issue) ??
              origin.ownLine?.(path, found) ??
              carriedOn(asked, path, found) ??
              quoted(issue, path, found, origin) ??
              example(schema, origin, path) ??
              fallbackFix(path),
          ];
  return { path, problem: { ...at, problem, fix }, mends: [] };
}

/** What a rule of the schema itself says is to be written (`params.fix` of its issue). */
function fixIn(issue: Issue): string | null {
  const fix = issue.code === 'custom' ? issue.params?.fix : undefined;
  return typeof fix === 'string' ? fix : null;
}

/** The line with the value that was meant; a number that is out of range says nothing where there is an example. */
function carriedOn(asked: Asked, path: readonly PropertyKey[], found: unknown): string | null {
  const { schema, origin } = asked;
  const isNumber =
    typeof found === 'number' &&
    branchesAt(asked.json, path).some(({ type }) => type === 'number' || type === 'integer');
  if (found === undefined || found === null || (isNumber && example(schema, origin, path) !== undefined))
    return null;
  const list = typeof path.at(-1) === 'number' ? path.slice(0, -1) : null;
  const mended = mendedAt(asked, path) ?? (list === null ? null : mendedAt(asked, list));
  if (mended === null) return null;
  const isHidden = isSecret(path) && !(String(path.at(-1)) === 'api_key' && namesVariable(found));
  return isHidden ? null : written(mended.key, mended.value, notationOf(origin));
}

/** Whether text is the name of a variable in the form of a shell or a workflow, and so no key itself. */
function namesVariable(found: unknown): boolean {
  return typeof found === 'string' && /^\s*(?:\$|env[:.]|secrets\.)/.test(found);
}

/** Files of which the words of a scalar are not kept are JSON. */
function notationOf({ sourceOf }: Origin): Notation {
  return sourceOf === undefined ? 'json' : 'yaml';
}

function dotted(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** A path without indexes: the key of {@link Origin.examples}. */
function patternOf(path: readonly PropertyKey[]): string {
  return path
    .filter((part) => typeof part !== 'number')
    .map(String)
    .join('.');
}

function synonymOf({ synonyms = {} }: Origin, path: readonly PropertyKey[], found: string): string | null {
  const words = synonyms[patternOf(path)] ?? {};
  const word = found.toLowerCase();
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

function wordAt({ origin, schema }: Asked, path: readonly PropertyKey[], word: string): string {
  const key = String(path.at(-1));
  const isJson = (example(schema, origin, path) ?? '').startsWith('"');
  return isJson ? `"${key}": "${word}"` : `${key}: ${word}`;
}

function problemOf(issue: Issue): string {
  if (issue.code === 'invalid_key' && issue.issues[0] !== undefined) return problemOf(issue.issues[0]);
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.message.replace(/^Invalid input: /, '');
}

function example(
  schema: z.ZodType,
  { examples = {}, inExample = (line) => line }: Origin,
  path: readonly PropertyKey[],
): string | undefined {
  const pattern = patternOf(path);
  const line = Object.hasOwn(examples, pattern) ? examples[pattern] : exampleAt(schema, path);
  return line === undefined ? undefined : inExample(line);
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
