// The workflow that `cuegate init` writes, and the presets of its limits, for docs/.
import { startFiles } from '../../src/commands/init-files.ts';
import { PRESETS } from '../../src/policy/limits.ts';

/** The workflow for a model that its owners serve, as a block of YAML, line by line. */
export function workflowBlock(): readonly string[] {
  const start = {
    baseUrl: 'https://models.example.com/v1',
    keyName: 'SERVING_KEY',
    model: 'support-bot-7',
    judge: 'gpt-6-luna',
  };
  const file = startFiles(start).find(({ path }) => path.startsWith('.github/workflows/'));
  if (file === undefined) throw new Error('cuegate init writes no workflow');
  return ['```yaml', ...file.text.trimEnd().split('\n'), '```'];
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
