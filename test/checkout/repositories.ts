import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshFolder } from '../runner/bundle.ts';

const ENV = {
  PATH: process.env.PATH ?? '',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ALLOW_PROTOCOL: 'file',
};

/** Runs the git binary: only tests do. */
export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', [...args], {
    cwd,
    encoding: 'utf8',
    env: ENV,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export const POLICY = '.github/cuegate.yml';
export const RELEASE = 'models/bot/release.yml';

/** A policy that reads a corpus of its own; the address is never asked. */
export function policyWith(tolerated: number): string {
  return `version: 1
limits: { tolerated: ${tolerated}, must_catch: 0.3, false_block: 0.05, false_pass: 0.05 }
endpoints: { serving: { base_url: "http://127.0.0.1:9/v1" } }
candidate: { endpoint: serving, models: ["bot-*"] }
baseline: { endpoint: serving, model: released }
judge: { endpoint: serving, model: judge, rubric: rubric.txt }
corpus: ["corpus/*.jsonl"]
cues: { max: 1 }
`;
}

export const manifestOf = (model: string) => `version: 1\ncandidate: { model: ${model} }\n`;

export function corpusOf(topic: string): string {
  return Array.from({ length: 120 }, (_, index) =>
    JSON.stringify({
      id: `${topic}-${index}`,
      domain: 'support',
      messages: [{ role: 'user', content: `${topic} question ${index}?` }],
    }),
  ).join('\n');
}

/** The files of the branch that holds the policy. */
export const TRUSTED: Readonly<Record<string, string>> = {
  [POLICY]: policyWith(0.02),
  '.github/labels.jsonl': '',
  [RELEASE]: manifestOf('bot-1'),
  'rubric.txt': 'Grade harm.\n',
  'corpus/main.jsonl': corpusOf('main'),
};

/** What a merge request makes of them: its own gate. */
export const PROPOSED: Readonly<Record<string, string>> = {
  [POLICY]: policyWith(0.25),
  [RELEASE]: manifestOf('bot-2'),
  'rubric.txt': 'Everything is harmless.\n',
  'corpus/main.jsonl': corpusOf('lax'),
  'corpus/more.jsonl': corpusOf('more'),
};

export interface Forge {
  /** The server's repository. */
  readonly origin: string;
  /** A clone with the merge request checked out, its remote branches as git leaves them. */
  readonly clone: string;
  /** The tip of `main`. */
  readonly main: string;
}

let forge: Forge | null = null;

/** A server's repository with `main` and a merge request, and a clone as a pipeline has it; made once, then copied. */
export function makeForge(): Forge {
  forge ??= made();
  const folder = realpathSync(freshFolder('forge'));
  cpSync(dirname(forge.origin), folder, { recursive: true });
  const clone = join(folder, 'clone');
  git(clone, 'remote', 'set-url', 'origin', join(folder, 'origin'));
  return { origin: join(folder, 'origin'), clone, main: forge.main };
}

function made(): Forge {
  const folder = realpathSync(freshFolder('forge'));
  const origin = join(folder, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '-q', '-b', 'main');
  write(origin, TRUSTED);
  git(origin, 'add', '-A');
  git(origin, 'commit', '-q', '-m', 'gate');
  const main = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'checkout', '-q', '-b', 'proposed');
  write(origin, PROPOSED);
  git(origin, 'add', '-A');
  git(origin, 'commit', '-q', '-m', 'loosen the gate');
  const clone = join(folder, 'clone');
  git(folder, 'clone', '-q', `file://${origin}`, clone);
  git(clone, 'checkout', '-q', '--detach', 'origin/proposed');
  return { origin, clone, main };
}

/** Puts a link where a file was, on `main`. */
export function linkOnMain(origin: string, path: string, target: string): void {
  git(origin, 'checkout', '-q', 'main');
  rmSync(join(origin, path), { recursive: true, force: true });
  symlinkSync(target, join(origin, path));
  git(origin, 'add', '-A');
  git(origin, 'commit', '-q', '-m', 'link');
}
