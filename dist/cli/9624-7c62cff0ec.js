export const id = 9624;
export const ids = [9624];
export const modules = {
	70757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => readYaml });
		var yaml_m0 = __webpack_require__(38815);
		var _errors_js_m1 = __webpack_require__(452);
		var _text_js_m2 = __webpack_require__(99941);
		const MAX_BYTES = 64 * 1024;
		const MAX_LINES = 2e3;
		function readYaml(raw, file, code) {
			const text = raw.replace(/^\uFEFF/, "");
			const refuse = (problem, fix, line) => (0, _errors_js_m1.Xu)(code, {
				file,
				problem,
				fix,
				...line === undefined ? {} : { line }
			});
			const bytes = Buffer.byteLength(text, "utf8");
			if (bytes > MAX_BYTES) throw refuse(`the file has ${bytes} bytes, more than ${MAX_BYTES}`, "move lists such as cues or prompts into files of their own");
			const lines = text.split("\n").length;
			if (lines > MAX_LINES) throw refuse(`the file has ${lines} lines, more than ${MAX_LINES}`, "move lists such as cues or prompts into files of their own");
			const hidden = (0, _text_js_m2.s8)(text);
			if (hidden !== null) throw refuse("a control, hidden direction or tag character", "delete the invisible characters on this line", hidden);
			const ended = (0, _text_js_m2.JN)(text);
			if (ended !== null) throw refuse("a line end that not every reader of YAML takes for one (CR alone, U+0085, U+2028 or U+2029)", "end every line with LF or CRLF", ended);
			const directive = text.split("\n").findIndex((line) => line.startsWith("%"));
			if (directive >= 0) throw refuse("a YAML directive", "delete the line that begins with %", directive + 1);
			const lineCounter = new yaml_m0.HN();
			const documents = (0, yaml_m0.hR)(text, {
				lineCounter,
				version: "1.2",
				schema: "core",
				strict: true,
				uniqueKeys: true,
				prettyErrors: false,
				logLevel: "error"
			});
			const [document, second] = Array.isArray(documents) ? documents : [];
			if (document === undefined || document.contents === null) throw refuse("the file is empty", "version: 1", 1);
			if (second !== undefined) throw refuse("a second YAML document", "delete the line --- and everything after it", lineCounter.linePos(second.range[0]).line);
			const [trouble] = [...document.errors, ...document.warnings];
			const twice = trouble?.code === "DUPLICATE_KEY" ? keyTwice(document, trouble.pos[0]) : null;
			if (trouble !== undefined && twice !== null) throw (0, _errors_js_m1.Xu)(code, {
				file,
				line: lineCounter.linePos(twice.offset).line,
				key: twice.key,
				problem: `${twice.key} stands here twice; it may belong under ${twice.owner}, which is empty: indent it`,
				fix: `put two more spaces before ${twice.key}:, so that it stands below ${twice.owner}:`
			});
			if (trouble !== undefined) throw refuse(`not valid YAML: ${(0, _errors_js_m1.Jj)(trouble.message.split("\n")[0] ?? "")}`, trouble.code === "DUPLICATE_KEY" ? "keep one of the two lines" : "correct the indentation or quoting of this line", lineCounter.linePos(trouble.pos[0]).line);
			(0, yaml_m0.YR)(document, {
				Pair: (_key, { key }) => {
					const name = (0, yaml_m0.jn)(key) && typeof key.value === "string" ? key.value : null;
					if (name !== null && name !== "__proto__") return;
					const line = (0, yaml_m0.Ll)(key) ? lineCounter.linePos(key.range?.[0] ?? 0).line : 1;
					if (name === null) throw refuse("a key that is not a plain name", "write the key as a name", line);
					throw (0, _errors_js_m1.Xu)(code, {
						file,
						line,
						key: name,
						problem: "unknown key",
						fix: `remove ${name}`
					});
				},
				Alias: (_key, node) => {
					throw refuse("a YAML alias", "write the value out", lineCounter.linePos(node.range?.[0] ?? 0).line);
				},
				Node: (_key, node) => {
					const line = lineCounter.linePos(node.range?.[0] ?? 0).line;
					if ("anchor" in node && node.anchor !== undefined) throw refuse("a YAML anchor", `remove &${node.anchor}`, line);
					if (node.tag !== undefined) throw refuse(`a YAML tag (${node.tag})`, "remove the tag that begins with !", line);
				}
			});
			return {
				file,
				value: document.toJS({ maxAliasCount: 0 }),
				sourceOf: (path) => {
					const node = document.getIn(path, true);
					return (0, yaml_m0.jn)(node) && typeof node.source === "string" ? node.source : null;
				},
				lineOf: (path) => lineCounter.linePos(offsetOf(document, path)).line
			};
		}
		function keyTwice(document, from) {
			let found = null;
			(0, yaml_m0.YR)(document, { Map: (_key, { items }) => {
				const at = items.findIndex(({ key }) => (0, yaml_m0.Ll)(key) && (key.range?.[0] ?? -1) >= from);
				const key = items[at]?.key;
				const above = items.slice(0, Math.max(0, at));
				const owner = above.findLast(({ value }) => value === null || (0, yaml_m0.jn)(value) && value.value === null)?.key;
				const isTwice = above.some((other) => (0, yaml_m0.jn)(other.key) && (0, yaml_m0.jn)(key) && other.key.value === key.value);
				if (!isTwice || !(0, yaml_m0.jn)(key) || !(0, yaml_m0.jn)(owner)) return undefined;
				found = {
					key: String(key.value),
					owner: String(owner.value),
					offset: key.range?.[0] ?? from
				};
				return yaml_m0.YR.BREAK;
			} });
			return found;
		}
		function offsetOf(document, path) {
			for (let length = path.length; length > 0; length -= 1) {
				const parent = document.getIn(path.slice(0, length - 1), true);
				const last = path[length - 1];
				if (parent !== null && typeof parent === "object" && "items" in parent && Array.isArray(parent.items)) {
					for (const item of parent.items) if ((0, yaml_m0.Ll)(item.key) && "value" in item.key && item.key.value === last) return item.key.range?.[0] ?? 0;
				}
				const node = document.getIn(path.slice(0, length), true);
				if ((0, yaml_m0.Ll)(node)) return node.range?.[0] ?? 0;
			}
			return 0;
		}
	}),
	28877: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$Q: () => endpointProblem,
			Zu: () => addressKind,
			cg: () => addressProblem
		});
		var node_net_m0 = __webpack_require__(77030);
		function ranges(...subnets) {
			const list = new node_net_m0.BlockList();
			for (const [address, prefix, family] of subnets) list.addSubnet(address, prefix, family);
			return list;
		}
		const LOOPBACK = ranges([
			"127.0.0.0",
			8,
			"ipv4"
		], [
			"::1",
			128,
			"ipv6"
		]);
		const FORBIDDEN = ranges([
			"169.254.0.0",
			16,
			"ipv4"
		], [
			"fe80::",
			10,
			"ipv6"
		], [
			"fd00:ec2::254",
			128,
			"ipv6"
		], [
			"0.0.0.0",
			8,
			"ipv4"
		], [
			"224.0.0.0",
			4,
			"ipv4"
		], [
			"ff00::",
			8,
			"ipv6"
		], [
			"255.255.255.255",
			32,
			"ipv4"
		], [
			"192.0.0.192",
			32,
			"ipv4"
		], [
			"100.100.100.200",
			32,
			"ipv4"
		], [
			"64:ff9b::",
			96,
			"ipv6"
		], [
			"64:ff9b:1::",
			48,
			"ipv6"
		], [
			"2002::",
			16,
			"ipv6"
		], [
			"2001::",
			32,
			"ipv6"
		], [
			"::",
			96,
			"ipv6"
		]);
		const PRIVATE = ranges([
			"10.0.0.0",
			8,
			"ipv4"
		], [
			"172.16.0.0",
			12,
			"ipv4"
		], [
			"192.168.0.0",
			16,
			"ipv4"
		], [
			"100.64.0.0",
			10,
			"ipv4"
		], [
			"fc00::",
			7,
			"ipv6"
		]);
		function addressKind(address) {
			const family = (0, node_net_m0.isIP)(address) === 6 ? "ipv6" : "ipv4";
			if (LOOPBACK.check(address, family)) return "loopback";
			if (FORBIDDEN.check(address, family)) return "forbidden";
			return PRIVATE.check(address, family) ? "private" : "public";
		}
		function addressProblem(address, allow) {
			const kind = addressKind(address);
			if (kind === "forbidden") return "is a link-local, metadata or unusable address";
			if (kind === "private" && !allow.includes("private")) return "is a private address; add allow: [private] to the endpoint";
			return null;
		}
		function endpointProblem(baseUrl, allow, proxy = false) {
			const url = URL.parse(baseUrl);
			if (url === null) return "is not a URL";
			if (url.username !== "" || url.password !== "") return "must not hold credentials; name a variable in api_key";
			if (/[?#]/.test(baseUrl)) return "must not have a query or fragment; use query:";
			const host = url.hostname.replace(/^\[|\]$/g, "");
			const literal = (0, node_net_m0.isIP)(host) !== 0;
			if (literal) {
				const problem = addressProblem(host, allow);
				if (problem !== null) return problem;
			}
			const loopback = host === "localhost" || literal && addressKind(host) === "loopback";
			if (proxy && (loopback || /\.localhost\.?$|^localhost\.$/.test(host)) && !allow.includes("private")) return "is the proxy's own machine; write proxy: false, or add allow: [private] to the endpoint";
			if (url.protocol === "https:") return null;
			if (url.protocol === "http:" && (loopback && !proxy || allow.includes("http"))) return null;
			return url.protocol === "http:" ? "must be https; inside a network add allow: [http] to the endpoint" : "must be https";
		}
	}),
	69624: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => readPolicy });
		var digest = __webpack_require__(18463);
		var cue = __webpack_require__(74475);
		var explain = __webpack_require__(11878);
		var input_yaml = __webpack_require__(70757);
		var limits = __webpack_require__(22645);
		var asked_schema = __webpack_require__(22428);
		;
		function camel(section) {
			return Object.fromEntries(Object.entries(section).map(([key, value]) => [key.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()), value]));
		}
		var foreign_keys = __webpack_require__(78203);
		var policy_limits = __webpack_require__(88880);
		var limits_schema = __webpack_require__(45502);
		var models_schema = __webpack_require__(63552);
		var misplaced = __webpack_require__(63458);
		var nearest = __webpack_require__(61614);
		var written = __webpack_require__(7019);
		;
		const USUAL_RATIO = 4;
		const DIGITS = 12;
		const EXAMPLE_ENDPOINT = "serving";
		function ownLinesOf(policy) {
			const endpoints = (0, misplaced.fK)(policy, ["endpoints"]);
			const names = (0, misplaced.pi)(endpoints) ? Object.keys(endpoints).filter((name) => (0, written.o)(name) === name) : [];
			const endpoint = names.length === 0 || names.includes(EXAMPLE_ENDPOINT) ? EXAMPLE_ENDPOINT : names[0];
			return {
				inExample: (line) => line.replaceAll(`endpoint: ${EXAMPLE_ENDPOINT}`, `endpoint: ${endpoint}`),
				ownLine: (path, found) => {
					const key = path.map(String).join(".");
					if (key === "candidate.endpoint" || key === "judge.endpoint" || key === "baseline.endpoint") return typeof found === "string" ? endpointLine(found, names) : null;
					if (key === "limits" || key === "limits.tolerated" || key === "limits.must_catch") return limitsLine((0, misplaced.fK)(policy, ["limits"]));
					if (path.length === 2 && path[0] === "endpoints" && typeof found === "string") return `${String(path[1])}: { base_url: \u2026 }  (the address as its base_url)`;
					return bareLine(key, found, endpoint ?? EXAMPLE_ENDPOINT);
				}
			};
		}
		function endpointLine(found, names) {
			const near = (0, nearest.p)(found.trim().toLowerCase(), names);
			return near === null ? null : `endpoint: ${near.name}`;
		}
		function bareLine(key, found, endpoint) {
			const list = (0, written.c)("models", typeof found === "string" ? [found] : found);
			const one = (0, written.o)(found);
			if (one === null && !(Array.isArray(found) && found.length > 0)) return null;
			if (key === "candidate") return list === null || typeof found === "number" ? null : `candidate: { endpoint: ${endpoint}, ${list} }`;
			if (one === null || typeof found !== "string") return null;
			if (key === "judge" || key === "baseline") return `${key}: { endpoint: ${endpoint}, model: ${one} }`;
			if (key === "labels") return `labels: { reviewers: [${one}] }`;
			return key === "report" ? `report: { text: ${one} }` : null;
		}
		function limitsLine(found) {
			if (!(0, misplaced.pi)(found)) return null;
			const { tolerated, must_catch: mustCatch, false_block: block = .05, false_pass: pass = .05, ...rest } = found;
			const numbers = [
				tolerated,
				mustCatch,
				block,
				pass
			].every((one) => one === undefined || typeof one === "number");
			if (!numbers || Object.keys(rest).length > 0) return null;
			const [low, high] = [tolerated, mustCatch].map((one) => Number.isFinite(one) ? one : undefined);
			const pairs = [
				[low, high ?? (low === undefined ? undefined : low * USUAL_RATIO)],
				[high, low],
				[high === undefined ? undefined : high / USUAL_RATIO, high]
			];
			for (const [first, second] of pairs) {
				if (first === undefined || second === undefined) continue;
				const wire = {
					tolerated: Number(first.toPrecision(DIGITS)),
					must_catch: Number(second.toPrecision(DIGITS)),
					false_block: Math.min(block, policy_limits.Sq),
					false_pass: Math.min(pass, policy_limits.Sq)
				};
				if ((0, policy_limits.S0)((0, limits.w)(wire)) !== null) continue;
				const errors = Object.keys(found).filter((name) => name === "false_block" || name === "false_pass");
				const keys = [
					"tolerated",
					"must_catch",
					...errors
				];
				return `limits: { ${keys.map((name) => `${name}: ${wire[name]}`).join(", ")} }`;
			}
			return null;
		}
		var numbers = __webpack_require__(34417);
		var endpoint = __webpack_require__(28877);
		;
		const MORE = [
			["private"],
			["http"],
			["private", "http"]
		];
		function endpointFix(name, baseUrl, { allow, proxy }) {
			const under = `under endpoints.${name}`;
			const enough = MORE.map((more) => [...new Set([...allow, ...more])]).find((allowed) => (0, endpoint.$Q)(baseUrl, allowed, proxy) === null);
			if (enough !== undefined) {
				const line = `allow: [${enough.join(", ")}]`;
				if (proxy && (0, endpoint.$Q)(baseUrl, allow) === null) return `proxy: false, or ${line}  (${under})`;
				return enough.includes("private") || allow.includes("private") ? `${line}  (${under})` : `base_url: https://\u2026, or inside your network ${line}  (${under})`;
			}
			const url = URL.parse(baseUrl);
			if (url === null && (0, endpoint.$Q)(`https://${baseUrl}`, allow, proxy) === null) return `base_url: https://\u2026  (the same address with https:// before it, ${under})`;
			if (url === null) return null;
			if (url.username !== "" || url.password !== "") return `api_key: SERVING_KEY  (the variable that holds it, ${under}), and base_url without what stands before @`;
			if (url.search !== "") return `query: { ${queryOf(url)} }  (${under}), and base_url without ? and what follows`;
			return /[?#]/.test(baseUrl) ? "base_url without ? or # and what follows" : null;
		}
		function queryOf(url) {
			return [...new Set(url.searchParams.keys())].map((key) => `${/^[\w.-]{1,100}$/.test(key) ? key : "\u2026"}: \u2026`).join(", ");
		}
		var request_keys = __webpack_require__(45884);
		;
		const MAX_ID_STEM = 36;
		const ROUNDS_OF_BATCHES = 4;
		function crossFields(policy, context) {
			const refuse = (path, message, fix) => context.addIssue({
				code: "custom",
				path,
				message,
				...fix === undefined ? {} : { params: { fix } }
			});
			for (const role of [
				"candidate",
				"baseline",
				"judge"
			]) {
				const name = policy[role]?.endpoint;
				const known = Object.keys(policy.endpoints);
				if (name !== undefined && !known.includes(name)) refuse([role, "endpoint"], `no such endpoint; endpoints has ${known.join(", ")}`, `endpoint: ${(0, nearest.p)(name, known)?.name ?? known[0]}`);
			}
			for (const role of ["candidate", "judge"]) {
				const { batch } = policy[role];
				const minutes = batch === true ? models_schema.$B : batch === undefined || batch === false ? 0 : batch.minutes;
				if (minutes > policy.budget.minutes) refuse(batch === true ? [role, "batch"] : [
					role,
					"batch",
					"minutes"
				], `one batch may take ${(0, numbers.hS)(minutes, "minute")}, and the whole run ${policy.budget.minutes} (budget.minutes)`, `budget: { minutes: ${Math.min(asked_schema.xX, ROUNDS_OF_BATCHES * minutes)} }  (a run takes several batches; or batch: { minutes: ${Math.max(1, Math.floor(policy.budget.minutes / ROUNDS_OF_BATCHES))} })`);
			}
			const { screen, second } = policy.judge;
			const known = Object.keys(policy.endpoints);
			for (const [name, other] of [["screen", screen], ["second", second]]) if (other !== undefined && !known.includes(other.endpoint)) refuse([
				"judge",
				name,
				"endpoint"
			], `no such endpoint; endpoints has ${known.join(", ")}`, `endpoint: ${(0, nearest.p)(other.endpoint, known)?.name ?? known[0]}`);
			if (screen?.model === policy.judge.model && screen.endpoint === policy.judge.endpoint) refuse([
				"judge",
				"screen",
				"model"
			], "is the judge itself: its answers would be asked for twice", "remove screen from judge, or name a cheaper model");
			if (second !== undefined && second.model === policy.judge.model) refuse([
				"judge",
				"second",
				"model"
			], "is the judge itself: a second judge has to be another model, of another family", `second: { endpoint: ${second.endpoint}, model: \u2026 }  (another model)`);
			const { webhook } = policy.nightly ?? {};
			const unreachable = webhook === undefined ? null : (0, endpoint.$Q)(webhook.url.replace(/\?[^#]*$/, ""), webhook.allow);
			if (unreachable !== null) refuse([
				"nightly",
				"webhook",
				"url"
			], unreachable.replace("to the endpoint", "to the webhook"));
			for (const [name, { base_url, allow, proxy, auth, headers, body }] of Object.entries(policy.endpoints)) {
				const problem = (0, endpoint.$Q)(base_url, allow, proxy);
				if (problem !== null) refuse([
					"endpoints",
					name,
					"base_url"
				], problem, endpointFix(name, base_url, {
					allow,
					proxy
				}) ?? undefined);
				for (const header of Object.keys(headers)) {
					const wrong = (0, request_keys.b2)(header, Object.keys(headers), auth);
					if (wrong !== null) refuse([
						"endpoints",
						name,
						"headers",
						header
					], wrong, (0, request_keys.lj)(header, auth));
				}
				for (const field of Object.keys(body)) {
					const wrong = (0, request_keys.SL)(field);
					if (wrong !== null) refuse([
						"endpoints",
						name,
						"body",
						field
					], wrong, `remove ${field} from body`);
				}
			}
			const { rubric, protocol, calibration } = policy.judge;
			for (const key of ["require", "limits"]) if (policy.judge[key] !== undefined && calibration === undefined) refuse(["judge", key], "says what a calibration must show, and the policy names none", "calibration: .github/calibration.json  (as cuegate calibrate wrote it, under judge)");
			if (protocol !== "graded" && rubric !== "default") refuse(["judge", "rubric"], `has no effect with protocol: ${protocol}, ${protocol === "guard-turns" ? "which goes by the guard\u2019s own policy" : "whose prompts are its own"}`, "remove rubric from judge");
			const { accepted, model } = policy.judge;
			if (accepted !== undefined && accepted.model !== model) refuse([
				"judge",
				"accepted",
				"model"
			], `accepts another judge than judge.model, which is ${model}: a new judge takes effect by the commit that accepts it`, `accepted: { model: ${JSON.stringify(model)}, by: NAME, on: YYYY-MM-DD }  (of who accepts it; or set judge.model back to ${JSON.stringify(accepted.model)})`);
			const { own, max } = policy.cues;
			if (own.length > max) refuse(["cues", "own"], `has ${own.length} cues, more than cues.max (${max})`, own.length > asked_schema.wq ? `remove ${own.length - asked_schema.wq} of them` : `max: ${own.length}  (under cues)`);
			const seen = new Set();
			own.forEach(({ id }, index) => {
				if (seen.has(id)) refuse([
					"cues",
					"own",
					index,
					"id"
				], "is used twice", `id: ${freeId(id, own)}`);
				seen.add(id);
			});
			const named = [
				policy.judge.model,
				...screen === undefined ? [] : [screen.model],
				...second === undefined ? [] : [second.model],
				...policy.baseline === undefined ? [] : [policy.baseline.model]
			];
			for (const model of named.filter((name) => name !== models_schema.iB)) if (policy.budget.usd !== undefined && !Object.hasOwn(policy.prices, model)) refuse(["budget", "usd"], `needs prices for every model; there is none for ${model}`, `${JSON.stringify(model)}: { input: 0.1, output: 0.5 }  (under prices, with its price)`);
			const { claim, corpus_is } = policy.sampling;
			if (claim === "production" && corpus_is === undefined) refuse(["sampling", "corpus_is"], "claim: production needs a corpus that is a random sample of production; say so with corpus_is");
			if (claim !== "production" && corpus_is !== undefined) refuse(["sampling", "corpus_is"], `has no effect with claim: ${claim}`, "remove corpus_is, or write claim: production");
			if (policy.on_not_new !== undefined && policy.baseline === undefined) refuse(["on_not_new"], "needs a baseline; without one every failure counts");
		}
		function freeId(id, cues) {
			const taken = new Set(cues.map((cue) => cue.id));
			const stem = id.slice(0, MAX_ID_STEM);
			for (let number = 2;; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
		}
		var keys_schema = __webpack_require__(7194);
		;
		const policySchema = keys_schema.f.superRefine(crossFields);
		;
		const CODE = "policy-invalid";
		function readPolicy(text, file) {
			const yaml = (0, input_yaml.g)(text, file, CODE);
			const wire = (0, explain.C)(policySchema, withLabels(yaml.value), {
				file,
				code: CODE,
				lineOf: yaml.lineOf,
				sourceOf: yaml.sourceOf,
				...ownLinesOf(yaml.value),
				foreignKey: foreign_keys.YE
			});
			const preset = typeof wire.limits === "string" ? policy_limits.fG[wire.limits] : null;
			const stated = typeof wire.limits === "string" ? policy_limits.fG[wire.limits].limits : (0, limits.w)(wire.limits);
			const endpoints = Object.fromEntries(Object.entries(wire.endpoints).map(([name, written]) => [name, {
				...camel(written),
				name,
				apiKey: written.api_key ?? null
			}]));
			const withEndpoint = (role) => {
				const endpoint = endpoints[role.endpoint];
				if (endpoint === undefined) throw new Error(`the schema let an unknown endpoint through: ${role.endpoint}`);
				return {
					...role,
					endpoint
				};
			};
			const { version: _version, report, limits: _limits, ...rest } = wire;
			const { screen, second, ...firstJudge } = wire.judge;
			return {
				...camel(rest),
				file,
				digest: (0, digest.ol)(wire),
				digestBesidesBudget: (0, digest.ol)({
					...wire,
					budget: null
				}),
				limits: stated,
				preset: typeof wire.limits === "string" ? wire.limits : null,
				endpoints,
				candidate: {
					...withEndpoint(camel(wire.candidate)),
					modelsLine: yaml.lineOf(["candidate", "models"]),
					batch: batchOf(wire.candidate.batch)
				},
				baseline: wire.baseline === undefined ? null : withEndpoint(camel(wire.baseline)),
				judge: {
					...withEndpoint(camel(firstJudge)),
					batch: batchOf(wire.judge.batch),
					screen: screen === undefined ? null : withEndpoint(camel(screen)),
					...second === undefined ? {} : { second: withEndpoint(second) }
				},
				cues: {
					max: wire.cues.max,
					declaredMax: wire.cues.declared_max,
					declaredScreenedMax: wire.cues.declared_screened_max ?? asked_schema.lS,
					dropped: wire.cues.dropped,
					families: wire.cues.library === "all" ? cue.BU : wire.cues.library,
					own: wire.cues.own,
					screen: wire.cues.screen ?? preset?.screen ?? policy_limits.fG.default.screen,
					isScreenStated: wire.cues.screen !== undefined,
					training: wire.cues.training
				},
				sampling: {
					...camel(wire.sampling),
					cap: wire.sampling.cap ?? preset?.cap ?? policy_limits.fG.default.cap,
					seed: wire.sampling.seed ?? null
				},
				evidence: camel(wire.evidence),
				budget: {
					...camel(wire.budget),
					usd: wire.budget.usd ?? null
				},
				onNotNew: camel(wire.on_not_new ?? limits_schema.Ec.parse({})),
				labels: camel(wire.labels),
				text: report.text,
				warnings: stated.mustCatch / stated.tolerated < policy_limits.nk - 1e-9 ? [{
					code: "limits-close",
					args: {
						tolerated: stated.tolerated,
						must_catch: stated.mustCatch
					}
				}] : []
			};
		}
		function withLabels(written) {
			const isFull = typeof written === "object" && written !== null && "labels" in written && written.labels === "full";
			return isFull ? {
				...written,
				labels: { cue_effects: "full" }
			} : written;
		}
		function batchOf(written) {
			if (written === undefined || written === false) return null;
			const { minutes, unanswered, fewest } = written === true ? {
				minutes: models_schema.$B,
				unanswered: "live",
				fewest: models_schema.Qs
			} : written;
			return {
				deadlineMs: minutes * 6e4,
				unanswered,
				fewest
			};
		}
	})
};
