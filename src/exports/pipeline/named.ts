import { inputError } from '../../errors.ts';
import { PIPELINE_NAMES, type PipelineName } from '../names.ts';

export function isPipelineForm(name: string): name is PipelineName {
  return (PIPELINE_NAMES as readonly string[]).includes(name);
}

/**
 * The names in a list with commas; none of an empty one.
 *
 * @param option how the error names where the list stands
 * @throws CuegateError `input-invalid` for a name that is none
 */
export function formNames(list: string, option: string): readonly PipelineName[] {
  const names = list.split(/[\s,]+/).filter((name) => name !== '');
  return names.map((name) => {
    if (isPipelineForm(name)) return name;
    throw inputError('input-invalid', {
      file: option,
      value: name,
      problem: 'no form that a run is written in',
      fix: `one or several of ${PIPELINE_NAMES.join(', ')}, separated by commas; cuegate report FOLDER --as NAME writes others`,
    });
  });
}
