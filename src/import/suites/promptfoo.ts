import { NoConversation } from '../../conversations/no-conversation.ts';
import { isMapping } from '../../input/misplaced.ts';
import type { LogFormat, LogRecord } from '../record/format.ts';
import { chatOf } from '../record/request-body.ts';

/** Prompts that one suite may make: prompts × tests × values of their variables. */
const MAX_CASES = 20_000;
const ELSEWHERE = /^(?:file|https?|package|huggingface|exec|python):/;
const VARIABLE = /\{\{-?\s*([\w.-]{1,100})\s*-?\}\}/g;

/**
 * A suite of promptfoo: each prompt with the variables of each test. A reference to a file or a program is named and
 * not followed; of its templates plain `{{variables}}` are filled in.
 */
export const PROMPTFOO: LogFormat = {
  name: 'promptfoo',
  recognises: (record) =>
    'prompts' in record && ('tests' in record || 'providers' in record || 'targets' in record),
  expanded(record) {
    const prompts = [record.prompts].flat();
    const written = record.tests ?? [{}];
    const tests = Array.isArray(written) ? written : [written];
    const shared = isMapping(record.defaultTest) ? record.defaultTest : {};
    const cases = tests.flatMap((test) => variablesOf(test, shared));
    if (prompts.length * cases.length > MAX_CASES)
      return [{ problem: `more than ${MAX_CASES} prompts in one suite: split its tests` }];
    return prompts.flatMap((prompt) => cases.map((one) => ({ prompt, ...one })));
  },
  chat(record) {
    if (typeof record.problem === 'string') throw new NoConversation(record.problem);
    return chatOf(filled(promptOf(record.prompt), isMapping(record.vars) ? record.vars : {}));
  },
};

/** Each combination of a test's variables, of which lists have one value at a time. */
function variablesOf(test: unknown, shared: LogRecord): readonly LogRecord[] {
  if (!isMapping(test)) return [{ problem: 'its tests lie elsewhere: import that file, or write them here' }];
  const own = test.vars ?? {};
  const common = shared.vars ?? {};
  if (!isMapping(own) || !isMapping(common))
    return [{ problem: 'its variables lie elsewhere: write them here' }];
  let combinations: readonly LogRecord[] = [{}];
  for (const [name, value] of Object.entries({ ...common, ...own })) {
    const values = Array.isArray(value) ? value : [value];
    if (combinations.length * values.length > MAX_CASES)
      return [{ problem: `more than ${MAX_CASES} prompts in one test` }];
    combinations = combinations.flatMap((one) => values.map((each) => ({ ...one, [name]: each })));
  }
  return combinations.map((vars) => ({ ...test, vars }));
}

function promptOf(prompt: unknown): string {
  const text = isMapping(prompt) ? (prompt.raw ?? prompt.content ?? prompt.id) : prompt;
  if (typeof text !== 'string') throw new NoConversation('a prompt that is no text');
  if (ELSEWHERE.test(text) || /\.(?:txt|json|yaml|yml|py|js|cjs|mjs|ts|md|j2)(?::\w+)?$/.test(text))
    throw new NoConversation('its prompt lies in another file: write it here');
  return text;
}

function filled(template: string, variables: LogRecord): string {
  const isJson = /^\s*[[{]\s*["{]/.test(template);
  const text = template.replace(VARIABLE, (_mark, name: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined || value === null)
      throw new NoConversation('a variable of its prompt has no value');
    const plain = typeof value === 'string' ? value : JSON.stringify(value);
    if (ELSEWHERE.test(plain))
      throw new NoConversation('the value of a variable lies elsewhere: write it here');
    // Inside of JSON a value is part of a string.
    return isJson ? JSON.stringify(plain).slice(1, -1) : plain;
  });
  if (/\{%/.test(template) || /\{\{/.test(template.replace(VARIABLE, '')))
    throw new NoConversation('its prompt has more of a template than {{variables}}: render it first');
  return text;
}
