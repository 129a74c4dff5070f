#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Telephone numbers of all kinds, judged by the program and by libphonenumber, which the live service asks. Where they
disagree, the test fails and says so.

Usage: test_phone.py DIALLED_NUMBERS"""
import json
import random
import subprocess
import sys

import phonenumbers
from phonenumbers import PhoneNumberType

LISTED = """
07911 123456|07911123456|07911-123456|07911/123456|07911.123.456|(07911) 123456|[07911] 123456|07911 12345|07911 1234567
+44 7911 123456|+447911123456|+44 (0)7911 123456|+44(0) 7911 123456|0044 7911 123456|00447911123456|44 7911 123456
447911123456|+44 07911 123456|++44 7911 123456|+0044 7911 123456|+07911 123456|tel:07911123456|tel: 07911 123456|tel:+44-7911-123456
0113 496 0142|0113 496 014|0113 496 01422|0113 496 0142 ext 12|0113 496 0142 ext. 12|0113 496 0142 extension 12
0113 496 0142 x12|0113 496 0142x12|0113 496 0142 #12|0113 496 0142#12|0113 496 0142 extn 3|0113 496 0142, 12
0113 496 0142;ext=12|0113 496 0142 ext|0113 496 0142 x|0113 496 0142 ext 1234567|0113 496 0142 int 12|0113 496 014 ext 2
020 7946 0000|020 7946 000|0207946 0000|02079460000|029 2018 0000|028 9649 6000|023 9201 0000|021 7946 0000|022 2222 2222
0121 496 0000|0131 496 0000|0191 498 0000|0118 496 0000|0117 496 0000|0117 950 0000|0115 950 0000|0116 250 0000
01632 96014|01204 500000|01204 50000|016977 2000|016977 20000|01539 720000|015396 20000|01750 22222|01900 61234
01222 500000|01000 500000|01999 500000|0171 496 0000|0181 496 0000|01481 720000|01534 720000|01624 620000|07781 123456
07797 123456|07624 123456|07624 512345|07839 123456|07700 300000|07937 123456|07924 123456|07509 123456|07829 123456
0300 123 4567|0303 123 1113|0333 202 5070|0345 600 1234|0370 123 4567|0301 123 4567|0311 123 4567|0388 123 4567
055 1234 5678|056 1234 5678|0550 123 456|0500 123456|050 0123 4567|057 1234 5678|070 1234 5678|07012345678
076 1234 5678|07600 123456|07640 123456|07699 123456|07623 123456|075 1234 5678|07123 456789|07000 000000|071 1234 5678
0800 1111|08001111|0800 123456|0800 123 4567|0800 12345|0808 157 0123|0808 157 012|0845 46 47|0845 4641|0845 464 0|0845 600 1234
0843 123 4567|0844 123 4567|0842 123 4567|0841 123 4567|0870 123 4567|0871 123 4567|0872 123 4567|0873 123 4567|0874 123 4567
0898 123456|0900 123 4567|0906 123 4567|0909 879 0123|0982 123 4567|0970 123 4567|0980 123 4567|116 123|112|999|111|101|0
118 500|118118|1471|0113|01|00|+44|+|0044|+44 1|12345|none||unknown|n/a|see file|-|ring Jo|07911 123456 or 0113 496 0142
07911 123456 (mobile)|mobile: 07911 123456|Jo 07911 123456|07911 123456 m|0800 FLOWERS|0800 REVERSE|0800 GO|07911 123456.
07911 123456;|07911 123456 / x0113 496 0142|07911 123456 / 0113 496 0142|07911*123456|07911~123456|07911_123456
07911,123456|07911:123456|07911'123456|07911\\123456|07911&123456|0 7911 123456|0 79 11 12 34 56|7911 123456|7911123456
1134960142|2079460000|8001111|+8001111|+44 8001111|+1 202 555 0143|001 202 555 0143|+353 85 123 4567|+353 1 234 5678
+353 1 234 56789012|+33 1 23 45 67 89|+33 (0)1 23 45 67 89|+33 1 23 45 67|+48 512 345 678|+48 512 345 67|+49 30 123456
+49 (0)30 123456|+40 712 034 567|+370 612 34567|+92 301 2345678|+91 81234 56789|+880 1812 345678|+234 802 123 4567
+39 06 1234 5678|+39 312 345 6789|+7 912 345-67-89|+999 123456|+210 1234567|+0 123456|+800 1234 5678|+353|+3531
+44 7911 123456 ext 1|+44 113 496 014|+44 113 4960 0142|+44 20 7946 0000|+44 207 946 000|00 44 20 7946 0000|000 44 20 7946 0000
""".strip().replace("\n", "|").split("|")

ODD = ["07911\u2013123456", "07911\u2011123456", "07911\u2010123456", "07911\u2212123456", "07911\u00a0123456", "07911\u200b123456",
       "07911\u00ad123456", "07911\u2060123456", "07911\u3000123456", "\uff10\uff17\uff19\uff11\uff11 123456", "\uff0b44 7911 123456",
       "\uff0807911\uff09123456", "\u0660\u0667\u0669\u0661\u0661 123456", "07911\u30fc123456", "07911\uff0d123456"]
# libphonenumber refuses a number with one of these within; people who paste do not see them.
PASSED_OVER = ["07911\u202f123456", "\u202a07911 123456\u202c", "07911\u200e 123456", "\ufeff07911 123456", "07911 123456\u200f",
               "07911\u2009123456", "07911\u0000 123456"]
DRAMA = [f"07700 900{number:03}" for number in (0, 1, 142, 500, 999)] + [
    f"01632 960{number:03}" for number in (0, 1, 142, 500, 999)] + ["+44 7700 900142", "+44 (0)1632 960142", "07700 900142 ext 2"]
NOT_DRAMA = ["07700 90014", "07700 9001422", "01632 96014", "01632 961000", "01632 959999", "+44 1632 96014"]


def is_valid(text):
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(text, "GB"))
    except phonenumbers.NumberParseException:
        return False


def is_possible(text):
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(text, "GB"))
    except phonenumbers.NumberParseException:
        return False


def is_drama(text):
    try:
        number = phonenumbers.parse(text, "GB")
    except phonenumbers.NumberParseException:
        return False
    return number.country_code == 44 and f"{number.national_number}"[:7] in ("7700900", "1632960")


def random_numbers(chance):
    """At home: every beginning of four digits, at each length that a number may have, and one more on either side."""
    for beginning in range(10000):
        for length in (7, 9, 10) if beginning % 10 else (6, 7, 8, 9, 10, 11):
            national = f"{beginning:04}" + "".join(chance.choice("0123456789") for _ in range(length - 4))
            yield chance.choice(("0", "+44", "0044", "")) + national
    for block in ("1204", "1387", "1524", "1539", "1697", "1750", "1900", "1946", "7911", "7700", "7624", "7797", "8001", "8454"):
        for _ in range(100):
            yield "0" + block + "".join(chance.choice("0123456789") for _ in range(chance.choice((3, 5, 6))))


def spelled(chance, number):
    signs = chance.choice((" ", "-", ".", "/", "\u2011", "\u2013", "\u00a0", ""))
    cut = chance.randrange(1, len(number))
    end = chance.choice(("", "", "", " ext 12", " x12", "#1", " ext. 4", "x", " ", ",5", " abc"))
    return number[:cut] + signs + number[cut:] + end


def examples():
    """Of every kind in every country, and what one digit less or more makes of them where no such number is possible."""
    for region in phonenumbers.SUPPORTED_REGIONS:
        for kind in PhoneNumberType.values():
            number = phonenumbers.example_number_for_type(region, kind)
            if number:
                yield phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), True
                yield phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL), True
    for region in phonenumbers.SUPPORTED_REGIONS:
        number = phonenumbers.example_number(region)
        text = number and phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        for other in (text[:-4], text + "12345") if text else ():
            if not is_possible(other):
                yield other, False


def main():
    chance = random.Random(1)
    wanted = {text: is_valid(text) for text in LISTED + ODD}
    wanted |= {number: is_valid(number) for number in random_numbers(chance)}
    wanted |= {text: is_valid(text) for text in [spelled(chance, number) for number in list(wanted)[-3000:]]}
    wanted = {text: valid for text, valid in wanted.items() if not is_drama(text)}
    # Of other countries the program knows the lengths and two digits alone: it may take more, and no less.
    wanted = {text: valid for text, valid in wanted.items() if valid or not text.lstrip().startswith(("+", "00")) or "44" in text[:6]}
    wanted |= dict(examples()) | dict.fromkeys(DRAMA + PASSED_OVER, True) | dict.fromkeys(NOT_DRAMA, False)
    texts = list(wanted)
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    answers = subprocess.run([sys.argv[1]], input=lines, capture_output=True, text=True, check=True).stdout.split()
    assert len(answers) == len(texts), "not every number was judged"
    wrong = [f"{text!r} is {'refused' if wanted[text] else 'taken'}" for text, answer in zip(texts, answers)
             if (answer == "1") != wanted[text]]
    if wrong:
        sys.exit(f"{len(wrong)} of {len(texts)} differ from libphonenumber {phonenumbers.__version__}:\n" + "\n".join(wrong[:40]))
    print(f"{len(texts)} numbers, {sum(wanted.values())} of them valid, are judged as libphonenumber does")


main()
