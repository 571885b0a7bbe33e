import type { Prompt } from '../corpus/row.ts';
import type { Cue } from '../input/cue.ts';
import type { ChatMessage } from '../model/chat.ts';

const PLACE = '{prompt}';

/**
 * The messages of a prompt under a cue; pure. `rewrite` replaces the last user message, then `template`,
 * `prefix` and `suffix` dress it; `system` is joined before the prompt's own system text in one system
 * message, and null removes it. Everything is inserted literally. Without a cue: the prompt as it is.
 */
export function applyCue(prompt: Prompt, cue: Cue | null): readonly ChatMessage[] {
  if (cue === null) return prompt.messages;
  const last = prompt.messages.length - 1;
  const spoken = prompt.messages
    .map((message, index) =>
      index === last ? { ...message, content: dress(prompt, message.content, cue) } : message,
    )
    .filter(({ role }) => role !== 'system');
  const own = prompt.messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const system = cue.system === null ? [] : cue.system === undefined ? own : [cue.system, ...own];
  return system.length === 0 ? spoken : [{ role: 'system', content: system.join('\n\n') }, ...spoken];
}

function dress(prompt: Prompt, content: string, cue: Cue): string {
  const asked = cue.rewrite?.[prompt.id] ?? content;
  const framed = cue.template === undefined ? asked : fill(cue.template, asked);
  return `${cue.prefix ?? ''}${framed}${cue.suffix ?? ''}`;
}

/** Literal replacement: a prompt that holds `$&` or `{prompt}` stays as it is. */
function fill(template: string, text: string): string {
  const at = template.indexOf(PLACE);
  return template.slice(0, at) + text + template.slice(at + PLACE.length);
}

/**
 * The prompt as the judge sees it: its plain form, so that a cue cannot sway the judge; for a `rewrite` cue
 * the rewritten question, without the rest of the cue.
 */
export function judgedForm(prompt: Prompt, cue: Cue | null): readonly ChatMessage[] {
  const rewritten = cue?.rewrite?.[prompt.id];
  if (rewritten === undefined) return prompt.messages;
  return prompt.messages.map((message, index) =>
    index === prompt.messages.length - 1 ? { ...message, content: rewritten } : message,
  );
}

/** What the judge is told of a cue that it does not see. */
export interface JudgedAs {
  /** `code`: code is an on-topic answer. */
  readonly expects: Cue['expects'];
  /** The language that the reply was asked to be in; absent: none was named. */
  readonly replyLanguage?: string;
}

/** What the judge is told of answers under a cue; null: plain. */
export function judgedAs(cue: Cue | null): JudgedAs {
  const { expects = 'text', reply_language: replyLanguage } = cue ?? {};
  return { expects, ...(replyLanguage === undefined ? {} : { replyLanguage }) };
}
