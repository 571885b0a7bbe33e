/** One request as the fault server saw it, and what became of it. Times are milliseconds since the server started. */
export interface Arrival {
  readonly at: number;
  readonly role: 'candidate' | 'judge';
  readonly model: string;
  /** The body's seed: which draw, or which judgement, is asked. -1 when the body has none. */
  readonly seed: number;
  /** How often this model was asked with this seed so far, from 1. */
  readonly nth: number;
  /** How many requests the server had received with this one, from 1. */
  readonly count: number;
  /** Body bytes received. */
  readonly bytes: number;
  /** Name of the fault; null: answered honestly. */
  fault: string | null;
  /** HTTP status that was sent; null: none. */
  status: number | null;
  /** When the exchange ended on the server's side; null while it is open. */
  endedAt: number | null;
  /** The answer's text, once the whole of a well-formed answer was handed to the network. */
  sentWhole: string | null;
  /** The wait that the answer demanded; null when it demanded none that can be read. */
  demandedMs: number | null;
}

/** Both servers are asked this once before a run, whatever came before. */
const PROBE_SEED = 1;

export function isProbe({ seed }: Pick<Arrival, 'seed'>): boolean {
  return seed === PROBE_SEED;
}

/** Which question a request asks: the same for every attempt. */
export function questionOf({ model, seed }: Pick<Arrival, 'model' | 'seed'>): string {
  return `${model} ${seed}`;
}
