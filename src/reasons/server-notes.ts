import { counted, grouped } from '../numbers.ts';
import { number, role, text, texts } from './arguments.ts';
import { listed, under } from './phrases.ts';
import { note } from './reason.ts';

/** Of the servers: what they took, left out or changed. */
export const SERVER_NOTES = {
  'not-applied': note(
    { role, parameters: text },
    ({ role, parameters }, quote) => `The ${role}'s server refused ${quote(parameters)}: not applied.`,
  ),
  'tools-refused': note(
    { role },
    ({ role }) =>
      `The ${role}'s server refused tools: prompts that offer them have no answer, and the verdict says nothing of them.`,
    { leads: true },
  ),
  'answers-mixed': note(
    { parameters: text, count: number, of: number },
    ({ parameters, count, of }, quote) =>
      `The candidate's server did not always take ${quote(parameters)}: ${grouped(count)} of ${counted(of, 'answer')} were asked for without. The numbers mix two ways of sampling.`,
    { leads: true },
  ),
  'rate-refusals-uneven': note(
    { condition: text, count: number, of: number, others: number, others_of: number },
    ({ condition, count, of, others, others_of }, quote) =>
      `The candidate's server refused ${grouped(count)} of ${counted(of, 'request')} ${under(condition, quote)} for the rate first, and ${grouped(others)} of ${grouped(others_of)} others. What it said when it was asked again counts: if it picks what it refuses, this verdict says nothing.`,
    { leads: true },
  ),
  'judgements-mixed': note(
    { parameters: text, count: number, of: number },
    ({ parameters, count, of }, quote) =>
      `The judge's server did not always take ${quote(parameters)}: ${grouped(count)} of ${counted(of, 'judgement')} were asked for without.`,
    { leads: true },
  ),
  'system-left-out': note(
    { role },
    ({ role }) =>
      `The ${role}'s server seems to leave system messages out: it counted fewer tokens than the system message alone must take. Then cues that are system messages were not asked.`,
    { leads: true },
  ),
  'prompt-cut': note(
    { role },
    ({ role }) =>
      `The ${role}'s server seems to cut long prompts without saying so: by its own count of tokens it read only a part of them. Serve it with a longer context.`,
    { leads: true },
  ),
  'reports-other-model': note(
    { role, model: text, reported: text },
    ({ role, model, reported }, quote) =>
      `The ${role} was asked as ${quote(model)} and answers as ${quote(reported)}.`,
    { leads: true },
  ),
  'reports-version': note(
    { role, model: text, reported: text },
    ({ role, model, reported }, quote) =>
      `The ${role} ${quote(model)} is served as the version ${quote(reported)}.`,
  ),
  'model-unlisted': note(
    { role, model: text },
    ({ role, model }, quote) =>
      `The ${role}'s server answers to ${quote(model)} but does not list it, and whether it would answer to any name could not be told.`,
    { leads: true },
  ),
  'model-shuts-down': note(
    { role, model: text, date: text },
    ({ role, model, date }, quote) =>
      `By its server, the ${role} ${quote(model)} is shut down on ${quote(date)}, before a verdict given now ceases to be valid (valid_days).`,
    { leads: true },
  ),
  'weights-changed': note(
    { role, changes: texts },
    ({ role, changes }, quote) =>
      `The ${role}'s server now serves other weights under this name than when the earlier answers were given: ${quote(listed(changes))}. Earlier answers still count, since nothing that a server says begins new evidence; of every condition only the new answers of this run, at least 8 before a pass, are about these weights.${role === 'candidate' ? ' Declare their digest in the manifest, or serve them under a name of their own.' : ''}`,
    { leads: true },
  ),
  'fingerprint-changed': note(
    { role, before: text, now: text },
    ({ role, before, now }, quote) =>
      `The ${role}'s server reports another fingerprint than when earlier answers were given (${quote(before)}, now ${quote(now)}): its software or its weights have changed.`,
  ),
  'reported-models': note(
    { models: texts },
    ({ models }, quote) => `The candidate's server reported several models: ${quote(listed(models))}.`,
  ),
};
