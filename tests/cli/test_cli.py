#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The commands of emodesk-cli. Usage: test_cli.py EMODESK_CLI SOURCE_FOLDER"""
import json
import os
import re
import resource
import signal

from program import CLI, MISTAKES, SAMPLE, SCENARIOS, SOURCES, TODAY, CliTest, main


class Check(CliTest):
    def test_a_clean_order_has_few_reminders_and_exits_with_0(self):
        samples = [file for file in SAMPLE.parent.glob("*.json") if "mistakes" not in file.name]
        self.assertGreaterEqual(len(samples), 8)
        for sample in samples:
            last = self.run_cli("check", sample, *TODAY).splitlines()[-1]
            self.assertRegex(last, "^0 errors, 0 warnings, ([0234] reminders|1 reminder)$", sample)

    def test_every_seeded_mistake_is_found_and_errors_exit_with_1(self):
        found = json.loads(self.run_cli("check", MISTAKES, *TODAY, "--format", "json", code=1))
        self.assertEqual(found["schema"], "emodesk-findings/1")
        self.assertEqual({each["id"]: each["severity"] for each in found["findings"]},
                         {"F14": "error", "C01": "error", "C07": "error", "F07": "error", "C04": "warning",
                          "F02": "warning", "F03": "warning", "F23": "reminder", "O-openQuestions": "reminder",
                          "C15": "reminder"})
        for each in found["findings"]:
            self.assertEqual(set(each), {"id", "severity", "questions", "message", "source"})
            self.assertTrue(each["questions"] and each["message"] and each["source"])

    def test_warnings_alone_exit_with_0(self):
        file = self.altered(lambda order: order["curfewConditions"].update(endDate="2027-04-07T22:59:00Z"))
        self.assertIn("warning F03", self.run_cli("check", file, *TODAY))

    def test_the_date_and_time_given_are_those_of_london(self):
        last_minute = ["--today", "2027-04-06", "--now"]
        draft = self.altered(lambda order: order["emodesk"].pop("finished"))
        self.run_cli("check", draft, *last_minute, "23:58")
        self.assertIn("C06", self.run_cli("check", draft, *last_minute, "23:59", code=1))
        self.assertIn("C06", self.run_cli("check", draft, "--today", "2027-04-07", code=1))

    def test_findings_hold_no_personal_data(self):
        text = self.run_cli("check", MISTAKES, *TODAY, code=1)
        for word in ("Jordan", "Sampleton", "Invented", "07700", "A1234ZZ"):
            self.assertNotIn(word, text)

    def test_counts_are_in_words(self):
        text = self.run_cli("check", self.altered(lambda order: order.update(additionalDocuments=[])), *TODAY, code=1)
        self.assertIn("2 errors, 0 warnings, 1 reminder\n", text)


class Unusable(CliTest):
    def test_what_is_wrong_with_the_command_is_said_in_one_line(self):
        self.assertIn("--help", self.refused("check"))
        self.assertIn("--help", self.refused("check", SAMPLE, MISTAKES))
        self.assertIn("--help", self.refused("check", SAMPLE, "--colour"))
        self.assertIn("2026-12-07", self.refused("check", SAMPLE, "--today", "7/12/2026"))
        self.assertIn("2026-12-07", self.refused("check", SAMPLE, "--today", "2026-02-30"))
        self.assertIn("14:30", self.refused("check", SAMPLE, "--now", "noon"))
        self.assertIn("text, json", self.refused("check", SAMPLE, "--format", "xml"))
        self.assertIn("--pdf", self.refused("export", SAMPLE))
        self.assertNotIn("..", self.refused("export", SAMPLE, "--pdf"))

    def test_a_file_that_is_no_order_is_named(self):
        for name, text in (("empty.json", ""), ("text.json", "Dear colleague"), ("list.json", "[]"),
                           ("other.json", '{"findings": []}'), ("deep.json", "[" * 10000),
                           ("cut.json", SAMPLE.read_text(encoding="utf-8")[:-100])):
            self.assertIn(name, self.refused("check", self.write(name, text)))
        self.assertIn("missing.json", self.refused("check", self.folder / "missing.json"))
        self.assertIn("is a folder", self.refused("check", self.folder))

    def test_a_member_of_the_wrong_type_is_named(self):
        file = self.altered(lambda order: order["deviceWearer"].update(dateOfBirth="1991-02-31T00:00:00Z"))
        self.assertIn("deviceWearer.dateOfBirth", self.refused("check", file))
        file = self.altered(lambda order: order.update(curfewTimeTable={}))
        self.assertIn("curfewTimetable", self.refused("convert", file))

    def test_more_than_any_order_holds_is_named_at_once(self):
        file = self.altered(lambda order: order["deviceWearer"].update(lastName="x" * 4_194_304))
        for command in (["check", file], ["convert", file], ["export", file, "--pdf", self.folder / "out.pdf"]):
            self.assertIn('"Last name" has 4,194,304 characters, and at most 20,000 can be read', self.refused(*command))
        file = self.altered(lambda order: order.update(curfewTimeTable=[{}] * 1_000_000))
        self.assertIn('"Curfew timetable" has 1,000,000 entries', self.refused("check", file))
        file = self.altered(lambda order: order["deviceWearer"].update(shoeSize="x" * 16_000_000))
        self.assertIn("deviceWearer.shoeSize", self.refused("check", file))
        long = self.altered(lambda order: order["deviceWearer"].update(lastName="x" * 15_000))
        self.assertIn("error", self.run_cli("check", long, *TODAY, code=1))
        self.assertEqual(len(json.loads(self.run_cli("convert", long))["deviceWearer"]["lastName"]), 15_000)

    def test_nothing_is_left_in_the_temporary_folder(self):
        for arguments in (["export", "--help"], ["export", SAMPLE, "--pdf", self.folder / "out.pdf"]):
            self.run_cli(*arguments, temporary=self.folder / "temporary")
        self.assertEqual(list((self.folder / "temporary").iterdir()), [])


class Help(CliTest):
    def listed(self, text):
        """The names of the commands that a help lists."""
        for line in text.splitlines():
            self.assertLessEqual(len(line), 80)
        return re.findall(r"^  (\w\S*(?: \w\S*)?)  +\S", text, re.MULTILINE)

    def test_every_command_is_listed_once_and_explains_itself(self):
        commands = self.listed(self.run_cli("--help"))
        self.assertEqual(len(commands), len(set(commands)))
        for command in ("check", "business-days", "profile verify", "package export"):
            self.assertIn(command, commands)
        for command in commands:
            text = self.run_cli(*command.split(), "--help")
            self.assertTrue(text.startswith(f"Usage: emodesk-cli {command} [options]"), text)
            self.assertIn("Options:", text)

    def test_the_first_of_two_words_lists_the_commands_of_its_group(self):
        commands = self.listed(self.run_cli("--help"))
        for group in ("profile", "package"):
            its_own = [command for command in commands if command.startswith(group + " ")]
            self.assertEqual(self.listed(self.run_cli(group, "--help")), its_own)
            self.assertEqual(self.listed(self.run_cli(group, code=2)), its_own)
            self.assertEqual(self.errors, "emodesk-cli: Say what to do\n")
            self.assertEqual(self.listed(self.run_cli(group, "sell", "--help", code=2)), its_own)
            self.assertEqual(self.errors, f"emodesk-cli: There is no command {group} sell\n")

    def test_an_unknown_command_lists_all(self):
        everything = self.run_cli("--help")
        self.assertEqual(self.run_cli(code=2), everything)
        self.assertEqual(self.errors, "emodesk-cli: Say what to do\n")
        for words in (["chekc"], ["chekc", "verify"], ["verify"], ["profile verify"]):
            self.assertEqual(self.run_cli(*words, code=2), everything)
            self.assertEqual(self.errors, f"emodesk-cli: There is no command {words[0]}\n")

    def test_what_the_program_calls_itself_for_is_not_listed(self):
        self.assertNotIn("profile rows", self.run_cli("--help") + self.run_cli("profile", "--help"))

    def test_the_commands_of_the_readme_are_there(self):
        commands = self.listed(self.run_cli("--help"))
        readme = (SOURCES / "README.md").read_text(encoding="utf-8")
        shown = re.findall(r"^emodesk (\w\S*)(?: (\w+))?", readme, re.MULTILINE)
        self.assertGreater(len(shown), 15)
        for first, second in shown:
            self.assertTrue(first in commands or f"{first} {second}" in commands, (first, second))


class Convert(CliTest):
    def test_what_is_for_the_live_service_holds_nothing_of_this_program(self):
        live = self.run_cli("convert", "--live", SAMPLE)
        self.assertNotIn("emodesk", live)
        self.assertNotIn("Placeholder", live)
        self.assertEqual(json.loads(live)["monitoringConditions"]["issp"], "UNKNOWN")

    def test_what_the_live_service_would_not_get_is_said_in_a_line_each(self):
        self.run_cli("convert", "--live", SAMPLE)
        self.assertEqual(self.errors, "")

        def alter(order):
            order["monitoringConditions"].update(orderType="PRE_TRIAL", sentenceType="LIFE_SENTENCE", pilot=None)
            order["deviceWearer"].update(homeOfficeReferenceNumber="C1234567")

        live = json.loads(self.run_cli("convert", "--live", self.altered(alter)))
        self.assertEqual(live["monitoringConditions"]["orderType"], "PRE_TRIAL")
        self.assertEqual(self.errors.splitlines(), [
            "emodesk-cli: deviceWearer.homeOfficeReferenceNumber: left out, because EMO Desk does not know it",
            "emodesk-cli: monitoringConditions.hdc: YES is written as UNKNOWN, because this order does not ask for it"])

    def test_a_sample_comes_out_as_it_went_in(self):
        for file in SAMPLE.parent.glob("*.json"):
            self.assertEqual(json.loads(self.run_cli("convert", file)), json.loads(file.read_text(encoding="utf-8")))

    def test_orders_of_the_live_service_come_out_as_they_went_in(self):
        files = sorted(SCENARIOS.glob("*/order.json"))
        if not files:
            self.skipTest("the live service's scenarios are not beside this checkout")
        for file in files:
            out = self.folder / "out.json"
            self.run_cli("convert", file, "-o", out)
            self.assertEqual(json.loads(out.read_text(encoding="utf-8")), json.loads(file.read_text(encoding="utf-8")))

    def test_names_of_every_script_survive(self):
        names = "Łukasz Siân Ŵyn O’Brien Nguyễn محمد 张伟 😀"
        file = self.altered(lambda order: order["deviceWearer"].update(firstName=names))
        self.assertEqual(json.loads(self.run_cli("convert", file))["deviceWearer"]["firstName"], names)


class Output(CliTest):
    def test_a_folder_that_is_missing_is_named_and_nothing_is_written(self):
        self.assertIn("There is no folder", self.refused("export", SAMPLE, "--pdf", self.folder / "none/out.pdf"))
        self.assertIn("There is no folder", self.refused("convert", SAMPLE, "-o", self.folder / "none/out.json"))
        self.assertIn("is a folder", self.refused("export", SAMPLE, "--pdf", self.folder))
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_full_disk_leaves_the_earlier_file_and_no_half_of_a_new_one(self):
        def small_files_only():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        out = self.write("out.pdf", "the earlier file")
        self.assertIn("disk may be full", self.refused("export", SAMPLE, "--pdf", out, limit=small_files_only))
        self.assertEqual(out.read_text(encoding="utf-8"), "the earlier file")
        self.assertEqual([file.name for file in self.folder.iterdir()], ["out.pdf"])

    def test_a_folder_that_is_read_only_is_named(self):
        if os.geteuid() == 0:
            self.skipTest("everything may be written by root")
        self.folder.chmod(0o500)
        self.addCleanup(self.folder.chmod, 0o700)
        self.assertIn("Nothing can be written", self.refused("export", SAMPLE, "--pdf", self.folder / "out.pdf"))


class Register(CliTest):
    def test_the_register_lists_every_rule_in_three_formats(self):
        rules = json.loads(self.run_cli("rules", "--format", "json"))["rules"]
        ids = [rule["id"] for rule in rules]
        known = set(ids).union(*(rule["also"] for rule in rules))
        stops = ("specialOrder", "emacOffence", "emacPoliceArea", "emacNoAddress", "noRefits", "noRoChange")
        expected = ([f"F{n:02}" for n in range(1, 31)] + [f"C{n:02}" for n in range(1, 18)]
                    + [f"M{n}" for n in range(1, 7)] + [f"S-{stop}" for stop in stops])
        self.assertEqual([each for each in expected if each not in known], [])
        for rule in rules:
            self.assertTrue(rule["title"] and rule["source"] and rule["questions"])
            self.assertIn(rule["severity"], ("error", "warning", "reminder"))
        markdown = self.run_cli("rules", "--format", "markdown").splitlines()
        self.assertEqual(len(markdown), len(rules) + 4) # a heading, and that of the table
        self.assertEqual({line.count("|") for line in markdown[2:]}, {8})
        text = self.run_cli("rules")
        for rule_id in ids:
            self.assertRegex(text, f"\n  {rule_id}( \\(.*\\))?\n")

    def test_the_policy_lists_rules_figures_deadlines_and_who_takes_part(self):
        policy = json.loads(self.run_cli("policy", "--format", "json"))
        self.assertEqual(policy["schema"], "emodesk-policy/1")
        rules = {rule["id"]: rule for rule in policy["rules"]}
        self.assertEqual((rules["F21"]["figures"], rules["AA-not-both"]["of"]), (["notice"], "annexA"))
        self.assertIn("less than 48 hours before", rules["F21"]["title"])
        figures = {figure["id"]: figure for figure in policy["figures"]}
        self.assertEqual(figures["notice"]["unit"], "hours")
        self.assertEqual([value["value"] for value in figures["community-longest-curfew"]["values"]], [16, 20])
        self.assertEqual(figures["community-longest-curfew"]["values"][0]["until"], "2022-06-28")
        unknown = figures["earned-progression"]["values"][0]
        self.assertEqual((unknown["value"], unknown["confirmed"]), (None, False))
        deadlines = {deadline["id"]: deadline for deadline in policy["deadlines"]}
        self.assertEqual((deadlines["release-near"]["figure"], deadlines["release-near"]["value"]), ("notice", 48))
        self.assertEqual((deadlines["pi-breach"]["value"], deadlines["pi-breach"]["unit"]), (8, "workingDays"))
        cardiff = [each for each in policy["participation"] if each["code"] == "CARDIFF_PRISON"]
        self.assertEqual([(each["name"], each["mark"]) for each in cardiff], [("Cardiff Prison", "tagAtSource")])
        for entry in sum((policy[part] for part in ("rules", "deadlines", "participation")), []):
            self.assertTrue(entry["source"], entry)

    def test_the_policy_of_a_day_is_what_is_in_force_then(self):
        def on(day):
            policy = json.loads(self.run_cli("policy", "--on", day, "--format", "json"))
            curfew = [figure for figure in policy["figures"] if figure["id"] == "community-longest-curfew"]
            areas = [each for each in policy["participation"] if each["mark"] == "acquisitiveArea"]
            return [value["value"] for value in curfew[0]["values"]], len(areas)
        self.assertEqual(on("2022-06-27"), ([16], 19))
        self.assertEqual(on("2022-06-28"), ([20], 19))
        self.assertLess(on("2021-04-12")[1], 19)
        self.assertIn("--on is a date", self.refused("policy", "--on", "2022-13-01"))

    def test_the_policy_is_readable_as_text_and_as_markdown(self):
        text = self.run_cli("policy")
        for line in ("Rules", "Figures", "Deadlines", "Who takes part"):
            self.assertIn(f"\n{line}\n", "\n" + text)
        self.assertIn("not known (not confirmed)", text)
        self.assertNotRegex(text, "%[0-9n]")
        markdown = self.run_cli("policy", "--format", "markdown")
        self.assertEqual(markdown.count("\n## "), 3)

    def test_the_catalogue_lists_every_question(self):
        form = json.loads(self.run_cli("questions", "--format", "json"))
        self.assertEqual(form["schema"], "emodesk-questions/1")
        questions = [question for section in form["sections"] for page in section["pages"]
                     for question in page["questions"]]
        ids = [question["id"] for question in questions]
        self.assertEqual(len(ids), len(set(ids)))
        by_id = dict(zip(ids, questions))
        self.assertEqual(by_id["deviceWearer.otherDisability"]["askedWhen"], "deviceWearer.disabilities is OTHER")
        self.assertEqual([cell["id"] for cell in by_id["curfewTimetable"]["each"]],
                         ["dayOfWeek", "startTime", "endTime", "addresses"])
        self.assertTrue(all(option["hint"] for option in by_id["monitoringConditions.monitoringTypes"]["options"]))
        self.assertIn("[INSERT TYPES OF CONDITIONS HERE", by_id["licence.monitored"]["wording"])
        for rule in json.loads(self.run_cli("rules", "--format", "json"))["rules"]:
            for question in rule["questions"]:
                self.assertTrue(question in by_id or question.split("[]")[0] in by_id, question)
        self.assertIn("deviceWearer.firstName (text): ", self.run_cli("questions"))


if __name__ == "__main__":
    assert os.access(CLI, os.X_OK), CLI
    main()
