import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { webhookPort } from '../../src/adapters/webhook/port.ts';
import type { NoticeChange } from '../../src/nightly/notice.ts';
import { nextNotice } from '../../src/nightly/notice.ts';
import { virtualClock } from '../../src/testing/clock.ts';
import { type Answer, faultServer, silentListener } from './fault-server.ts';

const AT = '2026-01-02T03:17:00.000Z';
const NOTICE = nextNotice(null, {
  release: 'models/a/release.yml',
  repository: 'acme/models',
  night: 7,
  at: AT,
  outcome: 'alarm',
  gate: 'fail',
  letBy: [],
  hasPassed: false,
  outages: 0,
  candidate: 'sha256:a',
});
const SECRET = 'whsec_c2VjcmV0LW9mLW91cnM=';

/** Tells a notice to a server that answers by a script. */
async function told(script: (call: number) => Answer, change: NoticeChange = 'opened') {
  if (NOTICE === null) throw new Error('it opened');
  const server = await faultServer((_received, call) => script(call));
  const port = webhookPort(
    { url: `${server.url}/hooks?team=a`, secret: 'HOOK_SECRET', allow: [] },
    { HOOK_SECRET: ` ${SECRET}\n` },
    virtualClock(Date.parse(AT)),
  );
  const problem = await port.tell(NOTICE, {
    change,
    title: 'x',
    markdown: '',
    simulated: true,
    document: {},
  });
  return { problem, received: server.received };
}

describe('a webhook', () => {
  it('gets one signed POST at the address of the policy', async () => {
    const { problem, received } = await told(() => ({ status: 204 }));
    expect(problem).toBeNull();
    expect(received.map(({ method, url }) => [method, url])).toEqual([['POST', '/hooks?team=a']]);
    const [found] = received;
    if (found === undefined) throw new Error('it was told');
    const { headers, text } = found;
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`;
    const key = Buffer.from('secret-of-ours');
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    );
    expect(headers['content-type']).toBe('application/json');
    expect(headers['webhook-id']).toMatch(new RegExp(`^${NOTICE?.id}-7-[0-9a-f]{16}$`));
    expect(text).not.toContain(SECRET);
  });

  it('hears nothing where nothing has changed', async () => {
    const { problem, received } = await told(() => ({ status: 204 }), 'unchanged');
    expect([problem, received.length]).toEqual([null, 0]);
  });

  it.each([
    ['fails twice', (call: number): Answer => ({ status: call < 3 ? 503 : 200 }), null, 3],
    ['is always busy', (): Answer => ({ status: 429 }), 'it answered with status 429', 3],
    ['refuses', (): Answer => ({ status: 401 }), 'it answered with status 401', 1],
    [
      'hangs up',
      (): Answer => (socket) => socket.destroy(),
      'it could not be reached, or sent the request elsewhere',
      3,
    ],
  ])('that %s is tried so often, and what came of it is said', async (_what, script, problem, tries) => {
    const found = await told(script);
    expect([found.problem, found.received.length]).toEqual([problem, tries]);
  });

  it('sends nobody to another address', async () => {
    const other = await silentListener();
    const { problem } = await told(() => ({ status: 307, headers: { location: other.url } }));
    expect(problem).toContain('elsewhere');
    expect(other.heard()).toEqual([0, 0]);
  });

  it('without its secret is an error before anything is asked', () => {
    const webhook = { url: 'https://hooks.example.com', secret: 'HOOK_SECRET', allow: [] };
    expect(() => webhookPort(webhook, { HOOK_SECRET: ' ' }, virtualClock(0))).toThrow('input-invalid');
  });
});
