pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A debate that is being written, one step at a time; For and Against side by side where there is room.
ColumnLayout {
    id: root

    required property DebateFormViewModel form
    // Whether nobody types on the on-screen keyboard.
    property bool cue: true

    spacing: Theme.gap

    FormSteps {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: root.cue
        room: root.width
        form: root.form
    }

    TwoColumns {
        id: page

        Layout.fillWidth: true
        Layout.fillHeight: true
        cue: root.cue

        facts: [
            Repeater {
                model: root.form.rows

                FormRow {
                    form: root.form
                }
            },
            GridLayout {
                Layout.fillWidth: true
                visible: root.form.sided
                columns: Theme.portrait || Theme.textScale > 1.2 || Theme.tight ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                FormSide {
                    form: root.form
                    rows: root.form.forRows
                    isFor: true
                }

                FormSide {
                    form: root.form
                    rows: root.form.againstRows
                    isFor: false
                }
            },
            Repeater {
                model: root.form.remarks

                Phrase {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    font.pixelSize: Theme.small
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
        ]

        // Beside the form where there is room, else a page of its own.
        Loader {
            Layout.fillWidth: true
            active: !page.stacked
            visible: active
            sourceComponent: DraftPreview {
                preview: root.form.preview
                mostHeight: 290 * Theme.u
                compact: true
            }
        }

        Loader {
            Layout.fillWidth: true
            active: root.form.step === "sides" || root.form.step === "arguments"
            visible: active
            sourceComponent: FairnessBars {
                fairness: root.form.fairness
            }
        }

        FormActions {
            Layout.fillWidth: true
            form: root.form
            previewBeside: !page.stacked
        }

        Connections {
            function onStepShown(): void {
                page.jumpToTop();
            }

            target: root.form
        }
    }
}
