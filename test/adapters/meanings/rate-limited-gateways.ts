// Limits of a minute, as gateways and routers say it. Shapes from the documentation, source or public
// reports of Cloudflare, Workers AI, Azure APIM, LiteLLM, Bedrock, OpenRouter, Anthropic and New API.
import { anthropic, liteLlm, openAi, openRouter, type Said } from './said.ts';

const HTML = { 'content-type': 'text/html; charset=UTF-8' };

export const RATE_LIMITED_GATEWAYS: readonly Said[] = [
  {
    server: 'Cloudflare',
    status: 429,
    headers: { ...HTML, 'retry-after': '30' },
    body: '<!DOCTYPE html><html><head><title>Access denied | api.example.com used Cloudflare to restrict access</title></head><body><h1>Error 1015</h1><p>You are being rate limited</p></body></html>',
    meaning: 'rate-limited',
  },
  {
    server: 'Cloudflare AI Gateway',
    status: 429,
    body: { success: false, result: [], messages: [], error: [{ code: 2003, message: 'Rate limited' }] },
    meaning: 'rate-limited',
  },
  {
    server: 'Workers AI',
    status: 429,
    body: {
      success: false,
      result: null,
      messages: [],
      errors: [{ code: 3040, message: 'Capacity temporarily exceeded, please try again.' }],
    },
    meaning: 'rate-limited',
  },
  {
    server: 'Azure APIM',
    status: 429,
    headers: { 'retry-after': '40' },
    body: { statusCode: 429, message: 'Rate limit is exceeded. Try again in 40 seconds.' },
    meaning: 'rate-limited',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 429,
    body: liteLlm(
      'litellm.RateLimitError: BedrockException - {"message":"Too many tokens, please wait before trying again."}',
      '429',
      'throttling_error',
    ),
    meaning: 'rate-limited',
  },
  {
    server: 'OpenRouter, inside a 200',
    status: 200,
    body: openRouter(429, 'Provider returned error', {
      raw: 'z-ai/glm is temporarily rate-limited upstream. Please retry shortly.',
      provider_name: 'BaseTen',
    }),
    meaning: 'rate-limited',
  },
  {
    server: 'Anthropic behind a gateway',
    status: 429,
    headers: { 'retry-after': '12' },
    body: anthropic(
      'rate_limit_error',
      "This request would exceed your organization's rate limit of 50,000 input tokens per minute.",
    ),
    meaning: 'rate-limited',
  },
  {
    server: 'New API',
    status: 429,
    body: openAi('当前分组上游负载已饱和，请稍后再试 (request id: 20260101)', 'upstream_error', '429', 429),
    meaning: 'rate-limited',
  },
  { server: 'a proxy without words', status: 429, body: '', meaning: 'rate-limited' },
];
