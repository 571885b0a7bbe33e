import { EXIT_CODES } from '../model/exit-codes.ts';
import { terminalOf } from '../report/terminal.ts';
import type { Session } from '../session/world.ts';
import type { Ended } from './ending.ts';
import { filesIn } from './files-in.ts';

/** How what a session came to is told. */
export interface Telling {
  readonly json?: boolean | undefined;
  /** The report folder; absent: nothing was written. */
  readonly out?: string;
}

/** What a session came to, and the exit code of its verdict. */
export function toldSession({ result, reports }: Session, { json = false, out }: Telling): Ended {
  const exit = EXIT_CODES[result.verdict];
  if (json) return { json: result, exit };
  // Of a run that asked nothing the folder says no more than what stands above.
  const files = out === undefined || result.conditions.length === 0 ? '' : `${filesIn(out)}\n`;
  return { text: `${reports.terminal}${files}`, exit };
}

/** A session whose text lists all of its conditions. */
export function withEveryCondition(session: Session): Session {
  const terminal = terminalOf(session.result, session.texts, 'all');
  return { ...session, reports: { ...session.reports, terminal } };
}
