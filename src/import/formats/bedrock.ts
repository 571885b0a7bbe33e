import type { LogFormat, LogRecord } from '../record/format.ts';
import { needed, recordIn } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';

/** Models that answer with vectors, an order, pictures or sound, by their names. */
const NO_CHAT = /embed|rerank|image|canvas|stability\.|stable-|nova-reel|nova-sonic|luma\.|marengo/i;
/** What the answers of such models hold, where an ARN stands for the name. */
const NO_TEXT = ['embedding', 'embeddings', 'embeddingsByType', 'images', 'artifacts', 'results'] as const;

/** Amazon Bedrock's log of model invocations: Converse, and InvokeModel with the body of each family of models. */
export const BEDROCK: LogFormat = {
  name: 'bedrock',
  recognises: (record) =>
    record.schemaType === 'ModelInvocationLog' ||
    (typeof record.modelId === 'string' && 'input' in record && 'operation' in record),
  chat(record) {
    if (isNoChat(record)) needed(null, 'a call that is no completion');
    const input = needed(recordIn(record.input), 'the record has no input');
    const body =
      recordIn(input.inputBodyJson) ?? (Array.isArray(input.inputBodyJson) ? input.inputBodyJson : null);
    if (body === null && typeof input.inputBodyS3Path === 'string')
      needed(null, 'its body lies in S3, beside the log: larger than 100 KB');
    const request = needed(body, 'the prompt was not logged');
    if ('texts' in request || 'inputImage' in request || 'taskType' in request || 'text_prompts' in request)
      needed(null, 'a call that is no completion');
    return chatOf(request);
  },
};

/** Whether a call asked for something else than text. `results` are those of a search where they have scores. */
function isNoChat(record: LogRecord): boolean {
  if (NO_CHAT.test(String(record.modelId))) return true;
  const body = recordIn(recordIn(record.output)?.outputBodyJson);
  const key = body === null ? undefined : NO_TEXT.find((name) => name in body);
  if (key !== 'results') return key !== undefined;
  return Array.isArray(body?.results) && recordIn(body.results[0])?.relevance_score !== undefined;
}
