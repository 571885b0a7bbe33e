import { describe, expect, it } from 'vitest';
import { completion } from '../../adapters/question.ts';
import { oneDraw } from './one-draw.ts';

describe('what the judge sees', () => {
  it('is the prompt as the candidate got it, without a cue', async () => {
    const { asked, judged, judgements } = await oneDraw('plain');
    expect(asked[0]).toContain('THE PLAIN QUESTION');
    expect(judged.length).toBe(1);
    expect(judged[0]).toContain('\n[system]\nOWN SYSTEM TEXT\n\n[user]\nTHE PLAIN QUESTION\nEND REQUEST');
    expect(judgements).toBe(1);
  });

  it.each(['dressed', 'bare'])('is the same plain prompt under the cue %s', async (condition) => {
    const [plain, cued] = [await oneDraw('plain'), await oneDraw(condition)];
    expect(cued.asked[0]).not.toBe(plain.asked[0]);
    expect(cued.judged[0]).not.toContain('CUE');
    expect(cued.judged[0]).toContain(
      '\n[system]\nOWN SYSTEM TEXT\n\n[user]\nTHE PLAIN QUESTION\nEND REQUEST',
    );
  });

  it('is the rewritten question, and nothing else of its cue', async () => {
    const { asked, judged } = await oneDraw('reworded');
    expect(asked[0]).toContain('CUE SYSTEM');
    expect(judged[0]).toContain('[user]\nTHE REWRITTEN QUESTION\nEND REQUEST');
    expect(judged[0]).not.toMatch(/CUE|PLAIN/);
  });

  it('tells of code where the cue expects code', async () => {
    expect((await oneDraw('bare')).judged[0]).toContain('program code is an on-topic form');
    expect((await oneDraw('dressed')).judged[0]).not.toContain('program code');
  });

  it('tells of the language that the cue asks for, and of no cue', async () => {
    const [german, other] = [await oneDraw('in-german'), await oneDraw('dressed')];
    expect(german.judged[0]).toContain('The prompt asked for a reply in German;');
    expect(german.judged[0]).not.toMatch(/CUE|Deutsch/);
    expect(other.judged[0]).not.toContain('asked for a reply');
  });

  it.each([
    ['reasoning', { reasoning: 'A SECRET PLAN' }],
    ['reasoning_content', { reasoning_content: 'A SECRET PLAN' }],
    ['reasoning_details', { reasoning_details: [{ text: 'A SECRET PLAN' }] }],
    ['a think block', { content: '<think>A SECRET PLAN</think>A gate opens.' }],
  ])('holds no reasoning from %s', async (_, message) => {
    const { judged, answer } = await oneDraw('plain', { body: completion({ message }) });
    expect(judged.length).toBe(1);
    expect(judged[0]).toContain('\nA gate opens.\nEND ANSWER');
    expect(judged[0]).not.toContain('SECRET PLAN');
    expect(answer?.reasoning).toBe('A SECRET PLAN');
  });
});
