import { type Phrase, text } from './phrase.ts';

const standing =
  (what: string, next: string): Phrase =>
  (args, quote) => ({
    why: `The ${text(args.role)}'s server ${what} for model ${quote(text(args.model))}: ${quote(text(args.detail))}.`,
    next,
  });

/** Servers, keys and proxies. */
export const SERVERS: Readonly<Record<string, Phrase>> = {
  outage: (args, quote) => ({
    why: `The ${text(args.role)}'s server stopped answering for model ${quote(text(args.model))} (${text(args.fault)}: ${quote(text(args.detail))}).`,
    next: 'Run again when the server is back: the evidence goes on where it stopped (on the command line, in the same report folder).',
  }),
  'no-answers': (args, quote) => ({
    why: `No answer at all could be had from the ${text(args.role)} ${quote(text(args.model))} (${text(args.fault)}: ${quote(text(args.detail))}).`,
    next: 'Check that the server runs and that base_url of its endpoint in the policy is right, then run again.',
  }),
  authentication: standing(
    'refused the key',
    'Check the secret that api_key of the endpoint names: is it set for this workflow, valid, and allowed to use the model?',
  ),
  'proxy-authentication': (args, quote) => ({
    why: `The proxy before the ${text(args.role)}'s server wants other credentials for model ${quote(text(args.model))}: ${quote(text(args.detail))}.`,
    next: `Write user and password into the proxy variable of the step, from a secret: ${quote('HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT')}.`,
  }),
  quota: standing(
    'has no quota left',
    'Raise the quota or the spending limit of the account, then run again: the evidence goes on (on the command line, in the same report folder).',
  ),
  'unknown-model': standing(
    'does not know the model, or the path,',
    'Check candidate.model in the manifest (or judge.model in the policy) and base_url of the endpoint.',
  ),
  'request-rejected': standing(
    'rejected the request',
    'Read the message and correct the policy (max_tokens, temperature) or the corpus row it names.',
  ),
  redirected: standing(
    'answered with a redirect, which is never followed,',
    'Write the final address as base_url of the endpoint.',
  ),
  'address-refused': standing(
    'has an address that may not be used',
    'Use another host, or add allow: [private] to the endpoint if the server stands inside your network.',
  ),
  certificate: standing(
    'has a certificate that does not vouch for it',
    'Write the name that the certificate is for as base_url of the endpoint, or renew the certificate.',
  ),
  'no-credentials': (args, quote) => ({
    why: `The environment variable ${quote(text(args.variable))}, which the endpoint ${quote(text(args.endpoint))} names as its key, is not set.`,
    next: 'Set the secret for this workflow. Pull requests from forks and from Dependabot get no secrets: push the branch into the repository and open the pull request from there, or run the workflow by hand on the default branch with pr and sha.',
  }),
  'key-unusable': (args, quote) => ({
    why: `The environment variable ${quote(text(args.variable))}, which the endpoint ${quote(text(args.endpoint))} names as its key, holds characters that no key can have (a line end, a space, a typographic quote).`,
    next: 'Set the secret again: the key alone, on one line.',
  }),
  'proxy-missing': (args, quote) => ({
    why: `The endpoint ${quote(text(args.endpoint))} is asked through a proxy or not at all (proxy: true), and ${text(args.variable)} ${args.exempt === true ? 'exempts its host' : 'is not set'}.`,
    next:
      args.exempt === true
        ? `DrawRange the host out of ${text(args.variable)} in the environment of the step, or write proxy: false into the endpoint.`
        : `Set ${quote(`${text(args.variable)}=http://HOST:PORT`)} in the environment of the step, or write proxy: false into the endpoint.`,
  }),
  'proxy-unusable': (args, quote) => ({
    why: `The environment variable ${text(args.variable)}, through which the endpoint ${quote(text(args.endpoint))} is asked (proxy: true), holds no address of a proxy.`,
    next: `Set ${quote(`${text(args.variable)}=http://USER:PASSWORD@HOST:PORT`)}, without the credentials if the proxy wants none; in them, other characters than letters and digits as %XX.`,
  }),
};
