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
	34417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ln: () => span,
			O4: () => wire,
			hS: () => counted,
			pP: () => per100,
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
	})
};
