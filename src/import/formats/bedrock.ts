import type { LogFormat } from '../record/format.ts';
import { needed, recordIn } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';

/** Amazon Bedrock's log of model invocations: Converse, and InvokeModel with the body of each family of models. */
export const BEDROCK: LogFormat = {
  name: 'bedrock',
  recognises: (record) =>
    record.schemaType === 'ModelInvocationLog' ||
    (typeof record.modelId === 'string' && 'input' in record && 'operation' in record),
  chat(record) {
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
