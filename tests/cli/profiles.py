# SPDX-License-Identifier: MIT
"""What the tests of profiles share: a profile of their own, and how it is used."""
import json
import os
import subprocess

from program import CLI, SAMPLE, CliTest

PASSPHRASE = "correct invented horse"
LONGEST = 1000  # characters of a passphrase
CHANGE = SAMPLE.parent / "change-of-curfew.json"


class ProfileTest(CliTest):
    def setUp(self):
        super().setUp()
        self.profile = self.folder / "profile"
        self.key = self.use("profile", "create").split(": ")[1].strip()

    def run_with(self, arguments, code, **how):
        how.setdefault("stdin", subprocess.DEVNULL)
        environment = {"PATH": os.environ["PATH"], "TZ": "America/Los_Angeles", "LANG": "C", "USER": "sam"}
        environment.update({name: os.environ[name] for name in ("LSAN_OPTIONS",) if name in os.environ})
        environment.update(how.pop("environment", {}))
        words = [CLI, *map(str, arguments), "--profile", str(how.pop("profile", self.profile))]
        result = subprocess.run(words, capture_output=True, text=True, check=False, encoding="utf-8",
                                env=environment, **how)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        self.errors = result.stderr
        return result.stdout

    def use(self, *arguments, code=0, passphrase=PASSPHRASE, package=None, **how):
        """What a command prints that opens the profile with the passphrase in the environment."""
        environment = {"EMODESK_PASSPHRASE": passphrase}
        environment.update({"EMODESK_PACKAGE_PASSPHRASE": package} if package else {})
        return self.run_with(arguments, code, environment=environment, **how)

    def use_json(self, *arguments, **how):
        return json.loads(self.use(*arguments, "--format", "json", **how))
