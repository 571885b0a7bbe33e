import type { Predicate, Resource } from './schema.ts';

/** The name of a digest that is over what was read, not over a file's bytes: no other program can mistake it. */
const DIGEST_NAME = 'cuegateSha256';

/** Something a run was decided by, as in-toto names a resource. */
export function resource(name: string, digest: string): Resource {
  return { name, digest: { [DIGEST_NAME]: digest.replace(/^sha256:/, '') } };
}

/** The policy that a run was decided under. */
export function policyResource({ policy }: Predicate): Resource {
  return resource(policy.file ?? 'policy', policy.digest);
}

/** Everything a run was decided by, policy first. */
export function configurationOf(predicate: Predicate): readonly Resource[] {
  const { corpus, cues, rubric, anchors, labels } = predicate.digests;
  const { judge } = predicate.evidence.parts;
  const found = { corpus, cues, rubric, anchors, labels };
  return [
    policyResource(predicate),
    ...Object.entries(found).flatMap(([name, digest]) => (digest === null ? [] : [resource(name, digest)])),
    ...(judge === undefined ? [] : [{ name: 'judge', digest: { cuegateKeyPart: judge } }]),
    resource('gate', predicate.gate.data),
  ];
}
