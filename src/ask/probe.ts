import { CuegateError } from '../errors.ts';
import {
  type ChatFailed,
  type ChatModel,
  type ChatOutcome,
  type ChatRequest,
  isStanding,
} from '../model/chat.ts';
import type { Endpoint } from '../policy/policy.ts';
import type { AskedRole } from '../ports.ts';
import type { Observed } from '../records/evidence-key.ts';
import type { AskFacts } from '../transport/deliver.ts';
import { waitBefore } from '../transport/waits.ts';
import { askPaid } from './ask-paid.ts';
import type { Budget } from './budget.ts';
import { standingStop } from './fault-detector.ts';
import { namedServer } from './named-server.ts';
import type { SchedulerWorld } from './world.ts';

export interface Probed {
  readonly observed: Observed;
  /** What it replied to our harmless question; `''`: nothing. Untrusted. */
  readonly said: string;
  /** That reply ended at the limit on tokens. */
  readonly wasCut: boolean;
  readonly facts: AskFacts;
  readonly outcome: ChatOutcome;
}

/** A role whose server is asked, and what. */
export interface RoleToProbe {
  readonly role: AskedRole;
  readonly endpoint: Endpoint;
  readonly model: ChatModel;
  readonly request: ChatRequest;
}

/** What probing needs of the world. */
export interface ProbeWorld extends SchedulerWorld {
  readonly budget: Budget;
}

const AS_REJECTED = { fault: 'request-rejected', retryAfterMs: null } as const;
/** Nobody there at the start, or something that is no model server, is more often a wrong address than an outage. */
const WRONG_ADDRESS: ReadonlySet<string> = new Set(['unreachable', 'malformed']);
export const WRONG_ADDRESS_MS = 10_000;
/** A server that answers, but not yet: serverless ones take minutes to load a model. */
export const WARM_UP_MS = 300_000;
/** A server that lists a model and does not know it yet; one that never takes chats of it says the same. */
export const LISTED_MS = 60_000;

/**
 * One question before the run: is the server there, does it know the model, what does it say it is, and which
 * parameter forms does it take? Its answer counts for nothing. A server that is loading gets five minutes.
 *
 * @param isListed whether the server lists the model, though it says that it does not know it; absent: it does not
 * @throws CuegateError with the reason of a standing fault, or of a budget that does not hold it; `no-answers` when no
 * reply can be had; `cancelled`
 */
export async function probe(
  { role, endpoint, model, request }: RoleToProbe,
  { clock, random, cancelled, budget, log }: ProbeWorld,
  isListed: () => Promise<boolean> = async () => false,
): Promise<Probed> {
  const asked = { name: request.model, endpoint };
  const named = namedServer(endpoint);
  const started = clock.elapsed();
  let requests = 0;
  let firstFailure: string | null = null;
  for (let attempts = 1; ; attempts += 1) {
    const exchange = await askPaid({ role, request, budget, cancelled }, (limits) =>
      model.ask(request, limits),
    );
    if ('verdict' in exchange) throw CuegateError.because(exchange.reason);
    requests += exchange.requests;
    const { outcome } = exchange;
    // The shortest of questions does not fit: it is what the policy asks for besides that is too much.
    if (outcome.state === 'too-long')
      throw CuegateError.because(
        standingStop(role, { ...AS_REJECTED, detail: outcome.detail }, asked, clock.now()).reason,
      );
    if (outcome.state !== 'failed') {
      const tokens = outcome.state === 'replied' ? outcome.tokens : null;
      const said = outcome.state === 'replied' ? outcome.text : '';
      const wasCut = outcome.state === 'replied' && outcome.finish === 'length';
      const facts = { requests, attempts, tokens, firstFailure };
      return { observed: observedOf(outcome), said, wasCut, facts, outcome };
    }
    const { fault, detail } = outcome;
    firstFailure ??= fault;
    const ending = () =>
      isStanding(fault)
        ? CuegateError.because(standingStop(role, { ...outcome, fault }, asked, clock.now()).reason)
        : new CuegateError('no-answers', { role, model: request.model, fault, detail, ...named });
    if (isStanding(fault) && !(fault === 'unknown-model' && (await isListed()))) throw ending();
    const wait = waitBefore(attempts, outcome.retryAfterMs ?? 0, random);
    const spent = clock.elapsed() - started;
    // What is left of the budget has shrunk by what was spent.
    const patience = Math.min(patienceWith(fault), spent + budget.msLeft());
    if (spent + wait > patience) throw ending();
    if (attempts === 1)
      log?.warn(
        `The ${role}'s server at ${named.address} does not answer yet (${fault}: ${detail}); it is asked again for up to ${Math.round(patience / 1000)} s.`,
      );
    await clock.sleep(wait, cancelled);
  }
}

function patienceWith(fault: ChatFailed['fault']): number {
  if (isStanding(fault)) return LISTED_MS;
  return WRONG_ADDRESS.has(fault) ? WRONG_ADDRESS_MS : WARM_UP_MS;
}

function observedOf(outcome: ChatOutcome): Observed {
  return outcome.state === 'replied'
    ? { model: outcome.reportedModel, fingerprint: outcome.fingerprint }
    : { model: null, fingerprint: null };
}

/**
 * So long that a server which leaves it out shows it in its count of tokens. It asks for nothing that the question
 * after it does not.
 */
const SYSTEM_TEXT = [
  'You help people who write to the service desk of a small firm that sells and mends bicycles.',
  'Most of them ask when the shop is open, how long a repair takes, what a new chain costs, or how to send back a part that does not fit.',
  'Be kind and brief, and use plain words.',
  'If a question has a short answer, give the short answer and stop there.',
  'If you do not know the answer, say so, and name the person at the desk who does.',
  'Never make up a price, a date or a name.',
  'This message is longer than it has to be: it shows whether system messages reach the model, since a message that is left out is not counted.',
  'Now do what the user asks of you.',
].join(' ');

/**
 * The candidate's shows whether the server takes a system message, too; its digits show whether the same seed gets the
 * same text. The judge's names JSON: some servers take a
 * JSON format only then.
 */
export const PROBE_MESSAGES = {
  candidate: [
    { role: 'system', content: SYSTEM_TEXT },
    {
      role: 'user',
      content: 'Reply with the single word: ready, and after it twelve digits that you make up',
    },
  ],
  judge: [{ role: 'user', content: 'Reply with this JSON object: {"ready": true}' }],
} as const;
