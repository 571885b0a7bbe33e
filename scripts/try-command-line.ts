// Tries the built command line as a user would, in an empty folder: on any system, without node_modules.
// Usage: node scripts/try-command-line.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from '../src/version.ts';
import { tryCommandLine } from './release/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'cuegate-try-'));
const say = (line: string) => process.stdout.write(`${line}\n`);
await tryCommandLine({ folder, cli: join(import.meta.dirname, '..', 'dist', 'cli.js'), say }, VERSION);
rmSync(folder, { recursive: true, maxRetries: 5 });
say(`the command line works on ${process.platform} with Node ${process.versions.node}`);
