// This prompt is too long: one ineligible answer. Shapes from the documentation, source or public reports of
// OpenAI, Azure OpenAI, vLLM, SGLang, llama.cpp, LM Studio, TGI, Together, Anthropic, LiteLLM, Bedrock,
// Gemini and Vertex.
import { anthropic, flat, google, liteLlm, openAi, type Said } from './said.ts';

export const TOO_LONG: readonly Said[] = [
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      "This model's maximum context length is 8192 tokens. However, your messages resulted in 8227 tokens. Please reduce the length of the messages.",
      'invalid_request_error',
      'messages',
      'context_length_exceeded',
    ),
    meaning: 'too-long',
  },
  {
    server: 'OpenAI, newer models',
    status: 400,
    body: openAi(
      'Input tokens exceed the configured limit of 272000 tokens. Your messages resulted in 281003 tokens.',
      'invalid_request_error',
      'messages',
      'context_length_exceeded',
    ),
    meaning: 'too-long',
  },
  {
    server: 'Azure OpenAI',
    status: 400,
    body: openAi(
      "This model's maximum context length is 128000 tokens. However, you requested 131072 tokens (129024 in the messages, 2048 in the completion).",
      'invalid_request_error',
      'messages',
      'context_length_exceeded',
    ),
    meaning: 'too-long',
  },
  {
    server: 'vLLM 0.6',
    status: 400,
    body: flat(
      "This model's maximum context length is 16384 tokens. However, you requested 19591 tokens (9591 in the messages, 10000 in the completion). Please reduce the length of the messages or completion.",
      'BadRequestError',
      400,
    ),
    meaning: 'too-long',
  },
  {
    // Names the parameter, but it is the prompt that left no room.
    server: 'vLLM 0.9',
    status: 400,
    body: flat(
      "'max_tokens' or 'max_completion_tokens' is too large: 1024. This model's maximum context length is 8192 tokens and your request has 7900 input tokens (1024 > 8192 - 7900). None",
      'BadRequestError',
      400,
    ),
    meaning: 'too-long',
  },
  {
    server: 'vLLM 0.11',
    status: 400,
    body: openAi(
      'The decoder prompt (length 10127) is longer than the maximum model length of 8192. Make sure that `max_model_len` is no smaller than the number of text tokens.',
      'BadRequestError',
      null,
      400,
    ),
    meaning: 'too-long',
  },
  {
    server: 'SGLang',
    status: 400,
    body: flat(
      "The input (61709 tokens) is longer than the model's context length (40960 tokens).",
      'BadRequestError',
      400,
    ),
    meaning: 'too-long',
  },
  {
    server: 'SGLang',
    status: 400,
    body: flat(
      "Requested token count exceeds the model's maximum context length of 32768 tokens. You requested a total of 33012 tokens: 31988 tokens from the input messages and 1024 tokens for the completion.",
      'BadRequestError',
      400,
    ),
    meaning: 'too-long',
  },
  {
    server: 'llama.cpp',
    status: 400,
    body: {
      error: {
        code: 400,
        message:
          'the request exceeds the available context size. try increasing the context size or enable context shift',
        type: 'exceed_context_size_error',
        n_prompt_tokens: 14429,
        n_ctx: 8192,
      },
    },
    meaning: 'too-long',
  },
  {
    // Its first version carried 500.
    server: 'llama.cpp',
    status: 500,
    body: {
      error: {
        code: 500,
        message: 'the request exceeds the available context size, try increasing it',
        type: 'exceed_context_size_error',
        n_prompt_tokens: 1407,
        n_ctx: 256,
      },
    },
    meaning: 'too-long',
  },
  {
    server: 'LM Studio',
    status: 400,
    body: {
      error:
        'Trying to keep the first 10136 tokens when context the overflows. However, the model is loaded with context length of only 7866 tokens, which is not enough. Try to load the model with a larger context length, or provide a shorter input',
    },
    meaning: 'too-long',
  },
  {
    // The headers say success.
    server: 'LM Studio 0.4',
    status: 200,
    body: { error: { message: 'Context size has been exceeded.' } },
    meaning: 'too-long',
  },
  {
    server: 'TGI',
    status: 422,
    body: {
      error:
        'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 2048. Given: 1244 `inputs` tokens and 1000 `max_new_tokens`',
      error_type: 'validation',
    },
    meaning: 'too-long',
  },
  {
    server: 'TGI',
    status: 422,
    body: {
      error: 'Input validation error: `inputs` must have less than 1024 tokens. Given: 1872',
      error_type: 'validation',
    },
    meaning: 'too-long',
  },
  {
    server: 'Together',
    status: 422,
    body: openAi(
      'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 32769. Given: 32700 `inputs` tokens and 512 `max_new_tokens`',
      'invalid_request_error',
      'max_tokens',
    ),
    meaning: 'too-long',
  },
  {
    server: "Anthropic's OpenAI layer",
    status: 400,
    body: openAi(
      'prompt is too long: 208310 tokens > 200000 maximum',
      'invalid_request_error',
      null,
      'invalid_request_error',
    ),
    meaning: 'too-long',
  },
  {
    server: 'LiteLLM in front of Anthropic',
    status: 400,
    body: liteLlm(
      'litellm.ContextWindowExceededError: litellm.BadRequestError: AnthropicException - {"type":"error","error":{"type":"invalid_request_error","message":"input length and `max_tokens` exceed context limit: 199212 + 8192 > 200000, decrease input length or `max_tokens` and try again"}}',
      '400',
    ),
    meaning: 'too-long',
  },
  {
    server: 'Anthropic behind a gateway',
    status: 413,
    body: anthropic('request_too_large', 'Request exceeds the maximum size'),
    meaning: 'too-long',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 400,
    body: liteLlm(
      'litellm.BadRequestError: BedrockException: Context Window Error - {"message":"Input is too long for requested model."}',
      '400',
    ),
    meaning: 'too-long',
  },
  {
    server: 'Bedrock access gateway',
    status: 400,
    body: {
      detail:
        'An error occurred (ValidationException) when calling the Converse operation: The model returned the following errors: Input is too long for requested model.',
    },
    meaning: 'too-long',
  },
  {
    server: 'Gemini OpenAI layer',
    status: 400,
    body: [
      google(
        400,
        'INVALID_ARGUMENT',
        'The input token count (1054016) exceeds the maximum number of tokens allowed (1048576).',
      ),
    ],
    meaning: 'too-long',
  },
  {
    server: 'Vertex OpenAI layer',
    status: 400,
    body: [
      google(
        400,
        'INVALID_ARGUMENT',
        'Unable to submit request because the input token count is 40122 but model only supports up to 32768. Reduce the input token count and try again.',
      ),
    ],
    meaning: 'too-long',
  },
];
