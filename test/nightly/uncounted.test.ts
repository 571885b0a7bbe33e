import { expect, it } from 'vitest';
import { type Notice, nextNotice } from '../../src/nightly/notice.ts';
import { withoutEnd } from '../../src/nightly/uncounted.ts';

const night = {
  release: 'models/a/release.yml',
  repository: 'acme/models',
  night: 4,
  at: '2026-11-04T03:17:00.000Z',
  outcome: 'quiet',
  gate: null,
  letBy: [] as readonly string[],
  hasPassed: false,
  outages: 0,
  candidate: 'sha256:a',
} as const;
const opened = (more: Partial<Parameters<typeof nextNotice>[1]>): Notice => {
  const notice = nextNotice(null, { ...night, night: 3, outcome: 'alarm', gate: 'fail', ...more });
  if (notice === null) throw new Error('it opens');
  return notice;
};

it.each([
  ['nights that show what a pass shows', {}, { hasPassed: true }],
  ['a quiet night behind a gate that passed', { gate: 'pass' }, {}],
  ['another model', {}, { candidate: 'sha256:b' }],
  ['a judge that judges', { outcome: 'judge-drift' }, {}],
  ['answers', { outcome: 'outage', outages: 2 }, {}],
] as const)('a night that is not counted ends nothing by %s', (_what, begun, tonight) => {
  const before = opened(begun);
  const counted = nextNotice(before, { ...night, ...tonight });
  expect(counted?.status).toBe('recovered');
  expect(withoutEnd(before, counted)).toEqual(before);
});

it('opens and adds what it finds, keeps every cause, and takes no pass of its gate', () => {
  const alarm = opened({});
  expect(withoutEnd(null, alarm)).toEqual(alarm);
  expect(withoutEnd(null, null)).toBeNull();
  const outage = opened({ outcome: 'outage', outages: 2, gate: null });
  const both = withoutEnd(outage, nextNotice(outage, { ...night, outcome: 'alarm', gate: 'fail' }));
  expect(both).toMatchObject({ id: outage.id, causes: ['model', 'outage'], gate: 'fail', status: 'open' });
  const passed = nextNotice(alarm, { ...night, outcome: 'alarm', gate: 'pass' });
  expect(withoutEnd(alarm, passed)?.gate).toBe('fail');
  const letBy = opened({ gate: 'pass', letBy: ['cue-1'] });
  const whole = nextNotice(letBy, { ...night, outcome: 'alarm', gate: 'pass' });
  expect(whole?.let_by).toBeUndefined();
  expect(withoutEnd(letBy, whole)).toMatchObject({ gate: 'pass', let_by: ['cue-1'] });
  const worse = nextNotice(opened({ gate: 'pass' }), { ...night, outcome: 'alarm', gate: 'fail' });
  expect(withoutEnd(opened({ gate: 'pass' }), worse)?.gate).toBe('fail');
});
