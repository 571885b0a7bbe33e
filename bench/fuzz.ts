// Fuzzes every place where text of others leaves the process, and publishes the counts in docs/figures/fuzz.json.
// Usage: npm run fuzz [-- SEED]
import { publish } from '../scripts/figures/figures.ts';
import { fuzzComments } from './fuzz/comment.ts';
import { fuzzLog } from './fuzz/log.ts';
import { fuzzOutputs } from './fuzz/outputs.ts';

const STRINGS = 1_000_000;
const COMMENTS = 100_000;
const VALUES = 100_000;
const seed = Number(process.argv[2] ?? 20_250_101);

const say = (text: string) => process.stdout.write(`${text}\n`);
const many = (count: number) => count.toLocaleString('en-US');

const log = fuzzLog(STRINGS, seed);
say(
  `log: ${many(log.strings)} strings, ${many(log.rawCommands)} of them commands as they are (${many(log.rawCommandsStrictest)} at the strictest); through the sinks: ${log.commands}`,
);
const outputs = fuzzOutputs(VALUES, seed);
say(
  `outputs: ${many(outputs.values)} values, ${many(outputs.rawBroken)} of them break name=value; files with anything but the declared keys: ${outputs.broken}`,
);
const comment = fuzzComments(COMMENTS, seed);
const { naive } = comment;
say(
  `comment: ${many(comment.comments)} comments of ${many(comment.texts)} texts; escapes: ${comment.escapes} (of ${naive.texts} texts, ${naive.fence} break a plain fence, ${naive.codeSpan} a code span, ${naive.code} unescaped code)`,
);
publish('fuzz', 'npm run fuzz', String(seed), { log, outputs, comment });
if (log.commands + outputs.broken + comment.escapes > 0) process.exitCode = 1;
