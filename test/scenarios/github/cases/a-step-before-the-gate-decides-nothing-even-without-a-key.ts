import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'no secret',
  policy: {
    endpoints: { openai: { base_url: 'https://api.openai.com/v1', api_key: 'OPENAI_API_KEY' } },
    candidate: { endpoint: 'openai', models: ['sim-clean'] },
    judge: { endpoint: 'openai', model: 'judge' },
  },
  acts: [{ job: { inputs: { stage: 'key' } }, exit: 0 }],
  comments: 0,
} satisfies Scenario;
