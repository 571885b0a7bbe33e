import { counted, grouped } from '../numbers.ts';
import { number, type Phrase, text } from './phrase.ts';

/** Events, commits and pull requests; how a run ended without asking. */
export const EVENTS: Readonly<Record<string, Phrase>> = {
  'several-releases': (args, quote) => ({
    why: `The event changes ${counted(number(args.count), 'release manifest')} (${quote(text(args.paths))}), and one step gates one release.`,
    next: 'Use a matrix with one step for each manifest: with: { release: models/a/release.yml }.',
  }),
  'release-not-changed': (args, quote) => ({
    why: `The input release names ${quote(text(args.path))}, which this event does not change.${
      text(args.others) === ''
        ? ''
        : ` It does change ${quote(text(args.others))}: another step must gate that.`
    }`,
    next: 'Nothing to do for this release.',
  }),
  'no-release-changed': () => ({
    why: 'This change releases no model: no release manifest is added or changed.',
    next: 'Nothing to do. This is not a statement about any model.',
  }),
  'release-removed': (args, quote) => ({
    why: `The change only removes release manifests (${quote(text(args.paths))}); there is no model to ask.`,
    next: 'Nothing to do. This is not a statement about any model.',
  }),
  'dry-run': (args) => ({
    why: `Dry run: nothing was asked. The plan has ${counted(number(args.conditions), 'condition')}, at least ${grouped(number(args.fewest))} and at most ${grouped(number(args.most))} answers.`,
    next: 'Run it without dry-run (on the command line: cuegate run) to get a verdict. This is not a statement about any model.',
  }),
  'policy-missing': (args, quote) => ({
    why: `There is no policy ${quote(text(args.path))} at ${quote(text(args.at))}.`,
    next: 'Add the policy to the default branch first; the gate never takes it from a pull request.',
  }),
  'policy-not-adopted': (args, quote) => ({
    why: `There is no policy ${quote(text(args.path))} at ${quote(text(args.at))} yet: the one of this change is valid, and nothing is asked under it.`,
    next: `Read the plan, or make it again with ${quote(text(args.command))}. Then merge the policy into the default branch; while it is tried out, mode: advisory in the workflow keeps the step green.`,
  }),
  'head-checked-out': (args, quote) => ({
    why: `A run on pull_request_target has checked out the pull request's own code (${quote(text(args.folder))} is at ${quote(text(args.sha))}), next to secrets that it could take.`,
    next: 'Remove the checkout of the pull request from the workflow: the gate reads what it needs through the API.',
  }),
  'pass-reused': (args, quote) => ({
    why: `This manifest passed already, with the same evidence key and the same commit of the policy: the status of ${quote(text(args.sha))}, set ${counted(number(args.hours), 'hour')} ago, says so.`,
    next: 'Nothing to do: the release may go on.',
  }),
  'head-moved': (args, quote) => ({
    why: `The pull request's head is no longer ${quote(text(args.sha))}: a newer commit was pushed.`,
    next: 'Nothing to do here: the run for the newer commit decides.',
  }),
  'event-unsupported': (args, quote) => ({
    why: `The event ${quote(text(args.event))} cannot be gated: ${quote(text(args.problem))}.`,
    next: 'Run the gate on pull_request, merge_group, push, schedule, or workflow_dispatch with pr and sha from the default branch.',
  }),
  'github-api': (args, quote) => ({
    why: `GitHub did not give what the gate needs (${quote(text(args.what))}): ${quote(text(args.detail))}.`,
    next: 'Check that the workflow grants contents: read and pull-requests: write, then run again.',
  }),
  'tree-truncated': (args, quote) => ({
    why: `The tree of commit ${quote(text(args.sha))} is too large for GitHub to list whole, so that a manifest could hide in the rest.`,
    next: 'Run cuegate in a smaller repository that holds the release manifests.',
  }),
  cancelled: () => ({
    why: 'The run was ended before it came to a verdict.',
    next: 'Run again: the evidence goes on (on the command line, in the same report folder).',
  }),
  internal: (args, quote) => ({
    why: `cuegate failed in a way nobody planned for: ${quote(text(args.message))}.`,
    next: 'Run again; if it happens again, report it with this message and the version. Nothing was decided.',
  }),
  // Notes: shown besides the verdict, never deciding it.
};
