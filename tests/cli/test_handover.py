#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Annex A, deadlines and hand-over on the command line, looked at with other people's programs.
Usage: test_handover.py EMODESK_CLI SOURCE_FOLDER"""
import datetime
import email
import email.policy
import hashlib
import json

import icalendar

from program import SAMPLE, TODAY, CliTest, main, output

PEOPLE = ("Jordan", "Sampleton", "Morgan", "Notreal", "07700")


class AnnexA(CliTest):
    def pdf(self, *arguments):
        file = self.folder / "annex.pdf"
        self.run_cli("annex-a", *arguments, "--pdf", file)
        self.assertEqual(self.errors, "")
        return file

    def text(self, file):
        return " ".join(output("pdftotext", "-raw", str(file), "-").split())

    def test_it_is_valid_pdf_a_and_says_what_the_order_says(self):
        file = self.pdf(SAMPLE, *TODAY)
        self.assert_valid(file)
        text = self.text(file)
        for part in ("Draft for the responsible officer.", "Jordan Ash Sampleton (known as Jord)", "14/3/1991",
                     "EMSenforcement@ems.co.uk", "you are notified that that Electronic Monitoring is imposed.",
                     "OFFICIAL-SENSITIVE"):
            self.assertIn(part, text)
        self.assertEqual(text.count("Further Update"), 3)
        self.assertNotIn("Not provided", text)
        self.assertIn("Pages:           3", output("pdfinfo", str(file)))

    def test_what_is_only_suggested_is_taken_over_when_asked_for(self):
        self.assertNotIn("Children under 18", self.text(self.pdf(SAMPLE, *TODAY)))
        self.assertIn("Children under 18 live at the address.",
                      self.text(self.pdf(SAMPLE, *TODAY, "--suggested")))

    def test_answers_of_its_own_stand_alone(self):
        answers = self.folder / "annex.json"
        self.run_cli("annex-a", SAMPLE, "--save", answers, *TODAY)
        annex = json.loads(answers.read_text(encoding="utf-8"))
        annex["risk"].update(selfHarm=True, selfHarmDetails="Known to the prison.")
        annex["updates"] = [{"details": f"Update {number}.", "preparedOn": "2026-11-27"} for number in range(5)]
        answers.write_text(json.dumps(annex), encoding="utf-8")
        file = self.pdf("--answers", answers)
        text = self.text(file)
        self.assertIn("Known to the prison.", text)
        self.assertEqual(text.count("Further Update"), 6)
        self.assertIn("SAMPLETON, Jorda", text)  # with the middle name too long for the header
        self.assert_valid(file)

    def test_what_cannot_be_used_is_named_in_one_line(self):
        self.assertIn("--pdf", self.refused("annex-a", SAMPLE))
        self.assertIn("ORDER.json", self.refused("annex-a", "--pdf", self.folder / "x.pdf"))
        self.assertIn("Annex A", self.refused("annex-a", "--answers", SAMPLE, "--pdf", self.folder / "x.pdf"))
        long = self.write("long.json", json.dumps({"annexA": {"id": "x"}, "risk": {"selfHarmDetails": "x" * 4_000_000}}))
        self.assertIn("has 4,000,000 characters", self.refused("annex-a", "--answers", long, "--pdf", self.folder / "x"))


class Deadlines(CliTest):
    def due(self, order, *arguments):
        found = json.loads(self.run_cli("deadlines", order, "--format", "json", *arguments))
        self.assertEqual(found["schema"], "emodesk-deadlines/1")
        return {each["id"]: each for each in found["deadlines"]}

    def annex(self, **duties):
        answers = self.folder / "annex.json"
        self.run_cli("annex-a", SAMPLE, "--save", answers, *TODAY)
        annex = json.loads(answers.read_text(encoding="utf-8"))
        annex["emodesk"] = {"duties": duties}
        answers.write_text(json.dumps(annex), encoding="utf-8")
        return answers

    def test_an_order_that_was_not_sent_is_due(self):
        self.assertEqual(list(self.due(SAMPLE, *TODAY)), ["not-sent"])
        near = self.due(SAMPLE, "--today", "2026-12-05")
        self.assertEqual(near["release-near"]["due"], "2026-12-07")
        self.assertTrue(near["release-near"]["source"])

    def test_the_dates_of_annex_a_set_those_of_probation(self):
        annex = self.annex(allocated="2026-12-24", violationDate="2026-11-23", violationTime="22:30:00")
        found = self.due(SAMPLE, "--annex-a", annex, *TODAY)
        self.assertEqual(found["pi-first-notification"]["due"], "2026-12-29")
        self.assertEqual((found["pi-notice"]["due"], found["pi-notice"]["time"]), ("2026-11-24", "22:30"))
        self.assertEqual(found["pi-breach"]["due"], "2026-12-03")

    def test_an_annex_a_has_deadlines_without_an_order(self):
        found = self.due(f"--annex-a={self.annex(hearingSet='2026-11-23')}", *TODAY)
        self.assertEqual(found["pi-hearing"]["due"], "2026-11-24")
        self.assertIn("ORDER.json", self.refused("deadlines"))

    def test_the_calendar_file_is_read_by_another_program_and_names_nobody(self):
        annex = self.annex(allocated="2026-12-24", violationDate="2026-11-23", violationTime="22:30:00")
        text = self.run_cli("deadlines", SAMPLE, "--annex-a", annex, "--format", "ics", *TODAY)
        calendar = icalendar.Calendar.from_ical(text)
        events = calendar.walk("VEVENT")
        self.assertEqual(len(events), len(self.due(SAMPLE, "--annex-a", annex, *TODAY)))
        self.assertEqual(len({str(event["UID"]) for event in events}), len(events))
        for event in events:
            self.assertFalse(event.errors)
            self.assertRegex(str(event["SUMMARY"]), "^EMO [0-9A-Z-]{11}: ")
            self.assertTrue(event["DTSTAMP"] and event["LAST-MODIFIED"])
            self.assertGreater(event.decoded("DTEND"), event.decoded("DTSTART"))
            self.assertNotRegex(str(event["UID"]), "20[0-9]{6}")
            self.assertGreater(event["SEQUENCE"], 0)
            alarms = event.walk("VALARM")
            self.assertEqual(len(alarms), 2)
            for alarm in alarms:
                self.assertEqual((str(alarm["ACTION"]), str(alarm["DESCRIPTION"])), ("DISPLAY", str(event["SUMMARY"])))
                self.assertIsInstance(alarm.decoded("TRIGGER"), datetime.timedelta)
        for word in PEOPLE:
            self.assertNotIn(word, text)

    def test_an_annex_a_is_read_in_utf_16_and_another_encoding_is_named(self):
        annex = self.annex(violationDate="2026-11-23", violationTime="22:30:00")
        text = annex.read_text(encoding="utf-8").replace("Jordan", "Jos\u00e9")
        self.assertIn("Jordan", annex.read_text(encoding="utf-8"))
        text = json.dumps(json.loads(text), ensure_ascii=False)
        annex.write_text(text, encoding="utf-16")
        self.assertIn("pi-notice", self.due(SAMPLE, "--annex-a", annex, *TODAY))
        annex.write_text(text, encoding="cp1252")
        self.assertIn("Windows-1252", self.refused("deadlines", SAMPLE, "--annex-a", annex, *TODAY))

    def test_an_event_keeps_its_id_when_its_day_moves_and_the_newer_file_counts(self):
        def event(violation, now):
            annex = self.annex(violationDate=violation, violationTime="22:30:00")
            text = self.run_cli("deadlines", SAMPLE, "--annex-a", annex, "--format", "ics", "--today", now)
            events = icalendar.Calendar.from_ical(text).walk("VEVENT")
            return {str(each["UID"]): each for each in events if str(each["UID"]).startswith("pi-")}

        before, after = event("2026-11-23", "2026-11-24"), event("2026-11-30", "2026-12-01")
        self.assertEqual(set(before), set(after))
        self.assertEqual(len(after), 2)
        for uid, moved in after.items():
            self.assertNotEqual(moved.decoded("DTSTART"), before[uid].decoded("DTSTART"))
            self.assertGreater(moved["SEQUENCE"], before[uid]["SEQUENCE"])

    def test_business_days_are_those_of_england_and_wales(self):
        self.assertEqual(self.run_cli("business-days", "2026-12-24", "1"), "2026-12-29\n")
        self.assertEqual(self.run_cli("business-days", "2022-05-27", "5"), "2022-06-07\n")
        self.assertIn("2026-12-07", self.refused("business-days", "tomorrow", "1"))
        self.assertIn("number", self.refused("business-days", "2026-12-24", "x"))


    def test_an_office_adds_a_bank_holiday_that_was_proclaimed_since(self):
        settings = self.folder / "EMO Desk"
        settings.mkdir()
        self.environment = {"XDG_CONFIG_HOME": str(self.folder)}
        added = settings / "bank-holidays.csv"
        added.write_text("instead,day,name\n,2027-06-07,A jubilee\n", encoding="utf-8")
        self.assertEqual(self.run_cli("business-days", "2027-06-04", "1"), "2027-06-08\n")
        added.write_text("Instead;Day;Name\r\n;07/06/2027;A jubilee\r\n;soon;Another\r\n", encoding="utf-16")
        self.assertEqual(self.run_cli("business-days", "2027-06-04", "1"), "2027-06-08\n")
        self.assertIn("bank-holidays.csv", self.errors)
        self.assertIn('3 ("soon Another")', self.errors)


class NamedFiles(CliTest):
    """Files that an order names are looked for wherever a folder is given."""

    def setUp(self):
        super().setUp()
        self.files = self.folder / "files"
        self.files.mkdir()
        names = [each["fileName"] for each in json.loads(SAMPLE.read_text(encoding="utf-8"))["additionalDocuments"]]
        for name in names:
            (self.files / name).write_bytes(b"%PDF-1.4 invented")
        self.licence = self.files / names[0]

    def missing(self, code):
        found = json.loads(self.run_cli("check", SAMPLE, "--files", self.files, "--format", "json", *TODAY, code=code))
        return [finding for finding in found["findings"] if finding["id"] == "C21"]

    def test_a_file_that_is_named_and_not_there_is_an_error(self):
        self.assertEqual(self.missing(0), [])
        self.licence.unlink()
        self.assertEqual([(each["severity"], each["questions"]) for each in self.missing(1)],
                         [("error", ["documents.licence"])])

    def test_what_was_not_looked_at_is_said(self):
        text = self.run_cli("check", SAMPLE, *TODAY)
        self.assertIn("The files were not looked at: " + self.licence.name, text.splitlines()[-2])
        self.assertNotIn("not looked at", self.run_cli("check", SAMPLE, "--files", self.files, *TODAY))

    def test_an_order_is_not_handed_over_without_a_file_that_it_names(self):
        to = self.folder / "to"
        to.mkdir()
        self.run_cli("handover", SAMPLE, "--to", to, "--files", self.files, *TODAY)
        for file in list(to.iterdir()):
            file.unlink()
        self.licence.unlink()
        self.assertIn(self.licence.name, self.refused("handover", SAMPLE, "--to", to, "--files", self.files, *TODAY))
        self.assertEqual(list(to.iterdir()), [])


class Handover(CliTest):
    def hand_over(self, order, *arguments):
        found = json.loads(self.run_cli("handover", order, "--to", self.folder, "--format", "json",
                                        *(arguments or TODAY)))
        self.assertEqual(found["schema"], "emodesk-handover/1")
        return {step["role"]: step for step in found["steps"]}

    def read(self, step):
        return email.message_from_bytes((self.folder / step["draft"]).read_bytes(), policy=email.policy.default)

    def test_the_installer_is_first_and_the_others_wait(self):
        steps = self.hand_over(SAMPLE)
        self.assertEqual(list(steps)[0], "INSTALLER")
        for role in ("PROBATION", "RESPONSIBLE_OFFICER", "POLICE"):
            self.assertFalse(steps[role]["mayBeDone"])
            self.assertIn("installer first", steps[role]["why"])
        self.assertTrue(steps["OWN_TEAM"]["mayBeDone"])

    def test_once_it_was_sent_nobody_waits(self):
        sent = self.altered(lambda order: order["emodesk"].update(
            sentToInstaller={"how": "ONLINE_SERVICE", "when": "2026-11-24T14:00:00Z", "by": "Clerk", "proof": "1"}))
        steps = self.hand_over(sent)
        self.assertTrue(steps["INSTALLER"]["isDone"])
        self.assertTrue(all(step["mayBeDone"] for step in steps.values()))

    def test_each_draft_holds_its_files_and_names_nobody_in_its_subject(self):
        for step in self.hand_over(SAMPLE).values():
            message = self.read(step)
            self.assertEqual(message["X-Unsent"], "1")
            self.assertTrue(message["Subject"].startswith("OFFICIAL-SENSITIVE: "))
            self.assertFalse({"Date", "Message-ID", "From", "Bcc", "Cc"} & set(message.keys()))
            for word in PEOPLE:
                self.assertNotIn(word, message["Subject"] + step["draft"])
            attached = list(message.iter_attachments())
            self.assertEqual([part.get_filename() for part in attached], [file["name"] for file in step["files"]])
            for part, file in zip(attached, step["files"]):
                content = part.get_content()
                self.assertEqual(hashlib.sha256(content).hexdigest(), file["sha256"])
                self.assertEqual(content, (self.folder / file["name"]).read_bytes())

    def test_the_form_is_not_to_be_forwarded_and_annex_a_goes_to_enforcement(self):
        steps = self.hand_over(SAMPLE)
        body = {role: self.read(step).get_body(("plain",)).get_content() for role, step in steps.items()}
        self.assertIn("Do not forward this form to EMS.", body["PROBATION"])
        self.assertIn("EMSenforcement@ems.co.uk", body["RESPONSIBLE_OFFICER"])
        self.assertEqual(self.read(steps["INSTALLER"])["To"], "EMNotifications@ems.co.uk")
        self.assertEqual([file["name"][:6] for file in steps["RESPONSIBLE_OFFICER"]["files"]], ["AnnexA"])

    def test_the_installer_gets_the_licence_as_it_is(self):
        licence = json.loads(SAMPLE.read_text(encoding="utf-8"))["additionalDocuments"][0]["fileName"]
        files = self.folder / "files"
        files.mkdir()
        (files / licence).write_bytes(b"%PDF-1.4 any bytes\r\n\x00\xff")
        (files / "photo.jpg").write_bytes(b"any bytes")
        step = self.hand_over(SAMPLE, "--files", files, *TODAY)["INSTALLER"]
        parts = {part.get_filename(): part.get_content() for part in self.read(step).iter_attachments()}
        self.assertEqual(parts[licence], b"%PDF-1.4 any bytes\r\n\x00\xff")

    def test_two_maps_of_one_name_are_two_attachments(self):
        order = json.loads((SAMPLE.parent / "change-after-start.json").read_text(encoding="utf-8"))
        zone = order["enforcementZoneConditions"][0] | {"fileName": "map.pdf"}
        order["enforcementZoneConditions"] = [zone, zone | {"name": "Another", "zoneId": 1}]
        files = self.folder / "files"
        files.mkdir()
        for document in order["additionalDocuments"]:
            (files / document["fileName"]).write_bytes(b"any bytes")
        (files / "map.pdf").write_bytes(b"one")
        (files / "map (2).pdf").write_bytes(b"two")
        step = self.hand_over(self.write("zones.json", json.dumps(order)), "--files", files, *TODAY)["INSTALLER"]
        parts = {part.get_filename(): part.get_content() for part in self.read(step).iter_attachments()}
        self.assertEqual((parts["map.pdf"], parts["map (2).pdf"]), (b"one", b"two"))
        self.assertIn("map (2).pdf", [file["name"] for file in step["files"]])
        self.assertIn("map (2).pdf", self.read(step).get_body(("plain",)).get_content())

    def test_the_pack_is_the_form_and_annex_a_in_one_valid_file(self):
        self.hand_over(SAMPLE)
        pack = next(self.folder.glob("EMO-*-pack.pdf"))
        self.assert_valid(pack)
        text = output("pdftotext", "-raw", str(pack), "-")
        self.assertLess(text.index("Electronic Monitoring Order"), text.index("Further Update"))

    def test_without_probation_there_is_no_annex_a(self):
        police = self.altered(lambda order: order["interestedParties"].update(responsibleOrganisation="POLICE"))
        steps = self.hand_over(police)
        self.assertNotIn("RESPONSIBLE_OFFICER", steps)
        self.assertFalse(list(self.folder.glob("AnnexA-*")))

    def test_what_cannot_be_used_is_named_in_one_line(self):
        self.assertIn("--to", self.refused("handover", SAMPLE))
        self.assertIn("no folder", self.refused("handover", SAMPLE, "--to", self.folder / "none"))


main()
