"""The tables: what is in users' files. Journal and origins stay for ever; the rows can be dropped and rebuilt.

A new row table is a line in COLUMNS (columns named like the JSON fields of `shapes.py`) and a higher ROWS_FORMAT.
`user_version` = JOURNAL_FORMAT x 1000 + ROWS_FORMAT is the only gate, read inside every write transaction.
"""

APPLICATION_ID = 0x73757074  # "supt"
JOURNAL_FORMAT = 1
ROWS_FORMAT = 2
USER_VERSION = JOURNAL_FORMAT * 1000 + ROWS_FORMAT
OLDEST_SQLITE = (3, 34, 0)

JOURNAL = (
    "CREATE TABLE origins(id INTEGER PRIMARY KEY, origin TEXT NOT NULL UNIQUE, complete_to INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE subjects(id INTEGER PRIMARY KEY, subject TEXT NOT NULL UNIQUE, thing TEXT NOT NULL)",
    """CREATE TABLE journal(seq INTEGER PRIMARY KEY, origin INTEGER NOT NULL REFERENCES origins(id), n INTEGER NOT
    NULL, subject INTEGER NOT NULL REFERENCES subjects(id), at TEXT NOT NULL, noted TEXT NOT NULL, actor TEXT NOT
    NULL, command INTEGER NOT NULL, key TEXT, kind TEXT NOT NULL, body TEXT, body_hash BLOB NOT NULL, digest BLOB NOT
    NULL, UNIQUE(origin, n))""",
    "CREATE INDEX journal_subject ON journal(subject, seq)",
    "CREATE UNIQUE INDEX journal_key ON journal(origin, key) WHERE key IS NOT NULL",
    "CREATE TABLE attachments(sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL)",
)

HERE = (
    """CREATE TABLE here_place(id INTEGER PRIMARY KEY CHECK (id = 1), machine TEXT, path TEXT, inode INTEGER, origin
    TEXT NOT NULL, newest_noted TEXT NOT NULL DEFAULT '', analyser INTEGER NOT NULL DEFAULT 0)""",
    "CREATE TABLE here_origins(origin TEXT PRIMARY KEY)",
    "CREATE TABLE here_agents(agent TEXT PRIMARY KEY, subject TEXT, chosen_at TEXT, entry_at TEXT)",
    "CREATE TABLE here_learning(domain TEXT PRIMARY KEY, since TEXT NOT NULL)",
)

SUBJECT = "subject INTEGER NOT NULL REFERENCES subjects(id)"
FACT = f"{SUBJECT}, id TEXT NOT NULL, handle TEXT, at TEXT, noted_at TEXT, actor TEXT"
COLUMNS: dict[str, str] = {
    "tickets": (
        f"{SUBJECT}, number INTEGER, key TEXT, id TEXT, title TEXT, type TEXT, state TEXT, held_by TEXT, role "
        "TEXT, customer_id TEXT, provider TEXT, ref TEXT, owner TEXT, priority TEXT, class TEXT, domain TEXT, "
        "channel TEXT, tags TEXT, reported_at TEXT, opened_at TEXT, first_response_at TEXT, resolved_at TEXT, "
        "closed_at TEXT, updated_at TEXT, call_count INTEGER, attempt_count INTEGER, callback_open_count INTEGER, "
        "reopen_count INTEGER, complete INTEGER, cause TEXT, merged_into TEXT, merged_order TEXT, visible INTEGER"
    ),
    "calls": (
        f"{FACT}, live INTEGER, ended_at TEXT, channel TEXT, direction TEXT, with_name TEXT, number TEXT, line "
        "INTEGER, wait_minutes INTEGER, talk_minutes INTEGER, hold_minutes INTEGER, after_call_minutes INTEGER, "
        "outcome TEXT, text TEXT, counts INTEGER, customer_id TEXT"
    ),
    "attempts": (
        f"{FACT}, step TEXT, standard_step TEXT, kind TEXT, result TEXT, result_typed TEXT, times INTEGER, place "
        "TEXT, by_whom TEXT, text TEXT, also_steps TEXT, layer TEXT"
    ),
    "callbacks": (
        f"{FACT}, side TEXT, who TEXT, kind TEXT, text TEXT, due_at TEXT, due_precision TEXT, first_due_at TEXT, "
        "outcome TEXT, outcome_at TEXT, moved_to TEXT"
    ),
    "escalations": (
        f"{FACT}, to_whom TEXT, level TEXT, text TEXT, ref TEXT, due_at TEXT, outcome TEXT, outcome_at TEXT"
    ),
    "notes": f"{FACT}, text TEXT",
    "statements": f"{FACT}, side TEXT, who TEXT, channel TEXT, text TEXT",
    "told": f"{FACT}, side TEXT, text TEXT, purpose TEXT, first_response INTEGER, article TEXT, channel TEXT",
    "answers": f"{FACT}, question TEXT, state TEXT, text TEXT",
    "work": f"{FACT}, kind TEXT, text TEXT, minutes INTEGER, article TEXT",
    "files": f"{FACT}, name TEXT, sha256 TEXT, bytes INTEGER, text TEXT",
    "links": f"{FACT}, kind TEXT, to_id TEXT, key TEXT",
    "resolutions": f"{FACT}, cause TEXT, confirmed_at TEXT, reopened_at TEXT",
    "holds": f"{SUBJECT}, part INTEGER NOT NULL, party TEXT, since TEXT, until TEXT",
    "moves": (
        f"{SUBJECT}, part INTEGER NOT NULL, rule TEXT, action TEXT, weight INTEGER, since TEXT, until TEXT, due_at "
        "TEXT, handle TEXT, command TEXT, message TEXT, message_values TEXT"
    ),
    "uncounted": f"{SUBJECT}, id TEXT NOT NULL",
    "numbers": f"{SUBJECT}, origin TEXT NOT NULL, number INTEGER NOT NULL",
    "customers": (
        f"{SUBJECT}, id TEXT, name TEXT, folded TEXT, contact TEXT, language TEXT, zone TEXT, note TEXT, phones "
        "TEXT, emails TEXT, merged_into TEXT, removed INTEGER, added_at TEXT"
    ),
    "phones": f"{SUBJECT}, number TEXT NOT NULL",
    "articles": (
        f"{SUBJECT}, id TEXT, number INTEGER, question TEXT, answer TEXT, topics TEXT, language TEXT, removed INTEGER, "
        "added_at TEXT"
    ),
    "calendars": (
        f"{SUBJECT}, id TEXT, name TEXT, folded TEXT, zone TEXT, hours TEXT, countries TEXT, versions TEXT, removed "
        "INTEGER, added_at TEXT"
    ),
    "plans": (
        f"{SUBJECT}, id TEXT, name TEXT, folded TEXT, calendar_id TEXT, price TEXT, cost_per_minute TEXT, currency "
        "TEXT, included_minutes INTEGER, call_minutes INTEGER, ticket_contacts INTEGER, covers TEXT, excludes TEXT, "
        "targets TEXT, versions TEXT, removed INTEGER, added_at TEXT"
    ),
    "customer_plans": f"{SUBJECT}, part INTEGER NOT NULL, plan_id TEXT, from_at TEXT, until_at TEXT",
    "sla_legs": (
        f"{SUBJECT}, part INTEGER NOT NULL, leg TEXT, priority TEXT, plan_id TEXT, started_at TEXT, target_minutes "
        "INTEGER, due_at TEXT, breached_at TEXT, ended_at TEXT, result TEXT, elapsed_seconds INTEGER, paused_seconds "
        "INTEGER, left_seconds INTEGER"
    ),
}

INDEXES = (
    "CREATE INDEX tickets_number ON tickets(number)",
    "CREATE INDEX tickets_key ON tickets(key)",
    "CREATE INDEX tickets_state ON tickets(state, opened_at) WHERE visible = 1",
    "CREATE INDEX tickets_opened ON tickets(opened_at, number) WHERE visible = 1",
    # Nearly all are visible, which SQLite cannot know: as a column it would look like the best filter of all.
    # The next two answer only conditions spelled exactly so: OPEN in storage/queries.py and reading.py.
    # Of two alike SQLite takes the later one, so they stand below tickets_opened.
    "CREATE INDEX tickets_open ON tickets(opened_at, number) WHERE visible = 1 AND state NOT IN ('resolved', 'closed')",
    "CREATE INDEX tickets_ball ON tickets(role, held_by) WHERE visible = 1 AND state NOT IN ('resolved', 'closed')",
    "CREATE INDEX tickets_resolved ON tickets(resolved_at) WHERE resolved_at IS NOT NULL",
    "CREATE INDEX tickets_owner ON tickets(owner, opened_at) WHERE owner IS NOT NULL",
    "CREATE INDEX tickets_provider ON tickets(provider, opened_at) WHERE provider IS NOT NULL",
    "CREATE INDEX tickets_tags ON tickets(tags) WHERE tags IS NOT NULL",
    "CREATE INDEX tickets_updated ON tickets(updated_at, number) WHERE visible = 1",
    "CREATE INDEX tickets_customer ON tickets(customer_id, opened_at)",
    "CREATE INDEX tickets_cause ON tickets(domain, closed_at, cause) WHERE cause IS NOT NULL AND closed_at IS NOT NULL",
    "CREATE INDEX tickets_ref ON tickets(ref COLLATE NOCASE) WHERE ref IS NOT NULL",
    "CREATE INDEX tickets_id ON tickets(id)",
    "CREATE INDEX tickets_merged ON tickets(merged_into) WHERE merged_into IS NOT NULL",
    "CREATE INDEX attempts_step ON attempts(standard_step) WHERE standard_step IS NOT NULL",
    "CREATE INDEX calls_live ON calls(live, actor) WHERE live = 1",
    "CREATE INDEX calls_at ON calls(at)",
    "CREATE INDEX calls_id ON calls(id)",
    "CREATE INDEX calls_customer ON calls(customer_id) WHERE customer_id IS NOT NULL",
    "CREATE INDEX callbacks_due ON callbacks(due_at) WHERE outcome IS NULL",
    "CREATE INDEX moves_rank ON moves(weight DESC, since, until, subject)",
    "CREATE INDEX moves_bugs ON moves(since) WHERE rule = 'bug_not_told'",
    "CREATE INDEX numbers_number ON numbers(number)",
    "CREATE INDEX customers_folded ON customers(folded)",
    "CREATE INDEX customers_merged ON customers(merged_into) WHERE merged_into IS NOT NULL",
    "CREATE INDEX customers_id ON customers(id)",
    "CREATE INDEX phones_number ON phones(number)",
    # Preventive work is rare, and reports ask which tickets hold nothing else.
    "CREATE INDEX work_preventive ON work(subject) WHERE kind = 'preventive'",
    "CREATE INDEX customer_plans_plan ON customer_plans(plan_id)",
    "CREATE INDEX sla_legs_due ON sla_legs(due_at) WHERE ended_at IS NULL AND due_at IS NOT NULL",
)

_COUNTS = "{row}.visible = 1 AND {row}.state NOT IN ('resolved', 'closed')"
_MORE = (
    "INSERT INTO balls VALUES (NEW.role, coalesce(NEW.held_by, ''), 1) "
    "ON CONFLICT(role, held_by) DO UPDATE SET count = count + 1"
)
_LESS = "UPDATE balls SET count = count - 1 WHERE role = OLD.role AND held_by = coalesce(OLD.held_by, '')"
_CHANGED = "AFTER UPDATE OF role, held_by, state, visible ON tickets"
BALLS = (
    # How many open tickets each party holds: `status` shows it, and counting 20,000 tickets costs a tenth of a start.
    # The triggers keep it right whoever writes to `tickets`; nobody else writes here. "" = nobody holds the ball.
    "CREATE TABLE balls(role TEXT, held_by TEXT, count INTEGER NOT NULL, PRIMARY KEY(role, held_by)) WITHOUT ROWID",
    *(
        f"CREATE TRIGGER balls_{name} {when} WHEN {_COUNTS.format(row=row)} BEGIN {what}; END"
        for name, when, row, what in (
            ("new", "AFTER INSERT ON tickets", "NEW", _MORE),
            ("gone", "AFTER DELETE ON tickets", "OLD", _LESS),
            ("left", _CHANGED, "OLD", _LESS),
            ("came", _CHANGED, "NEW", _MORE),
        )
    ),
)

SEARCH = (
    # Its words come folded and parted by blanks (searching/folding.py), so the plainest tokenizer is the right one.
    "CREATE VIRTUAL TABLE search USING fts5(words, content='', tokenize='ascii')",
    # What may be inflected, joined or misspelt is looked for among the words that there are.
    "CREATE TABLE search_words(word TEXT PRIMARY KEY) WITHOUT ROWID",
)


KEYS = {
    "tickets": "subject",
    "customers": "subject",
    "articles": "subject",
    "holds": "subject, part",
    "moves": "subject, part",
    "numbers": "subject, origin, number",
    "phones": "subject, number",
    "calendars": "subject",
    "plans": "subject",
    "customer_plans": "subject, part",
    "sla_legs": "subject, part",
}


def key_of(table: str) -> str:
    """The primary key of a row table; most are one row a fact."""
    return KEYS.get(table, "subject, id")


def columns(table: str) -> list[str]:
    """The column names of a row table, in order; the first is always `subject`."""
    return [part.split()[0] for part in COLUMNS[table].split(", ")]


def rows_statements() -> list[str]:
    """What makes the row tables, their indexes and the search index."""
    return [
        *(f"CREATE TABLE {name}({body}, PRIMARY KEY({key_of(name)}))" for name, body in COLUMNS.items()),
        *INDEXES,
        *BALLS,
        *SEARCH,
    ]


def drop_statements() -> list[str]:
    """What drops them, whatever rows format made them."""
    return [f"DROP TABLE IF EXISTS {name}" for name in (*COLUMNS, "balls", "search", "search_words")]
