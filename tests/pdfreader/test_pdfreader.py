#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Feeds emodesk-pdfreader what people attach and what attackers would.

Usage: test_pdfreader.py PDFREADER SANDBOX_PROBE EMODESK_CLI SOURCE_FOLDER"""
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest

import hostile
from program import CLI, IS_SANITIZED, READER, SOURCES, ReaderTest
from reader import Read
from test_espionage import Espionage  # run with these
from test_real_files import RealFiles
from test_limits import Hostile, Sandbox  # run with these

SAMPLES = sorted((SOURCES / "resources/samples").glob("*.json"))
LICENCES = SOURCES.parent / "shared/licences"


class Kinds(ReaderTest):
    def assert_kind(self, file, kind, problem=None):
        answer = self.read(file)
        self.assertEqual((answer["kind"], answer["problem"]), (kind, problem))
        self.assertEqual(answer["size"], len(file))
        return answer

    def test_a_file_is_what_it_contains(self):
        self.assert_kind(b"", "empty", "empty")
        self.assert_kind(random.Random(1).randbytes(100), "other", "unsupported")
        self.assert_kind(hostile.page(), "pdf")
        self.assert_kind(hostile.docx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>"), "docx")
        self.assert_kind(hostile.archive({"word/document.xml": "<a/>"}), "other", "unsupported")
        self.assert_kind(hostile.archive({"[Content_Types].xml": "<a/>"}), "other", "unsupported")
        self.assert_kind(hostile.png(1, 1, b"\0abc"), "png")
        self.assert_kind(hostile.ole(["WordDocument"]), "doc", "unsupported")

    def test_a_pdf_may_start_late_but_not_after_a_kilobyte(self):
        self.assert_kind(b"x" * 1019 + hostile.page(), "pdf")
        self.assert_kind(b"x" * 1020 + hostile.page(), "other", "unsupported")

    def test_a_word_file_with_a_pdf_mark_is_a_word_file(self):
        file = hostile.docx("", parts={"%PDF-1.7": "x"})
        self.assertIn(b"%PDF-", file[:1024])
        self.assert_kind(file, "docx")

    def test_an_encrypted_word_file_says_so(self):
        self.assertTrue(self.assert_kind(hostile.ole(["EncryptionInfo", "EncryptedPackage"]), "doc", "encrypted")
                        ["encrypted"])
        self.assertFalse(self.read(hostile.ole(["EncryptedPackages"]))["encrypted"])

    def test_a_long_file_is_not_read(self):
        answer = self.read(hostile.page(), "--max-bytes", 500, "--words")
        self.assertEqual((answer["problem"], answer["size"], answer["pages"]), ("too-large", 501, []))
        self.assertIsNone(self.read(hostile.page(), "--max-bytes", len(hostile.page()))["problem"])


class Options(ReaderTest):
    def test_bad_options_are_refused_in_one_line(self):
        for options in (["--word"], ["file.pdf"], ["--seconds"], ["--seconds", "0"], ["--seconds", "1.5"],
                        ["--seconds", "-1"], ["--memory", "1"], ["--max-bytes", "99999999999999"], ["--max-pages", ""],
                        ["--picture", "1"], ["--width", "9"], ["--picture", "1", "--width", "4001", "--height", "1"],
                        ["--picture", "0", "--width", "1", "--height", "1"]):
            result = Read(READER, b"", *options)
            self.assertEqual(result.code, 2, options)
            self.assertRegex(result.errors, r"\Aemodesk-pdfreader: [^\n]+\n\Z")


class Words(ReaderTest):
    def test_words_have_places(self):
        answer = self.read(hostile.page(), "--words")
        page, = answer["pages"]
        self.assertEqual((answer["pageCount"], page["number"], page["width"], page["height"], page["rotation"]),
                         (1, 1, 595, 842, 0))
        first, second = page["words"]
        self.assertEqual([first["text"], second["text"]], ["Invented", "words"])
        self.assertEqual([first["spaceAfter"], first["endsLine"], second["endsLine"]], [True, False, True])
        self.assertAlmostEqual(first["x"], 72, delta=1)
        self.assertTrue(108 < first["y"] < 122 and first["y"] + first["height"] > 122)
        self.assertLess(first["x"] + first["width"], second["x"])
        self.assertFalse(page["isImageOnly"])

    def test_without_the_option_there_are_none(self):
        page, = self.read(hostile.page())["pages"]
        self.assertEqual((page["words"], page["isImageOnly"]), ([], None))

    def test_a_turned_page_is_told_as_it_is_shown(self):
        for turn in (90, 180, 270):
            page, = self.read(hostile.page(more=b"/Rotate %d" % turn), "--words")["pages"]
            self.assertEqual(page["rotation"], turn)
            self.assertEqual(page["width"], 595 if turn == 180 else 842)
            for word in page["words"]:
                self.assertTrue(0 <= word["x"] <= page["width"] and 0 <= word["y"] <= page["height"])

    def test_control_characters_are_dropped(self):
        font = hostile.FONT.replace(b">>", b"/ToUnicode 6 0 R >>")
        codes = b"".join(b"<%02x> <%s>\n" % pair for pair in ((0x41, b"0007"), (0x42, b"D83DDE00"), (0x43, b"00E9")))
        cmap = (b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n"
                b"3 beginbfchar\n%sendbfchar endcmap end" % codes)
        file = hostile.page(b"BT /F 12 Tf 72 720 Td (ABCDEF) Tj ET", font=font, objects=[hostile.stream(cmap)])
        self.assertEqual(self.text(self.read(file, "--words")), "\U0001f600\u00e9DEF")

    def test_lines_of_a_field_are_kept_and_halves_of_characters_are_not(self):
        file = hostile.form().replace(b"(Sampleton)", b"<FEFFD8000041000D00420000D83DDE00DE00>")
        self.assertEqual(self.read(file, "--fields")["fields"][0]["value"].replace("\ufffd", ""), "A\nB\U0001f600")

    def test_east_asian_encodings_are_known(self):
        if not pathlib.Path("/usr/share/poppler/cMap/Adobe-Japan1").is_dir():
            self.skipTest("Poppler's data is not installed")
        font = (b"<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H "
                b"/DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light "
                b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>] >>")
        file = hostile.page(b"BT /F 40 Tf 72 720 Td <93FA967B> Tj ET", font=font)
        self.assertEqual(self.text(self.read(file, "--words")), "\u65e5\u672c")

    def test_licences_name_their_holder(self):
        licences = sorted(LICENCES.glob("*.pdf"))
        if not licences:
            self.skipTest("the licences are not beside this checkout")
        for file in licences:
            facts = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
            answer = self.read(file.read_bytes(), "--words", "--embedded", "--xmp")
            self.assertIsNone(answer["problem"])
            self.assertEqual(answer["embedded"], [])
            if facts["readable"]:
                self.assertIn(facts["person"]["fullName"], self.text(answer))
                self.assertFalse(any(page["isImageOnly"] for page in answer["pages"]))
            else:
                self.assertTrue(all(page["isImageOnly"] for page in answer["pages"]))

    def test_a_blank_page_is_no_picture(self):
        self.assertFalse(self.read(hostile.page(b" "), "--words")["pages"][0]["isImageOnly"])
        drawn = self.read(hostile.page(b"72 72 300 300 re f"), "--words")
        self.assertTrue(drawn["pages"][0]["isImageOnly"])

    def test_our_own_forms_are_read(self):
        with tempfile.TemporaryDirectory() as folder:
            for order in SAMPLES:
                file = pathlib.Path(folder, "form.pdf")
                subprocess.run([CLI, "export", order, "--pdf", file, "--today", "2026-11-24"], check=True)
                answer = self.read(file.read_bytes(), "--words", "--xmp", "--embedded")
                self.assertEqual((answer["problem"], answer["truncated"], answer["isCut"]), (None, False, False))
                self.assertIn("OFFICIAL-SENSITIVE", self.text(answer, 0))
                self.assertIn("emo:data", answer["xmp"])
                self.assertEqual(answer["embedded"], [])
                for page in answer["pages"]:
                    self.assertEqual({round(page["width"]), round(page["height"])}, {595, 842})

    def test_too_many_characters_are_cut(self):
        content = b"BT /F 12 Tf 72 720 Td " + b"(Invented words) Tj 0 -14 Td " * 40 + b"ET"
        answer = self.read(hostile.page(content), "--words", "--max-characters", 100)
        self.assertTrue(answer["isCut"])
        self.assertLessEqual(sum(len(word["text"]) for word in answer["pages"][0]["words"]), 100)
        self.assertFalse(self.read(hostile.page(content), "--words")["isCut"])


class Parts(ReaderTest):
    def test_fields_metadata_and_files_within(self):
        answer = self.read(hostile.form(), "--words", "--fields", "--xmp", "--embedded")
        self.assertEqual(answer["fields"], [
            {"page": 1, "name": "surname", "type": "text", "value": "Sampleton"},
            {"page": 1, "name": "tagged", "type": "button", "value": "on"},
            {"page": 1, "name": "zone", "type": "choice", "value": "North"},
            {"page": 1, "name": "approved", "type": "signature", "value": ""}])
        self.assertEqual(answer["embedded"], [{"name": "map.txt", "size": 9}])
        self.assertEqual(answer["xmp"], "<?xpacket?><x:xmpmeta/>")

    def test_parts_that_nobody_asks_for_do_not_come(self):
        answer = self.read(hostile.form(), "--words")
        self.assertEqual((answer["fields"], answer["xmp"], answer["embedded"]), ([], None, []))

    def test_metadata_comes_whole_or_not_at_all(self):
        answer = self.read(hostile.form(), "--xmp", "--max-characters", 20)
        self.assertEqual((answer["xmp"], answer["isCut"]), (None, True))


class Encrypted(ReaderTest):
    def encrypted(self, password):
        with tempfile.TemporaryDirectory() as folder:
            plain, locked = pathlib.Path(folder, "plain.pdf"), pathlib.Path(folder, "locked.pdf")
            plain.write_bytes(hostile.page())
            subprocess.run(["qpdf", "--encrypt", password, "owner", "256", "--", plain, locked], check=True)
            return locked.read_bytes()

    def test_one_that_opens_is_read_and_flagged(self):
        answer = self.read(self.encrypted(""), "--words")
        self.assertEqual((answer["encrypted"], answer["problem"]), (True, None))
        self.assertEqual(self.text(answer), "Invented words")

    def test_one_that_needs_a_password_is_not_read(self):
        answer = self.read(self.encrypted("secret"), "--words", "--xmp", "--embedded")
        self.assertEqual((answer["encrypted"], answer["problem"], answer["pages"]), (True, "encrypted", []))


class Pictures(ReaderTest):
    BOX = ["--picture", 1, "--width", 200, "--height", 300]

    def test_of_a_page(self):
        answer = self.read(hostile.page(), *self.BOX)
        self.assertEqual(answer["picture"], {"width": 200, "height": 283, "bytes": 200 * 283 * 3})
        self.assertEqual(self.pixels[:3], b"\xff\xff\xff")
        self.assertLess(min(self.pixels), 150)

    def test_what_brings_no_font_along_is_drawn_in_ours(self):
        """On a computer without a single font, too; the ticks of forms included."""
        for name, content in ((b"Helvetica", b"Words"), (b"Times-BoldItalic", b"Words"), (b"Courier", b"Words"),
                              (b"Symbol", b"abc"), (b"ZapfDingbats", b"4"), (b"ZapfDingbats", b"8")):
            file = hostile.page(b"BT /F 60 Tf 72 720 Td (%s) Tj ET" % content, font=hostile.font(name))
            drawn = [Read(READER, file, *self.BOX, FONTCONFIG_FILE=fonts).pixels for fonts in ("", "/dev/null")]
            self.assertLess(min(drawn[0]), 100, name)
            self.assertEqual(drawn[0], drawn[1], name)

    def test_of_a_page_that_does_not_exist(self):
        for file in (hostile.page(), hostile.png(1, 1, b"\0abc")):
            answer = self.read(file, "--picture", 2, "--width", 20, "--height", 20)
            self.assertEqual((answer["problem"], answer["picture"]), ("no-such-page", None))
            self.assertEqual(answer["pageCount"], 1)

    def test_of_a_picture(self):
        rows = b"".join(b"\0" + b"\xff\0\0" * 100 + b"\0\0\xff" * 100 for _ in range(100))
        answer = self.read(hostile.png(200, 100, rows), "--picture", 1, "--width", 50, "--height", 50)
        self.assertEqual((answer["pages"][0]["width"], answer["pages"][0]["height"]), (200, 100))
        self.assertEqual(answer["picture"], {"width": 50, "height": 25, "bytes": 50 * 25 * 3})
        self.assertEqual(self.pixels, (b"\xff\0\0" * 25 + b"\0\0\xff" * 25) * 25)

    def test_a_pixel_that_falls_on_two_counts_for_both(self):
        rows = b"\0" + b"\xff\0\0" * 2 + b"\0\0\xff"
        answer = self.read(hostile.png(3, 3, rows * 3), "--picture", 1, "--width", 2, "--height", 2)
        self.assertEqual(answer["picture"], {"width": 2, "height": 2, "bytes": 12})
        self.assertEqual(self.pixels, (b"\xff\0\0" + b"\x55\0\xaa") * 2)

    def test_what_can_be_seen_through_is_on_white(self):
        file = hostile.png(2, 1, b"\0" + b"\0\0\0\0" + b"\0\0\0\xff", colour=6)
        self.assertEqual(self.read(file, *self.BOX)["picture"]["width"], 2)  # never larger than it is
        self.assertEqual(self.pixels, b"\xff\xff\xff\0\0\0")

    def jpeg(self):
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "page.pdf").write_bytes(hostile.page())
            subprocess.run(["pdftoppm", "-jpeg", "-r", "72", "-singlefile", f"{folder}/page.pdf", f"{folder}/page"],
                           check=True)
            return pathlib.Path(folder, "page.jpg").read_bytes()

    def test_of_a_photograph(self):
        file = self.jpeg()
        answer = self.read(file, *self.BOX)
        self.assertEqual((answer["kind"], answer["truncated"]), ("jpeg", False))
        self.assertEqual(answer["picture"], {"width": 200, "height": 283, "bytes": 200 * 283 * 3})
        self.assertLess(min(self.pixels), 200)
        self.assertTrue(self.read(file[:-3000], *self.BOX)["truncated"])

    def test_of_a_photograph_taken_with_the_camera_on_its_side(self):
        exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
        file = self.jpeg()
        file = file[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + file[2:]
        answer = self.read(file, "--picture", 1, "--width", 283, "--height", 200)
        self.assertEqual((answer["pages"][0]["width"], answer["pages"][0]["height"]), (842, 595))
        self.assertEqual((answer["picture"]["width"], answer["picture"]["height"]), (283, 200))
        inked = [at // 3 % 283 for at in range(0, len(self.pixels), 3) if self.pixels[at] < 200]
        self.assertGreater(min(inked), 200)  # the first line is on the right

    def test_sizes_are_judged_before_anything_is_decoded(self):
        for side in (10_001, 30_000, 2_000_000_000):
            result = Read(READER, hostile.png(side, side), *self.BOX)
            self.assertIn(result.answer["problem"], ("too-large", "damaged"))
            self.assertIsNone(result.answer["picture"])
            self.assertLess(result.seconds, 1 if not IS_SANITIZED else 5)
        answer = self.read(hostile.png(9_000, 9_000), *self.BOX)  # promises more than it holds
        self.assertIn(answer["problem"], ("damaged", "out-of-memory-limit"))
        self.assertEqual(self.read(hostile.png(20_000, 10))["problem"], None)

    def test_the_largest_picture(self):
        answer = self.read(hostile.page(), "--picture", 1, "--width", 4000, "--height", 4000)
        self.assertEqual(answer["picture"]["height"], 4000)
        self.assertEqual(len(self.pixels), answer["picture"]["width"] * 12_000)

    def test_a_huge_page_fits_too(self):
        for box in (b"[0 0 1000000000 1000000000]", b"[0 0 1e30 1e30]", b"[0 0 1 100000]", b"[0 0 0 0]",
                    b"[-1e9 -1e9 5 5]"):
            result = self.survived(hostile.page(box=box), "--words", *self.BOX)
            self.assertEqual(result.code, 0)
            if result.answer["picture"]:
                self.assertLessEqual(result.answer["picture"]["width"], 200)
                self.assertLessEqual(result.answer["picture"]["height"], 300)


class WordFiles(ReaderTest):
    def paragraphs(self, body, *options):
        answer = self.read(hostile.docx(body), *options)
        self.assertIsNone(answer["problem"])
        return answer["paragraphs"]

    def test_text_by_paragraph_and_cell_by_cell(self):
        cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
        self.assertEqual(self.paragraphs(
            '<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">14a) A </w:t><w:tab/>'
            "<w:t>condition</w:t><w:br/><w:t>&amp; more</w:t></w:r></w:p><w:p/>"
            f"<w:tbl><w:tr>{cell.format('Name')}{cell.format('Sampleton')}</w:tr></w:tbl>"),
            ["14a) A \tcondition\n& more", "Name", "Sampleton"])

    def test_what_was_deleted_or_stands_there_twice_does_not_come(self):
        run = "<w:r><w:t>{}</w:t></w:r>"
        self.assertEqual(self.paragraphs(
            f"<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom>{run.format('gone')}</w:moveFrom>"
            f"<mc:AlternateContent><mc:Choice><w:p>{run.format('box')}</w:p></mc:Choice>"
            f"<mc:Fallback><w:p>{run.format('box')}</w:p></mc:Fallback></mc:AlternateContent>"
            f"{run.format('kept')}</w:p>"), ["box", "kept"])

    def test_headers_footers_notes_and_text_boxes(self):
        def part(name, *texts):
            body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
            return f'<w:{name} xmlns:w="{hostile.WORD}">{body}</w:{name}>'

        kinds = {"footer1.xml": "footer", "header1.xml": "header", "/word/header2.xml": "header",
                 "notes.xml": "footnotes", "endnotes.xml": "endnotes", "gone.xml": "header", "styles.xml": "styles"}
        relations = "".join(f'<Relationship Id="r{n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                            f'relationships/{kind}" Target="{target}"/>' for n, (target, kind) in enumerate(kinds.items()))
        parts = {"word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>",
                 "word/header1.xml": part("hdr", "OFFICIAL"), "word/header2.xml": part("hdr", "HMP Sample"),
                 "word/footer1.xml": part("ftr", "Page 1"), "word/endnotes.xml": part("endnotes", "End note"),
                 "word/notes.xml": part("footnotes", "", "Not before 9 am"), "word/styles.xml": part("p", "style"),
                 "word/stray.xml": part("hdr", "stray")}
        box = "<w:pict><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></w:pict>"
        file = hostile.docx(f"<w:p><w:r>{box}<w:t>Main</w:t></w:r></w:p>", parts=parts)
        self.assertEqual(self.read(file)["paragraphs"],
                         ["OFFICIAL", "HMP Sample", "Box", "Main", "Not before 9 am", "End note", "Page 1"])
        answer = self.read(file, "--max-characters", 14)
        self.assertEqual((answer["paragraphs"], answer["isCut"]), (["OFFICIAL", "HMP S"], True))
        parts["word/header1.xml"] = "<w:hdr"
        self.assertEqual(self.read(hostile.docx("<w:p/>", parts=parts))["problem"], "damaged")

    def test_all_parts_together_have_one_limit(self):
        relations = "".join(f'<Relationship Type="x/header" Target="h{n}.xml"/>' for n in range(30))
        part = f'<w:hdr xmlns:w="{hostile.WORD}">{" " * 1_000_000}</w:hdr>'
        parts = {"word/_rels/document.xml.rels": f"<r>{relations}</r>", **{f"word/h{n}.xml": part for n in range(30)}}
        self.assertEqual(self.read(hostile.docx("<w:p/>", parts=parts))["problem"], "too-large")
        twice = '<Relationship Type="x/header" Target="h0.xml"/>' * 100_000
        parts["word/_rels/document.xml.rels"] = f"<r>{twice}</r>"
        self.assertEqual(self.read(hostile.docx("<w:p/>", parts=parts))["problem"], "too-large")

    def test_a_file_with_something_after_it(self):
        file = hostile.docx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>")
        for padding in (bytes(100), bytes(100_000), b"\r\n--=_boundary--\r\n"):
            self.assertEqual(self.read(file + padding)["paragraphs"], ["Words"])

    def test_the_word_licence(self):
        file = LICENCES / "docx_word_parole_14a.docx"
        if not file.is_file():
            self.skipTest("the licences are not beside this checkout")
        answer = self.read(file.read_bytes())
        text = "\n".join(answer["paragraphs"])
        self.assertIn("Evangeline Hobblethwick", text)
        self.assertIn("exclusion zone, curfew and alcohol monitoring", text)

    def test_entities_are_not_expanded(self):
        answer = self.read(hostile.laughs())
        self.assertEqual((answer["kind"], answer["problem"], answer["paragraphs"]), ("docx", "damaged", []))

    def test_a_bomb_is_not_unpacked(self):
        bomb = hostile.docx_bomb()
        self.assertLess(len(bomb), 300_000)
        result = self.survived(bomb)
        self.assertEqual(result.answer["problem"], "too-large")
        self.assertLess(result.seconds, 2 if not IS_SANITIZED else 5)

    def test_damage(self):
        file = hostile.docx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>" * 50)
        self.assertEqual(self.read(file[:-30])["problem"], "damaged")  # no directory: no archive
        at = file.index(b"word/document.xml") + 40
        self.assertEqual(self.read(file[:at] + b"\xff" * 20 + file[at + 20:])["problem"], "damaged")
        self.assertEqual(self.read(hostile.docx("<w:p><w:r><w:t>Open"))["problem"], "damaged")

    def test_depth_and_length(self):
        self.survived(hostile.docx("<w:p>" * 1_000_000))
        self.survived(hostile.docx("<w:p>" * 400_000 + "</w:p>" * 400_000))
        answer = self.read(hostile.docx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>" * 1000), "--max-characters", 600)
        self.assertEqual((len(answer["paragraphs"]), answer["isCut"]), (100, True))


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[5:]], verbosity=2)
