from itertools import pairwise
from secrets import randbelow

import pytest

from kiosk.domain.slips import ALPHABET, LETTERS, new_code, printed, read_code

CODES = [new_code(randbelow) for _ in range(50)]


def test_a_code_is_read_however_it_is_typed() -> None:
    code = CODES[0]
    shown = printed(code)

    assert len(code) == LETTERS
    assert len(shown) == LETTERS + 1
    for typed in (shown, shown.lower(), code, f"  {' '.join(code)} ", shown.replace("0", "o"), shown.replace("-", "\u2013")):
        assert read_code(typed) == code


@pytest.mark.parametrize("zero", ["٠", "۰", "\uff10"])
def test_digits_of_other_scripts_are_digits(zero: str) -> None:
    code = next(code for code in CODES if set(code) & set("0123456789"))
    typed = "".join(chr(ord(zero) + int(letter)) if letter.isdigit() else letter for letter in code)

    assert read_code(typed) == code


def test_every_wrong_symbol_is_found() -> None:
    for code in CODES:
        for place, right in enumerate(code):
            for wrong in set(ALPHABET) - {right}:
                assert read_code(code[:place] + wrong + code[place + 1 :]) is None


def test_every_two_that_changed_places_are_found() -> None:
    for code in CODES:
        for first, second in pairwise(range(LETTERS)):
            letters = list(code)
            letters[first], letters[second] = letters[second], letters[first]
            if "".join(letters) != code:
                assert read_code("".join(letters)) is None


@pytest.mark.parametrize("typed", ["", "-", ALPHABET[:9], ALPHABET, "1" * LETTERS, "\ud800" * LETTERS, "🙂" * LETTERS, "ß" * LETTERS])
def test_what_is_no_code_is_not_read(typed: str) -> None:
    assert read_code(typed) is None
