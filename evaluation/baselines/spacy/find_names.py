"""Names that a spaCy pipeline finds: `find_names.py PIPELINE`.

Reads JSON strings, one text a line, on stdin; writes one JSON list a text on stdout: [start, end, label], in UTF-16 code units.
The whole pipeline runs: the recognizer never crosses the sentence boundaries that the parser has set.
"""

import json
import sys
from itertools import accumulate

import spacy


def utf16_offsets(text: str) -> list[int]:
    """The UTF-16 offset of every code point of the text, and of its end."""
    return list(accumulate((2 if character > "\uffff" else 1 for character in text), initial=0))


def main() -> None:
    pipeline = spacy.load(sys.argv[1])
    texts = [json.loads(line) for line in sys.stdin]
    for text, document in zip(texts, pipeline.pipe(texts)):
        offsets = utf16_offsets(text)
        names = [[offsets[name.start_char], offsets[name.end_char], name.label_] for name in document.ents]
        print(json.dumps(names))


if __name__ == "__main__":
    main()
