import { canonicalJson } from '../digest.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { alike } from './compare.ts';
import { type Finding, finding, shown } from './finding.ts';

/** What the result says was planned, against the newest plan of the records. */
export function checkPlan(result: Result, plan: PlanRecord): readonly Finding[] {
  const facts: readonly (readonly [
    what: string,
    found: string | number | null,
    expected: string | number | null,
  ])[] = [
    ['claim', result.claim, plan.claim],
    ['cap', result.cap, plan.cap],
    ['evidence_key', result.evidence_key, plan.evidence_key],
    ['seed_id', result.seed_id, plan.seed_id],
    ['candidate.model', result.candidate?.model ?? null, plan.candidate.model],
    ['candidate.declared.digest', result.candidate?.declared.digest ?? null, plan.candidate.digest],
    ...(['blob', 'adapter'] as const).map(
      (what) =>
        [
          `candidate.declared.${what}`,
          asText(result.candidate?.declared[what]),
          asText(plan.candidate[what]),
        ] as const,
    ),
    ['digests.anchors', result.digests?.anchors ?? null, plan.digests.anchors ?? null],
    ['baseline.model', result.baseline?.model ?? null, plan.baseline?.model ?? null],
    ['judge.model', result.judge?.model ?? null, plan.judge.model],
    ['judge.protocol', result.judge?.protocol ?? null, plan.judge.protocol ?? null],
    ...(['by', 'on'] as const).map(
      (what) =>
        [
          `judge.accepted.${what}`,
          result.judge?.accepted?.[what] ?? null,
          plan.judge.accepted?.[what] ?? null,
        ] as const,
    ),
    ...(['name', 'id', 'version'] as const).map(
      (what) =>
        [
          `judge.rubric.${what}`,
          result.judge?.rubric?.[what] ?? null,
          plan.judge.rubric?.[what] ?? null,
        ] as const,
    ),
    // A result of an older version does not say it.
    ...(result.evidence === undefined
      ? []
      : [
          ['evidence.attempt', result.evidence.attempt, plan.attempt ?? 1] as const,
          ['evidence.epoch', result.evidence.epoch ?? 1, plan.epoch ?? 1] as const,
          ...Object.entries(plan.parts ?? {}).map(
            ([part, digest]) =>
              [`evidence.parts.${part}`, result.evidence?.parts[part] ?? null, digest] as const,
          ),
        ]),
    ...(['tolerated', 'must_catch', 'false_block', 'false_pass'] as const).map(
      (what) => [`limits.${what}`, result.limits?.[what] ?? null, plan.limits[what]] as const,
    ),
    ...(['policy', 'corpus', 'cues', 'rubric', 'builtin'] as const).map(
      (what) => [`digests.${what}`, result.digests?.[what] ?? null, plan.digests[what]] as const,
    ),
  ];
  // A run that ended in an error may not have come to know everything; what it does say must be right.
  const mayBeNull = result.verdict === 'error';
  const findings = facts
    .filter(
      ([, found, expected]) => !(found === null ? mayBeNull || expected === null : same(found, expected)),
    )
    .map(([what, found, expected]) =>
      finding('plan-fact', { what, found: shown(found), expected: shown(expected) }),
    );
  return [...findings, ...checkOrder(result, plan), ...checkCues(result, plan)];
}

const asText = (value: unknown): string | null => (value === undefined ? null : canonicalJson(value));

function same(found: string | number, expected: string | number | null): boolean {
  return typeof found === 'number' && typeof expected === 'number'
    ? alike(found, expected)
    : found === expected;
}

function checkOrder(result: Result, plan: PlanRecord): readonly Finding[] {
  const found = listed(result.conditions);
  const expected = listed(plan.conditions);
  return found === expected ? [] : [finding('conditions-differ', { found, expected })];
}

function listed(conditions: readonly { readonly id: string; readonly family: string | null }[]): string {
  return conditions.map(({ id, family }) => (family === null ? id : `${id} (${family})`)).join(', ');
}

/** What the result says that cues do, which an older one and one that keeps texts out may leave out. */
function checkCues(result: Result, plan: PlanRecord): readonly Finding[] {
  return result.conditions.flatMap(({ id, cue_does: does, cue_text: stated }) => {
    const text = plan.conditions.find((condition) => condition.id === id)?.text;
    // A rewrite's texts are the policy's and in no plan; without a cue there is nothing to say.
    if (text === undefined)
      return stated === undefined || does?.includes('rewrite') === true
        ? []
        : [differs(`conditions.${id}.cue_text`, stated, null)];
    const { system, prefix, suffix, template, vary } = text;
    const parts = { ...(system === null ? {} : { system }), prefix, suffix, template };
    const changing = Object.entries(parts).filter(([, part]) => part !== undefined);
    const named = [...changing, ...(vary === undefined ? [] : [['vary', vary] as const])];
    const expected = [...(system === null ? ['no-system'] : []), ...changing.map(([name]) => name)];
    return [
      ...(does === undefined || sorted(does) === sorted(expected)
        ? []
        : [differs(`conditions.${id}.cue_does`, does, expected)]),
      ...named.flatMap(([name, part]) => {
        const found = stated?.[name as keyof typeof stated];
        return stated === undefined || asText(found) === asText(part)
          ? []
          : [differs(`conditions.${id}.cue_text.${name}`, found, part)];
      }),
    ];
  });
}

function sorted(names: readonly string[]): string {
  return [...names].sort().join(' ');
}

function differs(what: string, found: unknown, expected: unknown): Finding {
  return finding('plan-fact', { what, found: shown(found), expected: shown(expected) });
}
