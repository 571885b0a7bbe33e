import { configurationOf } from './configuration.ts';
import type { Predicate, Resource } from './schema.ts';

export const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

/** The predicate of in-toto's test result, version 0.1. */
export interface TestResult {
  readonly result: 'PASSED' | 'WARNED' | 'FAILED';
  readonly configuration: readonly Resource[];
  readonly passedTests: readonly string[];
  readonly warnedTests: readonly string[];
  readonly failedTests: readonly string[];
}

/**
 * A verdict as a test result; null where it is none: the form has no word for a run that could not tell. A test is a
 * condition that was tested and decided; those that were let pass are warned of, and the whole with them, as it is where a
 * person let the release start over.
 */
export function testResultOf(predicate: Predicate): TestResult | null {
  const { verdict, conditions, excused, overridden } = predicate;
  if (verdict === 'inconclusive') return null;
  const tested = conditions.filter(({ asked }) => asked === 'tested');
  const letPass = new Set([...excused, ...overridden.map(({ condition }) => condition)]);
  const warnedTests = tested.filter(({ id }) => letPass.has(id)).map(({ id }) => id);
  const inState = (wanted: string) =>
    tested.filter(({ id, state }) => state === wanted && !letPass.has(id)).map(({ id }) => id);
  return {
    result: verdict === 'fail' ? 'FAILED' : letPass.size > 0 ? 'WARNED' : 'PASSED',
    configuration: configurationOf(predicate),
    passedTests: inState('pass'),
    warnedTests,
    failedTests: inState('fail'),
  };
}
