"""The same page with peers that are called from Python:

    peers.py ENGINE PAGE.json FONTS once FILE      one document, then the end
    peers.py ENGINE PAGE.json FONTS loop COUNT     CPU time (user and system) of one, in milliseconds

They are given the lines where they stand, as krilla is. Tagged where the peer can: typst as PDF/A-3a and PDF/UA-1,
WeasyPrint as PDF/UA-1, reportlab not at all.
"""

import base64
import html
import json
import sys
import tempfile
import time
from pathlib import Path


def svg(page):
    boxes = page["code"]
    left, bottom = min(b[0] for b in boxes), min(b[1] for b in boxes)
    side = max(b[0] + b[2] for b in boxes) - left
    path = "".join(f"M{x - left:.3f} {side - (y - bottom) - h:.3f}h{w:.3f}v{h:.3f}h{-w:.3f}z" for x, y, w, h in boxes)
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{path}"/></svg>'
    return picture, left, page["height"] - bottom - side, side


def typst(page, fonts):
    import typst as engine

    picture, left, top, side = svg(page)
    folder = Path(tempfile.mkdtemp())
    (folder / "qr.svg").write_text(picture)
    (folder / "statement.cwt").write_bytes(base64.b64decode(page["attachment"]))
    (folder / "page.json").write_text(json.dumps(page), encoding="utf-8")
    (folder / "page.typ").write_text("""
#let page-data = json("page.json")
#let height = page-data.height * 1pt
#let colour(c) = rgb(c.at(0), c.at(1), c.at(2))
#set document(title: page-data.title, date: datetime(year: 2026, month: 11, day: 20, hour: 13, minute: 5, second: 0))
#set page(width: page-data.width * 1pt, height: height, margin: 0pt)
#set text(font: "Noto Sans", lang: "nb", top-edge: "baseline", bottom-edge: "baseline", hyphenate: false)
#show heading: it => it.body
#pdf.attach("statement.cwt", relationship: "data", mime-type: "application/cwt", description: "The signed statement")
#for b in page-data.bars {
  let (x, y, w, h) = b.box
  place(dx: x * 1pt, dy: height - (y + h) * 1pt, pdf.artifact(rect(width: w * 1pt, height: h * 1pt, fill: colour(b.rgb))))
}
#for b in page-data.frames {
  let (x, y, w, h) = b.box
  place(dx: x * 1pt, dy: height - (y + h) * 1pt,
    pdf.artifact(rect(width: w * 1pt, height: h * 1pt, stroke: b.width * 1pt + colour(b.rgb))))
}
#let largest = calc.max(..page-data.lines.map(l => l.size))
#for l in page-data.lines {
  let words = text(size: l.size * 1pt, fill: colour(l.rgb), weight: if l.bold { "bold" } else { "regular" },
    if l.text.starts-with("MS-") { sys.inputs.reference } else { l.text })
  place(dx: l.x * 1pt, dy: height - l.y * 1pt, box(width: 500pt, if l.size == largest { heading(words) } else { words }))
}
""" + f"""
#place(dx: {left}pt, dy: {top}pt, image("qr.svg", width: {side}pt, alt: "QR"))
""", encoding="utf-8")
    compiler = engine.Compiler(
        input=str(folder / "page.typ"), root=str(folder), font_paths=[fonts], ignore_system_fonts=True
    )
    number = 0

    def draw():
        # Another reference each time: what is remembered of the document before is not the document.
        nonlocal number
        number += 1
        reference = f"MS-20261120-7K3Q-{number:04}"
        return compiler.compile(format="pdf", pdf_standards=["a-3a", "ua-1"], sys_inputs={"reference": reference})

    return draw


def weasyprint(page, fonts):
    import logging

    from weasyprint import CSS, HTML, Attachment
    from weasyprint.text.fonts import FontConfiguration

    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    configuration = FontConfiguration()
    faces = "".join(
        f'@font-face{{font-family:N;font-weight:{weight};src:url("file://{fonts}/NotoSans-{name}.ttf")}}'
        for name, weight in (("Regular", 400), ("Bold", 700))
    )
    rules = CSS(string=faces + f"@page{{size:{page['width']}pt {page['height']}pt;margin:0}}"
                "body{margin:0;font-family:N}p,h1,i,img{position:absolute;margin:0;white-space:pre;line-height:0;"
                "font-weight:400}", font_config=configuration)
    picture, left, top, side = svg(page)
    height, largest = page["height"], max(line["size"] for line in page["lines"])
    parts = []
    for bar in page["bars"]:
        (x, y, w, h), colour = bar["box"], ",".join(map(str, bar["rgb"]))
        parts.append(f'<i style="left:{x}pt;top:{height - y - h}pt;width:{w}pt;height:{h}pt;background:rgb({colour})"></i>')
    for frame in page["frames"]:
        (x, y, w, h), colour = frame["box"], ",".join(map(str, frame["rgb"]))
        parts.append(f'<i style="left:{x}pt;top:{height - y - h}pt;width:{w}pt;height:{h}pt;'
                     f'border:{frame["width"]}pt solid rgb({colour})"></i>')
    for line in page["lines"]:
        tag = "h1" if line["size"] == largest else "p"
        # The middle of a line without height stands so far above its baseline in Noto Sans.
        top_of = height - line["y"] - line["size"] * 0.388
        parts.append(f'<{tag} style="left:{line["x"]}pt;top:{top_of}pt;font-size:{line["size"]}pt;'
                     f'font-weight:{700 if line["bold"] else 400};color:rgb({",".join(map(str, line["rgb"]))})">'
                     f'{html.escape(line["text"])}</{tag}>')
    code = base64.b64encode(picture.encode()).decode()
    parts.append(f'<img alt="QR" style="left:{left}pt;top:{top}pt;width:{side}pt;height:{side}pt" '
                 f'src="data:image/svg+xml;base64,{code}">')
    source = f'<html lang="nb"><title>{page["title"]}</title><body>{"".join(parts)}</body></html>'
    statement = base64.b64decode(page["attachment"])

    def draw():
        return HTML(string=source).write_pdf(
            stylesheets=[rules], font_config=configuration, pdf_variant="pdf/ua-1",
            attachments=[Attachment(string=statement, name="statement.cwt", relationship="Data")],
        )

    return draw


def reportlab(page, fonts):
    import io

    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    for name in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(name, f"{fonts}/NotoSans-{name}.ttf"))

    def draw():
        target = io.BytesIO()
        canvas = Canvas(target, pagesize=(page["width"], page["height"]), pageCompression=1, invariant=1, lang="nb")
        canvas.setTitle(page["title"])
        for bar in page["bars"]:
            canvas.setFillColorRGB(*(part / 255 for part in bar["rgb"]))
            canvas.rect(*bar["box"], stroke=0, fill=1)
        for frame in page["frames"]:
            canvas.setStrokeColorRGB(*(part / 255 for part in frame["rgb"]))
            canvas.setLineWidth(frame["width"])
            canvas.rect(*frame["box"])
        for line in page["lines"]:
            canvas.setFillColorRGB(*(part / 255 for part in line["rgb"]))
            canvas.setFont("Bold" if line["bold"] else "Regular", line["size"])
            canvas.drawString(line["x"], line["y"], line["text"])
        canvas.setFillColorRGB(0, 0, 0)
        path = canvas.beginPath()
        for box in page["code"]:
            path.rect(*box)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.save()
        return target.getvalue()

    return draw


def main(engine, source, fonts, how, what):
    page = json.loads(Path(source).read_text(encoding="utf-8"))
    draw = {"typst": typst, "weasyprint": weasyprint, "reportlab": reportlab}[engine](page, fonts)
    if how == "once":
        Path(what).write_bytes(draw())
        return
    count = int(what)
    for _ in range(-(-count // 10)):
        draw()
    start = time.process_time()
    for _ in range(count):
        size = len(draw())
    print(json.dumps({"cpu_ms": (time.process_time() - start) / count * 1000, "bytes": size}))


main(*sys.argv[1:])
