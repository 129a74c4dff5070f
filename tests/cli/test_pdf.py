#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The PDF files that emodesk-cli writes, looked at with other people's programs: PDFBox Preflight, a validator
of PDF/A-1b, and Poppler's tools. Usage: test_pdf.py EMODESK_CLI SOURCE_FOLDER"""
import base64
import json
import pathlib
import re
import zlib

from pictures import png, streets
from program import MISTAKES, SAMPLE, SCENARIOS, TODAY, CliTest, main, output


class Pdf(CliTest):
    def export(self, order, *arguments):
        file = self.folder / f"{len(list(self.folder.glob('*.pdf')))}.pdf"
        self.run_cli("export", order, "--pdf", file, *(arguments or TODAY))
        self.assertEqual(self.errors, "")
        return file

    def text(self, file):
        return " ".join(output("pdftotext", "-raw", str(file), "-").split())

    def test_samples_are_valid_pdf_a(self):
        self.assert_valid(*map(self.export, SAMPLE.parent.glob("*.json")))

    def test_maps_are_printed_as_annexes(self):
        maps = self.folder / "maps"
        maps.mkdir()
        (maps / "school-map.png").write_bytes(png(300, 200, streets(300, 200)))
        (maps / "fairhaven-map.pdf").write_bytes(self.export(SAMPLE).read_bytes())
        order = SAMPLE.parent / "dapol-zones.json"
        file = self.export(order, *TODAY, "--files", maps)
        text = self.text(file)
        self.assertIn("fairhaven-map.pdf, printed as annex 1", text)
        self.assertIn("Annex 2: map of exclusion zone 2", text)
        self.assertEqual(len(output("pdfimages", "-list", str(file)).splitlines()[2:]), 6)  # 5 pages, 1 picture
        self.assert_valid(file)
        without = self.export(order)
        self.assertIn("Map school-map.png", self.text(without))
        self.assertNotIn("Annex", self.text(without))

    def test_a_map_that_cannot_be_read_is_named_and_nothing_is_written(self):
        order = SAMPLE.parent / "dapol-zones.json"
        out = self.folder / "out.pdf"
        self.write("school-map.png", "this is no picture")
        self.assertIn("school-map.png", self.refused("export", order, "--pdf", out, "--files", self.folder))
        self.assertIn("There is no folder", self.refused("export", order, "--pdf", out, "--files", self.folder / "x"))
        self.assertFalse(out.exists())

    def test_a_form_gives_back_exactly_what_was_printed(self):
        for sample in SAMPLE.parent.glob("*.json"):
            form = self.export(sample)
            back = self.run_cli("convert", "--live", form)
            self.assertEqual(json.loads(back), json.loads(self.run_cli("convert", "--live", sample)))
            printed = self.run_cli("convert", form)
            self.assertNotIn("informationFrom", printed)  # stays on the computer
            again = self.folder / "again.json"
            again.write_text(printed, encoding="utf-8")
            self.assertEqual(self.text(self.export(again)), self.text(form))

    def test_a_pdf_that_is_no_form_of_ours_is_refused_by_name(self):
        foreign = self.write("foreign.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                             "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
        self.assertIn("foreign.pdf", self.refused("convert", foreign))
        form = self.export(SAMPLE).read_bytes()
        cut = self.folder / "cut.pdf"
        cut.write_bytes(form[: len(form) // 2])
        self.assertIn("cut.pdf", self.refused("check", cut))

    def test_orders_of_the_live_service_are_printed_as_valid_pdf_a(self):
        orders = [SCENARIOS / name / "order.json" for name in ("cemo005", "cemo036")]
        if not all(map(pathlib.Path.is_file, orders)):
            self.skipTest("the live service's scenarios are not beside this checkout")
        files = [self.export(order) for order in orders]
        self.assert_valid(*files)
        self.assertIn("CEMO005 Asher Cormier", self.text(files[0]))
        trail = self.text(files[1])
        self.assertIn("Trail Start date 2 August 2025 End date 29 August 2025", trail)
        self.assertIn("Installation address 3 Kelvin Close, Birchwood Warrington WA3 7PB", trail)
        self.assertIn("Curfew Start date 9 August 2025 End date 29 October 2025", trail)

    def test_an_order_without_an_answer_and_one_full_of_other_scripts_are_valid_too(self):
        empty = self.write("empty.json", '{"id": "5b1c9e64-2f70-4a3d-8e15-c07d94b2a613", "versions": [], "deviceWearer": null}')
        names = self.altered(lambda order: order["deviceWearer"].update(
            firstName="Łukasz Siân Ŵyn", middleName="O’Brien Nguyễn", lastName="محمد 张伟 😀 \u202e"))
        self.assert_valid(self.export(empty), self.export(names))

    def test_every_font_is_embedded_and_every_page_is_marked(self):
        file = self.export(SAMPLE)
        fonts = output("pdffonts", str(file)).splitlines()[2:]
        self.assertEqual(len(fonts), 3)
        for font in fonts:
            self.assertRegex(font, r"LiberationSans\S*\s+CID TrueType\s+Identity-H\s+yes no\s+yes")
        pages = output("pdftotext", "-raw", str(file), "-").split("\f")[:-1]
        self.assertGreaterEqual(len(pages), 3)
        for number, page in enumerate(pages, 1):
            self.assertEqual(page.count("OFFICIAL-SENSITIVE"), 2)
            self.assertIn(f"Page {number} of {len(pages)}", page)
            self.assertIn("EMO ZG21-1A5Y-5", page)

    def test_the_form_says_what_the_order_says(self):
        text = self.text(self.export(SAMPLE))
        for words in ("New order, version 0", "Finished 24 November 2026 at 14:32", "Jordan Ash Sampleton",
                      "Born 14 March 1991", "Prison number A1234ZZ",
                      "Main address 14 Invented Terrace, Mocksworth, Examplesbury, Fictionshire, ZZ99 1AA",
                      "Release Monday 7 December 2026 from Lindholme Prison",
                      "Home detention curfew 7 Dec 2026 to 6 Apr 2027", "Do not forward this form to EMS.",
                      "Notifying organisation Prison service Name of the organisation Lindholme Prison",
                      "Probation delivery unit (PDU) Newcastle Upon Tyne", "Organisation's email address Not provided",
                      "Is a responsible adult required? No",
                      "Second address Flat 3, Pretend Court, 208 Make-Believe Road Samplehaven, Fictionshire ZZ99 2BB",
                      "Types of offence Theft Offences Public order offences", "Starts 15:00 on Monday 7 December 2026",
                      "Ends 07:00 on Tuesday 8 December 2026", "Change to the standard boundary No",
                      "Sunday 18:00 to 07:00 on Monday", "Licence licence-2026-11-20.pdf"):
            self.assertIn(words, text)
        self.assertNotIn("DRAFT", text)
        self.assertNotIn("PROBATION", text)  # display names, no codes

    def test_a_draft_says_so_on_every_page(self):
        pages = output("pdftotext", "-raw", str(self.export(MISTAKES)), "-").split("\f")[:-1]
        self.assertIn("Draft printed 24 November 2026 at 12:00", pages[0])
        for page in pages:
            self.assertIn("DRAFT: do not send", page)

    def test_the_file_names_nobody_and_carries_what_is_printed(self):
        file = self.export(SAMPLE)
        info = output("pdfinfo", str(file))
        self.assertRegex(info, r"Title:\s+EMO ZG21-1A5Y-5 version 0")
        self.assertNotIn("Sampleton", info)
        xmp = output("pdfinfo", "-meta", str(file))
        pages = re.search(r"Pages:\s+(\d+)", info).group(1)
        self.assertIn(f"<emo:pages>{pages}</emo:pages>", xmp)
        packed = base64.b64decode(re.search(r"<emo:data>([^<]*)</emo:data>", xmp).group(1))
        order = json.loads(zlib.decompress(packed[4:]))  # four bytes of length come first
        sample = json.loads(SAMPLE.read_text(encoding="utf-8"))
        self.assertEqual(order["deviceWearer"]["lastName"], "Sampleton")
        self.assertEqual(order["curfewTimeTable"], sample["curfewTimeTable"])
        self.assertEqual(order["id"], sample["id"])

    def test_nothing_is_printed_outside_the_paper(self):
        file = self.export(self.altered(lambda order: order["deviceWearer"].update(firstName="x" * 500)))
        bbox = output("pdftotext", "-bbox", str(file), "-")
        words = re.findall(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"', bbox)
        self.assertGreater(len(words), 100)
        for left, top, right, bottom in (map(float, word) for word in words):
            self.assertTrue(46 < left and right < 558 and 20 < top and bottom < 822, (left, top, right, bottom))


if __name__ == "__main__":
    main()
