import { join } from 'node:path';
import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { linesProgress } from '../adapters/console/progress/lines.ts';
import { streams } from '../adapters/console/sink.ts';
import { systemClock } from '../adapters/console/world.ts';
import type { GitHubApi } from '../adapters/github/api.ts';
import { earlierPullOf } from '../adapters/github/event.ts';
import { findRelease, type Trail } from '../adapters/github/find-release.ts';
import { historyOf } from '../adapters/github/history.ts';
import { githubApi } from '../adapters/github/rest-api.ts';
import { EXIT_CODES, isGreen } from '../decide/exit.ts';
import { messageOf } from '../report/messages.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { type Release, reasonOf, runSession, type Settled } from '../session/session.ts';
import { type ActionEnd, endOf } from './action-end.ts';
import { type ActionInputs, checkInputs } from './action-inputs.ts';
import { NOT_PUBLISHED, publish } from './publish.ts';
import { reusedPass } from './reused-pass.ts';
import { sayKey } from './say-key.ts';

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
    const { why, next } = messageOf(reasonOf(error), quoteForTerminal);
    const text = `⛔ cuegate: ERROR, no verdict. ${why}\nNext: ${next}\n`;
    return {
      exit: EXIT_CODES.error,
      outputs: { verdict: 'error', reason: reasonOf(error).code },
      summary: '',
      annotations: [{ text, file: null, line: null }],
      warnings: [],
      terminal: text,
    };
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
  const { event, repository, apiUrl, tempFolder, stepId, run, workspace } = inputs.surroundings;
  const step = stepId.replace(/[^\w-]+/g, '-').slice(0, 80);
  const out = inputs.out === '' ? join(tempFolder, `cuegate-${step}`) : inputs.out;
  // On stdout like the report: the runner reads two streams in no order, and the group could swallow the report.
  const shown = linesProgress(streams.results, systemClock, { group: true });
  const ours = processWorld(bundleFolder, out, mask, shown, cancelled);
  ours.redactor.add([inputs.token]);
  let onInconclusive: 'fail' | 'warn' = 'fail';
  const world = {
    ...ours,
    protect(policy: Parameters<typeof ours.protect>[0]) {
      ours.protect(policy);
      onInconclusive = policy.onInconclusive;
    },
  };
  let made: GitHubApi | null = null;
  // Made once, and only when the inputs are known to be good.
  const api = (): GitHubApi => {
    made ??= githubApi(inputs.token, repository, apiUrl, systemClock);
    return made;
  };
  const trail: Trail = { span: null, policyCommit: null, manifest: null };
  const wanted = inputs.release || null;
  const dryRun = inputs.dryRun === 'true';
  const find = async (): Promise<Release | Settled> => {
    checkInputs(inputs);
    const where = { policy: inputs.policy, policyRef: inputs.policyRef || null, release: wanted, workspace };
    const found = await findRelease(event, where, api(), trail);
    const asks = !('reason' in found) && found.planOnly === undefined;
    if (!asks || dryRun || inputs.stage === 'key') return found;
    const reused = await reusedPass(event, found, trail, wanted, api(), world);
    if (reused !== null || trail.span === null || trail.manifest === null) return reused ?? found;
    const place = {
      // A run in the merge queue goes on with what the pull request remembers.
      pull: trail.span.pull ?? earlierPullOf(event),
      head: trail.span.head,
      release: trail.manifest.path,
      wanted,
      job: { run: run.id, attempt: run.attempt },
    };
    return { ...found, history: await historyOf(api(), place) };
  };
  if (inputs.stage === 'key') return sayKey(find, run, world);
  const session = await runSession(find, { seed: null, dryRun, attempt: run.attempt }, world);
  const { verdict, reasons } = session.result;
  const codes = reasons.map(({ code }) => code);
  const advisory = inputs.mode === 'advisory';
  const green = isGreen(verdict, codes, onInconclusive, advisory);
  // A run that was cancelled says nothing of the model: an earlier comment stays as it is.
  const published =
    dryRun || cancelled.aborted || inputs.token === ''
      ? NOT_PUBLISHED
      : await publish(inputs, api(), session, trail, { green, advisory }, ours.redactor.redact);
  return endOf(session, { green, out, manifest: trail.manifest, run }, published);
}
