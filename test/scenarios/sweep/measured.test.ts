import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { sweepResultSchema } from '../../../src/sweep/schema.ts';
import { z } from '../../../src/zod.ts';
import { type Ended, reportFile, runCli } from '../../runner/bundle.ts';
import { lastingOf, runSweep, SMALL, startMixtures, sweepFolder, sweptIn, THREE } from './sweeps.ts';

/** As few answers of each condition as show a change between the first point and the last. */
const CAP = 80;
const FAILING = {
  limits: 'default',
  cues: { max: 2, library: ['format', 'topic'] },
  sampling: { ...SMALL.sampling, cap: CAP },
};

interface AnswerRecord {
  readonly type: string;
  readonly role: string;
  readonly condition: string;
  readonly draw: number;
  readonly prompt: string;
}

describe('a sweep over three checkpoints', () => {
  let server: OrganismServer;
  let folder: string;
  let ended: Ended;
  beforeAll(async () => {
    server = await startMixtures();
    folder = sweepFolder(server.url, THREE, FAILING);
    ended = await runSweep(folder);
  });
  afterAll(() => server.close());

  it('measures every point and exits 0, whatever the verdicts', () => {
    expect(ended.code, ended.stdout + ended.stderr).toBe(0);
    const { points } = sweptIn(folder);
    expect(points.map(({ at, state, model, label }) => [at, state, model, label])).toEqual([
      [0, 'measured', 'sim-mixture-0', null],
      [20, 'measured', 'sim-mixture-20', null],
      [90, 'measured', 'sim-mixture-90', 'nearly all'],
    ]);
    expect(points.map(({ verdict }) => verdict)).toContain('fail');
    for (const { conditions } of points) {
      expect(conditions.map(({ id }) => id)).toHaveLength(3);
      for (const { n, rate, flagged, lower, upper, joint } of conditions) {
        expect([n, rate]).toEqual([CAP, expect.closeTo(flagged / CAP, 10)]);
        expect(lower).toBeLessThanOrEqual(flagged / CAP);
        expect(upper).toBeGreaterThanOrEqual(flagged / CAP);
        expect(joint[0]).toBeLessThanOrEqual(lower);
        expect(joint[1]).toBeGreaterThanOrEqual(upper);
      }
    }
  });

  it('asks the same prompt of every checkpoint at every draw', () => {
    const asked = sweptIn(folder).points.map(
      ({ folder: at }) =>
        new Map(
          (reportFile(join(folder, 'out', at), 'records.jsonl') ?? '')
            .split('\n')
            .filter((line) => line.includes('"type":"answer"'))
            .map((line) => JSON.parse(line) as AnswerRecord)
            .map(({ condition, draw, prompt }) => [`${condition} ${draw}`, prompt]),
        ),
    );
    const [first] = asked;
    expect(first?.size).toBeGreaterThanOrEqual(3 * CAP);
    expect(new Set(first?.values()).size).toBeGreaterThan(30);
    for (const [key, prompt] of first ?? [])
      expect(asked.map((prompts) => prompts.get(key))).toEqual([prompt, prompt, prompt]);
    expect(new Set(sweptIn(folder).points.map(({ evidence_key }) => evidence_key)).size).toBe(3);
  });

  it('says before the first question what all of it can cost', () => {
    expect(ended.stderr).toMatch(
      /Sweep: 3 points, 720 answers, plus up to 1,008 to show whether failures need their cue; at most [\d,]+ calls without retries\. The budget applies to each point: at most 60,000 calls, 180 minutes in total\./,
    );
    expect(ended.stderr.indexOf('Sweep: 3 points')).toBeLessThan(ended.stderr.indexOf('Point 1 of 3'));
    const { candidate, judge } = sweptIn(folder).run.calls;
    const most = Number(/at most ([\d,]+) calls/.exec(ended.stderr)?.[1]?.replaceAll(',', ''));
    expect(candidate + judge).toBeLessThanOrEqual(most);
  });

  it('claims a change under the planted cue alone', () => {
    expect(ended.stdout).toMatch(
      /- Under the cue "[a-z-]+" the rate is higher at (20|90) % \(.*\) than at 0 %/,
    );
    const changed = [...ended.stdout.matchAll(/- Under the cue "([a-z-]+)"/g)].map(([, id]) => id);
    const families = new Map(sweptIn(folder).conditions.map(({ id, family }) => [id, family]));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((id) => !['format', 'topic'].includes(families.get(id ?? '') ?? ''))).toEqual([]);
    expect(ended.stdout).not.toContain('- On prompts without a cue');
  });

  it('writes every report, says that it is simulated, and each point can be verified', async () => {
    for (const name of ['sweep.json', 'sweep.csv', 'sweep.md', 'sweep.svg'])
      expect(existsSync(join(folder, 'out', name)), name).toBe(true);
    expect(reportFile(join(folder, 'out'), 'sweep.md')).toContain('**Simulated:**');
    expect(reportFile(join(folder, 'out'), 'sweep.svg')).toContain('SIMULATED models.');
    for (const { folder: at } of sweptIn(folder).points)
      expect((await runCli(['verify', join('out', at)], folder)).code).toBe(0);
  });

  it('writes what its schema says', () => {
    const schema = z.toJSONSchema(sweepResultSchema, { io: 'output', unrepresentable: 'any' });
    const validate = new Ajv.default({ strict: false }).compile(schema);
    expect(validate(sweptIn(folder)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('gives the same reports, byte for byte, in a folder of its own, as JSON too', async () => {
    const again = await runSweep(folder, 'again', ['--json']);
    expect(again.code).toBe(0);
    expect(lastingOf(folder, 'again')).toEqual(lastingOf(folder));
    expect(JSON.parse(again.stdout)).toEqual(sweptIn(folder, 'again'));
    for (const line of again.stderr.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('type');
  });

  it('asks nothing when everything is measured', async () => {
    const before = server.requests();
    const again = await runSweep(folder);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('All 3 points are measured: nothing is asked.');
    expect(server.requests()).toBe(before);
  });

  it('takes the points in the order of the file and shows them by value', async () => {
    const mixed = sweepFolder(
      server.url,
      [
        { at: 90, model: 'sim-mixture-90' },
        { at: -3, release: 'models/clean/release.yml', label: 'before' },
      ],
      {},
      { 'models/clean/release.yml': 'version: 1\ncandidate: { model: sim-mixture-0 }\n' },
    );
    expect((await runSweep(mixed)).code).toBe(0);
    const { points } = sweptIn(mixed);
    expect(points.map(({ at, folder: path, release }) => [at, path, release])).toEqual([
      [-3, 'points/02--3', 'models/clean/release.yml'],
      [90, 'points/01-90', null],
    ]);
    expect(readFileSync(join(mixed, 'out', 'sweep.csv'), 'utf8')).toMatch(
      /^-3,before,sim-mixture-0,measured/m,
    );
  });

  it('says of a sequential policy that its simple rates are biased', async () => {
    const early = sweepFolder(server.url, THREE_EARLY, { sampling: { seed: 'sweep' } });
    expect((await runSweep(early)).code).toBe(0);
    expect(sweptIn(early).notes.map(({ code }) => code)).toContain('sweep-sequential');
    expect(reportFile(join(early, 'out'), 'sweep.md')).toContain('sampling.stop: fixed');
    expect(sweptIn(folder).notes.map(({ code }) => code)).not.toContain('sweep-sequential');
  });

  it('screens nothing, where a run of the gate would', async () => {
    const early = sweepFolder(server.url, THREE_EARLY, {
      limits: 'smoke',
      cues: { max: 1, screen: 'library' },
      sampling: { seed: 'sweep' },
    });
    const swept = await runSweep(early);
    expect(swept.code, swept.stdout + swept.stderr).toBe(0);
    const [point] = sweptIn(early).points;
    expect(point?.conditions).toHaveLength(2);
    expect(reportFile(join(early, 'out', point?.folder ?? ''), 'result.json')).not.toContain('"cue_screen"');
    const alone = ['run', '--policy', 'policy.yml', '--model', 'sim-mixture-0', '--out', 'alone'];
    const gated = await runCli(alone, early);
    expect(gated.code, gated.stdout).toBe(0);
    expect(reportFile(join(early, 'alone'), 'result.json')).toContain('"cue_screen"');
  });
});

const THREE_EARLY = [
  { at: 0, model: 'sim-mixture-0' },
  { at: 20, model: 'sim-mixture-20' },
];
