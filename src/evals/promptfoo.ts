import { isMessages, messagesOf } from '../conversations/messages.ts';
import { NoConversation } from '../conversations/no-conversation.ts';
import { Unread } from '../conversations/unread.ts';
import { isMapping } from '../input/misplaced.ts';
import {
  type EvalReading,
  groupOf,
  type ImportedAnswer,
  NOTHING_BESIDE,
  nameOf,
  type SamplePlace,
  type SkippedSample,
} from './imported.ts';
import { noAnswer, recordedAnswer } from './reply.ts';

/** Longer prompts are no list of messages. */
const MAX_JSON_CHARS = 16 * 1024 * 1024;

/** Whether a value is one result of promptfoo. */
export function isPromptfooResult(value: unknown): boolean {
  return isMapping(value) && isMapping(value.prompt) && ('response' in value || 'error' in value);
}

/** The results of what `promptfoo eval -o results.json` writes; null: it is something else. */
export function promptfooResults(value: unknown): readonly unknown[] | null {
  const outer = isMapping(value) && isMapping(value.results) ? value.results : value;
  const list = isMapping(outer) ? outer.results : null;
  return Array.isArray(list) && (list.length === 0 || list.some(isPromptfooResult)) ? list : null;
}

/** One result of promptfoo. Never throws for what stands in it. */
export function promptfooResult(
  value: unknown,
  place: SamplePlace,
  reading: EvalReading,
): ImportedAnswer | SkippedSample {
  try {
    if (!isMapping(value) || !isMapping(value.prompt)) throw new NoConversation('no result with a prompt');
    const unread = new Unread();
    const prompt = messagesOf(askedOf(value.prompt.raw), unread);
    if (prompt.every(({ content }) => content === '')) throw new NoConversation('the prompt is empty');
    const { provider, testCase, vars, response } = value;
    const model = nameOf(isMapping(provider) ? provider.id : provider) ?? 'a provider without a name';
    const test = isMapping(testCase) ? testCase : {};
    const fields = [test.metadata, isMapping(response) ? response.metadata : null, vars, test.vars];
    const output = isMapping(response) ? response.output : undefined;
    const hasOutput = output !== undefined && output !== null;
    return {
      ...place,
      group: groupOf(fields.filter(isMapping), model, reading),
      model,
      prompt,
      answer: hasOutput
        ? recordedAnswer(
            {
              // A provider that speaks JSON: what a user reads is its text.
              content: typeof output === 'string' ? output : JSON.stringify(output),
              calls: [],
              finish: isMapping(response) ? response.finishReason : null,
              model,
            },
            reading.reasoning,
          )
        : noAnswer('sample-error'),
      beside: {
        ...NOTHING_BESIDE,
        unread: Object.values(unread.counted().unread ?? {}).reduce((sum, count) => sum + count, 0),
      },
    };
  } catch (error) {
    if (error instanceof NoConversation) return { ...place, problem: error.message };
    if (error instanceof RangeError) return { ...place, problem: 'nested too deep' };
    throw error;
  }
}

/** A text, or messages that stand in one as JSON. */
function askedOf(raw: unknown): readonly unknown[] {
  if (isMessages(raw)) return raw;
  if (typeof raw !== 'string') throw new NoConversation('the prompt is neither text nor messages');
  if (/^\s*\[/.test(raw) && raw.length <= MAX_JSON_CHARS)
    try {
      const parsed: unknown = JSON.parse(raw);
      if (isMessages(parsed)) return parsed;
    } catch {
      // A text that begins like a list.
    }
  return [{ role: 'user', content: raw }];
}
