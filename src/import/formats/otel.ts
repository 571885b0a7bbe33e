import { isMapping } from '../../input/misplaced.ts';
import type { LogFormat, LogRecord } from '../record/format.ts';
import { firstOf, held, isBlank, needed, own, recordIn } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';
import { attributesOf, indexed, recordsOfOtlp } from './otel-attributes.ts';

/** Events of conventions up to 1.36, one a message; `gen_ai.choice` is the reply. */
const MESSAGE_EVENT = /^gen_ai\.(system|user|assistant|tool)\.message$/;

/** Operations that do not ask a model for text. */
const NO_CHAT = /^(?:embeddings|retrieval)$/;

/**
 * OpenTelemetry's conventions for generative AI, as spans or logs: OTLP's JSON (a whole export a line), or one flat
 * object each. Messages stand in `gen_ai.input.messages`; in older ones in an event each, or in `gen_ai.prompt`.
 */
export const OTEL: LogFormat = {
  name: 'otel',
  recognises: (record) =>
    'resourceSpans' in record ||
    'resourceLogs' in record ||
    eventOf(record) !== null ||
    Object.keys(attributesOf(record)).some((key) => key.startsWith('gen_ai.')),
  expanded: recordsOfOtlp,
  holdsOthers: true,
  partOf(record) {
    if (eventOf(record) === null) return null;
    const span = `${String(firstOf(record, 'traceId', 'trace_id'))} ${String(firstOf(record, 'spanId', 'span_id'))}`;
    return { request: span, order: 0 };
  },
  joined: (parts) => ({ 'cuegate.events': parts }),
  chat(record) {
    const events = own(record, 'cuegate.events') ?? own(record, 'events');
    const attributes = attributesOf(record);
    if (NO_CHAT.test(String(own(attributes, 'gen_ai.operation.name') ?? '')))
      needed(null, 'a call that is no completion');
    const messages = held(own(attributes, 'gen_ai.input.messages'));
    if (!isBlank(messages)) {
      const system = held(own(attributes, 'gen_ai.system_instructions'));
      return chatOf({ messages, ...(isBlank(system) ? {} : { system }) });
    }
    const numbered = indexed(attributes, 'gen_ai.prompt');
    if (numbered.length > 0) return chatOf(numbered);
    if (Array.isArray(events) && events.length > 0) return chatOfEvents(events);
    return chatOf(
      needed(own(attributes, 'gen_ai.prompt'), 'the span holds no messages: capturing them was off'),
    );
  },
};

/** The name of an event about a message, or about a reply. */
function eventOf(record: LogRecord): string | null {
  const named = firstOf(record, 'eventName', 'event_name', 'name') ?? own(attributesOf(record), 'event.name');
  const name = typeof named === 'string' ? named : '';
  return MESSAGE_EVENT.test(name) || name === 'gen_ai.choice' ? name : null;
}

function chatOfEvents(events: readonly unknown[]): unknown {
  const messages = events.filter(isMapping).flatMap((event): readonly unknown[] => {
    const attributes = attributesOf(event);
    // Once the whole prompt was an event of its own.
    const whole = own(attributes, 'gen_ai.input.messages') ?? own(attributes, 'gen_ai.prompt');
    if (whole !== undefined)
      return [chatOf(whole)].flatMap((chat) => (isMapping(chat) ? (chat.messages as unknown[]) : []));
    const role = MESSAGE_EVENT.exec(eventOf(event) ?? '')?.[1];
    if (role === undefined) return [];
    const body = recordIn(own(event, 'body')) ?? attributes;
    return [
      {
        ...body,
        role: firstOf(body, 'role') ?? role,
        content: firstOf(body, 'content', 'gen_ai.event.content'),
      },
    ];
  });
  return chatOf(needed(messages.length > 0 ? messages : null, 'the events hold no message'));
}
