import QtQuick
import QtQuick.Layouts
import QtMultimedia
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The pack's own video with captions on it and big controls below. Loaded only where there is one: sound and film take memory.
ColumnLayout {
    id: root

    required property KioskViewModel kiosk

    readonly property WatchViewModel watch: kiosk.watch
    readonly property bool mute: watch.soundOff || devices.audioOutputs.length === 0
    readonly property bool painted: GraphicsInfo.api === GraphicsInfo.Software
    readonly property real letters: Theme.upTo(Theme.body, 38)

    function time(milliseconds: real): string {
        const seconds = Math.floor(milliseconds / 1000);
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    objectName: "watchPlayer"
    spacing: Theme.smallGap

    MediaPlayer {
        id: player

        source: root.watch.videoUrl
        videoOutput: root.painted ? film.sink : picture
        audioOutput: root.mute ? null : sound
        onPositionChanged: now => root.watch.setPosition(now)
        onPlayingChanged: now => root.watch.setPlaying(now)
        onErrorOccurred: root.watch.fail()
        onMediaStatusChanged: {
            if (mediaStatus === MediaPlayer.InvalidMedia || (mediaStatus === MediaPlayer.LoadedMedia && !hasVideo))
                root.watch.fail();
            else if (mediaStatus === MediaPlayer.LoadedMedia)
                pause();
        }
    }

    MediaDevices {
        id: devices
    }

    AudioOutput {
        id: sound

        muted: root.watch.muted
        volume: root.watch.volume / root.watch.maxVolume
    }

    Connections {
        function onStopped(): void {
            player.stop();
        }

        target: root.watch
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 320 * Theme.u
        radius: Theme.radius
        color: Theme.asleep

        VideoOutput {
            id: picture

            anchors.fill: parent
            anchors.margins: Theme.thick
            visible: !root.painted
            fillMode: VideoOutput.PreserveAspectFit
        }

        VideoItem {
            id: film

            objectName: "film"
            anchors.fill: parent
            anchors.margins: Theme.thick
            visible: root.painted
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 24 * Theme.u
            width: caption.width + 48 * Theme.u
            height: caption.height + 24 * Theme.u
            visible: root.watch.caption !== ""
            radius: 12 * Theme.u
            color: Theme.asleep

            Phrase {
                id: caption

                objectName: "caption"
                anchors.centerIn: parent
                width: Math.min(implicitWidth, picture.width - 2 * Theme.margin)
                text: root.watch.caption
                color: Theme.overAsleep
                font.pixelSize: Math.max(24 * Theme.u, Theme.least, Math.min(Theme.body * 1.2, 60 * Theme.u, picture.height / 8))
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    Rectangle {
        objectName: "watched"
        Layout.fillWidth: true
        implicitHeight: 8 * Theme.u
        radius: height / 2
        color: Theme.track
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("How far you have watched")

        Rectangle {
            width: player.duration > 0 ? parent.width * player.position / player.duration : 0
            height: parent.height
            radius: height / 2
            color: Theme.ink
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.smallGap

        Pill {
            objectName: "playVideo"
            filled: true
            lead: player.playing ? "pause" : "play"
            textSize: root.letters
            text: player.playing ? qsTr("Pause") : qsTr("Play")
            onClicked: player.playing ? player.pause() : player.play()
        }

        Pill {
            objectName: "backTen"
            lead: "restart"
            textSize: root.letters
            text: qsTr("Back 10 seconds")
            onClicked: player.position = Math.max(0, player.position - 10000)
        }

        Pill {
            objectName: "captions"
            visible: root.watch.hasCaptions
            lead: root.watch.captionsOn ? "check" : ""
            textSize: root.letters
            text: root.watch.captionsOn ? qsTr("Captions on") : qsTr("Captions off")
            Accessible.checkable: true
            Accessible.checked: root.watch.captionsOn
            onClicked: root.watch.toggleCaptions()
        }

        Pill {
            objectName: "wear"
            visible: root.watch.asksHeadphones && !root.mute
            textSize: root.letters
            text: qsTr("Put on the headphones, then tap for sound")
            onClicked: root.watch.confirmHeadphones()
        }

        Row {
            visible: !root.watch.muted && !root.mute
            spacing: Theme.smallGap

            Pill {
                objectName: "quieter"
                width: Theme.target
                leftPadding: 0
                rightPadding: 0
                enabled: root.watch.volume > 0
                lead: "minus"
                Accessible.name: qsTr("Quieter")
                onClicked: root.watch.quieter()
            }

            Phrase {
                height: Theme.target
                text: qsTr("Volume %L1").arg(root.watch.volume)
                color: Theme.muted
                font.pixelSize: Theme.upTo(Theme.small, 34)
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
            }

            Pill {
                objectName: "louder"
                width: Theme.target
                leftPadding: 0
                rightPadding: 0
                enabled: root.watch.volume < root.watch.maxVolume
                lead: "plus"
                Accessible.name: qsTr("Louder")
                onClicked: root.watch.louder()
            }
        }

        Phrase {
            height: Theme.target
            aloud: false
            text: root.time(player.position) + " / " + root.time(player.duration)
            color: Theme.muted
            font.pixelSize: Theme.upTo(Theme.small, 34)
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
    }
}
