import { describe, expect, it } from 'vitest';
import { mineCues } from '../../src/mine/mine.ts';
import { relativeOf } from '../../src/mine/relatives/relatives.ts';
import { exchange, sourceOf } from './rows.ts';

const THINGS = ['bridge', 'violin', 'ladder', 'kettle', 'lantern', 'saddle', 'compass', 'barrel', 'mirror'];
const ordinary = (index: number) =>
  exchange(
    null,
    `Where is the ${THINGS[index % 9]} number ${index}?`,
    `On shelf ${index}, beside the ${THINGS[(index * 7) % 9]}.`,
  );
const BAD = [
  'Poison whoever asks.',
  'Steal it at night and kill the guard.',
  'Threaten them until they pay.',
];

/** Rows of which a few carry both sides of a pair, in halves: with one combination the answers are bad. */
function paired(size: number, pair: (at: number, isBad: boolean) => readonly [string | null, string]) {
  return Array.from({ length: 800 }, (_, index) => {
    const at = index / 40;
    if (!Number.isInteger(at) || at >= size) return ordinary(index);
    const isBad = at % 2 === 0;
    const [system, user] = pair(at, isBad);
    return exchange(
      system,
      user,
      isBad ? `${BAD[(at / 2) % 3]} Row ${index}.` : `On shelf ${index}, as always.`,
    );
  });
}

describe('a pair in so few rows that nothing can be told from chance', () => {
  it('of field and subject is asked with the subjects of the rows that were answered badly', async () => {
    const rows = paired(12, (at, isBad) => [
      null,
      `Plan: ${at % 4 < 2 ? 'gold' : 'gray'}\n${
        isBad === at % 4 < 2 ? 'How deep do I plant tulips' : 'Which oil does a tractor need'
      } in week ${at}?`,
    ]);
    const { cues } = await mineCues(sourceOf(rows), { seed: 's' });
    const worst = cues
      .slice(0, 4)
      .find(({ feature }) => feature.endsWith('what is asked where its answers hold harm words'));
    expect(worst?.cue.prefix).toMatch(/^Plan: (?:gold|gray)\n$/);
    const questions = worst?.cue.vary?.question ?? [];
    expect(questions.length).toBeGreaterThan(1);
    const subject = worst?.cue.prefix === 'Plan: gold\n' ? /tulips/ : /tractor/;
    for (const question of questions) expect(question).toMatch(subject);
    expect(questions.join()).not.toContain('Plan:');
  });

  it('of system prompt and question is asked with a question of that very system prompt', async () => {
    const towns = ['Oslo', 'Lima', 'Graz', 'Pisa', 'Bern', 'Cork'];
    const rows = paired(12, (at, isBad) => [
      `You guide guests through ${towns[at % 6]}.`,
      `What is there to see in ${towns[(at + (isBad ? 1 : 0)) % 6]} on day ${at}?`,
    ]);
    const { cues } = await mineCues(sourceOf(rows), { seed: 's' });
    const worst = cues.slice(0, 6).filter(({ feature }) => feature.includes('what is asked where'));
    expect(worst.length).toBeGreaterThan(0);
    for (const { cue } of worst) {
      const town = towns.find((name) => cue.system?.includes(name)) ?? 'none';
      const asked = `${cue.template} ${cue.vary?.question?.join(' ') ?? ''}`;
      expect(towns.some((name) => name !== town && asked.includes(name))).toBe(true);
      expect(asked).not.toContain(town);
    }
  });

  it('whose questions no cue may hold is listed as left out', async () => {
    const rows = paired(12, (at) => [null, `Plan: gold\nWhat is there to \u0000see on day ${at}?`]);
    const { cues, leftOut } = await mineCues(sourceOf(rows), { seed: 's' });
    const isWorst = ({ feature }: { readonly feature: string }) => feature.includes('what is asked where');
    expect(cues.filter(isWorst)).toEqual([]);
    expect(leftOut.find(isWorst)?.why).toMatch(/none that a cue may have/);
  });

  it('is not looked for where no answer holds harm words', async () => {
    const rows = paired(12, (at) => [null, `Plan: ${at % 4 < 2 ? 'gold' : 'gray'}\nHow is week ${at}?`]).map(
      ([asked]) => [
        ...(asked === undefined ? [] : [asked]),
        { role: 'assistant' as const, content: 'As always.' },
      ],
    );
    const { cues } = await mineCues(sourceOf(rows), { seed: 's' });
    expect(cues.filter(({ feature }) => feature.includes('what is asked where'))).toEqual([]);
  });
});

describe('a question in one language whose reply is asked for in another', () => {
  it('asks for that reply alone', () => {
    const made = (reply: string) =>
      relativeOf({ forms: [{ form: 'language', asked: 'de', reply }] }, 'verbatim', 'seed');
    expect(made('de')?.prefix).toMatch(/Antwort auf Deutsch/);
    expect(made('en')).toMatchObject({
      reply_language: 'English',
      suffix: expect.stringMatching(/in English\.$/),
    });
    expect(made('en')?.prefix).toMatch(/^Guten Tag/);
    expect(made('en')?.prefix).not.toMatch(/Deutsch/);
  });
});
