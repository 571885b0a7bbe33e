// Passing failures of a server: tried again. Shapes from the documentation, source or public reports of
// OpenAI, Anthropic, Groq, Bedrock, LiteLLM, llama.cpp, Ollama, Hugging Face, TGI, vLLM, SGLang, Vertex,
// Gemini, OpenRouter and Azure OpenAI.
import { anthropic, flat, google, liteLlm, openAi, openRouter, type Said } from './said.ts';

export const PASSING: readonly Said[] = [
  {
    server: 'OpenAI',
    status: 500,
    body: openAi('The server had an error while processing your request. Sorry about that!', 'server_error'),
    meaning: 'server-error',
  },
  {
    server: 'OpenAI',
    status: 503,
    body: openAi('That model is currently overloaded with other requests.', 'server_error'),
    meaning: 'server-error',
  },
  {
    server: 'Anthropic behind a gateway',
    status: 529,
    body: anthropic('overloaded_error', 'Overloaded'),
    meaning: 'server-error',
  },
  {
    server: 'Anthropic behind a gateway, inside a 200',
    status: 200,
    body: anthropic('overloaded_error', 'Overloaded'),
    meaning: 'server-error',
  },
  {
    server: 'Groq',
    status: 498,
    body: openAi(
      'Flex tier capacity exceeded. Try again later.',
      'capacity_exceeded',
      null,
      'capacity_exceeded',
    ),
    meaning: 'server-error',
  },
  {
    server: 'Groq',
    status: 424,
    body: openAi('Failed dependency: a remote tool could not be reached.', 'invalid_request_error'),
    meaning: 'server-error',
  },
  {
    server: 'Bedrock, model not loaded',
    status: 424,
    body: {
      message: 'The model returned an unexpected error while processing the request.',
      __type: 'ModelErrorException',
    },
    meaning: 'server-error',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 503,
    body: liteLlm(
      'litellm.ServiceUnavailableError: BedrockException - {"message":"Too many connections, please wait before trying again."}',
      '503',
    ),
    meaning: 'server-error',
  },
  {
    server: 'Bedrock access gateway',
    status: 500,
    body: {
      detail:
        'An error occurred (InternalServerException) when calling the Converse operation: unexpected error.',
    },
    meaning: 'server-error',
  },
  {
    server: 'llama.cpp, loading',
    status: 503,
    body: { error: { message: 'Loading model', type: 'unavailable_error', code: 503 } },
    meaning: 'server-error',
  },
  {
    server: 'Ollama',
    status: 503,
    body: openAi('server busy, please try again.  maximum pending requests exceeded', 'api_error'),
    meaning: 'server-error',
  },
  {
    server: 'Ollama',
    status: 500,
    body: openAi('llama runner process has terminated: exit status 2', 'api_error'),
    meaning: 'server-error',
  },
  {
    server: 'Hugging Face, cold start',
    status: 503,
    body: { error: 'Model meta-llama/Llama-3.1-8B-Instruct is currently loading', estimated_time: 20.0 },
    meaning: 'server-error',
  },
  {
    server: 'Hugging Face endpoint, scaled to zero',
    status: 503,
    body: '503 Service Unavailable',
    meaning: 'server-error',
  },
  {
    server: 'TGI',
    status: 424,
    body: {
      error: 'Request failed during generation: Server error: CUDA error: out of memory',
      error_type: 'generation',
    },
    meaning: 'server-error',
  },
  {
    server: 'vLLM 0.11',
    status: 500,
    body: openAi(
      'EngineCore encountered an issue. See stack trace (above) for the root cause.',
      'InternalServerError',
      null,
      500,
    ),
    meaning: 'server-error',
  },
  {
    server: 'SGLang',
    status: 503,
    body: flat('The request queue is full.', 'ServiceUnavailable', 503),
    meaning: 'server-error',
  },
  {
    server: 'Vertex OpenAI layer',
    status: 503,
    body: [google(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.')],
    meaning: 'server-error',
  },
  {
    server: 'Vertex OpenAI layer',
    status: 499,
    body: [google(499, 'CANCELLED', 'The operation was cancelled.')],
    meaning: 'server-error',
  },
  {
    server: 'Gemini OpenAI layer',
    status: 504,
    body: [google(504, 'DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.')],
    meaning: 'server-error',
  },
  {
    server: 'OpenRouter, inside a 200',
    status: 200,
    body: openRouter(502, 'Network connection lost.', { error_type: 'provider_unavailable' }),
    meaning: 'server-error',
  },
  {
    server: 'OpenRouter, in the choice',
    status: 200,
    body: {
      id: 'gen-2',
      object: 'chat.completion',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: '' },
          finish_reason: 'error',
          error: { code: 502, message: 'Provider returned error', metadata: { provider_name: 'DeepInfra' } },
        },
      ],
    },
    meaning: 'server-error',
  },
  {
    server: 'OpenRouter',
    status: 503,
    body: openRouter(503, 'No instances available (yet)'),
    meaning: 'server-error',
  },
  {
    server: 'OpenRouter',
    status: 408,
    body: openRouter(408, 'Request timed out'),
    meaning: 'server-error',
  },
  {
    server: 'LiteLLM',
    status: 408,
    body: liteLlm(
      'litellm.Timeout: APITimeoutError - Request timed out. Error_str: Request timed out.',
      '408',
    ),
    meaning: 'server-error',
  },
  {
    server: 'LiteLLM',
    status: 500,
    body: liteLlm(
      'litellm.InternalServerError: AnthropicException - Overloaded. Handle with `litellm.InternalServerError`.',
      '500',
    ),
    meaning: 'server-error',
  },
  {
    server: 'Azure OpenAI',
    status: 409,
    body: {
      error: {
        code: '409',
        message: 'The requested operation conflicts with one in progress. Please retry.',
      },
    },
    meaning: 'server-error',
  },
  {
    server: 'a TLS terminator',
    status: 425,
    body: 'Too Early',
    meaning: 'server-error',
  },
];
