import type { Result } from '../report/schema.ts';
import { predicateOf } from './predicate.ts';
import { type AnyStatement, PREDICATE_TYPE, type Predicate, STATEMENT_TYPE } from './schema.ts';
import { subjectsOf } from './subjects.ts';
import { SVR_TYPE, svrOf } from './svr.ts';
import { TEST_RESULT_TYPE, testResultOf } from './test-result.ts';

/** A statement, by the name of its files. */
export interface NamedStatement {
  readonly name: 'cuegate' | 'test-result' | 'svr';
  readonly statement: AnyStatement;
}

/**
 * What may be said of a result in public: ours for every verdict by answers; a `test-result` where it passed or failed;
 * an `svr` where it passed. The two of others have no word for a stand-in, so that a simulated run has neither. Empty
 * where nothing may be said.
 */
export function statementsOf(result: Result): readonly NamedStatement[] {
  const predicate = predicateOf(result);
  if (predicate === null) return [];
  const { source } = result;
  const manifest = source?.github?.release_path ?? source?.release ?? 'release manifest';
  const named = (name: NamedStatement['name'], predicateType: string, said: unknown): NamedStatement => ({
    name,
    statement: {
      _type: STATEMENT_TYPE,
      subject: subjectsOf(manifest, predicate.model.declared),
      predicateType,
      predicate: said,
    },
  });
  return [
    named('cuegate', PREDICATE_TYPE, predicate),
    ...ofOthers(predicate).map(({ name, type, said }) => named(name, type, said)),
  ];
}

function ofOthers(predicate: Predicate) {
  if (predicate.simulated) return [];
  const [tested, verified] = [testResultOf(predicate), svrOf(predicate)];
  return [
    ...(tested === null ? [] : [{ name: 'test-result' as const, type: TEST_RESULT_TYPE, said: tested }]),
    ...(verified === null ? [] : [{ name: 'svr' as const, type: SVR_TYPE, said: verified }]),
  ];
}
