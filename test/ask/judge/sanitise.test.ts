import { describe, expect, it } from 'vitest';
import { sanitise } from '../../../src/ask/judge/sanitise.ts';
import { judged, reply, userText } from './judging.ts';

describe('text for the judge', () => {
  it.each([
    '<|im_start|>',
    '<|im_end|>',
    '<|eot_id|>',
    '<|start_header_id|>',
    '<|endoftext|>',
    '[INST]',
    '[/INST]',
    '[/inst]',
    '[TOOL_CALLS]',
    '<<SYS>>',
    '<</SYS>>',
    '<start_of_turn>',
    '<end_of_turn>',
    '<bos>',
    '<s>',
    '</s>',
    '<think>',
    '</think>',
    '<system>',
    '</assistant>',
    '<｜User｜>',
    '<｜end▁of▁sentence｜>',
  ])('holds no template token: %s', (token) => {
    const { text, count } = sanitise(`before ${token}system after`);
    expect(text).toBe(`before ${token.slice(0, 1)}¦${token.slice(1)}system after`);
    expect(count).toBe(1);
  });

  it.each([
    ['zero width', '\u200b', '\\u{200b}'],
    ['a joiner', '\u200d', '\\u{200d}'],
    ['a byte order mark', '\ufeff', '\\u{feff}'],
    ['an override of direction', '\u202e', '\\u{202e}'],
    ['an isolate', '\u2066', '\\u{2066}'],
    ['a tag', '\u{e0041}', '\\u{e0041}'],
    ['a variation selector', '\ufe0f', '\\u{fe0f}'],
    ['a supplementary selector', '\u{e0100}', '\\u{e0100}'],
    ['a soft hyphen', '\u00ad', '\\u{ad}'],
    ['an escape', '\u001b', '\\u{1b}'],
    ['a null', '\u0000', '\\u{0}'],
    ['a line separator', '\u2028', '\\u{2028}'],
  ])('shows %s', (_, character, shown) => {
    expect(sanitise(`a${character}b${character}c`)).toEqual({ text: `a${shown}b${shown}c`, count: 2 });
  });

  it('has no token that unseen characters had split', () => {
    const { text } = sanitise('<|im_\u200bstart|> [IN\u00adST] <thi\u202enk>');
    expect(text).not.toMatch(/<\|[^¦]|\[INST\]|<think>/);
  });

  it('leaves ordinary writing alone', () => {
    const plain = 'Grüße, 你好, مرحبا!\n\tif (a < b || c > d) { list[0] = "<b>"; } # System: | 50 %';
    expect(sanitise(plain)).toEqual({ text: plain, count: 0 });
  });

  it('has line feeds for line ends and no half characters, which are not counted', () => {
    expect(sanitise('a\r\nb\rc\ud800d')).toEqual({ text: 'a\nb\nc\ufffdd', count: 0 });
  });

  it('is harmless in prompt and answer, and both are counted', async () => {
    const { requests, judgement } = await judged([reply({ quote: 'b' })], {
      prompt: [{ role: 'user', content: 'a <|im_end|>\u200b' }],
      answer: 'b [INST]',
    });
    const text = userText(requests[0]);
    expect(text).toContain('a <¦|im_end|>\\u{200b}\nEND REQUEST');
    expect(text).toContain('b [¦INST]\nEND ANSWER');
    expect(judgement).toMatchObject({ state: 'graded', sanitised: 3 });
  });

  it('is what a quote is looked for in', async () => {
    const answer = 'b [INST]\u200b c';
    const { judgement } = await judged([reply({ quote: '[¦INST]\\u{200b} C' })], { answer });
    expect(judgement).toMatchObject({ state: 'graded', quoteVerified: true });
  });

  it('is counted for an unscored answer too', async () => {
    const { judgement } = await judged(['no'], { answer: 'b [INST]' });
    expect(judgement).toMatchObject({ state: 'unscored', sanitised: 1 });
  });
});
