import { entryOf } from '../reasons/table.ts';
import { commentOf, summaryOf } from '../report/comment.ts';
import type { Excerpt } from '../report/excerpts.ts';
import { redacted } from '../report/redacted.ts';
import type { Result } from '../report/schema.ts';
import { terminalOf } from '../report/terminal.ts';
import type { OutFolder, Session, SessionWorld } from './world.ts';

/** Reports of a result. Secrets are taken out before anything is rendered: escaping would disguise them. */
export function rendered(
  found: Result,
  excerpts: readonly Excerpt[],
  redact: (text: string) => string,
): Session {
  const result = redacted(found, redact);
  const shown = redacted(excerpts, redact);
  return {
    result,
    comment: commentOf(result, shown),
    commentWithin: (tried, limits) => commentOf(result, shown, tried, limits),
    summary: summaryOf(result, shown),
    terminal: terminalOf(result),
  };
}

export function openedAfterAll(world: SessionWorld): OutFolder | null {
  try {
    return world.openOut();
  } catch {
    return null;
  }
}

/** Writes the reports; a folder that cannot be written turns any verdict into an error. */
export function written(
  session: Session,
  out: OutFolder | null,
  failed: (error: unknown) => Session,
): Session {
  if (out === null) return session;
  try {
    try {
      // What was asked before is not overwritten by a run that asks nothing.
      const idle = session.result.verdict === 'not-applicable' && holdsAny(out.records());
      if (!idle && !session.result.reasons.some(({ code }) => entryOf(code)?.leavesFolderAlone)) {
        writeReports(out, session);
      }
    } finally {
      out.close();
    }
    return session;
  } catch (error) {
    return failed(error);
  }
}

function holdsAny(lines: Iterable<string>): boolean {
  for (const _line of lines) return true;
  return false;
}

/** The verdict goes last: a folder that holds one holds everything. */
export function writeReports(out: OutFolder, { result, comment, summary }: Session): void {
  out.write('comment.md', comment);
  out.write('summary.md', summary);
  writeResult(out, result);
}

export function writeResult(out: OutFolder, result: Result): void {
  out.write(
    'result.json',
    `${JSON.stringify(result, null, 2)}
`,
  );
}
