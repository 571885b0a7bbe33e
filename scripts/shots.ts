// docs/img/comment-*.png: real comments on simulated releases, rendered from Markdown by cmark-gfm in Chromium.
// Everything in the pictures is simulated and says so. docs/img/sources.json keeps what each was taken from, so that
// a test notices a stale one. Needs Debian's cmark-gfm, chromium and fonts-noto-color-emoji. Usage: npm run shots
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../test/runner/bundle.ts';
import { IMAGES, SHOTS, SOURCES, STYLE, shotComments, takenFrom } from './shots/comments.ts';

const folder = freshFolder('shots-pages');
mkdirSync(IMAGES, { recursive: true });
const comments = await shotComments();
const taken: Record<string, unknown> = {};
for (const shot of SHOTS) {
  const comment = comments.get(shot.picture) ?? '';
  const html = execFileSync('cmark-gfm', ['--unsafe', '-e', 'table', '-e', 'strikethrough'], {
    input: comment,
    encoding: 'utf8',
  });
  const page = join(folder, `${shot.model}.html`);
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${html}`);
  photograph(page, join(IMAGES, shot.picture), shot.height);
  taken[shot.picture] = takenFrom(shot, comment);
  process.stdout.write(`docs/img/${shot.picture}\n`);
}
writeFileSync(SOURCES, `${JSON.stringify(taken, null, 1)}\n`);

function photograph(page: string, picture: string, height: number): void {
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--hide-scrollbars',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${join(folder, 'browser')}`,
      `--window-size=920,${height}`,
      `--screenshot=${picture}`,
      `file://${page}`,
    ],
    { stdio: 'ignore' },
  );
}
