# SPDX-License-Identifier: MIT
"""What the tests of emodesk-pdfreader share. They are called with the paths of emodesk-pdfreader, sandbox_probe and
emodesk-cli, and with the source folder."""
import pathlib
import sys
import unittest

from reader import Read, is_sanitized

READER, PROBE, CLI = sys.argv[1:4]
SOURCES = pathlib.Path(sys.argv[4])
IS_SANITIZED = is_sanitized(READER)


class ReaderTest(unittest.TestCase):
    def read(self, file, *options):
        """The answer, which is checked to be whole."""
        result = self.survived(file, *options)
        self.assertEqual(result.code, 0)
        self.pixels = result.pixels
        return result.answer

    def survived(self, file, *options):
        """A run that either answered or was killed at a limit; nothing else is allowed."""
        result = Read(READER, file, *options)
        self.assertEqual(result.faults(), [])
        return result

    def text(self, answer, page=None):
        pages = answer["pages"] if page is None else answer["pages"][page:page + 1]
        return " ".join(word["text"] for each in pages for word in each["words"])
