import type { LogFormat } from '../record/format.ts';
import { isBlank, needed, recordIn } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';

/** Helicone's requests, from its export tool with bodies. */
export const HELICONE: LogFormat = {
  name: 'helicone',
  recognises: (record) =>
    'request_body' in record ||
    'requestBody' in record ||
    (typeof record.request_id === 'string' &&
      ('signed_body_url' in record || 'request_created_at' in record)),
  chat(record) {
    const body = [record.request_body, record.requestBody].find((one) => !isBlank(one));
    const request = recordIn(body);
    if (isBlank(body) || request?.helicone_message !== undefined)
      needed(null, 'the prompt is not in the export: export with --include-body');
    return chatOf(body);
  },
};
