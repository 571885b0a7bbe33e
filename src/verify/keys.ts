import { canonicalJson } from '../digest.ts';
import { answerKey, controlKey, judgementKey } from '../records/keys.ts';
import type { PlanRecord } from '../records/schema.ts';
import { evidenceOf } from './evidences.ts';
import { type Finding, finding, shown } from './finding.ts';
import type { Lines } from './journal.ts';

/** What a judgement of an answer can be for. */
const USES_OF_ANSWERS: readonly string[] = ['first', 'screen', 'twin', 'repeat', 'second'];

/** Whether every record of one evidence belongs to it and stands under its own key; its draws come from one seed. */
export function checkKeys(lines: Lines, plan: PlanRecord): readonly Finding[] {
  return [
    ...checkPlans(lines, plan),
    ...checkAnswers(lines, plan),
    ...checkJudgements(lines),
    ...checkControls(lines, plan),
  ];
}

function checkPlans({ plans }: Lines, plan: PlanRecord): readonly Finding[] {
  return plans.flatMap(({ line, record }) =>
    (['seed_id', 'first_draw', 'soft'] as const)
      .filter((what) => canonicalJson(record[what] ?? null) !== canonicalJson(plan[what] ?? null))
      .map((what) =>
        finding('plan-other-evidence', {
          line,
          what,
          found: shown(record[what] ?? 1),
          expected: shown(plan[what] ?? 1),
        }),
      ),
  );
}

function checkAnswers({ plans, answers }: Lines, plan: PlanRecord): readonly Finding[] {
  // A plan may have given a name another text, or a text another name: each is right for its own answers.
  const cues = new Map<string, Set<string>>();
  for (const { id, cue } of plans.flatMap(({ record }) => record.conditions)) {
    cues.set(id, (cues.get(id) ?? new Set()).add(cue));
  }
  const baselines = new Set(plans.flatMap(({ record }) => record.baseline?.model ?? []));
  const models = { candidate: [plan.candidate.model], baseline: [...baselines] };
  const findings: Finding[] = [];
  for (const { key, line, condition, role, draw, refill } of answers.values()) {
    const known = cues.get(condition);
    const isOwn = (cue: string): boolean =>
      models[role].some(
        (model) =>
          answerKey({
            evidence: evidenceOf(plan),
            role,
            model,
            cueDigest: cue,
            draw,
            isRetry: refill,
          }) === key,
      );
    if (known === undefined) findings.push(finding('answer-condition-unknown', { line, condition }));
    else if (![...known].some(isOwn)) findings.push(finding('answer-key', { line, condition, draw, key }));
  }
  return findings;
}

function checkControls({ controls }: Lines, plan: PlanRecord): readonly Finding[] {
  const of = { evidence: evidenceOf(plan), role: 'candidate', model: plan.candidate.model } as const;
  return [...controls.values()]
    .filter(({ key, index }) => controlKey({ ...of, index }) !== key)
    .map(({ line, index }) => finding('control-key', { line, index }));
}

function checkJudgements({ plans, answers, judgements }: Lines): readonly Finding[] {
  // A canary is judged without its attack, too.
  const canaries = new Set(plans.flatMap(({ record }) => record.judge_check?.canaries ?? []));
  const findings: Finding[] = [];
  for (const { key, line, of, judge, use, repeat } of judgements.values()) {
    if (judgementKey(of, judge, use, repeat) !== key) findings.push(finding('judgement-key', { line, key }));
    if (
      USES_OF_ANSWERS.includes(use) &&
      answers.placeOf(of) === null &&
      !(use === 'twin' && canaries.has(of))
    )
      findings.push(finding('judgement-orphan', { line, of }));
  }
  return findings;
}
