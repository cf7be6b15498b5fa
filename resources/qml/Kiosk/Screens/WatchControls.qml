import QtQuick
import QtMultimedia
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The buttons below the video: play, back, captions, headphones, volume; and the time.
Flow {
    id: root

    required property WatchViewModel watch
    required property MediaPlayer player
    // Whether there is no way to hear anything.
    required property bool mute

    readonly property real letters: Theme.upTo(Theme.body, 38)

    function time(milliseconds: real): string {
        const seconds = Math.floor(milliseconds / 1000);
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    spacing: Theme.smallGap

    Pill {
        objectName: "playVideo"
        filled: true
        lead: root.player.playing ? "pause" : "play"
        textSize: root.letters
        text: root.player.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: root.player.playing ? root.player.pause() : root.player.play()
    }

    Pill {
        objectName: "backTen"
        lead: "restart"
        textSize: root.letters
        text: qsTr("Back 10 seconds")
        onClicked: root.player.position = Math.max(0, root.player.position - 10000)
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

    Stepper {
        visible: !root.watch.muted && !root.mute
        text: qsTr("Volume %L1").arg(root.watch.volume)
        canDecrease: root.watch.volume > 0
        canIncrease: root.watch.volume < root.watch.maxVolume
        decrease.objectName: "quieter"
        decrease.Accessible.name: qsTr("Quieter")
        increase.objectName: "louder"
        increase.Accessible.name: qsTr("Louder")
        onDecreased: root.watch.quieter()
        onIncreased: root.watch.louder()
    }

    Phrase {
        height: Theme.target
        aloud: false
        text: root.time(root.player.position) + " / " + root.time(root.player.duration)
        color: Theme.muted
        font.pixelSize: Theme.upTo(Theme.small, 34)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
}
