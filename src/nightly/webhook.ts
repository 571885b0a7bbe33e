import { createHmac } from 'node:crypto';
import { z } from '../zod.ts';
import { releaseNightSchema } from './document.ts';
import { type Notice, type NoticeTelling, noticeSchema, toldDigest } from './notice.ts';

const NOTICE_SCHEMA = 'cuegate/nightly-notice/v1';

/** The body of a message. */
export const nightlyNoticeSchema = z.object({
  schema: z.literal(NOTICE_SCHEMA),
  type: z.enum(['cuegate.nightly.opened', 'cuegate.nightly.changed', 'cuegate.nightly.recovered']),
  timestamp: z.iso.datetime(),
  /** One line; it quotes nothing but the path of the release. */
  title: z.string(),
  /** Whether any model that was asked is a simulated one. */
  simulated: z.boolean(),
  notice: noticeSchema,
  /** What `nightly.json` says of it. */
  release: releaseNightSchema,
});

/** One message to a webhook, signed. */
export interface SignedMessage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const ENCODED_SECRET = 'whsec_';

/**
 * What a webhook is sent of a notice, after the Standard Webhooks specification: `webhook-id` is the same however often
 * one thing is told, `webhook-signature` is `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`. A secret of the form
 * `whsec_…` is base64, as the libraries of that specification want it; any other is taken as its bytes.
 *
 * @param secret of the environment variable that the policy names
 * @param now milliseconds since 1970
 */
export function signedMessage(
  notice: Notice,
  telling: NoticeTelling,
  secret: string,
  now: number,
): SignedMessage {
  const id = messageId(notice);
  const timestamp = Math.floor(now / 1000);
  const body = JSON.stringify({
    schema: NOTICE_SCHEMA,
    type: `cuegate.nightly.${telling.change}`,
    timestamp: new Date(now).toISOString(),
    title: telling.title,
    simulated: telling.simulated,
    notice,
    release: telling.document,
  });
  const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': `v1,${signature}`,
    },
  };
}

const ID_DIGITS = 16;

/** Of what is told, and the night since when: what stands again as it stood before is another message. */
function messageId(notice: Notice): string {
  const told = toldDigest(notice)
    .replace(/^sha256:/, '')
    .slice(0, ID_DIGITS);
  return `${notice.id}-${notice.changed.night}-${told}`;
}

function keyOf(secret: string): Buffer {
  return secret.startsWith(ENCODED_SECRET)
    ? Buffer.from(secret.slice(ENCODED_SECRET.length), 'base64')
    : Buffer.from(secret, 'utf8');
}
