import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { element } from '../chart/element.ts';
import { headlineOf } from '../report/headline.ts';
import type { Result } from '../report/schema.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './client-built.ts';
import { pageData } from './data-of.ts';
import { drawsOf } from './draws.ts';
import { embedded } from './embed.ts';
import { factsSection, footer } from './facts.ts';
import { firstScreen } from './first-screen.ts';
import { growthOf } from './growth.ts';
import { growthSection } from './growth-section.ts';
import { type Section, section } from './markup.ts';
import type { KeptPrompt } from './prompts.ts';
import type { RunRecords } from './run-records.ts';
import { answerSection, conditionSection, outcomeSection, wordSections } from './sections.ts';
import { securityPolicy } from './security.ts';
import { plainText } from './sentence.ts';

/**
 * A result as one HTML file that needs nothing else. Equal results and records give equal bytes. Every text is escaped by the
 * renderer or packed as data; none is markup.
 *
 * @param records null: the result is of no answers
 * @param prompts those that the folder holds
 */
export function pageOf(
  result: Result,
  records: RunRecords | null,
  prompts: ReadonlyMap<string, KeptPrompt>,
): string {
  const { data, growth } = readOf(result, records, prompts);
  const answers = data?.answers ?? [];
  let flagged = 0;
  for (const { counted } of answers) flagged += counted === 'flagged' ? 1 : 0;
  const sections = [
    ...conditionSection(result),
    ...(answers.length > 0 ? [answerSection(result, answers.length, flagged, records?.cut ?? 0)] : []),
    ...growthSection(growth),
    ...outcomeSection(result),
    ...wordSections(result),
    ...factsSection(result),
  ];
  const packed = data === null || answers.length === 0 ? null : embedded(data);
  const script = packed === null ? null : PAGE_SCRIPT;
  return `<!doctype html>\n${renderToString(
    element('html', { lang: 'en' }, head(result, script), body(result, { sections, flagged, data: packed })),
  )}\n`;
}

/** What the records hold for the page. The draws go when it is made: of a long run they take more room than the rest. */
function readOf(result: Result, records: RunRecords | null, prompts: ReadonlyMap<string, KeptPrompt>) {
  if (records === null) return { data: null, growth: [] };
  const draws = drawsOf(records, result);
  return {
    data: pageData(result, records, draws, prompts),
    growth: growthOf(result, records.plans, draws),
  };
}

function head(result: Result, script: string | null): VNode {
  const { title } = headlineOf(result, plainText);
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: securityPolicy(script, PAGE_STYLE),
    }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, plainText(title)),
    inline('style', {}, PAGE_STYLE),
  );
}

interface Parts {
  readonly sections: readonly Section[];
  readonly flagged: number;
  readonly data: string | null;
}

function body(result: Result, { sections, flagged, data }: Parts): VNode {
  return element(
    'body',
    {},
    element('a', { class: 'skip', href: '#main' }, 'Skip to the verdict'),
    element(
      'main',
      { id: 'main' },
      ...firstScreen(result, flagged),
      ...contents(sections),
      ...sections.map(section),
    ),
    footer(result),
    ...(data === null
      ? []
      : [
          inline('script', { type: 'application/octet-stream', id: 'data' }, data),
          inline('script', {}, PAGE_SCRIPT),
        ]),
  );
}

function contents(sections: readonly Section[]): readonly VNode[] {
  if (sections.length < 2) return [];
  const links = sections.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title)));
  return [element('nav', { 'aria-label': 'Parts of this report' }, element('ul', {}, ...links))];
}

/** A text of ours as it is, which ends in no element: the build sees to it, and base64 cannot. */
function inline(name: 'style' | 'script', attributes: Readonly<Record<string, string>>, text: string): VNode {
  return element(name, { ...attributes, dangerouslySetInnerHTML: { __html: text } } as never);
}
