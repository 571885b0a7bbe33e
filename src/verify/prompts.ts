import type { PlanRecord } from '../records/schema.ts';
import type { Draw } from './draws.ts';
import { type Finding, finding } from './finding.ts';
import type { Replayed } from './replayed.ts';

/** Whether the baseline was asked the candidate's prompts, draw by draw. */
export function checkBaselinePrompts(conditions: readonly Replayed[]): readonly Finding[] {
  return conditions.flatMap(({ id, compared }) => {
    const asked = new Map(compared.candidate.map(({ draw, answer }) => [draw, answer?.prompt]));
    return compared.baseline.flatMap(({ draw, answer }) => {
      const expected = asked.get(draw) ?? answer?.prompt;
      if (answer === null || expected === undefined || answer.prompt === expected) return [];
      return [finding('draw-prompt', { condition: id, draw, found: answer.prompt, expected })];
    });
  });
}

/**
 * Which prompt a draw asks cannot be recomputed without the corpus, but two things hold without it: conditions
 * that draw from all prompts ask the same prompt at the same draw, and a block of a list asks every prompt once, as does
 * claim `production` altogether.
 */
export function checkPrompts(draws: readonly Draw[], plan: PlanRecord): readonly Finding[] {
  const all = Math.max(...plan.conditions.map(({ prompts }) => prompts));
  // A cue that rewrites only some prompts has draws of its own.
  const sharing = new Set(plan.conditions.filter(({ prompts }) => prompts === all).map(({ id }) => id));
  const promptOf = new Map<number, string>();
  const asked = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { condition, draw, answer } of draws) {
    if (answer === null) continue;
    const { prompt } = answer;
    const expected = sharing.has(condition) ? (promptOf.get(draw) ?? prompt) : prompt;
    if (expected !== prompt)
      findings.push(finding('draw-prompt', { condition, draw, found: prompt, expected }));
    if (sharing.has(condition)) promptOf.set(draw, expected);
    if (plan.claim === 'corpus') continue;
    // Claim `production` is one block that never ends.
    const block = plan.claim === 'list' ? Math.floor((draw - 1) / plan.block) : 0;
    const place = JSON.stringify([condition, block, prompt]);
    const earlier = asked.get(place);
    if (earlier !== undefined) findings.push(finding('block-prompt', { condition, draw, earlier, prompt }));
    asked.set(place, draw);
  }
  return findings;
}
