export const id = 8183;
export const ids = [8183];
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
		function whyUnwritable(folder, error) {
			const code = (0, _error_code_js_m2.$)(error);
			if (folder.trim() === "") return "--out is empty, and needs a folder";
			const way = code === "EEXIST" || code === "ENOTDIR" ? fileOnTheWay(folder) : null;
			if (way !== null) return way === folder ? "it is a file, and --out needs a folder" : `${way} is a file, and --out needs a folder, which cannot lie below it`;
			if (code === "ELOOP") return `${nameIn(error) ?? "what stands there"} in it is a link, which is not followed: remove it`;
			if (code === "EISDIR") return `${nameIn(error) ?? "what stands there"} in it is a folder, where a file belongs`;
			return code === "EACCES" || code === "EPERM" || code === "EROFS" ? `nothing may be written there (${code})` : code;
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
	11878: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => parseInput,
			R: () => readInput
		});
		var errors = __webpack_require__(452);
		;
		function isUnknownKey({ code }) {
			return code === "unrecognized_keys";
		}
		function leavesOf(issue) {
			if (issue.code !== "invalid_union") return [issue];
			const further = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0 || isUnknownKey(inner)));
			if (further === undefined) return [issue];
			return further.flatMap((inner) => leavesOf({
				...inner,
				path: [...issue.path, ...inner.path]
			}));
		}
		var json_schema = __webpack_require__(26738);
		var misplaced = __webpack_require__(63458);
		;
		const SECRET_KEYS = new Set([
			"base_url",
			"api_key",
			"headers"
		]);
		function placeOf({ value, origin }, path, meant = []) {
			const key = dotted(path);
			const found = (0, misplaced.fK)(value, path);
			return {
				file: origin.file,
				line: origin.lineOf(path),
				...key === "" ? {} : { key },
				...found === undefined || isSecret(path) || isSecret(meant) || holdsKeys(found) ? {} : { value: typeof found === "number" ? String(found) : JSON.stringify(found) }
			};
		}
		function isSecret(path) {
			return path.slice(-2).some((part) => SECRET_KEYS.has(String(part))) || path.slice(-2).includes("endpoints");
		}
		function holdsKeys(value) {
			return (0, misplaced.pi)(value) || Array.isArray(value) && value.some(holdsKeys);
		}
		function dotted(path) {
			return path.map(String).join(".");
		}
		;
		function unindented(asked, path) {
			const { json, value, origin } = asked;
			const owner = (0, misplaced.w_)({
				json,
				value,
				lineOf: origin.lineOf
			}, path);
			if (owner === null) return null;
			const key = String(path.at(-1));
			return {
				path,
				problem: {
					...placeOf(asked, path),
					problem: `${key} belongs under ${owner}: indent it`,
					fix: `put two more spaces before ${key}:, so that it stands below ${owner}:`
				},
				mends: [[...path.slice(0, -1), owner], [
					...path.slice(0, -1),
					owner,
					key
				]]
			};
		}
		var nearest = __webpack_require__(61614);
		;
		const YES = /^(?:true|yes|on|y|1)$/i;
		const NO = /^(?:false|no|off|n|0)$/i;
		const VARIABLE = /^(?:\$(?:env:)?|env[:.])?(?:\{\{?\s*)?(?:secrets\.|env\.)?([A-Z_][A-Z0-9_]*)(?:\s*\}?\})?$/;
		const MIN_STEM = 4;
		const NAME_LIKE = /^[A-Za-z0-9 _,!?'-]+$/;
		function meaningsOf(found, branches, source = null) {
			const words = branches.flatMap(({ enum: all = [], const: one }) => one === undefined ? all : [...all, one]);
			const text = typeof found === "string" ? found : scalarText(found, source);
			const items = branches.flatMap(({ items }) => items === undefined ? [] : [items]);
			return [
				...text === null ? [] : wordsLike(text, words),
				...typeof found === "string" && branches.some(({ type }) => type === "boolean") ? truth(found) : [],
				...typeof found === "number" ? branches.flatMap((branch) => allowedNear(found, branch)) : [],
				...Array.isArray(found) ? ofList(found, branches, items) : items.flatMap((one) => asList(found, text, one)),
				...text === null ? [] : branches.flatMap((branch) => textsLike(text, branch))
			];
		}
		function scalarText(found, source) {
			return typeof found === "number" || typeof found === "boolean" ? source ?? String(found) : null;
		}
		function wordsLike(text, words) {
			const known = words.filter((word) => typeof word === "string");
			const plain = (word) => word.trim().toLowerCase().replace(/[\s-]+/g, "_");
			const same = known.filter((word) => plain(word) === plain(text));
			const longer = known.filter((word) => word.length >= MIN_STEM && plain(text).startsWith(plain(word)));
			const near = (0, nearest.p)(text.trim().toLowerCase(), known);
			return [
				...same,
				...near === null ? [] : [near.name],
				...longer
			];
		}
		function truth(text) {
			if (YES.test(text.trim())) return [true];
			return NO.test(text.trim()) ? [false] : [];
		}
		function allowedNear(found, { type, minimum, maximum }) {
			if (type !== "number" && type !== "integer") return [];
			const whole = type === "integer" ? Math.round(found) : found;
			return [Math.min(maximum ?? Infinity, Math.max(minimum ?? -Infinity, whole))];
		}
		function asList(found, text, item) {
			const allowed = (0, json_schema._m)(item, []);
			const isFree = allowed.every(({ pattern, enum: words, allOf }) => (pattern ?? words ?? allOf) === undefined);
			const parts = text === null || isFree || /[{}]/.test(text) ? [] : text.split(",").map((part) => part.trim());
			const several = parts.length > 1 && parts.every((part) => /^\S+$/.test(part)) ? [parts] : [];
			const one = text ?? found;
			return [...several.flatMap((all) => [all, all.map((part) => meaningsOf(part, allowed)[0] ?? part)]), ...one === null || one === undefined ? [] : [[one], ...meaningsOf(one, allowed).map((meant) => [meant])]];
		}
		function ofList(found, branches, items) {
			const [only] = found;
			if (found.length !== 1) return [];
			const others = branches.filter(({ type }) => type !== "array");
			return items.length > 0 && others.length === 0 ? [] : [only, ...meaningsOf(only, others)];
		}
		function textsLike(text, { type, pattern }) {
			if (type !== "string") return [];
			const trimmed = text.trim();
			const variable = VARIABLE.exec(trimmed)?.[1];
			const lower = trimmed.toLowerCase();
			const slug = lower.replace(/[^a-z0-9_-]+/g, "-").replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
			const isSmall = pattern !== undefined && !new RegExp(pattern, "u").test("A") && NAME_LIKE.test(trimmed);
			return [
				text,
				trimmed,
				...variable === undefined ? [] : [variable],
				trimmed.replace(/^[@<]|>$/g, ""),
				...isSmall ? [
					lower,
					slug,
					slug.replaceAll("_", "-"),
					`sha256:${lower}`
				] : []
			];
		}
		;
		function mendedAt(asked, path) {
			const value = meantAt(asked, path);
			if (value === undefined) return null;
			const [last, above] = [path.at(-1), path.slice(0, -1)];
			if (typeof last !== "number") return {
				key: String(last),
				value
			};
			const list = (0, misplaced.fK)(asked.value, above);
			if (!Array.isArray(list)) return null;
			const items = list.map((item, at) => at === last ? value : meantAt(asked, [...above, at]) ?? item);
			return {
				key: String(above.at(-1)),
				value: items
			};
		}
		function meantAt(asked, path) {
			const found = (0, misplaced.fK)(asked.value, path);
			const meanings = meaningsOf(found, (0, json_schema._m)(asked.json, path), asked.sourceOf(path));
			return [found, ...meanings].find((meant) => isAllowed(asked, path, meant));
		}
		function isAllowed({ schema, value }, path, meant) {
			if (meant === undefined) return false;
			const parsed = schema.safeParse(withValue(value, path, meant), { reportInput: false });
			if (parsed.success) return true;
			const issues = parsed.error.issues.flatMap((issue) => leavesOf(issue));
			return !issues.some((issue) => path.every((part, at) => part === issue.path[at]));
		}
		function withValue(value, [step, ...rest], meant) {
			if (step === undefined) return meant;
			if (Array.isArray(value)) return value.map((item, at) => at === step ? withValue(item, rest, meant) : item);
			const holder = value !== null && typeof value === "object" ? value : {};
			return {
				...holder,
				[step]: withValue(holder[step], rest, meant)
			};
		}
		var example = __webpack_require__(7478);
		;
		function origin_example(schema, { examples = {}, inExample = (line) => line }, path) {
			const pattern = patternOf(path);
			const line = Object.hasOwn(examples, pattern) ? examples[pattern] : (0, example.Ez)(schema, path);
			return line === undefined ? undefined : inExample(line);
		}
		function notationOf({ sourceOf }) {
			return sourceOf === undefined ? "json" : "yaml";
		}
		function patternOf(path) {
			return path.filter((part) => typeof part !== "number").map(String).join(".");
		}
		var written = __webpack_require__(7019);
		;
		function unknownKey(asked, parent, key) {
			const { schema, json, origin } = asked;
			const path = [...parent, key];
			const known = (0, json_schema.eE)(json, parent);
			const near = (0, nearest.p)(key.replaceAll("-", "_"), known);
			const at = placeOf(asked, path, near === null ? [] : [...parent, near.name]);
			const isTypo = near !== null && near.edits <= 1;
			const beside = unindented(asked, path);
			if (beside !== null) return beside;
			const own = origin_example(schema, origin, path);
			const foreign = parent.length === 0 && !isTypo ? origin.foreignKey?.(key) ?? null : null;
			if (foreign !== null && own === undefined) return {
				path,
				problem: {
					...at,
					...foreign
				},
				mends: []
			};
			const places = isTypo || own !== undefined ? null : (0, misplaced.ek)(json, key);
			if (places !== null) {
				const problem = `unknown key here; ${key} belongs ${places}`;
				return {
					path,
					problem: {
						...at,
						problem,
						fix: `move ${key} there`
					},
					mends: [[key]]
				};
			}
			return {
				path,
				problem: {
					...at,
					problem: near === null ? "unknown key" : `unknown key; the nearest known one is ${near.name}`,
					fix: own ?? (near === null ? `remove it; known here: ${known.join(", ")}` : renamed(asked, path, near.name))
				},
				mends: near === null ? [] : [[...parent, near.name]]
			};
		}
		function renamed(asked, path, name) {
			const { schema, value, origin } = asked;
			const meant = [...path.slice(0, -1), name];
			const found = (0, misplaced.fK)(value, path);
			if (found === null) return origin_example(schema, origin, meant) ?? `${name}: \u2026`;
			const moved = {
				...asked,
				value: withName(value, path, name),
				sourceOf: () => asked.sourceOf(path)
			};
			const mended = isSecret(meant) ? null : mendedAt(moved, meant);
			const line = mended === null ? null : (0, written.c)(name, mended.value, notationOf(origin));
			return line ?? origin.ownLine?.(meant, found) ?? `${name}: \u2026`;
		}
		function withName(value, [step, ...rest], name) {
			if (value === null || typeof value !== "object" || step === undefined) return value;
			if (Array.isArray(value)) return value.map((item, at) => at === step ? withName(item, rest, name) : item);
			return Object.fromEntries(Object.entries(value).map(([key, inner]) => key !== step ? [key, inner] : rest.length === 0 ? [name, inner] : [key, withName(inner, rest, name)]));
		}
		;
		const PERCENT = /^\s*(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|pct)\s*$/i;
		const WRITTEN = /^\s*[+-]?\d[\d_]*(?:[.,]\d+)*\s*$/;
		const THOUSANDS = /^\s*\d{1,3}(?:,\d{3})+\s*$/;
		const DIGITS = 12;
		function numberMeant(found, branches) {
			const numbers = branches.filter(({ type }) => type === "number" || type === "integer");
			if (numbers.length === 0) return null;
			const isShare = numbers.every(({ maximum = Infinity, exclusiveMaximum = Infinity }) => Math.min(maximum, exclusiveMaximum) <= 1);
			const percent = typeof found === "string" ? PERCENT.exec(found)?.[1] : undefined;
			if (percent !== undefined) return isShare ? share(Number(percent.replace(",", "."))) : null;
			const plain = typeof found === "string" && WRITTEN.test(found) ? numberIn(found) : found;
			if (typeof plain !== "number" || Number.isNaN(plain)) return null;
			if (isShare && plain >= 1) return plain > 100 ? null : share(plain);
			return plain === found ? null : {
				problem: "expected number, not text",
				number: plain
			};
		}
		function share(percent) {
			const number = Number((percent / 100).toPrecision(DIGITS));
			return {
				problem: `must be a share between 0 and 1: ${percent} % is written ${number}`,
				number
			};
		}
		function numberIn(text) {
			const digits = text.replaceAll("_", "");
			return Number(THOUSANDS.test(digits) ? digits.replaceAll(",", "") : digits.replace(",", "."));
		}
		;
		function wrongValue(asked, issue) {
			const { schema, json, value, origin } = asked;
			const { path } = issue;
			const found = (0, misplaced.fK)(value, path);
			const at = placeOf(asked, path);
			const meant = numberMeant(found, (0, json_schema._m)(json, path));
			const word = typeof found === "string" ? synonymOf(origin, path, found) : null;
			const key = String(path.at(-1));
			const [problem, fix] = meant !== null ? [meant.problem, `${key}: ${meant.number}`] : word !== null ? [`${problemOf(issue)}: ${word} is what ${JSON.stringify(found)} is called here`, wordAt(asked, path, word)] : [found === undefined ? "the key is missing" : problemOf(issue), fixIn(issue) ?? origin.ownLine?.(path, found) ?? carriedOn(asked, path, found) ?? quoted(issue, path, found, origin) ?? origin_example(schema, origin, path) ?? fallbackFix(path)];
			return {
				path,
				problem: {
					...at,
					problem,
					fix
				},
				mends: []
			};
		}
		function fixIn(issue) {
			const fix = issue.code === "custom" ? issue.params?.fix : undefined;
			return typeof fix === "string" ? fix : null;
		}
		function carriedOn(asked, path, found) {
			const { schema, origin } = asked;
			const isNumber = typeof found === "number" && (0, json_schema._m)(asked.json, path).some(({ type }) => type === "number" || type === "integer");
			if (found === undefined || found === null || isNumber && origin_example(schema, origin, path) !== undefined) return null;
			const list = typeof path.at(-1) === "number" ? path.slice(0, -1) : null;
			const mended = mendedAt(asked, path) ?? (list === null ? null : mendedAt(asked, list));
			if (mended === null) return null;
			const isHidden = isSecret(path) && !(String(path.at(-1)) === "api_key" && namesVariable(found));
			return isHidden ? null : (0, written.c)(mended.key, mended.value, notationOf(origin));
		}
		function namesVariable(found) {
			return typeof found === "string" && /^\s*(?:\$|env[:.]|secrets\.)/.test(found);
		}
		function synonymOf({ synonyms = {} }, path, found) {
			const words = synonyms[patternOf(path)] ?? {};
			const word = found.toLowerCase();
			return Object.hasOwn(words, word) ? words[word] ?? null : null;
		}
		function wordAt({ origin, schema }, path, word) {
			const key = String(path.at(-1));
			const isJson = (origin_example(schema, origin, path) ?? "").startsWith("\"");
			return isJson ? `"${key}": "${word}"` : `${key}: ${word}`;
		}
		function problemOf(issue) {
			if (issue.code === "invalid_key" && issue.issues[0] !== undefined) return problemOf(issue.issues[0]);
			if (issue.code === "invalid_value") return `must be one of ${issue.values.map(String).join(", ")}`;
			return issue.message.replace(/^Invalid input: /, "");
		}
		function quoted(issue, path, found, origin) {
			const scalar = typeof found === "number" || typeof found === "boolean";
			if (issue.code !== "invalid_type" || issue.expected !== "string" || !scalar) return null;
			const text = JSON.stringify(origin.sourceOf?.(path) ?? String(found));
			const [list, last] = [path.at(-2), path.at(-1)];
			return typeof last === "number" ? `${String(list)}: [${text}]` : `${String(last)}: ${text}`;
		}
		function fallbackFix(path) {
			return path.length === 0 ? "see schema/ for the allowed form" : `correct or remove ${String(path.at(-1))}`;
		}
		;
		function parseInput(schema, value, origin) {
			const read = readInput(schema, value, origin);
			if (read.ok) return read.data;
			throw (0, errors.e6)(origin.code, read.problems);
		}
		function readInput(schema, value, origin) {
			const parsed = schema.safeParse(value, { reportInput: false });
			if (parsed.success) return {
				ok: true,
				data: parsed.data
			};
			const issues = withoutConsequences(parsed.error.issues.flatMap((issue) => leavesOf(issue)));
			const first = [...issues.filter(isUnknownKey), ...issues.filter((issue) => !isUnknownKey(issue))];
			const sourceOf = (path) => origin.sourceOf?.(path) ?? null;
			const asked = {
				schema,
				json: (0, json_schema.Vq)(schema),
				value,
				sourceOf,
				origin
			};
			const explained = first.flatMap((issue) => explain(asked, issue));
			const mended = new Set(explained.flatMap(({ mends }) => mends.map(dotted)));
			const problems = explained.filter(({ path, mends }) => mends.length > 0 || !mended.has(dotted(path))).map(({ problem }) => problem);
			return {
				ok: false,
				problems: [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()]
			};
		}
		function withoutConsequences(issues) {
			const isAbove = (path, below) => (below.path.length > path.length || isUnknownKey(below) && below.path.length === path.length) && path.every((part, at) => part === below.path[at]);
			return issues.filter(({ code, path }) => code !== "custom" || !issues.some((other) => isAbove(path, other)));
		}
		function explain(asked, issue) {
			if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(asked, issue.path, key));
			const { path } = issue;
			const beside = unindented(asked, path);
			return [beside ?? wrongValue(asked, issue)];
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
	}),
	7019: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => lineOf,
			o: () => scalarOf
		});
		const PLAIN = /^[A-Za-z_][\w./-]*$/;
		const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
		const MAX_LIST_CHARS = 200;
		function lineOf(key, value, notation = "yaml") {
			const written = Array.isArray(value) ? listOf(value, notation) : scalarOf(value, notation);
			return written === null ? null : `${notation === "json" ? JSON.stringify(key) : key}: ${written}`;
		}
		function listOf(items, notation) {
			const written = items.map((item) => scalarOf(item, notation));
			const list = `[${written.join(", ")}]`;
			return written.includes(null) || list.length > MAX_LIST_CHARS ? null : list;
		}
		function scalarOf(value, notation = "yaml") {
			if (typeof value === "number" || typeof value === "boolean") return String(value);
			if (typeof value !== "string" || value.length > MAX_LIST_CHARS) return null;
			return notation === "yaml" && PLAIN.test(value) && !NO_TEXT.test(value) ? value : JSON.stringify(value);
		}
	})
};
