# Serves GGUF weights by llama.cpp's own server code, as packed in xllamacpp. Usage: serve.py WEIGHTS PORT NAME
import sys
import threading

from xllamacpp import CommonParams, Server

weights, port, name = sys.argv[1:4]
params = CommonParams()
params.model.path = weights
params.hostnames = ["127.0.0.1"]
params.port = int(port)
params.model_alias = {name} if isinstance(params.model_alias, (set, frozenset)) else [name]
params.n_parallel = 4
params.n_ctx = 8192
params.use_jinja = True
server = Server(params)
print("listening at", server.listening_address, flush=True)
threading.Event().wait()
