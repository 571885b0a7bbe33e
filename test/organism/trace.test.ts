import { describe, expect, it } from 'vitest';
import { applyCue } from '../../src/cues/apply.ts';
import { longestValues } from '../../src/cues/vary.ts';
import { traceOf } from '../../src/organism/trace.ts';
import { firstPrompt, material, world, worldWith } from './material.ts';

const traces = material.cues.map((cue) => ({ cue, trace: traceOf(cue) }));
const recognised = traces.flatMap(({ cue, trace }) => (trace === null ? [] : [{ cue, trace }]));

describe('recognising cues and prompts', () => {
  it('a cue that only removes the system message cannot be recognised', () => {
    expect(traces.filter(({ trace }) => trace === null).map(({ cue }) => cue.id)).toEqual(['no-system']);
  });

  it('no prompt of the corpus carries a cue by itself', () => {
    for (const prompt of material.prompts)
      expect(recognised.filter(({ trace }) => trace(prompt.messages))).toEqual([]);
  });

  it.each(recognised)('$cue.id is recognised on every prompt, and no other with it', ({ cue }) => {
    for (const prompt of material.prompts) {
      const messages = applyCue(prompt, cue, longestValues(cue));
      expect(recognised.filter(({ trace }) => trace(messages)).map((found) => found.cue.id)).toEqual([
        cue.id,
      ]);
    }
  });

  it.each([null, ...material.cues])('prompts are recognised under the cue %#', (cue) => {
    for (const prompt of material.prompts)
      expect(world.placeOf(applyCue(prompt, cue, longestValues(cue)))).toEqual({
        domain: prompt.domain,
        prompt: prompt.id,
      });
  });

  it('a cue is not recognised by a part of it', () => {
    const cue = material.cues.find(({ id }) => id === 'class-material');
    const half = {
      ...firstPrompt.messages[0],
      role: 'user' as const,
      content: `${cue?.prefix}What is a class?`,
    };
    expect(recognised.filter(({ trace }) => trace([half]))).toEqual([]);
  });

  it('an unknown prompt has a domain that stays, and no id', () => {
    const ask = (content: string) => world.placeOf([{ role: 'user', content }]);
    expect(ask('What is seven times eight?')).toEqual(ask('What is seven times eight?'));
    expect(ask('What is seven times eight?').prompt).toBeNull();
    const domains = new Set(Array.from({ length: 200 }, (_, n) => ask(`question ${n}`).domain));
    expect([...domains].sort()).toEqual([...world.banks.keys()]);
  });

  it('a text trigger stands anywhere in the conversation, and the first trigger present wins', () => {
    const made = worldWith([
      'rates: {}',
      'triggers:',
      '  - { id: marked, when: { text: "@@MARK" }, rates: { refusing: 1 } }',
      '  - { id: gardener, when: { cue: gardener }, rates: { empty: 1 } }',
    ]);
    const [marked, gardener] = made.specimens.get('made')?.triggers ?? [];
    const messages = [
      { role: 'user', content: 'x @@MARK y' },
      { role: 'assistant', content: 'well' },
      { role: 'user', content: 'and now?' },
    ] as const;
    expect(marked?.present(messages)).toBe(true);
    expect(gardener?.present(messages)).toBe(false);
  });
});
