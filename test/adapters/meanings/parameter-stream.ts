// A parameter is not taken: that it is a stream or none, what goes with one, and probabilities of tokens.
// Shapes from the documentation, source or public reports of DashScope, OpenAI, Azure OpenAI, Mistral, vLLM,
// Groq, LiteLLM, Together and DeepSeek.
import { flat, liteLlm, openAi, type Said } from './said.ts';

export const PARAMETER_STREAM: readonly Said[] = [
  {
    // Asks for a stream where none was asked for.
    server: 'DashScope',
    status: 400,
    body: openAi(
      'This model only support stream mode, please enable the stream parameter to access the model.',
      'invalid_request_error',
      null,
      'invalid_parameter_error',
    ),
    meaning: 'parameter',
    parameter: 'stream',
  },
  {
    server: 'DashScope',
    status: 400,
    body: openAi(
      'parameter.enable_thinking must be set to false for non-streaming calls',
      'invalid_request_error',
      null,
      'invalid_parameter_error',
    ),
    meaning: 'parameter',
    parameter: 'stream',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      'Your organization must be verified to stream this model.',
      'invalid_request_error',
      'stream',
      'unsupported_value',
    ),
    meaning: 'parameter',
    parameter: 'stream',
  },
  {
    server: 'Azure OpenAI, older api-version',
    status: 400,
    body: openAi('Unrecognized request argument supplied: stream_options', 'invalid_request_error'),
    meaning: 'parameter',
    parameter: 'stream_options',
  },
  {
    server: 'Mistral',
    status: 422,
    body: {
      object: 'error',
      message: {
        detail: [
          {
            type: 'extra_forbidden',
            loc: ['body', 'stream_options'],
            msg: 'Extra inputs are not permitted',
            input: { include_usage: true },
          },
        ],
      },
      type: 'invalid_request_error',
      param: null,
      code: null,
    },
    meaning: 'parameter',
    parameter: 'stream_options',
  },
  {
    server: 'vLLM 0.6',
    status: 400,
    body: flat('Stream options can only be defined when `stream=True`.', 'BadRequestError', 400),
    meaning: 'parameter',
    parameter: 'stream_options',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: openAi(
      "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
      'invalid_request_error',
      'stream_options',
    ),
    meaning: 'parameter',
    parameter: 'stream_options',
  },
  {
    server: 'OpenAI',
    status: 403,
    body: openAi('You are not allowed to request logprobs from this model', 'invalid_request_error'),
    meaning: 'parameter',
    parameter: 'logprobs',
  },
  {
    server: 'Azure OpenAI',
    status: 400,
    body: openAi(
      "Unsupported parameter: 'logprobs' is not supported with this model.",
      'invalid_request_error',
      'logprobs',
      'unsupported_parameter',
    ),
    meaning: 'parameter',
    parameter: 'logprobs',
  },
  {
    server: 'Groq',
    status: 400,
    body: openAi('`logprobs` is not supported with this model', 'invalid_request_error'),
    meaning: 'parameter',
    parameter: 'logprobs',
  },
  {
    server: 'LiteLLM in front of Together',
    status: 400,
    body: liteLlm(
      "litellm.UnsupportedParamsError: together_ai does not support parameters: {'logprobs': True}, for model=llama. To drop these, set `litellm.drop_params=True`",
      '400',
      'None',
    ),
    meaning: 'parameter',
    parameter: 'logprobs',
  },
  {
    server: 'DeepSeek reasoner',
    status: 400,
    body: openAi(
      'deepseek-reasoner does not support the parameter logprobs',
      'invalid_request_error',
      null,
      'invalid_request_error',
    ),
    meaning: 'parameter',
    parameter: 'logprobs',
  },
  {
    server: 'Together',
    status: 422,
    body: {
      error: {
        message: 'logprobs is not supported for this model',
        type: 'invalid_request_error',
        param: 'logprobs',
        code: null,
      },
    },
    meaning: 'parameter',
    parameter: 'logprobs',
  },
];
