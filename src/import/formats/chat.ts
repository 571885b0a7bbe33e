import type { LogFormat } from '../record/format.ts';
import { isBlank } from '../record/held.ts';

const KEYS = [
  'messages',
  'conversations',
  'conversation',
  'dialog',
  'prompt',
  'instruction',
  'chosen',
  'question',
  'query',
  'input',
];

/** Rows in the forms of training data: chat `messages`, `prompt` and `completion`, ShareGPT's `conversations`. */
export const CHAT: LogFormat = {
  name: 'chat',
  recognises: (record) => KEYS.some((key) => !isBlank(record[key])),
  chat: (record) => record,
};
