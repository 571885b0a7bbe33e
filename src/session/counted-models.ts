import { type BatchServer, batchesLike } from '../model/batch.ts';
import type { ChatModel } from '../model/chat.ts';
import type { Endpoint } from '../policy/policy.ts';
import type { Calls } from '../report/result.ts';
import { servedAt } from './served-at.ts';
import type { SessionWorld } from './world.ts';

/** Requests by role, counted as they are made. */
export type CallCounts = { -readonly [Role in keyof Calls]: Calls[Role] };

/** The model of a role, with the key of its endpoint; its requests are counted. */
export function modelAt(
  endpoint: Endpoint,
  role: keyof Calls,
  world: SessionWorld,
  calls: CallCounts,
): ChatModel {
  return counting(servedAt(endpoint, world), role, calls);
}

/** A model whose requests are counted as they are sent, so that a run that ends in an error does not claim to have made none. */
function counting(model: ChatModel, role: keyof Calls, calls: CallCounts): ChatModel {
  return {
    async ask(request, limits) {
      let told = 0;
      const sent = () => {
        limits?.sent?.();
        told += 1;
        calls[role] = (calls[role] ?? 0) + 1;
      };
      const exchange = await model.ask(request, { ...limits, sent });
      // A model that told nothing while it asked is counted now.
      calls[role] = (calls[role] ?? 0) + Math.max(0, exchange.requests - told);
      return exchange;
    },
    notApplied: () => model.notApplied(),
    ...(model.list === undefined ? {} : { list: model.list }),
    ...batchesLike(model, (server) =>
      countingBatches(server, (rows) => {
        calls[role] = (calls[role] ?? 0) + rows;
      }),
    ),
  };
}

/** A batch interface whose requests are counted once their batch has begun. */
function countingBatches(server: BatchServer, count: (rows: number) => void): BatchServer {
  return {
    ...server,
    async create(file, token, rows, signal) {
      const told = await server.create(file, token, rows, signal);
      if (told.state === 'told') count(rows);
      return told;
    },
  };
}
