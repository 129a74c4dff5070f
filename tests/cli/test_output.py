#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What emodesk-cli does where it cannot print or write. Usage: test_output.py EMODESK_CLI SOURCE_FOLDER"""
import contextlib
import os
import pathlib
import socket
import stat
import subprocess

from program import CLI, MISTAKES, SAMPLE, TODAY, CliTest, main
from test_profile import PASSPHRASE, ProfileTest

ANNEX = ["annex-a", SAMPLE, *TODAY]
COMPLAINT = "emodesk-cli: The output could not be written. The disk may be full, or the program that reads the " \
            "output may have ended.\n"


@contextlib.contextmanager
def full_disk():
    with open("/dev/full", "wb") as device:
        yield {"stdout": device}


@contextlib.contextmanager
def reader_that_has_gone():
    reading, writing = os.pipe()
    os.close(reading)
    yield {"stdout": writing}
    os.close(writing)


@contextlib.contextmanager
def closed_output():
    yield {"preexec_fn": lambda: os.close(1)}


NOWHERE = (full_disk, reader_that_has_gone, closed_output)


def run(arguments, nowhere, **more):
    """The exit code and the complaints of a command that has nowhere to print to."""
    environment = {"PATH": os.environ["PATH"], "LANG": "C", "EMODESK_PASSPHRASE": PASSPHRASE, **more}
    environment.update({name: os.environ[name] for name in ("LSAN_OPTIONS",) if name in os.environ})
    with nowhere() as how:
        result = subprocess.run([CLI, *map(str, arguments)], stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                                check=False, text=True, env=environment, **how)
    return result.returncode, result.stderr


class Printing(CliTest):
    def test_what_cannot_be_printed_is_an_error(self):
        annex = self.folder / "annex.json"
        self.run_cli(*ANNEX, "--save", annex)
        (self.folder / "handover").mkdir()
        for arguments in (["check", SAMPLE, *TODAY], ["check", MISTAKES, *TODAY, "--format", "json"], ["convert", SAMPLE],
                          ["convert", "--live", SAMPLE], ["deadlines", SAMPLE, *TODAY],
                          ["deadlines", SAMPLE, *TODAY, "--format", "ics"], ["deadlines", "--annex-a", annex],
                          ["business-days", "2026-12-07", "3"], ["rules"], ["rules", "--format", "markdown"],
                          ["questions"], ["questions", "--format", "json"], ["--help"], ["check", "--help"],
                          ["profile", "--help"], ["package", "--help"],
                          ["handover", SAMPLE, "--to", self.folder / "handover", *TODAY]):
            for nowhere in NOWHERE:
                self.assertEqual(run(arguments, nowhere), (2, COMPLAINT), (arguments, nowhere))

    def test_an_earlier_complaint_is_said_as_well(self):
        code, complaints = run(["chekc"], full_disk)
        self.assertEqual(code, 2)
        self.assertEqual(complaints, "emodesk-cli: There is no command chekc\n" + COMPLAINT)

    def test_who_prints_nothing_needs_no_output(self):
        for nowhere in NOWHERE:
            out = self.folder / "out.json"
            self.assertEqual(run(["convert", SAMPLE, "-o", out], nowhere), (0, ""))
            self.assertEqual(out.read_text(encoding="utf-8"), self.run_cli("convert", SAMPLE))


class PrintingFromAProfile(ProfileTest):
    def test_what_cannot_be_printed_is_an_error_and_the_profile_is_whole(self):
        self.use("import", SAMPLE)
        reference = self.use_json("list")["orders"][0]["reference"]
        share = self.folder / "share"
        share.mkdir()
        office = {"EMODESK_PACKAGE_PASSPHRASE": "invented office words"}
        for arguments in (["search", reference], ["show", reference], ["profile", "slots"], ["profile", "verify"],
                          ["profile", "backup", share], ["package", "share", reference, "--to", share],
                          ["package", "list", share]):
            self.assertEqual(run([*arguments, "--profile", self.profile], full_disk, **office), (2, COMPLAINT), arguments)
        for nowhere in NOWHERE:
            for arguments in (["list"], ["import", SAMPLE, MISTAKES, "--format", "json"]):
                self.assertEqual(run([*arguments, "--profile", self.profile], nowhere), (2, COMPLAINT), arguments)
        (backup,) = share.glob("profile-*.emobackup")
        restored = self.folder / "restored"
        self.assertEqual(run(["profile", "restore", backup, "--profile", restored], closed_output), (2, COMPLAINT))
        self.assertEqual(self.use("profile", "verify", profile=restored), "1 order, 0 faults\n")
        self.assertIn(", 0 faults\n", self.use("profile", "verify"))
        self.assertEqual(len(self.use_json("list")["orders"]), 2)

    def test_a_profile_whose_recovery_key_nobody_saw_is_not_made(self):
        for nowhere in NOWHERE:
            for form in ("text", "json"):
                profile = self.folder / "some" / "where"
                code, complaint = run(["profile", "create", "--profile", profile, "--format", form], nowhere)
                self.assertEqual(code, 2)
                self.assertTrue(complaint.startswith("emodesk-cli: The recovery key could not be shown, so no profile "
                                                     "was created."), complaint)
                self.assertEqual(complaint.count("\n"), 1)
                self.assertFalse(profile.parent.exists())
        (self.folder / "mine").mkdir()
        run(["profile", "create", "--profile", self.folder / "mine"], full_disk)
        self.assertEqual(list((self.folder / "mine").iterdir()), [])
        self.use("profile", "create", profile=self.folder / "mine")
        self.assertEqual(self.use("list", profile=self.folder / "mine"), "")

    def test_a_recovery_key_that_nobody_saw_is_not_added(self):
        before = self.use_json("profile", "slots")["slots"]
        for nowhere in NOWHERE:
            code, complaint = run(["profile", "slots", "--add", "recovery-key", "--remove", before[1]["id"], "--profile",
                                   self.profile], nowhere)
            self.assertEqual(code, 2)
            self.assertIn("could not be shown, so it was not added", complaint)
        self.assertEqual(self.use_json("profile", "slots")["slots"], before)
        self.assertIn(", 0 faults\n", self.use("profile", "verify"))
        self.run_with(["list", "--recovery-key"], 0, environment={"EMODESK_PASSPHRASE": self.key})

    def test_a_package_whose_passphrase_nobody_saw_is_not_written(self):
        self.use("import", SAMPLE)
        reference = self.use_json("list")["orders"][0]["reference"]
        package = self.folder / "order.emodesk"
        for nowhere, form, before in ((full_disk, "text", None), (full_disk, "json", b"an earlier package"),
                                      (reader_that_has_gone, "text", b"an earlier package"), (closed_output, "text", None)):
            package.unlink(missing_ok=True)
            if before:
                package.write_bytes(before)
            code, complaint = run(["package", "export", reference, "-o", package, "--profile", self.profile,
                                   "--format", form], nowhere)
            self.assertEqual(code, 2)
            self.assertIn("could not be shown, so no package was written", complaint)
            self.assertEqual(package.read_bytes() if package.exists() else None, before)
        self.assertEqual([file.name for file in self.folder.glob("*.emodesk*")], [])


class Writing(ProfileTest):
    """Commands write to regular files only. Whatever else has the name stays as it is."""

    def setUp(self):
        super().setUp()
        self.use("import", SAMPLE)
        self.reference = self.use_json("list")["orders"][0]["reference"]

    def kinds(self):
        pipe, listener, device = (self.folder / name for name in ("pipe", "socket", "device"))
        os.mkfifo(pipe)
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(str(listener))
        kinds = [pipe, listener]
        with contextlib.suppress(PermissionError):  # only root can make one
            os.mknod(device, stat.S_IFCHR | 0o600, os.makedev(1, 7))
            kinds.append(device)
        for path in list(kinds):
            kinds.append(path.with_name(path.name + "-link"))
            kinds[-1].symlink_to(path.name)
        return kinds

    def commands(self, path):
        yield ["export", SAMPLE, "--pdf", path, *TODAY]
        yield ["convert", SAMPLE, "-o", path]
        yield [*ANNEX, "--pdf", path]
        yield [*ANNEX, "--save", path]
        yield ["package", "export", self.reference, "-o", path, "--profile", self.profile]

    def test_a_device_a_pipe_and_a_socket_are_refused(self):
        self.environment = {"EMODESK_PASSPHRASE": PASSPHRASE}
        for path in self.kinds():
            before = path.lstat()
            for command in self.commands(path):
                self.assertEqual(self.refused(*command), f"emodesk-cli: {path} is a device, a pipe or a socket. Give the "
                                                         "name of a file.", command)
                after = path.lstat()
                self.assertEqual((after.st_mode, after.st_ino), (before.st_mode, before.st_ino))

    def test_no_file_is_called_by_the_sign_for_standard_output(self):
        self.environment = {"EMODESK_PASSPHRASE": PASSPHRASE}
        for command in self.commands("-"):
            self.assertIn('"-" is not a file name', self.refused(*command))
        self.assertFalse(pathlib.Path("-").exists())

    def test_a_folder_of_files_is_written_to_regular_files_only(self):
        handover = self.folder / "handover"
        handover.mkdir()
        self.run_cli("handover", SAMPLE, "--to", handover, *TODAY)
        for file in list(handover.iterdir()):
            file.unlink()
            os.mkfifo(file)
            self.assertIn("is a device, a pipe or a socket", self.refused("handover", SAMPLE, "--to", handover, *TODAY))
            self.assertTrue(file.is_fifo())
            file.unlink()

    def test_a_link_stays_and_leads_to_what_was_written(self):
        self.environment = {"EMODESK_PASSPHRASE": PASSPHRASE}
        (self.folder / "elsewhere").mkdir()
        file, link, link_to_link = (self.folder / name for name in ("elsewhere/file", "link", "link-to-link"))
        link.symlink_to("elsewhere/file")
        link_to_link.symlink_to("link")
        for path in (link, link_to_link):
            for command in self.commands(path):
                file.write_text("the earlier file", encoding="utf-8")
                self.run_cli(*command)
                self.assertNotEqual(file.read_bytes(), b"the earlier file")
                self.assertTrue(link.is_symlink() and link_to_link.is_symlink())

    def test_a_pipe_among_the_files_to_send_does_not_keep_the_program_waiting(self):
        maps = self.folder / "maps"
        maps.mkdir()
        order = self.altered(lambda each: each["additionalDocuments"][0].update(fileName="licence.pdf"))
        os.mkfifo(maps / "licence.pdf")
        (self.folder / "handover").mkdir()
        self.assertIn("licence.pdf", self.refused("handover", order, "--to", self.folder / "handover", "--files", maps,
                                                  *TODAY))


if __name__ == "__main__":
    main()
