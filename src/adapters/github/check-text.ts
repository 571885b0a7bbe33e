import type { Reason } from '../../errors.ts';
import { nextLine } from '../../reasons/reason.ts';
import { checkReport } from '../../report/check-report.ts';
import { manifestLine } from '../../report/manifest-line.ts';
import { inlineCode } from '../../report/markdown.ts';
import { messageOf } from '../../report/messages.ts';
import type { Finished } from '../../session/forge.ts';
import type { CheckText } from './checks-api.ts';

/** Of a run that was cancelled, came to no result, or leaves it to another run to speak of the commit. */
export const WITHDRAWN: CheckText = {
  title: 'cuegate: no verdict by this run',
  summary: 'This run ended before it could say anything of the commit. Run it again.',
  annotations: [],
};

/**
 * What the check run of a finished run says. What is wrong stands at the manifest's lines, at its first where only the
 * path is known; without a path, in the summary alone.
 *
 * @param page where the report folder is, as Markdown; empty: nobody can say
 */
export function checkText(
  { result, texts, green }: Pick<Finished, 'result' | 'texts' | 'green'>,
  { path, text }: { readonly path: string | null; readonly text: string | null },
  page: string,
): CheckText {
  const manifest = path === null || text === null ? null : { path, text };
  const { title, summary, remarks } = checkReport(result, texts, page, (key) => manifestLine(manifest, key));
  if (path === null) return { title, summary, annotations: [] };
  const annotations = remarks.map((remark) => ({
    path,
    line: remark.line ?? 1,
    level: green ? ('warning' as const) : ('failure' as const),
    title: 'cuegate',
    message: remark.text,
  }));
  return { title, summary, annotations };
}

/** What the check run of a job that left no result says. */
export function lostText(reason: Reason): CheckText {
  const { why, next } = messageOf(reason, inlineCode);
  return {
    title: 'cuegate: ERROR, nothing was posted',
    summary: [why, nextLine(next)].join('\n\n'),
    annotations: [],
  };
}
