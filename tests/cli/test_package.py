#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Packages of orders on the command line. Usage: test_package.py EMODESK_CLI SOURCE_FOLDER"""
import json
import os

from program import SAMPLE, main
from test_profile import PASSPHRASE, ProfileTest


class Packages(ProfileTest):
    def setUp(self):
        super().setUp()
        self.other = self.folder / "other"
        self.use("profile", "create", profile=self.other)
        self.use("import", SAMPLE)
        self.reference = self.use_json("list")["orders"][0]["reference"]
        self.package = self.folder / "order.emodesk"

    def take_in(self, passphrase, code=0, package=None, form="text"):
        secrets = {"EMODESK_PASSPHRASE": PASSPHRASE, "EMODESK_PACKAGE_PASSPHRASE": passphrase}
        return self.run_with(["package", "import", package or self.package, "--format", form], code,
                             environment=secrets, profile=self.other)

    def test_an_order_is_handed_on(self):
        printed = self.use("package", "export", self.reference, "-o", self.package)
        self.assertRegex(printed, r"^Passphrase: ([0-9A-Z]{4}-){3}[0-9A-Z]{4}\n$")
        passphrase = printed.split()[1]
        last_name = json.loads(SAMPLE.read_text(encoding="utf-8"))["deviceWearer"]["lastName"]
        self.assertNotIn(last_name.encode(), self.package.read_bytes())

        self.take_in("0000-0000-0000-0000", code=2)
        self.assertIn("That passphrase does not open the package", self.errors)
        self.assertEqual(self.use("list", profile=self.other), "")

        self.assertIn("was taken in", self.take_in(passphrase.lower().replace("-", " ")))
        self.assertIn(self.reference, self.use("list", profile=self.other))
        again = json.loads(self.take_in(passphrase, form="json"))
        self.assertEqual([each["outcome"] for each in again["files"]], ["already-here"])

    def test_a_damaged_package_is_refused(self):
        made = self.use_json("package", "export", self.reference, "-o", self.package)
        whole = self.package.read_bytes()
        self.package.write_bytes(whole[:-100])
        self.take_in(made["passphrase"], code=2)
        self.assertIn("damaged or incomplete", self.errors)
        self.take_in(made["passphrase"], code=2, package=SAMPLE)
        self.assertIn("not a package", self.errors)
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)  # which would be waited for without end
        self.take_in(made["passphrase"], code=2, package=pipe)
        self.assertIn("is not a file", self.errors)

    def test_the_office_has_a_passphrase_of_its_own(self):
        secrets = {"EMODESK_PASSPHRASE": PASSPHRASE, "EMODESK_PACKAGE_PASSPHRASE": "invented office words"}
        printed = self.run_with(["package", "export", self.reference, "--finished", "--own-passphrase",
                                 "-o", self.package], 0, environment=secrets)
        self.assertEqual(printed, "")
        self.take_in("Invented Office Words")

    def test_the_office_shares_a_folder(self):
        shared = self.folder / "shared"
        secrets = {"EMODESK_PASSPHRASE": PASSPHRASE, "EMODESK_PACKAGE_PASSPHRASE": "invented office words"}

        def run(*arguments, code=0, profile=self.profile):
            return self.run_with(arguments, code, environment=secrets, profile=profile)

        run("package", "share", self.reference, "--to", shared, code=2)
        self.assertIn("cannot be read", self.errors)
        shared.mkdir()
        path = run("package", "share", self.reference, "--to", shared).strip()
        self.assertEqual(path, str(shared / f"{self.reference}-v0.emodesk"))
        self.assertEqual(run("package", "list", shared), f"{self.reference} v0\n")
        listed = json.loads(run("package", "list", shared, "--format", "json", profile=self.other))
        self.assertEqual(listed, {"schema": "emodesk-packages/1", "packages": [
            {"file": path, "reference": self.reference, "version": 0, "isNew": True}]})
        self.assertEqual(run("package", "list", shared, profile=self.other), f"{self.reference} v0  new\n")

        taken = json.loads(run("package", "import", "--from", shared, "--format", "json", profile=self.other))
        self.assertEqual([each["outcome"] for each in taken["files"]], ["added"])
        self.assertIn(self.reference, self.use("list", profile=self.other))
        self.assertEqual(run("package", "import", "--from", shared, profile=self.other), "")
        self.assertFalse(json.loads(run("package", "list", shared, "--format", "json",
                                        profile=self.other))["packages"][0]["isNew"])
        run("package", "import", path, "--from", shared, code=2, profile=self.other)
        self.assertIn("files, or a folder with --from", self.errors)
        run("package", "list", code=2)
        self.assertIn("Say which folder the office shares", self.errors)

    def test_what_is_missing_is_said(self):
        self.use("package", "export", self.reference, code=2)
        self.assertIn("-o", self.errors)
        self.use("package", "export", "7K3M-Q2VD-X", "-o", self.package, code=2)


if __name__ == "__main__":
    main()
