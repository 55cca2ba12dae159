"""Reads a collection of schema 11 with nothing but Python's own SQLite, and prints what it found."""

import json
import sqlite3
import sys

COLUMNS = {
    "col": "id crt mod scm ver dty usn ls conf models decks dconf tags",
    "notes": "id guid mid mod usn tags flds sfld csum flags data",
    "cards": "id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data",
    "revlog": "id cid usn ease ivl lastIvl factor time type",
    "graves": "usn oid type",
}

db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
one = lambda query: db.execute(query).fetchone()[0]
col = db.execute("SELECT ver, conf, models, decks, dconf, tags FROM col").fetchone()
models = json.loads(col[2])
fields = {int(key): len(model["flds"]) for key, model in models.items()}
decks = json.loads(col[3])
json.loads(col[1]), json.loads(col[4]), json.loads(col[5])
for (data,) in db.execute("SELECT data FROM cards WHERE data != ''"):
    json.loads(data)
print(json.dumps({
    "integrity": one("PRAGMA integrity_check"),
    "version": col[0],
    "columns": all(
        [row[1] for row in db.execute(f"PRAGMA table_info({table})")] == names.split()
        for table, names in COLUMNS.items()
    ),
    "notes": one("SELECT count(*) FROM notes"),
    "cards": one("SELECT count(*) FROM cards"),
    "reviews": one("SELECT count(*) FROM revlog"),
    "guids": one("SELECT count(DISTINCT guid) FROM notes"),
    "fieldCounts": all(
        len(flds.split("\x1f")) == fields[mid] for mid, flds in db.execute("SELECT mid, flds FROM notes")
    ),
    "strays": one("SELECT count(*) FROM cards WHERE nid NOT IN (SELECT id FROM notes)")
    + one("SELECT count(*) FROM revlog WHERE cid NOT IN (SELECT id FROM cards)")
    + sum(str(did) not in decks for (did,) in db.execute("SELECT did FROM cards")),
    "withMemory": one("SELECT count(*) FROM cards WHERE data LIKE '{%'"),
    "begun": one("SELECT count(*) FROM cards WHERE type != 0"),
}))
