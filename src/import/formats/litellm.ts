import type { LogFormat } from '../record/format.ts';
import { isBlank, needed, recordIn } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';

/** What LiteLLM writes in the place of messages that it was told not to log. */
const REDACTED = /^"?redacted-by-litellm"?$/;
const CALLS = /completion|responses|messages|generate_content/i;

/** LiteLLM's standard logging payload, and its spend logs where they store prompts. */
export const LITELLM: LogFormat = {
  name: 'litellm',
  recognises: (record) =>
    typeof record.call_type === 'string' &&
    ['messages', 'model_group', 'proxy_server_request', 'response_cost', 'spend'].some(
      (key) => key in record,
    ),
  chat(record) {
    if (!CALLS.test(String(record.call_type))) needed(null, 'a call that is no completion');
    const messages = [record.messages, recordIn(record.proxy_server_request)].find((one) => !isBlank(one));
    if (isBlank(messages))
      needed(null, 'the prompt was not logged: set store_prompts_in_spend_logs, or read the logging payload');
    const [first] = Array.isArray(messages) ? messages : [messages];
    const content = recordIn(first)?.content ?? first;
    if (typeof content === 'string' && REDACTED.test(content))
      needed(null, 'the prompt was redacted by LiteLLM');
    return chatOf(messages);
  },
};
