import { counted, grouped } from '../numbers.ts';
import { flag, number, numberOrNull, role, text, texts, word } from './arguments.ts';
import { atTheEnd, CONTINUE, named } from './phrases.ts';
import { reason } from './reason.ts';

/** Says which budgets are expected to end even the run of a clean model; empty: none. */
function expectedOver(of: {
  readonly budget_calls?: number | undefined;
  readonly expected_calls?: number | undefined;
  readonly expected_usd?: number | undefined;
  readonly budget_usd?: number | undefined;
  readonly expected_minutes?: number | undefined;
  readonly budget_minutes?: number | undefined;
}): string {
  const pair = (takes: string, allowed: string) => `${takes}, and the budget is ${allowed}`;
  const over = [
    ...(of.expected_calls === undefined
      ? []
      : [pair(counted(of.expected_calls, 'call'), grouped(of.budget_calls ?? 0))]),
    ...(of.expected_usd === undefined
      ? []
      : [pair(`$${of.expected_usd.toFixed(2)}`, `$${(of.budget_usd ?? 0).toFixed(2)}`)]),
    ...(of.expected_minutes === undefined
      ? []
      : [pair(counted(of.expected_minutes, 'minute'), grouped(of.budget_minutes ?? 0))]),
  ];
  return over.length === 0
    ? ''
    : ` Expect it to end without a verdict: a clean model takes about ${over.join('; ')}.`;
}

const NOTHING_SAID = 'This says nothing about any model.';

/** Events, commits and pull requests; how a run ended without asking. */
export const EVENTS = {
  'several-releases': reason({
    verdict: 'error',
    args: { count: number, paths: text },
    say: ({ count, paths }, quote) => ({
      why: `The event changes ${counted(count, 'release manifest')} (${quote(paths)}), but one step gates one release.`,
      next: 'Use a matrix with one step for each manifest: with: { release: models/a/release.yml }.',
    }),
  }),
  'dispatch-malformed': reason({
    verdict: 'error',
    args: { key: text, problem: text },
    say: ({ key, problem }, quote) => ({
      why: `What the event repository_dispatch brings cannot be used: ${quote(key)} ${quote(problem, 'bare')}.`,
      next: 'Send client_payload with name, version and digest, each as text. Nothing was asked.',
    }),
  }),
  'dispatch-unmatched': reason({
    verdict: 'error',
    args: { name: text, version: text, others: text },
    say: ({ name, version, others }, quote) => ({
      why: `An event asks for version ${quote(version)} of ${quote(name)}, which no release manifest on the default branch declares${
        others === '' ? '' : `; of that name, ${quote(others)} declares another version`
      }.`,
      next: 'Merge a manifest that declares it (its name as registry.name or candidate.model, its version, and candidate.digest), then send the event again. Nothing was asked.',
    }),
  }),
  'dispatch-digest-differs': reason({
    verdict: 'error',
    args: { paths: text, sent: text, declared: text },
    say: ({ paths, sent, declared }, quote) => ({
      why:
        declared === ''
          ? `An event asks for a checkpoint with the digest ${quote(sent)}, but ${quote(paths)} declares no digest that it could be held to.`
          : `An event asks for a checkpoint with the digest ${quote(sent)}, but ${quote(paths)} declares ${quote(declared)}.`,
      next: 'If that checkpoint is meant, merge a manifest that declares its digest (candidate.digest), then send the event again; if not, find out who registered it. Nothing was asked.',
    }),
  }),
  'dispatch-ambiguous': reason({
    verdict: 'error',
    args: { count: number, paths: text },
    say: ({ count, paths }, quote) => ({
      why: `An event asks for what ${counted(count, 'release manifest')} declare (${quote(paths)}), and one step gates one release.`,
      next: 'Give each a registry.name or registry.version of its own, or name one of them with the input release. Nothing was asked.',
    }),
  }),
  'release-not-changed': reason({
    verdict: 'not-applicable',
    args: { path: text, others: text },
    say: ({ path, others }, quote) => ({
      why: `The input release names ${quote(path)}, which this event does not change.${
        others === '' ? '' : ` It does change ${quote(others)}: another step must gate that.`
      }`,
      next: 'Nothing to do for this release.',
    }),
  }),
  // The run ends with the verdict that stands, whichever that is.
  'failed-elsewhere': reason({
    verdict: 'inconclusive',
    args: { where: text, verdict: text },
    say: ({ where, verdict }, quote) => ({
      why: `This change releases no model, but its commit has the verdict ${quote(verdict, 'bare')} of another change or run (${quote(where)}), and that stands.`,
      next: 'Fix what failed there and push a new commit. If that run ended in an error before it asked anything, run it again.',
    }),
  }),
  'no-release-changed': reason({
    verdict: 'not-applicable',
    args: {},
    say: () => ({
      why: 'This change releases no model: no release manifest is added or changed.',
      next: `Nothing to do. ${NOTHING_SAID}`,
    }),
  }),
  'release-removed': reason({
    verdict: 'not-applicable',
    args: { paths: text },
    say: ({ paths }, quote) => ({
      why: `The change only removes release manifests (${quote(paths)}); there is no model to check.`,
      next: `Nothing to do. ${NOTHING_SAID}`,
    }),
  }),
  'dry-run': reason({
    verdict: 'not-applicable',
    title: 'DRY RUN',
    args: {
      conditions: number,
      fewest: number,
      most: number,
      probed: number.exactOptional(),
      /** The budget, where it would end a run that takes every condition to its cap. */
      budget_calls: number.exactOptional(),
      /** What a clean model is expected to take, each only where it is more than the budget. */
      expected_calls: number.exactOptional(),
      expected_usd: number.exactOptional(),
      budget_usd: number.exactOptional(),
      expected_minutes: number.exactOptional(),
      budget_minutes: number.exactOptional(),
    },
    say: ({ conditions, fewest, most, probed, budget_calls, ...over }) => ({
      why: `${probed === undefined ? 'Nothing was asked.' : `Nothing was asked but ${counted(probed, 'plain prompt')}, to measure how long an answer takes.`} The plan has ${counted(conditions, 'condition')} (no cue, and one cue each). A pass takes ${grouped(fewest)} answers or more; a run that takes every condition to its cap, ${grouped(most)}${budget_calls === undefined ? '' : `, and the budget of ${counted(budget_calls, 'call')} would end it before`}.${expectedOver({ ...over, budget_calls })}`,
      next: `For a verdict, ask the model: cuegate run, or the Action without dry-run. ${NOTHING_SAID}`,
    }),
  }),
  'look-apart': reason({
    verdict: 'error',
    leavesFolderAlone: true,
    args: { is_look: flag },
    say: ({ is_look }) => ({
      why: is_look
        ? 'The report folder holds records of other runs: a look at single conditions (--only) has a folder of its own, and goes on only where it asked the very same before.'
        : 'The report folder holds a look at single conditions (--only), which counts for no verdict: a run of the gate cannot go on there.',
      next: 'Name another folder with --out.',
    }),
  }),
  'policy-missing': reason({
    verdict: 'error',
    args: {
      path: text,
      /** The commit that was read; absent on the command line, where files are. */
      at: text.exactOptional(),
      /** Policies that are there, and may have been meant. */
      near: texts.exactOptional(),
    },
    say: ({ path, at, near = [] }, quote) =>
      at === undefined
        ? {
            why: `There is no policy ${quote(path)} on this machine.`,
            next:
              near.length === 0
                ? 'Name the file with --policy FILE, or write a first policy with cuegate init.'
                : `Name the file that you mean: ${near.map((one) => `--policy ${quote(one, 'bare')}`).join(', or ')}.`,
          }
        : {
            why: `There is no policy ${quote(path)} at ${quote(at)}.`,
            next: 'Add the policy to the default branch first; the gate never takes it from a pull request.',
          },
  }),
  'policy-not-adopted': reason({
    verdict: 'error',
    greenInAdvisory: true,
    args: { path: text, at: text, command: text },
    say: ({ path, at, command }, quote) => ({
      why: `There is no policy ${quote(path)} at ${quote(at)} yet. The one in this change is valid, but nothing is asked under it.`,
      next: `Review the plan, or make it again with ${quote(command)}. Then merge the policy into the default branch; while you try the gate out, mode: advisory in the workflow keeps the step green.`,
    }),
  }),
  'head-checked-out': reason({
    verdict: 'error',
    args: { folder: text, sha: text },
    say: ({ folder, sha }, quote) => ({
      why: `A run on pull_request_target has checked out the pull request's own code (${quote(folder)} is at ${quote(sha)}), next to secrets that the code could steal.`,
      next: 'Remove the checkout of the pull request from the workflow: the gate reads what it needs through the API.',
    }),
  }),
  'head-moved': reason({
    verdict: 'error',
    args: { sha: text, now: text },
    say: ({ sha }, quote) => ({
      why: `The pull request's head is no longer ${quote(sha)}: a newer commit was pushed.`,
      next: 'Nothing to do here: the run for the newer commit decides.',
    }),
  }),
  'event-unsupported': reason({
    verdict: 'error',
    args: { event: text, problem: text },
    say: ({ event, problem }, quote) => ({
      why: `The event ${quote(event)} cannot be gated: ${quote(problem, 'bare')}.`,
      next: 'Run the gate on pull_request, merge_group, push, schedule, repository_dispatch, or workflow_dispatch with pr and sha from the default branch.',
    }),
  }),
  'merge-unknown': reason({
    verdict: 'error',
    args: {},
    say: () => ({
      why: 'GitHub did not try to merge the pull request into the tip of its base within a minute, so what the merge would release is unknown.',
      next: 'Run again, or update the branch from its base.',
    }),
  }),
  'github-api': reason({
    verdict: 'error',
    args: { what: text, detail: text, status: numberOrNull },
    say: ({ what, detail }, quote) => ({
      why: `GitHub did not provide what the gate needs (${quote(what)}): ${quote(atTheEnd(detail))}.`,
      next: 'Check that the workflow grants contents: read and pull-requests: write, then run again.',
    }),
  }),
  'tree-truncated': reason({
    verdict: 'error',
    args: { sha: text },
    say: ({ sha }, quote) => ({
      why: `Commit ${quote(sha)} has too many files for GitHub to list them all, so a manifest could hide among the rest.`,
      next: 'Run cuegate in a smaller repository that holds the release manifests.',
    }),
  }),
  cancelled: reason({
    verdict: 'error',
    sharedByPoints: 'always',
    args: {
      /** The server that was out then; absent: none was. */
      role: role.exactOptional(),
      model: text.exactOptional(),
      fault: word().exactOptional(),
      detail: text.exactOptional(),
      endpoint: text.exactOptional(),
      address: text.exactOptional(),
    },
    say: ({ role, model = '', fault = '', detail = '', ...at }, quote) => ({
      why:
        role === undefined
          ? 'The run was ended before it reached a verdict.'
          : `The run was ended before it reached a verdict, while it waited for the ${role}'s server${named(at, quote)} to answer again for model ${quote(model)} (${fault}: ${quote(detail)}).`,
      next: `Run again${role === undefined ? '' : ' when the server is back'} to ${CONTINUE}.`,
    }),
  }),
  internal: reason({
    verdict: 'error',
    args: { message: text },
    say: ({ message }, quote) => ({
      why: `cuegate failed unexpectedly: ${quote(atTheEnd(message))}.`,
      next: 'Run again. If it happens again, report this message and the version. Nothing was decided.',
    }),
  }),
};
