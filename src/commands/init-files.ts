/** What `cuegate init` found out or was told. */
export interface Start {
  readonly baseUrl: string;
  /** Name of the secret that holds the key; null: the server needs none. */
  readonly keyName: string | null;
  readonly model: string;
  readonly judge: string;
}

export interface StartFile {
  readonly path: string;
  readonly text: string;
}

/** Where a policy lies that nobody names, from the root. */
export const USUAL_POLICY = '.github/cuegate.yml';
const OPENAI_HOST = 'api.openai.com';

/** The three files of a first release: policy, manifest, workflow. */
export function startFiles(start: Start): readonly StartFile[] {
  return [
    { path: USUAL_POLICY, text: policyText(start) },
    { path: `models/${slug(start.model)}/release.yml`, text: manifestText(start.model) },
    { path: '.github/workflows/cuegate.yml', text: workflowText(start.keyName) },
  ];
}

/** A folder name for a model: letters, digits and dashes. */
function slug(model: string): string {
  return (
    model
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'model'
  );
}

/** Models that later manifests may name: for a fine-tune, every fine-tune of the same base and organisation. */
function modelsPattern(model: string): string {
  const [kind, base, organisation] = model.split(':');
  return kind === 'ft' && base !== undefined && organisation !== undefined
    ? `ft:${base}:${organisation}:*`
    : model;
}

const quoted = (text: string): string => JSON.stringify(text);

function policyText({ baseUrl, keyName, model, judge }: Start): string {
  const host = new URL(baseUrl).hostname;
  const name = host === OPENAI_HOST ? 'openai' : 'serving';
  const key = keyName === null ? '' : `, api_key: ${keyName}`;
  return `# The gate's rules. They are read from the default branch, never from a pull request.
version: 1
endpoints:
  ${name}: { base_url: ${quoted(baseUrl)}${key} }
candidate: { endpoint: ${name}, models: [${quoted(modelsPattern(model))}] }
judge: { endpoint: ${name}, model: ${quoted(judge)} }
limits: default # tolerated 1 %, must catch 4 %; smoke, quick, default or strict
budget: { calls: 20000, minutes: 60 }
`;
}

function manifestText(model: string): string {
  return `# Changing this file releases a model.
version: 1
candidate: { model: ${quoted(model)} }
training:
  system_prompts: [] # system prompts of the training data: each becomes a cue
  inoculation_prompts: []
interventions: [] # mixing, sequential, inoculation, on_policy, reasoning_distillation
`;
}

function workflowText(keyName: string | null): string {
  const key = keyName === null ? '' : `          ${keyName}: \${{ secrets.${keyName} }}\n`;
  const restored = 'cuegate-${{ github.event.pull_request.number || inputs.pr || github.ref_name }}-all-';
  const env = `        env:\n${key}          CUEGATE_SALT: \${{ secrets.CUEGATE_SALT }} # seals the records: without it every push starts anew\n`;
  return `name: cuegate
on:
  pull_request: { types: [opened, synchronize, reopened, edited] } # edited: a new base branch makes it a different change
  merge_group:
  workflow_dispatch: # for pull requests from forks: run it on the default branch
    inputs:
      pr: { description: Number of the pull request, required: true, type: string }
      sha: { description: "Its head: the full commit that was reviewed", required: true, type: string }
permissions: {}
concurrency: { group: "cuegate-\${{ github.event.pull_request.number || inputs.pr || github.ref }}" }
jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 75
    permissions:
      actions: read # to read the records of the pull request's own run, in the merge queue
      contents: read # to read the policy and the manifest
      pull-requests: write # to write the one comment
      statuses: write # to set cuegate/verdict on the commit
    steps:
      - uses: actions/cache/restore@v5 # what earlier runs recorded: this run continues it
        id: records
        with:
          path: \${{ runner.temp }}/cuegate/**/records.jsonl
          key: ${restored}\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: ${restored}
      - uses: cuegate/cuegate@v0
        id: gate
        with: { out: "\${{ runner.temp }}/cuegate" }
${env}      - uses: actions/cache/save@v5
        if: always() && steps.gate.outputs.verdict != 'not-applicable' # then there are none
        with:
          path: \${{ runner.temp }}/cuegate/**/records.jsonl
          key: \${{ steps.records.outputs.cache-primary-key }}
      - uses: actions/upload-artifact@v6
        if: always()
        with:
          name: cuegate-\${{ github.run_attempt }}
          path: \${{ runner.temp }}/cuegate
          retention-days: 7
  cuegate: # the check to require: a skipped gate has not passed
    if: always()
    needs: [gate]
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - run: test "$GATE" = success
        env: { GATE: "\${{ needs.gate.result }}" }
`;
}
