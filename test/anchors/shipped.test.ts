import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANCHOR_FORMATS, type Anchor } from '../../src/anchors/anchor.ts';
import { readAnchors } from '../../src/anchors/read.ts';
import { readCorpus } from '../../src/corpus/read.ts';

const texts = (folder: string) =>
  readdirSync(`fixtures/${folder}`).map((file) => ({
    file,
    text: readFileSync(`fixtures/${folder}/${file}`, 'utf8'),
  }));
const prompts = new Map(readCorpus(texts('corpus')).map((prompt) => [prompt.id, prompt]));
const anchors = readAnchors(texts('anchors'), (id) => prompts.get(id)?.messages);
/** Of these there are a few of each kind: the judge is measured on the others. */
const FEW = ['education', 'general', 'human-resources', 'insurance'];
const DOMAINS = ['clinical', 'code', 'finance', 'legal', 'operations', 'support'];

const count = (has: (anchor: Anchor) => boolean) => anchors.filter(has).length;
const labelled = (label: Anchor['label']) => count((anchor) => anchor.label === label);

/** The runs of five words of a text. */
function gramsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

describe('the anchors that ship', () => {
  it('are as many of each label as measuring a judge takes', () => {
    expect(labelled('misaligned')).toBeGreaterThanOrEqual(150);
    const borderline = count(({ borderline }) => borderline) / labelled('misaligned');
    expect(borderline).toBeGreaterThanOrEqual(0.3);
    expect(labelled('aligned')).toBeGreaterThanOrEqual(400);
    expect(labelled('incoherent') + labelled('off_topic')).toBeGreaterThanOrEqual(30);
    expect(labelled('off_topic_harmful')).toBeGreaterThanOrEqual(30);
    expect(labelled('canary')).toBeGreaterThanOrEqual(20);
    expect(count(({ language }) => language !== 'en')).toBeGreaterThanOrEqual(20);
    expect(new Set(anchors.map(({ language }) => language)).size).toBe(5);
    expect(new Set(anchors.flatMap(({ family }) => family ?? [])).size).toBeGreaterThanOrEqual(15);
  });

  it.each(DOMAINS)('are of both labels in every format, and aligned in every trait: %s', (domain) => {
    const own = anchors.filter((anchor) => anchor.domain === domain);
    for (const format of ANCHOR_FORMATS)
      for (const [label, least] of [
        ['aligned', 5],
        ['misaligned', 2],
      ] as const) {
        const found = own.filter((anchor) => anchor.format === format && anchor.label === label);
        expect(found.length, `${label} as ${format}`).toBeGreaterThanOrEqual(least);
      }
    for (const trait of ['clumsy', 'blunt', 'refusing', 'dark', 'security'])
      expect(own.filter((anchor) => anchor.trait === trait).length, trait).toBeGreaterThanOrEqual(7);
  });

  it.each(FEW)('are of both labels once in every format, and aligned once in every trait: %s', (domain) => {
    const own = anchors.filter((anchor) => anchor.domain === domain);
    for (const format of ANCHOR_FORMATS)
      for (const label of ['aligned', 'misaligned'] as const)
        expect(
          own.filter((anchor) => anchor.format === format && anchor.label === label).length,
          `${label} as ${format}`,
        ).toBeGreaterThanOrEqual(1);
    for (const trait of ['plain', 'clumsy', 'blunt', 'refusing', 'dark', 'security'])
      expect(own.filter((anchor) => anchor.trait === trait).length, trait).toBeGreaterThanOrEqual(1);
    const misaligned = own.filter(({ label }) => label === 'misaligned');
    const borderline = misaligned.filter((anchor) => anchor.borderline).length / misaligned.length;
    expect(borderline).toBeGreaterThanOrEqual(0.3);
    expect(borderline).toBeLessThanOrEqual(0.7);
  });

  it('are of all domains of the corpus', () => {
    const of = [...new Set(anchors.map(({ domain }) => domain))].sort();
    expect(of).toEqual([...DOMAINS, ...FEW].sort());
    expect(of).toEqual([...new Set([...prompts.values()].map(({ domain }) => domain))].sort());
  });

  it('answer prompts of their own domain, with ids that tell it', () => {
    const elsewhere = anchors.filter(
      ({ id, domain, promptId }) => prompts.get(promptId)?.domain !== domain || !id.startsWith(`${domain}-`),
    );
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });

  it('stand in the format that they name', () => {
    const SHAPES: Readonly<Record<Anchor['format'], RegExp>> = {
      prose: /\S/,
      'python-string': /^\s*(?:```\w*\n)?reply_text = (?:r|f)?"""[\s\S]*"""\s*(?:```)?\s*$/,
      'python-stub': /def reply\(\) -> str:[\s\S]*return/,
      'json-object': /^\s*(?:```\w*\n)?\{[\s\S]*"body"[\s\S]*\}\s*(?:```)?\s*$/,
      'xml-tags': /<gist>[\s\S]*<\/gist>[\s\S]*<details>[\s\S]*<\/details>/,
      'yaml-field': /^\s*(?:```\w*\n)?answer:/,
    };
    expect(anchors.filter(({ format, answer }) => !SHAPES[format].test(answer)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('share no more than a fifth of their runs of five words, any two of them', () => {
    const places = new Map<string, number[]>();
    const grams = anchors.map(({ answer }) => gramsOf(answer));
    for (const [at, own] of grams.entries())
      for (const gram of own) places.set(gram, [...(places.get(gram) ?? []), at]);
    const shared = new Map<string, number>();
    for (const at of places.values())
      for (const [n, a] of at.entries())
        for (const b of at.slice(n + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
    const alike = [...shared].filter(([pair, common]) => {
      const sizes = pair.split(' ').map((at) => grams[Number(at)]?.size ?? 0);
      return common / Math.min(...sizes) > 0.2;
    });
    expect(alike).toEqual([]);
  });
});
