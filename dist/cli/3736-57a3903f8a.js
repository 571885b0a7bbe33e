export const id = 3736;
export const ids = [3736];
export const modules = { 58974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { trustedAt: () => trustedAt });
	var external_node_path_ = __webpack_require__(76760);
	var errors = __webpack_require__(452);
	var label = __webpack_require__(12154);
	var manifest = __webpack_require__(19789);
	var promises_ = __webpack_require__(51455);
	var digest = __webpack_require__(18463);
	var patterns = __webpack_require__(46453);
	;
	const LARGEST_TEXT = {
		bytes: 64 * 1024 * 1024,
		fix: "split it"
	};
	const KINDS = {
		"120000": "symlink",
		"160000": "submodule"
	};
	function kindOf({ mode }) {
		return KINDS[mode] ?? "file";
	}
	function objectSource(label, objects, under) {
		const trees = new Map();
		const treeAt = (oid) => {
			const tree = trees.get(oid ?? "") ?? (oid === null ? objects.root() : objects.tree(oid));
			trees.set(oid ?? "", tree);
			return tree;
		};
		const entryAt = async (path) => {
			const parts = path.split("/");
			let oid = null;
			for (const [index, name] of parts.entries()) {
				const entry = (await treeAt(oid)).find((one) => one.path === name);
				if (entry === undefined) return null;
				if (index === parts.length - 1) return entry;
				const reached = parts.slice(0, index + 1).join("/");
				if (kindOf(entry) !== "file") throw linkError(path, `${reached} is a ${kindOf(entry)}`);
				if (entry.type !== "tree") return null;
				oid = entry.oid;
			}
			return null;
		};
		const below = async (oid, folder) => {
			const found = [];
			for (const entry of await treeAt(oid)) {
				const path = folder === "" ? entry.path : `${folder}/${entry.path}`;
				if (entry.type === "tree") for (const one of await below(entry.oid, path)) found.push(one);
				else found.push({
					path,
					kind: kindOf(entry)
				});
			}
			return found;
		};
		const inTree = (path) => [under, path].filter((part) => part !== "").join("/");
		return {
			label,
			async list(folder) {
				const start = inTree(folder);
				if (start === "") return below(null, "");
				const entry = await entryAt(start);
				if (entry === null) return [];
				if (entry.type !== "tree") return [{
					path: folder,
					kind: kindOf(entry)
				}];
				return below(entry.oid, folder);
			},
			async read(path) {
				const bytes = await bytesAt(path, LARGEST_TEXT);
				if (bytes === null) return null;
				try {
					return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
				} catch {
					throw fileError(path, "not UTF-8 text", "save it as UTF-8");
				}
			},
			bytes: bytesAt
		};
		async function bytesAt(path, most) {
			if (!(0, patterns.Xj)(path)) throw fileError(path, "the path leaves the root", "write a path relative to the root");
			const entry = await entryAt(inTree(path));
			if (entry === null) return null;
			if (kindOf(entry) !== "file") throw linkError(path, `a ${kindOf(entry)}`);
			if (entry.type !== "blob") throw fileError(path, "not a file", "name a file");
			const bytes = await objects.blob(entry.oid);
			if (bytes.length > most.bytes) throw fileError(path, `${bytes.length} bytes, more than ${most.bytes}`, most.fix);
			return bytes;
		}
	}
	function linkError(file, problem) {
		return fileError(file, problem, "replace it with the file itself");
	}
	function fileError(file, problem, fix) {
		return (0, errors.Xu)("file-invalid", {
			file,
			problem,
			fix
		});
	}
	var external_node_fs_ = __webpack_require__(73024);
	var isomorphic_git = __webpack_require__(63667);
	var shell = __webpack_require__(64916);
	;
	const POLICY_REF = "--policy-ref";
	function policyRefError(problem, fix) {
		return (0, errors.Xu)("input-invalid", {
			file: POLICY_REF,
			problem,
			fix
		});
	}
	async function repositoryAt(folder) {
		for (let top = folder;; top = (0, external_node_path_.dirname)(top)) {
			const gitFolder = await gitFolderOf((0, external_node_path_.join)(top, ".git"));
			if (gitFolder !== null) return {
				top,
				gitFolder
			};
			if ((0, external_node_path_.dirname)(top) === top) throw policyRefError(`${folder} is in no git repository`, "run in a checkout, or leave --policy-ref out to read the policy from the folder as it is");
		}
	}
	async function gitFolderOf(dotGit) {
		const stats = await (0, promises_.stat)(dotGit).catch(() => null);
		if (stats === null) return null;
		if (stats.isDirectory()) return dotGit;
		const target = /^gitdir: (.+)$/m.exec(await (0, promises_.readFile)(dotGit, "utf8"))?.[1];
		if (target === undefined) throw policyRefError(`${dotGit} does not say where the repository is`, "check the repository out again");
		const own = (0, external_node_path_.resolve)((0, external_node_path_.dirname)(dotGit), target.trim());
		if (/[\\/]modules[\\/]/.test(own)) throw policyRefError(`${(0, external_node_path_.dirname)(dotGit)} is a submodule, whose branches are another repository's`, "run cuegate in the repository itself, with --root and --policy from its top");
		const common = await (0, promises_.readFile)((0, external_node_path_.join)(own, "commondir"), "utf8").catch(() => null);
		return common === null ? own : (0, external_node_path_.resolve)(own, common.trim());
	}
	;
	const ORIGIN = "refs/remotes/origin/";
	const COMMIT = /^[0-9a-f]{40}$/;
	const REFUSED = /[\p{C}\p{Z}~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[./]$|(?:^|\/)\.|\.lock(?:\/|$)/u;
	const MAX_STEPS = 5;
	function fullRef(name) {
		if (name === "" || REFUSED.test(name)) throw policyRefError(`${name === "" ? "an empty name" : name} is no name of a branch`, "--policy-ref main");
		if (name.startsWith("refs/")) return name;
		return `${ORIGIN}${name.startsWith("origin/") ? name.slice("origin/".length) : name}`;
	}
	async function tipOf(gitFolder, name) {
		if (COMMIT.test(name)) return {
			ref: name,
			commit: name
		};
		const ref = fullRef(name);
		const packed = await (0, promises_.readFile)((0, external_node_path_.join)(gitFolder, "packed-refs"), "utf8").catch(() => "");
		let at = ref;
		for (let step = 0; step < MAX_STEPS; step += 1) {
			const loose = await (0, promises_.readFile)((0, external_node_path_.join)(gitFolder, at), "utf8").catch(() => null);
			const value = loose?.trim() ?? packedValue(packed, at);
			if (value === null) throw missing(gitFolder, ref);
			if (COMMIT.test(value)) return {
				ref,
				commit: value
			};
			if (!value.startsWith("ref: ")) throw unreadable(at);
			at = fullRef(value.slice("ref: ".length).trim());
		}
		throw unreadable(ref);
	}
	function packedValue(packed, ref) {
		const line = packed.split("\n").find((one) => one.endsWith(` ${ref}`) && !one.startsWith("#"));
		return line === undefined ? null : line.slice(0, -ref.length - 1);
	}
	function missing(gitFolder, ref) {
		if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(gitFolder, "reftable"))) return policyRefError(`the repository keeps its refs as reftable, where ${ref} cannot be looked up`, "--policy-ref with the full SHA of the commit, as git rev-parse prints it");
		return policyRefError(`this checkout does not have ${ref}`, fetchCommand(ref));
	}
	function unreadable(ref) {
		return policyRefError(`${ref} names no commit by its SHA-1`, "--policy-ref main: a branch of a repository with SHA-1 objects");
	}
	function fetchCommand(ref) {
		const [, remote = "origin", branch] = /^refs\/remotes\/([^/]+)\/(.+)$/.exec(ref) ?? [];
		const wanted = branch === undefined ? ref : `+refs/heads/${branch}:${ref}`;
		return (0, shell.q)([
			"git",
			"fetch",
			"--depth=1",
			remote,
			wanted
		]);
	}
	;
	const refuse = () => Promise.reject(new Error("a repository is only read"));
	const READING = { promises: {
		readFile: external_node_fs_.promises.readFile,
		readdir: external_node_fs_.promises.readdir,
		stat: external_node_fs_.promises.stat,
		lstat: external_node_fs_.promises.lstat,
		readlink: external_node_fs_.promises.readlink,
		writeFile: refuse,
		mkdir: refuse,
		rmdir: refuse,
		unlink: refuse,
		symlink: refuse
	} };
	async function objectsOf(gitFolder, { ref, commit }) {
		const stores = [];
		for (const gitdir of await withAlternates(gitFolder)) stores.push({
			fs: READING,
			gitdir,
			cache: {}
		});
		const inAny = async (read) => {
			for (const where of stores) {
				try {
					return await read(where);
				} catch (error) {
					if (!(error instanceof Error) || !("code" in error)) throw error;
					if (error.code === "NotFoundError") continue;
					if (error.code === "ObjectTypeError") throw policyRefError(`${ref} is no commit`, "--policy-ref main, or another branch");
					throw objects_unreadable(ref, error.message);
				}
			}
			throw policyRefError(`this checkout has not all objects of ${ref} (${commit})`, `${fetchCommand(ref)}; in a partial clone with --refetch --no-filter besides`);
		};
		return {
			root: async () => {
				const { commit: found } = await inAny((where) => isomorphic_git.readCommit({
					...where,
					oid: commit
				}));
				return (await inAny((where) => isomorphic_git.readTree({
					...where,
					oid: found.tree
				}))).tree;
			},
			tree: async (oid) => (await inAny((where) => isomorphic_git.readTree({
				...where,
				oid
			}))).tree,
			blob: async (oid) => (await inAny((where) => isomorphic_git.readBlob({
				...where,
				oid
			}))).blob
		};
	}
	function objects_unreadable(ref, message) {
		return policyRefError(`objects of ${ref} cannot be read: ${message.slice(0, MAX_MESSAGE_CHARS)}`, "git fsck says what is broken; clone again, with --depth=1 if the packs are larger than 2 GiB");
	}
	const MAX_MESSAGE_CHARS = 200;
	const MAX_ALTERNATES = 5;
	async function withAlternates(gitFolder, depth = 0) {
		const listed = await (0, promises_.readFile)((0, external_node_path_.join)(gitFolder, "objects", "info", "alternates"), "utf8").catch(() => "");
		const borrowed = listed.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => (0, external_node_path_.resolve)(gitFolder, "objects", line)).filter((objects) => (0, external_node_path_.basename)(objects) === "objects").map((objects) => (0, external_node_path_.dirname)(objects));
		const found = [gitFolder];
		if (depth < MAX_ALTERNATES) for (const other of borrowed) found.push(...await withAlternates(other, depth + 1));
		return found;
	}
	;
	async function policyBranch(name, root) {
		const here = await (0, promises_.realpath)(".");
		const start = await withoutLinks((0, external_node_path_.resolve)(here, root), (0, external_node_path_.isAbsolute)(root));
		const { top, gitFolder } = await repositoryAt(start);
		const tip = await tipOf(gitFolder, name);
		const objects = await objectsOf(gitFolder, tip);
		const inTree = (folder) => (0, external_node_path_.relative)(top, folder).split(external_node_path_.sep).join("/");
		const label = `${name === tip.commit ? "commit" : name}@${tip.commit.slice(0, digest.uo)}`;
		return {
			tip,
			files: objectSource(label, objects, ""),
			root: objectSource(label, objects, inTree(start)),
			pathOf: (typed) => {
				const path = inTree((0, external_node_path_.resolve)(here, typed));
				if (!(0, patterns.Xj)(path)) throw policyRefError(`${typed} lies outside of the repository ${top}`, "name a path inside of the checkout");
				return path;
			}
		};
	}
	async function withoutLinks(folder, isOwn) {
		const real = await (0, promises_.realpath)(folder).catch(() => null);
		if (real === null) throw policyRefError(`there is no folder ${folder}`, "name a folder of the checkout with --root");
		if (real !== folder && !isOwn) throw policyRefError(`${folder} is reached through a symbolic link`, "name the folder itself with --root");
		return real;
	}
	;
	async function trustedAt({ policyRef, ...named }) {
		const { tip, files, root, pathOf } = await policyBranch(policyRef, named.root);
		const policy = pathOf(named.policy);
		const policyText = await files.read(policy);
		if (policyText === null) throw new errors.p5("policy-missing", {
			path: policy,
			at: files.label
		});
		const released = named.baselineRelease ?? named.release;
		return {
			policyText,
			policyFile: `${files.label}:${policy}`,
			labels: await labelsAt(files, named.labels === undefined ? external_node_path_.posix.join(external_node_path_.posix.dirname(policy), label.dG) : pathOf(named.labels), named.labels !== undefined),
			...released === undefined ? {} : { releasedManifest: () => manifestAt(files, pathOf(released)) },
			root,
			source: {
				policy: `${files.label}:${policy}`,
				git: {
					ref: tip.ref,
					policy_commit: tip.commit
				}
			}
		};
	}
	async function labelsAt(files, path, isNamed) {
		const text = await files.read(path);
		const file = `${files.label}:${path}`;
		const refuse = (problem, fix) => (0, errors.Xu)("labels-invalid", {
			file,
			problem,
			fix
		});
		if (text === null) {
			if (isNamed) throw refuse("there is no such file", `--labels ${label.dG}, as cuegate label writes it`);
			return null;
		}
		const bytes = Buffer.byteLength(text);
		if (bytes > label.ZK) throw refuse(`the file has ${bytes} bytes, more than ${label.ZK}`, "delete the labels of releases that are long out");
		return {
			text,
			file
		};
	}
	async function manifestAt(files, path) {
		const text = await files.read(path);
		return text === null ? null : (0, manifest.WI)(text, `${files.label}:${path}`);
	}
}) };
