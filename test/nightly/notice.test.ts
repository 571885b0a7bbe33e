import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Notice, nextNotice, noticeChange, type Tonight, toldDigest } from '../../src/nightly/notice.ts';
import { signedMessage } from '../../src/nightly/webhook.ts';

const tonight = (night: number, more: Partial<Tonight> = {}): Tonight => ({
  release: 'models/a/release.yml',
  repository: 'acme/models',
  night,
  at: new Date(Date.UTC(2026, 0, night)).toISOString(),
  outcome: 'quiet',
  gate: null,
  letBy: [],
  hasPassed: false,
  outages: 0,
  candidate: 'sha256:a',
  ...more,
});
/** What a notice comes to over some nights, the first of which is 1. */
const over = (...nights: readonly Partial<Tonight>[]): readonly (Notice | null)[] => {
  let notice: Notice | null = null;
  return nights.map((more, at) => {
    notice = nextNotice(notice, tonight(at + 1, more));
    return notice;
  });
};
const ALARM = { outcome: 'alarm', gate: 'fail' } as const;

describe('a notice', () => {
  it('opens with an alarm, stays the same while it lasts, and is not ended by quiet nights', () => {
    const found = over({}, ALARM, {}, { ...ALARM, gate: 'inconclusive' }, {});
    expect(found.map((one) => one?.status ?? null)).toEqual([null, 'open', 'open', 'open', 'open']);
    expect(new Set(found.slice(1).map((one) => one?.id)).size).toBe(1);
    expect(found.map((one) => one?.changed.night ?? null)).toEqual([null, 2, 2, 4, 4]);
    expect(found.at(-1)?.gate).toBe('inconclusive');
  });

  it.each([
    ['nights that show what a pass shows', [ALARM, { hasPassed: true }], 'nights-passed'],
    ['a gate that passed, and a quiet night', [{ ...ALARM, gate: 'pass' }, {}], 'gate-passed'],
    ['another model', [ALARM, { candidate: 'sha256:b' }], 'replaced'],
    [
      'a night that the judge judged',
      [{ outcome: 'judge-drift' }, { outcome: 'suspended' }, {}],
      'judge-works',
    ],
    ['answers', [{ outcome: 'outage', outages: 2 }, {}], 'answers-again'],
  ] as const)('is ended by %s', (_what, nights, ended) => {
    expect(over(...nights).at(-1)).toMatchObject({ status: 'recovered', ended });
  });

  it.each([
    ['an outage', { outcome: 'outage', outages: 3, hasPassed: true }],
    ['a judge that drifted', { outcome: 'judge-drift', hasPassed: true }],
    ['a judge that failed', { outcome: 'judge-failed', hasPassed: true }],
    ['nothing asked', { outcome: 'suspended', hasPassed: true }],
    ['another alarm, whatever a gate said before', { outcome: 'alarm', gate: null }],
  ] as const)('of a model is not ended by %s', (_what, night) => {
    expect(over({ ...ALARM, gate: 'pass' }, night).at(-1)).toMatchObject({ status: 'open' });
  });

  it('of a model is not ended by a gate that lets failed conditions pass, and says which', () => {
    const found = over({ ...ALARM, gate: 'pass', letBy: ['cue-1'] }, {}, {}, { hasPassed: true });
    expect(found.map((one) => [one?.status, one?.let_by])).toEqual([
      ['open', ['cue-1']],
      ['open', ['cue-1']],
      ['open', ['cue-1']],
      ['recovered', ['cue-1']],
    ]);
    expect(found.at(-1)?.ended).toBe('nights-passed');
    // A later gate that passes every condition ends it, and is told as another finding.
    const passed = over({ ...ALARM, gate: 'pass', letBy: ['cue-1'] }, { ...ALARM, gate: 'pass' }, {});
    expect(passed.at(-1)).toMatchObject({ status: 'recovered', ended: 'gate-passed' });
    const [first, second] = passed;
    if (first == null || second == null) throw new Error('it opened');
    expect(toldDigest(second)).not.toBe(toldDigest(first));
    expect(second.changed.night).toBe(2);
  });

  it('takes back what a gate said before a new alarm', () => {
    expect(over({ ...ALARM, gate: 'pass' }, { outcome: 'alarm' }, {}).at(-1)).toMatchObject({
      status: 'open',
      gate: null,
    });
  });

  it('is told of an outage from the second in a row on, and of several causes at once', () => {
    expect(over({ outcome: 'outage', outages: 1 })).toEqual([null]);
    const found = over(ALARM, { outcome: 'judge-drift' }, {});
    expect(found.map((one) => one?.causes.join())).toEqual(['model', 'model,judge', 'model']);
  });

  it('stays until it was told that it is over, and begins again as the same one before', () => {
    const over2 = over(ALARM, { hasPassed: true }, {}, ALARM);
    expect(over2.map((one) => one?.status)).toEqual(['open', 'recovered', 'recovered', 'open']);
    expect(new Set(over2.map((one) => one?.id)).size).toBe(1);
  });

  it('says what has become of it since it was told', () => {
    const [first, second, third] = over(ALARM, { outcome: 'judge-drift' }, { hasPassed: true });
    if (first == null || second == null || third == null) throw new Error('it opened');
    expect(noticeChange(first, null)).toBe('opened');
    expect(noticeChange(first, toldDigest(first))).toBe('unchanged');
    expect(noticeChange(second, toldDigest(first))).toBe('changed');
    expect(noticeChange(third, toldDigest(second))).toBe('recovered');
  });
});

describe('a message to a webhook', () => {
  const [notice] = over(ALARM);
  const telling = {
    change: 'opened',
    title: 'x',
    markdown: '',
    simulated: true,
    document: { release: 'r' },
  } as const;
  const NOW = Date.UTC(2026, 0, 2);

  it.each([
    ['as its bytes', 'a-secret-of-ours', Buffer.from('a-secret-of-ours')],
    ['as base64 behind whsec_', 'whsec_c2VjcmV0', Buffer.from('secret')],
  ])('is signed by the secret %s', (_what, secret, key) => {
    if (notice == null) throw new Error('it opened');
    const { body, headers } = signedMessage(notice, telling, secret, NOW);
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = headers;
    expect(signature).toBe(`v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`);
    expect(at).toBe(String(NOW / 1000));
    expect(JSON.parse(body)).toMatchObject({
      type: 'cuegate.nightly.opened',
      notice: { gate: 'fail' },
      release: { release: 'r' },
    });
    expect(signedMessage(notice, telling, secret, NOW + 5000).headers['webhook-id']).toBe(id);
    // A gate that is gone on with changes what is told, and no night's number: that is another message.
    const gated: Notice = { ...notice, gate: 'inconclusive' };
    expect(signedMessage(gated, telling, secret, NOW).headers['webhook-id']).not.toBe(id);
  });
});
