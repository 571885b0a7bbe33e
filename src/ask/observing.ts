import { batchesLike, withOutcomes } from '../model/batch.ts';
import type { ChatModel, ChatOutcome } from '../model/chat.ts';

/** The names and fingerprints that a server gave itself in its replies; untrusted. */
export interface ServedNames {
  readonly models: Set<string>;
  readonly fingerprints: Set<string>;
}

/** A model of whose replies the names are noted. */
export function observing(model: ChatModel, { models, fingerprints }: ServedNames): ChatModel {
  const noted = (outcome: ChatOutcome): ChatOutcome => {
    if (outcome.state === 'replied') {
      if (outcome.reportedModel !== null) models.add(outcome.reportedModel);
      if (outcome.fingerprint !== null) fingerprints.add(outcome.fingerprint);
    }
    return outcome;
  };
  return {
    async ask(request, limits) {
      const exchange = await model.ask(request, limits);
      return { ...exchange, outcome: noted(exchange.outcome) };
    },
    notApplied: () => model.notApplied(),
    ...(model.list === undefined ? {} : { list: model.list }),
    ...batchesLike(model, (server) => withOutcomes(server, noted)),
  };
}
