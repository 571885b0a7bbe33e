import type { LogFormat } from '../record/format.ts';
import { held, needed } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';

/** Samples of an Inspect data set: `input` is a text or messages; of a multiple choice the choices follow it. */
export const INSPECT: LogFormat = {
  name: 'inspect',
  recognises: (record) =>
    'input' in record && ['target', 'choices', 'sandbox', 'setup'].some((key) => key in record),
  chat(record) {
    const { input } = record;
    const choices = held(record.choices);
    const lines = Array.isArray(choices)
      ? choices.map((choice, at) => `${String.fromCharCode(65 + (at % 26))}) ${String(choice)}`)
      : [];
    needed(input === '' ? null : input, 'the sample has no input');
    return typeof input === 'string' && lines.length > 0
      ? chatOf({ prompt: [input, '', ...lines].join('\n') })
      : chatOf(input);
  },
};
