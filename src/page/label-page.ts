import { LABEL_SCRIPT, PAGE_STYLE } from './client-built.ts';
import { sourceOf } from './security.ts';

/** The page in which a person grades answers, and the policy that its server sends with it. It holds no data. */
export interface LabelPage {
  readonly html: string;
  readonly policy: string;
}

/** The same for every folder: what there is to read it asks its server for. */
export function labelPage(): LabelPage {
  return {
    html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>cuegate label</title><style>${PAGE_STYLE}</style></head>
<body><main id="main"><p>This page needs scripts to be allowed; cuegate label without --serve needs none.</p></main><script>${LABEL_SCRIPT}</script></body></html>
`,
    policy: [
      "default-src 'none'",
      `script-src ${sourceOf(LABEL_SCRIPT)}`,
      `style-src ${sourceOf(PAGE_STYLE)}`,
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}
