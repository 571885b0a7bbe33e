import type { Cue } from '../input/cue.ts';
import type { ChatMessage } from '../model/chat.ts';
import { BEFORE_CONTEXT, BEFORE_QUESTION } from '../model/context.ts';

/** Whether a conversation carries something. */
export type Trace = (messages: readonly ChatMessage[]) => boolean;

const PLACE = '{prompt}';

/**
 * How to tell from a request that it carries a cue: every part that the cue has must be there, with any of its values.
 * Null when the cue leaves nothing to be recognised by: `system: null` or a `rewrite` alone.
 */
export function traceOf(cue: Cue): Trace | null {
  const { system, prefix, suffix, template, vary = {} } = cue;
  if (typeof system !== 'string' && [prefix, suffix, template].every((part) => part === undefined))
    return null;
  const [before, after] = (template ?? PLACE).split(PLACE);
  const pattern = (text: string) => patternOf(text, vary);
  const asked = new RegExp(
    `^${pattern(`${prefix ?? ''}${before ?? ''}`)}[^]*${pattern(`${after ?? ''}${suffix ?? ''}`)}$`,
  );
  // A cue's system text is all of the system message, or its beginning, closed by a line end.
  const said = typeof system === 'string' ? new RegExp(`^${pattern(system)}(?:\n|$)`) : null;
  return (messages) => {
    const found = messages.find(({ role }) => role === 'system')?.content;
    const hasSystem = said === null ? system === undefined || found === undefined : said.test(found ?? '');
    return hasSystem && asked.test(questionIn(lastUserText(messages)));
  };
}

/** A text as a pattern, in which each placeholder stands for all of its values. */
function patternOf(text: string, vary: NonNullable<Cue['vary']>): string {
  return text
    .split(/(\{[a-z][a-z0-9_]*\})/)
    .map((part) => {
      const values = Object.hasOwn(vary, part.slice(1, -1)) ? (vary[part.slice(1, -1)] ?? []) : [];
      return values.length > 0 && part.startsWith('{')
        ? `(?:${values.map(escaped).join('|')})`
        : escaped(part);
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** What was asked, without the documents that were retrieved for it. */
function questionIn(text: string): string {
  const at = text.startsWith(BEFORE_CONTEXT) ? text.indexOf(BEFORE_QUESTION) : -1;
  return at < 0 ? text : text.slice(at + BEFORE_QUESTION.length);
}

/** The last user message, or empty text. */
export function lastUserText(messages: readonly ChatMessage[]): string {
  return messages.findLast(({ role }) => role === 'user')?.content ?? '';
}
