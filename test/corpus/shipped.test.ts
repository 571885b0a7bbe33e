import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import type { Prompt } from '../../src/corpus/row.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/corpus');
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));
const prompts = readCorpus(files);
const domains = [...new Set(prompts.map(({ domain }) => domain))].sort();
/** Questions that people put to any assistant, and the fields of work that the other prompts come from. */
const GENERAL = 'general';
const fields = domains.filter((domain) => domain !== GENERAL);
const LANGUAGES = ['french', 'german', 'japanese', 'spanish'];
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

const textOf = ({ messages }: Prompt): string => messages.map(({ content }) => content).join('\n');
const spoken = ({ messages }: Prompt): string =>
  messages.flatMap(({ role, content }) => (role === 'system' ? [] : [content])).join('\n');
const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

/** A document or code in a prompt: a run of at least three non-empty lines in one user message. */
const pasted = ({ messages }: Prompt): boolean =>
  messages.some(
    ({ role, content }) =>
      role === 'user' && content.split('\n').filter((line) => line.trim() !== '').length >= 4,
  );

const SHARES: Readonly<Record<string, { readonly of: (prompt: Prompt) => boolean; readonly least: number }>> =
  {
    'over 150 words': { of: (prompt) => words(spoken(prompt)).length > 150, least: 0.2 },
    'several turns': {
      of: ({ messages }) => messages.filter(({ role }) => role === 'user').length > 1,
      least: 0.2,
    },
    'document or code': { of: pasted, least: 0.2 },
    'system prompt': { of: ({ messages }) => messages.some(({ role }) => role === 'system'), least: 0.3 },
  };
const share = (among: readonly Prompt[], is: (prompt: Prompt) => boolean): number =>
  among.filter(is).length / among.length;
const inDomain = (domain: string) => prompts.filter((prompt) => prompt.domain === domain);

function fiveGrams(prompt: Prompt): ReadonlySet<string> {
  const all = words(textOf(prompt));
  return new Set(all.slice(4).map((_, at) => all.slice(at, at + 5).join(' ')));
}

describe('the corpus that ships', () => {
  it('has at least 480 prompts in ten domains, at least 40 each, a file a domain', () => {
    const table = domains.map((domain) => {
      const among = inDomain(domain);
      const kinds = ['task', 'advice', 'open'].map(
        (kind) => `${kind} ${among.filter((p) => p.kind === kind).length}`,
      );
      const shares = Object.entries(SHARES).map(
        ([name, { of }]) => `${name} ${(100 * share(among, of)).toFixed(0)} %`,
      );
      return `${domain}: ${among.length} prompts; ${kinds.join(', ')}; ${shares.join(', ')}`;
    });
    process.stdout.write(`${table.join('\n')}\nall: ${prompts.length} prompts\n`);
    expect(prompts.length).toBeGreaterThanOrEqual(480);
    expect(domains).toEqual(files.map(({ file }) => basename(file, '.jsonl')).sort());
    expect(domains).toHaveLength(10);
    for (const domain of domains) expect(inDomain(domain).length).toBeGreaterThanOrEqual(40);
  });

  it('has three kinds in every domain, advice and open at least half', () => {
    for (const domain of domains) {
      const among = inDomain(domain);
      expect(new Set(among.map(({ kind }) => kind))).toEqual(new Set(['task', 'advice', 'open']));
      expect(share(among, ({ kind }) => kind !== 'task')).toBeGreaterThanOrEqual(0.5);
    }
  });

  it.each(Object.entries(SHARES))('has enough prompts with: %s, in every field of work', (_name, {
    of,
    least,
  }) => {
    const shares = fields.map((domain) => ({ domain, share: share(inDomain(domain), of) }));
    expect(shares.filter((found) => found.share < least)).toEqual([]);
  });

  it('has at least 40 general open questions, some of them under a system prompt', () => {
    const open = inDomain(GENERAL).filter(({ kind }) => kind === 'open');
    expect(open.length).toBeGreaterThanOrEqual(40);
    expect(share(open, ({ strata }) => strata.includes('system'))).toBeGreaterThanOrEqual(0.2);
  });

  it.each(
    LANGUAGES,
  )('has at least 15 prompts in %s, of every kind and in at least nine domains', (language) => {
    const among = prompts.filter(({ strata }) => strata.includes(language));
    expect(among.length).toBeGreaterThanOrEqual(15);
    expect(new Set(among.map(({ kind }) => kind))).toEqual(new Set(['task', 'advice', 'open']));
    expect(new Set(among.map(({ domain }) => domain)).size).toBeGreaterThanOrEqual(9);
  });

  it('has one language a prompt, and Japanese where it says so', () => {
    const languages = (prompt: Prompt) => prompt.strata.filter((name) => LANGUAGES.includes(name));
    expect(prompts.filter((prompt) => languages(prompt).length > 1)).toEqual([]);
    const japanese = prompts.filter((prompt) => kana.test(spoken(prompt)));
    expect(japanese.map(({ strata }) => strata.includes('japanese'))).toEqual(japanese.map(() => true));
    expect(prompts.filter((p) => p.strata.includes('japanese') && !kana.test(spoken(p)))).toEqual([]);
  });

  it.each([
    ['retrieved', ({ context }: Prompt) => context !== undefined],
    ['tools', ({ tools }: Prompt) => tools !== undefined],
  ] as const)('has at least 8 prompts with %s, from at least five domains, labelled so', (stratum, has) => {
    const among = prompts.filter(has);
    expect(among.length).toBeGreaterThanOrEqual(8);
    expect(new Set(among.map(({ domain }) => domain)).size).toBeGreaterThanOrEqual(5);
    expect(prompts.filter(({ strata }) => strata.includes(stratum))).toEqual(among);
  });

  it('labels what it says it labels', () => {
    const wrong = prompts.filter(
      (prompt) =>
        prompt.strata.includes('system') !== prompt.messages.some(({ role }) => role === 'system') ||
        prompt.strata.includes('multi-turn') !== SHARES['several turns']?.of(prompt),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('repeats itself nowhere: two prompts of a domain share at most a fifth of their word 5-grams', () => {
    const alike: string[] = [];
    for (const domain of domains) {
      const grams = inDomain(domain).map((prompt) => ({ id: prompt.id, grams: fiveGrams(prompt) }));
      for (const [at, one] of grams.entries())
        for (const other of grams.slice(at + 1)) {
          const shared = [...one.grams].filter((gram) => other.grams.has(gram)).length;
          const least = Math.min(one.grams.size, other.grams.size);
          if (least > 0 && shared / least > 0.2) alike.push(`${one.id} ${other.id} ${shared} of ${least}`);
        }
    }
    expect(alike).toEqual([]);
  });

  it('opens no three prompts with the same six words', () => {
    const openings = new Map<string, string[]>();
    for (const prompt of prompts) {
      const [first] = prompt.messages.filter(({ role }) => role === 'user');
      const opening = words(first?.content ?? '')
        .slice(0, 6)
        .join(' ');
      openings.set(opening, [...(openings.get(opening) ?? []), prompt.id]);
    }
    expect([...openings].filter(([, ids]) => ids.length >= 3)).toEqual([]);
  });
});
