// The limit of a day: waiting within the run does not help, it ends and says until when. Shapes from the
// documentation, source or public reports of Groq, OpenAI, OpenRouter, Gemini, LiteLLM, Bedrock, Azure
// OpenAI, Cerebras, Baidu Qianfan, Workers AI and GitHub Models.
import { google, liteLlm, openAi, openRouter, type Said } from './said.ts';

export const DAY_LIMIT: readonly Said[] = [
  {
    server: 'Groq',
    status: 429,
    headers: { 'retry-after': '578' },
    body: openAi(
      'Rate limit reached for model `llama-3.3-70b-versatile` in organization `org_x` service tier `on_demand` on tokens per day (TPD): Limit 100000, Used 97050, Requested 3619. Please try again in 9m38.016s.',
      'tokens',
      null,
      'rate_limit_exceeded',
    ),
    meaning: 'day-limit',
  },
  {
    server: 'OpenAI',
    status: 429,
    headers: { 'x-ratelimit-reset-requests': '23h41m12s' },
    body: openAi(
      'Rate limit reached for gpt in organization org-x on requests per day (RPD): Limit 200, Used 200, Requested 1. Please try again in 7m12s.',
      'requests',
      null,
      'rate_limit_exceeded',
    ),
    meaning: 'day-limit',
  },
  {
    server: 'OpenRouter',
    status: 429,
    headers: { 'x-ratelimit-reset': '1795910400000' },
    body: openRouter(
      429,
      'Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free model requests per day',
      {
        headers: {
          'X-RateLimit-Limit': '50',
          'X-RateLimit-Remaining': '0',
          'X-RateLimit-Reset': '1795910400000',
        },
        provider_name: null,
      },
    ),
    meaning: 'day-limit',
  },
  {
    server: 'OpenRouter, inside a 200',
    status: 200,
    body: openRouter(429, 'Rate limit exceeded', {
      limit_source: 'openrouter_free_tier_daily',
      headers: {
        'X-RateLimit-Limit': '1000',
        'X-RateLimit-Remaining': '0',
        'X-RateLimit-Reset': '1795910400000',
      },
    }),
    meaning: 'day-limit',
  },
  {
    server: 'a gateway in front of OpenRouter',
    status: 429,
    body: {
      error: {
        message: 'Rate limit exceeded: free-models-per-day-high-balance.',
        type: 'rate_limit_error',
        code: '429',
      },
    },
    meaning: 'day-limit',
  },
  {
    server: 'Gemini OpenAI layer',
    status: 429,
    body: [
      google(
        429,
        'RESOURCE_EXHAUSTED',
        'You exceeded your current quota, please check your plan and billing details.',
        [
          {
            '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
            violations: [
              {
                quotaMetric: 'generativelanguage.googleapis.com/generate_content_free_tier_requests',
                quotaId: 'GenerateRequestsPerDayPerProjectPerModel-FreeTier',
                quotaValue: '250',
              },
            ],
          },
          { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34s' },
        ],
      ),
    ],
    meaning: 'day-limit',
  },
  {
    server: 'LiteLLM in front of Gemini',
    status: 429,
    body: liteLlm(
      'litellm.RateLimitError: VertexAIException - {"error":{"code":429,"message":"You exceeded your current quota.","status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaMetric":"generativelanguage.googleapis.com/generate_requests_per_model_per_day","quotaId":"GenerateRequestsPerDayPerProjectPerModel"}]}]}}',
      '429',
      'throttling_error',
    ),
    meaning: 'day-limit',
  },
  {
    server: 'Bedrock',
    status: 429,
    headers: { 'x-amzn-errortype': 'ThrottlingException' },
    body: { message: 'Too many tokens per day, please wait before trying again.' },
    meaning: 'day-limit',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 429,
    body: liteLlm(
      'litellm.RateLimitError: BedrockException - {"message":"Too many tokens per day, please wait before trying again."}',
      '429',
      'throttling_error',
    ),
    meaning: 'day-limit',
  },
  {
    // The seconds of a day stand for it.
    server: 'Azure OpenAI',
    status: 429,
    headers: { 'retry-after': '86400' },
    body: {
      error: {
        code: '429',
        message:
          'Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-10-21 have exceeded token rate limit of your current AIServices S0 pricing tier. Please retry after 86400 seconds.',
      },
    },
    meaning: 'day-limit',
  },
  {
    server: 'Cerebras',
    status: 429,
    headers: { 'x-ratelimit-reset-requests-day': '33011.382867', 'x-ratelimit-remaining-requests-day': '0' },
    body: {
      message: 'Requests per day limit exceeded - too many requests sent.',
      type: 'too_many_requests_error',
      param: 'quota',
      code: 'request_quota_exceeded',
    },
    meaning: 'day-limit',
  },
  {
    server: 'Baidu Qianfan',
    status: 429,
    body: {
      error: {
        code: 'QUOTA_USER_DAILY_REQUEST',
        message: 'Daily request quota per user exceeded',
        type: 'rate_limit_exceeded',
      },
      id: 'as-7',
    },
    meaning: 'day-limit',
  },
  {
    server: 'Workers AI',
    status: 429,
    body: {
      success: false,
      result: null,
      messages: [],
      errors: [
        {
          code: 4006,
          message:
            'you have used up your daily free allocation of 10,000 neurons, please upgrade to continue usage',
        },
      ],
    },
    meaning: 'day-limit',
  },
  {
    server: 'GitHub Models',
    status: 429,
    headers: { 'retry-after': '37613' },
    body: {
      error: {
        code: 'RateLimitReached',
        message:
          'Rate limit of 50 per 86400s exceeded for UserByModelByDay. Please wait 37613 seconds before retrying.',
        details: 'Rate limit of 50 per 86400s exceeded for UserByModelByDay.',
      },
    },
    meaning: 'day-limit',
  },
];
