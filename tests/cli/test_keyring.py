#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Profiles that the system's keyring opens, with one that is started for the test. Usage: test_keyring.py
EMODESK_CLI SOURCE_FOLDER"""
import os
import subprocess

from program import SAMPLE, main
from test_profile import PASSPHRASE, ProfileTest


class Keyring(ProfileTest):
    def setUp(self):
        super().setUp()
        places = {name: str(self.folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME")}
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address"], places, b"")
        self.session = {"DBUS_SESSION_BUS_ADDRESS": bus.decode().strip()} | places
        self.start(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], self.session, b"words")

    def start(self, command, environment, said):
        """The first line that a program prints, which runs until the test is over."""
        try:
            program = subprocess.Popen(command, env={"PATH": os.environ["PATH"]} | environment, stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        except PermissionError as error:  # where nobody may lock memory
            self.skipTest(f"{command[0]} may not run here: {error}")
        self.addCleanup(program.communicate)
        self.addCleanup(program.terminate)
        program.stdin.write(said)
        program.stdin.flush()
        program.stdin.close()
        program.stdin = None
        return program.stdout.readline()

    def open_with(self, arguments, code=0, **environment):
        return self.run_with(arguments, code, environment=self.session | environment)

    def test_a_profile_opens_for_whoever_is_signed_in(self):
        self.open_with(["list"], code=2)
        self.assertIn("EMODESK_PASSPHRASE", self.errors)
        slots = self.open_with(["profile", "slots", "--add", "system"], EMODESK_PASSPHRASE=PASSPHRASE)
        system = next(line.split()[0] for line in slots.splitlines() if line.endswith("system"))

        self.open_with(["import", SAMPLE])
        self.assertIn("Finished, not sent", self.open_with(["list"]))
        self.run_with(["list"], 2)  # for somebody else

        # a backup does not open with what only this computer knows
        restored = self.folder / "restored"
        (self.folder / "backups").mkdir()
        backup = self.open_with(["profile", "backup", self.folder / "backups"]).strip()
        self.use("profile", "restore", backup, profile=restored)
        self.run_with(["list"], 2, environment=self.session, profile=restored)

        self.open_with(["profile", "slots", "--remove", system])
        self.open_with(["list"], code=2)


if __name__ == "__main__":
    main()
