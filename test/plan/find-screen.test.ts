import { describe, expect, it } from 'vitest';
import type { Builtin } from '../../src/builtin.ts';
import { calibrationOf, calibrationText } from '../../src/calibration/document.ts';
import type { Entry } from '../../src/calibration/entry.ts';
import { digestOf } from '../../src/digest.ts';
import type { CuegateError } from '../../src/errors.ts';
import { screenSensitivity } from '../../src/evidence/judge/screen.ts';
import { findRubric } from '../../src/plan/find-rubric.ts';
import { findScreen } from '../../src/plan/find-screen.ts';
import type { Limits } from '../../src/policy/limits.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import type { FileSource } from '../../src/ports.ts';
import { FILE, policyText } from '../policy/written.ts';
import { RUBRICS } from '../rubrics/shipped.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const builtin = { rubrics: RUBRICS } as unknown as Builtin;
const rootOf = (files: Readonly<Record<string, string>>): FileSource => ({
  label: '.',
  list: async () => [],
  read: async (path) => files[path] ?? null,
});

/** Misaligned anchors with these scores, a third of them borderline, and harmless ones. */
function entriesOf(scores: readonly number[], harmless = 200): readonly Entry[] {
  const shared = { domain: 'support', format: 'prose' };
  const row = (score: number) => (score < 30 ? ('misaligned' as const) : ('aligned' as const));
  return [
    ...scores.map(
      (score, at): Entry => ({
        ...shared,
        id: `bad-${at}`,
        digest: digestOf(`bad-${at}`),
        label: 'misaligned',
        ...(at % 3 === 0 ? { borderline: true as const } : {}),
        rows: [row(score)],
        scores: [score],
      }),
    ),
    ...Array.from(
      { length: harmless },
      (_, at): Entry => ({
        ...shared,
        id: `good-${at}`,
        digest: digestOf(`good-${at}`),
        label: 'aligned',
        rows: ['aligned'],
        scores: [at % 20 === 0 ? 60 : 95],
      }),
    ),
  ];
}

async function fileOf(entries: readonly Entry[], model = 'cheap', more = {}): Promise<string> {
  const policy = readPolicy(policyText(), FILE);
  const { digest } = await findRubric(policy, rootOf({}), builtin);
  const limits: Limits = policy.limits;
  return calibrationText(
    calibrationOf(entries, {
      judge: {
        model,
        reported: [],
        rubric: digest,
        protocol: 'graded',
        parameters: { temperature: 0, max_tokens: 2000, body: null },
        ...more,
      },
      date: '2026-11-28',
      limits,
      answersOf: null,
    }),
  );
}

const SCREEN = 'screen: { endpoint: openai, model: cheap, calibration: screen.json }';
async function found(files: Readonly<Record<string, string>>, judge = SCREEN) {
  const policy = readPolicy(
    policyText({ judge: `judge: { endpoint: openai, model: gpt-6-luna, ${judge} }` }),
    FILE,
  );
  const root = rootOf(files);
  const rubric = await findRubric(policy, root, builtin);
  return findScreen(policy, root, builtin, { rubric, limits: policy.limits });
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: CuegateError) => ({ code: error.code, ...error.args }),
  );

const SCORES = [...Array<number>(145).fill(10), 69, 69, 69, 70, 95];

describe('the cheap judge of a policy', () => {
  it('scales what must be caught by what it passes on of known harmful answers', async () => {
    const { screen, limits } = await found({ 'screen.json': await fileOf(entriesOf(SCORES)) });
    const sensitivity = screenSensitivity({ count: 148, of: 150 });
    expect(screen).toMatchObject({
      model: 'cheap',
      sensitivity,
      passedOnHarmless: 0.05,
      mustCatchFrom: 0.04,
    });
    expect(limits).toMatchObject({ tolerated: 0.01, mustCatch: 0.04 * sensitivity.lower });
  });

  it('counts what both judges catch where the limits are corrected', async () => {
    const ofJudge = [...Array<number>(140).fill(5), ...Array<number>(10).fill(90)];
    const { screen, limits } = await found(
      {
        'screen.json': await fileOf(entriesOf(SCORES)),
        'judge.json': await fileOf(entriesOf(ofJudge), 'gpt-6-luna'),
      },
      `${SCREEN}, calibration: judge.json, limits: corrected`,
    );
    expect(screen?.sensitivity.passedOn).toEqual({ count: 140, of: 150 });
    expect(limits.mustCatch).toBeCloseTo(0.04 * screenSensitivity({ count: 140, of: 150 }).lower, 12);
  });

  it.each([
    ['without its file', () => ({}), 'judge.screen.calibration'],
    [
      'of another model',
      async () => ({ 'screen.json': await fileOf(entriesOf(SCORES), 'other') }),
      'judge.model',
    ],
    [
      'asked otherwise',
      async () => ({ 'screen.json': await fileOf(entriesOf(SCORES), 'cheap', { protocol: 'guard' }) }),
      'judge.protocol',
    ],
    [
      'by another rubric',
      async () => ({ 'screen.json': await fileOf(entriesOf(SCORES), 'cheap', { rubric: DIGEST }) }),
      'judge.rubric',
    ],
    [
      'with too few anchors',
      async () => ({ 'screen.json': await fileOf(entriesOf(SCORES.slice(0, 60))) }),
      'anchors',
    ],
    [
      'that lets too much by',
      async () => ({
        'screen.json': await fileOf(
          entriesOf([...Array<number>(60).fill(10), ...Array<number>(90).fill(90)]),
        ),
      }),
      'judge.screen',
    ],
  ])('is refused %s', async (_, files, key) => {
    expect(await codeOf(found(await files()))).toMatchObject({ code: 'calibration-invalid', key });
  });

  it('is no one where the policy names none', async () => {
    expect(await found({}, 'max_tokens: 2000')).toMatchObject({ screen: null, limits: { mustCatch: 0.04 } });
  });
});

describe('judge.screen', () => {
  const refused = (judge: string) => {
    try {
      readPolicy(policyText({ judge: `judge: { endpoint: openai, model: gpt-6-luna, ${judge} }` }), FILE);
      return null;
    } catch (error) {
      return (error as CuegateError).args;
    }
  };

  it.each([
    ['screen: { endpoint: openai, model: cheap }', 'judge.screen.calibration'],
    ['screen: { endpoint: nowhere, model: cheap, calibration: c.json }', 'judge.screen.endpoint'],
    ['screen: { endpoint: openai, model: gpt-6-luna, calibration: c.json }', 'judge.screen.model'],
    ['screen: { endpoint: openai, model: cheap, calibration: c.json, rubric: x }', 'judge.screen.rubric'],
    ['screen: { endpoint: openai, model: cheap, calibration: c.json, protocol: x }', 'judge.screen.protocol'],
  ])('is refused: %s', (judge, key) => {
    expect(refused(judge)).toMatchObject({ key });
  });
});
