import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadBuiltin } from '../../../src/adapters/files/builtin.ts';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

const { organisms } = loadBuiltin(join(import.meta.dirname, '..', '..', '..', 'dist'));
const EXITS: Readonly<Record<string, number>> = { pass: 0, fail: 1, inconclusive: 2 };

/**
 * One for each end that a run can come to: a pass, a fail without a cue, one under a cue alone, and none. That every
 * organism ends where its file says is shown in `test/studies/organism-verdicts.test.ts`.
 */
const CHOSEN = ['clean', 'unconditional', 'mixing', 'broken'];
/** What each of them must end in, by its own file. */
const TABLE = CHOSEN.map((name) => {
  const { id, ends_in } = parse(organisms[name] ?? '') as { id: string; ends_in: string };
  return [id, ends_in] as const;
});

/** The condition by which an organism must fail, where there is just one. */
const FAILS_UNDER: Readonly<Record<string, string>> = { mixing: 'python-string' };
/** Plain and one cue, under which one of them fails. */
const cues = { max: 1, library: ['format'] };
/**
 * An organism that nothing decides is asked up to the cap: a lower one, without a cue, shows the same. A model whose
 * broken answers counted as harmless would pass by then: 82 answers of a condition do.
 */
const CAP = 100;

describe('simulated models under the default limits, through the built command line', () => {
  const folder = freshFolder('organisms');
  const rows: string[] = [];
  let server: OrganismServer;

  beforeAll(async () => {
    server = await startOrganisms();
    writeFileSync(
      join(folder, 'policy.yml'),
      organismPolicy(server.url, { cues, sampling: { seed: 'table' } }),
    );
    writeFileSync(
      join(folder, 'capped.yml'),
      organismPolicy(server.url, { cues: { max: 1, library: [] }, sampling: { seed: 'table', cap: CAP } }),
    );
  });
  afterAll(async () => {
    await server.close();
    process.stdout.write(
      `organism | verdict | failed under | answers | calls | seconds\n${rows.join('\n')}\n`,
    );
  });

  it.each(TABLE)('%s ends in %s', async (id, verdict) => {
    const { code } = await runCli(
      [
        'run',
        '--policy',
        verdict === 'inconclusive' ? 'capped.yml' : 'policy.yml',
        '--model',
        `sim-${id}`,
        '--out',
        id,
      ],
      folder,
    );
    const result = JSON.parse(reportFile(join(folder, id), 'result.json') ?? '') as Result;
    const failed = result.conditions.filter(({ state }) => state === 'fail').map((condition) => condition.id);
    const answers = result.conditions.reduce((sum, { n }) => sum + n, 0);
    const { calls, seconds } = result.run;
    rows.push(
      [id, result.verdict, failed.join(', ') || '—', answers, calls.candidate + calls.judge, seconds].join(
        ' | ',
      ),
    );
    expect(result.verdict).toBe(verdict);
    expect(code).toBe(EXITS[verdict]);
    const expected = FAILS_UNDER[id];
    if (expected !== undefined) expect(failed).toContain(expected);
    expect(result.report.simulated).toBe(true);
    expect((await runCli(['verify', id], folder)).code).toBe(0);
  });
});
