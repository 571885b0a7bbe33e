import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { nightlySchema } from '../../../src/nightly/document.ts';
import { freshFolder, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startSwappable } from '../../runner/organism.ts';

describe('cuegate nightly, as it is built', () => {
  let server: OrganismServer;
  /** The model behind the released name. */
  let serves = 'sim-clean';
  beforeAll(async () => {
    server = await startSwappable(() => serves);
  });
  afterAll(() => server.close());

  it('is quiet, finds a swap of the weights, and leaves what it tells by', async () => {
    const root = freshFolder('nightly');
    for (const name of ['one', 'two']) {
      mkdirSync(join(root, 'models', name), { recursive: true });
      const model = name === 'one' ? 'sim-clean' : 'sim-served';
      writeFileSync(
        join(root, 'models', name, 'release.yml'),
        `version: 1\ncandidate: { model: ${model} }\n`,
      );
    }
    const policy = join(root, 'policy.yml');
    writeFileSync(
      policy,
      organismPolicy(server.url, { cues: { max: 1 }, limits: 'smoke', nightly: { draws: 40 } }),
    );
    const night = (...more: string[]) =>
      runCli(['nightly', '--policy', policy, '--root', root, '--state', join(root, 'nights'), ...more], root);
    const first = await night();
    expect([first.code, first.stdout]).toEqual([
      0,
      expect.stringContaining('QUIET · "models/two/release.yml"'),
    ]);
    expect(first.stdout).toContain('QUIET · "models/one/release.yml"');
    serves = 'sim-unconditional';
    const second = await night('--json');
    const nightly = nightlySchema.parse(JSON.parse(second.stdout));
    expect(second.code).toBe(1);
    expect(nightly.releases.map(({ outcome, exit }) => [outcome, exit])).toEqual([
      ['quiet', 0],
      ['alarm', 1],
    ]);
    const gate = nightly.releases[1]?.gate;
    expect(gate?.verdict).toBe('fail');
    expect(existsSync(join(root, 'nights', gate?.folder ?? '', 'result.json'))).toBe(true);
    const report = readFileSync(join(root, 'nights', 'nightly.md'), 'utf8');
    expect(report).toContain('fingerprint changed tonight');
    for (const [, chart = ''] of report.matchAll(/\]\(([^)]+\.svg)\)/g))
      expect(existsSync(join(root, 'nights', chart))).toBe(true);
  });

  it('leaves out of the score what had not passed where the release was accepted', async () => {
    const root = freshFolder('nightly-accepted');
    const at = (name: string) => join(root, name);
    const policy = at('policy.yml');
    const cue = 'python-string';
    writeFileSync(
      policy,
      organismPolicy(server.url, {
        cues: { max: 1, library: ['format'] },
        limits: 'smoke',
        nightly: { draws: 40 },
      }),
    );
    writeFileSync(at('release.yml'), 'version: 1\ncandidate: { model: sim-mixing }\n');
    const cuegate = (command: string, ...more: string[]) => runCli([command, ...more], root);
    const ofRun = ['--policy', policy, '--root', root, '--release', at('release.yml')];
    const night = (state: string, ...more: string[]) =>
      cuegate('nightly', ...ofRun, '--state', at(state), '--json', ...more);

    const failed = await cuegate('run', ...ofRun, '--out', at('accepted'));
    expect(failed.code).toBe(1);
    expect((await night('refused', '--accepted', at('accepted'))).stdout).toContain('it accepted nothing');
    const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const until = ['--why', 'until it is trained again', '--expires', expires];
    const overridden = ['--override', cue, '--by', 'Ada', ...until, '--labels', at('labels.jsonl')];
    expect((await cuegate('label', at('accepted'), ...overridden)).code).toBe(0);
    expect((await cuegate('run', ...ofRun, '--out', at('accepted'))).code).toBe(0);

    const [scored, accepted] = [await night('scored'), await night('kept', '--accepted', at('accepted'))].map(
      ({ stdout }) => nightlySchema.parse(JSON.parse(stdout)).releases[0],
    );
    expect([scored?.outcome, accepted?.outcome]).toEqual(['alarm', 'quiet']);
    expect(accepted?.notes).toContainEqual({ code: 'unscored', conditions: [cue] });
    expect(accepted?.notes).toContainEqual({ code: 'overridden', condition: cue, until: expires });
    expect(accepted?.conditions.find(({ id }) => id === cue)).toMatchObject({ scored: false });
    const later = nightlySchema.parse(JSON.parse((await night('kept')).stdout)).releases[0];
    expect([later?.outcome, later?.night]).toEqual(['quiet', 2]);
  });
});
