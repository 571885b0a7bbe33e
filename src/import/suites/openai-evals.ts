import { NoConversation } from '../../conversations/no-conversation.ts';
import { isMapping } from '../../input/misplaced.ts';
import type { LogFormat, LogRecord } from '../record/format.ts';
import { recordIn } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';

/**
 * OpenAI's evals: samples of the open framework (`input`, `ideal`), output items of a hosted run, which hold the
 * messages as they were sent, and items of a hosted data set where they hold messages of their own.
 */
export const OPENAI_EVALS: LogFormat = {
  name: 'openai-evals',
  recognises: (record) =>
    ('input' in record && 'ideal' in record) ||
    record.object === 'eval.run.output_item' ||
    'datasource_item' in record ||
    isMapping(record.item) ||
    isPage(record),
  expanded: (record) => (isPage(record) ? record.data.filter(isMapping) : [record]),
  chat(record) {
    const sent = recordIn(record.sample)?.input;
    if (sent !== undefined) return chatOf(sent);
    const item = recordIn(record.item) ?? recordIn(record.datasource_item);
    if (item === null) return chatOf(record.input);
    const asked = item.messages ?? item.input ?? item.prompt;
    if (asked === undefined)
      throw new NoConversation(
        'an item without the messages that its template makes: export the output items of a run',
      );
    return chatOf(asked);
  },
};

function isPage(record: LogRecord): record is LogRecord & { readonly data: readonly unknown[] } {
  const { data } = record;
  return Array.isArray(data) && data.some((one) => isMapping(one) && one.object === 'eval.run.output_item');
}
