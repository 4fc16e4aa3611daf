#!/usr/bin/env python3
"""Makes the table of strokes and readings from its public sources.

usage: make_tables.py stroke.dict.yaml Unihan_Readings.txt.bz2 stroke_corrections.json output.tsv

Each line of the output: code point in hexadecimal, strokes as digits 1-5 (横竖撇点折), readings separated by commas,
the usual one first. Strokes: the last code that rime-data-stroke lists is the mainland shape. Readings: Unihan
kMandarin, then those of kHanyuPinlu and kXHC1983. ü is written v, tones are left out. Last comes 0 for a character that
leads those of equal strokes against its code point, else 1.
"""
import bz2
import json
import re
import sys
import unicodedata

STROKES = str.maketrans("hspnz", "12345")


def read_strokes(path):
    strokes, in_data = {}, False
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("..."):
                in_data = True
                continue
            parts = line.rstrip("\n").split("\t")
            if in_data and len(parts) >= 2 and len(parts[0]) == 1:
                strokes[parts[0]] = parts[1].translate(STROKES)
    return strokes


def without_tone(syllable):
    plain = unicodedata.normalize("NFD", syllable.lower())
    plain = plain.replace("u\u0308", "v")
    return "".join(c for c in plain if "a" <= c <= "z")


def read_readings(path):
    found = {}
    order = {"kMandarin": 0, "kHanyuPinlu": 1, "kXHC1983": 2}
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) != 3 or parts[1] not in order:
                continue
            text = re.sub(r"[0-9.*,]+:", " ", parts[2]) if parts[1] == "kXHC1983" else re.sub(r"\([0-9]+\)", "", parts[2])
            syllables = [without_tone(s) for s in text.replace(",", " ").split()]
            found.setdefault(chr(int(parts[0][2:], 16)), {})[order[parts[1]]] = syllables
    return {char: list(dict.fromkeys(s for key in sorted(by) for s in by[key] if s)) for char, by in found.items()}


def main():
    strokes, readings = read_strokes(sys.argv[1]), read_readings(sys.argv[2])
    with open(sys.argv[3], encoding="utf-8") as file:
        corrections = json.load(file)
    strokes.update(corrections["strokes"])
    with open(sys.argv[4], "w", encoding="utf-8") as out:
        for char in sorted(set(strokes) | set(readings)):
            if 0x3400 <= ord(char) <= 0x9FFF or 0x20000 <= ord(char) <= 0x2A6DF:
                tie = 0 if char in corrections["first_of_equals"] else 1
                out.write(f"{ord(char):x}\t{strokes.get(char, '')}\t{','.join(readings.get(char, []))}\t{tie}\n")


main()
