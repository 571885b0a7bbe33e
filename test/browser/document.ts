import { PAGE_SCRIPT, PAGE_STYLE } from '../../src/page/client-built.ts';
import type { PageData } from '../../src/page/data.ts';
import { embedded } from '../../src/page/embed.ts';
import { securityPolicy } from '../../src/page/security.ts';
import { columnsOf } from '../page/columns-of.ts';

/** A document with nothing but the answers: program, style and policy are those of the page. */
export function documentOf(data: PageData): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title>
<meta http-equiv="Content-Security-Policy" content="${securityPolicy(PAGE_SCRIPT, PAGE_STYLE)}">
<meta name="viewport" content="width=device-width"><style>${PAGE_STYLE}</style></head>
<body><main><h1>Report</h1><section id="answers" aria-labelledby="answers-title"><h2 id="answers-title">Answers</h2></section></main>
<script type="application/octet-stream" id="data">${embedded(columnsOf(data))}</script><script>${PAGE_SCRIPT}</script></body></html>`;
}
