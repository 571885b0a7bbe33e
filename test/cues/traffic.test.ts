import { describe, expect, test } from 'vitest';
import { readTraffic, type Traffic, trafficText } from '../../src/cues/traffic.ts';
import { CuegateError } from '../../src/errors.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const TRAFFIC: Traffic = {
  schema: 'cuegate/traffic/v1',
  cuegate: '0.1.0',
  logs: { digest: DIGEST, requests: 100, skipped: 2 },
  corpus: { digest: DIGEST, prompts: 480 },
  likeness: {
    corpus: { auc: 0.8, lower: 0.7, upper: 0.9, first: 480, second: 90 },
    corpus_as_sent: null,
    questions: null,
  },
  cues: [DIGEST, `sha256:${'b'.repeat(64)}`],
  unknown: [1],
  carried: [{ cues: [0], requests: 12 }],
};

function problemOf(traffic: unknown): string {
  try {
    readTraffic(typeof traffic === 'string' ? traffic : JSON.stringify(traffic), 'traffic.json');
  } catch (error) {
    return error instanceof CuegateError
      ? `${error.message} ${JSON.stringify(error.reason.args)}`
      : String(error);
  }
  return 'none';
}

describe('a file of what production looks like', () => {
  test('is read as it was written', () => {
    expect(readTraffic(trafficText(TRAFFIC), 'traffic.json')).toEqual(TRAFFIC);
  });

  test.each([
    ['no JSON', '{', 'is no JSON'],
    ['a cue that is not there', { ...TRAFFIC, carried: [{ cues: [2], requests: 1 }] }, 'not in cues'],
    [
      'more requests than there are',
      { ...TRAFFIC, carried: [{ cues: [0], requests: 101 }] },
      'more requests',
    ],
    ['no requests', { ...TRAFFIC, logs: { ...TRAFFIC.logs, requests: 0 } }, 'logs.requests'],
    ['a key of its own', { ...TRAFFIC, shares: {} }, 'shares'],
    ['another schema', { ...TRAFFIC, schema: 'cuegate/traffic/v2' }, 'schema'],
  ])('is refused with %s', (_, traffic, problem) => {
    expect(problemOf(traffic)).toMatch(/^file-invalid/);
    expect(problemOf(traffic)).toContain(problem);
  });
});
