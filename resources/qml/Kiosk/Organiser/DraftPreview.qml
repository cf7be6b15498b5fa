pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a debate that is being written looks like to visitors. A tap on words leads to their field.
ColumnLayout {
    id: root

    required property DraftPreviewViewModel preview
    property real mostHeight: 420 * Theme.u
    // Whether one button leads from screen to screen in place of a button each.
    property bool compact: false

    readonly property real ratio: preview.upright ? 9 / 16 : 16 / 9
    readonly property real textSize: Theme.upTo(Theme.small, 30)

    Component.onCompleted: preview.setActive(true)
    Component.onDestruction: preview?.setActive(false)

    spacing: Theme.smallGap

    Item {
        Layout.fillWidth: true
        implicitHeight: frame.height

        T.AbstractButton {
            id: frame

            objectName: "preview"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, root.mostHeight * root.ratio)
            height: width / root.ratio
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Preview: %1. A tap on words leads to their field.").arg(root.preview.screenNames[root.preview.screens.indexOf(root.preview.screen)])
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: {
                if (visualFocus)
                    root.preview.enter();
                else
                    root.preview.tap(pressX / width, pressY / height);
            }

            background: Rectangle {
                color: Theme.surface
                border.color: Theme.controlLine
                border.width: Theme.thin

                FocusRing {
                    visible: frame.visualFocus
                }
            }

            contentItem: Item {
                Image {
                    anchors.fill: parent
                    anchors.margins: Theme.thin
                    visible: root.preview.source !== ""
                    source: root.preview.source
                    cache: false
                    asynchronous: true
                    retainWhileLoading: true
                    fillMode: Image.PreserveAspectFit
                    mipmap: true
                }

                Phrase {
                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.gap
                    visible: root.preview.source === ""
                    text: root.preview.failed ? qsTr("The preview could not be drawn.") : qsTr("The preview is being drawn …")
                    color: Theme.muted
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.smallGap

        Repeater {
            model: root.compact ? [] : root.preview.screens

            Pill {
                required property string modelData
                required property int index

                objectName: "preview-" + modelData
                leftPadding: 24 * Theme.u
                rightPadding: 24 * Theme.u
                textSize: root.textSize
                enabled: root.preview.screen !== modelData
                text: root.preview.screenNames[index] ?? ""
                onClicked: root.preview.chooseScreen(modelData)
            }
        }

        Pill {
            objectName: "previewScreen"
            visible: root.compact
            leftPadding: 24 * Theme.u
            rightPadding: 24 * Theme.u
            textSize: root.textSize
            tail: "right"
            text: root.preview.screenNames[root.preview.screens.indexOf(root.preview.screen)] ?? ""
            Accessible.name: qsTr("Screen: %1").arg(text)
            onClicked: root.preview.nextScreen()
        }

        Pill {
            objectName: "previewTurn"
            leftPadding: 24 * Theme.u
            rightPadding: 24 * Theme.u
            textSize: root.textSize
            tone: Theme.muted
            text: root.preview.upright ? qsTr("Lying") : qsTr("Upright")
            onClicked: root.preview.turn()
        }

        Pill {
            objectName: "previewTheme"
            leftPadding: 24 * Theme.u
            rightPadding: 24 * Theme.u
            textSize: root.textSize
            tone: Theme.muted
            text: root.preview.themeName
            Accessible.name: qsTr("Colours: %1").arg(text)
            onClicked: root.preview.nextTheme()
        }
    }
}
