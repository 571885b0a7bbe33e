import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRelease } from '../../src/adapters/checkout/find-release.ts';
import { fetchCommand, fullRef } from '../../src/adapters/checkout/git/refs.ts';
import { CuegateError } from '../../src/errors.ts';
import type { Result } from '../../src/report/schema.ts';
import { reportFile, runCli } from '../runner/bundle.ts';
import { git, linkOnMain, makeForge, POLICY, RELEASE, TRUSTED } from './repositories.ts';

const named = (clone: string, more: Record<string, string> = {}) => ({
  policy: join(clone, POLICY),
  release: join(clone, RELEASE),
  root: clone,
  policyRef: 'main',
  ...more,
});

/** What the policy's commit says, as a run would read it. */
async function read(clone: string, more: Record<string, string> = {}) {
  const found = await findRelease(named(clone, more));
  return {
    policy: found.policyText,
    corpus: (await found.root.list('corpus')).map(({ path }) => path),
    prompts: await found.root.read('corpus/main.jsonl'),
    rubric: await found.root.read('rubric.txt'),
    candidate: found.manifest().model,
    released: (await found.releasedManifest?.())?.model,
    git: found.source?.git,
  };
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CuegateError)) throw new Error(`no reason: ${String(error)}`);
  return `${error.code}: ${String(error.args.problem ?? error.args.path)}; fix: ${String(error.args.fix)}`;
}

const trusted = (main: string) => ({
  policy: TRUSTED[POLICY],
  corpus: ['corpus/main.jsonl'],
  prompts: TRUSTED['corpus/main.jsonl'],
  rubric: TRUSTED['rubric.txt'],
  candidate: 'bot-2',
  released: 'bot-1',
  git: { ref: 'refs/remotes/origin/main', policy_commit: main },
});

describe('--policy-ref: the gate of a branch, whatever a merge request makes of it', () => {
  it('reads policy, corpus, rubric and what is released from the branch; the candidate from the files', async () => {
    const { clone, main } = makeForge();
    expect(await read(clone)).toEqual(trusted(main));
    expect(await read(clone, { policyRef: 'origin/main' })).toEqual(trusted(main));
    expect((await read(clone, { policyRef: main })).policy).toBe(TRUSTED[POLICY]);
  });

  it('reads refs and objects that are packed, with deltas', async () => {
    const { clone, main } = makeForge();
    git(clone, 'gc', '-q', '--aggressive', '--prune=now');
    git(clone, 'pack-refs', '--all');
    expect(await read(clone)).toEqual(trusted(main));
    const pack = git(clone, 'count-objects', '-v');
    expect(pack).toContain('packs: 1');
    expect(pack).toContain('count: 0');
  });

  it('reads a worktree, whose .git is a file, and a clone that borrows its objects, which lie loose', async () => {
    const { clone, origin, main } = makeForge();
    const tree = join(clone, '..', 'tree');
    git(clone, 'worktree', 'add', '-q', '--detach', tree, 'origin/proposed');
    expect(await read(tree)).toEqual(trusted(main));
    const borrowing = join(clone, '..', 'borrowing');
    git(dirname(clone), 'clone', '-q', '--shared', origin, borrowing);
    git(borrowing, 'checkout', '-q', '--detach', 'origin/proposed');
    expect(await read(borrowing)).toEqual(trusted(main));
  });

  it('says what to fetch in a shallow clone without the branch, and reads it once it is fetched so', async () => {
    const { clone, origin, main } = makeForge();
    const shallow = join(clone, '..', 'shallow');
    git(dirname(clone), 'clone', '-q', '--depth=1', '-b', 'proposed', `file://${origin}`, shallow);
    const command = 'git fetch --depth=1 origin +refs/heads/main:refs/remotes/origin/main';
    expect(await problemOf(read(shallow))).toBe(
      `input-invalid: this checkout does not have refs/remotes/origin/main; fix: ${command}`,
    );
    git(shallow, ...command.split(' ').slice(1));
    expect(await read(shallow)).toEqual(trusted(main));
  });

  it('is not led astray by a tag, a local branch or a remote branch of that name', async () => {
    const { clone, origin, main } = makeForge();
    git(clone, 'tag', 'main', 'HEAD');
    git(clone, 'tag', 'origin/main', 'HEAD');
    git(clone, 'tag', 'refs/remotes/origin/main', 'HEAD');
    git(clone, 'branch', '-f', 'main', 'HEAD');
    git(clone, 'branch', 'origin/main', 'HEAD');
    git(origin, 'branch', 'origin/main', 'proposed');
    git(clone, 'fetch', '-q');
    expect(await read(clone)).toEqual(trusted(main));
    expect(await read(clone, { policyRef: 'origin/main' })).toEqual(trusted(main));
    git(clone, 'update-ref', '-d', 'refs/remotes/origin/main');
    expect(await problemOf(read(clone))).toMatch(/^input-invalid: this checkout does not have refs\/remotes/);
    expect(await problemOf(read(clone, { policyRef: 'origin/main' }))).toMatch(/does not have/);
  });

  it('runs no hook and reads no configuration', async () => {
    const { clone, main } = makeForge();
    const mark = join(clone, '..', 'ran');
    const hooks = join(clone, '.git', 'hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of ['post-checkout', 'reference-transaction', 'fsmonitor-watchman']) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch ${mark}\n`);
      chmodSync(join(hooks, hook), 0o755);
    }
    appendFileSync(
      join(clone, '.git', 'config'),
      `[core]\n\tfsmonitor = touch ${mark}\n\tsshCommand = touch ${mark}\n[include]\n\tpath = /nowhere\n[broken\n`,
    );
    expect(await read(clone)).toEqual(trusted(main));
    expect(existsSync(mark)).toBe(false);
  });

  it('refuses links and submodules of the branch, and links of the checkout on the way', async () => {
    const { clone, origin } = makeForge();
    linkOnMain(origin, 'rubric.txt', '../secret');
    git(clone, 'fetch', '-q');
    expect(await problemOf(read(clone))).toContain('file-invalid: a symlink');
    linkOnMain(origin, 'corpus', 'models');
    git(clone, 'fetch', '-q');
    const found = await findRelease(named(clone));
    expect(await found.root.list('')).toContainEqual({ path: 'corpus', kind: 'symlink' });
    expect(await problemOf(found.root.read('corpus/main.jsonl'))).toContain('corpus is a symlink');
    git(origin, 'rm', '-q', 'corpus');
    git(origin, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},corpus`);
    git(origin, 'commit', '-q', '-m', 'submodule');
    git(clone, 'fetch', '-q');
    const sub = await findRelease(named(clone));
    expect(await sub.root.list('')).toContainEqual({ path: 'corpus', kind: 'submodule' });
    expect(await problemOf(sub.root.read('corpus/main.jsonl'))).toContain('corpus is a submodule');
    await expect(sub.root.read('../outside')).rejects.toThrow(CuegateError);
  });

  it('starts the policy’s paths at the folder of the tree that --root names', async () => {
    const { clone, origin } = makeForge();
    git(origin, 'checkout', '-q', 'main');
    git(origin, 'mv', '-k', 'corpus', 'rubric.txt', 'models');
    git(origin, 'commit', '-q', '-m', 'move');
    git(clone, 'fetch', '-q');
    const found = await findRelease({ ...named(clone), root: join(clone, 'models') });
    expect((await found.root.list('corpus')).map(({ path }) => path)).toEqual(['corpus/main.jsonl']);
    expect(await found.root.read('rubric.txt')).toBe(TRUSTED['rubric.txt']);
    symlinkSync('models', join(clone, 'alias'));
    const alias = await findRelease({ ...named(clone), root: join(clone, 'alias') });
    expect(await alias.root.read('rubric.txt')).toBe(TRUSTED['rubric.txt']);
  });

  it.each([
    ['outside of any repository', { root: '/', policy: '/policy.yml' }, /is in no git repository/],
    ['a branch that is none', { policyRef: 'nowhere' }, /does not have refs\/remotes\/origin\/nowhere/],
    ['a name that leaves the refs', { policyRef: '../../HEAD' }, /is no name of a branch/],
    ['an empty name', { policyRef: '' }, /is no name of a branch/],
    ['a policy outside of the checkout', { policy: '/etc/passwd' }, /lies outside of the repository/],
    ['a policy that the branch does not have', { policy: 'NEW' }, /policy-missing: new\.yml/],
  ] as const)('says what is wrong: %s', async (_name, more: {
    root?: string;
    policy?: string;
    policyRef?: string;
  }, said) => {
    const { clone } = makeForge();
    writeFileSync(join(clone, 'new.yml'), readFileSync(join(clone, POLICY)));
    const policy = more.policy === 'NEW' ? join(clone, 'new.yml') : (more.policy ?? join(clone, POLICY));
    expect(await problemOf(read(clone, { ...more, policy }))).toMatch(said);
  });

  it('says it where objects are missing', async () => {
    const { clone, origin } = makeForge();
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const partial = join(clone, '..', 'partial');
    git(dirname(clone), 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin}`, partial);
    expect(await problemOf(findRelease({ ...named(partial), release: join(clone, RELEASE) }))).toMatch(
      /has not all objects of refs\/remotes\/origin\/main .*--refetch/,
    );
  });

  it('knows full names, short ones, and how a shell fetches them', () => {
    expect(fullRef('main')).toBe('refs/remotes/origin/main');
    expect(fullRef('origin/release/v1')).toBe('refs/remotes/origin/release/v1');
    expect(fullRef('upstream/main')).toBe('refs/remotes/origin/upstream/main');
    expect(fullRef('refs/remotes/upstream/main')).toBe('refs/remotes/upstream/main');
    expect(fetchCommand('refs/remotes/upstream/main')).toBe(
      'git fetch --depth=1 upstream +refs/heads/main:refs/remotes/upstream/main',
    );
    expect(fetchCommand("refs/remotes/origin/a'b")).toContain(`'+refs/heads/a'\\''b:`);
  });

  it('shows branch and commit in the reports of the command line', async () => {
    const { clone, main } = makeForge();
    const ended = await runCli(
      [
        'run',
        '--dry-run',
        '--policy',
        POLICY,
        '--policy-ref',
        'main',
        '--release',
        RELEASE,
        '--json',
        '--out',
        'out',
      ],
      clone,
    );
    const result = JSON.parse(ended.stdout) as Result;
    expect(result.reasons.map(({ code }) => code)).toEqual(['dry-run']);
    expect(result.limits?.tolerated).toBe(0.02);
    expect(result.source).toMatchObject({
      policy: `main@${main.slice(0, 12)}:${POLICY}`,
      release: RELEASE,
      git: { ref: 'refs/remotes/origin/main', policy_commit: main },
    });
    expect(result.source?.command).toContain('--policy-ref main');
    expect(reportFile(join(clone, 'out'), 'comment.md')).toContain(main);
  });
});
