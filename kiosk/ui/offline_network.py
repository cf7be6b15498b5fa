"""Keeps QML from loading anything over the network."""

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class _OfflineNetworkManager(QNetworkAccessManager):
    def createRequest(
        self, operation: QNetworkAccessManager.Operation, request: QNetworkRequest, data: QIODevice | None = None
    ) -> QNetworkReply:
        blocked = QNetworkRequest(request)
        blocked.setUrl(QUrl("blocked:"))
        return super().createRequest(operation, blocked, data)


class OfflineNetworkFactory(QQmlNetworkAccessManagerFactory):
    """Gives the QML engine a network that answers every request with an error and sends nothing."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _OfflineNetworkManager(parent)
