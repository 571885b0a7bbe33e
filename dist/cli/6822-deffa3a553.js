export const id = 6822;
export const ids = [6822];
export const modules = {
	98686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => codeOf });
		function codeOf(error) {
			if (!(error instanceof Error)) return "unknown";
			return "code" in error ? String(error.code) : error.message;
		}
	}),
	90290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GZ: () => createText,
			NH: () => writeBytes,
			WG: () => folderSource,
			i1: () => readTextExactly,
			x3: () => writeText,
			yR: () => readText
		});
		var node_fs_m0 = __webpack_require__(73024);
		var node_fs_promises_m1 = __webpack_require__(51455);
		var node_path_m2 = __webpack_require__(76760);
		var _errors_js_m3 = __webpack_require__(452);
		var _input_patterns_js_m4 = __webpack_require__(46453);
		var _make_folder_js_m5 = __webpack_require__(21429);
		var _wrong_place_js_m6 = __webpack_require__(66275);
		const LARGEST_TEXT = {
			bytes: 64 * 1024 * 1024,
			fix: "split it"
		};
		const LARGEST_REPORT = {
			bytes: 256 * 1024 * 1024,
			fix: "restore what the run wrote"
		};
		function folderSource(root) {
			return {
				label: root === "." ? "the current folder" : root,
				async list(under) {
					const entries = await (0, node_fs_promises_m1.readdir)((0, node_path_m2.join)(root, under), {
						withFileTypes: true,
						recursive: true
					}).catch(absent(under === "" ? root : under));
					return (entries ?? []).filter((entry) => !entry.isDirectory()).map((entry) => ({
						path: (0, node_path_m2.relative)(root, (0, node_path_m2.join)(entry.parentPath, entry.name)).split(node_path_m2.sep).join("/"),
						kind: entry.isSymbolicLink() ? "symlink" : "file"
					}));
				},
				read: async (path) => await isThere(root, path) ? readText((0, node_path_m2.join)(root, path), path) : null,
				bytes: async (path, most) => await isThere(root, path) ? readBytes((0, node_path_m2.join)(root, path), path, most) : null
			};
		}
		async function isThere(root, path) {
			if (!(0, _input_patterns_js_m4.Xj)(path)) throw fileError(path, "the path leaves the root", "write a path relative to the root");
			const parts = path.split("/");
			for (let depth = 1; depth <= parts.length; depth += 1) {
				const stats = await (0, node_fs_promises_m1.lstat)((0, node_path_m2.join)(root, ...parts.slice(0, depth))).catch(absent(path));
				if (stats === null) return false;
				if (stats.isSymbolicLink()) throw fileError(parts.slice(0, depth).join("/"), "a symbolic link", "replace it with the file itself");
			}
			return true;
		}
		async function readText(path, name = path, most = LARGEST_TEXT.bytes) {
			const bytes = await readBytes(path, name, {
				bytes: most,
				fix: LARGEST_TEXT.fix
			});
			return bytes === null ? null : decode(bytes, name);
		}
		async function readTextExactly(path) {
			const bytes = await readBytes(path, path, LARGEST_REPORT);
			return bytes === null ? null : decode(bytes, path, "exactly");
		}
		async function readBytes(path, name, most) {
			const file = await (0, node_fs_promises_m1.open)(path, node_fs_m0.constants.O_RDONLY | node_fs_m0.constants.O_NONBLOCK).catch(absent(name));
			if (file === null) return null;
			try {
				const stats = await file.stat();
				if (stats.isDirectory()) throw fileError(name, "not a file but a folder", (0, _wrong_place_js_m6.Ed)(path));
				if (!stats.isFile()) throw fileError(name, "not a file", "name a file");
				if (stats.size > most.bytes) throw fileError(name, `larger than ${most.bytes} bytes`, most.fix);
				return await file.readFile();
			} finally {
				await file.close();
			}
		}
		async function writeText(path, text) {
			await write(path, text);
		}
		async function writeBytes(path, bytes) {
			await write(path, bytes);
		}
		async function write(path, content) {
			await (0, node_fs_promises_m1.writeFile)(path, content).catch((error) => {
				const problem = error instanceof Error && "code" in error ? String(error.code) : "unknown";
				throw (0, _errors_js_m3.Xu)("out-unwritable", {
					file: path,
					problem,
					fix: "name a folder that can be written"
				});
			});
		}
		async function createText(folder, path, text) {
			(0, _make_folder_js_m5.f)(folder);
			await (0, node_fs_promises_m1.writeFile)(path, text, { flag: "wx" }).catch((error) => {
				const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
				const problem = code === "EEXIST" ? "is there already; init never changes a file" : code;
				throw (0, _errors_js_m3.Xu)("input-invalid", {
					file: path,
					problem,
					fix: "remove or rename it, then run init again"
				});
			});
		}
		function decode(bytes, name, how = "without-mark") {
			try {
				return new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: how === "exactly"
				}).decode(bytes);
			} catch {
				throw fileError(name, "not UTF-8 text", "save it as UTF-8");
			}
		}
		function fileError(file, problem, fix) {
			return (0, _errors_js_m3.Xu)("file-invalid", {
				file,
				problem,
				fix
			});
		}
		function absent(file) {
			return (error) => {
				const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
				if (code === "ENOENT" || code === "ENOTDIR") return null;
				throw fileError((0, _errors_js_m3.Jj)(file), `cannot be read (${code})`, "check the path and its permissions");
			};
		}
	}),
	21429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => makeFolder });
		var node_fs_m0 = __webpack_require__(73024);
		var node_path_m1 = __webpack_require__(76760);
		function makeFolder(path) {
			const missing = [path];
			for (let above = (0, node_path_m1.dirname)((0, node_path_m1.resolve)(path)); !(0, node_fs_m0.existsSync)(above); above = (0, node_path_m1.dirname)(above)) {
				missing.push(above);
				if ((0, node_path_m1.dirname)(above) === above) break;
			}
			for (const folder of missing.reverse()) try {
				(0, node_fs_m0.mkdirSync)(folder);
			} catch (error) {
				if (!isFolder(folder)) throw error;
			}
		}
		function isFolder(path) {
			return (0, node_fs_m0.existsSync)(path) && (0, node_fs_m0.statSync)(path).isDirectory();
		}
	}),
	66275: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ed: () => fileIn,
			KW: () => whyNoReport,
			io: () => fileOnTheWay,
			q9: () => whyUnwritable
		});
		var node_fs_m0 = __webpack_require__(73024);
		var node_path_m1 = __webpack_require__(76760);
		var _error_code_js_m2 = __webpack_require__(98686);
		function fileOnTheWay(path) {
			const stats = statsOf(path);
			if (stats !== null) return stats.isDirectory() ? null : path;
			const above = (0, node_path_m1.dirname)(path);
			return above === path ? null : fileOnTheWay(above);
		}
		function statsOf(path) {
			try {
				return (0, node_fs_m0.statSync)(path);
			} catch {
				return null;
			}
		}
		const NOT_ALLOWED = "nothing may be written there";
		const FULL = "there is no room left: make some and run again, what was written before is used";
		const WORDS = {
			EACCES: NOT_ALLOWED,
			EPERM: NOT_ALLOWED,
			EROFS: NOT_ALLOWED,
			ENOSPC: FULL,
			EDQUOT: FULL,
			EFBIG: "no file may grow so large here",
			EMFILE: "the process may open no more files",
			ENOENT: "there is no such place"
		};
		function whyUnwritable(folder, error) {
			const code = (0, _error_code_js_m2.$)(error);
			if (folder.trim() === "") return "--out is empty, and needs a folder";
			const way = code === "EEXIST" || code === "ENOTDIR" ? fileOnTheWay(folder) : null;
			if (way !== null) return way === folder ? "it is a file, and --out needs a folder" : `${way} is a file, and --out needs a folder, which cannot lie below it`;
			if (code === "ELOOP") return `${nameIn(error) ?? "what stands there"} in it is a link, which is not followed: remove it`;
			if (code === "EISDIR") return `${nameIn(error) ?? "what stands there"} in it is a folder, where a file belongs`;
			const words = WORDS[code];
			return words === undefined ? code : `${words} (${code})`;
		}
		function nameIn(error) {
			return error instanceof Error && "path" in error ? (0, node_path_m1.basename)(String(error.path)) : null;
		}
		function whyNoReport(folder, result) {
			const way = fileOnTheWay(folder);
			const above = (0, node_path_m1.dirname)(folder);
			if (way === folder && namesIn(above).includes(result)) return {
				problem: "it is a file of a report folder",
				fix: `name the folder: ${above}`
			};
			const fix = "name a report folder that cuegate run wrote";
			if (way === folder) return {
				problem: "it is a file, and a report folder is wanted",
				fix
			};
			if (way !== null) return {
				problem: `${way} is a file, and a report folder is wanted`,
				fix
			};
			return statsOf(folder) === null ? {
				problem: "there is no such folder",
				fix
			} : {
				problem: `there is no ${result} in it`,
				fix
			};
		}
		const OF_PEOPLE = /\.(?:ya?ml|jsonl?|md)$/;
		function fileIn(folder) {
			const [first] = namesIn(folder).filter((name) => OF_PEOPLE.test(name)).sort();
			return first === undefined ? "name a file" : `name a file in it, such as ${(0, node_path_m1.join)(folder, first)}`;
		}
		function namesIn(folder) {
			try {
				return (0, node_fs_m0.readdirSync)(folder);
			} catch {
				return [];
			}
		}
	}),
	18463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$3: () => gitBlobOf,
			Rb: () => KEY_DIGITS,
			dj: () => canonicalJson,
			ez: () => sha256OfBytes,
			hV: () => digestOfLines,
			ol: () => digestOf,
			pr: () => lineDigest,
			sc: () => sha256,
			uo: () => SHORT_DIGITS,
			w8: () => hmac
		});
		var node_crypto_m0 = __webpack_require__(77598);
		const KEY_DIGITS = 32;
		const SHORT_DIGITS = 12;
		function sha256(text) {
			return (0, node_crypto_m0.hash)("sha256", text, "hex");
		}
		function sha256OfBytes(bytes) {
			return (0, node_crypto_m0.hash)("sha256", bytes, "hex");
		}
		function gitBlobOf(text) {
			return (0, node_crypto_m0.hash)("sha1", `blob ${Buffer.byteLength(text, "utf8")}\0${text}`, "hex");
		}
		const PREPARED = new WeakMap();
		function hmac(key, message) {
			const prepared = PREPARED.get(key) ?? (0, node_crypto_m0.createSecretKey)(key);
			PREPARED.set(key, prepared);
			return (0, node_crypto_m0.createHmac)("sha256", prepared).update(message, "utf8").digest();
		}
		function canonicalJson(value) {
			return JSON.stringify(sorted(value));
		}
		function sorted(value) {
			if (value === null || typeof value !== "object") return value;
			if (Array.isArray(value)) return value.map(sorted);
			const members = value;
			if (typeof members.toJSON === "function") return sorted(members.toJSON());
			const copy = {};
			for (const key of Object.keys(members).sort()) if (key === "__proto__") Object.defineProperty(copy, key, {
				value: sorted(members[key]),
				enumerable: true
			});
			else copy[key] = sorted(members[key]);
			return copy;
		}
		function digestOf(value) {
			return `sha256:${sha256(canonicalJson(value))}`;
		}
		function digestOfLines(lines) {
			const digest = lineDigest();
			for (const line of lines) digest.add(line);
			return digest.soFar();
		}
		function lineDigest() {
			const hash = (0, node_crypto_m0.createHash)("sha256");
			return {
				add(line) {
					hash.update(`${line}\n`, "utf8");
				},
				soFar: () => `sha256:${hash.copy().digest("hex")}`
			};
		}
	}),
	26738: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vq: () => jsonSchemaOf,
			_m: () => branchesAt,
			eE: () => knownKeys,
			pW: () => holdersOf
		});
		var _zod_js_m0 = __webpack_require__(65304);
		const made = new WeakMap();
		function jsonSchemaOf(schema) {
			const known = made.get(schema);
			if (known !== undefined) return known;
			const json = _zod_js_m0.z.toJSONSchema(schema, {
				io: "input",
				unrepresentable: "any"
			});
			made.set(schema, json);
			return json;
		}
		function branchesAt(schema, path) {
			const branches = schema.anyOf?.flatMap((branch) => branchesAt(branch, [])) ?? [schema];
			const [step, ...rest] = path;
			if (step === undefined) return branches;
			return branches.flatMap(({ properties = {}, items, additionalProperties }) => {
				const named = Object.hasOwn(properties, String(step)) ? properties[String(step)] : undefined;
				const other = typeof additionalProperties === "object" ? additionalProperties : undefined;
				const next = typeof step === "number" ? items : named ?? other;
				return next === undefined ? [] : branchesAt(next, rest);
			});
		}
		function knownKeys(schema, path) {
			return branchesAt(schema, path).flatMap(({ properties }) => Object.keys(properties ?? {}));
		}
		function holdersOf(schema, key) {
			return branchesAt(schema, []).flatMap(({ properties = {}, items, additionalProperties }) => {
				const inner = [
					...Object.entries(properties),
					["*", items],
					["*", additionalProperties]
				];
				return [...Object.hasOwn(properties, key) ? [[]] : [], ...inner.flatMap(([name, schema]) => typeof schema === "object" ? holdersOf(schema, key).map((path) => [name, ...path]) : [])];
			});
		}
	}),
	63458: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ek: () => placesOf,
			fK: () => valueAt,
			pi: () => isMapping,
			w_: () => ownerBeside
		});
		var _json_schema_js_m0 = __webpack_require__(26738);
		function valueAt(value, path) {
			return path.reduce((inner, part) => inner !== null && typeof inner === "object" && Object.hasOwn(inner, part) ? inner[part] : undefined, value);
		}
		function ownerBeside(parsed, path) {
			const [parent, key] = [path.slice(0, -1), path.at(-1)];
			const siblings = valueAt(parsed.value, parent);
			const declared = (0, _json_schema_js_m0.eE)(parsed.json, parent);
			if (typeof key !== "string" || !isMapping(siblings) || declared.includes(key)) return null;
			const names = Object.keys(siblings);
			for (const name of names.slice(0, names.indexOf(key)).reverse()) {
				if (takes(parsed, [...parent, name], key)) return name;
				if (declared.includes(name)) return null;
			}
			return null;
		}
		function takes({ json, value, lineOf }, path, key) {
			const there = valueAt(value, path);
			const isKnown = (0, _json_schema_js_m0.eE)(json, path).includes(key);
			if (there === null) return isKnown || (0, _json_schema_js_m0._m)(json, path).some(({ additionalProperties }) => typeof additionalProperties === "object");
			if (!isKnown || !isMapping(there) || Object.hasOwn(there, key)) return false;
			const [first] = Object.keys(there);
			return first !== undefined && lineOf([...path, first]) > lineOf(path);
		}
		const MAX_PLACES = 3;
		function placesOf(schema, key) {
			const places = [...new Set((0, _json_schema_js_m0.pW)(schema, key).map((path) => path.join(".")))];
			if (places.length === 0) return null;
			if (places.includes("")) return "at the top level";
			return `under ${places.slice(0, MAX_PLACES).join(" or ").replaceAll("*", "NAME")}`;
		}
		function isMapping(value) {
			return value !== null && typeof value === "object" && !Array.isArray(value);
		}
	}),
	61614: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => nearest });
		var fastest_levenshtein_m0 = __webpack_require__(21916);
		const MAX_EDITS = 4;
		function nearest(word, known) {
			const [best] = known.map((name) => ({
				name,
				edits: (0, fastest_levenshtein_m0.Io)(word, name)
			})).sort((a, b) => a.edits - b.edits);
			return best !== undefined && best.edits <= Math.min(MAX_EDITS, Math.max(1, Math.ceil(best.name.length / 2) - 1)) ? best : null;
		}
	}),
	46453: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E1: () => globText,
			ID: () => ID,
			LF: () => pathText,
			Xj: () => isInsideRoot,
			fh: () => nameText
		});
		var _zod_js_m0 = __webpack_require__(65304);
		const ID = /^[a-z0-9-]{1,40}$/;
		const nameText = _zod_js_m0.z.string().min(1).max(300).regex(/^(?:[^\p{C}\p{Z}\p{Variation_Selector}]| (?=[^\p{Z}]))+$/u, "must be one line of visible characters").refine((name) => !name.startsWith(" "), "must not begin with a space");
		const pathText = nameText.refine((path) => !path.split("/").includes(".."), "must be a relative path that stays inside the root, without \"..\": move or copy the file to where paths are read from (those of training: the manifest's own folder), or below it").refine((path) => isInsideRoot(path) || path.split("/").includes(".."), "must be a relative path that stays inside the root");
		function isInsideRoot(path) {
			return !path.includes("\\") && !/^[a-zA-Z]:/.test(path) && path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
		}
		const globText = nameText.refine((glob) => isInsideRoot(glob.replace(/^\.\//, "")), "must be a path or pattern inside the root").refine((glob) => !/[()|]|\{[^{},]*\.\.[^{},]*\}/.test(glob), "write {a,b}: groups and ranges are no patterns");
	})
};
