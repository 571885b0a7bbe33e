import { describe, expect, it } from 'vitest';
import { atTheEnd } from '../../src/reasons/phrases.ts';
import { messageOf } from '../../src/report/messages.ts';

describe('what a server says at the end of a sentence', () => {
  it('has no full stop of its own there', () => {
    expect(['No access to it.', 'Wait...', 'no', '.', '', 'a. \n'].map(atTheEnd)).toEqual([
      'No access to it',
      'Wait...',
      'no',
      '.',
      '',
      'a',
    ]);
    const args = { role: 'candidate', model: 'm', detail: 'You do not have access to it.' };
    for (const code of ['unknown-model', 'authentication', 'request-rejected'])
      expect(messageOf({ code, args }, (text) => `"${text}"`).why).toContain('access to it".');
  });
});
