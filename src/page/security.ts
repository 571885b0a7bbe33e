import { createHash } from 'node:crypto';

/** A source of a content security policy: the text itself, by its digest. */
export function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * The policy of a page: nothing is loaded, nothing is sent, and nothing runs or styles but these texts.
 *
 * @param script null: the page has none
 */
export function securityPolicy(script: string | null, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${script === null ? "'none'" : sourceOf(script)}`,
    `style-src ${sourceOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
