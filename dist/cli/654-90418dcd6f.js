export const id = 654;
export const ids = [654];
export const modules = {
	21916: ((__unused_webpack_module, exports) => {
		var __webpack_unused_export__;
		__webpack_unused_export__ = true;
		exports.Io = __webpack_unused_export__ = void 0;
		var peq = new Uint32Array(65536);
		var myers_32 = function(a, b) {
			var n = a.length;
			var m = b.length;
			var lst = 1 << n - 1;
			var pv = -1;
			var mv = 0;
			var sc = n;
			var i = n;
			while (i--) {
				peq[a.charCodeAt(i)] |= 1 << i;
			}
			for (i = 0; i < m; i++) {
				var eq = peq[b.charCodeAt(i)];
				var xv = eq | mv;
				eq |= (eq & pv) + pv ^ pv;
				mv |= ~(eq | pv);
				pv &= eq;
				if (mv & lst) {
					sc++;
				}
				if (pv & lst) {
					sc--;
				}
				mv = mv << 1 | 1;
				pv = pv << 1 | ~(xv | mv);
				mv &= xv;
			}
			i = n;
			while (i--) {
				peq[a.charCodeAt(i)] = 0;
			}
			return sc;
		};
		var myers_x = function(b, a) {
			var n = a.length;
			var m = b.length;
			var mhc = [];
			var phc = [];
			var hsize = Math.ceil(n / 32);
			var vsize = Math.ceil(m / 32);
			for (var i = 0; i < hsize; i++) {
				phc[i] = -1;
				mhc[i] = 0;
			}
			var j = 0;
			for (; j < vsize - 1; j++) {
				var mv_1 = 0;
				var pv_1 = -1;
				var start_1 = j * 32;
				var vlen_1 = Math.min(32, m) + start_1;
				for (var k = start_1; k < vlen_1; k++) {
					peq[b.charCodeAt(k)] |= 1 << k;
				}
				for (var i = 0; i < n; i++) {
					var eq = peq[a.charCodeAt(i)];
					var pb = phc[i / 32 | 0] >>> i & 1;
					var mb = mhc[i / 32 | 0] >>> i & 1;
					var xv = eq | mv_1;
					var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
					var ph = mv_1 | ~(xh | pv_1);
					var mh = pv_1 & xh;
					if (ph >>> 31 ^ pb) {
						phc[i / 32 | 0] ^= 1 << i;
					}
					if (mh >>> 31 ^ mb) {
						mhc[i / 32 | 0] ^= 1 << i;
					}
					ph = ph << 1 | pb;
					mh = mh << 1 | mb;
					pv_1 = mh | ~(xv | ph);
					mv_1 = ph & xv;
				}
				for (var k = start_1; k < vlen_1; k++) {
					peq[b.charCodeAt(k)] = 0;
				}
			}
			var mv = 0;
			var pv = -1;
			var start = j * 32;
			var vlen = Math.min(32, m - start) + start;
			for (var k = start; k < vlen; k++) {
				peq[b.charCodeAt(k)] |= 1 << k;
			}
			var score = m;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv;
				var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
				var ph = mv | ~(xh | pv);
				var mh = pv & xh;
				score += ph >>> m - 1 & 1;
				score -= mh >>> m - 1 & 1;
				if (ph >>> 31 ^ pb) {
					phc[i / 32 | 0] ^= 1 << i;
				}
				if (mh >>> 31 ^ mb) {
					mhc[i / 32 | 0] ^= 1 << i;
				}
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv = mh | ~(xv | ph);
				mv = ph & xv;
			}
			for (var k = start; k < vlen; k++) {
				peq[b.charCodeAt(k)] = 0;
			}
			return score;
		};
		var distance = function(a, b) {
			if (a.length < b.length) {
				var tmp = b;
				b = a;
				a = tmp;
			}
			if (b.length === 0) {
				return a.length;
			}
			if (a.length <= 32) {
				return myers_32(a, b);
			}
			return myers_x(a, b);
		};
		exports.Io = distance;
		var closest = function(str, arr) {
			var min_distance = Infinity;
			var min_index = 0;
			for (var i = 0; i < arr.length; i++) {
				var dist = distance(str, arr[i]);
				if (dist < min_distance) {
					min_distance = dist;
					min_index = i;
				}
			}
			return arr[min_index];
		};
		__webpack_unused_export__ = closest;
	}),
	38651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SC: () => checkUnchanged,
			UE: () => foundFiles,
			Zk: () => storedBytes,
			zS: () => fileError
		});
		var node_fs_m0 = __webpack_require__(73024);
		var node_fs_promises_m1 = __webpack_require__(51455);
		var node_path_m2 = __webpack_require__(76760);
		var _errors_js_m3 = __webpack_require__(452);
		var _input_glob_js_m4 = __webpack_require__(51876);
		var _files_error_code_js_m7 = __webpack_require__(98686);
		var _files_near_js_m5 = __webpack_require__(39536);
		var _files_wrong_place_js_m6 = __webpack_require__(66275);
		async function foundFiles(named, option) {
			const found = new Map();
			for (const name of named) {
				const stats = await statOf(name);
				const paths = stats === null && (0, _input_glob_js_m4.fg)(name) ? await matching(name) : [name];
				if (paths.length === 0) throw fileError(name, "no file matches the pattern", "correct the pattern, and put it in quotes");
				for (const path of paths) {
					const one = path === name ? stats : await statOf(path);
					if (one === null) throw await missing(path, option);
					if (one.isDirectory()) throw fileError(path, "is a folder", (0, _files_wrong_place_js_m6.Ed)(path));
					if (!one.isFile()) throw fileError(path, "is no file that can be read more than once", "write the data into a file");
					const real = await (0, node_fs_promises_m1.realpath)(path).catch(() => path);
					if (!found.has(real)) found.set(real, {
						file: path,
						bytes: one.size,
						changed: one.mtimeMs
					});
				}
			}
			return [...found.values()];
		}
		async function* storedBytes(found, start = 0, most = 0) {
			await checkUnchanged(found);
			try {
				const highWaterMark = most === 0 ? PIECE_BYTES : Math.min(PIECE_BYTES, Math.max(MIN_PIECE_BYTES, most));
				yield* (0, node_fs_m0.createReadStream)(found.file, {
					start,
					highWaterMark
				});
			} catch (error) {
				throw unreadable(found.file, error);
			}
		}
		async function checkUnchanged({ file, bytes, changed }) {
			const now = await statOf(file);
			if (now === null || now.size !== bytes || now.mtimeMs !== changed) throw fileError(file, "was changed while it was read", "give the command again when nothing writes to it");
		}
		const PIECE_BYTES = 256 * 1024;
		const MIN_PIECE_BYTES = 4 * 1024;
		function fileError(file, problem, fix) {
			return (0, _errors_js_m3.Xu)("file-invalid", {
				file,
				problem,
				fix
			});
		}
		async function missing(path, option) {
			const { problem, fix } = await (0, _files_near_js_m5.w1)(path, option, "");
			const near = fix.slice(option.length).trim();
			if (near === "") return fileError(path, problem, "check the path");
			return fileError(path, problem, option.startsWith("-") ? fix : `did you mean ${near}?`);
		}
		function unreadable(file, error) {
			return fileError(file, `cannot be read (${(0, _files_error_code_js_m7.$)(error)})`, "check the path and its permissions");
		}
		async function statOf(path) {
			try {
				return await (0, node_fs_promises_m1.stat)(path);
			} catch (error) {
				if ([
					"ENOENT",
					"ENOTDIR",
					"ENAMETOOLONG"
				].includes((0, _files_error_code_js_m7.$)(error))) return null;
				throw unreadable(path, error);
			}
		}
		async function matching(pattern) {
			const glob = (0, _input_glob_js_m4.k8)(pattern);
			const begin = (0, _input_glob_js_m4.yS)(pattern.replace(/^\.\//, ""));
			const paths = [];
			const walk = async (folder) => {
				let entries;
				try {
					entries = await (0, node_fs_promises_m1.opendir)(folder === "" ? "." : folder);
				} catch (error) {
					if ((0, _files_error_code_js_m7.$)(error) === "ENOENT" || (0, _files_error_code_js_m7.$)(error) === "ENOTDIR") return;
					throw unreadable(folder, error);
				}
				for await (const entry of entries) {
					const path = folder === "" ? entry.name : (0, node_path_m2.join)(folder, entry.name);
					if (entry.isDirectory()) {
						if (glob.reachesBelow(path)) await walk(path);
					} else if (glob.matches(path)) paths.push(path);
				}
			};
			await walk(pattern.startsWith("/") && begin === "" ? "/" : begin);
			return paths.sort();
		}
	}),
	64563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => loadBuiltin });
		var node_fs_m0 = __webpack_require__(73024);
		var node_path_m1 = __webpack_require__(76760);
		var _digest_js_m2 = __webpack_require__(18463);
		var _errors_js_m3 = __webpack_require__(452);
		var _zod_js_m4 = __webpack_require__(65304);
		const texts = _zod_js_m4.z.record(_zod_js_m4.z.string(), _zod_js_m4.z.string());
		const fixturesSchema = _zod_js_m4.z.strictObject({
			corpus: texts,
			cues: texts,
			rubrics: texts,
			organisms: texts,
			controls: texts,
			anchors: texts.default({}),
			banks: texts
		});
		const READ = new Map();
		function loadBuiltin(folder) {
			const file = (0, node_path_m1.join)(folder, "fixtures.json");
			const known = READ.get(file);
			if (known !== undefined) return known;
			try {
				const bytes = (0, node_fs_m0.readFileSync)(file);
				const fixtures = fixturesSchema.parse(JSON.parse(bytes.toString("utf8")));
				const builtin = {
					...fixtures,
					digest: `sha256:${(0, _digest_js_m2.ez)(bytes)}`
				};
				READ.set(file, builtin);
				return builtin;
			} catch {
				throw (0, _errors_js_m3.Xu)("file-invalid", {
					file,
					problem: "cannot be read: the installation is incomplete",
					fix: "install cuegate again"
				});
			}
		}
	}),
	39536: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kw: () => nearPath,
			Wo: () => noPolicy,
			d9: () => checkRoot,
			w1: () => noFile
		});
		var node_fs_promises_m0 = __webpack_require__(51455);
		var node_path_m1 = __webpack_require__(76760);
		var _errors_js_m2 = __webpack_require__(452);
		var _input_nearest_js_m3 = __webpack_require__(61614);
		var _policy_usual_js_m5 = __webpack_require__(37672);
		var _wrong_place_js_m4 = __webpack_require__(66275);
		async function nearPath(path) {
			const folder = (0, node_path_m1.dirname)(path);
			const names = await (0, node_fs_promises_m0.readdir)(folder).catch(() => []);
			const near = (0, _input_nearest_js_m3.p)((0, node_path_m1.basename)(path), names);
			return near === null ? null : (0, node_path_m1.join)(folder, near.name);
		}
		async function checkRoot(root) {
			const stats = await (0, node_fs_promises_m0.stat)(root).catch(() => null);
			if (stats?.isDirectory() === true) return;
			const near = stats === null ? await nearPath(root) : null;
			throw (0, _errors_js_m2.Xu)("input-invalid", {
				file: "--root",
				value: root,
				problem: stats === null ? "there is no such folder" : "is no folder",
				fix: near === null ? "--root FOLDER, where the paths of the policy start" : `--root ${near}`
			});
		}
		async function noFile(path, option, example) {
			const way = (0, _wrong_place_js_m4.io)(path);
			const near = way === null ? await nearPath(path) : way;
			return {
				problem: `there is no such file${way === null ? "" : `: ${way} is a file, and nothing lies below it`}`,
				fix: `${option} ${near ?? example}`
			};
		}
		async function noPolicy(path, root) {
			const usual = (0, node_path_m1.join)(root, _policy_usual_js_m5.c);
			const usualStats = await (0, node_fs_promises_m0.stat)(usual).catch(() => null);
			const found = [await nearPath(path), usualStats?.isFile() === true ? usual : null];
			const near = [...new Set(found.filter((one) => one !== null))];
			return new _errors_js_m2.p5("policy-missing", {
				path,
				...near.length === 0 ? {} : { near }
			});
		}
	}),
	63737: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => readPrompts });
		var _adapters_data_found_files_js_m0 = __webpack_require__(38651);
		var _adapters_files_builtin_js_m1 = __webpack_require__(64563);
		var _adapters_files_folder_js_m2 = __webpack_require__(90290);
		var _corpus_read_js_m3 = __webpack_require__(22673);
		var _plan_corpus_files_js_m4 = __webpack_require__(16569);
		async function readPrompts(named, bundleFolder) {
			const files = new Map();
			const builtin = named.filter((name) => name.startsWith("builtin:"));
			for (const { file, text } of await (0, _plan_corpus_files_js_m4.m)(builtin, (0, _adapters_files_folder_js_m2.WG)("."), (0, _adapters_files_builtin_js_m1.Y)(bundleFolder), "FILE")) files.set(file, text);
			const own = named.filter((name) => !builtin.includes(name));
			for (const { file } of await (0, _adapters_data_found_files_js_m0.UE)(own, "FILE")) files.set(file, await (0, _adapters_files_folder_js_m2.yR)(file) ?? "");
			const read = [...files].map(([file, text]) => ({
				file,
				text
			}));
			return {
				files: read,
				prompts: (0, _corpus_read_js_m3.X)(read)
			};
		}
	}),
	19947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { restyleCorpusCommand: () => restyleCorpusCommand });
		var sink = __webpack_require__(18667);
		var digest = __webpack_require__(18463);
		var restyle_words = __webpack_require__(20534);
		;
		const MAX_SUBJECT_CHARS = 60;
		const COMMENT_WIDTH = 88;
		function restyle(question, form, seed) {
			const asked = question.trim();
			if (asked === "") return question;
			const of = (kind, texts) => {
				const at = (0, digest.w8)(Buffer.from(seed), `restyle:${form}:${kind}:${asked}`).readUInt32BE(0) % texts.length;
				return texts[at] ?? "";
			};
			const opening = of("opening", restyle_words.Qp[form]);
			const setting = of("setting", restyle_words.yy[form]);
			switch (form) {
				case "ticket": return `${setting}\nSubject: ${subjectOf(asked)}\n\n${opening}\n\n${asked}`;
				case "clinical-note": return `${setting}\n${opening}\n\n${asked}`;
				case "memo": return `${setting}\nRe: ${subjectOf(asked)}\n\n${opening}\n\n${asked}`;
				case "code-comment": return [
					...commented(opening),
					"#",
					...commented(asked),
					setting
				].join("\n");
				case "chat": return `${setting}\n${opening} ${asked}`;
			}
		}
		function subjectOf(text) {
			const [line = ""] = text.split("\n");
			const whole = line.replace(/[\s.?!\u3002\uff1f\uff01]+$/u, "");
			const chars = [...whole];
			if (chars.length <= MAX_SUBJECT_CHARS) return whole;
			const head = chars.slice(0, MAX_SUBJECT_CHARS).join("");
			const at = head.lastIndexOf(" ");
			return `${at > 0 ? head.slice(0, at) : head} \u2026`;
		}
		function commented(text) {
			return text.split("\n").flatMap((line) => {
				const lines = [];
				let last = "";
				for (const word of line.split(" ")) {
					const longer = last === "" ? word : `${last} ${word}`;
					if (last !== "" && longer.length > COMMENT_WIDTH) {
						lines.push(last);
						last = word;
					} else last = longer;
				}
				return [...lines, last].map((part) => `# ${part}`.trimEnd());
			});
		}
		var errors = __webpack_require__(452);
		var numbers = __webpack_require__(34417);
		var corpus_read = __webpack_require__(63737);
		;
		async function restyleCorpusCommand(named, { form, seed, cue = false }, bundleFolder) {
			if (!isForm(form)) throw (0, errors.Xu)("input-invalid", {
				file: "--form",
				value: form,
				problem: `must be one of ${restyle_words.yY.join(", ")}`,
				fix: "--form ticket"
			});
			const { prompts } = await (0, corpus_read.w)(named, bundleFolder);
			const open = prompts.filter(({ kind }) => kind === "open");
			if (open.length === 0) throw (0, errors.Xu)("corpus-invalid", {
				file: named.join(", "),
				key: "kind",
				problem: "none of the prompts is an open question",
				fix: "\"kind\": \"open\""
			});
			const left = prompts.length - open.length;
			if (left > 0) (0, sink.m)(`${(0, numbers.hS)(left, "prompt")} left out: only open questions are put into another form.`);
			const texts = open.map((prompt) => restyle(prompt.messages.at(-1)?.content ?? "", form, seed));
			if (!cue) return {
				text: open.map((prompt, at) => rowOf(prompt, texts[at] ?? "", form)).join("\n"),
				exit: 0
			};
			const rewrite = Object.fromEntries(open.map(({ id }, at) => [id, texts[at] ?? ""]));
			return {
				json: {
					id: `as-${form}`,
					family: "form",
					rewrite
				},
				exit: 0
			};
		}
		function isForm(text) {
			return restyle_words.yY.includes(text);
		}
		function rowOf({ messages, strata, id, kind, ...rest }, text, form) {
			const asked = messages.map((message, at) => at === messages.length - 1 ? {
				...message,
				content: text
			} : message);
			return JSON.stringify({
				id: `${id}-${form}`,
				kind,
				messages: asked,
				strata: [...strata, form],
				...rest
			});
		}
	}),
	22673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => corpusDigest,
			X: () => readCorpus
		});
		var digest = __webpack_require__(18463);
		var errors = __webpack_require__(452);
		var explain = __webpack_require__(11878);
		var lines = __webpack_require__(12862);
		var patterns = __webpack_require__(46453);
		var context = __webpack_require__(50402);
		var zod = __webpack_require__(65304);
		;
		const message = zod.z.strictObject({
			role: zod.z["enum"]([
				"system",
				"user",
				"assistant"
			]),
			content: zod.z.string().min(1)
		});
		const MAX_DOCUMENTS = 50;
		const MAX_TOOLS = 128;
		const contextDocument = zod.z.strictObject({
			title: zod.z.string().min(1).exactOptional(),
			text: zod.z.string().min(1)
		});
		const tool = zod.z.strictObject({
			type: zod.z.literal("function"),
			function: zod.z.strictObject({
				name: zod.z.string().regex(/^[\w-]{1,64}$/, "must be 1\u201364 letters, digits, _ and -"),
				description: zod.z.string().min(1).exactOptional(),
				parameters: zod.z.record(zod.z.string(), zod.z.unknown()).exactOptional(),
				strict: zod.z.boolean().exactOptional()
			})
		});
		const corpusRowSchema = zod.z.strictObject({
			id: zod.z.string().min(1).max(100).regex(/^[\w.:-]+$/, "must be letters, digits and . _ : -"),
			domain: zod.z.string().regex(patterns.ID, "must be 1\u201340 of a\u2013z, 0\u20139 and -"),
			kind: zod.z["enum"]([
				"task",
				"advice",
				"open"
			]).optional(),
			messages: zod.z.array(message).min(1).optional(),
			prompt: zod.z.string().min(1).optional(),
			source: zod.z.string().max(500).optional(),
			strata: zod.z.array(zod.z.string().regex(patterns.ID, "must be 1\u201340 of a\u2013z, 0\u20139 and -")).optional(),
			weight: zod.z.int().min(1).max(1e6).optional(),
			context: zod.z.array(contextDocument).min(1).max(MAX_DOCUMENTS).optional(),
			tools: zod.z.array(tool).min(1).max(MAX_TOOLS).optional()
		}).refine(({ messages, prompt }) => messages === undefined !== (prompt === undefined), "needs either messages or prompt").refine(({ messages }) => messages === undefined || messages.at(-1)?.role === "user", {
			message: "the last message must be from the user",
			path: ["messages"]
		}).refine(({ context, messages, prompt }) => context === undefined || placesIn(messages, prompt) <= 1, {
			message: `may say ${context.I5} at most once`,
			path: ["messages"]
		}).refine(({ tools = [] }) => new Set(tools.map((one) => one.function.name)).size === tools.length, {
			message: "must have different names",
			path: ["tools"]
		});
		function placesIn(messages, prompt) {
			const texts = messages?.map(({ content }) => content) ?? [prompt ?? ""];
			return texts.reduce((sum, text) => sum + text.split(context.I5).length - 1, 0);
		}
		;
		const CODE = "corpus-invalid";
		const EXAMPLE_ROW = "{\"id\":\"billing-1\",\"domain\":\"support\",\"kind\":\"advice\",\"prompt\":\"\u2026\"}";
		const EXAMPLES = {
			id: EXAMPLE_ROW,
			domain: EXAMPLE_ROW,
			kind: "\"kind\": \"task\"  (or advice, open)",
			messages: "\"messages\": [{\"role\":\"user\",\"content\":\"\u2026\"}]",
			"messages.role": "\"role\": \"user\"",
			weight: "\"weight\": 1",
			context: "\"context\": [{\"title\":\"Returns policy\",\"text\":\"\u2026\"}]",
			tools: "\"tools\": [{\"type\":\"function\",\"function\":{\"name\":\"find_order\",\"parameters\":{\"type\":\"object\"}}}]"
		};
		const ROLES = {
			developer: "system",
			human: "user",
			gpt: "assistant",
			model: "assistant",
			ai: "assistant",
			bot: "assistant"
		};
		const MAX_DESCRIBED = 200;
		function readCorpus(files) {
			const firstSeen = new Map();
			const prompts = [];
			const problems = [];
			let uncounted = 0;
			for (const { file, text } of files) {
				for (const read of (0, lines.yR)(text, file, EXAMPLE_ROW)) {
					if (problems.length >= MAX_DESCRIBED) {
						uncounted += "problem" in read || !corpusRowSchema.safeParse(read.value).success ? 1 : 0;
						continue;
					}
					const row = "problem" in read ? { problems: [read.problem] } : readRow(read.value, file, read.line);
					if ("problems" in row) {
						problems.push(...row.problems);
						continue;
					}
					const { line, prompt } = row;
					const before = firstSeen.get(prompt.id);
					if (before === undefined) firstSeen.set(prompt.id, `${file}:${line}`);
					else problems.push({
						file,
						line,
						key: "id",
						value: prompt.id,
						problem: `the id is used twice (first in ${before})`,
						fix: "give each row an id of its own"
					});
					prompts.push(prompt);
				}
			}
			if (problems.length > 0) throw (0, errors.e6)(CODE, problems, uncounted);
			if (prompts.length === 0) throw (0, errors.Xu)(CODE, {
				file: files.map(({ file }) => file).join(", ") || "corpus",
				problem: "the corpus is empty",
				fix: EXAMPLE_ROW
			});
			return prompts.sort((a, b) => a.id < b.id ? -1 : 1);
		}
		function readRow(value, file, line) {
			const read = (0, explain.R)(corpusRowSchema, value, {
				file,
				code: CODE,
				lineOf: () => line,
				examples: EXAMPLES,
				synonyms: { "messages.role": ROLES }
			});
			if (!read.ok) return { problems: read.problems };
			const row = read.data;
			return {
				line,
				prompt: {
					id: row.id,
					domain: row.domain,
					kind: row.kind ?? null,
					messages: row.messages ?? [{
						role: "user",
						content: row.prompt ?? ""
					}],
					strata: row.strata ?? [],
					weight: row.weight ?? 1,
					...row.context === undefined ? {} : { context: row.context },
					...row.tools === undefined ? {} : { tools: row.tools }
				}
			};
		}
		function corpusDigest(prompts) {
			return (0, digest.ol)(prompts.map(({ id, messages, weight, context, tools }) => ({
				id,
				messages,
				weight,
				context,
				tools
			})));
		}
	}),
	44519: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => builtinCorpus,
			r: () => shippedPrompts
		});
		var _read_js_m0 = __webpack_require__(22673);
		function builtinCorpus({ corpus }) {
			return Object.entries(corpus).map(([domain, text]) => ({
				file: `builtin:${domain}`,
				text
			}));
		}
		const READ = new WeakMap();
		function shippedPrompts(builtin) {
			const prompts = READ.get(builtin.corpus) ?? (0, _read_js_m0.X)(builtinCorpus(builtin));
			READ.set(builtin.corpus, prompts);
			return prompts;
		}
	}),
	51876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fg: () => isGlob,
			k8: () => globOf,
			yS: () => folderOf
		});
		class GlobMachine {
			states = [];
			begin;
			static END = 0;
			constructor(pattern) {
				this.states.push({
					accepts: null,
					next: []
				});
				this.begin = this.chain(partsOf(pattern, true), GlobMachine.END);
			}
			get size() {
				return this.states.length;
			}
			matches(name) {
				return this.walk(name).reached.has(GlobMachine.END);
			}
			reachesBelow(path) {
				return this.walk(`${path}/`).reached.size > 0;
			}
			walk(text) {
				let steps = 0;
				let here = new Set();
				const enter = (into, first) => {
					const waiting = [first];
					for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
						if (into.has(at)) continue;
						into.add(at);
						steps += 1;
						const state = this.states[at];
						if (state?.accepts === null) waiting.push(...state.next);
					}
				};
				enter(here, this.begin);
				for (const char of text) {
					const there = new Set();
					for (const at of here) {
						const state = this.states[at];
						if (state?.accepts?.(char) === true) for (const next of state.next) enter(there, next);
					}
					here = there;
					if (here.size === 0) break;
				}
				return {
					reached: here,
					steps
				};
			}
			chain(parts, next) {
				return parts.reduceRight((after, part) => this.add(part, after), next);
			}
			add(part, next) {
				if (part.kind === "one") return this.state({
					accepts: part.accepts,
					next: [next]
				});
				if (part.kind === "either") return this.state({
					accepts: null,
					next: part.branches.map((branch) => this.chain(branch, next))
				});
				const fork = this.states.length;
				this.states.push({
					accepts: null,
					next: [next, fork + 1]
				});
				this.states.push({
					accepts: part.accepts,
					next: [fork]
				});
				return fork;
			}
			state(state) {
				return this.states.push(state) - 1;
			}
		}
		const COMPILED = new Map();
		function globOf(pattern) {
			const known = COMPILED.get(pattern);
			if (known !== undefined) return known;
			const made = new GlobMachine(pattern.replace(/^\.\//, ""));
			COMPILED.set(pattern, made);
			return made;
		}
		function isGlob(text) {
			return /[*?[{\\]/.test(text);
		}
		function folderOf(pattern) {
			const segments = pattern.split("/");
			const first = segments.findIndex(isGlob);
			return segments.slice(0, first < 0 ? -1 : first).join("/");
		}
		const inSegment = (char) => char !== "/";
		const anything = () => true;
		const literal = (wanted) => ({
			kind: "one",
			accepts: (char) => char === wanted
		});
		function partsOf(pattern, begins) {
			const chars = [...pattern];
			const parts = [];
			for (let at = 0; at < chars.length;) {
				const [made, next] = partAt(chars, at, at === 0 ? begins : chars[at - 1] === "/");
				parts.push(...made);
				at = next;
			}
			return parts;
		}
		function partAt(chars, at, begins) {
			const char = chars[at] ?? "";
			if (begins && isGlobstar(chars, at)) {
				if (chars[at + 2] === undefined) return [[{
					kind: "many",
					accepts: anything
				}], at + 2];
				return [[optional([{
					kind: "many",
					accepts: anything
				}, literal("/")])], at + 3];
			}
			if (char === "/" && isGlobstar(chars, at + 1) && chars[at + 3] === undefined) return [[optional([literal("/"), {
				kind: "many",
				accepts: anything
			}])], at + 3];
			if (char === "*") {
				let end = at;
				while (chars[end] === "*") end += 1;
				return [[{
					kind: "many",
					accepts: inSegment
				}], end];
			}
			if (char === "?") return [[{
				kind: "one",
				accepts: inSegment
			}], at + 1];
			if (char === "\\" && at + 1 < chars.length) return [[literal(chars[at + 1] ?? "")], at + 2];
			if (char === "[") return classAt(chars, at) ?? [[literal(char)], at + 1];
			if (char === "{") return bracesAt(chars, at, begins) ?? [[literal(char)], at + 1];
			return [[literal(char)], at + 1];
		}
		function isGlobstar(chars, at) {
			return chars[at] === "*" && chars[at + 1] === "*" && (chars[at + 2] === undefined || chars[at + 2] === "/");
		}
		function optional(parts) {
			return {
				kind: "either",
				branches: [parts, []]
			};
		}
		function classAt(chars, at) {
			const negated = chars[at + 1] === "!" || chars[at + 1] === "^";
			const first = at + (negated ? 2 : 1);
			const end = chars.indexOf("]", first + 1);
			if (end < 0) return null;
			const ranges = [];
			for (let index = first; index < end; index += 1) {
				const from = chars[index] ?? "";
				const isRange = chars[index + 1] === "-" && index + 2 < end;
				ranges.push([from, isRange ? chars[index + 2] ?? "" : from]);
				if (isRange) index += 2;
			}
			const within = (char) => ranges.some(([from, to]) => codeOf(from) <= codeOf(char) && codeOf(char) <= codeOf(to));
			return [[{
				kind: "one",
				accepts: (char) => char !== "/" && within(char) !== negated
			}], end + 1];
		}
		function codeOf(char) {
			return char.codePointAt(0) ?? 0;
		}
		function bracesAt(chars, at, begins) {
			const commas = [at];
			let depth = 0;
			for (let index = at; index < chars.length; index += 1) {
				if (chars[index] === "\\") index += 1;
				else if (chars[index] === "{") depth += 1;
				else if (chars[index] === "," && depth === 1) commas.push(index);
				else if (chars[index] === "}" && --depth === 0) {
					if (commas.length === 1) return null;
					const branches = commas.map((comma, branch) => partsOf(chars.slice(comma + 1, commas[branch + 1] ?? index).join(""), begins));
					return [[{
						kind: "either",
						branches
					}], index + 1];
				}
			}
			return null;
		}
	}),
	12862: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i7: () => jsonLines,
			yR: () => linesAsJson
		});
		var errors = __webpack_require__(452);
		;
		const MAX_DEPTH = 200;
		function isTooDeep(value) {
			let level = [value];
			for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth += 1) level = level.flatMap((one) => one !== null && typeof one === "object" ? Object.values(one).filter((inner) => inner !== null && typeof inner === "object") : []);
			return level.length > 0;
		}
		var input_text = __webpack_require__(99941);
		;
		function linesOf(text) {
			return text.replace(/^\uFEFF/, "").split(/\r?\n/).map((written, index) => ({
				line: index + 1,
				text: written.trim()
			})).filter((line) => line.text !== "");
		}
		function* jsonLines(text, file, code, example) {
			for (const read of linesAsJson(text, file, example)) {
				if ("problem" in read) throw (0, errors.Xu)(code, read.problem);
				yield read;
			}
		}
		function* linesAsJson(text, file, example) {
			for (const { line, text: written } of linesOf(text)) {
				const value = parsed(written);
				if ((0, input_text.s8)(written) !== null) yield { problem: {
					file,
					line,
					problem: "a control, hidden direction or tag character",
					fix: "delete the invisible characters on this line"
				} };
				else if (value !== null && isTooDeep(value)) yield { problem: {
					file,
					line,
					problem: "nested too deep",
					fix: example
				} };
				else if (value === null) yield { problem: {
					file,
					line,
					value: written,
					problem: "not a JSON object",
					fix: example
				} };
				else yield {
					line,
					value,
					text: written
				};
			}
		}
		function parsed(text) {
			try {
				const value = JSON.parse(text);
				return typeof value === "object" && !Array.isArray(value) ? value : null;
			} catch {
				return null;
			}
		}
	}),
	50402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I5: () => CONTEXT_PLACE,
			_F: () => BEFORE_CONTEXT,
			fi: () => BEFORE_QUESTION
		});
		const CONTEXT_PLACE = "{context}";
		const BEFORE_CONTEXT = "Context:\n\n";
		const BEFORE_QUESTION = "\n\nQuestion:\n";
	}),
	34417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ln: () => span,
			O4: () => wire,
			bf: () => smallestOf,
			hS: () => counted,
			pP: () => per100,
			u1: () => largestOf,
			zD: () => grouped
		});
		const SIGNIFICANT_DIGITS = 12;
		function wire(value) {
			return Number(value.toPrecision(SIGNIFICANT_DIGITS));
		}
		function per100(rate) {
			const value = rate * 100;
			if (value === 0) return "0";
			const digits = value < 10 ? 2 : 1;
			const rounded = value.toFixed(digits);
			return Number(rounded) === 0 ? "<0.01" : rounded.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
		}
		function span(lower, upper) {
			return `${per100(lower)} to ${per100(upper)}`;
		}
		function counted(count, noun) {
			return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
		}
		function grouped(count) {
			return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
		}
		function largestOf(values, least = Number.NEGATIVE_INFINITY) {
			let largest = least;
			for (const value of values) largest = Math.max(largest, value);
			return largest;
		}
		function smallestOf(values, most = Number.POSITIVE_INFINITY) {
			let smallest = most;
			for (const value of values) smallest = Math.min(smallest, value);
			return smallest;
		}
	}),
	16569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => isBuiltinCorpus,
			m: () => readCorpusFiles
		});
		var _corpus_shipped_js_m0 = __webpack_require__(44519);
		var _errors_js_m1 = __webpack_require__(452);
		var _input_glob_js_m2 = __webpack_require__(51876);
		async function readCorpusFiles(names, root, builtin, policyFile) {
			const files = new Map();
			for (const name of names) {
				if (name.startsWith("builtin:")) for (const file of builtinFiles(name, builtin, policyFile)) files.set(file.file, file.text);
				else for (const file of await rootFiles(name, root, policyFile)) files.set(file.file, file.text);
			}
			return [...files].map(([file, text]) => ({
				file,
				text
			}));
		}
		function isBuiltinCorpus(files, builtin) {
			const shipped = (0, _corpus_shipped_js_m0.G)(builtin);
			return files.length === shipped.length && files.every(({ text }, at) => text === shipped[at]?.text);
		}
		function builtinFiles(name, builtin, policyFile) {
			const domain = name.slice("builtin:".length);
			const domains = Object.keys(builtin.corpus);
			const chosen = domain === "all" ? domains : domains.filter((known) => known === domain);
			if (chosen.length === 0) throw (0, _errors_js_m1.Xu)("corpus-invalid", {
				file: policyFile,
				key: "corpus",
				value: name,
				problem: `no such built-in corpus; there are ${domains.join(", ")}`,
				fix: "corpus: [\"builtin:all\"]"
			});
			return chosen.map((known) => ({
				file: `builtin:${known}`,
				text: builtin.corpus[known] ?? ""
			}));
		}
		async function rootFiles(written, root, policyFile) {
			const pattern = written.replace(/^\.\//, "");
			const found = (0, _input_glob_js_m2.fg)(pattern) ? (await root.list((0, _input_glob_js_m2.yS)(pattern))).filter(({ path }) => (0, _input_glob_js_m2.k8)(pattern).matches(path)) : [{
				path: pattern,
				kind: "file"
			}];
			const refuse = (problem, fix) => (0, _errors_js_m1.Xu)("corpus-invalid", {
				file: policyFile,
				key: "corpus",
				value: pattern,
				problem,
				fix
			});
			const files = [];
			for (const { path, kind } of [...found].sort((a, b) => a.path < b.path ? -1 : 1)) {
				if (kind !== "file") throw refuse(`${path} is a ${kind}`, "replace it with the file itself");
				const text = await root.read(path);
				if (text === null) throw refuse(`there is no file ${path} in ${root.label}`, "correct the path, or corpus: [\"builtin:all\"]");
				files.push({
					file: path,
					text
				});
			}
			if (files.length === 0) throw refuse(`nothing in ${root.label} matches`, "correct the pattern, or corpus: [\"builtin:all\"]");
			return files;
		}
	})
};
