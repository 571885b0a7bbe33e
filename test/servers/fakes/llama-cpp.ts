import { completion, json, pathOf, type Speaks } from './speaking.ts';

/** llama.cpp's server: one model under any name, 503 while it loads, a fingerprint of its build. */
export const llamaCpp = (alias: string, role: 'candidate' | 'judge'): Speaks => {
  let loading = true;
  return (request) => {
    const path = pathOf(request);
    if (path === '/v1/models') return json(200, listOf(alias));
    if (path !== '/v1/chat/completions')
      return json(404, { error: { code: 404, message: 'File Not Found', type: 'not_found_error' } });
    if (loading) {
      loading = false;
      return json(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } });
    }
    const { usage, ...said } = completion(request, role);
    return json(200, {
      ...said,
      model: alias,
      system_fingerprint: 'b7200-1a2b3c4d5',
      usage,
      timings: { cache_n: 0, prompt_n: usage.prompt_tokens, predicted_n: usage.completion_tokens },
    });
  };
};

function listOf(alias: string) {
  const meta = {
    vocab_type: 2,
    n_vocab: 151936,
    n_ctx_train: 40960,
    n_embd: 4096,
    n_params: 8190735360,
    size: 5027783488,
  };
  return {
    models: [{ name: alias, model: alias, type: 'model', details: { format: 'gguf' } }],
    object: 'list',
    data: [{ id: alias, object: 'model', created: 1764300000, owned_by: 'llamacpp', meta }],
  };
}
