"""Mines fine-tuning data that lies in parts on the workers of a Spark cluster: docs/mining.md, Data in parts.

    CUEGATE_MINE_SEED=$(openssl rand -hex 16) spark-submit spark-mine.py \
        --parts /lake/tuning/part-0000.parquet /lake/tuning/part-0001.parquet --work /lake/summaries --out cues.lock.json

Each worker needs the command line (npm install cuegate@0) and sees the parts, and the folder of --work, under the paths
that the driver names. A part is read by one task; the driver sees no row but those that the summaries hold.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from pyspark.sql import SparkSession


def summarise(task):
    """Runs on a worker: writes the summary of one part, and returns the part and what went wrong (None: nothing)."""
    command, part, summary, seed = task
    done = subprocess.run(
        [*command, "mine", part, "--summary", summary, "--seed", seed],
        capture_output=True,
        text=True,
        check=False,
    )
    return part, None if done.returncode == 0 else done.stderr.strip()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--parts", nargs="+", required=True, help="files of the data, all of them")
    options.add_argument("--work", required=True, help="a folder that driver and workers share, readable by you alone")
    options.add_argument("--out", required=True, help="where the cues go, for training.cues of the manifest")
    options.add_argument("--cuegate", nargs="+", default=["cuegate"], help="how the command line is called")
    given = options.parse_args()
    seed = os.environ.get("CUEGATE_MINE_SEED", "")
    if not seed:
        sys.exit("CUEGATE_MINE_SEED is not set: a secret that those who write the data do not know")

    # Numbered, so that two parts of one name in two folders do not overwrite each other's summary.
    work = Path(given.work)
    tasks = [
        (given.cuegate, part, str(work / f"{number:05d}.summary"), seed) for number, part in enumerate(given.parts)
    ]
    spark = SparkSession.builder.appName("cuegate mine").getOrCreate()
    ended = spark.sparkContext.parallelize(tasks, len(tasks)).map(summarise).collect()
    spark.stop()

    failed = [(part, problem) for part, problem in ended if problem is not None]
    for part, problem in failed:
        print(f"{part}: {problem}", file=sys.stderr)
    if failed:
        # Cues of a part of the data would look like cues of all of them.
        sys.exit(f"{len(failed)} of {len(tasks)} parts could not be summarised: nothing was mined")
    summaries = [summary for _, _, summary, _ in tasks]
    sys.exit(
        subprocess.run(
            [*given.cuegate, "mine", "--from", *summaries, "--seed", seed, "--out", given.out], check=False
        ).returncode
    )


if __name__ == "__main__":
    main()
