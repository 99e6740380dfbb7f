"""Writes what our confirmation shows as JSON, so that the peers draw the very same page:

    page.py CONFIRMATION.pdf PAGE.json

Lines of text with their place, size, weight and colour; bars and frames; the code; the attachment.
"""

import base64
import json
import sys

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from pdfminer.utils import apply_matrix_pt, mult_matrix


def rgb(colour):
    return [round(part * 255) for part in colour]


class Reader(PDFTextDevice):
    """Collects what is drawn."""

    def __init__(self, resources):
        super().__init__(resources)
        self.page = {"lines": [], "bars": [], "frames": [], "code": None}

    def render_string(self, textstate, seq, ncs, graphicstate):
        font = textstate.font
        text = "".join(
            font.to_unichr(cid) for part in seq if isinstance(part, bytes) for cid in font.decode(part)
        )
        # A mark that stands higher than its line belongs to the line.
        x, y = apply_matrix_pt(mult_matrix(textstate.matrix, self.ctm), textstate.linematrix)
        self.page["lines"].append({
            "text": text,
            "x": round(x, 3),
            "y": round(y, 3),
            "size": textstate.fontsize,
            "bold": "Bold" in font.fontname,
            "rgb": rgb(graphicstate.ncolor),
        })
        textstate.linematrix = (textstate.linematrix[0], textstate.linematrix[1])

    def paint_path(self, graphicstate, stroke, fill, evenodd, path):
        corners = [apply_matrix_pt(self.ctm, step[1:3]) for step in path if step[0] in "ml"]
        boxes = []
        for at in range(0, len(corners) - 3, 4):
            xs, ys = zip(*corners[at:at + 4])
            boxes.append([round(n, 3) for n in (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))])
        if len(boxes) > 10:
            self.page["code"] = boxes
        elif fill:
            self.page["bars"] += [{"box": box, "rgb": rgb(graphicstate.ncolor)} for box in boxes]
        else:
            width = graphicstate.linewidth
            self.page["frames"] += [{"box": box, "width": width, "rgb": rgb(graphicstate.scolor)} for box in boxes]


def attachment(document):
    names = resolve1(resolve1(document.catalog["Names"])["EmbeddedFiles"])["Names"]
    return resolve1(resolve1(resolve1(names[1])["EF"])["F"]).get_data()


def main(source, target):
    with open(source, "rb") as file:
        document = PDFDocument(PDFParser(file))
        resources = PDFResourceManager()
        reader = Reader(resources)
        interpreter = PDFPageInterpreter(resources, reader)
        (page,) = PDFPage.create_pages(document)
        interpreter.process_page(page)
        box = page.mediabox
        info = document.info[0]
        title = info["Title"]
        title = title[2:].decode("utf-16-be") if title.startswith(b"\xfe\xff") else title.decode("latin-1")
        result = reader.page | {
            "width": box[2],
            "height": box[3],
            "title": title,
            "attachment": base64.b64encode(attachment(document)).decode(),
        }
    with open(target, "w", encoding="utf-8") as file:
        json.dump(result, file, ensure_ascii=False, indent=1)


main(*sys.argv[1:])
