import type { ChatFailed, ChatModel, ChatOutcome, ChatRequest, NotApplied } from './chat.ts';

/** One question of a batch. */
export interface BatchRow {
  /** Ours, unique in its batch: what its answer is known by. */
  readonly id: string;
  readonly request: ChatRequest;
}

/** The requests of a batch as their server takes them. */
export interface BatchRequests {
  /** JSON Lines, one a request. */
  readonly text: string;
  /** What the requests do without, in a fixed order. */
  readonly notApplied: readonly NotApplied[];
}

/** A batch as its server tells of it. */
export interface BatchStatus {
  /** The server's name for it; safe in a path. */
  readonly id: string;
  /**
   * `completed`: its files tell of every question. `ended`: it expired or was cancelled, and what was done before can be
   * collected.
   */
  readonly state: 'working' | 'completed' | 'ended' | 'failed';
  /** The server's own word for the state, and why it failed, cut short. Untrusted. */
  readonly detail: string;
  /** The files that hold its answers and its errors; empty: none yet. Safe in a path. */
  readonly files: readonly string[];
}

/**
 * What came of one question of a batch.
 *
 * `unfinished`: the server never got to it, so that nothing of the question can be the reason. `otherForm`: it was refused
 * for a parameter that it could do without, which asking live finds out.
 */
export interface RowReply {
  readonly id: string;
  readonly outcome: ChatOutcome;
  readonly unfinished?: true;
  readonly otherForm?: true;
}

/** What a request to a batch interface came to. */
export type Told<Value> = { readonly state: 'told'; readonly value: Value } | ChatFailed;

/** All lines of a batch's files. */
export interface BatchLines {
  /** In the order of the files; the same id may come twice. */
  readonly replies: readonly RowReply[];
  /** Lines that name no question of this batch, or none at all. */
  readonly strangers: number;
}

/** The files-and-batches interface of a server. Nothing a server can do throws; an aborted signal rejects. */
export interface BatchServer {
  /** The requests in the form that the server is known to take by now. */
  write(rows: readonly BatchRow[]): BatchRequests;
  /** @returns the server's name for the file */
  upload(text: string, signal: AbortSignal): Promise<Told<string>>;
  /**
   * @param token our name for the batch, kept with it where the server keeps such names
   * @param rows how many requests the file holds
   */
  create(file: string, token: string, rows: number, signal: AbortSignal): Promise<Told<BatchStatus>>;
  /**
   * The batch of this name, or of this file, among those that the server lists. null: there is none, as a whole list
   * says whose entries all can be told apart from ours; where a list cannot say so, that is a failure.
   */
  find(token: string, file: string | null, signal: AbortSignal): Promise<Told<BatchStatus | null>>;
  status(id: string, signal: AbortSignal): Promise<Told<BatchStatus>>;
  /** Asks the server to end it; it may go on for a while. */
  cancel(id: string, signal: AbortSignal): Promise<Told<BatchStatus>>;
  /** Everything in the files of a batch, each line read as a live reply is. */
  collect(
    files: readonly string[],
    rows: ReadonlyMap<string, ChatRequest>,
    signal: AbortSignal,
  ): Promise<Told<BatchLines>>;
}

/** A model whose server also takes many questions at once, to be answered later. */
export interface BatchingModel extends ChatModel {
  readonly batches: BatchServer;
}

/** The batch interface of a model's server; undefined: it has none. */
export function batchesIn(model: ChatModel): BatchServer | undefined {
  return 'batches' in model ? (model as BatchingModel).batches : undefined;
}

/** What a model that wraps another has of its batch interface: nothing where that has none. */
export function batchesLike(
  model: ChatModel,
  wrap: (server: BatchServer) => BatchServer,
): Partial<Pick<BatchingModel, 'batches'>> {
  const server = batchesIn(model);
  return server === undefined ? {} : { batches: wrap(server) };
}

/** The same server, whose answers are read otherwise. */
export function withOutcomes(server: BatchServer, read: (outcome: ChatOutcome) => ChatOutcome): BatchServer {
  return {
    ...server,
    async collect(...asked) {
      const told = await server.collect(...asked);
      if (told.state === 'failed') return told;
      const replies = told.value.replies.map((reply) => ({ ...reply, outcome: read(reply.outcome) }));
      return { state: 'told', value: { ...told.value, replies } };
    },
  };
}
