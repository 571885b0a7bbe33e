import { renderReliability } from './reliability.ts';

/** Documents that are rendered from figures alone: path from the root → how. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'docs/reliability.md': renderReliability,
};
