export const id = 3777;
export const ids = [3777];
export const modules = {
	52316: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => needed });
		var _adapters_files_folder_js_m0 = __webpack_require__(90290);
		var _errors_js_m1 = __webpack_require__(452);
		const MAX_BYTES = 4 * 1024 * 1024;
		async function needed(path) {
			const text = await (0, _adapters_files_folder_js_m0.yR)(path, path, MAX_BYTES);
			if (text === null) throw (0, _errors_js_m1.Xu)("file-invalid", {
				file: path,
				problem: "there is no such file",
				fix: "check the path"
			});
			return text;
		}
	}),
	73777: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => sealsOf,
			verifyCommand: () => verifyCommand
		});
		var external_node_path_ = __webpack_require__(76760);
		var small_heap = __webpack_require__(19112);
		var external_node_fs_ = __webpack_require__(73024);
		var errors = __webpack_require__(452);
		var lock = __webpack_require__(75753);
		var lock_owner = __webpack_require__(67703);
		;
		function refuseLocked(folder, view = (0, lock_owner.Ey)()) {
			const name = lockedBy(folder, view);
			if (name === null) return;
			throw (0, errors.Xu)("result-unreadable", {
				file: folder,
				problem: `${name} is running on this folder, and its records are not whole until it ends`,
				fix: `wait for it, and give the command again (if no cuegate runs, remove ${(0, external_node_path_.join)(folder, lock.FI)})`
			});
		}
		function lockedBy(folder, view) {
			const path = (0, external_node_path_.join)(folder, lock.FI);
			const found = (0, external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
			if (found?.isFile() !== true) return null;
			const text = readLock(path);
			if (text === null) return null;
			const { state, name } = (0, lock_owner.bf)(text, view);
			const isTouched = Math.abs(Date.now() - found.mtimeMs) < lock.zz;
			return state === "running" || state === "untouched" && isTouched ? name : null;
		}
		function readLock(path) {
			try {
				return (0, external_node_fs_.readFileSync)(path, "utf8");
			} catch {
				return null;
			}
		}
		var numbers = __webpack_require__(34417);
		var folder_page = __webpack_require__(3486);
		var policy_policy = __webpack_require__(69624);
		var reason = __webpack_require__(76053);
		var renderers = __webpack_require__(91441);
		var terminal = __webpack_require__(91488);
		var unambiguous_json = __webpack_require__(58664);
		var statements = __webpack_require__(2103);
		var finding = __webpack_require__(80236);
		;
		function checkStatement(text, file, result, { verdict, policy }) {
			const found = readStatement(text, file);
			const expected = (0, statements.G)(result).find(({ statement }) => statement.predicateType === found.predicateType);
			if (expected === undefined) return [(0, finding.g)("statement-unfounded", {
				type: (0, finding.S)(found.predicateType),
				verdict: result.verdict
			})];
			const claimed = claimIn(found.predicate);
			return [
				...differences(found, expected.statement, ""),
				...claimed === null || verdict === null || CLAIMS[claimed]?.includes(verdict) === true ? [] : [(0, finding.g)("statement-verdict", {
					found: claimed,
					expected: verdict
				})],
				...policy === null || policy === result.digests?.policy ? [] : [(0, finding.g)("statement-policy", {
					found: (0, finding.S)(result.digests?.policy ?? null),
					expected: policy
				})]
			];
		}
		const CLAIMS = {
			pass: ["pass"],
			PASSED: ["pass"],
			WARNED: ["pass"],
			fail: ["fail"],
			FAILED: ["fail"],
			inconclusive: ["inconclusive"]
		};
		function claimIn(predicate) {
			if (!isObject(predicate)) return null;
			const claimed = predicate.verdict ?? predicate.result;
			return typeof claimed === "string" ? claimed : null;
		}
		function readStatement(text, file) {
			const refuse = (problem) => (0, errors.Xu)("file-invalid", {
				file,
				problem,
				fix: "name a statement as cuegate writes it: statements/cuegate.json of a report folder"
			});
			let json;
			try {
				json = (0, unambiguous_json.r)(text);
			} catch {
				throw refuse("not JSON, or a key stands there twice");
			}
			if (!isObject(json) || !("predicateType" in json)) throw refuse("not an in-toto statement");
			return json;
		}
		function differences(found, expected, pointer) {
			if (found === expected) return [];
			if (Array.isArray(found) && Array.isArray(expected)) return Array.from({ length: Math.max(found.length, expected.length) }).flatMap((_, index) => differences(found[index], expected[index], `${pointer}/${index}`));
			if (isObject(found) && isObject(expected)) return [...new Set([...Object.keys(expected), ...Object.keys(found)])].flatMap((name) => differences(Object.hasOwn(found, name) ? found[name] : undefined, Object.hasOwn(expected, name) ? expected[name] : undefined, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`));
			return [(0, finding.g)("statement-differs", {
				at: pointer,
				found: (0, finding.S)(found),
				expected: (0, finding.S)(expected)
			})];
		}
		function isObject(value) {
			return value !== null && typeof value === "object" && !Array.isArray(value);
		}
		var messages = __webpack_require__(34261);
		var verify = __webpack_require__(51450);
		var version = __webpack_require__(13411);
		var finished_folder = __webpack_require__(21583);
		var needed_file = __webpack_require__(52316);
		;
		const EXITS = {
			agrees: 0,
			differs: 1,
			cannotTell: 3
		};
		async function verifyCommand(folder, { json = false, seed, statement, policy }) {
			(0, small_heap.p8)();
			refuseLocked(folder);
			const verified = await (0, finished_folder.np)(folder, seed ?? null, folder_page.i);
			const report = await withStatement(verified, folder, statement, policy);
			const isReportable = report.agrees || report.is_other_only || await mayBeReported(folder, seed ?? null);
			const exit = report.agrees ? EXITS.agrees : report.is_other_only ? EXITS.cannotTell : EXITS.differs;
			if (json) return {
				json: report,
				exit
			};
			return {
				text: [
					headOf(report),
					...findingLines(report.findings),
					...sealsOf(report),
					...nextOf(report, isReportable),
					""
				].join("\n"),
				exit
			};
		}
		async function withStatement(report, folder, statement, policy) {
			if (statement === undefined) {
				if (policy !== undefined) throw (0, errors.Xu)("input-invalid", {
					file: "--policy",
					problem: "what a statement is held to, and there is no --statement",
					fix: "cuegate verify FOLDER --statement FILE --policy FILE"
				});
				return report;
			}
			const text = await (0, needed_file.O)(statement);
			const result = (0, verify.U)(await (0, needed_file.O)((0, external_node_path_.join)(folder, renderers.FX)));
			const found = checkStatement(text, statement, result, {
				verdict: report.verdict,
				policy: policy === undefined ? null : (0, policy_policy.T)(await (0, needed_file.O)(policy), policy).digest
			});
			if (found.length === 0) return report;
			return {
				...report,
				agrees: false,
				is_other_only: false,
				findings: [...report.findings, ...found]
			};
		}
		const MAX_VERSION_CHARS = 40;
		function headOf({ agrees, verdict, answers, findings, other_version, is_other_only }) {
			const writer = (0, terminal.u$)((0, errors.Jj)(other_version ?? "", MAX_VERSION_CHARS));
			if (agrees) return `The records agree with the result: ${verdict === null ? "no verdict" : `verdict ${verdict}`}, ${(0, numbers.hS)(answers, "answer")} read.${other_version === null ? "" : ` (Written by cuegate ${writer}; this is ${version.x}.)`}`;
			const many = (0, numbers.hS)(findings.length, "difference");
			return is_other_only ? `Written by cuegate ${writer}, and this is ${version.x}, which comes to something else (${many}). Verify it with ${writer}:` : `The records do NOT agree with the result (${many}):`;
		}
		const MOST_OF_A_KIND = 3;
		function findingLines(findings) {
			const kinds = Map.groupBy(findings, ({ code }) => code);
			return [...kinds].flatMap(([code, all]) => {
				if (code === "line-seal" && all.length > MOST_OF_A_KIND) return [`- ${wrongSalt(all)}`];
				const told = all.length > MOST_OF_A_KIND + 1 ? all.slice(0, MOST_OF_A_KIND) : all;
				const more = all.length - told.length;
				return [...told.map((finding) => `- ${(0, messages.E)(finding)}`), ...more === 0 ? [] : [`  \u2026 and ${(0, numbers.hS)(more, "more difference")} of this kind (--json has all)`]];
			});
		}
		function wrongSalt(findings) {
			const [first] = findings;
			return `${(0, numbers.hS)(findings.length, "line")} of records.jsonl, the first of them line ${String(first?.args.line)}, do not carry the seal that belongs there under this CUEGATE_SALT. If that is every line, the salt is not the one of the run; if not, somebody edited them.`;
		}
		async function mayBeReported(folder, seed) {
			try {
				await (0, finished_folder.p$)(folder, seed);
				return true;
			} catch (error) {
				if (error instanceof errors.p5) return false;
				throw error;
			}
		}
		function nextOf({ agrees, is_other_only, findings }, isReportable) {
			if (agrees || is_other_only) return [];
			const isOfError = findings.some(({ code, args }) => code === "result-other" && args.verdict === "error");
			return [(0, reason.sE)(isOfError ? "Do not rely on this result. If a run ended in an error here, run the gate again in this folder: it goes on from the records, and writes what they come to" : isReportable ? "Do not rely on these files: cuegate report FOLDER writes comment.md and the pages anew. Anything else take from the run that made it, or run the gate again in another folder" : `Do not rely on this result. Take the folder from the run that made it, or run the gate again in another. If nobody changed it, another build of cuegate ${version.x} may have written it: verify it with that one`)];
		}
		function sealsOf({ seals }) {
			if (seals === "checked") return [];
			return [seals === "not-checked" ? "The seals were NOT checked: set CUEGATE_SALT to the value that the run had. Without it, an edit of both the records and the result goes unnoticed." : "The records have no seals, since CUEGATE_SALT was not set for the run: an edit of both the records and the result goes unnoticed."];
		}
	}),
	58664: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => doubledKey,
			r: () => parseUnambiguous
		});
		const MAX_DEPTH = 200;
		function parseUnambiguous(json) {
			const value = JSON.parse(json);
			const doubled = doubledKey(json);
			if (doubled !== null) throw new SyntaxError(doubled);
			return value;
		}
		const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;
		function doubledKey(json, isCounted = () => true) {
			const open = [];
			let text = null;
			for (const [token] of json.matchAll(TOKEN)) {
				if (token === "{" || token === "[") {
					if (open.length >= MAX_DEPTH) return `nested deeper than ${MAX_DEPTH}`;
					open.push(token === "{" ? new Set() : null);
				} else if (token === "}" || token === "]") open.pop();
				else if (token === ":") {
					const keys = open.at(-1);
					const key = text === null ? "" : JSON.parse(text);
					if (keys?.has(key) === true) return "a key stands there twice";
					if (isCounted(key)) keys?.add(key);
				}
				text = token.startsWith("\"") ? token : null;
			}
			return null;
		}
	})
};
