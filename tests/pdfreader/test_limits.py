# SPDX-License-Identifier: MIT
"""What attackers would send to emodesk-pdfreader, and what it locks itself into. Run by test_pdfreader.py."""
import contextlib
import os
import pathlib
import random
import signal
import subprocess
import tempfile
import time
import unittest

import hostile
from program import IS_SANITIZED, PROBE, READER, ReaderTest
from reader import Read


class Hostile(ReaderTest):
    EVERYTHING = ["--words", "--fields", "--xmp", "--embedded", "--picture", 1, "--width", 300, "--height", 300]

    def test_truncated_anywhere(self):
        file = hostile.form()
        for end in range(10, file.rindex(b"trailer"), 97):
            answer = self.survived(file[:end], *self.EVERYTHING).answer
            self.assertTrue(answer["truncated"], end)
            self.assertIn(answer["problem"], (None, "truncated"))
        self.assertFalse(self.read(file)["truncated"])

    def test_page_trees(self):
        self.assertIn(self.survived(hostile.cyclic_pages(), *self.EVERYTHING).answer["problem"],
                      ("damaged", "truncated"))
        many = hostile.pages(20_000)
        answer = self.survived(many).answer
        self.assertEqual((answer["problem"], answer["pageCount"], len(answer["pages"])),
                         ("too-many-pages", 20_000, 200))
        result = self.survived(many, "--max-pages", 20_000, "--seconds", 20)
        self.assertEqual((result.answer["problem"], len(result.answer["pages"])), (None, 20_000))
        lying = hostile.pages(1).replace(b"/Count 1", b"/Count 2147483647")
        self.survived(lying, "--max-pages", 100_000, *self.EVERYTHING)

    def test_nesting_and_garbage(self):
        self.survived(hostile.deep_arrays(), *self.EVERYTHING)
        self.survived(hostile.page(b"q " * 200_000), *self.EVERYTHING)
        noise = random.Random(2).randbytes(20_000)
        for name in (b"JBIG2Decode", b"JPXDecode", b"DCTDecode", b"CCITTFaxDecode", b"LZWDecode"):
            self.survived(hostile.garbage_picture(name, noise), *self.EVERYTHING)
        self.survived(hostile.page(noise), *self.EVERYTHING)

    @unittest.skipIf(IS_SANITIZED, "no limit on memory with the address sanitizer")
    def test_bombs(self):
        for bomb in (hostile.font_bomb(), hostile.metadata_bomb(), hostile.huge_picture()):
            self.assertLess(len(bomb), 2_000_000)
            for memory in (100, 512):
                result = self.survived(bomb, *self.EVERYTHING, "--memory", memory)
                self.assertLess(result.seconds, 12)

    @unittest.skipIf(IS_SANITIZED, "no limit on memory with the address sanitizer")
    def test_metadata_that_does_not_fit_is_told(self):
        answer = self.read(hostile.metadata_bomb(), "--xmp", "--memory", 100)
        self.assertEqual((answer["problem"], answer["kind"]), ("out-of-memory-limit", "pdf"))

    def test_endless_drawing_ends(self):
        result = self.survived(hostile.endless_drawing(), *self.EVERYTHING, "--seconds", 1)
        self.assertIn(-result.code, (signal.SIGALRM, signal.SIGXCPU))
        self.assertLess(result.seconds, 3)

    def test_waiting_for_a_file_ends_too(self):
        with subprocess.Popen([READER, "--seconds", "1"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={},
                              preexec_fn=lambda: signal.signal(signal.SIGALRM, signal.SIG_IGN)) as process:
            self.assertEqual(process.wait(5), -signal.SIGALRM)
            self.assertEqual(process.stdout.read(), b"")

    def test_random_damage(self):
        dice = random.Random(3)
        for _ in range(200):
            file = bytearray(hostile.form())
            for _ in range(dice.randint(1, 20)):
                file[dice.randrange(len(file))] = dice.randrange(256)
            self.survived(bytes(file), *self.EVERYTHING, "--seconds", 3)


class Sandbox(ReaderTest):
    DATA = "/usr/share/poppler"
    OPEN_FILES = 32 + 5 + sum(len(files) for _, _, files in os.walk(DATA))

    @contextlib.contextmanager
    def waiting(self, *options, **more):
        """A reader that waits for its file, all locked up."""
        with subprocess.Popen([READER, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, env={}, **more) as process:
            status = pathlib.Path(f"/proc/{process.pid}/status")
            deadline = time.monotonic() + 5
            while "Seccomp:\t2" not in status.read_text(encoding="ascii"):
                self.assertLess(time.monotonic(), deadline)
                time.sleep(0.01)
            yield process
            process.stdin.close()
            process.wait()

    def test_it_is_locked_up_before_it_reads(self):
        with self.waiting("--seconds", "7") as process:
            status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
            limits = pathlib.Path(f"/proc/{process.pid}/limits").read_text(encoding="ascii")
        self.assertIn("NoNewPrivs:\t1", status)
        for name, soft, hard in (("cpu time", 7, 8), ("file size", 0, 0), ("core file size", 0, 0),
                                 ("open files", self.OPEN_FILES, self.OPEN_FILES)):
            self.assertRegex(limits, rf"Max {name} +{soft} +{hard} ")
        if not IS_SANITIZED:
            self.assertRegex(limits, r"Max address space +\d+ +\d+ ")

    def test_it_keeps_nothing_that_it_was_started_with(self):
        with tempfile.TemporaryFile() as file:
            os.set_inheritable(file.fileno(), True)
            with self.waiting(pass_fds=[file.fileno()]) as process:
                folder = pathlib.Path(f"/proc/{process.pid}")
                status = (folder / "status").read_text(encoding="ascii")
                held = [os.readlink(each) for each in (folder / "fd").iterdir()]
                self.assertEqual(os.readlink(folder / "cwd"), "/")
                self.assertEqual((os.getsid(process.pid), os.getpgid(process.pid)), (process.pid, process.pid))
        for name in ("Inh", "Prm", "Eff", "Amb", *(["Bnd"] if os.getuid() == 0 else [])):
            self.assertIn(f"Cap{name}:\t{0:016x}\n", status)
        others = [each for each in held if not each.startswith(("pipe:", "/memfd:font", self.DATA))]
        self.assertEqual(others, [])
        self.assertEqual(sum(each.startswith("pipe:") for each in held), 3 if IS_SANITIZED else 2)


    def test_nothing_is_read_without_it(self):
        with tempfile.TemporaryFile() as file:
            result = subprocess.run([READER], input=hostile.page(), stdout=file, stderr=subprocess.PIPE, check=False)
            self.assertEqual(result.returncode, 3)
            self.assertRegex(result.stderr.decode(), r"\Aemodesk-pdfreader: [^\n]+\n\Z")
            self.assertEqual(os.fstat(file.fileno()).st_size, 0)
