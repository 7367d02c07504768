"""Prints a receipt with WeasyPrint, again and again, in one process.

Usage: python3 receipt.py receipt.html times [receipt.pdf]
Prints the median of the milliseconds that a receipt takes, its size in 1,000 bytes, and 0. The last one is written to
receipt.pdf where that is named. With --version as the only argument: the version of WeasyPrint.
"""

import statistics
import sys
import time

import weasyprint
from weasyprint.text.fonts import FontConfiguration

if sys.argv[1:] == ["--version"]:
    print(weasyprint.__version__)
    sys.exit()

with open(sys.argv[1], encoding="utf-8") as file:
    html = file.read()
fonts = FontConfiguration()


def receipt():
    return weasyprint.HTML(string=html).write_pdf(font_config=fonts, variant="pdf/ua-1")


receipt()
taken = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    pdf = receipt()
    taken.append((time.perf_counter() - start) * 1000)
if len(sys.argv) > 3:
    with open(sys.argv[3], "wb") as file:
        file.write(pdf)
print(f"{statistics.median(taken):.3f} {len(pdf) / 1000:.1f} 0")
