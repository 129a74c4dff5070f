# SPDX-License-Identifier: MIT
"""Makes files for emodesk-pdfreader: small good ones, and bad ones of every sort."""
import io
import struct
import zipfile
import zlib

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def font(name):
    """One that every viewer has, and no file needs to bring along."""
    return b"<< /Type /Font /Subtype /Type1 /BaseFont /%s >>" % name


FONT = font(b"Helvetica")


def stream(data, extra=b""):
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), extra, data)


def packed(data):
    return stream(zlib.compress(data, 9), b"/Filter /FlateDecode")


def zeros(size):
    """What `size` zeros are packed. The checksum at the end is wrong: whoever gets there has lost."""
    packer = zlib.compressobj(9)
    first, second = (packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    return first + second * ((size >> 20) - 1) + packer.flush()


def pdf(objects, trailer=b""):
    """A file of these objects, numbered from 1; the first is the catalogue."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)
    return bytes(out)


def page(content=b"BT /F 12 Tf 72 720 Td (Invented words) Tj ET", box=b"[0 0 595 842]", more=b"", resources=b"",
         objects=(), catalogue=b"", font=FONT):
    """A file of one page. `content` is text or a whole stream object; `objects` are numbered from 6."""
    if not content.startswith(b"<<"):
        content = stream(content)
    return pdf([b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalogue,
                b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R "
                b"/Resources << /Font << /F 5 0 R >> %s >> %s >>" % (box, resources, more),
                content, font, *objects])


def pages(count):
    kids = b" ".join(b"%d 0 R" % (number + 3) for number in range(count))
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
                *[b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"] * count])


def cyclic_pages():
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>"])


def deep_arrays(depth=100_000):
    return page(more=b"/Deep " + b"[" * depth + b"]" * depth)


def endless_drawing(operations=8_000_000):
    return page(packed(b"0 0 m 500 800 l 500 0 l f\n" * operations))


def font_bomb(size=1 << 30):
    font = (b"<< /Type /Font /Subtype /TrueType /BaseFont /Bomb /FirstChar 32 /LastChar 32 /Widths [500] "
            b"/FontDescriptor 6 0 R >>")
    return page(font=font, objects=[
        b"<< /Type /FontDescriptor /FontName /Bomb /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 "
        b"/Descent -200 /CapHeight 700 /StemV 80 /FontFile2 7 0 R >>",
        stream(zeros(size), b"/Filter /FlateDecode")])


def metadata_bomb(size=1 << 30):
    return page(catalogue=b"/Metadata 6 0 R", objects=[
        stream(zeros(size), b"/Type /Metadata /Subtype /XML /Filter /FlateDecode")])


def garbage_picture(name, noise):
    """A page that shows a picture of random bytes, packed as JBIG2Decode, JPXDecode or DCTDecode."""
    return page(b"q 500 0 0 700 40 70 cm /I Do Q", resources=b"/XObject << /I 6 0 R >>", objects=[
        stream(noise, b"/Type /XObject /Subtype /Image /Width 2000 /Height 3000 /BitsPerComponent 1 "
               b"/ColorSpace /DeviceGray /Filter /%s" % name)])


def huge_picture(side=60_000):
    """A page that shows a picture of far more pixels than memory."""
    return page(b"q 500 0 0 700 40 70 cm /I Do Q", resources=b"/XObject << /I 6 0 R >>", objects=[
        stream(zeros(1 << 24), b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8 "
               b"/ColorSpace /DeviceRGB /Filter /FlateDecode /SMask 6 0 R" % (side, side))])


def form():
    """A page with a field of every kind, an XMP packet and a file within the file."""
    widget = b"/Type /Annot /Subtype /Widget /P 3 0 R /DA (/F 10 Tf)"
    return page(
        more=b"/Annots [6 0 R 7 0 R 8 0 R 13 0 R]",
        catalogue=b"/AcroForm << /Fields [6 0 R 7 0 R 8 0 R 13 0 R] /DR << /Font << /F 5 0 R >> >> /DA (/F 10 Tf) >> "
                  b"/Names << /EmbeddedFiles << /Names [(map.txt) 9 0 R] >> >> /Metadata 11 0 R",
        objects=[
            b"<< %s /FT /Tx /T (surname) /V (Sampleton) /Rect [72 600 272 620] >>" % widget,
            b"<< %s /FT /Btn /T (tagged) /V /Yes /AS /Yes /Rect [72 560 92 580] "
            b"/AP << /N << /Yes 12 0 R /Off 12 0 R >> >> >>" % widget,
            b"<< %s /FT /Ch /Ff 131072 /T (zone) /V (North) /Opt [(South) (North)] /Rect [72 520 272 540] >>" % widget,
            b"<< /Type /Filespec /F (map.txt) /UF (map.txt) /EF << /F 10 0 R >> >>",
            stream(b"Not a map", b"/Type /EmbeddedFile /Params << /Size 9 >>"),
            stream(b"<?xpacket?><x:xmpmeta/>", b"/Type /Metadata /Subtype /XML"),
            stream(b"", b"/Type /XObject /Subtype /Form /BBox [0 0 20 20]"),
            b"<< %s /FT /Sig /T (approved) /Rect [72 480 272 500] /V << /Type /Sig /Filter /Adobe.PPKLite "
            b"/SubFilter /adbe.pkcs7.detached /ByteRange [0 1 2 3] /Contents <3000> >> >>" % widget])


def png(width, height, rows=None, colour=2):
    """A picture of rows of bytes (each with its filter byte), or only a header that promises one."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    body = zlib.compress(rows) if isinstance(rows, bytes) else zeros(1 << 20)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0))
            + chunk(b"IDAT", body) + chunk(b"IEND", b""))


def archive(entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries.items():
            file.writestr(name, content)
    return out.getvalue()


def docx(body, before="", parts=()):
    return archive({"[Content_Types].xml": "<Types/>", **dict(parts), "word/document.xml":
                    f'<?xml version="1.0"?>{before}<w:document xmlns:w="{WORD}" xmlns:mc="urn:mc">'
                    f"<w:body>{body}</w:body></w:document>"})


def laughs():
    entities = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    return docx("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", f'<!DOCTYPE d [<!ENTITY l0 "ha">{entities}]>')


def docx_bomb(size=1 << 28):
    """A quarter of a gigabyte of blanks in a quarter of a megabyte."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        with file.open("word/document.xml", "w") as entry:
            for _ in range(size >> 20):
                entry.write(b" " * (1 << 20))
    return out.getvalue()


def ole(streams):
    """The shell of an OLE2 file: a header and a directory of streams with these names."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3e, 3, 0xfffe, 9, 6)
    directory = b""
    for name in ["Root Entry", *streams]:
        stored = (name + "\0").encode("utf-16-le")
        directory += stored.ljust(64, b"\0") + struct.pack("<H", len(stored)) + bytes(62)
    return header.ljust(512, b"\0") + directory.ljust(1024, b"\0")
