import { canonicalJson } from '../digest.ts';
import type { Result } from '../report/schema.ts';
import type { NamedStatement } from './statements.ts';
import { statementsOf } from './statements.ts';

/** Where statements lie in a report folder. */
export const STATEMENTS_FOLDER = 'statements';

const NAMES = ['cuegate', 'test-result', 'svr'] as const satisfies readonly NamedStatement['name'][];

const statementFile = (name: NamedStatement['name']): string => `${STATEMENTS_FOLDER}/${name}.json`;
const predicateFile = (name: NamedStatement['name']): string => `${STATEMENTS_FOLDER}/${name}.predicate.json`;
/** What `actions/attest` reads as `subject-checksums`. */
const SUBJECTS_FILE = `${STATEMENTS_FOLDER}/subjects.sha256`;

/** Every file that a statement may have: one that no longer has is taken away. */
export const STATEMENT_FILES: readonly string[] = [
  ...NAMES.flatMap((name) => [statementFile(name), predicateFile(name)]),
  SUBJECTS_FILE,
];

/**
 * The files of the statements about a result with their text: each statement whole, and its predicate alone with the
 * subjects beside it, as `actions/attest` takes them. Empty where nothing may be stated.
 */
export function statementFilesOf(
  result: Result,
): readonly { readonly file: string; readonly text: string }[] {
  const statements = statementsOf(result);
  const [first] = statements;
  if (first === undefined) return [];
  // Sorted: a result that was read again has its members in another order, and is the same.
  const json = (value: unknown) => `${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`;
  const subjects = first.statement.subject.flatMap(({ name, digest }) =>
    digest.sha256 === undefined ? [] : [`${digest.sha256}  ${(name ?? '').replace(/\s+/g, ' ')}\n`],
  );
  return [
    ...statements.flatMap(({ name, statement }) => [
      { file: statementFile(name), text: json(statement) },
      { file: predicateFile(name), text: json(statement.predicate) },
    ]),
    { file: SUBJECTS_FILE, text: subjects.join('') },
  ];
}
