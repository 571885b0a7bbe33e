import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import type { Prompt } from '../../src/corpus/row.ts';
import { conditionsOf } from '../../src/cues/conditions.ts';
import { createAsker } from '../../src/gate/asker.ts';
import { Evidence } from '../../src/gate/evidence.ts';
import { Meter } from '../../src/gate/meter.ts';
import { NOTHING_RECORDED } from '../../src/records/journal.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import { fixedClock, replyWith, scriptedModel, seededRandom } from '../../src/testing/index.ts';
import { type Answer, faultServer } from '../adapters/fault-server.ts';
import { completion, endpointAt } from '../adapters/question.ts';
import { scriptedPlan } from '../gate/simulated.ts';
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
  const evidence = new Evidence('simulated', NOTHING_RECORDED, journal, true);
  const clock = fixedClock();
  const plan = { ...scriptedPlan(0), conditions: CONDITIONS };
  const asker = createAsker(
    plan,
    Buffer.alloc(32, 7),
    evidence,
    new Meter(plan.policy.budget, clock),
    {
      candidate: openaiChatModel(endpointAt(server.url), 'key'),
      judge,
      clock,
      random: seededRandom('asker'),
    },
    () => PROMPT,
  );
  const stop = await asker.ask([{ condition, index: 1 }]);
  const answer = records.find((record) => record.type === 'answer');
  return {
    stop,
    asked: server.received.map(({ text }) => text),
    judged: judge.requests.map(userText),
    judgements: evidence.judgements.size,
    answer,
  };
}
