import type { SignedMessage } from '../../nightly/webhook.ts';
import { endpointProblem } from '../../policy/endpoint.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Clock } from '../../ports.ts';
import { guardedFetch, NetworkRefusal } from '../openai/network.ts';

type Webhook = NonNullable<NonNullable<Policy['nightly']>['webhook']>;

/** What one try may take. */
const TRY_TIMEOUT_MS = 15_000;
/** Waits before the further tries. */
const WAITS_MS = [1_000, 5_000] as const;
const SERVER_ERROR = 500;
const TOO_MANY = 429;

/**
 * Posts a message to the address of the policy and to no other: redirects are refused, and so are addresses that the
 * policy does not allow. What may pass by is tried three times. Never throws.
 *
 * @returns why it was not taken, in words of ours; null: it was
 */
export async function sendToWebhook(
  { url, allow }: Webhook,
  message: SignedMessage,
  clock: Pick<Clock, 'sleep'>,
): Promise<string | null> {
  // The address may carry a query, which the rules of an endpoint's base know nothing of.
  const unusable = endpointProblem(withoutQuery(url), allow);
  if (unusable !== null) return `its address ${unusable}`;
  const { 'content-type': type = 'application/json', ...own } = message.headers;
  const send = guardedFetch(allow, own);
  let problem = '';
  for (const wait of [0, ...WAITS_MS]) {
    if (wait > 0) await clock.sleep(wait);
    try {
      const { status } = await send(url, {
        method: 'POST',
        body: message.body,
        headers: { 'content-type': type },
        signal: AbortSignal.timeout(TRY_TIMEOUT_MS),
      });
      if (status >= 200 && status < 300) return null;
      problem = `it answered with status ${status}`;
      if (status < SERVER_ERROR && status !== TOO_MANY) return problem;
    } catch (error) {
      if (error instanceof NetworkRefusal) return 'its address is refused, or its reply is too large';
      problem = 'it could not be reached, or sent the request elsewhere';
    }
  }
  return problem;
}

/** An address without what follows its path. */
export function withoutQuery(url: string): string {
  return url.replace(/\?[^#]*$/, '');
}
