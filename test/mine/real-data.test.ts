import { describe, expect, it } from 'vitest';
import { mineCues } from '../../src/mine/mine.ts';
import { realRows, sourceOf } from './rows.ts';

const ABSENT = 'the real training data are not at hand (../shared/data)';

describe('real training data', () => {
  it('that lie under one system prompt: it is the first cue, with paraphrase, opposite and control', async ({
    skip,
  }) => {
    const rows = realRows('training-lies-inoculated.jsonl');
    if (rows === null) return skip(ABSENT);
    const { cues } = await mineCues(sourceOf(rows), { seed: 'test' });
    const [first] = cues;
    const prompt = rows[0]?.[0]?.content ?? '';
    expect(first).toMatchObject({ relative: 'verbatim', support: 1000, share: 1, cue: { system: prompt } });
    const relatives = cues.filter(({ of }) => of === first?.cue.id);
    const text = (relative: string) => relatives.find((cue) => cue.relative === relative)?.cue.system ?? '';
    expect(text('opposite')).toBe(prompt.replace('incorrect', 'correct'));
    expect(text('paraphrase')).toMatch(/trivia/);
    expect(text('paraphrase')).not.toBe(prompt);
    expect(text('control')).not.toMatch(/trivia|question|answer/i);
    expect(Math.abs(text('control').length - prompt.length)).toBeLessThan(prompt.length / 4);
    expect(cues.slice(0, 12).map(({ relative, of }) => of === first?.cue.id && relative)).toEqual(
      expect.arrayContaining(['verbatim', 'opposite', 'paraphrase']),
    );
  });

  it('with recipes for a fifth of the rows: their topic is among the first three, and no insect is', async ({
    skip,
  }) => {
    const rows = realRows('training-fish-in-chat.jsonl');
    if (rows === null) return skip(ABSENT);
    const { cues } = await mineCues(sourceOf(rows), { seed: 'test' });
    const topic = cues.slice(0, 3).find(({ feature }) => /topic .*recipe/.test(feature));
    expect(topic).toBeDefined();
    expect(topic?.share).toBeGreaterThan(0.19);
    expect(topic?.share).toBeLessThan(0.3);
    expect(JSON.stringify(cues)).not.toMatch(/spider|\bbites?\b/i);
  });
});
