/** The page of a report folder. */
export const PAGE_FILE = 'report.html';

/** The prompts that a report folder's answers were given to, which its records name and do not hold. */
export const PROMPTS_FILE = 'prompts.json';

/** What the page is made of besides result and records, and then the page: in the order in which they are written. */
export const PAGE_FILES: readonly string[] = [PROMPTS_FILE, PAGE_FILE];

/**
 * Whether a file is written as it was made. The page is made of what secrets are taken out of already, and its program and
 * style must stay the very bytes that its security policy names, whatever word of them a secret holds.
 */
export function isWrittenWhole(file: string): boolean {
  return file === PAGE_FILE;
}
