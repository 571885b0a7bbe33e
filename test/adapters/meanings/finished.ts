// Replies of status 200 whose finish reason says what came of them: kept apart, since they are read as replies.
// Reasons from the documentation and public reports of Azure OpenAI, Gemini, Vertex, Z.ai, Moonshot, DeepSeek and
// OpenRouter.
import type { Said } from './said.ts';

function finished(reason: string, content: string | null = ''): unknown {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1795867200,
    model: 'bot-7',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: reason }],
    usage: { prompt_tokens: 12, completion_tokens: 0, total_tokens: 12 },
  };
}

/** Not in `ALL`: only `filtered` and `server-error` occur. */
export const FINISHED: readonly Said[] = [
  { server: 'Azure OpenAI', status: 200, body: finished('content_filter'), meaning: 'filtered' },
  { server: 'Moonshot', status: 200, body: finished('content_filter', null), meaning: 'filtered' },
  {
    server: 'Gemini OpenAI layer',
    status: 200,
    body: finished('content_filter: SAFETY'),
    meaning: 'filtered',
  },
  { server: 'Vertex behind a gateway', status: 200, body: finished('SAFETY'), meaning: 'filtered' },
  {
    server: 'Vertex behind a gateway',
    status: 200,
    body: finished('PROHIBITED_CONTENT'),
    meaning: 'filtered',
  },
  { server: 'Z.ai', status: 200, body: finished('sensitive'), meaning: 'filtered' },
  { server: 'Z.ai', status: 200, body: finished('network_error'), meaning: 'server-error' },
  {
    server: 'DeepSeek',
    status: 200,
    body: finished('insufficient_system_resource'),
    meaning: 'server-error',
  },
  { server: 'OpenRouter', status: 200, body: finished('error'), meaning: 'server-error' },
];
