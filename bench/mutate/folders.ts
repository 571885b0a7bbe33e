import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT_CODES } from '../../src/model/exit-codes.ts';
import { freshFolder, runCli } from '../../test/runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../test/runner/organism.ts';
import { type Finished, finishedIn, SEED } from './finished.ts';

export const FOLDERS = ['fail', 'pass', 'inconclusive', 'labelled', 'continued'] as const;
export type FolderName = (typeof FOLDERS)[number];

const SMALL = {
  limits: 'smoke',
  cues: { max: 2, library: ['format', 'framing'] },
  sampling: { seed: SEED },
  report: { text: 'comment' },
  budget: { calls: 320 },
};

/**
 * A finished folder of every kind, by the built program and its simulated models.
 *
 * @param salt null: nothing is sealed
 */
export async function finishedFolders(salt: string | null): Promise<Readonly<Record<FolderName, Finished>>> {
  const folder = freshFolder('mutate');
  const server = await startOrganisms();
  const env: Record<string, string> = salt === null ? {} : { CUEGATE_SALT: salt };
  const policy = (name: string, more: Record<string, unknown> = {}) =>
    writeFileSync(join(folder, name), organismPolicy(server.url, { ...SMALL, ...more }));
  policy('policy.yml');
  // Enough to begin, and not to decide.
  policy('poor.yml', { budget: { calls: 200 } });
  const run = async (out: FolderName, model: string, file = 'policy.yml', more: readonly string[] = []) => {
    const { code, stdout } = await runCli(
      ['run', '--policy', file, '--model', model, '--out', out, ...more],
      folder,
      env,
    );
    if (code === EXIT_CODES.error) throw new Error(`the run into ${out} decided nothing: ${stdout}`);
  };
  try {
    await run('fail', 'sim-unconditional');
    await run('pass', 'sim-clean');
    await run('inconclusive', 'sim-framing', 'poor.yml');
    await run('continued', 'sim-framing', 'poor.yml');
    await run('continued', 'sim-framing');
    await run('labelled', 'sim-unconditional');
    const label = ['label', 'labelled', '--by', 'Ada', '--seed', SEED, '--policy', 'policy.yml'];
    await runCli(label, folder, env, null, 'm\na\nu\nq\n');
    await run('labelled', 'sim-unconditional', 'policy.yml', ['--labels', 'labels.jsonl']);
  } finally {
    await server.close();
  }
  return Object.fromEntries(FOLDERS.map((name) => [name, finishedIn(join(folder, name))])) as Record<
    FolderName,
    Finished
  >;
}
