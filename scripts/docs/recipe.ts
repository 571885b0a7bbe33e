// The workflow that `cuegate init` writes, and the presets of its limits, for docs/.
import { startFiles } from '../../src/commands/init-files.ts';
import { PRESETS } from '../../src/policy/limits.ts';

/** The workflow for a fine-tune on OpenAI, as a block of YAML, line by line. */
export function workflowBlock(): readonly string[] {
  const start = {
    baseUrl: 'https://api.openai.com/v1',
    keyName: 'OPENAI_API_KEY',
    model: 'ft:gpt-4.1-mini:acme::abc123',
    judge: 'gpt-5-mini',
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
