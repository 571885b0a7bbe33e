import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fileNameOf, gateBelow } from '../../src/commands/nightly-release.ts';
import { stateSchema } from '../../src/nightly/state-schema.ts';
import type { Result } from '../../src/report/schema.ts';
import { type Nights, RELEASE, startNights } from './nights.ts';

// Progress goes to stderr.
beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => void vi.restoreAllMocks());

const DAY_MS = 86_400_000;
const PATIENCE = 12;

let nights: Nights;
beforeAll(async () => {
  nights = await startNights({ nightly: { draws: 48 }, cues: { max: 1, library: [] } });
});
afterAll(() => nights.bench.server.close());

it('a gate that passes by an override ends no alarm, and what it lets by counts again when that is over', async () => {
  const untilAlarm = async () => {
    let last = await nights.night();
    for (let night = 0; night < PATIENCE && last.release.outcome === 'quiet'; night += 1)
      last = await nights.night();
    return last;
  };
  nights.truth.serves = 'sim-unconditional';
  const first = await untilAlarm();
  expect(first.release.gate?.verdict).toBe('fail');
  const below = gateBelow(RELEASE, first.release.night ?? 0);
  const failed = JSON.parse(nights.file(join(below, 'result.json'))) as Result;
  const expires = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
  const label = {
    kind: 'override',
    evidence_key: failed.evidence_key,
    condition: 'plain',
    by: 'Ada',
    why: 'known',
    expires,
  };
  writeFileSync(join(nights.root, 'labels.jsonl'), `${JSON.stringify(label)}\n`);

  const overridden = await untilAlarm();
  expect([overridden.exit, overridden.release.gate?.verdict]).toEqual([1, 'pass']);
  expect(overridden.release.notice).toMatchObject({ status: 'open', gate: 'pass', let_by: ['plain'] });
  expect(nights.file('nightly.md')).toContain('Such a pass ends no alarm.');
  const kept = () => stateSchema.parse(JSON.parse(nights.file(`${fileNameOf(RELEASE)}.json`)));
  expect(kept().conditions).toMatchObject([{ id: 'plain', scored: false, until: expires }]);

  const next = await nights.night();
  expect([next.exit, next.release.notice?.status]).toEqual([1, 'open']);
  expect(next.release.notes).toContainEqual({ code: 'overridden', condition: 'plain', until: expires });

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * DAY_MS });
  try {
    const after = await nights.night();
    expect(after.release.notes).toContainEqual({ code: 'scored-again', conditions: ['plain'] });
    expect([after.exit, after.release.outcome, after.release.gate?.verdict]).toEqual([1, 'alarm', 'fail']);
  } finally {
    vi.useRealTimers();
  }
});
