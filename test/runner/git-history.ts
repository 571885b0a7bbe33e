import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files } from './github-api.ts';

/** A real repository, made step by step; only tests call git. */
export class GitHistory {
  readonly folder = mkdtempSync(join(tmpdir(), 'cuegate-history-'));
  private time = 1_700_000_000;

  constructor() {
    this.git('init', '-q', '-b', 'master');
    this.git('commit', '-q', '--allow-empty', '-m', 'begin');
  }

  /** Commits files on a branch, which is made from `from` when it is new; returns the commit. */
  commit(branch: string, files: Readonly<Record<string, string>>, from?: string): string {
    this.git(
      'checkout',
      '-q',
      ...(from === undefined ? [] : ['-B']),
      branch,
      ...(from === undefined ? [] : [from]),
    );
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(this.folder, dirname(path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'change');
    return this.git('rev-parse', 'HEAD');
  }

  /** Merges a commit into a branch as git does; returns the merge commit, or null in a conflict. */
  merge(branch: string, commit: string): string | null {
    this.git('checkout', '-q', branch);
    try {
      this.git('merge', '-q', '--no-ff', '-m', 'merge', commit);
    } catch {
      this.git('merge', '--abort');
      return null;
    }
    return this.git('rev-parse', 'HEAD');
  }

  mergeBases(one: string, other: string): readonly string[] {
    return this.git('merge-base', '--all', one, other).split('\n');
  }

  /** Commits that one has and the other has not. */
  ahead(base: string, head: string): number {
    return Number(this.git('rev-list', '--count', `${base}..${head}`));
  }

  parents(commit: string): readonly string[] {
    return this.git('log', '-1', '--format=%P', commit).split(' ');
  }

  files(commit: string): Files {
    const paths = this.git('ls-tree', '-r', '--name-only', commit).split('\n');
    return Object.fromEntries(paths.map((path) => [path, `${this.git('show', `${commit}:${path}`)}\n`]));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private git(...args: readonly string[]): string {
    this.time += 60;
    const date = `${this.time} +0000`;
    const who = {
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    };
    return execFileSync('git', [...args], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        PATH: process.env.PATH,
        ...who,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
      },
    }).trim();
  }
}
