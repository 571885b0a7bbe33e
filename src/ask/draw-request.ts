import type { Prompt } from '../corpus/row.ts';
import { askedUnder } from '../cues/apply.ts';
import type { Condition } from '../cues/conditions.ts';
import { valuesOf } from '../cues/vary.ts';
import type { ChatRequest } from '../model/chat.ts';
import type { GatePlan } from '../plan/plan.ts';
import { type Draw, nameOf } from '../plan/schedule.ts';
import { candidateRequest } from './candidate-request.ts';

/** What a draw came to: its condition, its prompt, and its number in the records. */
export interface Drawn {
  readonly condition: Condition;
  readonly prompt: Prompt;
  readonly number: number;
}

/** What a draw asks its model, whenever it is asked, and the values that its cue has in it. */
export function drawRequest(
  { policy: { candidate }, manifest, baseline }: Pick<GatePlan, 'policy' | 'manifest' | 'baseline'>,
  seed: Uint8Array,
  draw: Draw,
  { condition: { cue, cueDigest }, prompt, number }: Drawn,
): { readonly request: ChatRequest; readonly values: ReturnType<typeof valuesOf> } {
  const model = draw.role === 'baseline' ? (baseline?.model ?? '') : manifest.model;
  const settings = { model, temperature: candidate.temperature, maxTokens: candidate.maxTokens };
  const values = valuesOf(cue, cueDigest, seed, number);
  const request = candidateRequest(settings, askedUnder(prompt, cue, values), seed, {
    name: nameOf(draw),
    index: number,
  });
  return { request, values };
}
