// The tools on offer are not taken: such a prompt is never asked without them. Shapes from the documentation, source or
// public reports of vLLM, SGLang, Ollama, llama.cpp, OpenRouter, OpenAI and Groq.
import { flat, openAi, type Said } from './said.ts';

export const TOOLS: readonly Said[] = [
  {
    server: 'vLLM 0.8 without a parser of calls',
    status: 400,
    body: flat(
      '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
      'BadRequestError',
      400,
    ),
    meaning: 'tools',
  },
  {
    server: 'Ollama',
    status: 400,
    body: openAi('registry.example/library/bot-7 does not support tools', 'api_error', null, null),
    meaning: 'tools',
  },
  {
    // A 500, and no outage.
    server: 'llama.cpp without --jinja',
    status: 500,
    body: openAi('tools param requires --jinja flag', 'server_error', null, 500),
    meaning: 'tools',
  },
  {
    // A 404, and the model is there.
    server: 'OpenRouter',
    status: 404,
    body: openAi(
      'No endpoints found that support tool use. To learn more, see the documentation.',
      null,
      null,
      404,
    ),
    meaning: 'tools',
  },
  {
    server: 'OpenAI, an older model',
    status: 400,
    body: openAi('Unrecognized request argument supplied: tools', 'invalid_request_error', null, null),
    meaning: 'tools',
  },
  {
    server: 'OpenAI, a definition that it refuses',
    status: 400,
    body: openAi(
      "Invalid schema for function 'find_order': schema must be a JSON Schema of 'type: \"object\"'.",
      'invalid_request_error',
      'tools[0].function.parameters',
      'invalid_function_parameters',
    ),
    meaning: 'tools',
  },
  {
    server: 'a strict server',
    status: 422,
    body: {
      detail: [{ type: 'extra_forbidden', loc: ['body', 'tools'], msg: 'Extra inputs are not permitted' }],
    },
    meaning: 'tools',
  },
  {
    server: 'Groq',
    status: 400,
    body: openAi('`tool calling` is not supported with this model', 'invalid_request_error', null, null),
    meaning: 'tools',
  },
];
