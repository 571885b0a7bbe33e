import { characteristics } from '../evidence/page.ts';

/** Documents that are rendered from figures alone: path from the root → how. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'docs/operating-characteristics.md': characteristics,
};
