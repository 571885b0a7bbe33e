import type { ChatOutcome } from '../../model/chat.ts';

/** How one request asks for a stream. */
export interface StreamForm {
  /** Whether it asks for the token counts, too: servers of some age refuse that. */
  readonly usage: boolean;
}

/**
 * Whether a server is asked for streams. Not at first: many stream worse than they answer, and a whole answer costs
 * less to read. But what stands on the way gives up an answer of which it hears nothing for long (a gateway after 30
 * to 100 seconds, a load balancer after minutes): after the first such failure streams are tried, and kept from the
 * first one that is answered. A server that refuses them, or sends something else in their place, is asked as before.
 * Some servers take nothing but streams, or long answers as streams alone: they say so, and are asked for them at once.
 */
export class Streams {
  private readonly slowMs: number;
  private state: 'unasked' | 'tried' | 'kept' | 'refused' = 'unasked';
  private usage = true;
  /** The server refused to answer in another way. */
  private isDemanded = false;

  /** @param slowMs silence before a failure that shows that somebody gave up waiting */
  constructor(slowMs: number) {
    this.slowMs = slowMs;
  }

  /** How the next request asks; null: for a whole answer. */
  form(): StreamForm | null {
    return this.state === 'tried' || this.state === 'kept' ? { usage: this.usage } : null;
  }

  /**
   * Learns from what a request ended in.
   *
   * @param form how it asked
   * @param ms how long it took
   * @returns whether the same question is to be asked again at once, in another form
   */
  learn(form: StreamForm | null, outcome: ChatOutcome, ms: number): boolean {
    const fault = outcome.state === 'failed' ? outcome.fault : null;
    if (form === null) {
      if (this.state !== 'refused' && isAboutStreams(outcome)) {
        if (this.state === 'unasked') this.state = 'tried';
        this.isDemanded = true;
        return true;
      }
      const gaveUpWaiting = fault === 'timeout' || fault === 'unreachable' || fault === 'server-error';
      if (gaveUpWaiting && ms >= this.slowMs && this.state === 'unasked') this.state = 'tried';
      return false;
    }
    if (outcome.state !== 'failed') {
      if (this.state === 'tried') this.state = 'kept';
      return false;
    }
    if (this.state === 'kept' || (fault !== 'request-rejected' && fault !== 'malformed')) return false;
    if (form.usage && /\bstream_options\b/.test(outcome.detail)) this.usage = false;
    // What it refuses there is something else than the stream that it wanted.
    else if (this.isDemanded && !isAboutStreams(outcome)) return false;
    else this.state = 'refused';
    return fault === 'request-rejected';
  }
}

/** Whether a request was refused in words that name streams. */
function isAboutStreams(outcome: ChatOutcome): boolean {
  if (outcome.state !== 'failed' || (outcome.status !== 400 && outcome.status !== 422)) return false;
  return /\bstream(?:ed|ing)?\b/i.test(outcome.detail);
}

/** The fields of a request that asks for a stream, or for none. */
export function streamFields(form: StreamForm | null): Readonly<Record<string, unknown>> {
  if (form === null) return {};
  return { stream: true, ...(form.usage ? { stream_options: { include_usage: true } } : {}) };
}
