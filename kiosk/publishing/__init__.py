"""What leaves the kiosk: the printed page, its QR code, and files written whole or not at all."""
