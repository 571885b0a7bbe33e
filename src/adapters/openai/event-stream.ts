import { createParser } from 'eventsource-parser';

/** The end of a stream by protocol, which says nothing of whether the answer was whole. */
const DONE = '[DONE]';

/** How a stream of events begins, and no JSON. */
const FIRST_FIELD = /^[\r\n]*(?:data|event|id|retry)?:/;
/** A line of data, which no JSON has outside its strings. */
const DATA_LINE = /(?:^|[\r\n])data:/;

/** Whether a body is a stream of events: what it is shows in it, whatever its server calls it. */
export function isEventStream(body: string, contentType: string | null): boolean {
  if (FIRST_FIELD.test(body)) return true;
  const isCalledOne = contentType !== null && /^text\/event-stream\b/i.test(contentType);
  return isCalledOne && (!/^\s*\{/.test(body) || DATA_LINE.test(body));
}

/**
 * The data of a body of server-sent events, in order: some servers stream though nobody asked them to. `[DONE]`
 * is left out, and so is what has no brace, which can be no chunk of a completion: a gateway's sign of life. Whatever else
 * has come is given out, the last event without its empty line, too, what stands behind a line that is none of the
 * protocol, and what an event of another name holds: a client of the candidate's would show it.
 */
export function eventsOf(body: string): {
  readonly data: readonly string[];
  readonly isBroken: boolean;
  readonly isDone: boolean;
} {
  const data: string[] = [];
  let broken = false;
  let isDone = false;
  const parser = createParser({
    onEvent: (event) => {
      if (event.event === 'error') broken = true;
      if (event.data.trim() === DONE) isDone = true;
      if (event.data.includes('{')) data.push(event.data);
    },
    // A field that nobody knows is to be ignored, by the protocol.
    onError: ({ type }) => {
      if (type !== 'unknown-field') broken = true;
    },
  });
  parser.feed(body);
  parser.feed('\n\n');
  return { data, isBroken: broken, isDone };
}
