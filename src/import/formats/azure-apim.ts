import { NoConversation } from '../../conversations/no-conversation.ts';
import { isMapping } from '../../input/misplaced.ts';
import type { LogFormat, LogRecord } from '../record/format.ts';
import { firstOf, held, isBlank, recordIn } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';

/** Where the rows of one message stand once they are joined. */
const ROWS = 'cuegate.rows';

/**
 * The table `ApiManagementGatewayLlmLog` of Azure API Management, or the same from a storage account or an event hub.
 * Messages of more than 32 KB stand in several rows with one `CorrelationId`, in the order of `SequenceNumber`.
 */
export const AZURE_APIM: LogFormat = {
  name: 'azure-apim',
  recognises: (record) =>
    columnOf(record, 'CorrelationId') !== undefined &&
    ['RequestMessages', 'ResponseMessages', 'SequenceNumber'].some(
      (name) => columnOf(record, name) !== undefined,
    ),
  partOf: (record) => ({
    request: String(columnOf(record, 'CorrelationId')),
    order: Number(columnOf(record, 'SequenceNumber') ?? 0),
  }),
  joined: (parts) => ({ ...parts[0], [ROWS]: parts }),
  chat(record) {
    const rows = record[ROWS];
    const parts = Array.isArray(rows) ? rows.filter(isMapping) : [record];
    const pieces = parts.map((part) => columnOf(part, 'RequestMessages')).filter((piece) => !isBlank(piece));
    if (pieces.length === 0)
      throw new NoConversation('the prompt was not logged: log prompts in the settings of the API');
    if (hasGap(parts)) throw new NoConversation('some of the rows of its message are missing');
    return chatOf(joinedMessages(pieces));
  },
};

/** A column by its name; in other exports it begins with a small letter and stands in `properties`. */
function columnOf(record: LogRecord, name: string): unknown {
  const small = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const found = firstOf(record, name, small);
  const properties = found === undefined ? recordIn(record.properties) : null;
  return properties === null ? found : firstOf(properties, name, small);
}

/** Whether the numbers of the rows leave one out; they begin with 0 or 1. */
function hasGap(parts: readonly LogRecord[]): boolean {
  const numbers = [...new Set(parts.map((part) => Number(columnOf(part, 'SequenceNumber') ?? 0)))];
  const [first = 0] = numbers;
  return first > 1 || numbers.some((number, at) => number !== first + at);
}

/** Pieces of one JSON text, or lists of which the last message of one goes on in the first of the next. */
function joinedMessages(pieces: readonly unknown[]): unknown {
  if (pieces.length <= 1) return pieces[0];
  if (pieces.every((piece) => typeof piece === 'string')) {
    const whole = held(pieces.join(''));
    if (typeof whole !== 'string') return whole;
  }
  const messages: LogRecord[] = [];
  for (const piece of pieces) {
    const list = held(piece);
    if (!Array.isArray(list)) throw new NoConversation('the rows of its message do not fit together');
    for (const [at, message] of list.filter(isMapping).entries()) {
      const last = messages.at(-1);
      const goesOn = at === 0 && last?.role === message.role && typeof last?.content === 'string';
      if (goesOn && typeof message.content === 'string')
        messages[messages.length - 1] = { ...last, content: `${String(last?.content)}${message.content}` };
      else messages.push(message);
    }
  }
  return messages;
}
