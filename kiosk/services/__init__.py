"""Use cases, and the protocols that stores and printers implement for them.

No Qt, no SQL, no PDF. Some read and write small files of the data folder: the PIN, the settings and the word lists.
"""
