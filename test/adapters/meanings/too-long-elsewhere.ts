// Prompts that are too long, as further servers say it. Shapes from the documentation, source or public
// reports of LiteLLM, Vertex, Gemini, Groq, Mistral, Cohere, xAI, DeepSeek, DashScope, Moonshot, Z.ai, Baidu
// Qianfan, MiniMax, SambaNova, Cerebras, Fireworks, OpenRouter, Anthropic, Workers AI, GitHub Models, nginx
// and llama-cpp-python.
import { google, liteLlm, openAi, openRouter, type Said } from './said.ts';

export const TOO_LONG_ELSEWHERE: readonly Said[] = [
  {
    server: 'LiteLLM in front of Vertex',
    status: 400,
    body: liteLlm(
      'litellm.ContextWindowExceededError: litellm.BadRequestError: VertexAIException - {"error":{"code":400,"message":"The input token count exceeds the maximum number of tokens allowed 1048576.","status":"INVALID_ARGUMENT"}}',
      '400',
    ),
    meaning: 'too-long',
  },
  {
    server: 'Gemini wrapped in its own text',
    status: 400,
    body: {
      error: {
        message: JSON.stringify(
          google(
            400,
            'INVALID_ARGUMENT',
            'The input token count (3475108) exceeds the maximum number of tokens allowed (1048576).',
          ),
        ),
        code: 400,
        status: 'Bad Request',
      },
    },
    meaning: 'too-long',
  },
  {
    // One prompt over the limit of a minute never fits, however long one waits.
    server: 'Groq',
    status: 413,
    body: openAi(
      'Request too large for model `llama-3.1-8b-instant` in organization `org_x` service tier `on_demand` on tokens per minute (TPM): Limit 6000, Requested 6294, please reduce your message size and try again.',
      'tokens',
      null,
      'rate_limit_exceeded',
    ),
    meaning: 'too-long',
  },
  {
    server: 'Groq',
    status: 400,
    body: openAi(
      'Please reduce the length of the messages or completion.',
      'invalid_request_error',
      'messages',
      'context_length_exceeded',
    ),
    meaning: 'too-long',
  },
  {
    server: 'Mistral',
    status: 400,
    body: {
      object: 'error',
      message:
        'Prompt contains 33120 tokens and 0 draft tokens, too large for model with 32768 maximum context length',
      type: 'invalid_request_prompt',
      param: null,
      code: '3051',
    },
    meaning: 'too-long',
  },
  {
    server: 'Cohere',
    status: 400,
    body: {
      id: '7c1a',
      message:
        'too many tokens: total number of tokens in the prompt cannot exceed 128000 - received 131344. Try using a shorter prompt.',
    },
    meaning: 'too-long',
  },
  {
    server: 'xAI',
    status: 400,
    body: {
      code: 'Client specified an invalid argument',
      error: "This model's maximum prompt length is 131072 but the request contains 213840 tokens.",
    },
    meaning: 'too-long',
  },
  {
    server: 'DeepSeek',
    status: 400,
    body: openAi(
      "This model's maximum context length is 65536 tokens. However, you requested 67001 tokens (65001 in the messages, 2000 in the completion). Please reduce the length of the messages or completion.",
      'invalid_request_error',
      null,
      'invalid_request_error',
    ),
    meaning: 'too-long',
  },
  {
    server: 'DashScope',
    status: 400,
    body: openAi(
      '<400> InternalError.Algo.InvalidParameter: Range of input length should be [1, 30720]',
      'invalid_request_error',
      null,
      'invalid_parameter_error',
    ),
    meaning: 'too-long',
  },
  {
    server: 'Moonshot',
    status: 400,
    body: {
      error: {
        message: 'Invalid request: Your request exceeded model token limit: 8192',
        type: 'invalid_request_error',
      },
    },
    meaning: 'too-long',
  },
  {
    server: 'Z.ai',
    status: 400,
    body: { error: { code: '1261', message: 'Prompt exceeds max length' } },
    meaning: 'too-long',
  },
  {
    server: 'Baidu Qianfan',
    status: 400,
    body: {
      error: { code: 'tokens_too_long', message: 'Prompt tokens too long', type: 'invalid_request_error' },
      id: 'as-9',
    },
    meaning: 'too-long',
  },
  {
    server: 'MiniMax',
    status: 400,
    body: {
      type: 'error',
      error: { type: 'bad_request_error', message: 'invalid params, context window exceeds limit (2013)' },
    },
    meaning: 'too-long',
  },
  {
    server: 'SambaNova',
    status: 400,
    body: openAi(
      'Requested generation length 1 is not possible! The provided prompt is 4309 tokens long, so generating 1 tokens requires a sequence length of 4310, but the maximum supported sequence length is just 4096!',
      'invalid_request_error',
    ),
    meaning: 'too-long',
  },
  {
    server: 'Cerebras',
    status: 400,
    body: {
      message:
        'Please reduce the length of the messages or completion. Current length is 9120 while limit is 8192',
      type: 'invalid_request_error',
      param: 'messages',
      code: 'context_length_exceeded',
    },
    meaning: 'too-long',
  },
  {
    server: 'Fireworks',
    status: 400,
    body: {
      error: {
        object: 'error',
        type: 'invalid_request_error',
        code: 'invalid_request_error',
        message: 'The prompt is too long: 140012, model maximum context length: 131071',
      },
    },
    meaning: 'too-long',
  },
  {
    server: 'OpenRouter',
    status: 400,
    body: openRouter(
      400,
      "This endpoint's maximum context length is 131072 tokens. However, you requested about 140210 tokens (138162 of text input, 2048 in the output).",
    ),
    meaning: 'too-long',
  },
  {
    // The real reason stands in the provider's text, inside a text.
    server: 'OpenRouter in front of Anthropic',
    status: 400,
    body: openRouter(400, 'Provider returned error', {
      raw: '{"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 208310 tokens > 200000 maximum"}}',
      provider_name: 'Anthropic',
    }),
    meaning: 'too-long',
  },
  {
    server: 'Workers AI',
    status: 413,
    body: {
      success: false,
      result: null,
      messages: [],
      errors: [
        {
          code: 5021,
          message:
            'AiError: The estimated number of input and maximum output tokens (8300) exceeded this model context window limit (7968).',
        },
      ],
    },
    meaning: 'too-long',
  },
  {
    server: 'GitHub Models',
    status: 413,
    body: {
      error: {
        code: 'tokens_limit_reached',
        message: 'Request body too large for bot-7 model. Max size: 8000 tokens.',
        details: 'Request body too large for bot-7 model. Max size: 8000 tokens.',
      },
    },
    meaning: 'too-long',
  },
  {
    server: 'nginx',
    status: 413,
    headers: { 'content-type': 'text/html' },
    body: '<html>\r\n<head><title>413 Request Entity Too Large</title></head>\r\n<body></body>\r\n</html>\r\n',
    meaning: 'too-long',
  },
  {
    server: 'llama-cpp-python',
    status: 400,
    body: openAi(
      "This model's maximum context length is 2048 tokens, however you requested 2285 tokens (1261 in your prompt; 1024 for the completion).",
      'invalid_request_error',
      'messages',
      'context_length_exceeded',
    ),
    meaning: 'too-long',
  },
];
