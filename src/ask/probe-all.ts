import { CuegateError, type Reason } from '../errors.ts';
import type { ChatRequest } from '../model/chat.ts';
import { reportedAs } from '../model/listing.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { AskedRole } from '../ports.ts';
import { together } from '../transport/deliver.ts';
import { bothAtOnce, sideBySide } from '../transport/side-by-side.ts';
import { askAgain } from './ask-again.ts';
import type { Budget } from './budget.ts';
import { checkServer, type ProbedRole } from './check-server.ts';
import type { Judging } from './judge/judge.ts';
import { gradeKnownPairs, type KnownGrades, refusedAtStart, unfit } from './judge/known-pairs.ts';
import { formOf, type JudgeProtocol } from './judge/protocol.ts';
import { protocolOf } from './judge/protocols.ts';
import { wholeReplies } from './judge/whole-replies.ts';
import { PROBE_MESSAGES, type ProbeWorld, probe, type RoleToProbe } from './probe.ts';
import { PromptTokens } from './prompt-tokens.ts';
import { shutdownWarning } from './shutdown.ts';
import { modelsWithinPlaces } from './within-places.ts';
import type { AskingWorld } from './world.ts';

export interface Probes {
  readonly candidate: ProbedRole;
  /** null without a baseline. */
  readonly baseline: ProbedRole | null;
  /** Its facts are of the known answers as well. */
  readonly judge: ProbedRole;
  /** What the judge made of known answers. */
  readonly known: KnownGrades;
  /** The cheap judge before it, its facts with those of the known answers; null: there is none. */
  readonly screen: ProbedRole | null;
  /** What the cheap judge made of known answers. */
  readonly knownToScreen: KnownGrades | null;
  /** What a reader should know of the servers. */
  readonly notes: readonly Reason[];
  /** Goes on reading what the servers say that prompts took. */
  readonly prompts: PromptTokens;
}

/** The questions of no account: before the run, and while a server is out. */
export function probeRequests(
  { policy, manifest, baseline, screen }: GatePlan,
  protocol: JudgeProtocol,
): Readonly<Record<AskedRole, ChatRequest>> {
  const { candidate, judge } = policy;
  const asCandidate = (model: string): ChatRequest => ({
    messages: PROBE_MESSAGES.candidate,
    seed: 1,
    model,
    temperature: candidate.temperature,
    maxTokens: candidate.maxTokens,
  });
  const asJudge = (
    { model, maxTokens }: Pick<typeof judge, 'model' | 'maxTokens'>,
    { first }: JudgeProtocol,
  ): ChatRequest => ({
    messages: PROBE_MESSAGES.judge,
    seed: 1,
    model,
    temperature: 0,
    maxTokens,
    ...formOf(first),
  });
  return {
    candidate: asCandidate(manifest.model),
    baseline: asCandidate(baseline?.model ?? manifest.model),
    judge: asJudge(judge, protocol),
    screen: asJudge(screen ?? judge, screen === null ? protocol : protocolOf(screen.protocol)),
  };
}

/**
 * So many HTTP requests in all, besides those repeated after failures: what the start need not know is asked only as far
 * as they go. What it must know takes more where there is a cheap judge, or every role has a server of its own.
 */
export const MAX_START_CALLS = 8;
/** Of them, what is kept for the judge's known pair. */
const CALLS_OF_KNOWN_PAIR = 2;
/** So many that what is asked once more, with its repeats, leaves enough for known answers. */
const AMPLE_CALLS = 4 * MAX_START_CALLS;

/**
 * Asks every server who it is, whether it knows the model and what it takes of a request, before anything is spent on
 * answers. Servers are asked at the same time, the roles of one server one after the other, and no endpoint more at
 * once than it takes. The first thing that is wrong ends all of it.
 *
 * @throws CuegateError with the reason of a standing fault, `no-answers`, `model-not-listed` or `model-shut-down`,
 * `judge-unreadable` or `judge-unfit`
 */
export async function probeAll(plan: GatePlan, given: AskingWorld, budget: Budget): Promise<Probes> {
  const world = modelsWithinPlaces(plan, given);
  const roles = rolesOf(plan, world);
  const servers = [...new Set(roles.map(({ endpoint }) => endpoint.name))];
  const prompts = new PromptTokens();
  const calls = { left: MAX_START_CALLS - CALLS_OF_KNOWN_PAIR - roles.length - servers.length };
  const found = await sideBySide(world.cancelled, servers, (server, cancelled) =>
    checkServer(
      roles.filter(({ endpoint }) => endpoint.name === server),
      { world: { ...world, cancelled }, budget, prompts, calls },
    ),
  );
  const probed = new Map(found.flatMap((one) => [...one]));
  const [candidate, judge] = [probed.get('candidate'), probed.get('judge')];
  if (candidate === undefined || judge === undefined) throw new Error('a role was not asked');
  const notes = roles.flatMap((one) => notesOf(one, probed.get(one.role), plan, world.clock.now()));
  const again = roles
    .filter(({ role }) => role === 'candidate' || role === 'judge')
    .slice(0, Math.max(0, calls.left));
  const askedAgain = (cancelled: AbortSignal) =>
    sideBySide(cancelled, again, (one, signal) =>
      askAgain(one, one.role === 'judge' ? judge : candidate, {
        budget,
        world: { ...world, cancelled: signal },
      }),
    );
  const graded = (cancelled: AbortSignal) => gradedBefore(plan, { ...world, cancelled }, budget);
  // No verdict rests on what is asked again: it need not come after the known answers, but must take nothing from them.
  const isAmple = budget.isAmple() && budget.left() >= AMPLE_CALLS;
  const [{ known, knownToScreen }, shown] = isAmple
    ? await bothAtOnce(world.cancelled, graded, askedAgain)
    : [await graded(world.cancelled), await askedAgain(world.cancelled)];
  const last = new Map(shown.map((one, at) => [again[at]?.role, one]));
  const judged = last.get('judge') ?? judge;
  return {
    candidate: last.get('candidate') ?? candidate,
    baseline: probed.get('baseline') ?? null,
    judge: { ...judged, facts: together(judged.facts, known.facts) },
    known,
    screen: screenProbed(probed.get('screen'), knownToScreen),
    knownToScreen,
    notes,
    prompts,
  };
}

/**
 * What judge and cheap judge make of known answers.
 *
 * @throws CuegateError `judge-unreadable` or `judge-unfit`
 */
async function gradedBefore(
  plan: GatePlan,
  world: AskingWorld,
  budget: Budget,
): Promise<Pick<Probes, 'known' | 'knownToScreen'>> {
  const known = await gradeKnownPairs(judgingBefore(plan, world, { ...world, budget }), world.cancelled);
  const refused = refusedAtStart(known, plan.policy.judge.model);
  if (refused !== null) throw CuegateError.because(refused);
  return { known, knownToScreen: await gradedByScreen(plan, world, { ...world, budget }) };
}

function rolesOf(plan: GatePlan, world: AskingWorld): readonly RoleToProbe[] {
  const requests = probeRequests(plan, world.protocol);
  const { candidate, judge } = plan.policy;
  const baseline: readonly RoleToProbe[] =
    plan.baseline === null || world.baseline === null
      ? []
      : [
          {
            role: 'baseline',
            endpoint: plan.baseline.endpoint,
            model: world.baseline,
            request: requests.baseline,
          },
        ];
  return [
    { role: 'candidate', endpoint: candidate.endpoint, model: world.candidate, request: requests.candidate },
    ...baseline,
    { role: 'judge', endpoint: judge.endpoint, model: world.judge, request: requests.judge },
    ...(plan.screen === null || world.screen == null
      ? []
      : [
          {
            role: 'screen' as const,
            endpoint: plan.screen.endpoint,
            model: world.screen,
            request: requests.screen,
          },
        ]),
  ];
}

/** What to say of a role that answered. */
export function notesOf(
  { role, endpoint, request }: RoleToProbe,
  probed: ProbedRole | undefined,
  plan: GatePlan,
  now: number,
): readonly Reason[] {
  if (probed === undefined) return [];
  const { model } = request;
  const { checks, observed } = probed;
  const warning = shutdownWarning(
    { role, endpoint, model, date: checks.shutdownDate },
    plan.policy.validDays,
    now,
  );
  const reported = observed.model;
  const as = reported === null ? 'same' : reportedAs(model, reported);
  return [
    ...(warning === null ? [] : [warning]),
    ...(as === 'same' || reported === null
      ? []
      : [
          {
            code: as === 'other' ? 'reports-other-model' : 'reports-version',
            args: { role, model, reported },
          } satisfies Reason,
        ]),
    ...(checks.listed === 'unsure'
      ? [{ code: 'model-unlisted', args: { role, model } } satisfies Reason]
      : []),
  ];
}

/**
 * What the cheap judge makes of known answers; null: there is none. Clearing is all that it does, so that equal grades
 * are no doubt but an end.
 *
 * @throws CuegateError `judge-unreadable` or `judge-unfit`
 */
async function gradedByScreen(
  plan: GatePlan,
  world: AskingWorld,
  within: ProbeWorld,
): Promise<KnownGrades | null> {
  const { screen } = plan;
  if (screen === null || world.screen == null) return null;
  const whole = wholeReplies(world.screen);
  const known = await gradeKnownPairs(
    {
      protocol: protocolOf(screen.protocol),
      model: screen.model,
      maxTokens: screen.maxTokens,
      rubric: screen.rubric.text,
      random: within.random,
      send: async (request, cancelled = within.cancelled) => {
        const { outcome, facts } = await probe(
          { role: 'screen', endpoint: screen.endpoint, model: whole, request },
          { ...within, cancelled },
        );
        return { outcome, facts, failedFirst: null };
      },
    },
    within.cancelled,
  );
  const refused =
    refusedAtStart(known, screen.model) ?? (known.found === 'alike' ? unfit(known, screen.model, 0) : null);
  if (refused !== null) throw CuegateError.because(refused);
  return known;
}

function screenProbed(probed: ProbedRole | undefined, known: KnownGrades | null): ProbedRole | null {
  if (probed === undefined || known === null) return null;
  return { ...probed, facts: together(probed.facts, known.facts) };
}

/** How the judge is asked before the run: as in it, but past the queues. */
export function judgingBefore(
  plan: GatePlan,
  { protocol, judge }: Pick<AskingWorld, 'protocol' | 'judge'>,
  within: ProbeWorld,
): Judging {
  const { endpoint, model, maxTokens } = plan.policy.judge;
  const whole = wholeReplies(judge);
  return {
    protocol,
    model,
    maxTokens,
    rubric: plan.rubric.text,
    random: within.random,
    send: async (request, cancelled = within.cancelled) => {
      const { outcome, facts } = await probe(
        { role: 'judge', endpoint, model: whole, request },
        { ...within, cancelled },
      );
      return { outcome, facts, failedFirst: null };
    },
  };
}
