# SPDX-License-Identifier: MIT
"""While one of our programs runs, its user's other programs cannot look into it, and it leaves no core file.

Usage: test_private_memory.py EMODESK_CLI EMODESK"""
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

NOBODY = 65534
USER = NOBODY if os.getuid() == 0 else os.getuid()  # root may look into everything


def allow_core_files():
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    if os.getuid() != USER:
        os.setgid(USER)
        os.setuid(USER)


def can_read(path):
    """Whether a program of the user can."""
    child = os.fork()
    if child == 0:
        allow_core_files()
        try:
            with open(path, "rb") as file:
                file.read(1)
        except PermissionError:
            os._exit(1)
        except OSError:
            pass  # opened, and nothing lies at the start
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


class PrivateMemory(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        os.chown(self.folder, USER, -1)

    def assert_private(self, program, *arguments, within=20):
        copy = shutil.copy(program, self.folder)  # where the user can start it
        environment = {"HOME": str(self.folder), "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen([copy, *arguments], env=environment, preexec_fn=allow_core_files, cwd=self.folder,
                              stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            proc = pathlib.Path("/proc", str(process.pid))
            try:
                deadline = time.monotonic() + within
                while can_read(proc / "environ"):
                    self.assertLess(time.monotonic(), deadline, "its environment can be read")
                for name in ("environ", "mem", "maps"):
                    self.assertFalse(can_read(proc / name), name)
                self.assertTrue(can_read(proc / "status"), "it has not ended")
                self.assertIsNone(process.poll())
                self.assertRegex((proc / "limits").read_text(encoding="ascii"), r"Max core file size +0 +0 ")
            finally:
                process.kill()

    def test_the_command_line(self):
        self.assert_private(sys.argv[1], "profile", "create", "--profile", self.folder / "profile",
                            "--passphrase-fd", "0")  # which it waits for

    def test_the_window(self):
        self.assert_private(sys.argv[2], "--profile", self.folder / "profile")

    def test_others_can_be_looked_into(self):
        with self.assertRaisesRegex(AssertionError, "can be read"):
            self.assert_private("/bin/sleep", "25", within=1)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
