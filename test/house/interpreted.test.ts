import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CALLS, unknownActions, wrongPermissions } from './workflow-permissions.ts';
import { brokenReferences, OURS } from './workflow-references.ts';
import { ROOT, type Workflow, workflows } from './workflows.ts';

/** Actions that need no permission of the token. */
const NEED_NOTHING = [
  'actions/cache/restore',
  'actions/cache/save',
  'actions/download-artifact',
  'actions/setup-node',
  'actions/upload-artifact',
  'actions/upload-pages-artifact',
  'github/codeql-action/init',
  ...Object.keys(OURS),
];

describe.each(workflows)('$name, interpreted', ({ workflow }) => {
  it('names inputs, outputs, steps, jobs and parts of a matrix that exist', () => {
    expect(brokenReferences(workflow)).toEqual([]);
  });

  it('gives each job the permissions that its steps use, and none to write that they do not', () => {
    expect(
      Object.entries(workflow.jobs).flatMap(([name, job]) => wrongPermissions(name, job, workflow)),
    ).toEqual([]);
    expect(unknownActions(workflow, NEED_NOTHING)).toEqual([]);
  });
});

describe('what the bundle calls of GitHub', () => {
  it('is what the table of permissions knows, call by call', () => {
    const folder = join(ROOT, 'src', 'adapters', 'github');
    const source = globSync('*-api.ts', { cwd: folder })
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const called = [
      ...[...source.matchAll(/octokit\.rest\.(\w+\.\w+)/g)].map(([, call = '']) => call),
      ...[...source.matchAll(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']+)'/g)].map(([, call = '']) => call),
    ];
    expect([...new Set(called)].sort()).toEqual(Object.keys(CALLS).sort());
    const every = [...new Set(Object.values(CALLS))].filter((one) => one !== null).sort();
    // What the Action may need at most, and no workflow here gives it more.
    expect(every).toEqual([
      'actions: read',
      'checks: read',
      'checks: write',
      'contents: read',
      'issues: read',
      'issues: write',
      'pull-requests: read',
      'pull-requests: write',
      'statuses: read',
      'statuses: write',
    ]);
  });
});

describe('a workflow that is wrong', () => {
  const read = (text: string) => parse(text) as Workflow;
  const gate = (more: string, permissions: string) =>
    read(`
on: { pull_request: , merge_group: }
jobs:
  gate:
    permissions: ${permissions}
    outputs: { verdict: "\${{ steps.gate.outputs.verdict }}" }
    steps:
      - id: gate
        uses: cuegate/cuegate@v0
        ${more}
`);
  const WHOLE = '{ actions: read, contents: read, pull-requests: write, statuses: write }';
  const permissionsOf = (workflow: Workflow) =>
    Object.entries(workflow.jobs).flatMap(([name, job]) => wrongPermissions(name, job, workflow));

  it('is found by what it names', () => {
    expect(brokenReferences(gate('with: { modus: advisory }', WHOLE))).toEqual(['gate: modus']);
    const broken = read(`
on: push
jobs:
  a:
    outputs: { x: "\${{ steps.one.outputs.x }}", y: "\${{ steps.two.outputs.y }}" }
    steps:
      - { id: one, run: 'echo x=1 >> "$GITHUB_OUTPUT"; echo "$V"', env: { V: "\${{ steps.later.outcome }}" } }
      - { id: two, uses: ./, with: { out: "\${{ steps.one.outputs.z }}" } }
      - { id: later, run: "true" }
  b:
    needs: [a, gone]
    strategy: { matrix: { node: [22] } }
    if: needs.c.result == 'success'
    steps:
      - { run: "true", env: { A: "\${{ needs.a.outputs.x }}", B: "\${{ needs.a.outputs.w }}", C: "\${{ matrix.system }}" } }
`);
    expect(brokenReferences(broken)).toEqual([
      'a: steps.later.outcome',
      'a: steps.one.outputs.z',
      'a: steps.two.outputs.y',
      'b: needs.a.outputs.w',
      'b: matrix.system',
      'b: needs.c.result',
      'b: needs gone',
    ]);
  });

  it('is found by what it may not do, and by what it may for nothing', () => {
    expect(permissionsOf(gate('', WHOLE))).toEqual([]);
    expect(permissionsOf(gate('', '{ contents: read }'))).toEqual([
      'gate lacks pull-requests: write',
      'gate lacks statuses: write',
      'gate lacks actions: read',
    ]);
    expect(permissionsOf(gate('with: { comment: never, status: false }', WHOLE))).toEqual([
      'gate has pull-requests: write for nothing',
      'gate has statuses: write for nothing',
    ]);
    const release = read(`
on: push
jobs:
  a:
    permissions: { issues: write }
    steps: [{ run: 'gh release create v1' }, { uses: "actions/attest@0 # v1" }, { uses: "who/knows@1" }]
`);
    expect(permissionsOf(release)).toEqual([
      'a lacks contents: write',
      'a lacks attestations: write',
      'a lacks id-token: write',
      'a has issues: write for nothing',
    ]);
    expect(unknownActions(release, [])).toEqual(['who/knows']);
  });
});
