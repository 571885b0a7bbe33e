import { describe, expect, it } from 'vitest';
import type { ChatFailed } from '../../src/model/chat.ts';
import { MAX_FORBIDDEN } from '../../src/transport/deliver.ts';
import { askMany, failure, PROBE } from './simulated-server.ts';

const FROM_MS = 1_000;
const refused: readonly (readonly [string, ChatFailed])[] = [
  ['a key', failure('authentication')],
  ['a key, by a 403', { ...failure('authentication'), status: 403 }],
  ['a model', failure('unknown-model')],
];

describe.each(refused)('a server that refuses %s which it took before', (_name, fails) => {
  it.each([
    1, 3,
  ])('for %i s loses nothing, and is asked by one question at a time meanwhile', async (seconds) => {
    const until = FROM_MS + seconds * 1000;
    const { sent, lost, asked } = await askMany(600, (at) => (at >= FROM_MS && at < until ? fails : null));
    expect(lost).toBe(0);
    const meanwhile = sent.filter(({ failed }) => failed !== null);
    // What was under way when it began, the row that shows it, and the probe.
    expect(meanwhile.length).toBeLessThanOrEqual(16 + 8 + 1);
    expect(meanwhile.some(({ question }) => question === PROBE)).toBe(true);
    // The question of no account was refused as well.
    expect(asked.filter(({ failedFirst }) => failedFirst !== null)).toEqual([]);
  });

  it('is asked again in vain for one question alone, whose failure stays on record', async () => {
    const { asked, lost } = await askMany(100, (_at, _call, question) => (question === 50 ? fails : null));
    expect(lost).toBe(1);
    expect(asked[49]).toMatchObject({ outcome: fails, failedFirst: fails.fault });
    if (fails.status === 403) expect(asked[49]?.facts.attempts).toBe(MAX_FORBIDDEN);
  });
});

it.each([
  'quota',
  'day-limit',
  'request-rejected',
  'redirected',
  'certificate',
] as const)('what stays whenever it comes is asked once: %s', async (fault) => {
  const { asked } = await askMany(100, (_at, _call, question) => (question === 50 ? failure(fault) : null));
  expect(asked[49]?.facts.attempts).toBe(1);
});
