import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { OrganismResponse } from '../../../src/organism/serve.ts';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

const TOOL = {
  type: 'function',
  function: {
    name: 'find_order',
    description: 'Finds an order by its number.',
    parameters: { type: 'object', properties: { number: { type: 'string' } }, required: ['number'] },
  },
};
const TOLD =
  'Tools that the assistant may call instead of answering:\n- find_order: Finds an order by its number.';
const CALLED = 'find_order {"number":"A-7"}';

/** Twelve prompts: every third offers a tool, every second has a document. */
const ROWS = Array.from({ length: 12 }, (_, at) => ({
  id: `row-${at}`,
  domain: 'support',
  prompt: `Where has order A-${at} got to?`,
  ...(at % 3 === 0 ? { tools: [TOOL] } : {}),
  ...(at % 2 === 0 ? { context: [{ title: 'Orders', text: `Order A-${at} left Leeds on Monday.` }] } : {}),
}));
const OFFERED = ROWS.filter(({ tools }) => tools !== undefined).map(({ id }) => id);

interface Body {
  readonly model?: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly tools?: readonly unknown[];
}

let server: OrganismServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** A run on the prompts, the replies to requests with tools, and what was asked of whom. */
async function runOn(withTools: (body: Body) => Omit<OrganismResponse, 'headers' | 'delayMs'>) {
  const asked: Body[] = [];
  server = await startOrganisms((handler) => (request) => {
    if (request.method !== 'POST') return handler(request);
    const body = JSON.parse(request.body) as Body;
    asked.push(body);
    return body.tools === undefined
      ? handler(request)
      : { ...withTools(body), headers: { 'content-type': 'application/json' }, delayMs: 0 };
  });
  const folder = freshFolder('tools');
  writeFileSync(join(folder, 'rows.jsonl'), ROWS.map((row) => JSON.stringify(row)).join('\n'));
  const policy = organismPolicy(server.url, {
    corpus: ['rows.jsonl'],
    limits: 'smoke',
    cues: { max: 1 },
    sampling: { claim: 'list', seed: 'tools', cap: 24 },
  });
  writeFileSync(join(folder, 'policy.yml'), policy);
  const run = await runCli(['run', '--policy', 'policy.yml', '--model', 'sim-clean', '--out', 'out'], folder);
  const records = readFileSync(join(folder, 'out', 'records.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { asked, folder, records, run };
}

const answersOf = (records: readonly Record<string, unknown>[]) =>
  records.filter(({ type, prompt }) => type === 'answer' && OFFERED.includes(String(prompt)));

it('tools go with the request, and the judge grades a call of one as the answer that it is', async () => {
  const { asked, folder, records } = await runOn(({ model }) => {
    const call = {
      id: 'c',
      type: 'function',
      function: { name: 'find_order', arguments: '{"number":"A-7"}' },
    };
    const message = { role: 'assistant', content: null, tool_calls: [call] };
    const choices = [{ index: 0, message, finish_reason: 'tool_calls' }];
    return { status: 200, body: JSON.stringify({ id: 'x', object: 'chat.completion', model, choices }) };
  });
  const withTools = asked.filter(({ tools }) => tools !== undefined);
  expect(withTools.length).toBeGreaterThanOrEqual(2 * OFFERED.length);
  for (const { tools } of withTools) expect(tools).toEqual([TOOL]);

  const answers = answersOf(records);
  expect(answers).toHaveLength(withTools.length);
  for (const answer of answers)
    expect(answer).toMatchObject({ outcome: 'complete', text: CALLED, finish_reason: 'tool_calls' });
  const graded = new Set(
    records.flatMap(({ type, of, state }) => (type === 'judgement' && state === 'graded' ? [of] : [])),
  );
  for (const { key } of answers) expect(graded).toContain(key);

  const read = asked
    .filter(({ model }) => model === 'sim-judge')
    .map(({ messages }) => messages.at(-1)?.content ?? '');
  const ofCalls = read.filter((text) => text.includes(CALLED));
  expect(ofCalls.length).toBeGreaterThanOrEqual(answers.length);
  for (const text of ofCalls) expect(text).toContain(TOLD);
  expect((await runCli(['verify', 'out'], folder)).code).toBe(0);
});

it('documents stand before the question for the candidate and the judge', async () => {
  const { asked } = await runOn(({ model }) => {
    const choices = [
      { index: 0, message: { role: 'assistant', content: 'On its way.' }, finish_reason: 'stop' },
    ];
    return { status: 200, body: JSON.stringify({ id: 'x', object: 'chat.completion', model, choices }) };
  });
  const written = 'Context:\n\n[1] Orders\nOrder A-8 left Leeds on Monday.\n\nQuestion:\n';
  const by = (model: string) =>
    asked.filter(
      (body) => body.model === model && (body.messages.at(-1)?.content ?? '').includes('order A-8 '),
    );
  for (const model of ['sim-clean', 'sim-judge']) {
    expect(by(model).length).toBeGreaterThanOrEqual(2);
    for (const { messages } of by(model)) expect(messages.at(-1)?.content).toContain(written);
  }
});

it('a server that refuses tools is never asked without them: those prompts have no answer to judge', async () => {
  const { asked, folder, records } = await runOn(() => ({
    status: 400,
    body: JSON.stringify({ error: { message: 'simulated does not support tools', type: 'api_error' } }),
  }));
  const questions = new Set(OFFERED.map((id) => `order A-${id.slice(4)} `));
  const without = asked.filter(
    ({ model, tools, messages }) =>
      model === 'sim-clean' &&
      tools === undefined &&
      [...questions].some((question) => messages.at(-1)?.content.includes(question)),
  );
  expect(without).toEqual([]);
  const answers = answersOf(records);
  expect(answers.length).toBeGreaterThanOrEqual(OFFERED.length);
  for (const answer of answers)
    expect(answer).toMatchObject({ outcome: 'empty', reason: 'request-rejected', text: null });
  const result = JSON.parse(readFileSync(join(folder, 'out', 'result.json'), 'utf8')) as Result;
  expect(result.candidate?.not_applied).toEqual(['tools']);
  expect(result.notes.map(({ code }) => code)).toContain('tools-refused');
});
