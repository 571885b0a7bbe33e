import fc from 'fast-check';
import { MARK, printJson, printNotice, printResult } from '../../src/adapters/console/sink.ts';
import { runnerText } from '../../test/console/nasty.ts';
import { commandsIn } from '../../test/console/runner-grammar.ts';
import { captured } from './captured.ts';

export interface LogFigures {
  readonly strings: number;
  /** Strings that would have been a command if printed as they are, as the runner reads lines. */
  readonly rawCommands: number;
  /** The same under the strictest reading: every Unicode line end, and what weighs nothing skipped. */
  readonly rawCommandsStrictest: number;
  /** Commands in all that the sinks wrote, under the strictest reading; in JSON as the runner reads lines. */
  readonly commands: number;
}

const CHUNK = 1_000;

/** Sends `strings` hostile strings through the sinks for results, progress and JSON, one after the other. */
export function fuzzLog(strings: number, seed: number): LogFigures {
  const figures = { strings: 0, rawCommands: 0, rawCommandsStrictest: 0, commands: 0 };
  while (figures.strings < strings) {
    const numRuns = Math.min(CHUNK, strings - figures.strings);
    const texts = fc.sample(runnerText, { numRuns, seed: seed + figures.strings });
    const lines = captured(() => {
      for (const text of texts) printResult(text);
      for (const text of texts) printNotice(text, MARK);
    });
    figures.commands += commandsIn(lines).length;
    figures.commands += commandsIn(
      captured(() => printJson(texts)),
      'runner',
    ).length;
    figures.rawCommands += texts.filter((text) => commandsIn(text, 'runner').length > 0).length;
    figures.rawCommandsStrictest += texts.filter((text) => commandsIn(text).length > 0).length;
    figures.strings += texts.length;
  }
  return figures;
}
