/** A model that its provider shuts down, or may shut down, on a day. */
export interface Shutdown {
  /** As requests name it; a `*` at the end stands for every longer name. Dated snapshots and fine-tunes go with it. */
  readonly names: readonly string[];
  /** The day, or the earliest one that the provider names, UTC. */
  readonly on: string;
}

/** Where the days of a provider are published, and when they were read there or in a copy of it. */
export interface Published {
  readonly provider: string;
  readonly source: string;
  readonly read: string;
  readonly shutdowns: readonly Shutdown[];
}

/**
 * What is known of the end of models: the one table that examples are held to. Hosts of open weights, such as
 * Together, change their lists with two weeks' notice: examples name the weights that somebody trained, not those.
 */
export const PUBLISHED: readonly Published[] = [
  {
    provider: 'OpenAI',
    source: 'https://developers.openai.com/api/docs/deprecations',
    read: '2026-11-28',
    shutdowns: [
      { on: '2026-07-23', names: ['gpt-5-chat-latest', 'gpt-5-codex', 'gpt-5.1-codex*', 'gpt-5.2-codex'] },
      { on: '2026-08-10', names: ['gpt-5.2-chat-latest', 'gpt-5.3-chat-latest'] },
      {
        on: '2026-10-23',
        names: [
          'gpt-3.5-turbo*',
          'gpt-4',
          'gpt-4-turbo*',
          'o1',
          'o1-pro',
          'o3-mini',
          'o4-mini',
          'gpt-4.1-nano',
        ],
      },
      { on: '2026-12-11', names: ['gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'gpt-5-pro', 'o3', 'o3-pro'] },
      { on: '2027-01-14', names: ['gpt-4o*', 'gpt-4.1*'] },
      { on: '2027-04-01', names: ['gpt-5.1', 'gpt-5.3-codex', 'gpt-5.4-nano'] },
    ],
  },
  {
    provider: 'Azure',
    source: 'https://learn.microsoft.com/azure/ai-foundry/openai/concepts/model-retirements',
    read: '2026-06-26',
    shutdowns: [
      { on: '2026-10-01', names: ['gpt-35-turbo*'] },
      { on: '2026-12-12', names: ['gpt-5.2'] },
      { on: '2027-03-05', names: ['gpt-5.4'] },
      { on: '2027-03-18', names: ['gpt-5.4-mini'] },
    ],
  },
  {
    provider: 'Anthropic',
    source: 'https://platform.claude.com/docs/en/about-claude/model-deprecations',
    read: '2026-06-17',
    shutdowns: [
      { on: '2026-04-20', names: ['claude-1*', 'claude-2*', 'claude-instant*', 'claude-3*'] },
      {
        on: '2026-06-15',
        names: ['claude-sonnet-4', 'claude-sonnet-4-0', 'claude-opus-4', 'claude-opus-4-0'],
      },
      { on: '2026-08-05', names: ['claude-opus-4-1'] },
      { on: '2026-09-29', names: ['claude-sonnet-4-5'] },
      { on: '2026-10-15', names: ['claude-haiku-4-5'] },
      { on: '2026-11-24', names: ['claude-opus-4-5'] },
      { on: '2027-02-05', names: ['claude-opus-4-6'] },
      { on: '2027-02-17', names: ['claude-sonnet-4-6'] },
    ],
  },
  {
    provider: 'Google',
    source: 'https://ai.google.dev/gemini-api/docs/deprecations',
    read: '2026-11-10',
    shutdowns: [
      { on: '2026-03-09', names: ['gemini-3-pro-preview'] },
      { on: '2026-06-01', names: ['gemini-1*', 'gemini-2.0*', 'gemini-pro'] },
      { on: '2026-12-01', names: ['gemini-2.5-pro', 'gemini-2.5-flash'] },
    ],
  },
];
