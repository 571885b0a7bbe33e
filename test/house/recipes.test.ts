import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, recipeOf, recipes, stepsOf, workflows, written } from './workflows.ts';

const PULL_TYPES = ['opened', 'synchronize', 'reopened', 'edited'];
const isOurs = (uses = '') => /^(?:cuegate\/cuegate(?:\/comment)?@|\.\/)/.test(uses);

const DEFAULT_BRANCH = '${{ github.event.repository.default_branch }}';

describe.each(workflows)('$name', ({ text, workflow }) => {
  const { jobs } = workflow;

  it('grants nothing by default, and each job what it needs, for a limited time', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeTypeOf('object');
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it('puts nothing of an event into a shell', () => {
    // What a workflow's own matrix holds is no event's.
    const scripts = stepsOf(workflow).map(({ run = '' }) => run.replaceAll('${{ matrix.part.run }}', ''));
    expect(scripts.join('\n')).not.toContain('${{');
  });

  it('gives the keys to no job that has the code of a change, and leaves no token in it', () => {
    for (const { steps } of Object.values(jobs)) {
      const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
      for (const { with: given } of checkouts) expect(given).toMatchObject({ 'persist-credentials': false });
      // The default branch is nobody's change.
      const ofChange = checkouts.filter(({ with: given }) => given?.ref !== DEFAULT_BRANCH);
      if (ofChange.length > 0) expect(JSON.stringify(steps)).not.toContain('secrets.');
    }
    if ('pull_request_target' in workflow.on) expect(text).not.toMatch(/secrets\.|actions\/checkout/);
  });

  it('listens to a pull request being pointed at another branch, if it gates', () => {
    const events = Object.entries(workflow.on).filter(([event]) => event.startsWith('pull_request'));
    if (stepsOf(workflow).some(({ uses }) => isOurs(uses)))
      for (const [, options] of events) expect(options).toEqual({ types: PULL_TYPES });
  });

  it('names inputs that our actions have', () => {
    for (const [use, file] of [
      ['cuegate/cuegate@v0', 'action.yml'],
      ['cuegate/cuegate/comment@v0', 'comment/action.yml'],
    ] as const) {
      const { inputs } = parse(readFileSync(join(ROOT, file), 'utf8')) as { inputs: object };
      const given = stepsOf(workflow).filter(({ uses }) => uses === use);
      expect(
        given.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in inputs)),
      ).toEqual([]);
    }
  });
});

/** Those with a check that is required. */
const required = workflows.filter(({ workflow }) => 'cuegate' in workflow.jobs);

/** Jobs whose work another job proves to be whole: a merge is red by itself where a shard left nothing. */
const PROVEN: Readonly<Record<string, readonly string[]>> = { 'sharded.yml': ['shard'] };

describe.each(required)('skipped is not passed: in $name', ({ name: file, workflow }) => {
  const job = workflow.jobs.cuegate;
  const proven = PROVEN[file] ?? [];
  const before = Object.keys(workflow.jobs).filter((name) => name !== 'cuegate' && !proven.includes(name));

  it('the required job runs always, needs every other, and fails unless each succeeded', () => {
    expect(job?.if).toBe('always()');
    expect(job?.needs).toEqual(before);
    const last = job?.steps.at(-1);
    const names = Object.keys(last?.env ?? {});
    expect(Object.values(last?.env ?? {})).toEqual(before.map((name) => `\${{ needs.${name}.result }}`));
    expect(last?.run).toBe(names.map((name) => `test "$${name}" = success`).join(' && '));
  });

  it('the job that is required has no key', () => {
    expect(JSON.stringify(job)).not.toContain('secrets.');
  });

  it('no other job, and no trigger, can be left out by a filter', () => {
    for (const name of [...before, ...proven])
      expect(['always()', undefined]).toContain(workflow.jobs[name]?.if);
    for (const name of proven) {
      const proves = before.filter((other) => workflow.jobs[other]?.needs?.includes(name));
      expect(proves.map((other) => workflow.jobs[other]?.if)).toEqual(['always()']);
    }
    expect(JSON.stringify(workflow.on)).not.toMatch(/paths|branches/);
  });
});

/** Those that carry records from push to push. */
const travelling = required.filter(({ workflow }) =>
  stepsOf(workflow).some(({ uses = '' }) => uses.startsWith('actions/cache/')),
);

describe.each(travelling)('the records travel: in $name', ({ name, workflow }) => {
  const steps = workflow.jobs.gate?.steps ?? [];
  const at = (uses: string) => steps.find((step) => step.uses?.startsWith(uses));
  const restore = at('actions/cache/restore@');
  const gate = at('cuegate/cuegate@');
  const save = at('actions/cache/save@');
  const upload = at('actions/upload-artifact@');

  it('they are restored before the one step that gates, and saved after it whatever happens', () => {
    const shards = steps.filter(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    expect(shards).toHaveLength(PROVEN[name] === undefined ? 0 : 1);
    expect(steps).toEqual([restore, ...shards, gate, save, upload]);
    expect(restore).not.toHaveProperty('if');
    expect(save?.if).toMatch(/^always\(\) /);
    expect(upload?.if).toBe('always()');
  });

  it('in one place, under a name that begins as every name of the same pull request and ends in the attempt', () => {
    expect(save?.with?.path).toBe(restore?.with?.path);
    expect(restore?.with?.path).toBe(`${gate?.with?.out}/**/records.jsonl`);
    expect(upload?.with?.path).toBe(gate?.with?.out);
    const prefix = String(restore?.with?.['restore-keys']);
    const release = name === 'matrix.yml' ? '${{ matrix.release }}' : 'all';
    expect(prefix).toMatch(/^cuegate-\$\{\{ github\.event\.pull_request\.number \|\| [^}]+ \}\}-/);
    expect(prefix.endsWith(`}}-${release}-`)).toBe(true);
    expect(restore?.with?.key).toBe(`${prefix}\${{ github.run_id }}-\${{ github.run_attempt }}`);
    expect(save?.with?.key).toBe('${{ steps.records.outputs.cache-primary-key }}');
  });

  it('and the gate has the salt that seals them', () => {
    expect(gate?.env?.CUEGATE_SALT).toBe('${{ secrets.CUEGATE_SALT }}');
  });
});

describe('the workflows that are looked at here', () => {
  it('are all recipes, and those with a required check and records among them', () => {
    const names = (all: typeof workflows) => all.map(({ name }) => name);
    expect(recipes.length).toBeGreaterThanOrEqual(8);
    expect(names(required)).toEqual(expect.arrayContaining(['pull-request.yml', 'matrix.yml']));
    for (const file of ['azure', 'matrix', 'pull-request', 'self-hosted-vllm', 'split-compute-and-comment'])
      expect(names(travelling)).toContain(`${file}.yml`);
  });

  it('each have a row in docs/recipes/README.md', () => {
    const index = readFileSync(join(ROOT, 'docs', 'recipes', 'README.md'), 'utf8');
    expect(recipes.filter(({ name }) => !index.includes(`| [${name}](${name})`))).toEqual([]);
  });
});

describe('the workflow that cuegate init writes', () => {
  const [{ workflow } = recipeOf('pull-request.yml')] = written;

  it('runs for pull requests, their new base branches, the merge queue, and by hand', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group', 'workflow_dispatch']);
    expect(workflow.on).toHaveProperty('pull_request.types', PULL_TYPES);
    expect(workflow.on).toHaveProperty('workflow_dispatch.inputs.pr.type', 'string');
    expect(workflow.on).toHaveProperty('workflow_dispatch.inputs.sha.type', 'string');
  });

  it('gives the gate what it needs and the required job nothing', () => {
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
  const { gate } = recipeOf('split-compute-and-comment.yml').workflow.jobs;

  it('gives the job with the keys no permission to write', () => {
    expect(Object.values(gate?.permissions ?? {})).not.toContain('write');
    expect(JSON.stringify(gate)).toContain('secrets.');
    const [gates] = gate?.steps.filter(({ uses }) => uses === 'cuegate/cuegate@v0') ?? [];
    expect(gates?.with).toMatchObject({ comment: 'never', status: false });
  });
});

describe('the workflow that deploys', () => {
  const { on, jobs } = recipeOf('statement-and-deploy.yml').workflow;

  it('runs for the default branch alone, and signs and deploys only behind a pass', () => {
    expect(Object.keys(on)).toEqual(['push']);
    for (const name of ['attest', 'deploy'])
      expect(jobs[name]?.if).toBe("needs.gate.outputs.verdict == 'pass'");
    expect(jobs.deploy?.needs).toEqual(['gate', 'attest']);
  });

  it('gives the right to sign to a job without a key, and none to the one that deploys', () => {
    expect(jobs.attest?.permissions).toEqual({ attestations: 'write', 'id-token': 'write' });
    expect(JSON.stringify(jobs.attest)).not.toContain('secrets.');
    expect(jobs.deploy?.permissions).toEqual({ contents: 'read' });
  });

  it('admits with a signature in the step before the deployment, which has no condition of its own', () => {
    const [admit, deploy] = jobs.deploy?.steps.slice(-2) ?? [];
    expect(admit?.run).toMatch(/ admit [\s\S]*--bundle [\s\S]*--identity/);
    for (const step of [admit, deploy]) {
      expect(step).not.toHaveProperty('if');
      expect(step).not.toHaveProperty('continue-on-error');
    }
  });
});

describe('.github/zizmor.yml', () => {
  it('excuses the recipes that install the package, which have no lockfile, and no other', () => {
    const { rules } = parse(readFileSync(join(ROOT, '.github', 'zizmor.yml'), 'utf8')) as {
      readonly rules: { readonly 'adhoc-packages': { readonly ignore: readonly string[] } };
    };
    const installing = workflows.filter(({ text }) => /npm install .*cuegate@/.test(text));
    expect(installing.map(({ name }) => basename(name)).sort()).toEqual(
      [...rules['adhoc-packages'].ignore].sort(),
    );
  });
});
