import { characteristics } from '../../bench/evidence/page.ts';
import { corpusPage } from './corpus.ts';
import { renderInjection } from './injection.ts';
import { judgePage } from './judges.ts';
import { likenessPage } from './likeness.ts';
import { miningPage } from './mining.ts';
import { nightlyPage } from './nightly.ts';
import { browserPage } from './page.ts';
import { renderReliability } from './reliability.ts';
import { securityPage } from './security.ts';
import { sweepPage, sweepPicture } from './sweep.ts';
import { transportPage, transportPicture } from './transport.ts';

/** Documents that are rendered from figures, or hold a part that is: path from the root → how. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'docs/threat-model.md': securityPage,
  'docs/corpus.md': corpusPage,
  'docs/judge.md': judgePage,
  'docs/judge-injection.md': renderInjection,
  'docs/likeness.md': likenessPage,
  'docs/mining.md': miningPage,
  'docs/nightly.md': nightlyPage,
  'docs/operating-characteristics.md': characteristics,
  'docs/img/sweep.svg': sweepPicture,
  'docs/reliability.md': renderReliability,
  'docs/report-page.md': browserPage,
  'docs/sweep.md': sweepPage,
  'docs/transport.md': transportPage,
  'docs/img/transport-growth.svg': transportPicture,
};
