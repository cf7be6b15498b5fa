"""The one family of errors a user can do something about.

Everything else that is raised is a bug: a traceback in the log, the attract screen for the visitor.
"""


class KnownError(Exception):
    """The user's machine, file or paper is not as needed.

    The message is one clear sentence: what happened, what was kept, what to do. Commands print it and exit with 1.
    """


class AlreadyExistsError(KnownError):
    """Something of that name exists, and may be replaced if the user wants it."""
