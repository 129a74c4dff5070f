#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The commands of emodesk-cli that use a profile. Usage: test_profile.py EMODESK_CLI SOURCE_FOLDER"""
import contextlib
import json
import os
import pathlib
import pty
import sqlite3
import subprocess
import sys

from program import CLI, MISTAKES, SAMPLE, main, output
from profiles import CHANGE, PASSPHRASE, ProfileTest


class Orders(ProfileTest):
    def test_orders_are_taken_in_listed_found_and_shown(self):
        self.use("import", SAMPLE, MISTAKES)
        listed = self.use_json("list")
        self.assertEqual(listed["schema"], "emodesk-orders/1")
        self.assertEqual([each["status"] for each in listed["orders"]], ["draft", "to-send"])
        reference = listed["orders"][1]["reference"]
        self.assertEqual(listed["orders"][1]["id"], "3f0c2b1e-7a54-4d1b-9c1e-0b6a5d2e9f10")

        text = self.use("list", "--status", "to-send")
        self.assertRegex(text, f"^{reference} v0  Finished, not sent  .*, born ")
        self.assertEqual(text.count("\n"), 1)
        self.assertEqual(self.use("list", "--status", "submitted"), "")

        last_name = json.loads(SAMPLE.read_text(encoding="utf-8"))["deviceWearer"]["lastName"]
        found = self.use("search", last_name.upper()[1:], "--status", "finished")
        self.assertIn(reference, found)
        self.assertEqual(self.use("search", "nobody", "whatever"), "")

        shown = self.use("show", reference.lower().replace("-", " "))
        self.assertTrue(shown.startswith(f"{reference}, version 0: Finished, not sent\n"))
        self.assertIn(f"Last name: {last_name}\n", shown)
        self.assertEqual(self.use_json("show", listed["orders"][1]["id"], "--version", "0"),
                         json.loads(self.run_cli("convert", SAMPLE)))
        self.use("show", reference, "--version", "7", code=2)
        self.assertIn("has no version 7", self.errors)
        self.use("show", "0000-0000-0", code=2)
        self.assertIn("There is no order", self.errors)

    def test_versions_join_and_nothing_is_overwritten(self):
        form = self.folder / "form.pdf"
        self.run_cli("export", SAMPLE, "--pdf", form)
        results = self.use_json("import", SAMPLE, form, CHANGE, SAMPLE)["files"]
        self.assertEqual([(each["version"], each["outcome"]) for each in results],
                         [(0, "added"), (0, "already-here"), (1, "added"), (0, "already-here")])
        other = self.altered(lambda order: order["deviceWearer"].update(lastName="Another"))
        self.use("import", other, SAMPLE, self.folder / "none.json", code=2)
        complaints = self.errors.splitlines()
        self.assertEqual(len(complaints), 2, self.errors)
        self.assertIn("is here already, and the file says something else", complaints[0])
        self.assertIn("There is no file", complaints[1])
        self.assertEqual([each["version"] for each in self.use_json("list")["orders"]], [1])

    def test_what_is_noted_of_sending_is_printed_whichever_way_the_order_went(self):
        sent = self.altered(lambda order: order["emodesk"].update(
            sentToInstaller={"how": "EMAIL", "when": "2026-11-25T15:02:00Z", "by": "Sam Sender", "proof": "1"}))
        self.use("import", sent)
        shown = self.folder / "shown.json"
        shown.write_text(self.use("show", "3f0c2b1e-7a54-4d1b-9c1e-0b6a5d2e9f10", "--format", "json"),
                         encoding="utf-8")
        self.run_cli("handover", shown, "--to", self.folder)
        for order, file in ((sent, "sent.pdf"), (shown, "shown.pdf"), (None, next(self.folder.glob("EMO-*-pack.pdf")))):
            if order:
                self.run_cli("export", order, "--pdf", self.folder / file)
            text = " ".join(output("pdftotext", "-raw", str(self.folder / file), "-").split())
            self.assertIn("Sent 25 November 2026 at 15:02", text)
            self.assertIn("Date submitted 25 November 2026 at 15:02, by email", text)
            self.assertIn("Submitted by Sam Sender", text)

    def test_wrong_words_are_explained_before_anything_is_opened(self):
        for arguments, complaint in ((["list", "--status", "lost"], "--status takes one of: draft, "),
                                     (["show", "X", "--version", "one"], "--version takes a number"),
                                     (["import"], "At least this is expected: FILE")):
            self.run_with(arguments, 2)
            self.assertIn(complaint, self.errors)


class Opening(ProfileTest):
    def test_the_wrong_passphrase_says_so_and_nothing_else(self):
        self.use("list", passphrase="something else", code=2)
        self.assertEqual(len(self.errors.splitlines()), 1)
        self.run_with(["list"], 2)
        self.assertIn("There is no terminal", self.errors)
        self.run_with(["list", "--passphrase-fd", "77"], 2)
        self.assertIn("--passphrase-fd takes the number", self.errors)

    def test_a_passphrase_comes_through_an_open_file(self):
        reading, writing = os.pipe()
        os.write(writing, PASSPHRASE.encode() + b"\n")
        os.close(writing)
        self.run_with(["list", "--passphrase-fd", reading], 0, pass_fds=[reading])
        os.close(reading)

    def test_a_passphrase_that_is_typed_is_not_shown(self):
        mine, theirs = pty.openpty()
        process = subprocess.Popen([CLI, "list", "--profile", str(self.profile)], stdin=theirs, stdout=theirs,
                                   stderr=theirs, env={"PATH": os.environ["PATH"]})
        os.close(theirs)
        seen = b""
        while b"Passphrase: " not in seen:
            seen += os.read(mine, 100)
        os.write(mine, PASSPHRASE.encode() + b"\n")
        self.assertEqual(process.wait(), 0)
        try:
            while piece := os.read(mine, 1000):
                seen += piece
        except OSError:  # how a terminal ends
            pass
        os.close(mine)
        self.assertNotIn(PASSPHRASE.encode(), seen)

    def test_the_recovery_key_opens_the_profile_and_can_be_replaced(self):
        by_key = {"EMODESK_PASSPHRASE": self.key.lower()}
        slots = json.loads(self.run_with(["profile", "slots", "--recovery-key", "--format", "json"], 0,
                                         environment=by_key))["slots"]
        self.assertEqual([each["kind"] for each in slots], ["passphrase", "recovery-key"])
        added = self.use("profile", "slots", "--add", "recovery-key", "--remove", slots[1]["id"])
        self.assertRegex(added.splitlines()[0], "^Recovery key: [0-9A-Z]{4}-")
        self.run_with(["list", "--recovery-key"], 2, environment=by_key)
        self.use("profile", "slots", "--add", "nonsense", code=2)
        self.assertIn("--add takes one of: passphrase", self.errors)

    def test_a_key_that_was_removed_stays_removed_when_its_slot_is_put_back(self):
        by_key = {"EMODESK_PASSPHRASE": self.key}
        with contextlib.closing(sqlite3.connect(self.profile / "profile.db")) as database:
            slot = database.execute("SELECT * FROM slots WHERE kind = 2").fetchone()
            self.use("profile", "slots", "--add", "recovery-key", "--remove", slot[0])
            self.assertIn("profile rotate", self.errors)
            with database:
                database.execute("INSERT INTO slots VALUES (?, ?, ?)", slot)
        self.run_with(["list", "--recovery-key"], 2, environment=by_key)
        self.assertIn("That recovery key does not open this profile", self.errors)
        self.assertIn("A key that opens the profile was not written by this profile",
                      self.use("profile", "verify", code=1))

    def test_rotating_leaves_only_the_new_keys(self):
        self.use("import", SAMPLE)
        (self.folder / "share").mkdir()
        before = self.use_json("profile", "backup", self.folder / "share")["path"]
        self.use("profile", "rotate", code=2)  # with nobody to ask for a passphrase
        self.assertEqual(self.use("list").count("\n"), 1)
        reading, writing = os.pipe()
        os.write(writing, b"another invented horse\n")
        os.close(writing)
        printed = self.use_json("profile", "rotate", "--new-passphrase-fd", reading, pass_fds=[reading])
        os.close(reading)
        self.assertIn("Everything is sealed with new keys", self.errors)
        self.use("list", code=2)
        self.run_with(["list", "--recovery-key"], 2, environment={"EMODESK_PASSPHRASE": self.key})
        self.run_with(["list", "--recovery-key"], 0, environment={"EMODESK_PASSPHRASE": printed["recoveryKey"]})
        self.assertEqual(self.use("profile", "verify", passphrase="another invented horse"),
                         "1 order, 0 faults\n")
        self.use("profile", "restore", before, profile=self.folder / "again")
        self.assertEqual(self.use("list", profile=self.folder / "again").count("\n"), 1)

    def test_a_new_key_that_cannot_be_shown_leaves_the_old_ones(self):
        reading, writing = os.pipe()
        os.write(writing, b"another invented horse\n")
        os.close(writing)
        with open("/dev/full", "wb") as full:
            process = subprocess.run(
                [CLI, "profile", "rotate", "--new-passphrase-fd", str(reading), "--profile", str(self.profile)],
                stdout=full, stderr=subprocess.PIPE, pass_fds=[reading], check=False, text=True,
                env={"PATH": os.environ["PATH"], "EMODESK_PASSPHRASE": PASSPHRASE})
        os.close(reading)
        self.assertEqual(process.returncode, 2)
        self.assertIn("the keys were not changed", process.stderr)
        self.use("list")
        self.use("list", passphrase="another invented horse", code=2)

    def test_a_profile_is_never_made_over_another(self):
        self.use("profile", "create", code=2)
        self.assertIn("already a profile", self.errors)
        self.use("list", profile=self.folder / "elsewhere", code=2)
        self.assertIn("There is no profile", self.errors)
        self.assertFalse((self.folder / "elsewhere").exists())


class Keeping(ProfileTest):
    def test_a_backup_is_restored_into_a_new_profile(self):
        self.use("import", SAMPLE)
        self.use("profile", "backup", self.folder / "share", code=2)
        self.assertIn("cannot be reached", self.errors)
        (self.folder / "share").mkdir()
        path = self.use_json("profile", "backup", self.folder / "share")["path"]
        self.assertEqual(os.path.dirname(path), str(self.folder / "share"))
        self.use("import", MISTAKES)
        restored = self.folder / "restored"
        self.use("profile", "restore", path, profile=restored)
        self.assertEqual(len(self.use_json("list", profile=restored)["orders"]), 1)
        os.mkfifo(self.folder / "pipe")  # which would be waited for without end
        self.use("profile", "restore", self.folder / "pipe", profile=self.folder / "none", code=2)
        self.assertIn("is not a file", self.errors)
        self.use("profile", "restore", path, code=2)
        self.assertIn("already a profile", self.errors)

    def test_a_backup_is_chosen_from_a_list_whose_order_no_clock_and_no_name_alters(self):
        share = self.folder / "share"
        share.mkdir()
        made = [pathlib.Path(self.use_json("profile", "backup", share)["path"]) for _ in range(3)]
        renamed = made[0].with_name(made[0].name.replace("profile-20", "profile-36"))  # as a wrong clock names it
        made[0].rename(renamed)
        listed = self.use_json("profile", "restore", share, "--list")
        self.assertEqual(listed["schema"], "emodesk-backups/1")
        self.assertEqual([(each["number"], each["path"]) for each in listed["backups"]],
                         [(3, str(made[2])), (2, str(made[1])), (1, str(renamed))])
        self.assertTrue(all(each["complete"] for each in listed["backups"]))
        self.use("profile", "restore", share, profile=self.folder / "newest")
        self.use("profile", "restore", renamed, profile=self.folder / "chosen")
        entries = [self.use_json("profile", "verify", profile=self.folder / name)["auditEntries"]
                   for name in ("newest", "chosen")]
        self.assertGreater(entries[0], entries[1])
        self.use("profile", "restore", share, "--list", passphrase="something else", code=2)
        self.assertIn("does not open", self.errors)
        self.use("profile", "backup", code=2)
        self.assertIn("name no folder for backups", self.errors)

    def old_order(self):
        """An order that was finished years ago, with a licence; its file."""
        text = SAMPLE.read_text(encoding="utf-8")
        order = json.loads(text)
        finished = order["emodesk"]["finished"]["at"]
        old = self.folder / "old.json"
        old.write_text(text.replace(finished, "2019-11-24T14:32:00Z"), encoding="utf-8")
        return old

    def test_orders_whose_retention_period_is_over_are_listed_and_removed_for_good(self):
        old = self.old_order()
        self.use("import", old, SAMPLE.parent / "dapol-zones.json")
        listed = self.use_json("profile", "expired")["orders"]
        self.assertEqual(len(listed), 1, listed)
        self.assertRegex(self.use("profile", "expired"), f"^{listed[0]['reference']} v0 ")
        self.assertEqual(len(self.use_json("list")["orders"]), 2)
        self.use("profile", "expired", "--remove")
        self.assertIn("1 order permanently removed", self.errors)
        self.assertEqual(self.use("profile", "expired"), "")
        self.assertEqual(len(self.use_json("list")["orders"]), 1)
        self.use("import", old, code=2)
        self.assertIn("was removed from this profile", self.errors)

    def test_a_hostile_database_among_the_backups_harms_nobody(self):
        share = self.folder / "share"
        share.mkdir()
        self.use("import", SAMPLE)
        mine = pathlib.Path(self.use_json("profile", "backup", share)["path"])
        series = mine.stem.split("-")[3]
        script = "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute('CREATE VIEW attachments(id) AS WITH " \
                 "RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT x FROM c'); d.execute('CREATE TABLE " \
                 "manifest(id, number, sequence, sealed)'); d.commit()"
        hostile = share / f"profile-20990101-120000-{series}.db"
        subprocess.run([sys.executable, "-c", script, str(hostile)], check=True)
        for name in (f"profile-20990101-120000-{series}-9.emobackup", "profile-20990101-120000-00000000-9.emobackup"):
            (share / name).write_bytes(hostile.read_bytes())
        self.use("profile", "backup", share, timeout=60)
        self.use("profile", "restore", share, profile=self.folder / "restored", timeout=60)
        self.use("profile", "restore", hostile, profile=self.folder / "none", code=2, timeout=60)
        self.assertFalse((self.folder / "none" / "profile.db").exists())

    def test_a_profile_that_was_altered_is_not_passed(self):
        self.use("import", SAMPLE)
        whole = self.use_json("profile", "verify")
        self.assertEqual((whole["orders"], whole["faults"]), (1, []))
        self.assertEqual(len(whole["auditHead"]), 64)
        script = "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute('DELETE FROM audit " \
                 "WHERE number = 2'); d.commit()"
        subprocess.run([sys.executable, "-c", script, str(self.profile / "profile.db")], check=True)
        faults = self.use("profile", "verify", code=1)
        self.assertIn("Entry 2 of the audit record is missing", faults)
        self.assertIn("1 order, 1 fault\n", faults)

    def test_nothing_that_is_written_can_be_read(self):
        self.use("import", SAMPLE, "--who", "Planted Person")
        (self.folder / "share").mkdir()
        self.use("profile", "backup", self.folder / "share", "--who", "Planted Person")
        wearer = json.loads(SAMPLE.read_text(encoding="utf-8"))["deviceWearer"]
        files = [file for folder in (self.profile, self.folder / "share") for file in folder.rglob("*")
                 if file.is_file()]
        self.assertGreaterEqual(len(files), 2)
        for file in files:
            content = file.read_bytes() + file.name.encode()
            for planted in ("Planted Person", wearer["lastName"], PASSPHRASE, self.key):
                self.assertNotIn(planted.encode(), content, file)


if __name__ == "__main__":
    main()
