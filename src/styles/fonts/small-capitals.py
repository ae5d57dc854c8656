"""Makes the serif for running text: what `pyftsubset` keeps for its features, and small capitals of its letters besides.

    python small-capitals.py <from>.ttf <to>.woff2 <characters>

`pyftsubset` alone would keep small digits, brackets and marks too.
"""

import sys

from fontTools.subset import Options, Subsetter, parse_unicodes, save_font
from fontTools.ttLib import TTFont

FEATURES = ["kern", "liga", "tnum"]
NAME = "Dateline Serif"


def subset(font, features, glyphs, closure):
    options = Options()
    options.layout_features = features
    options.layout_closure = closure
    options.hinting = False
    options.flavor = "woff2"
    subsetter = Subsetter(options)
    subsetter.populate(glyphs=glyphs, unicodes=parse_unicodes(characters))
    subsetter.subset(font)
    return options


def small_capitals(font):
    """Glyphs of the feature `smcp` for the letters that are kept."""
    table, names = font["GSUB"].table, font.getBestCmap()
    lookups = {i for r in table.FeatureList.FeatureRecord if r.FeatureTag == "smcp" for i in r.Feature.LookupListIndex}
    mappings = [getattr(s, "ExtSubTable", s).mapping for i in sorted(lookups) for s in table.LookupList.Lookup[i].SubTable]
    letters = [names[code] for code in parse_unicodes(characters) if chr(code).islower()]
    return [mapping[glyph] for mapping in mappings for glyph in letters if glyph in mapping]


def rename(font):
    """The licence reserves the name “Source” for unmodified versions."""
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 1, 2, 3, 4, 6, 14)]
    for record in table.names:
        if record.nameID in (1, 3, 4, 6):
            record.string = NAME.replace(" ", "") + "-Regular" if record.nameID in (3, 6) else NAME


source, target, characters = sys.argv[1:]
plain, font = TTFont(source), TTFont(source)
subset(plain, FEATURES, [], closure=True)
options = subset(font, [*FEATURES, "smcp"], plain.getGlyphOrder() + small_capitals(font), closure=False)
rename(font)
save_font(font, target, options)
