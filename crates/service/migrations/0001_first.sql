-- Times are whole seconds since 1970; days are text as YYYY-MM-DD. The SQL keeps to what PostgreSQL takes too.

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
    unclear       INTEGER NOT NULL
);

CREATE TABLE session (
    token_hash   TEXT PRIMARY KEY,
    pid          TEXT NOT NULL,
    created      BIGINT NOT NULL,
    active       BIGINT NOT NULL,
    idle_end     BIGINT NOT NULL,
    absolute_end BIGINT NOT NULL,
    ended        BIGINT
);

-- Each ID-porten access token makes one session.
CREATE TABLE used_proof (
    proof_hash TEXT PRIMARY KEY,
    forget     BIGINT NOT NULL
);

CREATE TABLE statement (
    reference TEXT PRIMARY KEY,
    pid       TEXT NOT NULL,
    issued    BIGINT NOT NULL,
    hash      TEXT NOT NULL
);

CREATE TABLE attempt (
    address TEXT NOT NULL,
    minute  BIGINT NOT NULL,
    count   BIGINT NOT NULL,
    PRIMARY KEY (address, minute)
);
