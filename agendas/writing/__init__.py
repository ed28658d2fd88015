"""Writing the documents of a session: the official agenda and programme, from records.

Provisional agenda
1.  Organizational matters:
    (a)  Opening of the meeting;
"""
