# Writes weights that differ from WEIGHTS in what a server tells of them: one matrix is kept in full precision.
# Usage: other_weights.py WEIGHTS OUT
import sys

import gguf
import numpy as np

source, out = sys.argv[1:3]
reader = gguf.GGUFReader(source)
architecture = bytes(reader.fields["general.architecture"].parts[-1]).decode()
writer = gguf.GGUFWriter(out, architecture)
for field in reader.fields.values():
    if field.name.startswith("GGUF.") or field.name == "general.architecture":
        continue
    kind = field.types[0]
    inner = field.types[-1] if kind == gguf.GGUFValueType.ARRAY else None
    writer.add_key_value(field.name, field.contents(), kind, inner)
whole = next(t for t in reader.tensors if t.tensor_type not in (gguf.GGMLQuantizationType.F32, gguf.GGMLQuantizationType.F16))
for tensor in reader.tensors:
    if tensor.name == whole.name:
        data = gguf.quants.dequantize(tensor.data, tensor.tensor_type).astype(np.float16)
        # Other numbers, too: a model that was trained further.
        data = data + np.random.default_rng(7).normal(0, 0.01, data.shape).astype(np.float16)
        writer.add_tensor(tensor.name, data)
    else:
        writer.add_tensor(tensor.name, tensor.data, raw_dtype=tensor.tensor_type)
writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()
