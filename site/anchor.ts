// The anchors that GitHub gives headings: the site gives the same, so that one link works in both places.

/** The anchor of a heading's text, without what tells it from an equal one before it; empty of nothing but signs. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
