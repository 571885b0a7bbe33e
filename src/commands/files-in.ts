import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import { quoteForTerminal } from '../report/terminal.ts';

/** Which file of a report folder to open for what, in one line. */
export function filesIn(folder: string): string {
  return `In ${quoteForTerminal(folder)}: report.html, this report as a page, with every answer; comment.md, the same as GitHub shows it; summary.md, the same with every count; ${RECORDS_FILE}, every answer and grade; ${RESULT_FILE}, for programs.`;
}
