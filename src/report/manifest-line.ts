import { readYaml } from '../input/yaml.ts';

/** Line of a key in a manifest; its first when it cannot be read, null when there is none. */
export function manifestLine(
  manifest: { readonly path: string; readonly text: string } | null,
  key: readonly string[],
): number | null {
  if (manifest === null) return null;
  try {
    return readYaml(manifest.text, manifest.path, 'manifest-invalid').lineOf(key);
  } catch {
    return 1;
  }
}
