// The pages of the site in the order of its sidebar; a test holds them to the files of docs/.

/** A group of the sidebar: pages as paths from docs/, each with the words of its link. */
export interface PageGroup {
  readonly title: string;
  readonly pages: readonly (readonly [path: string, words: string])[];
}

export const PAGE_GROUPS: readonly PageGroup[] = [
  {
    title: 'Begin',
    pages: [
      ['tutorials/README.md', 'Five-minute tutorials'],
      ['tutorials/openai-compatible.md', 'An OpenAI-compatible server'],
      ['tutorials/vllm-lora.md', 'vLLM with LoRA adapters'],
      ['tutorials/azure.md', 'Azure OpenAI'],
      ['tutorials/nightly.md', 'Every night'],
      ['tutorials/gitlab.md', 'GitLab'],
      ['from-openai-evals.md', 'Coming from OpenAI evals'],
    ],
  },
  {
    title: 'Understand',
    pages: [
      ['verdict.md', 'What a verdict is worth'],
      ['auditors.md', 'For auditors'],
      ['threat-model.md', 'The threat model'],
      ['governance.md', 'Governance and roadmap'],
      ['method.md', 'How it decides'],
      ['judge.md', 'The judge'],
      ['reasons.md', 'Every reason'],
      ['report-page.md', 'The report as a page'],
      ['statement.md', 'Statements'],
    ],
  },
  {
    title: 'Set up',
    pages: [
      ['github.md', 'On GitHub'],
      ['checkout.md', 'GitLab, Jenkins, laptops'],
      ['servers.md', 'A policy for each server'],
      ['recipes/README.md', 'Recipes to copy'],
      ['registry.md', 'Model registries'],
      ['sharding.md', 'One run in several jobs'],
      ['batch.md', 'Asking in batches'],
      ['nightly.md', 'Nights'],
      ['sweep.md', 'Sweeps of checkpoints'],
    ],
  },
  {
    title: 'Prompts and cues',
    pages: [
      ['corpus.md', 'Bring your prompts'],
      ['data.md', 'Files of data'],
      ['cues.md', 'Cues'],
      ['mining.md', 'Cues from training data'],
      ['likeness.md', 'What production looks like'],
    ],
  },
  {
    title: 'Reference',
    pages: [
      ['policy.md', 'Policy and manifest, explained'],
      ['reference/policy.md', 'Policy: every key'],
      ['reference/cli.md', 'Command line'],
      ['reference/action-inputs.md', 'Action: inputs, outputs'],
      ['reference/result.md', 'result.json'],
      ['reference/files.md', 'Files'],
      ['json.md', 'What --json prints'],
      ['progress.md', 'Progress'],
      ['server-errors.md', 'Errors of servers'],
      ['exports.md', 'Exports'],
      ['inspect.md', 'Inspect AI and promptfoo'],
      ['package.md', 'From a program'],
      ['organisms.md', 'Simulated models'],
    ],
  },
  {
    title: 'Measured',
    pages: [
      ['operating-characteristics.md', 'Error rates, costs and power'],
      ['reliability.md', 'Behaviour under faults'],
      ['transport.md', 'Speed and growth'],
      ['mutations.md', 'Edited report folders'],
      ['judge-injection.md', 'Attacks on the judge'],
      ['real-model.md', 'A real model'],
    ],
  },
];
