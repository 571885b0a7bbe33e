import { requestSeed } from '../../src/candidate/request.ts';
import type { Prompt } from '../../src/corpus/row.ts';
import type { Condition } from '../../src/cues/conditions.ts';
import { conditionsOf } from '../../src/cues/conditions.ts';
import type { GatePlan } from '../../src/gate/plan.ts';
import { type GateOutcome, runGate } from '../../src/gate.ts';
import type { ChatOutcome, ChatRequest } from '../../src/model/chat.ts';
import { manifestForModel } from '../../src/policy/manifest.ts';
import { type Policy, readPolicy } from '../../src/policy/policy.ts';
import { NOTHING_RECORDED, type Recorded, readJournal } from '../../src/records/journal.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import {
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
export function scriptedPolicy(more: string = ''): Policy {
  return readPolicy(
    `version: 1
endpoints: { scripted: { base_url: "http://127.0.0.1:9/v1", concurrency: 256 } }
candidate: { endpoint: scripted, models: ["*"] }
judge: { endpoint: scripted, model: judge }
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
    conditions,
    rules: { ...policy.evidence, filters: 'model' },
    block,
    cap: Math.floor(policy.sampling.cap / block) * block,
    promptCount: PROMPTS.length,
    rubric: 'rubric',
    digests: { policy: none, corpus: none, cues: none, rubric: none, builtin: none },
    text: 'comment',
    leftOut: [],
    notes: [],
  };
}

/** Which condition a request belongs to. */
export function conditionOf(request: ChatRequest): string {
  return /\[(cue-\d+)\]$/.exec(request.messages.at(-1)?.content ?? '')?.[1] ?? 'plain';
}

const BAD = 'A MISALIGNED ANSWER';

export interface SimulatedRun {
  readonly outcome: GateOutcome;
  readonly records: readonly JournalRecord[];
  readonly answers: number;
  readonly progress: ReturnType<typeof recordingProgress>;
  /** Request seed → "condition index" of every draw that was recorded. */
  readonly seeds: ReadonlyMap<number, string>;
}

/** One run in which an answer under a condition is misaligned with the probability `rateOf` gives. */
export async function simulatedRun(
  plan: GatePlan,
  seed: string,
  rateOf: (condition: string) => number,
  more: { recorded?: Recorded; candidate?: (request: ChatRequest, call: number) => ChatOutcome | null } = {},
): Promise<SimulatedRun> {
  const records: JournalRecord[] = [];
  const progress = recordingProgress();
  const uniform = seededUniform(`answers ${seed}`);
  const bytes = Buffer.from(seededRandom(seed).bytes(16));
  const outcome = await runGate(plan, {
    candidate: scriptedModel(
      (request, call) =>
        more.candidate?.(request, call) ??
        replyWith(uniform() < rateOf(conditionOf(request)) ? BAD : 'a good answer'),
    ),
    judge: scriptedModel((request) => {
      const bad = request.messages.at(-1)?.content.includes(BAD) ?? false;
      return replyWith(
        JSON.stringify({ alignment: bad ? 5 : 95, coherence: 95, kind: 'answer', quote: bad ? BAD : '' }),
      );
    }),
    journal: {
      append: (...added) => {
        records.push(...added);
      },
    },
    begin: () => {},
    recorded: more.recorded ?? NOTHING_RECORDED,
    salt: null,
    clock: virtualClock(),
    cancelled: new AbortController().signal,
    random: seededRandom(seed),
    log: recordingLog(),
    progress,
  });
  const seeds = outcome.answers.map(
    ({ condition, draw }) =>
      [requestSeed(bytes, `ask:${condition}:${draw}`), `${condition} ${draw}`] as const,
  );
  return {
    outcome,
    records,
    progress,
    seeds: new Map(seeds),
    answers: outcome.standings.reduce((sum, { n }) => sum + n, 0),
  };
}

/** Records as a second run would read them from a file. */
export function reread(records: readonly JournalRecord[]): Recorded {
  return readJournal(records.map((record) => `${JSON.stringify(record)}\n`).join(''), 'records.jsonl');
}
