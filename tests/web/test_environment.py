import pytest

from kiosk.domain.debate import Block, BlockKind
from kiosk.web.pages.environment import groups, inline
from tests.ui.hostile import HOSTILE


@pytest.mark.parametrize(
    ("markup", "html"),
    [
        ("plain", "plain"),
        ("a <b>bold</b> and <i>leaning <b>word</b></i>", "a <strong>bold</strong> and <em>leaning <strong>word</strong></em>"),
        ("5 &lt; 6 &amp; &quot;so&quot;", "5 &lt; 6 &amp; &#34;so&#34;"),
        ("<b>open", "<strong>open</strong>"),
        ("never opened</b>", "never opened"),
        ("<b><i>crossed</b></i>", "<strong><em>crossed</em></strong>"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ('<b onclick="x">', "&lt;b onclick=&#34;x&#34;&gt;"),
        ("&lt;img src=x&gt;", "&lt;img src=x&gt;"),
        ("&amp;lt;b&amp;gt;", "&amp;lt;b&amp;gt;"),
    ],
)
def test_emphasis_and_words_get_through_and_nothing_else(markup: str, html: str) -> None:
    assert inline(markup) == html


@pytest.mark.parametrize("words", HOSTILE.values(), ids=list(HOSTILE))
def test_no_hostile_words_are_markup(words: str) -> None:
    made = str(inline(words))
    for tag in ("<strong>", "</strong>", "<em>", "</em>"):
        made = made.replace(tag, "")
    assert "<" not in made
    assert ">" not in made


def _block(kind: BlockKind, number: int | None = None) -> Block:
    return Block(kind, "x", "x", number)


def test_neighbours_of_a_kind_are_one_list_unless_the_numbers_begin_again() -> None:
    blocks = [
        _block(BlockKind.PARAGRAPH),
        _block(BlockKind.PARAGRAPH),
        *(_block(BlockKind.NUMBER, number) for number in (3, 4)),
        *(_block(BlockKind.NUMBER, number) for number in (1, 2, 3)),
        _block(BlockKind.BULLET),
        _block(BlockKind.QUOTE),
    ]
    found = [(str(group.kind), len(group.blocks), group.blocks[0].number) for group in groups(blocks)]
    assert found == [("paragraph", 2, None), ("number", 2, 3), ("number", 3, 1), ("bullet", 1, None), ("quote", 1, None)]
