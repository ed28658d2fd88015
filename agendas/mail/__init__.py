"""Changes by e-mail: who asked, what is told, and how it is sent.

    form ─► Subscriber, unconfirmed ─► letter with a signed link ─► POST ─► confirmed
    changes ─► a quiet half-hour ─► Digest, a Letter for each subscriber ─► SMTP

`manage.py send_changes`, run by a timer, does everything that takes time.
"""
