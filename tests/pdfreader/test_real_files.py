# SPDX-License-Identifier: MIT
"""Files that other programs open, whatever is wrong with them, and those that really break off. Run by
test_pdfreader.py."""
import pathlib
import subprocess
import tempfile

import hostile
from program import SOURCES, ReaderTest

REPORTS = SOURCES.parent / "shared/cases/reports/03-whole-files-refused"
PICTURE = ["--picture", 1, "--width", 200, "--height", 300]
WORDS = "Invented words"
MAIL = b"\r\n--=_boundary--\r\n\r\nThis message was scanned. 12 of 12 parts are clean.\r\n"


def by_qpdf(file, *options):
    with tempfile.TemporaryDirectory() as folder:
        source, target = pathlib.Path(folder, "source.pdf"), pathlib.Path(folder, "target.pdf")
        source.write_bytes(file)
        subprocess.run(["qpdf", "--stream-data=preserve", *options, source, target], check=True)
        return target.read_bytes()


def packed(file):
    return by_qpdf(file, "--object-streams=generate")


def for_the_web(file):
    return by_qpdf(file, "--linearize")


def two_pages(file):
    return by_qpdf(file, "--pages", ".", "1,1", "--")


def revised(file):
    """With a second revision below the first, which says something else."""
    start = file.rindex(b"startxref\n") + 10
    table = file[start:file.index(b"\n", start)]
    place = len(file)
    file += b"4 0 obj\n%s\nendobj\n" % hostile.stream(b"BT /F 12 Tf 72 720 Td (Other things) Tj ET")
    return file + (b"xref\n4 1\n%010d 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev %s >>\nstartxref\n%d\n%%%%EOF\n"
                   % (place, table, len(file)))


class RealFiles(ReaderTest):
    def assert_whole(self, file, words=WORDS):
        answer = self.read(file, "--words", *PICTURE)
        self.assertEqual((answer["problem"], answer["truncated"]), (None, False))
        self.assertIsNotNone(answer["picture"])
        if words:
            self.assertEqual(self.text(answer, answer["pageCount"] - 1), words)
        return answer

    def assert_broken_off(self, file):
        result = self.survived(file, "--words", *PICTURE)
        self.assertTrue(result.answer["truncated"] or result.answer["problem"] in ("truncated", "damaged"))
        return result.answer

    def test_the_reported_ones(self):
        if not REPORTS.is_dir():
            self.skipTest("the reports are not beside this checkout")
        for file in REPORTS.iterdir():
            with self.subTest(file.name):
                self.assert_whole(file.read_bytes(), words=None)

    def test_a_pdf_with_something_after_it(self):
        for make in (bytes, packed, for_the_web, two_pages, revised):
            file = make(hostile.page())
            words = "Other things" if make == revised else WORDS
            for padding in (b"", b"\n" * 3000, bytes(100_000), b"\x1a" * 5000, MAIL * 200, b" %%EO", b"<html>" * 1000):
                with self.subTest(make=make.__name__, padding=padding[:10]):
                    self.assert_whole(file + padding, words)

    def test_a_pdf_with_something_before_it(self):
        for make in (bytes, packed, for_the_web):
            for before in (b"\xef\xbb\xbf", b"\r\n\r\n", MAIL, bytes(900)):
                with self.subTest(make=make.__name__, before=before[:10]):
                    self.assert_whole(before + make(hostile.page()))
                    self.assert_whole(before + make(hostile.page()) + MAIL * 50)

    def test_a_pdf_whose_table_viewers_repair(self):
        file = hostile.page()
        start = file.rindex(b"startxref\n")
        number = file[start + 10:file.index(b"\n", start + 10)]
        for repaired in (file.replace(b"startxref\n" + number, b"startxref\n0"),
                         file.replace(b"startxref\n" + number, b"startxref\n%d" % (int(number) + 1)),
                         file.replace(b"startxref\n" + number, b"startxref\n99999999"),
                         file.replace(b" 00000 n \n", b" 00000 n\n"),
                         file.replace(b"\n", b"\r\n"),
                         file.replace(b"%%EOF\n", b""), file[:-3], file[:start],
                         file.replace(b"xref\n0 6", b"xref\n1 6"),
                         file.replace(b"4 0 obj\n", b"4 0 obj\n% moved\n"),
                         file.replace(b"endobj\nxref", b"xref"),
                         packed(file).replace(b"startxref\n", b"startxref\n1")):
            with self.subTest(repaired[-60:]):
                self.assert_whole(repaired)

    def test_a_pdf_that_breaks_off(self):
        for make in (bytes, packed, for_the_web, two_pages, revised):
            file = make(hostile.page())
            last = file.rindex(b"startxref") if make in (packed, for_the_web) else file.rindex(b"trailer")
            ends = range(200, last - 2, 23)
            if make == revised:  # a cut between the two revisions leaves the first one whole
                ends = range(file.index(b"%%EOF") + 25, last, 23)
            for end in ends:
                with self.subTest(make=make.__name__, end=end):
                    self.assert_broken_off(file[:end])
                    self.assert_broken_off(file[:end] + bytes(3000))

    def test_a_pdf_that_has_lost_a_piece(self):
        for make in (bytes, two_pages):
            file = make(hostile.page(resources=b"/XObject << /I 6 0 R >>", objects=[hostile.stream(
                b"x" * 500, b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 "
                b"/ColorSpace /DeviceGray")]))
            content = file.index(b"stream\n")
            picture = file.index(b"x" * 500)
            for start in (content, picture):
                piece = slice(file.rindex(b" obj", 0, start) - 3, file.index(b"endobj", start))
                self.assert_broken_off(file[:piece.start] + file[piece.stop:])

    def test_a_photo_with_something_after_it(self):
        film = b"\0\0\0\x18ftypmp42" + b"\0\0\0\0mdat" + bytes(range(256)) * 500
        photo = self.jpeg()
        for after in (film, bytes(5000), b"\n" * 3000, MAIL, photo):
            self.assert_whole(photo + after, words=None)
        rows = b"".join(b"\0" + b"\xff\0\0" * 20 for _ in range(20))
        for after in (bytes(500_000), b"\n" * 3000, MAIL * 60, film):
            self.assert_whole(hostile.png(20, 20, rows) + after, words=None)

    def test_a_photo_without_the_mark_at_its_end(self):
        photo = self.jpeg()
        self.assert_whole(photo[:-2], words=None)
        self.assertTrue(self.read(photo[:-2])["truncated"])  # nobody has looked

    def test_a_photo_that_breaks_off(self):
        photo = self.jpeg()
        thumbnail = b"Exif\0\0" + photo[:5000] + b"\xff\xd9"
        photo = photo[:2] + b"\xff\xe1" + (len(thumbnail) + 2).to_bytes(2, "big") + thumbnail + photo[2:]
        self.assert_whole(photo, words=None)
        for end in (len(photo) - 3000, len(photo) - 500, len(photo) - 4, 6000):
            for after in (b"", bytes(5000)):
                self.assert_broken_off(photo[:end] + after)
        drawn = hostile.png(20, 20, b"".join(b"\0" + bytes(range(60)) for _ in range(20)))
        for end in (len(drawn) - 8, len(drawn) - 20, 50):
            self.assert_broken_off(drawn[:end])
            self.assert_broken_off(drawn[:end] + bytes(5000))

    def jpeg(self):
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "page.pdf").write_bytes(hostile.page())
            subprocess.run(["pdftoppm", "-jpeg", "-r", "72", "-singlefile", f"{folder}/page.pdf", f"{folder}/page"],
                           check=True)
            return pathlib.Path(folder, "page.jpg").read_bytes()
