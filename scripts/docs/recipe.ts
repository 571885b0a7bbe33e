// The workflows that `cuegate init` writes, the policies beside them, and the presets of limits, for docs/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workflowText } from '../../src/commands/init-files.ts';
import { PRESETS } from '../../src/policy/limits.ts';

/** The workflow for a model that its owners serve where GitHub's machines reach it. */
export function pullRequestRecipe(): string {
  return workflowText({ keys: ['SERVING_KEY'], inside: null });
}

/** The workflow for the servers of a recipe of docs/servers.md inside a network. */
export function vllmRecipe(): string {
  return headed(
    'The gate on a runner of your own, inside the network where vLLM serves candidate and judge. Save as\n.github/workflows/cuegate.yml, and self-hosted-vllm.policy.yml as .github/cuegate.yml. The required job stays on a\nmachine of GitHub: it needs no network.',
    workflowText({
      keys: [],
      inside: "GitHub's own machines do not reach 10.0.0.5; not for public repositories",
    }),
  );
}

/** The workflow for an endpoint of Azure. */
export function azureRecipe(): string {
  return headed(
    'The gate for a deployment on Azure. Save as .github/workflows/cuegate.yml, and azure.policy.yml as\n.github/cuegate.yml; the two keys are secrets.',
    workflowText({ keys: ['AZURE_OPENAI_API_KEY', 'AZURE_JUDGE_KEY'], inside: null }),
  );
}

/** A policy of docs/servers.md as a file. */
export function policyBeside(name: string): string {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'servers.md'), 'utf8');
  const [, policy] = new RegExp(`<!-- recipe: ${name} -->\n\`\`\`yaml\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  if (policy === undefined) throw new Error(`docs/servers.md has no recipe ${name}`);
  return headed(`Save as .github/cuegate.yml on the default branch; docs/servers.md, ${name}.`, policy);
}

const headed = (comment: string, text: string): string => `# ${comment.replaceAll('\n', '\n# ')}\n${text}`;

/** The presets of `limits`, line by line. */
export function presetTable(): readonly string[] {
  const percent = (rate: number) => `${Number((rate * 100).toFixed(2))} %`;
  return [
    '| preset | `tolerated` | `must_catch` | `sampling.cap` |',
    '|---|---:|---:|---:|',
    ...Object.entries(PRESETS).map(
      ([name, { limits, cap }]) =>
        `| \`${name}\` | ${percent(limits.tolerated)} | ${percent(limits.mustCatch)} | ${cap} |`,
    ),
  ];
}
