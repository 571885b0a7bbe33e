import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportFile, runToEnd } from '../../test/runner/bundle.ts';
import { organismPolicy } from '../../test/runner/organism.ts';
import { type Case, OUT } from './case.ts';

/** What a case left behind in one checkout. */
export interface Left {
  /** Exit codes of its steps. */
  readonly exits: readonly (number | null)[];
  /** Text of the files of its report folder, of a sweep `sweep.json` as result; null where there is none. */
  readonly result: string | null;
  readonly records: string | null;
  readonly comment: string | null;
}

const cliOf = (checkout: string) => join(checkout, 'dist', 'cli.js');
const ENV = { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: join(tmpdir(), 'cuegate-compiled') };

/** The first digits of the digest of a checkout's built command line. */
export function bundleDigest(checkout: string): string {
  return createHash('sha256')
    .update(readFileSync(cliOf(checkout)))
    .digest('hex')
    .slice(0, 12);
}

/** Plays a case with a checkout's built command line in a new folder. */
export async function play(one: Case, checkout: string, folder: string, url: string): Promise<Left> {
  mkdirSync(folder, { recursive: true });
  for (const [file, policy] of Object.entries(one.policies))
    writeFileSync(join(folder, file), organismPolicy(url, seeded(policy)));
  for (const [file, text] of Object.entries(one.files ?? {})) writeFileSync(join(folder, file), text);
  const exits: (number | null)[] = [];
  for (const { args, input = null } of one.steps)
    exits.push((await runToEnd([cliOf(checkout), ...args], ENV, folder, null, input)).code);
  const out = join(folder, OUT);
  return {
    exits,
    result: reportFile(out, 'result.json') ?? reportFile(out, 'sweep.json'),
    records: reportFile(out, 'records.jsonl'),
    comment: reportFile(out, 'comment.md'),
  };
}

/** The policy with a seed, whatever it says of sampling: without one no two runs ask alike. */
function seeded(policy: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...policy, sampling: { seed: 'same', ...(policy.sampling as object | undefined) } };
}

/** The simulated servers of a checkout, as a process of their own, with more organisms beside the built-in ones. */
export async function simulate(
  checkout: string,
  organismFiles: readonly string[],
): Promise<{ readonly url: string; end(): void }> {
  const args = [cliOf(checkout), 'simulate', '--port', '0', '--organism', ...organismFiles];
  const server = spawn(process.execPath, args, {
    env: ENV,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined && said.includes('\n')) resolve(found);
    });
    server.on('close', () => reject(new Error(`the simulated servers of ${checkout} ended: ${said}`)));
  });
  return { url, end: () => server.kill('SIGTERM') };
}
