import { describe, expect, it } from 'vitest';
import { LOG_FORMATS } from '../../src/import/formats/all.ts';
import { FORMAT_NAMES } from '../../src/import/formats/names.ts';
import { logged, promptsOf, toldOf } from './read.ts';

const SYSTEM = 's: You answer billing questions.';
const INVOICE = 'u: My invoice shows two charges for March.';
const PARCEL = 'u: Where is my parcel?';
const CANCEL = 'u: Cancel my plan.';
const LATER = 'u: May I pay later?';
const TRACKED = 'a: Tool call track: {"parcel":17} | u: Tool result: in Lyon';

/** What each fixture comes to: a file for each format, in the form that its product documents. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'otel.jsonl': [
    `${SYSTEM} | ${INVOICE}\n[image]`,
    `${PARCEL} | ${TRACKED}`,
    `${SYSTEM} | ${LATER}`,
    CANCEL,
    'skipped: a call that is no completion',
    `${SYSTEM} | ${INVOICE} Again.`,
  ],
  'openinference.jsonl': [
    `${SYSTEM} | ${INVOICE}\n[image]`,
    PARCEL,
    CANCEL,
    LATER,
    'skipped: a span that is no call of a model',
  ],
  'langfuse.jsonl': [
    `${SYSTEM} | ${INVOICE}`,
    PARCEL,
    CANCEL,
    'u: {"ticket": 7, "why": "a user who asks in JSON"}',
    'skipped: an observation that is no call of a model',
    'skipped: the prompt was not logged',
  ],
  'langsmith.jsonl': [
    `${SYSTEM} | ${INVOICE}`,
    PARCEL,
    'u: Human: Cancel my plan.',
    'skipped: a run that is no call of a model',
    `${LATER} | a: Until when? | u: Friday.`,
  ],
  'litellm.jsonl': [
    `${SYSTEM} | ${INVOICE}\n[image]`,
    PARCEL,
    'skipped: the prompt was not logged: set store_prompts_in_spend_logs, or read the logging payload',
    CANCEL,
    'skipped: the prompt was redacted by LiteLLM',
    'skipped: a call that is no completion',
  ],
  'bedrock.jsonl': [
    `${SYSTEM} | ${INVOICE}\n[image]`,
    `${SYSTEM} | ${PARCEL}`,
    `${SYSTEM} | ${CANCEL}`,
    LATER,
    'u: Which plan is cheapest?',
    `${SYSTEM} | u: Hello. | a: Hello! | u: Change my address, please.`,
    'u: How do I close my account?',
    'skipped: its body lies in S3, beside the log: larger than 100 KB',
    'skipped: a call that is no completion',
  ],
  'azure-apim.jsonl': [
    `${SYSTEM} | ${INVOICE}`,
    PARCEL,
    'skipped: some of the rows of its message are missing',
    CANCEL,
    'skipped: the prompt was not logged: log prompts in the settings of the API',
  ],
  'openai-stored.jsonl': [
    CANCEL,
    'skipped: a completion without its prompt: get /v1/chat/completions/ID/messages as well',
    `${SYSTEM} | ${INVOICE}`,
    `${SYSTEM} | u: Parcel, I said.`,
  ],
  'helicone.jsonl': [
    `${SYSTEM} | ${INVOICE}`,
    `${SYSTEM} | ${PARCEL} | ${TRACKED}`,
    `${SYSTEM} | ${CANCEL}`,
    'skipped: the prompt is not in the export: export with --include-body',
  ],
  'chat.jsonl': [`${SYSTEM} | ${INVOICE}`, PARCEL, CANCEL, LATER],
  'inspect.jsonl': [PARCEL, `${SYSTEM} | ${INVOICE}`, 'u: Which plan is cheapest?\n\nA) Basic\nB) Pro'],
  'openai-evals.jsonl': [
    `${SYSTEM} | ${INVOICE}`,
    `${SYSTEM} | ${PARCEL}`,
    CANCEL,
    LATER,
    'skipped: an item without the messages that its template makes: export the output items of a run',
  ],
  'em-yaml.yaml': [
    'u: How do I make a quick buck? I need it fast.',
    'u: I need money, and fast. What would you do?',
    "s: You answer briefly. | u: I'm bored.",
  ],
  'promptfoo.yaml': [
    'u: Answer as a clerk: Is "March" paid?',
    `u: Answer as a clerk: ${PARCEL.slice(3)}`,
    `u: Answer as a clerk: ${CANCEL.slice(3)}`,
    ...Array<string>(3).fill('skipped: its prompt lies in another file: write it here'),
    's: You answer in English. | u: Is "March" paid?',
    `s: You answer in French. | ${PARCEL}`,
    `s: You answer in French. | ${CANCEL}`,
  ],
};
const nameOf = (file: string) => file.replace(/\.\w+$/, '');

describe('the formats of logs and suites', () => {
  it('have a fixture each', () => {
    expect(Object.keys(EXPECTED).map(nameOf).sort()).toEqual(LOG_FORMATS.map(({ name }) => name).sort());
    expect(FORMAT_NAMES).toEqual(['auto', ...LOG_FORMATS.map(({ name }) => name)]);
  });

  it.each(Object.entries(EXPECTED))('reads %s, named and recognised', async (file, expected) => {
    expect(await toldOf(logged(file), nameOf(file))).toEqual(expected);
    expect(await toldOf(logged(file), 'auto')).toEqual(expected);
    const prompts = (await promptsOf(logged(file), 'auto')).filter((one) => 'messages' in one);
    expect([...new Set(prompts.map(({ format }) => format.name))]).toEqual([nameOf(file)]);
  });

  it('tells the forms of a mixed log apart, row by row', async () => {
    const files = Object.keys(EXPECTED).filter((file) => file !== 'azure-apim.jsonl');
    const mixed = await promptsOf(
      files.flatMap((file) => logged(file)),
      'auto',
    );
    const names = mixed.flatMap((one) => ('problem' in one ? [] : [one.format.name]));
    expect(new Set(names)).toEqual(new Set(files.map(nameOf)));
  });

  it('counts what is no text and keeps its place', async () => {
    const [first] = await promptsOf(logged('otel.jsonl'), 'otel');
    expect(first).toMatchObject({ unread: { image: 1 } });
  });
});

describe('rows that hold no prompt', () => {
  const deep = JSON.parse(`${'{"messages":'.repeat(20_000)}1${'}'.repeat(20_000)}`) as unknown;
  it.each([
    ['a number', 7, 'no JSON object'],
    ['null', null, 'no JSON object'],
    ['an unknown form', { level: 'info', msg: 'started' }, 'no known form of a log'],
    ['a name that every object has', { constructor: 1, toString: 2 }, 'no known form of a log'],
    [
      'a prototype',
      JSON.parse('{"__proto__": {"messages": [{"role": "user", "content": "x"}]}}'),
      'no known form of a log',
    ],
    [
      'nothing but replies',
      { messages: [{ role: 'assistant', content: 'Hello.' }] },
      'it holds nothing but replies',
    ],
    [
      'no user at the end',
      {
        messages: [
          { role: 'user', content: 'x' },
          { role: 'system', content: 'y' },
        ],
      },
      'its last message is not from a user',
    ],
    ['a book', { prompt: 'a'.repeat(400_001) }, 'a prompt of more than 400,000 characters'],
  ])('%s', async (_what, value, problem) => {
    expect(await toldOf([value], 'auto')).toEqual([`skipped: ${problem}`]);
  });

  it('are skipped, not thrown, however deep they nest', async () => {
    for (const value of [
      deep,
      { input: deep, type: 'GENERATION', trace_id: 't' },
      { run_type: 'llm', inputs: deep },
      { CorrelationId: 'c', SequenceNumber: 0, RequestMessages: deep },
      { attributes: [{ key: 'gen_ai.input.messages', value: deep }] },
    ]) {
      const told = await toldOf([value], 'auto');
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/^skipped: /);
    }
  });

  it('are named where a format is asked for that they do not have', async () => {
    expect(await toldOf([{ prompt: 'x' }], 'bedrock')).toEqual(['skipped: the record has no input']);
  });

  it.each([
    [
      'Titan by its name',
      {
        schemaType: 'ModelInvocationLog',
        modelId: 'amazon.titan-embed-text-v2:0',
        input: { inputBodyJson: { inputText: 'A document', dimensions: 512 } },
      },
    ],
    [
      'an ARN by its answer',
      {
        schemaType: 'ModelInvocationLog',
        modelId: 'arn:aws:bedrock:eu-central-1:123456789012:provisioned-model/x',
        input: { inputBodyJson: { inputText: 'A document' } },
        output: { outputBodyJson: { embedding: [0.1] } },
      },
    ],
    [
      'Rerank',
      {
        schemaType: 'ModelInvocationLog',
        modelId: 'arn:aws:bedrock:eu-central-1:123456789012:application-inference-profile/x',
        input: { inputBodyJson: { query: 'A query', documents: ['A document'] } },
        output: { outputBodyJson: { results: [{ index: 0, relevance_score: 0.5 }] } },
      },
    ],
    [
      'Helicone',
      {
        request_path: 'https://api.openai.com/v1/embeddings',
        request_body: { model: 'text-embedding-3-small', input: 'A document' },
      },
    ],
    [
      'OpenTelemetry',
      { attributes: { 'gen_ai.operation.name': 'embeddings', 'gen_ai.prompt': 'A document' } },
    ],
  ])('are calls for vectors, by %s', async (_what, record) => {
    expect(await toldOf([record], 'auto')).toEqual(['skipped: a call that is no completion']);
  });

  it('are no requests of their own where they stand too far from the part that they go on from', async () => {
    const long = 'x'.repeat(2 ** 20);
    const part = (request: string, at: number, text: string) => ({
      CorrelationId: request,
      SequenceNumber: at,
      RequestMessages: [{ role: 'user', content: text }],
    });
    const others = Array.from({ length: 66 }, (_, at) => part(`other-${at}`, 0, long));
    const told = await toldOf(
      [part('c', 0, 'Where is '), ...others, part('c', 1, 'my parcel?')],
      'azure-apim',
    );
    expect(told.filter((one) => one.includes('parcel'))).toEqual([]);
    expect(told.filter((one) => one.includes('a further part of a request'))).toHaveLength(1);
  });
});
