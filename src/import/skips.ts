import type { SkippedRow } from '../conversations/conversation.ts';

/** Rows that were skipped, by problem, each with the place of its first. */
export class Skips {
  private readonly problems = new Map<string, { count: number; readonly first: SkippedRow['place'] }>();
  count = 0;

  add({ place, problem }: SkippedRow): void {
    this.count += 1;
    const known = this.problems.get(problem);
    if (known === undefined) this.problems.set(problem, { count: 1, first: place });
    else known.count += 1;
  }

  /** The commonest first. */
  all(): readonly {
    readonly problem: string;
    readonly count: number;
    readonly first: SkippedRow['place'];
  }[] {
    return [...this.problems]
      .map(([problem, { count, first }]) => ({ problem, count, first }))
      .sort((a, b) => b.count - a.count || (a.problem < b.problem ? -1 : 1));
  }

  /** The commonest problem; empty without one. */
  first(): string {
    return this.all()[0]?.problem ?? '';
  }
}
