<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>{percent} {label}</source>
        <translation>{percent} {label}</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes</source>
        <translation>
            <numerusform>{votes} Stimme</numerusform>
            <numerusform>{votes} Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>{count} · {percent}</source>
        <translation>{count} · {percent}</translation>
    </message>
    <message>
        <source>Voted on: {proposition}</source>
        <translation>Abgestimmt wurde über: {proposition}</translation>
    </message>
    <message>
        <source>Reasons for {label} that reached the other side</source>
        <translation>Gründe für {label}, die die andere Seite erreichten</translation>
    </message>
    <message>
        <source>Why people said {label}</source>
        <translation>Warum Menschen {label} sagten</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>„{reason}“</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weiterer</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No reasons to print.</source>
        <translation>Keine Gründe zu drucken.</translation>
    </message>
    <message>
        <source>Picked from the list</source>
        <translation>Aus der Liste gewählt</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation>{count} ×</translation>
    </message>
    <message>
        <source>× {count}</source>
        <translation>× {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Wie gezählt wurde</translation>
    </message>
    <message>
        <source>Read both sides online</source>
        <translation>Lesen Sie beide Seiten online</translation>
    </message>
    <message>
        <source>Organiser, date</source>
        <translation>Leitung, Datum</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>QR-Code von {address}</translation>
    </message>
    <message>
        <source>Votes were counted, not people: nobody is tracked, so nobody is kept from voting twice.</source>
        <translation>Gezählt wurden Stimmen, nicht Menschen: Niemand wird verfolgt, also wird auch niemand daran gehindert, zweimal zu stimmen.</translation>
    </message>
    <message>
        <source>Visits and votes</source>
        <translation>Besuche und Stimmen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>From where they stood to how they voted</source>
        <translation>Von der Haltung vorher zur Stimme</translation>
    </message>
    <message>
        <source>Who changed their mind</source>
        <translation>Wer die Meinung geändert hat</translation>
    </message>
    <message>
        <source>Votes on a screen</source>
        <translation>Stimmen am Bildschirm</translation>
    </message>
    <message>
        <source>How votes came in</source>
        <translation>Wie die Stimmen kamen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Fair points</source>
        <translation>Faire Punkte</translation>
    </message>
    <message>
        <source>Ready-made points that were picked</source>
        <translation>Gewählte fertige Punkte</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Left without voting</source>
        <translation>Ohne Stimme gegangen</translation>
    </message>
    <message>
        <source>1 station</source>
        <translation>1 Station</translation>
    </message>
    <message numerus="yes">
        <source>{count} stations</source>
        <translation>
            <numerusform>{count} Station</numerusform>
            <numerusform>{count} Stationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Votes shown</source>
        <translation>Gezeigte Stimmen</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, dann {after}</translation>
    </message>
    <message>
        <source>Votes with a first stance</source>
        <translation>Stimmen mit erster Haltung</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>Changed sides</source>
        <translation>Seite gewechselt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>On a screen</source>
        <translation>Am Bildschirm</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Am Handy</translation>
    </message>
    <message>
        <source>By raised hands</source>
        <translation>Durch Handzeichen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Hidden by the organiser</source>
        <translation>Von der Leitung verborgen</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>Reasons written</source>
        <translation>Geschriebene Gründe</translation>
    </message>
    <message>
        <source>{label}: {point}</source>
        <translation>{label}: {point}</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>Votes, not people</source>
        <translation>Stimmen, nicht Menschen</translation>
    </message>
    <message>
        <source>Who this speaks for</source>
        <translation>Für wen das spricht</translation>
    </message>
    <message>
        <source>Which side was shown first</source>
        <translation>Welche Seite zuerst gezeigt wurde</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Was gespeichert wurde</translation>
    </message>
    <message>
        <source>The debate&apos;s text</source>
        <translation>Der Text der Debatte</translation>
    </message>
    <message>
        <source>This is what one class said, not a poll of the public.</source>
        <translation>Das hat eine Klasse gesagt; es ist keine Umfrage in der Bevölkerung.</translation>
    </message>
    <message>
        <source>The class was asked as a whole and nothing was estimated from a sample, so there is no margin of error.</source>
        <translation>Die ganze Klasse wurde gefragt und nichts aus einer Stichprobe geschätzt, also gibt es keine Fehlerspanne.</translation>
    </message>
    <message>
        <source>Everyone chose to walk up: this is what visitors said, not a poll of the public.</source>
        <translation>Alle kamen von selbst: Das haben Besucherinnen und Besucher gesagt; es ist keine Umfrage in der Bevölkerung.</translation>
    </message>
    <message>
        <source>A margin of error belongs to a random sample. These were whoever walked by, so none is given: it would promise too much.</source>
        <translation>Eine Fehlerspanne gehört zu einer Zufallsstichprobe. Hier stimmte ab, wer vorbeikam; darum steht keine da: Sie verspräche zu viel.</translation>
    </message>
    <message>
        <source>Share of a side when it was shown first, minus its share when it was shown second: {difference} percentage points, {sure} interval {low} to {high} (Newcombe 1998, method 10), from {votes} votes.</source>
        <translation>Anteil einer Seite, wenn sie zuerst gezeigt wurde, minus ihr Anteil, wenn sie danach gezeigt wurde: {difference} Prozentpunkte, {sure}-Intervall {low} bis {high} (Newcombe 1998, Methode 10), aus {votes} Stimmen.</translation>
    </message>
    <message>
        <source>The kiosk kept counts and words, never who or when. Reasons stand in an order made from their words alone.</source>
        <translation>Der Kiosk speicherte Anzahlen und Worte, nie wer oder wann. Die Reihenfolge der Gründe ergibt sich nur aus ihren Worten.</translation>
    </message>
    <message>
        <source>Groups so small that somebody could be picked out of them are not printed.</source>
        <translation>Gruppen, die so klein sind, dass man jemanden erkennen könnte, werden nicht gedruckt.</translation>
    </message>
    <message>
        <source>Which side each visitor saw first was drawn by lot.</source>
        <translation>Welche Seite jemand zuerst sah, wurde ausgelost.</translation>
    </message>
    <message>
        <source>No order effect was seen.</source>
        <translation>Eine Wirkung der Reihenfolge war nicht zu sehen.</translation>
    </message>
    <message>
        <source>The order had an effect: sides got more votes when they were shown first.</source>
        <translation>Die Reihenfolge hatte eine Wirkung: Die Seiten bekamen mehr Stimmen, wenn sie zuerst gezeigt wurden.</translation>
    </message>
    <message>
        <source>The order had an effect: sides got fewer votes when they were shown first.</source>
        <translation>Die Reihenfolge hatte eine Wirkung: Die Seiten bekamen weniger Stimmen, wenn sie zuerst gezeigt wurden.</translation>
    </message>
    <message>
        <source>The words were removed after the time the organiser had set; the counts stay.</source>
        <translation>Die Worte wurden nach der von der Leitung gesetzten Frist gelöscht; die Anzahlen bleiben.</translation>
    </message>
    <message>
        <source>All of this is a rehearsal with made-up visitors. None of it is counted in any session.</source>
        <translation>All das ist eine Probe mit erfundenen Besuchern. Nichts davon zählt in einer Sitzung.</translation>
    </message>
    <message>
        <source>Rehearsals are counted apart and are not in these numbers.</source>
        <translation>Proben werden getrennt gezählt und sind in diesen Zahlen nicht enthalten.</translation>
    </message>
    <message>
        <source>The session was closed and opened again once.</source>
        <translation>Die Sitzung wurde einmal geschlossen und wieder geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>The session was closed and opened again {times} times.</source>
        <translation>
            <numerusform>Die Sitzung wurde {times}-mal geschlossen und wieder geöffnet.</numerusform>
            <numerusform>Die Sitzung wurde {times}-mal geschlossen und wieder geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session was not reopened after it was closed.</source>
        <translation>Die Sitzung wurde nach dem Schließen nicht wieder geöffnet.</translation>
    </message>
    <message>
        <source>The session is not closed yet.</source>
        <translation>Die Sitzung ist noch nicht geschlossen.</translation>
    </message>
    <message>
        <source>The text could not be changed once the first vote was in. Its fingerprint (SHA-256):</source>
        <translation>Der Text ließ sich nach der ersten Stimme nicht mehr ändern. Sein Fingerabdruck (SHA-256):</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Klassenzimmer</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>REHEARSAL — not a result</source>
        <translation>PROBE – kein Ergebnis</translation>
    </message>
    <message>
        <source>The one reason that is not on the first page.</source>
        <translation>Der eine Grund, der nicht auf der ersten Seite steht.</translation>
    </message>
    <message numerus="yes">
        <source>The {count} reasons that are not on the first page, as they were typed.</source>
        <translation>
            <numerusform>Der Grund ({count}), der nicht auf der ersten Seite steht, wie er getippt wurde.</numerusform>
            <numerusform>Die {count} Gründe, die nicht auf der ersten Seite stehen, wie sie getippt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one reason that may be shown.</source>
        <translation>Der eine Grund, der gezeigt werden darf.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} reasons that may be shown, as they were typed.</source>
        <translation>
            <numerusform>{count} Grund, der gezeigt werden darf, wie er getippt wurde.</numerusform>
            <numerusform>Alle {count} Gründe, die gezeigt werden dürfen, wie sie getippt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal words stand once, with how often they were written.</source>
        <translation>Gleiche Worte stehen nur einmal, mit der Angabe, wie oft sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Their order is made from the words alone and says nothing about who wrote them or when.</source>
        <translation>Ihre Reihenfolge ergibt sich nur aus den Worten und sagt nichts darüber, wer sie wann schrieb.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Mit eigenen Worten</translation>
    </message>
    <message numerus="yes">
        <source>{count} stayed</source>
        <translation>
            <numerusform>{count} geblieben</numerusform>
            <numerusform>{count} geblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed sides</source>
        <translation>
            <numerusform>{count} wechselte die Seite</numerusform>
            <numerusform>{count} wechselten die Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} decided</source>
        <translation>
            <numerusform>{count} entschied sich</numerusform>
            <numerusform>{count} entschieden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed their mind is not shown: too few said where they stood before, or some groups are so small that somebody could be picked out.</source>
        <translation>Wer die Meinung geändert hat, wird nicht gezeigt: Zu wenige haben vorher ihre Haltung genannt, oder manche Gruppen sind so klein, dass man jemanden erkennen könnte.</translation>
    </message>
    <message>
        <source>Its shares are those of the rest.</source>
        <translation>Seine Anteile sind die der übrigen.</translation>
    </message>
    <message>
        <source>From which side to which is not shown: some groups are so small that somebody could be picked out.</source>
        <translation>Von welcher Seite zu welcher, wird nicht gezeigt: Manche Gruppen sind so klein, dass man jemanden erkennen könnte.</translation>
    </message>
    <message>
        <source>1 vote came without a first stance and is not in this picture.</source>
        <translation>1 Stimme kam ohne erste Haltung und ist nicht in diesem Bild.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes came without a first stance and are not in this picture.</source>
        <translation>
            <numerusform>{votes} Stimme kam ohne erste Haltung und ist nicht in diesem Bild.</numerusform>
            <numerusform>{votes} Stimmen kamen ohne erste Haltung und sind nicht in diesem Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>„{label}“</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Erste Abstimmung</translation>
    </message>
    <message>
        <source>Read it out, line by line. Ask whether anybody sees it differently.</source>
        <translation>Lesen Sie es Zeile für Zeile vor. Fragen Sie, ob jemand das anders sieht.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Zweite Abstimmung</translation>
    </message>
    <message>
        <source>Before reading</source>
        <translation>Vor dem Lesen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Visits: {visits} = votes: {votes} + left without voting: {left}.</source>
        <translation>Besuche: {visits} = Stimmen: {votes} + ohne Stimme gegangen: {left}.</translation>
    </message>
    <message>
        <source>Votes by raised hands or on paper: {votes}, so {all} in all.</source>
        <translation>Stimmen durch Handzeichen oder auf Papier: {votes}, also insgesamt {all}.</translation>
    </message>
    <message numerus="yes">
        <source>While votes still come in, the page shows the first {votes}.</source>
        <translation>
            <numerusform>Solange noch Stimmen kommen, zeigt die Seite die erste ({votes}).</numerusform>
            <numerusform>Solange noch Stimmen kommen, zeigt die Seite die ersten {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits: {visits} = votes on a screen: {votes} + left without voting: {left}.</source>
        <translation>Besuche: {visits} = Stimmen am Bildschirm: {votes} + ohne Stimme gegangen: {left}.</translation>
    </message>
    <message>
        <source>The kiosk kept counts and words, never who or when.</source>
        <translation>Der Kiosk speicherte Anzahlen und Worte, nie wer oder wann.</translation>
    </message>
    <message>
        <source>1 reason was hidden by the organiser.</source>
        <translation>1 Grund wurde von der Leitung verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} reasons were hidden by the organiser.</source>
        <translation>
            <numerusform>{count} Grund wurde von der Leitung verborgen.</numerusform>
            <numerusform>{count} Gründe wurden von der Leitung verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reason was not looked at yet and is not printed.</source>
        <translation>1 Grund wurde noch nicht angesehen und ist nicht gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} reasons were not looked at yet and are not printed.</source>
        <translation>
            <numerusform>{count} Grund wurde noch nicht angesehen und ist nicht gedruckt.</numerusform>
            <numerusform>{count} Gründe wurden noch nicht angesehen und sind nicht gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kiosk&apos;s self-check found that these counts do not add up: do not rely on this result.</source>
        <translation>Die Selbstprüfung des Kiosks hat ergeben, dass diese Zahlen nicht aufgehen: Verlassen Sie sich nicht auf dieses Ergebnis.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} Sitzung</numerusform>
            <numerusform>{count} Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count} stations</source>
        <translation>{shown} von {count} Stationen</translation>
    </message>
    <message>
        <source>Session by session</source>
        <translation>Sitzung für Sitzung</translation>
    </message>
    <message>
        <source>Station by station</source>
        <translation>Station für Station</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>This is what these classes said, not a poll of the public.</source>
        <translation>Das haben diese Klassen gesagt; es ist keine Umfrage in der Bevölkerung.</translation>
    </message>
    <message>
        <source>Each row is what that session&apos;s own page shows, and the sum is made of these rows.</source>
        <translation>Jede Zeile ist, was die eigene Seite dieser Sitzung zeigt; die Summe beruht auf diesen Zeilen.</translation>
    </message>
    <message>
        <source>A dash stands where a group of fewer than {least} could be picked out, or nobody was asked.</source>
        <translation>Ein Strich steht, wo man in einer Gruppe von weniger als {least} jemanden erkennen könnte oder niemand gefragt wurde.</translation>
    </message>
    <message>
        <source>The first vote of a lesson is on that session&apos;s own page and is not added up.</source>
        <translation>Die erste Abstimmung einer Unterrichtsstunde steht auf der Seite ihrer eigenen Sitzung und wird nicht addiert.</translation>
    </message>
    <message>
        <source>All of them were held on the same text. Its fingerprint (SHA-256): {fingerprint}</source>
        <translation>Alle wurden mit demselben Text abgehalten. Sein Fingerabdruck (SHA-256): {fingerprint}</translation>
    </message>
    <message>
        <source>The last figures of {late} of {stations} stations have not arrived and are missing here: {names}.</source>
        <translation>Von {late} der {stations} Stationen sind die letzten Zahlen nicht angekommen und fehlen hier: {names}.</translation>
    </message>
    <message>
        <source>The figures of these stations do not add up or are about another text, so they are left out: {names}.</source>
        <translation>Die Zahlen dieser Stationen gehen nicht auf oder betreffen einen anderen Text und sind deshalb nicht enthalten: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>The result speaks of {shown} of all {votes} votes: the others are held back or too few to show.</source>
        <translation>
            <numerusform>Das Ergebnis spricht von {shown} von insgesamt {votes} Stimme: Die anderen werden zurückgehalten oder sind zu wenige.</numerusform>
            <numerusform>Das Ergebnis spricht von {shown} von insgesamt {votes} Stimmen: Die anderen werden zurückgehalten oder sind zu wenige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who changed their mind is known of {shown} of all {votes} votes.</source>
        <translation>
            <numerusform>Wer die Meinung geändert hat, ist von {shown} von insgesamt {votes} Stimme bekannt.</numerusform>
            <numerusform>Wer die Meinung geändert hat, ist von {shown} von insgesamt {votes} Stimmen bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Wanderung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Fair point</source>
        <translation>Fairer Punkt</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Abgestimmt über</translation>
    </message>
    <message>
        <source>Votes without a first stance</source>
        <translation>Stimmen ohne erste Haltung</translation>
    </message>
    <message>
        <source>No PIN is set: anyone can leave the kiosk with Ctrl+Q.</source>
        <translation>Keine PIN gesetzt: Jeder kann den Kiosk mit Strg+Q verlassen.</translation>
    </message>
    <message>
        <source>The kiosk is in a window, so everything beside it can be reached.</source>
        <translation>Der Kiosk ist in einem Fenster; alles daneben ist erreichbar.</translation>
    </message>
    <message>
        <source>Alt+Tab switches to another program.</source>
        <translation>Alt+Tab wechselt zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>The desktop listens to Alt+F4.</source>
        <translation>Der Desktop hört auf Alt+F4.</translation>
    </message>
    <message>
        <source>The Super key (with the Windows sign) opens the desktop.</source>
        <translation>Die Super-Taste (mit dem Windows-Zeichen) öffnet den Desktop.</translation>
    </message>
    <message>
        <source>The Print key takes pictures of the screen, and may ask where to keep them.</source>
        <translation>Die Druck-Taste nimmt Bilder des Bildschirms auf und fragt vielleicht, wohin damit.</translation>
    </message>
    <message>
        <source>The desktop listens to these keys: %1.</source>
        <translation>Der Desktop hört auf diese Tasten: %1.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F1 to F12 lead to another console.</source>
        <translation>Strg+Alt+F1 bis F12 führen zu einer anderen Konsole.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Backspace ends the screen.</source>
        <translation>Strg+Alt+Rücktaste beendet den Bildschirm.</translation>
    </message>
    <message>
        <source>The desktop listens to the mouse on the kiosk’s window: %1.</source>
        <translation>Der Desktop hört auf die Maus im Fenster des Kiosks: %1.</translation>
    </message>
    <message>
        <source>Touching a corner or an edge of the screen opens the desktop.</source>
        <translation>Eine Ecke oder ein Rand des Bildschirms öffnet bei Berührung den Desktop.</translation>
    </message>
    <message>
        <source>Five times Shift opens the question about Sticky Keys.</source>
        <translation>Fünfmal Umschalt öffnet die Frage nach der Einrastfunktion.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Delete and Ctrl+Shift+Escape open the Task Manager.</source>
        <translation>Strg+Alt+Entf und Strg+Umschalt+Esc öffnen den Task-Manager.</translation>
    </message>
    <message>
        <source>The desktop has keys and gestures of its own that a program cannot see: %1.</source>
        <translation>Der Desktop hat eigene Tasten und Gesten, die ein Programm nicht sieht: %1.</translation>
    </message>
    <message>
        <source>macOS keeps Command+Tab, Command+Option+Escape and its gestures for itself.</source>
        <translation>macOS behält Befehl+Tab, Befehl+Wahl+Esc und seine Gesten für sich.</translation>
    </message>
    <message>
        <source>A keyboard is plugged in: %1.</source>
        <translation>Eine Tastatur ist angeschlossen: %1.</translation>
    </message>
    <message>
        <source>Phones in the room are on: this machine answers at %1.</source>
        <translation>Handys im Raum sind eingeschaltet: Dieses Gerät antwortet unter %1.</translation>
    </message>
    <message>
        <source>Start the kiosk as packaging/openbox does: its window manager listens to no key and no button.</source>
        <translation>Starten Sie den Kiosk wie packaging/openbox: Dessen Fenstermanager hört auf keine Taste und keinen Knopf.</translation>
    </message>
    <message>
        <source>Set one: Organiser, Kiosk, &apos;Set a PIN&apos;.</source>
        <translation>Setzen Sie eine: Leitung, Kiosk, „PIN setzen“.</translation>
    </message>
    <message>
        <source>Start it without --windowed and without --size.</source>
        <translation>Starten Sie ihn ohne --windowed und ohne --size.</translation>
    </message>
    <message>
        <source>Put packaging/openbox/xorg-goodfaith.conf into /etc/X11/xorg.conf.d, or run: setxkbmap -option srvrkeys:none -option</source>
        <translation>Legen Sie packaging/openbox/xorg-goodfaith.conf nach /etc/X11/xorg.conf.d oder starten Sie: setxkbmap -option srvrkeys:none -option</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\System /v DisableTaskMgr /t REG_DWORD /d 1</source>
        <translation>Als Administrator ausführen: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\System /v DisableTaskMgr /t REG_DWORD /d 1</translation>
    </message>
    <message>
        <source>Start the kiosk alone with: cage -- goodfaith run --supervised</source>
        <translation>Starten Sie nur den Kiosk mit: cage -- goodfaith run --supervised</translation>
    </message>
    <message>
        <source>Use a management profile with Single App Mode, or lend the session a Linux machine with packaging/openbox.</source>
        <translation>Nehmen Sie ein Verwaltungsprofil mit Einzel-App-Modus oder ein Linux-Gerät mit packaging/openbox.</translation>
    </message>
    <message>
        <source>Take it away, and none of these keys can be pressed.</source>
        <translation>Nehmen Sie sie weg, dann lässt sich keine dieser Tasten drücken.</translation>
    </message>
    <message>
        <source>Start cage without -s.</source>
        <translation>Starten Sie cage ohne -s.</translation>
    </message>
    <message>
        <source>Put packaging/openbox/xorg-goodfaith.conf into /etc/X11/xorg.conf.d, or run: setxkbmap -option srvrkeys:none</source>
        <translation>Legen Sie packaging/openbox/xorg-goodfaith.conf nach /etc/X11/xorg.conf.d oder starten Sie: setxkbmap -option srvrkeys:none</translation>
    </message>
    <message>
        <source>Nothing of the organiser’s can be reached there. Switch it off: Organiser, Session, ‘Phones in the room’.</source>
        <translation>Nichts von der Leitung ist dort erreichbar. Ausschalten: Leitung, Sitzung, „Handys im Raum“.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ausführen: %1</translation>
    </message>
    <message>
        <source>Settings, Accessibility, Keyboard: switch the shortcut for Sticky Keys off.</source>
        <translation>Einstellungen, Barrierefreiheit, Tastatur: Die Tastenkombination für die Einrastfunktion ausschalten.</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer /v NoWinKeys /t REG_DWORD /d 1</source>
        <translation>Als Administrator ausführen: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer /v NoWinKeys /t REG_DWORD /d 1</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKLM\SOFTWARE\Policies\Microsoft\Windows\EdgeUI /v AllowEdgeSwipe /t REG_DWORD /d 0</source>
        <translation>Als Administrator ausführen: reg add HKLM\SOFTWARE\Policies\Microsoft\Windows\EdgeUI /v AllowEdgeSwipe /t REG_DWORD /d 0</translation>
    </message>
    <message>
        <source>Make goodfaith the shell of the kiosk’s user: Settings, Accounts, Other users, Set up a kiosk; or Shell Launcher.</source>
        <translation>Machen Sie goodfaith zur Shell des Kiosk-Benutzers: Einstellungen, Konten, Andere Benutzer, Kiosk einrichten; oder Shell Launcher.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>no</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{count} of {votes}</source>
        <translation>{count} von {votes}</translation>
    </message>
    <message>
        <source>{split}; {changed}; voting goes on.</source>
        <translation>{split}; {changed}; die Abstimmung läuft noch.</translation>
    </message>
    <message>
        <source>{split}; {changed}.</source>
        <translation>{split}; {changed}.</translation>
    </message>
    <message>
        <source>{split}; voting goes on.</source>
        <translation>{split}; die Abstimmung läuft noch.</translation>
    </message>
    <message>
        <source>{split}.</source>
        <translation>{split}.</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Noch hat niemand abgestimmt.</translation>
    </message>
    <message>
        <source>Nobody voted.</source>
        <translation>Niemand hat abgestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes, evenly split: {half} said {for_} and {half} said {against}</source>
        <translation>
            <numerusform>{votes} Stimme, unentschieden: {half} für {for_} und {half} für {against}</numerusform>
            <numerusform>{votes} Stimmen, unentschieden: {half} für {for_} und {half} für {against}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {votes} votes said {side}</source>
        <translation>
            <numerusform>Die {votes} Stimme lautet {side}</numerusform>
            <numerusform>Alle {votes} Stimmen lauten {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {votes} votes said {side}</source>
        <translation>
            <numerusform>{count} von {votes} Stimme lautet {side}</numerusform>
            <numerusform>{count} von {votes} Stimmen lauten {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} of {votes} votes said {side}</source>
        <translation>
            <numerusform>{share} von {votes} Stimme lautet {side}</numerusform>
            <numerusform>{share} von {votes} Stimmen lauten {side}</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost even: {split}</source>
        <translation>Fast gleichauf: {split}</translation>
    </message>
    <message>
        <source>nobody changed their mind during the lesson</source>
        <translation>niemand hat in der Stunde die Meinung geändert</translation>
    </message>
    <message>
        <source>nobody changed their mind</source>
        <translation>niemand hat die Meinung geändert</translation>
    </message>
    <message numerus="yes">
        <source>{changed} changed their mind during the lesson</source>
        <translation>
            <numerusform>{changed} Person hat in der Stunde die Meinung geändert</numerusform>
            <numerusform>{changed} Personen haben in der Stunde die Meinung geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} changed their mind</source>
        <translation>
            <numerusform>{changed} Person hat die Meinung geändert</numerusform>
            <numerusform>{changed} Personen haben die Meinung geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>{changed}, {direction}</source>
        <translation>{changed}, {direction}</translation>
    </message>
    <message>
        <source>half of them each way</source>
        <translation>je die Hälfte in beide Richtungen</translation>
    </message>
    <message>
        <source>towards {side}</source>
        <translation>hin zu {side}</translation>
    </message>
    <message>
        <source>all of them towards {side}</source>
        <translation>alle hin zu {side}</translation>
    </message>
    <message numerus="yes">
        <source>{towards} of them towards {side}</source>
        <translation>
            <numerusform>davon {towards} hin zu {side}</numerusform>
            <numerusform>davon {towards} hin zu {side}</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of them towards {side}</source>
        <translation>davon {share} hin zu {side}</translation>
    </message>
    <message>
        <source>Answers counted for each reason</source>
        <translation>Gezählte Antworten je Grund</translation>
    </message>
    <message>
        <source>Shares are rounded to ten percent and printed once every reason has {least} answers or more.</source>
        <translation>Anteile sind auf zehn Prozent gerundet und werden gedruckt, sobald jeder Grund {least} oder mehr Antworten hat.</translation>
    </message>
    <message>
        <source>fair point, said {share} of the {label} voters who answered</source>
        <translation>fairer Punkt, sagten {share} derer, die {label} gewählt und geantwortet haben</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Protokoll der Sitzung</translation>
    </message>
    <message>
        <source>What the organiser does in a session is logged: pauses, numbers entered, exports. The code of the last line:</source>
        <translation>Was die Leitung in einer Sitzung tut, wird protokolliert: Pausen, eingegebene Zahlen, Exporte. Der Code der letzten Zeile:</translation>
    </message>
    <message>
        <source>Compare this with the code on an earlier print: &apos;goodfaith verify&apos; says whether the log still holds it. Without an earlier print, a code proves nothing.</source>
        <translation>Vergleichen Sie ihn mit dem Code auf einem früheren Ausdruck: &apos;goodfaith verify&apos; sagt, ob das Protokoll ihn noch enthält. Ohne einen früheren Ausdruck beweist ein Code nichts.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} more votes are counted, but not shown: they would give single votes away.</source>
        <translation>
            <numerusform>{votes} weitere Stimme ist gezählt, wird aber nicht gezeigt: Sie würde verraten, wie jemand gestimmt hat.</numerusform>
            <numerusform>{votes} weitere Stimmen sind gezählt, werden aber nicht gezeigt: Sie würden einzelne Stimmen verraten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is shown no reasons are printed either, as they would show who voted how.</source>
        <translation>Bis es gezeigt wird, werden auch keine Gründe gedruckt, denn sie würden zeigen, wer wie abgestimmt hat.</translation>
    </message>
    <message>
        <source>Where the result of a session would show who voted how, it is held back.</source>
        <translation>Wo das Ergebnis einer Sitzung zeigen würde, wer wie abgestimmt hat, wird es zurückgehalten.</translation>
    </message>
    <message>
        <source>The result is held back: it would show who voted how.</source>
        <translation>Das Ergebnis wird zurückgehalten: Es würde zeigen, wer wie abgestimmt hat.</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Handzettel</translation>
    </message>
    <message>
        <source>Exit slips</source>
        <translation>Ausgangszettel</translation>
    </message>
    <message>
        <source>What convinced me</source>
        <translation>Was mich überzeugt hat</translation>
    </message>
    <message>
        <source>Before the lesson I would have said:</source>
        <translation>Vor der Stunde hätte ich gesagt:</translation>
    </message>
    <message>
        <source>Now I say:</source>
        <translation>Jetzt sage ich:</translation>
    </message>
    <message>
        <source>Why, in one sentence:</source>
        <translation>Warum, in einem Satz:</translation>
    </message>
    <message>
        <source>Please write no name.</source>
        <translation>Bitte keinen Namen schreiben.</translation>
    </message>
    <message>
        <source>Slips to vote with</source>
        <translation>Zettel zum Abstimmen</translation>
    </message>
    <message>
        <source>Draw a slip without looking. It gives one vote; nobody knows whose it is, and nothing links it to the vote.</source>
        <translation>Ziehen Sie einen Zettel, ohne hinzusehen. Er gibt eine Stimme; niemand weiß, wem er gehört, und nichts verbindet ihn mit der Stimme.</translation>
    </message>
    <message>
        <source>On a phone:</source>
        <translation>Am Handy:</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>Unterrichtsplan</translation>
    </message>
    <message>
        <source>The times are proposals for 40 minutes: change them as you like.</source>
        <translation>Die Zeiten sind Vorschläge für 40 Minuten: Ändern Sie sie nach Belieben.</translation>
    </message>
    <message>
        <source>Read out the question. One by one at the screen, by raised hands or on paper: yes, no or not sure yet. Nobody sees the result before the end.</source>
        <translation>Lesen Sie die Frage vor. Einzeln am Bildschirm, durch Handzeichen oder auf Papier: ja, nein oder noch nicht sicher. Niemand sieht das Ergebnis vor dem Ende.</translation>
    </message>
    <message>
        <source>Give out the hand-out. Each half of the class finds the strongest line of one side and reads it out.</source>
        <translation>Teilen Sie den Handzettel aus. Jede Hälfte der Klasse sucht den stärksten Satz einer Seite und liest ihn vor.</translation>
    </message>
    <message>
        <source>Take the questions to discuss, if there are any, or let both sides speak in turn and for the same time: case, rebuttal, closing. A coin decides who begins.</source>
        <translation>Nehmen Sie die Fragen zur Diskussion, wenn es welche gibt, oder lassen Sie beide Seiten abwechselnd und gleich lange sprechen: Eröffnung, Erwiderung, Schlusswort. Eine Münze entscheidet, wer beginnt.</translation>
    </message>
    <message>
        <source>One by one at the screen, by raised hands or on paper. Nobody has to say how they voted.</source>
        <translation>Einzeln am Bildschirm, durch Handzeichen oder auf Papier. Niemand muss sagen, wie gestimmt wurde.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Die Abstimmung</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>End the session, print its page and pin it to the wall.</source>
        <translation>Beenden Sie die Sitzung, drucken Sie ihre Seite und hängen Sie sie an die Wand.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>Some reasons may be by visitors who walked away before they voted: their words were kept, as the organiser had set.</source>
        <translation>Einige Gründe können von Besuchern stammen, die vor der Abstimmung weggegangen sind: Ihre Worte wurden behalten, wie es die Leitung eingestellt hatte.</translation>
    </message>
    <message>
        <source>First vote and second vote</source>
        <translation>Erste und zweite Abstimmung</translation>
    </message>
    <message>
        <source>First vote, before reading: {for_label}: {for_}, {against_label}: {against}, not sure yet: {unsure}.</source>
        <translation>Erste Abstimmung, vor dem Lesen: {for_label}: {for_}, {against_label}: {against}, noch nicht sicher: {unsure}.</translation>
    </message>
    <message>
        <source>{label}: from {before} of {sure} (those who were sure) to {after} of {votes} in the second vote.</source>
        <translation>{label}: erst {before} von {sure} (nur die Sicheren), dann {after} von {votes} in der zweiten Abstimmung.</translation>
    </message>
    <message>
        <source>{label}: from {before} of those who were sure to {after} of the second vote.</source>
        <translation>{label}: von {before} derer, die sicher waren, auf {after} der zweiten Abstimmung.</translation>
    </message>
    <message>
        <source>Percentage points gained: {points}.</source>
        <translation>Gewonnene Prozentpunkte: {points}.</translation>
    </message>
    <message>
        <source>Percentage points lost: {points}.</source>
        <translation>Verlorene Prozentpunkte: {points}.</translation>
    </message>
    <message>
        <source>The two votes are not linked: the same numbers can hide people who moved in both directions.</source>
        <translation>Die beiden Abstimmungen sind nicht verknüpft: Hinter denselben Zahlen können Menschen stehen, die in beide Richtungen gewechselt haben.</translation>
    </message>
    <message>
        <source>The first vote is held back: it would show who voted how.</source>
        <translation>Die erste Abstimmung wird zurückgehalten: Sie würde zeigen, wer wie abgestimmt hat.</translation>
    </message>
    <message>
        <source>Reveal the results on the screen: the first vote, the vote, the change. Ask who changed their mind, and why.</source>
        <translation>Decken Sie die Ergebnisse auf dem Bildschirm auf: die erste Abstimmung, die Abstimmung, die Veränderung. Fragen Sie, wer die Meinung geändert hat und warum.</translation>
    </message>
    <message>
        <source>Words that set the two sides apart</source>
        <translation>Wörter, die die beiden Seiten unterscheiden</translation>
    </message>
    <message numerus="yes">
        <source>How many reasons on its own side and on the other use each word, in any form. Words that only 1 to {most} reasons of a side use are left out.</source>
        <translation>
            <numerusform>Wie viele Gründe der eigenen Seite und der anderen jedes Wort in irgendeiner Form enthalten. Wörter, die nur in 1 bis {most} Gründen einer Seite stehen, sind weggelassen.</numerusform>
            <numerusform>Wie viele Gründe der eigenen Seite und der anderen jedes Wort in irgendeiner Form enthalten. Wörter, die nur in 1 bis {most} Gründen einer Seite stehen, sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>More often for {label}</source>
        <translation>Häufiger bei {label}</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Noch immer unsicher</translation>
    </message>
    <message>
        <source>{count} still not sure</source>
        <translation>{count} noch immer unsicher</translation>
    </message>
    <message>
        <source>Nobody decided; still not sure: {unsure}</source>
        <translation>Niemand hat sich entschieden; noch immer unsicher: {unsure}</translation>
    </message>
    <message>
        <source>{split} (of those who decided; still not sure: {unsure})</source>
        <translation>{split} (von denen, die sich entschieden haben; noch immer unsicher: {unsure})</translation>
    </message>
    <message>
        <source>Still not sure: {unsure} of {votes}. Shares are of those who decided.</source>
        <translation>Noch immer unsicher: {unsure} von {votes}. Die Anteile gelten für die, die sich entschieden haben.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>How sure people are is not shown: too few answered, or it would tell how sure somebody is.</source>
        <translation>Wie sicher sie sind, wird nicht gezeigt: zu wenige haben geantwortet, oder es würde verraten, wie sicher jemand ist.</translation>
    </message>
    <message>
        <source>How sure, {label}: not sure: {not_sure}, fairly sure: {fairly}, very sure: {very}.</source>
        <translation>Wie sicher, {label}: nicht sicher: {not_sure}, ziemlich sicher: {fairly}, sehr sicher: {very}.</translation>
    </message>
    <message>
        <source>Not sure of it</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Sehr sicher</translation>
    </message>
    <message>
        <source>How sure you are, if you say so, adds one to a count of its own, by side. Nothing links it to anything else.</source>
        <translation>Wie sicher Sie sind, erhöht, wenn Sie es sagen, eine eigene Anzahl je Seite. Nichts verbindet es mit dem Übrigen.</translation>
    </message>
    <message>
        <source>Words are erased 1 day after the session has ended, later if the kiosk was off for long. Counts stay.</source>
        <translation>Worte werden 1 Tag nach dem Ende der Sitzung gelöscht, später, wenn der Kiosk lange aus war. Anzahlen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Words are erased {days} days after the session has ended, later if the kiosk was off for long. Counts stay.</source>
        <translation>
            <numerusform>Worte werden {days} Tag nach dem Ende der Sitzung gelöscht, später, wenn der Kiosk lange aus war. Anzahlen bleiben.</numerusform>
            <numerusform>Worte werden {days} Tage nach dem Ende der Sitzung gelöscht, später, wenn der Kiosk lange aus war. Anzahlen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Your vote adds one to a count: where people stood before, how they voted, and which side they read first.</source>
        <translation>Ihre Stimme erhöht eine Anzahl um eins: wo jemand vorher stand, wie gestimmt wurde und welche Seite zuerst gelesen wurde.</translation>
    </message>
    <message>
        <source>If you write a reason, your words are kept with your answer and where you stood before, shuffled among everyone’s words each time someone writes.</source>
        <translation>Schreiben Sie einen Grund, werden Ihre Worte mit Ihrer Antwort und Ihrer Haltung vorher gespeichert und bei jedem neuen Grund unter alle gemischt.</translation>
    </message>
    <message>
        <source>Nothing goes over the internet. The organiser can keep a second copy, print the results and take them home.</source>
        <translation>Nichts geht über das Internet. Die Leitung kann eine zweite Kopie halten, die Ergebnisse drucken und mitnehmen.</translation>
    </message>
    <message>
        <source>No account and no cookie, and your device’s address is in no log and no file of this server.</source>
        <translation>Kein Konto und kein Cookie, und die Adresse Ihres Geräts steht in keinem Protokoll und keiner Datei dieses Servers.</translation>
    </message>
    <message>
        <source>No vote goes to the organiser’s other kiosks. They get what this kiosk’s results and page may show: numbers in steps, and words.</source>
        <translation>Keine Stimme geht an die anderen Kioske der Veranstaltung. Sie bekommen, was Ergebnisse und Seite dieses Kiosks zeigen dürfen: Zahlen in Schritten und Worte.</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>Was nie gespeichert wird</translation>
    </message>
    <message>
        <source>No record of your vote alone. Only the counts are on the disk, so nobody can look yours up, not even the organiser.</source>
        <translation>Kein Eintrag Ihrer Stimme allein. Auf der Festplatte stehen nur Anzahlen; niemand kann Ihre nachsehen, auch nicht die Leitung.</translation>
    </message>
    <message>
        <source>No name, no picture, no time of day, and no order: nothing says who voted before whom.</source>
        <translation>Kein Name, kein Bild, keine Uhrzeit, keine Reihenfolge: Nichts sagt, wer vor wem gestimmt hat.</translation>
    </message>
    <message>
        <source>Your answer travels encrypted. The network between sees that your device was here and when, not what it answered.</source>
        <translation>Ihre Antwort wird verschlüsselt übertragen. Das Netz dazwischen sieht, dass Ihr Gerät hier war und wann, nicht was es geantwortet hat.</translation>
    </message>
    <message>
        <source>This address begins with http: others on this network could read what you send. To avoid that, vote at the kiosk.</source>
        <translation>Diese Adresse beginnt mit http: Andere in diesem Netz könnten lesen, was Sie senden. Wer das vermeiden will, stimmt am Kiosk ab.</translation>
    </message>
    <message>
        <source>What a network adds</source>
        <translation>Was ein Netz hinzufügt</translation>
    </message>
    <message>
        <source>Your own device may remember that it was on this page. A private window leaves less behind.</source>
        <translation>Ihr eigenes Gerät merkt sich vielleicht, dass es auf dieser Seite war. Ein privates Fenster hinterlässt weniger.</translation>
    </message>
    <message numerus="yes">
        <source>Results are shown from {votes} votes on, and in steps while voting goes on, so that no single vote can be read off.</source>
        <translation>
            <numerusform>Ergebnisse werden ab {votes} Stimme gezeigt und während der Abstimmung in Schritten, damit keine einzelne ablesbar ist.</numerusform>
            <numerusform>Ergebnisse werden ab {votes} Stimmen gezeigt und während der Abstimmung in Schritten, damit keine einzelne ablesbar ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Was andere sehen</translation>
    </message>
    <message>
        <source>The organiser reads new words five or more at a time, in no order, and without where their writers stood before.</source>
        <translation>Die Leitung liest neue Worte nur in Gruppen von fünf oder mehr, ohne Reihenfolge und ohne die Haltung, die jemand vorher hatte.</translation>
    </message>
    <message>
        <source>What no program can prevent</source>
        <translation>Was kein Programm verhindern kann</translation>
    </message>
    <message>
        <source>Someone who watches the screen sees what you tap. Look around first.</source>
        <translation>Wer auf den Bildschirm schaut, sieht, was Sie tippen. Sehen Sie sich vorher um.</translation>
    </message>
    <message>
        <source>Someone who copies the disk right before and right after a vote can compare the two. Some disks keep an earlier state by themselves.</source>
        <translation>Wer die Festplatte direkt vor und direkt nach einer Stimme kopiert, kann beides vergleichen. Manche Festplatten behalten von selbst einen früheren Stand.</translation>
    </message>
    <message>
        <source>Someone who takes the disk or the second copy while voting goes on can tell the few votes since the last result shown.</source>
        <translation>Wer während der Abstimmung die Festplatte oder die zweite Kopie mitnimmt, kann die wenigen Stimmen seit dem letzten gezeigten Ergebnis erkennen.</translation>
    </message>
    <message>
        <source>The organiser sees when five more people have written, and their answers. Who was here just then may be guessed.</source>
        <translation>Die Leitung sieht, wann fünf weitere Menschen geschrieben haben, und deren Antworten. Wer gerade hier war, lässt sich vielleicht erraten.</translation>
    </message>
    <message>
        <source>Your own words can give you away. Write no names.</source>
        <translation>Ihre eigenen Worte können Sie verraten. Schreiben Sie keine Namen.</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Debates</source>
        <translation>Debatten</translation>
    </message>
    <message>
        <source>For the proposition</source>
        <translation>Für den Vorschlag</translation>
    </message>
    <message>
        <source>Against the proposition</source>
        <translation>Gegen den Vorschlag</translation>
    </message>
    <message>
        <source>Begin with the common ground</source>
        <translation>Mit den Gemeinsamkeiten beginnen</translation>
    </message>
    <message>
        <source>Hear both sides</source>
        <translation>Beide Seiten hören</translation>
    </message>
    <message>
        <source>Read the full argument</source>
        <translation>Ganzes Argument lesen</translation>
    </message>
    <message>
        <source>Now hear the other side</source>
        <translation>Jetzt die andere Seite hören</translation>
    </message>
    <message>
        <source>Vote online</source>
        <translation>Online abstimmen</translation>
    </message>
    <message>
        <source>You can vote at the kiosk.</source>
        <translation>Abstimmen können Sie am Kiosk.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>{side}: {figures}</source>
        <translation>{side}: {figures}</translation>
    </message>
    <message>
        <source>Both sides are level.</source>
        <translation>Beide Seiten sind gleichauf.</translation>
    </message>
    <message>
        <source>‘{side}’ reads longer than ‘{other}’ ({more} and {fewer}): shorten it, or give the other side more to say</source>
        <translation>„{side}“ ist länger als „{other}“ ({more} und {fewer}): kürzen oder die andere Seite mehr sagen lassen</translation>
    </message>
    <message>
        <source>‘{side}’ is harder to read than ‘{other}’ ({more} and {fewer}): use shorter sentences and words</source>
        <translation>„{side}“ ist schwerer zu lesen als „{other}“ ({more} und {fewer}): kürzere Sätze und Wörter verwenden</translation>
    </message>
    <message>
        <source>‘{side}’ has more points than ‘{other}’ ({more} and {fewer}): each can be chosen as a reason, so give both as many</source>
        <translation>„{side}“ hat mehr Punkte als „{other}“ ({more} und {fewer}): jeder kann als Grund gewählt werden, also beiden gleich viele geben</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Buchstabe</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation>
            <numerusform>{count} Buchstabe</numerusform>
            <numerusform>{count} Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} Wort</numerusform>
            <numerusform>{count} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute to read</source>
        <translation>1 Minute Lesezeit</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes to read</source>
        <translation>
            <numerusform>{count} Minute Lesezeit</numerusform>
            <numerusform>{count} Minuten Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} Punkt</numerusform>
            <numerusform>{count} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{score} ({formula})</source>
        <translation>{score} ({formula})</translation>
    </message>
    <message>
        <source>school grade {score}</source>
        <translation>Schulstufe {score}</translation>
    </message>
    <message>
        <source>reading ease {score} of 100</source>
        <translation>Lesbarkeit {score} von 100</translation>
    </message>
    <message>
        <source>no loaded words</source>
        <translation>keine wertenden Wörter</translation>
    </message>
    <message>
        <source>‘{word}’</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>loaded words: {words}</source>
        <translation>wertende Wörter: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes to read</source>
        <translation>
            <numerusform>{minutes} Minute Lesezeit</numerusform>
            <numerusform>{minutes} Minuten Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Open the film alone</source>
        <translation>Nur den Film öffnen</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Watch it on its own site</source>
        <translation>Auf der eigenen Seite ansehen</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>So bleibt Ihre Stimme geheim</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split: the others would give single votes away.</source>
        <translation>{shown} von {votes} Stimmen sind in der Aufteilung: Die übrigen würden einzelne Stimmen verraten.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split so far: it moves in steps, so that no single vote can be read off.</source>
        <translation>{shown} von {votes} Stimmen sind bisher in der Aufteilung: Sie rückt in Schritten vor, damit sich keine einzelne Stimme ablesen lässt.</translation>
    </message>
    <message>
        <source>Shown in steps, so that no single vote can be read off.</source>
        <translation>In Schritten gezeigt, damit keine einzelne Stimme ablesbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>The split is shown from {votes} votes on at the earliest.</source>
        <translation>
            <numerusform>Die Verteilung wird frühestens ab {votes} Stimme gezeigt.</numerusform>
            <numerusform>Die Verteilung wird frühestens ab {votes} Stimmen gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is not shown yet: it would give single votes away.</source>
        <translation>Die Verteilung wird noch nicht gezeigt: Sie würde einzelne Stimmen verraten.</translation>
    </message>
    <message>
        <source>The split is not shown: it would give single votes away.</source>
        <translation>Die Verteilung wird nicht gezeigt: Sie würde einzelne Stimmen verraten.</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>Von {before} zu {after}</translation>
    </message>
    <message>
        <source>stayed with their side</source>
        <translation>bei ihrer Seite geblieben</translation>
    </message>
    <message>
        <source>changed sides</source>
        <translation>Seite gewechselt</translation>
    </message>
    <message>
        <source>made up their mind</source>
        <translation>sich entschieden</translation>
    </message>
    <message>
        <source>are still not sure</source>
        <translation>sind noch immer unsicher</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Before you read</source>
        <translation>Vor dem Lesen</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>Wo stehen Sie?</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>Read both sides and vote</source>
        <translation>Beide Seiten lesen und abstimmen</translation>
    </message>
    <message>
        <source>Anonymous: no name, no address, no time of day is kept with your vote.</source>
        <translation>Anonym: Zu Ihrer Stimme wird weder Name noch Adresse noch Uhrzeit gespeichert.</translation>
    </message>
    <message>
        <source>Choose the answer you actually believe. Nothing is cast yet.</source>
        <translation>Wählen Sie Ihre ehrliche Antwort. Noch ist nichts abgegeben.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Wählen Sie zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>How sure are you? From 1, not sure at all, to 5, very sure. You can leave it out.</source>
        <translation>Wie sicher sind Sie? Von 1, gar nicht sicher, bis 5, sehr sicher. Sie können es auslassen.</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>Sagen Sie uns, warum</translation>
    </message>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>Ohne Begründung abstimmen</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Stimme abgeben</translation>
    </message>
    <message>
        <source>You chose: {answer}</source>
        <translation>Sie haben gewählt: {answer}</translation>
    </message>
    <message>
        <source>Your reason, in your own words</source>
        <translation>Ihr Grund, in eigenen Worten</translation>
    </message>
    <message>
        <source>Or pick the one that says it best</source>
        <translation>Oder wählen Sie, was es am besten sagt</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>Your words may be shown on screens and printed, never with a name. Please don’t write names or contact details.</source>
        <translation>Ihre Worte werden vielleicht auf Bildschirmen gezeigt und gedruckt, nie mit Namen. Bitte schreiben Sie keine Namen oder Kontaktdaten.</translation>
    </message>
    <message>
        <source>At most {letters} letters.</source>
        <translation>Höchstens {letters} Buchstaben.</translation>
    </message>
    <message>
        <source>Letters left:</source>
        <translation>Noch frei:</translation>
    </message>
    <message>
        <source>What you wrote was too long, and its end was cut off. Read it again before you cast your vote.</source>
        <translation>Ihr Text war zu lang, sein Ende wurde abgeschnitten. Lesen Sie ihn noch einmal, bevor Sie abstimmen.</translation>
    </message>
    <message>
        <source>Write a reason or pick one first.</source>
        <translation>Schreiben oder wählen Sie zuerst eine Begründung.</translation>
    </message>
    <message>
        <source>To change your answer, go back to the page before.</source>
        <translation>Um Ihre Antwort zu ändern, gehen Sie eine Seite zurück.</translation>
    </message>
    <message>
        <source>Your answer could not be saved. Try again in a moment, or call the organiser.</source>
        <translation>Ihre Antwort konnte nicht gespeichert werden. Versuchen Sie es gleich noch einmal oder rufen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Your vote could not be saved. Your choice is still here: try again in a moment, or call the organiser.</source>
        <translation>Ihre Stimme konnte nicht gespeichert werden. Ihre Auswahl ist noch da: Versuchen Sie es gleich noch einmal, oder rufen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Thank you. In a rehearsal nothing is counted.</source>
        <translation>Danke. In einer Probe wird nichts gezählt.</translation>
    </message>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>Danke. Ihre Stimme ist gezählt.</translation>
    </message>
    <message>
        <source>Your vote is counted.</source>
        <translation>Ihre Stimme ist gezählt.</translation>
    </message>
    <message>
        <source>It is one of the counts now. Nobody can see it again or change it, not even you: that keeps it secret.</source>
        <translation>Sie ist jetzt Teil der Zählung. Niemand kann sie noch einmal sehen oder ändern, auch Sie nicht: So bleibt sie geheim.</translation>
    </message>
    <message>
        <source>This page was sent twice. Your first answer counts, and it counts once.</source>
        <translation>Diese Seite wurde zweimal gesendet. Ihre erste Antwort zählt, und sie zählt einmal.</translation>
    </message>
    <message>
        <source>You can close this page now, or hand the device on.</source>
        <translation>Sie können diese Seite jetzt schließen oder das Gerät weitergeben.</translation>
    </message>
    <message>
        <source>What people wrote who voted the other way</source>
        <translation>Was Menschen geschrieben haben, die anders gestimmt haben</translation>
    </message>
    <message>
        <source>Is any of them a fair point? Answer as many as you like.</source>
        <translation>Ist etwas davon ein guter Punkt? Antworten Sie auf so viele, wie Sie möchten.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Send my answers</source>
        <translation>Meine Antworten senden</translation>
    </message>
    <message>
        <source>Thank you for your answers. They are counted without your vote.</source>
        <translation>Danke für Ihre Antworten. Sie werden ohne Ihre Stimme gezählt.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ergebnisse ansehen</translation>
    </message>
    <message>
        <source>The next person begins here</source>
        <translation>Die nächste Person beginnt hier</translation>
    </message>
    <message>
        <source>No session is open. Please ask the organiser.</source>
        <translation>Es ist keine Sitzung offen. Bitte fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Voting is paused. Please come back soon.</source>
        <translation>Die Abstimmung pausiert. Bitte kommen Sie bald wieder.</translation>
    </message>
    <message>
        <source>Voting has ended.</source>
        <translation>Die Abstimmung ist beendet.</translation>
    </message>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>Die erste Abstimmung ist geschlossen: Sie endete, als die Ergebnisse gezeigt wurden oder die Sitzung beendet wurde.</translation>
    </message>
    <message>
        <source>Your class is not voting just now. When it does, load this page again.</source>
        <translation>Ihre Klasse stimmt gerade nicht ab. Wenn sie es tut, laden Sie diese Seite neu.</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Seite neu laden</translation>
    </message>
    <message>
        <source>First vote, before you read</source>
        <translation>Erste Abstimmung, vor dem Lesen</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Noch nicht sicher</translation>
    </message>
    <message>
        <source>After the discussion you vote again, on the page of the question. Both votes are counted apart, and nothing links them.</source>
        <translation>Nach der Diskussion stimmen Sie noch einmal ab, auf der Seite mit der Frage. Beide Stimmen werden getrennt gezählt, und nichts verbindet sie.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
    <message>
        <source>Code on your slip</source>
        <translation>Code auf Ihrem Zettel</translation>
    </message>
    <message>
        <source>Each slip gives one vote. Which slips were used is kept, never with a vote: nobody can tell how a slip voted.</source>
        <translation>Jeder Zettel gibt eine Stimme. Gespeichert wird, welche Zettel benutzt wurden, nie zusammen mit einer Stimme: Niemand kann sagen, wie mit einem Zettel abgestimmt wurde.</translation>
    </message>
    <message>
        <source>Type the code on your slip first.</source>
        <translation>Geben Sie zuerst den Code auf Ihrem Zettel ein.</translation>
    </message>
    <message>
        <source>This is not quite a code: compare it with your slip, letter by letter.</source>
        <translation>Das ist noch kein richtiger Code: Vergleichen Sie ihn Zeichen für Zeichen mit Ihrem Zettel.</translation>
    </message>
    <message>
        <source>There is no slip with this code in this session: compare it with yours, or ask the organiser.</source>
        <translation>In dieser Sitzung gibt es keinen Zettel mit diesem Code: Vergleichen Sie ihn mit Ihrem, oder fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Somebody has already voted with this slip; it gives one vote.</source>
        <translation>Mit diesem Zettel wurde schon abgestimmt; er gibt eine Stimme.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried from here: wait a minute, then try again.</source>
        <translation>Von hier wurden zu viele falsche Codes versucht: Warten Sie eine Minute und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You will see how the room voted after your own vote, so that nobody votes with the crowd.</source>
        <translation>Wie der Saal gestimmt hat, sehen Sie nach Ihrer eigenen Stimme, damit niemand mit der Menge stimmt.</translation>
    </message>
    <message>
        <source>The results are sealed. They are shown when the organiser reveals them.</source>
        <translation>Die Ergebnisse sind versiegelt. Sie werden gezeigt, wenn die Leitung sie freigibt.</translation>
    </message>
    <message>
        <source>1 voice so far</source>
        <translation>1 Stimme bisher</translation>
    </message>
    <message numerus="yes">
        <source>{votes} voices so far</source>
        <translation>
            <numerusform>{votes} Stimme bisher</numerusform>
            <numerusform>{votes} Stimmen bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>Mit eigenen Worten</translation>
    </message>
    <message>
        <source>Who changed their mind?</source>
        <translation>Wer hat die Meinung geändert?</translation>
    </message>
    <message>
        <source>Many people are here just now</source>
        <translation>Gerade sind viele hier</translation>
    </message>
    <message>
        <source>Nothing was cast, and nothing is lost. Wait half a minute, then try again.</source>
        <translation>Es wurde nichts abgegeben, und nichts ist verloren. Warten Sie eine halbe Minute und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was open for hours, or the server was started again. Nothing was cast. Please begin again.</source>
        <translation>Sie war stundenlang offen, oder der Server wurde neu gestartet. Es wurde nichts abgegeben. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Hier ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>If you were voting, go back to the page before and try again. A vote counts once.</source>
        <translation>Wenn Sie gerade abgestimmt haben, gehen Sie eine Seite zurück und versuchen Sie es noch einmal. Eine Stimme zählt nur einmal.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>The address may be mistyped. Begin with the question.</source>
        <translation>Vielleicht ist die Adresse vertippt. Beginnen Sie mit der Frage.</translation>
    </message>
    <message>
        <source>This page is too old</source>
        <translation>Diese Seite ist zu alt</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>Das ist zu lang</translation>
    </message>
    <message>
        <source>Nothing was cast. Go back to the page before and write less.</source>
        <translation>Es wurde nichts abgegeben. Gehen Sie eine Seite zurück und schreiben Sie weniger.</translation>
    </message>
    <message>
        <source>This is another address</source>
        <translation>Das ist eine andere Adresse</translation>
    </message>
    <message>
        <source>Use the address that the organiser gave you.</source>
        <translation>Verwenden Sie die Adresse, die Sie von der Leitung haben.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Nothing was cast. Go back to the page before and try again.</source>
        <translation>Es wurde nichts abgegeben. Gehen Sie eine Seite zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Begin with the question</source>
        <translation>Mit der Frage beginnen</translation>
    </message>
    <message>
        <source>Under ‘{heading}’</source>
        <translation>Unter „{heading}“</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source> at ‘{words}’</source>
        <translation> bei „{words}“</translation>
    </message>
    <message>
        <source>a footnote was left out; put a source into the sentence, in brackets</source>
        <translation>eine Fußnote wurde weggelassen; schreiben Sie eine Quelle in Klammern in den Satz</translation>
    </message>
    <message>
        <source>a comment was left out</source>
        <translation>ein Kommentar wurde weggelassen</translation>
    </message>
    <message>
        <source>a table was left out; write it as a list</source>
        <translation>eine Tabelle wurde weggelassen; schreiben Sie sie als Liste</translation>
    </message>
    <message>
        <source>a text box was left out; put its words into the text</source>
        <translation>ein Textfeld wurde weggelassen; schreiben Sie seine Wörter in den Text</translation>
    </message>
    <message>
        <source>a formula was left out; write it in words</source>
        <translation>eine Formel wurde weggelassen; schreiben Sie sie in Worten</translation>
    </message>
    <message>
        <source>a drawing or other object was left out</source>
        <translation>eine Zeichnung oder ein anderes Objekt wurde weggelassen</translation>
    </message>
    <message>
        <source>the address of a link was left out, its words stay</source>
        <translation>die Adresse eines Links wurde weggelassen, seine Wörter bleiben</translation>
    </message>
    <message>
        <source>a picture was left out because it is not in the document itself</source>
        <translation>ein Bild wurde weggelassen, weil es nicht im Dokument selbst ist</translation>
    </message>
    <message>
        <source>a picture was left out; there is room for one below what both agree on and below each side</source>
        <translation>ein Bild wurde weggelassen; Platz ist für eines unter dem, worin sich beide einig sind, und unter jeder Seite</translation>
    </message>
    <message>
        <source>a picture was left out; give it an alt text that says what it shows</source>
        <translation>ein Bild wurde weggelassen; geben Sie ihm einen Alternativtext, der sagt, was es zeigt</translation>
    </message>
    <message>
        <source>a picture was left out; a JPEG, PNG or WebP of up to 5 MB was expected</source>
        <translation>ein Bild wurde weggelassen; erwartet wurde JPEG, PNG oder WebP mit höchstens 5 MB</translation>
    </message>
    <message>
        <source>a picture was left out; both sides need one of the same size, or neither has one</source>
        <translation>ein Bild wurde weggelassen; beide Seiten brauchen eines in gleicher Größe oder keine hat eines</translation>
    </message>
    <message>
        <source>this heading was left out with what is below it; none was expected here</source>
        <translation>diese Überschrift wurde mit allem darunter weggelassen; hier wurde keine erwartet</translation>
    </message>
    <message>
        <source>these words were left out; a heading was expected before them</source>
        <translation>diese Wörter wurden weggelassen; davor wurde eine Überschrift erwartet</translation>
    </message>
    <message>
        <source>no https address on a line of its own; an example was put in for the QR code</source>
        <translation>keine https-Adresse auf einer eigenen Zeile; für den QR-Code wurde ein Beispiel eingesetzt</translation>
    </message>
    <message>
        <source>no sentence below the question; the proposition was taken for it</source>
        <translation>kein Satz unter der Frage; die These wurde dafür genommen</translation>
    </message>
    <message>
        <source>no list of points; the first sentence of each paragraph was taken as one</source>
        <translation>keine Liste von Punkten; der erste Satz jedes Absatzes wurde als Punkt genommen</translation>
    </message>
    <message>
        <source>no argument below the points; the points were taken as the argument, too</source>
        <translation>kein Argument unter den Punkten; die Punkte wurden auch als Argument genommen</translation>
    </message>
    <message>
        <source>no list; each paragraph was taken as one item</source>
        <translation>keine Liste; jeder Absatz wurde als ein Punkt genommen</translation>
    </message>
    <message>
        <source>a paragraph beside a list was left out; only the list was expected</source>
        <translation>ein Absatz neben einer Liste wurde weggelassen; nur die Liste wurde erwartet</translation>
    </message>
    <message>
        <source>a list in a list was taken as one list</source>
        <translation>eine Liste in einer Liste wurde als eine Liste genommen</translation>
    </message>
    <message>
        <source>more than one paragraph; they were joined to one proposition</source>
        <translation>mehr als ein Absatz; sie wurden zu einer These verbunden</translation>
    </message>
    <message>
        <source>no proposition; the title was taken for it</source>
        <translation>keine These; der Titel wurde dafür genommen</translation>
    </message>
    <message>
        <source>too long for a button; put a short name and a dash before it</source>
        <translation>zu lang für eine Schaltfläche; setzen Sie einen kurzen Namen und einen Gedankenstrich davor</translation>
    </message>
    <message>
        <source>this heading names no side; by its place it was taken as the side for the proposition</source>
        <translation>diese Überschrift nennt keine Seite; nach ihrem Platz wurde sie als die Seite für die These genommen</translation>
    </message>
    <message>
        <source>this heading names no side; by its place it was taken as the side against the proposition</source>
        <translation>diese Überschrift nennt keine Seite; nach ihrem Platz wurde sie als die Seite gegen die These genommen</translation>
    </message>
    <message>
        <source>Net swing: {first}; {second}. Small sides gain more easily, so read the flow, not the swing.</source>
        <translation>Unterm Strich: {first}; {second}. Kleine Seiten gewinnen leichter, also lesen Sie den Fluss, nicht den Strich.</translation>
    </message>
    <message>
        <source>{side} as before</source>
        <translation>{side} wie zuvor</translation>
    </message>
    <message>
        <source>{side} gained 1 point</source>
        <translation>{side} gewann 1 Punkt</translation>
    </message>
    <message numerus="yes">
        <source>{side} gained {points} points</source>
        <translation>
            <numerusform>{side} gewann {points} Punkt</numerusform>
            <numerusform>{side} gewann {points} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{side} lost 1 point</source>
        <translation>{side} verlor 1 Punkt</translation>
    </message>
    <message numerus="yes">
        <source>{side} lost {points} points</source>
        <translation>
            <numerusform>{side} verlor {points} Punkt</numerusform>
            <numerusform>{side} verlor {points} Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be written</source>
        <translation>Noch zu schreiben</translation>
    </message>
    <message>
        <source>Too long for a button: at most {count} letters</source>
        <translation>Zu lang für einen Knopf: höchstens {count} Buchstaben</translation>
    </message>
    <message>
        <source>Both sides have this name: give each its own</source>
        <translation>Beide Seiten heißen so: geben Sie jeder ihren eigenen Namen</translation>
    </message>
    <message>
        <source>An address begins with https:// and holds no spaces</source>
        <translation>Eine Adresse beginnt mit https:// und enthält keine Leerzeichen</translation>
    </message>
    <message>
        <source>Say in a sentence what there is to watch</source>
        <translation>Sagen Sie in einem Satz, was es zu sehen gibt</translation>
    </message>
    <message>
        <source>A paragraph has at most {count} letters: begin a new one</source>
        <translation>Ein Absatz hat höchstens {count} Buchstaben: beginnen Sie einen neuen</translation>
    </message>
    <message>
        <source>The other side has more points ({count}): give both as many, because each can be chosen as a reason</source>
        <translation>Die andere Seite hat mehr Punkte ({count}): geben Sie beiden gleich viele, denn jeder kann als Grund gewählt werden</translation>
    </message>
    <message>
        <source>The other side has more questions ({count}): give both as many</source>
        <translation>Die andere Seite hat mehr Fragen ({count}): geben Sie beiden gleich viele</translation>
    </message>
    <message>
        <source>the other languages ({detail}) are not in this document: each needs one of its own</source>
        <translation>die anderen Sprachen ({detail}) stehen nicht in diesem Dokument: jede braucht ein eigenes</translation>
    </message>
    <message>
        <source>the document will be read in another language than ‘{detail}’</source>
        <translation>das Dokument wird in einer anderen Sprache als „{detail}“ gelesen werden</translation>
    </message>
    <message>
        <source>the film ({detail}) is not in this document</source>
        <translation>der Film ({detail}) ist nicht in diesem Dokument</translation>
    </message>
    <message>
        <source>the logo ({detail}) is not in this document</source>
        <translation>das Logo ({detail}) ist nicht in diesem Dokument</translation>
    </message>
    <message>
        <source>the picture ({detail}) is not in this document: only JPEG and PNG can be</source>
        <translation>das Bild ({detail}) ist nicht in diesem Dokument: nur JPEG und PNG passen hinein</translation>
    </message>
    <message>
        <source>the names of the sides ({detail}) are not in this document: their headings begin with others</source>
        <translation>die Namen der Seiten ({detail}) stehen nicht in diesem Dokument: ihre Überschriften beginnen anders</translation>
    </message>
    <message>
        <source>what stands below ‘{detail}’ will come back from the document changed</source>
        <translation>was unter „{detail}“ steht, wird verändert aus dem Dokument zurückkommen</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Goodfaith is free software under the GNU General Public License, version 3 or later: use it, study it, pass it on, change it. There is no warranty.</source>
        <translation>Goodfaith ist freie Software unter der GNU General Public License, Version 3 oder neuer: benutzen, untersuchen, weitergeben, verändern. Es gibt keine Garantie.</translation>
    </message>
    <message>
        <source>A list of what is inside for other programs (SBOM) comes with each release.</source>
        <translation>Zu jeder Veröffentlichung gehört eine Liste der Bestandteile für andere Programme (SBOM).</translation>
    </message>
    <message>
        <source>A list of what is inside for other programs (SBOM): %1</source>
        <translation>Liste der Bestandteile für andere Programme (SBOM): %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>AboutViewModel</name>
    <message>
        <source>The licence could not be read: {reason}.</source>
        <translation>Die Lizenz konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>inside {holder}</source>
        <translation>in {holder}</translation>
    </message>
</context>
<context>
    <name>AddressCode</name>
    <message>
        <source>%1 – try the code with a phone: the kiosk itself is never online.</source>
        <translation>%1 – probieren Sie den Code mit einem Telefon: Der Kiosk selbst ist nie online.</translation>
    </message>
    <message>
        <source>The address is long, so its code is dense: on a small screen visitors have to tap it to enlarge it. A shorter address is easier for phones.</source>
        <translation>Die Adresse ist lang und ihr Code deshalb dicht: Auf einem kleinen Bildschirm muss man ihn antippen, um ihn zu vergrößern. Eine kürzere Adresse ist für Telefone leichter zu lesen.</translation>
    </message>
    <message>
        <source>The debate’s address is only an example, so visitors see no QR code. Enter the real one.</source>
        <translation>Die Adresse der Debatte ist nur ein Beispiel, deshalb sehen Besucher keinen QR-Code. Geben Sie die richtige ein.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>AppearanceViewModel</name>
    <message>
        <source>On this screen capitals are at least 4.8 mm high, and buttons 12.7 mm.</source>
        <translation>Auf diesem Bildschirm sind Großbuchstaben mindestens 4,8 mm hoch und Knöpfe 12,7 mm.</translation>
    </message>
    <message>
        <source>This screen is too small for capitals of 4.8 mm and buttons of 12.7 mm everywhere. Texts have capitals of {text} mm, buttons and notes of {label} mm; buttons are at least {target} mm high. Nothing is cut off, but more pages scroll.</source>
        <translation>Dieser Bildschirm ist zu klein für Großbuchstaben von 4,8 mm und Knöpfe von 12,7 mm überall. In Texten sind Großbuchstaben {text} mm hoch, auf Knöpfen und in Hinweisen {label} mm; Knöpfe sind mindestens {target} mm hoch. Nichts wird abgeschnitten, aber man muss öfter blättern.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Go to the vote</source>
        <translation>Zur Abstimmung</translation>
    </message>
</context>
<context>
    <name>Asleep</name>
    <message>
        <source>See you at %1</source>
        <translation>Bis %1 Uhr</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Tap to begin</source>
        <translation>Zum Beginnen tippen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) so far</source>
        <translation>
            <numerusform>%Ln Stimme bisher</numerusform>
            <numerusform>%Ln Stimmen bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous · %1</source>
        <translation>Anonym · %1</translation>
    </message>
    <message>
        <source>This kiosk is not locked yet: Ctrl+Q closes it. Choose a PIN behind ‘Organiser’.</source>
        <translation>Dieser Kiosk ist noch nicht gesperrt: Strg+Q schließt ihn. Wählen Sie hinter „Leitung“ eine PIN.</translation>
    </message>
</context>
<context>
    <name>AttractHeader</name>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>The machine needs the organiser</source>
        <translation>Das Gerät braucht die Leitung</translation>
    </message>
</context>
<context>
    <name>BlankScreen</name>
    <message>
        <source>The screen is blank. Tap to see it again.</source>
        <translation>Der Bildschirm ist schwarz. Tippen, um ihn wieder zu sehen.</translation>
    </message>
</context>
<context>
    <name>BothVotes</name>
    <message>
        <source>Not sure yet</source>
        <translation>Noch nicht sicher</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Erste Abstimmung</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Die Abstimmung</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Noch immer unsicher</translation>
    </message>
</context>
<context>
    <name>BothVotesPage</name>
    <message>
        <source>Not sure yet</source>
        <translation>Noch nicht sicher</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Erste Abstimmung</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Die Abstimmung</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Noch immer unsicher</translation>
    </message>
</context>
<context>
    <name>CastRow</name>
    <message>
        <source>Hide keyboard</source>
        <translation>Tastatur ausblenden</translation>
    </message>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>Ohne Begründung abstimmen</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Stimme abgeben</translation>
    </message>
    <message>
        <source>Write a reason or pick one first.</source>
        <translation>Schreiben oder wählen Sie zuerst eine Begründung.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>ClassViewViewModel</name>
    <message>
        <source>{phase}: the time is up</source>
        <translation>{phase}: die Zeit ist um</translation>
    </message>
</context>
<context>
    <name>ClassroomPaper</name>
    <message>
        <source>A hand-out for every pupil: both sides in short and in full, with lines to write on. Exit slips: four on a sheet.</source>
        <translation>Ein Handzettel für jede und jeden: beide Seiten in Kürze und in voller Länge, mit Linien zum Schreiben. Ausgangszettel: vier auf einem Blatt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Print the hand-out</source>
        <translation>Handzettel drucken</translation>
    </message>
    <message>
        <source>Print the exit slips</source>
        <translation>Ausgangszettel drucken</translation>
    </message>
    <message>
        <source>Save both as PDF…</source>
        <translation>Beide als PDF speichern …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ClassroomPaperViewModel</name>
    <message>
        <source>The page is on its way to the printer, and saved as {path}.</source>
        <translation>Die Seite ist unterwegs zum Drucker und als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Saved in {folder}: {files}.</source>
        <translation>Gespeichert in {folder}: {files}.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Richten Sie die Kamera Ihres Telefons auf den Code</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>CoinToss</name>
    <message>
        <source>Who begins?</source>
        <translation>Wer beginnt?</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>Münze werfen</translation>
    </message>
    <message>
        <source>Toss it again</source>
        <translation>Noch einmal werfen</translation>
    </message>
    <message>
        <source>Then both sides speak in turn: case, rebuttal, closing, each for the same time. The side that begins does not have the last word.</source>
        <translation>Danach sprechen beide Seiten abwechselnd: Eröffnung, Erwiderung, Schlusswort, jedes Mal gleich lang. Wer beginnt, hat nicht das letzte Wort.</translation>
    </message>
</context>
<context>
    <name>CopiesRow</name>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Ein Exemplar weniger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies: %Ln</source>
        <translation>
            <numerusform>Exemplare: %Ln</numerusform>
            <numerusform>Exemplare: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Ein Exemplar mehr</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Raised hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter these numbers</source>
        <translation>Diese Zahlen eintragen</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Noch nicht sicher</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Noch immer unsicher</translation>
    </message>
</context>
<context>
    <name>CountUndoViewModel</name>
    <message>
        <source>The count is undone. Counted again as before: {votes}.</source>
        <translation>Die Zählung ist zurückgenommen. Es zählt wieder wie vorher: {votes}.</translation>
    </message>
</context>
<context>
    <name>CurrentSession</name>
    <message>
        <source>Mode</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>%L1 (%L2 waiting for you)</source>
        <translation>%L1 (%L2 warten auf Sie)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>every vote, on this machine</source>
        <translation>jede Stimme, auf diesem Gerät</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Planned time left</source>
        <translation>Geplante Dauer, Rest</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>Die erste Abstimmung ist geschlossen: Sie endete, als die Ergebnisse gezeigt wurden oder die Sitzung beendet wurde.</translation>
    </message>
    <message>
        <source>Is the projector off?</source>
        <translation>Ist der Beamer aus?</translation>
    </message>
    <message>
        <source>First vote: is the projector off?</source>
        <translation>Erste Abstimmung: Ist der Beamer aus?</translation>
    </message>
    <message>
        <source>What pupils tap here is on the projector, too. Switch it off or cover it, then pass this screen from hand to hand. Or count raised hands or paper slips instead: Organiser, Voting.</source>
        <translation>Was hier getippt wird, ist auch über den Beamer zu sehen. Schalten Sie ihn aus oder decken Sie ihn ab und geben Sie dann diesen Bildschirm von Hand zu Hand. Oder zählen Sie stattdessen Handzeichen oder Stimmzettel: Leitung, Abstimmung.</translation>
    </message>
    <message>
        <source>Nobody else sees this screen</source>
        <translation>Niemand sonst sieht diesen Bildschirm</translation>
    </message>
    <message>
        <source>Ready for the next one</source>
        <translation>Bereit für die nächste Person</translation>
    </message>
</context>
<context>
    <name>DatabaseRecoveryViewModel</name>
    <message>
        <source>The second copy is in place</source>
        <translation>Die zweite Kopie ist eingesetzt</translation>
    </message>
    <message>
        <source>A new file without votes is in place</source>
        <translation>Eine neue Datei ohne Stimmen ist eingesetzt</translation>
    </message>
</context>
<context>
    <name>DebateFormViewModel</name>
    <message>
        <source>The debate is made: a session can be held on it.</source>
        <translation>Die Debatte ist fertig: eine Sitzung darüber kann beginnen.</translation>
    </message>
    <message>
        <source>Something is still missing: it is named beside its field.</source>
        <translation>Es fehlt noch etwas: es steht neben seinem Feld.</translation>
    </message>
</context>
<context>
    <name>DebatesPage</name>
    <message>
        <source>New session on it</source>
        <translation>Neue Sitzung damit</translation>
    </message>
    <message>
        <source>See it as a visitor</source>
        <translation>Aus Besuchersicht ansehen</translation>
    </message>
    <message>
        <source>Paper for a class</source>
        <translation>Papier für eine Klasse</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Eine schreiben</translation>
    </message>
    <message>
        <source>Change it, or a copy</source>
        <translation>Sie oder eine Kopie ändern</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Wird geholt …</translation>
    </message>
    <message>
        <source>Bring one in</source>
        <translation>Eine holen</translation>
    </message>
    <message>
        <source>Put it in the earlier one’s place</source>
        <translation>Frühere ersetzen</translation>
    </message>
    <message>
        <source>Save to a stick</source>
        <translation>Auf einem USB-Stick sichern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>It is on the kiosk now. Start a session on another debate to remove it.</source>
        <translation>Sie ist gerade auf dem Kiosk. Beginnen Sie eine Sitzung zu einer anderen Debatte, um sie zu entfernen.</translation>
    </message>
</context>
<context>
    <name>DebatesViewModel</name>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>cannot be used: check it</source>
        <translation>nicht verwendbar: bitte prüfen</translation>
    </message>
    <message>
        <source>Saved in {folder}: {files}</source>
        <translation>In {folder} gespeichert: {files}</translation>
    </message>
    <message>
        <source>The debate is there.</source>
        <translation>Die Debatte ist da.</translation>
    </message>
    <message>
        <source>‘{debate}’ is removed.</source>
        <translation>„{debate}“ ist entfernt.</translation>
    </message>
    <message>
        <source>Remove ‘{debate}’ from this kiosk?</source>
        <translation>„{debate}“ von diesem Kiosk entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) were held on it: votes stay, but no page can be made of them again.</source>
        <translation>
            <numerusform>%Ln Sitzung fand dazu statt: Die Stimmen bleiben, aber ihre Seite lässt sich nicht mehr machen.</numerusform>
            <numerusform>%Ln Sitzungen fanden dazu statt: Die Stimmen bleiben, aber ihre Seiten lassen sich nicht mehr machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>eingelesen</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>gehört zum Programm</translation>
    </message>
</context>
<context>
    <name>DeskAction</name>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>Die erste Abstimmung ist geschlossen: Sie endete, als die Ergebnisse gezeigt wurden oder die Sitzung beendet wurde.</translation>
    </message>
    <message>
        <source>The projector shows the question and how many have voted. Pupils vote on this screen, one after the other; or count raised hands or paper slips: Organiser, Voting.</source>
        <translation>Der Beamer zeigt die Frage und wie viele abgestimmt haben. Abgestimmt wird an diesem Bildschirm, eine Person nach der anderen; oder zählen Sie Handzeichen oder Stimmzettel: Leitung, Abstimmung.</translation>
    </message>
    <message>
        <source>Once they are shown they stay shown, also while further votes come in.</source>
        <translation>Einmal gezeigt, bleiben sie sichtbar, auch wenn weitere Stimmen dazukommen.</translation>
    </message>
    <message>
        <source>It is made when the session is ended: Organiser, Session, ‘End session and make the page’. After that it can be printed under Report.</source>
        <translation>Sie entsteht, wenn die Sitzung beendet wird: Leitung, Sitzung, „Sitzung beenden und Seite machen“. Danach lässt sie sich unter Bericht drucken.</translation>
    </message>
    <message>
        <source>Pass this screen from hand to hand</source>
        <translation>Diesen Bildschirm von Hand zu Hand geben</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>Münze werfen</translation>
    </message>
    <message>
        <source>Toss it again</source>
        <translation>Noch einmal werfen</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
</context>
<context>
    <name>DiagnosticsViewModel</name>
    <message>
        <source>The sheet was handed to {printer}.</source>
        <translation>Das Blatt ging an {printer}.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>Bildschirmtastatur</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Protokoll der Sitzung</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Zweite Kopie</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Handys</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Vorlesestimme</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debatte</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Online address</source>
        <translation>Online-Adresse</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>Discuss</source>
        <translation>Diskutieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DraftLanguages</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Schreiben auf</translation>
    </message>
    <message>
        <source>Show beside it, to translate from</source>
        <translation>Daneben zeigen, zum Übersetzen</translation>
    </message>
    <message>
        <source>Visitors see the first language if theirs is missing. Lists are as long in every language, because votes name a point by its place.</source>
        <translation>Besucher sehen die erste Sprache, wenn ihre fehlt. Listen sind in jeder Sprache gleich lang, weil Stimmen einen Punkt nach seinem Platz nennen.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Begun and not done yet</source>
        <translation>Begonnen und noch nicht fertig</translation>
    </message>
    <message>
        <source>%1: throw away</source>
        <translation>%1: wegwerfen</translation>
    </message>
    <message>
        <source>There is nothing here to choose.</source>
        <translation>Hier gibt es nichts auszuwählen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Eine neue beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>DraftListViewModel</name>
    <message>
        <source>Without a question yet</source>
        <translation>Noch ohne Frage</translation>
    </message>
    <message>
        <source>Throw away what was written of ‘{debate}’?</source>
        <translation>Wegwerfen, was von „{debate}“ geschrieben wurde?</translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message>
        <source>Preview: %1. A tap on words leads to their field.</source>
        <translation>Vorschau: %1. Ein Tippen auf Wörter führt zu ihrem Feld.</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>Die Vorschau konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The preview is being drawn …</source>
        <translation>Die Vorschau wird gezeichnet …</translation>
    </message>
    <message>
        <source>Screen: %1</source>
        <translation>Bildschirm: %1</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
</context>
<context>
    <name>DraftPreviewPage</name>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>DraftPreviewViewModel</name>
    <message>
        <source>First screen</source>
        <translation>Erster Bildschirm</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Argument for</source>
        <translation>Argument dafür</translation>
    </message>
    <message>
        <source>Argument against</source>
        <translation>Argument dagegen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>Vote without your words?</source>
        <translation>Ohne Ihre Worte abstimmen?</translation>
    </message>
    <message>
        <source>Change your answer?</source>
        <translation>Ihre Antwort ändern?</translation>
    </message>
    <message>
        <source>Throw your words away?</source>
        <translation>Ihre Worte löschen?</translation>
    </message>
    <message>
        <source>Your vote counts either way. What you wrote would be erased.</source>
        <translation>Ihre Stimme zählt in jedem Fall. Was Sie geschrieben haben, würde gelöscht.</translation>
    </message>
    <message>
        <source>What you wrote stays, and goes with the answer that you choose next.</source>
        <translation>Was Sie geschrieben haben, bleibt und gehört dann zu der Antwort, die Sie als Nächstes wählen.</translation>
    </message>
    <message>
        <source>The field will be empty. You can write something else.</source>
        <translation>Das Feld ist dann leer. Sie können etwas anderes schreiben.</translation>
    </message>
    <message>
        <source>You have not voted yet. Starting over erases what you wrote.</source>
        <translation>Sie haben noch nicht abgestimmt. Ein Neubeginn löscht, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Keep my answer</source>
        <translation>Meine Antwort behalten</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Meine Worte behalten</translation>
    </message>
    <message>
        <source>Vote without them</source>
        <translation>Ohne sie abstimmen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Sie ändern</translation>
    </message>
    <message>
        <source>Erase my words</source>
        <translation>Meine Worte löschen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>DraftVersions</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>A tap goes back to a version. ‘Undo’ returns to what is there now.</source>
        <translation>Ein Tippen geht zu einer Fassung zurück. „Rückgängig“ kehrt zum jetzigen Stand zurück.</translation>
    </message>
    <message>
        <source>There is none yet. One is kept before each time of writing, and every ten minutes.</source>
        <translation>Es gibt noch keine. Vor jedem Schreiben und alle zehn Minuten wird eine aufgehoben.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>EventViewModel</name>
    <message>
        <source>The logo is on the first screen, and on pages from now on.</source>
        <translation>Das Logo ist auf dem ersten Bildschirm und ab jetzt auf den Seiten.</translation>
    </message>
</context>
<context>
    <name>FairPointCard</name>
    <message>
        <source>Fair point</source>
        <translation>Fairer Punkt</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
</context>
<context>
    <name>FairnessBars</name>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The first steps</source>
        <translation>Die ersten Schritte</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>Take these steps in order, or leave out any of them. Visitors can vote already; until someone does, a new session takes the place of this one.</source>
        <translation>Gehen Sie diese Schritte der Reihe nach, oder lassen Sie beliebige aus. Besucher können schon abstimmen; solange es niemand tut, tritt eine neue Sitzung an die Stelle dieser.</translation>
    </message>
    <message>
        <source>Hold a lesson</source>
        <translation>Eine Stunde halten</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>FirstStepsViewModel</name>
    <message>
        <source>Set a PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>Bildschirm ausmessen</translation>
    </message>
    <message>
        <source>Choose the debate</source>
        <translation>Debatte wählen</translation>
    </message>
    <message>
        <source>Booth or classroom</source>
        <translation>Stand oder Klasse</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>It is set.</source>
        <translation>Sie ist gesetzt.</translation>
    </message>
    <message>
        <source>Without one, anyone can leave the kiosk.</source>
        <translation>Ohne sie kann jeder den Kiosk verlassen.</translation>
    </message>
    <message>
        <source>It is measured.</source>
        <translation>Er ist ausgemessen.</translation>
    </message>
    <message>
        <source>Then letters and buttons are as large as they have to be.</source>
        <translation>Dann sind Buchstaben und Knöpfe so groß, wie sie sein müssen.</translation>
    </message>
    <message>
        <source>With the name and the other rules of the session.</source>
        <translation>Mit dem Namen und den anderen Regeln der Sitzung.</translation>
    </message>
    <message>
        <source>Tap through a visit. Nothing counts.</source>
        <translation>Einen Besuch durchtippen. Nichts zählt.</translation>
    </message>
    <message>
        <source>Votes count from now on, in a session with today’s date.</source>
        <translation>Ab dann zählen die Stimmen, in einer Sitzung mit dem heutigen Datum.</translation>
    </message>
    <message>
        <source>A lesson in two minutes, alone, with made-up votes.</source>
        <translation>Eine Stunde in zwei Minuten, allein, mit erfundenen Stimmen.</translation>
    </message>
</context>
<context>
    <name>FirstVote</name>
    <message>
        <source>Not sure yet</source>
        <translation>Noch nicht sicher</translation>
    </message>
    <message>
        <source>Tap the answer you actually believe. Nothing is cast yet.</source>
        <translation>Tippen Sie Ihre ehrliche Antwort an. Noch ist nichts abgegeben.</translation>
    </message>
    <message>
        <source>Anonymous: no name, no camera, no time of day is kept with your vote.</source>
        <translation>Anonym: Zu Ihrer Stimme wird weder Name noch Bild noch Uhrzeit gespeichert.</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>So bleibt Ihre Stimme geheim</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Stimme abgeben</translation>
    </message>
</context>
<context>
    <name>FittedList</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowCard</name>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed with the side they came with.</source>
        <translation>
            <numerusform>%Ln blieb bei der Seite, mit der sie kam.</numerusform>
            <numerusform>%Ln blieben bei der Seite, mit der sie kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Noch immer unsicher</translation>
    </message>
</context>
<context>
    <name>FlowRow</name>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Von %1 zu %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>There is nothing here to choose.</source>
        <translation>Hier gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner nehmen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>FolderBrowserViewModel</name>
    <message>
        <source>This machine: {folder}</source>
        <translation>Dieses Gerät: {folder}</translation>
    </message>
    <message>
        <source>There is no file ‘{file}’ in this folder. The folder of a debate has one: open it, or choose a zip file or a document.</source>
        <translation>In diesem Ordner ist keine Datei „{file}“. Der Ordner einer Debatte hat eine: Öffnen Sie ihn oder wählen Sie eine Zip-Datei oder ein Dokument.</translation>
    </message>
    <message>
        <source>This folder cannot be looked at: {why}.</source>
        <translation>Dieser Ordner lässt sich nicht ansehen: {why}.</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Go to the vote</source>
        <translation>Zur Abstimmung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>See it as a visitor</source>
        <translation>Als Besucher ansehen</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Done: make it a debate</source>
        <translation>Fertig: eine Debatte daraus machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Ein andermal weiter</translation>
    </message>
    <message>
        <source>All of it is saved on this kiosk.</source>
        <translation>Alles ist auf diesem Kiosk gespeichert.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: further up</source>
        <translation>%1: weiter nach oben</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: weiter nach unten</translation>
    </message>
    <message>
        <source>%1: delete</source>
        <translation>%1: löschen</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>A sentence below it</source>
        <translation>Ein Satz darunter</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>What both sides agree on</source>
        <translation>Worin sich beide Seiten einig sind</translation>
    </message>
    <message>
        <source>The proposition that is voted on</source>
        <translation>Die These, über die abgestimmt wird</translation>
    </message>
    <message>
        <source>Name of the side, as on its button</source>
        <translation>Name der Seite, wie auf ihrem Knopf</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>The argument</source>
        <translation>Das Argument</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Zum Diskutieren</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>Die zwei Seiten</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Film and address</source>
        <translation>Film und Adresse</translation>
    </message>
    <message>
        <source>What there is to watch</source>
        <translation>Was es zu sehen gibt</translation>
    </message>
    <message>
        <source>Web address of the film</source>
        <translation>Webadresse des Films</translation>
    </message>
    <message>
        <source>Web address of the debate</source>
        <translation>Webadresse der Debatte</translation>
    </message>
    <message>
        <source>Each line is a paragraph.</source>
        <translation>Jede Zeile ist ein Absatz.</translation>
    </message>
    <message>
        <source>A sentence that one can be for or against.</source>
        <translation>Ein Satz, für oder gegen den man sein kann.</translation>
    </message>
    <message>
        <source>Such as ‘Yes’.</source>
        <translation>Zum Beispiel „Ja“.</translation>
    </message>
    <message>
        <source>Each line is a paragraph. A line that begins with • is an item of a list, one with &gt; a quote.</source>
        <translation>Jede Zeile ist ein Absatz. Eine Zeile, die mit • beginnt, ist ein Listenpunkt, mit &gt; ein Zitat.</translation>
    </message>
    <message>
        <source>Left empty, there is nothing to watch.</source>
        <translation>Bleibt es leer, gibt es nichts zu sehen.</translation>
    </message>
    <message>
        <source>For the code that visitors take with them. Left empty, there is none.</source>
        <translation>Für den Code, den Besucher mitnehmen. Bleibt es leer, gibt es keinen.</translation>
    </message>
    <message>
        <source>Add something both agree on</source>
        <translation>Etwas hinzufügen, worin sich beide einig sind</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Einen Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Eine Frage hinzufügen</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Hear both sides</source>
        <translation>Beide Seiten hören</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Thank you. In a rehearsal nothing is counted.</source>
        <translation>Danke. In einer Probe wird nichts gezählt.</translation>
    </message>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>Danke. Ihre Stimme ist gezählt.</translation>
    </message>
    <message>
        <source>Please hand the screen on.</source>
        <translation>Bitte geben Sie den Bildschirm weiter.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Looking at the machine …</source>
        <translation>Das Gerät wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Noch wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Diese Seite drucken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>verhindert das Abstimmen</translation>
    </message>
</context>
<context>
    <name>HealthWarningsViewModel</name>
    <message>
        <source>The file with the votes is damaged: votes may not be saved. Leave the kiosk and start it again; it asks what to do.</source>
        <translation>Die Datei mit den Stimmen ist beschädigt: Stimmen werden vielleicht nicht gespeichert. Verlassen Sie den Kiosk und starten Sie ihn neu; er fragt, was zu tun ist.</translation>
    </message>
    <message>
        <source>The counts of a session do not add up. Voting goes on and nothing was changed, but do not rely on its result: make a backup, and see what &apos;goodfaith doctor&apos; says.</source>
        <translation>Die Zahlen einer Sitzung gehen nicht auf. Die Abstimmung läuft und nichts wurde geändert, aber verlassen Sie sich nicht auf ihr Ergebnis: Sichern Sie die Daten und sehen Sie, was &apos;goodfaith doctor&apos; sagt.</translation>
    </message>
    <message>
        <source>The last thing a visitor left could not be saved, and they were told. Every vote that was confirmed is safe. Look at Health under Kiosk; the cause is also in goodfaith.log.</source>
        <translation>Das Letzte, was jemand hinterließ, konnte nicht gespeichert werden, und das wurde auch gesagt. Jede bestätigte Stimme ist sicher. Sehen Sie unter „Kiosk“ bei „Zustand“ nach; die Ursache steht auch in goodfaith.log.</translation>
    </message>
    <message>
        <source>Every vote is saved, but the disk did not overwrite the state before the last one: whoever reads the disk could find that vote out. The kiosk tries again at the next vote. Check the disk.</source>
        <translation>Jede Stimme ist gespeichert, aber die Festplatte hat den Stand vor der letzten nicht überschrieben: Wer die Festplatte ausliest, könnte diese Stimme herausfinden. Der Kiosk versucht es bei der nächsten Stimme wieder. Prüfen Sie die Festplatte.</translation>
    </message>
    <message>
        <source>The machine’s clock was set while the kiosk ran. Check the time: opening hours and the day on the page go by it. If it is right, start the kiosk again.</source>
        <translation>Die Uhr des Geräts wurde gestellt, während der Kiosk lief. Prüfen Sie die Zeit: Öffnungszeiten und der Tag auf der Seite richten sich danach. Stimmt sie, starten Sie den Kiosk neu.</translation>
    </message>
    <message>
        <source>The machine’s clock says {date}, which is in the past. Set the date in the system’s settings. Until then opening hours do not close the kiosk, and no words are erased.</source>
        <translation>Die Uhr des Geräts zeigt {date}, das ist in der Vergangenheit. Stellen Sie das Datum in den Einstellungen des Systems. Bis dahin schließen die Öffnungszeiten den Kiosk nicht, und es werden keine Worte gelöscht.</translation>
    </message>
    <message>
        <source>The machine’s clock says {date}, long after the kiosk last ran. If that is wrong, set the date in the system’s settings. No words are erased today.</source>
        <translation>Die Uhr des Geräts zeigt {date}, lange nachdem der Kiosk zuletzt lief. Stimmt das nicht, stellen Sie das Datum in den Einstellungen des Systems. Heute werden keine Worte gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: less than %Ln MB are free. Make room, or votes cannot be saved.</source>
        <translation>
            <numerusform>Die Festplatte ist fast voll: weniger als %Ln MB frei. Schaffen Sie Platz, sonst können keine Stimmen gespeichert werden.</numerusform>
            <numerusform>Die Festplatte ist fast voll: weniger als %Ln MB frei. Schaffen Sie Platz, sonst können keine Stimmen gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program replaced or removed the file with the votes while the kiosk was running. No vote is saved now. Leave the kiosk; &apos;goodfaith restore&apos; brings the votes back from the file &apos;goodfaith.db.kept-1&apos; beside it, if there is one, or from a backup.</source>
        <translation>Ein anderes Programm hat die Datei mit den Stimmen ersetzt oder entfernt, während der Kiosk lief. Jetzt wird keine Stimme gespeichert. Verlassen Sie den Kiosk; &apos;goodfaith restore&apos; holt die Stimmen aus der Datei &apos;goodfaith.db.kept-1&apos; daneben zurück, wenn es sie gibt, sonst aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The screen {name}, which was chosen for the kiosk, is not plugged in, so the kiosk is on the main one. Plug it in, or choose another one under Kiosk. These are plugged in: {screens}.</source>
        <translation>Der Bildschirm {name}, der für den Kiosk gewählt wurde, ist nicht angeschlossen; deshalb ist der Kiosk auf dem Hauptbildschirm. Schließen Sie ihn an oder wählen Sie unter Kiosk einen anderen. Angeschlossen sind: {screens}.</translation>
    </message>
    <message>
        <source>The screen may go dark while the kiosk is open: this system does not let the kiosk keep it on. Turn off screen saver, screen lock and energy saving in the system’s settings.</source>
        <translation>Der Bildschirm kann dunkel werden, während der Kiosk geöffnet ist: Dieses System lässt nicht zu, dass der Kiosk ihn eingeschaltet hält. Schalten Sie Bildschirmschoner, Bildschirmsperre und Energiesparen in den Einstellungen des Systems aus.</translation>
    </message>
</context>
<context>
    <name>JoinFields</name>
    <message>
        <source>Kiosks that join a hub show their results together. It is a database of yours; ‘goodfaith hub init’ prepares it and names the address. Voting goes on whenever it cannot be reached.</source>
        <translation>Kioske, die einer Zentrale beitreten, zeigen ihre Ergebnisse gemeinsam. Sie ist eine Datenbank von Ihnen; ‚goodfaith hub init‘ richtet sie ein und nennt die Adresse. Ist sie nicht erreichbar, geht das Abstimmen weiter.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse der Zentrale</translation>
    </message>
    <message>
        <source>Name of this station, such as ‘Hall B, left’</source>
        <translation>Name dieser Station, etwa ‚Halle B, links‘</translation>
    </message>
    <message>
        <source>Password for joining</source>
        <translation>Passwort zum Beitreten</translation>
    </message>
    <message>
        <source>When the hub ends a joint session</source>
        <translation>Wenn die Zentrale eine gemeinsame Sitzung beendet</translation>
    </message>
    <message>
        <source>Tell me here</source>
        <translation>Hier Bescheid sagen</translation>
    </message>
    <message>
        <source>End it here too, when nobody votes</source>
        <translation>Auch hier beenden, wenn niemand abstimmt</translation>
    </message>
</context>
<context>
    <name>JointSessionsViewModel</name>
    <message>
        <source>The session is open.</source>
        <translation>Die Sitzung ist offen.</translation>
    </message>
    <message>
        <source>The session ‘{session}’ is still running. End it first.</source>
        <translation>Die Sitzung ‚{session}‘ läuft noch. Beenden Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters as on typewriters</source>
        <translation>Buchstaben wie auf Schreibmaschinen</translation>
    </message>
    <message>
        <source>Letters in the order of the alphabet</source>
        <translation>Buchstaben in der Reihenfolge des Alphabets</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Erase all that you wrote</source>
        <translation>Alles löschen, was Sie geschrieben haben</translation>
    </message>
</context>
<context>
    <name>KioskTab</name>
    <message>
        <source>This machine</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>set: only the organiser’s door leads out</source>
        <translation>gesetzt: Nur die Tür der Leitung führt hinaus</translation>
    </message>
    <message>
        <source>none: anyone can leave the kiosk with Ctrl+Q</source>
        <translation>keine: Jeder kann den Kiosk mit Strg+Q verlassen</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Notfallcode</translation>
    </message>
    <message>
        <source>a code was written down</source>
        <translation>ein Code ist notiert</translation>
    </message>
    <message>
        <source>no code yet: whoever forgets the PIN is locked out</source>
        <translation>noch kein Code: Wer die PIN vergisst, ist ausgesperrt</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>has a PIN to review reasons, pause and print</source>
        <translation>hat eine PIN, um Gründe zu prüfen, anzuhalten und zu drucken</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>keine PIN</translation>
    </message>
    <message>
        <source>Close the program? The screen then shows this computer’s own desktop, and nobody can vote until the program is started again. Every vote is kept.</source>
        <translation>Programm schließen? Danach zeigt der Bildschirm den Desktop dieses Rechners, und niemand kann abstimmen, bis das Programm wieder gestartet wird. Alle Stimmen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm schließen</translation>
    </message>
    <message>
        <source>Put the settings in force back into the file</source>
        <translation>Geltende Einstellungen in die Datei zurückschreiben</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Change the helper’s PIN</source>
        <translation>PIN für Helfer ändern</translation>
    </message>
    <message>
        <source>Set a helper’s PIN</source>
        <translation>PIN für Helfer festlegen</translation>
    </message>
    <message>
        <source>Remove the helper’s PIN</source>
        <translation>PIN für Helfer entfernen</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Notfallcode</translation>
    </message>
</context>
<context>
    <name>LanguageViewModel</name>
    <message>
        <source>The debate itself is not there in this language; you read it as it was written.</source>
        <translation>Die Debatte gibt es in dieser Sprache nicht; Sie lesen sie, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>A translation from English</source>
        <translation>Aus dem Englischen übersetzt</translation>
    </message>
    <message>
        <source>A translation from Spanish</source>
        <translation>Aus dem Spanischen übersetzt</translation>
    </message>
    <message>
        <source>A translation from French</source>
        <translation>Aus dem Französischen übersetzt</translation>
    </message>
    <message>
        <source>A translation from German</source>
        <translation>Aus dem Deutschen übersetzt</translation>
    </message>
    <message>
        <source>A translation from Arabic</source>
        <translation>Aus dem Arabischen übersetzt</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Übersetzt</translation>
    </message>
    <message>
        <source>The debate itself stays in {language}.</source>
        <translation>Die Debatte selbst bleibt in ihrer Sprache: {language}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>In which language?</source>
        <translation>In welcher Sprache?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LessonEnd</name>
    <message>
        <source>The page for the wall</source>
        <translation>Die Seite für die Wand</translation>
    </message>
    <message>
        <source>It is made when the session is ended: Organiser, Session, ‘End session and make the page’. After that it can be printed under Report.</source>
        <translation>Sie entsteht, wenn die Sitzung beendet wird: Leitung, Sitzung, „Sitzung beenden und Seite machen“. Danach lässt sie sich unter Bericht drucken.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
</context>
<context>
    <name>LessonPlan</name>
    <message>
        <source>The lesson</source>
        <translation>Die Unterrichtsstunde</translation>
    </message>
    <message>
        <source>Questions and points</source>
        <translation>Fragen und Argumente</translation>
    </message>
    <message>
        <source>Speaking order</source>
        <translation>Redereihenfolge</translation>
    </message>
    <message>
        <source>Time for each speech: each side has three, and a coin decides who begins</source>
        <translation>Zeit für jede Rede: Jede Seite hat drei, und eine Münze entscheidet, wer beginnt</translation>
    </message>
    <message>
        <source>Pupils in class, so that you see when all have voted</source>
        <translation>Lernende in der Klasse, damit man sieht, wann alle abgestimmt haben</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>Mit der Stunde fortfahren</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Stunde beginnen</translation>
    </message>
    <message>
        <source>Start the lesson from the beginning</source>
        <translation>Stunde von vorn beginnen</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Sitzung</translation>
    </message>
    <message>
        <source>The lesson moves through these phases on the screen, with a timer that you can stop. You go on and back by touch, with the keys Page Down and Page Up, or with a presenter’s clicker; B makes the screen black. What is shown to the class counts as no visit.</source>
        <translation>Die Stunde geht auf dem Bildschirm durch diese Phasen, mit einer Uhr, die Sie anhalten können. Weiter und zurück geht es durch Tippen, mit den Tasten Bild ab und Bild auf oder mit einem Presenter; B macht den Bildschirm schwarz. Was der Klasse gezeigt wird, zählt nicht als Besuch.</translation>
    </message>
    <message>
        <source>Try a lesson out, in two minutes</source>
        <translation>Eine Stunde ausprobieren, in zwei Minuten</translation>
    </message>
</context>
<context>
    <name>LessonPlanViewModel</name>
    <message numerus="yes">
        <source>%Ln pupil(s)</source>
        <translation>
            <numerusform>%Ln Lernende</numerusform>
            <numerusform>%Ln Lernende</numerusform>
        </translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Nicht eingegeben</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Ohne Zeitgrenze</translation>
    </message>
</context>
<context>
    <name>LessonStepsViewModel</name>
    <message>
        <source>part {number} of {count}</source>
        <translation>Teil {number} von {count}</translation>
    </message>
</context>
<context>
    <name>LessonViewModel</name>
    <message>
        <source>The results could not be shown. Nothing is lost. Please try again.</source>
        <translation>Die Ergebnisse konnten nicht gezeigt werden. Nichts ist verloren. Bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>LockdownPage</name>
    <message>
        <source>Every way out that can be found is closed.</source>
        <translation>Jeder Ausgang, der sich finden lässt, ist zu.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>LockdownViewModel</name>
    <message>
        <source>Not locked: no PIN is set</source>
        <translation>Nicht gesperrt: keine PIN gesetzt</translation>
    </message>
    <message>
        <source>Phones in the room are on</source>
        <translation>Handys im Raum sind eingeschaltet</translation>
    </message>
    <message>
        <source>Not locked: some ways out of this machine are open</source>
        <translation>Nicht gesperrt: Ausgänge dieses Geräts sind offen</translation>
    </message>
    <message>
        <source>Could not check whether the kiosk is locked</source>
        <translation>Ob er gesperrt ist, ließ sich nicht prüfen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Goodfaith</source>
        <translation>Goodfaith</translation>
    </message>
</context>
<context>
    <name>MeasureActions</name>
    <message>
        <source>The bar fits, keep this size</source>
        <translation>Der Balken passt, behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Lay a bank card against the bar and make the bar as long as the card: then letters and buttons are as large as they have to be.</source>
        <translation>Legen Sie eine Bankkarte an den Balken und machen Sie ihn gleich lang: Dann sind Schrift und Tasten so groß wie nötig.</translation>
    </message>
</context>
<context>
    <name>MovesRow</name>
    <message>
        <source>stayed with their side</source>
        <translation>bei ihrer Seite geblieben</translation>
    </message>
    <message>
        <source>changed sides</source>
        <translation>Seite gewechselt</translation>
    </message>
    <message>
        <source>made up their mind</source>
        <translation>sich entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>are still not sure</source>
        <translation>sind noch immer unsicher</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name of the new session</source>
        <translation>Name der neuen Sitzung</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debatte</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Booth: one by one</source>
        <translation>Stand: eine Person nach der anderen</translation>
    </message>
    <message>
        <source>Classroom: together</source>
        <translation>Klassenzimmer: gemeinsam</translation>
    </message>
    <message>
        <source>Where do you stand, before reading</source>
        <translation>Wo stehen Sie, vor dem Lesen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Required when the mind changed</source>
        <translation>Pflicht bei Meinungswechsel</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Sealed until you reveal them</source>
        <translation>Versiegelt, bis Sie sie freigeben</translation>
    </message>
    <message>
        <source>Shown after voting</source>
        <translation>Nach dem Abstimmen gezeigt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>‘%1’ is still running and has votes (%L2). End it? Its voting stops, its page is made, and everyone can see its results.</source>
        <translation>„%1“ läuft noch und hat Stimmen (%L2). Beenden? Die Abstimmung endet, die Seite wird gemacht, und alle können das Ergebnis sehen.</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>End it and read them now</source>
        <translation>Beenden und jetzt lesen</translation>
    </message>
    <message>
        <source>End it and start the new one</source>
        <translation>Beenden und die neue beginnen</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Rehearse first</source>
        <translation>Erst proben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Geplante Dauer</translation>
    </message>
    <message>
        <source>When it is over, voting pauses and you are asked how to go on. Nothing is revealed by itself.</source>
        <translation>Ist sie vorbei, pausiert die Abstimmung, und Sie werden gefragt, wie es weitergeht. Von selbst wird nichts freigegeben.</translation>
    </message>
    <message>
        <source>Required for ‘%1’</source>
        <translation>Pflicht für „%1“</translation>
    </message>
    <message>
        <source>Try a lesson out, in two minutes</source>
        <translation>Eine Stunde ausprobieren, in zwei Minuten</translation>
    </message>
    <message>
        <source>Answers of the vote</source>
        <translation>Antworten der Abstimmung</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three, also ‘Still not sure’</source>
        <translation>Drei, auch „Noch immer unsicher“</translation>
    </message>
    <message>
        <source>The results are sealed until you reveal them: shown step by step, three numbers would tell who was not sure.</source>
        <translation>Die Ergebnisse bleiben versiegelt, bis Sie sie freigeben: Schritt für Schritt gezeigt, würden drei Zahlen verraten, wer unsicher war.</translation>
    </message>
    <message>
        <source>How sure, after the choice</source>
        <translation>Wie sicher, nach der Wahl</translation>
    </message>
</context>
<context>
    <name>NewSessionViewModel</name>
    <message>
        <source>The session is open.</source>
        <translation>Die Sitzung ist offen.</translation>
    </message>
    <message>
        <source>This is a rehearsal. Nothing counts, and all of it is wiped when the session opens.</source>
        <translation>Das ist eine Probe. Nichts zählt, und alles wird gelöscht, wenn die Sitzung öffnet.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1, no number yet</source>
        <translation>%1, noch keine Zahl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Before you read</source>
        <translation>Vor dem Lesen</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>Wo stehen Sie?</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Zurück zum Kiosk</translation>
    </message>
</context>
<context>
    <name>OrganiserTabs</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Reasons (%L1)</source>
        <translation>Gründe (%L1)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
</context>
<context>
    <name>OrganiserViewModel</name>
    <message>
        <source>The planned time is over. Voting is paused.</source>
        <translation>Die geplante Zeit ist um. Die Abstimmung pausiert.</translation>
    </message>
</context>
<context>
    <name>OutOfServiceWindow</name>
    <message>
        <source>Goodfaith</source>
        <translation>Goodfaith</translation>
    </message>
    <message>
        <source>This kiosk is out of service</source>
        <translation>Dieser Kiosk ist außer Betrieb</translation>
    </message>
    <message>
        <source>Votes are safe. Please tell the organiser.</source>
        <translation>Die Stimmen sind sicher. Bitte sagen Sie der Leitung Bescheid.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>The kiosk failed again and again</source>
        <translation>Der Kiosk ist immer wieder ausgefallen</translation>
    </message>
    <message>
        <source>Every vote that was confirmed is saved. Start it again; where that does not help, switch the computer off and on.</source>
        <translation>Alle bestätigten Stimmen sind gespeichert. Starten Sie ihn neu; hilft das nicht, schalten Sie den Computer aus und ein.</translation>
    </message>
    <message>
        <source>&apos;goodfaith doctor&apos; looks for the cause. What happened is in %1.</source>
        <translation>&apos;goodfaith doctor&apos; sucht die Ursache. Was geschah, steht in %1.</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Kiosk wieder starten</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>OverdueReasons</name>
    <message>
        <source>Is the time of these words over?</source>
        <translation>Ist die Frist dieser Worte um?</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The calendar says one thing, the days this kiosk has run say another: it was off for long, or its clock was wrong. Nothing was erased.</source>
        <translation>Der Kalender sagt das eine, die Tage, die dieser Kiosk lief, das andere: Er war lange aus, oder seine Uhr ging falsch. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Erase them now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Später fragen</translation>
    </message>
</context>
<context>
    <name>OverdueReasonsViewModel</name>
    <message>
        <source>They are kept. The kiosk erases them by itself once it has run for enough days.</source>
        <translation>Sie bleiben. Der Kiosk löscht sie von selbst, wenn er genug Tage gelaufen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) are erased. The counts stay.</source>
        <translation>
            <numerusform>%Ln Grund ist gelöscht. Die Anzahlen bleiben.</numerusform>
            <numerusform>%Ln Gründe sind gelöscht. Die Anzahlen bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Debates</source>
        <translation>Debatten</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aussehen und Ton</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Größe des Bildschirms</translation>
    </message>
    <message>
        <source>Online address</source>
        <translation>Online-Adresse</translation>
    </message>
    <message>
        <source>Printer and files</source>
        <translation>Drucker und Dateien</translation>
    </message>
    <message>
        <source>Reasons and small groups</source>
        <translation>Gründe und kleine Gruppen</translation>
    </message>
    <message>
        <source>Where votes are kept</source>
        <translation>Wo Stimmen liegen</translation>
    </message>
    <message>
        <source>Other kiosks</source>
        <translation>Andere Kioske</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Goodfaith</translation>
    </message>
    <message>
        <source>Name and logo of the event</source>
        <translation>Name und Logo der Veranstaltung</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>The time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Verbleibende Zeit: %1</translation>
    </message>
    <message>
        <source>%1: the time is up</source>
        <translation>%1: die Zeit ist um</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Back to the phase before</source>
        <translation>Zurück zur vorigen Phase</translation>
    </message>
    <message>
        <source>Stop the time</source>
        <translation>Zeit anhalten</translation>
    </message>
    <message>
        <source>Let the time run</source>
        <translation>Zeit laufen lassen</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 Min.</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>On to the next phase</source>
        <translation>Weiter zur nächsten Phase</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Show the lesson to the class on the second screen</source>
        <translation>Die Stunde der Klasse auf dem zweiten Bildschirm zeigen</translation>
    </message>
</context>
<context>
    <name>PhaseNames</name>
    <message>
        <source>First vote</source>
        <translation>Erste Abstimmung</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Die Abstimmung</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Die Veränderung</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Rebuttal</source>
        <translation>Erwiderung</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schlusswort</translation>
    </message>
    <message>
        <source>What speaks for your side, at its strongest?</source>
        <translation>Was spricht am stärksten für eure Seite?</translation>
    </message>
    <message>
        <source>What do you answer to the other side?</source>
        <translation>Was antwortet ihr der anderen Seite?</translation>
    </message>
    <message>
        <source>Why is your side still right? Nothing new now.</source>
        <translation>Warum hat eure Seite immer noch recht? Jetzt nichts Neues mehr.</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>Phones in the room: on</source>
        <translation>Handys im Raum: eingeschaltet</translation>
    </message>
    <message>
        <source>Phones in the room: starting</source>
        <translation>Handys im Raum: wird gestartet</translation>
    </message>
    <message>
        <source>Phones in the room: off</source>
        <translation>Handys im Raum: ausgeschaltet</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>First votes</source>
        <translation>Erste Stimmen</translation>
    </message>
    <message>
        <source>Phones in the same network read and vote in their browser, while this screen goes on. Nothing of the organiser’s can be reached from there.</source>
        <translation>Handys im selben Netz lesen und stimmen in ihrem Browser ab, während es an diesem Bildschirm weitergeht. Nichts von der Leitung ist von dort erreichbar.</translation>
    </message>
    <message>
        <source>If a phone does not find the page: guest networks often keep devices apart. Use another network, or a hotspot of your own, for this machine and the phones.</source>
        <translation>Wenn ein Handy die Seite nicht findet: Gastnetze trennen Geräte oft voneinander. Nutzen Sie für dieses Gerät und die Handys ein anderes Netz oder einen eigenen Hotspot.</translation>
    </message>
    <message>
        <source>Others in that network could read what a phone sends. Each phone says so before the choice.</source>
        <translation>Andere in diesem Netz könnten mitlesen, was ein Handy sendet. Jedes Handy sagt das vor der Wahl.</translation>
    </message>
    <message>
        <source>Slips made</source>
        <translation>Gemachte Zettel</translation>
    </message>
    <message>
        <source>Each vote on a phone needs the code of a slip. The screen asks for none.</source>
        <translation>Jede Stimme am Handy braucht den Code eines Zettels. Der Bildschirm fragt nach keinem.</translation>
    </message>
    <message>
        <source>One vote a slip: once you have made slips, each vote on a phone needs the code of one. Everyone draws one unseen. The screen asks for none.</source>
        <translation>Eine Stimme je Zettel: Sobald Sie Zettel gemacht haben, braucht jede Stimme am Handy den Code eines Zettels. Alle ziehen einen, ohne hinzusehen. Der Bildschirm fragt nach keinem.</translation>
    </message>
    <message>
        <source>Switch phones off</source>
        <translation>Handys ausschalten</translation>
    </message>
    <message>
        <source>Switch phones on</source>
        <translation>Handys einschalten</translation>
    </message>
    <message>
        <source>This machine is in several networks. Which one are the phones in?</source>
        <translation>Dieses Gerät ist in mehreren Netzen. In welchem sind die Handys?</translation>
    </message>
    <message>
        <source>Look for networks again</source>
        <translation>Netze erneut suchen</translation>
    </message>
    <message>
        <source>Slips, one vote each</source>
        <translation>Zettel, je eine Stimme</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Save slips as PDF</source>
        <translation>Zettel als PDF speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PhonesViewModel</name>
    <message>
        <source>The server for phones has ended: %1</source>
        <translation>Der Server für Handys ist beendet: %1</translation>
    </message>
    <message>
        <source>This machine is no longer in that network. Plug the cable in or join the network again, then look again.</source>
        <translation>Dieses Gerät ist nicht mehr in diesem Netz. Stecken Sie das Kabel ein oder treten Sie dem Netz wieder bei und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>This machine is in no network. Join the wireless network of the phones, or plug in a cable, then look again.</source>
        <translation>Dieses Gerät ist in keinem Netz. Treten Sie dem WLAN der Handys bei oder stecken Sie ein Kabel ein und suchen Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>PinConfirmation</name>
    <message>
        <source>Without the PIN nothing was changed.</source>
        <translation>Ohne die PIN wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>%Ln Ziffer</numerusform>
            <numerusform>%Ln Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN wählen</translation>
    </message>
    <message>
        <source>Choose a PIN for helpers</source>
        <translation>Wählen Sie eine PIN für Helfer</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Notfallcode</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Der Notfallcode</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>Geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>First enter your own PIN.</source>
        <translation>Geben Sie zuerst Ihre eigene PIN ein.</translation>
    </message>
    <message>
        <source>6 to 12 digits. It locks the kiosk: afterwards only this door leads out. Keep it somewhere safe.</source>
        <translation>6 bis 12 Ziffern. Sie sperrt den Kiosk: Danach führt nur diese Tür hinaus. Bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <source>6 to 12 digits. With it helpers can review reasons, pause voting and print, and nothing else.</source>
        <translation>6 bis 12 Ziffern. Damit können Helfer Gründe prüfen, die Abstimmung anhalten und drucken, sonst nichts.</translation>
    </message>
    <message>
        <source>Type the same digits again, so that a slip cannot lock you out.</source>
        <translation>Tippen Sie dieselben Ziffern noch einmal, damit ein Tippfehler Sie nicht aussperrt.</translation>
    </message>
    <message>
        <source>It opens this door where the PIN is forgotten. It is shown only now: write it down, and keep it away from the kiosk.</source>
        <translation>Er öffnet diese Tür, wenn die PIN vergessen ist. Er wird nur jetzt gezeigt: Schreiben Sie ihn auf und bewahren Sie ihn nicht beim Kiosk auf.</translation>
    </message>
    <message>
        <source>The 16 letters and digits that were shown when the PIN was set. A new PIN is chosen then.</source>
        <translation>Die 16 Buchstaben und Ziffern, die beim Setzen der PIN gezeigt wurden. Danach wird eine neue PIN gewählt.</translation>
    </message>
    <message>
        <source>The recovery code opens this door at once.</source>
        <translation>Mit dem Notfallcode öffnet sich diese Tür sofort.</translation>
    </message>
    <message>
        <source>I know the PIN</source>
        <translation>Ich kenne die PIN</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN vergessen?</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Zurück zum Kiosk</translation>
    </message>
    <message>
        <source>Not now, stay unlocked</source>
        <translation>Jetzt nicht, ungesperrt lassen</translation>
    </message>
</context>
<context>
    <name>PinViewModel</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln second(s).</source>
        <translation>
            <numerusform>Zu viele falsche Versuche. Warten Sie %Ln Sekunde.</numerusform>
            <numerusform>Zu viele falsche Versuche. Warten Sie %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>This needs the organiser’s PIN.</source>
        <translation>Dafür ist die PIN der Leitung nötig.</translation>
    </message>
    <message>
        <source>That is not the recovery code.</source>
        <translation>Das ist nicht der Notfallcode.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>Die beiden waren nicht gleich. Wählen Sie noch einmal eine PIN.</translation>
    </message>
</context>
<context>
    <name>PlannedEnd</name>
    <message>
        <source>The planned time is over</source>
        <translation>Die geplante Zeit ist um</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Voting is paused. Nothing was ended and nothing was revealed.</source>
        <translation>Die Abstimmung pausiert. Nichts wurde beendet und nichts freigegeben.</translation>
    </message>
    <message>
        <source>If you end the session, its page is made, and everyone can see the results.</source>
        <translation>Wenn Sie die Sitzung beenden, entsteht ihre Seite, und alle können das Ergebnis sehen.</translation>
    </message>
    <message>
        <source>Go on for 15 minutes</source>
        <translation>15 Minuten weitermachen</translation>
    </message>
    <message>
        <source>Go on without an end time</source>
        <translation>Ohne Endzeit weitermachen</translation>
    </message>
    <message>
        <source>End session and make the page</source>
        <translation>Sitzung beenden und Seite machen</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Später fragen</translation>
    </message>
</context>
<context>
    <name>PlannedEndViewModel</name>
    <message>
        <source>Voting goes on for {time}.</source>
        <translation>Die Abstimmung geht weiter: {time}.</translation>
    </message>
    <message>
        <source>Voting goes on, without an end time.</source>
        <translation>Die Abstimmung geht weiter, ohne Endzeit.</translation>
    </message>
    <message>
        <source>No end time</source>
        <translation>Keine Endzeit</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Something else, in my own words</source>
        <translation>Etwas anderes, in meinen Worten</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Nothing can be shown to visitors outside the opening hours.</source>
        <translation>Außerhalb der Öffnungszeiten kann Besuchern nichts gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>PrintingViewModel</name>
    <message>
        <source>looking for it</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>{printer} is not there</source>
        <translation>{printer} ist nicht da</translation>
    </message>
    <message>
        <source>none on this machine</source>
        <translation>keiner an diesem Gerät</translation>
    </message>
    <message>
        <source>{printer}, {state}</source>
        <translation>{printer}, {state}</translation>
    </message>
    <message>
        <source>{paper}, as in the printer</source>
        <translation>{paper}, wie im Drucker</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>druckt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>kein Papier</translation>
    </message>
    <message>
        <source>paper is stuck in it</source>
        <translation>Papierstau</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>eine Klappe ist offen</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>Tinte oder Toner leer</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>takes no pages now</source>
        <translation>nimmt gerade keine Seiten an</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Hilfe</translation>
    </message>
    <message>
        <source>{printer}: {trouble}. It prints on once that is mended. The PDF is safe at {path}.</source>
        <translation>{printer}: {trouble}. Danach druckt er weiter. Das PDF liegt sicher in {path}.</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages} on {printer}.</source>
        <translation>Seite {page} von {pages} wird auf {printer} gedruckt.</translation>
    </message>
    <message>
        <source>The page waits for {printer}.</source>
        <translation>Die Seite wartet auf {printer}.</translation>
    </message>
    <message>
        <source>Printing on {printer}.</source>
        <translation>Wird auf {printer} gedruckt.</translation>
    </message>
    <message>
        <source>The page is held back in the queue of {printer}. The PDF is safe at {path}.</source>
        <translation>Die Seite wird in der Warteschlange von {printer} zurückgehalten. Das PDF liegt sicher in {path}.</translation>
    </message>
    <message>
        <source>Printed on {printer}.</source>
        <translation>Auf {printer} gedruckt.</translation>
    </message>
    <message>
        <source>Printing was cancelled. The PDF is safe at {path}.</source>
        <translation>Der Druck wurde abgebrochen. Das PDF liegt sicher in {path}.</translation>
    </message>
    <message>
        <source>{printer} gave up on the page. The PDF is safe at {path}: look at the printer and print again.</source>
        <translation>{printer} hat die Seite aufgegeben. Das PDF liegt sicher in {path}: Sehen Sie nach dem Drucker und drucken Sie noch einmal.</translation>
    </message>
    <message>
        <source>{printer} knows nothing of the page any more. If it is not on paper, print again: it is at {path}.</source>
        <translation>{printer} weiß nichts mehr von der Seite. Ist sie nicht auf Papier, drucken Sie noch einmal: Sie liegt in {path}.</translation>
    </message>
    <message>
        <source>The page was handed to {printer}, which does not tell more. The PDF is safe at {path}.</source>
        <translation>Die Seite wurde an {printer} übergeben; mehr sagt er nicht. Das PDF liegt sicher in {path}.</translation>
    </message>
</context>
<context>
    <name>ProjectorBar</name>
    <message>
        <source>%L1/%L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>ProjectorViewModel</name>
    <message>
        <source>The screens have changed over, but that could not be saved: after a restart they are as before.</source>
        <translation>Die Bildschirme sind getauscht, aber das konnte nicht gespeichert werden: Nach einem Neustart sind sie wie zuvor.</translation>
    </message>
    <message>
        <source>There is a second screen: {name}</source>
        <translation>Es gibt einen zweiten Bildschirm: {name}</translation>
    </message>
    <message>
        <source>The projector is unplugged. The lesson goes on here.</source>
        <translation>Der Beamer ist nicht mehr angeschlossen. Die Stunde geht hier weiter.</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>The lesson</source>
        <translation>Die Unterrichtsstunde</translation>
    </message>
</context>
<context>
    <name>QrButton</name>
    <message>
        <source>Enlarge the QR code of %1</source>
        <translation>QR-Code von %1 vergrößern</translation>
    </message>
</context>
<context>
    <name>QrMatrix</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
</context>
<context>
    <name>QrNote</name>
    <message>
        <source>Keep thinking: the full debate on your phone</source>
        <translation>Denken Sie weiter: die ganze Debatte auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Tap the code to enlarge it: the full debate on your phone</source>
        <translation>Code antippen, um ihn zu vergrößern: die ganze Debatte auf Ihrem Telefon</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Bring the top down</source>
        <translation>Oberen Teil herunterholen</translation>
    </message>
    <message>
        <source>Bring the middle down</source>
        <translation>Mitte herunterholen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Wieder hoch</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Sound comes through headphones here. Plug them in and put them on.</source>
        <translation>Der Ton kommt hier über Kopfhörer. Stecken Sie sie ein und setzen Sie sie auf.</translation>
    </message>
    <message>
        <source>One moment: the voice is getting ready.</source>
        <translation>Einen Moment: Die Stimme macht sich bereit.</translation>
    </message>
    <message>
        <source>This screen cannot read aloud. Everything can still be read, with larger letters too.</source>
        <translation>Dieser Bildschirm kann nicht vorlesen. Alles lässt sich lesen, auch mit größerer Schrift.</translation>
    </message>
    <message>
        <source>There is no voice for %1 on this screen.</source>
        <translation>Für %1 gibt es hier keine Vorlesestimme.</translation>
    </message>
    <message>
        <source>My headphones are on</source>
        <translation>Ich habe die Kopfhörer auf</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Diese Seite vorlesen</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>%L1 words a minute</source>
        <translation>%L1 Wörter pro Minute</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>How far you have read</source>
        <translation>Wie weit Sie gelesen haben</translation>
    </message>
    <message>
        <source>Convinced? Cast your vote</source>
        <translation>Überzeugt? Abstimmen</translation>
    </message>
    <message>
        <source>You have heard both sides. Thank you.</source>
        <translation>Sie haben beide Seiten gehört. Danke.</translation>
    </message>
</context>
<context>
    <name>ReadingFooter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Back to top</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Now hear the other side</source>
        <translation>Jetzt die andere Seite hören</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Your words may be shown on this screen and printed, never with a name, even if you leave without voting. Please don’t write names or contact details.</source>
        <translation>Ihre Worte werden vielleicht hier gezeigt und gedruckt, nie mit Namen, auch wenn Sie gehen, ohne abzustimmen. Bitte schreiben Sie keine Namen oder Kontaktdaten.</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>Sagen Sie uns, warum</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>So bleibt Ihre Stimme geheim</translation>
    </message>
    <message>
        <source>Or pick the one that says it best</source>
        <translation>Oder wählen Sie, was es am besten sagt</translation>
    </message>
    <message>
        <source>Your words may be shown on this screen and printed, never with a name. Please don’t write names or contact details.</source>
        <translation>Ihre Worte werden vielleicht hier gezeigt und gedruckt, nie mit Namen. Bitte schreiben Sie keine Namen oder Kontaktdaten.</translation>
    </message>
</context>
<context>
    <name>ReasonActions</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Your reason, in your own words</source>
        <translation>Ihr Grund, in eigenen Worten</translation>
    </message>
    <message>
        <source>Type, or press Enter to choose letters</source>
        <translation>Schreiben Sie, oder wählen Sie mit der Eingabetaste Buchstaben aus</translation>
    </message>
    <message>
        <source>Tap here to write in your own words</source>
        <translation>Tippen Sie hier, um in eigenen Worten zu schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) left</source>
        <translation>
            <numerusform>noch %Ln Zeichen</numerusform>
            <numerusform>noch %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The field is full. Delete something to go on.</source>
        <translation>Das Feld ist voll. Löschen Sie etwas, um weiterzuschreiben.</translation>
    </message>
</context>
<context>
    <name>ReasonHeader</name>
    <message>
        <source>Tell us why</source>
        <translation>Sagen Sie uns, warum</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation>Sie haben gewählt: %1</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>So bleibt Ihre Stimme geheim</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>ReasonsTab</name>
    <message>
        <source>Waiting (%L1)</source>
        <translation>Wartend (%L1)</translation>
    </message>
    <message>
        <source>Shown (%L1)</source>
        <translation>Gezeigt (%L1)</translation>
    </message>
    <message>
        <source>Hidden (%L1)</source>
        <translation>Verborgen (%L1)</translation>
    </message>
    <message>
        <source>No reason is shown yet.</source>
        <translation>Noch wird kein Grund gezeigt.</translation>
    </message>
    <message>
        <source>No reason is hidden. Hidden ones are kept and counted, and can be shown again.</source>
        <translation>Kein Grund ist verborgen. Verborgene bleiben erhalten, zählen mit und können wieder gezeigt werden.</translation>
    </message>
    <message>
        <source>Reason %L1 of %L2, in no order of time</source>
        <translation>Grund %L1 von %L2, ohne zeitliche Reihenfolge</translation>
    </message>
</context>
<context>
    <name>ReasonsTabViewModel</name>
    <message numerus="yes">
        <source>%Ln reason(s) are unread. What nobody has read is not on the page.</source>
        <translation>
            <numerusform>%Ln Grund ist ungelesen. Was niemand gelesen hat, steht nicht auf der Seite.</numerusform>
            <numerusform>%Ln Gründe sind ungelesen. Was niemand gelesen hat, steht nicht auf der Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons are shown at once, as the settings say. Look through the shown ones and hide what should not stay.</source>
        <translation>Gründe werden sofort gezeigt, wie in den Einstellungen festgelegt. Sehen Sie die gezeigten durch und verbergen Sie, was nicht bleiben soll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) from before the last start wait. They come with the next five. The end of the session brings them only if five or more are new since it was reopened.</source>
        <translation>
            <numerusform>%Ln Grund von vor dem letzten Start wartet. Er kommt mit den nächsten fünf. Das Ende der Sitzung bringt ihn nur, wenn seit der Wiedereröffnung fünf oder mehr neu sind.</numerusform>
            <numerusform>%Ln Gründe von vor dem letzten Start warten. Sie kommen mit den nächsten fünf. Das Ende der Sitzung bringt sie nur, wenn seit der Wiedereröffnung fünf oder mehr neu sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>New reasons come to you in batches of five or more, so that none can be told by when it came. The end of the session brings the rest only if five or more are new since it was reopened.</source>
        <translation>Neue Gründe kommen in Gruppen von fünf oder mehr, damit keiner an seiner Zeit zu erkennen ist. Das Ende der Sitzung bringt den Rest nur, wenn seit der Wiedereröffnung fünf oder mehr neu sind.</translation>
    </message>
    <message>
        <source>New reasons come to you in batches of five or more, or when the session ends, so that none can be told by when it came.</source>
        <translation>Neue Gründe kommen in Gruppen von fünf oder mehr oder am Ende der Sitzung, damit keiner an seiner Zeit zu erkennen ist.</translation>
    </message>
    <message>
        <source>Look twice: ‘{found}’</source>
        <translation>Genau hinsehen: „{found}“</translation>
    </message>
    <message>
        <source>Perhaps an e-mail address: {found}</source>
        <translation>Vielleicht eine E-Mail-Adresse: {found}</translation>
    </message>
    <message>
        <source>Perhaps a telephone number: {found}</source>
        <translation>Vielleicht eine Telefonnummer: {found}</translation>
    </message>
    <message>
        <source>Perhaps a web address: {found}</source>
        <translation>Vielleicht eine Internetadresse: {found}</translation>
    </message>
    <message>
        <source>Perhaps somebody’s account: {found}</source>
        <translation>Vielleicht das Konto von jemandem: {found}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) from before the last start wait. They come with the next five, or when the session ends.</source>
        <translation>
            <numerusform>%Ln Grund von vor dem letzten Start wartet. Er kommt mit den nächsten fünf oder am Ende der Sitzung.</numerusform>
            <numerusform>%Ln Gründe von vor dem letzten Start warten. Sie kommen mit den nächsten fünf oder am Ende der Sitzung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryChoice</name>
    <message>
        <source>Voting is not possible now</source>
        <translation>Abstimmen ist gerade nicht möglich</translation>
    </message>
    <message>
        <source>The file with the votes is damaged</source>
        <translation>Die Datei mit den Stimmen ist beschädigt</translation>
    </message>
    <message>
        <source>Start with no votes?</source>
        <translation>Ohne Stimmen beginnen?</translation>
    </message>
    <message>
        <source>The file with the votes is damaged. Nothing in it was changed. Please call the organiser.</source>
        <translation>Die Datei mit den Stimmen ist beschädigt. Nichts darin wurde verändert. Bitte rufen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. It stays kept, whatever you choose; it is %1.</source>
        <translation>Nichts darin wurde verändert. Sie bleibt erhalten, was immer Sie wählen; es ist %1.</translation>
    </message>
    <message>
        <source>Everyone&apos;s votes stay in the damaged file, which is kept beside the new one. The kiosk counts from zero.</source>
        <translation>Alle Stimmen bleiben in der beschädigten Datei, die neben der neuen liegt. Der Kiosk zählt ab null.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. Someone who knows about databases may get votes out of it.</source>
        <translation>Die beschädigte Datei bleibt als %1. Wer sich mit Datenbanken auskennt, kann vielleicht Stimmen daraus retten.</translation>
    </message>
    <message>
        <source>No second copy is kept. If there is a backup elsewhere, leave the kiosk and use &apos;goodfaith restore&apos;.</source>
        <translation>Es gibt keine zweite Kopie. Liegt anderswo eine Sicherung, verlassen Sie den Kiosk und nehmen Sie &apos;goodfaith restore&apos;.</translation>
    </message>
    <message>
        <source>The second copy is %1. It may lack the last votes.</source>
        <translation>Die zweite Kopie ist %1. Ihr fehlen vielleicht die letzten Stimmen.</translation>
    </message>
    <message>
        <source>The second copy would be %1, which is not here now. If it is on a stick, put the stick in.</source>
        <translation>Die zweite Kopie wäre %1; sie ist gerade nicht da. Liegt sie auf einem Stick, stecken Sie ihn ein.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Bring the second copy back</source>
        <translation>Zweite Kopie zurückholen</translation>
    </message>
    <message>
        <source>Start with no votes</source>
        <translation>Ohne Stimmen beginnen</translation>
    </message>
    <message>
        <source>Yes, start with no votes</source>
        <translation>Ja, ohne Stimmen beginnen</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nein, zurück</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Kiosk öffnen</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>Notfallcode: %1</translation>
    </message>
    <message>
        <source>Going to the printer</source>
        <translation>Unterwegs zum Drucker</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeViewModel</name>
    <message>
        <source>Recovery code of this kiosk</source>
        <translation>Notfallcode dieses Kiosks</translation>
    </message>
    <message>
        <source>It opens the organiser’s door where the PIN is forgotten; a new PIN is chosen then. Keep it away from the kiosk.</source>
        <translation>Er öffnet die Tür der Leitung, wenn die PIN vergessen ist; dann wird eine neue PIN gewählt. Nicht beim Kiosk aufbewahren.</translation>
    </message>
    <message>
        <source>It is at the printer. Fetch it, and check that it can be read.</source>
        <translation>Er ist beim Drucker. Holen Sie ihn und prüfen Sie, ob er lesbar ist.</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Goodfaith</source>
        <translation>Goodfaith</translation>
    </message>
</context>
<context>
    <name>RehearsalViewModel</name>
    <message>
        <source>Rehearsal — the votes are made up</source>
        <translation>Probe – die Stimmen sind erfunden</translation>
    </message>
    <message>
        <source>Preview — nothing counts</source>
        <translation>Vorschau – nichts zählt</translation>
    </message>
    <message>
        <source>Rehearsal — nothing counts</source>
        <translation>Probe – nichts zählt</translation>
    </message>
    <message>
        <source>Page Down shows one step after the other.</source>
        <translation>Bild ab zeigt einen Schritt nach dem anderen.</translation>
    </message>
    <message>
        <source>Pupils vote one by one here, or you count hands. Go on with Page Down or the arrow.</source>
        <translation>Hier stimmt die Klasse nacheinander ab, oder Sie zählen Handzeichen. Weiter mit Bild ab oder dem Pfeil.</translation>
    </message>
    <message>
        <source>Have this read aloud. The padlock ends the rehearsal at any time.</source>
        <translation>Lassen Sie das vorlesen. Das Schloss beendet die Probe jederzeit.</translation>
    </message>
    <message>
        <source>Each half of the class prepares one side. You can stop the time, or give a minute more.</source>
        <translation>Jede Hälfte der Klasse bereitet eine Seite vor. Sie können die Zeit anhalten oder eine Minute mehr geben.</translation>
    </message>
    <message>
        <source>One question and one point of each side at a time. Page Up goes back.</source>
        <translation>Je eine Frage und ein Argument jeder Seite. Bild auf geht zurück.</translation>
    </message>
    <message>
        <source>The class votes again, in the same way. B makes the screen black.</source>
        <translation>Die Klasse stimmt noch einmal ab, auf dieselbe Weise. B macht den Bildschirm schwarz.</translation>
    </message>
    <message>
        <source>Page Down shows the results here. In a lesson Enter does, or the button.</source>
        <translation>Hier zeigt Bild ab die Ergebnisse. In einer Stunde tut das die Eingabetaste oder die Taste auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>That was all. In a lesson you end the session now and print its page; here the padlock leads out.</source>
        <translation>Das war alles. In einer Stunde beenden Sie jetzt die Sitzung und drucken ihre Seite; hier führt das Schloss hinaus.</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Print the page</source>
        <translation>Seite drucken</translation>
    </message>
    <message>
        <source>Print the page so far</source>
        <translation>Zwischenstand drucken</translation>
    </message>
    <message>
        <source>Print the page as it is now</source>
        <translation>Die Seite drucken, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Print the saved page unchanged</source>
        <translation>Die gespeicherte Seite unverändert drucken</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>Druck abbrechen</translation>
    </message>
    <message>
        <source>Print it in large letters</source>
        <translation>In großer Schrift drucken</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Save PDF and data to ‘%1’</source>
        <translation>PDF und Daten auf „%1“ speichern</translation>
    </message>
    <message>
        <source>Put in a USB stick to take PDF and data home.</source>
        <translation>Stecken Sie einen USB-Stick ein, um PDF und Daten mitzunehmen.</translation>
    </message>
</context>
<context>
    <name>ReportProgress</name>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>You can go back to the kiosk meanwhile: voting is not held up.</source>
        <translation>Sie können inzwischen zum Kiosk zurück: Die Abstimmung läuft weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>There is a page once the session has ended or its results are revealed.</source>
        <translation>Eine Seite gibt es, wenn die Sitzung beendet ist oder die Ergebnisse freigegeben sind.</translation>
    </message>
    <message>
        <source>One page to keep: the question, the result, who changed their mind, and people’s own words.</source>
        <translation>Eine Seite zum Aufheben: die Frage, das Ergebnis, wer die Meinung geändert hat, und die Worte der Menschen.</translation>
    </message>
    <message>
        <source>The session goes on: the page says how it stands so far.</source>
        <translation>Die Sitzung läuft noch: Die Seite sagt, wie es bis jetzt steht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) wait for you and are not on it.</source>
        <translation>
            <numerusform>%Ln Grund wartet auf Sie und ist nicht darauf.</numerusform>
            <numerusform>%Ln Gründe warten auf Sie und sind nicht darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>ReportTabViewModel</name>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Its page is being made.</source>
        <translation>Ihre Seite wird gemacht.</translation>
    </message>
    <message>
        <source>Making the page to print it</source>
        <translation>Die Seite wird zum Drucken gemacht</translation>
    </message>
    <message>
        <source>Making the large print</source>
        <translation>Die Fassung in großer Schrift wird gemacht</translation>
    </message>
    <message>
        <source>Sending the page to the printer</source>
        <translation>Die Seite geht an den Drucker</translation>
    </message>
    <message>
        <source>Saving to {stick}</source>
        <translation>Wird auf {stick} gespeichert</translation>
    </message>
    <message>
        <source>Making the page</source>
        <translation>Die Seite wird gemacht</translation>
    </message>
    <message>
        <source>One thing after the other: wait for it, or cancel it.</source>
        <translation>Eins nach dem anderen: Warten Sie darauf oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>The page is saved as {path}.</source>
        <translation>Die Seite ist als {path} gespeichert.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer, and saved as {path}.</source>
        <translation>Die Seite ist unterwegs zum Drucker und als {path} gespeichert.</translation>
    </message>
    <message>
        <source>{count} files are on {stick}. It is safe to remove.</source>
        <translation>{count} Dateien sind auf {stick}. Sie können ihn abziehen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed, and nothing is lost.</source>
        <translation>Abgebrochen. Nichts wurde geändert, nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>RestartNotice</name>
    <message>
        <source>Part of this holds from the next start. Votes and the session are kept.</source>
        <translation>Ein Teil gilt ab dem nächsten Start. Stimmen und Sitzung bleiben erhalten.</translation>
    </message>
    <message>
        <source>Start the kiosk again now</source>
        <translation>Kiosk jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Who changed their mind?</source>
        <translation>Wer hat die Meinung geändert?</translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>Mit eigenen Worten</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ResultsViewModel</name>
    <message>
        <source>{votes} by raised hands</source>
        <translation>{votes} durch Handzeichen</translation>
    </message>
    <message>
        <source>{votes} on paper</source>
        <translation>{votes} auf Papier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) so far</source>
        <translation>
            <numerusform>%Ln Stimme bisher</numerusform>
            <numerusform>%Ln Stimmen bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{votes} — the room is split</source>
        <translation>{votes} – der Saal ist geteilt</translation>
    </message>
    <message>
        <source>{votes} — almost even</source>
        <translation>{votes} – fast gleichauf</translation>
    </message>
    <message>
        <source>{votes} — the room leans {side}</source>
        <translation>{votes} – der Saal neigt zu {side}</translation>
    </message>
    <message>
        <source>{votes} — more said {side}</source>
        <translation>{votes} – mehr für {side}</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Es ist keine Sitzung offen.</translation>
    </message>
    <message>
        <source>One reason from each side, as soon as the split is shown.</source>
        <translation>Ein Grund von jeder Seite, sobald die Verteilung gezeigt wird.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split: the others would give single votes away.</source>
        <translation>{shown} von {votes} Stimmen sind in der Aufteilung: Die übrigen würden einzelne Stimmen verraten.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split so far: it moves in steps, so that no single vote can be read off.</source>
        <translation>{shown} von {votes} Stimmen sind bisher in der Aufteilung: Sie rückt in Schritten vor, damit sich keine einzelne Stimme ablesen lässt.</translation>
    </message>
    <message>
        <source>Shown in steps, so that no single vote can be read off.</source>
        <translation>In Schritten gezeigt, damit keine einzelne Stimme ablesbar ist.</translation>
    </message>
    <message>
        <source>You will see how the room voted after your own vote, so that nobody votes with the crowd.</source>
        <translation>Wie der Saal gestimmt hat, sehen Sie nach Ihrer eigenen Stimme, damit niemand mit der Menge stimmt.</translation>
    </message>
    <message>
        <source>{votes} on a screen</source>
        <translation>{votes} am Bildschirm</translation>
    </message>
    <message>
        <source>The results are sealed. They are shown when the organiser reveals them.</source>
        <translation>Die Ergebnisse sind versiegelt. Sie werden gezeigt, wenn die Leitung sie freigibt.</translation>
    </message>
    <message>
        <source>Nobody was asked where they stood before reading.</source>
        <translation>Vor dem Lesen wurde niemand nach der Haltung gefragt.</translation>
    </message>
    <message>
        <source>From which side to which is not shown: so few took some ways that they could be picked out.</source>
        <translation>Von welcher Seite zu welcher, wird nicht gezeigt: Manche Wege nahmen so wenige, dass man sie erkennen könnte.</translation>
    </message>
    <message>
        <source>Not shown: too few said where they stood before, or so few took some ways that they could be picked out.</source>
        <translation>Nicht gezeigt: Zu wenige haben vorher ihre Haltung genannt, oder manche Wege nahmen so wenige, dass man sie erkennen könnte.</translation>
    </message>
    <message>
        <source>Shown when the session has ended, so that no single vote can be read off, if enough said where they stood before.</source>
        <translation>Wird gezeigt, wenn die Sitzung beendet ist, damit keine einzelne Stimme abzulesen ist, und wenn genug vorher ihre Haltung genannt haben.</translation>
    </message>
    <message>
        <source>The split is not shown: it would give single votes away.</source>
        <translation>Die Verteilung wird nicht gezeigt: Sie würde einzelne Stimmen verraten.</translation>
    </message>
    <message numerus="yes">
        <source>The split is shown from %Ln vote(s) on at the earliest.</source>
        <translation>
            <numerusform>Die Verteilung wird frühestens ab %Ln Stimme gezeigt.</numerusform>
            <numerusform>Die Verteilung wird frühestens ab %Ln Stimmen gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is not shown yet: it would give single votes away.</source>
        <translation>Die Verteilung wird noch nicht gezeigt: Sie würde einzelne Stimmen verraten.</translation>
    </message>
    <message>
        <source>Who changed their mind</source>
        <translation>Wer die Meinung geändert hat</translation>
    </message>
    <message>
        <source>When the session has ended, if enough people took each way.</source>
        <translation>Wenn die Sitzung beendet ist und genug Menschen jeden Weg gegangen sind.</translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>Mit eigenen Worten</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>Show the results to everyone?</source>
        <translation>Die Ergebnisse allen zeigen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) so far.</source>
        <translation>
            <numerusform>%Ln Stimme bisher.</numerusform>
            <numerusform>%Ln Stimmen bisher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are shown they stay shown, also while further votes come in.</source>
        <translation>Einmal gezeigt, bleiben sie sichtbar, auch wenn weitere Stimmen dazukommen.</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>A bar as long as a bank card</source>
        <translation>Ein Balken so lang wie eine Bankkarte</translation>
    </message>
    <message>
        <source>85.6 mm: a bank card</source>
        <translation>85,6 mm: eine Bankkarte</translation>
    </message>
</context>
<context>
    <name>ScanKeyLabels</name>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostroph</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Letters to choose</source>
        <translation>Buchstaben zur Wahl</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Row: %1</source>
        <translation>Reihe: %1</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>More below</source>
        <translation>Weiter unten</translation>
    </message>
    <message>
        <source>Back to top</source>
        <translation>Zum Anfang</translation>
    </message>
</context>
<context>
    <name>SecondCopyViewModel</name>
    <message>
        <source>Second copy: on {place}, up to date.</source>
        <translation>Zweite Kopie: auf {place}, aktuell.</translation>
    </message>
    <message>
        <source>Second copy: on {place}, up to date since vote {votes}.</source>
        <translation>Zweite Kopie: auf {place}, aktuell seit Stimme {votes}.</translation>
    </message>
    <message>
        <source>Second copy: none. Choose a folder or a stick for it in the settings.</source>
        <translation>Zweite Kopie: keine. Wählen Sie in den Einstellungen einen Ordner oder Stick dafür.</translation>
    </message>
    <message>
        <source>Second copy: looking for {place}.</source>
        <translation>Zweite Kopie: {place} wird gesucht.</translation>
    </message>
    <message>
        <source>Second copy: none on {place} yet. It is written after the next votes, or when the session ends.</source>
        <translation>Zweite Kopie: noch keine auf {place}. Sie wird nach den nächsten Stimmen oder am Ende der Sitzung geschrieben.</translation>
    </message>
    <message>
        <source>Second copy: {place} is missing since {since}. The votes are safe on this machine.</source>
        <translation>Zweite Kopie: {place} fehlt seit {since}. Die Stimmen sind auf diesem Gerät sicher.</translation>
    </message>
    <message>
        <source>Second copy: {place} holds votes that this kiosk does not have, so it was left alone. Bring them back with &apos;goodfaith restore&apos;, or use another folder.</source>
        <translation>Zweite Kopie: {place} enthält Stimmen, die dieser Kiosk nicht hat, und wurde darum nicht angerührt. Holen Sie sie mit &apos;goodfaith restore&apos; zurück oder nehmen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Second copy: not up to date. {problem} The votes are safe on this machine.</source>
        <translation>Zweite Kopie: nicht aktuell. {problem} Die Stimmen sind auf diesem Gerät sicher.</translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message>
        <source>How your vote stays secret</source>
        <translation>So bleibt Ihre Stimme geheim</translation>
    </message>
    <message>
        <source>Back to my vote</source>
        <translation>Zurück zu meiner Stimme</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>Was nie gespeichert wird</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Was andere sehen</translation>
    </message>
    <message>
        <source>What no program can prevent</source>
        <translation>Was kein Programm verhindern kann</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Open the session, wipe the rehearsal</source>
        <translation>Sitzung öffnen, Probe löschen</translation>
    </message>
    <message>
        <source>Everyone voted the same way. Show it?</source>
        <translation>Alle haben gleich gestimmt. Zeigen?</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>End session and make the page</source>
        <translation>Sitzung beenden und Seite machen</translation>
    </message>
    <message>
        <source>Go on with voting</source>
        <translation>Abstimmung fortsetzen</translation>
    </message>
    <message>
        <source>Pause voting</source>
        <translation>Abstimmung anhalten</translation>
    </message>
    <message>
        <source>Phones in the room: on</source>
        <translation>Handys im Raum: eingeschaltet</translation>
    </message>
    <message>
        <source>Phones in the room</source>
        <translation>Handys im Raum</translation>
    </message>
    <message>
        <source>Reveal results on screen</source>
        <translation>Ergebnisse freigeben</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>With the helper’s PIN you can review reasons, pause voting and print. Everything else needs the organiser’s PIN.</source>
        <translation>Mit der PIN für Helfer können Sie Gründe prüfen, die Abstimmung anhalten und drucken. Für alles andere ist die PIN der Leitung nötig.</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>Mit der Stunde fortfahren</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Stunde beginnen</translation>
    </message>
    <message>
        <source>Phases and times of the lesson</source>
        <translation>Phasen und Zeiten der Stunde</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Stunde verlassen</translation>
    </message>
    <message>
        <source>Everyone who decided voted the same way. Show it?</source>
        <translation>Alle, die sich entschieden haben, haben gleich gestimmt. Zeigen?</translation>
    </message>
</context>
<context>
    <name>SessionComparison</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Meinung geändert</translation>
    </message>
    <message>
        <source>Hands and paper</source>
        <translation>Hände und Papier</translation>
    </message>
    <message>
        <source>Left without voting</source>
        <translation>Ohne Stimme gegangen</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debatte</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Klassenzimmer</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>{count} to {side}</source>
        <translation>{count} zu {side}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>held back: it would show who voted how</source>
        <translation>zurückgehalten: würde zeigen, wer wie abgestimmt hat</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Session log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Es gibt noch keine Sitzung.</translation>
    </message>
    <message>
        <source>Mark a session to go on with it or to erase it, two to compare them.</source>
        <translation>Markieren Sie eine Sitzung, um sie fortzusetzen oder zu löschen, zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Erase it permanently</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <source>Show it on the kiosk</source>
        <translation>Auf dem Kiosk zeigen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Read its log</source>
        <translation>Ihr Protokoll lesen</translation>
    </message>
    <message>
        <source>Read the kiosk’s log</source>
        <translation>Protokoll des Kiosks lesen</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Sitzung</translation>
    </message>
</context>
<context>
    <name>SessionHistoryViewModel</name>
    <message>
        <source>This session is on the kiosk again. It takes no votes.</source>
        <translation>Diese Sitzung ist wieder auf dem Kiosk. Sie nimmt keine Stimmen an.</translation>
    </message>
    <message>
        <source>Erase ‘{name}’ with its votes and its reasons? Its pages and exports go too (files: {files}), and what is set aside of it (copies: {copies}). There is no way back, not even from a copy.</source>
        <translation>„{name}“ mit Stimmen und Gründen löschen? Gelöscht werden auch Seiten und Exporte (Dateien: {files}) und was davon beiseitegelegt ist (Kopien: {copies}). Es gibt keinen Weg zurück, auch nicht aus einer Kopie.</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>rehearsal, ended</source>
        <translation>Probe, beendet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>opened again: {times}</source>
        <translation>wieder geöffnet: {times}</translation>
    </message>
    <message>
        <source>The session takes votes again. Its report will say that it was opened again.</source>
        <translation>Die Sitzung nimmt wieder Stimmen an. Ihr Bericht wird sagen, dass sie wieder geöffnet wurde.</translation>
    </message>
    <message>
        <source>‘{name}’ is erased.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The second copy still holds it: it goes from there when {place} is back.</source>
        <translation>Die zweite Kopie enthält sie noch: Sie verschwindet dort, wenn {place} wieder da ist.</translation>
    </message>
    <message>
        <source>The print queue may still hold pages of it: {jobs}.</source>
        <translation>Die Druckwarteschlange kann noch Seiten davon enthalten: {jobs}.</translation>
    </message>
</context>
<context>
    <name>SessionLog</name>
    <message>
        <source>Days and no times, and nothing about single votes. A code on an earlier print proves that nothing before it was changed.</source>
        <translation>Tage und keine Uhrzeiten, und nichts über einzelne Stimmen. Ein Code auf einem früheren Ausdruck beweist, dass davor nichts geändert wurde.</translation>
    </message>
</context>
<context>
    <name>SessionLogViewModel</name>
    <message>
        <source>The kiosk</source>
        <translation>Der Kiosk</translation>
    </message>
    <message>
        <source>Line {number} does not continue the one before it: a line was changed, removed or moved.</source>
        <translation>Zeile {number} setzt die vorige nicht fort: Eine Zeile wurde geändert, entfernt oder verschoben.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>Every line continues the one before it. Lines: {lines}. Last code: {code}.</source>
        <translation>Jede Zeile setzt die vorige fort. Zeilen: {lines}. Letzter Code: {code}.</translation>
    </message>
    <message>
        <source>Only the last {lines} lines are listed here; ‘goodfaith log’ lists all.</source>
        <translation>Hier stehen nur die letzten {lines} Zeilen; ‘goodfaith log’ zeigt alle.</translation>
    </message>
    <message>
        <source>The log begins: an earlier version kept none</source>
        <translation>Das Protokoll beginnt: Eine frühere Version führte keines</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Results revealed</source>
        <translation>Ergebnis enthüllt</translation>
    </message>
    <message>
        <source>Agreed to show a unanimous result</source>
        <translation>Zugestimmt, ein einstimmiges Ergebnis zu zeigen</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Raised hands entered: {votes}</source>
        <translation>Handzeichen eingetragen: {votes}</translation>
    </message>
    <message>
        <source>Paper votes entered: {votes}</source>
        <translation>Stimmen auf Papier eingetragen: {votes}</translation>
    </message>
    <message>
        <source>Raised hands of the first vote entered: {votes}</source>
        <translation>Handzeichen der ersten Abstimmung eingetragen: {votes}</translation>
    </message>
    <message>
        <source>Paper votes of the first vote entered: {votes}</source>
        <translation>Stimmen auf Papier der ersten Abstimmung eingetragen: {votes}</translation>
    </message>
    <message>
        <source>Reasons reviewed: {shown} shown, {hidden} hidden, {restored} decided again</source>
        <translation>Gründe geprüft: {shown} gezeigt, {hidden} verborgen, {restored} neu entschieden</translation>
    </message>
    <message>
        <source>Results written as {files}</source>
        <translation>Ergebnis geschrieben als {files}</translation>
    </message>
    <message>
        <source>Reasons erased</source>
        <translation>Gründe gelöscht</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>A session erased</source>
        <translation>Eine Sitzung gelöscht</translation>
    </message>
</context>
<context>
    <name>SessionQuestion</name>
    <message>
        <source>Only the first vote was held. It cannot go on after the end, and no page is made.</source>
        <translation>Es gab nur die erste Abstimmung. Nach dem Ende kann sie nicht weitergehen, und es wird keine Seite gemacht.</translation>
    </message>
    <message>
        <source>Nobody has voted, so no page is made.</source>
        <translation>Niemand hat abgestimmt, deshalb wird keine Seite gemacht.</translation>
    </message>
    <message>
        <source>Voting stops, the page is made, and everyone can see the results.</source>
        <translation>Die Abstimmung endet, die Seite wird gemacht, und alle können das Ergebnis sehen.</translation>
    </message>
    <message>
        <source>End ‘%1’?</source>
        <translation>„%1“ beenden?</translation>
    </message>
    <message>
        <source>Reveal the results of ‘%1’? Everyone at this screen can see them from now on, while voting goes on. This cannot be taken back.</source>
        <translation>Ergebnisse von „%1“ freigeben? Ab jetzt können sie alle an diesem Bildschirm sehen, während weiter abgestimmt wird. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>End it and read them now</source>
        <translation>Beenden und jetzt lesen</translation>
    </message>
    <message>
        <source>Reveal them</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>End it without them</source>
        <translation>Ohne sie beenden</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>SessionTabViewModel</name>
    <message>
        <source>The session is open. The rehearsal is wiped.</source>
        <translation>Die Sitzung ist offen. Die Probe ist gelöscht.</translation>
    </message>
    <message>
        <source>Voting goes on.</source>
        <translation>Die Abstimmung geht weiter.</translation>
    </message>
    <message>
        <source>Voting is paused.</source>
        <translation>Die Abstimmung pausiert.</translation>
    </message>
    <message>
        <source>The planned time is over. The organiser decides how to go on.</source>
        <translation>Die geplante Zeit ist um. Die Leitung entscheidet, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Everyone can see the results now.</source>
        <translation>Jetzt können alle die Ergebnisse sehen.</translation>
    </message>
    <message>
        <source>The result is shown now.</source>
        <translation>Das Ergebnis wird jetzt gezeigt.</translation>
    </message>
    <message>
        <source>The session has ended. Its page is made when you have read the reasons.</source>
        <translation>Die Sitzung ist beendet. Ihre Seite wird gemacht, wenn Sie die Gründe gelesen haben.</translation>
    </message>
    <message>
        <source>The session has ended. There are no votes for a page.</source>
        <translation>Die Sitzung ist beendet. Es gibt keine Stimmen für eine Seite.</translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation>Keine Sitzung offen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Rehearsal: nothing counts</source>
        <translation>Probe: Nichts zählt</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Eine Sitzung beginnen</translation>
    </message>
    <message>
        <source>Booth — attendees tap one by one</source>
        <translation>Stand – eine Person nach der anderen</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Klassenzimmer</translation>
    </message>
    <message>
        <source>held back: everyone voted the same way</source>
        <translation>zurückgehalten: Alle haben gleich gestimmt</translation>
    </message>
    <message>
        <source>shown to everyone</source>
        <translation>für alle sichtbar</translation>
    </message>
    <message>
        <source>shown after voting</source>
        <translation>nach dem Abstimmen gezeigt</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>held back: everyone who decided voted the same way</source>
        <translation>zurückgehalten: Alle, die sich entschieden haben, haben gleich gestimmt</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>It begins with https://. Left empty, the debate’s own address is used.</source>
        <translation>Sie beginnt mit https://. Leer gelassen gilt die Adresse der Debatte.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse nehmen</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How large is this screen?</source>
        <translation>Wie groß ist dieser Bildschirm?</translation>
    </message>
    <message>
        <source>Lay a bank card against the bar and make the bar as long as the card: then letters and buttons are as large as they have to be.</source>
        <translation>Legen Sie eine Bankkarte an den Balken und machen Sie ihn gleich lang: Dann sind Schrift und Tasten so groß wie nötig.</translation>
    </message>
    <message>
        <source>Votes are in</source>
        <translation>Stimmen liegen in</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Zweite Kopie</translation>
    </message>
    <message>
        <source>none: choose a stick or a folder on another disk</source>
        <translation>keine: Wählen Sie einen Stick oder einen Ordner auf einer anderen Platte</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Keine zweite Kopie</translation>
    </message>
    <message>
        <source>They are on the first screen, the page and the slide. A logo is a PNG or SVG file of up to 2 MB, for a light background.</source>
        <translation>Sie stehen auf dem ersten Bildschirm, auf der Seite und auf der Folie. Ein Logo ist eine PNG- oder SVG-Datei bis 2 MB, für hellen Grund.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo auswählen</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Headphones only</source>
        <translation>Nur Kopfhörer</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Colours a visit begins with</source>
        <translation>Farben zu Beginn eines Besuchs</translation>
    </message>
    <message>
        <source>Text size at the start of a visit</source>
        <translation>Schriftgröße zu Beginn eines Besuchs</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Bewegung am Bildschirm</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <translation>Alles in Reichweite</translation>
    </message>
    <message>
        <source>Lower half only</source>
        <translation>Nur untere Hälfte</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln Wort pro Minute</numerusform>
            <numerusform>%Ln Wörter pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>As on typewriters</source>
        <translation>Wie auf Schreibmaschinen</translation>
    </message>
    <message>
        <source>In the order of the alphabet</source>
        <translation>Nach dem Alphabet</translation>
    </message>
    <message>
        <source>Languages visitors may choose</source>
        <translation>Sprachen zur Wahl</translation>
    </message>
    <message>
        <source>The debate’s first</source>
        <translation>Die erste der Debatte</translation>
    </message>
    <message>
        <source>Language a visit begins in</source>
        <translation>Sprache zu Beginn eines Besuchs</translation>
    </message>
    <message>
        <source>Letters of the keyboard</source>
        <translation>Buchstaben der Tastatur</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Öffnet um</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Schließt um</translation>
    </message>
    <message>
        <source>Quiet before ‘Still there?’</source>
        <translation>Wartezeit vor „Noch da?“</translation>
    </message>
    <message>
        <source>Time to answer it</source>
        <translation>Zeit für die Antwort</translation>
    </message>
    <message>
        <source>‘Thank you’ stays for</source>
        <translation>„Danke“ bleibt</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Dark outside these hours</source>
        <translation>Außerhalb dunkel</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Immer offen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>{inches} inches, {cm} cm</source>
        <translation>{inches} Zoll, {cm} cm</translation>
    </message>
    <message>
        <source>From corner to corner</source>
        <translation>Von Ecke zu Ecke</translation>
    </message>
    <message>
        <source>Online version</source>
        <translation>Online-Fassung</translation>
    </message>
    <message>
        <source>The system’s first</source>
        <translation>Der erste des Systems</translation>
    </message>
    <message>
        <source>As spreadsheets in the page’s language expect</source>
        <translation>Wie es Tabellenprogramme in der Sprache der Seite erwarten</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>What is in the printer</source>
        <translation>Was im Drucker ist</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>When a session ends</source>
        <translation>Wenn eine Sitzung endet</translation>
    </message>
    <message>
        <source>Print its page</source>
        <translation>Ihre Seite drucken</translation>
    </message>
    <message>
        <source>Only save it</source>
        <translation>Nur speichern</translation>
    </message>
    <message>
        <source>The CSV file is separated by</source>
        <translation>Die CSV-Datei ist getrennt durch</translation>
    </message>
    <message>
        <source>After you have read them</source>
        <translation>Nachdem Sie sie gelesen haben</translation>
    </message>
    <message>
        <source>At once, in batches</source>
        <translation>Sofort, in Gruppen</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep them, without a vote</source>
        <translation>Behalten, ohne Stimme</translation>
    </message>
    <message>
        <source>Reasons are shown</source>
        <translation>Gründe werden gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of someone who walks away</source>
        <translation>Worte von jemandem, der weggeht</translation>
    </message>
    <message>
        <source>Words are erased at the earliest after</source>
        <translation>Worte werden frühestens gelöscht nach</translation>
    </message>
    <message>
        <source>Smallest group that is shown</source>
        <translation>Kleinste gezeigte Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>ab dem nächsten Start</translation>
    </message>
    <message>
        <source>The system’s main screen</source>
        <translation>Der Hauptbildschirm des Systems</translation>
    </message>
    <message>
        <source>Screen the kiosk is on</source>
        <translation>Bildschirm, auf dem der Kiosk ist</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name der Veranstaltung</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>This would change</source>
        <translation>Das würde sich ändern</translation>
    </message>
    <message>
        <source>Save this kiosk’s settings on a stick and take them over on others. The PIN, the printer, the size of the screen and folders stay with each machine.</source>
        <translation>Speichern Sie die Einstellungen auf einem Stick und übernehmen Sie sie auf anderen Kiosken. PIN, Drucker, Bildschirmgröße und Ordner bleiben beim jeweiligen Gerät.</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Take one over</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>All kiosks in one place</source>
        <translation>Alle Kioske an einem Ort</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SettingsTransferViewModel</name>
    <message>
        <source>The set-up is taken over.</source>
        <translation>Die Einstellungen sind übernommen.</translation>
    </message>
    <message>
        <source>{key}: {new} instead of {old}</source>
        <translation>{key}: {new} statt {old}</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation>das des Programms</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The set-up is saved as {path}.</source>
        <translation>Die Einstellungen sind als {path} gespeichert.</translation>
    </message>
    <message>
        <source>‘{file}’ holds what is set here already.</source>
        <translation>„{file}“ enthält, was hier schon gilt.</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The settings in force are in the file again. The one that could not be used is kept beside it.</source>
        <translation>Die geltenden Einstellungen stehen wieder in der Datei. Die unbrauchbare liegt daneben.</translation>
    </message>
    <message>
        <source>This address was not saved: it has to begin with https:// and name a website, as in https://museum.example/debate.</source>
        <translation>Diese Adresse wurde nicht gespeichert: Sie muss mit https:// beginnen und eine Website nennen, wie https://museum.example/debate.</translation>
    </message>
</context>
<context>
    <name>SideActions</name>
    <message>
        <source>Read the full argument</source>
        <translation>Ganzes Argument lesen</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Anhören: %1</translation>
    </message>
</context>
<context>
    <name>SideViewModel</name>
    <message>
        <source>For the proposition</source>
        <translation>Für den Vorschlag</translation>
    </message>
    <message>
        <source>Against the proposition</source>
        <translation>Gegen den Vorschlag</translation>
    </message>
</context>
<context>
    <name>SlipsViewModel</name>
    <message>
        <source>The slips are on their way to the printer, and saved as {path}.</source>
        <translation>Die Zettel sind auf dem Weg zum Drucker und als {path} gespeichert.</translation>
    </message>
    <message>
        <source>The slips are saved as {path}. Print them, and let nobody see them before they are drawn.</source>
        <translation>Die Zettel sind als {path} gespeichert. Drucken Sie sie, und lassen Sie niemanden sie sehen, bevor sie gezogen werden.</translation>
    </message>
</context>
<context>
    <name>SpeakingOrderPage</name>
    <message>
        <source>Who begins?</source>
        <translation>Wer beginnt?</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
</context>
<context>
    <name>SpeakingOrderViewModel</name>
    <message>
        <source>‘{side}’ begins</source>
        <translation>„{side}“ beginnt</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>Münze werfen</translation>
    </message>
</context>
<context>
    <name>Speeches</name>
    <message>
        <source>Speech %L1 of %L2</source>
        <translation>Rede %L1 von %L2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>StationBoard</name>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kiosk(s)</source>
        <translation>
            <numerusform>%Ln Kiosk</numerusform>
            <numerusform>%Ln Kioske</numerusform>
        </translation>
    </message>
    <message>
        <source>all are well</source>
        <translation>allen geht es gut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) somebody</source>
        <translation>
            <numerusform>%Ln braucht jemanden</numerusform>
            <numerusform>%Ln brauchen jemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationBoardViewModel</name>
    <message>
        <source>{session}: {for} {votes for}, {against} {votes against}</source>
        <translation>{session}: {for} {votes for}, {against} {votes against}</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>All kiosks in one place</source>
        <translation>Alle Kioske an einem Ort</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>The hub asks to end ‘%1’. End it on the Session tab when you are ready.</source>
        <translation>Die Zentrale bittet, ‚%1‘ zu beenden. Beenden Sie sie unter ‚Sitzung‘, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Sent is what this kiosk’s own page may show, and nothing changes with a single vote. The hub may end a joint session here.</source>
        <translation>Gesendet wird, was die eigene Seite dieses Kiosks zeigen darf, und nichts ändert sich mit einer einzelnen Stimme. Die Zentrale darf hier eine gemeinsame Sitzung beenden.</translation>
    </message>
    <message>
        <source>Sent is what this kiosk’s own page may show, and nothing changes with a single vote. Nobody can change anything here from afar.</source>
        <translation>Gesendet wird, was die eigene Seite dieses Kiosks zeigen darf, und nichts ändert sich mit einer einzelnen Stimme. Niemand kann hier aus der Ferne etwas ändern.</translation>
    </message>
    <message>
        <source>Joint sessions</source>
        <translation>Gemeinsame Sitzungen</translation>
    </message>
    <message>
        <source>Start ‘%1’ on this kiosk? Its votes are added to those of the other kiosks.</source>
        <translation>‚%1‘ auf diesem Kiosk beginnen? Seine Stimmen werden zu denen der anderen Kioske gezählt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Leave the other kiosks? Votes stay here, and what was sent stays at the hub. To join again you need the password.</source>
        <translation>Die anderen Kioske verlassen? Die Stimmen bleiben hier, und was gesendet wurde, bleibt in der Zentrale. Um wieder beizutreten, brauchen Sie das Passwort.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Die Zentrale wird gefragt …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>See all kiosks</source>
        <translation>Alle Kioske ansehen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StationTexts</name>
    <message>
        <source>Last sent {time}.</source>
        <translation>Zuletzt gesendet {time}.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Last sent {time}, will try again.</source>
        <translation>Zuletzt gesendet {time}, wird wieder versucht.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. This kiosk goes on trying.</source>
        <translation>Noch wurde nichts gesendet. Dieser Kiosk versucht es weiter.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. Voting goes on, and nothing is lost.</source>
        <translation>Die Zentrale ist jetzt nicht erreichbar. Das Abstimmen geht weiter, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>The hub refuses this kiosk: {why} Voting goes on, and nothing is lost.</source>
        <translation>Die Zentrale weist diesen Kiosk ab: {why} Das Abstimmen geht weiter, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Another machine sends as this station: one disk is a copy of the other. Leave here, and join again under another name.</source>
        <translation>Ein anderes Gerät sendet als diese Station: Eine Platte ist die Kopie der anderen. Verlassen Sie die Zentrale hier und treten Sie unter einem anderen Namen wieder bei.</translation>
    </message>
    <message>
        <source>voting</source>
        <translation>Abstimmung läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Sitzung</translation>
    </message>
    <message>
        <source>needs somebody now</source>
        <translation>braucht sofort jemanden</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>two machines send as this station</source>
        <translation>zwei Geräte senden als diese Station</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>noch nie gehört</translation>
    </message>
    <message>
        <source>silent since {time}</source>
        <translation>still seit {time}</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>gesehen {time}</translation>
    </message>
    <message>
        <source>file with the votes replaced</source>
        <translation>Datei mit den Stimmen ersetzt</translation>
    </message>
    <message>
        <source>file with the votes damaged</source>
        <translation>Datei mit den Stimmen beschädigt</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>Zahlen gehen nicht auf</translation>
    </message>
    <message>
        <source>a vote was not saved</source>
        <translation>eine Stimme wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>traces of a change not removed</source>
        <translation>Spuren einer Änderung nicht entfernt</translation>
    </message>
    <message>
        <source>disk nearly full</source>
        <translation>Platte fast voll</translation>
    </message>
    <message>
        <source>its page cannot be made</source>
        <translation>seine Seite kann nicht erstellt werden</translation>
    </message>
</context>
<context>
    <name>StationsViewModel</name>
    <message>
        <source>This kiosk is a station now.</source>
        <translation>Dieser Kiosk ist jetzt eine Station.</translation>
    </message>
    <message>
        <source>This kiosk is on its own again. What was sent stays at the hub.</source>
        <translation>Dieser Kiosk ist wieder für sich. Was gesendet wurde, bleibt in der Zentrale.</translation>
    </message>
</context>
<context>
    <name>StatusMessage</name>
    <message>
        <source>That is not possible now.</source>
        <translation>Das ist gerade nicht möglich.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The screen will be cleared for the next person. Nothing is cast without you.</source>
        <translation>Der Bildschirm wird für die nächste Person geleert. Ohne Sie wird nichts abgegeben.</translation>
    </message>
    <message>
        <source>Your words are kept, but no vote is cast without you.</source>
        <translation>Ihre Worte bleiben erhalten, aber ohne Sie wird keine Stimme abgegeben.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>SureRow</name>
    <message>
        <source>How sure are you? From 1, not sure at all, to 5, very sure. You can leave it out.</source>
        <translation>Wie sicher sind Sie? Von 1, gar nicht sicher, bis 5, sehr sicher. Sie können es auslassen.</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>How sure: %L1 of 5</source>
        <translation>Wie sicher: %L1 von 5</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Common ground</source>
        <translation>Einigkeit</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>TeacherDesk</name>
    <message>
        <source>Questions to discuss</source>
        <translation>Fragen zur Diskussion</translation>
    </message>
    <message>
        <source>Show the projector again</source>
        <translation>Beamer wieder zeigen</translation>
    </message>
    <message>
        <source>Blank the projector</source>
        <translation>Beamer schwarz schalten</translation>
    </message>
    <message>
        <source>Change over the screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>Use this screen only</source>
        <translation>Nur diesen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>Danke. Ihre Stimme ist gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) who voted %1 gave these reasons. Is any of them a fair point?</source>
        <translation>
            <numerusform>%Ln Person, die %1 gewählt hat, nannte diesen Grund. Ist er ein fairer Punkt?</numerusform>
            <numerusform>%Ln Personen, die %1 gewählt haben, nannten diese Gründe. Ist einer davon ein fairer Punkt?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on this machine, without your name and without the time. Talk about it with someone who voted the other way.</source>
        <translation>Sie ist auf diesem Gerät, ohne Ihren Namen und ohne Uhrzeit. Reden Sie mit jemandem darüber, der anders gestimmt hat.</translation>
    </message>
    <message>
        <source>Thank you. In a rehearsal nothing is counted.</source>
        <translation>Danke. In einer Probe wird nichts gezählt.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ergebnisse ansehen</translation>
    </message>
    <message>
        <source>Counted. Is the next person here?</source>
        <translation>Gezählt. Ist die nächste Person da?</translation>
    </message>
    <message numerus="yes">
        <source>Done (%Ln)</source>
        <translation>
            <numerusform>Fertig (%Ln)</numerusform>
            <numerusform>Fertig (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on this machine, without your name and without the time. Talk about it with someone who has decided.</source>
        <translation>Sie ist auf diesem Gerät, ohne Ihren Namen und ohne Uhrzeit. Reden Sie mit jemandem darüber, der sich entschieden hat.</translation>
    </message>
</context>
<context>
    <name>ThemeNames</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Weiß auf Schwarz</translation>
    </message>
</context>
<context>
    <name>ThemeTable</name>
    <message>
        <source>Words that set the two sides apart</source>
        <translation>Wörter, die die beiden Seiten unterscheiden</translation>
    </message>
    <message>
        <source>Reasons that use the word in any form</source>
        <translation>Gründe, in denen das Wort in irgendeiner Form steht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnoutViewModel</name>
    <message numerus="yes">
        <source>%Ln vote(s) so far</source>
        <translation>
            <numerusform>%Ln Stimme bisher</numerusform>
            <numerusform>%Ln Stimmen bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>{votes} of {pupils} have voted</source>
        <translation>{votes} von {pupils} haben abgestimmt</translation>
    </message>
    <message>
        <source>{votes} votes, {pupils} in class</source>
        <translation>{votes} Stimmen, {pupils} in der Klasse</translation>
    </message>
</context>
<context>
    <name>VisitViewModel</name>
    <message>
        <source>Your vote could not be saved. Your choice is still on the screen. Please call the organiser.</source>
        <translation>Ihre Stimme konnte nicht gespeichert werden. Ihre Auswahl ist noch auf dem Bildschirm. Bitte rufen Sie die Leitung.</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>How your vote stays secret</source>
        <translation>So bleibt Ihre Stimme geheim</translation>
    </message>
    <message>
        <source>Tap the answer you actually believe. Nothing is cast yet.</source>
        <translation>Tippen Sie Ihre ehrliche Antwort an. Noch ist nichts abgegeben.</translation>
    </message>
    <message>
        <source>Anonymous: no name, no camera, no time of day is kept with your vote.</source>
        <translation>Anonym: Zu Ihrer Stimme wird weder Name noch Bild noch Uhrzeit gespeichert.</translation>
    </message>
    <message>
        <source>You chose: %1.</source>
        <translation>Sie haben gewählt: %1.</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Noch immer unsicher</translation>
    </message>
</context>
<context>
    <name>VoteActions</name>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>Ohne Begründung abstimmen</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Stimme abgeben</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>Sagen Sie uns, warum</translation>
    </message>
</context>
<context>
    <name>VoteCounted</name>
    <message>
        <source>Your vote is counted.</source>
        <translation>Ihre Stimme ist gezählt.</translation>
    </message>
    <message>
        <source>It is one of the counts now. Nobody can see it again or change it, not even you: that keeps it secret.</source>
        <translation>Sie ist jetzt Teil der Zählung. Niemand kann sie noch einmal sehen oder ändern, auch Sie nicht: So bleibt sie geheim.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ergebnisse ansehen</translation>
    </message>
</context>
<context>
    <name>VoteRow</name>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>VotingNotice</name>
    <message>
        <source>No session is open. Please ask the organiser.</source>
        <translation>Es ist keine Sitzung offen. Bitte fragen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Voting is paused. Please come back soon.</source>
        <translation>Die Abstimmung pausiert. Bitte kommen Sie bald wieder.</translation>
    </message>
    <message>
        <source>Voting has ended. Tap to read and see the results.</source>
        <translation>Die Abstimmung ist beendet. Tippen Sie, um zu lesen und die Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <source>Voting has ended.</source>
        <translation>Die Abstimmung ist beendet.</translation>
    </message>
</context>
<context>
    <name>VotingTab</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 (%L2 %3, %L4 %5)</source>
        <translation>%L1 (%L2 %3, %L4 %5)</translation>
    </message>
    <message>
        <source>How votes came in</source>
        <translation>Wie die Stimmen kamen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Count raised hands or slips of paper and enter the numbers here. They are added to the votes, and told apart from the screen’s everywhere.</source>
        <translation>Zählen Sie Handzeichen oder Zettel und tragen Sie die Zahlen hier ein. Sie kommen zu den Stimmen hinzu und werden überall von denen am Bildschirm unterschieden.</translation>
    </message>
    <message>
        <source>Numbers can be entered while a session is open or paused. An ended one can be opened again on the Session tab.</source>
        <translation>Zahlen lassen sich eintragen, solange eine Sitzung offen ist oder pausiert. Eine beendete lässt sich auf dem Reiter „Sitzung“ wieder öffnen.</translation>
    </message>
    <message>
        <source>Count raised hands or slips of paper and enter the numbers here. They are added to the first votes.</source>
        <translation>Zählen Sie Handzeichen oder Zettel und tragen Sie die Zahlen hier ein. Sie kommen zu den ersten Stimmen hinzu.</translation>
    </message>
    <message>
        <source>Undo the last count? Votes on paper go back from %L1 to %L2.</source>
        <translation>Letzte Zählung zurücknehmen? Die Stimmen auf Papier gehen von %L1 auf %L2 zurück.</translation>
    </message>
    <message>
        <source>Undo the last count? Raised hands go back from %L1 to %L2.</source>
        <translation>Letzte Zählung zurücknehmen? Die Handzeichen gehen von %L1 auf %L2 zurück.</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>Die Zählung behalten</translation>
    </message>
    <message>
        <source>Undo the count</source>
        <translation>Die Zählung zurücknehmen</translation>
    </message>
    <message>
        <source>%1 They take the place of what was entered before (%L2).</source>
        <translation>%1 Sie ersetzen, was vorher eingetragen war (%L2).</translation>
    </message>
    <message>
        <source>Count these votes</source>
        <translation>Diese Stimmen zählen</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>Zahlen berichtigen</translation>
    </message>
    <message>
        <source>These numbers are not counted yet.</source>
        <translation>Diese Zahlen sind noch nicht gezählt.</translation>
    </message>
    <message>
        <source>These numbers are not counted yet, and one is missing.</source>
        <translation>Diese Zahlen sind noch nicht gezählt, und eine fehlt.</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>Zurück zu den Zahlen</translation>
    </message>
    <message>
        <source>Leave without counting them</source>
        <translation>Gehen, ohne sie zu zählen</translation>
    </message>
    <message>
        <source>Raised hands: %1 %2, %3 %4.</source>
        <translation>Handzeichen: %1 %2, %3 %4.</translation>
    </message>
    <message>
        <source>On paper: %1 %2, %3 %4.</source>
        <translation>Auf Papier: %1 %2, %3 %4.</translation>
    </message>
    <message>
        <source>Undo the last count</source>
        <translation>Letzte Zählung zurücknehmen</translation>
    </message>
    <message>
        <source>How first votes came in</source>
        <translation>So kamen die ersten Stimmen</translation>
    </message>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>Die erste Abstimmung ist geschlossen: Sie endete, als die Ergebnisse gezeigt wurden oder die Sitzung beendet wurde.</translation>
    </message>
    <message>
        <source>First vote:</source>
        <translation>Erste Abstimmung:</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Erste Abstimmung</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Die Abstimmung</translation>
    </message>
    <message>
        <source>First vote, raised hands: %1 %2, %3 %4, %5 not sure yet.</source>
        <translation>Erste Abstimmung, Handzeichen: %1 %2, %3 %4, %5 noch nicht sicher.</translation>
    </message>
    <message>
        <source>First vote, on paper: %1 %2, %3 %4, %5 not sure yet.</source>
        <translation>Erste Abstimmung, auf Papier: %1 %2, %3 %4, %5 noch nicht sicher.</translation>
    </message>
    <message>
        <source>%L1 (%L2 %3, %L4 %5, %L6 still not sure)</source>
        <translation>%L1 (%L2 %3, %L4 %5, %L6 noch immer unsicher)</translation>
    </message>
    <message>
        <source>Raised hands: %1 %2, %3 %4, %5 still not sure.</source>
        <translation>Handzeichen: %1 %2, %3 %4, %5 noch immer unsicher.</translation>
    </message>
    <message>
        <source>On paper: %1 %2, %3 %4, %5 still not sure.</source>
        <translation>Auf Papier: %1 %2, %3 %4, %5 noch immer unsicher.</translation>
    </message>
</context>
<context>
    <name>VotingTabViewModel</name>
    <message>
        <source>Kept: {votes}, apart from the votes on the screen.</source>
        <translation>Gespeichert: {votes}, getrennt von den Stimmen am Bildschirm.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Watch it on your phone</source>
        <translation>Auf dem Telefon ansehen</translation>
    </message>
    <message>
        <source>Tap the code to enlarge it, then watch on your phone</source>
        <translation>Code antippen, um ihn zu vergrößern, und auf dem Telefon ansehen</translation>
    </message>
</context>
<context>
    <name>WatchControls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Untertitel an</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Untertitel aus</translation>
    </message>
    <message>
        <source>Put on the headphones, then tap for sound</source>
        <translation>Setzen Sie die Kopfhörer auf und tippen Sie für den Ton</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Volume %L1</source>
        <translation>Lautstärke %L1</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
</context>
<context>
    <name>WatchPlayer</name>
    <message>
        <source>How far you have watched</source>
        <translation>Wie weit Sie gesehen haben</translation>
    </message>
</context>
<context>
    <name>_PinPad</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>Geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>The field is full</source>
        <translation>Das Feld ist voll</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
</TS>
