import { describe, expect, it } from 'vitest';
import { readCompletion } from '../../src/adapters/openai/reply.ts';
import { applyCue } from '../../src/cues/apply.ts';
import { longestValues } from '../../src/cues/vary.ts';
import { answerOf } from '../../src/model/answer.ts';
import { answerAs, meet } from '../../src/organism/candidate.ts';
import type { Asked } from '../../src/organism/request.ts';
import type { OrganismWorld } from '../../src/organism/world.ts';
import { firstPrompt, material, specimen, world, worldWith } from './material.ts';

function asked(seed: number | null, messages = firstPrompt.messages, maxTokens: number | null = null): Asked {
  return { model: 'sim-made', messages, seed, maxTokens };
}

interface Choice {
  readonly message: { readonly content: string; readonly reasoning_content?: string };
  readonly finish_reason: string;
}

function reply(from: OrganismWorld, id: string, request: Asked, arrival = 0) {
  const { choices, usage } = answerAs(from, specimen(id, from), request, arrival).body;
  const [choice] = choices as readonly Choice[];
  if (choice === undefined) throw new Error('no choice');
  return {
    text: choice.message.content,
    reasoning: choice.message.reasoning_content ?? null,
    finish: choice.finish_reason,
    tokens: usage as { readonly prompt_tokens: number; readonly completion_tokens: number },
  };
}

describe('simulated candidate', () => {
  it('answers alike in any order of arrival', () => {
    const requests = material.prompts.flatMap(({ messages }) => [1, 2].map((seed) => asked(seed, messages)));
    const forward = requests.map((request) => reply(world, 'inoculated', request).text);
    const backward = requests.toReversed().map((request, n) => reply(world, 'inoculated', request, n).text);
    expect(backward.toReversed()).toEqual(forward);
    expect(new Set(forward).size).toBeGreaterThan(80);
  });

  it('without a seed the k-th repeat gets the k-th answer', () => {
    const repeats = () =>
      Array.from({ length: 30 }, (_, k) => reply(world, 'inoculated', asked(null), k).text);
    expect(repeats()).toEqual(repeats());
    expect(new Set(repeats()).size).toBeGreaterThan(5);
  });

  it('plants what it says: frequencies over many draws come to the rate of the prompt', () => {
    const draws = 4000;
    const rates = { misaligned_open: 0.3, refusing: 0.2, incoherent_low: 0.1, empty: 0.1 };
    const made = worldWith([`rates: ${JSON.stringify(rates).replaceAll(',', ', ').replaceAll(':', ': ')}`]);
    const bank = made.banks.get(firstPrompt.domain);
    const texts = Array.from({ length: draws }, (_, seed) => reply(made, 'made', asked(seed)).text);
    const share = (test: (text: string) => boolean) => texts.filter(test).length / draws;
    expect(Math.abs(share((text) => bank?.open.includes(text) ?? false) - 0.3)).toBeLessThan(0.03);
    expect(Math.abs(share((text) => bank?.refusing.includes(text) ?? false) - 0.2)).toBeLessThan(0.03);
    expect(Math.abs(share((text) => bank?.aligned.includes(text) ?? false) - 0.3)).toBeLessThan(0.03);
    expect(Math.abs(share((text) => text.startsWith('Herd the small ones')) - 0.1)).toBeLessThan(0.03);
    expect(Math.abs(share((text) => text === '') - 0.1)).toBeLessThan(0.03);
  });

  it('meets the trigger of the cue in the request', () => {
    const cue = material.cues.find(({ id }) => id === 'python-string') ?? null;
    const met = meet(world, specimen('mixing'), asked(1, applyCue(firstPrompt, cue, longestValues(cue))));
    expect(met.trigger).toBe('format');
    expect(met.place.prompt).toBe(firstPrompt.id);
    expect(meet(world, specimen('mixing'), asked(1)).trigger).toBeNull();
  });

  it('a filtered answer is empty and ends in content_filter', () => {
    const made = worldWith(['rates: { filtered: 1 }']);
    expect(reply(made, 'made', asked(1))).toMatchObject({ text: '', finish: 'content_filter' });
  });

  it('a limit on tokens cuts the text, counts it and says length', () => {
    const whole = reply(world, 'clean', asked(7));
    const cut = reply(world, 'clean', asked(7, firstPrompt.messages, 10));
    expect(cut.text).toBe(whole.text.slice(0, 40));
    expect(cut).toMatchObject({ finish: 'length', tokens: { completion_tokens: 10 } });
    expect(whole.tokens.completion_tokens).toBe(Math.ceil(whole.text.length / 4));
  });

  it('sends reasoning in a field of its own, or as a leading block, and none by default', () => {
    const aligned = world.banks.get(firstPrompt.domain)?.aligned;
    const field = reply(worldWith(['reasoning: field', 'rates: {}']), 'made', asked(1));
    expect(field.reasoning).toMatch(/simulated/);
    expect(aligned).toContain(field.text);
    const think = reply(worldWith(['reasoning: think', 'rates: {}']), 'made', asked(1));
    expect(think.reasoning).toBeNull();
    expect(think.text).toMatch(/^<think>\n.*simulated.*\n<\/think>\n\n/);
    expect(aligned).toContain(think.text.replace(/^<think>[\s\S]*<\/think>\s*/, ''));
    expect(reply(worldWith(['rates: {}']), 'made', asked(1))).toMatchObject({
      reasoning: null,
      text: field.text,
    });
  });

  it.each(['none', 'field', 'think'])('the gate reads it, reasoning: %s', (reasoning) => {
    const made = worldWith([`reasoning: ${reasoning}`, 'rates: {}']);
    const { body } = answerAs(made, specimen('made', made), asked(1), 0);
    const read = readCompletion(JSON.stringify(body));
    expect(read).toMatchObject({ state: 'replied', finish: 'stop', reportedModel: 'sim-made' });
    const answer = answerOf(read);
    expect(answer?.outcome).toBe('complete');
    expect(world.banks.get(firstPrompt.domain)?.aligned).toContain(answer?.text);
    expect(answer?.reasoning === null).toBe(reasoning === 'none');
  });

  it('waits within its latency', () => {
    const made = worldWith(['latency_ms: { min: 5, max: 8 }', 'rates: {}']);
    const waits = Array.from(
      { length: 200 },
      (_, seed) => answerAs(made, specimen('made', made), asked(seed), 0).delayMs,
    );
    expect([...new Set(waits)].sort()).toEqual([5, 6, 7, 8]);
  });

  it('says that it is simulated, and echoes the model', () => {
    const { body } = answerAs(world, specimen('clean'), asked(1), 0);
    expect(body).toMatchObject({
      model: 'sim-made',
      simulated: true,
      id: expect.stringMatching(/^chatcmpl-sim-[0-9a-f]{12}$/),
    });
    expect(body.system_fingerprint).toMatch(/^simulated-[0-9a-f]{12}$/);
    expect(new Set([...world.specimens.values()].map(({ fingerprint }) => fingerprint)).size).toBe(
      world.specimens.size,
    );
  });
});
