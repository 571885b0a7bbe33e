export const id = 1361;
export const ids = [1361];
export const modules = {
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
	2459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => isTooDeep,
			x: () => readBody
		});
		var _event_stream_js_m3 = __webpack_require__(90540);
		var _http_exchange_js_m0 = __webpack_require__(24193);
		var _json_text_js_m4 = __webpack_require__(40353);
		var _status_js_m2 = __webpack_require__(3557);
		var _unpacked_js_m1 = __webpack_require__(92564);
		const MAX_BODY_BYTES = 4 * 1024 * 1024;
		const MAX_UNPACKED_BYTES = 1024 * 1024;
		const MAX_FILE_BYTES = 256 * 1024 * 1024;
		const MAX_DEPTH = 200;
		async function readBody({ status, headers, body }, heard, signal, isFile = false) {
			const codings = headers.get("content-encoding");
			const isPacked = codings !== null;
			const max = isFile ? MAX_FILE_BYTES / (isPacked ? 2 : 1) : isPacked ? MAX_UNPACKED_BYTES : MAX_BODY_BYTES;
			const chunks = [];
			let bytes = 0;
			let isBroken = false;
			let plain = body;
			const giveUp = () => (0, _http_exchange_js_m0.v6)(plain);
			signal.addEventListener("abort", giveUp, { once: true });
			try {
				plain = (0, _unpacked_js_m1.K)(body, codings);
				signal.throwIfAborted();
				for await (const piece of plain) {
					heard(piece);
					bytes += piece.byteLength;
					if (bytes > max) return { problem: `the body is larger than ${max} bytes` };
					chunks.push(piece);
				}
				signal.throwIfAborted();
			} catch (error) {
				signal.throwIfAborted();
				const begun = Buffer.concat(chunks).toString("latin1");
				isBroken = (0, _status_js_m2.o)(status) && bytes > 0 && (0, _event_stream_js_m3.p)(begun, headers.get("content-type"));
				if (!isBroken) throw new TypeError("terminated", { cause: error });
			} finally {
				signal.removeEventListener("abort", giveUp);
				(0, _http_exchange_js_m0.v6)(body);
			}
			try {
				const text = new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: true
				}).decode(Buffer.concat(chunks), { stream: isBroken });
				return !isFile && isTooDeep(text) ? { problem: `the body is nested deeper than ${MAX_DEPTH} levels` } : { text };
			} catch {
				return { problem: "the body is not UTF-8" };
			}
		}
		function isTooDeep(text) {
			return !(0, _json_text_js_m4.fE)(text) && depthOf(text) > MAX_DEPTH;
		}
		function depthOf(text) {
			let [depth, deepest] = [0, 0];
			for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
				if (token === "[" || token === "{") deepest = Math.max(deepest, ++depth);
				else if (token === "]" || token === "}") depth -= 1;
			}
			return deepest;
		}
	}),
	90540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => eventsOf,
			p: () => isEventStream
		});
		var eventsource_parser_m0 = __webpack_require__(46085);
		const DONE = "[DONE]";
		const FIRST_FIELD = /^[\r\n]*(?:data|event|id|retry)?:/;
		const DATA_LINE = /(?:^|[\r\n])data:/;
		function isEventStream(body, contentType) {
			if (FIRST_FIELD.test(body)) return true;
			const isCalledOne = contentType !== null && /^text\/event-stream\b/i.test(contentType);
			return isCalledOne && (!/^\s*\{/.test(body) || DATA_LINE.test(body));
		}
		function eventsOf(body) {
			const data = [];
			let broken = false;
			let isDone = false;
			const parser = (0, eventsource_parser_m0.C)({
				onEvent: (event) => {
					if (event.event === "error") broken = true;
					if (event.data.trim() === DONE) isDone = true;
					if (event.data.includes("{")) data.push(event.data);
				},
				onError: ({ type }) => {
					if (type !== "unknown-field") broken = true;
				}
			});
			parser.feed(body);
			parser.feed("\n\n");
			return {
				data,
				isBroken: broken,
				isDone
			};
		}
	}),
	24193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RQ: () => announcing,
			v6: () => ended,
			wD: () => exchanged
		});
		var undici_m0 = __webpack_require__(24371);
		var _unpacked_js_m1 = __webpack_require__(92564);
		const REDIRECTS = new Set([
			301,
			302,
			303,
			307,
			308
		]);
		const FIRST_FINAL_STATUS = 200;
		function announcing(dispatcher) {
			return dispatcher.compose((dispatch) => (options, handler) => dispatch(options, new Announcing(handler, options)));
		}
		class Announcing extends undici_m0.s8 {
			handler;
			told;
			constructor(handler, told) {
				super(handler);
				this.handler = handler;
				this.told = told;
			}
			onConnect(abort) {
				const { signal, sent } = this.told;
				if (!signal.aborted) sent?.();
				this.handler.onConnect?.(abort);
			}
			onHeaders(status, raw, resume, statusText) {
				for (let at = 0; status >= FIRST_FINAL_STATUS && at + 1 < raw.length; at += 2) append(this.told.received, raw[at], raw[at + 1]);
				return this.handler.onHeaders?.(status, [], resume, statusText) ?? false;
			}
			onComplete() {
				this.handler.onComplete?.([]);
			}
		}
		function append(headers, name, value) {
			try {
				headers.append(name?.toString("latin1") ?? "", value?.toString("latin1") ?? "");
			} catch {}
		}
		async function exchanged(dispatcher, outgoing) {
			const { url, method, headers, body, signal, sent } = outgoing;
			const received = new Headers();
			const options = {
				origin: url.origin,
				path: `${url.pathname}${url.search}`,
				method,
				headers: {
					accept: "*/*",
					"user-agent": "cuegate",
					"accept-encoding": _unpacked_js_m1.c,
					...headers
				},
				body,
				signal,
				sent,
				received
			};
			const response = await new Promise((resolve, reject) => {
				const giveUp = () => reject(signal.reason);
				if (signal.aborted) return giveUp();
				signal.addEventListener("abort", giveUp, { once: true });
				dispatcher.request(options).then(resolve, (error) => reject(signal.aborted ? signal.reason : failedFetch(error))).finally(() => signal.removeEventListener("abort", giveUp));
			});
			const { statusCode: status } = response;
			if (!REDIRECTS.has(status)) return {
				status,
				headers: received,
				body: response.body
			};
			ended(response.body);
			throw failedFetch(new Error("unexpected redirect"));
		}
		function ended(body) {
			body.on("error", () => {}).destroy();
		}
		function failedFetch(cause) {
			return new TypeError("fetch failed", { cause });
		}
	}),
	40353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fE: () => isShallow,
			nP: () => parseSaying,
			p2: () => TwoMeanings
		});
		const MAX_DEPTH = 200;
		const SAYING = "choices";
		class TwoMeanings extends SyntaxError {}
		function parseSaying(json) {
			const value = JSON.parse(json);
			if (isShallow(json) && AS_WRITTEN.some((indent) => JSON.stringify(value, null, indent) === json)) return value;
			if (saysTwoThings(json)) throw new TwoMeanings("a key within choices stands there twice");
			return value;
		}
		const AS_WRITTEN = [0, 2];
		function isShallow(json) {
			let opened = 0;
			for (const bracket of ["{", "["]) for (let at = json.indexOf(bracket); at >= 0; at = json.indexOf(bracket, at + 1)) {
				opened += 1;
				if (opened > MAX_DEPTH) return false;
			}
			return true;
		}
		const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs;
		function saysTwoThings(json) {
			const open = [];
			let text = null;
			for (const { 0: token, index } of json.matchAll(TOKEN)) {
				const inside = open.at(-1);
				if (token === "{" || token === "[") {
					if (open.length >= MAX_DEPTH) throw new SyntaxError(`nested deeper than ${MAX_DEPTH}`);
					const isSaid = inside !== undefined && (inside.isSaid || inside.key === SAYING);
					open.push({
						values: token === "{" ? new Map() : null,
						isSaid,
						key: "",
						from: -1
					});
				} else if (token === ":" && inside !== undefined) {
					inside.key = text === null ? "" : JSON.parse(text);
					inside.from = index + 1;
				} else if (!token.startsWith("\"") && inside !== undefined) {
					if (endsInConflict(inside, json, index)) return true;
					if (token !== ",") open.pop();
				}
				text = token.startsWith("\"") ? token : null;
			}
			return false;
		}
		function endsInConflict(inside, json, end) {
			const { values, isSaid, key, from } = inside;
			inside.from = -1;
			if (values === null || from < 0 || !(isSaid || key === SAYING)) return false;
			const value = json.slice(from, end).trim();
			const before = values.get(key);
			values.set(key, value);
			return before !== undefined && before !== value;
		}
	}),
	1662: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EU: () => readModelList,
			M4: () => NAMES_NONE,
			o3: () => fetchModelList
		});
		var _zod_js_m0 = __webpack_require__(65304);
		var _network_js_m1 = __webpack_require__(43817);
		const TIMEOUT_MS = 1e4;
		const MAX_MODELS = 1e4;
		const MAX_NAME_CHARS = 300;
		const NAMES_NONE = "the list names no model";
		const name = _zod_js_m0.z.string().min(1).max(MAX_NAME_CHARS).transform((text) => text.toWellFormed());
		const detail = _zod_js_m0.z.union([name, _zod_js_m0.z.number()]).optional().catch(undefined);
		const day = _zod_js_m0.z.string().regex(/^\d{4}-\d{2}-\d{2}/).transform((date) => date.slice(0, "YYYY-MM-DD".length)).nullish().catch(null);
		const entrySchema = _zod_js_m0.z.object({
			id: name,
			aliases: _zod_js_m0.z.array(name).optional().catch(undefined),
			canonical_slug: name.optional().catch(undefined),
			root: detail,
			parent: detail,
			meta: _zod_js_m0.z.object({
				n_params: detail,
				size: detail,
				n_vocab: detail
			}).nullish().catch(null),
			shutdown_date: day
		});
		const listSchema = _zod_js_m0.z.union([
			_zod_js_m0.z.object({ data: _zod_js_m0.z.array(_zod_js_m0.z.unknown()) }).transform(({ data }) => data),
			_zod_js_m0.z.array(_zod_js_m0.z.unknown()),
			_zod_js_m0.z.object({ models: _zod_js_m0.z.array(_zod_js_m0.z.unknown()) }).transform(({ models }) => models)
		]);
		function readModelList(body) {
			const parsed = listSchema.safeParse(body);
			if (!parsed.success) return {
				state: "no-list",
				why: "the reply is no list of models"
			};
			const models = parsed.data.slice(0, MAX_MODELS).flatMap((entry) => {
				const read = entrySchema.safeParse(typeof entry === "string" ? { id: entry } : entry);
				return read.success ? [modelOf(read.data)] : [];
			});
			return models.length === 0 ? {
				state: "no-list",
				why: NAMES_NONE
			} : {
				state: "list",
				models
			};
		}
		function modelOf({ id, aliases = [], canonical_slug: slug, root, parent, meta, shutdown_date: shutdownDate }) {
			const offered = {
				root,
				parent,
				n_params: meta?.n_params,
				size: meta?.size,
				n_vocab: meta?.n_vocab
			};
			const weights = Object.fromEntries(Object.entries(offered).filter((entry) => entry[1] !== undefined));
			return {
				name: id,
				aliases: slug === undefined ? aliases : [...aliases, slug],
				weights,
				shutdownDate: shutdownDate ?? null
			};
		}
		async function fetchModelList({ baseUrl, query, allow }, credential, proxy = null, signal) {
			const url = new URL(`${baseUrl.replace(/\/+$/, "")}/models`);
			for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
			const limit = new AbortController();
			const giveUp = () => limit.abort();
			const timer = setTimeout(giveUp, TIMEOUT_MS);
			if (signal?.aborted === true) giveUp();
			signal?.addEventListener("abort", giveUp, { once: true });
			try {
				const ask = (0, _network_js_m1.x)(allow, credential, undefined, proxy);
				const response = await ask(url, { signal: limit.signal });
				if (response.status !== 200) return {
					state: "no-list",
					why: `status ${response.status}`
				};
				return readModelList(await response.json());
			} catch (error) {
				if (error instanceof SyntaxError) return {
					state: "no-list",
					why: "the reply is no list of models"
				};
				return {
					state: "no-list",
					why: limit.signal.aborted ? "no reply in time" : "no reply"
				};
			} finally {
				clearTimeout(timer);
				signal?.removeEventListener("abort", giveUp);
			}
		}
	}),
	43817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => NetworkRefusal,
			x: () => guardedFetch
		});
		var node_dns_m0 = __webpack_require__(40610);
		var undici_m1 = __webpack_require__(24371);
		var _policy_endpoint_js_m2 = __webpack_require__(28877);
		var _body_js_m3 = __webpack_require__(2459);
		var _http_exchange_js_m4 = __webpack_require__(24193);
		var _patience_js_m5 = __webpack_require__(66696);
		var _tunnel_js_m6 = __webpack_require__(36421);
		const CONNECT_TIMEOUT_MS = 1e4;
		class NetworkRefusal extends Error {
			code;
			constructor(code, message) {
				super(message);
				this.code = code;
			}
		}
		function guardedLookup(allow) {
			return (hostname, options, callback) => {
				(0, node_dns_m0.lookup)(hostname, {
					...options,
					all: true
				}, (error, addresses) => {
					if (error !== null) return callback(error, "", 0);
					for (const { address } of addresses) {
						const problem = (0, _policy_endpoint_js_m2.cg)(address, allow);
						if (problem !== null) {
							const message = `${hostname} resolves to ${address}, which ${problem}`;
							return callback(new NetworkRefusal("CUEGATE_ADDRESS_REFUSED", message), "", 0);
						}
					}
					const [first] = addresses;
					if (first === undefined) return callback(new Error(`no address for ${hostname}`), "", 0);
					if (options.all === true) return callback(null, addresses);
					return callback(null, first.address, first.family);
				});
			};
		}
		const OWN_HEADERS = /^(accept|content-type|user-agent|x-stainless-.*)$/;
		function guardedFetch(allow, credential, patienceLimits = _patience_js_m5.QF, proxy = null) {
			const agent = new undici_m1.g6({
				connect: proxy === null ? {
					lookup: guardedLookup(allow),
					timeout: CONNECT_TIMEOUT_MS
				} : (0, _tunnel_js_m6.I)(proxy, CONNECT_TIMEOUT_MS),
				headersTimeout: 0,
				bodyTimeout: 0,
				keepAliveTimeout: 4e3
			});
			const dispatcher = (0, _http_exchange_js_m4.RQ)(agent);
			return async (url, init) => {
				const { sent, isFile, method = "GET", body = null } = init ?? {};
				const headers = [...new Headers(init?.headers)].filter(([name]) => OWN_HEADERS.test(name));
				const patience = new _patience_js_m5.i3(patienceLimits);
				const outer = init?.signal ?? null;
				const give = () => patience.giveUp(outer?.reason);
				if (outer?.aborted === true) give();
				outer?.addEventListener("abort", give, { once: true });
				try {
					const incoming = await (0, _http_exchange_js_m4.wD)(dispatcher, {
						url: new URL(url instanceof Request ? url.url : url),
						method,
						headers: {
							...Object.fromEntries(headers),
							...credential
						},
						body,
						signal: patience.signal,
						sent
					});
					return await wholeResponse(incoming, patience, isFile === true);
				} finally {
					outer?.removeEventListener("abort", give);
					patience.end();
				}
			};
		}
		const WITHOUT_BODY = new Set([
			204,
			205,
			304
		]);
		async function wholeResponse(incoming, patience, isFile) {
			const { status, headers, body: coming } = incoming;
			const { signal } = patience;
			const isEmpty = WITHOUT_BODY.has(status);
			if (isEmpty) (0, _http_exchange_js_m4.v6)(coming);
			const body = isEmpty ? { text: "" } : await (0, _body_js_m3.x)(incoming, (piece) => patience.heard(piece), signal, isFile).catch((error) => {
				if (status < 400 || signal.aborted) throw error;
				return { problem: "the body was cut short" };
			});
			if ("problem" in body && status < 400) throw new NetworkRefusal("CUEGATE_BODY_REFUSED", body.problem);
			const text = "problem" in body ? JSON.stringify({ error: { message: body.problem } }) : body.text;
			headers.delete("content-encoding");
			headers.delete("content-length");
			return new WholeResponse(text, {
				status,
				headers
			});
		}
		const BYTE_ORDER_MARK = "\ufeff";
		class WholeResponse extends Response {
			whole;
			constructor(text, init) {
				super(null, init);
				this.whole = text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
			}
			async text() {
				return this.whole;
			}
			async json() {
				return JSON.parse(this.whole);
			}
		}
	}),
	66696: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hw: () => patienceOf,
			Po: () => tooLong,
			QF: () => DEFAULT_PATIENCE,
			i3: () => Patience
		});
		const DEFAULT_PATIENCE = {
			idleMs: 6e4,
			totalMs: 3e5,
			slowMs: 2e4
		};
		function patienceOf({ timeout }) {
			return {
				...DEFAULT_PATIENCE,
				totalMs: timeout * 1e3
			};
		}
		class SilentServer extends Error {
			code = "CUEGATE_TIMEOUT";
		}
		function tooLong(ms) {
			return `no whole answer within ${ms / 1e3} s`;
		}
		class Patience {
			limits;
			controller = new AbortController();
			whole;
			idle = null;
			constructor(limits) {
				this.limits = limits;
				this.whole = this.abortAfter(limits.totalMs, tooLong(limits.totalMs));
			}
			get signal() {
				return this.controller.signal;
			}
			heard(piece) {
				if (this.idle === null && piece.every((byte) => byte <= 32)) return;
				if (this.idle !== null) clearTimeout(this.idle);
				const { idleMs } = this.limits;
				this.idle = this.abortAfter(idleMs, `nothing more of the answer within ${idleMs / 1e3} s`);
			}
			giveUp(reason) {
				this.controller.abort(reason);
			}
			end() {
				clearTimeout(this.whole);
				if (this.idle !== null) clearTimeout(this.idle);
			}
			abortAfter(ms, why) {
				return setTimeout(() => this.controller.abort(new SilentServer(why)), ms);
			}
		}
	}),
	3557: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => isSuccess });
		function isSuccess(status) {
			return status >= 200 && status <= 299;
		}
	}),
	36421: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => tunnelThrough,
			d: () => ProxyFault
		});
		var node_http_m0 = __webpack_require__(37067);
		var node_https_m1 = __webpack_require__(44708);
		var node_net_m2 = __webpack_require__(77030);
		var undici_m3 = __webpack_require__(24371);
		class ProxyFault extends Error {
			status;
			late;
			constructor(status, late, cause) {
				super("no tunnel through the proxy", { cause });
				this.status = status;
				this.late = late;
			}
		}
		function tunnelThrough(proxy, timeoutMs) {
			const secure = (0, undici_m3.gU)({ timeout: timeoutMs });
			return (target, callback) => {
				openTunnel(proxy, target, timeoutMs).then((socket) => {
					if (target.protocol === "https:") secure({
						...target,
						httpSocket: socket
					}, callback);
					else callback(null, socket);
				}).catch((error) => callback(error, null));
			};
		}
		function openTunnel(proxy, target, timeoutMs) {
			return new Promise((resolve, reject) => {
				const path = authorityOf(target);
				const { protocol, hostname } = new URL(proxy.origin);
				const host = hostname.replace(/^\[|\]$/g, "");
				const send = protocol === "https:" ? node_https_m1.request : node_http_m0.request;
				const connect = send(proxy.origin, {
					method: "CONNECT",
					path,
					agent: false,
					servername: (0, node_net_m2.isIP)(host) === 0 ? host : "",
					headers: {
						host: path,
						...proxy.authorization === null ? {} : { "proxy-authorization": proxy.authorization }
					}
				});
				const timer = setTimeout(() => connect.destroy(new ProxyFault(null, true)), timeoutMs);
				timer.unref();
				connect.on("socket", (socket) => socket.unref());
				connect.on("connect", ({ statusCode = 0 }, socket, early) => {
					clearTimeout(timer);
					socket.on("error", () => {});
					if (statusCode < 200 || statusCode > 299) {
						socket.destroy();
						reject(new ProxyFault(statusCode, false));
						return;
					}
					socket.ref();
					if (early.length > 0) socket.unshift(early);
					resolve(socket);
				});
				connect.on("error", (error) => {
					clearTimeout(timer);
					reject(error instanceof ProxyFault ? error : new ProxyFault(null, false, error));
				});
				connect.end();
			});
		}
		function authorityOf({ hostname, port, protocol }) {
			const host = (0, node_net_m2.isIPv6)(hostname) ? `[${hostname}]` : hostname;
			return `${host}:${port || (protocol === "https:" ? "443" : "80")}`;
		}
	}),
	92564: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => unpacked,
			c: () => ACCEPTED_CODINGS
		});
		var node_stream_m0 = __webpack_require__(57075);
		var node_zlib_m1 = __webpack_require__(38522);
		const MAX_CODINGS = 2;
		const ZLIB = {
			flush: node_zlib_m1.constants.Z_SYNC_FLUSH,
			finishFlush: node_zlib_m1.constants.Z_SYNC_FLUSH
		};
		const BROTLI = {
			flush: node_zlib_m1.constants.BROTLI_OPERATION_FLUSH,
			finishFlush: node_zlib_m1.constants.BROTLI_OPERATION_FLUSH
		};
		const DECODERS = new Map([
			["gzip", () => (0, node_zlib_m1.createGunzip)(ZLIB)],
			["x-gzip", () => (0, node_zlib_m1.createGunzip)(ZLIB)],
			["deflate", () => (0, node_zlib_m1.createInflate)(ZLIB)],
			["br", () => (0, node_zlib_m1.createBrotliDecompress)(BROTLI)]
		]);
		const ACCEPTED_CODINGS = "gzip, br";
		function unpacked(body, codings) {
			const names = (codings ?? "").toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "");
			if (names.length > MAX_CODINGS) throw new Error(`the body is packed ${names.length} times`);
			const decoders = names.toReversed().map((name) => DECODERS.get(name));
			if (decoders.length === 0 || decoders.includes(undefined)) return body;
			return decoders.reduce((from, decoder) => (0, node_stream_m0.pipeline)(from, decoder?.(), () => {}), body);
		}
	})
};
