"""The column of a masthead that says how a paper is distributed, beside its organ.

United Nations                        LC/COP/2031/1
Conference of the Parties to          Distr.: General      these lines are one block,
the Convention on Lamps               3 January 2031       and the name beside them
                                      Original: English    another
"""

from agendas.reading.sources.pieces import MASTHEAD, Piece

_NEAR = 3.0  # points within which two edges are one
_FARTHEST = 4.0  # heights between two lines of the block
_MOST_LINES = 8


def masthead_block(pieces: list[Piece]) -> list[Piece]:
    """The lines of that column from the distribution down; none on other pages."""
    heads = [piece for piece in pieces if piece.text.startswith(MASTHEAD[0])]
    if len(heads) != 1 or not _has_words_beside(heads[0], pieces):
        return []
    block = heads
    below = (p for p in pieces if p.foot > heads[0].foot and _is_under(heads[0], p))
    for piece in sorted(below, key=lambda each: each.foot):
        is_far = piece.foot - block[-1].foot > _FARTHEST * piece.height
        if is_far or len(block) == _MOST_LINES:
            break
        block = [*block, piece]
    return block if block[-1].text.startswith(MASTHEAD[1]) else []


def _has_words_beside(head: Piece, pieces: list[Piece]) -> bool:
    """Whether words stand to the left, so that it is in a column of its own."""
    return any(
        piece.right < head.left
        and abs(piece.foot - head.foot) < _FARTHEST * head.height
        for piece in pieces
    )


def _is_under(head: Piece, piece: Piece) -> bool:
    return abs(piece.left - head.left) < _NEAR
