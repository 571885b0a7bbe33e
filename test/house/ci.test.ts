import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Job, ROOT, type Workflow, workflows } from './workflows.ts';

const workflowOf = (file: string): Workflow => {
  const found = workflows.find(({ name }) => name === `.github/workflows/${file}`);
  if (found === undefined) throw new Error(`no workflow ${file}`);
  return found.workflow;
};
const scripts = (job: Job | undefined): readonly string[] => job?.steps.flatMap(({ run }) => run ?? []) ?? [];
const matrixOf = (job: Job | undefined) =>
  (job?.strategy as { matrix: Record<string, readonly unknown[]> } | undefined)?.matrix ?? {};
const { scripts: npm, engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

describe('ci.yml', () => {
  const { on, jobs } = workflowOf('ci.yml');

  it('has one check to require, which is green when every other job is, and never skipped', () => {
    const { if: when, needs = [], steps } = jobs.ci as Job;
    expect(when).toBe('always()');
    expect([...needs].sort()).toEqual(
      Object.keys(jobs)
        .filter((name) => name !== 'ci')
        .sort(),
    );
    expect(steps[0]?.env?.RESULTS).toBe(needs.map((name) => `\${{ needs.${name}.result }}`).join(' '));
    expect(steps[0]?.run).toBe(`test "$RESULTS" = '${needs.map(() => 'success').join(' ')}'`);
  });

  it('runs for every pull request, and leaves out no job and no step of one', () => {
    expect(on).toEqual({ push: { branches: ['main'] }, pull_request: null });
    for (const [name, { if: when, steps }] of Object.entries(jobs)) {
      if (name !== 'ci') expect(when).toBeUndefined();
      for (const step of steps) {
        expect(step.if).toBeUndefined();
        expect(step).not.toHaveProperty('continue-on-error');
      }
    }
  });

  it('runs in its parts all that npm test runs', () => {
    expect(npm.test).toBe('npm run --silent check && vitest run');
    expect([npm['test:fast'], npm['test:edges']]).toEqual([
      'vitest run --project rooms',
      'vitest run --project edges --project alone',
    ]);
    const parts = (matrixOf(jobs.test).part as readonly { run: string }[]).map(({ run }) => run);
    const shards = parts.filter((run) => run.includes('--shard='));
    expect(shards).toEqual(shards.map((_, i) => `npm run test:edges -- --shard=${i + 1}/${shards.length}`));
    expect(parts.filter((run) => !shards.includes(run))).toEqual([
      'npm run demo && npm run check && npm run test:fast',
    ]);
    expect(scripts(jobs.test)).toContain('${{ matrix.part.run }}');
  });

  it('tries the command line on three systems with the oldest Node and the one of the Action', () => {
    const { system = [], node = [] } = matrixOf(jobs['command-line']);
    expect(system.map((name) => String(name).split('-')[0])).toEqual(['ubuntu', 'macos', 'windows']);
    expect(node).toEqual([
      Number(engines.node.replace('>=', '')),
      Number(readFileSync(join(ROOT, '.node-version'), 'utf8')),
    ]);
    expect(scripts(jobs['command-line'])).toEqual(['node scripts/try-command-line.ts']);
  });

  it('builds the same bytes with two Nodes in two folders', () => {
    const built = matrixOf(jobs.build).include as readonly { node: number; folder: string }[];
    expect(new Set(built.map(({ node }) => node)).size).toBe(2);
    expect(new Set(built.map(({ folder }) => folder)).size).toBe(2);
    expect(built.some(({ folder }) => folder.includes(' '))).toBe(true);
    expect(scripts(jobs.build)).toContain('node scripts/check-fresh.ts');
  });

  it.each([
    ['package', ['npm ci --ignore-scripts', 'npm audit signatures', 'node scripts/release-dry-run.ts']],
    ['self-test', ['npm ci --ignore-scripts', 'node bench/self-test.ts --compare']],
    ['workflows', ['bash .ci/zizmor']],
  ])('does in %s what it is for', (job, expected) => {
    expect(scripts(jobs[job]).map((script) => script.replace(/ #.*$/, ''))).toEqual(expected);
  });
});

describe('release.yml', () => {
  const { jobs } = workflowOf('release.yml');

  it('packs only what was audited, built anew and compared', () => {
    expect(scripts(jobs.build)).toEqual([
      'npm ci --ignore-scripts',
      'npm audit signatures',
      'npm run check',
      'node scripts/release-dry-run.ts --out build/release',
      'node scripts/release.ts notes > build/release/notes.md',
    ]);
  });

  it('runs code of the repository only where nothing may be written, and for no branch but main', () => {
    for (const [name, { permissions = {}, steps, needs = [] }] of Object.entries(jobs)) {
      const hasCode = steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@'));
      if (hasCode) expect(permissions, name).toEqual({ contents: 'read' });
      if (name !== 'due') expect(needs, name).toContain('due');
    }
    expect(jobs.due?.if).toBe("github.ref == 'refs/heads/main'");
  });

  it('runs one at a time, none cut short, and none dropped that waits for another', () => {
    expect(workflowOf('release.yml')).toMatchObject({ concurrency: { group: 'release', queue: 'max' } });
    expect(JSON.stringify(workflowOf('release.yml'))).not.toContain('cancel-in-progress');
  });

  it('publishes to npm as itself, behind a person, without any token', () => {
    const { permissions, steps } = jobs.npm as Job & { environment?: string };
    expect((jobs.npm as { environment?: string }).environment).toBe('release');
    expect(permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    // With it, setup-node writes a line for a token into .npmrc.
    expect(JSON.stringify(steps)).not.toMatch(/registry-url|NODE_AUTH_TOKEN/);
    expect(scripts(jobs.npm).join()).toContain('--provenance');
  });
});

describe('all workflows', () => {
  const files = globSync('.github/workflows/*.yml', { cwd: ROOT });

  it('give a reason for each permission', () => {
    const lines = files.flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .filter((line) => /^ +[\w-]+: (?:read|write)\b/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((line) => !/: (?:read|write) # \w.{10,}/.test(line))).toEqual([]);
  });

  it('look for faults of the code, of the workflows and of the repository, at times of their own too', () => {
    for (const file of ['codeql.yml', 'zizmor.yml', 'scorecard.yml'])
      expect(Object.keys(workflowOf(file).on), file).toEqual(expect.arrayContaining(['push', 'schedule']));
    expect(matrixOf(workflowOf('codeql.yml').jobs.analyse).language).toEqual([
      'javascript-typescript',
      'actions',
    ]);
  });
});
