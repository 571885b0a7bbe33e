export const id = 2917;
export const ids = [2917];
export const modules = {
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
	93544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => openTable,
			q: () => wholeDigest
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var conversations_columns = __webpack_require__(77895);
		var in_row = __webpack_require__(3736);
		var jsonl = __webpack_require__(3106);
		var json_text = __webpack_require__(76878);
		var errors = __webpack_require__(452);
		var load = __webpack_require__(4280);
		;
		function queryOf(format, compression) {
			if (format === "parquet") return "SELECT to_json(columns)::VARCHAR FROM read_parquet($1) AS columns";
			const layout = format === "array" ? "array" : "unstructured";
			return `SELECT json::VARCHAR FROM read_json_objects($1, format = '${layout}', compression = '${compression ?? "uncompressed"}', maximum_object_size = ${jsonl.m})`;
		}
		async function* duckdbRows(file, format, compression) {
			const { connection, path, close } = await (0, load.y)(file);
			let row = 0;
			try {
				const result = await connection.stream(queryOf(format, compression), [path]);
				for await (const rows of result.yieldRowsJs()) {
					for (const [json] of rows) {
						row += 1;
						yield read(json, {
							file,
							row
						});
					}
				}
			} catch (error) {
				if (error instanceof errors.p5) throw error;
				throw (0, errors.Xu)("file-invalid", {
					file,
					...told(error, format, row)
				});
			} finally {
				close();
			}
		}
		async function parquetColumns(file) {
			const { connection, path, close } = await (0, load.y)(file);
			try {
				return (await connection.stream("SELECT * FROM read_parquet($1) LIMIT 0", [path])).columnNames();
			} catch (error) {
				if (error instanceof errors.p5) throw error;
				throw (0, errors.Xu)("file-invalid", {
					file,
					...told(error, "parquet", 0)
				});
			} finally {
				close();
			}
		}
		function read(json, place) {
			if (typeof json !== "string") return {
				place,
				problem: "holds nothing"
			};
			if (json.length > jsonl.m) return {
				place,
				problem: `longer than ${jsonl.m / 1024 / 1024} MiB`
			};
			try {
				return {
					place,
					value: (0, json_text.q)(json)
				};
			} catch {
				return {
					place,
					problem: "no JSON"
				};
			}
		}
		function told(error, format, row) {
			const message = error instanceof Error ? error.message : "";
			const after = row === 0 ? "" : ` (after row ${row})`;
			const kind = /^[A-Z][A-Za-z ]{0,40}Error/.exec(message)?.[0] ?? "an error";
			if (/out of memory|could not allocate/i.test(message)) return {
				problem: `needs more memory than is meant for reading${after}: a row, or a column of a row group, is too large`,
				fix: "write the data as JSONL"
			};
			if (/maximum_object_size/.test(message)) return {
				problem: `holds a value longer than ${jsonl.m / 1024 / 1024} MiB${after}`,
				fix: "write the data as JSONL, one row a line"
			};
			if (/utf-?8|unicode|encoding/i.test(message)) return {
				problem: `holds text that is not UTF-8${after}`,
				fix: "write it again as UTF-8"
			};
			return format === "parquet" ? {
				problem: `cannot be read as Parquet${after}: its footer or a page is damaged, cut off or encrypted (DuckDB: ${kind})`,
				fix: "fetch or write the file again"
			} : {
				problem: `is no valid JSON${after} (DuckDB: ${kind})`,
				fix: "correct it, or write one JSON object a line and name the file .jsonl"
			};
		}
		var misplaced = __webpack_require__(63458);
		var nearest = __webpack_require__(61614);
		var lib = __webpack_require__(56070);
		var found_files = __webpack_require__(38651);
		var external_node_stream_ = __webpack_require__(57075);
		;
		function through(pieces, transform) {
			(0, external_node_stream_.pipeline)(external_node_stream_.Readable.from(pieces), transform, () => {});
			return transform;
		}
		;
		async function* csvRows(bytes, file, delimiter) {
			let names = null;
			let row = 0;
			for await (const fields of records(bytes, file, delimiter)) {
				const texts = decoded(fields);
				if (names === null) {
					names = checkedNames(texts, file);
					continue;
				}
				row += 1;
				const place = {
					file,
					row
				};
				if (texts === null) yield {
					place,
					problem: "not UTF-8"
				};
				else if (texts.length !== names.length) yield {
					place,
					problem: "has another number of columns than the first line"
				};
				else yield {
					place,
					value: Object.fromEntries(names.map((name, at) => [name, texts[at]]))
				};
			}
		}
		async function* records(bytes, file, delimiter) {
			const parser = through(withoutMark(bytes), (0, lib.qg)({
				delimiter,
				encoding: null,
				record_delimiter: [
					"\r\n",
					"\n",
					"\r"
				],
				relax_column_count: true,
				skip_empty_lines: true,
				max_record_size: jsonl.m
			}));
			try {
				yield* parser;
			} catch (error) {
				if (error instanceof errors.p5) throw error;
				throw csvError(file, error);
			}
		}
		const BYTE_ORDER_MARK = Buffer.from("\ufeff");
		async function* withoutMark(bytes) {
			let isFirst = true;
			for await (const piece of bytes) {
				const hasMark = isFirst && BYTE_ORDER_MARK.equals(piece.subarray(0, BYTE_ORDER_MARK.length));
				yield hasMark ? piece.subarray(BYTE_ORDER_MARK.length) : piece;
				isFirst = false;
			}
		}
		function csvError(file, error) {
			const line = error instanceof lib.J$ && typeof error.lines === "number" ? ` near line ${error.lines}` : "";
			const code = error instanceof lib.J$ ? error.code : "";
			if (code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE") return (0, found_files.zS)(file, `a quote that opens before the end${line} is never closed, or a row is longer than ${jsonl.m / 1024 / 1024} MiB`, "close the quote; a quote inside a field is written twice");
			return (0, found_files.zS)(file, `cannot be read as CSV${line}: a quote stands where none may`, "a field with a quote in it stands in quotes, and that quote is written twice");
		}
		function decoded(fields) {
			const decoder = new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			});
			try {
				return fields.map((field) => decoder.decode(field));
			} catch {
				return null;
			}
		}
		function checkedNames(names, file) {
			if (names === null) throw (0, found_files.zS)(file, "its first line is not UTF-8", "save the file as UTF-8");
			if (new Set(names).size < names.length) throw (0, found_files.zS)(file, "two of its columns have one name", "rename one of them in the first line");
			return names;
		}
		var external_node_zlib_ = __webpack_require__(38522);
		var conversations_kind = __webpack_require__(96828);
		var numbers = __webpack_require__(34417);
		;
		const MAX_EXPANSION = 200;
		const FREE_EXPANSION_BYTES = 64 * 1024 * 1024;
		const MIN_PART_BYTES = 16 * 1024;
		const FREE_PARTS = 1e3;
		async function look(found) {
			const stored = await headOf((0, found_files.Zk)(found));
			const kind = (0, conversations_kind.I)(stored);
			if (kind !== "gzip" && kind !== "zstd") return {
				compression: null,
				kind,
				head: stored
			};
			const head = await headOf(expandedBytes(found, kind));
			return {
				compression: kind,
				kind: (0, conversations_kind.I)(head),
				head
			};
		}
		async function* expandedBytes(found, compression, onStored = () => {}) {
			if (compression === null) {
				yield* counting((0, found_files.Zk)(found), onStored);
				return 0;
			}
			const most = Math.max(FREE_EXPANSION_BYTES, found.bytes * MAX_EXPANSION);
			let [parts, consumed, bytes] = [
				0,
				0,
				0
			];
			while (consumed < found.bytes) {
				const expander = compression === "gzip" ? (0, external_node_zlib_.createGunzip)() : (0, external_node_zlib_.createZstdDecompress)();
				try {
					const stored = (0, found_files.Zk)(found, consumed, 2 * Math.ceil(consumed / Math.max(1, parts)));
					for await (const piece of through(counting(stored, onStored), expander)) {
						bytes += piece.length;
						if (bytes > most) throw (0, found_files.zS)(found.file, `expands to more than ${MAX_EXPANSION} times its size, as no text does`, "unpack it, look at what it is, and name the unpacked file");
						yield piece;
					}
				} catch (error) {
					if (error instanceof errors.p5) throw error;
					throw damaged(found, compression);
				}
				if (expander.bytesWritten === 0) throw damaged(found, compression);
				consumed += expander.bytesWritten;
				parts += 1;
				if (parts > FREE_PARTS && consumed < parts * MIN_PART_BYTES) throw (0, found_files.zS)(found.file, `is made of more than ${(0, numbers.zD)(FREE_PARTS)} compressed parts of less than ${MIN_PART_BYTES / 1024} KiB`, "unpack it, and name the unpacked file");
			}
			return parts;
		}
		function damaged({ file }, compression) {
			return (0, found_files.zS)(file, `is cut off or damaged (${compression})`, "fetch it again");
		}
		async function checkExpansion(found, compression) {
			const pieces = expandedBytes(found, compression);
			let next = await pieces.next();
			while (next.done !== true) next = await pieces.next();
			if (next.value > 1) throw (0, found_files.zS)(found.file, "is made of several compressed parts", "unpack it, and name the unpacked file");
		}
		async function* counting(pieces, onStored) {
			for await (const piece of pieces) {
				onStored(piece.length);
				yield piece;
			}
		}
		async function headOf(pieces) {
			const taken = [];
			let bytes = 0;
			for await (const piece of pieces) {
				taken.push(piece);
				bytes += piece.length;
				if (bytes >= conversations_kind.Lq) break;
			}
			return Buffer.concat(taken).subarray(0, conversations_kind.Lq);
		}
		;
		const MOST_NAMED = 20;
		async function checkColumns(files, columns) {
			for (const file of files) {
				const there = await columnsOf(file);
				if (there === null) continue;
				const missing = (0, conversations_columns.T)(columns).find((name) => !there.includes(name));
				if (missing === undefined) continue;
				const [option = "prompt"] = Object.entries(columns).find(([, name]) => name === missing) ?? [];
				const near = (0, nearest.p)(missing, there)?.name ?? there[0] ?? "NAME";
				throw (0, errors.Xu)("input-invalid", {
					file: `--${option}-column`,
					value: missing,
					problem: `there is no such column in ${file.file}; there are ${(0, errors.Jj)(there.slice(0, MOST_NAMED).join(", "), 400)}`,
					fix: `--${option}-column ${(0, errors.Jj)(near)}`
				});
			}
		}
		async function columnsOf(file) {
			if (file.format === "parquet") return parquetColumns(file.file);
			if (file.format !== "csv" && file.format !== "tsv") return null;
			const bytes = expandedBytes(file, file.compression);
			for await (const row of csvRows(bytes, file.file, file.format === "csv" ? "," : "	")) if ("value" in row && (0, misplaced.pi)(row.value)) return Object.keys(row.value);
			return null;
		}
		;
		const KNOWN = "cuegate reads .jsonl, .ndjson, .json, .csv, .tsv and .parquet, and all but the last as .gz or .zst, too";
		async function formatOf(found) {
			const looked = await look(found);
			const { compression, kind } = looked;
			const refusal = (0, conversations_kind.Of)(found.file, kind);
			if (refusal !== null) throw refusal;
			if (kind === "gzip" || kind === "zstd" || kind === "parquet" && compression !== null) throw (0, found_files.zS)(found.file, "is compressed twice", "unpack it once");
			return {
				...found,
				compression,
				format: named(found, looked)
			};
		}
		function named(found, { kind, head }) {
			if (kind === "parquet") return "parquet";
			const ending = /\.([a-z]+)(?:\.(?:gz|gzip|zst))?$/i.exec(found.file)?.[1]?.toLowerCase() ?? "";
			if (ending === "parquet") throw (0, found_files.zS)(found.file, "is no Parquet file: it does not begin like one", "fetch or write the file again");
			if (ending === "jsonl" || ending === "ndjson") return "jsonl";
			if (ending === "csv") return "csv";
			if (ending === "tsv" || ending === "tab") return "tsv";
			if (kind === "array") return "array";
			if (kind === "object") return standsOnLines(head) ? "jsonl" : "document";
			throw (0, found_files.zS)(found.file, "has a format that is not known", KNOWN);
		}
		function standsOnLines(head) {
			const firstLine = head.indexOf(10);
			if (firstLine >= 0) return isJson(head.subarray(0, firstLine));
			return true;
		}
		function isJson(bytes) {
			try {
				JSON.parse(new TextDecoder().decode(bytes));
				return true;
			} catch {
				return false;
			}
		}
		;
		async function openTable(named, options = {}) {
			const { option = "DATA", columns = {}, onBytes = () => {} } = options;
			const files = [];
			for (const found of await (0, found_files.UE)(named, option)) files.push(await formatOf(found));
			if ((0, conversations_columns.T)(columns).length > 0) await checkColumns(files, columns);
			const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
			async function* values() {
				let read = 0;
				const count = (more) => {
					read += more;
					onBytes(read, bytes);
				};
				for (const file of files) yield* rowsOf(file, count);
			}
			async function* rows() {
				for await (const one of values()) {
					if ("problem" in one) yield one;
					else {
						const chosen = (0, conversations_columns.K)(one.value, columns);
						if ("problem" in chosen) yield {
							place: one.place,
							...chosen
						};
						else yield* (0, in_row.k)(chosen.value, one.place);
					}
				}
			}
			return {
				files,
				bytes,
				values,
				rows,
				fileDigests: () => digestsOf(files),
				digest: async () => wholeDigest(await digestsOf(files))
			};
		}
		async function* rowsOf(file, onBytes) {
			const { format, compression } = file;
			if (format === "jsonl") {
				const reader = new jsonl.G(file.file);
				for await (const piece of expandedBytes(file, compression, onBytes)) yield* reader.take(piece);
				yield* reader.end();
			} else if (format === "csv" || format === "tsv") yield* csvRows(expandedBytes(file, compression, onBytes), file.file, format === "csv" ? "," : "	");
			else {
				await (0, found_files.SC)(file);
				if (compression !== null) await checkExpansion(file, compression);
				yield* duckdbRows(file.file, format, compression);
				onBytes(file.bytes);
			}
		}
		async function digestsOf(files) {
			const digests = [];
			for (const file of files) {
				const hash = (0, external_node_crypto_.createHash)("sha256");
				for await (const piece of (0, found_files.Zk)(file)) hash.update(piece);
				digests.push(hash.digest("hex"));
			}
			return digests;
		}
		function wholeDigest(digests) {
			const [only = "", ...others] = [...digests].sort();
			const whole = others.length === 0 ? only : (0, external_node_crypto_.createHash)("sha256").update([only, ...others].map((one) => `${one}\n`).join("")).digest("hex");
			return `sha256:${whole}`;
		}
	}),
	4280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => literal,
			y: () => openDuckdb
		});
		var node_path_m0 = __webpack_require__(76760);
		var _errors_js_m1 = __webpack_require__(452);
		var _files_error_code_js_m2 = __webpack_require__(98686);
		const MEMORY = "192MB";
		async function openDuckdb(file, { also = [], does = "read" } = {}) {
			const { DuckDBInstance } = await loaded(file, does);
			const instance = await DuckDBInstance.create(":memory:", {
				threads: "1",
				memory_limit: MEMORY,
				autoinstall_known_extensions: "false",
				autoload_known_extensions: "false",
				allow_unsigned_extensions: "false",
				allow_community_extensions: "false",
				preserve_insertion_order: "true"
			});
			const connection = await instance.connect();
			const path = (0, node_path_m0.resolve)(file);
			const paths = [path, ...also.map((one) => (0, node_path_m0.resolve)(one))];
			for (const setting of [
				`allowed_paths = [${paths.map(literal).join(", ")}]`,
				"temp_directory = ''",
				"enable_external_access = false",
				"lock_configuration = true"
			]) await connection.run(`SET ${setting}`);
			const close = () => {
				connection.closeSync();
				instance.closeSync();
			};
			return {
				connection,
				path,
				paths,
				close
			};
		}
		async function loaded(file, does) {
			try {
				return await import("@duckdb/node-api");
			} catch (error) {
				const isAbsent = ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"].includes((0, _files_error_code_js_m2.$)(error));
				const what = does === "read" ? "Parquet and JSON arrays are read" : "Parquet is written";
				const instead = does === "read" ? "write the data as JSONL" : "take --as jsonl or --as csv";
				throw (0, _errors_js_m1.Xu)("file-invalid", {
					file,
					problem: isAbsent ? `${what} by DuckDB, which is not installed here` : `${what} by DuckDB, which does not run on this machine`,
					fix: isAbsent ? `npm install @duckdb/node-api  in the folder where cuegate is installed, or ${instead}` : instead
				});
			}
		}
		function literal(text) {
			return `'${text.replaceAll("'", "''")}'`;
		}
	}),
	77895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => chosenOf,
			T: () => namedColumns
		});
		var _input_misplaced_js_m0 = __webpack_require__(63458);
		function namedColumns(columns) {
			return Object.values(columns).filter((name) => name !== undefined);
		}
		function chosenOf(value, columns) {
			const chosen = Object.entries(columns).filter(([, name]) => name !== undefined);
			if (chosen.length === 0) return { value };
			if (!(0, _input_misplaced_js_m0.pi)(value)) return { problem: "no JSON object" };
			const missing = chosen.find(([, name]) => !Object.hasOwn(value, name ?? ""));
			if (missing !== undefined) return { problem: `lacks the column or key that --${missing[0]}-column names` };
			return { value: Object.fromEntries(chosen.map(([key, name]) => [key, value[name]])) };
		}
	}),
	1217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => LOG_FORMATS,
			v: () => formatNamed
		});
		var no_conversation = __webpack_require__(54725);
		var misplaced = __webpack_require__(63458);
		var held = __webpack_require__(77968);
		;
		const EM_YAML = {
			name: "em-yaml",
			recognises: (record) => Array.isArray(record.paraphrases),
			expanded(record) {
				const { paraphrases, ...rest } = record;
				return Array.isArray(paraphrases) ? paraphrases.map((paraphrase) => ({
					...rest,
					paraphrase
				})) : [record];
			},
			chat(record) {
				const paraphrase = (0, held.ZV)(record, "paraphrase");
				if ((0, misplaced.pi)(paraphrase) || Array.isArray(paraphrase)) return { messages: [paraphrase].flat() };
				if (typeof paraphrase !== "string" || paraphrase.trim() === "") throw new no_conversation.t("a paraphrase that is no text");
				const { system } = record;
				const before = typeof system === "string" && system !== "" ? [{
					role: "system",
					content: system
				}] : [];
				return { messages: [...before, {
					role: "user",
					content: paraphrase
				}] };
			}
		};
		;
		const TEMPLATES = [
			{
				marks: [
					["<|start_header_id|>system<|end_header_id|>", "system"],
					["<|start_header_id|>user<|end_header_id|>", "user"],
					["<|start_header_id|>assistant<|end_header_id|>", "assistant"]
				],
				ends: [
					"<|begin_of_text|>",
					"<|eot_id|>",
					"<|end_of_text|>"
				]
			},
			{
				marks: [
					["<|im_start|>system", "system"],
					["<|im_start|>user", "user"],
					["<|im_start|>assistant", "assistant"]
				],
				ends: ["<|im_end|>", "<|endoftext|>"]
			},
			{
				marks: [
					["<<SYS>>", "system"],
					["<</SYS>>", "user"],
					["[INST]", "user"],
					["[/INST]", "assistant"]
				],
				ends: ["<s>", "</s>"]
			},
			{
				marks: [["\n\nHuman:", "user"], ["\n\nAssistant:", "assistant"]],
				ends: []
			}
		];
		function templatedMessages(text) {
			for (const template of TEMPLATES) {
				const starts = template.marks.find(([, role]) => role === "user")?.[0] ?? "";
				const begins = template.marks.some(([mark, role]) => role === "user" && text.includes(mark));
				if (begins && startsWithMark(text, template, starts)) return turnsOf(text, template);
			}
			return [{
				role: "user",
				content: text
			}];
		}
		function startsWithMark(text, { marks, ends }, user) {
			if (user.startsWith("\n")) return text.trimEnd().endsWith("\n\nAssistant:") || text.startsWith(user);
			const begin = text.trimStart();
			return [...marks.map(([mark]) => mark), ...ends].some((mark) => begin.startsWith(mark));
		}
		function turnsOf(text, { marks, ends }) {
			const found = marks.flatMap(([mark, role]) => placesOf(text, mark).map((at) => ({
				at,
				end: at + mark.length,
				role
			}))).sort((a, b) => a.at - b.at);
			const first = text.slice(0, found[0]?.at ?? text.length);
			const turns = [{
				role: "system",
				content: first
			}, ...found.map(({ end, role }, index) => ({
				role: role ?? "user",
				content: text.slice(end, found[index + 1]?.at ?? text.length)
			}))].map(({ role, content }) => ({
				role,
				content: ends.reduce((left, end) => left.replaceAll(end, ""), content).trim()
			}));
			return turns.filter(({ content }) => content !== "");
		}
		function placesOf(text, mark) {
			const places = [];
			for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) places.push(at);
			return places;
		}
		;
		function chatOf(body) {
			const inner = (0, held.yB)(body);
			if ((0, held.z3)(inner)) throw new no_conversation.t("the prompt was not logged");
			if (typeof body === "string" && !isChat(inner)) return { messages: templatedMessages(body) };
			if (typeof inner === "string") return { messages: templatedMessages(inner) };
			if (Array.isArray(inner)) return { messages: messagesIn(inner) };
			if (!(0, misplaced.pi)(inner)) throw new no_conversation.t("the prompt is neither text nor messages");
			return {
				...withSystem(inner),
				...inner.tools === undefined ? {} : { tools: inner.tools }
			};
		}
		function isChat(value) {
			if (Array.isArray(value)) return value.length > 0 && value.every((one) => Array.isArray(one) || isTurn(one));
			return (0, misplaced.pi)(value) && [
				...LISTS,
				...TEXTS,
				"input",
				"prompts",
				"message"
			].some((key) => key in value);
		}
		function isTurn(value) {
			return (0, misplaced.pi)(value) && [
				"role",
				"from",
				"kwargs",
				"data",
				"type"
			].some((key) => key in value);
		}
		function withSystem(body) {
			const system = (0, held.yB)((0, held.Ku)(body, "system", "systemInstruction", "system_instruction", "instructions", "preamble", "system_prompt"));
			const messages = request_body_turnsOf(body);
			return { messages: (0, held.z3)(system) ? messages : [{
				role: "system",
				content: plain(system)
			}, ...messages] };
		}
		const LISTS = ["messages", "contents"];
		const TEXTS = [
			"prompt",
			"inputText",
			"input_text",
			"question",
			"query",
			"text",
			"content"
		];
		function request_body_turnsOf(body) {
			const list = (0, held.yB)((0, held.Ku)(body, ...LISTS));
			if (Array.isArray(list)) return messagesIn(list);
			if ((0, misplaced.pi)(list)) return request_body_turnsOf(list);
			const input = (0, held.yB)(body.input);
			if (Array.isArray(input)) return messagesIn(input);
			if ((0, misplaced.pi)(input)) return request_body_turnsOf(input);
			const message = (0, held.Ku)(body, "message");
			const earlier = (0, held.yB)(body.chat_history);
			const before = Array.isArray(earlier) ? messagesIn(earlier) : [];
			if (typeof message === "string") return [...before, {
				role: "user",
				content: message
			}];
			const prompts = (0, held.yB)(body.prompts);
			if (Array.isArray(prompts) && prompts.length === 1) return templatedMessages(String(prompts[0]));
			const text = typeof body.input === "string" ? body.input : (0, held.Ku)(body, ...TEXTS);
			const turns = (0, held.yB)(text);
			if (Array.isArray(turns) && (typeof text !== "string" || isChat(turns))) return messagesIn(turns);
			if (typeof text === "string" && text.trim() !== "") return templatedMessages(text);
			throw new no_conversation.t("there is neither a prompt nor a list of messages in it");
		}
		const ROLES = new Map([
			["chatbot", "assistant"],
			["ai", "assistant"],
			["aimessage", "assistant"],
			["aimessagechunk", "assistant"],
			["humanmessage", "user"],
			["humanmessagechunk", "user"],
			["systemmessage", "system"],
			["toolmessage", "tool"],
			["functionmessage", "tool"]
		]);
		function messagesIn(list) {
			if (list.length === 1 && Array.isArray(list[0])) return messagesIn(list[0]);
			if (list.length > 1 && list.every((one) => Array.isArray(one) && one.every(misplaced.pi))) throw new no_conversation.t("several prompts in one record");
			return list.map(messageIn);
		}
		function messageIn(written) {
			const message = (0, held.Rn)(written);
			if (message === null) return {
				role: "user",
				content: plain(written)
			};
			const kwargs = (0, held.Rn)(message.kwargs) ?? (0, held.Rn)(message.data);
			if (kwargs !== null) {
				const id = Array.isArray(message.id) ? message.id.at(-1) : message.type ?? kwargs.type;
				return {
					...kwargs,
					role: named(kwargs.role ?? id),
					content: plain(kwargs.content)
				};
			}
			if (message.type === "function_call") return {
				role: "assistant",
				content: null,
				tool_calls: [message]
			};
			if (message.type === "function_call_output") return {
				role: "tool",
				content: plain(message.output)
			};
			if (message.type === "reasoning") return {
				role: "assistant",
				content: [message]
			};
			const role = named(message.role ?? message.from ?? message.type);
			const content = plain((0, held.Ku)(message, "content", "parts", "value", "message", "text"));
			return {
				...message,
				role,
				content: role === "tool" && Array.isArray(content) ? content.map(resultIn) : content
			};
		}
		function resultIn(part) {
			const isText = (0, misplaced.pi)(part) && part.type === "tool_result" && typeof part.content === "string";
			return isText ? {
				type: "text",
				text: part.content
			} : part;
		}
		function named(role) {
			return typeof role === "string" ? ROLES.get(role.toLowerCase()) ?? role : role ?? "user";
		}
		function plain(content) {
			const inner = (0, misplaced.pi)(content) && Array.isArray(content.parts) ? content.parts : content;
			if (Array.isArray(inner)) return inner.map(partIn);
			return (0, misplaced.pi)(inner) ? partIn(inner) : inner;
		}
		const MEDIA = [
			"image",
			"document",
			"audio",
			"video",
			"inlineData",
			"fileData"
		];
		function partIn(part) {
			if (!(0, misplaced.pi)(part)) return part;
			const use = (0, held.Rn)(part.toolUse) ?? (0, held.Rn)(part.functionCall);
			if (use !== null) return {
				type: "tool_use",
				name: use.name,
				input: use.input ?? use.args
			};
			const result = (0, held.Rn)(part.toolResult) ?? (0, held.Rn)(part.functionResponse);
			if (result !== null) return {
				type: "tool_result",
				content: plain(result.content ?? JSON.stringify(result))
			};
			if (part.type === "blob" || part.type === "uri" || part.type === "file") return { type: part.modality ?? "file" };
			const media = MEDIA.find((key) => part.type === undefined && (0, misplaced.pi)(part[key]));
			if (media !== undefined) return { type: media };
			if (part.type === "tool_call") return {
				type: "tool_use",
				name: part.name,
				input: part.arguments
			};
			if (part.type === "tool_call_response") {
				const answer = part.response ?? part.result;
				return {
					type: "tool_result",
					content: typeof answer === "string" ? answer : JSON.stringify(answer)
				};
			}
			return part;
		}
		;
		const INSPECT = {
			name: "inspect",
			recognises: (record) => "input" in record && [
				"target",
				"choices",
				"sandbox",
				"setup"
			].some((key) => key in record),
			chat(record) {
				const { input } = record;
				const choices = (0, held.yB)(record.choices);
				const lines = Array.isArray(choices) ? choices.map((choice, at) => `${String.fromCharCode(65 + at % 26)}) ${String(choice)}`) : [];
				(0, held.Ow)(input === "" ? null : input, "the sample has no input");
				return typeof input === "string" && lines.length > 0 ? chatOf({ prompt: [
					input,
					"",
					...lines
				].join("\n") }) : chatOf(input);
			}
		};
		;
		const OPENAI_EVALS = {
			name: "openai-evals",
			recognises: (record) => "input" in record && "ideal" in record || record.object === "eval.run.output_item" || "datasource_item" in record || (0, misplaced.pi)(record.item) || isPage(record),
			expanded: (record) => isPage(record) ? record.data.filter(misplaced.pi) : [record],
			chat(record) {
				const sent = (0, held.Rn)(record.sample)?.input;
				if (sent !== undefined) return chatOf(sent);
				const item = (0, held.Rn)(record.item) ?? (0, held.Rn)(record.datasource_item);
				if (item === null) return chatOf(record.input);
				const asked = item.messages ?? item.input ?? item.prompt;
				if (asked === undefined) throw new no_conversation.t("an item without the messages that its template makes: export the output items of a run");
				return chatOf(asked);
			}
		};
		function isPage(record) {
			const { data } = record;
			return Array.isArray(data) && data.some((one) => (0, misplaced.pi)(one) && one.object === "eval.run.output_item");
		}
		;
		const MAX_CASES = 2e4;
		const ELSEWHERE = /^(?:file|https?|package|huggingface|exec|python):/;
		const VARIABLE = /\{\{-?\s*([\w.-]{1,100})\s*-?\}\}/g;
		const PROMPTFOO = {
			name: "promptfoo",
			recognises: (record) => "prompts" in record && ("tests" in record || "providers" in record || "targets" in record),
			expanded(record) {
				const prompts = [record.prompts].flat();
				const written = record.tests ?? [{}];
				const tests = Array.isArray(written) ? written : [written];
				const shared = (0, misplaced.pi)(record.defaultTest) ? record.defaultTest : {};
				const cases = tests.flatMap((test) => variablesOf(test, shared));
				if (prompts.length * cases.length > MAX_CASES) return [{ problem: `more than ${MAX_CASES} prompts in one suite: split its tests` }];
				return prompts.flatMap((prompt) => cases.map((one) => ({
					prompt,
					...one
				})));
			},
			chat(record) {
				if (typeof record.problem === "string") throw new no_conversation.t(record.problem);
				return chatOf(filled(promptOf(record.prompt), (0, misplaced.pi)(record.vars) ? record.vars : {}));
			}
		};
		function variablesOf(test, shared) {
			if (!(0, misplaced.pi)(test)) return [{ problem: "its tests lie elsewhere: import that file, or write them here" }];
			const own = test.vars ?? {};
			const common = shared.vars ?? {};
			if (!(0, misplaced.pi)(own) || !(0, misplaced.pi)(common)) return [{ problem: "its variables lie elsewhere: write them here" }];
			let combinations = [{}];
			for (const [name, value] of Object.entries({
				...common,
				...own
			})) {
				const values = Array.isArray(value) ? value : [value];
				if (combinations.length * values.length > MAX_CASES) return [{ problem: `more than ${MAX_CASES} prompts in one test` }];
				combinations = combinations.flatMap((one) => values.map((each) => ({
					...one,
					[name]: each
				})));
			}
			return combinations.map((vars) => ({
				...test,
				vars
			}));
		}
		function promptOf(prompt) {
			const text = (0, misplaced.pi)(prompt) ? prompt.raw ?? prompt.content ?? prompt.id : prompt;
			if (typeof text !== "string") throw new no_conversation.t("a prompt that is no text");
			if (ELSEWHERE.test(text) || /\.(?:txt|json|yaml|yml|py|js|cjs|mjs|ts|md|j2)(?::\w+)?$/.test(text)) throw new no_conversation.t("its prompt lies in another file: write it here");
			return text;
		}
		function filled(template, variables) {
			const isJson = /^\s*[[{]\s*["{]/.test(template);
			const text = template.replace(VARIABLE, (_mark, name) => {
				const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
				if (value === undefined || value === null) throw new no_conversation.t("a variable of its prompt has no value");
				const plain = typeof value === "string" ? value : JSON.stringify(value);
				if (ELSEWHERE.test(plain)) throw new no_conversation.t("the value of a variable lies elsewhere: write it here");
				return isJson ? JSON.stringify(plain).slice(1, -1) : plain;
			});
			if (/\{%/.test(template) || /\{\{/.test(template.replace(VARIABLE, ""))) throw new no_conversation.t("its prompt has more of a template than {{variables}}: render it first");
			return text;
		}
		;
		const ROWS = "cuegate.rows";
		const AZURE_APIM = {
			name: "azure-apim",
			recognises: (record) => columnOf(record, "CorrelationId") !== undefined && [
				"RequestMessages",
				"ResponseMessages",
				"SequenceNumber"
			].some((name) => columnOf(record, name) !== undefined),
			partOf: (record) => ({
				request: String(columnOf(record, "CorrelationId")),
				order: Number(columnOf(record, "SequenceNumber") ?? 0)
			}),
			joined: (parts) => ({
				...parts[0],
				[ROWS]: parts
			}),
			chat(record) {
				const rows = record[ROWS];
				const parts = Array.isArray(rows) ? rows.filter(misplaced.pi) : [record];
				const pieces = parts.map((part) => columnOf(part, "RequestMessages")).filter((piece) => !(0, held.z3)(piece));
				if (pieces.length === 0) throw new no_conversation.t("the prompt was not logged: log prompts in the settings of the API");
				if (hasGap(parts)) throw new no_conversation.t("some of the rows of its message are missing");
				return chatOf(joinedMessages(pieces));
			}
		};
		function columnOf(record, name) {
			const small = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
			const found = (0, held.Ku)(record, name, small);
			const properties = found === undefined ? (0, held.Rn)(record.properties) : null;
			return properties === null ? found : (0, held.Ku)(properties, name, small);
		}
		function hasGap(parts) {
			const numbers = [...new Set(parts.map((part) => Number(columnOf(part, "SequenceNumber") ?? 0)))];
			const [first = 0] = numbers;
			return first > 1 || numbers.some((number, at) => number !== first + at);
		}
		function joinedMessages(pieces) {
			if (pieces.length <= 1) return pieces[0];
			if (pieces.every((piece) => typeof piece === "string")) {
				const whole = (0, held.yB)(pieces.join(""));
				if (typeof whole !== "string") return whole;
			}
			const messages = [];
			for (const piece of pieces) {
				const list = (0, held.yB)(piece);
				if (!Array.isArray(list)) throw new no_conversation.t("the rows of its message do not fit together");
				for (const [at, message] of list.filter(misplaced.pi).entries()) {
					const last = messages.at(-1);
					const goesOn = at === 0 && last?.role === message.role && typeof last?.content === "string";
					if (goesOn && typeof message.content === "string") messages[messages.length - 1] = {
						...last,
						content: `${String(last?.content)}${message.content}`
					};
					else messages.push(message);
				}
			}
			return messages;
		}
		;
		const NO_CHAT = /embed|rerank|image|canvas|stability\.|stable-|nova-reel|nova-sonic|luma\.|marengo/i;
		const NO_TEXT = [
			"embedding",
			"embeddings",
			"embeddingsByType",
			"images",
			"artifacts",
			"results"
		];
		const BEDROCK = {
			name: "bedrock",
			recognises: (record) => record.schemaType === "ModelInvocationLog" || typeof record.modelId === "string" && "input" in record && "operation" in record,
			chat(record) {
				if (isNoChat(record)) (0, held.Ow)(null, "a call that is no completion");
				const input = (0, held.Ow)((0, held.Rn)(record.input), "the record has no input");
				const body = (0, held.Rn)(input.inputBodyJson) ?? (Array.isArray(input.inputBodyJson) ? input.inputBodyJson : null);
				if (body === null && typeof input.inputBodyS3Path === "string") (0, held.Ow)(null, "its body lies in S3, beside the log: larger than 100 KB");
				const request = (0, held.Ow)(body, "the prompt was not logged");
				if ("texts" in request || "inputImage" in request || "taskType" in request || "text_prompts" in request) (0, held.Ow)(null, "a call that is no completion");
				return chatOf(request);
			}
		};
		function isNoChat(record) {
			if (NO_CHAT.test(String(record.modelId))) return true;
			const body = (0, held.Rn)((0, held.Rn)(record.output)?.outputBodyJson);
			const key = body === null ? undefined : NO_TEXT.find((name) => name in body);
			if (key !== "results") return key !== undefined;
			return Array.isArray(body?.results) && (0, held.Rn)(body.results[0])?.relevance_score !== undefined;
		}
		;
		const KEYS = [
			"messages",
			"conversations",
			"conversation",
			"dialog",
			"prompt",
			"instruction",
			"chosen",
			"question",
			"query",
			"input"
		];
		const CHAT = {
			name: "chat",
			recognises: (record) => KEYS.some((key) => !(0, held.z3)(record[key])),
			chat: (record) => record
		};
		;
		const helicone_NO_CHAT = /\/(?:embeddings|embed|rerank|moderations|images|audio)\b|:(?:batch)?embedContents?\b/i;
		const HELICONE = {
			name: "helicone",
			recognises: (record) => "request_body" in record || "requestBody" in record || typeof record.request_id === "string" && ("signed_body_url" in record || "request_created_at" in record),
			chat(record) {
				if (helicone_NO_CHAT.test(String(record.request_path ?? record.requestPath ?? ""))) (0, held.Ow)(null, "a call that is no completion");
				const body = [record.request_body, record.requestBody].find((one) => !(0, held.z3)(one));
				const request = (0, held.Rn)(body);
				if ((0, held.z3)(body) || request?.helicone_message !== undefined) (0, held.Ow)(null, "the prompt is not in the export: export with --include-body");
				return chatOf(body);
			}
		};
		;
		const TYPES = new Set([
			"GENERATION",
			"SPAN",
			"EVENT",
			"AGENT",
			"TOOL",
			"CHAIN",
			"RETRIEVER",
			"EMBEDDING",
			"EVALUATOR",
			"GUARDRAIL"
		]);
		const LANGFUSE = {
			name: "langfuse",
			recognises: (record) => typeof record.type === "string" && TYPES.has(record.type.toUpperCase()) && (0, held.Ku)(record, "trace_id", "traceId") !== undefined,
			chat(record) {
				if (String(record.type).toUpperCase() !== "GENERATION") (0, held.Ow)(null, "an observation that is no call of a model");
				return chatOf(record.input);
			}
		};
		;
		const LANGSMITH = {
			name: "langsmith",
			recognises: (record) => typeof record.run_type === "string" || Array.isArray(record.runs) && record.runs.some((run) => (0, misplaced.pi)(run) && "run_type" in run),
			expanded: (record) => Array.isArray(record.runs) ? record.runs.filter(misplaced.pi) : [record],
			chat(record) {
				if (record.run_type !== "llm") (0, held.Ow)(null, "a run that is no call of a model");
				return chatOf(record.inputs);
			}
		};
		;
		const REDACTED = /^"?redacted-by-litellm"?$/;
		const CALLS = /completion|responses|messages|generate_content/i;
		const LITELLM = {
			name: "litellm",
			recognises: (record) => typeof record.call_type === "string" && [
				"messages",
				"model_group",
				"proxy_server_request",
				"response_cost",
				"spend"
			].some((key) => key in record),
			chat(record) {
				if (!CALLS.test(String(record.call_type))) (0, held.Ow)(null, "a call that is no completion");
				const messages = [record.messages, (0, held.Rn)(record.proxy_server_request)].find((one) => !(0, held.z3)(one));
				if ((0, held.z3)(messages)) (0, held.Ow)(null, "the prompt was not logged: set store_prompts_in_spend_logs, or read the logging payload");
				const [first] = Array.isArray(messages) ? messages : [messages];
				const content = (0, held.Rn)(first)?.content ?? first;
				if (typeof content === "string" && REDACTED.test(content)) (0, held.Ow)(null, "the prompt was redacted by LiteLLM");
				return chatOf(messages);
			}
		};
		var names = __webpack_require__(94990);
		;
		const OBJECTS = new Set(["chat.completion", "chat.completion.message"]);
		const MESSAGE_ID = /^(chatcmpl-[\w-]{1,200}?)-(\d{1,6})$/;
		const OPENAI_STORED = {
			name: "openai-stored",
			recognises: (record) => OBJECTS.has(String(record.object)) || openai_stored_isPage(record) || messageId(record) !== null,
			expanded: (record) => openai_stored_isPage(record) ? record.data.filter(misplaced.pi) : [record],
			partOf(record) {
				const id = messageId(record);
				return id === null ? null : {
					request: id[0],
					order: id[1]
				};
			},
			joined: (parts) => ({
				...parts[0],
				messages: parts
			}),
			chat(record) {
				const messages = (0, held.yB)(record.messages);
				if (!Array.isArray(messages)) throw new no_conversation.t("a completion without its prompt: get /v1/chat/completions/ID/messages as well");
				return chatOf({ messages: messages.map(withParts) });
			}
		};
		function openai_stored_isPage(record) {
			const { object, data } = record;
			return object === "list" && Array.isArray(data) && data.some((one) => (0, misplaced.pi)(one) && (OBJECTS.has(String(one.object)) || messageId(one) !== null));
		}
		function messageId({ id, role }) {
			const match = typeof id === "string" && typeof role === "string" ? MESSAGE_ID.exec(id) : null;
			return match === null ? null : [match[1] ?? "", Number(match[2])];
		}
		function withParts(message) {
			if (!(0, misplaced.pi)(message)) return message;
			return {
				...message,
				content: Array.isArray(message.content_parts) ? message.content_parts : message.content
			};
		}
		;
		const MAX_DEPTH = 40;
		function plainOf(value, depth = 0) {
			if (!(0, misplaced.pi)(value) || depth > MAX_DEPTH) return value;
			if (typeof value.intValue === "string") return Number(value.intValue);
			const plain = (0, held.Ku)(value, "stringValue", "boolValue", "intValue", "doubleValue", "bytesValue");
			if (plain !== undefined) return plain;
			const list = (0, held.Rn)(value.arrayValue);
			if (list !== null) return Array.isArray(list.values) ? list.values.map((one) => plainOf(one, depth + 1)) : [];
			const pairs = (0, held.Rn)(value.kvlistValue);
			if (pairs !== null) return otel_attributes_named(pairs.values, depth + 1);
			return value;
		}
		function otel_attributes_named(pairs, depth = 0) {
			if (!Array.isArray(pairs)) return {};
			const entries = pairs.filter(misplaced.pi).map(({ key, value }) => [String(key), plainOf(value, depth)]);
			return Object.fromEntries(entries);
		}
		function attributesOf(record) {
			const { attributes } = record;
			if (Array.isArray(attributes)) return otel_attributes_named(attributes);
			const inner = (0, held.Rn)(attributes);
			return inner === null ? record : inner;
		}
		function recordsOfOtlp(record) {
			const spans = inside(record, "resourceSpans", "scopeSpans", "spans");
			const logs = inside(record, "resourceLogs", "scopeLogs", "logRecords");
			if (!("resourceSpans" in record) && !("resourceLogs" in record)) return [record];
			return [...spans, ...logs].map((one) => ({
				...one,
				attributes: attributesOf(one),
				..."body" in one ? { body: plainOf(one.body) } : {}
			}));
		}
		function inside(record, ...path) {
			return path.reduce((records, key) => records.flatMap((one) => {
				const list = (0, held.ZV)(one, key);
				return Array.isArray(list) ? list.filter(misplaced.pi) : [];
			}), [record]);
		}
		const MAX_INDEX = 1e4;
		function indexed(attributes, prefix) {
			const found = new Map();
			for (const [key, value] of Object.entries(attributes)) {
				if (!key.startsWith(`${prefix}.`)) continue;
				const match = /^(\d{1,5})\.(.+)$/s.exec(key.slice(prefix.length + 1));
				const index = Number(match?.[1] ?? MAX_INDEX + 1);
				if (index > MAX_INDEX) continue;
				const members = found.get(index) ?? [];
				members.push([match?.[2] ?? "", value]);
				found.set(index, members);
			}
			return [...found].sort(([a], [b]) => a - b).map(([, members]) => Object.fromEntries(members));
		}
		;
		const KIND = "openinference.span.kind";
		const MESSAGES = "llm.input_messages";
		const OPENINFERENCE = {
			name: "openinference",
			recognises: (record) => {
				const attributes = spanOf(record);
				return at(attributes, KIND) !== undefined || Object.keys(attributes).some((key) => key.startsWith("llm.input"));
			},
			chat(record) {
				const attributes = spanOf(record);
				const kind = at(attributes, KIND) ?? (0, held.Ku)(record, "span_kind", "spanKind");
				if (typeof kind === "string" && kind.toUpperCase() !== "LLM") (0, held.Ow)(null, "a span that is no call of a model");
				const flat = indexed(attributes, MESSAGES);
				const list = flat.length > 0 ? flat : (0, held.yB)(at(attributes, MESSAGES));
				if (Array.isArray(list) && list.length > 0) return chatOf(list.filter(misplaced.pi).map(messageOf));
				return chatOf((0, held.Ow)(at(attributes, "input.value"), "the span holds no messages"));
			}
		};
		function spanOf(record) {
			const attributes = attributesOf(record);
			return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.replace(/^attributes\./, ""), value]));
		}
		function at(attributes, name) {
			const flat = (0, held.ZV)(attributes, name);
			if (flat !== undefined) return flat;
			return name.split(".").reduce((inner, key) => {
				const record = (0, held.Rn)(inner);
				return record === null ? undefined : (0, held.ZV)(record, key);
			}, attributes);
		}
		function messageOf(written) {
			const message = (0, held.Rn)(written.message) ?? unprefixed(written, "message.");
			const flat = indexed(message, "contents");
			const nested = (0, held.yB)(message.contents);
			const contents = flat.length > 0 ? flat : Array.isArray(nested) ? nested.filter(misplaced.pi) : [];
			const parts = contents.map((part) => (0, held.Rn)(part.message_content) ?? unprefixed(part, "message_content."));
			const calls = indexed(message, "tool_calls").map((call) => ({ function: {
				name: (0, held.ZV)(call, "tool_call.function.name"),
				arguments: (0, held.ZV)(call, "tool_call.function.arguments")
			} }));
			return {
				role: message.role,
				content: parts.length > 0 ? parts : message.content,
				...calls.length > 0 ? { tool_calls: calls } : {}
			};
		}
		function unprefixed(record, prefix) {
			return Object.fromEntries(Object.entries(record).map(([key, value]) => [key.startsWith(prefix) ? key.slice(prefix.length) : key, value]));
		}
		;
		const MESSAGE_EVENT = /^gen_ai\.(system|user|assistant|tool)\.message$/;
		const otel_NO_CHAT = /^(?:embeddings|retrieval)$/;
		const OTEL = {
			name: "otel",
			recognises: (record) => "resourceSpans" in record || "resourceLogs" in record || eventOf(record) !== null || Object.keys(attributesOf(record)).some((key) => key.startsWith("gen_ai.")),
			expanded: recordsOfOtlp,
			holdsOthers: true,
			partOf(record) {
				if (eventOf(record) === null) return null;
				const span = `${String((0, held.Ku)(record, "traceId", "trace_id"))} ${String((0, held.Ku)(record, "spanId", "span_id"))}`;
				return {
					request: span,
					order: 0
				};
			},
			joined: (parts) => ({ "cuegate.events": parts }),
			chat(record) {
				const events = (0, held.ZV)(record, "cuegate.events") ?? (0, held.ZV)(record, "events");
				const attributes = attributesOf(record);
				if (otel_NO_CHAT.test(String((0, held.ZV)(attributes, "gen_ai.operation.name") ?? ""))) (0, held.Ow)(null, "a call that is no completion");
				const messages = (0, held.yB)((0, held.ZV)(attributes, "gen_ai.input.messages"));
				if (!(0, held.z3)(messages)) {
					const system = (0, held.yB)((0, held.ZV)(attributes, "gen_ai.system_instructions"));
					return chatOf({
						messages,
						...(0, held.z3)(system) ? {} : { system }
					});
				}
				const numbered = indexed(attributes, "gen_ai.prompt");
				if (numbered.length > 0) return chatOf(numbered);
				if (Array.isArray(events) && events.length > 0) return chatOfEvents(events);
				return chatOf((0, held.Ow)((0, held.ZV)(attributes, "gen_ai.prompt"), "the span holds no messages: capturing them was off"));
			}
		};
		function eventOf(record) {
			const named = (0, held.Ku)(record, "eventName", "event_name", "name") ?? (0, held.ZV)(attributesOf(record), "event.name");
			const name = typeof named === "string" ? named : "";
			return MESSAGE_EVENT.test(name) || name === "gen_ai.choice" ? name : null;
		}
		function chatOfEvents(events) {
			const messages = events.filter(misplaced.pi).flatMap((event) => {
				const attributes = attributesOf(event);
				const whole = (0, held.ZV)(attributes, "gen_ai.input.messages") ?? (0, held.ZV)(attributes, "gen_ai.prompt");
				if (whole !== undefined) return [chatOf(whole)].flatMap((chat) => (0, misplaced.pi)(chat) ? chat.messages : []);
				const role = MESSAGE_EVENT.exec(eventOf(event) ?? "")?.[1];
				if (role === undefined) return [];
				const body = (0, held.Rn)((0, held.ZV)(event, "body")) ?? attributes;
				return [{
					...body,
					role: (0, held.Ku)(body, "role") ?? role,
					content: (0, held.Ku)(body, "content", "gen_ai.event.content")
				}];
			});
			return chatOf((0, held.Ow)(messages.length > 0 ? messages : null, "the events hold no message"));
		}
		;
		const FORMATS = {
			bedrock: BEDROCK,
			openinference: OPENINFERENCE,
			otel: OTEL,
			langsmith: LANGSMITH,
			litellm: LITELLM,
			langfuse: LANGFUSE,
			"azure-apim": AZURE_APIM,
			helicone: HELICONE,
			"openai-stored": OPENAI_STORED,
			"em-yaml": EM_YAML,
			promptfoo: PROMPTFOO,
			"openai-evals": OPENAI_EVALS,
			inspect: INSPECT,
			chat: CHAT
		};
		const LOG_FORMATS = names.yZ.map((name) => FORMATS[name]);
		function formatNamed(name) {
			return LOG_FORMATS.find((format) => format.name === name) ?? null;
		}
	}),
	89370: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => knownRecords });
		var _input_misplaced_js_m0 = __webpack_require__(63458);
		var _formats_all_js_m1 = __webpack_require__(1217);
		const MAX_WAITING_CHARS = 64 * 1024 * 1024;
		const MAX_TAKEN = 2e5;
		async function* knownRecords(source, wanted) {
			const waiting = new Waiting();
			for await (const row of source.values()) {
				if ("problem" in row) {
					yield row;
					continue;
				}
				const { place, value } = row;
				const outer = Array.isArray(value) ? { messages: value } : value;
				const format = (0, _input_misplaced_js_m0.pi)(outer) ? wanted ?? formatOf(outer) : null;
				if (!(0, _input_misplaced_js_m0.pi)(outer) || format === null) {
					yield {
						place,
						problem: (0, _input_misplaced_js_m0.pi)(outer) ? "no known form of a log" : "no JSON object"
					};
					continue;
				}
				const inside = format.expanded?.(outer) ?? [outer];
				if (inside.length === 0) yield {
					place,
					problem: "there are no records in it"
				};
				for (const record of inside) {
					const own = wanted === null && format.holdsOthers === true ? formatOf(record) ?? format : format;
					const part = own.partOf?.(record) ?? null;
					if (part === null) yield {
						place,
						format: own,
						record
					};
					else yield* waiting.add({
						place,
						format: own,
						record
					}, part);
				}
			}
			yield* waiting.rest();
		}
		function formatOf(record) {
			return _formats_all_js_m1.C.find((format) => format.recognises(record)) ?? null;
		}
		const TOO_FAR_APART = `a further part of a request that began more than ${MAX_WAITING_CHARS / 1024 / 1024} MiB of such parts before: sort the log by request or time`;
		class Waiting {
			requests = new Map();
			taken = new Set();
			chars = 0;
			*add(known, { request, order }) {
				const chars = charsOf(known.record);
				if (chars === null) {
					yield {
						place: known.place,
						problem: "nested too deep"
					};
					return;
				}
				const key = `${known.format.name} ${request}`;
				if (this.taken.has(key)) {
					yield {
						place: known.place,
						problem: TOO_FAR_APART
					};
					return;
				}
				const open = this.requests.get(key) ?? {
					first: known,
					parts: [],
					chars: 0
				};
				open.parts.push({
					order,
					record: known.record
				});
				open.chars += chars;
				this.chars += chars;
				this.requests.set(key, open);
				for (const [oldest, one] of this.requests) {
					if (this.chars <= MAX_WAITING_CHARS) break;
					this.requests.delete(oldest);
					this.taken.add(oldest);
					const [first] = this.taken;
					if (this.taken.size > MAX_TAKEN && first !== undefined) this.taken.delete(first);
					this.chars -= one.chars;
					yield joined(one);
				}
			}
			*rest() {
				for (const request of this.requests.values()) yield joined(request);
				this.requests.clear();
			}
		}
		function charsOf(record) {
			try {
				return JSON.stringify(record).length;
			} catch {
				return null;
			}
		}
		function joined({ first, parts }) {
			const records = parts.toSorted((a, b) => a.order - b.order).map(({ record }) => record);
			return {
				...first,
				record: first.format.joined?.(records) ?? first.record
			};
		}
	}),
	77968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ku: () => firstOf,
			Ow: () => needed,
			Rn: () => recordIn,
			ZV: () => own,
			yB: () => held,
			z3: () => isBlank
		});
		var _conversations_no_conversation_js_m1 = __webpack_require__(54725);
		var _input_misplaced_js_m0 = __webpack_require__(63458);
		const MAX_JSON_CHARS = 16 * 1024 * 1024;
		const LOOKS_LIKE_JSON = /^\s*[[{"]/;
		function held(value) {
			const once = parsed(value);
			return typeof once === "string" && once !== value ? parsed(once) : once;
		}
		function parsed(value) {
			if (typeof value !== "string" || value.length > MAX_JSON_CHARS || !LOOKS_LIKE_JSON.test(value)) return value;
			try {
				return JSON.parse(value);
			} catch {
				return value;
			}
		}
		function recordIn(value) {
			const inner = held(value);
			return (0, _input_misplaced_js_m0.pi)(inner) ? inner : null;
		}
		function own(record, key) {
			return Object.hasOwn(record, key) ? record[key] : undefined;
		}
		function firstOf(record, ...keys) {
			for (const key of keys) {
				const value = own(record, key);
				if (value !== undefined && value !== null) return value;
			}
			return undefined;
		}
		function isBlank(value) {
			if (value === undefined || value === null) return true;
			if (typeof value === "string") return value.trim() === "";
			if (Array.isArray(value)) return value.length === 0;
			return typeof value === "object" && Object.keys(value).length === 0;
		}
		function needed(value, problem) {
			if (value === undefined || value === null) throw new _conversations_no_conversation_js_m1.t(problem);
			return value;
		}
	})
};
