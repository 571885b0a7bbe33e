import type { ChatModel } from '../model/chat.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Endpoint } from '../policy/policy.ts';
import type { RoleModels } from './world.ts';

/** The requests that one endpoint takes at once; who comes when all are taken waits, in order. */
export class EndpointPlaces {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  /** @param atOnce the endpoint's `concurrency` */
  constructor(atOnce: number) {
    this.free = atOnce;
  }

  /** Works when there is a place, and gives it back however that ends. */
  async within<Found>(work: () => Promise<Found>): Promise<Found> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // The place goes from hand to hand: nobody who comes later takes it.
      if (next === undefined) this.free += 1;
      else next();
    }
  }
}

/**
 * A model whose requests, its list's too, keep to its endpoint's places. A wait is part of no limit on time. For the
 * start alone, which asks past the queues: its batches are not passed on.
 */
export function withinPlaces(model: ChatModel, places: EndpointPlaces): ChatModel {
  const { list } = model;
  return {
    ask: (request, limits) =>
      places.within(async () => {
        limits?.signal?.throwIfAborted();
        return model.ask(request, limits);
      }),
    notApplied: () => model.notApplied(),
    ...(list === undefined ? {} : { list: (signal) => places.within(() => list(signal)) }),
  };
}

/** The models of a plan, each within the places of its endpoint, which all roles that use it share. */
export function modelsWithinPlaces<World extends RoleModels>(
  { policy, baseline, screen }: Pick<GatePlan, 'policy' | 'baseline' | 'screen'>,
  world: World,
): World {
  const places = new Map<string, EndpointPlaces>();
  const at = <Model extends ChatModel | null | undefined>(model: Model, endpoint: Endpoint | undefined) => {
    if (model === null || model === undefined || endpoint === undefined) return model;
    const its = places.get(endpoint.name) ?? new EndpointPlaces(endpoint.concurrency);
    places.set(endpoint.name, its);
    return withinPlaces(model, its);
  };
  return {
    ...world,
    candidate: at(world.candidate, policy.candidate.endpoint),
    baseline: at(world.baseline, baseline?.endpoint),
    judge: at(world.judge, policy.judge.endpoint),
    screen: at(world.screen, screen?.endpoint),
  };
}
