#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The structure of the PDF files that emodesk-cli writes, read with other people's programs: qpdf's JSON and Poppler's
pdfinfo. Usage: test_tags.py EMODESK_CLI SOURCE_FOLDER"""
import base64
import json
import pathlib
import re
import tempfile

from pictures import png, streets
from program import SAMPLE, TODAY, CliTest, main, output

ROLES = {"/Document", "/Sect", "/P", "/H1", "/H2", "/H3", "/Table", "/TR", "/TH", "/TD", "/L", "/LI", "/LBody",
         "/Figure", "/Link", "/Span"}
# What may stand below what; the others hold text, or stand anywhere.
PARENTS = {"/TR": {"/Table"}, "/TH": {"/TR"}, "/TD": {"/TR"}, "/LI": {"/L"}, "/LBody": {"/LI"}, "/H1": {"/Document"},
           "/H2": {"/Sect"}, "/H3": {"/Sect"}, "/Sect": {"/Document", "/Sect"}, "/Table": {"/Sect"}}
PAINTING = re.compile(r"(?:^|\s)(?:Tj|TJ|S|s|f|f\*|F|B|B\*|b|b\*|Do|sh|EI)$")


class Tagged:
    """A PDF file as qpdf sees it."""

    def __init__(self, file):
        self.file = str(file)
        found = json.loads(output("qpdf", "--json=2", "--json-key=qpdf", "--json-key=pages", "--decode-level=generalized",
                                  "--json-stream-data=inline", str(file)))
        self.objects = found["qpdf"][1]
        self.root = self.at(self.objects["trailer"]["value"]["/Root"])
        self.pages = [page["object"] for page in found["pages"]]

    def at(self, value):
        while isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
            held = self.objects["obj:" + value]
            value = held["value"] if "value" in held else held["stream"]
        return value

    def content(self, page):
        return base64.b64decode(self.at(self.at(page)["/Contents"])["data"]).decode("latin-1").splitlines()

    def letters(self, page):
        """What the codes of each font of the page mean."""
        fonts = self.at(self.at(self.at(page)["/Resources"])["/Font"])
        found = {}
        for name, font in fonts.items():
            stream = self.at(self.at(font)["/ToUnicode"])
            found[name] = meaning = {}
            for first, last, rest in re.findall(r"^<(\w{4})> <(\w{4})> (.*)$",
                                                base64.b64decode(stream["data"]).decode("latin-1"), re.MULTILINE):
                codes = range(int(first, 16), int(last, 16) + 1)
                targets = re.findall(r"<(\w+)>", rest)
                for at, code in enumerate(codes):
                    text = bytes.fromhex(targets[at] if rest.startswith("[") else targets[0]).decode("utf-16-be")
                    meaning[code] = text if rest.startswith("[") else chr(ord(text) + at)
        return found

    def painted(self):
        """What is painted within the parts of the document, page by page, artifacts left out."""
        text = ""
        for page in self.pages:
            letters = self.letters(page)
            font = None
            is_part = False
            for line in self.content(page):
                if line.endswith("BDC"):
                    is_part = "/MCID" in line
                elif found := re.match(r"(/F\d+) \S+ Tf", line):
                    font = letters[found.group(1)]
                elif is_part and line.endswith("Tj"):
                    codes = re.search(r"<(\w+)> Tj", line).group(1)
                    text += "".join(font[int(codes[at:at + 4], 16)] for at in range(0, len(codes), 4))
        return text

    def elements(self, reference=None, parent=None):
        """Each element with its parent, in the order of reading."""
        reference = reference or self.at(self.root["/StructTreeRoot"])["/K"]
        element = self.at(reference)
        yield reference, element, parent
        for kid in self.kids(element):
            if isinstance(kid, str) and "/S" in self.at(kid):
                yield from self.elements(kid, reference)

    def kids(self, element):
        kids = self.at(element.get("/K", []))
        return kids if isinstance(kids, list) else [element["/K"]]


class Tags(CliTest):
    @classmethod
    def setUpClass(cls):
        cls.kept = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.kept.cleanup)
        cls.files = {}

    def tagged(self):
        """Each sample, an Annex A and a draft, read once for all tests."""
        if not self.files:
            for sample in sorted(SAMPLE.parent.glob("*.json")):
                self.read(sample.stem, "export", sample)
            self.read("annex", "annex-a", SAMPLE)
            self.read_with_maps()
        return self.files.items()

    def read_with_maps(self):
        with tempfile.TemporaryDirectory() as maps:
            for name in ("school-map.png", "fairhaven-map.png"):
                (pathlib.Path(maps) / name).write_bytes(png(300, 200, streets(300, 200)))
            text = (SAMPLE.parent / "dapol-zones.json").read_text().replace("fairhaven-map.pdf", "fairhaven-map.png")
            order = pathlib.Path(maps) / "order.json"
            order.write_text(text)
            self.read("maps", "export", order, "--files", maps)

    def read(self, name, command, order, *options):
        file = pathlib.Path(self.kept.name) / (name + ".pdf")
        self.run_cli(command, order, "--pdf", file, *TODAY, *options)
        self.files[name] = Tagged(file)

    def test_every_part_has_its_place(self):
        for sample, pdf in self.tagged():
            for _, element, parent in pdf.elements():
                role = element["/S"]
                self.assertIn(role, ROLES, sample)
                if role in PARENTS:
                    self.assertIn(pdf.at(parent)["/S"], PARENTS[role], (sample, role))
                if parent:
                    self.assertEqual(element["/P"], parent)

    def test_headings_nest_and_are_bookmarks(self):
        for sample, pdf in self.tagged():
            headings = [element["/S"] for _, element, _ in pdf.elements() if re.fullmatch(r"/H\d", element["/S"])]
            self.assertEqual(headings[0], "/H1", sample)
            self.assertEqual(headings.count("/H1"), 1)
            for before, heading in zip(headings, headings[1:]):
                self.assertLessEqual(int(heading[2]), int(before[2]) + 1, (sample, headings))
            self.assertEqual(self.bookmarks(pdf), len(headings) - 1)

    def bookmarks(self, pdf):
        def count(reference):
            total = 0
            while reference:
                bookmark = pdf.at(reference)
                self.assertRegex(bookmark["/Title"], r"^u:\w")
                total += 1 + count(bookmark.get("/First"))
                reference = bookmark.get("/Next")
            return total
        return count(pdf.at(pdf.root["/Outlines"]).get("/First"))

    def test_every_figure_has_words_and_every_link_says_what_it_does(self):
        figures = links = 0
        for sample, pdf in self.tagged():
            for _, element, _ in pdf.elements():
                if element["/S"] == "/Figure":
                    figures += 1
                    self.assertGreater(len(element["/Alt"]), 20, sample)
                    self.assertEqual(len(pdf.at(element["/A"])["/BBox"]), 4)
                if element["/S"] == "/Link":
                    links += 1
                    self.check_link(pdf, element)
        self.assertGreater(figures, 5)
        self.assertGreater(links, 5)

    def test_an_annex_a_links_where_it_goes_and_whom_to_call(self):
        pdf = dict(self.tagged())["annex"]
        targets = [pdf.at(kid["/Obj"])["/A"]["/URI"] for _, element, _ in pdf.elements() if element["/S"] == "/Link"
                   for kid in pdf.kids(element) if isinstance(kid, dict) and "/Obj" in kid]
        self.assertIn("u:mailto:EMSenforcement@ems.co.uk", targets)
        self.assertIn("u:tel:+447700900142", targets)

    def test_a_map_is_said_in_words_and_its_name_leads_to_it(self):
        pdf = dict(self.tagged())["maps"]
        figures = [element["/Alt"] for _, element, _ in pdf.elements() if element["/S"] == "/Figure"]
        maps = [words for words in figures if words.startswith("u:Map of exclusion zone ")]
        self.assertEqual(len(maps), 2, figures)
        for words in maps:
            self.assertRegex(words, r"^u:Map of exclusion zone \d, .+\. Its bounds in words: \w.{20}")
        leads = [link for page in pdf.pages for link in map(pdf.at, pdf.at(pdf.at(page).get("/Annots", [])))
                 if link.get("/Contents", "").startswith("u:Go to annex ")]
        self.assertEqual([link["/Dest"][0] for link in leads], pdf.pages[-2:])

    def check_link(self, pdf, element):
        references = [kid for kid in pdf.kids(element) if isinstance(kid, dict) and kid.get("/Type") == "/OBJR"]
        self.assertTrue(references)
        for reference in references:
            annotation = pdf.at(reference["/Obj"])
            self.assertEqual(annotation["/F"], 4)  # printed, as PDF/A wants it
            self.assertTrue("/Dest" in annotation or annotation["/Contents"])
            self.assertIn(reference["/Obj"], pdf.at(pdf.at(reference["/Pg"])["/Annots"]))
            if "/A" in annotation:
                self.assertRegex(annotation["/A"]["/URI"], r"^u:(mailto:\S+@\S+|tel:\+\d+)$")

    def test_nothing_is_painted_outside_of_a_part_or_an_artifact(self):
        for sample, pdf in self.tagged():
            for page in pdf.pages:
                depth = 0
                numbers = []
                for line in pdf.content(page):
                    if line.endswith(("BDC", "BMC")):
                        depth += 1
                        numbers += [int(number) for number in re.findall(r"/MCID (\d+)", line)]
                    elif line == "EMC":
                        depth -= 1
                    elif PAINTING.search(line):
                        self.assertEqual(depth, 1, (sample, line))
                self.assertEqual(depth, 0)
                self.assertEqual(numbers, list(range(len(numbers))))
                self.assertEqual(len(self.owners(pdf, page)), len(numbers))

    def owners(self, pdf, page):
        """The elements of the page's stretches, as the parent tree has them: each must know its page."""
        numbers = pdf.at(pdf.at(pdf.root["/StructTreeRoot"])["/ParentTree"])["/Nums"]
        tree = dict(zip(numbers[::2], numbers[1::2]))
        return pdf.at(tree[pdf.at(page)["/StructParents"]])

    def test_texts_are_read_in_the_order_in_which_they_are_painted(self):
        for sample, pdf in self.tagged():
            tree = re.findall(r'^ *"(.*)"$', output("pdfinfo", "-struct-text", pdf.file), re.MULTILINE)
            painted = pdf.painted()
            self.assertEqual("".join("".join(tree).split()), "".join(painted.split()), sample)
            self.assertGreater(len(painted), 1000)

    def test_the_file_says_its_language_and_shows_its_title(self):
        for _, pdf in self.tagged():
            root = pdf.root
            self.assertEqual(root["/Lang"], "u:en-GB")
            self.assertTrue(root["/MarkInfo"]["/Marked"])
            self.assertTrue(root["/ViewerPreferences"]["/DisplayDocTitle"])

    def test_spaces_are_copied_as_spaces(self):
        for _, pdf in self.tagged():
            self.assertNotIn("\t", output("pdftotext", "-raw", pdf.file, "-"))

    def test_the_file_is_pdf_1_4_without_object_streams(self):
        for _, pdf in self.tagged():
            data = pathlib.Path(pdf.file).read_bytes()
            self.assertTrue(data.startswith(b"%PDF-1.4"))
            self.assertNotIn(b"/ObjStm", data)


if __name__ == "__main__":
    main()
