# SPDX-License-Identifier: MIT
"""Runs emodesk-cli as a person or a script would. Every test program is called with its path and with the
source folder."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

CLI = sys.argv[1]
SOURCES = pathlib.Path(sys.argv[2])
SAMPLE = SOURCES / "resources/samples/hdc-curfew.json"
MISTAKES = SOURCES / "resources/samples/hdc-curfew-mistakes.json"
SCENARIOS = SOURCES.parent / "shared/scenarios"
TODAY = ["--today", "2026-11-24"]
JAVA = pathlib.Path("/usr/share/java")
JARS = ("preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "jaxb-api", "javax.activation")


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout


class CliTest(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.scratch.name)
        self.addCleanup(self.scratch.cleanup)

    environment = {}

    def run_cli(self, *arguments, code=0, limit=None, temporary=None):
        """What is printed; fails unless the program ends with `code`."""
        environment = {"PATH": os.environ["PATH"], "TZ": "America/Los_Angeles", "LANG": "C"}
        environment.update({name: os.environ[name] for name in ("LSAN_OPTIONS",) if name in os.environ})
        environment.update(self.environment)
        if temporary:
            temporary.mkdir(exist_ok=True)
            environment["TMPDIR"] = str(temporary)
        result = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, check=False,
                                encoding="utf-8", env=environment, preexec_fn=limit)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        self.errors = result.stderr
        return result.stdout

    def refused(self, *arguments, limit=None):
        """The one line that says why the arguments or the file cannot be used."""
        self.run_cli(*arguments, code=2, limit=limit)
        lines = self.errors.splitlines()
        self.assertEqual(len(lines), 1, self.errors)
        self.assertTrue(lines[0].startswith("emodesk-cli: "), self.errors)
        return lines[0]

    def assert_valid(self, *files):
        """PDFBox Preflight takes each file for PDF/A-1b."""
        classes = ":".join(str(JAVA / f"{name}.jar") for name in JARS)
        for file in files:
            result = subprocess.run(["java", "-XX:-UsePerfData", f"-Djava.io.tmpdir={self.folder}", "-cp", classes,
                                     "org.apache.pdfbox.preflight.Validator_A1b", str(file)],
                                    capture_output=True, text=True, check=False)
            self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
            self.assertIn("valid PDF/A-1b", result.stdout + result.stderr)

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def altered(self, change):
        """A file with the sample order after `change(order)`."""
        order = json.loads(SAMPLE.read_text(encoding="utf-8"))
        change(order)
        return self.write("altered.json", json.dumps(order))


def main():
    unittest.main(argv=[sys.argv[0]], verbosity=2)
