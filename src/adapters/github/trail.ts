import type { CommitStatus } from './api.ts';
import type { Span } from './event.ts';
import type { ManifestAt } from './manifest-at.ts';

export interface Where {
  /** Path of the policy in the repository. */
  readonly policy: string;
  /** Branch of the policy; null: the default branch. */
  readonly policyRef: string | null;
  /** The one manifest this step gates; null: the one that changed. */
  readonly release: string | null;
  /** The checked-out workspace: looked at only to refuse it. */
  readonly workspace: string;
}

/** What was found on the way, for reports of a run that ends before there is a result. */
export interface Trail {
  span: Span | null;
  policyCommit: string | null;
  /** Paths of the manifests that the event releases. */
  released: readonly string[];
  /** Path of the one that an event from outside chose, part of its status's name; null: no such event. */
  dispatched: string | null;
  /** The manifest that is gated. */
  manifest: ManifestAt | null;
  /** Blob under the same path on the policy's branch; null: there is none. */
  inForce: string | null;
  /** Of the head, newest first, as they were before anything was asked; null: nobody has read them, or could. */
  statuses: readonly CommitStatus[] | null;
}

/** The trail of a way that nobody has gone yet. */
export function newTrail(): Trail {
  return {
    span: null,
    policyCommit: null,
    released: [],
    dispatched: null,
    manifest: null,
    inForce: null,
    statuses: null,
  };
}
