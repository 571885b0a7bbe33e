import type { Answered } from './answered.ts';
import { packDocument } from './pack-document.ts';
import { sectionsOf } from './pack-sections.ts';

/** One file of the pack. */
export interface PackFile {
  readonly file: string;
  readonly text: string;
}

/** The pack: for a person one document, for a program the same as data. */
export function packOf(result: Answered): readonly PackFile[] {
  const sections = sectionsOf(result);
  return [
    { file: 'compliance/README.md', text: packDocument(result, sections) },
    {
      file: 'compliance/pack.json',
      text: `${JSON.stringify({ schema: 'cuegate/compliance/v1', sections }, null, 2)}\n`,
    },
  ];
}
