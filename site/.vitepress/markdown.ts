// Our documents are plain Markdown for GitHub. VitePress makes Vue templates of them, in which `{{ }}` and unknown
// tags mean something: here they are taken back to what GitHub shows.
import type { MarkdownRenderer } from 'vitepress';

/** Tags that our documents may use, bare: to Vue an attribute can be code. Any other is shown as it is written. */
const TAGS = /^<\/?(?:br|details|summary|sub|sup|kbd)>$/i;
/** No interpolation is left to Vue: as entities the braces are text. */
const BRACES = '&#123;&#123;';
const COMMENT = /<!--[\s\S]*?-->/g;

/**
 * What to add to VitePress's Markdown.
 *
 * @param linked where a link of the file at a path leads
 */
export function plainMarkdown(linked: (path: string, href: string) => string) {
  return (md: MarkdownRenderer): void => {
    md.core.ruler.push('links-for-the-site', ({ tokens, env }) => {
      for (const token of tokens.flatMap(({ children }) => children ?? []))
        if (token.type === 'link_open')
          token.attrSet('href', linked(env.realPath ?? env.path, token.attrGet('href') ?? ''));
    });
    const html = (text: string) =>
      text
        .replace(COMMENT, '')
        .replace(/<[^>]*>?/g, (tag) => (TAGS.test(tag) ? tag : md.utils.escapeHtml(tag)));
    md.renderer.rules.html_inline = (tokens, index) => html(tokens[index]?.content ?? '');
    md.renderer.rules.html_block = (tokens, index) => html(tokens[index]?.content ?? '');
    const render = md.render.bind(md);
    md.render = (source, env) => render(source, env).replaceAll('{{', BRACES);
  };
}
