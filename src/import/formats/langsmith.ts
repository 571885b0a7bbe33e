import { isMapping } from '../../input/misplaced.ts';
import type { LogFormat } from '../record/format.ts';
import { needed } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';

/** LangSmith's runs: one each, or `{ "runs": [ … ] }`; messages plain or as LangChain serialises them. */
export const LANGSMITH: LogFormat = {
  name: 'langsmith',
  recognises: (record) =>
    typeof record.run_type === 'string' ||
    (Array.isArray(record.runs) && record.runs.some((run) => isMapping(run) && 'run_type' in run)),
  expanded: (record) => (Array.isArray(record.runs) ? record.runs.filter(isMapping) : [record]),
  chat(record) {
    if (record.run_type !== 'llm') needed(null, 'a run that is no call of a model');
    return chatOf(record.inputs);
  },
};
