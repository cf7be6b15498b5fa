"""The titles of debates in a list."""

from collections import Counter
from collections.abc import Mapping


def distinct_titles(questions: Mapping[str, str]) -> list[str]:
    """Return the question of each debate, with its id where another debate asks the same, and the id alone where there is none."""
    times = Counter(questions.values())
    return [f"{question} ({debate})" if question and times[question] > 1 else question or debate for debate, question in questions.items()]
