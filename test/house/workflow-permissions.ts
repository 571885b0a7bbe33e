import { actionOf } from './workflow-references.ts';
import { type Job, type Step, stepsOf, type Workflow } from './workflows.ts';

/** A permission of the workflow token, e.g. `statuses: write`. */
export type Permission = `${string}: ${'read' | 'write'}`;

/**
 * What each call of our bundle to GitHub needs (docs.github.com, permissions for fine-grained tokens); null: a token
 * without any permission may. A comment on a pull request is an issue's comment that either permission allows.
 */
export const CALLS: Readonly<Record<string, Permission | null>> = {
  'actions.listWorkflowRunArtifacts': 'actions: read',
  'actions.listWorkflowRuns': 'actions: read',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': 'actions: read',
  'GET /repos/{owner}/{repo}/contents/{path}': 'contents: read',
  'checks.create': 'checks: write',
  'checks.listForRef': 'checks: read',
  'checks.update': 'checks: write',
  'git.getCommit': 'contents: read',
  'git.getRef': 'contents: read',
  'git.getTree': 'contents: read',
  'issues.create': 'issues: write',
  'issues.createComment': 'pull-requests: write',
  'issues.deleteComment': 'pull-requests: write',
  'issues.listComments': 'pull-requests: read',
  'issues.listCommentsForRepo': 'pull-requests: read',
  'issues.listForRepo': 'issues: read',
  'issues.update': 'issues: write',
  'issues.updateComment': 'pull-requests: write',
  'pulls.get': 'pull-requests: read',
  'repos.compareCommitsWithBasehead': 'contents: read',
  'repos.createCommitStatus': 'statuses: write',
  'repos.get': null,
  'repos.listCommits': 'contents: read',
  'repos.listCommitStatusesForRef': 'statuses: read',
};

/** What `gh`, `git` and npm in a script need. */
const COMMANDS: readonly (readonly [RegExp, readonly Permission[]])[] = [
  [
    /\bgh release (?:create|upload|edit)\b|\bgh api --method (?:PATCH|POST)[^\n]*git\/refs/,
    ['contents: write'],
  ],
  [/\bgh release view\b/, ['contents: read']],
  [/\/dispatches\b|\bgit push\b/, ['contents: write']],
  [/\bgh (?:issue|label) (?:create|comment)\b/, ['issues: write']],
  [/\bnpm publish\b[^\n]*--provenance/, ['id-token: write']],
];
const ACTIONS: Readonly<Record<string, readonly Permission[]>> = {
  'actions/attest': ['attestations: write', 'id-token: write'],
  'actions/checkout': ['contents: read'],
  'actions/deploy-pages': ['pages: write', 'id-token: write'],
  'github/codeql-action/analyze': ['security-events: write'],
  'github/codeql-action/upload-sarif': ['security-events: write'],
  'ossf/scorecard-action': ['id-token: write'],
};

const said = (step: Step, input: string, otherwise: string): string =>
  String(step.with?.[input] ?? otherwise);

/** What a step of our own actions calls, by its inputs and what the workflow listens to. */
function oursNeed(step: Step, { on }: Workflow): readonly Permission[] {
  const isGate = actionOf(step) === 'cuegate/cuegate' || actionOf(step) === './';
  const pulls = Object.keys(on).some((event) => /^pull_request|^merge_group|^workflow_dispatch/.test(event));
  if (said(step, 'nightly', 'false') === 'true') return ['actions: read', 'contents: read', 'issues: write'];
  // A shard gives no verdict: it reads what a job that gives one reads.
  if (said(step, 'shard', '') !== '')
    return ['contents: read', 'pull-requests: read', 'statuses: read', 'actions: read'];
  return [
    ...(isGate ? (['contents: read'] as const) : []),
    ...(pulls && said(step, 'comment', 'always') !== 'never' ? (['pull-requests: write'] as const) : []),
    ...(said(step, 'status', 'true') === 'true' ? (['statuses: write'] as const) : []),
    ...(said(step, 'check', 'false') === 'true' ? (['checks: write'] as const) : []),
    // In the queue the records of the pull request's own run are read.
    ...(isGate && 'merge_group' in on ? (['actions: read'] as const) : []),
  ];
}

/** What a job needs, with the lesser of two where it needs both. */
export function needed(job: Job, workflow: Workflow): readonly Permission[] {
  const all = job.steps.flatMap((step): readonly Permission[] => {
    if (/^(?:cuegate\/cuegate|\.\/)/.test(step.uses ?? '')) return oursNeed(step, workflow);
    const script = COMMANDS.filter(([pattern]) => pattern.test(step.run ?? '')).flatMap(([, needs]) => needs);
    return [...script, ...(ACTIONS[actionOf(step)] ?? [])];
  });
  return [...new Set(all)].filter(
    (one) => !all.includes(one.replace('read', 'write') as Permission) || one.endsWith('write'),
  );
}

/** Permissions that a job's steps need and it has not, and those to write that it has and no step needs. */
export function wrongPermissions(name: string, job: Job, workflow: Workflow): readonly string[] {
  const granted = Object.entries(job.permissions ?? {});
  const has = (one: Permission): boolean => {
    const [what, level] = one.split(': ');
    return granted.some(([scope, given]) => scope === what && (given === level || given === 'write'));
  };
  const needs = needed(job, workflow);
  return [
    ...needs.filter((one) => !has(one)).map((one) => `${name} lacks ${one}`),
    ...granted
      .filter(([scope, level]) => level === 'write' && !needs.includes(`${scope}: write`))
      .map(([scope]) => `${name} has ${scope}: write for nothing`),
  ];
}

/** Actions of a workflow that no table here knows: what they need, nobody has looked up. */
export function unknownActions(workflow: Workflow, known: readonly string[]): readonly string[] {
  return stepsOf(workflow)
    .map(actionOf)
    .filter((action) => action !== '' && !(action in ACTIONS) && !known.includes(action));
}
