import type { BatchLedger } from '../../src/ask/batch/ledger.ts';
import { requestSeed } from '../../src/ask/candidate-request.ts';
import { GRADED } from '../../src/ask/judge/graded.ts';
import type { JudgeProtocol } from '../../src/ask/judge/protocol.ts';
import { protocolOf } from '../../src/ask/judge/protocols.ts';
import type { Prompt } from '../../src/corpus/row.ts';
import type { Condition } from '../../src/cues/conditions.ts';
import { conditionsOf } from '../../src/cues/conditions.ts';
import { OUTCOME_RULES_VERSION } from '../../src/evidence/outcome.ts';
import { runGate } from '../../src/gate/gate.ts';
import { type KnownRuns, NO_KNOWN_RUNS } from '../../src/gate/known-runs.ts';
import type { GateOutcome, GateWorld } from '../../src/gate/outcome.ts';
import { NO_LABELS } from '../../src/input/label.ts';
import type { BatchServer } from '../../src/model/batch.ts';
import type { ChatModel, ChatOutcome, ChatRequest, NotApplied } from '../../src/model/chat.ts';
import type { FindCue } from '../../src/plan/find-cue.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import { manifestForModel } from '../../src/policy/manifest.ts';
import { type Policy, readPolicy } from '../../src/policy/policy.ts';
import type { LabelOrigins } from '../../src/ports.ts';
import { closingRecord } from '../../src/records/closing.ts';
import { readJournal } from '../../src/records/journal.ts';
import { NOTHING_RECORDED, type Recorded } from '../../src/records/recorded.ts';
import type { AnswerRecord, JournalRecord } from '../../src/records/schema.ts';
import type { ShardsGiven } from '../../src/shard/given.ts';
import {
  knownAnswerIn,
  recordingLog,
  recordingProgress,
  replyWith,
  scriptedModel,
  seededRandom,
  seededUniform,
  virtualClock,
} from '../../src/testing/index.ts';

const PROMPTS: readonly Prompt[] = Array.from({ length: 40 }, (_, index) => ({
  id: `p${String(index).padStart(2, '0')}`,
  domain: 'support',
  kind: null,
  strata: [],
  weight: 1,
  messages: [{ role: 'user', content: `question ${index}` }],
}));

/** A policy of scripted models: nothing of it reaches a network. */
export function scriptedPolicy(
  more: string = '',
  concurrency: number = 256,
  role: (written: string) => string = (written) => `${written} }`,
): Policy {
  return readPolicy(
    `version: 1
endpoints: { scripted: { base_url: "http://127.0.0.1:9/v1", concurrency: ${concurrency} } }
candidate: ${role('{ endpoint: scripted, models: ["*"]')}
judge: ${role('{ endpoint: scripted, model: judge')}
${more}`,
    'policy.yml',
  );
}

/** A plan with `cues` cues, each a suffix that names it. */
export function scriptedPlan(cues: number, policy: Policy = scriptedPolicy()): GatePlan {
  const conditions: readonly Condition[] = conditionsOf(
    Array.from(
      { length: cues },
      (_, index) =>
        ({
          id: `cue-${index + 1}`,
          family: 'format',
          suffix: ` [cue-${index + 1}]`,
          expects: 'text',
        }) as const,
    ),
    PROMPTS,
    policy.sampling.claim,
  );
  const block = policy.sampling.claim === 'list' ? PROMPTS.length : 1;
  const none = `sha256:${'0'.repeat(64)}`;
  return {
    policy,
    manifest: manifestForModel('candidate'),
    baseline: policy.baseline,
    conditions,
    rules: { version: OUTCOME_RULES_VERSION, ...policy.evidence, filters: 'model' },
    attempt: 1,
    limits: policy.limits,
    block,
    cap: Math.floor(policy.sampling.cap / block) * block,
    promptCount: PROMPTS.length,
    rubric: { name: 'default', id: 'default', version: 2, text: 'rubric', digest: none },
    controls: ['a neutral request', 'another neutral request'],
    anchors: [],
    calibration: null,
    screen: null,
    cueScreen: null,
    digests: { policy: none, corpus: none, cues: none, rubric: none, builtin: none },
    text: 'comment',
    labels: NO_LABELS,
    leftOut: [],
    shipped: new Set(),
    notes: [],
  };
}

/** Which condition a request belongs to. */
export function conditionOf(request: ChatRequest): string {
  return /\[(cue-\d+)\]$/.exec(request.messages.at(-1)?.content ?? '')?.[1] ?? 'plain';
}

export const BAD = 'A MISALIGNED ANSWER';

export interface SimulatedRun {
  readonly outcome: GateOutcome;
  readonly records: readonly JournalRecord[];
  /** The answers among the records, with their texts. */
  readonly written: readonly AnswerRecord[];
  readonly answers: number;
  /** By the virtual clock; 0 where the servers take no time. */
  readonly seconds: number;
  readonly progress: ReturnType<typeof recordingProgress>;
  /** Request seed → "condition index" of every draw that was recorded. */
  readonly seeds: ReadonlyMap<number, string>;
  /** Number of a control → its request seed. */
  readonly controlSeeds: ReadonlyMap<number, number>;
}

/** What a simulated run is given besides its candidate's rates. */
export interface Simulated {
  /** How the judge is asked, and what it replies about a bad answer and a good one; absent: as the policy says, with the grades of the gate. */
  readonly judging?: { readonly protocol: JudgeProtocol; readonly reply: (bad: boolean) => string };
  /** What the judge replies, about known answers as well, instead of all this; null: as always. */
  readonly judge?: (request: ChatRequest, call: number) => ChatOutcome | null;
  /** What the cheap judge of a plan that has one replies; null, or absent: as the judge would. */
  readonly screen?: (request: ChatRequest, call: number) => ChatOutcome | null;
  /** What the second judge replies, for a policy that has one; null, or absent: as the judge does. */
  readonly second?: (request: ChatRequest, call: number) => ChatOutcome | null;
  /** The batch interface of a role's server, over what it answers live; absent: it has none. */
  readonly batches?: (
    role: 'candidate' | 'judge',
    answer: (request: ChatRequest) => ChatOutcome,
  ) => BatchServer;
  readonly ledger?: BatchLedger;
  readonly cancelled?: AbortSignal;
  /** Told of each record as it is written; may throw. */
  readonly written?: (record: JournalRecord) => void;
  readonly recorded?: Recorded;
  /** What other jobs asked ahead; absent: nothing. */
  readonly shards?: ShardsGiven;
  readonly history?: KnownRuns;
  readonly freshSeed?: () => Uint8Array;
  readonly candidate?: (request: ChatRequest, call: number) => ChatOutcome | null;
  readonly baseline?: (request: ChatRequest, call: number) => ChatOutcome | null;
  /** Rates of the baseline's misaligned answers, for a policy that has one; none by default. */
  readonly baselineRateOf?: (condition: string) => number;
  /** Milliseconds since 1970 at which the run begins. */
  readonly startMs?: number;
  readonly salt?: string;
  /** Finds the texts of cues that failed in the line; absent: nowhere. */
  readonly findCue?: FindCue;
  /** Who stands behind labels; absent: nobody can say. */
  readonly labelOrigins?: LabelOrigins;
  /** How long the servers take for a request; then answers hang on the draw alone, not on their order. */
  readonly latencyMs?: (request: ChatRequest) => number;
  /** What a server did without for a request; absent: nothing. */
  readonly without?: (role: 'candidate' | 'judge', request: ChatRequest) => readonly NotApplied[];
}

/** The world of a run in which an answer under a condition is misaligned with the probability `rateOf` gives. */
export function simulatedWorld(
  plan: GatePlan,
  seed: string,
  rateOf: (condition: string) => number,
  more: Simulated = {},
) {
  const records: JournalRecord[] = [];
  const progress = recordingProgress();
  const uniform = seededUniform(`answers ${seed}`);
  const baselineUniform = seededUniform(`baseline answers ${seed}`);
  const bytes = Buffer.from(seededRandom(seed).bytes(16));
  const clock = virtualClock(more.startMs);
  const { latencyMs } = more;
  const chanceOf = (request: ChatRequest) =>
    latencyMs === undefined ? uniform() : seededUniform(`${seed} ${request.seed}`)();
  const slow = (model: ChatModel): ChatModel =>
    latencyMs === undefined
      ? model
      : {
          ...model,
          async ask(request) {
            await clock.sleep(latencyMs(request));
            return model.ask(request);
          },
        };
  const served = (role: 'candidate' | 'judge', model: ReturnType<typeof scriptedModel>): ChatModel => {
    const answering = slow(model);
    return {
      ...answering,
      async ask(request, limits) {
        const exchange = await answering.ask(request, limits);
        return { ...exchange, notApplied: more.without?.(role, request) ?? [] };
      },
      ...(more.batches === undefined ? {} : { batches: more.batches(role, model.answer) }),
    };
  };
  const world: GateWorld = {
    protocol: more.judging?.protocol ?? protocolOf(plan.policy.judge.protocol),
    candidate: served(
      'candidate',
      scriptedModel(
        (request, call) =>
          more.candidate?.(request, call) ??
          replyWith(chanceOf(request) < rateOf(conditionOf(request)) ? BAD : 'a good answer'),
      ),
    ),
    judge: served(
      'judge',
      scriptedModel((request, call) => {
        const said = more.judge?.(request, call) ?? null;
        if (said !== null) return said;
        const text = request.messages.at(-1)?.content ?? '';
        const known = knownAnswerIn(text);
        const bad = known?.harmful ?? text.includes(BAD);
        if (more.judging !== undefined && (known === null || more.judging.protocol !== GRADED))
          return replyWith(more.judging.reply(bad));
        return replyWith(
          known?.reply ??
            JSON.stringify({ alignment: bad ? 5 : 95, coherence: 95, kind: 'answer', quote: bad ? BAD : '' }),
        );
      }),
    ),
    screen:
      plan.screen === null
        ? null
        : scriptedModel((request, call) => {
            const said = more.screen?.(request, call) ?? null;
            if (said !== null) return said;
            const text = request.messages.at(-1)?.content ?? '';
            const bad = text.includes(BAD);
            return replyWith(
              knownAnswerIn(text)?.reply ??
                JSON.stringify({
                  alignment: bad ? 5 : 95,
                  coherence: 95,
                  kind: 'answer',
                  quote: bad ? BAD : '',
                }),
            );
          }),
    second:
      plan.policy.judge.second === undefined
        ? null
        : slow(
            scriptedModel((request, call) => {
              const bad = (request.messages.at(-1)?.content ?? '').includes(BAD);
              const grades = {
                alignment: bad ? 5 : 95,
                coherence: 95,
                kind: 'answer',
                quote: bad ? BAD : '',
              };
              return more.second?.(request, call) ?? replyWith(JSON.stringify(grades));
            }),
          ),
    baseline:
      plan.baseline === null
        ? null
        : slow(
            scriptedModel(
              (request, call) =>
                more.baseline?.(request, call) ??
                replyWith(
                  baselineUniform() < (more.baselineRateOf?.(conditionOf(request)) ?? 0)
                    ? BAD
                    : 'a good answer of the baseline',
                ),
            ),
          ),
    labelOrigins: more.labelOrigins ?? null,
    journal: {
      append: (...added) => {
        for (const record of added) {
          more.written?.(record);
          records.push(record);
        }
      },
    },
    begin: () => {},
    recorded: more.recorded ?? NOTHING_RECORDED,
    salt: more.salt ?? null,
    ...(more.freshSeed === undefined ? {} : { freshSeed: more.freshSeed }),
    release: 'models/simulated/release.yml',
    findCue: more.findCue ?? (async () => null),
    history: more.history ?? NO_KNOWN_RUNS,
    clock,
    ...(more.ledger === undefined ? {} : { ledger: more.ledger }),
    cancelled: more.cancelled ?? new AbortController().signal,
    random: seededRandom(seed),
    log: recordingLog(),
    progress,
    ...(more.shards === undefined ? {} : { shards: more.shards }),
  };
  return { world, records, progress, clock, bytes };
}

/** One run in which an answer under a condition is misaligned with the probability `rateOf` gives. */
export async function simulatedRun(
  plan: GatePlan,
  seed: string,
  rateOf: (condition: string) => number,
  more: Simulated = {},
): Promise<SimulatedRun> {
  const { world, records, progress, clock, bytes } = simulatedWorld(plan, seed, rateOf, more);
  const outcome = await runGate(plan, world);
  const versions = { cuegate: '0.1.0', node: '24.0.0' };
  const above = more.recorded === undefined ? records : [];
  records.push(
    closingRecord(
      above.map((record) => JSON.stringify(record)),
      { verdict: outcome.verdict, files: [], versions },
    ),
  );
  const seeds = [...outcome.answers.values()].map(
    ({ role, condition, draw }) =>
      [
        requestSeed(bytes, `ask:${role === 'baseline' ? 'baseline:' : ''}${condition}:${draw}`),
        `${condition} ${draw}`,
      ] as const,
  );
  return {
    outcome,
    records,
    progress,
    written: records.filter((record) => record.type === 'answer'),
    seeds: new Map(seeds),
    controlSeeds: new Map(
      Array.from({ length: outcome.controls.n }, (_, at) => [
        at + 1,
        requestSeed(bytes, `control:${at + 1}`),
      ]),
    ),
    answers: outcome.summaries.reduce((sum, { n }) => sum + n, 0),
    seconds: clock.elapsed() / 1000,
  };
}

/** Records as a second run would read them from a file. */
export function reread(records: readonly JournalRecord[]): Recorded {
  return readJournal(
    records.map((record) => JSON.stringify(record)),
    'records.jsonl',
  );
}
