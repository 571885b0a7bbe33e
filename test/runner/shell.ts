import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface ShellEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A shell as GitHub starts it for `shell: bash`, and GitLab for every job. */
const BASH = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'] as const;
/** As Jenkins starts it for the step `sh`. */
export const SH = ['sh', '-xe', '-c'] as const;

/** Runs a script in a shell with exactly this environment. */
export function runScript(
  script: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
  [shell, ...args]: readonly [string, ...string[]] = BASH,
): Promise<ShellEnd> {
  return new Promise((resolve) => {
    const child = spawn(shell, [...args, script], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const text = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text.stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      text.stderr += chunk;
    });
    child.on('close', (code) => resolve({ ...text, code }));
  });
}

/** A program of a test's own under a path: what it prints and asks is the test's. */
export function program(path: string, script: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/bash\n${script}\n`);
  chmodSync(path, 0o755);
}
