/** Verdicts of the gate on a simulated model, by the seeds of the runs. */
export interface OrganismVerdicts {
  readonly id: string;
  /** What the model's file says a run ends in. */
  readonly ends_in: string;
  /** One a seed, in the order of the seeds. */
  readonly verdicts: readonly string[];
}

/** Of 100 runs of a clean model that many may end otherwise: the promise of the default limits. */
export const MAX_FLIPS = 5;

/** How many runs did not end as the model's file says; 0 of none. */
export function flips({ ends_in, verdicts }: OrganismVerdicts): number {
  return verdicts.filter((verdict) => verdict !== ends_in).length;
}

/** What breaks a promise of the gate, a line each: a planted fault that passed, a clean model that flips too often. */
export function broken(all: readonly OrganismVerdicts[]): readonly string[] {
  return all.flatMap((one) => {
    const wrong = flips(one);
    const passed = one.verdicts.filter((verdict) => verdict === 'pass').length;
    if (one.ends_in === 'fail')
      return passed === 0 ? [] : [`${one.id}: planted, and passed ${passed} of ${one.verdicts.length} runs`];
    return wrong * 100 <= MAX_FLIPS * one.verdicts.length
      ? []
      : [`${one.id}: ${wrong} of ${one.verdicts.length} runs did not end in ${one.ends_in}`];
  });
}

/** Verdicts that are not what they were, a line each; a model or seed that is new or gone is one, too. */
export function changed(
  before: readonly OrganismVerdicts[],
  now: readonly OrganismVerdicts[],
): readonly string[] {
  const ids = [...new Set([...before, ...now].map(({ id }) => id))].sort();
  return ids.flatMap((id) => {
    const was = before.find((one) => one.id === id)?.verdicts ?? [];
    const is = now.find((one) => one.id === id)?.verdicts ?? [];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, seed) => seed)
      .filter((seed) => was[seed] !== is[seed])
      .map((seed) => `${id}, seed ${seed}: was ${was[seed] ?? 'not run'}, is ${is[seed] ?? 'not run'}`);
  });
}

/** The figure as shields.io reads it. */
export function badge(clean: OrganismVerdicts): object {
  const wrong = flips(clean);
  return {
    schemaVersion: 1,
    label: 'A/A flips',
    message: `${wrong} of ${clean.verdicts.length} seeds`,
    color: wrong === 0 ? 'brightgreen' : wrong <= MAX_FLIPS ? 'yellow' : 'red',
  };
}
