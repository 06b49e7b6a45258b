#!/usr/bin/python3
"""What another parser reads in the articles of a folder: the oracle of test/corpus/wikitext.test.ts.

Needs mwparserfromhell (Debian: python3-mwparserfromhell) and none of this project's code.

    scripts/wikitext-oracle.py ../shared/corpus/wikitext > test/corpus/wikitext-oracle.tsv

One line a fact, texts as hashes, so that nothing of the articles is copied:
    article  PATH
    box      LINE  HASH OF THE TEMPLATE'S NAME
    field    HASH OF THE KEY  HASH OF THE VALUE'S SOURCE  HASH OF ITS PLAIN TEXT, or - where templates, files or tables stand in it
    table    LINE  ROWS x COLUMNS, spans expanded
Hashed texts have each run of blanks as one space, none at the ends.
"""

import hashlib
import html
import pathlib
import re
import sys

import mwparserfromhell
from mwparserfromhell.nodes import Argument, Comment, ExternalLink, HTMLEntity, Tag, Template, Text, Wikilink

BOX = re.compile(
    r"(infobox|infoboks|ficha|карточка|картка|geobox|taxobox|speciesbox|automatic taxobox|drugbox|chembox|infocaseta|"
    r"inligtingskas|infokast|infolentelė|tietolaatikko|faktaruta|bilgi kutusu|info/|基礎情報|정보상자|信息框)",
    re.IGNORECASE,
)
HIDDEN = {"ref", "references", "gallery", "timeline", "templatestyles", "score", "imagemap", "mapframe", "maplink"}
LITERAL = {"nowiki", "math", "pre", "source", "syntaxhighlight", "chem", "ce", "hiero"}
BREAKS = {"br", "hr", "li", "dt", "dd", "div", "p"}
FILES = re.compile(
    r"\s*(file|image|datei|bild|fichier|archivo|ficheiro|imagem|immagine|bestand|afbeelding|fil|plik|grafika|"
    r"файл|изображение|зображення|ファイル|画像|文件|档案|檔案|图像|圖像|ملف|پرونده|dosya|attēls|slika|датотека|"
    r"fișier|fitxer|tiedosto|kép|súbor|soubor|파일|그림|קובץ|תמונה|tập tin|hình|lêer|skeudenn|dosiero|fitxategi|wobraz)\s*:",
    re.IGNORECASE,
)
LARGEST_SPAN = 1000


class NotPlain(Exception):
    """The value shows more than text."""


def squeeze(text):
    return re.sub(r"\s+", " ", text).strip()


def digest(text):
    return hashlib.sha256(squeeze(text).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def plain(code):
    """What a reader sees of a value without templates, quotes and tags taken off."""
    shown = []
    for node in code.nodes:
        if isinstance(node, Text):
            shown.append(str(node))
        elif isinstance(node, Comment):
            continue
        elif isinstance(node, HTMLEntity):
            shown.append(html.unescape(str(node)))
        elif isinstance(node, Wikilink):
            target = str(node.title)
            if FILES.match(target):
                raise NotPlain
            shown.append(plain(node.title).strip().lstrip(":") if node.text is None else plain(node.text))
        elif isinstance(node, ExternalLink):
            shown.append(str(node.url) if node.title is None else plain(node.title))
        elif isinstance(node, Tag):
            shown.append(plain_tag(node))
        else:
            raise NotPlain
    return "".join(shown)


def plain_tag(node):
    name = str(node.tag).strip().lower()
    if name == "table":
        raise NotPlain
    if name in HIDDEN:
        return ""
    if name in LITERAL:
        return str(node.contents)
    lead = "\n" if name in BREAKS else ""
    return lead if node.contents is None else lead + plain(node.contents)


def plain_hash(code):
    try:
        return digest(plain(code))
    except NotPlain:
        return "-"


def lines_of(text):
    return lambda offset: text.count("\n", 0, offset) + 1


def boxes(article, text, line):
    at = 0
    for node in article.filter_templates(recursive=True):
        name = squeeze(re.sub(r"<!--.*?-->", "", str(node.name), flags=re.DOTALL))
        start = text.index(str(node), at if text.find(str(node), at) >= 0 else 0)
        at = start
        if not BOX.match(name.replace("_", " ")):
            continue
        yield f"box\t{line(start)}\t{digest(name)}"
        for parameter in node.params:
            key = squeeze(re.sub(r"<!--.*?-->", "", str(parameter.name), flags=re.DOTALL))
            raw = squeeze(re.sub(r"<!--.*?-->", "", str(parameter.value), flags=re.DOTALL))
            if raw == "":
                continue
            yield f"field\t{digest(key)}\t{digest(str(parameter.value))}\t{plain_hash(parameter.value)}"


def is_data(node):
    return isinstance(node, Tag) and str(node.tag) in ("td", "th") and not str(node).lstrip().startswith("|+")


def rows_of(table):
    rows = []
    loose = []
    for node in table.contents.nodes:
        if is_data(node):
            loose.append(node)
        elif isinstance(node, Tag) and str(node.tag) == "tr":
            if loose:
                rows.append(loose)
                loose = []
            rows.append([cell for cell in node.contents.nodes if is_data(cell)])
    if loose:
        rows.append(loose)
    return [row for row in rows if row]


def span(cell, name):
    if not cell.has(name):
        return 1
    number = re.match(r"\s*(\d{1,9})", str(cell.get(name).value))
    return 1 if number is None else max(1, min(LARGEST_SPAN, int(number[1])))


def shape(table):
    """Rows and columns as a browser lays them out."""
    rows = rows_of(table)
    taken = {}
    width = 0
    for at, row in enumerate(rows):
        column = 0
        for cell in row:
            while (at, column) in taken:
                column += 1
            across, down = span(cell, "colspan"), span(cell, "rowspan")
            for below in range(at, min(len(rows), at + down)):
                for beside in range(column, column + across):
                    taken[below, beside] = True
            column += across
        width = max([width] + [beside + 1 for below, beside in taken if below == at]) if row else width
    return f"{len(rows)}x{width}"


def tables(code, text, line, cursor):
    """Tables that are written with {| and stand in the article, in a tag, or in another table."""
    for node in code.nodes:
        if not isinstance(node, Tag) or node.contents is None:
            continue
        if str(node.tag) == "table" and node.wiki_markup:
            start = text.find(str(node), cursor[0])
            cursor[0] = start if start >= 0 else cursor[0]
            yield f"table\t{line(cursor[0])}\t{shape(node)}"
        yield from tables(node.contents, text, line, cursor)


def main(folder):
    root = pathlib.Path(folder)
    for path in sorted(root.rglob("*.wikitext"), key=lambda path: path.relative_to(root).as_posix()):
        text = path.read_bytes().decode("utf-8")
        article = mwparserfromhell.parse(text)
        # Quotes that are never closed would swallow the rows after them.
        without_quotes = mwparserfromhell.parse(text, skip_style_tags=True)
        line = lines_of(text)
        print(f"article\t{path.relative_to(root).as_posix()}")
        for fact in [*boxes(article, text, line), *tables(without_quotes, text, line, [0])]:
            print(fact)


main(sys.argv[1])
