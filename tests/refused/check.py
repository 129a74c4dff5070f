#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that the compiler refuses each file here, and for the reason that the file gives.

A file names its reason in a line "// Refused: TEXT"; TEXT, a regular expression, must match the compiler's
complaint. A file with "// Accepted" must compile, so that the others are known to fail by their mistake alone.

Usage: check.py COMPILER SOURCE_FOLDER QT_INCLUDE_FOLDERS(;-separated)
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

compiler, sources, includes = sys.argv[1:]
command = [compiler, "-std=c++20", "-fsyntax-only", "-fPIC", "-I", sources]
for folder in filter(pathlib.Path.is_dir, map(pathlib.Path, includes.split(";"))):
    command += ["-isystem", str(folder)]



def complaint(file):
    """What the compiler says against the file; nothing if it compiles."""
    result = subprocess.run([*command, str(file)], capture_output=True, text=True, check=False)
    return None if result.returncode == 0 else result.stderr


failed = 0
files = sorted(pathlib.Path(__file__).parent.glob("*.cpp"))
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    complaints = list(pool.map(complaint, files))
for file, said in zip(files, complaints):
    expected = re.search(r"^// (Accepted|Refused: (.+))$", file.read_text(encoding="utf-8"), re.MULTILINE)
    if expected.group(1) == "Accepted":
        right = said is None
    else:
        right = said is not None and re.search(expected.group(2), said) is not None
    print(f"{'ok    ' if right else 'FAILED'} {file.name}: {expected.group(1)}")
    if not right:
        failed += 1
        print(said or "it compiles")
print(f"{len(files) - failed} passed, {failed} failed")
sys.exit(1 if failed or not files else 0)
