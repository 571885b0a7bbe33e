// The server does not know the model, also where the status is 400. Shapes from the documentation, source or
// public reports of OpenAI, Azure OpenAI, Azure AI Foundry, vLLM, SGLang, Ollama, LM Studio, LiteLLM,
// Bedrock, Anthropic, OpenRouter, Fireworks, Together, Groq, Mistral and Cohere.
import { flat, liteLlm, openAi, openRouter, type Said } from './said.ts';

export const UNKNOWN_MODEL: readonly Said[] = [
  {
    server: 'OpenAI',
    status: 404,
    body: openAi(
      'The model `support-bot-7` does not exist or you do not have access to it.',
      'invalid_request_error',
      null,
      'model_not_found',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'OpenAI',
    status: 403,
    body: openAi(
      'Project `proj_x` does not have access to model `support-bot-7`',
      'invalid_request_error',
      null,
      'model_not_found',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'Azure OpenAI',
    status: 404,
    body: {
      error: {
        code: 'DeploymentNotFound',
        message:
          'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.',
      },
    },
    meaning: 'unknown-model',
  },
  {
    server: 'Azure AI Foundry',
    status: 400,
    body: {
      error: {
        code: 'unknown_model',
        message: 'Unknown model: support-bot-7',
        details: 'Unknown model: support-bot-7',
      },
    },
    meaning: 'unknown-model',
  },
  {
    server: 'vLLM 0.6',
    status: 404,
    body: flat('The model `support-bot-7` does not exist.', 'NotFoundError', 404),
    meaning: 'unknown-model',
  },
  {
    server: 'vLLM 0.11',
    status: 404,
    body: openAi('The model `support-bot-7` does not exist.', 'NotFoundError', 'model', 404),
    meaning: 'unknown-model',
  },
  {
    // A sidecar that answers 400 for it.
    server: 'vLLM behind a router',
    status: 400,
    body: flat('The model `support-bot-7` does not exist.', 'NotFoundError', 404),
    meaning: 'unknown-model',
  },
  {
    server: 'SGLang with LoRA',
    status: 400,
    body: flat("LoRA adapter 'support-bot-7' was requested, but it is not loaded.", 'BadRequestError', 400),
    meaning: 'unknown-model',
  },
  {
    server: 'Ollama',
    status: 404,
    body: openAi("model 'support-bot-7' not found", 'not_found_error'),
    meaning: 'unknown-model',
  },
  {
    server: 'Ollama, older',
    status: 404,
    body: openAi('model "support-bot-7" not found, try pulling it first', 'api_error'),
    meaning: 'unknown-model',
  },
  {
    server: 'LM Studio',
    status: 404,
    body: openAi(
      'No models loaded. Please load a model in the developer page or use the `lms load` command.',
      'invalid_request_error',
      'model',
      'model_not_found',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'LiteLLM',
    status: 400,
    body: liteLlm(
      "{'error': '/chat/completions: Invalid model name passed in model=support-bot-7. Call `/v1/models` to view available models for your key.'}",
      '400',
      'None',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'LiteLLM, newer',
    status: 400,
    body: liteLlm(
      '/chat/completions: Invalid model name passed in model=support-bot-7. Call `/v1/models` to view available models for your key.',
      '400',
      'invalid_request_error',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'LiteLLM in front of Bedrock',
    status: 400,
    body: liteLlm(
      'litellm.BadRequestError: BedrockException - {"message":"The provided model identifier is invalid."}',
      '400',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'LiteLLM in front of Anthropic',
    status: 404,
    body: liteLlm(
      'litellm.NotFoundError: AnthropicException - {"type":"error","error":{"type":"not_found_error","message":"model: support-bot-7"}}',
      '404',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'Bedrock access gateway',
    status: 400,
    body: {
      detail: 'Unsupported model support-bot-7, please use models API to get a list of supported models',
    },
    meaning: 'unknown-model',
  },
  {
    server: 'Bedrock',
    status: 400,
    body: {
      message:
        "Invocation of model ID support-bot-7 with on-demand throughput isn't supported. Retry your request with the ID or ARN of an inference profile that contains this model.",
    },
    meaning: 'unknown-model',
  },
  {
    server: 'OpenRouter',
    status: 400,
    body: openRouter(400, 'support/bot-7 is not a valid model ID'),
    meaning: 'unknown-model',
  },
  {
    server: 'OpenRouter',
    status: 404,
    body: openRouter(404, 'No endpoints found for support/bot-7.'),
    meaning: 'unknown-model',
  },
  {
    server: 'Fireworks',
    status: 404,
    body: {
      error: {
        message: 'Model not found, inaccessible, and/or not deployed',
        param: 'model',
        code: 'NOT_FOUND',
        type: 'error',
      },
    },
    meaning: 'unknown-model',
  },
  {
    server: 'Together',
    status: 404,
    body: {
      id: 'nT1',
      error: {
        message:
          'Unable to access model support-bot-7. Please visit https://api.together.ai/models to view the list of supported models.',
        type: 'invalid_request_error',
        param: null,
        code: 'model_not_available',
      },
    },
    meaning: 'unknown-model',
  },
  {
    server: 'Together, not running',
    status: 400,
    body: openAi(
      'Unable to access non-serverless model support-bot-7. Please create and start a new dedicated endpoint for the model.',
      'invalid_request_error',
      null,
      'model_not_available',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'Groq',
    status: 400,
    body: openAi(
      'The model `llama3-70b-8192` has been decommissioned and is no longer supported.',
      'invalid_request_error',
      null,
      'model_decommissioned',
    ),
    meaning: 'unknown-model',
  },
  {
    server: 'Mistral',
    status: 400,
    body: {
      object: 'error',
      message: 'Invalid model: support-bot-7',
      type: 'invalid_model',
      param: null,
      code: '1500',
    },
    meaning: 'unknown-model',
  },
  {
    server: 'Cohere',
    status: 404,
    body: {
      id: '9a',
      message:
        "model 'support-bot-7' not found, make sure the correct model ID was used and that you have access to the model.",
    },
    meaning: 'unknown-model',
  },
];
