"""The address of a feed, as each calendar program wants to be told it."""

from dataclasses import dataclass
from urllib.parse import quote

import qrcode
from django.conf import settings
from qrcode.image.svg import SvgPathFillImage


@dataclass(frozen=True)
class FeedAddress:
    """`path` is that of the feed; `code_path` that of its QR code, if it has one."""

    path: str
    name: str
    code_path: str = ""

    @property
    def https(self) -> str:
        return settings.SITE_URL + self.path

    @property
    def webcal(self) -> str:
        """Programs of Apple, Thunderbird and others subscribe; they do not import."""
        return f"webcal://{self.https.partition('://')[2]}"

    @property
    def google(self) -> str:
        """Google takes it as a subscription only with webcal."""
        return f"https://calendar.google.com/calendar/r?cid={quote(self.webcal, '')}"

    @property
    def outlook(self) -> str:
        return f"https://outlook.live.com/calendar/0/addfromweb?{self._for_outlook}"

    @property
    def office(self) -> str:
        return f"https://outlook.office.com/calendar/0/addfromweb?{self._for_outlook}"

    @property
    def _for_outlook(self) -> str:
        return f"url={quote(self.https, '')}&name={quote(self.name, '')}"


def qr_code(address: str) -> bytes:
    """The address as an SVG image, dark on white with its quiet zone."""
    code = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_M,
        image_factory=SvgPathFillImage,
    )
    code.add_data(address)
    return code.make_image().to_string(encoding="utf-8", xml_declaration=True)
