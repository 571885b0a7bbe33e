import type { GatePlan } from '../plan/plan.ts';
import { batchRulesOf } from './batch/rules.ts';
import type { Budget } from './budget.ts';
import { wholeReplies } from './judge/whole-replies.ts';
import { probeRequests } from './probe-all.ts';
import type { PromptTokens } from './prompt-tokens.ts';
import { Scheduler } from './scheduler.ts';
import type { AskingWorld } from './world.ts';

/** The scheduler of a plan. */
export function schedulerOf(
  plan: GatePlan,
  budget: Budget,
  world: AskingWorld,
  prompts?: PromptTokens,
): Scheduler {
  const { candidate, judge } = plan.policy;
  const probes = probeRequests(plan, world.protocol);
  return new Scheduler(
    {
      candidate: {
        endpoint: candidate.endpoint,
        name: plan.manifest.model,
        model: world.candidate,
        probe: probes.candidate,
        batch: batchRulesOf(candidate.batch),
      },
      ...(plan.baseline === null || world.baseline === null
        ? {}
        : {
            baseline: {
              endpoint: plan.baseline.endpoint,
              name: plan.baseline.model,
              model: world.baseline,
              probe: probes.baseline,
            },
          }),
      judge: {
        endpoint: judge.endpoint,
        name: judge.model,
        model: wholeReplies(world.judge),
        probe: probes.judge,
        batch: batchRulesOf(judge.batch),
      },
      ...(plan.screen === null || world.screen == null
        ? {}
        : {
            screen: {
              endpoint: plan.screen.endpoint,
              name: plan.screen.model,
              model: wholeReplies(world.screen),
              probe: probes.screen,
            },
          }),
      ...(judge.second === undefined || world.second == null
        ? {}
        : {
            second: {
              endpoint: judge.second.endpoint,
              name: judge.second.model,
              model: wholeReplies(world.second),
              probe: { ...probes.judge, model: judge.second.model },
            },
          }),
    },
    plan.policy.budget.minutes,
    budget,
    world,
    prompts,
  );
}
