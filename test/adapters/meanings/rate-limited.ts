// Limits of a minute, and overload told as one: waited for, with less at once. Some speak of quota and
// billing and mean a minute. Shapes from the documentation, source or public reports of Bedrock, TGI,
// OpenAI, Azure OpenAI, Mistral, Groq, Vertex, Gemini, Moonshot, Z.ai, DashScope, NVIDIA NIM, Databricks,
// Volcengine Ark and Cerebras.
import { google, openAi, type Said } from './said.ts';

export const RATE_LIMITED: readonly Said[] = [
  {
    // Told with a 429, so it is waited for as one.
    server: 'Bedrock, model not ready',
    status: 429,
    body: {
      message: 'Model is not ready for inference. Wait and try your request again.',
      __type: 'ModelNotReadyException',
    },
    meaning: 'rate-limited',
  },
  {
    server: 'TGI',
    status: 429,
    body: { error: 'Model is overloaded', error_type: 'overloaded' },
    meaning: 'rate-limited',
  },
  {
    server: 'OpenAI',
    status: 429,
    headers: { 'x-ratelimit-reset-tokens': '6ms', 'retry-after-ms': '420' },
    body: openAi(
      'Rate limit reached for gpt in organization org-x on tokens per min (TPM): Limit 30000, Used 29000, Requested 1800. Please try again in 1.6s.',
      'tokens',
      null,
      'rate_limit_exceeded',
    ),
    meaning: 'rate-limited',
  },
  {
    server: 'Azure OpenAI',
    status: 429,
    headers: { 'retry-after': '7' },
    body: {
      error: {
        code: '429',
        message:
          'Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-10-21 have exceeded token rate limit of your current OpenAI S0 pricing tier. Please retry after 7 seconds.',
      },
    },
    meaning: 'rate-limited',
  },
  {
    server: 'Mistral',
    status: 429,
    body: {
      object: 'error',
      message: 'Service tier capacity exceeded for this model.',
      type: 'service_tier_capacity_exceeded',
      param: null,
      code: '3505',
    },
    meaning: 'rate-limited',
  },
  {
    server: 'Groq',
    status: 429,
    headers: { 'retry-after': '5' },
    body: openAi(
      'Rate limit reached for model `llama-3.1-8b-instant` in organization `org_x` service tier `on_demand` on tokens per minute (TPM): Limit 6000, Used 5034, Requested 1443. Please try again in 4.77s.',
      'tokens',
      null,
      'rate_limit_exceeded',
    ),
    meaning: 'rate-limited',
  },
  {
    server: 'Bedrock',
    status: 429,
    headers: { 'x-amzn-errortype': 'ThrottlingException' },
    body: { message: 'Too many requests, please wait before trying again.' },
    meaning: 'rate-limited',
  },
  {
    server: 'Vertex OpenAI layer',
    status: 429,
    body: [google(429, 'RESOURCE_EXHAUSTED', 'Resource exhausted. Please try again later.')],
    meaning: 'rate-limited',
  },
  {
    // Billing words, but it is the limit of a minute.
    server: 'Gemini OpenAI layer',
    status: 429,
    body: [
      google(
        429,
        'RESOURCE_EXHAUSTED',
        'You exceeded your current quota, please check your plan and billing details. Please retry in 20.04s.',
        [
          {
            '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
            violations: [{ quotaId: 'GenerateContentInputTokensPerModelPerMinute-FreeTier' }],
          },
          { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '20s' },
        ],
      ),
    ],
    meaning: 'rate-limited',
  },
  {
    server: 'Moonshot',
    status: 429,
    body: {
      error: {
        message: 'Your account reached organization max RPM: 3, please try again after 1 seconds',
        type: 'rate_limit_reached_error',
      },
    },
    meaning: 'rate-limited',
  },
  {
    server: 'Moonshot',
    status: 429,
    body: {
      error: {
        message: 'The engine is currently overloaded, please try again later',
        type: 'engine_overloaded_error',
      },
    },
    meaning: 'rate-limited',
  },
  {
    server: 'Z.ai',
    status: 429,
    body: {
      error: { code: '1302', message: 'High concurrency usage of this API, please reduce concurrency' },
    },
    meaning: 'rate-limited',
  },
  {
    // Speaks of a quota and means a minute.
    server: 'Vertex',
    status: 429,
    body: [
      google(
        429,
        'RESOURCE_EXHAUSTED',
        'Quota exceeded for aiplatform.googleapis.com/generate_content_requests_per_minute_per_project_per_base_model with base model: bot. Please submit a quota increase request.',
      ),
    ],
    meaning: 'rate-limited',
  },
  {
    server: 'DashScope',
    status: 429,
    body: openAi(
      'Requests rate limit exceeded, please try again later.',
      'limit_requests',
      null,
      'limit_requests',
    ),
    meaning: 'rate-limited',
  },
  {
    server: 'NVIDIA NIM',
    status: 429,
    body: { status: 429, title: 'Too Many Requests' },
    meaning: 'rate-limited',
  },
  {
    server: 'Databricks',
    status: 429,
    body: {
      error_code: 'REQUEST_LIMIT_EXCEEDED',
      message: 'REQUEST_LIMIT_EXCEEDED: Exceeded workspace rate limit for bot-7.',
    },
    meaning: 'rate-limited',
  },
  {
    server: 'Volcengine Ark',
    status: 429,
    body: openAi(
      'The request failed because it has exceeded the requests per minute limit of the model.',
      'TooManyRequests',
      '',
      'ModelAccountRpmRateLimitExceeded',
    ),
    meaning: 'rate-limited',
  },
  {
    server: 'Cerebras',
    status: 429,
    body: {
      message: 'Tokens per minute limit exceeded - too many tokens processed.',
      type: 'too_many_tokens_error',
      param: 'quota',
      code: 'token_quota_exceeded',
    },
    meaning: 'rate-limited',
  },
];
