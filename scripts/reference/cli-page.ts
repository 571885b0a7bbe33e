// docs/reference/cli.md: every command with its options, from the program that parses them.
import type { Argument, Command, Option } from 'commander';
import { programOf } from '../../src/commands/program.ts';
import { EXIT_CODES } from '../../src/model/exit-codes.ts';

/** Where a command is explained, from docs/. */
const EXPLAINED: Readonly<Record<string, readonly (readonly [words: string, page: string])[]>> = {
  run: [
    ['what it asks and how it decides', 'method.md'],
    ['elsewhere than on GitHub', 'checkout.md'],
  ],
  shard: [['one run in several jobs', 'sharding.md']],
  merge: [['one run in several jobs', 'sharding.md']],
  init: [['a policy for each kind of server', 'servers.md']],
  plan: [['error rates, costs and power', 'operating-characteristics.md']],
  sweep: [['sweeps', 'sweep.md']],
  calibrate: [['the judge', 'judge.md']],
  'import-eval': [['logs of Inspect AI and promptfoo', 'inspect.md']],
  rejudge: [['changing the judge', 'judge.md#changing-the-judge']],
  nightly: [['night after night', 'nightly.md']],
  report: [['exports', 'exports.md']],
  verify: [['for auditors', 'auditors.md']],
  admit: [['statements', 'statement.md#admitting-a-checkpoint']],
  label: [['labels and overrides', 'method.md#labels-and-overrides']],
  mine: [['cues from training data', 'mining.md']],
  'corpus check': [['a corpus', 'data.md']],
  'corpus compare': [['what production looks like', 'likeness.md']],
  'corpus show': [['a corpus', 'data.md']],
  'corpus import': [['bring your prompts', 'corpus.md']],
  'corpus restyle': [['rows of a corpus', 'policy.md#rows-of-a-corpus']],
  simulate: [['simulated models', 'organisms.md']],
};

interface Named {
  /** Without the program's own, e.g. `corpus check`. */
  readonly name: string;
  readonly command: Command;
}

/** The commands that do something, in the order in which `--help` lists them. */
export function commandsOf(program: Command, above = ''): readonly Named[] {
  return program.commands.flatMap((command) => {
    const name = `${above}${command.name()}`;
    return command.commands.length > 0 ? commandsOf(command, `${name} `) : [{ name, command }];
  });
}

/** The page. */
export function cliPage(): string {
  const program = programOf({ bundleFolder: '', json: false, end: async () => {} });
  const commands = commandsOf(program);
  return [
    '# Command line',
    '',
    '<!-- Written by npm run docs, from the program. -->',
    '',
    'Every command and option, as `cuegate COMMAND --help` shows them. Results go to stdout, progress and errors to stderr. With [`--json`](../json.md) a command prints one JSON document, errors included. `…` after an option: it takes several values.',
    '',
    '| verdict | exit of `run`, `plan` and `merge` |',
    '|---|---|',
    ...Object.entries(EXIT_CODES).map(([verdict, exit]) => `| \`${verdict}\` | ${exit} |`),
    '',
    'Other commands say below what their exits mean; where they say nothing, 0 is done and 3 an error.',
    '',
    ...commands.flatMap(sectionOf),
  ].join('\n');
}

function sectionOf({ name, command }: Named): readonly string[] {
  const explained = EXPLAINED[name];
  if (explained === undefined) throw new Error(`no page explains cuegate ${name}: name one in cli-page.ts`);
  const links = explained.map(([words, page]) => `[${words}](../${page})`).join(', ');
  const told = command.registeredArguments.filter(({ description }) => description !== '');
  return [
    `## cuegate ${name}`,
    '',
    `${sentence(command.description())} More: ${links}.`,
    '',
    '```sh',
    `cuegate ${name}${command.registeredArguments.map(usageOf).join('')}${mandatory(command)} [options]`,
    '```',
    '',
    '| option | default | what it is for |',
    '|---|---|---|',
    ...told.map(
      (argument) => `| ${usageOf(argument).trim().replace(/.+/, '`$&`')} | | ${cell(argument.description)} |`,
    ),
    ...command.options.map(rowOf),
    '',
  ];
}

function rowOf(option: Option): string {
  const [told = '', byDefault = ''] = partsOf(option.description);
  const stated = typeof option.defaultValue === 'string' ? `\`${option.defaultValue}\`` : cell(byDefault);
  return `| \`${option.flags.replace('...', ' …')}\` | ${option.mandatory ? 'required' : stated} | ${cell(told)} |`;
}

/** What an option is for, and what a description says of its default behind a semicolon. */
function partsOf(description: string): readonly string[] {
  const [, told, byDefault] = /^(.*); default: (.*)$/s.exec(description) ?? [];
  return told === undefined ? [description] : [told, byDefault ?? ''];
}

const usageOf = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? ` <${name}>` : ` [${name}]`;
};
const mandatory = (command: Command): string =>
  command.options
    .filter((option) => option.mandatory)
    .map(({ flags }) => ` ${flags}`)
    .join('');
/** A description as a sentence; what looks like a tag or a table's edge is no part of the page. */
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${cell(text.slice(1))}.`;
const cell = (text: string): string => text.replace(/[<|*]/g, (sign) => `\\${sign}`);
