import { contrastOf } from '../answers/contrast.ts';
import { SHAPE } from '../marks/of-row.ts';
import { marksOfKind, type Table, weightOf } from '../table/table.ts';

/** z from which answers are said to differ. */
const MIN_CONTRAST = 4;
const CONSTANT_SHARE = 0.9;

/**
 * Shapes of users' turns that enough rows have: capitals, length, several turns. A cue dresses a prompt and leaves its
 * words, so that none of them can be asked for; each is told with whether its answers differ, since a model may have
 * learnt it.
 */
export function shapes(
  table: Table,
): readonly { readonly feature: string; readonly support: number; readonly why: string }[] {
  return marksOfKind(table, SHAPE).map(({ value, rows }) => {
    const support = weightOf(table, rows);
    const found = support >= table.weight * CONSTANT_SHARE ? null : contrastOf(rows, table.answers);
    const z = Math.max(found?.z ?? 0, found?.harm ?? 0);
    const answers =
      found === null
        ? 'there are too few other rows to compare'
        : z >= MIN_CONTRAST
          ? `the answers of its rows differ (z ${z.toFixed(1)}): ask such prompts in a corpus of your own`
          : 'the answers of its rows differ in nothing from those of the others';
    return { feature: `shape: ${value}`, support, why: `no cue can give a prompt this shape; ${answers}` };
  });
}
