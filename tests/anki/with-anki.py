"""Takes a package into an empty collection of Anki's own code, twice, studies there, and exports it again.

usage: with-anki.py ANKI PACKAGE OUT, where ANKI is the folder that has the Python package `anki` (2.1.15).
Prints what was found as JSON.
"""

import json
import os
import shutil
import sys
import tempfile

sys.path.insert(0, sys.argv[1])

import anki
import anki.importing.anki2
import anki.lang
from anki import Collection
from anki.exporting import AnkiCollectionPackageExporter
from anki.importing.apkg import AnkiPackageImporter

ANSWERS = 12
GOOD = 3


def cards_of(col):
    rows = col.db.all(
        "SELECT n.guid, c.ord, c.type, c.queue, c.due, c.ivl, c.reps, c.lapses, c.flags, c.did"
        " FROM cards c JOIN notes n ON n.id = c.nid ORDER BY n.guid, c.ord"
    )
    return [
        {
            "guid": guid,
            "ord": ord_,
            "type": type_,
            "queue": queue,
            # Days count from the collection's beginning, which is another one here.
            "inDays": due - col.sched.today if type_ == 2 else None,
            "dueAt": due if type_ in (1, 3) else None,
            "ivl": ivl,
            "reps": reps,
            "lapses": lapses,
            "flag": flags & 7,
            "deck": col.decks.name(did),
        }
        for guid, ord_, type_, queue, due, ivl, reps, lapses, flags, did in rows
    ]


def seen(col):
    return {
        "notes": [
            {"guid": guid, "fields": fields.split("\x1f"), "tags": tags.split()}
            for guid, fields, tags in col.db.all("SELECT guid, flds, tags FROM notes ORDER BY guid")
        ],
        "cards": cards_of(col),
        "reviews": col.db.scalar("SELECT count() FROM revlog"),
    }


def open_as_anki2(path):
    """Debian's copy opens no file of another name; what is in it is the same."""
    named = path.removesuffix("1") if path.endswith(".anki21") else path
    if named != path:
        shutil.copy(path, named)
    return Collection(named)


anki.importing.anki2.Collection = open_as_anki2


def bring(col, path):
    importer = AnkiPackageImporter(col, path)
    importer.run()
    col.save()


def study(col):
    answered = []
    for deck in col.decks.allNames():
        col.decks.select(col.decks.id(deck))
        col.sched.reset()
        while len(answered) < ANSWERS:
            card = col.sched.getCard()
            if card is None:
                break
            card.startTimer()
            col.sched.answerCard(card, min(GOOD, col.sched.answerButtons(card)))
            answered.append([card.note().guid, card.ord])
    col.save()
    return answered


def main():
    _, _, package, out = sys.argv
    anki.lang.setLang("en", local=False)
    folder = tempfile.mkdtemp(prefix="duizhao-with-anki-")
    col = Collection(os.path.join(folder, "collection.anki2"))
    col.changeSchedulerVer(2)
    bring(col, package)
    first = seen(col)
    problems, ok = col.fixIntegrity()
    bring(col, package)
    again = seen(col)
    answered = study(col)
    studied = seen(col)
    sounds = sorted(os.listdir(col.media.dir()))
    # With its newer scheduler this Anki exports a schedule only with the whole collection.
    AnkiCollectionPackageExporter(col).exportInto(out)
    print(
        json.dumps(
            {
                "version": anki.version,
                "first": first,
                "isSound": ok,
                "problems": problems,
                "again": again,
                "answered": answered,
                "studied": studied,
                "sounds": sounds,
            }
        )
    )


main()
