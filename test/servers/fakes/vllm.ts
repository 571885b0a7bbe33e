import { completion, json, modelOf, pathOf, type Speaks, withChoice } from './speaking.ts';

/** vLLM with a base and adapters by name: names it does not have are 404, and extra fields stand in every reply. */
export const vllm =
  (base: string, adapters: readonly string[], role: 'candidate' | 'judge'): Speaks =>
  (request) => {
    const path = pathOf(request);
    if (path === '/v1/models')
      return json(200, {
        object: 'list',
        data: [entry(base, null), ...adapters.map((name) => entry(name, base))],
      });
    if (path !== '/v1/chat/completions') return json(404, { detail: 'Not Found' });
    const model = modelOf(request);
    if (model !== base && !adapters.includes(model))
      return json(404, {
        error: {
          message: `The model \`${model}\` does not exist.`,
          type: 'NotFoundError',
          param: 'model',
          code: 404,
        },
      });
    const said = completion(request, role);
    const [{ message }] = said.choices;
    return json(200, {
      ...withChoice(said, {
        message: { ...message, reasoning: null, tool_calls: [], annotations: null, audio: null },
        stop_reason: null,
        token_ids: null,
      }),
      system_fingerprint: null,
      service_tier: null,
      prompt_logprobs: null,
      prompt_token_ids: null,
      kv_transfer_params: null,
    });
  };

function entry(id: string, parent: string | null) {
  return {
    id,
    object: 'model',
    created: 1764300000,
    owned_by: 'vllm',
    root: parent === null ? id : `/adapters/${id}`,
    parent,
    max_model_len: parent === null ? 16384 : null,
    permission: [],
  };
}
