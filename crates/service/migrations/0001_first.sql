-- Times are whole seconds since 1970; days are text as YYYY-MM-DD. The SQL keeps to what SQLite and PostgreSQL both take.

CREATE TABLE person (
    pid           TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    name_language TEXT,
    birth_date    TEXT NOT NULL,
    duf           TEXT NOT NULL,
    citizenships  TEXT NOT NULL,
    contact       TEXT NOT NULL,
    permit        TEXT,
    right_to_work TEXT NOT NULL,
    unclear       BIGINT NOT NULL
);

-- An e-mail account. Its id is random: an address that is given up and taken anew is another account.
CREATE TABLE account (
    id            TEXT PRIMARY KEY,
    email         TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL,
    language      TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    created       BIGINT NOT NULL,
    last_used     BIGINT NOT NULL,
    -- How many warnings were sent since it was last used, and when the last one was.
    warnings      BIGINT NOT NULL,
    warned        BIGINT
);

CREATE INDEX account_last_used ON account (last_used);

-- The subject is a national identity number or an account's id, by the way.
CREATE TABLE session (
    token_hash   TEXT PRIMARY KEY,
    way          TEXT NOT NULL,
    subject      TEXT NOT NULL,
    created      BIGINT NOT NULL,
    active       BIGINT NOT NULL,
    idle_end     BIGINT NOT NULL,
    absolute_end BIGINT NOT NULL,
    ended        BIGINT
);

CREATE INDEX session_subject ON session (way, subject);

-- Each ID-porten access token makes one session.
CREATE TABLE used_proof (
    proof_hash TEXT PRIMARY KEY,
    forget     BIGINT NOT NULL
);

-- A code is hashed together with its handle, which is not kept: what is here does not tell the six digits.
CREATE TABLE code (
    handle_hash TEXT PRIMARY KEY,
    purpose     TEXT NOT NULL,
    email       TEXT NOT NULL,
    language    TEXT NOT NULL,
    code_hash   TEXT NOT NULL,
    expires     BIGINT NOT NULL,
    resend      BIGINT NOT NULL,
    tries       BIGINT NOT NULL
);

CREATE TABLE ticket (
    ticket_hash TEXT PRIMARY KEY,
    email       TEXT NOT NULL,
    expires     BIGINT NOT NULL
);

CREATE TABLE statement (
    reference TEXT PRIMARY KEY,
    pid       TEXT NOT NULL,
    issued    BIGINT NOT NULL,
    hash      TEXT NOT NULL
);

-- What was tried how often. The bucket names the limit and has addresses in it only as hashes.
CREATE TABLE attempt (
    bucket TEXT PRIMARY KEY,
    count  BIGINT NOT NULL,
    ends   BIGINT NOT NULL
);
