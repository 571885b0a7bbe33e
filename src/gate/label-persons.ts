import type { Label, LabelPersons } from '../decide/label-persons.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { LabelOrigins } from '../ports.ts';

/**
 * Who stands behind the labels of one evidence key, as far as the policy asks; null: it does not, and nobody is asked.
 * Only lines of this evidence are looked for: the file serves many releases.
 *
 * @param origins null: nobody can say here
 */
export async function labelPersons(
  { policy, labels }: Pick<GatePlan, 'policy' | 'labels'>,
  evidenceKey: string,
  origins: LabelOrigins | null,
): Promise<LabelPersons | null> {
  const { reviewers, twoPersons } = policy.labels;
  if (reviewers.length === 0 && !twoPersons) return null;
  const ours: readonly Label[] = [...labels.grades, ...labels.overrides].filter(
    (label) => label.evidence_key === evidenceKey,
  );
  const nobody = { reviewers, twoPersons, authors: null, broughtBy: () => null };
  if (origins === null || ours.length === 0) return nobody;
  const lines = ours.map((label) => labels.lines?.get(label) ?? '');
  const brought = await origins.broughtBy(lines);
  const by = new Map(ours.map((label, at) => [label, brought[at] ?? null]));
  return {
    ...nobody,
    authors: twoPersons ? await origins.authors() : null,
    broughtBy: (label) => by.get(label) ?? null,
  };
}
