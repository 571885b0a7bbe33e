import { processSecrets } from '../adapters/console/secrets.ts';
import { inputError, type Reason } from '../errors.ts';
import { EXIT_CODES } from '../model/exit-codes.ts';
import { nextLine } from '../reasons/reason.ts';
import type { ReasonCode } from '../reasons/table.ts';
import { headlineOf } from '../report/headline.ts';
import { messageOf } from '../report/messages.ts';
import { redacted } from '../report/redacted.ts';
import { originOf, type Result } from '../report/schema.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import {
  COMMENT_MODES,
  type CurrentJob,
  NOT_PUBLISHED,
  type Noticeboard,
  type Published,
  type StandingFailure,
  type StepReport,
} from '../session/forge.ts';
import { reasonOf } from '../session/reason-of.ts';
import { checkGiven, checkOneOf, checkToken, SWITCH } from './action-inputs.ts';
import { checkPosted } from './finished-folder.ts';
import { finishedResult } from './finished-result.ts';

/** The inputs of `comment/action.yml`, as text. */
export interface PostInputs {
  readonly report: string;
  readonly release: string;
  readonly outcome: string;
  readonly token: string;
  readonly comment: string;
  readonly status: string;
  readonly check?: string;
}

/** The run of a workflow that posts. */
export type PostingJob = Pick<CurrentJob, 'id' | 'attempt'>;

/** The end of a step that says one line; a red one says it beside the step, too. */
function ended(exit: number, said: string, { commentUrl, warnings }: Published): StepReport {
  return {
    exit,
    terminal: `${said}\n`,
    outputs: { 'comment-url': commentUrl },
    summary: '',
    annotations: exit === 0 ? [] : [{ text: said, file: null, line: null }],
    warnings,
  };
}

/** A scheduled run, or a dispatch whose commit is no longer the pull request's head. */
const NOTHING_TO_POST = ended(
  0,
  'cuegate: this event has no commit to post a result on; the report folder has it.',
  NOT_PUBLISHED,
);

const NOTHING_DECIDED = ended(
  0,
  'cuegate: nothing was posted: a dry run asks nothing and has no verdict.',
  NOT_PUBLISHED,
);

const OUTCOMES: readonly string[] = ['success', 'failure', 'cancelled', 'skipped', ''];

/**
 * Posts the result of another job: comment and commit status, nothing else. The result is untrusted; commit and
 * pull request come from the event. Never throws: a result that cannot be used is a red status and exit 3.
 *
 * @param job the run of the workflow that posts; null: nobody says
 */
export async function postFinished(
  inputs: PostInputs,
  board: Noticeboard,
  job: PostingJob | null,
): Promise<StepReport> {
  processSecrets.add([inputs.token]);
  try {
    checkPostInputs(inputs);
  } catch (error) {
    return failed(reasonOf(error), NOT_PUBLISHED);
  }
  try {
    const head = await board.commit();
    if (head === null) return NOTHING_TO_POST;
    const result = redacted(await finishedResult(inputs.report), processSecrets.redact);
    const unnamed = checkRun(result, job, inputs.report);
    checkHead(result, head, inputs.report);
    const unchecked = await checkPosted(inputs.report, result);
    // Nothing was asked, and nothing is released by it: a success would say more than anybody knows.
    if (isPlan(result)) return NOTHING_DECIDED;
    const standing = saysNothing(result) ? await board.failure() : null;
    if (standing !== null) return stands(standing);
    const green = isGreenBy(inputs.outcome, result.verdict);
    const published = await board.publish({ result, texts: [], green, advisory: false });
    const warnings = [...published.warnings, ...[unchecked, unnamed].filter((one) => one !== null)];
    return ended(0, headlineOf(result, quoteForTerminal).first, { ...published, warnings });
  } catch (error) {
    const reason = reasonOf(error);
    return failed(reason, await board.publishLost(reason));
  }
}

function checkPostInputs({ report, token, comment, status, check = '', outcome }: PostInputs): void {
  checkOneOf('comment', comment, COMMENT_MODES, 'comment: always');
  checkOneOf('status', status, SWITCH, 'status: true');
  checkOneOf('check', check, SWITCH, 'check: true');
  checkOneOf('outcome', outcome, OUTCOMES, 'outcome: ${{ needs.gate.result }}');
  checkGiven('report', report, 'report: cuegate-report');
  checkToken(token);
}

/**
 * A result must be of the run that posts it, or of an earlier attempt of it: a folder that is used again may hold the
 * result of another run, where this one's gate asked nothing or came to nothing.
 *
 * @returns a warning where the result does not say; null: it does
 */
function checkRun({ run: { pipeline } }: Result, job: PostingJob | null, folder: string): string | null {
  if (job === null) return null;
  if (pipeline === undefined)
    return 'The result does not say of which run it is: an earlier version of cuegate made it, or no run of a workflow did.';
  if (pipeline.run === String(job.id) && pipeline.attempt <= job.attempt) return null;
  throw inputError('result-unreadable', {
    file: folder,
    problem: 'the result is of another run of the workflow than this one',
    fix: 'give the gate a folder of its own in every run, and post the report that this run left there',
  });
}

/** A result must speak of the event's commit; only one that decided nothing may name none. */
function checkHead(result: Result, head: string, folder: string): void {
  const named = originOf(result)?.head ?? null;
  if (named === head || (named === null && result.verdict === 'error')) return;
  throw inputError('result-unreadable', {
    file: folder,
    problem: 'the result speaks of another commit than this event',
    fix: 'post the report of this run',
  });
}

/** Whether a result knows nothing of the commit itself. */
function saysNothing({ verdict, reasons }: Result): boolean {
  return (
    verdict === 'not-applicable' ||
    reasons.some(({ code }) => code === ('failed-elsewhere' satisfies ReasonCode))
  );
}

/** Whether a result says what would be asked of a release that nobody has judged. */
function isPlan({ reasons }: Result): boolean {
  return reasons.some(({ code }) => code === ('dry-run' satisfies ReasonCode));
}

/** Status and comment stay as they are. */
function stands({ verdict, where }: StandingFailure): StepReport {
  const { why } = messageOf({ code: 'failed-elsewhere', args: { where, verdict } }, quoteForTerminal);
  return ended(EXIT_CODES[verdict], `⛔ cuegate: nothing was posted. ${why}`, NOT_PUBLISHED);
}

/** Green is what the gating job was; where that is not said, a pass or nothing to gate. */
function isGreenBy(outcome: string, verdict: Result['verdict']): boolean {
  return outcome === '' ? EXIT_CODES[verdict] === 0 : outcome === 'success';
}

function failed(reason: Reason, published: Published): StepReport {
  const { why, next } = messageOf(reason, quoteForTerminal);
  return ended(EXIT_CODES.error, `⛔ cuegate: nothing was posted. ${why} ${nextLine(next)}`, published);
}
