// This prompt was filtered: one answer is ineligible, the run goes on. Shapes from the documentation, source
// or public reports of Azure OpenAI, Azure AI Foundry, LiteLLM, Azure, OpenAI, DashScope, DeepSeek, Packy,
// Moonshot, xAI and Volcengine Ark.
import { liteLlm, openAi, type Said } from './said.ts';

const AZURE =
  "The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify your prompt and retry.";
const INNER = {
  code: 'ResponsibleAIPolicyViolation',
  content_filter_result: {
    hate: { filtered: false, severity: 'safe' },
    jailbreak: { filtered: false, detected: false },
    violence: { filtered: true, severity: 'medium' },
  },
};

export const FILTERED: readonly Said[] = [
  {
    server: 'Azure OpenAI',
    status: 400,
    body: {
      error: {
        message: AZURE,
        type: null,
        param: 'prompt',
        code: 'content_filter',
        status: 400,
        innererror: INNER,
      },
    },
    meaning: 'filtered',
  },
  {
    // Some regions leave `code` empty and say it inside only.
    server: 'Azure OpenAI',
    status: 400,
    body: { error: { code: null, message: AZURE, param: 'prompt', status: 400, innererror: INNER } },
    meaning: 'filtered',
  },
  {
    server: 'Azure AI Foundry',
    status: 400,
    body: {
      error: {
        message: AZURE.replace('Azure OpenAI', 'Microsoft'),
        type: null,
        param: 'prompt',
        code: 'content_filter',
      },
    },
    meaning: 'filtered',
  },
  {
    server: 'LiteLLM in front of Azure',
    status: 400,
    body: {
      error: {
        message: `litellm.BadRequestError: litellm.ContentPolicyViolationError: litellm.ContentPolicyViolationError: AzureException - ${AZURE}\nmodel=azure/bot-7. content_policy_fallback=None. fallbacks=None.`,
        type: null,
        param: null,
        code: '400',
        provider_specific_fields: { innererror: INNER },
      },
    },
    meaning: 'filtered',
  },
  {
    // Older LiteLLM: only the exception's name tells.
    server: 'LiteLLM in front of OpenAI',
    status: 400,
    body: liteLlm(
      'litellm.ContentPolicyViolationError: OpenAIException - Invalid prompt: your prompt was flagged as potentially violating our usage policy.',
      '400',
    ),
    meaning: 'filtered',
  },
  {
    server: 'LiteLLM guardrail',
    status: 400,
    body: liteLlm(
      "{'error': 'Violated guardrail policy', 'bedrock_guardrail_response': 'Sorry, I cannot help.'}",
      '400',
      'None',
    ),
    meaning: 'filtered',
  },
  {
    server: 'LiteLLM moderation',
    status: 400,
    body: liteLlm(
      "{'error': 'Violated OpenAI moderation policy', 'moderation_result': {'violated_categories': ['violence']}}",
      '400',
      'None',
    ),
    meaning: 'filtered',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      'Invalid prompt: your prompt was flagged as potentially violating our usage policy. Please try again with a different prompt.',
      'invalid_request_error',
      null,
      'invalid_prompt',
    ),
    meaning: 'filtered',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      'This request has been flagged for possible cybersecurity risk.',
      'invalid_request_error',
      null,
      'cyber_policy',
    ),
    meaning: 'filtered',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      'Your request was rejected as a result of our safety system.',
      'invalid_request_error',
      null,
      'content_policy_violation',
    ),
    meaning: 'filtered',
  },
  {
    server: 'DashScope',
    status: 400,
    body: openAi(
      'Input data may contain inappropriate content.',
      'data_inspection_failed',
      null,
      'data_inspection_failed',
    ),
    meaning: 'filtered',
  },
  {
    server: 'DashScope, newer models',
    status: 400,
    body: openAi(
      '<400> InternalError.Algo.DataInspectionFailed: Input text data may contain inappropriate content.',
      'invalid_request_error',
      null,
      'invalid_parameter_error',
    ),
    meaning: 'filtered',
  },
  {
    server: 'DashScope, its own shape',
    status: 400,
    body: {
      code: 'DataInspectionFailed',
      message: 'Output data may contain inappropriate content.',
      request_id: '17f9c41d-fbbd-9a78',
    },
    meaning: 'filtered',
  },
  {
    server: 'DeepSeek',
    status: 400,
    body: openAi('Content Exists Risk', 'invalid_request_error', null, 'invalid_request_error'),
    meaning: 'filtered',
  },
  {
    server: 'Packy in front of DeepSeek',
    status: 400,
    body: openAi(
      'Content Exists Risk (request id: 01KZD9Q6G33M5)',
      'packy_invalid_request_error',
      '',
      'invalid_request_error',
    ),
    meaning: 'filtered',
  },
  {
    server: 'Moonshot',
    status: 400,
    body: {
      error: {
        code: 400,
        message: 'The request was rejected because it was considered high risk',
        param: 'prompt',
        type: 'content_filter',
      },
    },
    meaning: 'filtered',
  },
  {
    server: 'xAI',
    status: 403,
    body: {
      code: 'The caller does not have permission to execute the specified operation',
      error:
        'Content violates usage guidelines. Team: 00000000, API key ID: 11111111, Model: grok-4-0709, Failed check: SAFETY_CHECK_TYPE_BIO',
    },
    meaning: 'filtered',
  },
  {
    server: 'xAI',
    status: 403,
    body: { code: 'permission-denied', error: 'Content violates usage guidelines. ' },
    meaning: 'filtered',
  },
  {
    server: 'LiteLLM in front of xAI',
    status: 403,
    body: liteLlm(
      'litellm.PermissionDeniedError: XaiException - Content violates usage guidelines. Failed check: SAFETY_CHECK_TYPE_CYBER. Received Model Group=grok',
      '403',
    ),
    meaning: 'filtered',
  },
  {
    server: 'Volcengine Ark',
    status: 400,
    body: openAi(
      'The request failed because the input text may contain sensitive information. Request id: 021',
      'BadRequest',
      '',
      'SensitiveContentDetected',
    ),
    meaning: 'filtered',
  },
];
