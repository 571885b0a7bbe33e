import type { Cue } from '../input/cue.ts';
import type { ChatMessage } from '../model/chat.ts';
import { BEFORE_CONTEXT, BEFORE_QUESTION } from '../model/context.ts';

/** Whether a conversation carries something. */
export type Trace = (messages: readonly ChatMessage[]) => boolean;

const PLACE = '{prompt}';

/**
 * How to tell from a request that it carries a cue: every part that the cue has must be there, with the same values in
 * all of them. Null when the cue leaves nothing to be recognised by: `system: null` or a `rewrite` alone.
 */
export function traceOf(cue: Cue): Trace | null {
  const { system, prefix, suffix, template, vary = {} } = cue;
  if (typeof system !== 'string' && [prefix, suffix, template].every((part) => part === undefined))
    return null;
  const [before, after] = (template ?? PLACE).split(PLACE);
  const traces = combinations(Object.entries(vary)).map((values): Trace => {
    const filled = (text: string) =>
      values.reduce((made, [name, value]) => made.replaceAll(`{${name}}`, () => value), text);
    const head = filled(`${prefix ?? ''}${before ?? ''}`);
    const tail = filled(`${after ?? ''}${suffix ?? ''}`);
    const said = typeof system === 'string' ? filled(system) : system;
    return (messages) => {
      const asked = questionIn(lastUserText(messages));
      return (
        hasSystem(messages, said) &&
        asked.length >= head.length + tail.length &&
        asked.startsWith(head) &&
        asked.endsWith(tail)
      );
    };
  });
  return (messages) => traces.some((trace) => trace(messages));
}

type Chosen = readonly (readonly [name: string, value: string])[];

/** Every choice of one value a name; one empty choice without names. */
function combinations(
  lists: readonly (readonly [name: string, values: readonly string[]])[],
): readonly Chosen[] {
  return lists.reduce<readonly Chosen[]>(
    (made, [name, values]) =>
      made.flatMap((chosen) => values.map((value) => [...chosen, [name, value] as const])),
    [[]],
  );
}

/** A cue's system text is all of the system message, or its beginning, closed by a line end. */
function hasSystem(messages: readonly ChatMessage[], text: string | null | undefined): boolean {
  if (text === undefined) return true;
  const found = messages.find(({ role }) => role === 'system')?.content;
  if (text === null || found === undefined) return text === (found ?? null);
  return found === text || found.startsWith(`${text}\n`);
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
