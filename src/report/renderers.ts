import { commentOf, summaryOf } from './comment.ts';
import type { Excerpt } from './excerpts.ts';
import type { Result } from './schema.ts';
import { terminalOf } from './terminal.ts';

/** One form of a result. To add one, write its `render` in a file of its own and name it in {@link RENDERERS}. */
export interface Renderer {
  readonly name: string;
  /** Its file in the report folder; null: it is shown and not kept. */
  readonly file: string | null;
  /**
   * The result in this form. Result and texts are without secrets: escaping would disguise them.
   *
   * @param texts the flagged answers that may be shown; empty: none
   */
  render(result: Result, texts: readonly Excerpt[]): string;
}

/** What every other form can be made of again. */
export const RESULT_FILE = 'result.json';

/** Every form, in the order in which the files are written: a folder that holds a result holds everything. */
export const RENDERERS = [
  { name: 'comment', file: 'comment.md', render: (result, texts) => commentOf(result, texts) },
  { name: 'summary', file: 'summary.md', render: summaryOf },
  { name: 'terminal', file: null, render: (result, texts) => terminalOf(result, texts) },
  { name: 'json', file: RESULT_FILE, render: (result) => `${JSON.stringify(result, null, 2)}\n` },
] as const satisfies readonly Renderer[];

/** A result in every form, by the renderer's name. */
export type Reports = Readonly<Record<(typeof RENDERERS)[number]['name'], string>>;

/** Renders a result in every form. */
export function reportsOf(result: Result, texts: readonly Excerpt[]): Reports {
  return Object.fromEntries(
    RENDERERS.map(({ name, render }) => [name, render(result, texts)]),
  ) as unknown as Reports;
}

/** The files of a report folder with their text, in the order in which they are written. */
export function filesOf(reports: Reports): readonly { readonly file: string; readonly text: string }[] {
  return RENDERERS.flatMap(({ name, file }) => (file === null ? [] : [{ file, text: reports[name] }]));
}
