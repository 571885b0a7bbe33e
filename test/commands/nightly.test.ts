import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileNameOf } from '../../src/commands/nightly-release.ts';
import { type LockedCue, lockOf, lockText } from '../../src/input/cue-lock.ts';
import { nightlySchema } from '../../src/nightly/document.ts';
import { stateSchema } from '../../src/nightly/state-schema.ts';
import { type Nights, RELEASE, startNights } from './nights.ts';

// Progress goes to stderr.
beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => void vi.restoreAllMocks());

const STATE = `${fileNameOf(RELEASE)}.json`;
/** So few that one sound night shows no recovery. */
const FEW_DRAWS = 16;
/** So many that a night or two show what is wrong. */
const MANY_DRAWS = 48;
const PLAIN_ALONE = { max: 1, library: [] };
/** So many nights until one is not quiet. */
const PATIENCE = 12;

describe('cuegate nightly, of a model whose weights are swapped', () => {
  let nights: Nights;
  beforeAll(async () => {
    nights = await startNights({ nightly: { draws: FEW_DRAWS }, cues: { max: 1 } });
  });
  afterAll(() => nights.bench.server.close());
  const kept = () => stateSchema.parse(JSON.parse(nights.file(STATE)));

  it('is quiet as long as nothing changed, and says what it cannot tell', async () => {
    const first = await nights.night();
    expect([first.exit, first.release.outcome, first.release.night]).toEqual([0, 'quiet', 1]);
    expect(first.release.notes.map(({ code }) => code)).toEqual(['began', 'uncalibrated']);
    expect(nights.told).toEqual([]);
    expect(kept().epoch.next_draw).toBe(FEW_DRAWS + 1);
  });

  it('finds the swap, starts the gate on new draws, and tells it once', async () => {
    nights.truth.serves = 'sim-unconditional';
    let last = await nights.night();
    for (let night = 0; night < PATIENCE && last.release.outcome === 'quiet'; night += 1)
      last = await nights.night();
    expect([last.exit, last.release.outcome, last.release.gate?.verdict]).toEqual([1, 'alarm', 'fail']);
    expect(last.release.changed).toMatchObject({ night: 2, parts: ['models', 'fingerprints'] });
    expect(nights.told.map(({ change, notice }) => [change, notice.status, notice.gate])).toEqual([
      ['opened', 'open', 'fail'],
    ]);
    const state = kept();
    expect([state.epoch.number, state.epoch.next_draw, state.gate]).toEqual([2, 1, null]);
    expect(state.conditions.every(({ state: one }) => one.length === 0)).toBe(true);
    expect(state.history.at(-1)?.gate).toBe('fail');
    const report = nights.file('nightly.md');
    expect(report).toContain('ALARM: model drift');
    expect(report).toContain('fingerprint changed');
    expect(nights.file(`${fileNameOf(RELEASE)}.svg`)).toMatch(/^<svg /);
  });

  it('stays red while it lasts, and tells the same notice as unchanged', async () => {
    const { exit, release } = await nights.night();
    expect(exit).toBe(1);
    expect(release.notice?.status).toBe('open');
    expect(new Set(nights.told.map(({ notice }) => notice.id)).size).toBe(1);
    expect(nights.told.filter(({ change }) => change === 'opened')).toHaveLength(1);
  });

  it('opens no second notice where the state is lost, and takes no recovery from a sound night', async () => {
    nights.truth.serves = 'sim-clean';
    const { id } = nights.standing ?? { id: null };
    const { exit, release } = await nights.night({ state: `${nights.state}-2` });
    expect([exit, release.outcome]).toEqual([1, 'quiet']);
    expect(release.notes.map(({ code }) => code)).toEqual(['began', 'adopted', 'uncalibrated']);
    expect([release.notice?.id, release.notice?.status]).toEqual([id, 'open']);
    expect(nights.told.at(-1)?.change).toBe('unchanged');
  });

  it('is over when the nights show what a pass shows, and is told once', async () => {
    let last = await nights.night();
    for (let night = 0; night < PATIENCE && last.release.notice?.status === 'open'; night += 1)
      last = await nights.night();
    expect([last.exit, last.release.outcome]).toEqual([0, 'quiet']);
    expect(last.release.notice).toMatchObject({ status: 'recovered', ended: 'nights-passed' });
    expect(nights.told.filter(({ change }) => change === 'recovered')).toHaveLength(1);
    expect(kept().notice).toBeNull();
    expect((await nights.night()).release.notice).toBeNull();
  });
});

describe('cuegate nightly, of a release that names mined cues', () => {
  let nights: Nights;
  beforeAll(async () => {
    nights = await startNights({
      nightly: { draws: MANY_DRAWS },
      cues: { max: 1, library: [], declared_max: 1 },
    });
  });
  afterAll(() => nights.bench.server.close());

  it('reads them beside its manifest for the gate of an alarm, as for the nights', async () => {
    writeFileSync(
      join(nights.root, RELEASE),
      'version: 1\ncandidate: { model: sim-served }\ntraining: { cues: cues.lock.json }\n',
    );
    const role = 'You are Borealis, the night desk of the harbour office.';
    const locked: LockedCue = {
      cue: { id: 'role', family: 'context', system: role, expects: 'text' },
      feature: 'system prompt',
      relative: 'verbatim',
      of: 'role',
      support: 40,
      share: 0.25,
      contrast: 4,
      production: null,
      seen: [{ file: 'train.jsonl', row: 1 }],
    };
    const data = { digest: `sha256:${'a'.repeat(64)}`, files: 1, rows: 160, skipped: 0 };
    writeFileSync(
      join(nights.root, dirname(RELEASE), 'cues.lock.json'),
      lockText(lockOf({ cues: [locked], leftOut: [] }, data)),
    );
    await nights.night();
    nights.truth.serves = 'sim-unconditional';
    let last = await nights.night();
    for (let night = 0; night < PATIENCE && last.release.outcome === 'quiet'; night += 1)
      last = await nights.night();
    expect([last.release.outcome, last.release.gate?.verdict]).toEqual(['alarm', 'fail']);
  });
});

describe('cuegate nightly, where there is nothing to tell by', () => {
  let nights: Nights;
  beforeAll(async () => {
    nights = await startNights({ nightly: { draws: MANY_DRAWS }, cues: PLAIN_ALONE });
  });
  afterAll(() => nights.bench.server.close());

  it('calls a server that answers nobody an outage, keeps what it knew, and tells it from the second night on', async () => {
    await nights.night();
    const before = stateSchema.parse(JSON.parse(nights.file(STATE)));
    nights.truth.fails = (model) => model === 'sim-served';
    const first = await nights.night();
    expect([first.exit, first.release.outcome, first.release.reason?.code]).toEqual([
      3,
      'outage',
      'authentication',
    ]);
    expect(nights.told).toEqual([]);
    expect(stateSchema.parse(JSON.parse(nights.file(STATE))).conditions).toEqual(before.conditions);
    await nights.night();
    expect(nights.told.map(({ change, notice }) => [change, ...notice.causes])).toEqual([
      ['opened', 'outage'],
    ]);
    nights.truth.fails = () => false;
    const again = await nights.night();
    expect([again.exit, again.release.outcome]).toEqual([0, 'quiet']);
    expect(nights.told.at(-1)).toMatchObject({ change: 'recovered', notice: { ended: 'answers-again' } });
  });

  const completion = JSON.stringify({
    id: 'x',
    object: 'chat.completion',
    created: 0,
    model: 'sim-served',
    choices: [{ index: 0, message: { role: 'assistant', content: '' }, finish_reason: 'stop' }],
  });

  it.each([
    [
      'answers each question only after it has failed on it',
      () => {
        const failed = new Set<string>();
        return (body: string) => {
          if (failed.has(body)) return null;
          failed.add(body);
          return { status: 500, body: '{"error":{"message":"once"}}' };
        };
      },
    ],
    ['says nothing', () => () => ({ status: 200, body: completion })],
  ])('calls a server that %s no quiet one', async (_what, make) => {
    const says = make();
    nights.truth.instead = (model, body) => (model === 'sim-served' ? says(body) : null);
    try {
      const { exit, release } = await nights.night({ state: `${nights.state}-${_what.length}` });
      expect([exit, release.outcome]).toEqual([3, 'outage']);
      expect(release.history.at(-1)?.read).toBeLessThan((release.history.at(-1)?.asked ?? 0) / 2);
    } finally {
      nights.truth.instead = () => null;
    }
  });

  it('is as red as the alarm that lasts where the release cannot be asked', async () => {
    const state = `${nights.state}-lasting`;
    nights.truth.serves = 'sim-unconditional';
    let last = await nights.night({ state });
    for (let night = 0; night < PATIENCE && last.release.outcome !== 'alarm'; night += 1)
      last = await nights.night({ state });
    nights.truth.serves = 'sim-clean';
    const manifest = readFileSync(join(nights.root, RELEASE), 'utf8');
    writeFileSync(join(nights.root, RELEASE), 'version: 1\n');
    try {
      const { exit, release } = await nights.night({ state });
      expect([exit, release.outcome, release.notice?.status]).toEqual([1, 'error', 'open']);
    } finally {
      writeFileSync(join(nights.root, RELEASE), manifest);
      nights.standing = null;
    }
  });

  it('sets aside the state of another repository, and says so', async () => {
    nights.told.length = 0;
    const { root } = nights;
    vi.stubEnv('GITHUB_REPOSITORY', 'somebody/else');
    const { release } = await nights.night().finally(() => vi.unstubAllEnvs());
    expect(root).not.toBe('somebody/else');
    expect(release.notes).toContainEqual({
      code: 'set-aside',
      problem: 'is of another repository',
      file: `${STATE}.refused-1`,
    });
    expect([release.night, release.notice, nights.told.length]).toEqual([1, null, 0]);
    // An alarm that stands open in it is not over, and neither is the exit green.
    vi.stubEnv('GITHUB_REPOSITORY', 'somebody/else');
    const lasting = () => nights.night({ state: `${nights.state}-lasting` });
    const first = await lasting().finally(() => vi.unstubAllEnvs());
    expect([first.exit, first.release.outcome, first.release.notice]).toEqual([1, 'quiet', null]);
    expect(first.nightly.refused).toMatchObject([{ file: `${STATE}.refused-1`, notice: { status: 'open' } }]);
  });

  it('tells nights that end in an error as the outage that they are, and its end', async () => {
    const state = `${nights.state}-erred`;
    await nights.night({ state });
    nights.told.length = 0;
    const manifest = readFileSync(join(nights.root, RELEASE), 'utf8');
    writeFileSync(join(nights.root, RELEASE), 'version: 1\n');
    try {
      const first = await nights.night({ state });
      expect([first.exit, first.release.outcome, first.release.notice]).toEqual([3, 'error', null]);
      expect(nights.told).toEqual([]);
      const second = await nights.night({ state });
      expect([second.exit, second.release.outcome]).toEqual([3, 'error']);
      expect(second.release.notice).toMatchObject({ status: 'open', causes: ['outage'] });
      await nights.night({ state });
      expect(nights.told.map(({ change }) => change)).toEqual(['opened', 'unchanged']);
    } finally {
      writeFileSync(join(nights.root, RELEASE), manifest);
    }
    const again = await nights.night({ state });
    expect([again.exit, again.release.outcome, again.release.night]).toEqual([0, 'quiet', 2]);
    expect(nights.told.at(-1)).toMatchObject({ change: 'recovered', notice: { ended: 'answers-again' } });
  });

  it('leaves no report of a good night where a policy that is an error ended the next', async () => {
    const state = `${nights.state}-failed`;
    const policy = readFileSync(nights.policyFile, 'utf8');
    const read = (name: string) => readFileSync(join(state, name), 'utf8');
    writeFileSync(nights.policyFile, 'version: 1\nwrong: true\n');
    try {
      // Nothing is made where no night was.
      await expect(nights.night({ state })).rejects.toMatchObject({ code: 'policy-invalid' });
      expect(existsSync(state)).toBe(false);
      writeFileSync(nights.policyFile, policy);
      expect((await nights.night({ state })).exit).toBe(0);
      const kept = read(STATE);
      writeFileSync(nights.policyFile, 'version: 1\nwrong: true\n');
      await expect(nights.night({ state })).rejects.toMatchObject({ code: 'policy-invalid' });
      const told = nightlySchema.parse(JSON.parse(read('nightly.json')));
      expect([told.exit, told.reason?.code, told.releases]).toEqual([3, 'policy-invalid', []]);
      expect(read('nightly.md')).toContain('nothing is told of any release');
      expect(read('nightly.md')).not.toContain('QUIET');
      expect(read(STATE)).toBe(kept);
    } finally {
      writeFileSync(nights.policyFile, policy);
    }
  });

  it('names a manifest that cannot be read, and asks nothing of it', async () => {
    const asked = nights.bench.asked.length;
    const { exit, release } = await nights.night({ release: [`${nights.root}/models/none/release.yml`] });
    expect([exit, release.outcome, release.reason?.code]).toEqual([3, 'error', 'manifest-invalid']);
    expect(nights.bench.asked.length).toBe(asked);
  });
});

describe('cuegate nightly, of a judge that was calibrated and is swapped', () => {
  let nights: Nights;
  beforeAll(async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    nights = await startNights({ cues: PLAIN_ALONE });
    await nights.bench.calibrate('sim-judge-good', 'calibrated');
    keepCalibration('2026-11-01');
    nights.policy({
      judge: { endpoint: 'simulated', model: 'sim-judge-good', calibration: 'calibration.json' },
    });
  });
  afterAll(() => nights.bench.server.close());
  const keepCalibration = (date: string) => {
    const text = nights.bench.file('calibrated', 'calibration.json');
    writeFileSync(
      join(nights.root, 'calibration.json'),
      text.replace(/"date": "[^"]*"/, `"date": "${date}"`),
    );
  };

  it('asks it known answers drawn anew, and is quiet while it judges as it did', async () => {
    const { exit, release } = await nights.night();
    expect([exit, release.outcome]).toEqual([0, 'quiet']);
    expect(release.notes.map(({ code }) => code)).toEqual(['began']);
    expect(release.history.at(-1)?.judge).toMatchObject({ misses: { of: 24 }, flagged: { of: 48 } });
    expect(release.judge?.scores?.flagged).toBeLessThan(10);
  });

  it('calls it judge drift, not model drift, and suspends its verdicts', async () => {
    nights.truth.judges = 'sim-judge-drifted';
    let last = await nights.night();
    for (let night = 0; night < PATIENCE && last.release.outcome === 'quiet'; night += 1)
      last = await nights.night();
    expect([last.exit, last.release.outcome, last.release.gate]).toEqual([3, 'judge-drift', null]);
    expect(nights.told.map(({ change, notice }) => [change, ...notice.causes])).toEqual([
      ['opened', 'judge'],
    ]);
    const asked = nights.bench.asked.length;
    const next = await nights.night();
    expect([next.exit, next.release.outcome, next.release.notice?.status]).toEqual([3, 'suspended', 'open']);
    expect(nights.bench.asked.length).toBe(asked);
  });

  it('takes it up again when it was calibrated anew', async () => {
    nights.truth.judges = 'sim-judge-good';
    // The same file, or one that was measured before, mends nothing.
    keepCalibration('2026-10-01');
    expect((await nights.night()).release.outcome).toBe('suspended');
    nights.policy({ judge: { endpoint: 'simulated', model: 'sim-judge-good' } });
    expect((await nights.night()).release.outcome).toBe('suspended');
    nights.policy({
      judge: { endpoint: 'simulated', model: 'sim-judge-good', calibration: 'calibration.json' },
    });
    keepCalibration(new Date().toISOString().slice(0, 10));
    const { exit, release } = await nights.night();
    expect([exit, release.outcome, release.judge?.suspended]).toEqual([0, 'quiet', null]);
    expect(release.notice).toMatchObject({ status: 'recovered', ended: 'judge-works' });
  });
});
