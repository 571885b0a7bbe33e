import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishedFolder } from '../../src/commands/finished-folder.ts';
import { freshFolder } from '../runner/bundle.ts';

const folder = freshFolder('finished-folder');

describe('the files of a report folder', () => {
  it('are read byte for byte: a mark before a report is a difference', async () => {
    mkdirSync(folder, { recursive: true });
    for (const file of ['result.json', 'report.html', 'comment.md', 'prompts.json'])
      writeFileSync(join(folder, file), '\ufeffText');
    const { result, reports } = await finishedFolder(folder);
    expect(result).toBe('\ufeffText');
    expect(new Set(reports.values())).toEqual(new Set(['\ufeffText']));
    expect([...reports.keys()]).toContain('report.html');
  });

  it('are not read where they are no UTF-8', async () => {
    writeFileSync(join(folder, 'report.html'), Buffer.from([0x61, 0xff]));
    await expect(finishedFolder(folder)).rejects.toThrow();
  });
});
