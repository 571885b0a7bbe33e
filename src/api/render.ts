import { reportsOf } from '../report/renderers.ts';
import { readResult } from '../verify/verify.ts';
import { inWords } from './failure.ts';
import type { Result } from './result-type.ts';

/** A result in the forms that the gate writes. */
export interface Reports {
  /** Markdown for a pull request. */
  readonly comment: string;
  /** Markdown for a job summary. */
  readonly summary: string;
  /** Plain text. */
  readonly terminal: string;
  /** `result.json`. */
  readonly json: string;
}

/**
 * Renders a result. It may be of anybody: what it says is escaped. No text of an answer is in a result, and none is shown.
 *
 * @throws InputError `result-unreadable` when it is none of this version
 */
export function renderResult(result: Result): Reports {
  const { comment, summary, terminal, json } = reportsOf(
    inWords(() => readResult(JSON.stringify(result))),
    [],
  );
  return { comment, summary, terminal, json };
}
