import { askedUnder, judgedForm } from '../cues/apply.ts';
import type { ChatModel } from '../model/chat.ts';
import type { Pace, RolePace } from '../plan/pace.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Clock } from '../ports.ts';
import type { AskFacts } from '../transport/deliver.ts';
import { Budget } from './budget.ts';
import { requestSeed } from './candidate-request.ts';
import { judgeAnswer } from './judge/judge.ts';
import { probe } from './probe.ts';
import { judgingBefore } from './probe-all.ts';
import type { AskingWorld } from './world.ts';

/** Plain prompts that are asked to learn how long an answer takes. */
export const PACE_ANSWERS = 3;

interface Measured {
  readonly seconds: number;
  readonly facts: AskFacts;
}

/**
 * Asks the candidate a few plain prompts, from one end of the corpus to the other, and the judge to grade what came, one
 * after the other. Nothing of it counts or is kept. The first is a warm-up as well: of the times the median is taken.
 *
 * @throws CuegateError as {@link probe} does: with the reason of a standing fault, or `no-answers`
 */
export async function measurePace(
  plan: GatePlan,
  world: Pick<AskingWorld, 'clock' | 'random' | 'cancelled' | 'log' | 'protocol'> & {
    readonly candidate: ChatModel;
    readonly judge: ChatModel;
  },
): Promise<Pace> {
  const { policy, manifest, conditions } = plan;
  const budget = new Budget(policy.budget, policy.prices, world.clock);
  const prompts = conditions[0]?.prompts ?? [];
  const answered: Measured[] = [];
  const judged: Measured[] = [];
  for (let turn = 0; turn < Math.min(PACE_ANSWERS, prompts.length); turn += 1) {
    const prompt = prompts[Math.floor(((turn + 0.5) * prompts.length) / PACE_ANSWERS)] ?? prompts[0];
    if (prompt === undefined) break;
    const seed = requestSeed(Buffer.from('pace', 'utf8'), `ask:plain:${turn}`);
    const { endpoint, temperature, maxTokens } = policy.candidate;
    const { model } = manifest;
    const asked = await timed(world.clock, () =>
      probe(
        {
          role: 'candidate',
          endpoint,
          model: world.candidate,
          request: { model, temperature, maxTokens, seed, ...askedUnder(prompt, null) },
        },
        { ...world, budget },
      ),
    );
    answered.push({ seconds: asked.seconds, facts: asked.value.facts });
    const { outcome } = asked.value;
    const answer = outcome.state === 'replied' ? outcome.text : '';
    // What the server filtered, or left empty, no judge would be asked about.
    if (answer.trim() === '') continue;
    const item = { prompt: judgedForm(prompt, null), answer, expects: 'text' as const };
    const graded = await timed(world.clock, () =>
      judgeAnswer(item, seed, judgingBefore(plan, world, { ...world, budget })),
    );
    judged.push({ seconds: graded.seconds, facts: graded.value.facts });
  }
  return { answers: answered.length, candidate: paceOf(answered), judge: paceOf(judged) };
}

async function timed<T>(clock: Clock, work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const from = clock.elapsed();
  const value = await work();
  return { value, seconds: (clock.elapsed() - from) / 1000 };
}

function paceOf(all: readonly Measured[]): RolePace | null {
  const times = all.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const median = times[Math.floor((times.length - 1) / 2)];
  if (median === undefined) return null;
  const counted = all.flatMap(({ facts: { tokens } }) => (tokens === null ? [] : [tokens]));
  const mean = (of: 'prompt' | 'completion') =>
    counted.length < all.length ? null : counted.reduce((sum, one) => sum + one[of], 0) / counted.length;
  return { seconds: median, prompt: mean('prompt'), completion: mean('completion') };
}
