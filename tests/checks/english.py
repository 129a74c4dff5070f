#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Looks for English that nobody would say: in the texts that people read, and in what headers say of themselves.

A hit is a place to look. What is left as it stands for now is listed in english-allowed.txt, a line each; a line that
hits nothing any more must go, so that the list only shrinks.

Usage: english.py SOURCE_FOLDER
       english.py --allow SOURCE_FOLDER    strikes out the lines of the list that hit nothing any more
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

root = pathlib.Path(sys.argv[-1])
allowed_file = root / "tests/checks/english-allowed.txt"
phrases = re.compile(
    r"\b(?<!there )(is no(?! longer)|are no(?! longer)|stands|goes on|by itself|for good|takes the place|lies in|of which that|what was|what is to"
    r"|tell nothing|as it is|apart from each other|holds(?! the lock))\b", re.IGNORECASE)
sentence_within = re.compile(r"[.!?] +[A-Z\u201c\"%]")
ends = re.compile(r"[.!?:\u2026][\u201d\")]?$")


def texts():
    """What people read, as it is gathered for the translators."""
    for context in xml.parse(root / "translations/emodesk_cy.ts").iterfind("context"):
        for message in context.iterfind("message"):
            if (translation := message.find("translation")) is None or translation.get("type") != "vanished":
                yield context.findtext("name"), message.findtext("source")


def docstrings():
    """What the headers say: the lines of a comment in one piece."""
    for folder in ("app", "core", "ui"):
        for file in sorted((root / folder).rglob("*.h")):
            text = re.sub(r"\n\s*///(?!<) ?", " \x01", "\n" + file.read_text(encoding="utf-8"))
            for comment in re.findall(r"\x01[^\n]*|///<[^\n]*(?:\n\s*///< [^\n]*)*", text):
                yield str(file.relative_to(root)), " ".join(re.sub(r"\x01|///<", " ", comment).split())


def hits():
    for where, text in texts():
        for phrase in phrases.findall(text):
            yield f"{where}: {phrase.lower()}: {one_line(text)}"
        if sentence_within.search(text) and not ends.search(text.rstrip()):
            yield f"{where}: no full stop: {one_line(text)}"
    for where, text in docstrings():
        for phrase in phrases.findall(text):
            yield f"{where}: {phrase.lower()}: {one_line(text)}"


def one_line(text):
    return " ".join(text.split())


found = set(hits())
allowed = set(allowed_file.read_text(encoding="utf-8").splitlines()) if allowed_file.exists() else set()
if sys.argv[1] == "--allow":
    allowed &= found
    allowed_file.write_text("".join(line + "\n" for line in sorted(allowed)), encoding="utf-8")
failures = [f"say it in plain English: {line}" for line in sorted(found - allowed)]
failures += [f"no longer found, take it off english-allowed.txt: {line}" for line in sorted(allowed - found)]
print("\n".join(failures) or f"Nothing new to say better; {len(allowed)} old places are allowed")
sys.exit(1 if failures else 0)
