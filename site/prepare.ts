// Lays the documents where VitePress finds its packages above them: they lie beside this package, not below it.
import { cpSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './.vitepress/links.ts';

const ROOT = join(import.meta.dirname, '..');
const SHOWN = ['docs/**/*.{md,png,svg}', '{CHANGELOG,CONTRIBUTING,SECURITY}.md', 'site/home.md'];

rmSync(PAGES, { recursive: true, force: true });
for (const file of globSync(SHOWN, { cwd: ROOT })) cpSync(join(ROOT, file), join(PAGES, file));
