import { FORMATS, formatsAsked } from '../marks/formats.ts';
import { sentencesOf } from '../marks/sentences.ts';
import { stubOf } from '../marks/stubs.ts';
import type { Feature } from '../table/feature.ts';
import type { Table } from '../table/table.ts';
import { commonest } from './verbatim.ts';

const BITS = 40;
const MAX_REQUEST_CHARS = 300;

/** Output formats that system prompts or users ask for, and stubs that answers complete. */
export function formats(table: Table): readonly Feature[] {
  const asked = FORMATS.flatMap((format) =>
    (['system', 'user'] as const).flatMap((who): Feature[] => {
      const mark = who === 'system' ? `system asks ${format}` : `asks ${format}`;
      const rows = table.carriers.get(mark);
      if (rows === undefined) return [];
      const text = commonest(table, rows, (row) =>
        requestOf(who === 'system' ? (row.system ?? '') : row.user, format),
      );
      if (text === null) return [];
      return [
        {
          label: `format ${format} (${who})`,
          family: 'format',
          forms: [{ form: 'format', format, text, at: who === 'system' ? 'system' : 'end' }],
          rows,
          bits: BITS,
          holds: (_, marks) => marks.has(mark),
        },
      ];
    }),
  );
  const stubs = (['code', 'string', 'tag', 'label'] as const).flatMap((kind): Feature[] => {
    const rows = table.carriers.get(`stub ${kind}`);
    const text =
      rows === undefined ? null : commonest(table, rows, ({ ending }) => stubOf(ending)?.text ?? null);
    if (rows === undefined || text === null) return [];
    return [
      {
        label: `stub to complete (${kind})`,
        family: 'format',
        forms: [{ form: 'stub', text }],
        rows,
        bits: BITS,
        holds: (_, marks) => marks.has(`stub ${kind}`),
      },
    ];
  });
  return [...asked, ...stubs];
}

function requestOf(text: string, format: (typeof FORMATS)[number]): string | null {
  return (
    sentencesOf(text).find(
      (sentence) => sentence.length <= MAX_REQUEST_CHARS && formatsAsked(sentence).includes(format),
    ) ?? null
  );
}
