export const id = 3613;
export const ids = [3613];
export const modules = {
	50588: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => openBatchLedger,
			q: () => BATCHES_FILE
		});
		var node_fs_m0 = __webpack_require__(73024);
		var node_path_m1 = __webpack_require__(76760);
		var _own_file_js_m2 = __webpack_require__(34435);
		const BATCHES_FILE = "batches.jsonl";
		function openBatchLedger(folder, guarded, name = BATCHES_FILE) {
			const path = (0, node_path_m1.join)(folder, name);
			const text = () => (0, node_fs_m0.existsSync)(path) ? (0, node_fs_m0.readFileSync)(path, "utf8") : "";
			return {
				lines: () => guarded(() => text().split("\n").slice(0, -1)),
				append: (line) => guarded(() => {
					const isTorn = !["", "\n"].includes(text().slice(-1));
					const file = (0, _own_file_js_m2.ZM)(path, "appending", 384);
					try {
						const added = Buffer.from(`${isTorn ? "\n" : ""}${line}\n`, "utf8");
						for (let done = 0; done < added.length;) done += (0, node_fs_m0.writeSync)(file, added, done);
						(0, node_fs_m0.fsyncSync)(file);
					} finally {
						(0, node_fs_m0.closeSync)(file);
					}
				})
			};
		}
	}),
	67703: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ey: () => ownView,
			bf: () => ownerOf,
			li: () => lockText
		});
		var node_crypto_m0 = __webpack_require__(77598);
		var node_fs_m1 = __webpack_require__(73024);
		var node_os_m2 = __webpack_require__(48161);
		var _zod_js_m3 = __webpack_require__(65304);
		var _error_code_js_m4 = __webpack_require__(98686);
		const ownerSchema = _zod_js_m3.z.object({
			pid: _zod_js_m3.z.int().min(1),
			nonce: _zod_js_m3.z.string(),
			host: _zod_js_m3.z.string(),
			namespace: _zod_js_m3.z.string().nullable(),
			boot: _zod_js_m3.z.string().nullable(),
			started: _zod_js_m3.z.string().nullable()
		});
		const NONCE = (0, node_crypto_m0.randomUUID)();
		function ownView() {
			return {
				self: {
					pid: process.pid,
					nonce: NONCE,
					host: (0, node_os_m2.hostname)(),
					namespace: orNull(() => (0, node_fs_m1.readlinkSync)("/proc/self/ns/pid")),
					boot: orNull(() => (0, node_fs_m1.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim()),
					started: startOf(process.pid)
				},
				startOf,
				isRunning,
				every: (ms, act) => {
					const timer = setInterval(act, ms).unref();
					return () => clearInterval(timer);
				}
			};
		}
		function lockText(owner) {
			return `${owner.pid}\n${(0, node_crypto_m0.randomUUID)()}\n${JSON.stringify(owner)}\n`;
		}
		function ownerOf(text, { self, startOf: start, isRunning: runs }) {
			const [number = "", , facts = ""] = text.split("\n");
			const read = ownerSchema.safeParse(orNull(() => JSON.parse(facts)));
			if (!read.success) {
				const pid = Number(number);
				const isSomebody = Number.isInteger(pid) && pid > 0 && pid !== self.pid;
				return {
					state: isSomebody && runs(pid) ? "running" : "gone",
					name: `process ${pid}`
				};
			}
			const { pid, nonce, host, namespace, boot, started } = read.data;
			const name = host === self.host ? `process ${pid}` : `process ${pid} of ${host}`;
			if (pid === self.pid && nonce === self.nonce) return {
				state: "gone",
				name
			};
			const isHere = namespace === self.namespace && boot === self.boot && (boot !== null || host === self.host);
			if (!isHere) return {
				state: "untouched",
				name
			};
			const now = pid === self.pid ? self.started : start(pid);
			if (started !== null && now !== null) return {
				state: started === now ? "running" : "gone",
				name
			};
			if (pid === self.pid) return {
				state: "untouched",
				name
			};
			return {
				state: runs(pid) ? "running" : "gone",
				name
			};
		}
		function statOf(pid) {
			return orNull(() => {
				const line = (0, node_fs_m1.readFileSync)(`/proc/${pid}/stat`, "utf8");
				const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
				return {
					state: fields[0],
					started: fields[19]
				};
			});
		}
		const ENDED = new Set(["Z", "X"]);
		function startOf(pid) {
			const stat = statOf(pid);
			return stat === null || ENDED.has(stat.state) ? null : stat.started ?? null;
		}
		function isRunning(pid) {
			if (ENDED.has(statOf(pid)?.state)) return false;
			try {
				process.kill(pid, 0);
				return true;
			} catch (error) {
				return (0, _error_code_js_m4.$)(error) === "EPERM";
			}
		}
		function orNull(look) {
			try {
				return look();
			} catch {
				return null;
			}
		}
	}),
	75753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FI: () => LOCK_FILE,
			MS: () => lockFolder,
			zz: () => UNTOUCHED_MS
		});
		var node_crypto_m0 = __webpack_require__(77598);
		var node_fs_m1 = __webpack_require__(73024);
		var node_path_m2 = __webpack_require__(76760);
		var _errors_js_m3 = __webpack_require__(452);
		var _error_code_js_m6 = __webpack_require__(98686);
		var _lock_owner_js_m4 = __webpack_require__(67703);
		var _own_file_js_m5 = __webpack_require__(34435);
		const LOCK_FILE = ".lock";
		const TOUCH_EVERY_MS = 5e3;
		const UNTOUCHED_MS = 6e4;
		function lockFolder(folder, option = "--out", view = (0, _lock_owner_js_m4.Ey)()) {
			const path = (0, node_path_m2.join)(folder, LOCK_FILE);
			const mine = (0, _lock_owner_js_m4.li)(view.self);
			const written = `${path}.${idOf(mine)}`;
			try {
				(0, node_fs_m1.writeFileSync)(written, mine, { flag: "wx" });
				take(path, written, {
					folder,
					option,
					view
				});
			} finally {
				(0, node_fs_m1.rmSync)(written, { force: true });
			}
			const stopTouching = view.every(TOUCH_EVERY_MS, () => touch(path, mine));
			return () => {
				stopTouching();
				give(path, mine);
			};
		}
		function take(path, written, asked) {
			while (!isLinked(written, path)) {
				refuseLink(path, asked);
				const found = read(path);
				if (found === null) continue;
				const { state, name } = (0, _lock_owner_js_m4.bf)(found, asked.view);
				const isTouched = () => state === "untouched" && isLately(path, written);
				if (state === "running" || isTouched()) throw (0, _errors_js_m3.Xu)("out-unwritable", {
					file: asked.folder,
					problem: `${name} is running on this folder`,
					fix: `wait for it${asked.option === null ? "" : `, or name another folder with ${asked.option}`} (if no cuegate runs, remove ${path})`
				});
				const removal = `${path}.${idOf(found)}`;
				take(removal, written, asked);
				try {
					if (read(path) === found && !isTouched()) (0, node_fs_m1.rmSync)(path, { force: true });
				} finally {
					(0, node_fs_m1.rmSync)(removal, { force: true });
				}
			}
		}
		function refuseLink(path, { folder, option }) {
			if ((0, node_fs_m1.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
			throw (0, _errors_js_m3.Xu)("out-unwritable", {
				file: folder,
				problem: `${LOCK_FILE} in it is a link, where cuegate puts a file`,
				fix: `remove ${path}${option === null ? "" : `, or name another folder with ${option}`}`
			});
		}
		function give(path, mine) {
			if (read(path) === mine) (0, node_fs_m1.rmSync)(path, { force: true });
		}
		function isLinked(from, to) {
			try {
				(0, node_fs_m1.linkSync)(from, to);
				return true;
			} catch (error) {
				if ((0, _error_code_js_m6.$)(error) === "EEXIST") return false;
				throw error;
			}
		}
		function read(path) {
			try {
				return (0, node_fs_m1.readFileSync)(path, "utf8");
			} catch (error) {
				if ((0, _error_code_js_m6.$)(error) === "ENOENT") return null;
				throw error;
			}
		}
		function idOf(text) {
			return (0, node_crypto_m0.createHash)("sha256").update(text, "utf8").digest("hex").slice(0, 16);
		}
		function isLately(path, written) {
			const touched = (0, node_fs_m1.lstatSync)(path, { throwIfNoEntry: false })?.mtimeMs;
			return touched !== undefined && Math.abs((0, node_fs_m1.lstatSync)(written).mtimeMs - touched) < UNTOUCHED_MS;
		}
		function touch(path, mine) {
			try {
				const file = (0, _own_file_js_m5.ZM)(path, "there");
				try {
					if ((0, node_fs_m1.fstatSync)(file).isFile() && (0, node_fs_m1.readFileSync)(file, "utf8") === mine) (0, node_fs_m1.writeSync)(file, mine.slice(0, 1), 0);
				} finally {
					(0, node_fs_m1.closeSync)(file);
				}
			} catch {}
		}
	}),
	34435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lg: () => replaceOwnFile,
			OP: () => writeOwnFile,
			ZM: () => openOwnFile,
			xc: () => makeOwnFolder
		});
		var node_fs_m0 = __webpack_require__(73024);
		var node_path_m1 = __webpack_require__(76760);
		var _make_folder_js_m2 = __webpack_require__(21429);
		const NO_LINK = node_fs_m0.constants.O_NOFOLLOW ?? 0;
		const FLAGS = {
			anew: node_fs_m0.constants.O_WRONLY | node_fs_m0.constants.O_CREAT | node_fs_m0.constants.O_TRUNC | NO_LINK,
			there: node_fs_m0.constants.O_RDWR | NO_LINK,
			appending: node_fs_m0.constants.O_WRONLY | node_fs_m0.constants.O_CREAT | node_fs_m0.constants.O_APPEND | NO_LINK
		};
		function openOwnFile(path, how, mode) {
			return (0, node_fs_m0.openSync)(path, FLAGS[how], mode);
		}
		function writeOwnFile(path, text, mode) {
			const file = openOwnFile(path, "anew", mode);
			try {
				if (mode !== undefined) (0, node_fs_m0.fchmodSync)(file, mode);
				(0, node_fs_m0.writeFileSync)(file, text);
			} finally {
				(0, node_fs_m0.closeSync)(file);
			}
		}
		function replaceOwnFile(path, text, mode) {
			const beside = (0, node_path_m1.join)((0, node_path_m1.dirname)(path), `.${(0, node_path_m1.basename)(path)}.new`);
			(0, node_fs_m0.rmSync)(beside, { force: true });
			writeOwnFile(beside, text, mode);
			(0, node_fs_m0.renameSync)(beside, path);
		}
		function makeOwnFolder(path) {
			(0, _make_folder_js_m2.f)(path);
			if ((0, node_fs_m0.lstatSync)(path).isSymbolicLink()) throw Object.assign(new Error("a link stands there"), {
				code: "ELOOP",
				path
			});
		}
	}),
	17682: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => openRecordFile });
		var node_fs_m0 = __webpack_require__(73024);
		var node_path_m1 = __webpack_require__(76760);
		var _errors_js_m2 = __webpack_require__(452);
		var _own_file_js_m3 = __webpack_require__(34435);
		const SYNC_MS = 1e3;
		function openRecordFile(path, bytes) {
			const file = (0, _own_file_js_m3.ZM)(path, "appending", 384);
			(0, node_fs_m0.ftruncateSync)(file, bytes);
			let size = bytes;
			let timer = null;
			let failure = null;
			const sync = () => {
				if (timer === null) return;
				clearTimeout(timer);
				timer = null;
				(0, node_fs_m0.fsyncSync)(file);
			};
			const cutTo = (length) => {
				try {
					(0, node_fs_m0.ftruncateSync)(file, length);
				} catch {}
			};
			const check = () => {
				if (failure !== null) throw failure;
			};
			const isInPlace = () => {
				const [own, there] = [(0, node_fs_m0.fstatSync)(file), (0, node_fs_m0.statSync)(path, { throwIfNoEntry: false })];
				return there !== undefined && there.ino === own.ino && there.dev === own.dev && own.size === size;
			};
			return {
				append(lines) {
					check();
					const added = Buffer.from(lines, "utf8");
					try {
						for (let done = 0; done < added.length;) done += (0, node_fs_m0.writeSync)(file, added, done);
					} catch (error) {
						failure = error;
						cutTo(size);
						throw error;
					}
					size += added.length;
					timer ??= setTimeout(() => {
						try {
							sync();
						} catch (error) {
							failure = error;
						}
					}, SYNC_MS).unref();
				},
				sync() {
					check();
					sync();
					if (!isInPlace()) throw (0, _errors_js_m2.Xu)("out-unwritable", {
						file: path,
						problem: `${(0, node_path_m1.basename)(path)} was moved or changed by somebody else while it was written`,
						fix: "leave the folder alone while a run is under way, and run again"
					});
				},
				close() {
					try {
						sync();
					} finally {
						(0, node_fs_m0.closeSync)(file);
					}
					check();
				}
			};
		}
	}),
	65069: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q6: () => recordsEnd,
			TS: () => recordLines,
			wi: () => lastRecordLine
		});
		var node_buffer_m0 = __webpack_require__(4573);
		var node_fs_m1 = __webpack_require__(73024);
		var node_path_m2 = __webpack_require__(76760);
		var _errors_js_m3 = __webpack_require__(452);
		var _error_code_js_m4 = __webpack_require__(98686);
		const CHUNK_BYTES = 256 * 1024;
		const MAX_LINE_BYTES = 64 * 1024 * 1024;
		const LINE_FEED = 10;
		function* recordLines(path) {
			const file = opened(path);
			if (file === null) return;
			try {
				const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
				let begun = [];
				let line = 1;
				for (let at = 0;;) {
					const read = readAt(file, chunk, at, path);
					if (read === 0) return;
					at += read;
					let from = 0;
					for (let end = chunk.indexOf(LINE_FEED); end >= 0 && end < read; end = chunk.indexOf(LINE_FEED, from)) {
						yield decoded([...begun, chunk.subarray(from, end)], line, path);
						begun = [];
						from = end + 1;
						line += 1;
					}
					begun.push(Buffer.from(chunk.subarray(from, read)));
					if (lengthOf(begun) > MAX_LINE_BYTES) throw noRecord(path, line, `longer than ${MAX_LINE_BYTES} bytes`);
				}
			} finally {
				(0, node_fs_m1.closeSync)(file);
			}
		}
		const TORN_BYTES = 64;
		function recordsEnd(path) {
			const file = opened(path);
			if (file === null) return {
				bytes: 0,
				torn: ""
			};
			try {
				const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
				let bytes = 0;
				for (let end = (0, node_fs_m1.fstatSync)(file).size; end > 0 && bytes === 0; end = Math.max(0, end - CHUNK_BYTES)) {
					const from = Math.max(0, end - CHUNK_BYTES);
					const read = readAt(file, chunk, from, path);
					bytes = chunk.subarray(0, Math.min(read, end - from)).lastIndexOf(LINE_FEED) + 1;
					if (bytes > 0) bytes += from;
				}
				const read = readAt(file, chunk, bytes, path);
				return {
					bytes,
					torn: chunk.subarray(0, Math.min(read, TORN_BYTES)).toString("utf8")
				};
			} finally {
				(0, node_fs_m1.closeSync)(file);
			}
		}
		function lastRecordLine(path, bytes) {
			const file = bytes === 0 ? null : opened(path);
			if (file === null) return null;
			try {
				const parts = [];
				for (let end = bytes - 1; end > 0; end -= CHUNK_BYTES) {
					const from = Math.max(0, end - CHUNK_BYTES);
					const chunk = Buffer.alloc(end - from);
					const read = chunk.subarray(0, (0, node_fs_m1.readSync)(file, chunk, 0, chunk.length, from));
					const before = read.lastIndexOf(LINE_FEED);
					parts.unshift(read.subarray(before + 1));
					if (before >= 0) break;
				}
				return decoded(parts, 0, path);
			} finally {
				(0, node_fs_m1.closeSync)(file);
			}
		}
		function opened(path) {
			let file;
			try {
				file = (0, node_fs_m1.openSync)(path, node_fs_m1.constants.O_RDONLY | node_fs_m1.constants.O_NONBLOCK);
			} catch (error) {
				if ((0, _error_code_js_m4.$)(error) === "ENOENT" || (0, _error_code_js_m4.$)(error) === "ENOTDIR") return null;
				throw cannotRead(path, (0, _error_code_js_m4.$)(error));
			}
			if ((0, node_fs_m1.fstatSync)(file).isFile()) return file;
			(0, node_fs_m1.closeSync)(file);
			throw cannotRead(path, "not a file");
		}
		function readAt(file, chunk, at, path) {
			try {
				return (0, node_fs_m1.readSync)(file, chunk, 0, CHUNK_BYTES, at);
			} catch (error) {
				throw cannotRead(path, (0, _error_code_js_m4.$)(error));
			}
		}
		function decoded(parts, line, path) {
			const [only] = parts;
			const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
			if (!(0, node_buffer_m0.isUtf8)(bytes)) throw noRecord(path, line, "not UTF-8 text");
			return bytes.toString("utf8");
		}
		function lengthOf(parts) {
			return parts.reduce((sum, { length }) => sum + length, 0);
		}
		function noRecord(path, line, problem) {
			const fix = "restore the file, or run with another --out folder";
			return (0, _errors_js_m3.Xu)("records-unreadable", {
				file: (0, node_path_m2.basename)(path),
				line,
				problem,
				fix
			});
		}
		function cannotRead(path, problem) {
			return (0, _errors_js_m3.Xu)("file-invalid", {
				file: path,
				problem: `cannot be read (${problem})`,
				fix: "check the path and its permissions"
			});
		}
	}),
	53693: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Oe: () => RECORDS_FILE,
			jx: () => nowhere,
			Xm: () => openReportFolder
		});
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(452);
		var files = __webpack_require__(11592);
		var batch_ledger = __webpack_require__(50588);
		var error_code = __webpack_require__(98686);
		var lock = __webpack_require__(75753);
		var make_folder = __webpack_require__(21429);
		var own_file = __webpack_require__(34435);
		var record_file = __webpack_require__(17682);
		var record_lines = __webpack_require__(65069);
		;
		const ENDING = ".earlier";
		function takeDownFiles(folder, names) {
			const standing = (name) => (0, external_node_path_.join)(folder, name);
			const aside = (name) => `${standing(name)}${ENDING}`;
			const taken = [];
			for (const name of names) {
				if (isFile(standing(name))) {
					(0, external_node_fs_.renameSync)(standing(name), aside(name));
					taken.push(name);
				} else remove(aside(name));
			}
			return {
				isEmpty: taken.length === 0,
				putBack() {
					if (taken.length === 0) return;
					for (const name of names.toReversed()) if (taken.includes(name)) (0, external_node_fs_.renameSync)(aside(name), standing(name));
					else remove(standing(name));
					taken.length = 0;
				},
				drop() {
					for (const name of taken) remove(aside(name));
				}
			};
		}
		function isFile(path) {
			return (0, external_node_fs_.existsSync)(path) && (0, external_node_fs_.lstatSync)(path).isFile();
		}
		function remove(path) {
			if (isFile(path)) (0, external_node_fs_.rmSync)(path);
		}
		var wrong_place = __webpack_require__(66275);
		;
		const RECORDS_FILE = "records.jsonl";
		function openReportFolder(path, redact) {
			const guarded = (act) => {
				try {
					return act();
				} catch (error) {
					throw unwritable(path, error);
				}
			};
			guarded(() => (0, make_folder.f)(path));
			const unlock = guarded(() => (0, lock.MS)(path));
			const records = (0, external_node_path_.join)(path, RECORDS_FILE);
			let end;
			try {
				end = guarded(() => knownEnd(records));
			} catch (error) {
				unlock();
				throw error;
			}
			let file = null;
			let seal = null;
			let sealed = null;
			const asLine = (record) => {
				const line = redact(JSON.stringify(record));
				if (seal === null) return line;
				sealed ??= seal.sealer((0, record_lines.wi)(records, end.bytes));
				return sealed(line);
			};
			return {
				path,
				*records() {
					try {
						yield* (0, record_lines.TS)(records);
					} catch (error) {
						throw unwritable(path, error);
					}
				},
				journal: { append(...added) {
					guarded(() => {
						const lines = added.map((record) => `${asLine(record)}\n`).join("");
						file ??= (0, record_file.Q)(records, end.bytes);
						file.append(lines);
					});
				} },
				sealWith(given) {
					seal = given;
					sealed = null;
				},
				adopt(lines) {
					guarded(() => {
						if (end.bytes > 0) throw new Error("the folder has records");
						const text = lines.map((line) => `${line}\n`).join("");
						(0, own_file.OP)(records, text, 384);
						end = knownEnd(records);
						sealed = null;
					});
				},
				setAside() {
					return guarded(() => {
						const name = asideName(path);
						(0, external_node_fs_.renameSync)(records, (0, external_node_path_.join)(path, name));
						end = {
							bytes: 0,
							torn: ""
						};
						sealed = null;
						return name;
					});
				},
				batches: (0, batch_ledger.M)(path, guarded),
				write(name, text) {
					guarded(() => {
						file?.sync();
						if (name.includes("/")) (0, own_file.xc)((0, external_node_path_.join)(path, (0, external_node_path_.dirname)(name)));
						const whole = (0, files.vs)(name) ? text : redact(text);
						(0, own_file.OP)((0, external_node_path_.join)(path, name), whole, files.cU.includes(name) ? 384 : undefined);
					});
				},
				remove(name) {
					guarded(() => removeFile((0, external_node_path_.join)(path, name)));
				},
				takeDown(names) {
					const { isEmpty, putBack, drop } = guarded(() => takeDownFiles(path, names));
					return {
						isEmpty,
						putBack: () => guarded(putBack),
						drop: () => guarded(drop)
					};
				},
				close() {
					guarded(() => {
						try {
							file?.close();
						} finally {
							file = null;
							unlock();
						}
					});
				}
			};
		}
		function removeFile(path) {
			try {
				(0, external_node_fs_.rmSync)(path, { force: true });
			} catch (error) {
				if ((0, error_code.$)(error) !== "ENOTDIR") throw error;
			}
		}
		function nowhere() {
			return {
				records: () => [],
				journal: { append: () => {} },
				sealWith: () => {},
				adopt: () => {},
				setAside: () => RECORDS_FILE,
				batches: {
					lines: () => [],
					append: () => {}
				},
				write: () => {},
				remove: () => {},
				takeDown: () => ({
					isEmpty: true,
					putBack: () => {},
					drop: () => {}
				}),
				close: () => {}
			};
		}
		function asideName(path) {
			for (let number = 1;; number += 1) {
				const name = `records.refused-${number}.jsonl`;
				if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(path, name))) return name;
			}
		}
		const RECORD_START = "{\"v\":";
		function knownEnd(records) {
			const end = (0, record_lines.Q6)(records);
			const torn = end.torn.slice(0, RECORD_START.length);
			if (RECORD_START.startsWith(torn)) return end;
			let complete = 0;
			for (const _line of (0, record_lines.TS)(records)) complete += 1;
			throw (0, errors.Xu)("records-unreadable", {
				file: RECORDS_FILE,
				line: complete + 1,
				problem: "the end of the file is no record",
				fix: "name another folder with --out; this one holds a file of yours"
			});
		}
		function unwritable(path, error) {
			if (error instanceof errors.p5 && error.code !== "file-invalid") return error;
			return (0, errors.Xu)("out-unwritable", {
				file: path,
				problem: error instanceof errors.p5 ? `${RECORDS_FILE}: ${String(error.args.problem)}` : (0, wrong_place.q9)(path, error),
				fix: "name a folder that can be written with --out"
			});
		}
	}),
	47582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RM: () => NO_VALUES,
			lb: () => longestValues,
			sm: () => valuesOf,
			tV: () => withValues
		});
		var _digest_js_m0 = __webpack_require__(18463);
		const NO_VALUES = {};
		function valuesOf(cue, digest, seed, draw) {
			return Object.fromEntries(Object.entries(cue?.vary ?? {}).map(([name, values]) => {
				const u = (0, _digest_js_m0.w8)(seed, `vary:${digest}:${name}:${draw}`).readBigUInt64BE(0);
				return [name, values[Number(u % BigInt(values.length))] ?? ""];
			}));
		}
		function longestValues(cue) {
			return Object.fromEntries(Object.entries(cue?.vary ?? {}).map(([name, values]) => [name, values.reduce((longest, value) => value.length > longest.length ? value : longest, "")]));
		}
		function withValues(text, values) {
			return Object.keys(values).length === 0 ? text : text.replace(/\{([a-z][a-z0-9_]*)\}/g, (written, name) => Object.hasOwn(values, name) ? values[name] ?? "" : written);
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
	51071: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H$: () => NO_FINISH_REASON,
			Vj: () => REJECTED,
			XU: () => judgedText,
			Z4: () => missingAnswer,
			sL: () => isJudged,
			ut: () => answerOf
		});
		var _reasoning_js_m0 = __webpack_require__(4801);
		var _said_once_js_m1 = __webpack_require__(54648);
		const USUAL_READING = {
			..._reasoning_js_m0.O4,
			reasoning: "ignore"
		};
		const NOTHING = {
			text: null,
			reasoning: null,
			finishReason: null,
			reportedModel: null
		};
		function answerOf(outcome, reading = USUAL_READING) {
			switch (outcome.state) {
				case "replied": return answerFromReply(outcome, reading);
				case "filtered": return {
					...NOTHING,
					outcome: "filtered",
					reason: "request-filtered"
				};
				case "too-long": return {
					...NOTHING,
					outcome: "empty",
					reason: "context-length"
				};
				case "failed": return null;
			}
		}
		function missingAnswer(fault) {
			return {
				...NOTHING,
				outcome: "failed",
				reason: fault
			};
		}
		const REJECTED = {
			...NOTHING,
			outcome: "empty",
			reason: "request-rejected"
		};
		const NO_FINISH_REASON = "no-finish-reason";
		const CUT = new Map([
			["length", "length"],
			["content_filter", "content_filter"],
			[null, NO_FINISH_REASON]
		]);
		const MAX_REFUSAL_CHARS = 500;
		function answerFromReply(reply, reading) {
			const { text: everything, finish, finishWord, unreadParts, reportedModel } = reply;
			const { contents, beside } = reply.parts ?? {
				contents: [everything],
				beside: []
			};
			const splits = contents.map((content, at) => splitContent(content, at === 0 ? reading : {
				...reading,
				opensUnseen: false
			}, {
				isCut: at === 0 && finish === "length",
				isAlone: beside.length === 0
			}));
			const taken = splits.map(({ reasoning }) => reasoning).filter((some) => !isBlank(some ?? ""));
			const reasoning = joined(reply.reasoning, ...taken);
			const said = (0, _said_once_js_m1.X)([...splits.map(({ text }) => text), ...beside].filter((text) => !isBlank(text)));
			const common = {
				reasoning,
				finishReason: finishWord ?? finish,
				reportedModel,
				...unreadParts === undefined ? {} : { unreadParts }
			};
			const cut = finish === null && finishWord !== undefined ? "server-failed" : CUT.get(finish) ?? null;
			const judged = (text, more = {}) => ({
				...common,
				text,
				outcome: cut === null ? "complete" : "truncated",
				reason: cut,
				...more
			});
			const refusal = reply.refusal ?? "";
			const isSplit = reading.reasoning === "ignore" && taken.length > 0;
			if (said !== "") return judged((0, _said_once_js_m1.X)([said, refusal]), isSplit ? { isSplit } : {});
			if (reading.reasoning === "judge" && !isBlank(reasoning ?? "")) return judged(refusal);
			if (isBlank(everything) && unreadParts !== undefined) return judged(refusal);
			if (refusal.length > MAX_REFUSAL_CHARS) return judged(refusal);
			if (isBlank(everything) && finish === "content_filter") return {
				...common,
				text: everything,
				outcome: "filtered",
				reason: "content_filter"
			};
			if (!isBlank(refusal)) return {
				...common,
				text: refusal,
				outcome: "refused",
				reason: "refusal-field"
			};
			const hasReasoned = !isBlank(reasoning ?? "");
			if (finish === "length" && hasReasoned) return {
				...common,
				text: "",
				outcome: "empty",
				reason: "unclosed-reasoning"
			};
			if (finish === "length") return {
				...common,
				text: everything,
				outcome: "empty",
				reason: "cut-before-text"
			};
			return {
				...common,
				text: everything,
				outcome: "empty",
				reason: "no-text"
			};
		}
		function splitContent(content, reading, { isCut, isAlone }) {
			const split = (0, _reasoning_js_m0.FU)(content, reading, isCut);
			const isKept = isCut || reading.reasoning === "judge" || !isAlone && split.isOpen !== true;
			return isBlank(split.text) && !isKept ? {
				text: content,
				reasoning: null
			} : split;
		}
		function isBlank(text) {
			return text.trim() === "";
		}
		function joined(...parts) {
			const some = parts.filter((part) => part !== null && part !== "");
			return some.length === 0 ? null : some.join("\n");
		}
		function isJudged(outcome) {
			return outcome === "complete" || outcome === "truncated";
		}
		function judgedText({ text, reasoning }, judges) {
			if (text === null || judges === "ignore") return text;
			return [reasoning ?? "", text].filter((part) => !isBlank(part)).join("\n\n");
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
	4801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FU: () => splitReasoning,
			NB: () => showsUnseenOpening,
			O4: () => USUAL_MARKS,
			_2: () => tagsWith,
			mS: () => closesReasoning
		});
		const USUAL_MARKS = {
			tags: [
				"think",
				"thinking",
				"thought",
				"reasoning",
				"seed:think",
				"longcat_think"
			],
			opensUnseen: false
		};
		function tagsWith(named) {
			return [...new Set([...USUAL_MARKS.tags, ...named.map((tag) => tag.toLowerCase())])];
		}
		const PAIRS = [
			pair("\\[THINK\\]", "\\[/THINK\\]"),
			pair("\u25c1think\u25b7", "\u25c1/think\u25b7"),
			pair("<\\|START_THINKING\\|>", "<\\|END_THINKING\\|>"),
			pair("<\\|begin_of_thought\\|>", "<\\|end_of_thought\\|>"),
			pair("<\\|channel>thought\\b", "<channel\\|>"),
			pair("<unused94>thought\\b", "<unused95>")
		];
		const ANSWER_OPENS = /^\s*(?:<\|START_RESPONSE\|>|<\|begin_of_solution\|>)/i;
		const ANSWER_CLOSES = /(?:<\|END_RESPONSE\|>|<\|end_of_solution\|>|\[END FINAL RESPONSE\])\s*$/i;
		function splitReasoning(content, marks, isCut) {
			const channels = splitChannels(content);
			if (channels !== null) return channels;
			const pairs = pairsOf(marks);
			const parts = [];
			let rest = content;
			if (marks.opensUnseen && opened(rest, pairs) === null) {
				const unseen = splitUnseen(rest, pairs);
				if (unseen === null && isCut) return {
					text: "",
					reasoning: content
				};
				if (unseen !== null) {
					parts.push(unseen.reasoning);
					rest = unseen.text;
				}
			}
			for (;;) {
				const open = opened(rest, pairs);
				if (open === null) break;
				const inside = rest.slice(open.end);
				const close = open.pair.close.exec(inside);
				if (close === null) return {
					text: "",
					reasoning: [...parts, inside].join("\n"),
					isOpen: true
				};
				parts.push(inside.slice(0, close.index).trim());
				rest = inside.slice(close.index + close[0].length).trimStart();
			}
			return parts.length === 0 ? {
				text: content,
				reasoning: null
			} : {
				text: rest.replace(ANSWER_OPENS, "").replace(ANSWER_CLOSES, ""),
				reasoning: parts.join("\n")
			};
		}
		function showsUnseenOpening(content, tags) {
			const pairs = pairsOf({ tags });
			return splitChannels(content) === null && opened(content, pairs) === null && splitUnseen(content, pairs) !== null;
		}
		function closesReasoning(text) {
			return splitUnseen(text, pairsOf(USUAL_MARKS)) !== null;
		}
		function pair(open, close) {
			return {
				open: new RegExp(`^\\s*${open}`, "i"),
				close: new RegExp(close, "i")
			};
		}
		function pairsOf({ tags }) {
			const named = tags.map((tag) => tag.replace(/[.]/g, "\\."));
			return [...named.map((tag) => pair(`<${tag}>`, `</${tag}>`)), ...PAIRS];
		}
		function opened(text, pairs) {
			for (const one of pairs) {
				const open = one.open.exec(text);
				if (open !== null) return {
					pair: one,
					end: open[0].length
				};
			}
			return null;
		}
		const BARE_ANALYSIS = /^\s*(?:assistant)?analysis/;
		const BARE_FINAL = /assistant\s*final/;
		const FINAL_CHANNEL = /<\|channel\|>final\s*<\|message\|>/;
		const FINAL_RESPONSE = /\[BEGIN FINAL RESPONSE\]/;
		function splitUnseen(text, pairs) {
			const closes = [
				...pairs.map(({ close }) => close),
				FINAL_CHANNEL,
				FINAL_RESPONSE
			];
			const bare = BARE_ANALYSIS.exec(text);
			if (bare !== null) closes.push(BARE_FINAL);
			const [first] = closes.map((close) => close.exec(text)).filter((found) => found !== null).sort((a, b) => a.index - b.index);
			if (first === undefined) return null;
			return {
				text: text.slice(first.index + first[0].length).trimStart().replace(ANSWER_CLOSES, ""),
				reasoning: text.slice(bare?.[0].length ?? 0, first.index).trim()
			};
		}
		const CHANNEL = /(?:<\|start\|>\w{0,20})?<\|channel\|>\s*([a-z]{1,20})(?:\s+to=[\w.]{1,60})?\s*(?:<\|constrain\|>\w{0,20}\s*)?<\|message\|>/gi;
		const MESSAGE_END = /<\|(?:end|return|call)\|>/;
		function splitChannels(content) {
			const heads = [...content.matchAll(CHANNEL)];
			const [first] = heads;
			if (first === undefined || content.slice(0, first.index).trim() !== "") return null;
			const messages = heads.flatMap((head, at) => {
				const message = content.slice(head.index + head[0].length, heads[at + 1]?.index);
				const [inside = "", ...behind] = message.split(MESSAGE_END);
				return [{
					isReasoning: /^analysis$/i.test(head[1] ?? ""),
					text: inside.trim()
				}, {
					isReasoning: false,
					text: behind.join("").trim()
				}];
			});
			const joined = (isReasoning, between) => messages.filter((message) => message.isReasoning === isReasoning && message.text !== "").map(({ text }) => text).join(between);
			const reasoning = joined(true, "\n");
			return {
				text: joined(false, "\n\n"),
				reasoning: reasoning === "" ? null : reasoning
			};
		}
	}),
	54648: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => saidOnce });
		const MANY = 100;
		function saidOnce(texts) {
			const different = [...new Set(texts)].filter((text) => text.trim() !== "");
			if (different.length > MANY) return different.join("\n\n");
			return different.reduce((said, text) => {
				if (said.includes(text.trim())) return said;
				return said === "" ? text : `${said}\n\n${text}`;
			}, "");
		}
	}),
	92784: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LU: () => tokenCost,
			YA: () => inBatch,
			nQ: () => plusTokens
		});
		const TOKENS_PER_PRICE = 1e6;
		function tokenCost({ prompt, completion, cached = 0 }, price) {
			const { input, output } = price;
			const fresh = (prompt - cached) * input + cached * (price.cached ?? input);
			return (fresh + completion * output) / TOKENS_PER_PRICE;
		}
		function inBatch({ input, output, cached, batch = 1 }) {
			return {
				input: batch * input,
				output: batch * output,
				...cached === undefined ? {} : { cached: batch * cached }
			};
		}
		function plusTokens(a, b) {
			return {
				prompt: a.prompt + b.prompt,
				completion: a.completion + b.completion,
				...a.cached === undefined && b.cached === undefined ? {} : { cached: (a.cached ?? 0) + (b.cached ?? 0) }
			};
		}
	}),
	11592: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BL: () => PROMPTS_FILE,
			cU: () => PAGE_FILES,
			vs: () => isWrittenWhole,
			xu: () => PAGE_FILE
		});
		const PAGE_FILE = "report.html";
		const PROMPTS_FILE = "prompts.json";
		const PAGE_FILES = [PROMPTS_FILE, PAGE_FILE];
		function isWrittenWhole(file) {
			return file === PAGE_FILE;
		}
	})
};
