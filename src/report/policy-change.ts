import { inlineCode, table } from './markdown.ts';
import { originOf, type PolicyDifference, type Result } from './schema.ts';

/** What a head would make of the policy, as Markdown paragraphs; empty when it does not touch it. */
export function policyChangeMarkdown(result: Result): readonly string[] {
  const change = originOf(result)?.policy_change ?? null;
  if (change === null) return [];
  const judged = `This change also changes the policy. It was judged under the one in force; the change **takes effect after merge**`;
  if (change.problem !== null) return [`⚠️ ${judged}, and then: ${inlineCode(change.problem)}`];
  if (change.changes.length === 0) return [`${judged}, and says the same in other words.`];
  return [`⚠️ ${judged}:\n\n${table(['key', 'in force', 'after merge'], rowsOf(change))}${moreOf(change)}`];
}

function rowsOf({ changes }: PolicyDifference): readonly (readonly string[])[] {
  const shown = (value: string | null) => (value === null ? '*not written*' : inlineCode(value));
  return changes.map(({ key, before, after }) => [inlineCode(key), shown(before), shown(after)]);
}

function moreOf({ more }: PolicyDifference): string {
  return more === 0 ? '' : `\n\n${more} more keys change.`;
}
