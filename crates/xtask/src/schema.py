"""What a service needs around it while its interface is tried: a mail server that takes everything, and a database with an
account, a session, and one thing of each kind under the name that the tries use.

usage: schema.py MAIL_PORT DATABASE STATUS_ADDRESS TOKEN
"""

import base64
import hashlib
import json
import socketserver
import sqlite3
import sys
import threading
import time
import urllib.request

NAME = "fuzz-1"


class Mail(socketserver.StreamRequestHandler):
    """As much of SMTP (RFC 5321) as a sender needs."""

    def handle(self):
        self.wfile.write(b"220 sink\r\n")
        for line in self.rfile:
            verb = line[:4].upper()
            if verb == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                while self.rfile.readline() not in (b".\r\n", b""):
                    pass
            if verb == b"QUIT":
                self.wfile.write(b"221 bye\r\n")
                return
            self.wfile.write(b"250 ok\r\n")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


def wait_for(address):
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    for _ in range(200):
        try:
            return opener.open(address, timeout=2).read()
        except OSError:
            time.sleep(0.1)
    sys.exit("the service does not answer")


def fill(database, token):
    now = int(time.time())
    token_hash = base64.urlsafe_b64encode(hashlib.sha256(token.encode()).digest()).rstrip(b"=").decode()
    content = json.dumps({"kind": "work", "whom": {"kind": "me"}, "answers": [], "meeting_point": NAME})
    connection = sqlite3.connect(database, timeout=20)
    add = connection.execute
    add("INSERT INTO account VALUES ('a', 'fuzz@example.no', 'Fuzz Testesen', 'en', 'x', ?, ?, 0, NULL)", (now, now))
    add("INSERT INTO session VALUES (?, 'email', 'a', ?, ?, ?, ?, NULL)", (token_hash, now, now, now + 7200, now + 7200))
    add("INSERT INTO meeting_point VALUES (?, 'police', 'P', '[\"Street 1\"]', 'T', 'NO', 'Europe/Oslo', NULL, NULL)", (NAME,))
    for number in range(50):
        start = now + 86400 + number * 900
        add("INSERT INTO meeting_time VALUES (?, 'documents', ?, 15, 3, 0)", (NAME, start))
    for name, status in [(NAME, "draft"), ("fuzz-2", "handed-in")]:
        add(
            "INSERT INTO application (id, way, subject, status, content, version, created, changed, receipt_number,"
            " fee_paid) VALUES (?, 'email', 'a', ?, ?, 1, ?, ?, ?, 0)",
            (name, status, content, now, now, None if status == "draft" else "20260101-0000000000"),
        )
    add("INSERT INTO application_file VALUES (?, ?, 1, 'a.png', 20000000, ?, 0, NULL)", (NAME, NAME, "0" * 64))
    add("UPDATE meeting_time SET taken = 1 WHERE start = ?", (now + 86400,))
    add(
        "INSERT INTO appointment VALUES (?, 'fuzz-2', 'documents', ?, ?, 15, 0, 'en', 1, NULL)",
        (NAME, NAME, now + 86400),
    )
    connection.commit()


def main():
    port, database, status, token = sys.argv[1:]
    server = Server(("127.0.0.1", int(port)), Mail)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    wait_for(status)
    fill(database, token)
    print("ready", flush=True)
    threading.Event().wait()


main()
