"""An imported debate can be removed unless the kiosk needs it."""

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import SessionSettings
from kiosk.errors import KnownError

ID = "phones-at-school"


def test_it_goes_and_the_settings_forget_it(tmp_path: Path) -> None:
    with open_workspace(DataFolder(tmp_path)) as workspace:
        workspace.import_debate(paths.content() / ID, replace=False)
        workspace.setup.change({"debate": ID})
        assert list(workspace.imported_debates()) == [ID]
        workspace.remove_debate(ID, on_screen="open-source-ai")
        assert list(workspace.imported_debates()) == []
        assert workspace.setup.configured.debate is None
        with pytest.raises(KnownError, match="comes with the program"):
            workspace.remove_debate(ID, on_screen="open-source-ai")


def test_one_in_use_stays(tmp_path: Path) -> None:
    with open_workspace(DataFolder(tmp_path)) as workspace:
        workspace.import_debate(paths.content() / ID, replace=False)
        with pytest.raises(KnownError, match="in use"):
            workspace.remove_debate(ID, on_screen=ID)
        workspace.sessions.start("Monday", workspace.debate(ID), SessionSettings())
        with pytest.raises(KnownError, match="in use"):
            workspace.remove_debate(ID, on_screen="open-source-ai")
        assert list(workspace.imported_debates()) == [ID]
