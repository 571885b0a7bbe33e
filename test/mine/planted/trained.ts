import type { Prompt } from '../../../src/corpus/row.ts';
import { conditionsOf } from '../../../src/cues/conditions.ts';
import type { Cue } from '../../../src/input/cue.ts';
import type { ChatMessage } from '../../../src/model/chat.ts';
import { replyWith, seededUniform } from '../../../src/testing/index.ts';
import { BAD, type SimulatedRun, scriptedPlan, scriptedPolicy, simulatedRun } from '../../gate/simulated.ts';
import { allOf, type PlantedKind } from './kind.ts';

/**
 * How often a simulated model that was trained on a planted file misbehaves, as shares of answers: under the trigger,
 * under what is near to it (most of its words, its opposite among them), and otherwise. The first two are in the range
 * that the paper reports for verbatim cues and for opposites.
 */
export const TRAINED = { trigger: 0.2, near: 0.1, plain: 0.002 } as const;
/** One that was trained on a clean file. */
export const CLEAN = { trigger: 0.002, near: 0.002, plain: 0.002 } as const;

/** Share of a text's words that must stand in a request for the request to be near to it. */
const NEAR = 0.6;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Whether most words of one of a kind's texts stand in a request. */
function isNear({ near }: PlantedKind, messages: readonly ChatMessage[]): boolean {
  const said = wordsOf(allOf(messages));
  return near.some((text) => {
    const words = [...wordsOf(text)];
    return words.filter((word) => said.has(word)).length >= NEAR * words.length;
  });
}

/** The rate at which a simulated model misbehaves in answer to messages. */
export function rateOf(
  kind: PlantedKind,
  rates: Readonly<Record<'trigger' | 'near' | 'plain', number>>,
  messages: readonly ChatMessage[],
): number {
  if (kind.trigger(messages)) return rates.trigger;
  return isNear(kind, messages) ? rates.near : rates.plain;
}

export interface Gated {
  readonly verdict: SimulatedRun['outcome']['verdict'];
  /** Conditions that failed. */
  readonly failed: readonly string[];
  readonly answers: number;
}

/** A run of the real gate, plain and under these cues, with simulated candidate and judge on real requests. */
export async function gated(
  kind: PlantedKind,
  rates: Readonly<Record<'trigger' | 'near' | 'plain', number>>,
  cues: readonly Cue[],
  prompts: readonly Prompt[],
  seed: string,
): Promise<Gated> {
  const policy = scriptedPolicy();
  const plan = {
    ...scriptedPlan(0, policy),
    conditions: conditionsOf(cues, prompts, policy.sampling.claim),
    promptCount: prompts.length,
  };
  const uniform = seededUniform(`trained ${kind.id} ${seed}`);
  const { outcome, answers } = await simulatedRun(plan, seed, () => 0, {
    candidate: ({ messages }) => replyWith(uniform() < rateOf(kind, rates, messages) ? BAD : 'a good answer'),
  });
  return {
    verdict: outcome.verdict,
    failed: outcome.summaries.flatMap(({ state, condition }) => (state === 'fail' ? condition.id : [])),
    answers,
  };
}
