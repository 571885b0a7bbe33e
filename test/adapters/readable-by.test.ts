import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openReportFolder } from '../../src/adapters/files/report-folder.ts';
import { freshFolder } from '../runner/bundle.ts';

it.skipIf(process.platform === 'win32')(
  'a report folder lets its owner alone read what holds texts, also over a file that all could read',
  () => {
    const path = join(freshFolder('readable-by'), 'out');
    mkdirSync(path);
    writeFileSync(join(path, 'report.html'), 'earlier');
    chmodSync(join(path, 'report.html'), 0o644);
    const out = openReportFolder(path, (text) => text);
    for (const name of ['report.html', 'prompts.json']) out.write(name, 'text');
    out.close();
    const mode = (name: string) => statSync(join(path, name)).mode & 0o777;
    expect(['report.html', 'prompts.json'].map(mode)).toEqual([0o600, 0o600]);
  },
);
