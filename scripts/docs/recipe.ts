// The workflow that `cuegate init` writes, and the presets of its limits, for docs/.
import { workflowText } from '../../src/commands/init-files.ts';
import { PRESETS } from '../../src/policy/limits.ts';

/** The workflow for a model that its owners serve, as a block of YAML, line by line. */
export function workflowBlock(): readonly string[] {
  const text = workflowText({ keys: ['SERVING_KEY'], inside: null });
  return ['```yaml', ...text.trimEnd().split('\n'), '```'];
}

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
