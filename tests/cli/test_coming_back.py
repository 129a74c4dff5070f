#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Forms that come back after other people's programs have rewritten, locked, cut, merged, printed or scanned
them. Usage: test_coming_back.py EMODESK_CLI SOURCE_FOLDER"""
import base64
import codecs
import json
import re
import subprocess

from program import SAMPLE, TODAY, CliTest, main, output

OTHER = SAMPLE.parent / "dapol-zones.json"  # a draft
MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def with_metadata(form, packet):
    """The form with other metadata, added to its end as exiftool and the like do."""
    number = int(re.search(rb"(\d+) 0 obj\s*<<[^>]*/Type\s*/Metadata", form).group(1))
    root = re.findall(rb"/Root (\d+ 0 R)", form)[-1].decode()
    size = re.findall(rb"/Size (\d+)", form)[-1].decode()
    before = re.findall(rb"startxref\s+(\d+)", form)[-1].decode()
    at = len(form) + 1
    added = (f"\n{number} 0 obj\n<< /Type /Metadata /Subtype /XML /Length {len(packet)} >>\nstream\n".encode()
             + packet + b"\nendstream\nendobj\n")
    return (form + added + f"xref\n0 1\n0000000000 65535 f \n{number} 1\n{at:010} 00000 n \ntrailer\n"
            f"<< /Size {size} /Root {root} /Prev {before} >>\nstartxref\n{len(form) + len(added)}\n%%EOF\n".encode())


class ComingBack(CliTest):
    def setUp(self):
        super().setUp()
        self.form = self.export(SAMPLE, "form.pdf")
        self.packed = re.search(r"<emo:data>([^<]*)<", output("pdfinfo", "-meta", self.form)).group(1)

    def export(self, order, name):
        self.run_cli("export", order, "--pdf", self.folder / name, *TODAY)
        return self.folder / name

    def made(self, name, *command):
        """The file that another program makes."""
        file = self.folder / name
        subprocess.run([*command, file], check=True)
        return file

    def qpdf(self, name, *arguments):
        return self.made(name, "qpdf", "--allow-weak-crypto", *arguments)

    def assert_gives_the_order(self, file, note=""):
        order = json.loads(self.run_cli("convert", file))
        self.assertEqual(order["deviceWearer"]["lastName"], "Sampleton")
        self.assertEqual(order["id"], json.loads(SAMPLE.read_text(encoding="utf-8"))["id"])
        self.assertEqual(self.errors, f"emodesk-cli: {file}: {note}\n" if note else "")

    def refusal(self, file):
        line = self.refused("convert", file)
        self.assertTrue(line.startswith(f"emodesk-cli: {file}: "), line)
        return line

    def scan(self, name, form):
        """The pages of the form as pictures."""
        subprocess.run(["pdftoppm", "-jpeg", "-r", "60", form, self.folder / "scan"], check=True)
        pages = sorted(self.folder.glob("scan-*.jpg"))
        objects, kids = [], []
        for page in pages:
            first = 3 + len(objects)
            kids.append(f"{first} 0 R")
            picture = page.read_bytes()
            frame = picture.index(b"\xff\xc0") + 5  # where a JPEG file tells its height and width
            height, width = (int.from_bytes(picture[at:at + 2], "big") for at in (frame, frame + 2))
            draw = b"595 0 0 842 0 0 cm /P Do"
            objects += [f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {first + 1} 0 R "
                        f"/Resources << /XObject << /P {first + 2} 0 R >> >> >>".encode(),
                        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(draw), draw),
                        f"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent 8 "
                        f"/ColorSpace /DeviceRGB /Filter /DCTDecode /Length {len(picture)} >>\nstream\n".encode()
                        + picture + b"\nendstream"]
            page.unlink()
        objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
                   f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode(), *objects]
        file = b"%PDF-1.4\n"
        for number, each in enumerate(objects, 1):
            file += b"%d 0 obj\n%s\nendobj\n" % (number, each)
        broken = self.folder / "broken.pdf"  # without a table of its objects, which qpdf adds
        broken.write_bytes(file + b"trailer << /Root 1 0 R /Size %d >>\n%%%%EOF\n" % (len(objects) + 1))
        subprocess.run(["qpdf", "--warning-exit-0", "--no-warn", broken, self.folder / name], check=True)
        return self.folder / name


class Rewritten(ComingBack):
    def rewritten(self, packet):
        file = self.folder / "rewritten.pdf"
        file.write_bytes(with_metadata(self.form.read_bytes(), packet))
        return file

    def packet(self, body):
        return (f"<?xpacket begin='{MARK}' id='W5M0MpCehiHzreSzNTczkc9d'?>\n<x:xmpmeta xmlns:x='adobe:ns:meta/'>\n"
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n"
                "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><rdf:Alt>"
                "<rdf:li xml:lang='x-default'>Gorchymyn Siân Ŵyn</rdf:li></rdf:Alt></dc:title></rdf:Description>\n"
                f"{body}</rdf:RDF></x:xmpmeta>\n{' ' * 2000}<?xpacket end='w'?>")

    def test_the_data_as_an_attribute_or_an_element_of_any_prefix(self):
        for body in (f"<rdf:Description xmlns:emo='urn:emodesk:order:1#' emo:pages='4' emo:data='{self.packed}'/>",
                     f"<rdf:Description xmlns:ns1='urn:emodesk:order:1#'><ns1:data>{self.packed}</ns1:data>"
                     "</rdf:Description>",
                     f"<rdf:Description><data xmlns='urn:emodesk:order:1#'>\n{self.packed}\n</data></rdf:Description>"):
            self.assert_gives_the_order(self.rewritten(self.packet(body).encode()))

    def test_broken_into_lines_and_with_entities(self):
        folded = "\n".join(re.findall(".{1,76}", self.packed)).replace("+", "&#x2B;").replace("=", "&#61;")
        for body in (f"<rdf:Description xmlns:e='urn:emodesk:order:1#' e:data='{folded}'/>",
                     f"<rdf:Description xmlns:e='urn:emodesk:order:1#'><e:data>{folded}</e:data></rdf:Description>"):
            self.assert_gives_the_order(self.rewritten(self.packet(body).encode()))

    def test_in_every_encoding_of_unicode(self):
        packet = self.packet(f"<rdf:Description xmlns:e='urn:emodesk:order:1#' e:data='{self.packed}'/>")
        for encoding, mark in (("utf-8", codecs.BOM_UTF8), ("utf-16-be", codecs.BOM_UTF16_BE),
                               ("utf-16-le", codecs.BOM_UTF16_LE)):
            for start in (b"", mark):
                with self.subTest(encoding, mark=bool(start)):
                    self.assert_gives_the_order(self.rewritten(start + packet.encode(encoding)))

    def test_data_that_was_damaged_on_the_way_is_not_read(self):
        damaged = base64.b64encode(base64.b64decode(self.packed)[:-40]).decode()
        body = f"<rdf:Description xmlns:e='urn:emodesk:order:1#' e:data='{damaged}'/>"
        self.assertIn("Ask for the original file", self.refusal(self.rewritten(self.packet(body).encode())))

    def test_with_bytes_before_its_beginning(self):
        file = self.folder / "late.pdf"
        file.write_bytes(b"\xef\xbb\xbf\r\n" + self.form.read_bytes())
        self.assert_gives_the_order(file)


class Locked(ComingBack):
    def test_for_changes_only(self):
        for bits in (["40"], ["128", "--use-aes=n"], ["128", "--use-aes=y"], ["256"]):
            self.assert_gives_the_order(self.qpdf("locked.pdf", "--encrypt", "", "owner", *bits, "--", self.form))

    def test_with_metadata_that_everybody_may_read(self):
        for bits in (["128", "--use-aes=n"], ["128", "--use-aes=y"], ["256"]):
            for streams in (["--object-streams=generate"], ["--object-streams=disable", "--stream-data=uncompress"]):
                with self.subTest(bits, streams=streams):
                    self.assert_gives_the_order(self.qpdf(
                        "locked.pdf", *streams, "--encrypt", "", "owner", *bits, "--cleartext-metadata", "--",
                        self.form))

    def test_with_a_password_to_open_it(self):
        for more in ([], ["--cleartext-metadata"]):
            locked = self.qpdf("locked.pdf", "--encrypt", "open", "owner", "256", *more, "--", self.form)
            self.assertIn("needs a password", self.refusal(locked))


class Cut(ComingBack):
    def test_to_some_of_its_pages_with_the_order_in_it(self):
        note = "This PDF has {} of the form's 5 pages. The order in it is complete and was read."
        self.assert_gives_the_order(self.qpdf("cut.pdf", self.form, "--pages", ".", "1-2", "--"), note.format(2))
        self.assert_gives_the_order(self.qpdf("cut.pdf", self.form, "--pages", ".", "4,2,1", "--"), note.format(3))
        self.assert_gives_the_order(self.made("cut.pdf", "pdfseparate", "-f", "3", "-l", "3", self.form),
                                    note.format(1))

    def test_and_locked(self):
        cut = self.qpdf("cut.pdf", self.form, "--encrypt", "", "owner", "256", "--cleartext-metadata", "--",
                        "--pages", ".", "1", "--")
        self.assert_gives_the_order(cut, "This PDF has 1 of the form's 5 pages. The order in it is complete and was read.")

    def test_what_is_only_shuffled_or_there_twice_is_whole(self):
        self.assert_gives_the_order(self.qpdf("all.pdf", self.form, "--pages", ".", "z-1", "--"))
        self.assert_gives_the_order(self.qpdf("all.pdf", self.form, "--pages", ".", "1-z", ".", "1", "--"))

    def test_without_the_order(self):
        line = self.refusal(self.qpdf("cut.pdf", "--empty", "--pages", self.form, "2", "--"))
        self.assertIn("This PDF shows the form EMO ZG21-1A5Y-5 version 0, but the order is no longer in it", line)
        self.assertIn("Ask for the original file", line)

    def test_every_command_says_so(self):
        cut = self.qpdf("cut.pdf", self.form, "--pages", ".", "1", "--")
        for command in (["check", cut, *TODAY], ["export", cut, "--pdf", self.folder / "again.pdf", *TODAY]):
            self.run_cli(*command)
            self.assertIn("1 of the form's 5 pages", self.errors)
        self.run_cli("convert", self.folder / "again.pdf")
        self.assertEqual(self.errors, "")


class Merged(ComingBack):
    def setUp(self):
        super().setUp()
        self.other = self.export(OTHER, "other.pdf")

    def test_with_another_form(self):
        merged = self.qpdf("merged.pdf", self.form, "--pages", ".", self.other, "--")
        self.assert_gives_the_order(merged, "This PDF also has pages of EMO G8ZE-5JVN-N version 0. Only EMO "
                                    "ZG21-1A5Y-5 version 0 was read. Open the original file of each other form.")

    def test_with_what_is_no_form(self):
        letter = self.scan("letter.pdf", self.qpdf("page.pdf", "--empty", "--pages", self.other, "1", "--"))
        merged = self.qpdf("merged.pdf", self.form, "--pages", ".", "1-3", letter, "--")
        self.assert_gives_the_order(merged, "This PDF has 3 of the form's 5 pages. The order in it is complete and was "
                                    "read. 1 page of this PDF is not part of the form, and was not read.")

    def test_the_order_of_one_form_with_the_pages_of_another(self):
        line = self.refusal(self.qpdf("swapped.pdf", self.form, "--pages", self.other, "--"))
        self.assertIn("The pages of this PDF show EMO G8ZE-5JVN-N version 0, but the order in it is EMO ZG21-1A5Y-5 "
                      "version 0.", line)

    def test_without_any_order(self):
        for name, command in (("qpdf.pdf", ["qpdf", "--empty", "--pages", self.form, self.other, "--"]),
                              ("united.pdf", ["pdfunite", self.form, self.other])):
            line = self.refusal(self.made(name, *command))
            self.assertIn("pages of several forms (EMO ZG21-1A5Y-5 version 0, EMO G8ZE-5JVN-N version 0)", line)
            self.assertIn("the original file of each form", line)


class PrintedAgain(ComingBack):
    def test_to_pdf(self):
        for arguments in (["-pdf"], ["-pdf", "-paperw", "842", "-paperh", "1191", "-expand"]):
            line = self.refusal(self.made("printed.pdf", "pdftocairo", *arguments, self.form))
            self.assertIn("the form EMO ZG21-1A5Y-5 version 0, but the order is no longer in it", line)
            self.assertIn("or for the order's .json file.", line)

    def test_and_scanned(self):
        line = self.refusal(self.scan("scan.pdf", self.form))
        self.assertIn("The pages of this PDF are pictures, as from a scanner", line)
        self.assertIn("Ask for the original file", line)
        self.assertNotIn("EMO Desk", line)

    def test_as_pictures_that_kept_the_order(self):
        scan = self.scan("scan.pdf", self.form)
        self.assert_gives_the_order(
            self.qpdf("kept.pdf", self.form, "--pages", scan, "--"), "The pages of this PDF are pictures. The order "
            "was read from the file's data: what somebody wrote on the pages is not in it.")

    def test_what_goes_with_a_form_is_no_form(self):
        annex = self.folder / "annex.pdf"
        self.run_cli("annex-a", SAMPLE, *TODAY, "--pdf", annex)
        self.assertIn("another paper about EMO ZG21-1A5Y-5", self.refusal(annex))
        self.run_cli("handover", SAMPLE, *TODAY, "--to", self.folder)
        pack, = self.folder.glob("*-pack.pdf")
        self.assertIn("the order is no longer in it", self.refusal(pack))

    def test_a_paper_of_somebody_else_is_not_said_to_be_ours(self):
        page = b"BT /F 12 Tf 72 720 Td (Please replace EMO ZG21-1A5Y-5 of last year) Tj ET"
        file = self.folder / "letter.pdf"
        file.write_bytes(b"%%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Count 1 "
                         b"/Kids [3 0 R] >> endobj\n3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
                         b"/Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
                         b">> >> >> >> endobj\n4 0 obj << /Length %d >>\nstream\n%s\nendstream endobj\n"
                         b"trailer << /Root 1 0 R /Size 5 >>\n%%%%EOF\n" % (len(page), page))
        line = self.refusal(file)
        self.assertIn("not a form that EMO Desk has printed", line)


if __name__ == "__main__":
    main()
