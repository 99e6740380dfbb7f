-- Applications, their files, appointments, and the letters about them. Bytes are BYTEA: PostgreSQL's name for them, and one that
-- leaves them alone in SQLite.

CREATE TABLE meeting_point (
    id        TEXT PRIMARY KEY,
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    address   TEXT NOT NULL,
    town      TEXT NOT NULL,
    country   TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    phone     TEXT,
    email     TEXT
);

-- The account is the way and the subject, as in a session. An e-mail account that is deleted leaves its applications here:
-- nobody reaches them any more, and they are the authority's.
CREATE TABLE application (
    id             TEXT PRIMARY KEY,
    way            TEXT NOT NULL,
    subject        TEXT NOT NULL,
    status         TEXT NOT NULL,
    content        TEXT NOT NULL,
    version        BIGINT NOT NULL,
    -- The language of letters, from the moment of handing in.
    language       TEXT,
    created        BIGINT NOT NULL,
    changed        BIGINT NOT NULL,
    receipt_number TEXT UNIQUE,
    handed_in      BIGINT,
    fee_ore        BIGINT,
    fee_paid       BIGINT NOT NULL,
    outcome        TEXT,
    decided        BIGINT,
    channel        TEXT,
    decision_sent  BIGINT
);

CREATE INDEX application_owner ON application (way, subject);
CREATE INDEX application_status ON application (status, changed);

CREATE TABLE application_event (
    application TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    number      BIGINT NOT NULL,
    event       TEXT NOT NULL,
    at          BIGINT NOT NULL,
    PRIMARY KEY (application, number)
);

CREATE TABLE application_file (
    id          TEXT PRIMARY KEY,
    application TEXT NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    number      BIGINT NOT NULL,
    name        TEXT NOT NULL,
    size        BIGINT NOT NULL,
    sha256      TEXT NOT NULL,
    received    BIGINT NOT NULL,
    file_type   TEXT,
    UNIQUE (application, number)
);

CREATE TABLE file_piece (
    file     TEXT NOT NULL REFERENCES application_file (id) ON DELETE CASCADE,
    start    BIGINT NOT NULL,
    content  BYTEA NOT NULL,
    PRIMARY KEY (file, start)
);

-- A time at a meeting point. A place is taken in one statement that also looks whether there is one.
CREATE TABLE meeting_time (
    meeting_point TEXT NOT NULL REFERENCES meeting_point (id),
    purpose       TEXT NOT NULL,
    start         BIGINT NOT NULL,
    minutes       BIGINT NOT NULL,
    places        BIGINT NOT NULL,
    taken         BIGINT NOT NULL CHECK (taken >= 0 AND taken <= places),
    PRIMARY KEY (meeting_point, purpose, start)
);

CREATE TABLE appointment (
    id            TEXT PRIMARY KEY,
    application   TEXT NOT NULL REFERENCES application (id),
    purpose       TEXT NOT NULL,
    meeting_point TEXT NOT NULL REFERENCES meeting_point (id),
    start         BIGINT NOT NULL,
    minutes       BIGINT NOT NULL,
    -- How often it was moved or cancelled: SEQUENCE of RFC 5545 §3.8.7.4.
    sequence      BIGINT NOT NULL,
    language      TEXT NOT NULL,
    -- 1 while it stands in the way of another one for the same; 0 once it is cancelled, or was and another one was booked.
    live          BIGINT NOT NULL,
    cancelled     BIGINT
);

CREATE UNIQUE INDEX appointment_one ON appointment (application, purpose) WHERE live = 1;
CREATE INDEX appointment_application ON appointment (application);

-- What was answered to a request that must not be done twice. The key is hashed with its account.
CREATE TABLE idempotency (
    key_hash TEXT PRIMARY KEY,
    request  TEXT NOT NULL,
    answer   TEXT,
    forget   BIGINT NOT NULL
);

-- Letters that are to be sent: written in the transaction that they tell of, gone once the mail server has them.
CREATE TABLE outbox (
    id        TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    language  TEXT NOT NULL,
    subject   TEXT NOT NULL,
    plain     TEXT NOT NULL,
    html      TEXT NOT NULL,
    calendar  TEXT,
    method    TEXT,
    created   BIGINT NOT NULL,
    next_try  BIGINT NOT NULL,
    tries     BIGINT NOT NULL
);

CREATE INDEX outbox_next ON outbox (next_try);
