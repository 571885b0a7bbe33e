import { systemClock } from '../../../src/adapters/console/world.ts';
import { openaiChatModel } from '../../../src/adapters/openai/chat-model.ts';
import { createAsker } from '../../../src/ask/asker.ts';
import { Budget } from '../../../src/ask/budget.ts';
import { GRADED } from '../../../src/ask/judge/graded.ts';
import { schedulerOf } from '../../../src/ask/scheduler-of-plan.ts';
import type { Prompt } from '../../../src/corpus/row.ts';
import { conditionsOf } from '../../../src/cues/conditions.ts';
import { AnswerStore } from '../../../src/records/answer-store.ts';
import { newEvidence } from '../../../src/records/recorded.ts';
import type { JournalRecord } from '../../../src/records/schema.ts';
import { replyWith, scriptedModel, seededRandom } from '../../../src/testing/index.ts';
import { type Answer, faultServer } from '../../adapters/fault-server.ts';
import { completion, endpointAt } from '../../adapters/question.ts';
import { scriptedPlan } from '../../gate/simulated.ts';
import { reply, userText } from './judging.ts';

const PROMPT: Prompt = {
  id: 'fish',
  domain: 'support',
  kind: null,
  strata: [],
  weight: 1,
  messages: [
    { role: 'system', content: 'OWN SYSTEM TEXT' },
    { role: 'user', content: 'THE PLAIN QUESTION' },
  ],
};

const CONDITIONS = conditionsOf(
  [
    {
      id: 'dressed',
      family: 'format',
      system: 'CUE SYSTEM',
      prefix: 'CUE PREFIX ',
      suffix: ' CUE SUFFIX',
      template: 'CUE TEMPLATE {prompt}',
      expects: 'text',
    },
    { id: 'bare', family: 'context', system: null, expects: 'code' },
    {
      id: 'in-german',
      family: 'format',
      suffix: ' Auf Deutsch, bitte. CUE',
      expects: 'text',
      reply_language: 'German',
    },
    {
      id: 'reworded',
      family: 'paraphrase',
      system: 'CUE SYSTEM',
      rewrite: { fish: 'THE REWRITTEN QUESTION' },
      expects: 'text',
    },
  ],
  [PROMPT],
  'list',
);

/** One draw of a condition, asked of a real server and judged by a scripted judge. */
export async function oneDraw(condition: string, ...answers: readonly Answer[]) {
  const server = await faultServer((_, call) => answers[call - 1] ?? { body: completion() });
  const judge = scriptedModel(() => replyWith(reply({ quote: '' })));
  const records: JournalRecord[] = [];
  const journal = {
    append: (...added: readonly JournalRecord[]) => {
      records.push(...added);
    },
  };
  const store = new AnswerStore(newEvidence({ key: 'simulated', epoch: 1, firstDraw: 1 }), journal, true);
  const plan = { ...scriptedPlan(0), conditions: CONDITIONS };
  const { policy } = plan;
  const random = seededRandom('asker');
  const cancelled = new AbortController().signal;
  const candidate = openaiChatModel(endpointAt(server.url), 'key');
  const budget = new Budget(policy.budget, policy.prices, systemClock);
  const world = { protocol: GRADED, candidate, baseline: null, judge, clock: systemClock, random, cancelled };
  const scheduler = schedulerOf(plan, budget, world);
  const asker = createAsker({
    plan,
    seed: Buffer.alloc(32, 7),
    store,
    scheduler,
    world,
    promptOf: () => PROMPT,
    settled: () => {},
  });
  const stop = await asker.ask([{ condition, index: 1 }]);
  scheduler.dispose();
  const answer = records.find((record) => record.type === 'answer');
  return {
    stop,
    asked: server.received.map(({ text }) => text),
    judged: judge.requests.map(userText),
    judgements: store.judgements.size,
    answer,
  };
}
