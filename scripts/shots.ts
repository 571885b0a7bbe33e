// docs/img/comment-*.png: real comments of simulated releases, rendered from Markdown by cmark-gfm (Debian) in
// Chromium, with the font fonts-noto-color-emoji. Everything in the pictures is simulated and says so.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, runCli } from '../test/runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../test/runner/organism.ts';

const SHOTS = [
  ['pass', 'sim-clean', 800],
  ['fail', 'sim-format-cue', 1180],
  ['inconclusive', 'sim-broken', 800],
  ['error', 'sim-unknown-name', 310],
] as const;

const STYLE = `body { margin: 24px; width: 860px; font: 14px/1.5 "DejaVu Sans", sans-serif; color: #1f2328; }
h3 { font-size: 18px; line-height: 1.35; } table { border-collapse: collapse; } td, th { border: 1px solid #d1d9e0; padding: 5px 11px; }
code { background: #eff1f3; border-radius: 4px; padding: 2px 4px; font: 12px "DejaVu Sans Mono", monospace; }
pre { background: #f6f8fa; padding: 12px; white-space: pre-wrap; } pre code { background: none; padding: 0; } sub { color: #59636e; } details { margin: 8px 0; }`;

const folder = freshFolder('shots');
const images = join(import.meta.dirname, '..', 'docs', 'img');
mkdirSync(images, { recursive: true });
const models = await startOrganisms();
writeFileSync(
  join(folder, 'policy.yml'),
  organismPolicy(models.url, { cues: { max: 6 }, sampling: { seed: 'shots' } }),
);
for (const [name, model, height] of SHOTS) {
  await runCli(['run', '--policy', 'policy.yml', '--model', model, '--out', name], folder);
  const html = execFileSync(
    'cmark-gfm',
    ['--unsafe', '-e', 'table', '-e', 'strikethrough', join(folder, name, 'comment.md')],
    { encoding: 'utf8' },
  );
  const page = join(folder, `${name}.html`);
  const opened = html.replace('<details>', '<details open>');
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${name === 'fail' ? opened : html}`,
  );
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
      `--screenshot=${join(images, `comment-${name}.png`)}`,
      `file://${page}`,
    ],
    { stdio: 'ignore' },
  );
  process.stdout.write(
    `docs/img/comment-${name}.png ${readFileSync(join(images, `comment-${name}.png`)).length} bytes\n`,
  );
}
await models.close();
