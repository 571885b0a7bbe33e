import { cut } from '../errors.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { summaryOf } from './comment.ts';
import type { Excerpt } from './excerpts.ts';
import { headlineOf } from './headline.ts';
import type { Result } from './schema.ts';
import {
  CHECK_LIMITS,
  MAX_ANNOTATION_CHARS,
  MAX_CHECK_ANNOTATIONS,
  MAX_CHECK_TITLE_CHARS,
} from './size-limits.ts';
import { quoteForTerminal } from './terminal.ts';

/** What a check run says of a result. */
export interface CheckReport {
  /** One line of plain text. */
  readonly title: string;
  /** The job summary, within what a check run holds. */
  readonly summary: string;
  readonly remarks: readonly Annotation[];
}

/**
 * A result as its check run shows it.
 *
 * @param page where the report folder is, as Markdown; empty: nobody can say
 * @param lineOf line of a key in the manifest; null when there is no manifest to point at
 */
export function checkReport(
  result: Result,
  excerpts: readonly Excerpt[],
  page: string,
  lineOf: (key: readonly string[]) => number | null,
): CheckReport {
  return {
    title: cut(headlineOf(result, quoteForTerminal).first, MAX_CHECK_TITLE_CHARS),
    summary: summaryOf(result, excerpts, page, CHECK_LIMITS),
    remarks: annotationsOf(result, quoteForTerminal, lineOf, MAX_CHECK_ANNOTATIONS).map((remark) => ({
      ...remark,
      text: cut(remark.text, MAX_ANNOTATION_CHARS),
    })),
  };
}
