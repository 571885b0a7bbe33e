import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { buildClient, type Client } from '../../scripts/page/client.ts';
import type { PageData } from '../../src/page/data.ts';

const BASE = `:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a1a;--muted:#595959;--line:#c8c8c8;--bad:#a4161a;--good:#1b6b2f;--warn:#8a5300;--accent:#0b57d0;--panel:#f5f5f5}
@media(prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#e8e8e8;--muted:#a8adb3;--line:#3c4148;--bad:#ff8a8a;--good:#7ddc93;--warn:#f3b860;--accent:#8ab4ff;--panel:#1e2126}}
body{margin:0 auto;max-width:72rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const built: Promise<Client> = buildClient();

/** A document with nothing but the answers, under the policy that the page has. */
export async function documentOf(data: PageData): Promise<string> {
  const { script, style } = await built;
  const styles = `${BASE}\n${style}`;
  const embedded = gzipSync(JSON.stringify(data)).toString('base64');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(styles)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width"><style>${styles}</style></head>
<body><main><h1>Report</h1><section id="answers" aria-labelledby="answers-title"><h2 id="answers-title">Answers</h2></section></main>
<script type="application/octet-stream" id="data">${embedded}</script><script>${script}</script></body></html>`;
}
