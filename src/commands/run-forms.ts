import type { Command } from 'commander';
import {
  formNames,
  formsOf,
  PIPELINE_FILES,
  PIPELINE_NAMES,
  type PipelineName,
} from '../exports/pipeline/forms.ts';
import type { Result } from '../report/schema.ts';
import type { Forms } from '../session/world.ts';

const OPTION = '--report-as';

/** Adds the option of a command that gates. */
export function writesForms(command: Command): Command {
  return command.option(
    `${OPTION} <names>`,
    `write the result for a pipeline, too, below exports/ of the report folder: ${PIPELINE_NAMES.join(', ')}, separated by commas`,
  );
}

/**
 * The forms that a person typed, to be written whatever the run comes to.
 *
 * @throws CuegateError `input-invalid`
 */
export function typedForms(list: string | undefined): Forms {
  return formsFor(list === undefined ? [] : formNames(list, OPTION));
}

/**
 * The forms of these names; of none, what an earlier run wrote is taken away.
 *
 * @param results all that the files are to hold; absent: the one result of the run
 */
export function formsFor(names: readonly PipelineName[], results?: readonly Result[]): Forms {
  return { files: PIPELINE_FILES, of: (result) => formsOf(names, results ?? [result]) };
}
