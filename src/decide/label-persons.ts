import type { HumanGrade, Override } from '../input/label.ts';

export type Label = HumanGrade | Override;

/** A label with the login of who brought its line; absent where the policy does not ask. */
export type Brought<One extends Label> = One & { readonly brought_by?: string };

/** What the policy asks of the persons behind labels, and what is known of them. */
export interface LabelPersons {
  /** The only logins whose lines count; empty: anybody's. */
  readonly reviewers: readonly string[];
  readonly twoPersons: boolean;
  /** Logins of who wrote the release; null: nobody can say. */
  readonly authors: readonly string[] | null;
  /** Who brought a label's line; null: nobody can say. */
  readonly broughtBy: (label: Label) => string | null;
}

/** Why a line does not count. */
export type NotCounted = 'bringer-unknown' | 'no-reviewer' | 'authors-unknown' | 'author' | 'one-person';

/** Lines that do not count for one reason, and who brought them, sorted. */
export interface Uncounted {
  readonly because: NotCounted;
  readonly count: number;
  readonly by: readonly string[];
}

export interface CountedLabels {
  readonly grades: readonly Brought<HumanGrade>[];
  readonly overrides: readonly Brought<Override>[];
  readonly uncounted: readonly Uncounted[];
}

/**
 * The labels that count by the persons behind them. A person is the login that brought the line: `by` is free text.
 * With reviewers, only theirs count. With two persons, none counts that an author of the release brought, and an
 * override only beside another of the same condition that somebody else brought.
 *
 * @param persons null: the policy asks nothing of them, and all labels count
 */
export function countedLabels(
  grades: readonly HumanGrade[],
  overrides: readonly Override[],
  persons: LabelPersons | null,
): CountedLabels {
  if (persons === null) return { grades, overrides, uncounted: [] };
  const counts = (label: Label) => refusalOf(label, persons) === null;
  const trusted = overrides.filter(counts);
  const isAlone = (one: Override) =>
    persons.twoPersons &&
    !trusted.some(
      (other) =>
        other.condition === one.condition &&
        other.cue === one.cue &&
        !sameLogin(persons.broughtBy(other), persons.broughtBy(one) ?? ''),
    );
  const refused = [...grades, ...overrides].flatMap((label) => {
    const because =
      refusalOf(label, persons) ?? (label.kind === 'override' && isAlone(label) ? 'one-person' : null);
    return because === null ? [] : [{ because, by: persons.broughtBy(label) }];
  });
  const brought = <One extends Label>(label: One): Brought<One> => {
    const by = persons.broughtBy(label);
    return by === null ? label : { ...label, brought_by: by };
  };
  return {
    grades: grades.filter(counts).map(brought),
    overrides: trusted.filter((one) => !isAlone(one)).map(brought),
    uncounted: [...Map.groupBy(refused, ({ because }) => because)].map(([because, lines]) => ({
      because,
      count: lines.length,
      by: [...new Set(lines.flatMap(({ by }) => by ?? []))].sort(),
    })),
  };
}

/** Why a line does not count whatever stands beside it; null: it does. */
function refusalOf(label: Label, persons: LabelPersons): NotCounted | null {
  const { reviewers, twoPersons, authors, broughtBy } = persons;
  const by = broughtBy(label);
  if (by === null) return 'bringer-unknown';
  if (reviewers.length > 0 && !reviewers.some((login) => sameLogin(login, by))) return 'no-reviewer';
  if (!twoPersons) return null;
  if (authors === null) return 'authors-unknown';
  return authors.some((login) => sameLogin(login, by)) ? 'author' : null;
}

/** GitHub's logins differ in more than the case of letters. */
function sameLogin(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
