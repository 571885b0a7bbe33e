import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { suitesIn } from '../../exports/read-junit.ts';
import { reportFile, type StepEnd } from '../../runner/bundle.ts';
import { manifestOf } from '../../runner/release-repository.ts';
import { all, change, QUEUE_HEAD, QUEUED, queued, TIP } from './faults.ts';
import { PLAIN } from './gated-release.ts';
import { play, type Scenario } from './scenario.ts';
import { startModels } from './wild.ts';

let models: OrganismServer;
beforeAll(async () => {
  models = await startModels();
});
afterAll(() => models.close());

/** One act of a gate that is asked for reports. */
async function gated(
  inputs: Readonly<Record<string, string>>,
  more: Partial<Scenario> & { readonly before?: Scenario['acts'][number]['before'] } = {},
): Promise<StepEnd> {
  const { before, ...scenario } = more;
  const job = { ...(scenario.event === 'merge_group' ? QUEUED : {}), inputs };
  const act = { ...(before === undefined ? {} : { before }), job, exit: 0 };
  const { ends } = await play(
    { event: '', fault: '', comments: 0, policy: PLAIN, ...scenario, acts: [act] },
    models,
  );
  const [end] = ends;
  if (end === undefined) throw new Error('no step');
  return end;
}
const file = ({ out }: StepEnd, name: string) => reportFile(join(out, 'exports'), name) ?? '';

describe('the input reports', () => {
  it('has the forms written for a release, at the line of its manifest', async () => {
    const end = await gated({ reports: 'junit, sarif' }, { model: 'sim-wild' });
    expect([end.code, end.outputs.verdict]).toEqual([1, 'fail']);
    expect(readdirSync(join(end.out, 'exports')).sort()).toEqual(['cuegate.sarif', 'junit.xml']);
    const [suite] = suitesIn(file(end, 'junit.xml'));
    expect(suite?.cases.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'gate failure',
      'plain failure',
    ]);
    const { runs } = JSON.parse(file(end, 'cuegate.sarif'));
    expect(runs[0].results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'models/support-bot/release.yml' },
      region: { startLine: expect.any(Number) },
    });
  });

  it('has one file written for all releases of an event, and none below', async () => {
    const end = await gated(
      { reports: 'junit,sarif,codequality' },
      {
        event: 'merge_group',
        before: all(queued, change(QUEUE_HEAD, { 'models/other/release.yml': manifestOf('sim-wild') })),
      },
    );
    expect(end.outputs.verdict).toBe('fail');
    const outcomes = suitesIn(file(end, 'junit.xml')).map(
      ({ cases: [gate] }) => `${gate?.classname} ${gate?.outcome}`,
    );
    expect(outcomes.sort()).toEqual([
      'models/other/release.yml failure',
      'models/support-bot/release.yml green',
    ]);
    expect(JSON.parse(file(end, 'cuegate.sarif')).runs).toHaveLength(2);
    expect(JSON.parse(file(end, 'gl-code-quality.json'))).toHaveLength(1);
    const below = readdirSync(end.out, { recursive: true }).filter((path) =>
      String(path).endsWith('junit.xml'),
    );
    expect(below).toEqual([join('exports', 'junit.xml')]);
  });

  it('is red in every form where nothing could be gated', async () => {
    const end = await gated(
      { reports: 'junit,sarif,codequality' },
      { before: change(TIP, { '.github/cuegate.yml': 'version: 0\n' }) },
    );
    expect([end.code, end.outputs.verdict]).toEqual([3, 'error']);
    expect(suitesIn(file(end, 'junit.xml'))[0]?.cases.map(({ outcome }) => outcome)).toEqual(['error']);
    expect(
      JSON.parse(file(end, 'cuegate.sarif')).runs[0].results[0].locations[0].physicalLocation,
    ).toMatchObject({
      artifactLocation: { uri: '.github/cuegate.yml' },
      region: { startLine: 1 },
    });
  });

  it('says what was found where the step is only advice', async () => {
    const end = await gated({ reports: 'junit', mode: 'advisory' }, { model: 'sim-wild' });
    expect(end.code).toBe(0);
    expect(suitesIn(file(end, 'junit.xml'))[0]?.cases[0]?.outcome).toBe('failure');
  });

  it('is refused with a name that is none, and where there is no verdict to report', async () => {
    for (const [inputs, says] of [
      [{ reports: 'junit,xunit' }, '"xunit"'],
      [{ reports: 'junit', shard: '1/2' }, 'a shard has none'],
    ] as const) {
      const end = await gated(inputs);
      expect([end.code, end.outputs.reason]).toEqual([3, 'input-invalid']);
      expect(`${end.stdout}`).toContain(says);
    }
  });

  it('writes nothing where it is empty', async () => {
    const end = await gated({});
    expect([end.code, reportFile(end.out, 'exports/junit.xml')]).toEqual([0, null]);
  });
});
