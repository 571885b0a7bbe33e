import { inputError } from '../errors.ts';
import { parseUnambiguous } from '../input/unambiguous-json.ts';
import type { Result } from '../report/schema.ts';
import { statementsOf } from '../statement/statements.ts';
import { type Finding, finding, shown } from './finding.ts';

/** What a statement is held to besides the result that it is of. */
export interface Held {
  /** As the records give it; null: they decide nothing. */
  readonly verdict: string | null;
  /** Of the policy that is meant to be in force; null: none was named. */
  readonly policy: string | null;
}

/**
 * Compares a statement with the one that its result makes, member by member, and with what the records decide. The result
 * itself must have been verified: rendering decides nothing, so that the program's own renderer serves.
 *
 * @param file how errors name the statement
 * @returns a finding for every member that differs, by its JSON pointer
 * @throws CuegateError `file-invalid` for what is no in-toto statement at all
 */
export function checkStatement(
  text: string,
  file: string,
  result: Result,
  { verdict, policy }: Held,
): readonly Finding[] {
  const found = readStatement(text, file);
  const expected = statementsOf(result).find(
    ({ statement }) => statement.predicateType === found.predicateType,
  );
  if (expected === undefined)
    return [finding('statement-unfounded', { type: shown(found.predicateType), verdict: result.verdict })];
  const claimed = claimIn(found.predicate);
  return [
    ...differences(found, expected.statement, ''),
    ...(claimed === null || verdict === null || CLAIMS[claimed]?.includes(verdict) === true
      ? []
      : [finding('statement-verdict', { found: claimed, expected: verdict })]),
    ...(policy === null || policy === result.digests?.policy
      ? []
      : [
          finding('statement-policy', {
            found: shown(result.digests?.policy ?? null),
            expected: policy,
          }),
        ]),
  ];
}

/** Verdicts of the records under which a word of a statement may stand. */
const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  pass: ['pass'],
  PASSED: ['pass'],
  WARNED: ['pass'],
  fail: ['fail'],
  FAILED: ['fail'],
  inconclusive: ['inconclusive'],
};

function claimIn(predicate: unknown): string | null {
  if (!isObject(predicate)) return null;
  const claimed = predicate.verdict ?? predicate.result;
  return typeof claimed === 'string' ? claimed : null;
}

function readStatement(text: string, file: string): Record<string, unknown> {
  const refuse = (problem: string) =>
    inputError('file-invalid', {
      file,
      problem,
      fix: 'name a statement as cuegate writes it: statements/cuegate.json of a report folder',
    });
  let json: unknown;
  try {
    json = parseUnambiguous(text);
  } catch {
    throw refuse('not JSON, or a key stands there twice');
  }
  if (!isObject(json) || !('predicateType' in json)) throw refuse('not an in-toto statement');
  return json;
}

/** Every place where two values differ; a member that one of them lacks is one place. */
function differences(found: unknown, expected: unknown, pointer: string): readonly Finding[] {
  if (found === expected) return [];
  if (Array.isArray(found) && Array.isArray(expected))
    return Array.from({ length: Math.max(found.length, expected.length) }).flatMap((_, index) =>
      differences(found[index], expected[index], `${pointer}/${index}`),
    );
  if (isObject(found) && isObject(expected))
    return [...new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap((name) =>
      differences(
        Object.hasOwn(found, name) ? found[name] : undefined,
        Object.hasOwn(expected, name) ? expected[name] : undefined,
        `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      ),
    );
  return [finding('statement-differs', { at: pointer, found: shown(found), expected: shown(expected) })];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
