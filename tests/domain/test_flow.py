from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import FINALS, Flow

counts = st.dictionaries(st.tuples(st.sampled_from(Stance), st.sampled_from(FINALS)), st.integers(0, 500))


@given(counts)
def test_everyone_stayed_changed_decided_or_is_unsure(counts: dict[tuple[Stance, Side | None], int]) -> None:
    flow = Flow(counts)

    assert flow.stayed + flow.changed + flow.decided + flow.unsure == flow.total == flow.moves.total
    assert sum(flow.changed_to(side) for side in Side) == flow.changed
    assert sum(map(flow.from_stance, Stance)) == sum(map(flow.to_side, FINALS)) == flow.total


def test_a_flow_by_example() -> None:
    flow = Flow(
        {
            (Stance.FOR, Side.FOR): 10,
            (Stance.FOR, Side.AGAINST): 2,
            (Stance.AGAINST, Side.FOR): 5,
            (Stance.AGAINST, Side.AGAINST): 7,
            (Stance.UNSURE, Side.AGAINST): 3,
        }
    )

    assert (flow.total, flow.stayed, flow.changed, flow.decided) == (27, 17, 7, 3)
    assert (flow.from_stance(Stance.FOR), flow.to_side(Side.FOR)) == (12, 15)
    assert (flow.changed_to(Side.FOR), flow.changed_to(Side.AGAINST)) == (5, 2)
    assert flow.count(Stance.UNSURE, Side.FOR) == 0
