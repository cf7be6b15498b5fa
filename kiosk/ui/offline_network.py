"""Nothing the screens show may fetch anything."""

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class _RefusingManager(QNetworkAccessManager):
    def createRequest(
        self, operation: QNetworkAccessManager.Operation, request: QNetworkRequest, data: QIODevice | None = None
    ) -> QNetworkReply:
        refused = QNetworkRequest(request)
        refused.setUrl(QUrl("refused:"))
        return super().createRequest(operation, refused, data)


class RefusingNetwork(QQmlNetworkAccessManagerFactory):
    """Gives QML a network that answers every request with an error, without asking anyone."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """A manager for one engine."""
        return _RefusingManager(parent)
