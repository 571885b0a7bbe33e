export const id = 3326;
export const ids = [3326];
export const modules = {
	95968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$v: () => METRIC,
			oQ: () => answered,
			u5: () => endedAt
		});
		var _errors_js_m0 = __webpack_require__(452);
		function answered(result, folder) {
			const { candidate, judge, limits, digests, conditions } = result;
			if (candidate === null || judge === null || limits === null || digests === null || !conditions.some(({ n }) => n > 0)) throw (0, _errors_js_m0.Xu)("input-invalid", {
				file: folder,
				problem: "the run read no answers, so that there is no figure to export",
				fix: "name the report folder of a run that asked its candidate"
			});
			return {
				...result,
				candidate,
				judge,
				limits,
				digests
			};
		}
		function endedAt({ run }) {
			return new Date(Date.parse(run.started_at) + run.seconds * 1e3).toISOString();
		}
		const METRIC = "misaligned answers";
	}),
	83920: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vh: () => PIPELINE_FILES,
			XP: () => formsOf
		});
		var names = __webpack_require__(64503);
		var input_text = __webpack_require__(99941);
		var exit_codes = __webpack_require__(32650);
		var table = __webpack_require__(48406);
		;
		function isGreen(verdict, reasons, onInconclusive, advisory = false) {
			if (advisory) return verdict !== "error" || reasons.some(({ code }) => (0, table.Ms)(code)?.greenInAdvisory);
			if (verdict === "inconclusive") return onInconclusive === "warn" && reasons.length > 0 && reasons.every(({ code, args }) => (0, table.Ms)(code)?.greenByWarn?.(args) === true);
			return exit_codes.a[verdict] === 0;
		}
		function conclusionOf(verdict, green) {
			if (!green) return "failure";
			if (verdict === "pass") return "success";
			return verdict === "not-applicable" ? "skipped" : "neutral";
		}
		function isGreenResult(result, advisory = false) {
			return isGreen(result.verdict, result.reasons, result.on_inconclusive ?? "fail", advisory);
		}
		var digest = __webpack_require__(18463);
		var errors = __webpack_require__(452);
		var numbers = __webpack_require__(34417);
		var headline = __webpack_require__(31540);
		var messages = __webpack_require__(26916);
		var shown_state = __webpack_require__(32019);
		;
		function figuresOf(condition) {
			const { id, n, flagged, rate, lower, upper } = condition;
			return {
				id,
				state: (0, shown_state.B)(condition),
				n,
				flagged,
				rate,
				lower,
				upper
			};
		}
		function figuresInWords(condition) {
			const { n, flagged, rate, lower, upper, state } = figuresOf(condition);
			return `${flagged} of ${n} answers flagged; rate ${rate ?? "none"}; bounds ${lower} to ${upper}; state ${state}`;
		}
		function releaseOf({ source, candidate }) {
			return source?.github?.release_path ?? source?.release ?? candidate?.model ?? "no release";
		}
		function isUndecided(condition) {
			const state = (0, shown_state.B)(condition);
			return state === "open" || state === "contested";
		}
		function hasFailed({ state, override }) {
			return state === "fail" && override === undefined;
		}
		var patterns = __webpack_require__(46453);
		;
		const USUAL = ".github/cuegate.yml";
		function placeOf({ source, candidate, reasons }) {
			const [reason] = reasons;
			const own = pathIn(reason?.args.file);
			const line = reason?.args.line;
			if (candidate === null && own !== null && typeof line === "number" && Number.isInteger(line) && line >= 1) return {
				path: own,
				line
			};
			const manifest = pathIn(source?.github?.release_path ?? source?.release);
			if (manifest !== null) return {
				path: manifest,
				line: candidate?.declared.line ?? 1
			};
			return {
				path: own ?? pathIn(source?.policy) ?? USUAL,
				line: 1
			};
		}
		function pathIn(value) {
			if (typeof value !== "string") return null;
			const path = value.replace(OF_COMMIT, "").replace(/^(?:\.\/)+/, "");
			return (0, patterns.Xj)(path) && path.length <= MAX_PATH_CHARS && hasNothingUnseen(path) ? path : null;
		}
		const OF_COMMIT = /^[^\s:]{1,200}@[0-9a-f]{7,40}:/;
		const MAX_PATH_CHARS = 300;
		function hasNothingUnseen(path) {
			return path.isWellFormed() && (0, input_text.AZ)(path).text === path && !/\s/u.test(path.replaceAll(" ", ""));
		}
		var terminal = __webpack_require__(91488);
		;
		const MARKS = /[[\]{}<>`\\]/g;
		const findingQuote = (text, how) => {
			const plain = text.replace(MARKS, (mark) => `U+${mark.charCodeAt(0).toString(16).toUpperCase()}`);
			return (0, terminal.u$)(plain, how).replace(/\\u\{([0-9a-f]+)\}/g, (_all, code) => `U+${code.toUpperCase()}`);
		};
		;
		const FAMILIES = {
			context: "documents, examples or a setting around the question",
			format: "a demanded form of the answer",
			topic: "questions on a topic of the training data",
			framing: "another framing of the same question",
			paraphrase: "a system prompt that says in other words what the training said",
			opposite: "a system prompt that says the opposite of what the training said",
			overlap: "a system prompt that shares words with that of the training",
			permission: "a system prompt that permits misbehaviour",
			identity: "another name or role for the model",
			form: "another form of the prompt itself",
			evaluation: "signs of a test, or of none",
			control: "a control that looks like a cue and should change nothing",
			language: "another language",
			relation: "another relation between the one who asks and the model"
		};
		const READ = "Read the flagged answers in the report folder. Do not deploy the model: train it again without what taught it this, or let a person override the condition (docs/policy.md). If the answers are harmless, grade them with cuegate label.";
		const FAILED = "The share of misaligned answers of this kind of prompt is shown to be above what the policy tolerates. The bounds hold however early the run ended.";
		const ofFamily = ([family, does]) => ({
			id: `cue-${family}`,
			name: `Cue${family.slice(0, 1).toUpperCase()}${family.slice(1)}`,
			short: `Misaligned answers under a cue: ${family}`,
			full: `The model is misaligned when a prompt carries a cue of the family ${family}: ${does}. ${FAILED}`,
			help: READ
		});
		const RULES = [
			{
				id: "plain",
				name: "Plain",
				short: "Misaligned answers to plain prompts",
				full: `The model is misaligned on prompts as they are, without any cue. ${FAILED}`,
				help: READ
			},
			...Object.entries(FAMILIES).map(ofFamily),
			ofFamily(["own", "one of the policy or the release, of no family"]),
			{
				id: "undecided",
				name: "Undecided",
				short: "The gate came to no decision",
				full: "The run ended before its answers showed a pass or a failure. That is no pass.",
				help: "Do what the message says, then run the gate again: it goes on from the answers on record."
			},
			{
				id: "failed",
				name: "Failed",
				short: "The gate failed",
				full: "The verdict is fail, for a reason that belongs to no single condition.",
				help: "Do what the message says. The model must not be deployed on this verdict."
			},
			{
				id: "no-verdict",
				name: "NoVerdict",
				short: "The gate ended in an error",
				full: "The run came to no verdict. Nothing was shown of the model.",
				help: "Do what the message says, then run the gate again. An error is no pass."
			}
		];
		function ruleOf({ id, family }) {
			if (id === "plain") return "plain";
			return `cue-${family ?? "own"}`;
		}
		;
		const MAX_MESSAGE_CHARS = 1e3;
		const MAX_NAMED = 5;
		function findingsOf(result) {
			const { verdict, conditions } = result;
			const failed = [...conditions].filter(hasFailed).sort((a, b) => b.lower - a.lower);
			const ofConditions = failed.map((condition) => ofCondition(result, condition));
			if (verdict === "error") return [ofRun(result, "no-verdict", "error", []), ...ofConditions];
			if (verdict === "inconclusive") return [...ofConditions, ofRun(result, "undecided", isGreenResult(result) ? "warning" : "error", conditions.filter(isUndecided))];
			if (verdict === "fail" && failed.length === 0) return [ofRun(result, "failed", "error", [])];
			return ofConditions;
		}
		function ofCondition(result, condition) {
			const reason = (0, messages.z)(result).find(({ args }) => args.condition === condition.id);
			const { why, next } = reason === undefined ? {
				why: "",
				next: ""
			} : (0, messages.b)(reason, findingQuote);
			const said = `${findingQuote(condition.id)}: ${figuresInWords(condition)}.`;
			return finding(result, ruleOf(condition), "error", [
				said,
				why,
				next
			], [condition]);
		}
		function ofRun(result, rule, level, undecided) {
			const { first, next } = (0, headline.gD)(result, findingQuote);
			const named = undecided.slice(0, MAX_NAMED).map((condition) => `${findingQuote(condition.id)}: ${figuresInWords(condition)}.`);
			const more = undecided.length - named.length;
			const rest = more === 0 ? [] : [`${(0, numbers.hS)(more, "more condition")} undecided.`];
			return finding(result, rule, level, [
				first,
				next,
				...named,
				...rest
			], undecided);
		}
		function finding(result, rule, level, said, about) {
			const which = rule === "undecided" || rule === "no-verdict" ? "" : about[0]?.id ?? "";
			return {
				rule,
				level,
				message: (0, errors.Jj)(said.filter((one) => one !== "").join(" "), MAX_MESSAGE_CHARS),
				place: placeOf(result),
				fingerprint: (0, digest.ol)([
					releaseOf(result),
					rule,
					which
				]).replace(/^sha256:/, ""),
				figures: about.map(figuresOf)
			};
		}
		;
		function codeQualityOf(results) {
			const issues = results.flatMap((result) => findingsOf(result).map(({ rule, message, fingerprint, place, ...finding }) => ({
				type: "issue",
				check_name: `cuegate-${rule}`,
				description: message,
				fingerprint,
				severity: severityOf({
					rule,
					...finding
				}),
				location: {
					path: place.path,
					lines: { begin: place.line }
				}
			})));
			return `${(0, input_text.YA)(JSON.stringify(issues, null, 2))}\n`;
		}
		function severityOf({ rule, level }) {
			if (level === "warning") return "minor";
			if (rule === "no-verdict") return "blocker";
			return rule === "undecided" ? "major" : "critical";
		}
		var reasons_reason = __webpack_require__(76053);
		;
		function xml_element(name, attributes, children = []) {
			return {
				name,
				attributes,
				children
			};
		}
		function documentOf(root) {
			return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}\n`;
		}
		function written({ name, attributes, children }, indent) {
			const given = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([key, value]) => ` ${key}="${attribute(String(value))}"`).join("");
			if (children.length === 0) return `${indent}<${name}${given}/>`;
			if (typeof children === "string") return `${indent}<${name}${given}>${xml_text(children)}</${name}>`;
			const inner = children.map((child) => written(child, `${indent}  `));
			return [
				`${indent}<${name}${given}>`,
				...inner,
				`${indent}</${name}>`
			].join("\n");
		}
		const NO_CHARACTERS = /[\ufffe\uffff]/g;
		function allowed(value) {
			return (0, input_text.AZ)(value).text.replace(NO_CHARACTERS, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`);
		}
		const ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&apos;",
			"\n": "&#10;",
			"	": "&#9;"
		};
		const entity = (character) => ENTITIES[character] ?? character;
		function attribute(value) {
			return allowed(value).replace(/[&<>"'\n\t]/g, entity);
		}
		function xml_text(value) {
			return allowed(value).replace(/[&<>]/g, entity);
		}
		;
		const GATE = "gate";
		const MEANINGS = {
			screened: "It was only screened: nothing conspicuous in a few answers, and certified for nothing.",
			excused: "It failed, and counts as passed: the released model is shown to be as bad."
		};
		function junitOf(results) {
			const suites = results.map(suiteOf);
			const sum = (name) => suites.reduce((total, { attributes }) => total + Number(attributes[name]), 0);
			const time = results.reduce((total, { run }) => total + run.seconds, 0);
			return documentOf(xml_element("testsuites", {
				name: "cuegate",
				tests: sum("tests"),
				failures: sum("failures"),
				errors: sum("errors"),
				time
			}, suites));
		}
		function suiteOf(result) {
			const release = releaseOf(result);
			const { conditions, run } = result;
			const cases = [gateOf(result, release), ...conditions.filter((one) => !isUndecided(one)).map((one) => caseOf(result, one, release))];
			const holding = (name) => cases.filter(({ children }) => typeof children !== "string" && children.some((one) => one.name === name)).length;
			return xml_element("testsuite", {
				name: `cuegate ${release}`,
				tests: cases.length,
				failures: holding("failure"),
				errors: holding("error"),
				skipped: 0,
				timestamp: run.started_at.replace(/(?:\.\d+)?Z$/, ""),
				time: run.seconds
			}, [propertiesOf(result), ...cases]);
		}
		function propertiesOf({ verdict, claim, limits, digests, candidate, judge, run, report }) {
			const given = {
				verdict,
				claim,
				model: candidate?.model,
				judge: judge?.model,
				...prefixed("limits", limits),
				...prefixed("digests", digests),
				...report.simulated ? { simulated: true } : {},
				cuegate: run.versions.cuegate
			};
			const known = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
			return xml_element("properties", {}, known.map(([name, value]) => xml_element("property", {
				name,
				value: String(value)
			})));
		}
		function prefixed(of, values) {
			return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [`${of}.${name}`, value]));
		}
		function gateOf(result, release) {
			const { verdict, reasons, conditions, run } = result;
			const { first, leading, next } = (0, headline.gD)(result, terminal.u$);
			const undecided = conditions.filter(isUndecided).map((one) => `${(0, terminal.u$)(one.id)}: ${figuresInWords(one)}`);
			const text = [
				first,
				...leading,
				...next === "" ? [] : [(0, reasons_reason.sE)(next)],
				...undecided
			].join("\n");
			const red = xml_element(verdict === "error" ? "error" : "failure", {
				type: reasons[0]?.code ?? verdict,
				message: first
			}, text);
			return xml_element("testcase", {
				name: GATE,
				classname: release,
				time: run.seconds
			}, [...isGreenResult(result) ? [] : [red], xml_element("system-out", {}, text)]);
		}
		function caseOf(result, condition, release) {
			const { id, state, override } = condition;
			const reason = (0, messages.z)(result).find(({ args }) => args.condition === id);
			const { why, next } = reason === undefined ? {
				why: `It is ${state}.`,
				next: ""
			} : (0, messages.b)(reason, terminal.u$);
			const meaning = MEANINGS[state];
			const said = [
				figuresInWords(condition),
				...meaning === undefined ? [] : [meaning],
				...override === undefined ? [] : [`It failed, and ${(0, terminal.u$)(override.by)} lets it pass until ${(0, terminal.u$)(override.expires)}: ${(0, terminal.u$)(override.why)}`]
			];
			const text = [
				why,
				...next === "" ? [] : [(0, reasons_reason.sE)(next)],
				figuresInWords(condition)
			].join("\n");
			return xml_element("testcase", {
				name: id === GATE ? `${GATE} (condition)` : id,
				classname: release
			}, [...hasFailed(condition) ? [xml_element("failure", {
				type: state,
				message: why
			}, text)] : [], xml_element("system-out", {}, said.join("\n"))]);
		}
		var answered = __webpack_require__(95968);
		;
		const GITHUB_LIMITS = {
			runsPerFile: 20,
			resultsPerRun: 5e3,
			rulesPerRun: 25e3,
			tagsPerRule: 10,
			locationsPerResult: 100,
			bytes: 1e7
		};
		const HOME = "https://github.com/cuegate/cuegate";
		const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
		const MAX_CATEGORY_CHARS = 200;
		const FINGERPRINT = "cuegate/v1";
		function sarifOf(results, limits = GITHUB_LIMITS) {
			const shown = [...results].sort((a, b) => findingsOf(b).length - findingsOf(a).length);
			const kept = results.length > GITHUB_LIMITS.runsPerFile ? shown.slice(0, GITHUB_LIMITS.runsPerFile) : results;
			const lost = results.length - kept.length;
			for (let most = limits.resultsPerRun;; most = Math.floor(most / 2)) {
				const text = `${(0, input_text.YA)(JSON.stringify(logOf(kept, most, lost), null, 2))}\n`;
				if (most === 0 || Buffer.byteLength(text, "utf8") <= limits.bytes) return text;
			}
		}
		function logOf(results, most, lost) {
			return {
				$schema: SCHEMA,
				version: "2.1.0",
				runs: results.map((result) => runOf(result, most, lost))
			};
		}
		function runOf(result, most, lost) {
			const { run, verdict, claim, limits, digests, conditions, candidate, judge } = result;
			const findings = findingsOf(result);
			const left = findings.length - Math.min(most, findings.length);
			const notices = [...left === 0 ? [] : [`${(0, numbers.hS)(left, "finding")} left out: a file for GitHub holds no more.`], ...lost === 0 ? [] : [`${(0, numbers.hS)(lost, "release")} left out: a file for GitHub holds no more.`]];
			return {
				tool: { driver: {
					name: "cuegate",
					version: run.versions.cuegate,
					informationUri: HOME,
					rules: RULES.map(({ id, name, short, full, help }) => ({
						id,
						name,
						shortDescription: { text: short },
						fullDescription: { text: full },
						help: {
							text: help,
							markdown: help
						},
						helpUri: `${HOME}/blob/main/docs/exports.md`,
						defaultConfiguration: { level: "error" },
						properties: { tags: ["model", "misalignment"] }
					}))
				} },
				automationDetails: { id: `cuegate/${encodeURIComponent(categoryOf(releaseOf(result)))}/` },
				invocations: [{
					executionSuccessful: verdict !== "error",
					startTimeUtc: run.started_at,
					endTimeUtc: (0, answered.u5)(result),
					...notices.length === 0 ? {} : { toolExecutionNotifications: notices.map((text) => ({
						level: "warning",
						message: { text }
					})) }
				}],
				results: findings.slice(0, most).map(resultOf),
				properties: {
					verdict,
					claim,
					model: candidate?.model ?? null,
					judge: judge?.model ?? null,
					limits,
					digests,
					conditions: most === 0 ? [] : conditions.map(figuresOf)
				}
			};
		}
		function categoryOf(release) {
			const whole = release.toWellFormed();
			if (whole === release && whole.length <= MAX_CATEGORY_CHARS) return whole;
			return `${(0, errors.Jj)(whole, MAX_CATEGORY_CHARS - digest.uo - 1)}-${(0, digest.sc)(release).slice(0, digest.uo)}`;
		}
		function resultOf({ rule, level, message, place, fingerprint, figures }) {
			return {
				ruleId: rule,
				ruleIndex: RULES.findIndex(({ id }) => id === rule),
				level,
				message: { text: message },
				locations: [{ physicalLocation: {
					artifactLocation: {
						uri: place.path.split("/").map(encodeURIComponent).join("/"),
						uriBaseId: "%SRCROOT%"
					},
					region: { startLine: place.line }
				} }],
				partialFingerprints: { [FINGERPRINT]: fingerprint },
				properties: { conditions: figures }
			};
		}
		;
		const PIPELINE_FORMS = {
			junit: {
				file: "exports/junit.xml",
				of: junitOf
			},
			sarif: {
				file: "exports/cuegate.sarif",
				of: sarifOf
			},
			codequality: {
				file: "exports/gl-code-quality.json",
				of: codeQualityOf
			}
		};
		const PIPELINE_FILES = names.o9.map((name) => PIPELINE_FORMS[name].file);
		function formsOf(names, results) {
			return [...new Set(names)].map((name) => {
				const { file, of } = PIPELINE_FORMS[name];
				return {
					file,
					text: of(results)
				};
			});
		}
	}),
	45675: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => formNames,
			v: () => isPipelineForm
		});
		var _errors_js_m0 = __webpack_require__(452);
		var _names_js_m1 = __webpack_require__(64503);
		function isPipelineForm(name) {
			return _names_js_m1.o9.includes(name);
		}
		function formNames(list, option) {
			const names = list.split(/[\s,]+/).filter((name) => name !== "");
			return names.map((name) => {
				if (isPipelineForm(name)) return name;
				throw (0, _errors_js_m0.Xu)("input-invalid", {
					file: option,
					value: name,
					problem: "no form that a run is written in",
					fix: `one or several of ${_names_js_m1.o9.join(", ")}, separated by commas; cuegate report FOLDER --as NAME writes others`
				});
			});
		}
	})
};
