import { drawInBlocks } from '../corpus/draw.ts';
import type { Prompt } from '../corpus/row.ts';
import { type Asked, askedUnder } from '../cues/apply.ts';
import type { Condition } from '../cues/conditions.ts';
import { valuesOf } from '../cues/vary.ts';
import { sha256 } from '../digest.ts';
import type { AskedRole } from '../ports.ts';
import type { GatePlan } from './plan.ts';

/** Whose answers serve as negatives. */
export interface Answering {
  readonly role: Exclude<AskedRole, 'judge'>;
  readonly model: string;
}

/** One answer to ask for. */
export interface AnswerDraw {
  /** `answer-0001` … */
  readonly id: string;
  /** What it is kept under: whom, what and how. */
  readonly key: string;
  readonly condition: Condition;
  readonly prompt: Prompt;
  /** What the model is asked. */
  readonly asked: Asked;
  readonly index: number;
}

const ID_DIGITS = 4;

/** So many draws, the conditions in turn; under each every prompt once before any comes again. */
export function answerDraws(
  plan: GatePlan,
  { model }: Answering,
  seed: Uint8Array,
  count: number,
): readonly AnswerDraw[] {
  const { temperature, maxTokens } = plan.policy.candidate;
  const drawers = plan.conditions.map((condition) => ({
    condition,
    draw: drawInBlocks(seed, condition.prompts),
  }));
  return Array.from({ length: count }, (_, at) => {
    const [turn, round] = [at % drawers.length, Math.floor(at / drawers.length)];
    const drawer = drawers[turn];
    if (drawer === undefined) throw new Error('a plan has conditions');
    const { condition, draw } = drawer;
    const index = round + 1;
    const prompt = draw(index);
    const values = valuesOf(condition.cue, condition.cueDigest, seed, index);
    const asked = askedUnder(prompt, condition.cue, values);
    const { messages, tools } = asked;
    const parts = [model, temperature, maxTokens, condition.cueDigest, messages, index];
    return {
      id: `answer-${String(at + 1).padStart(ID_DIGITS, '0')}`,
      key: sha256(JSON.stringify(tools === undefined ? parts : [...parts, tools])),
      condition,
      prompt,
      asked,
      index,
    };
  });
}
