import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface RecipeStep {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}

export interface RecipeJob {
  readonly if?: string;
  readonly needs?: readonly string[];
  readonly permissions: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, string | readonly string[]>> };
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly RecipeStep[];
}

/** A workflow as its file gives it. */
export interface Recipe {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, RecipeJob>>;
}

export const RECIPES = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'recipes');

/** A file of docs/recipes as it stands. */
export function recipeText(file: string): string {
  return readFileSync(join(RECIPES, file), 'utf8');
}

/** A workflow of docs/recipes. */
export function recipeAt(file: string): Recipe {
  return parse(recipeText(file)) as Recipe;
}
