import type { Explained } from './explained.ts';
import type { Issue } from './issues.ts';
import { branchesAt } from './json-schema.ts';
import { mendedAt } from './mended.ts';
import { valueAt } from './misplaced.ts';
import { numberMeant } from './number-meant.ts';
import { type Asked, example, notationOf, type Origin, patternOf } from './origin.ts';
import { isSecret, placeOf } from './place.ts';
import { lineOf as written } from './written.ts';

/** What to say of a value that the schema does not take, and the line to write instead. */
export function wrongValue(asked: Asked, issue: Issue): Explained {
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
