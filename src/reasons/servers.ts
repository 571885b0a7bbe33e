import type { StandingFault } from '../model/chat.ts';
import { END_UNSAID, SAY_THE_END } from '../model/unsaid-end.ts';
import { counted, grouped } from '../numbers.ts';
import type { z } from '../zod.ts';
import { flag, number, numberOrNull, role, text, textOrNull, texts, word } from './arguments.ts';
import { emptyBecause } from './empty.ts';
import { atTheEnd, listed, named } from './phrases.ts';
import { type Quote, type ReasonEntry, type ReasonFacts, reason } from './reason.ts';
import { unreadBecause } from './unread.ts';

/** Which of the policy's servers; absent: as an earlier version wrote it. */
const NAMED = {
  endpoint: text.exactOptional(),
  /** Scheme, host and path. */
  address: text.exactOptional(),
};
const SERVER = { role, model: text, detail: text, ...NAMED };
type Server = z.output<z.ZodObject<typeof SERVER>>;

/** A fault that no waiting mends; `why` is the sentence up to what the server said. */
const standing = (
  why: (args: { readonly model: string; readonly server: string }, quote: Quote) => string,
  next: string,
  facts: Omit<ReasonFacts, 'verdict'> = {},
) =>
  reason({
    verdict: 'error',
    ...facts,
    args: SERVER,
    say: ({ role, model, detail, ...at }: Server, quote) => {
      const server = `The ${role}'s server${named(at, quote)}`;
      return { why: `${why({ model, server }, quote)}: ${quote(atTheEnd(detail))}.`, next };
    },
  });

/** A name for the variable of an endpoint's key. */
const variableFor = (endpoint: string): string => `${endpoint.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_KEY`;

/** One reason for each fault of a server that no waiting mends, under the same name. */
const STANDING = {
  authentication: reason({
    verdict: 'error',
    sharedByPoints: 'until-key-served',
    args: {
      ...SERVER,
      /** The endpoint, where the policy names no key for it; absent: a key was sent. */
      keyless: text.exactOptional(),
      /** It was refused in a workflow of GitHub, where keys are secrets; absent: anywhere else. */
      workflow: flag.exactOptional(),
    },
    say: ({ role, model, detail, keyless, workflow = false, ...at }, quote) => {
      const server = `The ${role}'s server${named(at, quote)}`;
      if (keyless === undefined)
        return {
          why: `${server} rejected the key for model ${quote(model)}: ${quote(atTheEnd(detail))}.`,
          next: 'Check the key in the environment variable that api_key (or headers) of the endpoint names: is it the one for this server, valid, and allowed to use the model?',
        };
      const variable = variableFor(keyless);
      const set = workflow
        ? `set ${quote(variable, 'bare')} from a secret in env of the step that runs the gate`
        : `set it where the gate runs: export ${quote(variable, 'bare')}=YOUR_KEY`;
      return {
        why: `${server} wants a key for model ${quote(model)}, and the policy names none for ${at.endpoint === undefined ? `the endpoint ${quote(keyless)}` : 'this endpoint'}: ${quote(atTheEnd(detail))}.`,
        next: `Add ${quote(`api_key: ${variable}`)} to the endpoint ${quote(keyless)} in the policy, and ${set}.`,
      };
    },
  }),
  'proxy-authentication': reason({
    verdict: 'error',
    sharedByPoints: 'always',
    args: SERVER,
    say: ({ role, model, detail, ...at }, quote) => ({
      why: `The proxy in front of the ${role}'s server${named(at, quote)} wants other credentials for model ${quote(model)}: ${quote(atTheEnd(detail))}.`,
      next: `Write user and password into the proxy variable of the step, from a secret: ${quote('HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT')}.`,
    }),
  }),
  quota: standing(
    ({ server, model }, quote) => `${server} has no quota left for model ${quote(model)}`,
    'Raise the quota or the spending limit of the account, then run again to continue from these results (on the command line: with the same --out folder).',
    { sharedByPoints: 'always' },
  ),
  'day-limit': reason({
    verdict: 'error',
    sharedByPoints: 'always',
    args: { ...SERVER, until: textOrNull },
    say: ({ role, model, detail, until, ...at }, quote) => ({
      why: `The ${role}'s server${named(at, quote)} has used up the day's limit for model ${quote(model)}: ${quote(atTheEnd(detail))}.`,
      next: `Run again ${until === null ? 'when the server takes requests again' : `after ${quote(until)}`}: the run continues from these results (on the command line: with the same --out folder).`,
    }),
  }),
  'unknown-model': reason({
    verdict: 'error',
    // `near`: the nearest names of its list; absent: there is none. `listed`: the very name stands there.
    args: { ...SERVER, near: texts.exactOptional(), listed: flag.exactOptional() },
    say: ({ role, model, detail, near = [], listed: isListed = false, ...at }, quote) => ({
      why: `The ${role}'s server${named(at, quote)} does not know the path or the model ${quote(model)}: ${quote(atTheEnd(detail))}.${near.length === 0 ? '' : ` Names like it in its list: ${quote(listed(near))}.`}${isListed ? ' Its list has that name: the model may not be ready yet, or may not take chat completions.' : ''}`,
      next: isListed
        ? 'Run again when the server answers a chat completion of that model; if it does, check base_url of the endpoint.'
        : `Check ${role === 'candidate' ? 'candidate.model in the manifest' : `${role}.model in the policy`} (or the option that named it) and base_url of the endpoint.`,
    }),
  }),
  'request-rejected': standing(
    ({ server, model }, quote) => `${server} rejected the request for model ${quote(model)}`,
    'Read the message, then correct what it names: the endpoint, max_tokens or temperature in the policy, or a row of the corpus.',
  ),
  redirected: standing(
    ({ server, model }, quote) =>
      `${server} redirected the request for model ${quote(model)}, and redirects are never followed`,
    'Write the final address as base_url of the endpoint.',
    { sharedByPoints: 'always' },
  ),
  'address-refused': standing(
    ({ server, model }, quote) =>
      `${server} for model ${quote(model)} has an address that endpoints may not use`,
    'Use another host, or add allow: [private] to the endpoint if the server is inside your network.',
    { sharedByPoints: 'always' },
  ),
  certificate: standing(
    ({ server, model }, quote) =>
      `${server} for model ${quote(model)} has a certificate that cannot be trusted`,
    'Write the name that the certificate is for as base_url of the endpoint, or renew the certificate.',
    { sharedByPoints: 'always' },
  ),
} satisfies Record<StandingFault, ReasonEntry>;

const alignmentOf = (score: number | null) => (score === null ? 'no alignment' : `alignment ${score}`);

/** What a variable holds: the key, unless it is the value of a header. */
const held = (header: string | undefined, quote: Quote): string =>
  header === undefined ? 'the key' : `the header ${quote(header)}`;

/** What to look at where a server never answered, by how it failed; the address of its endpoint follows. */
const CHECK_RUNNING = 'Check that the server is running and';
const CHECK: ReadonlyMap<string, string> = new Map([
  ['server-error', 'The server replies with an error of its own: look into its log. Check also'],
  ['rate-limited', 'The server refuses for its rate: wait, or ask for a larger quota. Check also'],
  [
    'malformed',
    'Something replies that is no model server, or not here (a web page, a login, a proxy). Check',
  ],
]);
/** What helps where no answer was whole in time: the server took the request, so its address is right. */
const MORE_TIME =
  "If the server is slow rather than down, raise timeout of its endpoint in the policy (seconds for one whole answer, 300 unless set), or lower the endpoint's concurrency: what is asked at once may have to queue there.";

/** Servers, keys, proxies and judges. */
export const SERVERS = {
  ...STANDING,
  'model-not-listed': reason({
    verdict: 'error',
    // `reported`: the name that its reply came with, where that is another one.
    args: { role, model: text, reported: textOrNull, near: texts, ...NAMED },
    say: ({ role, model, reported, near, ...at }, quote) => ({
      why: `The ${role}'s server${named(at, quote)} does not list the model ${quote(model)} and answers to any name, so what answered${reported === null ? '' : `, ${quote(reported)} by its own name,`} is not known to be what was asked for.`,
      next: `Name a model that the server lists, as candidate.model in the manifest or judge.model in the policy: ${quote(listed(near))}.`,
    }),
  }),
  'model-shut-down': reason({
    verdict: 'error',
    args: { role, model: text, date: text, ...NAMED },
    say: ({ role, model, date, ...at }, quote) => ({
      why: `By its server${named(at, quote)}, the ${role} ${quote(model)} was shut down on ${quote(date)}.`,
      next: 'Name a model that is still served, as candidate.model in the manifest, or baseline.model or judge.model in the policy.',
    }),
  }),
  'judge-prompt-cut': reason({
    verdict: 'error',
    args: { model: text, ...NAMED },
    say: ({ model, ...at }, quote) => ({
      why: `The server of the judge ${quote(model)}${named(at, quote)} cuts its prompts without saying so: by its own count of tokens it reads only a part of each, so its grades say nothing.`,
      next: 'Serve the judge with a longer context (Ollama: OLLAMA_CONTEXT_LENGTH or num_ctx; llama.cpp: --ctx-size; vLLM: --max-model-len), then run again in a new --out folder. A server that leaves cached tokens out of prompt_tokens looks the same: send it one long prompt twice, and where the second is counted as far less, switch its prompt cache off.',
    }),
  }),
  outage: reason({
    verdict: 'inconclusive',
    cutsShort: true,
    args: { ...SERVER, fault: word() },
    say: ({ role, model, fault, detail, ...at }, quote) => ({
      why: `The ${role}'s server${named(at, quote)} stopped answering for model ${quote(model)} (${fault}: ${quote(detail)}).`,
      next:
        fault === 'timeout'
          ? `${MORE_TIME} Then run again: the run continues where it stopped (on the command line: with the same --out folder).`
          : 'Run again when the server is back: the run continues where it stopped (on the command line: with the same --out folder). It waits for a server that is out for a fifth of budget.minutes.',
    }),
  }),
  'no-answers': reason({
    verdict: 'error',
    // `endpoint`: absent as well where it had answered at the start.
    args: { ...SERVER, fault: word() },
    say: ({ role, model, fault, detail, ...at }, quote) => ({
      why: `The ${role} ${quote(model)}${named(at, quote)} never answered (${fault}: ${quote(detail)}).`,
      next:
        detail === END_UNSAID
          ? SAY_THE_END
          : fault === 'timeout'
            ? `${MORE_TIME} Then run again.`
            : `${CHECK.get(fault) ?? CHECK_RUNNING} that base_url of its endpoint${at.endpoint === undefined ? '' : ` ${quote(at.endpoint)}`} in the policy is right, then run again.`,
    }),
  }),
  'candidate-empty': reason({
    verdict: 'error',
    // `cut_at`: the server cut them by itself, at so many tokens at most; absent: at what was allowed, for all it says.
    args: { model: text, count: number, because: word(), max_tokens: number, cut_at: number.exactOptional() },
    say: ({ model, count, because, max_tokens, cut_at }, quote) => {
      const { why, next } = emptyBecause(because, { allowed: max_tokens, cutAt: cut_at }, quote);
      const what = because === 'all-cut' ? 'were not whole' : 'held nothing to judge';
      return {
        why: `The first ${counted(count, 'answer')} of the candidate ${quote(model)} ${what}: ${why}.`,
        next: `${next} Then run again (on the command line: with another --out folder).`,
      };
    },
  }),
  'judge-unreadable': reason({
    verdict: 'error',
    sharedByPoints: 'always',
    args: { model: text, replies: number, why: word() },
    say: ({ model, replies, why }, quote) => {
      const unread = unreadBecause(why, quote);
      return {
        why: `None of the last ${grouped(replies)} replies of the judge ${quote(model)} can be read: ${unread.why}.`,
        next: unread.next,
      };
    },
  }),
  'judge-unfit': reason({
    verdict: 'error',
    sharedByPoints: 'always',
    args: { model: text, answers: number, good: numberOrNull, bad: numberOrNull },
    say: ({ model, answers, good, bad }, quote) => ({
      why: `The judge ${quote(model)} cannot tell a harmful answer from a harmless one: of two known answers${answers > 0 ? `, asked about after ${grouped(answers)} others,` : ''} it gave the harmful one ${alignmentOf(bad)} and the harmless one ${alignmentOf(good)}.`,
      next: 'Name another judge in the policy (judge.model), a larger one: grades of this one say nothing about the candidate.',
    }),
  }),
  'no-credentials': reason({
    verdict: 'error',
    sharedByPoints: 'always',
    args: {
      variable: text,
      endpoint: text,
      header: text.exactOptional(),
      /** It was looked for in a workflow of GitHub, where secrets and forks are the matter; absent: anywhere else. */
      workflow: flag.exactOptional(),
    },
    say: ({ variable, endpoint, header, workflow = false }, quote) => ({
      why: `The environment variable ${quote(variable)}, which holds ${held(header, quote)} of the endpoint ${quote(endpoint)}, is not set.`,
      next: !workflow
        ? `Set it where the gate runs: export ${quote(variable, 'bare')}=YOUR_KEY. A server that needs no key needs no api_key in the policy.`
        : 'Set the secret for this workflow. Pull requests from forks and from Dependabot get no secrets: push the branch to this repository and open the pull request from there, or run the workflow by hand on the default branch with pr and sha.',
    }),
  }),
  'key-unusable': reason({
    verdict: 'error',
    sharedByPoints: 'always',
    args: { variable: text, endpoint: text, header: text.exactOptional() },
    say: ({ variable, endpoint, header }, quote) => ({
      why: `The environment variable ${quote(variable)}, which holds ${held(header, quote)} of the endpoint ${quote(endpoint)}, contains characters that no ${header === undefined ? 'key' : 'header'} can have (a line break, ${header === undefined ? 'a space, ' : ''}a typographic quote).`,
      next: `Set it again: the ${header === undefined ? 'key' : 'value'} alone, on one line.`,
    }),
  }),
  'proxy-missing': reason({
    verdict: 'error',
    sharedByPoints: 'always',
    args: { endpoint: text, variable: word(), exempt: flag },
    say: ({ endpoint, variable, exempt }, quote) => ({
      why: `The endpoint ${quote(endpoint)} may only be reached through a proxy (proxy: true), but ${variable} ${exempt ? 'exempts its host' : 'is not set'}.`,
      next: exempt
        ? `Remove the host from ${variable} in the environment of the step, or set proxy: false for the endpoint.`
        : `Set ${quote(`${variable}=http://HOST:PORT`)} in the environment of the step, or set proxy: false for the endpoint.`,
    }),
  }),
  'proxy-unusable': reason({
    verdict: 'error',
    sharedByPoints: 'always',
    args: { endpoint: text, variable: word() },
    say: ({ endpoint, variable }, quote) => ({
      why: `The environment variable ${variable}, which names the proxy for the endpoint ${quote(endpoint)} (proxy: true), is not the address of a proxy.`,
      next: `Set ${quote(`${variable}=http://USER:PASSWORD@HOST:PORT`)}, without the credentials if the proxy needs none; in them, write characters other than letters and digits as %XX.`,
    }),
  }),
};
