import type { Prompt } from '../corpus/row.ts';
import type { Cue } from '../input/cue.ts';
import type { ChatMessage, ToolDefinition } from '../model/chat.ts';
import { beforeQuestion, placed } from './context.ts';
import { withTools } from './tools.ts';
import { NO_VALUES, type Values, withValues } from './vary.ts';

const PLACE = '{prompt}';

/** What a candidate is asked: the messages, and the tools that it may call. */
export interface Asked {
  readonly messages: readonly ChatMessage[];
  readonly tools?: readonly ToolDefinition[];
}

/** What a prompt asks under a cue; its tools are the same under every cue. */
export function askedUnder(prompt: Prompt, cue: Cue | null, values: Values = NO_VALUES): Asked {
  const { tools } = prompt;
  return { messages: applyCue(prompt, cue, values), ...(tools === undefined ? {} : { tools }) };
}

/**
 * The messages of a prompt under a cue; pure. `rewrite` replaces the last user message, then `template`,
 * `prefix` and `suffix` dress it; `system` is joined before the prompt's own system text in one system
 * message, and null removes it. Everything is inserted literally. Without a cue: the prompt as it is.
 *
 * Retrieved documents stand where the prompt has their place. Where it has none, or the cue takes away what they stood
 * in, they come before the dressed question: a cue changes the question, and not what was found for it.
 *
 * @param values of the draw, for a cue that varies
 * @throws RangeError where a cue varies and a value is missing: a placeholder is never sent
 */
export function applyCue(
  prompt: Prompt,
  cue: Cue | null,
  values: Values = NO_VALUES,
): readonly ChatMessage[] {
  const missing = Object.keys(cue?.vary ?? {}).find((name) => !Object.hasOwn(values, name));
  if (missing !== undefined) throw new RangeError(`the cue ${cue?.id} needs a value for {${missing}}`);
  const varied = (text: string) => withValues(text, values);
  const { messages, at } = placed(prompt);
  const last = messages.length - 1;
  const isRewritten = cue?.rewrite?.[prompt.id] !== undefined;
  const isTaken = (at === last && isRewritten) || (cue?.system === null && messages[at]?.role === 'system');
  const context = at < 0 || isTaken ? prompt.context : undefined;
  const asked = (message: ChatMessage): ChatMessage => {
    const question = cue === null ? message.content : dress(prompt, message.content, cue, varied);
    return { ...message, content: context === undefined ? question : beforeQuestion(context, question) };
  };
  if (cue === null && context === undefined) return messages;
  const all = messages.map((message, index) => (index === last ? asked(message) : message));
  if (cue === null) return all;
  const spoken = all.filter(({ role }) => role !== 'system');
  const own = all.filter(({ role }) => role === 'system').map(({ content }) => content);
  const system = cue.system === null ? [] : cue.system === undefined ? own : [varied(cue.system), ...own];
  return system.length === 0 ? spoken : [{ role: 'system', content: system.join('\n\n') }, ...spoken];
}

function dress(prompt: Prompt, content: string, cue: Cue, varied: (text: string) => string): string {
  const asked = cue.rewrite?.[prompt.id] ?? content;
  // The prompt comes last: what looks like a placeholder in it stays as it is.
  const framed = cue.template === undefined ? asked : fill(varied(cue.template), asked);
  return `${varied(cue.prefix ?? '')}${framed}${varied(cue.suffix ?? '')}`;
}

/** Literal replacement: a prompt that holds `$&` or `{prompt}` stays as it is. */
function fill(template: string, text: string): string {
  const at = template.indexOf(PLACE);
  return template.slice(0, at) + text + template.slice(at + PLACE.length);
}

/**
 * The prompt as the judge sees it: its plain form with what was retrieved for it and the tools on offer, so that a cue
 * cannot sway the judge; for a `rewrite` cue the rewritten question, without the rest of the cue.
 */
export function judgedForm(prompt: Prompt, cue: Cue | null): readonly ChatMessage[] {
  const rewrite = cue?.rewrite;
  const bare = cue === null || rewrite === undefined ? null : { ...BARE, rewrite };
  const isRewritten = bare?.rewrite[prompt.id] !== undefined;
  return withTools(applyCue(prompt, isRewritten ? bare : null), prompt.tools);
}

/** A cue of which only its rewritten questions are left. */
const BARE = { id: 'rewritten', family: 'topic', expects: 'text' } as const satisfies Cue;

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
