import type { LogFormat } from '../record/format.ts';
import { isBlank, needed, recordIn } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';

/** Interfaces that take text and answer with something else. */
const NO_CHAT = /\/(?:embeddings|embed|rerank|moderations|images|audio)\b|:(?:batch)?embedContents?\b/i;

/** Helicone's requests, from its export tool with bodies. */
export const HELICONE: LogFormat = {
  name: 'helicone',
  recognises: (record) =>
    'request_body' in record ||
    'requestBody' in record ||
    (typeof record.request_id === 'string' &&
      ('signed_body_url' in record || 'request_created_at' in record)),
  chat(record) {
    if (NO_CHAT.test(String(record.request_path ?? record.requestPath ?? '')))
      needed(null, 'a call that is no completion');
    const body = [record.request_body, record.requestBody].find((one) => !isBlank(one));
    const request = recordIn(body);
    if (isBlank(body) || request?.helicone_message !== undefined)
      needed(null, 'the prompt is not in the export: export with --include-body');
    return chatOf(body);
  },
};
