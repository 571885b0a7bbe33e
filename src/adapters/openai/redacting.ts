import { cut } from '../../errors.ts';
import {
  type BatchServer,
  type BatchStatus,
  batchesLike,
  type Told,
  withOutcomes,
} from '../../model/batch.ts';
import type { ChatModel, ChatOutcome } from '../../model/chat.ts';
import type { ModelListing } from '../../model/listing.ts';

/** Cut after redacting: half a secret would not be recognised. */
const MAX_DETAIL_CHARS = 300;
const MAX_FINISH_CHARS = 60;

/** A model none of whose texts hold a secret: a server may echo the key it was sent. */
export function redactingModel(model: ChatModel, redact: (text: string) => string): ChatModel {
  const clean = (text: string | null) => (text === null ? null : redact(text));
  // A name goes into every record and report: it is cut, too.
  const name = (text: string | null) => (text === null ? null : cut(redact(text), MAX_DETAIL_CHARS));
  const cleanOutcome = (outcome: ChatOutcome): ChatOutcome =>
    outcome.state === 'replied'
      ? {
          ...outcome,
          text: redact(outcome.text),
          reasoning: clean(outcome.reasoning),
          refusal: clean(outcome.refusal),
          ...(outcome.finishWord === undefined
            ? {}
            : { finishWord: cut(redact(outcome.finishWord), MAX_FINISH_CHARS) }),
          reportedModel: name(outcome.reportedModel),
          fingerprint: name(outcome.fingerprint),
        }
      : { ...outcome, detail: cut(redact(outcome.detail), MAX_DETAIL_CHARS) };
  return {
    async ask(request, limits) {
      const exchange = await model.ask(request, limits);
      return { ...exchange, outcome: cleanOutcome(exchange.outcome) };
    },
    notApplied: () => model.notApplied(),
    ...(model.list === undefined ? {} : { list: redactingList(model.list, redact) }),
    ...batchesLike(model, (server) => redactingBatches(withOutcomes(server, cleanOutcome), redact)),
  };
}

function redactingBatches(server: BatchServer, redact: (text: string) => string): BatchServer {
  const clean = <Value>(told: Told<Value>): Told<Value> =>
    told.state === 'failed' ? { ...told, detail: cut(redact(told.detail), MAX_DETAIL_CHARS) } : told;
  const cleanStatus = <Found extends BatchStatus | null>(told: Told<Found>): Told<Found> =>
    told.state === 'failed' || told.value === null
      ? clean(told)
      : {
          ...told,
          value: { ...told.value, detail: cut(redact(told.value.detail), MAX_DETAIL_CHARS) },
        };
  return {
    ...server,
    upload: async (...asked) => clean(await server.upload(...asked)),
    create: async (...asked) => cleanStatus(await server.create(...asked)),
    find: async (...asked) => cleanStatus(await server.find(...asked)),
    status: async (...asked) => cleanStatus(await server.status(...asked)),
    cancel: async (...asked) => cleanStatus(await server.cancel(...asked)),
    collect: async (...asked) => clean(await server.collect(...asked)),
  };
}

function redactingList(
  list: NonNullable<ChatModel['list']>,
  redact: (text: string) => string,
): NonNullable<ChatModel['list']> {
  return async (signal): Promise<ModelListing> => {
    const listing = await list(signal);
    if (listing.state !== 'list') return listing;
    return {
      ...listing,
      models: listing.models.map(({ name, aliases, weights, shutdownDate }) => ({
        name: redact(name),
        aliases: aliases.map(redact),
        weights: Object.fromEntries(
          Object.entries(weights).map(([field, value]) => [
            field,
            typeof value === 'string' ? redact(value) : value,
          ]),
        ),
        shutdownDate,
      })),
    };
  };
}
