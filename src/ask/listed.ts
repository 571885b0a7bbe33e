import { CuegateError } from '../errors.ts';
import { type ChatOutcome, type ChatRequest, isStanding } from '../model/chat.ts';
import { type ListedModel, listedAs, type ModelListing, nearestNames, reportedAs } from '../model/listing.ts';
import type { AskFacts } from '../transport/deliver.ts';
import { askPatiently } from './ask-patiently.ts';
import type { Budget } from './budget.ts';
import { namedServer } from './named-server.ts';
import type { RoleToProbe } from './probe.ts';
import type { SchedulerWorld } from './world.ts';

/**
 * Whether a model stands in its server's list. `answers`: it does not, but the server answers to it and refuses a name
 * that nobody serves, so it knows the model all the same (a deployment, a fine-tune, a variant); `unsure`: it does not,
 * and nobody could say more; `no-list`: the server lists nothing, or not to us; `not-asked`: see {@link hasVoice}.
 */
export type Listed = 'yes' | 'answers' | 'unsure' | 'no-list' | 'not-asked';

/** What the list says of a model, and what finding out took. */
export interface ListedFinding {
  readonly listed: Listed;
  /** Its entry; null where it has none. */
  readonly entry: ListedModel | null;
  /** Why there is no list; null where there is one. */
  readonly why: string | null;
  /** Requests besides the list; null: none. */
  readonly facts: AskFacts | null;
}

/** Replies made before this moment (seconds since 1970) were not made now: 1 January 2020. */
const EARLIEST_REPLY = 1_577_836_800;

/**
 * Whether a reply comes from more than a stand-in: it has a time, a fingerprint, or a name other than the one it was
 * sent. A stand-in (a mock, a canned answer) knows chat completions alone: asking it for a list would say nothing, and
 * may break it.
 */
export function hasVoice(outcome: ChatOutcome, asked: string): boolean {
  return (
    outcome.state === 'replied' &&
    ((outcome.created ?? 0) > EARLIEST_REPLY ||
      outcome.fingerprint !== null ||
      (outcome.reportedModel !== null && outcome.reportedModel !== asked))
  );
}

/** Appended to a model's name, it makes one that nobody serves. */
const NOBODY = '-cuegate-checks-unknown-names';
const NAME_CHECK_MS = 10_000;
const NAME_CHECK_TOKENS = 16;

/** What asking for a name that nobody serves needs. */
export interface NameCheck extends RoleToProbe {
  /** The question that the role's model has answered. */
  readonly request: ChatRequest;
  readonly budget: Budget;
  readonly world: Pick<SchedulerWorld, 'clock' | 'random' | 'cancelled'>;
}

/**
 * What a server's list says of a model that has answered. A model that is not listed, on a server that answers to any
 * name at all, is not the one that was asked for.
 *
 * @param mayAsk whether a further request may be sent to tell that
 * @param reported the name that the reply came with; null: none
 * @throws CuegateError `model-not-listed`
 */
export async function findListed(
  listing: ModelListing,
  check: NameCheck,
  reported: string | null,
  mayAsk: boolean,
): Promise<ListedFinding> {
  if (listing.state === 'no-list') return { listed: 'no-list', entry: null, why: listing.why, facts: null };
  const { role, endpoint, request } = check;
  const entry = listedAs(listing.models, request.model);
  if (entry !== null) return { listed: 'yes', entry, why: null, facts: null };
  if (!mayAsk) return { listed: 'unsure', entry: null, why: null, facts: null };
  const { takesAnyName, facts } = await answersToAnyName(check);
  if (takesAnyName !== true)
    return { listed: takesAnyName === null ? 'unsure' : 'answers', entry: null, why: null, facts };
  const isOther = reported !== null && reportedAs(request.model, reported) === 'other';
  throw new CuegateError('model-not-listed', {
    role,
    model: request.model,
    reported: isOther ? reported : null,
    near: nearestNames(listing.models, request.model),
    ...namedServer(endpoint),
  });
}

/** Whether a server answers to a name that nobody serves; null: it could not be told. */
async function answersToAnyName({ role, model, request, budget, world }: NameCheck): Promise<{
  readonly takesAnyName: boolean | null;
  readonly facts: AskFacts | null;
}> {
  // Reserved under the model's own name: it is the one with a price.
  const sends = { ...request, model: `${request.model}${NOBODY}`, maxTokens: NAME_CHECK_TOKENS };
  const asked = await askPatiently({
    role,
    request,
    sends,
    budget,
    model,
    world,
    withinMs: NAME_CHECK_MS,
    isTold: (outcome) => meansOf(outcome) !== null,
  });
  if (asked === null) return { takesAnyName: null, facts: null };
  return { takesAnyName: meansOf(asked.outcome), facts: asked.facts };
}

/** How gateways say with a status of their own failures that they serve no such model. */
const NO_SUCH_MODEL =
  /\bno (available |healthy )?(model|channel|deployment|provider)|not found|does not exist/i;

/** A refusal tells names apart, whatever its status; silence, a failure and a refusal for the rate say nothing. */
function meansOf(outcome: ChatOutcome): boolean | null {
  if (outcome.state === 'replied') return true;
  if (outcome.state !== 'failed') return null;
  const { fault, detail } = outcome;
  if (isStanding(fault) || detail.includes(NOBODY)) return false;
  return fault === 'server-error' && NO_SUCH_MODEL.test(detail) ? false : null;
}
