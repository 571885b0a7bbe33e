/** A release of an action and the commit that its tag named when it was taken. */
export interface Pin {
  readonly version: string;
  /** 40 hex digits: a tag can be moved, a commit cannot. */
  readonly commit: string;
}

/** The actions of others that workflows of this project use, by their repositories: one row to change for all. */
export const PINNED_ACTIONS = {
  'actions/attest': { version: 'v4.2.2', commit: '1e69f48acb82d1966a394da916b4c1698aa569d6' },
  'actions/cache': { version: 'v6.1.0', commit: '55cc8345863c7cc4c66a329aec7e433d2d1c52a9' },
  'actions/checkout': { version: 'v7.0.1', commit: '3d3c42e5aac5ba805825da76410c181273ba90b1' },
  'actions/download-artifact': { version: 'v8.0.1', commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c' },
  'actions/setup-node': { version: 'v7.0.0', commit: '820762786026740c76f36085b0efc47a31fe5020' },
  'actions/upload-artifact': { version: 'v7.0.1', commit: '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a' },
  'github/codeql-action': { version: 'v4.32.3', commit: '9e907b5e64f6b83e7804b09294d44122997950d6' },
} as const satisfies Readonly<Record<string, Pin>>;

export type PinnedAction = keyof typeof PINNED_ACTIONS;

/**
 * What stands behind `uses:`, e.g. `actions/cache/save@0123… # v6.1.0`: the comment is what updaters of pins read.
 *
 * @param folder of the action in its repository; empty: its root
 */
export function pinned(action: PinnedAction, folder = ''): string {
  const { commit, version } = PINNED_ACTIONS[action];
  return `${action}${folder === '' ? '' : `/${folder}`}@${commit} # ${version}`;
}
