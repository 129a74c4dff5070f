#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Maps in the forms that emodesk-cli writes, looked at with Poppler's tools and PDFBox Preflight.
Usage: test_maps.py EMODESK_CLI SOURCE_FOLDER"""
import copy
import json
import subprocess

from pictures import noise, png, streets
from program import SAMPLE, TODAY, CliTest, main, output

ZONES = SAMPLE.parent / "dapol-zones.json"


class Maps(CliTest):
    def order(self, *names):
        """An order with a zone for each of the maps."""
        order = json.loads(ZONES.read_text(encoding="utf-8"))
        zone, *_ = order["enforcementZoneConditions"]
        order["enforcementZoneConditions"] = [
            copy.deepcopy(zone) | {"zoneId": number, "fileName": name, "fileId": f"key-{number}"}
            for number, name in enumerate(names)]
        return self.write("order.json", json.dumps(order))

    def export(self, **maps):
        """The form with these maps: names without their ending, and what is in them."""
        folder = self.folder / "maps"
        folder.mkdir(exist_ok=True)
        names = []
        for name, content in maps.items():
            names.append(name + (".pdf" if content.startswith(b"%PDF") else ".png"))
            (folder / names[-1]).write_bytes(content)
        file = self.folder / "form.pdf"
        self.run_cli("export", self.order(*names), "--pdf", file, *TODAY, "--files", folder)
        return file

    def pictures(self, file):
        """What pdfimages says of each picture: its width and height, how it is packed, and its dots an inch."""
        lines = [line.split() for line in output("pdfimages", "-list", file).splitlines()[2:]]
        return [(int(line[3]), int(line[4]), line[8], int(line[12])) for line in lines]

    def test_a_large_drawing_has_300_dots_an_inch_without_loss(self):
        file = self.export(map=png(2400, 3200, streets(2400, 3200)))
        (width, height, packing, dots), = self.pictures(file)
        self.assertEqual((packing, dots), ("image", 300))
        self.assertAlmostEqual(width / height, 2400 / 3200, delta=0.001)
        self.assertGreater(width, 1900)
        self.assertEqual(self.errors, "")
        self.assert_valid(file)

    def test_a_drawing_that_has_fewer_dots_is_stored_pixel_by_pixel(self):
        rows = streets(500, 300)
        file = self.export(map=png(500, 300, rows))
        self.assertEqual(self.pictures(file), [(500, 300, "image", 150)])  # no larger on paper than that
        subprocess.run(["pdfimages", file, self.folder / "stored"], check=True)
        stored = (self.folder / "stored-000.ppm").read_bytes()
        self.assertEqual(stored.split(b"\n", 3)[3], b"".join(rows))

    def test_a_photo_is_a_jpeg(self):
        file = self.export(map=png(1600, 1000, noise(1600, 1000)))
        (width, height, packing, dots), = self.pictures(file)
        self.assertEqual((width, height, packing), (1600, 1000, "jpeg"))
        self.assertAlmostEqual(dots, 1600 / (490 / 72), delta=1)
        self.assert_valid(file)

    def test_a_drawn_pdf_is_drawn_at_300_dots_an_inch(self):
        self.run_cli("export", ZONES, "--pdf", self.folder / "drawn.pdf", *TODAY)
        page = self.folder / "page.pdf"
        subprocess.run(["qpdf", "--empty", "--pages", self.folder / "drawn.pdf", "1", "--", page], check=True)
        file = self.export(map=page.read_bytes())
        (_, height, packing, dots), = self.pictures(file)
        self.assertEqual((packing, dots), ("image", 300))
        self.assertGreater(height, 2300)
        self.assert_valid(file)

    def test_the_same_map_of_two_zones_is_stored_once(self):
        content = png(500, 300, streets(500, 300))
        order = json.loads(self.order("map.png", "map.png").read_text(encoding="utf-8"))
        for zone in order["enforcementZoneConditions"]:
            zone["fileId"] = "one-key"
        (self.folder / "map.png").write_bytes(content)
        file = self.folder / "form.pdf"
        self.run_cli("export", self.write("same.json", json.dumps(order)), "--pdf", file, *TODAY, "--files",
                     self.folder)
        lines = output("pdfimages", "-list", file).splitlines()[2:]
        self.assertEqual(len(lines), 2)
        self.assertEqual(len({line.split()[10] for line in lines}), 1)  # the object

    def test_maps_without_a_key_are_not_taken_for_each_other(self):
        for name, rows in (("north", streets(500, 300)), ("south", streets(400, 200))):
            (self.folder / f"{name}.png").write_bytes(png(len(rows[0]) // 3, len(rows), rows))
        order = json.loads(self.order("north.png", "south.png").read_text(encoding="utf-8"))
        for zone in order["enforcementZoneConditions"]:
            del zone["fileId"]
        file = self.folder / "form.pdf"
        self.run_cli("export", self.write("keyless.json", json.dumps(order)), "--pdf", file, *TODAY, "--files",
                     self.folder)
        self.assertEqual([each[:2] for each in self.pictures(file)], [(500, 300), (400, 200)])

    def test_ten_large_drawings_keep_their_dots(self):
        drawing = png(2400, 3200, streets(2400, 3200))
        file = self.export(**{f"map{number}": drawing for number in range(10)})
        self.assertEqual([each[2:] for each in self.pictures(file)], [("image", 300)] * 10)
        self.assertEqual(self.errors, "")

    def test_a_form_beyond_10_megabytes_gets_coarser_maps_and_says_so(self):
        maps = {f"photo{number}": png(1700, 1000, noise(1700, 1000, number)) for number in range(8)}
        file = self.export(**maps, plan=png(1050, 700, streets(1050, 700)))
        *photos, plan = self.pictures(file)
        self.assertLess(file.stat().st_size, 10_000_000)
        self.assertGreater(file.stat().st_size, 7_000_000)
        dots = {each[3] for each in photos}
        self.assertEqual(len(dots), 1)  # evenly
        self.assertTrue(150 < dots.pop() < 250)
        self.assertEqual(plan, (1050, 700, "image", 154))  # has fewer anyway
        self.assertRegex(self.errors, r"\Aemodesk-cli: The maps in this PDF have \d+ dots per inch instead of up to 300, "
                         r"to keep it under 10 MB.\n\Z")
        self.assert_valid(file)

    def test_no_map_gets_fewer_than_150_dots_even_then(self):
        maps = {f"photo{number}": png(1021, 1400, noise(1021, 1400, number)) for number in range(10)}
        file = self.export(**maps)
        self.assertGreater(file.stat().st_size, 10_000_000)
        self.assertTrue(all(each[3] >= 150 for each in self.pictures(file)))
        self.assertIn("although its maps have only 150 dots per inch", self.errors)

    def test_a_map_that_is_too_large_is_named(self):
        (self.folder / "map.png").write_bytes(png(10, 10, streets(10, 10)) + b"x" * 11_000_000)
        line = self.refused("export", self.order("map.png"), "--pdf", self.folder / "form.pdf", "--files", self.folder)
        self.assertIn("map.png: The file is too large to be printed", line)


if __name__ == "__main__":
    main()
