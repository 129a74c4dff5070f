# SPDX-License-Identifier: MIT
"""Pictures that tests attach to orders as maps."""
import random
import struct
import zlib


def png(width, height, rows):
    """A PNG file with these rows of red, green and blue."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    data = b"".join(b"\0" + row for row in rows)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(data, 1)) + chunk(b"IEND", b""))


def streets(width, height):
    """Rows of a drawn map: areas of one colour with lines across."""
    land = b"\xf0\xf0\xe0" * width
    road = b"\xff\xd0\x60" * width
    rows = []
    for y in range(height):
        row = bytearray(road if y % 170 < 4 else land)
        for x, colour in ((y * 7 // 5 % width, b"\xd0\0\0"), (width // 3, b"\x60\x60\x60")):
            row[3 * x:3 * x + 3] = colour
        rows.append(bytes(row))
    return rows


def noise(width, height, seed=1):
    """Rows of a picture that no two pixels of are alike, as an aerial photo at its worst."""
    dice = random.Random(seed)
    return [dice.randbytes(3 * width) for _ in range(height)]
