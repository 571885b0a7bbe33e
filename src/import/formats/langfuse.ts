import type { LogFormat } from '../record/format.ts';
import { firstOf, needed } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';

const TYPES = new Set([
  'GENERATION',
  'SPAN',
  'EVENT',
  'AGENT',
  'TOOL',
  'CHAIN',
  'RETRIEVER',
  'EMBEDDING',
  'EVALUATOR',
  'GUARDRAIL',
]);

/** Langfuse's observations, from its export or its API; `input` may be a string that holds JSON. */
export const LANGFUSE: LogFormat = {
  name: 'langfuse',
  recognises: (record) =>
    typeof record.type === 'string' &&
    TYPES.has(record.type.toUpperCase()) &&
    firstOf(record, 'trace_id', 'traceId') !== undefined,
  chat(record) {
    if (String(record.type).toUpperCase() !== 'GENERATION')
      needed(null, 'an observation that is no call of a model');
    return chatOf(record.input);
  },
};
