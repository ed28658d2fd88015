import datetime as dt

import pytest

from meetings.slugs import MAX_LENGTH, make_session_slug

MAY = dt.date(2023, 5, 29)


@pytest.mark.parametrize(
    ("parts", "kind", "slug"),
    [
        ([("untoc-wg-firearms", 10)], "regular", "untoc-wg-firearms-10"),
        ([("untoc-cop", 6)], "resumed", "untoc-cop-6-resumed"),
        ([("ccpcj", 32)], "pre_sessional", "ccpcj-32-pre-sessional"),
        ([("eg-cybercrime", None)], "regular", "eg-cybercrime-2023-05"),
        ([("cnd", 66), ("ccpcj", 32)], "reconvened", "cnd-66-ccpcj-32-reconvened"),
        ([("one", None), ("two", None)], "regular", "one-two-2023"),
        ([("one", 8), ("two", None)], "regular", "one-8-two-2023"),
        ([], "regular", "session-2023-05"),
    ],
)
def test_a_slug_names_bodies_ordinals_and_kind(parts, kind, slug):
    assert make_session_slug(parts, kind, MAY) == slug


def test_a_second_of_the_same_name_is_numbered():
    taken = {"ccpcj-32-intersessional", "ccpcj-32-intersessional-2"}

    slug = make_session_slug([("ccpcj", 32)], "intersessional", MAY, taken=taken)

    assert slug == "ccpcj-32-intersessional-3"


def test_a_slug_never_grows_too_long():
    long = [("x" * 100, 1), ("y" * 100, 2)]
    first = make_session_slug(long, "regular", MAY)

    second = make_session_slug(long, "regular", MAY, taken={first})

    assert (len(first), len(second)) == (MAX_LENGTH, MAX_LENGTH)
    assert second.endswith("-2")
