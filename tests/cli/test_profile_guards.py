#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What emodesk-cli refuses to do with a profile, and the way out. Usage: test_profile_guards.py EMODESK_CLI SOURCE_FOLDER"""
import json
import os
import pathlib
import pty
import resource
import signal
import stat
import subprocess
import sys

from program import CLI, MISTAKES, SAMPLE, main
from profiles import LONGEST, ProfileTest


class Guards(ProfileTest):
    """What keeps a profile from harm says so, and has a way out."""
    LOCK = "4711\nemodesk\nOLD-PC-0042\n0123456789abcdef0123456789abcdef\n11111111-2222-3333-4444-555555555555\n"

    def test_the_lock_of_a_computer_that_is_gone_is_taken_over(self):
        self.use("import", SAMPLE)
        lock = self.profile / "profile.lock"
        lock.write_text(self.LOCK, encoding="utf-8")
        os.utime(lock, (1795521600, 1795521600))
        self.use("list", code=2)
        for words in ("OLD-PC-0042", "12:00 24/11/2026", "--take-over", "damage the profile"):
            self.assertIn(words, self.errors)
        self.use("list", "--take-over", passphrase="something else", code=2)
        self.assertEqual(lock.read_text(encoding="utf-8"), self.LOCK)
        self.assertIn("Jordan", self.use("list", "--take-over"))
        self.assertFalse(lock.exists())
        self.use("list", "--take-over")  # where there is nothing to take over
        self.assertIn(", 0 faults\n", self.use("profile", "verify"))

    def test_the_lock_of_a_program_that_runs_here_is_not_taken_over(self):
        own = pathlib.Path("/etc/machine-id")
        with subprocess.Popen(["sleep", "600"]) as holder:
            self.addCleanup(holder.kill)
            (self.profile / "profile.lock").write_text(
                f"{holder.pid}\nsleep\n{os.uname().nodename}\n"
                + (own.read_text(encoding="utf-8") if own.exists() else "\n")
                + pathlib.Path("/proc/sys/kernel/random/boot_id").read_text(encoding="utf-8"), encoding="utf-8")
            self.use("list", "--take-over", code=2)
            self.assertIn("already open on this computer", self.errors)
            holder.kill()
        self.use("list")

    def test_a_full_disk_is_called_one_and_can_be_read(self):
        def no_room():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))

        self.use("import", SAMPLE)
        self.assertIn("Jordan", self.use("list", preexec_fn=no_room))
        self.assertEqual(len(self.errors.splitlines()), 1)
        self.assertIn("The disk is full, so nothing can be saved", self.errors)
        reference = self.use_json("list", preexec_fn=no_room)["orders"][0]["reference"]
        self.assertIn("Sampleton", self.use("show", reference, preexec_fn=no_room))
        self.assertIn("1 order, 0 faults\n", self.use("profile", "verify", preexec_fn=no_room))
        self.use("import", MISTAKES, code=2, preexec_fn=no_room)
        self.assertIn("The disk is full", self.errors.splitlines()[-1])
        self.use("profile", "create", code=2, preexec_fn=no_room, profile=self.folder / "new")
        self.assertIn("The disk is full", self.errors)
        (self.profile / "profile.lock").write_text(self.LOCK, encoding="utf-8")
        self.use("list", code=2, preexec_fn=no_room)
        self.assertIn("OLD-PC-0042", self.errors)
        self.use("list", "--take-over")
        self.assertEqual(self.errors, "")

    def test_a_passphrase_that_is_not_utf8_is_refused_by_every_way_in(self):
        for wrong, why in ((b"caf\xe9 and other words", "not UTF-8"), (b"\xff" * 20, "not UTF-8"),
                           (b"x" * (LONGEST + 1), "up to 1,000 characters"), (b"x" * 100_000, "up to 1,000 characters")):
            new = self.folder / "new"
            self.use("list", passphrase=os.fsdecode(wrong), code=2)
            self.assertIn(why, self.errors)
            self.use("profile", "create", passphrase=os.fsdecode(wrong), code=2, profile=new)
            self.assertIn(why, self.errors)
            secret = self.folder / "secret"
            secret.write_bytes(wrong + b"\n")
            with secret.open("rb") as file:
                for command in (["list"], ["profile", "create"]):
                    file.seek(0)
                    self.run_with([*command, "--passphrase-fd", file.fileno()], 2, pass_fds=[file.fileno()],
                                  profile=self.profile if command == ["list"] else new)
                    self.assertIn(why, self.errors)
            with secret.open("rb") as file:
                self.run_with(["list", "--passphrase-fd", 0], 2, stdin=file)
                self.assertIn(why, self.errors)
            self.assertFalse(new.exists())
            if len(wrong) < 4000:  # a terminal takes no longer lines
                self.assertIn(why, self.typed(wrong))
        self.use("package", "import", SAMPLE, code=2, package=os.fsdecode(wrong))
        self.assertIn(why, self.errors)

    def test_the_longest_passphrase_opens_by_every_way_in(self):
        longest, new = "é" * LONGEST, self.folder / "new"
        self.use("profile", "create", passphrase=longest, profile=new)
        self.use("list", passphrase="e\u0301" * LONGEST, profile=new)
        self.use("list", passphrase=longest[:-1], code=2, profile=new)
        secret = self.folder / "secret"
        secret.write_text(longest, encoding="utf-8")
        with secret.open("rb") as file:
            self.run_with(["list", "--passphrase-fd", 0], 0, stdin=file, profile=new)
        self.assertNotIn("emodesk-cli:", self.typed(longest.encode(), profile=new))

    def typed(self, line, profile=None):
        """What list says when the line is typed at a terminal."""
        mine, theirs = pty.openpty()
        process = subprocess.Popen([CLI, "list", "--profile", str(profile or self.profile)], stdin=theirs, stdout=theirs,
                                   stderr=theirs, env={"PATH": os.environ["PATH"]})
        os.close(theirs)
        seen = b""
        try:
            while piece := os.read(mine, 1000):
                seen += piece
                if seen.endswith(b"Passphrase: "):
                    os.write(mine, line + b"\n")
        except OSError:  # how a terminal ends
            pass
        process.wait()
        os.close(mine)
        return seen.decode("utf-8", "replace")

    def test_whatever_the_umask_is_everything_is_for_the_owner_alone(self):
        def open_to_all():
            os.umask(0)

        profile, share = self.folder / "open", self.folder / "share"
        share.mkdir()
        profile.mkdir(mode=0o755)
        for command in (["profile", "create"], ["import", SAMPLE], ["profile", "backup", share],
                        ["profile", "backup", profile / "backups"]):
            self.use(*command, profile=profile, preexec_fn=open_to_all)
        for file in [profile, *profile.rglob("*"), *share.glob("*.emobackup")]:
            if file.name != "attachments" or file.parent == profile:  # several may share a folder of backups
                self.assertEqual(stat.S_IMODE(file.stat().st_mode) & 0o077, 0, file)


    def test_the_audit_counts_who_looked_at_an_order(self):
        def entries():
            return self.use_json("profile", "verify")["auditEntries"]

        self.use("import", SAMPLE)
        before = entries()
        self.use("list")
        self.assertEqual(entries(), before)
        self.use("show", self.use_json("list")["orders"][0]["reference"])
        self.assertEqual(entries(), before + 1)


class Ids(ProfileTest):
    """Orders from elsewhere are kept by what can be an id."""

    def altered_sample(self, name="altered", **members):
        return self.altered(lambda order: order.update(members)).rename(self.folder / f"{name}.json")

    def test_an_id_that_is_not_a_uuid_is_not_taken_in(self):
        ids = ("a\0b", "../../../../tmp/elsewhere", "a" * 36, "3f0c2b1e-7a54-4d1b-9c1e-0b6a5d2e9f10/..", 7)
        numbers = ([{"versionId": -5}], [{"versionId": 0.5}], [{"versionId": "x"}],
                   [{"versionId": 1}, {"versionId": 1}], [{"id": "a", "versionId": 0}])
        files = [self.altered_sample(f"id{i}", id=id) for i, id in enumerate(ids)] + \
                [self.altered_sample(f"number{i}", versions=versions) for i, versions in enumerate(numbers)]
        self.use("import", *files, code=2)
        self.assertEqual(len(self.errors.splitlines()), len(files))
        self.assertEqual(self.use_json("list")["orders"], [])

    def test_the_same_uuid_in_capitals_is_the_same_order(self):
        self.use("import", SAMPLE)
        order = json.loads(SAMPLE.read_text(encoding="utf-8"))
        self.use("import", self.altered_sample(
            id=order["id"].upper(), versions=[{**each, "id": each["id"].upper()} for each in order["versions"]]))
        self.assertEqual(len(self.use_json("list")["orders"]), 1)
        self.assertIn("Sampleton", self.use("show", order["id"].upper()))


if __name__ == "__main__":
    main()
