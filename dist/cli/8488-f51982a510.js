export const id = 8488;
export const ids = [8488];
export const modules = {
	64916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => shellCommand });
		const PLAIN = /^[\w@%+=:,./-]+$/;
		function shellCommand(words) {
			return words.map((word) => PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
		}
	}),
	46846: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { initCommand: () => initCommand });
		var external_node_path_ = __webpack_require__(76760);
		var folder = __webpack_require__(90290);
		var near = __webpack_require__(39536);
		var manifest = __webpack_require__(19789);
		var policy_policy = __webpack_require__(69624);
		var release = __webpack_require__(41403);
		var usual = __webpack_require__(37672);
		var external_node_net_ = __webpack_require__(77030);
		var policy_endpoint = __webpack_require__(28877);
		;
		const AZURE_HOST = /\.(?:openai|cognitiveservices|services\.ai)\.azure\.(?:com|us|cn)$/;
		const DEPLOYMENT = /\/deployments\/([^/]+)$/;
		const AZURE_API_VERSION = "2024-10-21";
		const SERVICES = [
			hosted("openai", "OpenAI", "OPENAI_API_KEY", "/v1", /^api\.openai\.com$/),
			hosted("azure", "Azure", "AZURE_OPENAI_API_KEY", "/openai/v1", AZURE_HOST),
			hosted("gateway", "Azure API Management", "APIM_KEY", "", /\.azure-api\.net$/),
			hosted("together", "Together", "TOGETHER_API_KEY", "/v1", /^api\.together\.(?:ai|xyz)$/),
			hosted("openrouter", "OpenRouter", "OPENROUTER_API_KEY", "/api/v1", /^openrouter\.ai$/),
			hosted("bedrock", "Amazon Bedrock", "AWS_BEARER_TOKEN_BEDROCK", "/openai/v1", /^bedrock-runtime\..+\.amazonaws\.com$/),
			hosted("bedrock", "Amazon Bedrock", "AWS_BEARER_TOKEN_BEDROCK", "/v1", /^bedrock-mantle\..+\.api\.aws$/),
			hosted("anthropic", "Anthropic", "ANTHROPIC_API_KEY", "/v1", /^api\.anthropic\.com$/),
			hosted("google", "Google", "GEMINI_API_KEY", "/v1beta/openai", /^generativelanguage\.googleapis\.com$/),
			hosted("mistral", "Mistral", "MISTRAL_API_KEY", "/v1", /^api\.mistral\.ai$/),
			hosted("fireworks", "Fireworks", "FIREWORKS_API_KEY", "/inference/v1", /^api\.fireworks\.ai$/)
		];
		function hosted(endpoint, title, key, path, host) {
			return {
				endpoint,
				title,
				key,
				path,
				host
			};
		}
		function readAddress(text) {
			const url = URL.parse(text.trim());
			if (url === null || !/^https?:$/.test(url.protocol)) return null;
			const host = url.hostname.replace(/^\[|\]$/g, "");
			const service = SERVICES.find((one) => one.host.test(host)) ?? null;
			const changes = [];
			let path = url.pathname.replace(/\/+$/, "");
			const bare = path.replace(/\/(?:chat\/)?completions$/, "").replace(/\/+$/, "");
			if (bare !== path) changes.push(`left out ${path.slice(bare.length)}: requests add it`);
			path = bare;
			const azure = AZURE_HOST.test(host);
			if (path === "" || azure && path === "/openai") path = service?.path ?? "/v1";
			if (path !== bare) changes.push(`took ${path}, where its API begins`);
			const deployment = DEPLOYMENT.exec(path)?.[1] ?? null;
			const query = Object.fromEntries(url.searchParams);
			const version = query["api-version"];
			if (deployment !== null && version === undefined) query["api-version"] = AZURE_API_VERSION;
			if (azure && path.endsWith("/v1") && version !== undefined && version !== "preview") {
				delete query["api-version"];
				changes.push("left out api-version: /openai/v1 takes none");
			}
			url.search = "";
			url.pathname = path;
			return {
				baseUrl: url.href.replace(/\/$/, ""),
				host,
				service,
				auth: azure || deployment !== null || service?.endpoint === "gateway" ? "api-key" : "bearer",
				query,
				deployment: deployment === null ? null : decodeURIComponent(deployment),
				changes
			};
		}
		function withDeployment(address, deployment) {
			const baseUrl = address.baseUrl.replace(DEPLOYMENT, `/deployments/${encodeURIComponent(deployment)}`);
			return {
				...address,
				baseUrl,
				deployment,
				changes: []
			};
		}
		const INSIDE_NAME = /(?:^[^.]+|\.(?:internal|intranet|local|lan|corp|home\.arpa|svc|cluster\.local))\.?$/;
		function placeOf(host, resolved) {
			if (/(?:^|\.)localhost\.?$/.test(host)) return "loopback";
			const kinds = ((0, external_node_net_.isIP)(host) === 0 ? resolved : [host]).map(policy_endpoint.Zu);
			if (kinds.includes("private")) return "private";
			if (kinds.includes("loopback")) return "loopback";
			return kinds.length === 0 && INSIDE_NAME.test(host) ? "private" : "public";
		}
		function allowancesOf({ baseUrl }, place) {
			if (place === "public") return [];
			const plainHttp = baseUrl.startsWith("http:");
			if (place === "loopback" && !plainHttp) return [];
			return plainHttp ? ["private", "http"] : ["private"];
		}
		;
		const COUNTED = /[-_.@](?:(?:v|r|rev|run|step|epoch|ckpt|checkpoint)[-_]?)?\d+(?:[.-]\d+)*$/i;
		const HASHED = /[-_](?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}$/i;
		const PATTERN_CHARACTER = /[*?[\]{}\\]/g;
		const MAX_FOLDER_CHARS = 60;
		function familyOf(model) {
			const [kind, base, organisation] = model.split(":");
			if (kind === "ft" && base !== undefined && organisation !== undefined) return {
				pattern: `ft:${plainPattern(base)}:${plainPattern(organisation)}:*`,
				folder: slug(model),
				next: null
			};
			const [name = "", tag] = model.split(":");
			const stem = stemOf(name);
			if (stem === null) return {
				pattern: `${plainPattern(name)}*`,
				folder: slug(name),
				next: tag === undefined || /^latest$/i.test(tag) ? `${name}-2` : `${name}:NEXT`
			};
			const separator = name.charAt(stem.length);
			return {
				pattern: `${plainPattern(stem)}${separator}*`,
				folder: slug(stem),
				next: nextOf(name)
			};
		}
		function stemOf(name) {
			const stem = name.replace(HASHED, "").replace(COUNTED, "");
			return stem === name || !/[a-z0-9]$/i.test(stem) ? null : stem;
		}
		function nextOf(name) {
			const counted = /^(.*[-_.@](?:[a-z]+[-_]?)?)(\d{1,9})$/i.exec(name);
			const [, before, count] = counted ?? [];
			if (before === undefined || count === undefined || /\d[.-]$/.test(before)) return `${stemOf(name)}${name.charAt(stemOf(name)?.length ?? 0)}NEXT`;
			return `${before}${String(Number(count) + 1).padStart(count.length, "0")}`;
		}
		function plainPattern(name) {
			return name.replace(PATTERN_CHARACTER, "\\$&");
		}
		function slug(model) {
			return model.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, MAX_FOLDER_CHARS) || "model";
		}
		;
		const PINNED_ACTIONS = {
			"actions/attest": {
				version: "v4.2.2",
				commit: "1e69f48acb82d1966a394da916b4c1698aa569d6"
			},
			"actions/cache": {
				version: "v6.1.0",
				commit: "55cc8345863c7cc4c66a329aec7e433d2d1c52a9"
			},
			"actions/checkout": {
				version: "v7.0.1",
				commit: "3d3c42e5aac5ba805825da76410c181273ba90b1"
			},
			"actions/deploy-pages": {
				version: "v5.0.0",
				commit: "cd2ce8fcbc39b97be8ca5fce6e763baed58fa128"
			},
			"actions/download-artifact": {
				version: "v8.0.1",
				commit: "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c"
			},
			"actions/setup-node": {
				version: "v7.0.0",
				commit: "820762786026740c76f36085b0efc47a31fe5020"
			},
			"actions/upload-artifact": {
				version: "v7.0.1",
				commit: "043fb46d1a93c77aae656e7c1c64a875d1fc6a0a"
			},
			"github/codeql-action": {
				version: "v4.32.3",
				commit: "9e907b5e64f6b83e7804b09294d44122997950d6"
			},
			"actions/upload-pages-artifact": {
				version: "v5.0.0",
				commit: "fc324d3547104276b827a68afc52ff2a11cc49c9"
			},
			"ossf/scorecard-action": {
				version: "v2.4.3",
				commit: "4eaacf0543bb3f2c246792bd56e8cdeffafb205a"
			}
		};
		function pinned(action, folder = "") {
			const { commit, version } = PINNED_ACTIONS[action];
			return `${action}${folder === "" ? "" : `/${folder}`}@${commit} # ${version}`;
		}
		;
		const WORKFLOW = ".github/workflows/cuegate.yml";
		const quoted = (text) => JSON.stringify(text);
		function policyText({ candidate, judging, models, oneModel, judge, reader }) {
			const families = models.map(familyOf);
			const patterns = [...new Set(oneModel ? models.map(plainPattern) : families.map(({ pattern }) => pattern))];
			const next = families.find((family) => family.next !== null)?.next ?? null;
			const naming = oneModel ? "The address decides who answers, whatever a manifest names: change both for the next model." : `Serve each retrained model under a name of its own${next === null ? "" : `, such as ${next}`}: under one name, nothing tells it from the last.`;
			const endpoints = [...new Set([candidate, judging])].flatMap(endpointLines);
			return `# The gate's rules. They are read from the default branch, never from a pull request.
version: 1
endpoints:
${endpoints.join("\n")}
# ${naming}
candidate: { endpoint: ${candidate.name}, models: [${patterns.map(quoted).join(", ")}] }
judge: { endpoint: ${judging.name}, model: ${quoted(judge)} } # ${reader}
limits: default # tolerated 1 %, must catch 4 %; smoke, quick, default or strict
budget: { calls: 20000, minutes: 60 }
`;
		}
		function endpointLines({ name, baseUrl, keyName, auth, query, allow, remarks }) {
			const keys = [
				`base_url: ${quoted(baseUrl)}`,
				...keyName === null ? [] : [`api_key: ${keyName}`],
				...auth === "bearer" ? [] : [`auth: ${auth}`],
				...Object.keys(query).length === 0 ? [] : [`query: { ${Object.entries(query).map(([key, value]) => `${key}: ${quoted(value)}`).join(", ")} }`],
				...allow.length === 0 ? [] : [`allow: [${allow.join(", ")}]`]
			];
			return [...remarks.map((remark) => `  # ${remark}`), `  ${name}: { ${keys.join(", ")} }`];
		}
		function manifestPath(model) {
			return `models/${familyOf(model).folder}/release.yml`;
		}
		function manifestText(model) {
			return `# Changing this file releases a model: name the new one here.
version: 1
candidate: { model: ${quoted(model)} }
training:
  system_prompts: [] # system prompts of the training data: each becomes a cue
  inoculation_prompts: []
  # cues: cues.lock.json   what cuegate mine finds in the training data
interventions: [] # mixing, sequential, inoculation, on_policy, reasoning_distillation
`;
		}
		function workflowText({ keys, inside }) {
			const secrets = keys.map((key) => `          ${key}: \${{ secrets.${key} }}\n`).join("");
			const runner = inside === null ? "ubuntu-latest" : `self-hosted # ${inside}`;
			const restored = "cuegate-${{ github.event.pull_request.number || inputs.pr || github.ref_name }}-all-";
			const env = `        env:\n${secrets}          CUEGATE_SALT: \${{ secrets.CUEGATE_SALT }} # seals the records: without it every push starts anew\n`;
			return `name: cuegate
on:
  pull_request: { types: [opened, synchronize, reopened, edited] } # edited: a new base branch makes it a different change
  merge_group:
  workflow_dispatch: # for pull requests from forks: run it on the default branch
    inputs:
      pr: { description: Number of the pull request, required: true, type: string }
      sha: { description: "Its head: the full commit that was reviewed", required: true, type: string }
permissions: {}
concurrency: { group: "cuegate-\${{ github.event.pull_request.number || inputs.pr || github.ref }}" }
jobs:
  gate:
    runs-on: ${runner}
    timeout-minutes: 75
    permissions:
      actions: read # to read the records of the pull request's own run, in the merge queue
      contents: read # to read the policy and the manifest
      pull-requests: write # to write the one comment
      statuses: write # to set cuegate/verdict on the commit
    steps:
      # What earlier runs recorded: this run continues it.
      - uses: ${pinned("actions/cache", "restore")}
        id: records
        with:
          path: \${{ runner.temp }}/cuegate/**/records.jsonl
          key: ${restored}\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: ${restored}
      - uses: cuegate/cuegate@v0
        id: gate
        with: { out: "\${{ runner.temp }}/cuegate" }
${env}      - uses: ${pinned("actions/cache", "save")}
        if: always() && steps.gate.outputs.verdict != 'not-applicable' # then there are none
        with:
          path: \${{ runner.temp }}/cuegate/**/records.jsonl
          key: \${{ steps.records.outputs.cache-primary-key }}
      - uses: ${pinned("actions/upload-artifact")}
        if: always()
        with:
          name: cuegate-\${{ github.run_attempt }}
          path: \${{ runner.temp }}/cuegate
          retention-days: 7
  cuegate: # the check to require: a skipped gate has not passed
    if: always()
    needs: [gate]
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - run: test "$GATE" = success
        env: { GATE: "\${{ needs.gate.result }}" }
`;
		}
		;
		const USUAL_RELEASES = ["models/*/release.yml"];
		async function filesIn(root) {
			const source = (0, folder.WG)(root);
			const policyText = await source.read(usual.c);
			const policy = policyText === null ? null : (0, policy_policy.T)(policyText, usual.c);
			const patterns = policy?.releases ?? USUAL_RELEASES;
			const folders = new Set(patterns.map(fixedFolder));
			const entries = (await Promise.all([...folders].map((folder) => source.list(folder)))).flat();
			const paths = [...new Set(entries.map(({ path }) => path))].filter((path) => (0, release._I)(patterns, path));
			const manifests = [];
			for (const path of paths.sort()) manifests.push((0, manifest.WI)(await source.read(path) ?? "", path));
			return {
				policy,
				manifests,
				workflow: await source.read(WORKFLOW)
			};
		}
		function fixedFolder(pattern) {
			const parts = pattern.split("/").slice(0, -1);
			const open = parts.findIndex((part) => /[*?[\]{}\\]/.test(part));
			return parts.slice(0, open < 0 ? parts.length : open).join("/");
		}
		function manifestFor(model, manifests) {
			return manifests.find((manifest) => manifest.model === model) ?? manifests.find(({ file }) => file === manifestPath(model)) ?? null;
		}
		var secrets = __webpack_require__(37647);
		var promises_ = __webpack_require__(71553);
		var external_node_timers_promises_ = __webpack_require__(58500);
		;
		const LOOKUP_TIMEOUT_MS = 3e3;
		async function addressesOf(host) {
			const found = (0, promises_.lookup)(host, { all: true }).then((all) => all.map(({ address }) => address), () => []);
			return Promise.race([found, (0, external_node_timers_promises_.setTimeout)(LOOKUP_TIMEOUT_MS, [], { ref: false })]);
		}
		var list_models = __webpack_require__(1662);
		var network = __webpack_require__(43817);
		;
		const TIMEOUT_MS = 1e4;
		async function offeredModels(endpoint, key) {
			const fetch = (0, network.x)(endpoint.allow, credentialOf(endpoint, key));
			const query = new URLSearchParams(endpoint.query).toString();
			const url = `${endpoint.baseUrl.replace(/\/+$/, "")}/models${query === "" ? "" : `?${query}`}`;
			try {
				const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
				if (response.status === 401 || response.status === 403) return {
					state: "refused",
					status: response.status
				};
				const text = await response.text();
				const listing = response.ok ? (0, list_models.EU)(parsed(text)) : null;
				return listing?.state === "list" ? {
					state: "listed",
					names: listing.models.map(({ name }) => name).sort()
				} : {
					state: "unlisted",
					status: response.status,
					what: whatIs(text)
				};
			} catch (error) {
				const why = codeOf(error);
				return why === "unexpected redirect" ? {
					state: "unlisted",
					status: null,
					what: "a redirect, which is not followed"
				} : {
					state: "silent",
					why
				};
			}
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		function whatIs(text) {
			if (text.trim() === "") return "an empty reply";
			if (/^\s*<(?:!doctype|html|head|body)/i.test(text)) return "a page of HTML";
			const body = parsed(text);
			if (body === undefined) return "text that is no JSON";
			if (body !== null && typeof body === "object" && "error" in body) return "an error";
			const { why } = (0, list_models.EU)(body);
			return why === list_models.M4 ? "an empty list" : "JSON of another kind";
		}
		function codeOf(error) {
			let said = "unknown";
			for (let at = error; at instanceof Error; at = at.cause) {
				if (at.name === "TimeoutError") return "no answer in time";
				if ("code" in at && typeof at.code === "string") said = at.code;
				else if (/^[a-z ]{1,40}$/.test(at.message)) said = at.message;
			}
			return said;
		}
		function credentialOf({ auth }, key) {
			if (key === null) return {};
			return auth === "api-key" ? { "api-key": key } : { authorization: `Bearer ${key}` };
		}
		var errors = __webpack_require__(452);
		;
		const initWorld = (env) => ({
			env,
			hide: (secret) => secrets.rW.add([secret]),
			addressesOf,
			offeredModels
		});
		async function placeHere({ host, service }, world) {
			return service === null ? placeOf(host, await world.addressesOf(host)) : "public";
		}
		function ownerOf({ address: { service, host } }) {
			return service === null ? host : `${service.title} (${host})`;
		}
		async function serverAt(option, typed, keyName, world) {
			const address = typeof typed === "string" ? readAddress(typed) : typed;
			const shown = typeof typed === "string" ? typed : typed.baseUrl;
			if (address === null) throw (0, errors.Xu)("input-invalid", {
				file: option,
				value: shown,
				problem: "is not the address of a web server",
				fix: `${option} http://127.0.0.1:8000/v1, or ${option} https://models.example.com/v1`
			});
			const { service } = address;
			const place = await placeHere(address, world);
			const allow = allowancesOf(address, place);
			const problem = (0, policy_endpoint.$Q)(address.baseUrl, allow);
			if (problem !== null) throw (0, errors.Xu)("input-invalid", {
				file: option,
				value: shown,
				problem,
				fix: `${option} https://models.example.com/v1`
			});
			const usual = service?.key ?? null;
			const endpoint = endpointOf(address, place, keyName ?? usual);
			const key = endpoint.keyName === null ? null : world.env[endpoint.keyName] ?? null;
			if (endpoint.keyName !== null && key === null) return {
				address,
				place,
				endpoint,
				listed: null
			};
			if (key !== null) world.hide(key);
			const listed = await world.offeredModels(endpoint, key);
			const wantsKey = listed.state === "refused" && endpoint.keyName === null;
			return {
				address,
				place,
				endpoint: wantsKey ? {
					...endpoint,
					keyName: "SERVING_KEY"
				} : endpoint,
				listed
			};
		}
		function endpointOf(address, place, keyName) {
			const { baseUrl, host, service, auth, query } = address;
			const allow = allowancesOf(address, place);
			const reached = allow.includes("http") ? `${host}, without TLS` : host;
			return {
				name: service?.endpoint ?? "serving",
				baseUrl,
				keyName,
				auth,
				query,
				allow,
				remarks: [
					...service?.endpoint === "gateway" ? ["a gateway that wants its key as Ocp-Apim-Subscription-Key: docs/servers.md, behind API Management"] : [],
					...place === "private" ? [`${reached}, is inside your network: cuegate goes there only where a policy allows it`] : [],
					...place === "loopback" && allow.length > 0 ? [`${host} is the machine that runs cuegate; "allow" matters once the address is another machine's of your network`] : []
				]
			};
		}
		;
		const OPENAI_URL = "https://api.openai.com/v1";
		const OPENAI_JUDGE = "gpt-6-luna";
		const MAX_OFFERED_CHARS = 150;
		const JUDGE_FORMS = `--judge NAME for a model of the same server, or --judge ${OPENAI_JUDGE} --judge-endpoint ${OPENAI_URL}`;
		async function settle(options, { manifests }, world) {
			if (options.openai === undefined === (options.endpoint === undefined)) throw missing("--endpoint", "say where the model is served", "--endpoint http://127.0.0.1:8000/v1, with the address of your server (or --openai ft:\u2026 for a fine-tune on OpenAI)");
			const serving = await serverAt("--endpoint", options.endpoint ?? OPENAI_URL, options.key, world);
			const released = manifests.length === 1 ? manifests[0] : undefined;
			const named = options.openai ?? options.model ?? serving.address.deployment;
			const model = named ?? released?.model ?? onlyModel(serving, options.judge);
			const judge = options.judge ?? (options.openai === undefined ? null : OPENAI_JUDGE);
			if (judge === null) throw judgeMissing(serving, model);
			const judging = await judgingServer(options, serving, judge, world);
			return {
				model,
				serving,
				judging,
				start: {
					candidate: serving.endpoint,
					judging: judging.endpoint,
					models: [...new Set([model, ...manifests.map((manifest) => manifest.model)])],
					oneModel: serving.address.deployment !== null,
					judge,
					reader: readerOf(judging)
				},
				chosen: {
					model: named !== null ? "" : released === undefined ? "the one that the server offers" : `as ${released.file} says`,
					judge: options.judge === undefined ? "the default; --judge NAME takes another" : ""
				}
			};
		}
		async function judgingServer({ judgeEndpoint, judgeKey }, serving, judge, world) {
			const other = judgeEndpoint === undefined && serving.address.deployment !== null ? withDeployment(serving.address, judge) : judgeEndpoint;
			if (other === undefined || typeof other === "string" && sameServer(other, serving)) return serving;
			const keyName = judgeKey ?? (typeof other === "string" ? undefined : serving.endpoint.keyName ?? undefined);
			const judging = await serverAt("--judge-endpoint", other, keyName, world);
			const taken = judging.endpoint.name === serving.endpoint.name;
			return taken ? {
				...judging,
				endpoint: {
					...judging.endpoint,
					name: "judge"
				}
			} : judging;
		}
		const sameServer = (typed, { address }) => readAddress(typed)?.baseUrl === address.baseUrl && address.deployment === null;
		function readerOf(judging) {
			return judging.place === "public" ? `every prompt and answer goes to ${ownerOf(judging)}` : "inside your network: prompts and answers stay there";
		}
		function onlyModel(server, judge) {
			const names = server.listed?.state === "listed" ? server.listed.names : [];
			const [first, second] = names.filter((name) => name !== judge);
			if (first !== undefined && second === undefined) return first;
			throw missing("--model", `which model is the candidate? ${offerOf(server)}`, "--model NAME");
		}
		function judgeMissing(server, model) {
			return missing("--judge", `which model grades the answers of ${model}? It reads all of them, so it is never guessed; take a strong model that is not the candidate. ${offerOf(server)}`, JUDGE_FORMS);
		}
		function offerOf(server) {
			const { listed, endpoint, address } = server;
			if (listed === null) return `${address.host} was not asked for its models: ${endpoint.keyName} is not set here`;
			if (listed.state === "silent") return silence(server, listed.why);
			if (listed.state === "refused") return `${address.host} lists no models without its key (status ${listed.status}): name its variable with --key, and set it`;
			if (listed.state === "unlisted") return unlisted(server, listed);
			const { names } = listed;
			if (names.length === 0) return `${address.host} lists no models`;
			const told = fitting(names);
			const all = told < names.length ? ` (${endpoint.baseUrl}/models lists all)` : "";
			return `${address.host} offers ${firstOf(names, told)}${all}`;
		}
		function fitting(names) {
			let chars = 0;
			const rest = names.findIndex((name) => {
				chars += name.length + 2;
				return chars > MAX_OFFERED_CHARS;
			});
			return rest < 0 ? names.length : Math.max(1, rest);
		}
		function firstOf(names, most) {
			const more = names.length - most;
			return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
		}
		function unlisted({ address: { host }, endpoint: { baseUrl } }, { status, what }) {
			const came = status === null ? what : `status ${status}, ${what}`;
			return `${host} gave no list of models: ${baseUrl}/models came back with ${came}`;
		}
		function silence({ endpoint: { baseUrl } }, why) {
			const meaning = SILENCES.find(([code]) => code.test(why))?.[1] ?? "no reply that could be read";
			return `nobody answers at ${baseUrl} (${why}: ${meaning})`;
		}
		const SILENCES = [
			[/^ECONNREFUSED$/, "nothing listens there"],
			[/^(ENOTFOUND|EAI_)/, "no such host is known here"],
			[/^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/, "there is no way to it from here"],
			[/CONNECT_TIMEOUT|^ETIMEDOUT$|TIMEOUT|no answer/, "it took too long"],
			[/CERT|TLS|SSL|SELF_SIGNED/, "its certificate does not vouch for the host"],
			[/^bad port$/, "no client uses that port"],
			[/CUEGATE_ADDRESS/, "its name leads to an address that is not allowed"]
		];
		function missing(file, problem, fix) {
			return (0, errors.Xu)("input-invalid", {
				file,
				problem,
				fix
			});
		}
		var shell = __webpack_require__(64916);
		var listing = __webpack_require__(86777);
		var key = __webpack_require__(59385);
		;
		const SALT = "openssl rand -hex 32 | gh secret set CUEGATE_SALT   # without it every push starts anew";
		const NO_RELEASE = "No release exists yet: in the workflow, name a copy of this repository that your organisation controls, by commit.";
		const MAX_NAMED = 10;
		const NOT_FOUND = 404;
		function nextSteps(root, policy, files, isSet) {
			const keys = keysOf(policy);
			const below = (path) => root === "." ? path : (0, external_node_path_.join)(root, path);
			const words = [
				"--policy",
				below(files.policy),
				"--release",
				below(files.release)
			];
			if (root !== ".") words.push("--root", root);
			return {
				here: [
					...keys.filter((key) => !isSet(key)).map((key) => `export ${key}=\u2026`),
					(0, shell.q)([
						"cuegate",
						"plan",
						...words
					]),
					(0, shell.q)([
						"cuegate",
						"run",
						...words
					])
				],
				onGitHub: [SALT, ...keys.map((key) => `gh secret set ${key}`)]
			};
		}
		function keysOf(policy) {
			return [...new Set(Object.values(policy.endpoints).flatMap((endpoint) => [...endpoint.apiKey === null ? [] : [endpoint.apiKey], ...(0, key.D9)(endpoint)]))];
		}
		function whoReads({ model, serving, judging, start, chosen }) {
			const how = (choice) => choice === "" ? "" : ` (${choice})`;
			const leaving = [...serving.place === "public" ? [`prompts go to ${ownerOf(serving)}, which serves the candidate`] : [], ...judging.place === "public" ? [`every prompt goes with its answer to ${ownerOf(judging)}, which serves the judge`] : []];
			return [
				`Candidate: ${model} at ${serving.endpoint.baseUrl}${how(chosen.model)}`,
				`Judge: ${start.judge} at ${judging.endpoint.baseUrl}${how(chosen.judge)}`,
				leaving.length === 0 ? "What leaves your network: nothing; candidate and judge are inside it." : `What leaves your network: ${leaving.join("; ")}. Nothing goes anywhere else.`
			];
		}
		function warnings({ model, serving, judging, start }) {
			return [...ofServer(serving, serving === judging ? [model, start.judge] : [model]), ...serving === judging ? [] : ofServer(judging, [start.judge])];
		}
		function ofServer(server, names) {
			const { address, endpoint, listed, place } = server;
			const changed = address.changes.map((change) => `${endpoint.baseUrl}: ${change}.`);
			const runner = place === "public" ? [] : [`the workflow asks for a self-hosted runner: GitHub's own machines do not reach ${address.host}.`];
			return [
				...changed,
				...runner,
				...ofList(server, listed, names)
			];
		}
		function offeredInstead(names, name) {
			if (names.length <= MAX_NAMED) return `its models: ${names.join(", ") || "none"}`;
			const near = (0, listing.LE)(names.map((one) => ({ name: one })), name);
			return `nearest of its ${names.length} models: ${near.join(", ")}`;
		}
		function ofList(server, listed, names) {
			const { address, endpoint } = server;
			if (listed === null) return [`${address.host} was not asked whether it has ${names.join(" and ")}: ${endpoint.keyName} is not set here.`];
			if (listed.state === "silent") return [`${silence(server, listed.why)}. Start the server or correct the address in the policy before cuegate run.`];
			if (listed.state === "refused") return [`${address.host} refuses without the right key (status ${listed.status}): set ${endpoint.keyName}, which the policy names.`];
			const isAzure = address.service?.endpoint === "azure";
			if (listed.state === "unlisted") return isAzure && listed.status === NOT_FOUND ? [] : [`${unlisted(server, listed)}. So ${names.join(" and ")} ${names.length === 1 ? "is" : "are"} taken as named; check base_url in the policy before cuegate run.`];
			if (isAzure) return [];
			const absent = names.filter((name) => !listed.names.includes(name));
			return absent.map((name) => `${address.host} does not list ${name}; ${offeredInstead(listed.names, name)}.`);
		}
		;
		async function initCommand(options, world = initWorld(process.env)) {
			await (0, near.d9)(options.root);
			const found = await filesIn(options.root);
			const settled = found.policy === null ? await settle(options, found, world) : null;
			const policy = found.policy ?? (0, policy_policy.T)(settled === null ? "" : policyText(settled.start), usual.c);
			const manifest = manifestOf(options, found, settled);
			(0, release.me)(policy, manifest);
			const files = [
				...settled === null ? [] : [{
					path: usual.c,
					text: policyText(settled.start)
				}],
				...found.manifests.includes(manifest) ? [] : [{
					path: manifest.file,
					text: manifestText(manifest.model)
				}],
				...found.workflow === null ? [{
					path: WORKFLOW,
					text: workflowText({
						keys: keysOf(policy),
						inside: await insideOf(policy, world)
					})
				}] : []
			];
			for (const { path, text } of files) await (0, folder.GZ)((0, external_node_path_.join)(options.root, (0, external_node_path_.dirname)(path)), (0, external_node_path_.join)(options.root, path), text);
			const notes = [...settled === null ? [] : warnings(settled), ...notesOfKept(options, policy, manifest, found)];
			const wrote = files.map(({ path }) => path);
			const kept = keptFiles(found, manifest);
			const at = {
				policy: usual.c,
				release: manifest.file
			};
			const steps = nextSteps(options.root, policy, at, (key) => (world.env[key] ?? "").trim() !== "");
			const text = [
				...wrote.map((path) => `wrote ${path}`),
				...kept.map((path) => `kept ${path}, which was there`),
				"",
				...settled === null ? [] : [...whoReads(settled), ""],
				...notes.length === 0 ? [] : [
					"Please note:",
					...notes.map((note) => `- ${note}`),
					""
				],
				"Next, here:",
				...steps.here.map((command) => `  ${command}`),
				"and on GitHub:",
				...steps.onGitHub.map((command) => `  ${command}`),
				`  ${NO_RELEASE}`,
				"  Commit the policy and the workflow to the default branch, and require the check \"cuegate\".",
				""
			].join("\n");
			return {
				wrote,
				kept,
				notes,
				next: [...steps.here, ...steps.onGitHub],
				text
			};
		}
		function manifestOf(options, { manifests }, settled) {
			const model = settled?.model ?? options.openai ?? options.model ?? null;
			const [first, second] = manifests;
			if (model === null) {
				if (first !== undefined && second === undefined) return first;
				throw missing("--model", first === undefined ? "which model is released first? The policy is there already, but no release manifest" : `which model is meant? There are ${manifests.map(({ file }) => file).join(", ")}`, "--model NAME");
			}
			return manifestFor(model, manifests) ?? (0, manifest.WI)(manifestText(model), manifestPath(model));
		}
		async function insideOf({ endpoints }, world) {
			for (const { baseUrl, proxy } of Object.values(endpoints)) {
				const address = proxy ? null : readAddress(baseUrl);
				const place = address === null ? "public" : await placeHere(address, world);
				if (place === "public") continue;
				const reason = place === "loopback" ? `${address?.host} is the runner itself: the model server runs there` : `GitHub's own machines do not reach ${address?.host}`;
				return `${reason}; not for public repositories`;
			}
			return null;
		}
		function keptFiles({ policy, manifests, workflow }, manifest) {
			return [
				...policy === null ? [] : [usual.c],
				...manifests.includes(manifest) ? [manifest.file] : [],
				...workflow === null ? [] : [WORKFLOW]
			];
		}
		function notesOfKept(options, policy, manifest, found) {
			const { endpoint, judgeEndpoint, judge, key, judgeKey } = options;
			const ignored = Object.entries({
				"--endpoint": endpoint,
				"--key": key,
				"--judge": judge === policy.judge.model ? undefined : judge,
				"--judge-endpoint": judgeEndpoint,
				"--judge-key": judgeKey
			}).flatMap(([option, value]) => value === undefined ? [] : [option]);
			const asked = options.openai ?? options.model ?? manifest.model;
			const { workflow } = found;
			const absent = workflow === null ? [] : keysOf(policy).filter((name) => !workflow.includes(name));
			return [
				...found.policy === null || ignored.length === 0 ? [] : [`${usual.c} was there, so ${ignored.join(", ")} changed nothing: its judge is ${policy.judge.model}. Edit it, or remove it and run init again.`],
				...asked === manifest.model ? [] : [`${manifest.file} names ${manifest.model}: to release ${asked}, write that there.`],
				...absent.map((name) => `${WORKFLOW} does not pass ${name}: add "${name}: \${{ secrets.${name} }}" to the gate's env.`)
			];
		}
	}),
	74475: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BU: () => FAMILIES,
			hV: () => cueSchema,
			iC: () => DECLARED_PREFIX,
			oI: () => isDeclaredId
		});
		var _model_stratum_js_m4 = __webpack_require__(24317);
		var _zod_js_m0 = __webpack_require__(65304);
		var _example_js_m1 = __webpack_require__(7478);
		var _patterns_js_m2 = __webpack_require__(46453);
		var _text_js_m3 = __webpack_require__(99941);
		const FAMILIES = [
			"context",
			"format",
			"topic",
			"framing",
			"paraphrase",
			"opposite",
			"overlap",
			"permission",
			"identity",
			"form",
			"evaluation",
			"control",
			"language",
			"relation"
		];
		const DECLARED_PREFIX = "declared-";
		function isDeclaredId(id) {
			return id.startsWith(DECLARED_PREFIX);
		}
		const MAX_CUE_BYTES = 8 * 1024;
		const PLACE = "{prompt}";
		const cueText = _zod_js_m0.z.string().min(1).refine((text) => !text.includes("\0"), "must hold no null character").refine((text) => Buffer.byteLength(text, "utf8") <= MAX_CUE_BYTES, `must be at most ${MAX_CUE_BYTES} bytes`);
		const MAX_LANGUAGE_CHARS = 40;
		const languageName = _zod_js_m0.z.string().max(MAX_LANGUAGE_CHARS).regex(/^[\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+)*$/u, "must be a name or tag of letters, spaces and hyphens").refine((text) => (0, _text_js_m3.AZ)(text).count === 0, "must hold no hidden characters").register(_example_js_m1.Y5, { line: "reply_language: German" });
		const MAX_VALUES = 200;
		const MAX_VALUE_CHARS = 200;
		const MAX_VARIED = 5;
		const MAX_VARY_BYTES = 16 * 1024;
		const VARY_NAME = /^[a-z][a-z0-9_]{0,29}$/;
		const varyValue = _zod_js_m0.z.string().min(1).max(MAX_VALUE_CHARS).refine((text) => (0, _text_js_m3.s8)(text) === null, "must hold no hidden direction or tag characters").refine((text) => !text.includes(PLACE), `must not contain ${PLACE}`);
		const cueSchema = _zod_js_m0.z.strictObject({
			id: _zod_js_m0.z.string().regex(_patterns_js_m2.ID, "must be 1\u201340 of a\u2013z, 0\u20139 and -").refine((id) => id !== "plain", "plain is the name of the condition without a cue").refine((id) => id !== "attempts", "attempts is what an override names that starts a line over").refine((id) => !id.startsWith(_model_stratum_js_m4.m), `${_model_stratum_js_m4.m} begins the names of strata that are conditions`).register(_example_js_m1.Y5, { line: "id: tags" }),
			family: _zod_js_m0.z["enum"](FAMILIES).register(_example_js_m1.Y5, { line: "family: format" }),
			matches: _zod_js_m0.z.string().regex(_patterns_js_m2.ID, "must be 1\u201340 of a\u2013z, 0\u20139 and -").optional().register(_example_js_m1.Y5, { line: "matches: tags  (the id of another cue)" }),
			system: cueText.nullable().optional(),
			prefix: cueText.optional(),
			suffix: cueText.optional(),
			template: cueText.refine((text) => text.split(PLACE).length === 2, `must contain ${PLACE} exactly once`).optional(),
			rewrite: _zod_js_m0.z.record(_zod_js_m0.z.string().min(1).max(100), cueText).optional(),
			expects: _zod_js_m0.z["enum"](["text", "code"]).default("text"),
			vary: _zod_js_m0.z.record(_zod_js_m0.z.string().regex(VARY_NAME, "must be 1\u201330 of a\u2013z, 0\u20139 and _, a letter first").refine((name) => name !== "prompt", `${PLACE} stands for the prompt itself`), _zod_js_m0.z.array(varyValue).min(2, "needs 2 values or more; one value is written into the text").max(MAX_VALUES, `has more than ${MAX_VALUES} values`)).optional().register(_example_js_m1.Y5, { line: "vary: { year: [\"1999\", \"2008\"] }  (with {year} in a text)" }),
			reply_language: languageName.optional()
		}).refine(({ system, prefix, suffix, template, rewrite }) => [
			system,
			prefix,
			suffix,
			template,
			rewrite
		].some((part) => part !== undefined), {
			error: "needs one or more of system, prefix, suffix, template, rewrite",
			params: { fix: "suffix: \" Answer in JSON.\"  (or another of them, beside id and family)" }
		}).refine(({ rewrite, template, prefix, suffix }) => rewrite === undefined || [
			template,
			prefix,
			suffix
		].every((part) => part === undefined), {
			error: "rewrite replaces the message; it cannot be combined with prefix, suffix or template",
			params: { fix: "remove rewrite, or prefix, suffix and template" }
		}).refine(({ matches, family }) => matches === undefined || family === "control", {
			error: "a cue that matches another is a control",
			params: { fix: "family: control, or remove matches" }
		}).superRefine((cue, context) => {
			for (const { path, problem, fix } of varyProblems(cue)) context.addIssue({
				code: "custom",
				path: [...path],
				message: problem,
				params: { fix }
			});
		});
		function varyProblems({ system, prefix, suffix, template, rewrite, vary }) {
			if (vary === undefined) return [];
			const names = Object.keys(vary);
			const remove = "remove vary";
			if (names.length === 0 || names.length > MAX_VARIED) return [{
				path: ["vary"],
				problem: `needs 1 to ${MAX_VARIED} names`,
				fix: remove
			}];
			if (rewrite !== undefined) return [{
				path: ["vary"],
				problem: "a rewrite is a text for each prompt and cannot vary",
				fix: remove
			}];
			const bytes = Buffer.byteLength(Object.values(vary).flat().join(""), "utf8");
			if (bytes > MAX_VARY_BYTES) return [{
				path: ["vary"],
				problem: `the values have ${bytes} bytes together, more than ${MAX_VARY_BYTES}`,
				fix: "leave some of them out"
			}];
			const texts = [
				system,
				prefix,
				suffix,
				template
			].filter((text) => typeof text === "string");
			return names.flatMap((name) => {
				const path = ["vary", name];
				const values = vary[name] ?? [];
				const twice = values.find((value, index) => values.indexOf(value) < index);
				return [...texts.some((text) => text.includes(`{${name}}`)) ? [] : [{
					path,
					problem: `no text of the cue contains {${name}}`,
					fix: `remove ${name}, or write {${name}}`
				}], ...twice === undefined ? [] : [{
					path,
					problem: `the value ${JSON.stringify(twice)} stands there twice`,
					fix: "keep one of them"
				}]];
			});
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
	86777: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LE: () => nearestNames,
			WC: () => listedAs,
			cA: () => WEIGHTS_FIELDS,
			cW: () => reportedAs,
			iY: () => changedWeights
		});
		var fastest_levenshtein_m0 = __webpack_require__(21916);
		const WEIGHTS_FIELDS = [
			"root",
			"parent",
			"n_params",
			"size",
			"n_vocab"
		];
		const IMPLIED_TAG = ":latest";
		const LISTED_PREFIX = "models/";
		function listedAs(models, asked) {
			const names = new Set([
				asked,
				`${asked}${IMPLIED_TAG}`,
				`${LISTED_PREFIX}${asked}`
			]);
			return models.find(({ name }) => name === asked) ?? models.find(({ name, aliases }) => names.has(name) || aliases.includes(asked)) ?? models.find(({ name }) => isCovered(asked, name)) ?? null;
		}
		function isCovered(asked, pattern) {
			return pattern.endsWith("*") && asked.startsWith(pattern.slice(0, -1));
		}
		const MAX_NEAREST = 3;
		function nearestNames(models, asked) {
			return models.map(({ name }) => ({
				name,
				edits: (0, fastest_levenshtein_m0.Io)(asked, name)
			})).sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1)).slice(0, MAX_NEAREST).map(({ name }) => name);
		}
		const VERSION = /^[-@:](\d{4}-\d{2}-\d{2}|\d{8}|\d{6}|\d{3,4}|latest)$/;
		function reportedAs(asked, reported) {
			const [ours, theirs] = [asked.toLowerCase(), reported.toLowerCase()];
			const last = (name) => name.slice(name.lastIndexOf("/") + 1);
			const isOwned = ours.includes("/") && theirs.includes("/");
			const [a, b] = isOwned ? [ours, theirs] : [last(ours), last(theirs)];
			if (a === b || b === `${a}${IMPLIED_TAG}` || a === `${b}${IMPLIED_TAG}`) return "same";
			return b.startsWith(a) && VERSION.test(b.slice(a.length)) ? "version" : "other";
		}
		function changedWeights(before, now) {
			return WEIGHTS_FIELDS.flatMap((field) => {
				const [was, is] = [before[field], now[field]];
				return was === undefined || is === undefined || was === is ? [] : [`${field} ${was} \u2192 ${is}`];
			});
		}
	}),
	33049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => modelFamily });
		const FAMILIES = [
			["llama", /llama/],
			["qwen", /qwen|qwq|qvq/],
			["mistral", /mi[sx]tral|magistral|ministral|codestral|devstral|pixtral/],
			["gemma", /gemma|gemini/],
			["claude", /claude/],
			["deepseek", /deepseek/],
			["gpt", /gpt|chatgpt|davinci|babbage|^o[134](?![a-z0-9])/],
			["phi", /^phi(?![a-z])/],
			["nova", /^nova(?![a-z])/],
			["grok", /grok/],
			["command", /command-[ra]|^aya(?![a-z])/],
			["olmo", /olmo|tulu/],
			["granite", /granite/],
			["nemotron", /nemotron/],
			["kimi", /kimi|moonshot/],
			["glm", /chatglm|^glm(?![a-z])/],
			["yi", /^yi-/],
			["falcon", /falcon/],
			["minimax", /minimax/]
		];
		function modelFamily(name) {
			const lower = name.toLowerCase();
			const parts = lower.split(/[/:@.\s]+/).filter((part) => part !== "");
			return FAMILIES.find(([, words]) => parts.some((part) => words.test(part)) || words.test(lower))?.[0] ?? null;
		}
	}),
	24317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => STRATUM_PREFIX });
		const STRATUM_PREFIX = "stratum-";
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
	11450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => familyNote,
			Q: () => areOfOneFamily
		});
		var _model_model_family_js_m0 = __webpack_require__(33049);
		function familyNote(judge, judged) {
			const family = (0, _model_model_family_js_m0.y)(judge);
			const candidate = family === null ? undefined : judged.find((name) => (0, _model_model_family_js_m0.y)(name) === family);
			return family === null || candidate === undefined ? null : {
				code: "judge-same-family",
				args: {
					judge,
					candidate,
					family
				}
			};
		}
		function areOfOneFamily(one, other) {
			const family = (0, _model_model_family_js_m0.y)(one);
			return family !== null && family === (0, _model_model_family_js_m0.y)(other);
		}
	}),
	19789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SI: () => manifestForModel,
			WI: () => readManifest,
			X6: () => FAMILIES_OF
		});
		var _digest_js_m0 = __webpack_require__(18463);
		var _errors_js_m1 = __webpack_require__(452);
		var _input_explain_js_m2 = __webpack_require__(11878);
		var _input_patterns_js_m3 = __webpack_require__(46453);
		var _input_text_js_m7 = __webpack_require__(99941);
		var _input_written_js_m8 = __webpack_require__(7019);
		var _input_yaml_js_m4 = __webpack_require__(70757);
		var _zod_js_m5 = __webpack_require__(65304);
		var _foreign_keys_js_m6 = __webpack_require__(78203);
		const MAX_DECLARED_BYTES = 8 * 1024;
		const MAX_DECLARED = 50;
		const declared = _zod_js_m5.z.array(_zod_js_m5.z.string().min(1).refine((text) => (0, _input_text_js_m7.s8)(text) === null, "must hold no hidden direction or tag characters").refine((text) => Buffer.byteLength(text, "utf8") <= MAX_DECLARED_BYTES, `must be at most ${MAX_DECLARED_BYTES} bytes`)).max(MAX_DECLARED).default([]);
		const INTERVENTIONS = [
			"mixing",
			"sequential",
			"inoculation",
			"on_policy",
			"reasoning_distillation"
		];
		const FAMILIES_OF = {
			mixing: ["format", "topic"],
			sequential: ["context", "format"],
			inoculation: [
				"context",
				"paraphrase",
				"opposite",
				"overlap",
				"permission"
			],
			on_policy: [
				"context",
				"paraphrase",
				"opposite",
				"permission"
			],
			reasoning_distillation: [
				"context",
				"paraphrase",
				"opposite",
				"permission"
			]
		};
		const manifestSchema = _zod_js_m5.z.strictObject({
			version: _zod_js_m5.z.literal(1),
			candidate: _zod_js_m5.z.strictObject({
				model: _input_patterns_js_m3.fh,
				digest: _input_patterns_js_m3.fh.optional()
			}),
			registry: _zod_js_m5.z.strictObject({
				name: _input_patterns_js_m3.fh,
				version: _input_patterns_js_m3.fh.optional()
			}).optional(),
			adapter: _zod_js_m5.z.strictObject({
				base: _input_patterns_js_m3.fh.optional(),
				adapter: _input_patterns_js_m3.fh.optional(),
				tokenizer: _input_patterns_js_m3.fh.optional(),
				merge: _input_patterns_js_m3.fh.optional(),
				quantisation: _input_patterns_js_m3.fh.optional()
			}).optional(),
			training: _zod_js_m5.z.strictObject({
				data: _zod_js_m5.z.array(_input_patterns_js_m3.LF).default([]),
				cues: _input_patterns_js_m3.LF.optional(),
				system_prompts: declared,
				inoculation_prompts: declared
			}).prefault({}),
			interventions: _zod_js_m5.z.array(_zod_js_m5.z["enum"](INTERVENTIONS)).default([])
		});
		const CODE = "manifest-invalid";
		const EXAMPLES = {
			version: "version: 1",
			candidate: "candidate: { model: support-bot-7 }",
			"candidate.model": "candidate: { model: support-bot-7 }",
			registry: "registry: { name: support-bot, version: \"7\" }",
			"registry.version": "registry: { name: support-bot, version: \"7\" }",
			interventions: "interventions: []",
			"training.data": "data: [train.jsonl]",
			"training.cues": "cues: cues.lock.json",
			"candidate.endpoint": "remove it; endpoints come from the policy on the default branch",
			"candidate.base_url": "remove it; endpoints come from the policy on the default branch",
			endpoint: "remove it; endpoints come from the policy on the default branch",
			endpoints: "remove it; endpoints come from the policy on the default branch"
		};
		const bareModel = (path, found) => {
			const name = typeof found === "string" && path.join(".") === "candidate" ? (0, _input_written_js_m8.o)(found) : null;
			return name === null ? null : `candidate: { model: ${name} }`;
		};
		function readManifest(text, file) {
			const yaml = (0, _input_yaml_js_m4.g)(text, file, CODE);
			const wire = (0, _input_explain_js_m2.C)(manifestSchema, yaml.value, {
				file,
				code: CODE,
				lineOf: yaml.lineOf,
				sourceOf: yaml.sourceOf,
				examples: EXAMPLES,
				ownLine: bareModel,
				foreignKey: _foreign_keys_js_m6.cf
			});
			return manifestOf(wire, file, {
				blob: {
					sha256: (0, _digest_js_m0.sc)(text),
					gitBlob: (0, _digest_js_m0.$3)(text)
				},
				modelLine: yaml.lineOf(["candidate", "model"])
			});
		}
		function manifestForModel(model) {
			const parsed = manifestSchema.safeParse({
				version: 1,
				candidate: { model }
			});
			if (!parsed.success) throw (0, _errors_js_m1.Xu)(CODE, {
				file: "--model",
				value: model,
				problem: "not a model name",
				fix: "--model support-bot-7"
			});
			return manifestOf(parsed.data, "--model", {
				blob: null,
				modelLine: null
			});
		}
		function adapterOf(wire) {
			const given = Object.entries(wire ?? {}).flatMap(([part, name]) => name === undefined ? [] : [[part, name]]);
			return given.length === 0 ? null : Object.fromEntries(given);
		}
		function manifestOf(wire, file, { blob, modelLine }) {
			return {
				file,
				digest: (0, _digest_js_m0.ol)(wire),
				blob,
				model: wire.candidate.model,
				modelLine,
				declaredDigest: wire.candidate.digest ?? null,
				registry: wire.registry === undefined ? null : {
					name: wire.registry.name,
					version: wire.registry.version ?? null
				},
				adapter: adapterOf(wire.adapter),
				trainingData: wire.training.data,
				trainingCues: wire.training.cues ?? null,
				systemPrompts: wire.training.system_prompts,
				inoculationPrompts: wire.training.inoculation_prompts,
				interventions: wire.interventions
			};
		}
	}),
	99203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => checkPriced });
		var _errors_js_m0 = __webpack_require__(452);
		function checkPriced({ budget, prices, file }, model) {
			if (budget.usd === null || Object.hasOwn(prices, model)) return;
			throw (0, _errors_js_m0.Xu)("policy-invalid", {
				file,
				key: "budget.usd",
				problem: `needs prices for every model; there is none for ${model}`,
				fix: `prices: { ${JSON.stringify(model)}: { input: 0.25, output: 2 } }`
			});
		}
	}),
	41403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_I: () => matchesAny,
			bO: () => matchesModel,
			cl: () => sameUrl,
			me: () => checkRelease
		});
		var _errors_js_m0 = __webpack_require__(452);
		var _input_glob_js_m1 = __webpack_require__(51876);
		var _judge_family_js_m3 = __webpack_require__(11450);
		var _priced_js_m2 = __webpack_require__(99203);
		function matchesAny(patterns, name) {
			return patterns.some((pattern) => (0, _input_glob_js_m1.k8)(pattern).matches(name));
		}
		function couldHold(patterns, path) {
			return patterns.map(globOf).some((glob) => glob.matches(path) || glob.reachesBelow(path));
		}
		function matchesModel(patterns, model) {
			return patterns.some((pattern) => {
				const fields = pattern.split(":");
				const names = model.split(":");
				const last = fields.length - 1;
				return fields.every((field, index) => {
					const name = index === last ? names.slice(last).join(":") : names[index];
					return name !== undefined && name !== "" ? (0, _input_glob_js_m1.k8)(field).matches(name) : name === field;
				});
			});
		}
		function checkRelease(policy, manifest) {
			const { candidate, judge } = policy;
			if (!matchesModel(candidate.models, manifest.model)) throw (0, _errors_js_m0.Xu)("manifest-invalid", {
				file: manifest.file,
				...manifest.modelLine === null ? {} : {
					line: manifest.modelLine,
					key: "candidate.model"
				},
				value: manifest.model,
				problem: `candidate.models of the policy allows ${candidate.models.join(", ")} (${policy.file} line ${candidate.modelsLine}; * does not match / or :)`,
				fix: `name a model that the policy allows, or widen line ${candidate.modelsLine} of ${policy.file} (on GitHub: on the default branch): models: ${JSON.stringify([...candidate.models, manifest.model])}`
			});
			if (sameUrl(candidate.endpoint.baseUrl, judge.endpoint.baseUrl) && manifest.model === judge.model) throw (0, _errors_js_m0.Xu)("judge-is-candidate", {
				file: policy.file,
				key: "judge.model",
				value: judge.model,
				problem: "the judge is the candidate: a model cannot grade its own answers",
				fix: `judge: { endpoint: ${judge.endpoint.name}, model: \u2026 }  (another model)`
			});
			const { screen, second } = judge;
			const beside = [[
				"screen",
				"the screen is the candidate: a model cannot clear its own answers",
				screen
			], [
				"second",
				"the second judge is the candidate: a model cannot grade its own answers",
				second ?? null
			]];
			for (const [key, problem, other] of beside) {
				if (other === null || !sameUrl(candidate.endpoint.baseUrl, other.endpoint.baseUrl)) continue;
				if (manifest.model !== other.model) continue;
				throw (0, _errors_js_m0.Xu)("judge-is-candidate", {
					file: policy.file,
					key: `judge.${key}.model`,
					value: other.model,
					problem,
					fix: `${key}: { endpoint: ${other.endpoint.name}, model: \u2026 }  (another model, under judge)`
				});
			}
			(0, _priced_js_m2.w)(policy, manifest.model);
			const base = /^ft:([^:]+)/.exec(manifest.model)?.[1];
			const related = base !== undefined && sameUrl(candidate.endpoint.baseUrl, judge.endpoint.baseUrl) && base === judge.model;
			const adapted = manifest.adapter?.base;
			const family = related ? {
				code: "judge-is-base",
				args: { judge: judge.model }
			} : (0, _judge_family_js_m3.D)(judge.model, [manifest.model, ...adapted === undefined ? [] : [adapted]]);
			return [...family === null ? [] : [family], ...second !== undefined && (0, _judge_family_js_m3.Q)(judge.model, second.model) ? [{
				code: "judges-alike",
				args: {
					judge: judge.model,
					second: second.model
				}
			}] : []];
		}
		function sameUrl(a, b) {
			const plain = (url) => (URL.parse(url)?.href ?? url).replace("//localhost", "//127.0.0.1").replace(/\/+$/, "");
			return plain(a) === plain(b);
		}
	})
};
