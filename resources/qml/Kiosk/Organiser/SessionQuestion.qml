import QtQuick
import Kiosk.ViewModels

// Asks before the session ends or its results are revealed.
Confirmation {
    id: root

    required property OrganiserViewModel organiser

    readonly property SessionTabViewModel session: organiser.session
    readonly property int unread: organiser.reasons.unreadCount
    readonly property bool ending: session.asking === "end"
    readonly property string consequence: organiser.voting.onlyFirstVotes ? qsTr("Only the first vote was held. It cannot go on after the end, and no page is made.") : session.votes === 0 ? qsTr("Nobody has voted, so no page is made.") : qsTr("Voting stops, the page is made, and everyone can see the results.")
    readonly property string unreadText: unread > 0 ? " " + organiser.reasons.unreadText : ""

    key: ending ? "End" : "Reveal"
    question: ending ? qsTr("End ‘%1’?").arg(session.name) + " " + consequence + unreadText : qsTr("Reveal the results of ‘%1’? Everyone at this screen can see them from now on, while voting goes on. This cannot be taken back.").arg(session.name)
    keepText: ending ? qsTr("Keep going") : qsTr("Not yet")
    otherText: ending && unread > 0 ? qsTr("End it and read them now") : ""
    confirmText: !ending ? qsTr("Reveal them") : unread > 0 ? qsTr("End it without them") : qsTr("End it")
    onKept: session.ask("")
    onOther: session.endAndRead()
    onConfirmed: ending ? session.end() : session.reveal()
}
