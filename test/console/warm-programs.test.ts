import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freshFolder } from '../runner/bundle.ts';
import { warmModule } from '../runner/warm/programs.ts';

interface Warm {
  runAfresh(): Promise<void>;
  unload(): void;
}

/** A bundle as the bundler writes one; its program, module 1, tells `globalThis.told` what it finds, and leaves traces. */
const BUNDLE = `var __webpack_modules__ = {
	1: ((module, exports, __nccwpck_require__) => {
		const kept = __nccwpck_require__(2), environment = __nccwpck_require__(5e3), { secrets } = __nccwpck_require__(4);
		globalThis.told.push([kept.loaded, environment.url, environment.loaded, secrets.values?.length]);
		secrets.values?.push('a secret');
	}),
	2: ((module, exports) => {
		exports.loaded = globalThis.loaded += 1;
	}),
	3: ((module, exports) => {
		exports.url = process.env.GITHUB_API_URL;
	}),
	4: ((module, exports) => {
		class Redactor { values = []; pattern = null; }
		exports.secrets = new Redactor();
	}),
	5e3: ((module, exports, __nccwpck_require__) => {
		const lazily = __nccwpck_require__.bind(__nccwpck_require__, 3);
		exports.url = lazily().url;
		exports.loaded = globalThis.loaded += 1;
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(id) {
	const known = __webpack_module_cache__[id];
	if (known !== undefined) return known.exports;
	const module = __webpack_module_cache__[id] = { exports: {} };
	__webpack_modules__[id].call(module.exports, module, module.exports, __nccwpck_require__);
	return module.exports;
}
var __webpack_exports__ = __nccwpck_require__(1);
`;

/** One whose program loads module 6, a part of it, when it is run, and tells what that read. */
const PARTED = BUNDLE.replace(
  /1: \(\([\s\S]+?\n\t\}\),/,
  `1: ((module, exports, __nccwpck_require__) => {
		__nccwpck_require__.e();
		globalThis.told.push([__nccwpck_require__(6).url]);
		__nccwpck_require__(4);
	}),`,
).replace(
  'var __webpack_exports__',
  `__nccwpck_require__.m = __webpack_modules__;
var isInstalled = false;
__nccwpck_require__.e = () => {
	if (!isInstalled) __nccwpck_require__.m[6] = (module, exports) => { exports.url = process.env.GITHUB_API_URL; };
	isInstalled = true;
};
var __webpack_exports__`,
);

describe('a program that is run again in one process', () => {
  const told: unknown[] = [];
  Object.assign(globalThis, { told, loaded: 0 });
  const { GITHUB_API_URL } = process.env;
  afterAll(() => {
    process.env.GITHUB_API_URL = GITHUB_API_URL;
  });
  const dist = freshFolder('warm-programs');
  writeFileSync(join(dist, 'kept.js'), BUNDLE);
  writeFileSync(join(dist, 'leaky.js'), BUNDLE.replaceAll('values = []', 'secretValues = []'));
  writeFileSync(join(dist, 'parted.js'), PARTED);
  const warm = async (name: string): Promise<Warm> => import(warmModule(join(dist, name)) ?? '');

  it('keeps its modules but what reads the environment and whatever needs that, and no secret', async () => {
    const { runAfresh, unload } = await warm('kept.js');
    for (const url of ['http://one', 'http://two']) {
      process.env.GITHUB_API_URL = url;
      await runAfresh();
    }
    expect(told.splice(0)).toEqual([
      [1, 'http://one', 2, 0],
      [1, 'http://two', 3, 0],
    ]);
    // One that must see every module load.
    unload();
    await runAfresh();
    unload();
    await runAfresh();
    expect(told.splice(0)).toEqual([
      [4, 'http://two', 5, 0],
      [6, 'http://two', 7, 0],
    ]);
  });

  it('fails where the secrets of the run before it cannot be emptied', async () => {
    const { runAfresh } = await warm('leaky.js');
    await runAfresh();
    await expect(runAfresh()).rejects.toThrow('the secrets of a run cannot be emptied');
    told.splice(0);
  });

  it('knows the modules of a part that came later', async () => {
    const { runAfresh } = await warm('parted.js');
    for (const url of ['http://three', 'http://four']) {
      process.env.GITHUB_API_URL = url;
      await runAfresh();
    }
    expect(told.splice(0)).toEqual([['http://three'], ['http://four']]);
  });

  it('has a process of its own where it lies in another folder', () => {
    expect(warmModule(join(freshFolder('elsewhere'), 'kept.js'))).toBeNull();
  });
});
