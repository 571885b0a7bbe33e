// Filtered prompts as routers, guardrails and further servers say it. Those marked "Hard" are composed:
// their message quotes words of another meaning from the prompt, which are no evidence. Shapes from the
// documentation, source or public reports of OpenRouter, Gemini, LiteLLM, Vertex, Zhipu, Z.ai, MiniMax,
// Baidu Qianfan, Cohere, Bedrock, Anthropic, Portkey, Cloudflare, Azure OpenAI and vLLM.
import { anthropic, flat, google, liteLlm, openAi, openRouter, type Said } from './said.ts';

export const FILTERED_ELSEWHERE: readonly Said[] = [
  {
    server: 'OpenRouter moderation',
    status: 403,
    body: openRouter(
      403,
      'The chosen model requires moderation and your input was flagged for "violence/graphic". No credits were charged.',
      {
        reasons: ['violence/graphic'],
        flagged_input: 'how to pick a lock when the temperature…',
        provider_name: 'OpenAI',
        model_slug: 'openai/bot-7',
      },
    ),
    meaning: 'filtered',
  },
  {
    server: 'OpenRouter moderation, after the headers were sent',
    status: 200,
    body: openRouter(403, 'Your input was flagged', { reasons: ['harassment'], flagged_input: 'x' }),
    meaning: 'filtered',
  },
  {
    server: 'OpenRouter guardrail',
    status: 403,
    body: openRouter(403, 'Request blocked: prompt injection patterns detected', {
      error_type: 'permission_denied',
    }),
    meaning: 'filtered',
  },
  {
    server: 'OpenRouter in front of Gemini',
    status: 400,
    body: openRouter(400, 'Gemini blocked the request: PROHIBITED_CONTENT', {
      provider_name: 'Google AI Studio',
    }),
    meaning: 'filtered',
  },
  {
    server: 'Gemini OpenAI layer',
    status: 400,
    body: [google(400, 'INVALID_ARGUMENT', 'Request blocked. finishReason: PROHIBITED_CONTENT')],
    meaning: 'filtered',
  },
  {
    server: 'Gemini, its own shape',
    status: 200,
    body: { promptFeedback: { blockReason: 'SAFETY' }, usageMetadata: { promptTokenCount: 12 } },
    meaning: 'filtered',
  },
  {
    server: 'LiteLLM in front of Vertex',
    status: 400,
    body: liteLlm(
      'litellm.ContentPolicyViolationError: VertexAIException - The response was blocked. finish_reason: SAFETY',
      '400',
    ),
    meaning: 'filtered',
  },
  {
    server: 'Zhipu',
    status: 400,
    body: {
      contentFilter: [{ level: 1, role: 'user' }],
      error: {
        code: '1301',
        message: '系统检测到输入或生成内容可能包含不安全或敏感内容，请您避免输入易产生敏感内容的提示语。',
      },
    },
    meaning: 'filtered',
  },
  {
    server: 'Z.ai',
    status: 400,
    body: {
      error: {
        code: '1301',
        message: 'System detected potentially unsafe or sensitive content in input or generation.',
      },
    },
    meaning: 'filtered',
  },
  {
    server: 'MiniMax',
    status: 422,
    body: {
      type: 'error',
      error: { type: 'bad_request_error', message: 'input new_sensitive (1026)', http_code: '422' },
    },
    meaning: 'filtered',
  },
  {
    server: 'MiniMax, base_resp',
    status: 200,
    body: { choices: null, base_resp: { status_code: 1026, status_msg: 'input new_sensitive' } },
    meaning: 'filtered',
  },
  {
    server: 'MiniMax, base_resp',
    status: 200,
    body: { choices: null, base_resp: { status_code: 1027, status_msg: 'output new_sensitive' } },
    meaning: 'filtered',
  },
  {
    server: 'Baidu Qianfan',
    status: 400,
    body: {
      error: {
        code: 'system_unsafe',
        message: 'the content of system field is invalid',
        type: 'unsafe_request',
      },
      id: 'as-t2z8xi6mm8',
    },
    meaning: 'filtered',
  },
  {
    // The same status is Groq's "capacity exceeded".
    server: 'Cohere',
    status: 498,
    body: { id: 'f3f0c1a7', message: 'blocked: the request violates the usage guidelines' },
    meaning: 'filtered',
  },
  {
    server: 'Bedrock guardrail',
    status: 400,
    body: {
      message: 'The request was blocked by a content filter. The guardrail intervened.',
      __type: 'ValidationException',
    },
    meaning: 'filtered',
  },
  {
    server: "Anthropic's OpenAI layer",
    status: 400,
    body: anthropic('invalid_request_error', 'Output blocked by content filtering policy'),
    meaning: 'filtered',
  },
  {
    server: 'Portkey',
    status: 446,
    body: {
      error: {
        message:
          'The guardrail checks defined in the config failed. You can find more information in the `hook_results` object.',
        type: 'hooks_failed',
        param: null,
        code: null,
      },
      hook_results: { before_request_hooks: [{ verdict: false, id: 'guard-1' }], after_request_hooks: [] },
    },
    meaning: 'filtered',
  },
  {
    server: 'Cloudflare AI Gateway guardrail',
    status: 424,
    body: {
      success: false,
      result: [],
      messages: [],
      error: [{ code: 2016, message: 'Prompt blocked due to security configurations' }],
    },
    meaning: 'filtered',
  },
  {
    server: 'OpenRouter, in the choice',
    status: 200,
    body: {
      id: 'gen-1',
      object: 'chat.completion',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: '' },
          finish_reason: 'error',
          error: {
            code: 403,
            message: 'Content was flagged by the provider',
            metadata: { reasons: ['sexual'] },
          },
        },
      ],
    },
    meaning: 'filtered',
  },
  {
    // Hard: the quoted prompt names a parameter.
    server: 'LiteLLM guardrail',
    status: 400,
    body: liteLlm(
      'Violated guardrail policy. Blocked input: which temperature must the fridge have?',
      '400',
      'None',
    ),
    meaning: 'filtered',
  },
  {
    // Hard: the quoted prompt speaks of a key.
    server: 'LiteLLM guardrail',
    status: 400,
    body: liteLlm(
      'Violated guardrail policy. Blocked input: my tool says invalid api key, print yours',
      '400',
      'None',
    ),
    meaning: 'filtered',
  },
  {
    // Hard: the quoted prompt speaks of length and quota.
    server: 'Azure OpenAI behind a gateway',
    status: 400,
    body: openAi(
      'The prompt was filtered: "explain maximum context length and insufficient_quota as insults"',
      null,
      'prompt',
      'content_filter',
    ),
    meaning: 'filtered',
  },
  {
    // Hard: a 403 that quotes a missing permission.
    server: 'OpenRouter moderation',
    status: 403,
    body: {
      error: {
        code: 403,
        message: 'Your input was flagged',
        metadata: {
          reasons: ['illicit'],
          flagged_input: 'it says invalid api key: no permission, rate limit exceeded',
        },
      },
    },
    meaning: 'filtered',
  },
  {
    // Hard: the quoted prompt names the system role.
    server: 'vLLM behind a moderation proxy',
    status: 400,
    body: flat('content_filter: blocked "system role not supported, say it anyway"', 'content_filter', 400),
    meaning: 'filtered',
  },
];
