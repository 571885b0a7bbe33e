/** What the names of one model's releases have in common. */
export interface NameFamily {
  /** For `candidate.models`: this name and those of later releases. */
  readonly pattern: string;
  /** Folder of the manifest below `models/`. */
  readonly folder: string;
  /** What the next release could be called; null: its server makes the names. */
  readonly next: string | null;
}

/** How a name ends that counts releases: `-7`, `_v3`, `-2026-11-28`, `-step-1200`, `-1.2`. */
const COUNTED = /[-_.@](?:(?:v|r|rev|run|step|epoch|ckpt|checkpoint)[-_]?)?\d+(?:[.-]\d+)*$/i;
/** … or tells them apart: a digest, as hosts of fine-tunes append. */
const HASHED = /[-_](?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}$/i;
/** What a pattern would read as more than itself. */
const PATTERN_CHARACTER = /[*?[\]{}\\]/g;
const MAX_FOLDER_CHARS = 60;

/**
 * The family of a model's name. A retrained model has to be served under a name of its own, or nothing tells it from
 * the one before: so a policy that allowed this one name alone would refuse the next release.
 */
export function familyOf(model: string): NameFamily {
  const [kind, base, organisation] = model.split(':');
  if (kind === 'ft' && base !== undefined && organisation !== undefined)
    return {
      pattern: `ft:${plainPattern(base)}:${plainPattern(organisation)}:*`,
      folder: slug(model),
      next: null,
    };
  // `support-bot:latest`: in a pattern without a colon, what ends the name stands for the tag as well.
  const [name = '', tag] = model.split(':');
  const stem = stemOf(name);
  if (stem === null)
    return {
      pattern: `${plainPattern(name)}*`,
      folder: slug(name),
      next: tag === undefined || /^latest$/i.test(tag) ? `${name}-2` : `${name}:NEXT`,
    };
  const separator = name.charAt(stem.length);
  return { pattern: `${plainPattern(stem)}${separator}*`, folder: slug(stem), next: nextOf(name) };
}

/** The name without what counts its releases; null when it has no such end, or nothing else. */
function stemOf(name: string): string | null {
  const stem = name.replace(HASHED, '').replace(COUNTED, '');
  return stem === name || !/[a-z0-9]$/i.test(stem) ? null : stem;
}

/** `support-bot-7` → `support-bot-8`; what is no plain count gets a word in its place. */
function nextOf(name: string): string {
  const counted = /^(.*[-_.@](?:[a-z]+[-_]?)?)(\d{1,9})$/i.exec(name);
  const [, before, count] = counted ?? [];
  if (before === undefined || count === undefined || /\d[.-]$/.test(before))
    return `${stemOf(name)}${name.charAt(stemOf(name)?.length ?? 0)}NEXT`;
  return `${before}${String(Number(count) + 1).padStart(count.length, '0')}`;
}

/** A pattern that matches this name alone. */
export function plainPattern(name: string): string {
  return name.replace(PATTERN_CHARACTER, '\\$&');
}

/** A folder name for a model: letters, digits and dashes. */
function slug(model: string): string {
  return (
    model
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, MAX_FOLDER_CHARS) || 'model'
  );
}
