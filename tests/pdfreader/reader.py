# SPDX-License-Identifier: MIT
"""Runs emodesk-pdfreader as EMO Desk does: no environment, the file on standard input."""
import functools
import json
import pathlib
import signal
import subprocess
import time

MEMBERS = {"schema", "size", "kind", "problem", "encrypted", "truncated", "pageCount", "pages", "fields", "xmp",
           "embedded", "paragraphs", "picture", "isCut"}
PAGE_MEMBERS = {"number", "width", "height", "rotation", "isImageOnly", "words"}
PROBLEMS = {None, "empty", "encrypted", "damaged", "truncated", "too-large", "too-many-pages", "unsupported",
            "no-such-page", "out-of-memory-limit"}
DEATHS = {-signal.SIGABRT, -signal.SIGALRM, -signal.SIGXCPU, -signal.SIGKILL, -signal.SIGSEGV}


@functools.cache
def is_sanitized(program):
    """Whether it is built with the address sanitizer, which needs memory without limit and its say on stderr."""
    return b"__asan_init" in pathlib.Path(program).read_bytes()


class Read:
    """One run: its exit code, what it wrote, how long it took."""

    def __init__(self, program, file, *options, **environment):
        start = time.monotonic()
        result = subprocess.run([program, *map(str, options)], input=file, capture_output=True, env=environment, cwd="/",
                                timeout=60, check=False)
        self.seconds = time.monotonic() - start
        self.code = result.returncode
        self.errors = result.stderr.decode()
        self.is_sanitized = is_sanitized(program)
        self.output = result.stdout
        line, _, self.pixels = self.output.partition(b"\n")
        self.answer = json.loads(line) if self.code == 0 else None

    def faults(self):
        """What must never be, whatever the file: it answers in full, or a limit kills it before it answers."""
        faults = [self.errors] if self.errors and not self.is_sanitized else []
        if self.answer is None:
            if self.code not in DEATHS:
                faults.append(f"ended with {self.code}: {self.errors}")
            if self.output:
                faults.append("wrote part of an answer")
            return faults
        if set(self.answer) != MEMBERS or any(set(page) != PAGE_MEMBERS for page in self.answer["pages"]):
            faults.append("has other members")
        if self.answer["schema"] != "emodesk-read/1" or self.answer["problem"] not in PROBLEMS:
            faults.append("has other words")
        if len(self.pixels) != (self.answer["picture"] or {"bytes": 0})["bytes"]:
            faults.append("has other pixels")
        return faults
