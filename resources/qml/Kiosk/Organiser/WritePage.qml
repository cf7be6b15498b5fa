pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// A debate that is being written, or one of the pages beside it.
Loader {
    id: root

    required property DebateFormViewModel form
    property bool cue: true

    sourceComponent: ({
            "form": writing,
            "drafts": drafts,
            "versions": versions,
            "languages": languages,
            "preview": preview
        })[form.page]

    Component {
        id: writing

        DebateForm {
            form: root.form
            cue: root.cue
        }
    }

    Component {
        id: drafts

        DraftList {
            form: root.form
        }
    }

    Component {
        id: versions

        DraftVersions {
            form: root.form
        }
    }

    Component {
        id: preview

        DraftPreviewPage {
            form: root.form
        }
    }

    Component {
        id: languages

        DraftLanguages {
            form: root.form
        }
    }
}
