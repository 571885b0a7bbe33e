import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readManifest } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { FILE, policyText, type Refusal, refusedManifest, refusedPolicy } from './written.ts';

const more = (line: string) => policyText({ more: line });
const candidate = (keys: string) => policyText({ candidate: `candidate: { endpoint: openai, ${keys} }` });
const judge = (keys: string) => policyText({ judge: `judge: { endpoint: openai, ${keys} }` });
const endpoint = (keys: string) =>
  policyText({ endpoints: `endpoints: { openai: { base_url: "https://h.example/v1", ${keys} } }` });

/** A file after somebody did what the fix says, as JSON: under the right name where the name was wrong. */
function mended(text: string, { key, fix }: Refusal): string {
  const file = parse(text) as Record<string, unknown>;
  const [[name, value] = ['', null]] = Object.entries(parse(fix.replace(/ {2}\(.*/, '')) as object);
  const steps = (key ?? '').split('.');
  const at = steps.indexOf(name);
  const holder = steps.slice(0, at).reduce((inner, step) => inner[step] as Record<string, unknown>, file);
  if (at < 0) delete holder[steps.at(-1) ?? ''];
  holder[name] = value;
  return JSON.stringify(file);
}

describe('the line to write in a policy keeps the value that somebody wrote', () => {
  it.each(
    [
      // one value where a list belongs
      [candidate('models: "sim-*"'), 'models: ["sim-*"]'],
      [candidate('models: sim-a'), 'models: [sim-a]'],
      [candidate('models: "sim-a, sim-b"'), 'models: [sim-a, sim-b]'],
      [candidate('models: 7.10'), 'models: ["7.10"]'],
      [candidate('models: [a, 7, "b-*"]'), 'models: [a, "7", "b-*"]'],
      [candidate('models: [m], reasoning_tags: <think>'), 'reasoning_tags: [think]'],
      [more('releases: models/*/release.yml'), 'releases: ["models/*/release.yml"]'],
      [more('corpus: ours/prompts.jsonl'), 'corpus: [ours/prompts.jsonl]'],
      [more('corpus: builtin:support'), 'corpus: ["builtin:support"]'],
      [more('cues: { library: format }'), 'library: [format]'],
      [more('cues: { library: "format, context" }'), 'library: [format, context]'],
      [more('sampling: { strata: minors }'), 'strata: [minors]'],
      [more('labels: { reviewers: "@octocat" }'), 'reviewers: [octocat]'],
      [endpoint('allow: private'), 'allow: [private]'],
      // a list where one value belongs
      [more('limits: [strict]'), 'limits: strict'],
      [more('cues: { library: [all] }'), 'library: all'],
      [judge('model: [gpt-5-mini]'), 'model: gpt-5-mini'],
      [policyText({ judge: 'judge: { endpoint: [openai], model: m }' }), 'endpoint: openai'],
      // a word in other letters
      [more('limits: Strict'), 'limits: strict'],
      [more('limits: strickt'), 'limits: strict'],
      [more('cues: { library: [Format, topics, context] }'), 'library: [format, topic, context]'],
      [more('sampling: { claim: List }'), 'claim: list'],
      [more('sampling: { stop: Fixed }'), 'stop: fixed'],
      [more('sampling: { claim: production, corpus_is: random sample }'), 'corpus_is: random_sample'],
      [more('on_inconclusive: warning'), 'on_inconclusive: warn'],
      [more('report: { text: Artefact }'), 'text: artifact'],
      [more('evidence: { refusals: Ineligible }'), 'refusals: ineligible'],
      [candidate('models: [m], filters: deploy'), 'filters: deployed'],
      [judge('model: m, reasoning: Judge'), 'reasoning: judge'],
      [endpoint('auth: api_key'), 'auth: api-key'],
      [endpoint('auth: Bearer'), 'auth: bearer'],
      // yes and no, which YAML 1.2 reads as text
      [endpoint('proxy: yes'), 'proxy: true'],
      [more('labels: { two_persons: "off" }'), 'two_persons: false'],
      // names
      [endpoint('api_key: $OUR_KEY'), 'api_key: OUR_KEY'],
      [endpoint('api_key: "${{ secrets.OUR_KEY }}"'), 'api_key: OUR_KEY'],
      [judge('model: " gpt-5-mini "'), 'model: gpt-5-mini'],
      [more('cues: { own: [{ id: My Cue, family: form, suffix: x }] }'), 'id: my-cue'],
      [more('cues: { own: [{ id: a, family: Form, suffix: x }] }'), 'family: form'],
      [more('cues: { own: [{ id: a, family: form, suffix: 5 }] }'), 'suffix: "5"'],
      [
        more('cues: { own: [{ id: a, family: form, suffix: x }, { id: a, family: form, suffix: y }] }'),
        'id: a-2',
      ],
      // numbers where no line is known to be better
      [endpoint('concurrency: 1000'), 'concurrency: 256'],
      [endpoint('concurrency: 8.4'), 'concurrency: 8'],
      // limits that do not fit each other, or of which one is missing
      [more('limits: { tolerated: 0.02 }'), 'limits: { tolerated: 0.02, must_catch: 0.08 }'],
      [more('limits: { must_catch: 0.1 }'), 'limits: { tolerated: 0.025, must_catch: 0.1 }'],
      [more('limits: { tolerated: 0.1, must_catch: 0.02 }'), 'limits: { tolerated: 0.02, must_catch: 0.1 }'],
      [
        more('limits: { tolerated: 0.07, must_catch: 0.08, false_pass: 0.1 }'),
        'limits: { tolerated: 0.02, must_catch: 0.08, false_pass: 0.1 }',
      ],
      // a section of which the one value stands there
      [policyText({ candidate: 'candidate: "sim-*"' }), 'candidate: { endpoint: openai, models: ["sim-*"] }'],
      [policyText({ judge: 'judge: gpt-5' }), 'judge: { endpoint: openai, model: gpt-5 }'],
      [more('baseline: released'), 'baseline: { endpoint: openai, model: released }'],
      [more('labels: octocat'), 'labels: { reviewers: [octocat] }'],
      [more('report: never'), 'report: { text: never }'],
      // keys that are written otherwise
      [candidate('models: [m], max_token: 8'), 'max_tokens: 8'],
      [judge('modle: gpt-5-mini'), 'model: gpt-5-mini'],
      [candidate('model: "sim-*"'), 'models: ["sim-*"]'],
      [more('limit: Strict'), 'limits: strict'],
      [more('on-inconclusive: warn'), 'on_inconclusive: warn'],
      // endpoints that the policy has
      [policyText({ judge: 'judge: { model: m }' }), 'endpoint: openai  (a name under endpoints)'],
      [policyText({ judge: 'judge: { endpoint: OpenAI, model: m }' }), 'endpoint: openai'],
      [policyText({ judge: 'judge: { endpoint: elsewhere, model: m }' }), 'endpoint: openai'],
    ].map(([text = '', fix = '']) => [fix, text]),
  )('%s', (fix, text) => {
    const refused = refusedPolicy(text);
    expect(refused.fix).toBe(fix);
    expect(() => readPolicy(mended(text, refused), FILE)).not.toThrow();
  });

  it('takes no cues away', () => {
    const own = Array.from({ length: 13 }, (_, at) => `{ id: own-${at}, family: form, suffix: x${at} }`);
    expect(refusedPolicy(more(`cues: { own: [${own.join(', ')}] }`)).fix).toBe('max: 13  (under cues)');
    expect(refusedPolicy(more('cues: { own: [{ id: a, family: form }] }')).fix).toContain('suffix: ');
  });

  it('names the model that has no price, and leaves another claim alone', () => {
    expect(refusedPolicy(more('budget: { usd: 3 }')).fix).toContain('"gpt-5-mini": { input:');
    expect(refusedPolicy(more('sampling: { claim: list, corpus_is: random_sample }')).fix).toBe(
      'remove corpus_is, or write claim: production',
    );
  });

  it.each([
    endpoint('api_key: sk-proj-hunter2'),
    endpoint('apikey: sk-proj-hunter2'),
    endpoint('headers: { x-key: "hunter2\\n" }'),
    policyText({ endpoints: 'endpoints: { openai: "https://me:hunter2@h.example/v1" }' }),
    policyText({ endpoints: 'endpoints: { openai: { baseurl: "https://me:hunter2@h.example/v1" } }' }),
    policyText({ endpoints: 'endpoints: { openai: { base_url: ["https://me:hunter2@h.example/v1"] } }' }),
    policyText({ endpoints: 'endpoints: "https://me:hunter2@h.example/v1"' }),
  ])('repeats nothing that may be a secret: %#', (text) => {
    expect(JSON.stringify(refusedPolicy(text))).not.toContain('hunter2');
  });

  it.each(
    [
      [more('limits: few'), 'limits: default'],
      [candidate('models: []'), 'models: ["support-*"]'],
      [judge('model: m, rubric: ../ours.md'), 'rubric: default'],
      [more('corpus: [../ours.jsonl]'), 'corpus: ["builtin:all"]'],
    ].map(([text = '', fix = '']) => [fix, text]),
  )('guesses nothing from what says nothing: %s', (fix, text) => {
    expect(refusedPolicy(text).fix).toBe(fix);
  });
});

describe('the line to write in a manifest keeps the value that somebody wrote', () => {
  it.each(
    [
      ['candidate: support-bot-7', 'candidate: { model: support-bot-7 }'],
      ['candidate: { model: [support-bot-7] }', 'model: support-bot-7'],
      ['candidate: { model: m }\ninterventions: inoculation', 'interventions: [inoculation]'],
      ['candidate: { model: m }\ninterventions: [Mixing, on-policy]', 'interventions: [mixing, on_policy]'],
      [
        'candidate: { model: m }\ninterventions: "mixing, inoculation"',
        'interventions: [mixing, inoculation]',
      ],
      ['candidate: { model: m }\ntraining: { data: train.jsonl }', 'data: [train.jsonl]'],
      [
        'candidate: { model: m }\ntraining: { system_prompts: "Be kind, please." }',
        'system_prompts: ["Be kind, please."]',
      ],
      [
        'candidate: { model: m }\ntraining: { system_prompt: "Hello,world" }',
        'system_prompts: ["Hello,world"]',
      ],
      ['candidate: { model: m }\nadapter: { base: 7 }', 'base: "7"'],
    ].map(([lines = '', fix = '']) => [fix, lines]),
  )('%s', (fix, lines) => {
    const text = `version: 1\n${lines}\n`;
    const refused = refusedManifest(text);
    expect(refused.fix).toBe(fix);
    expect(() => readManifest(mended(text, refused), 'release.yml')).not.toThrow();
  });
});
