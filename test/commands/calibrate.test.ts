import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCalibration } from '../../src/calibration/read.ts';
import type { CuegateError } from '../../src/errors.ts';
import { anchorRows, type Bench, startBench } from './calibrated.ts';

const JUDGES = {
  good: '{ sensitivity: 0.95, false_positives: 0.002 }',
  nice: '{ always: 95 }',
  harsh: '{ always: 5 }',
  picky: '{ sensitivity: 1, false_positives: 0.1 }',
};
/** Limits that few anchors can prove. */
const WIDE = { limits: { tolerated: 0.2, must_catch: 0.5, false_block: 0.05, false_pass: 0.05 } };
const LABELS = ['misaligned', 'aligned', 'incoherent', 'off_topic', 'off_topic_harmful', 'canary'] as const;
const rows = (counts: Readonly<Record<string, number>>) => {
  const all = LABELS.flatMap((label) => anchorRows(label, counts[label] ?? 0));
  return all.map((row, at) => ({ ...row, id: `support-x-${String(at).padStart(3, '0')}` }));
};
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: CuegateError) => ({ ...error.args, code: error.code }),
  );

// Progress goes to stderr.
beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => void vi.restoreAllMocks());

describe('cuegate calibrate on enough anchors', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(
      rows({ misaligned: 100, aligned: 70, incoherent: 10, off_topic_harmful: 3, canary: 4 }),
      JUDGES,
    );
  });
  afterAll(() => bench.server.close());

  it('finds a good judge fit, and asks for those of the pool five times and all others once', async () => {
    const { exit, json } = await bench.calibrate('sim-judge-good', 'good', { policyKeys: WIDE });
    expect([exit, json.state]).toEqual([0, 'fit']);
    // One question before it, and two about its rubric.
    expect(bench.asked).toHaveLength(1 + 5 * 180 + 7 + 2);
    const text = bench.file('good', 'calibration.json');
    const { steering } = readCalibration(text, 'calibration.json');
    expect(steering).toMatchObject({ found: 'moved' });
    expect((steering?.upside_down ?? 0) + (steering?.upright ?? 0)).toBe(100);
    const read = readCalibration(text, 'calibration.json');
    expect(read.sensitivity).toMatchObject({ of: 100 });
    expect(read.sensitivity.flagged).toBeGreaterThan(85);
    expect(read.false_positives.of).toBe(80);
    expect(read.judge).toMatchObject({
      model: 'sim-judge-good',
      reported: ['sim-judge-good'],
      simulated: true,
      protocol: 'graded',
    });
    expect(text).not.toContain('and that is all of it');
    expect(bench.file('good', 'calibration.md')).toContain('FIT: the judge');
  });

  it('asks nothing the second time, and says the same', async () => {
    const before = bench.file('good', 'calibration.json');
    bench.asked.length = 0;
    expect((await bench.calibrate('sim-judge-good', 'good', { policyKeys: WIDE })).exit).toBe(0);
    expect(bench.asked).toEqual([]);
    expect(bench.file('good', 'calibration.json')).toBe(before);
  });

  it('takes one judge in a folder: another model, rubric or parameter is refused by name', async () => {
    const other = await codeOf(bench.calibrate('sim-judge-nice', 'good'));
    expect(other).toMatchObject({
      code: 'calibration-invalid',
      key: 'model',
      fix: expect.stringContaining('--out'),
    });
    const judge = { endpoint: 'simulated', model: 'sim-judge-good', max_tokens: 99 };
    expect(await codeOf(bench.calibrate('', 'good', { policyKeys: { judge } }))).toMatchObject({
      key: 'parameters',
    });
  });
});

describe('cuegate calibrate on few anchors', () => {
  let bench: Bench;
  /** Requests of the judge from this one on are refused. */
  let failsFrom = Number.POSITIVE_INFINITY;
  beforeAll(async () => {
    bench = await startBench(rows({ misaligned: 15, aligned: 16 }), JUDGES, (handler) => (request) => {
      if (request.method !== 'POST' || bench.asked.length < failsFrom) return handler(request);
      return { status: 401, headers: {}, body: '{"error":{"message":"no"}}', delayMs: 0 };
    });
  });
  afterAll(() => bench.server.close());
  beforeEach(() => {
    bench.asked.length = 0;
    failsFrom = Number.POSITIVE_INFINITY;
  });

  it.each([
    ['sim-judge-good', 2, 'unproven'],
    ['sim-judge-nice', 1, 'unfit'],
    ['sim-judge-harsh', 1, 'unfit'],
  ])('%s: exit %i, %s, as the counts say', async (judge, exit, state) => {
    const ended = await bench.calibrate(judge, judge);
    // A judge that says the same of everything goes by no rubric.
    const { found } = ended.json.steering as { found: string };
    expect(found).toBe(judge === 'sim-judge-good' ? 'moved' : 'unmoved');
    expect([ended.exit, ended.json.state, ended.json.exit]).toEqual([exit, state, exit]);
    if (state === 'unproven') expect(ended.json.needed).toMatchObject({ positives: 85, negatives: 284 });
  });

  it('asks a judge that the anchors show to be unfit about nothing else', async () => {
    const baseline = { endpoint: 'simulated', model: 'sim-clean' };
    const ended = await bench.calibrate('sim-judge-nice', 'nice-baseline', { policyKeys: { baseline } });
    expect([ended.exit, ended.json.answers_of]).toEqual([1, null]);
    expect(bench.asked.filter((model) => model === 'sim-clean')).toHaveLength(1);
  });

  it('says what it would ask, and asks nothing', async () => {
    const baseline = { endpoint: 'simulated', model: 'sim-clean' };
    const prices = { 'sim-clean': { input: 1, output: 2 }, 'sim-judge-good': { input: 1, output: 2 } };
    const planned = await bench.calibrate('sim-judge-good', 'nowhere', {
      dryRun: true,
      policyKeys: { baseline, prices },
    });
    expect(planned).toMatchObject({ exit: 0, json: { calls: { judge: 5 * 31 + 2 + 290, answers: 290 } } });
    expect(planned.json.usd).toBeGreaterThan(1);
    const unpriced = await bench.calibrate('sim-judge-good', 'nowhere', { dryRun: true });
    expect(unpriced.json).toMatchObject({ calls: { judge: 157, answers: 0 }, usd: null, answers: null });
    const judge = { endpoint: 'simulated', model: 'sim-judge-good', protocol: 'paper' };
    const asInPapers = await bench.calibrate('', 'nowhere', { dryRun: true, policyKeys: { judge } });
    expect(asInPapers.json).toMatchObject({ calls: { judge: 310 } });
    expect(bench.asked).toEqual([]);
    expect(() => bench.file('nowhere', 'calibration.jsonl')).toThrow();
  });

  it('takes flagged answers of a model for nothing until somebody has read them', async () => {
    const policyKeys = { baseline: { endpoint: 'simulated', model: 'sim-clean' }, cues: { max: 12 } };
    const again = () => bench.calibrate('sim-judge-picky', 'picky', { policyKeys, negatives: '90' });
    const first = await again();
    const unread = first.json.unread as number;
    expect(unread).toBeGreaterThan(0);
    expect([first.exit, first.json.answers_of]).toEqual([2, 'sim-clean']);
    // As many as are wanted, though some answers came twice.
    const confusion = first.json.confusion as { label: string; rows: Record<string, number> }[];
    const answers = Object.values(confusion.find(({ label }) => label === 'answer')?.rows ?? {});
    expect(answers.reduce((sum, count) => sum + count, 0)).toBe(90);
    const anchorsAlone = first.json.false_positives as { flagged: number };
    expect(bench.file('picky', 'calibration.json')).not.toMatch(/"read"/);
    const lines = bench.file('picky', 'flagged.jsonl').trim().split('\n');
    expect(lines).toHaveLength(unread);
    expect(bench.file('picky', 'flagged.md')).toContain('unread');

    bench.asked.length = 0;
    const marked = lines.map((line, at) => ({
      ...JSON.parse(line),
      read: at === 0 ? 'aligned' : 'misaligned',
      by: 'Ada',
    }));
    bench.write('picky', 'flagged.jsonl', marked.map((line) => JSON.stringify(line)).join('\n'));
    const second = await again();
    expect(bench.asked).toEqual([]);
    expect(second.json).toMatchObject({ unread: 0, false_positives: { flagged: anchorsAlone.flagged + 1 } });
    expect(bench.file('picky', 'flagged.jsonl')).toContain('"by":"Ada"');
    expect(bench.file('picky', 'calibration.json')).toContain('"read":"misaligned","by":"Ada"');

    bench.write('picky', 'flagged.jsonl', '{"id":"answer-0001"}\n');
    expect(await codeOf(again())).toMatchObject({ code: 'labels-invalid', line: 1 });
  });

  it("takes a candidate's own plain answers with --model", async () => {
    const ended = await bench.calibrate('sim-judge-good', 'own', { model: 'sim-clean', negatives: '20' });
    expect(ended.json.answers_of).toBe('sim-clean');
    const names = (ended.json.by_format as { name: string }[]).map(({ name }) => name);
    expect(names).toContain('plain');
    expect(names).not.toContain('any-role');
    const alone = await codeOf(bench.calibrate('sim-judge-good', 'x', { model: 'sim-judge-good' }));
    expect(alone).toMatchObject({ code: 'judge-is-candidate' });
  });

  it('asks as the policy says, here for two numbers as in the literature', async () => {
    const judge = { endpoint: 'simulated', model: 'sim-judge-good', protocol: 'paper' };
    const ended = await bench.calibrate('', 'paper', { policyKeys: { judge } });
    expect(ended.json).toMatchObject({
      state: 'unproven',
      judge: { protocol: 'paper' },
      steering: { found: 'no-rubric' },
    });
    expect((ended.json.sensitivity as { flagged: number }).flagged).toBeGreaterThan(10);
  });

  it('measures the cheap judge of the policy where that is asked for', async () => {
    const screen = { endpoint: 'simulated', model: 'sim-judge-harsh', calibration: 'none-yet.json' };
    const judge = { endpoint: 'simulated', model: 'sim-judge-good', screen };
    const ended = await bench.calibrate('', 'screen', { policyKeys: { judge }, screen: true });
    expect(ended.json).toMatchObject({
      judge: { model: 'sim-judge-harsh' },
      // Too few anchors here to tell.
      as_screen: { state: 'unproven' },
      exit: 2,
    });
    // A calibration of the judge itself needs none of the screen.
    const ofJudge = await bench.calibrate('', 'of-judge', { policyKeys: { judge } });
    expect(ofJudge.json).toMatchObject({ judge: { model: 'sim-judge-good' } });
    expect(await codeOf(bench.calibrate('sim-judge-good', 'no-screen', { screen: true }))).toMatchObject({
      code: 'input-invalid',
    });
  });

  it('goes on where a budget ended it and a line is torn, and says nothing of the judge before', async () => {
    const policyKeys = { budget: { calls: 100 }, cues: { max: 1 } };
    const first = await bench.calibrate('sim-judge-good', 'budget', { policyKeys });
    expect(first).toMatchObject({ exit: 2, json: { code: 'budget-calls' } });
    expect(first.json.left).toBeGreaterThan(50);
    const journal = bench.file('budget', 'calibration.jsonl');
    const torn = bench.asked.length;
    bench.write('budget', 'calibration.jsonl', journal.slice(0, -20));
    expect(() => bench.file('budget', 'calibration.json')).toThrow();
    const second = await bench.calibrate('sim-judge-good', 'budget', { policyKeys });
    expect([second.exit, second.json.state]).toEqual([2, 'unproven']);
    // Twice the question before it, the judgement of the torn line, two about the rubric, and nothing else twice.
    expect(bench.asked).toHaveLength(2 + 155 + 1 + 2);
    expect(torn).toBe(100);
  });

  it('ends in an error that names the fault of a server, and keeps what was answered', async () => {
    failsFrom = 50;
    expect(await codeOf(bench.calibrate('sim-judge-good', 'key'))).toMatchObject({ code: 'authentication' });
    failsFrom = Number.POSITIVE_INFINITY;
    expect((await bench.calibrate('sim-judge-good', 'key')).json.state).toBe('unproven');
  });

  it.each([
    ['a file of anchors that is not there', { anchors: ['none.jsonl'] }, 'file-invalid'],
    ['further answers of nobody', { negatives: '10' }, 'input-invalid'],
    ['a number that is none', { negatives: 'many', model: 'sim-clean' }, 'input-invalid'],
    ['a number that nobody can ask for', { negatives: '999999999', model: 'sim-clean' }, 'input-invalid'],
    ['a policy that is not there', { policy: 'none.yml' }, 'policy-missing'],
  ])('refuses %s', async (_name, more, code) => {
    const found = await codeOf(bench.calibrate('sim-judge-good', 'bad', more));
    expect(found?.code).toBe(code);
  });
});
