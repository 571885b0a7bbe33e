import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/ask/budget.ts';
import { GRADED } from '../../src/ask/judge/graded.ts';
import { probe } from '../../src/ask/probe.ts';
import { MAX_START_CALLS, probeAll, probeRequests } from '../../src/ask/probe-all.ts';
import type { CuegateError } from '../../src/errors.ts';
import type { ChatModel, ChatOutcome, ChatRequest } from '../../src/model/chat.ts';
import type { ListedModel, ModelListing } from '../../src/model/listing.ts';
import {
  knownAnswerIn,
  recordingLog,
  replyWith,
  scriptedModel,
  seededRandom,
  virtualClock,
} from '../../src/testing/index.ts';
import { scriptedPlan, scriptedPolicy } from '../gate/simulated.ts';

const NOW = Date.UTC(2026, 10, 28, 12);

/** Where `scriptedPolicy` has its models. */
const SCRIPTED = { endpoint: 'scripted', address: 'http://127.0.0.1:9/v1' };

/** A server: what it lists (null: nothing), what it calls itself, and which other names it answers to. */
interface Server {
  readonly lists: readonly (string | Partial<ListedModel>)[] | null;
  readonly reports?: (asked: string) => string | null;
  readonly takes?: 'any' | 'listed' | ((asked: string) => ChatOutcome);
  /** Its reply to every question; absent: a plain one. */
  readonly says?: ChatOutcome;
  /** Says nothing of itself, as a stand-in. */
  readonly isMute?: boolean;
  /** Its replies to the same question with the same seed differ. */
  readonly isRandom?: boolean;
  /** What becomes of a question that asks for probabilities of tokens; absent: they are left out. */
  readonly logprobs?: 'given' | ChatOutcome;
}

const unknown = (
  status: number | null,
  fault: 'unknown-model' | 'server-error' | 'timeout' | 'rate-limited' = 'unknown-model',
  detail: string = 'no such model',
): ChatOutcome => ({ state: 'failed', fault, status, detail, retryAfterMs: null });

function servedBy(server: Server, counts: { lists: number; asked: string[] }): ChatModel {
  const known = new Set(['candidate', 'judge', 'released']);
  const model = scriptedModel((request: ChatRequest) => {
    const answer = knownAnswerIn(request.messages.at(-1)?.content ?? '');
    if (answer !== null) return replyWith(answer.reply);
    counts.asked.push(request.model);
    if (server.says !== undefined) return server.says;
    const { takes = 'listed', reports = (asked) => asked } = server;
    if (!known.has(request.model)) {
      if (typeof takes === 'function') return takes(request.model);
      if (takes === 'listed') return unknown(404);
    }
    if (request.topLogprobs !== undefined && typeof server.logprobs === 'object') return server.logprobs;
    const digits = server.isRandom === true ? String(counts.asked.length).repeat(12) : '482916073355';
    return replyWith(request.schema === undefined ? `ready ${digits}` : '{"ready": true}', {
      ...(request.topLogprobs !== undefined && server.logprobs === 'given'
        ? { topTokens: [[{ token: '{', logprob: 0 }]] }
        : {}),
      reportedModel: reports(request.model),
      ...(server.isMute === true ? { created: 1 } : { created: 1_790_000_000 }),
    });
  });
  const list = async (): Promise<ModelListing> => {
    counts.lists += 1;
    if (server.lists === null) return { state: 'no-list', why: 'status 404' };
    return {
      state: 'list',
      models: server.lists.map((one) => ({
        name: 'candidate',
        aliases: [],
        weights: {},
        shutdownDate: null,
        ...(typeof one === 'string' ? { name: one } : one),
      })),
    };
  };
  return { ...model, list };
}

async function started(server: Server, more: string = '') {
  const counts = { lists: 0, asked: [] as string[] };
  const plan = scriptedPlan(1, scriptedPolicy(more));
  const clock = virtualClock(NOW);
  const served = servedBy(server, counts);
  const found = await probeAll(
    plan,
    {
      candidate: served,
      baseline: plan.baseline === null ? null : served,
      judge: served,
      protocol: GRADED,
      clock,
      random: seededRandom('start'),
      cancelled: new AbortController().signal,
    },
    new Budget(plan.policy.budget, {}, clock),
  ).catch((error: CuegateError) => error.reason);
  return { found, ...counts };
}

const BOTH = ['candidate', 'judge'];

describe('a server at the start of a run', () => {
  it('is asked for its list once, and each model once more for what nothing rests on', async () => {
    const { found, lists, asked } = await started({ lists: BOTH });
    expect(found).toMatchObject({
      candidate: { checks: { listed: 'yes', shutdownDate: null, schema: null } },
      judge: { checks: { listed: 'yes', schema: 'ignored' } },
      notes: [],
    });
    expect([lists, asked]).toEqual([1, ['candidate', 'judge', 'candidate', 'judge']]);
  });

  it.each([
    ['llama.cpp, which calls itself by its own name', { reports: () => 'smollm2.gguf' }, 'smollm2.gguf'],
    ['one that calls itself whatever it was called', {}, null],
    ['one that does not say', { reports: () => null }, null],
  ])('that answers to any name and does not list the model is not asked further: %s', async (_name, more, reported) => {
    const { found, asked } = await started({ lists: ['smollm2.gguf', 'other'], takes: 'any', ...more });
    expect(found).toEqual({
      code: 'model-not-listed',
      args: { role: 'candidate', model: 'candidate', reported, near: ['other', 'smollm2.gguf'], ...SCRIPTED },
    });
    expect(asked).toHaveLength(3);
  });

  it.each([
    ['Azure: a deployment among base models', ['gpt-6-luna', 'gpt-6-sol'], unknown(404)],
    ['OpenRouter: an unlisted variant', ['acme/bot'], unknown(400)],
    ['a gateway', ['gpt-6-luna'], unknown(503, 'server-error', 'no available channel for model x')],
  ] as const)('that refuses other names knows what it does not list: %s', async (_name, lists, refusal) => {
    const { found, asked } = await started({ lists, takes: () => refusal });
    expect(found).toMatchObject({ candidate: { checks: { listed: 'answers' } }, notes: [] });
    // Each of the two was told apart from a name that nobody serves; one request was left for the seed.
    expect(asked).toHaveLength(5);
  });

  it.each([
    ['no reply', unknown(null, 'timeout')],
    ['a failure', unknown(503, 'server-error', 'overloaded')],
    ['a refusal for the rate', unknown(429, 'rate-limited', 'slow down')],
  ])('that has nothing to say to another name leaves it open, and that is said first: %s', async (_name, said) => {
    const { found } = await started({ lists: ['other', 'judge'], takes: () => said });
    expect(found).toMatchObject({
      candidate: { checks: { listed: 'unsure' } },
      judge: { checks: { listed: 'yes' } },
      notes: [{ code: 'model-unlisted', args: { role: 'candidate', model: 'candidate' } }],
    });
  });

  it('that lists nothing, or not to us, is taken as it is', async () => {
    const { found, lists } = await started({ lists: null });
    expect(found).toMatchObject({ candidate: { checks: { listed: 'no-list', noList: 'status 404' } } });
    expect(lists).toBe(1);
  });

  it('for which the shortest question is too long ends the run: the policy asks for too much', async () => {
    const detail = 'max_tokens is too large: the maximum context length is 512';
    const { found } = await started({ lists: null, says: { state: 'too-long', detail } });
    expect(found).toMatchObject({ code: 'request-rejected', args: { role: 'candidate', detail } });
  });

  it('that is a stand-in is not asked for a list', async () => {
    const { found, lists } = await started({ lists: BOTH, isMute: true });
    expect(found).toMatchObject({ candidate: { checks: { listed: 'not-asked' } }, notes: [] });
    expect(lists).toBe(0);
  });

  it('has what it says of the weights on record', async () => {
    const weights = { root: '/models/a', n_params: 134_515_008 };
    const { found } = await started({ lists: [{ weights }, 'judge'] });
    expect(found).toMatchObject({ candidate: { observed: { model: 'candidate', listed: weights } } });
  });

  it.each([
    ['another model', 'base-model', 'reports-other-model'],
    ['a version of it', 'candidate-2026-10-01', 'reports-version'],
  ])('that answers as %s says so', async (_name, reported, code) => {
    const reports = (asked: string) => (asked === 'candidate' ? reported : asked);
    const { found } = await started({ lists: BOTH, reports });
    expect(found).toMatchObject({
      notes: [{ code, args: { role: 'candidate', model: 'candidate', reported } }],
    });
  });

  it('names the nearest of its models where it does not know one', async () => {
    const plan = 'baseline: { endpoint: scripted, model: releassed }\n';
    const { found } = await started({ lists: [...BOTH, 'released'] }, plan);
    expect(found).toMatchObject({ code: 'unknown-model', args: { role: 'baseline', model: 'releassed' } });
    expect(found).toHaveProperty('args.near.0', 'released');
  });

  it.each([
    ['honours the seed', {}, 'same'],
    ['does not', { isRandom: true }, 'other'],
    ['says too little to tell', { says: replyWith('ready', { created: 1_790_000_000 }) }, 'unclear'],
  ] as const)('that %s is found out by the first question once more', async (_name, more, seed) => {
    const { found } = await started({ lists: BOTH, ...more });
    expect(found).toMatchObject({ candidate: { checks: { seed, logprobs: null } } });
  });

  it.each([
    ['gives them', 'given', 'given'],
    ['leaves them out', undefined, 'left-out'],
    ['refuses them', { ...unknown(400), fault: 'request-rejected' }, 'refused'],
    ['fails', unknown(500, 'server-error'), 'unclear'],
    ['forbids them', { ...unknown(403), fault: 'authentication' }, 'unclear'],
  ] as const)('is asked for probabilities of the judge’s tokens; one that %s ends nothing', async (_name, logprobs, is) => {
    const { found } = await started({
      lists: BOTH,
      ...(logprobs === undefined ? {} : { logprobs: logprobs as 'given' }),
    });
    expect(found).toMatchObject({ judge: { checks: { logprobs: is, seed: null } } });
  });

  it('is asked nothing more where no request is left of the eight', async () => {
    const more = 'baseline: { endpoint: scripted, model: released }\n';
    const { found, asked } = await started({ lists: ['x'], takes: () => unknown(404) }, more);
    expect(found).toMatchObject({
      candidate: { checks: { seed: null } },
      judge: { checks: { logprobs: null } },
    });
    expect(asked).toHaveLength(5);
  });

  it('takes at most eight requests with a baseline and no name in its list', async () => {
    const { lists, asked } = await started(
      { lists: ['x'], takes: () => unknown(404) },
      'baseline: { endpoint: scripted, model: released }\n',
    );
    expect(lists + asked.length + 2).toBeLessThanOrEqual(MAX_START_CALLS);
  });
});

describe('a server that does not answer yet', () => {
  it('is named at once, with how long it is waited for', async () => {
    const log = recordingLog();
    const clock = virtualClock(NOW);
    let calls = 0;
    const loading = scriptedModel(() => {
      calls += 1;
      return calls === 1 ? unknown(503, 'server-error', 'loading') : replyWith('ready');
    });
    const plan = scriptedPlan(1, scriptedPolicy(''));
    const request = probeRequests(plan, GRADED).candidate;
    const { endpoint } = plan.policy.candidate;
    await probe(
      { role: 'candidate', endpoint, model: loading, request },
      {
        clock,
        random: seededRandom('start'),
        cancelled: new AbortController().signal,
        budget: new Budget(plan.policy.budget, {}, clock),
        log,
      },
    );
    expect(log.lines).toEqual([
      expect.stringMatching(
        /server at http:\/\/127\.0\.0\.1:9\/v1 does not answer yet \(server-error: loading\); it is asked again for up to 300 s/,
      ),
    ]);
  });
});

/** A candidate asked at the start of a server that fails as `says` does, until it has been asked for so long. */
async function probedUntil(
  ms: number,
  says: ChatOutcome,
  { minutes, isListed }: { readonly minutes: number; readonly isListed: boolean },
) {
  const clock = virtualClock(NOW);
  const plan = scriptedPlan(1, scriptedPolicy(`budget: { minutes: ${minutes} }`));
  const { endpoint } = plan.policy.candidate;
  const found = await probe(
    {
      role: 'candidate',
      endpoint,
      model: scriptedModel(() => (clock.elapsed() < ms ? says : replyWith('ready'))),
      request: probeRequests(plan, GRADED).candidate,
    },
    {
      clock,
      random: seededRandom('start'),
      cancelled: new AbortController().signal,
      budget: new Budget(plan.policy.budget, {}, clock),
    },
    async () => isListed,
  ).catch((error: CuegateError) => error.reason);
  return { found, seconds: clock.elapsed() / 1000 };
}

describe('a server that is waited for at the start', () => {
  it('gets as much of the time as it was promised, where that is all there is', async () => {
    const loading = unknown(503, 'server-error', 'loading');
    const { found } = await probedUntil(150_000, loading, { minutes: 4, isListed: false });
    expect(found).toMatchObject({ said: 'ready' });
    const never = await probedUntil(600_000, loading, { minutes: 4, isListed: false });
    expect(never.found).toMatchObject({ code: 'no-answers' });
    expect(never.seconds).toBeGreaterThan(150);
    expect(never.seconds).toBeLessThanOrEqual(240);
  });

  it('and lists a model which it does not know yet is asked for a minute', async () => {
    const { found } = await probedUntil(20_000, unknown(404), { minutes: 4, isListed: true });
    expect(found).toMatchObject({ said: 'ready' });
    const never = await probedUntil(600_000, unknown(404), { minutes: 4, isListed: true });
    expect(never.found).toMatchObject({ code: 'unknown-model' });
    expect(never.seconds).toBeLessThanOrEqual(60);
    const unlisted = await probedUntil(20_000, unknown(404), { minutes: 4, isListed: false });
    expect(unlisted).toMatchObject({ found: { code: 'unknown-model' }, seconds: 0 });
  });

  it('is not said to list names like one that it lists', async () => {
    const { found } = await started({ lists: BOTH, says: unknown(404) });
    expect(found).toMatchObject({ code: 'unknown-model', args: { listed: true } });
    expect(found).not.toHaveProperty('args.near');
  });
});

describe('a shutdown that a server announces', () => {
  const shutOn = async (shutdownDate: string | null) =>
    (await started({ lists: [{ shutdownDate }, 'judge'] })).found;

  it.each(['2026-11-28', '2026-11-29', '2026-12-05'])('within seven days is said first: %s', async (date) => {
    expect(await shutOn(date)).toMatchObject({
      notes: [{ code: 'model-shuts-down', args: { role: 'candidate', model: 'candidate', date } }],
    });
  });

  it.each([
    '2026-12-06',
    '2027-01-14',
    null,
    'some day',
  ])('later, or never, is nothing to say: %s', async (date) => {
    expect(await shutOn(date)).toMatchObject({ notes: [] });
  });

  it('that is past ends the run', async () => {
    expect(await shutOn('2026-11-27')).toEqual({
      code: 'model-shut-down',
      args: { role: 'candidate', model: 'candidate', date: '2026-11-27', ...SCRIPTED },
    });
  });
});
