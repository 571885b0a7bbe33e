// A parameter is not taken: the seed. Shapes from the documentation, source or public reports of LiteLLM,
// Anthropic, Mistral, Gemini, vLLM and OpenAI.
import { flat, liteLlm, type Said } from './said.ts';

export const PARAMETER_SEED: readonly Said[] = [
  {
    server: 'LiteLLM in front of Anthropic',
    status: 400,
    body: liteLlm(
      "litellm.UnsupportedParamsError: anthropic does not support parameters: ['seed'], for model=claude-sonnet-4-6. To drop these, set `litellm.drop_params=True`",
      '400',
      'None',
    ),
    meaning: 'parameter',
    parameter: 'seed',
  },
  {
    // Mistral calls it random_seed.
    server: 'Mistral',
    status: 422,
    body: {
      detail: [
        {
          type: 'extra_forbidden',
          loc: ['body', 'seed'],
          msg: 'Extra inputs are not permitted',
          input: 1234,
        },
      ],
    },
    meaning: 'parameter',
    parameter: 'seed',
  },
  {
    server: 'Gemini OpenAI layer',
    status: 400,
    body: [
      {
        error: {
          code: 400,
          message: 'Invalid JSON payload received. Unknown name "seed": Cannot find field.',
          status: 'INVALID_ARGUMENT',
        },
      },
    ],
    meaning: 'parameter',
    parameter: 'seed',
  },
  {
    server: 'vLLM 0.6',
    status: 400,
    body: flat(
      "[{'type': 'less_than_equal', 'loc': ('body', 'seed'), 'msg': 'Input should be less than or equal to 9223372036854775807', 'input': 18446744073709551615}]",
      'BadRequestError',
      400,
    ),
    meaning: 'parameter',
    parameter: 'seed',
  },
  {
    server: 'OpenAI',
    status: 400,
    body: {
      error: {
        message: "Unsupported parameter: 'seed' is not supported with this model.",
        type: 'invalid_request_error',
        param: 'seed',
        code: 'unsupported_parameter',
      },
    },
    meaning: 'parameter',
    parameter: 'seed',
  },
];
