#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Emails that the program writes, read by two other programs: Python's email and GMime. From random nasty contents
there must come exactly our headers, and the very files that went in.

Usage: test_email.py NASTY_EMAILS COUNT [SEED]"""
import base64
import email
import email.policy
import json
import re
import subprocess
import sys

import gi

gi.require_version("GMime", "3.0")
from gi.repository import GMime  # noqa: E402

GMime.init()
OURS = ["Subject", "X-Unsent", "MIME-Version", "Content-Type"]
ADDRESS = re.compile(r"[\w'+.-]+@([a-z0-9-]+\.)+[a-z]{2,}", re.ASCII | re.IGNORECASE)


def normal(text):
    """Text as it must come out: line ends of one kind, without what no text holds."""
    return text.replace("\r\n", "\n").replace("\r", "").replace("\0", "")


def by_python(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    parts = list(message.walk())
    texts = {part.get_content_type(): part.get_content() for part in parts
             if part.get_content_maintype() == "text" and part.get_content_disposition() is None}
    files = [(part.get_filename(), part.get_payload(decode=True)) for part in parts
             if part.get_content_disposition() == "attachment"]
    assert not any(part.defects for part in parts), [part.defects for part in parts]
    return message.keys(), message["Subject"], texts, files


def bytes_of(part):
    stream = GMime.StreamMem.new()
    part.get_content().write_to_stream(stream)
    return bytes(stream.get_byte_array())


def by_gmime(raw):
    message = GMime.Parser.new_with_stream(GMime.StreamMem.new_with_buffer(raw)).construct_message(None)
    headers = message.get_header_list()
    names = [headers.get_header_at(place).get_name() for place in range(headers.get_count())]
    top = message.get_mime_part()
    names += [top.get_header_list().get_header_at(place).get_name()
              for place in range(top.get_header_list().get_count())]
    texts, files = {}, []

    def visit(part):
        if isinstance(part, GMime.Multipart):
            for place in range(part.get_count()):
                visit(part.get_part(place))
        elif part.get_filename() is not None:
            files.append((part.get_filename(), bytes_of(part)))
        else:
            kind = part.get_content_type()
            texts[f"{kind.get_media_type()}/{kind.get_media_subtype()}"] = bytes_of(part).decode("utf-8")

    visit(top)
    return names, message.get_subject(), texts, files


def check(case):
    raw = base64.b64decode(case["email"])
    assert raw.isascii() and b"\n" not in raw.replace(b"\r\n", b""), "a bare line end"
    assert max(map(len, raw.split(b"\r\n"))) <= 90, "a long line"
    expected = [(file["name"], base64.b64decode(file["bytes"])) for file in case["files"]]
    text = normal(base64.b64decode(case["text"]).decode("utf-8"))
    for reader in (by_python, by_gmime):
        names, subject, texts, files = reader(raw)
        place = f"{reader.__name__}: "
        assert [name for name in names if name not in ("To", "Reply-To")] == OURS, place + str(names)
        assert len(set(names)) == len(names), place + str(names)
        assert (subject or "") == case["subject"], place + repr((subject, case["subject"]))
        assert normal(texts["text/plain"]) == text, place + repr((texts["text/plain"], text))
        assert set(texts) == {"text/plain", "text/html"} and "<script>" not in texts["text/html"], place
        assert [name for name, _ in files] == [name for name, _ in expected], place + repr((files, expected))[:600]
        assert files == expected, place + "a file differs"
    unfolded = raw.replace(b"\r\n ", b" ")
    for parameter in (b"filename", b"name"):  # for programs that read no other
        plain = re.findall(b"; " + parameter + rb'="([^"\\]+)"\r\n', unfolded)
        assert len({name.lower() for name in plain}) == len(case["files"]), plain
    message = email.message_from_bytes(raw, policy=email.policy.default)
    for header in ("To", "Reply-To"):
        for address in (message[header].addresses if message[header] else ()):
            assert ADDRESS.fullmatch(address.addr_spec), address


def main():
    program, count = sys.argv[1], sys.argv[2]
    seed = sys.argv[3] if len(sys.argv) > 3 else "1"
    output = subprocess.run([program, count, seed], capture_output=True, check=True).stdout.decode("utf-8")
    cases = [json.loads(line) for line in output.splitlines()]
    assert len(cases) == int(count)
    for number, case in enumerate(cases):
        try:
            check(case)
        except Exception as error:
            sys.exit(f"email {number} of seed {seed}: {type(error).__name__}: {error}")
    print(f"{count} emails were read as they were written, by Python's email and GMime")


main()
