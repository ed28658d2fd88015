"""A mail server of a few commands, on loopback: it keeps what it is given."""

import socketserver
import threading
from collections.abc import Callable


class Post(socketserver.StreamRequestHandler):
    """One conversation (RFC 5321)."""

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())

    def handle(self) -> None:
        self.say("220 post")
        recipient = ""
        while line := self.rfile.readline().decode().strip():
            verb = line.split(":")[0].split()[0].upper()
            if verb == "QUIT":
                self.say("221 bye")
                return
            if verb == "RCPT":
                recipient = line.partition("<")[2].partition(">")[0]
                self.say(self.server.reply(recipient))
            elif verb == self.server.refuses:
                self.say("550 not from you")
            elif verb == "DATA":
                self.say("354 go on")
                if not self.takes(recipient):
                    return  # without a word
            else:
                self.say("250 ok")

    def takes(self, recipient: str) -> bool:
        lines = []
        while (line := self.rfile.readline()) and line != b".\r\n":
            lines.append(line)
        if not line or not self.server.keeps(recipient):
            return False
        self.server.taken.append((recipient, b"".join(lines).decode()))
        self.say("250 taken")
        return True


class Server(socketserver.ThreadingTCPServer):
    """`reply` answers to a recipient; `keeps` is asked before a letter is taken; what
    it refuses for good is said of nobody."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Post)
        self.taken: list[tuple[str, str]] = []
        self.reply: Callable[[str], str] = lambda recipient: "250 ok"
        self.keeps: Callable[[str], bool] = lambda recipient: True
        self.refuses = ""  # a verb
        self.thread = threading.Thread(target=self.serve_forever, daemon=True)
        self.thread.start()

    @property
    def port(self) -> int:
        return self.server_address[1]

    @property
    def recipients(self) -> list[str]:
        return sorted(recipient for recipient, _text in self.taken)

    def end(self) -> None:
        self.shutdown()
        self.server_close()
