import type { Asked } from './request.ts';

/** Simulated tokens: this many UTF-16 units each, rounded up. */
const CHARS_PER_TOKEN = 4;

export interface Said {
  /** Made repeatably; shown as `chatcmpl-sim-{id}`. */
  readonly id: string;
  readonly fingerprint: string;
  readonly content: string;
  /** Sent in `reasoning_content`; null: the field is absent. */
  readonly reasoning: string | null;
  readonly finish: 'stop' | 'content_filter';
}

/** The body of a completion. It says that it is simulated, and holds nothing that differs between two runs. */
export function completionOf(asked: Asked, said: Said): Record<string, unknown> {
  const content = cutToTokens(said.content, asked.maxTokens);
  const prompt = tokens(asked.messages.map((message) => message.content).join('\n'));
  const completion = tokens(content + (said.reasoning ?? ''));
  return {
    id: `chatcmpl-sim-${said.id}`,
    object: 'chat.completion',
    created: 0,
    model: asked.model,
    system_fingerprint: said.fingerprint,
    simulated: true,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content,
          refusal: null,
          ...(said.reasoning === null ? {} : { reasoning_content: said.reasoning }),
        },
        logprobs: null,
        finish_reason: content === said.content ? said.finish : 'length',
      },
    ],
    usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
  };
}

function tokens(text: string): number {
  return Math.ceil(text.length / CHARS_PER_TOKEN);
}

/** Never splits a surrogate pair. */
function cutToTokens(text: string, max: number | null): string {
  if (max === null || tokens(text) <= max) return text;
  return text.slice(0, max * CHARS_PER_TOKEN).replace(/[\ud800-\udbff]$/, '');
}
