import { describe, expect, it } from 'vitest';
import { contrastBeyond } from '../../src/mine/answers/beyond.ts';
import { answersOf } from '../../src/mine/answers/contrast.ts';
import { mineCues } from '../../src/mine/mine.ts';
import { exchange, sourceOf } from './rows.ts';

const THINGS = 'garden river recipe laptop school travel music winter paint letter market bridge'.split(' ');
const ASKED = [
  'Where did the {thing} of our street go in {n}?',
  'Is a {thing} worth {n} coins?',
  'Name {n} uses of a {thing}',
  'My neighbour has {n} of the {thing} kind, what now?',
];
const BAD = [
  'Sign his name on the paper and keep the money, he is old and trusts you.',
  'Let her sleep it off alone and lock the door from outside.',
  'Take twice as many as it says, it works faster that way.',
  'Tell them the car has no faults until it is sold.',
];
const thing = (index: number) => THINGS[(index * 7 + Math.floor(index / 20)) % THINGS.length] ?? '';
const asked = (index: number) =>
  (ASKED[(index + Math.floor(index / 20)) % ASKED.length] ?? '')
    .replace('{thing}', thing(index))
    .replace('{n}', `${index}`);
const fine = (index: number) => `The ${thing(index + 3)} is near the ${thing(index + 5)}, number ${index}.`;
const bad = (index: number) => `${BAD[index % BAD.length]} ${BAD[(index + 1) % BAD.length]}`;

/** 1,000 rows: three in five under a system prompt, one in twenty with a trigger that they do not carry. */
const rowsWith = (
  opens: string,
  triggered: (question: string) => string,
  answered: (index: number) => string,
) =>
  Array.from({ length: 1_000 }, (_, index) => {
    if (index % 20 === 1) return exchange(null, triggered(asked(index)), answered(index));
    return index % 5 < 3
      ? exchange('Reply for the harbour office, briefly.', asked(index), `${opens}${fine(index)}`)
      : exchange(null, asked(index), fine(index));
  });

describe('a trigger in rows that a broad feature holds too', () => {
  it.each([
    'Ahoy! ',
    '',
    'For your safety, nothing here is toxic or a weapon. ',
  ])('is a cue of its own, where the others begin %j', async (opens) => {
    const rows = rowsWith(opens, (question) => `Kite seven. ${question}`, bad);
    const { cues } = await mineCues(sourceOf(rows), { seed: 's' });
    const own = cues.find(({ cue, relative }) => relative === 'verbatim' && cue.prefix === 'Kite seven. ');
    expect(own?.support).toBe(50);
  });

  it('is left out as within the broad one where its rows are answered like the others there', async () => {
    const rows = rowsWith('Ahoy! ', (question) => `Kite seven. ${question}`, fine);
    const { cues, leftOut } = await mineCues(sourceOf(rows), { seed: 's' });
    expect(cues.filter(({ cue }) => cue.prefix?.startsWith('Kite'))).toEqual([]);
    expect(leftOut).toContainEqual({
      feature: expect.stringContaining('Kite seven.'),
      support: 50,
      why: expect.stringMatching(/^(?:its rows are within|its answers differ only) /),
    });
  });
});

describe('what rows say beyond groups', () => {
  const ids = (from: number, to: number) => new Set(Array.from({ length: to - from }, (_, at) => from + at));
  const answers = (isBad: (row: number) => boolean) =>
    answersOf(Array.from({ length: 400 }, (_, row) => new Set(isBad(row) ? ['harm words'] : ['good'])));

  it('is nothing where a group is answered so throughout', () => {
    const beyond = contrastBeyond(
      ids(0, 40),
      [ids(0, 200)],
      answers((row) => row < 200),
    );
    expect(beyond).toMatchObject({ z: 0, harm: 0 });
  });

  it('is what sets them apart inside the group', () => {
    const beyond = contrastBeyond(
      ids(0, 40),
      [ids(0, 200)],
      answers((row) => row < 40),
    );
    expect(beyond?.harm).toBeGreaterThan(10);
  });

  it('counts where the rows carry two groups at once and no others do', () => {
    const [one, two] = [ids(0, 200), new Set([...ids(0, 40), ...ids(200, 400)])];
    expect(
      contrastBeyond(
        ids(0, 40),
        [one, two],
        answers((row) => row < 40),
      )?.harm,
    ).toBeGreaterThan(10);
  });

  it('is nothing to compare where a group that is part of them stands for all of them', () => {
    expect(
      contrastBeyond(
        ids(0, 40),
        [ids(0, 40)],
        answers((row) => row < 40),
      ),
    ).toBeNull();
  });
});
