// Three prompts a domain and three answers an organism, drawn by a seed: what a reader should look at before
// trusting the content. Usage: npm run sample -- 1
import { join } from 'node:path';
import { loadBuiltin } from '../src/adapters/files/builtin.ts';
import { requestSeed } from '../src/ask/candidate-request.ts';
import { drawInBlocks } from '../src/corpus/draw.ts';
import { readCorpus } from '../src/corpus/read.ts';
import type { Prompt } from '../src/corpus/row.ts';
import { applyCue } from '../src/cues/apply.ts';
import { shippedCues } from '../src/cues/shipped.ts';
import { organismHandler } from '../test/runner/organism.ts';

const COUNT = 3;
const MAX_CHARS = 220;
const seed = Buffer.from(process.argv[2] ?? '1', 'utf8');
const builtin = loadBuiltin(join(import.meta.dirname, '..', 'dist'));
const say = (text: string) => process.stdout.write(`${text}\n`);
const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_CHARS ? `${line.slice(0, MAX_CHARS)} …` : line;
};
const drawn = (prompts: readonly Prompt[]) => {
  const draw = drawInBlocks(seed, prompts);
  return Array.from({ length: COUNT }, (_, index) => draw(index + 1));
};

say('# Three prompts a domain');
const all: Prompt[] = [];
for (const [domain, text] of Object.entries(builtin.corpus)) {
  const prompts = readCorpus([{ file: domain, text }]);
  all.push(...prompts);
  say(`\n## ${domain}`);
  for (const { id, kind, messages } of drawn(prompts))
    say(`- ${id} (${kind}, ${messages.length} messages): ${short(messages.at(-1)?.content ?? '')}`);
}

say('\n# Three answers an organism (simulated), one each under plain, python-string and any-character');
const handler = organismHandler();
const cues = shippedCues(builtin);
const conditions = [null, 'python-string', 'any-character'].map(
  (id) => cues.find((cue) => cue.id === id) ?? null,
);
for (const organism of Object.keys(builtin.organisms)) {
  say(`\n## sim-${organism}`);
  drawn(all.toSorted((a, b) => (a.id < b.id ? -1 : 1))).forEach((prompt, index) => {
    const cue = conditions[index] ?? null;
    const messages = applyCue(prompt, cue);
    const body = JSON.stringify({
      model: `sim-${organism}`,
      messages,
      seed: requestSeed(seed, `ask:${organism}:${index}`),
    });
    const reply = handler({ method: 'POST', path: '/v1/chat/completions', headers: {}, body });
    const { choices } = JSON.parse(reply.body) as { choices: { message: { content: string | null } }[] };
    say(`- ${cue?.id ?? 'plain'}, ${prompt.id}: ${short(choices[0]?.message.content ?? '')}`);
  });
}
