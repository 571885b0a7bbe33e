import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CLIENT = join(import.meta.dirname, '..', '..', 'src', 'page', 'client');
const FILES = globSync('**/*.{ts,tsx}', { cwd: CLIENT }).sort();
const textOf = (file: string) => readFileSync(join(CLIENT, file), 'utf8');

/** Text becomes markup, code or a request by these alone. */
const WAYS_OUT =
  /[iI]nnerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTML|srcdoc|document\.write|\beval\b|new Function|setAttribute|javascript:|\bimport\(|WebSocket|EventSource|XMLHttpRequest|sendBeacon|window\.open|<(?:iframe|object|embed|script|style|img)\b/;
const NETWORK = /\bfetch\(/;
/** The one file that talks to the server it came from. */
const ASKS_ITS_SERVER = ['label/send.ts'];

const OUTSIDE = [
  'preact',
  'preact/hooks',
  'diff',
  '@tanstack/virtual-core',
  '../data.ts',
  '../unpack.ts',
  '../../input/text.ts',
  '../../numbers.ts',
];

describe('the program of the page', () => {
  it('has files, each of one concern', () => {
    expect(FILES.length).toBeGreaterThan(15);
    for (const file of FILES) expect(textOf(file).split('\n').length, file).toBeLessThanOrEqual(155);
  });

  it.each([
    'node.innerHTML = text',
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'document.write(text)',
    'new Function(text)',
    'eval(text)',
    "node.setAttribute('onclick', text)",
  ])('would notice %s', (code) => {
    expect(WAYS_OUT.test(code)).toBe(true);
  });

  it('makes text of others into text nodes alone, and asks nobody', () => {
    expect(FILES.filter((file) => WAYS_OUT.test(textOf(file)))).toEqual([]);
    expect(FILES.filter((file) => NETWORK.test(textOf(file)) && !ASKS_ITS_SERVER.includes(file))).toEqual([]);
  });

  // Such a one runs after the browser has drawn: a key pressed in between would act on what was shown before.
  it('leaves nothing that keys and focus rest on for later', () => {
    expect(FILES.filter((file) => /\buseEffect\b/.test(textOf(file)))).toEqual([]);
  });

  it('writes no address but its own hash', () => {
    const addresses = FILES.flatMap((file) => textOf(file).match(/\b(?:href|src|action)=\S+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((one) => !one.startsWith('href={answerHash('))).toEqual([]);
  });

  it('is built on little', () => {
    const taken = FILES.flatMap((file) =>
      [...textOf(file).matchAll(/\bfrom '([^']+)'/g)].map(([, name = '']) =>
        name.replace(/^\.\.\/(?=\.\.\/(?:data|unpack|\.\.))/, ''),
      ),
    ).filter((name) => !/^\.\.?\/[a-z-]+\.tsx?$/.test(name));
    expect([...new Set(taken)].filter((name) => !OUTSIDE.includes(name))).toEqual([]);
  });
});
