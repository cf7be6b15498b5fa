"""Tests the parsing of /proc for a program and its child processes."""

from bench.processes import parse_cpu_ticks, parse_pss, process_tree


def stat(name: str, parent: int, session: int, user: int = 0, system: int = 0) -> str:
    return f"7 ({name}) S {parent} 1 {session} 0 -1 4194560 1 2 3 4 {user} {system} 0 0 20 0 1 0 100"


def test_a_family_is_descendants_and_who_shares_the_session() -> None:
    stats = {
        10: stat("chromium", 1, 10),
        11: stat("zygote", 10, 11),
        12: stat("renderer", 11, 11),
        13: stat("crash handler, adopted by init", 1, 10),
        20: stat("somebody else", 1, 20),
        21: stat("somebody else's", 20, 20),
    }
    assert process_tree(10, stats) == [10, 11, 12, 13]


def test_a_name_may_hold_brackets_and_spaces() -> None:
    assert parse_cpu_ticks(stat("a) b (c", 1, 10, user=30, system=12)) == 42


def test_a_process_that_has_gone_weighs_nothing() -> None:
    assert parse_cpu_ticks("") == 0
    assert parse_pss("") == 0


def test_the_proportional_size_is_read_and_not_its_parts() -> None:
    rollup = "55d000-7ffe0 ---p 00000000 00:00 0   [rollup]\nRss:  140000 kB\nPss:  96918 kB\nPss_Anon:  60000 kB\n"
    assert parse_pss(rollup) == 96918
