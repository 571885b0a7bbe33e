import type { ResultRecord } from '../records/schema.ts';

const BEGINS = '"type":"plan"';
const ENDS = '"type":"result"';

/** What the last run of a folder ended in; null: it has not ended, or there was none. */
export function lastVerdict(lines: Iterable<string>): ResultRecord['verdict'] | null {
  let last: ResultRecord['verdict'] | null = null;
  for (const line of lines) {
    if (line.includes(BEGINS) && recordIn(line)?.type === 'plan') last = null;
    else if (line.includes(ENDS)) {
      const record = recordIn(line);
      if (record?.type === 'result') last = record.verdict ?? null;
    }
  }
  return last;
}

/** null: the line is no record. */
function recordIn(line: string): Partial<ResultRecord> | { readonly type: 'plan' } | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
