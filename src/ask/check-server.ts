import { CuegateError } from '../errors.ts';
import { type ModelListing, nearestNames } from '../model/listing.ts';
import type { AskedRole } from '../ports.ts';
import { together } from '../transport/deliver.ts';
import type { Budget } from './budget.ts';
import { findListed, hasVoice, type Listed } from './listed.ts';
import { namedServer } from './named-server.ts';
import { type Probed, probe, type RoleToProbe } from './probe.ts';
import type { PromptTokens } from './prompt-tokens.ts';
import { type SchemaFollowed, schemaFollowed } from './schema-followed.ts';
import type { SchedulerWorld } from './world.ts';

/**
 * Whether the same question with the same seed gets the same text. `unclear`: one of the replies is missing, or too
 * short for two to differ by chance.
 */
export type SeedHonoured = 'same' | 'other' | 'unclear';
/** Whether a reply carries the probabilities of its tokens when they are asked for; `unclear`: there was no reply. */
export type LogprobsGiven = 'given' | 'left-out' | 'refused' | 'unclear';

/** What the start found out about one role's server. */
export interface StartChecks {
  readonly listed: Listed;
  /** Why there is no list; null where there is one, or nobody asked for it. */
  readonly noList: string | null;
  /** The day on which the model is shut down, `YYYY-MM-DD`; null: the server announces none. */
  readonly shutdownDate: string | null;
  /** null: no schema was asked for. */
  readonly schema: SchemaFollowed | null;
  /** What asking once more showed; null: that was not asked, of this role or for want of a request. */
  readonly seed: SeedHonoured | null;
  readonly logprobs: LogprobsGiven | null;
}

/** A role's server as the start found it. */
export interface ProbedRole extends Probed {
  readonly checks: StartChecks;
}

/** What all checks of a start share. */
export interface Start {
  readonly world: SchedulerWorld;
  readonly budget: Budget;
  readonly prompts: PromptTokens;
  /** Requests that are left for what is asked only where something is unclear. */
  readonly calls: { left: number };
}

type Listing = () => Promise<ModelListing> | null;

/**
 * Checks the roles of one server, one after the other. Its list is asked for once, and only if somebody there has
 * answered in a way that promises one.
 *
 * @throws CuegateError as `probe`, and `model-not-listed`
 */
export async function checkServer(
  roles: readonly RoleToProbe[],
  start: Start,
): Promise<ReadonlyMap<AskedRole, ProbedRole>> {
  let asked: Promise<ModelListing> | null = null;
  const givenUp = new AbortController();
  const giveUp = () => givenUp.abort();
  const { cancelled } = start.world;
  if (cancelled.aborted) giveUp();
  cancelled.addEventListener('abort', giveUp, { once: true });
  const listingOf =
    ({ model }: RoleToProbe): Listing =>
    () => {
      asked ??= model.list?.(givenUp.signal) ?? null;
      return asked;
    };
  try {
    const probed: [RoleToProbe, Probed][] = [];
    for (const one of roles) {
      const found = await probeRole(one, start, listingOf(one));
      // On its way while the other roles are asked.
      if (hasVoice(found.outcome, one.request.model)) void listingOf(one)();
      probed.push([one, found]);
    }
    const checked = new Map<AskedRole, ProbedRole>();
    const listing = (await (asked as Promise<ModelListing> | null)) ?? null;
    for (const [one, found] of probed) checked.set(one.role, await withChecks(one, found, listing, start));
    return checked;
  } finally {
    // A role that failed ends the list's request, too.
    giveUp();
    cancelled.removeEventListener('abort', giveUp);
    await asked;
  }
}

async function probeRole(
  asked: RoleToProbe,
  { world, budget, prompts }: Start,
  listing: Listing,
): Promise<Probed> {
  const { role, endpoint, request } = asked;
  try {
    const probed = await probe(asked, { ...world, budget }, async () =>
      isNamed(await listing(), request.model),
    );
    if (request.schema === undefined) prompts.readSystem(role, request, probed.outcome);
    else prompts.read(role, request, probed.outcome);
    return probed;
  } catch (error) {
    if (!(error instanceof CuegateError) || error.code !== 'unknown-model') throw error;
    const found = await listing();
    if (found?.state !== 'list') throw error;
    const listed = isNamed(found, request.model);
    throw new CuegateError('unknown-model', {
      role,
      model: request.model,
      detail: String(error.args.detail),
      ...(listed ? { listed } : { near: nearestNames(found.models, request.model) }),
      ...namedServer(endpoint),
    });
  }
}

/** Whether a list has a model under this very name; a pattern that covers it says nothing of it. */
function isNamed(listing: ModelListing | null, model: string): boolean {
  if (listing?.state !== 'list') return false;
  return listing.models.some(({ name, aliases }) => name === model || aliases.includes(model));
}

async function withChecks(
  { role, endpoint, model, request }: RoleToProbe,
  probed: Probed,
  listing: ModelListing | null,
  { budget, world, calls }: Start,
): Promise<ProbedRole> {
  const schema =
    request.schema === undefined
      ? null
      : schemaFollowed(request.schema, probed.said, model.notApplied().includes('json_schema'));
  const unasked = { schema, seed: null, logprobs: null };
  if (listing === null)
    return { ...probed, checks: { listed: 'not-asked', noList: null, shutdownDate: null, ...unasked } };
  const check = { role, endpoint, model, request, budget, world };
  const { listed, entry, why, facts } = await findListed(
    listing,
    check,
    probed.observed.model,
    calls.left > 0,
  );
  if (facts !== null) calls.left -= 1;
  const weights = entry?.weights ?? {};
  return {
    ...probed,
    ...(facts === null ? {} : { facts: together(probed.facts, facts) }),
    observed: {
      ...probed.observed,
      ...(Object.keys(weights).length === 0 ? {} : { listed: weights }),
    },
    checks: { listed, noList: why, shutdownDate: entry?.shutdownDate ?? null, ...unasked },
  };
}
