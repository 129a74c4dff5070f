# SPDX-License-Identifier: MIT
"""What code that has taken over emodesk-pdfreader can find out and do. Run by test_pdfreader.py."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from program import PROBE

NOBODY = 65534
KEPT = "kept by the office"
OUT_OF_REACH = ("whole", "without-landlock", "landlock-alone")


def deeds(kind):
    lines = subprocess.run([PROBE], capture_output=True, text=True, check=True).stdout.splitlines()
    return [line.split()[1] for line in lines if line.startswith(kind + " ")]


class Espionage(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.folder.chmod(0o755)
        self.probe = shutil.copy(PROBE, self.folder / "probe")  # where anybody can start it

    def tried(self, mode, name, user):
        """What comes of it, in a home of the user that must stay as it is."""
        with tempfile.TemporaryDirectory(dir=self.folder) as home:
            file = pathlib.Path(home, "profile/profile.db")
            file.parent.mkdir(mode=0o700)
            file.write_text(KEPT, encoding="ascii")
            for each in (home, file.parent, file):
                os.chown(each, user, -1)
            result = subprocess.run([self.probe, mode, name, home], capture_output=True, text=True, check=False,
                                    cwd=home, **({"user": user} if user != os.getuid() else {}))
            self.assertEqual((result.returncode, result.stderr), (0, ""))
            self.assertEqual(sorted(str(each.relative_to(home)) for each in pathlib.Path(home).rglob("*")),
                             ["profile", "profile/profile.db"])
            self.assertEqual(file.read_text(encoding="ascii"), KEPT)
            return result.stdout.strip()

    def everybody(self):
        """Root and a user, where the tests run as root."""
        return (0, NOBODY) if os.getuid() == 0 else (os.getuid(),)

    def assert_each(self, mode, names, wanted):
        for user in self.everybody():
            for name in names:
                with self.subTest(mode=mode, user=user, name=name):
                    outcome = self.tried(mode, name, user)
                    if outcome == "missing":
                        self.skipTest("the kernel has no Landlock")
                    self.assertEqual(outcome, wanted(name))

    def test_without_a_sandbox_all_can_be_found_out(self):
        self.assert_each("none", deeds("espionage"), lambda name: "allowed")
        self.assert_each("none", deeds("look"), lambda name: "allowed")

    def test_nothing_can_be_found_out(self):
        self.assertGreater(len(deeds("espionage")), 10)
        for mode in OUT_OF_REACH:
            self.assert_each(mode, deeds("espionage"), lambda name: "refused")
        for mode in OUT_OF_REACH[:2]:
            self.assert_each(mode, deeds("look"), lambda name: "refused")

    def test_nothing_can_be_done(self):
        def wanted(name):
            kinds = {"allowed": "allowed", "deadly": "killed"}
            return kinds.get(name.split("-")[0], "refused")
        self.assertGreater(len(deeds("deed")), 15)
        for mode in OUT_OF_REACH[:2]:
            self.assert_each(mode, deeds("deed"), wanted)
