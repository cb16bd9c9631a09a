#!/usr/bin/python3
"""Write tables/names.tsv: what things are called in the twelve languages.

Sources (Debian packages): unicode-cldr-core for countries, languages, currencies, months, weekdays, emoji and
the cities of time zones; python3-icu for numbers in words; tables/*.tsv of this folder for the rest.
Run once; the result is kept in the repository, so training needs neither package."""
from __future__ import annotations

import os
import re
import xml.etree.ElementTree as ET

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(HERE, "..", "tables")
CLDR = "/usr/share/unicode/cldr/common"
LANGUAGES = "en zh ja ko de fr es pt ru ar hi id".split()

COUNTRIES = """AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO
KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID
IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA
NR NP NL NZ NI NE NG KP MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA
KR SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VA VE VN YE ZM ZW PS""".split()
KNOWN_LANGUAGES = """en zh ja ko de fr es pt ru ar hi id it nl pl sv da nb fi cs sk hu ro bg el tr uk he fa ur bn ta te th vi
ms fil sw hr sr sl lt lv et is ga ca eu la mn ne my km ka hy az kk uz af sq""".split()
CURRENCIES = """USD EUR JPY GBP CNY CHF CAD AUD INR RUB KRW BRL MXN IDR SAR AED EGP TRY SEK NOK DKK PLN CZK HUF THB VND PHP
MYR SGD NZD ZAR ILS UAH ARS CLP COP PEN NGN KES PKR BDT IRR IQD MAD""".split()
EMOJI = """😀 😂 😍 😢 😡 😴 😎 🤔 👍 👋 👏 🙏 💪 👀 ❤ 💔 🔥 ⭐ ☀ 🌙 🌈 ☁ ❄ ⚡ 🌧 🌊 🌍 🏔 🌋 🏝 🌳 🌵 🌹 🌻 🌷 🍀 🍁 🐕 🐈 🐁 🐇 🦊
🐻 🐼 🐅 🦁 🐄 🐖 🐸 🐒 🐓 🐧 🐦 🦆 🦅 🦉 🐺 🐎 🦄 🐝 🦋 🐌 🐞 🐜 🕷 🐢 🐍 🐙 🦀 🐟 🐬 🐋 🦈 🐊 🐘 🦒 🦘 🐪 🐑 🐐 🦜 🍎 🍌 🍇 🍓 🍒 🍑 🍍
🍋 🍊 🍉 🥝 🍅 🥕 🌽 🥔 🍞 🧀 🥚 🍕 🍔 🍟 🍜 🍣 🍦 🍰 🍫 🍬 🍯 🥛 ☕ 🍵 🍺 🍷 ⚽ 🏀 🎾 🎲 🎸 🎹 🎺 🥁 🎻 🎨 🎬 📷 📱 💻 ⌚ 🔑 🔒 💡 📖 ✏ ✂ 📌
🚗 🚕 🚌 🚲 🚆 ✈ 🚀 🚢 ⛵ 🏠 🏥 🏫 🏰 ⛪ 🗼 👶 👧 👦 👩 👨 👵 👴 👑 🎩 👓 👗 👟 💍 💎 🎁 🎈 🎂 🎄 🎃 👻 🤖 👽 💀 ⏰ ⏳ 🌂 ☂ 🔔 🎵 💰 🧊 🧠 🦷 👂 👃""".split()
TIER1 = set("""US GB DE FR ES IT PT BR RU CN JP KR IN ID EG SA MX CA AU AR AT CH NL BE SE NO DK FI PL GR TR UA TH VN PH MY
SG PK BD IR IQ IL MA DZ NG ZA KE CL CO PE CU NZ IE CZ HU RO KP AE VE ET""".split())


def element_texts(locale: str, folder: str = "main") -> ET.Element:
    return ET.parse(f"{CLDR}/{folder}/{locale}.xml").getroot()


def pick(root: ET.Element, path: str, alts: tuple[str | None, ...] = (None,)) -> str | None:
    found = {e.get("alt"): e.text for e in root.findall(path) if e.get("count") is None}
    for alt in alts:
        if found.get(alt) and found[alt] != "↑↑↑":
            return found[alt]
    return None


def plain(text: str) -> str:
    text = re.sub(r"\s*[(（].*?[)）]", "", text).replace("\u200f", "").replace("\u00a0", " ").replace("’", "'")
    return text.strip()


def cities(roots: dict[str, ET.Element]) -> dict[str, dict[str, str]]:
    """English name -> names, of all time zone cities."""
    zones: dict[str, dict[str, str]] = {}
    for language, root in roots.items():
        for zone in root.findall("dates/timeZoneNames/zone"):
            city = zone.find("exemplarCity")
            if city is not None and city.text:
                zones.setdefault(zone.get("type"), {})[language] = city.text
    out = {}
    for zone, names in zones.items():
        english = names.get("en") or zone.split("/")[-1].replace("_", " ")
        out[english] = {l: plain(names.get(l, english)) for l in LANGUAGES}
    return out


def read_rows(name: str) -> list[list[str]]:
    with open(os.path.join(TABLES, name), encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]


def capitals(roots: dict[str, ET.Element]) -> list[tuple[str, list[str]]]:
    towns = cities(roots)
    by_hand = {r[0]: r[1:] for r in read_rows("capitals_by_hand.tsv")}
    out = []
    for code, english in read_rows("capitals_en.tsv"):
        if code in by_hand:
            out.append((code, by_hand[code]))
        elif english in towns:
            out.append((code, [towns[english][l] for l in LANGUAGES]))
        else:
            print("no names for the capital", code, english)
    return out


def numbers() -> list[tuple[str, list[str]]]:
    import icu
    speak = {l: icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(l)) for l in LANGUAGES}
    clean = lambda s: s.replace("\u00ad", "").replace("\u200b", "")
    return [(str(n), [clean(speak[l].format(n)) for l in LANGUAGES]) for n in [*range(0, 101), 200, 500, 1000]]


# What is in brackets is left out of names, but here it tells two countries apart.
BRACKETS = {("country:CD", "zh"): "刚果（金）", ("country:CG", "zh"): "刚果（布）"}

# Emoji whose shorter names are the everyday ones, and parts of names that are none.
SHORTER = set("❤🌙🌊🏔🏝🌳🍀🍎🍇🍒🌽🧀🍔🍦🍫🍯🥛🍵🍺🍷⚽📱📖🔒🎁💰🎄🎃⏰⏳🗼👟🦊🐻🐼🦁🐸🐺🦄🐝🐄🐁🐑⭐🌧🤖💻⌚⛵🏰🍁🥝")
NOT_NAMES = set("""water open bar pot red cup teacup mug soft cream wrapped bag top jack desert deciduous crescent globe alarm fruit Wasser rot Laub
offen geschlossen Sack Krug einsam Glück krank rojo roja hoja espiga cuña cucurucho tableta tarro vaso jarra cerrado abierto bolsa
desierta vermelha pote copo xícara aberto saco mar idoso crescente folhas caidiça 红 杯 打开 欧洲 落叶 한잔 사막 주머니 왕 جرة كوب قدم سنام كأس شراب merah terbuka
betina cangkir mug krim lembut sabit pasir jack épi barre pot sac алое желтая голова рог красное початок закрытый стакан чашка кружка
бокал мешок время наручные लाल छाया गिलास मग बार जैक कंदील पत्ती ソフト コップ ジョッキ グラス ドル 葉 砂 氷 ハロウィン Halloween halloween Burger""".split())


def keywords(rows: list[tuple[str, int, list[str]]], notes: dict[str, ET.Element]) -> None:
    """keywords.tsv: CLDR's keywords that are a part of one emoji's name only: "apple" for "red apple"."""
    taken = {l: {names[i].lower() for _, _, names in rows} for i, l in enumerate(LANGUAGES)}
    found: dict[tuple[str, str], list[str]] = {}
    for key, _, names in rows:
        if not key.startswith("emoji:"):
            continue
        for language, name in zip(LANGUAGES, names):
            for e in notes[language].findall(f"annotations/annotation[@cp='{key[6:]}']"):
                for word in (e.text or "").split("|") if e.get("type") is None else []:
                    word = plain(word)
                    if word and key[6:] in SHORTER and word not in NOT_NAMES and word.lower() in name.lower() and word.lower() not in taken[language]:
                        found.setdefault((language, word), []).append(key)
    with open(os.path.join(TABLES, "keywords.tsv"), "w", encoding="utf-8") as f:
        f.write("# concept, language, a shorter name: made by make_tables.py\n")
        for (language, word), keys in found.items():
            if len(set(keys)) == 1:
                f.write(f"{keys[0]}\t{language}\t{word}\n")


def main() -> None:
    roots = {l: element_texts(l) for l in LANGUAGES}
    notes = {l: element_texts(l, "annotations") for l in LANGUAGES}
    rows: list[tuple[str, int, list[str]]] = []

    def add(kind: str, key: str, weight: int, names: list[str | None]) -> None:
        if all(names):
            rows.append((f"{kind}:{key}", weight, [BRACKETS.get((f"{kind}:{key}", l), plain(n)) for l, n in zip(LANGUAGES, names)]))
        else:
            print("incomplete:", kind, key, names)

    for c in COUNTRIES:
        add("country", c, 4 if c in TIER1 else 1, [pick(r, f"localeDisplayNames/territories/territory[@type='{c}']",
            ("short",) if c in ("MM", "PS") and pick(r, f"localeDisplayNames/territories/territory[@type='{c}']", ("short",)) else (None,))
            for r in roots.values()])
    for c in KNOWN_LANGUAGES:
        add("language", c, 6 if c in LANGUAGES else 2, [pick(r, f"localeDisplayNames/languages/language[@type='{c}']") for r in roots.values()])
    for c in CURRENCIES:
        add("currency", c, 2, [pick(r, f"numbers/currencies/currency[@type='{c}']/displayName") for r in roots.values()])
    calendar = "dates/calendars/calendar[@type='gregorian']/"
    for i in range(1, 13):
        path = "months/monthContext[@type='{}']/monthWidth[@type='wide']/month[@type='%d']" % i
        add("month", str(i), 4, [pick(r, calendar + path.format("stand-alone")) or pick(r, calendar + path.format("format")) for r in roots.values()])
    for d in "mon tue wed thu fri sat sun".split():
        path = "days/dayContext[@type='{}']/dayWidth[@type='wide']/day[@type='%s']" % d
        add("weekday", d, 5, [pick(r, calendar + path.format("stand-alone")) or pick(r, calendar + path.format("format")) for r in roots.values()])
    for e in EMOJI:
        add("emoji", e, 2, [pick(n, f"annotations/annotation[@cp='{e}'][@type='tts']") for n in notes.values()])
    for n, names in numbers():
        add("number", n, 3 if int(n) <= 20 or int(n) % 10 == 0 else 1, names)
    for c, names in capitals(roots):
        add("capital", c, 4 if c in TIER1 else 1, names)
    by_hand = {(e, l): name for e, l, name in read_rows("emoji_by_hand.tsv")}
    rows = [(key, weight, [by_hand.get((key[6:], l), n) for l, n in zip(LANGUAGES, names)]) if key.startswith("emoji:") else
            (key, weight, names) for key, weight, names in rows]
    keywords(rows, notes)
    with open(os.path.join(TABLES, "names.tsv"), "w", encoding="utf-8") as f:
        f.write("# concept\tweight\t" + "\t".join(LANGUAGES) + "\n")
        for key, weight, names in rows:
            f.write("\t".join([key, str(weight), *names]) + "\n")
    print(len(rows), "things")


if __name__ == "__main__":
    main()
