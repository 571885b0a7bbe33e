// Quota or credit, as gateways and routers say it: the run ends. Shapes from the documentation, source or
// public reports of LiteLLM, OpenAI, OpenRouter, Anthropic, Hugging Face, Portkey, Cloudflare and New API.
import { anthropic, liteLlm, openAi, openRouter, type Said } from './said.ts';

export const QUOTA_GATEWAYS: readonly Said[] = [
  {
    server: 'LiteLLM in front of OpenAI',
    status: 429,
    body: liteLlm(
      'litellm.RateLimitError: RateLimitError: OpenAIException - You exceeded your current quota, please check your plan and billing details.',
      '429',
      'insufficient_quota',
    ),
    meaning: 'quota',
  },
  {
    server: 'OpenRouter',
    status: 402,
    body: openRouter(
      402,
      'This request requires more credits, or fewer max_tokens. You requested up to 4096 tokens, but can only afford 1021.',
      {
        provider_name: null,
      },
    ),
    meaning: 'quota',
  },
  {
    server: 'OpenRouter, inside a 200',
    status: 200,
    body: openRouter(402, 'Insufficient credits. Add more using https://openrouter.ai/settings/credits', {
      limit_source: 'openrouter_credits',
      remedy_hint: 'Add credits, or lower max_tokens / prompt size to fit your remaining balance.',
    }),
    meaning: 'quota',
  },
  {
    server: 'OpenRouter',
    status: 403,
    body: openRouter(
      403,
      'Key limit exceeded (total limit). Manage it using https://openrouter.ai/settings/keys',
    ),
    meaning: 'quota',
  },
  {
    server: 'Anthropic behind a gateway',
    status: 400,
    body: anthropic(
      'invalid_request_error',
      'You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.',
    ),
    meaning: 'quota',
  },
  {
    server: 'LiteLLM in front of Anthropic',
    status: 400,
    body: liteLlm(
      'litellm.BadRequestError: AnthropicException - {"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API."}}',
      '400',
    ),
    meaning: 'quota',
  },
  {
    server: 'LiteLLM budget',
    status: 400,
    body: liteLlm(
      'Budget has been exceeded! Current cost: 26.075, Max budget: 0.25',
      '400',
      'budget_exceeded',
    ),
    meaning: 'quota',
  },
  {
    server: 'LiteLLM budget, newer',
    status: 429,
    body: liteLlm('LiteLLM User: engineer-1, exceeded budget for model=claude', '429', 'budget_exceeded'),
    meaning: 'quota',
  },
  {
    server: 'LiteLLM end user budget',
    status: 400,
    body: liteLlm(
      'ExceededBudget: End User=ci over budget. Spend=0.00088, Budget=0.0001',
      '400',
      'auth_error',
    ),
    meaning: 'quota',
  },
  {
    server: 'Hugging Face router',
    status: 402,
    body: {
      error:
        'You have exceeded your monthly included credits for Inference Providers. Subscribe to PRO to get 20x more.',
    },
    meaning: 'quota',
  },
  {
    server: 'Portkey',
    status: 412,
    body: {
      status: 'failure',
      message: 'Portkey Error: Usage limit exceeded for this API key',
      error: { type: 'usage_exceeded' },
    },
    meaning: 'quota',
  },
  {
    server: 'Cloudflare unified billing',
    status: 402,
    body: {
      success: false,
      result: [],
      messages: [],
      error: [{ code: 2021, message: 'Insufficient balance' }],
    },
    meaning: 'quota',
  },
  {
    server: 'New API',
    status: 403,
    body: openAi(
      '用户额度不足, 剩余额度: $0.000000 (request id: 20260101)',
      'new_api_error',
      '',
      'insufficient_user_quota',
    ),
    meaning: 'quota',
  },
];
