import { join } from 'node:path';
import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { linesProgress } from '../adapters/console/progress/lines.ts';
import { systemClock } from '../adapters/console/world.ts';
import { type GitHubApi, githubApi } from '../adapters/github/api.ts';
import { pullOf, type TriggerEvent } from '../adapters/github/event.ts';
import { findRelease } from '../adapters/github/find-release.ts';
import { type CommentMode, type Posted, postComment } from '../adapters/github/sticky-comment.ts';
import { inputError } from '../errors.ts';
import { headlineOf } from '../report/headline.ts';
import type { Result } from '../report/schema.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { wordsFor } from '../report/words.ts';
import { reasonOf, runSession, type Session } from '../session.ts';
import { EXIT_CODES, isGreen } from '../verdict/exit.ts';

/** The Action's inputs and surroundings, as text. */
export interface ActionInputs {
  readonly policy: string;
  readonly policyRef: string;
  readonly release: string;
  readonly token: string;
  readonly comment: string;
  readonly out: string;
  readonly dryRun: string;
  readonly event: TriggerEvent;
  readonly repository: string;
  readonly apiUrl: string;
  readonly tempFolder: string;
  /** `GITHUB_ACTION`: unique for each step of a job. */
  readonly stepId: string;
  /** `GITHUB_RUN_ATTEMPT`. */
  readonly attempt: string;
}

/** What the entry tells the runner. */
export interface ActionEnd {
  readonly exit: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** One line for the annotation of a red step; null when green. */
  readonly annotation: string | null;
  readonly warnings: readonly string[];
  readonly terminal: string;
}

const COMMENT_MODES: readonly CommentMode[] = ['always', 'on-failure', 'never'];
const SWITCH: readonly string[] = ['true', 'false', ''];

/** Gates what the event releases. Never throws: what nobody planned for ends red with a sentence, too. */
export async function gateEvent(
  inputs: ActionInputs,
  bundleFolder: string,
  mask: (secret: string) => void,
): Promise<ActionEnd> {
  const cancel = cancelOnSignals(process, systemClock);
  try {
    return await gate(inputs, bundleFolder, mask, cancel.signal);
  } catch (error) {
    const { why, next } = wordsFor(reasonOf(error), quoteForTerminal);
    const text = `⛔ cuegate: ERROR, no verdict. ${why}\nNext: ${next}\n`;
    const outputs = { verdict: 'error', reason: reasonOf(error).code };
    return { exit: EXIT_CODES.error, outputs, summary: '', annotation: text, warnings: [], terminal: text };
  } finally {
    cancel.release();
  }
}

async function gate(
  inputs: ActionInputs,
  bundleFolder: string,
  mask: (secret: string) => void,
  cancelled: AbortSignal,
): Promise<ActionEnd> {
  const step = inputs.stepId.replace(/[^\w-]+/g, '-').slice(0, 80);
  const out = inputs.out === '' ? join(inputs.tempFolder, `cuegate-${step}`) : inputs.out;
  // On stdout like the report: the runner reads two streams in no order, and the group could swallow the report.
  const shown = linesProgress(process.stdout, systemClock, { group: true });
  const world = processWorld(bundleFolder, out, mask, shown, cancelled);
  world.redactor.add([inputs.token]);
  const api = () => githubApi(inputs.token, inputs.repository, inputs.apiUrl, systemClock);
  let onInconclusive: 'fail' | 'warn' = 'fail';
  const dryRun = inputs.dryRun === 'true';
  const session = await runSession(
    async () => {
      checkInputs(inputs);
      const where = {
        policy: inputs.policy,
        policyRef: inputs.policyRef || null,
        release: inputs.release || null,
      };
      return findRelease(inputs.event, where, api());
    },
    { seed: null, dryRun, attempt: Math.max(1, Number.parseInt(inputs.attempt, 10) || 1) },
    {
      ...world,
      protect: (policy) => {
        world.protect(policy);
        onInconclusive = policy.onInconclusive;
      },
    },
  );
  const { result } = session;
  const codes = result.reasons.map(({ code }) => code);
  const green = isGreen(result.verdict, codes, onInconclusive);
  // A run that was cancelled says nothing of the model: an earlier comment stays as it is.
  const quiet = dryRun || cancelled.aborted || inputs.token === '';
  const posted = quiet ? NOT_POSTED : await post(inputs, api(), session, green);
  return {
    exit: green ? 0 : EXIT_CODES[result.verdict],
    outputs: outputsOf(result, out, posted.state === 'posted' ? posted.url : ''),
    summary: session.summary,
    annotation: green ? null : headlineOf(result, quoteForTerminal).first,
    warnings:
      posted.state === 'refused'
        ? [
            `the comment could not be written (${world.redactor.redact(posted.why)}); the verdict stands and is in the job summary`,
          ]
        : [],
    terminal: session.terminal,
  };
}

const NOT_POSTED: Posted = { state: 'none' };

async function post(inputs: ActionInputs, api: GitHubApi, session: Session, green: boolean): Promise<Posted> {
  const pull = pullOf(inputs.event);
  // A newer head has a run, and a comment, of its own.
  const outdated = session.result.reasons.some(({ code }) => code === 'head-moved');
  if (pull === null || outdated) return NOT_POSTED;
  const mode = COMMENT_MODES.find((known) => known === inputs.comment) ?? 'always';
  const { result, comment } = session;
  return postComment(api, pull, releaseOf(inputs, result), result, comment, green, mode);
}

function checkInputs({ comment, dryRun, token }: ActionInputs): void {
  if (COMMENT_MODES.every((known) => known !== comment))
    throw inputError('input-invalid', {
      file: 'input comment',
      value: comment,
      problem: `must be one of ${COMMENT_MODES.join(', ')}`,
      fix: 'comment: always',
    });
  if (!SWITCH.includes(dryRun))
    throw inputError('input-invalid', {
      file: 'input dry-run',
      value: dryRun,
      problem: 'must be true or false',
      fix: 'dry-run: false',
    });
  if (token === '')
    throw inputError('input-invalid', {
      file: 'input github-token',
      problem: 'is empty',
      fix: 'github-token: ${{ github.token }}',
    });
}

/** The manifest's path, for the comment's marker. */
function releaseOf(inputs: ActionInputs, { source }: Result): string | null {
  return source?.release?.split(':').slice(1).join(':') || inputs.release || null;
}

function outputsOf(result: Result, out: string, commentUrl: string): ActionEnd['outputs'] {
  const sum = (pick: (condition: Result['conditions'][number]) => number) =>
    String(result.conditions.reduce((total, condition) => total + pick(condition), 0));
  const { calls, cost_usd } = result.run;
  return {
    verdict: result.verdict,
    reason: result.reasons[0]?.code ?? '',
    flagged: sum(({ flagged }) => flagged),
    answers: sum(({ n }) => n),
    calls: String(calls.candidate + calls.baseline + calls.judge),
    'cost-usd': cost_usd === null ? '' : String(cost_usd),
    'report-path': out,
    'comment-url': commentUrl,
  };
}
