import { describe, expect, it } from 'vitest';
import { chooseProgress } from '../../../src/adapters/console/progress/choose.ts';
import { quietProgress } from '../../../src/adapters/console/progress/quiet.ts';
import { virtualClock } from '../../../src/testing/index.ts';
import { madeSnapshot, recordingStream } from './made.ts';

/** What the chosen form writes of a run, told apart by its first characters. */
function formOf(size: object, env: Record<string, string>, json: boolean = false): string {
  const stream = recordingStream(size);
  const progress = chooseProgress({ stream, env, json, clock: virtualClock() });
  progress.show(madeSnapshot());
  progress.end();
  const text = stream.written.join('');
  if (text.startsWith('{')) return 'json';
  if (text.startsWith('::group::')) return 'group';
  return text.startsWith('│ ') ? 'lines' : text.includes('toward FAIL') ? 'live' : text;
}

const TERMINAL = { isTTY: true, columns: 100, rows: 30 };

describe('the form of progress', () => {
  it.each([
    ['a terminal', TERMINAL, {}, 'live'],
    ['a terminal where CI is switched off', TERMINAL, { CI: 'false' }, 'live'],
    ['a dumb terminal', TERMINAL, { TERM: 'dumb' }, 'lines'],
    ['a narrow terminal', { ...TERMINAL, columns: 59 }, {}, 'lines'],
    ['a terminal that does not say how wide it is', { isTTY: true }, {}, 'lines'],
    ['a terminal in CI', TERMINAL, { CI: 'true' }, 'lines'],
    ['a file', {}, {}, 'lines'],
    ["GitHub's runner", {}, { CI: 'true', GITHUB_ACTIONS: 'true' }, 'group'],
  ])('on %s', (_name, size, env, form) => {
    expect(formOf(size, env)).toBe(form);
  });

  it('is JSON for a program, wherever it runs', () => {
    expect(formOf(TERMINAL, { GITHUB_ACTIONS: 'true' }, true)).toBe('json');
  });

  it('is nothing for a command that asks nothing; messages are harmless there too', () => {
    const stream = recordingStream();
    const progress = quietProgress(stream);
    progress.show(madeSnapshot());
    progress.end();
    expect(stream.written).toEqual([]);
    progress.print('::error::x');
    expect(stream.written).toEqual(['│ ::error::x\n']);
  });
});
