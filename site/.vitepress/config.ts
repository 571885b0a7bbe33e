import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { anchorOf } from '../anchor.ts';
import { PAGE_GROUPS } from '../pages.ts';
import { documentOf, PAGES, pageOf, REPOSITORY, siteLink } from './links.ts';
import { plainMarkdown } from './markdown.ts';

const link = (path: string) => `/${(pageOf(`docs/${path}`) ?? '').replace(/(?:index)?\.md$/, '')}`;

export default defineConfig({
  title: 'cuegate',
  description: 'A deployment gate for fine-tuned language models.',
  lang: 'en',
  base: process.env.SITE_BASE ?? '/',
  srcDir: PAGES,
  outDir: join(import.meta.dirname, '..', 'dist'),
  cacheDir: join(import.meta.dirname, 'cache'),
  rewrites: (path) => pageOf(path) ?? path,
  cleanUrls: true,
  ignoreDeadLinks: false,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  vite: { build: { chunkSizeWarningLimit: 4000 } }, // the index of the search is one file
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify: anchorOf },
    headers: { slugify: anchorOf },
    toc: { slugify: anchorOf },
    config: plainMarkdown((path, href) => siteLink(documentOf(path), href)),
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          // Who searches wants to know how it is, before why and since when.
          searchOptions: {
            boostDocument: (page: string) => (/\/(?:decisions\/|changelog)/.test(page) ? 0.1 : 1),
          },
        },
      },
    },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Tutorials', link: '/tutorials/' },
      { text: 'What a verdict is worth', link: '/verdict' },
      { text: 'Reference', link: '/reference/policy' },
      { text: 'All documents', link: '/documents' },
    ],
    sidebar: PAGE_GROUPS.map(({ title, pages }) => ({
      text: title,
      items: pages.map(([path, text]) => ({ text, link: link(path) })),
    })),
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    editLink: { pattern: `${REPOSITORY}/edit/main/:path`, text: 'Change this page on GitHub' },
    footer: { message: 'Apache-2.0. No cookies, no analytics, nothing from other servers.' },
  },
});
