import { lintSource } from '@secretlint/core';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { FindSecrets } from '../../import/import-prompts.ts';
import { credentialsIn } from '../../redact/credentials.ts';

/** A log may hold `secretlint-disable`: what would obey it is left out. */
const OBEYS_COMMENTS = /filter-comments$/;
const CONFIG = {
  rules: rules
    .filter(({ meta }) => !OBEYS_COMMENTS.test(meta.id))
    .map((rule) => ({ id: rule.meta.id, rule, options: {} })),
};

/**
 * Secrets in texts by the recommended rules of secretlint, and by rules of our own for what those do not know. Only the
 * names of rules leave this function: its messages hold what they are about.
 *
 * Texts are looked through together, which is a hundred times faster, and one by one where something is found.
 */
export const findSecrets: FindSecrets = async (texts) => {
  const together = texts.join('\n\n');
  if ((await kindsIn(together)).length === 0) return texts.map(() => []);
  return Promise.all(texts.map(kindsIn));
};

async function kindsIn(content: string): Promise<readonly string[]> {
  const { messages } = await lintSource({
    source: { filePath: 'row.txt', content, ext: '.txt', contentType: 'text' },
    options: { config: CONFIG, noPhysicFilePath: true, maskSecrets: true },
  });
  return messages.length > 0 ? messages.map(({ ruleId }) => kindOf(ruleId)) : credentialsIn(content);
}

/** The name of a rule, without what all of them begin with. */
function kindOf(ruleId: string): string {
  return ruleId.replace(/^.*secretlint-rule-/, '').replaceAll('-', ' ');
}
