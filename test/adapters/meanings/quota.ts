// Quota or credit: the run ends, whatever the status. Shapes from the documentation, source or public
// reports of OpenAI, Anthropic, DashScope, DeepSeek, Moonshot, xAI, Z.ai, MiniMax, Together, Cohere, Groq,
// Volcengine Ark, SiliconFlow and NVIDIA NIM.
import { openAi, type Said } from './said.ts';

export const QUOTA: readonly Said[] = [
  {
    server: 'OpenAI',
    status: 429,
    body: openAi(
      'You exceeded your current quota, please check your plan and billing details.',
      'insufficient_quota',
      null,
      'insufficient_quota',
    ),
    meaning: 'quota',
  },
  {
    server: 'OpenAI',
    status: 429,
    body: openAi(
      'Your account is not active, please check your billing details on our website.',
      'billing_not_active',
      null,
      'billing_not_active',
    ),
    meaning: 'quota',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      'Billing hard limit has been reached',
      'invalid_request_error',
      null,
      'billing_hard_limit_reached',
    ),
    meaning: 'quota',
  },
  {
    server: "Anthropic's OpenAI layer",
    status: 400,
    body: openAi(
      'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing.',
      'invalid_request_error',
      null,
      'invalid_request_error',
    ),
    meaning: 'quota',
  },
  {
    server: 'DashScope',
    status: 400,
    body: openAi(
      'Access denied, please make sure your account is in good standing.',
      'Arrearage',
      null,
      'Arrearage',
    ),
    meaning: 'quota',
  },
  {
    server: 'DashScope',
    status: 403,
    body: openAi(
      'The free tier of the model has been exhausted. If you wish to continue access the model on a paid basis, please disable the "use free tier only" mode.',
      'AllocationQuota.FreeTierOnly',
      null,
      'AllocationQuota.FreeTierOnly',
    ),
    meaning: 'quota',
  },
  {
    server: 'DeepSeek',
    status: 402,
    body: openAi('Insufficient Balance', 'unknown_error', null, 'invalid_request_error'),
    meaning: 'quota',
  },
  {
    server: 'Moonshot',
    status: 429,
    body: {
      error: {
        message:
          'Your account is suspended due to insufficient balance, please recharge your account or check your plan and billing details',
        type: 'exceeded_current_quota_error',
      },
    },
    meaning: 'quota',
  },
  {
    server: 'xAI',
    status: 429,
    body: {
      code: 'Some resource has been exhausted',
      error:
        'Your team 00000000 has either used all available credits or reached its monthly spending limit. To continue making API requests, please purchase more credits or raise your spending limit.',
    },
    meaning: 'quota',
  },
  {
    // A 403 that is neither the key nor a filter.
    server: 'xAI',
    status: 403,
    body: {
      code: 'The caller does not have permission to execute the specified operation',
      error:
        "Your newly created team doesn't have any credits or licenses yet. You can purchase those on https://console.x.ai.",
    },
    meaning: 'quota',
  },
  {
    server: 'Z.ai',
    status: 429,
    body: {
      error: { code: '1113', message: 'Insufficient balance or no resource package. Please recharge.' },
    },
    meaning: 'quota',
  },
  {
    server: 'MiniMax, base_resp',
    status: 200,
    body: { choices: null, base_resp: { status_code: 1008, status_msg: 'insufficient balance' } },
    meaning: 'quota',
  },
  {
    server: 'Together',
    status: 402,
    body: openAi(
      'Credit limit exceeded, please navigate to the billing page to add credit.',
      'credit_limit',
      null,
      null,
    ),
    meaning: 'quota',
  },
  {
    server: 'Cohere',
    status: 402,
    body: { message: 'please add or update your payment method to continue' },
    meaning: 'quota',
  },
  {
    server: 'Groq',
    status: 400,
    body: openAi(
      'Organization has reached its spend limit. Raise it in the billing settings.',
      'invalid_request_error',
      null,
      'blocked_api_access',
    ),
    meaning: 'quota',
  },
  {
    // A 403 that is an unpaid bill.
    server: 'Volcengine Ark',
    status: 403,
    body: openAi(
      'The request failed because your account has an overdue balance.',
      'Forbidden',
      '',
      'AccountOverdueError',
    ),
    meaning: 'quota',
  },
  {
    server: 'SiliconFlow',
    status: 403,
    body: { code: 30001, message: 'Sorry, your account balance is insufficient', data: null },
    meaning: 'quota',
  },
  {
    server: 'NVIDIA NIM',
    status: 402,
    body: { detail: "Account 'x': Cloud credits expired - Please contact NVIDIA representatives" },
    meaning: 'quota',
  },
];
