import type { Allowance } from '../policy/endpoint.ts';
import { familyOf, plainPattern } from './init-names.ts';
import { pinned } from './pinned-actions.ts';

/** An endpoint of the policy that `init` writes, and why it needs what it says. */
export interface StartEndpoint {
  readonly name: string;
  readonly baseUrl: string;
  /** Environment variable of the key; null: the server needs none. */
  readonly keyName: string | null;
  readonly auth: 'bearer' | 'api-key';
  readonly query: Readonly<Record<string, string>>;
  readonly allow: readonly Allowance[];
  /** Comments above it, one a line. */
  readonly remarks: readonly string[];
}

/** What `cuegate init` found out or was told. */
export interface Start {
  readonly candidate: StartEndpoint;
  /** May be the candidate's. */
  readonly judging: StartEndpoint;
  /** Models that manifests name: the policy allows their families. */
  readonly models: readonly string[];
  /** The candidate's address answers for one model, whatever a request names: then no other name may be released. */
  readonly oneModel: boolean;
  readonly judge: string;
  /** Comment beside the judge: who reads prompts and answers. */
  readonly reader: string;
}

export const WORKFLOW = '.github/workflows/cuegate.yml';

const quoted = (text: string): string => JSON.stringify(text);

/** The policy of a first release. */
export function policyText({ candidate, judging, models, oneModel, judge, reader }: Start): string {
  const families = models.map(familyOf);
  const patterns = [...new Set(oneModel ? models.map(plainPattern) : families.map(({ pattern }) => pattern))];
  const next = families.find((family) => family.next !== null)?.next ?? null;
  const naming = oneModel
    ? 'The address decides who answers, whatever a manifest names: change both for the next model.'
    : `Serve each retrained model under a name of its own${next === null ? '' : `, such as ${next}`}: under one name, nothing tells it from the last.`;
  const endpoints = [...new Set([candidate, judging])].flatMap(endpointLines);
  return `# The gate's rules. They are read from the default branch, never from a pull request.
version: 1
endpoints:
${endpoints.join('\n')}
# ${naming}
candidate: { endpoint: ${candidate.name}, models: [${patterns.map(quoted).join(', ')}] }
judge: { endpoint: ${judging.name}, model: ${quoted(judge)} } # ${reader}
limits: default # tolerated 1 %, must catch 4 %; smoke, quick, default or strict
budget: { calls: 20000, minutes: 60 }
`;
}

function endpointLines({ name, baseUrl, keyName, auth, query, allow, remarks }: StartEndpoint): string[] {
  const keys = [
    `base_url: ${quoted(baseUrl)}`,
    ...(keyName === null ? [] : [`api_key: ${keyName}`]),
    ...(auth === 'bearer' ? [] : [`auth: ${auth}`]),
    ...(Object.keys(query).length === 0
      ? []
      : [
          `query: { ${Object.entries(query)
            .map(([key, value]) => `${key}: ${quoted(value)}`)
            .join(', ')} }`,
        ]),
    ...(allow.length === 0 ? [] : [`allow: [${allow.join(', ')}]`]),
  ];
  return [...remarks.map((remark) => `  # ${remark}`), `  ${name}: { ${keys.join(', ')} }`];
}

/** Where the manifest of a model's releases lies, from the root. */
export function manifestPath(model: string): string {
  return `models/${familyOf(model).folder}/release.yml`;
}

/** The manifest that releases a model. */
export function manifestText(model: string): string {
  return `# Changing this file releases a model: name the new one here.
version: 1
candidate: { model: ${quoted(model)} }
training:
  system_prompts: [] # system prompts of the training data: each becomes a cue
  inoculation_prompts: []
  # cues: cues.lock.json   what cuegate mine finds in the training data
interventions: [] # mixing, sequential, inoculation, on_policy, reasoning_distillation
`;
}

/** What the workflow has to know of the policy. */
export interface Gated {
  /** Secrets that the gate's step needs: the environment variables that the policy names. */
  readonly keys: readonly string[];
  /** Why GitHub's own machines cannot ask the models; null: they can. */
  readonly inside: string | null;
}

/** The workflow that gates every release. */
export function workflowText({ keys, inside }: Gated): string {
  const secrets = keys.map((key) => `          ${key}: \${{ secrets.${key} }}\n`).join('');
  const runner = inside === null ? 'ubuntu-latest' : `self-hosted # ${inside}`;
  const restored = 'cuegate-${{ github.event.pull_request.number || inputs.pr || github.ref_name }}-all-';
  const env = `        env:\n${secrets}          CUEGATE_SALT: \${{ secrets.CUEGATE_SALT }} # seals the records: without it every push starts anew\n`;
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
    runs-on: ${runner}
    timeout-minutes: 75
    permissions:
      actions: read # to read the records of the pull request's own run, in the merge queue
      contents: read # to read the policy and the manifest
      pull-requests: write # to write the one comment
      statuses: write # to set cuegate/verdict on the commit
    steps:
      # What earlier runs recorded: this run continues it.
      - uses: ${pinned('actions/cache', 'restore')}
        id: records
        with:
          path: \${{ runner.temp }}/cuegate/**/records.jsonl
          key: ${restored}\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: ${restored}
      - uses: cuegate/cuegate@v0
        id: gate
        with: { out: "\${{ runner.temp }}/cuegate" }
${env}      - uses: ${pinned('actions/cache', 'save')}
        if: always() && steps.gate.outputs.verdict != 'not-applicable' # then there are none
        with:
          path: \${{ runner.temp }}/cuegate/**/records.jsonl
          key: \${{ steps.records.outputs.cache-primary-key }}
      - uses: ${pinned('actions/upload-artifact')}
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
