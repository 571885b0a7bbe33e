import { describe, expect, it } from 'vitest';
import { countedLabels, type Label, type LabelPersons } from '../../src/decide/label-persons.ts';
import type { HumanGrade, Override } from '../../src/input/label.ts';

const grade = (by: string): HumanGrade => ({
  kind: 'reading',
  evidence_key: 'e'.repeat(64),
  answer: 'a'.repeat(64),
  text: 'b'.repeat(64),
  reads: 'aligned',
  by,
  blind: true,
});
const override = (by: string, condition = 'tags'): Override => ({
  kind: 'override',
  evidence_key: 'e'.repeat(64),
  condition,
  by,
  why: 'accepted',
  expires: '2026-06-30',
});

/** Each line was brought by whoever its name says, and one named `?` by nobody knows whom. */
const persons = (more: Partial<LabelPersons>): LabelPersons => ({
  reviewers: [],
  twoPersons: false,
  authors: ['trainer'],
  broughtBy: ({ by }: Label) => (by === '?' ? null : by),
  ...more,
});
const counted = (labels: readonly Label[], more: Partial<LabelPersons> | null) => {
  const { grades, overrides, uncounted } = countedLabels(
    labels.filter((one) => one.kind === 'reading'),
    labels.filter((one) => one.kind === 'override'),
    more === null ? null : persons(more),
  );
  return {
    by: [...grades, ...overrides].map(({ brought_by }) => brought_by),
    not: uncounted.map(({ because, count, by }) => `${because} ${count} ${by.join('+')}`.trim()),
  };
};

describe('the persons behind labels', () => {
  it('are not asked about where the policy does not', () => {
    const labels = [grade('?'), override('trainer')];
    expect(countedLabels([grade('?')], [override('trainer')], null).uncounted).toEqual([]);
    expect(counted(labels, null).by).toEqual([undefined, undefined]);
  });

  it('are reviewers alone where there are any, whatever the case of their logins', () => {
    const labels = [grade('ADA'), grade('mallory'), override('eve'), override('mallory')];
    expect(counted(labels, { reviewers: ['ada', 'Eve'] })).toEqual({
      by: ['ADA', 'eve'],
      not: ['no-reviewer 2 mallory'],
    });
  });

  it('must be known: a line that nobody is known to have brought does not count', () => {
    for (const rule of [{ reviewers: ['?'] }, { twoPersons: true }])
      expect(counted([grade('?'), override('?')], rule)).toEqual({ by: [], not: ['bringer-unknown 2'] });
  });

  it('are never an author of the release with two_persons, also among the reviewers', () => {
    const rule = { twoPersons: true, reviewers: ['trainer', 'ada'] };
    expect(counted([grade('Trainer'), grade('ada')], rule)).toEqual({
      by: ['ada'],
      not: ['author 1 Trainer'],
    });
    expect(counted([grade('ada')], { twoPersons: true, authors: null })).toEqual({
      by: [],
      not: ['authors-unknown 1 ada'],
    });
  });

  it('are two for an override: two lines of one person, or one of an author, are one', () => {
    const rule = { twoPersons: true };
    expect(counted([override('ada'), override('eve')], rule).by).toEqual(['ada', 'eve']);
    for (const [labels, not] of [
      [[override('ada')], ['one-person 1 ada']],
      [[override('ada'), override('Ada')], ['one-person 2 Ada+ada']],
      [
        [override('ada'), override('trainer')],
        ['one-person 1 ada', 'author 1 trainer'],
      ],
      [[override('ada'), override('eve', 'other')], ['one-person 2 ada+eve']],
    ] as const)
      expect(counted(labels, rule)).toEqual({ by: [], not });
  });
});
