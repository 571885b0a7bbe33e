import type { ChatOutcome, PassingFault, StandingFault } from '../../../model/chat.ts';

/** What an error of a server means. */
export type Meaning =
  | 'filtered'
  | 'too-long'
  | 'parameter'
  | 'system-role'
  | 'tools'
  | 'rate-limited'
  | 'day-limit'
  | 'server-error'
  | 'quota'
  | 'authentication'
  | 'unknown-model'
  | 'rejected';

interface Row {
  /** What the question ends in, unless another form of the request is taken. */
  readonly becomes: Exclude<ChatOutcome['state'], 'replied' | 'failed'> | PassingFault | StandingFault;
  /** What happens, in words: `docs/servers.md` shows them. */
  readonly happens: string;
}

/** Meaning → what happens: the one place that says so. */
export const MEANINGS: Readonly<Record<Meaning, Row>> = {
  filtered: {
    becomes: 'filtered',
    happens: 'one answer that cannot be judged; the run goes on',
  },
  'too-long': {
    becomes: 'too-long',
    happens: 'one answer that cannot be judged; the run goes on',
  },
  parameter: {
    becomes: 'request-rejected',
    happens:
      'the request is sent once more in another form, which is kept only if that succeeds; the report shows it as not applied',
  },
  'system-role': {
    becomes: 'request-rejected',
    happens:
      'the system text is put before the first user message, kept only if that succeeds; the report shows it as not applied',
  },
  tools: {
    becomes: 'request-rejected',
    happens:
      'never sent without its tools: one answer that cannot be judged while most others succeed; the run ends as an error, with the server’s words, after twenty in a row or when most are rejected',
  },
  'rate-limited': {
    becomes: 'rate-limited',
    happens: 'asked again, more slowly, after the wait that the server names',
  },
  'day-limit': {
    becomes: 'day-limit',
    happens: 'the run ends as an error that says until when',
  },
  'server-error': {
    becomes: 'server-error',
    happens:
      'asked again within the time budget, fewer at once where the server is busy; a lasting outage parks the run, then ends it as inconclusive',
  },
  quota: {
    becomes: 'quota',
    happens: 'the run ends as an error after three in a row',
  },
  authentication: {
    becomes: 'authentication',
    happens:
      'the run ends as an error after three in a row; a key that was taken before is asked about again, and the run ends if it is still refused ten seconds later; a 403 that comes again and again for one question is taken for the prompt’s until twenty come in a row',
  },
  'unknown-model': {
    becomes: 'unknown-model',
    happens:
      'the run ends as an error after three in a row; a model that was known before is asked for again, and the run ends if it is still refused ten seconds later',
  },
  rejected: {
    becomes: 'request-rejected',
    happens:
      'one answer that cannot be judged while most others succeed; the run ends as an error, with the server’s words, after twenty in a row or when most are rejected',
  },
};
