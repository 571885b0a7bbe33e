import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowText } from '../../src/commands/init-files.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Record<string, string>;
  readonly with?: Record<string, string>;
}
interface Job {
  readonly if?: string;
  readonly needs?: readonly string[];
  readonly permissions: Record<string, string>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Record<string, unknown> | readonly string[];
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

const written = workflowText({ keys: ['KEY'], inside: null });
const documents = ['docs/github.md', 'README.md'].map((path) =>
  readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8'),
);
const workflows = documents.flatMap((document) =>
  [...document.matchAll(/```yaml\n(name: [\s\S]*?)```/g)].map(([, text = '']) => text),
);
const [, forks = '', apart = ''] = workflows;

describe.each([
  ['cuegate init writes', written],
  ['keeps keys and tokens apart', apart],
])('skipped is not passed: in the workflow that %s', (_name, text) => {
  const workflow = parse(text) as Workflow;
  const required = workflow.jobs.cuegate;
  const others = Object.keys(workflow.jobs).filter((name) => name !== 'cuegate');

  it('the required job runs always, needs every other, and fails unless each succeeded', () => {
    expect(required?.if).toBe('always()');
    expect(required?.needs).toEqual(others);
    const last = required?.steps.at(-1);
    const names = Object.keys(last?.env ?? {});
    expect(Object.values(last?.env ?? {})).toEqual(others.map((name) => `\${{ needs.${name}.result }}`));
    expect(last?.run).toBe(names.map((name) => `test "$${name}" = success`).join(' && '));
  });

  it('no other job, and no trigger, can be left out by a filter', () => {
    for (const name of others) expect(workflow.jobs[name]).not.toHaveProperty('if');
    expect(JSON.stringify(workflow.on)).not.toMatch(/paths|branches/);
  });

  it('nothing of an event is put into a shell', () => {
    const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs.join('\n')).not.toContain('${{');
  });
});

describe('the workflow that cuegate init writes', () => {
  const workflow = parse(written) as Workflow;

  it('runs for pull requests, their new base branches, the merge queue, and by hand', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group', 'workflow_dispatch']);
    expect(workflow.on).toHaveProperty('pull_request.types', ['opened', 'synchronize', 'reopened', 'edited']);
    expect(workflow.on).toHaveProperty('workflow_dispatch.inputs.pr.type', 'string');
    expect(workflow.on).toHaveProperty('workflow_dispatch.inputs.sha.type', 'string');
  });

  it('gives the gate what it needs and the required job nothing', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.gate?.permissions).toEqual({
      actions: 'read',
      contents: 'read',
      'pull-requests': 'write',
      statuses: 'write',
    });
    expect(workflow.jobs.cuegate?.permissions).toEqual({});
  });
});

describe('the workflow that keeps keys and tokens apart', () => {
  const { gate, cuegate } = (parse(apart) as Workflow).jobs;

  it('gives the job with the keys no permission to write, and the one that writes no key', () => {
    expect(Object.values(gate?.permissions ?? {})).not.toContain('write');
    expect(JSON.stringify(gate)).toContain('secrets.');
    expect(JSON.stringify(cuegate)).not.toContain('secrets.');
    const [gates] = gate?.steps.filter(({ uses }) => uses === 'cuegate/cuegate@v0') ?? [];
    expect(gates?.with).toMatchObject({ comment: 'never', status: false });
  });
});

describe('the workflow for forks', () => {
  it('has no secret and checks nothing out', () => {
    expect(parse(forks)).toHaveProperty('on.pull_request_target');
    expect(forks).not.toMatch(/secrets|checkout/);
  });
});

describe.each([
  ['cuegate init writes', written],
  ['keeps keys and tokens apart', apart],
])('the records travel: in the workflow that %s', (_name, text) => {
  const steps = (parse(text) as Workflow).jobs.gate?.steps ?? [];
  const at = (uses: string) => steps.findIndex((step) => step.uses?.startsWith(uses));
  const [restore, gate, save, upload] = [
    'actions/cache/restore',
    'cuegate/cuegate@',
    'actions/cache/save',
    'actions/upload-artifact',
  ].map((uses) => steps[at(uses)]);

  it('they are restored before the one step that gates, and saved after it whatever happens', () => {
    expect(steps).toHaveLength(4);
    expect(steps).toEqual([restore, gate, save, upload]);
    expect(restore).not.toHaveProperty('if');
    expect(save?.if).toMatch(/^always\(\) /);
    expect(upload?.if).toBe('always()');
  });

  it('in one place, under a name that begins as every name of the same pull request and ends in the attempt', () => {
    expect(save?.with?.path).toBe(restore?.with?.path);
    expect(restore?.with?.path).toBe(`${gate?.with?.out}/**/records.jsonl`);
    expect(upload?.with?.path).toBe(gate?.with?.out);
    const prefix = restore?.with?.['restore-keys'] ?? '';
    expect(prefix).toMatch(/^cuegate-\$\{\{ github\.event\.pull_request\.number \|\| [^}]+ \}\}-all-$/);
    expect(restore?.with?.key).toBe(`${prefix}\${{ github.run_id }}-\${{ github.run_attempt }}`);
    expect(save?.with?.key).toBe('${{ steps.records.outputs.cache-primary-key }}');
  });

  it('and the gate has the salt that seals them', () => {
    expect(gate?.env?.CUEGATE_SALT).toBe('${{ secrets.CUEGATE_SALT }}');
  });
});

describe('the recipes of the documents', () => {
  it('are the three that are tested here', () => {
    expect(workflows).toHaveLength(3);
  });

  it.each([written, ...workflows])('all listen to a new base branch of a pull request', (text) => {
    const { on } = parse(text) as { on: Record<string, { types: string[] } | null> };
    const pulls = Object.keys(on).filter((event) => event.startsWith('pull_request'));
    expect(pulls).toHaveLength(1);
    for (const event of pulls)
      expect(on[event]?.types).toEqual(['opened', 'synchronize', 'reopened', 'edited']);
  });
});

describe('every workflow here that runs the gate', () => {
  const root = join(import.meta.dirname, '..', '..');
  const files = globSync(['*.md', 'docs/**/*.md', '.github/workflows/*.yml', 'comment/*.md'], { cwd: root });
  const texts = files.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return path.endsWith('.yml')
      ? [text]
      : [...text.matchAll(/```ya?ml\n([\s\S]*?)```/g)].map(([, found = '']) => found);
  });
  const gates = [written, ...texts]
    .filter((text) => /uses: (?:cuegate\/cuegate(?:\/comment)?@|\.\/)/.test(text) && /^on:/m.test(text))
    .map((text) => parse(text) as Workflow);

  it('listens to a pull request being pointed at another branch', () => {
    expect(gates.length).toBeGreaterThanOrEqual(4);
    for (const { on } of gates) {
      const events = Object.entries(on).filter(([name]) => name.startsWith('pull_request'));
      expect(events).toHaveLength(1);
      for (const [, options] of events)
        expect(options).toHaveProperty('types', ['opened', 'synchronize', 'reopened', 'edited']);
    }
  });
});
