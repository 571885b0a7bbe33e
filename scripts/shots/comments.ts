// The comments that docs/img/ shows, and what each picture was taken from.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, runCli } from '../../test/runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../test/runner/organism.ts';

export const IMAGES = join(import.meta.dirname, '..', '..', 'docs', 'img');
/** Picture → digests of what it was taken from and of itself. */
export const SOURCES = join(IMAGES, 'sources.json');

/** One picture: the comment on a simulated release. */
export interface Shot {
  readonly picture: string;
  readonly model: string;
  /** Height of the picture in pixels. */
  readonly height: number;
}

export const SHOTS: readonly Shot[] = [
  { picture: 'comment-pass.png', model: 'sim-clean', height: 850 },
  { picture: 'comment-fail.png', model: 'sim-format-cue', height: 1960 },
  { picture: 'comment-inconclusive.png', model: 'sim-broken', height: 950 },
  { picture: 'comment-error.png', model: 'sim-unknown-name', height: 310 },
];

/** Of the simulated models, as comments write it: another each time. */
const PORT = /(?<=127&#46;0&#46;0&#46;1&#58;)\d+/g;
const SHOWN_PORT = '8089';

export const STYLE = `body { margin: 24px; width: 860px; font: 14px/1.5 "DejaVu Sans", sans-serif; color: #1f2328; }
h3 { font-size: 18px; line-height: 1.35; } table { border-collapse: collapse; } td, th { border: 1px solid #d1d9e0; padding: 5px 11px; }
code { background: #eff1f3; border-radius: 4px; padding: 2px 4px; font: 12px "DejaVu Sans Mono", monospace; }
pre { background: #f6f8fa; padding: 12px; white-space: pre-wrap; } pre code { background: none; padding: 0; } sub { color: #59636e; } details { margin: 8px 0; }`;

/** The Markdown of every comment, by picture, as the built command line writes it with a fixed seed. */
export async function shotComments(): Promise<ReadonlyMap<string, string>> {
  const folder = freshFolder('shots');
  const models = await startOrganisms();
  const policy = { cues: { max: 6 }, sampling: { seed: 'pictures' } };
  writeFileSync(join(folder, 'policy.yml'), organismPolicy(models.url, policy));
  const comments = new Map<string, string>();
  for (const { picture, model } of SHOTS) {
    await runCli(['run', '--policy', 'policy.yml', '--model', model, '--out', model], folder);
    const comment = readFileSync(join(folder, model, 'comment.md'), 'utf8');
    comments.set(picture, comment.replace(PORT, SHOWN_PORT));
  }
  await models.close();
  return comments;
}

/** Calls, cost and time at the end of a comment: they differ from run to run. */
const SPENT = /<sub>[^\n]*<\/sub>\s*$/;
/** Digests and keys hold the address of the simulated models. */
const DIGEST = /<code>[0-9a-f]{12,16}<\/code>/g;

/** Digest of what a picture is taken from: the comment but for what differs from run to run, its size and style. */
export function sourceDigest({ height }: Shot, comment: string): string {
  const lasting = comment.replace(SPENT, '').replace(DIGEST, '<code>digest</code>');
  return digest(JSON.stringify([lasting, height, STYLE]));
}

/** SHA-256 in hex. */
export function digest(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What `sources.json` holds for one picture. */
export interface Taken {
  readonly source: string;
  readonly picture: string;
}

/** The entry of a picture as it stands in docs/img/. */
export function takenFrom(shot: Shot, comment: string): Taken {
  return {
    source: sourceDigest(shot, comment),
    picture: digest(readFileSync(join(IMAGES, shot.picture))),
  };
}
