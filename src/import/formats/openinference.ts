import { isMapping } from '../../input/misplaced.ts';
import type { LogFormat, LogRecord } from '../record/format.ts';
import { firstOf, held, needed, own, recordIn } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';
import { attributesOf, indexed } from './otel-attributes.ts';

const KIND = 'openinference.span.kind';
const MESSAGES = 'llm.input_messages';

/** OpenInference's spans, as Phoenix and Arize write them: attributes flat, nested, or as columns of a table. */
export const OPENINFERENCE: LogFormat = {
  name: 'openinference',
  recognises: (record) => {
    const attributes = spanOf(record);
    return (
      at(attributes, KIND) !== undefined || Object.keys(attributes).some((key) => key.startsWith('llm.input'))
    );
  },
  chat(record) {
    const attributes = spanOf(record);
    const kind = at(attributes, KIND) ?? firstOf(record, 'span_kind', 'spanKind');
    if (typeof kind === 'string' && kind.toUpperCase() !== 'LLM')
      needed(null, 'a span that is no call of a model');
    const flat = indexed(attributes, MESSAGES);
    const list = flat.length > 0 ? flat : held(at(attributes, MESSAGES));
    if (Array.isArray(list) && list.length > 0) return chatOf(list.filter(isMapping).map(messageOf));
    return chatOf(needed(at(attributes, 'input.value'), 'the span holds no messages'));
  },
};

/** Attributes by name without the `attributes.` that a table puts before them. */
function spanOf(record: LogRecord): LogRecord {
  const attributes = attributesOf(record);
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key.replace(/^attributes\./, ''), value]),
  );
}

/** A value at a dotted name, written flat or nested. */
function at(attributes: LogRecord, name: string): unknown {
  const flat = own(attributes, name);
  if (flat !== undefined) return flat;
  return name.split('.').reduce<unknown>((inner, key) => {
    const record = recordIn(inner);
    return record === null ? undefined : own(record, key);
  }, attributes);
}

function messageOf(written: LogRecord): unknown {
  const message = recordIn(written.message) ?? unprefixed(written, 'message.');
  const flat = indexed(message, 'contents');
  const nested = held(message.contents);
  const contents = flat.length > 0 ? flat : Array.isArray(nested) ? nested.filter(isMapping) : [];
  const parts = contents.map(
    (part) => recordIn(part.message_content) ?? unprefixed(part, 'message_content.'),
  );
  const calls = indexed(message, 'tool_calls').map((call) => ({
    function: {
      name: own(call, 'tool_call.function.name'),
      arguments: own(call, 'tool_call.function.arguments'),
    },
  }));
  return {
    role: message.role,
    content: parts.length > 0 ? parts : message.content,
    ...(calls.length > 0 ? { tool_calls: calls } : {}),
  };
}

function unprefixed(record: LogRecord, prefix: string): LogRecord {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key.startsWith(prefix) ? key.slice(prefix.length) : key,
      value,
    ]),
  );
}
