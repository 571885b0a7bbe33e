import { h, type VNode } from 'preact';

/** One element of an SVG; texts in it, and its attributes, are escaped when it is rendered. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (VNode | string | null)[]
): VNode {
  return h<Record<string, unknown>>(name, { ...attributes }, ...children) as VNode;
}
