import type { StepReport } from '../adapters/console/runner.ts';
import { processSecrets } from '../adapters/console/secrets.ts';
import { systemClock } from '../adapters/console/world.ts';
import type { GitHubApi } from '../adapters/github/api.ts';
import { postStatus } from '../adapters/github/commit-status.ts';
import { headOf, pullOf } from '../adapters/github/event.ts';
import { githubApi } from '../adapters/github/rest-api.ts';
import { postComment } from '../adapters/github/sticky-comment.ts';
import { EXIT_CODES } from '../decide/exit.ts';
import { inputError, type Reason } from '../errors.ts';
import { commentOf } from '../report/comment.ts';
import { headlineOf } from '../report/headline.ts';
import { messageOf } from '../report/messages.ts';
import { redacted } from '../report/redacted.ts';
import { pastRunOf } from '../report/run-history.ts';
import type { Result } from '../report/schema.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { reasonOf } from '../session/session.ts';
import { COMMENT_MODES, checkOneOf, type Surroundings, SWITCH } from './action-inputs.ts';
import { finishedResult } from './finished-result.ts';
import { unpublished } from './publish.ts';

/** The inputs of `comment/action.yml`, as text. */
export interface PostInputs {
  readonly report: string;
  readonly release: string;
  readonly outcome: string;
  readonly token: string;
  readonly comment: string;
  readonly status: string;
  readonly surroundings: Surroundings;
}

/** What the entry tells the runner. */
export type PostEnd = StepReport;

/** The end of a step that says one line; a red one says it beside the step, too. */
function ended(exit: number, said: string, commentUrl: string, warnings: readonly string[]): PostEnd {
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
  '',
  [],
);

const OUTCOMES: readonly string[] = ['success', 'failure', 'cancelled', 'skipped', ''];

/**
 * Posts the result of another job: comment and commit status, nothing else. The result is untrusted; commit and
 * pull request come from the event. Never throws: a result that cannot be used is a red status and exit 3.
 */
export async function postFinished(inputs: PostInputs): Promise<PostEnd> {
  const redactor = processSecrets;
  redactor.add([inputs.token]);
  try {
    checkPostInputs(inputs);
  } catch (error) {
    return failed(reasonOf(error), []);
  }
  const { event, repository, apiUrl, run } = inputs.surroundings;
  const api = githubApi(inputs.token, repository, apiUrl, systemClock);
  const head = await headToPostOn(inputs, api);
  if (head === null) return NOTHING_TO_POST;
  const url = run.url;
  try {
    const result = redacted(await finishedResult(inputs.report), redactor.redact);
    checkHead(result, head, inputs.report);
    const green = isGreenBy(inputs.outcome, result.verdict);
    const policyCommit = result.source?.github?.policy_commit ?? null;
    const release = inputs.release || null;
    const refused =
      inputs.status === 'false'
        ? null
        : await postStatus(api, result, { head, release, policyCommit, green, advisory: false, url });
    const pull = pullOf(event);
    const posted =
      pull === null
        ? ({ state: 'none' } as const)
        : await postComment(api, {
            pull,
            release: result.source?.github?.release_path ?? release,
            writer: { head, run: run.id, attempt: run.attempt },
            verdict: result.verdict,
            green,
            mode: COMMENT_MODES.find((known) => known === inputs.comment) ?? 'always',
            tried: pastRunOf({ ...result, run: { ...result.run, attempt: run.attempt } }, run.id),
            render: (tried, limits) => commentOf(result, [], tried, limits),
          });
    return ended(0, headlineOf(result, quoteForTerminal).first, posted.state === 'posted' ? posted.url : '', [
      ...(refused === null ? [] : [unpublished('status', redactor.redact(refused), 'statuses: write')]),
      ...(posted.state === 'refused'
        ? [unpublished('comment', redactor.redact(posted.why), 'pull-requests: write')]
        : []),
    ]);
  } catch (error) {
    const reason = reasonOf(error);
    const lost = { verdict: 'error' as const, reasons: [wireReason(reason)], evidence_key: null };
    const post = { head, release: inputs.release || null, policyCommit: null, url };
    const refused =
      inputs.status === 'false'
        ? null
        : await postStatus(api, lost, { ...post, green: false, advisory: false });
    return failed(
      reason,
      refused === null ? [] : [unpublished('status', redactor.redact(refused), 'statuses: write')],
    );
  }
}

function checkPostInputs({ report, token, comment, status, outcome }: PostInputs): void {
  checkOneOf('comment', comment, COMMENT_MODES, 'comment: always');
  checkOneOf('status', status, SWITCH, 'status: true');
  checkOneOf('outcome', outcome, OUTCOMES, 'outcome: ${{ needs.gate.result }}');
  const empty = report === '' ? 'report' : token === '' ? 'github-token' : null;
  if (empty !== null)
    throw inputError('input-invalid', {
      file: `input ${empty}`,
      problem: 'is empty',
      fix: empty === 'report' ? 'report: cuegate-report' : 'github-token: ${{ github.token }}',
    });
}

/** The event's commit; of a dispatch the typed one, if it still is the head of the typed pull request. */
async function headToPostOn({ surroundings: { event } }: PostInputs, api: GitHubApi): Promise<string | null> {
  const head = headOf(event);
  const pull = pullOf(event);
  if (head !== null || pull === null) return head;
  const typed = (event.payload as { inputs?: { sha?: unknown } }).inputs?.sha;
  const now = await api.pull(pull).catch(() => null);
  return now !== null && now.headSha === typed ? now.headSha : null;
}

/** A result must speak of the event's commit; only one that decided nothing may name none. */
function checkHead({ source, verdict }: Result, head: string, folder: string): void {
  const named = source?.github?.head ?? null;
  if (named === head || (named === null && verdict === 'error')) return;
  throw inputError('result-unreadable', {
    file: folder,
    problem: 'the result speaks of another commit than this event',
    fix: 'post the report of the same run',
  });
}

/** Green is what the gating job was; where that is not said, a pass or nothing to gate. */
function isGreenBy(outcome: string, verdict: Result['verdict']): boolean {
  return outcome === '' ? EXIT_CODES[verdict] === 0 : outcome === 'success';
}

function wireReason({ code }: Reason): Result['reasons'][number] {
  return { code, args: {} };
}

function failed(reason: Reason, warnings: readonly string[]): PostEnd {
  const { why, next } = messageOf(reason, quoteForTerminal);
  return ended(EXIT_CODES.error, `⛔ cuegate: nothing was posted. ${why} Next: ${next}`, '', warnings);
}
