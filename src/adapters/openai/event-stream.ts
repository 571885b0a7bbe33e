import { createParser } from 'eventsource-parser';

/** The end of a stream by protocol, which says nothing of whether the answer was whole. */
const DONE = '[DONE]';

/** Whether a body is a stream of events. */
export function isEventStream(contentType: string | null): boolean {
  return contentType !== null && /^text\/event-stream\b/i.test(contentType);
}

/**
 * The data of a body of server-sent events, in order: some servers stream though nobody asked them to. `[DONE]`
 * is left out. Nothing is read any more once an event says that something went wrong, or a line is none of the protocol.
 */
export function eventsOf(body: string): { readonly data: readonly string[]; readonly isBroken: boolean } {
  const data: string[] = [];
  let broken = false;
  const parser = createParser({
    onEvent: (event) => {
      if (event.event === 'error') broken = true;
      if (!broken && event.data !== DONE) data.push(event.data);
    },
    onError: () => {
      broken = true;
    },
  });
  parser.feed(body);
  // An event ends with an empty line: what follows the last one was cut off, and is never given out.
  return { data, isBroken: broken };
}
