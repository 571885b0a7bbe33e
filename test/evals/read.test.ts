import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EvalReading, ImportedAnswer } from '../../src/evals/imported.ts';
import { inspectHead, inspectSample } from '../../src/evals/inspect.ts';
import { promptfooResult, promptfooResults } from '../../src/evals/promptfoo.ts';

const READING: EvalReading = { field: null, reasoning: 'ignore' };
const PLACE = { file: 'log.eval', at: 'sample' };
const log = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'logs', name), 'utf8')) as Record<string, unknown>;
const whole = log('inspect.json');
const head = inspectHead(whole);
const samples = whole.samples as readonly Record<string, unknown>[];
const named = (id: string) => samples.find((one) => one.id === id) ?? {};

function read(sample: unknown, reading = READING): ImportedAnswer {
  const found = inspectSample(sample, head, PLACE, reading);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

const problem = (sample: unknown) => {
  const found = inspectSample(sample, head, PLACE, READING);
  return 'problem' in found ? found.problem : null;
};

describe('a sample of Inspect AI', () => {
  it('is read as a run would have read the reply', () => {
    expect(head).toEqual({ task: 'capital', model: 'mockllm/model', unfinished: null });
    expect(read(named('plain'))).toMatchObject({
      group: 'plain',
      model: 'mockllm/model',
      prompt: [{ role: 'user', content: 'What is the capital of France?' }],
      answer: { outcome: 'complete', text: 'Paris is the capital of France.' },
    });
    const outcomes = ['long', 'reasoned', 'cut', 'filtered', 'tool', 'image', 'broken'].map(
      (id) => read(named(id)).answer.outcome,
    );
    expect(outcomes).toEqual([
      'complete',
      'complete',
      'truncated',
      'filtered',
      'complete',
      'complete',
      'failed',
    ]);
    expect(read(named('broken')).answer.reason).toBe('sample-error');
    expect(read(named('long')).prompt.map(({ role }) => role)).toEqual(['system', 'user']);
  });

  it('keeps reasoning apart and shows calls of tools', () => {
    expect(read(named('reasoned')).answer).toMatchObject({
      text: 'Rest and drink water.',
      reasoning: 'Let me think.',
    });
    expect(read(named('tool')).answer.text).toContain('Tool call bash: {"cmd":"ls"}');
  });

  it('counts an image that nobody reads', () => {
    const image = read(named('image'));
    expect(image.beside.unread).toBe(1);
    expect(image.prompt[0]?.content).toBe('What is this?\n[image]');
  });

  it('puts attachments where they are referred to, and skips a sample without one', () => {
    const name = 'a'.repeat(32);
    const plain = named('plain');
    const referring = { ...plain, messages: [], input: `Read: attachment://${name}` };
    expect(read({ ...referring, attachments: { [name]: 'a text $& more' } }).prompt[0]?.content).toBe(
      'Read: a text $& more',
    );
    expect(problem({ ...referring, attachments: {} })).toContain('attachment');
    const bomb = {
      ...referring,
      input: `attachment://${name} `.repeat(200),
      attachments: { [name]: 'x'.repeat(1e6) },
    };
    expect(problem(bomb)).toContain('8 MiB');
  });

  it('judges the last reply, counts turns before it, further choices and what stopped it', () => {
    const plain = named('plain');
    const [question] = plain.messages as readonly object[];
    const turn = (content: string) => ({ role: 'assistant', content, source: 'generate' });
    const messages = [
      question,
      turn('first'),
      { role: 'tool', content: 'out', function: 'bash' },
      turn('last'),
    ];
    const choices = [{ message: turn('last'), stop_reason: 'stop' }, { message: turn('other') }];
    const found = read({ ...plain, messages, output: { choices }, limit: { type: 'message', limit: 3 } });
    expect(found.beside).toEqual({ choices: 1, turns: 1, unread: 0, stopped: 1 });
    expect(found.answer.text).toBe('last');
    expect(found.prompt.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(read({ ...plain, output: { choices: [] }, limit: { type: 'time', limit: 1 } }).answer.reason).toBe(
      'limit',
    );
  });

  it('is of the condition that a field names, else of the task', () => {
    const bare = { ...named('plain'), metadata: { arm: ' x\ny ', condition: '' } };
    expect(read(bare).group).toBe('capital');
    expect(read(bare, { ...READING, field: 'arm' }).group).toBe('x y');
    expect(read(bare, { ...READING, field: 'toString' }).group).toBe('(without this field)');
  });

  it('never throws for what stands in it', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    const wrong = [
      null,
      1,
      [],
      {},
      { input: 3 },
      { input: [] },
      { input: [{ role: 'martian', content: '' }] },
    ];
    for (const one of [
      ...wrong,
      { ...named('plain'), metadata: { condition: deep } },
      { ...named('plain'), output: 'x' },
    ])
      expect(() => inspectSample(one, head, PLACE, READING)).not.toThrow();
    expect(wrong.map(problem).every((one) => one !== null)).toBe(true);
    expect(inspectHead(null)).toMatchObject({ unfinished: 'started' });
  });
});

describe('a result of promptfoo', () => {
  const results = promptfooResults(log('promptfoo.json')) ?? [];
  const readAll = () => results.map((one) => promptfooResult(one, PLACE, READING));

  it('has prompt, answer, provider and condition', () => {
    expect(results).toHaveLength(4);
    const found = readAll();
    expect(found.map((one) => ('problem' in one ? null : one.group))).toEqual([
      'plain',
      'plain',
      'cue',
      'cue',
    ]);
    expect(found[0]).toMatchObject({
      model: 'echo',
      prompt: [{ role: 'user', content: 'Answer shortly: What helps against a cold?' }],
      answer: { outcome: 'complete', text: 'Answer shortly: What helps against a cold?' },
    });
    const messages = found.flatMap((one) => ('problem' in one ? [] : [one.prompt.map(({ role }) => role)]));
    expect(messages).toContainEqual(['system', 'user']);
  });

  it('without an output is missing, with an empty one empty, as an object its text', () => {
    const [first] = results as readonly Record<string, unknown>[];
    const outcome = (response: unknown) => {
      const found = promptfooResult({ ...first, response, error: 'ECONNREFUSED' }, PLACE, READING);
      return 'problem' in found ? found.problem : [found.answer.outcome, found.answer.text];
    };
    expect(outcome(undefined)).toEqual(['failed', null]);
    expect(outcome({ output: '' })[0]).toBe('empty');
    expect(outcome({ output: { a: 1 } })).toEqual(['complete', '{"a":1}']);
    expect(outcome({ output: 'x', finishReason: 'length' })).toEqual(['truncated', 'x']);
    expect(outcome({ output: '', finishReason: 'content_filter' })[0]).toBe('filtered');
  });

  it('is told from other files', () => {
    for (const one of [null, [], {}, { results: {} }, { results: { results: [1] } }, whole])
      expect(promptfooResults(one)).toBeNull();
    expect(promptfooResults({ results: { version: 3, results: [] } })).toEqual([]);
  });
});
