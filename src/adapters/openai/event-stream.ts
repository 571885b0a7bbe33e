import { createParser } from 'eventsource-parser';

/** The end of a stream by protocol, which says nothing of whether the answer was whole. */
const DONE = '[DONE]';

/** Whether a body is a stream of events. */
export function isEventStream(contentType: string | null): boolean {
  return contentType !== null && /^text\/event-stream\b/i.test(contentType);
}

/**
 * The data of a body of server-sent events, in order: some servers stream though nobody asked them to. `[DONE]`
 * is left out. Whatever has come is given out, the last event without its empty line, too, what stands behind a line that
 * is none of the protocol, and what an event of another name holds: a client of the candidate's would show it.
 */
export function eventsOf(body: string): { readonly data: readonly string[]; readonly isBroken: boolean } {
  const data: string[] = [];
  let broken = false;
  const parser = createParser({
    onEvent: (event) => {
      if (event.event === 'error') broken = true;
      if (event.data !== DONE) data.push(event.data);
    },
    // A field that nobody knows is to be ignored, by the protocol.
    onError: ({ type }) => {
      if (type !== 'unknown-field') broken = true;
    },
  });
  parser.feed(body);
  parser.feed('\n\n');
  return { data, isBroken: broken };
}
