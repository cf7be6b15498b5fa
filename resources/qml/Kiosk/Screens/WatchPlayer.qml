import QtQuick
import QtQuick.Layouts
import QtMultimedia
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The pack's video with captions and controls. Loaded only if there is a video, because Qt Multimedia takes memory.
ColumnLayout {
    id: root

    required property KioskViewModel kiosk

    readonly property WatchViewModel watch: kiosk.watch
    readonly property bool mute: watch.soundOff || devices.audioOutputs.length === 0
    readonly property bool painted: GraphicsInfo.api === GraphicsInfo.Software

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
                font.pixelSize: Math.max(24 * Theme.u, Theme.minimumFontSize, Math.min(Theme.body * 1.2, 60 * Theme.u, picture.height / 8))
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

    WatchControls {
        Layout.fillWidth: true
        watch: root.watch
        player: player
        mute: root.mute
    }
}
