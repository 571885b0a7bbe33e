import { inputError } from '../../errors.ts';
import type { NoticePort } from '../../nightly/notice.ts';
import { signedMessage } from '../../nightly/webhook.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Clock } from '../../ports.ts';
import { sendToWebhook } from './send.ts';

type Webhook = NonNullable<NonNullable<Policy['nightly']>['webhook']>;

/**
 * A webhook as a place where notices are told: when one opens, when it changes, and when it is over. It remembers none.
 *
 * @throws CuegateError `input-invalid` when the secret is not set: found before anything is asked
 */
export function webhookPort(
  webhook: Webhook,
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
): NoticePort {
  const secret = env[webhook.secret]?.trim() ?? '';
  if (secret === '')
    throw inputError('input-invalid', {
      file: webhook.secret,
      problem: 'is not set, and messages of nightly.webhook are signed with it',
      fix: 'set it where the nights run, or take nightly.webhook out of the policy',
    });
  return {
    name: 'webhook',
    standing: async () => null,
    tell: async (notice, telling) =>
      telling.change === 'unchanged'
        ? null
        : sendToWebhook(webhook, signedMessage(notice, telling, secret, clock.now()), clock),
  };
}
