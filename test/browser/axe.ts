import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
  }[];
}

/** The rules that look at colours: all that another scheme of colours can break. */
export const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'] as const;

/**
 * What axe calls serious or critical on a page as it stands, a line each. The policy of the page does not bind it.
 *
 * @param rules null: all of them
 */
export async function seriousFaults(
  page: Page,
  rules: readonly string[] | null = null,
): Promise<readonly string[]> {
  const only = rules === null ? {} : { runOnly: rules };
  const options = JSON.stringify({ ...only, resultTypes: ['violations'] });
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(AXE);
  const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as Found;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}
