import type { PipelineName } from '../exports/names.ts';
import { formsOf, PIPELINE_FILES } from '../exports/pipeline/forms.ts';
import { formNames } from '../exports/pipeline/named.ts';
import type { Result } from '../report/schema.ts';
import type { Forms } from '../session/world.ts';
import { FORMS_OPTION } from './forms-option.ts';

/**
 * The forms that a person typed, to be written whatever the run comes to.
 *
 * @throws CuegateError `input-invalid`
 */
export function typedForms(list: string | undefined): Forms {
  return formsFor(list === undefined ? [] : formNames(list, FORMS_OPTION));
}

/**
 * The forms of these names; of none, what an earlier run wrote is taken away.
 *
 * @param results all that the files are to hold; absent: the one result of the run
 */
export function formsFor(names: readonly PipelineName[], results?: readonly Result[]): Forms {
  return { files: PIPELINE_FILES, of: (result) => formsOf(names, results ?? [result]) };
}
