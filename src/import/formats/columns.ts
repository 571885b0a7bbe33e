import { type Columns, chosenOf } from '../../conversations/columns.ts';
import { NoConversation } from '../../conversations/no-conversation.ts';
import type { LogFormat } from '../record/format.ts';

/** Rows of a table of which a person named the columns. */
export function columnsFormat(columns: Columns): LogFormat {
  return {
    name: 'columns',
    recognises: () => true,
    chat(record) {
      const chosen = chosenOf(record, columns);
      if ('problem' in chosen) throw new NoConversation(chosen.problem);
      return chosen.value;
    },
  };
}
