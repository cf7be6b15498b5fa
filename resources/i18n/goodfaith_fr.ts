<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>{percent} {label}</source>
        <translation>{percent} {label}</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 vote</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes</source>
        <translation>
            <numerusform>{votes} vote</numerusform>
            <numerusform>{votes} votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>{count} · {percent}</source>
        <translation>{count} · {percent}</translation>
    </message>
    <message>
        <source>Voted on: {proposition}</source>
        <translation>Mis au vote&#xa0;: {proposition}</translation>
    </message>
    <message>
        <source>Reasons for {label} that reached the other side</source>
        <translation>Raisons pour {label} qui ont touché l’autre camp</translation>
    </message>
    <message>
        <source>Why people said {label}</source>
        <translation>Pourquoi on a dit {label}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No reasons to print.</source>
        <translation>Aucune raison à imprimer.</translation>
    </message>
    <message>
        <source>Picked from the list</source>
        <translation>Choisi dans la liste</translation>
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
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Comment on a compté</translation>
    </message>
    <message>
        <source>Read both sides online</source>
        <translation>Lisez les deux camps en ligne</translation>
    </message>
    <message>
        <source>Organiser, date</source>
        <translation>Équipe, date</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>Code QR de {address}</translation>
    </message>
    <message>
        <source>Votes were counted, not people: nobody is tracked, so nobody is kept from voting twice.</source>
        <translation>On a compté des votes, pas des personnes&#xa0;: personne n’est suivi, donc rien n’empêche de voter deux fois.</translation>
    </message>
    <message>
        <source>Visits and votes</source>
        <translation>Visites et votes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>From where they stood to how they voted</source>
        <translation>De la position de départ au vote</translation>
    </message>
    <message>
        <source>Who changed their mind</source>
        <translation>Qui a changé d’avis</translation>
    </message>
    <message>
        <source>Votes on a screen</source>
        <translation>Votes sur un écran</translation>
    </message>
    <message>
        <source>How votes came in</source>
        <translation>Comment les votes sont arrivés</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Fair points</source>
        <translation>Bons arguments</translation>
    </message>
    <message>
        <source>Ready-made points that were picked</source>
        <translation>Arguments tout prêts choisis</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Left without voting</source>
        <translation>Départs sans vote</translation>
    </message>
    <message>
        <source>1 station</source>
        <translation>1 poste</translation>
    </message>
    <message numerus="yes">
        <source>{count} stations</source>
        <translation>
            <numerusform>{count} poste</numerusform>
            <numerusform>{count} postes</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Votes shown</source>
        <translation>Votes montrés</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, puis {after}</translation>
    </message>
    <message>
        <source>Votes with a first stance</source>
        <translation>Votes avec une première position</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Changed sides</source>
        <translation>A changé de camp</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>S’est décidé</translation>
    </message>
    <message>
        <source>On a screen</source>
        <translation>Sur un écran</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Sur un téléphone</translation>
    </message>
    <message>
        <source>By raised hands</source>
        <translation>À main levée</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montrée</translation>
    </message>
    <message>
        <source>Hidden by the organiser</source>
        <translation>Masquée par l’équipe</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore lue</translation>
    </message>
    <message>
        <source>Reasons written</source>
        <translation>Raisons écrites</translation>
    </message>
    <message>
        <source>{label}: {point}</source>
        <translation>{label}&#xa0;: {point}</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Autocontrôle</translation>
    </message>
    <message>
        <source>Votes, not people</source>
        <translation>Des votes, pas des personnes</translation>
    </message>
    <message>
        <source>Who this speaks for</source>
        <translation>Qui ce résultat représente</translation>
    </message>
    <message>
        <source>Which side was shown first</source>
        <translation>Quel côté était montré en premier</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Ce qui a été gardé</translation>
    </message>
    <message>
        <source>The debate&apos;s text</source>
        <translation>Le texte du débat</translation>
    </message>
    <message>
        <source>This is what one class said, not a poll of the public.</source>
        <translation>C’est ce qu’a dit une classe, pas un sondage de la population.</translation>
    </message>
    <message>
        <source>The class was asked as a whole and nothing was estimated from a sample, so there is no margin of error.</source>
        <translation>Toute la classe a été interrogée et rien n’a été estimé à partir d’un échantillon&#xa0;: il n’y a donc pas de marge d’erreur.</translation>
    </message>
    <message>
        <source>Everyone chose to walk up: this is what visitors said, not a poll of the public.</source>
        <translation>Chacun est venu de lui-même&#xa0;: c’est ce qu’ont dit des visiteurs, pas un sondage de la population.</translation>
    </message>
    <message>
        <source>A margin of error belongs to a random sample. These were whoever walked by, so none is given: it would promise too much.</source>
        <translation>Une marge d’erreur suppose un échantillon aléatoire. Ici ont voté ceux qui passaient&#xa0;; aucune n’est donnée&#xa0;: elle promettrait trop.</translation>
    </message>
    <message>
        <source>Share of a side when it was shown first, minus its share when it was shown second: {difference} percentage points, {sure} interval {low} to {high} (Newcombe 1998, method 10), from {votes} votes.</source>
        <translation>Part d’un côté quand il était montré en premier, moins sa part quand il l’était en second : {difference} points de pourcentage, intervalle à {sure} de {low} à {high} (Newcombe 1998, méthode 10), sur {votes} votes.</translation>
    </message>
    <message>
        <source>The kiosk kept counts and words, never who or when. Reasons stand in an order made from their words alone.</source>
        <translation>La borne a gardé des nombres et des mots, jamais qui ni quand. L’ordre des raisons ne vient que de leurs mots.</translation>
    </message>
    <message>
        <source>Groups so small that somebody could be picked out of them are not printed.</source>
        <translation>Les groupes si petits qu’on pourrait y reconnaître quelqu’un ne sont pas imprimés.</translation>
    </message>
    <message>
        <source>Which side each visitor saw first was drawn by lot.</source>
        <translation>Le côté que chaque visiteur voyait en premier était tiré au sort.</translation>
    </message>
    <message>
        <source>No order effect was seen.</source>
        <translation>Aucun effet de l’ordre n’a été observé.</translation>
    </message>
    <message>
        <source>The order had an effect: sides got more votes when they were shown first.</source>
        <translation>L’ordre a eu un effet : les côtés ont reçu plus de votes quand ils étaient montrés en premier.</translation>
    </message>
    <message>
        <source>The order had an effect: sides got fewer votes when they were shown first.</source>
        <translation>L’ordre a eu un effet : les côtés ont reçu moins de votes quand ils étaient montrés en premier.</translation>
    </message>
    <message>
        <source>The words were removed after the time the organiser had set; the counts stay.</source>
        <translation>Les mots ont été effacés après le délai fixé par l’équipe&#xa0;; les nombres restent.</translation>
    </message>
    <message>
        <source>All of this is a rehearsal with made-up visitors. None of it is counted in any session.</source>
        <translation>Tout ceci est une répétition avec des visiteurs inventés. Rien n’en est compté dans une session.</translation>
    </message>
    <message>
        <source>Rehearsals are counted apart and are not in these numbers.</source>
        <translation>Les répétitions sont comptées à part et ne sont pas dans ces nombres.</translation>
    </message>
    <message>
        <source>The session was closed and opened again once.</source>
        <translation>La session a été fermée puis rouverte une fois.</translation>
    </message>
    <message numerus="yes">
        <source>The session was closed and opened again {times} times.</source>
        <translation>
            <numerusform>La session a été fermée puis rouverte {times} fois.</numerusform>
            <numerusform>La session a été fermée puis rouverte {times} fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session was not reopened after it was closed.</source>
        <translation>La session n’a pas été rouverte après sa fermeture.</translation>
    </message>
    <message>
        <source>The session is not closed yet.</source>
        <translation>La session n’est pas encore fermée.</translation>
    </message>
    <message>
        <source>The text could not be changed once the first vote was in. Its fingerprint (SHA-256):</source>
        <translation>Le texte ne pouvait plus changer après le premier vote. Son empreinte (SHA-256)&#xa0;:</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>REHEARSAL — not a result</source>
        <translation>RÉPÉTITION — pas un résultat</translation>
    </message>
    <message>
        <source>The one reason that is not on the first page.</source>
        <translation>La seule raison qui n’est pas sur la première page.</translation>
    </message>
    <message numerus="yes">
        <source>The {count} reasons that are not on the first page, as they were typed.</source>
        <translation>
            <numerusform>La raison ({count}) qui n’est pas sur la première page, telle qu’elle a été saisie.</numerusform>
            <numerusform>Les {count} raisons qui ne sont pas sur la première page, telles qu’elles ont été saisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one reason that may be shown.</source>
        <translation>La seule raison qui peut être montrée.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} reasons that may be shown, as they were typed.</source>
        <translation>
            <numerusform>La {count} raison qui peut être montrée, telle qu’elle a été tapée.</numerusform>
            <numerusform>Les {count} raisons qui peuvent être montrées, telles qu’elles ont été tapées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal words stand once, with how often they were written.</source>
        <translation>Les mêmes mots ne figurent qu’une fois, avec le nombre de fois où ils ont été écrits.</translation>
    </message>
    <message>
        <source>Their order is made from the words alone and says nothing about who wrote them or when.</source>
        <translation>Leur ordre ne vient que des mots et ne dit rien de qui les a écrites ni quand.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Avec leurs propres mots</translation>
    </message>
    <message numerus="yes">
        <source>{count} stayed</source>
        <translation>
            <numerusform>{count} sans changement</numerusform>
            <numerusform>{count} sans changement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed sides</source>
        <translation>
            <numerusform>{count} a changé de camp</numerusform>
            <numerusform>{count} ont changé de camp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} decided</source>
        <translation>
            <numerusform>{count} s’est décidé</numerusform>
            <numerusform>{count} se sont décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed their mind is not shown: too few said where they stood before, or some groups are so small that somebody could be picked out.</source>
        <translation>On ne montre pas qui a changé d’avis&#xa0;: trop peu ont donné leur position avant, ou certains groupes sont si petits qu’on pourrait y reconnaître quelqu’un.</translation>
    </message>
    <message>
        <source>Its shares are those of the rest.</source>
        <translation>Ses pourcentages sont ceux des autres votes.</translation>
    </message>
    <message>
        <source>From which side to which is not shown: some groups are so small that somebody could be picked out.</source>
        <translation>Le sens des changements n’est pas montré&#xa0;: certains groupes sont si petits qu’on pourrait y reconnaître quelqu’un.</translation>
    </message>
    <message>
        <source>1 vote came without a first stance and is not in this picture.</source>
        <translation>1 vote est venu sans première position et n’est pas dans ce graphique.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes came without a first stance and are not in this picture.</source>
        <translation>
            <numerusform>{votes} vote est venu sans première position et n’est pas dans ce graphique.</numerusform>
            <numerusform>{votes} votes sont venus sans première position et ne sont pas dans ce graphique.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>«&#xa0;{label}&#xa0;»</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Premier vote</translation>
    </message>
    <message>
        <source>Read it out, line by line. Ask whether anybody sees it differently.</source>
        <translation>Lisez-le à voix haute, ligne par ligne. Demandez si quelqu’un le voit autrement.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Second vote</translation>
    </message>
    <message>
        <source>Before reading</source>
        <translation>Avant la lecture</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Visits: {visits} = votes: {votes} + left without voting: {left}.</source>
        <translation>Visites&#xa0;: {visits} = votes&#xa0;: {votes} + départs sans vote&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Votes by raised hands or on paper: {votes}, so {all} in all.</source>
        <translation>Votes à main levée ou sur papier&#xa0;: {votes}, soit {all} en tout.</translation>
    </message>
    <message numerus="yes">
        <source>While votes still come in, the page shows the first {votes}.</source>
        <translation>
            <numerusform>Tant que des votes arrivent, la page montre le premier ({votes}).</numerusform>
            <numerusform>Tant que des votes arrivent, la page montre les {votes} premiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits: {visits} = votes on a screen: {votes} + left without voting: {left}.</source>
        <translation>Visites&#xa0;: {visits} = votes sur un écran&#xa0;: {votes} + départs sans vote&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>The kiosk kept counts and words, never who or when.</source>
        <translation>La borne a gardé des nombres et des mots, jamais qui ni quand.</translation>
    </message>
    <message>
        <source>1 reason was hidden by the organiser.</source>
        <translation>1 raison a été masquée par l’équipe.</translation>
    </message>
    <message numerus="yes">
        <source>{count} reasons were hidden by the organiser.</source>
        <translation>
            <numerusform>{count} raison a été masquée par l’équipe.</numerusform>
            <numerusform>{count} raisons ont été masquées par l’équipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reason was not looked at yet and is not printed.</source>
        <translation>1 raison n’a pas encore été lue et n’est pas imprimée.</translation>
    </message>
    <message numerus="yes">
        <source>{count} reasons were not looked at yet and are not printed.</source>
        <translation>
            <numerusform>{count} raison n’a pas encore été lue et n’est pas imprimée.</numerusform>
            <numerusform>{count} raisons n’ont pas encore été lues et ne sont pas imprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kiosk&apos;s self-check found that these counts do not add up: do not rely on this result.</source>
        <translation>L’autocontrôle de la borne a constaté que ces comptes ne tombent pas juste&#xa0;: ne vous fiez pas à ce résultat.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 session</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} session</numerusform>
            <numerusform>{count} sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count} stations</source>
        <translation>{shown} postes sur {count}</translation>
    </message>
    <message>
        <source>Session by session</source>
        <translation>Session par session</translation>
    </message>
    <message>
        <source>Station by station</source>
        <translation>Poste par poste</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>This is what these classes said, not a poll of the public.</source>
        <translation>C’est ce qu’ont dit ces classes, pas un sondage de la population.</translation>
    </message>
    <message>
        <source>Each row is what that session&apos;s own page shows, and the sum is made of these rows.</source>
        <translation>Chaque ligne est ce que montre la page de cette session&#xa0;; la somme est faite de ces lignes.</translation>
    </message>
    <message>
        <source>A dash stands where a group of fewer than {least} could be picked out, or nobody was asked.</source>
        <translation>Un tiret indique qu’on pourrait reconnaître quelqu’un dans un groupe de moins de {least}, ou que personne n’a été interrogé.</translation>
    </message>
    <message>
        <source>The first vote of a lesson is on that session&apos;s own page and is not added up.</source>
        <translation>Le premier vote d’un cours figure sur la page de sa propre session et n’est pas additionné.</translation>
    </message>
    <message>
        <source>All of them were held on the same text. Its fingerprint (SHA-256): {fingerprint}</source>
        <translation>Toutes portaient sur le même texte. Son empreinte (SHA-256)&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>The last figures of {late} of {stations} stations have not arrived and are missing here: {names}.</source>
        <translation>Les derniers chiffres de {late} des {stations} postes ne sont pas arrivés et manquent ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The figures of these stations do not add up or are about another text, so they are left out: {names}.</source>
        <translation>Les chiffres de ces postes ne concordent pas ou portent sur un autre texte&#xa0;; ils sont donc omis&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>The result speaks of {shown} of all {votes} votes: the others are held back or too few to show.</source>
        <translation>
            <numerusform>Le résultat porte sur {shown} vote sur {votes}&#xa0;: les autres ne sont pas montrés ou sont trop peu.</numerusform>
            <numerusform>Le résultat porte sur {shown} votes sur {votes}&#xa0;: les autres ne sont pas montrés ou sont trop peu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who changed their mind is known of {shown} of all {votes} votes.</source>
        <translation>
            <numerusform>On sait qui a changé d’avis pour {shown} vote sur {votes}.</numerusform>
            <numerusform>On sait qui a changé d’avis pour {shown} votes sur {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Fair point</source>
        <translation>Bon argument</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Mis au vote</translation>
    </message>
    <message>
        <source>Votes without a first stance</source>
        <translation>Votes sans première position</translation>
    </message>
    <message>
        <source>No PIN is set: anyone can leave the kiosk with Ctrl+Q.</source>
        <translation>Aucun PIN&#xa0;: n’importe qui peut quitter la borne avec Ctrl+Q.</translation>
    </message>
    <message>
        <source>The kiosk is in a window, so everything beside it can be reached.</source>
        <translation>La borne est dans une fenêtre&#xa0;: tout ce qui est à côté est accessible.</translation>
    </message>
    <message>
        <source>Alt+Tab switches to another program.</source>
        <translation>Alt+Tab passe à un autre programme.</translation>
    </message>
    <message>
        <source>The desktop listens to Alt+F4.</source>
        <translation>Le bureau écoute Alt+F4.</translation>
    </message>
    <message>
        <source>The Super key (with the Windows sign) opens the desktop.</source>
        <translation>La touche Super (au signe Windows) ouvre le bureau.</translation>
    </message>
    <message>
        <source>The Print key takes pictures of the screen, and may ask where to keep them.</source>
        <translation>La touche Impr. écran prend des images de l’écran et peut demander où les garder.</translation>
    </message>
    <message>
        <source>The desktop listens to these keys: %1.</source>
        <translation>Le bureau écoute ces touches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F1 to F12 lead to another console.</source>
        <translation>Ctrl+Alt+F1 à F12 mènent à une autre console.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Backspace ends the screen.</source>
        <translation>Ctrl+Alt+Retour arrière ferme l’écran.</translation>
    </message>
    <message>
        <source>The desktop listens to the mouse on the kiosk’s window: %1.</source>
        <translation>Le bureau écoute la souris sur la fenêtre de la borne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Touching a corner or an edge of the screen opens the desktop.</source>
        <translation>Toucher un coin ou un bord de l’écran ouvre le bureau.</translation>
    </message>
    <message>
        <source>Five times Shift opens the question about Sticky Keys.</source>
        <translation>Cinq fois Maj ouvre la question sur les touches rémanentes.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Delete and Ctrl+Shift+Escape open the Task Manager.</source>
        <translation>Ctrl+Alt+Suppr et Ctrl+Maj+Échap ouvrent le Gestionnaire des tâches.</translation>
    </message>
    <message>
        <source>The desktop has keys and gestures of its own that a program cannot see: %1.</source>
        <translation>Le bureau a ses propres touches et gestes, qu’un programme ne voit pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>macOS keeps Command+Tab, Command+Option+Escape and its gestures for itself.</source>
        <translation>macOS se réserve Commande+Tab, Commande+Option+Échap et ses gestes.</translation>
    </message>
    <message>
        <source>A keyboard is plugged in: %1.</source>
        <translation>Un clavier est branché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Phones in the room are on: this machine answers at %1.</source>
        <translation>Les téléphones dans la salle sont activés : cette machine répond à l’adresse %1.</translation>
    </message>
    <message>
        <source>Start the kiosk as packaging/openbox does: its window manager listens to no key and no button.</source>
        <translation>Lancez la borne comme packaging/openbox&#xa0;: son gestionnaire de fenêtres n’écoute ni touche ni bouton.</translation>
    </message>
    <message>
        <source>Set one: Organiser, Kiosk, &apos;Set a PIN&apos;.</source>
        <translation>Définissez-en un&#xa0;: Équipe, Borne, «&#xa0;Définir un PIN&#xa0;».</translation>
    </message>
    <message>
        <source>Start it without --windowed and without --size.</source>
        <translation>Lancez-la sans --windowed ni --size.</translation>
    </message>
    <message>
        <source>Put packaging/openbox/xorg-goodfaith.conf into /etc/X11/xorg.conf.d, or run: setxkbmap -option srvrkeys:none -option</source>
        <translation>Mettez packaging/openbox/xorg-goodfaith.conf dans /etc/X11/xorg.conf.d, ou lancez&#xa0;: setxkbmap -option srvrkeys:none -option</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\System /v DisableTaskMgr /t REG_DWORD /d 1</source>
        <translation>Lancez en administrateur&#xa0;: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\System /v DisableTaskMgr /t REG_DWORD /d 1</translation>
    </message>
    <message>
        <source>Start the kiosk alone with: cage -- goodfaith run --supervised</source>
        <translation>Lancez la borne seule avec&#xa0;: cage -- goodfaith run --supervised</translation>
    </message>
    <message>
        <source>Use a management profile with Single App Mode, or lend the session a Linux machine with packaging/openbox.</source>
        <translation>Utilisez un profil de gestion en mode app unique, ou une machine Linux avec packaging/openbox.</translation>
    </message>
    <message>
        <source>Take it away, and none of these keys can be pressed.</source>
        <translation>Retirez-le, et aucune de ces touches ne pourra être pressée.</translation>
    </message>
    <message>
        <source>Start cage without -s.</source>
        <translation>Lancez cage sans -s.</translation>
    </message>
    <message>
        <source>Put packaging/openbox/xorg-goodfaith.conf into /etc/X11/xorg.conf.d, or run: setxkbmap -option srvrkeys:none</source>
        <translation>Mettez packaging/openbox/xorg-goodfaith.conf dans /etc/X11/xorg.conf.d, ou lancez&#xa0;: setxkbmap -option srvrkeys:none</translation>
    </message>
    <message>
        <source>Nothing of the organiser’s can be reached there. Switch it off: Organiser, Session, ‘Phones in the room’.</source>
        <translation>Rien de l’organisation n’y est accessible. Pour les désactiver : Organisation, Session, « Téléphones dans la salle ».</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lancez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings, Accessibility, Keyboard: switch the shortcut for Sticky Keys off.</source>
        <translation>Paramètres, Accessibilité, Clavier&#xa0;: désactivez le raccourci des touches rémanentes.</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer /v NoWinKeys /t REG_DWORD /d 1</source>
        <translation>Lancez en administrateur&#xa0;: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer /v NoWinKeys /t REG_DWORD /d 1</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKLM\SOFTWARE\Policies\Microsoft\Windows\EdgeUI /v AllowEdgeSwipe /t REG_DWORD /d 0</source>
        <translation>Lancez en administrateur&#xa0;: reg add HKLM\SOFTWARE\Policies\Microsoft\Windows\EdgeUI /v AllowEdgeSwipe /t REG_DWORD /d 0</translation>
    </message>
    <message>
        <source>Make goodfaith the shell of the kiosk’s user: Settings, Accounts, Other users, Set up a kiosk; or Shell Launcher.</source>
        <translation>Faites de goodfaith le shell de l’utilisateur de la borne&#xa0;: Paramètres, Comptes, Autres utilisateurs, Configurer un kiosque&#xa0;; ou Shell Launcher.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{count} of {votes}</source>
        <translation>{count} sur {votes}</translation>
    </message>
    <message>
        <source>{split}; {changed}; voting goes on.</source>
        <translation>{split}&#xa0;; {changed}&#xa0;; le vote continue.</translation>
    </message>
    <message>
        <source>{split}; {changed}.</source>
        <translation>{split}&#xa0;; {changed}.</translation>
    </message>
    <message>
        <source>{split}; voting goes on.</source>
        <translation>{split}&#xa0;; le vote continue.</translation>
    </message>
    <message>
        <source>{split}.</source>
        <translation>{split}.</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Personne n’a encore voté.</translation>
    </message>
    <message>
        <source>Nobody voted.</source>
        <translation>Personne n’a voté.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes, evenly split: {half} said {for_} and {half} said {against}</source>
        <translation>
            <numerusform>{votes} vote, à égalité&#xa0;: {half} ont dit {for_} et {half} ont dit {against}</numerusform>
            <numerusform>{votes} votes, à égalité&#xa0;: {half} ont dit {for_} et {half} ont dit {against}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {votes} votes said {side}</source>
        <translation>
            <numerusform>Le {votes} vote dit {side}</numerusform>
            <numerusform>Les {votes} votes disent tous {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {votes} votes said {side}</source>
        <translation>
            <numerusform>{count} vote sur {votes} dit {side}</numerusform>
            <numerusform>{count} votes sur {votes} disent {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} of {votes} votes said {side}</source>
        <translation>
            <numerusform>{share} de {votes} vote dit {side}</numerusform>
            <numerusform>{share} des {votes} votes disent {side}</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost even: {split}</source>
        <translation>Presque à égalité&#xa0;: {split}</translation>
    </message>
    <message>
        <source>nobody changed their mind during the lesson</source>
        <translation>personne n’a changé d’avis pendant le cours</translation>
    </message>
    <message>
        <source>nobody changed their mind</source>
        <translation>personne n’a changé d’avis</translation>
    </message>
    <message numerus="yes">
        <source>{changed} changed their mind during the lesson</source>
        <translation>
            <numerusform>{changed} personne a changé d’avis pendant le cours</numerusform>
            <numerusform>{changed} personnes ont changé d’avis pendant le cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} changed their mind</source>
        <translation>
            <numerusform>{changed} personne a changé d’avis</numerusform>
            <numerusform>{changed} personnes ont changé d’avis</numerusform>
        </translation>
    </message>
    <message>
        <source>{changed}, {direction}</source>
        <translation>{changed}, {direction}</translation>
    </message>
    <message>
        <source>half of them each way</source>
        <translation>la moitié dans chaque sens</translation>
    </message>
    <message>
        <source>towards {side}</source>
        <translation>vers {side}</translation>
    </message>
    <message>
        <source>all of them towards {side}</source>
        <translation>toutes vers {side}</translation>
    </message>
    <message numerus="yes">
        <source>{towards} of them towards {side}</source>
        <translation>
            <numerusform>dont {towards} vers {side}</numerusform>
            <numerusform>dont {towards} vers {side}</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of them towards {side}</source>
        <translation>dont {share} vers {side}</translation>
    </message>
    <message>
        <source>Answers counted for each reason</source>
        <translation>Réponses comptées pour chaque raison</translation>
    </message>
    <message>
        <source>Shares are rounded to ten percent and printed once every reason has {least} answers or more.</source>
        <translation>Les parts sont arrondies à dix pour cent près et imprimées dès que chaque raison a {least} réponses ou plus.</translation>
    </message>
    <message>
        <source>fair point, said {share} of the {label} voters who answered</source>
        <translation>bon argument, selon {share} des personnes ayant voté {label} qui ont répondu</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Journal de la session</translation>
    </message>
    <message>
        <source>What the organiser does in a session is logged: pauses, numbers entered, exports. The code of the last line:</source>
        <translation>Ce que l’équipe fait dans une session est consigné&#xa0;: pauses, nombres saisis, exports. Le code de la dernière ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Compare this with the code on an earlier print: &apos;goodfaith verify&apos; says whether the log still holds it. Without an earlier print, a code proves nothing.</source>
        <translation>Comparez-le avec le code d’une impression antérieure&#xa0;: &apos;goodfaith verify&apos; dit si le journal le contient encore. Sans impression antérieure, un code ne prouve rien.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} more votes are counted, but not shown: they would give single votes away.</source>
        <translation>
            <numerusform>{votes} vote de plus est compté, mais pas montré : il révélerait ce que quelqu’un a voté.</numerusform>
            <numerusform>{votes} votes de plus sont comptés, mais pas montrés : ils révéleraient des votes individuels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is shown no reasons are printed either, as they would show who voted how.</source>
        <translation>Tant qu’il n’est pas montré, les raisons ne sont pas imprimées non plus, car elles révéleraient qui a voté quoi.</translation>
    </message>
    <message>
        <source>Where the result of a session would show who voted how, it is held back.</source>
        <translation>Là où le résultat d’une session révélerait qui a voté quoi, il n’est pas montré.</translation>
    </message>
    <message>
        <source>The result is held back: it would show who voted how.</source>
        <translation>Le résultat n’est pas montré : il révélerait qui a voté quoi.</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Feuille pour la classe</translation>
    </message>
    <message>
        <source>Exit slips</source>
        <translation>Billets de sortie</translation>
    </message>
    <message>
        <source>What convinced me</source>
        <translation>Ce qui m’a convaincu</translation>
    </message>
    <message>
        <source>Before the lesson I would have said:</source>
        <translation>Avant le cours, j’aurais dit :</translation>
    </message>
    <message>
        <source>Now I say:</source>
        <translation>Maintenant, je dis :</translation>
    </message>
    <message>
        <source>Why, in one sentence:</source>
        <translation>Pourquoi, en une phrase :</translation>
    </message>
    <message>
        <source>Please write no name.</source>
        <translation>N’écris pas de nom, s’il te plaît.</translation>
    </message>
    <message>
        <source>Slips to vote with</source>
        <translation>Billets pour voter</translation>
    </message>
    <message>
        <source>Draw a slip without looking. It gives one vote; nobody knows whose it is, and nothing links it to the vote.</source>
        <translation>Tirez un billet sans regarder. Il donne un vote&#xa0;; personne ne sait à qui il est et rien ne le relie au vote.</translation>
    </message>
    <message>
        <source>On a phone:</source>
        <translation>Sur un téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>Plan du cours</translation>
    </message>
    <message>
        <source>The times are proposals for 40 minutes: change them as you like.</source>
        <translation>Les durées sont des propositions pour 40 minutes : changez-les à votre gré.</translation>
    </message>
    <message>
        <source>Read out the question. One by one at the screen, by raised hands or on paper: yes, no or not sure yet. Nobody sees the result before the end.</source>
        <translation>Lisez la question à voix haute. Un par un à l’écran, à main levée ou sur papier&#xa0;: oui, non ou pas encore sûr. Personne ne voit le résultat avant la fin.</translation>
    </message>
    <message>
        <source>Give out the hand-out. Each half of the class finds the strongest line of one side and reads it out.</source>
        <translation>Distribuez la feuille. Chaque moitié de la classe cherche la phrase la plus forte d’un côté et la lit à voix haute.</translation>
    </message>
    <message>
        <source>Take the questions to discuss, if there are any, or let both sides speak in turn and for the same time: case, rebuttal, closing. A coin decides who begins.</source>
        <translation>Prenez les questions à discuter, s’il y en a, ou laissez parler les deux camps tour à tour et aussi longtemps&#xa0;: exposé, réfutation, conclusion. Une pièce décide qui commence.</translation>
    </message>
    <message>
        <source>One by one at the screen, by raised hands or on paper. Nobody has to say how they voted.</source>
        <translation>Un par un à l’écran, à main levée ou sur papier. Personne n’est obligé de dire ce qu’il a voté.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux camps</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>End the session, print its page and pin it to the wall.</source>
        <translation>Terminez la session, imprimez sa page et affichez-la au mur.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Some reasons may be by visitors who walked away before they voted: their words were kept, as the organiser had set.</source>
        <translation>Certaines raisons peuvent venir de visiteurs partis avant de voter : leurs mots ont été gardés, comme l’équipe l’avait réglé.</translation>
    </message>
    <message>
        <source>First vote and second vote</source>
        <translation>Premier et second vote</translation>
    </message>
    <message>
        <source>First vote, before reading: {for_label}: {for_}, {against_label}: {against}, not sure yet: {unsure}.</source>
        <translation>Premier vote, avant la lecture&#xa0;: {for_label}&#xa0;: {for_}, {against_label}&#xa0;: {against}, pas encore décidés&#xa0;: {unsure}.</translation>
    </message>
    <message>
        <source>{label}: from {before} of {sure} (those who were sure) to {after} of {votes} in the second vote.</source>
        <translation>{label}&#xa0;: de {before} sur {sure} (ceux qui étaient sûrs) à {after} sur {votes} au second vote.</translation>
    </message>
    <message>
        <source>{label}: from {before} of those who were sure to {after} of the second vote.</source>
        <translation>{label}&#xa0;: de {before} de ceux qui étaient sûrs à {after} du second vote.</translation>
    </message>
    <message>
        <source>Percentage points gained: {points}.</source>
        <translation>Points de pourcentage gagnés&#xa0;: {points}.</translation>
    </message>
    <message>
        <source>Percentage points lost: {points}.</source>
        <translation>Points de pourcentage perdus&#xa0;: {points}.</translation>
    </message>
    <message>
        <source>The two votes are not linked: the same numbers can hide people who moved in both directions.</source>
        <translation>Les deux votes ne sont pas liés&#xa0;: les mêmes chiffres peuvent cacher des personnes qui ont changé dans les deux sens.</translation>
    </message>
    <message>
        <source>The first vote is held back: it would show who voted how.</source>
        <translation>Le premier vote n’est pas montré&#xa0;: il révélerait qui a voté quoi.</translation>
    </message>
    <message>
        <source>Reveal the results on the screen: the first vote, the vote, the change. Ask who changed their mind, and why.</source>
        <translation>Révélez les résultats à l’écran&#xa0;: le premier vote, le vote, le changement. Demandez qui a changé d’avis, et pourquoi.</translation>
    </message>
    <message>
        <source>Words that set the two sides apart</source>
        <translation>Les mots qui distinguent les deux camps</translation>
    </message>
    <message numerus="yes">
        <source>How many reasons on its own side and on the other use each word, in any form. Words that only 1 to {most} reasons of a side use are left out.</source>
        <translation>
            <numerusform>Combien de raisons de son camp et de l’autre emploient chaque mot, sous toutes ses formes. Les mots que seules 1 à {most} raisons d’un camp emploient sont laissés de côté.</numerusform>
            <numerusform>Combien de raisons de son camp et de l’autre emploient chaque mot, sous toutes ses formes. Les mots que seules 1 à {most} raisons d’un camp emploient sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>More often for {label}</source>
        <translation>Plus souvent pour {label}</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title} : {words}</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Toujours indécis</translation>
    </message>
    <message>
        <source>{count} still not sure</source>
        <translation>{count} toujours indécis</translation>
    </message>
    <message>
        <source>Nobody decided; still not sure: {unsure}</source>
        <translation>Personne ne s’est décidé ; toujours indécis : {unsure}</translation>
    </message>
    <message>
        <source>{split} (of those who decided; still not sure: {unsure})</source>
        <translation>{split} (parmi ceux qui se sont décidés ; toujours indécis : {unsure})</translation>
    </message>
    <message>
        <source>Still not sure: {unsure} of {votes}. Shares are of those who decided.</source>
        <translation>Toujours indécis : {unsure} sur {votes}. Les pourcentages portent sur ceux qui se sont décidés.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>How sure people are is not shown: too few answered, or it would tell how sure somebody is.</source>
        <translation>Le degré de certitude n’est pas montré&#xa0;: trop peu ont répondu, ou cela dirait celui de quelqu’un.</translation>
    </message>
    <message>
        <source>How sure, {label}: not sure: {not_sure}, fairly sure: {fairly}, very sure: {very}.</source>
        <translation>Degré de certitude, {label}&#xa0;: pas sûrs&#xa0;: {not_sure}, assez sûrs&#xa0;: {fairly}, très sûrs&#xa0;: {very}.</translation>
    </message>
    <message>
        <source>Not sure of it</source>
        <translation>Pas sûrs</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûrs</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Très sûrs</translation>
    </message>
    <message>
        <source>How sure you are, if you say so, adds one to a count of its own, by side. Nothing links it to anything else.</source>
        <translation>Si vous le dites, votre degré de certitude ajoute 1 à un total à part, par camp. Rien ne le relie au reste.</translation>
    </message>
    <message>
        <source>Words are erased 1 day after the session has ended, later if the kiosk was off for long. Counts stay.</source>
        <translation>Les mots sont effacés 1 jour après la fin de la session, plus tard si la borne est restée longtemps éteinte. Les totaux restent.</translation>
    </message>
    <message numerus="yes">
        <source>Words are erased {days} days after the session has ended, later if the kiosk was off for long. Counts stay.</source>
        <translation>
            <numerusform>Les mots sont effacés {days} jour après la fin de la session, plus tard si la borne est restée longtemps éteinte. Les totaux restent.</numerusform>
            <numerusform>Les mots sont effacés {days} jours après la fin de la session, plus tard si la borne est restée longtemps éteinte. Les totaux restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>Your vote adds one to a count: where people stood before, how they voted, and which side they read first.</source>
        <translation>Votre vote ajoute 1 à un total&#xa0;: où l’on se situait avant, comment on a voté et quel camp on a lu d’abord.</translation>
    </message>
    <message>
        <source>If you write a reason, your words are kept with your answer and where you stood before, shuffled among everyone’s words each time someone writes.</source>
        <translation>Si vous écrivez une raison, vos mots sont gardés avec votre réponse et votre position d’avant, mêlés à ceux de tous chaque fois que quelqu’un écrit.</translation>
    </message>
    <message>
        <source>Nothing goes over the internet. The organiser can keep a second copy, print the results and take them home.</source>
        <translation>Rien ne passe par internet. L’équipe peut garder une seconde copie, imprimer les résultats et les emporter.</translation>
    </message>
    <message>
        <source>No account and no cookie, and your device’s address is in no log and no file of this server.</source>
        <translation>Ni compte ni cookie, et l’adresse de votre appareil n’est dans aucun journal ni fichier de ce serveur.</translation>
    </message>
    <message>
        <source>No vote goes to the organiser’s other kiosks. They get what this kiosk’s results and page may show: numbers in steps, and words.</source>
        <translation>Aucun vote ne part vers les autres bornes de l’organisation. Elles reçoivent ce que peuvent montrer les résultats et la page de cette borne&#xa0;: des nombres par paliers, et des mots.</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>Ce qui n’est jamais gardé</translation>
    </message>
    <message>
        <source>No record of your vote alone. Only the counts are on the disk, so nobody can look yours up, not even the organiser.</source>
        <translation>Aucune trace de votre vote seul. Le disque ne contient que des totaux&#xa0;: personne ne peut y retrouver votre vote, pas même l’équipe.</translation>
    </message>
    <message>
        <source>No name, no picture, no time of day, and no order: nothing says who voted before whom.</source>
        <translation>Ni nom, ni image, ni heure, ni ordre&#xa0;: rien ne dit qui a voté avant qui.</translation>
    </message>
    <message>
        <source>Your answer travels encrypted. The network between sees that your device was here and when, not what it answered.</source>
        <translation>Votre réponse voyage chiffrée. Le réseau voit que votre appareil est venu ici et quand, pas ce qu’il a répondu.</translation>
    </message>
    <message>
        <source>This address begins with http: others on this network could read what you send. To avoid that, vote at the kiosk.</source>
        <translation>Cette adresse commence par http : d’autres personnes sur ce réseau pourraient lire ce que vous envoyez. Pour l’éviter, votez à la borne.</translation>
    </message>
    <message>
        <source>What a network adds</source>
        <translation>Ce qu’un réseau ajoute</translation>
    </message>
    <message>
        <source>Your own device may remember that it was on this page. A private window leaves less behind.</source>
        <translation>Votre propre appareil peut se souvenir d’avoir été sur cette page. Une fenêtre privée laisse moins de traces.</translation>
    </message>
    <message numerus="yes">
        <source>Results are shown from {votes} votes on, and in steps while voting goes on, so that no single vote can be read off.</source>
        <translation>
            <numerusform>Les résultats sont montrés à partir de {votes} vote, et par paliers pendant le vote, pour qu’aucun ne se devine.</numerusform>
            <numerusform>Les résultats sont montrés à partir de {votes} votes, et par paliers pendant le vote, pour qu’aucun ne se devine.</numerusform>
        </translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Ce que voient les autres</translation>
    </message>
    <message>
        <source>The organiser reads new words five or more at a time, in no order, and without where their writers stood before.</source>
        <translation>L’équipe lit les nouveaux mots par cinq ou plus, sans ordre et sans la position d’avant de leurs auteurs.</translation>
    </message>
    <message>
        <source>What no program can prevent</source>
        <translation>Ce qu’aucun programme ne peut empêcher</translation>
    </message>
    <message>
        <source>Someone who watches the screen sees what you tap. Look around first.</source>
        <translation>Quelqu’un qui regarde l’écran voit ce que vous touchez. Regardez d’abord autour de vous.</translation>
    </message>
    <message>
        <source>Someone who copies the disk right before and right after a vote can compare the two. Some disks keep an earlier state by themselves.</source>
        <translation>Quelqu’un qui copie le disque juste avant et juste après un vote peut comparer les deux. Certains disques gardent d’eux-mêmes un état antérieur.</translation>
    </message>
    <message>
        <source>Someone who takes the disk or the second copy while voting goes on can tell the few votes since the last result shown.</source>
        <translation>Quelqu’un qui emporte le disque ou la seconde copie pendant le vote peut déduire les quelques votes venus après le dernier résultat montré.</translation>
    </message>
    <message>
        <source>The organiser sees when five more people have written, and their answers. Who was here just then may be guessed.</source>
        <translation>L’équipe voit quand cinq personnes de plus ont écrit, et leurs réponses. On peut deviner qui était là à ce moment.</translation>
    </message>
    <message>
        <source>Your own words can give you away. Write no names.</source>
        <translation>Vos propres mots peuvent vous trahir. N’écrivez pas de noms.</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Debates</source>
        <translation>Débats</translation>
    </message>
    <message>
        <source>For the proposition</source>
        <translation>Pour la proposition</translation>
    </message>
    <message>
        <source>Against the proposition</source>
        <translation>Contre la proposition</translation>
    </message>
    <message>
        <source>Begin with the common ground</source>
        <translation>Commencer par les points d’accord</translation>
    </message>
    <message>
        <source>Hear both sides</source>
        <translation>Écouter les deux camps</translation>
    </message>
    <message>
        <source>Read the full argument</source>
        <translation>Lire tout l’argumentaire</translation>
    </message>
    <message>
        <source>Now hear the other side</source>
        <translation>Écoutez maintenant l’autre camp</translation>
    </message>
    <message>
        <source>Vote online</source>
        <translation>Voter en ligne</translation>
    </message>
    <message>
        <source>You can vote at the kiosk.</source>
        <translation>Vous pouvez voter à la borne.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>{side}: {figures}</source>
        <translation>{side}&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>Both sides are level.</source>
        <translation>Les deux côtés sont à égalité.</translation>
    </message>
    <message>
        <source>‘{side}’ reads longer than ‘{other}’ ({more} and {fewer}): shorten it, or give the other side more to say</source>
        <translation>«&#xa0;{side}&#xa0;» est plus long à lire que «&#xa0;{other}&#xa0;» ({more} et {fewer})&#xa0;: raccourcissez-le ou donnez plus à dire à l’autre côté</translation>
    </message>
    <message>
        <source>‘{side}’ is harder to read than ‘{other}’ ({more} and {fewer}): use shorter sentences and words</source>
        <translation>«&#xa0;{side}&#xa0;» est plus difficile à lire que «&#xa0;{other}&#xa0;» ({more} et {fewer})&#xa0;: utilisez des phrases et des mots plus courts</translation>
    </message>
    <message>
        <source>‘{side}’ has more points than ‘{other}’ ({more} and {fewer}): each can be chosen as a reason, so give both as many</source>
        <translation>«&#xa0;{side}&#xa0;» a plus de points que «&#xa0;{other}&#xa0;» ({more} et {fewer})&#xa0;: chacun peut être choisi comme raison, donnez-en donc autant aux deux</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 lettre</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation>
            <numerusform>{count} lettre</numerusform>
            <numerusform>{count} lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} mot</numerusform>
            <numerusform>{count} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute to read</source>
        <translation>1 minute de lecture</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes to read</source>
        <translation>
            <numerusform>{count} minute de lecture</numerusform>
            <numerusform>{count} minutes de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} point</numerusform>
            <numerusform>{count} points</numerusform>
        </translation>
    </message>
    <message>
        <source>{score} ({formula})</source>
        <translation>{score} ({formula})</translation>
    </message>
    <message>
        <source>school grade {score}</source>
        <translation>niveau scolaire {score}</translation>
    </message>
    <message>
        <source>reading ease {score} of 100</source>
        <translation>facilité de lecture {score} sur 100</translation>
    </message>
    <message>
        <source>no loaded words</source>
        <translation>aucun mot orienté</translation>
    </message>
    <message>
        <source>‘{word}’</source>
        <translation>«&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>loaded words: {words}</source>
        <translation>mots orientés&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes to read</source>
        <translation>
            <numerusform>{minutes} minute de lecture</numerusform>
            <numerusform>{minutes} minutes de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Open the film alone</source>
        <translation>Ouvrir le film seul</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>Watch it on its own site</source>
        <translation>Voir sur son propre site</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>Comment votre vote reste secret</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split: the others would give single votes away.</source>
        <translation>La répartition porte sur {shown} des {votes} votes : les autres révéleraient des votes isolés.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split so far: it moves in steps, so that no single vote can be read off.</source>
        <translation>La répartition porte pour l’instant sur {shown} des {votes} votes : elle avance par étapes, pour qu’aucun vote ne puisse être deviné.</translation>
    </message>
    <message>
        <source>Shown in steps, so that no single vote can be read off.</source>
        <translation>Montré par paliers, pour qu’aucun vote ne se devine.</translation>
    </message>
    <message numerus="yes">
        <source>The split is shown from {votes} votes on at the earliest.</source>
        <translation>
            <numerusform>La répartition est montrée au plus tôt à partir de {votes} vote.</numerusform>
            <numerusform>La répartition est montrée au plus tôt à partir de {votes} votes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is not shown yet: it would give single votes away.</source>
        <translation>La répartition n’est pas encore montrée : elle révélerait des votes individuels.</translation>
    </message>
    <message>
        <source>The split is not shown: it would give single votes away.</source>
        <translation>La répartition n’est pas montrée&#xa0;: elle révélerait des votes individuels.</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>De {before} à {after}</translation>
    </message>
    <message>
        <source>stayed with their side</source>
        <translation>sont restés dans leur camp</translation>
    </message>
    <message>
        <source>changed sides</source>
        <translation>ont changé de camp</translation>
    </message>
    <message>
        <source>made up their mind</source>
        <translation>se sont décidés</translation>
    </message>
    <message>
        <source>are still not sure</source>
        <translation>ne savent toujours pas</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Before you read</source>
        <translation>Avant de lire</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>Quelle est votre position&#xa0;?</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <source>Read both sides and vote</source>
        <translation>Lire les deux côtés et voter</translation>
    </message>
    <message>
        <source>Anonymous: no name, no address, no time of day is kept with your vote.</source>
        <translation>Anonyme&#xa0;: ni nom, ni adresse, ni heure ne sont gardés avec votre vote.</translation>
    </message>
    <message>
        <source>Choose the answer you actually believe. Nothing is cast yet.</source>
        <translation>Choisissez la réponse à laquelle vous croyez vraiment. Rien n’est encore déposé.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Choisissez d’abord une réponse.</translation>
    </message>
    <message>
        <source>How sure are you? From 1, not sure at all, to 5, very sure. You can leave it out.</source>
        <translation>À quel point en êtes-vous sûr&#xa0;? De 1, pas du tout, à 5, tout à fait. Vous pouvez ne pas répondre.</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>Dites-nous pourquoi</translation>
    </message>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>Voter sans donner de raison</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Déposer mon vote</translation>
    </message>
    <message>
        <source>You chose: {answer}</source>
        <translation>Vous avez choisi&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Your reason, in your own words</source>
        <translation>Votre raison, avec vos propres mots</translation>
    </message>
    <message>
        <source>Or pick the one that says it best</source>
        <translation>Ou choisissez ce qui le dit le mieux</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Your words may be shown on screens and printed, never with a name. Please don’t write names or contact details.</source>
        <translation>Vos mots pourront être montrés sur des écrans et imprimés, jamais avec un nom. Merci de n’écrire ni noms ni coordonnées.</translation>
    </message>
    <message>
        <source>At most {letters} letters.</source>
        <translation>{letters} lettres au plus.</translation>
    </message>
    <message>
        <source>Letters left:</source>
        <translation>Lettres restantes&#xa0;:</translation>
    </message>
    <message>
        <source>What you wrote was too long, and its end was cut off. Read it again before you cast your vote.</source>
        <translation>Votre texte était trop long et sa fin a été coupée. Relisez-le avant de déposer votre vote.</translation>
    </message>
    <message>
        <source>Write a reason or pick one first.</source>
        <translation>Écrivez d’abord une raison ou choisissez-en une.</translation>
    </message>
    <message>
        <source>To change your answer, go back to the page before.</source>
        <translation>Pour changer de réponse, revenez à la page précédente.</translation>
    </message>
    <message>
        <source>Your answer could not be saved. Try again in a moment, or call the organiser.</source>
        <translation>Votre réponse n’a pas pu être enregistrée. Réessayez dans un instant ou appelez l’équipe.</translation>
    </message>
    <message>
        <source>Your vote could not be saved. Your choice is still here: try again in a moment, or call the organiser.</source>
        <translation>Votre vote n’a pas pu être enregistré. Votre choix est toujours là&#xa0;: réessayez dans un instant, ou appelez l’équipe.</translation>
    </message>
    <message>
        <source>Thank you. In a rehearsal nothing is counted.</source>
        <translation>Merci. Pendant une répétition, rien n’est compté.</translation>
    </message>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>Merci. Votre vote est compté.</translation>
    </message>
    <message>
        <source>Your vote is counted.</source>
        <translation>Votre vote est compté.</translation>
    </message>
    <message>
        <source>It is one of the counts now. Nobody can see it again or change it, not even you: that keeps it secret.</source>
        <translation>Il fait désormais partie du décompte. Personne ne peut le revoir ni le changer, pas même vous&#xa0;: c’est ainsi qu’il reste secret.</translation>
    </message>
    <message>
        <source>This page was sent twice. Your first answer counts, and it counts once.</source>
        <translation>Cette page a été envoyée deux fois. Votre première réponse compte, une seule fois.</translation>
    </message>
    <message>
        <source>You can close this page now, or hand the device on.</source>
        <translation>Vous pouvez maintenant fermer cette page ou passer l’appareil.</translation>
    </message>
    <message>
        <source>What people wrote who voted the other way</source>
        <translation>Ce qu’ont écrit celles et ceux qui ont voté autrement</translation>
    </message>
    <message>
        <source>Is any of them a fair point? Answer as many as you like.</source>
        <translation>L’une d’elles vous semble-t-elle un bon argument&#xa0;? Répondez à autant que vous voulez.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>Send my answers</source>
        <translation>Envoyer mes réponses</translation>
    </message>
    <message>
        <source>Thank you for your answers. They are counted without your vote.</source>
        <translation>Merci pour vos réponses. Elles sont comptées sans votre vote.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>The next person begins here</source>
        <translation>La personne suivante commence ici</translation>
    </message>
    <message>
        <source>No session is open. Please ask the organiser.</source>
        <translation>Aucune session n’est ouverte. Veuillez demander à l’équipe.</translation>
    </message>
    <message>
        <source>Voting is paused. Please come back soon.</source>
        <translation>Le vote est en pause. Revenez bientôt.</translation>
    </message>
    <message>
        <source>Voting has ended.</source>
        <translation>Le vote est terminé.</translation>
    </message>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>Le premier vote est clos&#xa0;: il a pris fin quand les résultats ont été montrés ou la session terminée.</translation>
    </message>
    <message>
        <source>Your class is not voting just now. When it does, load this page again.</source>
        <translation>Votre classe ne vote pas en ce moment. Quand elle votera, rechargez cette page.</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Recharger la page</translation>
    </message>
    <message>
        <source>First vote, before you read</source>
        <translation>Premier vote, avant de lire</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Je ne sais pas encore</translation>
    </message>
    <message>
        <source>After the discussion you vote again, on the page of the question. Both votes are counted apart, and nothing links them.</source>
        <translation>Après la discussion, vous voterez de nouveau, sur la page de la question. Les deux votes sont comptés séparément et rien ne les relie.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Retour à la question</translation>
    </message>
    <message>
        <source>Code on your slip</source>
        <translation>Code de votre billet</translation>
    </message>
    <message>
        <source>Each slip gives one vote. Which slips were used is kept, never with a vote: nobody can tell how a slip voted.</source>
        <translation>Chaque billet donne un vote. On garde quels billets ont servi, jamais avec un vote&#xa0;: personne ne peut savoir comment un billet a voté.</translation>
    </message>
    <message>
        <source>Type the code on your slip first.</source>
        <translation>Saisissez d’abord le code de votre billet.</translation>
    </message>
    <message>
        <source>This is not quite a code: compare it with your slip, letter by letter.</source>
        <translation>Ce n’est pas tout à fait un code&#xa0;: comparez-le avec votre billet, lettre par lettre.</translation>
    </message>
    <message>
        <source>There is no slip with this code in this session: compare it with yours, or ask the organiser.</source>
        <translation>Aucun billet de cette session ne porte ce code&#xa0;: comparez-le avec le vôtre ou demandez à l’équipe.</translation>
    </message>
    <message>
        <source>Somebody has already voted with this slip; it gives one vote.</source>
        <translation>Quelqu’un a déjà voté avec ce billet&#xa0;; il donne un seul vote.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried from here: wait a minute, then try again.</source>
        <translation>Trop de codes faux ont été essayés d’ici&#xa0;: attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>You will see how the room voted after your own vote, so that nobody votes with the crowd.</source>
        <translation>Vous verrez comment la salle a voté après votre propre vote, pour que personne ne suive la foule.</translation>
    </message>
    <message>
        <source>The results are sealed. They are shown when the organiser reveals them.</source>
        <translation>Les résultats sont scellés. Ils seront montrés quand l’équipe les révélera.</translation>
    </message>
    <message>
        <source>1 voice so far</source>
        <translation>1 voix jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>{votes} voices so far</source>
        <translation>
            <numerusform>{votes} voix jusqu’ici</numerusform>
            <numerusform>{votes} voix jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>Avec leurs propres mots</translation>
    </message>
    <message>
        <source>Who changed their mind?</source>
        <translation>Qui a changé d’avis&#xa0;?</translation>
    </message>
    <message>
        <source>Many people are here just now</source>
        <translation>Il y a beaucoup de monde en ce moment</translation>
    </message>
    <message>
        <source>Nothing was cast, and nothing is lost. Wait half a minute, then try again.</source>
        <translation>Rien n’a été déposé et rien n’est perdu. Attendez une demi-minute, puis réessayez.</translation>
    </message>
    <message>
        <source>It was open for hours, or the server was started again. Nothing was cast. Please begin again.</source>
        <translation>Elle est restée ouverte des heures, ou le serveur a redémarré. Rien n’a été déposé. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Quelque chose n’a pas marché ici</translation>
    </message>
    <message>
        <source>If you were voting, go back to the page before and try again. A vote counts once.</source>
        <translation>Si vous étiez en train de voter, revenez à la page précédente et réessayez. Un vote compte une seule fois.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Cette page n’existe pas</translation>
    </message>
    <message>
        <source>The address may be mistyped. Begin with the question.</source>
        <translation>L’adresse est peut-être mal saisie. Commencez par la question.</translation>
    </message>
    <message>
        <source>This page is too old</source>
        <translation>Cette page est trop ancienne</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>C’est trop long</translation>
    </message>
    <message>
        <source>Nothing was cast. Go back to the page before and write less.</source>
        <translation>Rien n’a été déposé. Revenez à la page précédente et écrivez moins.</translation>
    </message>
    <message>
        <source>This is another address</source>
        <translation>C’est une autre adresse</translation>
    </message>
    <message>
        <source>Use the address that the organiser gave you.</source>
        <translation>Utilisez l’adresse que l’équipe vous a donnée.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Nothing was cast. Go back to the page before and try again.</source>
        <translation>Rien n’a été déposé. Revenez à la page précédente et réessayez.</translation>
    </message>
    <message>
        <source>Begin with the question</source>
        <translation>Commencer par la question</translation>
    </message>
    <message>
        <source>Under ‘{heading}’</source>
        <translation>Sous « {heading} »</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source> at ‘{words}’</source>
        <translation> à « {words} »</translation>
    </message>
    <message>
        <source>a footnote was left out; put a source into the sentence, in brackets</source>
        <translation>une note a été laissée de côté ; mettez la source dans la phrase, entre parenthèses</translation>
    </message>
    <message>
        <source>a comment was left out</source>
        <translation>un commentaire a été laissé de côté</translation>
    </message>
    <message>
        <source>a table was left out; write it as a list</source>
        <translation>un tableau a été laissé de côté ; écrivez-le sous forme de liste</translation>
    </message>
    <message>
        <source>a text box was left out; put its words into the text</source>
        <translation>une zone de texte a été laissée de côté ; mettez ses mots dans le texte</translation>
    </message>
    <message>
        <source>a formula was left out; write it in words</source>
        <translation>une formule a été laissée de côté ; écrivez-la en mots</translation>
    </message>
    <message>
        <source>a drawing or other object was left out</source>
        <translation>un dessin ou un autre objet a été laissé de côté</translation>
    </message>
    <message>
        <source>the address of a link was left out, its words stay</source>
        <translation>l’adresse d’un lien a été laissée de côté, ses mots restent</translation>
    </message>
    <message>
        <source>a picture was left out because it is not in the document itself</source>
        <translation>une image a été laissée de côté parce qu’elle n’est pas dans le document même</translation>
    </message>
    <message>
        <source>a picture was left out; there is room for one below what both agree on and below each side</source>
        <translation>une image a été laissée de côté ; il y a place pour une sous ce qui fait accord et sous chaque camp</translation>
    </message>
    <message>
        <source>a picture was left out; give it an alt text that says what it shows</source>
        <translation>une image a été laissée de côté ; donnez-lui un texte de remplacement qui dit ce qu’elle montre</translation>
    </message>
    <message>
        <source>a picture was left out; a JPEG, PNG or WebP of up to 5 MB was expected</source>
        <translation>une image a été laissée de côté ; un fichier JPEG, PNG ou WebP de 5 Mo au plus était attendu</translation>
    </message>
    <message>
        <source>a picture was left out; both sides need one of the same size, or neither has one</source>
        <translation>une image a été laissée de côté ; il en faut une de la même taille aux deux camps, ou à aucun</translation>
    </message>
    <message>
        <source>this heading was left out with what is below it; none was expected here</source>
        <translation>ce titre a été laissé de côté avec ce qui est dessous ; aucun n’était attendu ici</translation>
    </message>
    <message>
        <source>these words were left out; a heading was expected before them</source>
        <translation>ces mots ont été laissés de côté ; un titre était attendu avant eux</translation>
    </message>
    <message>
        <source>no https address on a line of its own; an example was put in for the QR code</source>
        <translation>pas d’adresse https seule sur une ligne ; un exemple a été mis pour le code QR</translation>
    </message>
    <message>
        <source>no sentence below the question; the proposition was taken for it</source>
        <translation>pas de phrase sous la question ; la proposition a été prise à sa place</translation>
    </message>
    <message>
        <source>no list of points; the first sentence of each paragraph was taken as one</source>
        <translation>pas de liste de points ; la première phrase de chaque paragraphe a été prise comme point</translation>
    </message>
    <message>
        <source>no argument below the points; the points were taken as the argument, too</source>
        <translation>pas d’argument sous les points ; les points ont aussi été pris comme argument</translation>
    </message>
    <message>
        <source>no list; each paragraph was taken as one item</source>
        <translation>pas de liste ; chaque paragraphe a été pris comme un élément</translation>
    </message>
    <message>
        <source>a paragraph beside a list was left out; only the list was expected</source>
        <translation>un paragraphe à côté d’une liste a été laissé de côté ; seule la liste était attendue</translation>
    </message>
    <message>
        <source>a list in a list was taken as one list</source>
        <translation>une liste dans une liste a été prise comme une seule liste</translation>
    </message>
    <message>
        <source>more than one paragraph; they were joined to one proposition</source>
        <translation>plus d’un paragraphe ; ils ont été réunis en une seule proposition</translation>
    </message>
    <message>
        <source>no proposition; the title was taken for it</source>
        <translation>pas de proposition ; le titre a été pris à sa place</translation>
    </message>
    <message>
        <source>too long for a button; put a short name and a dash before it</source>
        <translation>trop long pour un bouton ; mettez devant un nom court et un tiret</translation>
    </message>
    <message>
        <source>this heading names no side; by its place it was taken as the side for the proposition</source>
        <translation>ce titre ne nomme aucun côté&#xa0;; d’après sa place, il a été pris pour le côté favorable à la proposition</translation>
    </message>
    <message>
        <source>this heading names no side; by its place it was taken as the side against the proposition</source>
        <translation>ce titre ne nomme aucun côté&#xa0;; d’après sa place, il a été pris pour le côté opposé à la proposition</translation>
    </message>
    <message>
        <source>Net swing: {first}; {second}. Small sides gain more easily, so read the flow, not the swing.</source>
        <translation>Bilan&#xa0;: {first}&#xa0;; {second}. Un petit camp gagne plus facilement&#xa0;: lisez le flux, pas le bilan.</translation>
    </message>
    <message>
        <source>{side} as before</source>
        <translation>{side} comme avant</translation>
    </message>
    <message>
        <source>{side} gained 1 point</source>
        <translation>{side} gagne 1&#xa0;point</translation>
    </message>
    <message numerus="yes">
        <source>{side} gained {points} points</source>
        <translation>
            <numerusform>{side} gagne {points}&#xa0;point</numerusform>
            <numerusform>{side} gagne {points}&#xa0;points</numerusform>
        </translation>
    </message>
    <message>
        <source>{side} lost 1 point</source>
        <translation>{side} perd 1&#xa0;point</translation>
    </message>
    <message numerus="yes">
        <source>{side} lost {points} points</source>
        <translation>
            <numerusform>{side} perd {points}&#xa0;point</numerusform>
            <numerusform>{side} perd {points}&#xa0;points</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be written</source>
        <translation>Reste à écrire</translation>
    </message>
    <message>
        <source>Too long for a button: at most {count} letters</source>
        <translation>Trop long pour un bouton&#xa0;: {count} lettres au plus</translation>
    </message>
    <message>
        <source>Both sides have this name: give each its own</source>
        <translation>Les deux camps portent ce nom&#xa0;: donnez à chacun le sien</translation>
    </message>
    <message>
        <source>An address begins with https:// and holds no spaces</source>
        <translation>Une adresse commence par https:// et ne contient pas d’espace</translation>
    </message>
    <message>
        <source>Say in a sentence what there is to watch</source>
        <translation>Dites en une phrase ce qu’il y a à regarder</translation>
    </message>
    <message>
        <source>A paragraph has at most {count} letters: begin a new one</source>
        <translation>Un paragraphe a au plus {count} lettres&#xa0;: commencez-en un autre</translation>
    </message>
    <message>
        <source>The other side has more points ({count}): give both as many, because each can be chosen as a reason</source>
        <translation>L’autre camp a plus de points ({count})&#xa0;: donnez-en autant aux deux, car chacun peut être choisi comme raison</translation>
    </message>
    <message>
        <source>The other side has more questions ({count}): give both as many</source>
        <translation>L’autre camp a plus de questions ({count})&#xa0;: donnez-en autant aux deux</translation>
    </message>
    <message>
        <source>the other languages ({detail}) are not in this document: each needs one of its own</source>
        <translation>les autres langues ({detail}) ne sont pas dans ce document&#xa0;: il en faut un pour chacune</translation>
    </message>
    <message>
        <source>the document will be read in another language than ‘{detail}’</source>
        <translation>le document sera lu dans une autre langue que «&#xa0;{detail}&#xa0;»</translation>
    </message>
    <message>
        <source>the film ({detail}) is not in this document</source>
        <translation>le film ({detail}) n’est pas dans ce document</translation>
    </message>
    <message>
        <source>the logo ({detail}) is not in this document</source>
        <translation>le logo ({detail}) n’est pas dans ce document</translation>
    </message>
    <message>
        <source>the picture ({detail}) is not in this document: only JPEG and PNG can be</source>
        <translation>l’image ({detail}) n’est pas dans ce document&#xa0;: seuls JPEG et PNG peuvent l’être</translation>
    </message>
    <message>
        <source>the names of the sides ({detail}) are not in this document: their headings begin with others</source>
        <translation>les noms des côtés ({detail}) ne sont pas dans ce document&#xa0;: leurs titres commencent par d’autres</translation>
    </message>
    <message>
        <source>what stands below ‘{detail}’ will come back from the document changed</source>
        <translation>ce qui est sous «&#xa0;{detail}&#xa0;» reviendra modifié du document</translation>
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
        <translation>Goodfaith est un logiciel libre sous la Licence publique générale GNU, version 3 ou ultérieure&#xa0;: utilisez-le, étudiez-le, transmettez-le, modifiez-le. Il est fourni sans garantie.</translation>
    </message>
    <message>
        <source>A list of what is inside for other programs (SBOM) comes with each release.</source>
        <translation>Chaque version publiée est accompagnée d’une liste de son contenu pour d’autres programmes (SBOM).</translation>
    </message>
    <message>
        <source>A list of what is inside for other programs (SBOM): %1</source>
        <translation>Liste du contenu pour d’autres programmes (SBOM)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AboutViewModel</name>
    <message>
        <source>The licence could not be read: {reason}.</source>
        <translation>La licence n’a pas pu être lue&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>inside {holder}</source>
        <translation>dans {holder}</translation>
    </message>
</context>
<context>
    <name>AddressCode</name>
    <message>
        <source>%1 – try the code with a phone: the kiosk itself is never online.</source>
        <translation>%1 – essayez le code avec un téléphone&#xa0;: la borne elle-même n’est jamais en ligne.</translation>
    </message>
    <message>
        <source>The address is long, so its code is dense: on a small screen visitors have to tap it to enlarge it. A shorter address is easier for phones.</source>
        <translation>L’adresse est longue et son code est dense&#xa0;: sur un petit écran, il faut le toucher pour l’agrandir. Une adresse plus courte est plus facile à lire pour les téléphones.</translation>
    </message>
    <message>
        <source>The debate’s address is only an example, so visitors see no QR code. Enter the real one.</source>
        <translation>L’adresse du débat n’est qu’un exemple : les visiteurs ne voient aucun code QR. Saisissez la vraie.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1: %L2</source>
        <translation>%1&#xa0;: %L2</translation>
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
        <translation>Sur cet écran, les majuscules ont au moins 4,8 mm de haut et les boutons 12,7 mm.</translation>
    </message>
    <message>
        <source>This screen is too small for capitals of 4.8 mm and buttons of 12.7 mm everywhere. Texts have capitals of {text} mm, buttons and notes of {label} mm; buttons are at least {target} mm high. Nothing is cut off, but more pages scroll.</source>
        <translation>Cet écran est trop petit pour des majuscules de 4,8 mm et des boutons de 12,7 mm partout. Les majuscules font {text} mm dans les textes, {label} mm sur les boutons et dans les notes ; les boutons ont au moins {target} mm de haut. Rien n’est coupé, mais davantage de pages défilent.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Go to the vote</source>
        <translation>Aller voter</translation>
    </message>
</context>
<context>
    <name>Asleep</name>
    <message>
        <source>See you at %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Tap to begin</source>
        <translation>Touchez pour commencer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) so far</source>
        <translation>
            <numerusform>%Ln voix jusqu’ici</numerusform>
            <numerusform>%Ln voix jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous · %1</source>
        <translation>Anonyme · %1</translation>
    </message>
    <message>
        <source>This kiosk is not locked yet: Ctrl+Q closes it. Choose a PIN behind ‘Organiser’.</source>
        <translation>Cette borne n’est pas encore verrouillée&#xa0;: Ctrl+Q la ferme. Choisissez un code PIN derrière «&#xa0;Équipe&#xa0;».</translation>
    </message>
</context>
<context>
    <name>AttractHeader</name>
    <message>
        <source>Organiser</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>The machine needs the organiser</source>
        <translation>La machine a besoin de l’équipe</translation>
    </message>
</context>
<context>
    <name>BlankScreen</name>
    <message>
        <source>The screen is blank. Tap to see it again.</source>
        <translation>L’écran est noir. Touchez-le pour le revoir.</translation>
    </message>
</context>
<context>
    <name>BothVotes</name>
    <message>
        <source>Not sure yet</source>
        <translation>Je ne sais pas encore</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Premier vote</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Je ne sais toujours pas</translation>
    </message>
</context>
<context>
    <name>BothVotesPage</name>
    <message>
        <source>Not sure yet</source>
        <translation>Je ne sais pas encore</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Premier vote</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Toujours indécis</translation>
    </message>
</context>
<context>
    <name>CastRow</name>
    <message>
        <source>Hide keyboard</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>Voter sans donner de raison</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Déposer mon vote</translation>
    </message>
    <message>
        <source>Write a reason or pick one first.</source>
        <translation>Écrivez d’abord une raison ou choisissez-en une.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Your choice</source>
        <translation>Votre choix</translation>
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
        <translation>{phase}&#xa0;: le temps est écoulé</translation>
    </message>
</context>
<context>
    <name>ClassroomPaper</name>
    <message>
        <source>A hand-out for every pupil: both sides in short and in full, with lines to write on. Exit slips: four on a sheet.</source>
        <translation>Une feuille pour chaque élève : les deux côtés, en bref et en entier, avec des lignes pour écrire. Billets de sortie : quatre par feuille.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Print the hand-out</source>
        <translation>Imprimer la feuille pour la classe</translation>
    </message>
    <message>
        <source>Print the exit slips</source>
        <translation>Imprimer les billets de sortie</translation>
    </message>
    <message>
        <source>Save both as PDF…</source>
        <translation>Enregistrer les deux en PDF…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ClassroomPaperViewModel</name>
    <message>
        <source>The page is on its way to the printer, and saved as {path}.</source>
        <translation>La page part à l’imprimante et est enregistrée sous {path}.</translation>
    </message>
    <message>
        <source>Saved in {folder}: {files}.</source>
        <translation>Enregistré dans {folder} : {files}.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Visez le code avec l’appareil photo de votre téléphone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>CoinToss</name>
    <message>
        <source>Who begins?</source>
        <translation>Qui commence&#xa0;?</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>Lancer la pièce</translation>
    </message>
    <message>
        <source>Toss it again</source>
        <translation>La lancer encore une fois</translation>
    </message>
    <message>
        <source>Then both sides speak in turn: case, rebuttal, closing, each for the same time. The side that begins does not have the last word.</source>
        <translation>Ensuite, les deux camps parlent à tour de rôle&#xa0;: exposé, réfutation, conclusion, à chaque fois pendant le même temps. Le camp qui commence n’a pas le dernier mot.</translation>
    </message>
</context>
<context>
    <name>CopiesRow</name>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Un exemplaire de moins</translation>
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
            <numerusform>Exemplaires&#xa0;: %Ln</numerusform>
            <numerusform>Exemplaires&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Un exemplaire de plus</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Raised hands</source>
        <translation>Mains levées</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Enter these numbers</source>
        <translation>Inscrire ces nombres</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Je ne sais pas encore</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Je ne sais toujours pas</translation>
    </message>
</context>
<context>
    <name>CountUndoViewModel</name>
    <message>
        <source>The count is undone. Counted again as before: {votes}.</source>
        <translation>Le comptage est annulé. Compté de nouveau comme avant : {votes}.</translation>
    </message>
</context>
<context>
    <name>CurrentSession</name>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
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
        <translation>Raisons</translation>
    </message>
    <message>
        <source>%L1 (%L2 waiting for you)</source>
        <translation>%L1 (%L2 en attente)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>every vote, on this machine</source>
        <translation>chaque vote, sur cette machine</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Planned time left</source>
        <translation>Durée prévue restante</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>Le premier vote est clos&#xa0;: il a pris fin quand les résultats ont été montrés ou la session terminée.</translation>
    </message>
    <message>
        <source>Is the projector off?</source>
        <translation>Le projecteur est-il éteint&#xa0;?</translation>
    </message>
    <message>
        <source>First vote: is the projector off?</source>
        <translation>Premier vote&#xa0;: le projecteur est-il éteint&#xa0;?</translation>
    </message>
    <message>
        <source>What pupils tap here is on the projector, too. Switch it off or cover it, then pass this screen from hand to hand. Or count raised hands or paper slips instead: Organiser, Voting.</source>
        <translation>Ce que les élèves touchent ici se voit aussi au projecteur. Éteignez-le ou couvrez-le, puis faites passer cet écran de main en main. Ou comptez plutôt les mains levées ou les bulletins&#xa0;: Équipe, Vote.</translation>
    </message>
    <message>
        <source>Nobody else sees this screen</source>
        <translation>Personne d’autre ne voit cet écran</translation>
    </message>
    <message>
        <source>Ready for the next one</source>
        <translation>Prêt pour la personne suivante</translation>
    </message>
</context>
<context>
    <name>DatabaseRecoveryViewModel</name>
    <message>
        <source>The second copy is in place</source>
        <translation>La seconde copie est en place</translation>
    </message>
    <message>
        <source>A new file without votes is in place</source>
        <translation>Un nouveau fichier sans votes est en place</translation>
    </message>
</context>
<context>
    <name>DebateFormViewModel</name>
    <message>
        <source>The debate is made: a session can be held on it.</source>
        <translation>Le débat est prêt&#xa0;: une séance peut être tenue dessus.</translation>
    </message>
    <message>
        <source>Something is still missing: it is named beside its field.</source>
        <translation>Il manque encore quelque chose&#xa0;: c’est dit à côté du champ.</translation>
    </message>
</context>
<context>
    <name>DebatesPage</name>
    <message>
        <source>New session on it</source>
        <translation>Nouvelle session avec lui</translation>
    </message>
    <message>
        <source>See it as a visitor</source>
        <translation>Le voir en visiteur</translation>
    </message>
    <message>
        <source>Paper for a class</source>
        <translation>Papier pour une classe</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Le vérifier</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>En écrire un</translation>
    </message>
    <message>
        <source>Change it, or a copy</source>
        <translation>Le modifier, ou une copie</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Bring one in</source>
        <translation>Importer un débat</translation>
    </message>
    <message>
        <source>Put it in the earlier one’s place</source>
        <translation>Remplacer le précédent</translation>
    </message>
    <message>
        <source>Save to a stick</source>
        <translation>Enregistrer sur une clé USB</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Le retirer…</translation>
    </message>
    <message>
        <source>It is on the kiosk now. Start a session on another debate to remove it.</source>
        <translation>Il est sur la borne en ce moment. Pour le retirer, commencez une session sur un autre débat.</translation>
    </message>
</context>
<context>
    <name>DebatesViewModel</name>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Rien à redire.</translation>
    </message>
    <message>
        <source>cannot be used: check it</source>
        <translation>inutilisable&#xa0;: vérifiez-le</translation>
    </message>
    <message>
        <source>Saved in {folder}: {files}</source>
        <translation>Enregistré dans {folder}&#xa0;: {files}</translation>
    </message>
    <message>
        <source>The debate is there.</source>
        <translation>Le débat est là.</translation>
    </message>
    <message>
        <source>‘{debate}’ is removed.</source>
        <translation>«&#xa0;{debate}&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>Remove ‘{debate}’ from this kiosk?</source>
        <translation>Retirer «&#xa0;{debate}&#xa0;» de cette borne&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) were held on it: votes stay, but no page can be made of them again.</source>
        <translation>
            <numerusform>%Ln session a porté sur lui&#xa0;: les votes restent, mais sa page ne pourra plus être faite.</numerusform>
            <numerusform>%Ln sessions ont porté sur lui&#xa0;: les votes restent, mais leurs pages ne pourront plus être faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>fourni avec le programme</translation>
    </message>
</context>
<context>
    <name>DeskAction</name>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>Le premier vote est clos&#xa0;: il a pris fin quand les résultats ont été montrés ou la session terminée.</translation>
    </message>
    <message>
        <source>The projector shows the question and how many have voted. Pupils vote on this screen, one after the other; or count raised hands or paper slips: Organiser, Voting.</source>
        <translation>Le projecteur montre la question et combien ont voté. Les élèves votent sur cet écran, l’un après l’autre&#xa0;; ou comptez les mains levées ou les bulletins&#xa0;: Équipe, Vote.</translation>
    </message>
    <message>
        <source>Once they are shown they stay shown, also while further votes come in.</source>
        <translation>Une fois montrés, ils restent visibles, même si d’autres votes arrivent.</translation>
    </message>
    <message>
        <source>It is made when the session is ended: Organiser, Session, ‘End session and make the page’. After that it can be printed under Report.</source>
        <translation>Elle est faite quand la session se termine&#xa0;: Équipe, Session, «&#xa0;Terminer la session et faire la page&#xa0;». Ensuite, on peut l’imprimer sous Rapport.</translation>
    </message>
    <message>
        <source>Pass this screen from hand to hand</source>
        <translation>Faire passer cet écran de main en main</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>Lancer la pièce</translation>
    </message>
    <message>
        <source>Toss it again</source>
        <translation>La lancer encore une fois</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Montrer les résultats</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>DiagnosticsViewModel</name>
    <message>
        <source>The sheet was handed to {printer}.</source>
        <translation>La feuille a été remise à {printer}.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Journal de la session</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Seconde copie</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Online address</source>
        <translation>Adresse en ligne</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Définir le PIN</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>Discuss</source>
        <translation>Discutez</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>DraftLanguages</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Écrire en</translation>
    </message>
    <message>
        <source>Show beside it, to translate from</source>
        <translation>Montrer à côté, pour traduire</translation>
    </message>
    <message>
        <source>Visitors see the first language if theirs is missing. Lists are as long in every language, because votes name a point by its place.</source>
        <translation>Les visiteurs voient la première langue si la leur manque. Les listes ont la même longueur dans chaque langue, car les votes désignent un point par sa place.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Begun and not done yet</source>
        <translation>Commencés et pas encore finis</translation>
    </message>
    <message>
        <source>%1: throw away</source>
        <translation>%1&#xa0;: jeter</translation>
    </message>
    <message>
        <source>There is nothing here to choose.</source>
        <translation>Il n’y a rien à choisir ici.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>En commencer un nouveau</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>DraftListViewModel</name>
    <message>
        <source>Without a question yet</source>
        <translation>Encore sans question</translation>
    </message>
    <message>
        <source>Throw away what was written of ‘{debate}’?</source>
        <translation>Jeter ce qui a été écrit de «&#xa0;{debate}&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message>
        <source>Preview: %1. A tap on words leads to their field.</source>
        <translation>Aperçu&#xa0;: %1. Un appui sur des mots mène à leur champ.</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>L’aperçu n’a pas pu être dessiné.</translation>
    </message>
    <message>
        <source>The preview is being drawn …</source>
        <translation>L’aperçu est en cours…</translation>
    </message>
    <message>
        <source>Screen: %1</source>
        <translation>Écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>En largeur</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Couleurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DraftPreviewPage</name>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
</context>
<context>
    <name>DraftPreviewViewModel</name>
    <message>
        <source>First screen</source>
        <translation>Premier écran</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Terrain d’entente</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux camps</translation>
    </message>
    <message>
        <source>Argument for</source>
        <translation>Argument pour</translation>
    </message>
    <message>
        <source>Argument against</source>
        <translation>Argument contre</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>Vote without your words?</source>
        <translation>Voter sans vos mots&#xa0;?</translation>
    </message>
    <message>
        <source>Change your answer?</source>
        <translation>Changer votre réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Throw your words away?</source>
        <translation>Effacer vos mots&#xa0;?</translation>
    </message>
    <message>
        <source>Your vote counts either way. What you wrote would be erased.</source>
        <translation>Votre vote compte dans les deux cas. Ce que vous avez écrit serait effacé.</translation>
    </message>
    <message>
        <source>What you wrote stays, and goes with the answer that you choose next.</source>
        <translation>Ce que vous avez écrit reste et accompagnera la réponse que vous choisirez ensuite.</translation>
    </message>
    <message>
        <source>The field will be empty. You can write something else.</source>
        <translation>Le champ sera vide. Vous pourrez écrire autre chose.</translation>
    </message>
    <message>
        <source>You have not voted yet. Starting over erases what you wrote.</source>
        <translation>Vous n’avez pas encore voté. Recommencer efface ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Keep my answer</source>
        <translation>Garder ma réponse</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Garder mes mots</translation>
    </message>
    <message>
        <source>Vote without them</source>
        <translation>Voter sans eux</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Erase my words</source>
        <translation>Effacer mon texte</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>DraftVersions</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>A tap goes back to a version. ‘Undo’ returns to what is there now.</source>
        <translation>Un appui revient à une version. «&#xa0;Annuler&#xa0;» ramène à ce qu’il y a maintenant.</translation>
    </message>
    <message>
        <source>There is none yet. One is kept before each time of writing, and every ten minutes.</source>
        <translation>Il n’y en a pas encore. Une est gardée avant chaque séance d’écriture, puis toutes les dix minutes.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
</context>
<context>
    <name>EventViewModel</name>
    <message>
        <source>The logo is on the first screen, and on pages from now on.</source>
        <translation>Le logo est sur le premier écran, et désormais sur les pages.</translation>
    </message>
</context>
<context>
    <name>FairPointCard</name>
    <message>
        <source>Fair point</source>
        <translation>Bon argument</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
</context>
<context>
    <name>FairnessBars</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The first steps</source>
        <translation>Les premiers pas</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>Take these steps in order, or leave out any of them. Visitors can vote already; until someone does, a new session takes the place of this one.</source>
        <translation>Suivez ces étapes dans l’ordre, ou laissez de côté celles que vous voulez. Les visiteurs peuvent déjà voter&#xa0;; tant que personne ne l’a fait, une nouvelle session prend la place de celle-ci.</translation>
    </message>
    <message>
        <source>Hold a lesson</source>
        <translation>Faire un cours</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
</context>
<context>
    <name>FirstStepsViewModel</name>
    <message>
        <source>Set a PIN</source>
        <translation>Définir un PIN</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>Mesurer l’écran</translation>
    </message>
    <message>
        <source>Choose the debate</source>
        <translation>Choisir le débat</translation>
    </message>
    <message>
        <source>Booth or classroom</source>
        <translation>Stand ou classe</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>It is set.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Without one, anyone can leave the kiosk.</source>
        <translation>Sans lui, n’importe qui peut quitter la borne.</translation>
    </message>
    <message>
        <source>It is measured.</source>
        <translation>Il est mesuré.</translation>
    </message>
    <message>
        <source>Then letters and buttons are as large as they have to be.</source>
        <translation>Ainsi les lettres et les boutons ont la taille qu’il faut.</translation>
    </message>
    <message>
        <source>With the name and the other rules of the session.</source>
        <translation>Avec le nom et les autres règles de la session.</translation>
    </message>
    <message>
        <source>Tap through a visit. Nothing counts.</source>
        <translation>Parcourez une visite. Rien ne compte.</translation>
    </message>
    <message>
        <source>Votes count from now on, in a session with today’s date.</source>
        <translation>Dès lors les votes comptent, dans une session à la date d’aujourd’hui.</translation>
    </message>
    <message>
        <source>A lesson in two minutes, alone, with made-up votes.</source>
        <translation>Un cours en deux minutes, en solo, avec des votes inventés.</translation>
    </message>
</context>
<context>
    <name>FirstVote</name>
    <message>
        <source>Not sure yet</source>
        <translation>Je ne sais pas encore</translation>
    </message>
    <message>
        <source>Tap the answer you actually believe. Nothing is cast yet.</source>
        <translation>Touchez la réponse à laquelle vous croyez vraiment. Rien n’est encore déposé.</translation>
    </message>
    <message>
        <source>Anonymous: no name, no camera, no time of day is kept with your vote.</source>
        <translation>Anonyme&#xa0;: ni nom, ni image, ni heure ne sont gardés avec votre vote.</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>Comment votre vote reste secret</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Déposer mon vote</translation>
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
        <translation>Je ne sais pas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed with the side they came with.</source>
        <translation>
            <numerusform>%Ln est resté dans son camp de départ.</numerusform>
            <numerusform>%Ln sont restés dans leur camp de départ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Je ne sais toujours pas</translation>
    </message>
</context>
<context>
    <name>FlowRow</name>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>De %1 à %2&#xa0;: %3</translation>
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
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>There is nothing here to choose.</source>
        <translation>Il n’y a rien à choisir ici.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Remonter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>FolderBrowserViewModel</name>
    <message>
        <source>This machine: {folder}</source>
        <translation>Cette machine&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>There is no file ‘{file}’ in this folder. The folder of a debate has one: open it, or choose a zip file or a document.</source>
        <translation>Il n’y a pas de fichier « {file} » dans ce dossier. Le dossier d’un débat en a un : ouvrez-le, ou choisissez un fichier zip ou un document.</translation>
    </message>
    <message>
        <source>This folder cannot be looked at: {why}.</source>
        <translation>Ce dossier ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Text size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Go to the vote</source>
        <translation>Aller voter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>See it as a visitor</source>
        <translation>Le voir comme un visiteur</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Done: make it a debate</source>
        <translation>C’est fini&#xa0;: en faire un débat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Continuer une autre fois</translation>
    </message>
    <message>
        <source>All of it is saved on this kiosk.</source>
        <translation>Tout est enregistré sur cette borne.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: further up</source>
        <translation>%1&#xa0;: plus haut</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1&#xa0;: plus bas</translation>
    </message>
    <message>
        <source>%1: delete</source>
        <translation>%1&#xa0;: supprimer</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>A sentence below it</source>
        <translation>Une phrase en dessous</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>What both sides agree on</source>
        <translation>Ce sur quoi les deux camps sont d’accord</translation>
    </message>
    <message>
        <source>The proposition that is voted on</source>
        <translation>La proposition sur laquelle on vote</translation>
    </message>
    <message>
        <source>Name of the side, as on its button</source>
        <translation>Nom du camp, comme sur son bouton</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>The argument</source>
        <translation>L’argument</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Terrain d’entente</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>Les deux camps</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Film and address</source>
        <translation>Film et adresse</translation>
    </message>
    <message>
        <source>What there is to watch</source>
        <translation>Ce qu’il y a à regarder</translation>
    </message>
    <message>
        <source>Web address of the film</source>
        <translation>Adresse web du film</translation>
    </message>
    <message>
        <source>Web address of the debate</source>
        <translation>Adresse web du débat</translation>
    </message>
    <message>
        <source>Each line is a paragraph.</source>
        <translation>Chaque ligne est un paragraphe.</translation>
    </message>
    <message>
        <source>A sentence that one can be for or against.</source>
        <translation>Une phrase pour ou contre laquelle on peut être.</translation>
    </message>
    <message>
        <source>Such as ‘Yes’.</source>
        <translation>Par exemple «&#xa0;Oui&#xa0;».</translation>
    </message>
    <message>
        <source>Each line is a paragraph. A line that begins with • is an item of a list, one with &gt; a quote.</source>
        <translation>Chaque ligne est un paragraphe. Une ligne qui commence par • est un élément d’une liste, avec &gt; une citation.</translation>
    </message>
    <message>
        <source>Left empty, there is nothing to watch.</source>
        <translation>Laissé vide, il n’y a rien à regarder.</translation>
    </message>
    <message>
        <source>For the code that visitors take with them. Left empty, there is none.</source>
        <translation>Pour le code que les visiteurs emportent. Laissé vide, il n’y en a pas.</translation>
    </message>
    <message>
        <source>Add something both agree on</source>
        <translation>Ajouter un point d’accord</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Hear both sides</source>
        <translation>Écouter les deux camps</translation>
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
        <translation>Merci. Pendant une répétition, rien n’est compté.</translation>
    </message>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>Merci. Votre vote est compté.</translation>
    </message>
    <message>
        <source>Please hand the screen on.</source>
        <translation>Passez l’écran, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Looking at the machine …</source>
        <translation>Examen de la machine…</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Rien n’a encore été examiné.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>bloquant</translation>
    </message>
</context>
<context>
    <name>HealthWarningsViewModel</name>
    <message>
        <source>The file with the votes is damaged: votes may not be saved. Leave the kiosk and start it again; it asks what to do.</source>
        <translation>Le fichier des votes est endommagé&#xa0;: des votes pourraient ne pas être enregistrés. Quittez la borne et relancez-la&#xa0;; elle demandera quoi faire.</translation>
    </message>
    <message>
        <source>The counts of a session do not add up. Voting goes on and nothing was changed, but do not rely on its result: make a backup, and see what &apos;goodfaith doctor&apos; says.</source>
        <translation>Les comptes d’une session ne tombent pas juste. Le vote continue et rien n’a été changé, mais ne vous fiez pas à son résultat&#xa0;: faites une sauvegarde et voyez ce que dit &apos;goodfaith doctor&apos;.</translation>
    </message>
    <message>
        <source>The last thing a visitor left could not be saved, and they were told. Every vote that was confirmed is safe. Look at Health under Kiosk; the cause is also in goodfaith.log.</source>
        <translation>Ce qu’un visiteur a laissé en dernier n’a pas pu être enregistré, et on le lui a dit. Chaque vote confirmé est enregistré. Regardez «&#xa0;État&#xa0;» dans «&#xa0;Borne&#xa0;»&#xa0;; la cause est aussi dans goodfaith.log.</translation>
    </message>
    <message>
        <source>Every vote is saved, but the disk did not overwrite the state before the last one: whoever reads the disk could find that vote out. The kiosk tries again at the next vote. Check the disk.</source>
        <translation>Tous les votes sont enregistrés, mais le disque n’a pas écrasé l’état d’avant le dernier&#xa0;: qui lit le disque pourrait découvrir ce vote. La borne réessaie au prochain vote. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The machine’s clock was set while the kiosk ran. Check the time: opening hours and the day on the page go by it. If it is right, start the kiosk again.</source>
        <translation>L’horloge de la machine a été réglée pendant que la borne tournait. Vérifiez l’heure&#xa0;: les heures d’ouverture et le jour de la page en dépendent. Si elle est juste, relancez la borne.</translation>
    </message>
    <message>
        <source>The machine’s clock says {date}, which is in the past. Set the date in the system’s settings. Until then opening hours do not close the kiosk, and no words are erased.</source>
        <translation>L’horloge de la machine indique {date}, une date passée. Réglez la date dans les paramètres du système. D’ici là, les heures d’ouverture ne ferment pas la borne et aucun mot n’est effacé.</translation>
    </message>
    <message>
        <source>The machine’s clock says {date}, long after the kiosk last ran. If that is wrong, set the date in the system’s settings. No words are erased today.</source>
        <translation>L’horloge de la machine indique {date}, longtemps après le dernier jour de marche de la borne. Si c’est faux, réglez la date dans les paramètres du système. Aucun mot n’est effacé aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: less than %Ln MB are free. Make room, or votes cannot be saved.</source>
        <translation>
            <numerusform>Le disque est presque plein&#xa0;: il reste moins de %Ln Mo. Faites de la place, sinon les votes ne pourront pas être enregistrés.</numerusform>
            <numerusform>Le disque est presque plein&#xa0;: il reste moins de %Ln Mo. Faites de la place, sinon les votes ne pourront pas être enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program replaced or removed the file with the votes while the kiosk was running. No vote is saved now. Leave the kiosk; &apos;goodfaith restore&apos; brings the votes back from the file &apos;goodfaith.db.kept-1&apos; beside it, if there is one, or from a backup.</source>
        <translation>Un autre programme a remplacé ou supprimé le fichier des votes pendant que la borne fonctionnait. Aucun vote n’est enregistré pour le moment. Quittez la borne&#xa0;; &apos;goodfaith restore&apos; récupère les votes dans le fichier &apos;goodfaith.db.kept-1&apos; placé à côté, s’il existe, ou dans une sauvegarde.</translation>
    </message>
    <message>
        <source>The screen {name}, which was chosen for the kiosk, is not plugged in, so the kiosk is on the main one. Plug it in, or choose another one under Kiosk. These are plugged in: {screens}.</source>
        <translation>L’écran {name}, choisi pour la borne, n’est pas branché : la borne est donc sur l’écran principal. Branchez-le ou choisissez-en un autre sous Borne. Sont branchés : {screens}.</translation>
    </message>
    <message>
        <source>The screen may go dark while the kiosk is open: this system does not let the kiosk keep it on. Turn off screen saver, screen lock and energy saving in the system’s settings.</source>
        <translation>L’écran peut s’éteindre pendant que la borne est ouverte : ce système ne permet pas à la borne de le garder allumé. Désactivez l’économiseur d’écran, le verrouillage et la mise en veille dans les paramètres du système.</translation>
    </message>
</context>
<context>
    <name>JoinFields</name>
    <message>
        <source>Kiosks that join a hub show their results together. It is a database of yours; ‘goodfaith hub init’ prepares it and names the address. Voting goes on whenever it cannot be reached.</source>
        <translation>Les bornes qui rejoignent un centre montrent leurs résultats ensemble. C’est une base de données à vous ; « goodfaith hub init » la prépare et en donne l’adresse. Le vote continue quand elle est injoignable.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du centre</translation>
    </message>
    <message>
        <source>Name of this station, such as ‘Hall B, left’</source>
        <translation>Nom de ce poste, par exemple « Hall B, à gauche »</translation>
    </message>
    <message>
        <source>Password for joining</source>
        <translation>Mot de passe pour rejoindre</translation>
    </message>
    <message>
        <source>When the hub ends a joint session</source>
        <translation>Quand le centre met fin à une session commune</translation>
    </message>
    <message>
        <source>Tell me here</source>
        <translation>Me le dire ici</translation>
    </message>
    <message>
        <source>End it here too, when nobody votes</source>
        <translation>Y mettre fin ici aussi, quand personne ne vote</translation>
    </message>
</context>
<context>
    <name>JointSessionsViewModel</name>
    <message>
        <source>The session is open.</source>
        <translation>La session est ouverte.</translation>
    </message>
    <message>
        <source>The session ‘{session}’ is still running. End it first.</source>
        <translation>La session « {session} » est encore en cours. Mettez-y fin d’abord.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters as on typewriters</source>
        <translation>Lettres comme sur les machines à écrire</translation>
    </message>
    <message>
        <source>Letters in the order of the alphabet</source>
        <translation>Lettres dans l’ordre alphabétique</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Erase all that you wrote</source>
        <translation>Effacer tout ce que vous avez écrit</translation>
    </message>
</context>
<context>
    <name>KioskTab</name>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>set: only the organiser’s door leads out</source>
        <translation>défini&#xa0;: seule la porte de l’équipe permet de sortir</translation>
    </message>
    <message>
        <source>none: anyone can leave the kiosk with Ctrl+Q</source>
        <translation>aucun&#xa0;: n’importe qui peut quitter la borne avec Ctrl+Q</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>a code was written down</source>
        <translation>un code a été noté</translation>
    </message>
    <message>
        <source>no code yet: whoever forgets the PIN is locked out</source>
        <translation>pas encore de code&#xa0;: qui oublie le PIN reste dehors</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>has a PIN to review reasons, pause and print</source>
        <translation>a un PIN pour relire les raisons, mettre en pause et imprimer</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>aucun PIN</translation>
    </message>
    <message>
        <source>Close the program? The screen then shows this computer’s own desktop, and nobody can vote until the program is started again. Every vote is kept.</source>
        <translation>Fermer le programme&#xa0;? L’écran montre alors le bureau de cet ordinateur, et personne ne peut voter jusqu’à ce que le programme soit relancé. Tous les votes sont conservés.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Put the settings in force back into the file</source>
        <translation>Remettre dans le fichier les réglages en vigueur</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Définir un PIN</translation>
    </message>
    <message>
        <source>Change the helper’s PIN</source>
        <translation>Changer le PIN de l’assistant</translation>
    </message>
    <message>
        <source>Set a helper’s PIN</source>
        <translation>Définir un PIN d’assistant</translation>
    </message>
    <message>
        <source>Remove the helper’s PIN</source>
        <translation>Supprimer le PIN de l’assistant</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
</context>
<context>
    <name>LanguageViewModel</name>
    <message>
        <source>The debate itself is not there in this language; you read it as it was written.</source>
        <translation>Le débat n’existe pas dans cette langue&#xa0;; vous le lisez tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>A translation from English</source>
        <translation>Traduit de l’anglais</translation>
    </message>
    <message>
        <source>A translation from Spanish</source>
        <translation>Traduit de l’espagnol</translation>
    </message>
    <message>
        <source>A translation from French</source>
        <translation>Traduit du français</translation>
    </message>
    <message>
        <source>A translation from German</source>
        <translation>Traduit de l’allemand</translation>
    </message>
    <message>
        <source>A translation from Arabic</source>
        <translation>Traduit de l’arabe</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Traduit</translation>
    </message>
    <message>
        <source>The debate itself stays in {language}.</source>
        <translation>Le débat lui-même reste dans sa langue : {language}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>In which language?</source>
        <translation>Dans quelle langue&#xa0;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LessonEnd</name>
    <message>
        <source>The page for the wall</source>
        <translation>La page pour le mur</translation>
    </message>
    <message>
        <source>It is made when the session is ended: Organiser, Session, ‘End session and make the page’. After that it can be printed under Report.</source>
        <translation>Elle est faite quand la session se termine&#xa0;: Équipe, Session, «&#xa0;Terminer la session et faire la page&#xa0;». Ensuite, on peut l’imprimer sous Rapport.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>LessonPlan</name>
    <message>
        <source>The lesson</source>
        <translation>Le cours</translation>
    </message>
    <message>
        <source>Questions and points</source>
        <translation>Questions et arguments</translation>
    </message>
    <message>
        <source>Speaking order</source>
        <translation>Tours de parole</translation>
    </message>
    <message>
        <source>Time for each speech: each side has three, and a coin decides who begins</source>
        <translation>Durée de chaque prise de parole&#xa0;: chaque camp en a trois, et une pièce décide qui commence</translation>
    </message>
    <message>
        <source>Pupils in class, so that you see when all have voted</source>
        <translation>Élèves en classe, pour voir quand tous ont voté</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>Continuer le cours</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Commencer le cours</translation>
    </message>
    <message>
        <source>Start the lesson from the beginning</source>
        <translation>Reprendre le cours depuis le début</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Retour à la session</translation>
    </message>
    <message>
        <source>The lesson moves through these phases on the screen, with a timer that you can stop. You go on and back by touch, with the keys Page Down and Page Up, or with a presenter’s clicker; B makes the screen black. What is shown to the class counts as no visit.</source>
        <translation>Le cours passe par ces phases à l’écran, avec un minuteur que vous pouvez arrêter. Vous avancez et reculez en touchant, avec les touches Page suivante et Page précédente ou avec une télécommande de présentation&#xa0;; B rend l’écran noir. Ce qui est montré à la classe ne compte pas comme une visite.</translation>
    </message>
    <message>
        <source>Try a lesson out, in two minutes</source>
        <translation>Essayer un cours, en deux minutes</translation>
    </message>
</context>
<context>
    <name>LessonPlanViewModel</name>
    <message numerus="yes">
        <source>%Ln pupil(s)</source>
        <translation>
            <numerusform>%Ln élève</numerusform>
            <numerusform>%Ln élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Sans limite de temps</translation>
    </message>
</context>
<context>
    <name>LessonStepsViewModel</name>
    <message>
        <source>part {number} of {count}</source>
        <translation>partie {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>LessonViewModel</name>
    <message>
        <source>The results could not be shown. Nothing is lost. Please try again.</source>
        <translation>Les résultats n’ont pas pu être montrés. Rien n’est perdu. Veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>LockdownPage</name>
    <message>
        <source>Every way out that can be found is closed.</source>
        <translation>Toutes les issues qu’on peut trouver sont fermées.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>LockdownViewModel</name>
    <message>
        <source>Not locked: no PIN is set</source>
        <translation>Non verrouillée&#xa0;: aucun PIN</translation>
    </message>
    <message>
        <source>Phones in the room are on</source>
        <translation>Les téléphones dans la salle sont activés</translation>
    </message>
    <message>
        <source>Not locked: some ways out of this machine are open</source>
        <translation>Non verrouillée&#xa0;: des issues de cette machine sont ouvertes</translation>
    </message>
    <message>
        <source>Could not check whether the kiosk is locked</source>
        <translation>Impossible de voir si elle est verrouillée</translation>
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
        <translation>La barre correspond, garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Lay a bank card against the bar and make the bar as long as the card: then letters and buttons are as large as they have to be.</source>
        <translation>Posez une carte bancaire contre la barre et donnez-lui la même longueur&#xa0;: lettres et boutons auront alors la taille qu’il faut.</translation>
    </message>
</context>
<context>
    <name>MovesRow</name>
    <message>
        <source>stayed with their side</source>
        <translation>sont restés dans leur camp</translation>
    </message>
    <message>
        <source>changed sides</source>
        <translation>ont changé de camp</translation>
    </message>
    <message>
        <source>made up their mind</source>
        <translation>se sont décidés</translation>
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
        <translation>ne savent toujours pas</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name of the new session</source>
        <translation>Nom de la nouvelle session</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Booth: one by one</source>
        <translation>Stand&#xa0;: un par un</translation>
    </message>
    <message>
        <source>Classroom: together</source>
        <translation>Classe&#xa0;: ensemble</translation>
    </message>
    <message>
        <source>Where do you stand, before reading</source>
        <translation>Votre position, avant la lecture</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultative</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Required when the mind changed</source>
        <translation>Obligatoire si l’avis a changé</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Sealed until you reveal them</source>
        <translation>Scellés jusqu’à ce que vous les révéliez</translation>
    </message>
    <message>
        <source>Shown after voting</source>
        <translation>Montrés après le vote</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>‘%1’ is still running and has votes (%L2). End it? Its voting stops, its page is made, and everyone can see its results.</source>
        <translation>«&#xa0;%1&#xa0;» est encore en cours et compte des votes (%L2). La terminer&#xa0;? Son vote s’arrête, sa page est faite et tout le monde peut voir ses résultats.</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>La laisser continuer</translation>
    </message>
    <message>
        <source>End it and read them now</source>
        <translation>Terminer et les lire maintenant</translation>
    </message>
    <message>
        <source>End it and start the new one</source>
        <translation>La terminer et commencer la nouvelle</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Commencer la session</translation>
    </message>
    <message>
        <source>Rehearse first</source>
        <translation>Répéter d’abord</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Durée prévue</translation>
    </message>
    <message>
        <source>When it is over, voting pauses and you are asked how to go on. Nothing is revealed by itself.</source>
        <translation>Une fois écoulée, le vote se met en pause et on vous demande comment continuer. Rien n’est révélé tout seul.</translation>
    </message>
    <message>
        <source>Required for ‘%1’</source>
        <translation>Obligatoire pour « %1 »</translation>
    </message>
    <message>
        <source>Try a lesson out, in two minutes</source>
        <translation>Essayer un cours, en deux minutes</translation>
    </message>
    <message>
        <source>Answers of the vote</source>
        <translation>Réponses du vote</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Three, also ‘Still not sure’</source>
        <translation>Trois, dont «&#xa0;Je ne sais toujours pas&#xa0;»</translation>
    </message>
    <message>
        <source>The results are sealed until you reveal them: shown step by step, three numbers would tell who was not sure.</source>
        <translation>Les résultats restent scellés jusqu’à ce que vous les révéliez&#xa0;: montrés pas à pas, trois nombres diraient qui ne savait pas.</translation>
    </message>
    <message>
        <source>How sure, after the choice</source>
        <translation>Degré de certitude, après le choix</translation>
    </message>
</context>
<context>
    <name>NewSessionViewModel</name>
    <message>
        <source>The session is open.</source>
        <translation>La session est ouverte.</translation>
    </message>
    <message>
        <source>This is a rehearsal. Nothing counts, and all of it is wiped when the session opens.</source>
        <translation>Ceci est une répétition. Rien ne compte, et tout est effacé à l’ouverture de la session.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1, no number yet</source>
        <translation>%1, pas encore de nombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Before you read</source>
        <translation>Avant de lire</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>Quelle est votre position&#xa0;?</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Organiser</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Retour à la borne</translation>
    </message>
</context>
<context>
    <name>OrganiserTabs</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Reasons (%L1)</source>
        <translation>Raisons (%L1)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
</context>
<context>
    <name>OrganiserViewModel</name>
    <message>
        <source>The planned time is over. Voting is paused.</source>
        <translation>La durée prévue est écoulée. Le vote est en pause.</translation>
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
        <translation>Cette borne est hors service</translation>
    </message>
    <message>
        <source>Votes are safe. Please tell the organiser.</source>
        <translation>Les votes sont en sécurité. Veuillez prévenir l’équipe.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>The kiosk failed again and again</source>
        <translation>La borne est tombée en panne à plusieurs reprises</translation>
    </message>
    <message>
        <source>Every vote that was confirmed is saved. Start it again; where that does not help, switch the computer off and on.</source>
        <translation>Tous les votes confirmés sont enregistrés. Relancez-la&#xa0;; si cela ne suffit pas, éteignez et rallumez l’ordinateur.</translation>
    </message>
    <message>
        <source>&apos;goodfaith doctor&apos; looks for the cause. What happened is in %1.</source>
        <translation>&apos;goodfaith doctor&apos; cherche la cause. Ce qui s’est passé est dans %1.</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Relancer la borne</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>OverdueReasons</name>
    <message>
        <source>Is the time of these words over?</source>
        <translation>Le délai de ces mots est-il écoulé ?</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
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
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gardés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The calendar says one thing, the days this kiosk has run say another: it was off for long, or its clock was wrong. Nothing was erased.</source>
        <translation>Le calendrier dit une chose, les jours de marche de cette borne en disent une autre : elle est restée longtemps éteinte, ou son horloge était fausse. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Erase them now</source>
        <translation>Les effacer maintenant</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Demander plus tard</translation>
    </message>
</context>
<context>
    <name>OverdueReasonsViewModel</name>
    <message>
        <source>They are kept. The kiosk erases them by itself once it has run for enough days.</source>
        <translation>Elles sont gardées. La borne les effacera d’elle-même après assez de jours de marche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) are erased. The counts stay.</source>
        <translation>
            <numerusform>%Ln raison est effacée. Les totaux restent.</numerusform>
            <numerusform>%Ln raisons sont effacées. Les totaux restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Debates</source>
        <translation>Débats</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aspect et son</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Taille de l’écran</translation>
    </message>
    <message>
        <source>Online address</source>
        <translation>Adresse en ligne</translation>
    </message>
    <message>
        <source>Printer and files</source>
        <translation>Imprimante et fichiers</translation>
    </message>
    <message>
        <source>Reasons and small groups</source>
        <translation>Raisons et petits groupes</translation>
    </message>
    <message>
        <source>Where votes are kept</source>
        <translation>Où les votes sont gardés</translation>
    </message>
    <message>
        <source>Other kiosks</source>
        <translation>Autres bornes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Name and logo of the event</source>
        <translation>Nom et logo de l’événement</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>The time is up</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: the time is up</source>
        <translation>%1&#xa0;: le temps est écoulé</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the phase before</source>
        <translation>Revenir à la phase précédente</translation>
    </message>
    <message>
        <source>Stop the time</source>
        <translation>Arrêter le temps</translation>
    </message>
    <message>
        <source>Let the time run</source>
        <translation>Laisser courir le temps</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>On to the next phase</source>
        <translation>Passer à la phase suivante</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Show the lesson to the class on the second screen</source>
        <translation>Montrer le cours à la classe sur le deuxième écran</translation>
    </message>
</context>
<context>
    <name>PhaseNames</name>
    <message>
        <source>First vote</source>
        <translation>Premier vote</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux camps</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Le changement</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Rebuttal</source>
        <translation>Réfutation</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>What speaks for your side, at its strongest?</source>
        <translation>Quel est le plus fort argument de votre camp&#xa0;?</translation>
    </message>
    <message>
        <source>What do you answer to the other side?</source>
        <translation>Que répondez-vous à l’autre camp&#xa0;?</translation>
    </message>
    <message>
        <source>Why is your side still right? Nothing new now.</source>
        <translation>Pourquoi votre camp a-t-il toujours raison&#xa0;? Plus rien de nouveau maintenant.</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>Phones in the room: on</source>
        <translation>Téléphones dans la salle : activés</translation>
    </message>
    <message>
        <source>Phones in the room: starting</source>
        <translation>Téléphones dans la salle : démarrage</translation>
    </message>
    <message>
        <source>Phones in the room: off</source>
        <translation>Téléphones dans la salle : désactivés</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
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
        <translation>Premiers votes</translation>
    </message>
    <message>
        <source>Phones in the same network read and vote in their browser, while this screen goes on. Nothing of the organiser’s can be reached from there.</source>
        <translation>Les téléphones du même réseau lisent et votent dans leur navigateur, pendant que cet écran continue. Rien de l’organisation n’y est accessible.</translation>
    </message>
    <message>
        <source>If a phone does not find the page: guest networks often keep devices apart. Use another network, or a hotspot of your own, for this machine and the phones.</source>
        <translation>Si un téléphone ne trouve pas la page : les réseaux invités isolent souvent les appareils. Utilisez un autre réseau, ou votre propre point d’accès, pour cette machine et les téléphones.</translation>
    </message>
    <message>
        <source>Others in that network could read what a phone sends. Each phone says so before the choice.</source>
        <translation>D’autres personnes sur ce réseau pourraient lire ce qu’un téléphone envoie. Chaque téléphone le dit avant le choix.</translation>
    </message>
    <message>
        <source>Slips made</source>
        <translation>Billets faits</translation>
    </message>
    <message>
        <source>Each vote on a phone needs the code of a slip. The screen asks for none.</source>
        <translation>Chaque vote sur un téléphone demande le code d’un billet. L’écran n’en demande pas.</translation>
    </message>
    <message>
        <source>One vote a slip: once you have made slips, each vote on a phone needs the code of one. Everyone draws one unseen. The screen asks for none.</source>
        <translation>Un vote par billet&#xa0;: dès que vous avez fait des billets, chaque vote sur un téléphone demande le code de l’un d’eux. Chacun en tire un sans regarder. L’écran n’en demande pas.</translation>
    </message>
    <message>
        <source>Switch phones off</source>
        <translation>Désactiver les téléphones</translation>
    </message>
    <message>
        <source>Switch phones on</source>
        <translation>Activer les téléphones</translation>
    </message>
    <message>
        <source>This machine is in several networks. Which one are the phones in?</source>
        <translation>Cette machine est sur plusieurs réseaux. Sur lequel sont les téléphones ?</translation>
    </message>
    <message>
        <source>Look for networks again</source>
        <translation>Chercher à nouveau les réseaux</translation>
    </message>
    <message>
        <source>Slips, one vote each</source>
        <translation>Billets, un vote chacun</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Imprimer des billets</translation>
    </message>
    <message>
        <source>Save slips as PDF</source>
        <translation>Enregistrer des billets en PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PhonesViewModel</name>
    <message>
        <source>The server for phones has ended: %1</source>
        <translation>Le serveur pour les téléphones s’est arrêté : %1</translation>
    </message>
    <message>
        <source>This machine is no longer in that network. Plug the cable in or join the network again, then look again.</source>
        <translation>Cette machine n’est plus sur ce réseau. Branchez le câble ou rejoignez le réseau, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>This machine is in no network. Join the wireless network of the phones, or plug in a cable, then look again.</source>
        <translation>Cette machine n’est sur aucun réseau. Rejoignez le réseau sans fil des téléphones, ou branchez un câble, puis cherchez à nouveau.</translation>
    </message>
</context>
<context>
    <name>PinConfirmation</name>
    <message>
        <source>Without the PIN nothing was changed.</source>
        <translation>Sans le PIN, rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Organiser</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisissez un PIN</translation>
    </message>
    <message>
        <source>Choose a PIN for helpers</source>
        <translation>Choisissez un PIN pour les assistants</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Le code de récupération</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>Entrez votre PIN.</translation>
    </message>
    <message>
        <source>First enter your own PIN.</source>
        <translation>Entrez d’abord votre propre PIN.</translation>
    </message>
    <message>
        <source>6 to 12 digits. It locks the kiosk: afterwards only this door leads out. Keep it somewhere safe.</source>
        <translation>De 6 à 12 chiffres. Il verrouille la borne&#xa0;: ensuite, seule cette porte permet de sortir. Gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>6 to 12 digits. With it helpers can review reasons, pause voting and print, and nothing else.</source>
        <translation>De 6 à 12 chiffres. Les assistants peuvent ainsi relire les raisons, mettre le vote en pause et imprimer, rien d’autre.</translation>
    </message>
    <message>
        <source>Type the same digits again, so that a slip cannot lock you out.</source>
        <translation>Tapez encore les mêmes chiffres, pour qu’une faute de frappe ne vous enferme pas dehors.</translation>
    </message>
    <message>
        <source>It opens this door where the PIN is forgotten. It is shown only now: write it down, and keep it away from the kiosk.</source>
        <translation>Il ouvre cette porte quand le PIN est oublié. Il n’est montré que maintenant&#xa0;: notez-le et gardez-le loin de la borne.</translation>
    </message>
    <message>
        <source>The 16 letters and digits that were shown when the PIN was set. A new PIN is chosen then.</source>
        <translation>Les 16 lettres et chiffres montrés quand le PIN a été défini. On choisit ensuite un nouveau PIN.</translation>
    </message>
    <message>
        <source>The recovery code opens this door at once.</source>
        <translation>Le code de récupération ouvre cette porte tout de suite.</translation>
    </message>
    <message>
        <source>I know the PIN</source>
        <translation>Je connais le PIN</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Retour à la borne</translation>
    </message>
    <message>
        <source>Not now, stay unlocked</source>
        <translation>Pas maintenant, laisser déverrouillée</translation>
    </message>
</context>
<context>
    <name>PinViewModel</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln second(s).</source>
        <translation>
            <numerusform>Trop d’essais erronés. Attendez %Ln seconde.</numerusform>
            <numerusform>Trop d’essais erronés. Attendez %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le PIN.</translation>
    </message>
    <message>
        <source>This needs the organiser’s PIN.</source>
        <translation>Il faut ici le PIN de l’équipe.</translation>
    </message>
    <message>
        <source>That is not the recovery code.</source>
        <translation>Ce n’est pas le code de récupération.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>Les deux n’étaient pas identiques. Choisissez à nouveau un PIN.</translation>
    </message>
</context>
<context>
    <name>PlannedEnd</name>
    <message>
        <source>The planned time is over</source>
        <translation>La durée prévue est écoulée</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
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
        <translation>Le vote est en pause. Rien n’a été terminé ni révélé.</translation>
    </message>
    <message>
        <source>If you end the session, its page is made, and everyone can see the results.</source>
        <translation>Si vous terminez la session, sa page est créée et tout le monde peut voir les résultats.</translation>
    </message>
    <message>
        <source>Go on for 15 minutes</source>
        <translation>Continuer 15 minutes</translation>
    </message>
    <message>
        <source>Go on without an end time</source>
        <translation>Continuer sans heure de fin</translation>
    </message>
    <message>
        <source>End session and make the page</source>
        <translation>Terminer la session et faire la page</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Demander plus tard</translation>
    </message>
</context>
<context>
    <name>PlannedEndViewModel</name>
    <message>
        <source>Voting goes on for {time}.</source>
        <translation>Le vote continue pendant {time}.</translation>
    </message>
    <message>
        <source>Voting goes on, without an end time.</source>
        <translation>Le vote continue, sans heure de fin.</translation>
    </message>
    <message>
        <source>No end time</source>
        <translation>Pas d’heure de fin</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Something else, in my own words</source>
        <translation>Autre chose, avec mes mots</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Nothing can be shown to visitors outside the opening hours.</source>
        <translation>En dehors des heures d’ouverture, rien ne peut être montré aux visiteurs.</translation>
    </message>
</context>
<context>
    <name>PrintingViewModel</name>
    <message>
        <source>looking for it</source>
        <translation>recherche en cours</translation>
    </message>
    <message>
        <source>{printer} is not there</source>
        <translation>{printer} n’est pas là</translation>
    </message>
    <message>
        <source>none on this machine</source>
        <translation>aucune sur cette machine</translation>
    </message>
    <message>
        <source>{printer}, {state}</source>
        <translation>{printer}, {state}</translation>
    </message>
    <message>
        <source>{paper}, as in the printer</source>
        <translation>{paper}, comme dans l’imprimante</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>impression en cours</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>plus de papier</translation>
    </message>
    <message>
        <source>paper is stuck in it</source>
        <translation>bourrage papier</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>un capot est ouvert</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>plus d’encre ou de toner</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>takes no pages now</source>
        <translation>ne prend pas de pages pour l’instant</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>demande votre attention</translation>
    </message>
    <message>
        <source>{printer}: {trouble}. It prints on once that is mended. The PDF is safe at {path}.</source>
        <translation>{printer}&#xa0;: {trouble}. Elle reprendra une fois cela réglé. Le PDF est en sécurité dans {path}.</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages} on {printer}.</source>
        <translation>Impression de la page {page} sur {pages} avec {printer}.</translation>
    </message>
    <message>
        <source>The page waits for {printer}.</source>
        <translation>La page attend {printer}.</translation>
    </message>
    <message>
        <source>Printing on {printer}.</source>
        <translation>Impression avec {printer}.</translation>
    </message>
    <message>
        <source>The page is held back in the queue of {printer}. The PDF is safe at {path}.</source>
        <translation>La page est retenue dans la file de {printer}. Le PDF est en sécurité dans {path}.</translation>
    </message>
    <message>
        <source>Printed on {printer}.</source>
        <translation>Imprimée avec {printer}.</translation>
    </message>
    <message>
        <source>Printing was cancelled. The PDF is safe at {path}.</source>
        <translation>L’impression a été annulée. Le PDF est en sécurité dans {path}.</translation>
    </message>
    <message>
        <source>{printer} gave up on the page. The PDF is safe at {path}: look at the printer and print again.</source>
        <translation>{printer} a abandonné la page. Le PDF est en sécurité dans {path}&#xa0;: regardez l’imprimante et relancez.</translation>
    </message>
    <message>
        <source>{printer} knows nothing of the page any more. If it is not on paper, print again: it is at {path}.</source>
        <translation>{printer} ne sait plus rien de la page. Si elle n’est pas sur papier, relancez&#xa0;: elle est dans {path}.</translation>
    </message>
    <message>
        <source>The page was handed to {printer}, which does not tell more. The PDF is safe at {path}.</source>
        <translation>La page a été remise à {printer}, qui n’en dit pas plus. Le PDF est en sécurité dans {path}.</translation>
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
        <translation>Répétition</translation>
    </message>
</context>
<context>
    <name>ProjectorViewModel</name>
    <message>
        <source>The screens have changed over, but that could not be saved: after a restart they are as before.</source>
        <translation>Les écrans sont échangés, mais cela n’a pas pu être enregistré&#xa0;: après un redémarrage, ils seront comme avant.</translation>
    </message>
    <message>
        <source>There is a second screen: {name}</source>
        <translation>Il y a un deuxième écran&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The projector is unplugged. The lesson goes on here.</source>
        <translation>Le projecteur est débranché. Le cours continue ici.</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>The lesson</source>
        <translation>Le cours</translation>
    </message>
</context>
<context>
    <name>QrButton</name>
    <message>
        <source>Enlarge the QR code of %1</source>
        <translation>Agrandir le code QR de %1</translation>
    </message>
</context>
<context>
    <name>QrMatrix</name>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
</context>
<context>
    <name>QrNote</name>
    <message>
        <source>Keep thinking: the full debate on your phone</source>
        <translation>Continuez d’y penser&#xa0;: tout le débat sur votre téléphone</translation>
    </message>
    <message>
        <source>Tap the code to enlarge it: the full debate on your phone</source>
        <translation>Touchez le code pour l’agrandir&#xa0;: tout le débat sur votre téléphone</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Bring the top down</source>
        <translation>Abaisser l’écran</translation>
    </message>
    <message>
        <source>Bring the middle down</source>
        <translation>Abaisser le milieu</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Remonter</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Sound comes through headphones here. Plug them in and put them on.</source>
        <translation>Ici, le son passe par un casque. Branchez-le et mettez-le.</translation>
    </message>
    <message>
        <source>One moment: the voice is getting ready.</source>
        <translation>Un instant&#xa0;: la voix se prépare.</translation>
    </message>
    <message>
        <source>This screen cannot read aloud. Everything can still be read, with larger letters too.</source>
        <translation>Cet écran ne peut pas lire à voix haute. Tout peut être lu, en plus gros aussi.</translation>
    </message>
    <message>
        <source>There is no voice for %1 on this screen.</source>
        <translation>Il n’y a pas de voix pour %1 sur cet écran.</translation>
    </message>
    <message>
        <source>My headphones are on</source>
        <translation>J’ai mis le casque</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Lire cette page</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Moins vite</translation>
    </message>
    <message>
        <source>%L1 words a minute</source>
        <translation>%L1 mots par minute</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Both sides</source>
        <translation>Les deux camps</translation>
    </message>
    <message>
        <source>How far you have read</source>
        <translation>Où vous en êtes de la lecture</translation>
    </message>
    <message>
        <source>Convinced? Cast your vote</source>
        <translation>Votre avis est fait&#xa0;? Votez</translation>
    </message>
    <message>
        <source>You have heard both sides. Thank you.</source>
        <translation>Vous avez entendu les deux camps. Merci.</translation>
    </message>
</context>
<context>
    <name>ReadingFooter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Back to top</source>
        <translation>Revenir en haut</translation>
    </message>
    <message>
        <source>Now hear the other side</source>
        <translation>Écoutez maintenant l’autre camp</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Your words may be shown on this screen and printed, never with a name, even if you leave without voting. Please don’t write names or contact details.</source>
        <translation>Vos mots pourront être montrés sur cet écran et imprimés, jamais avec un nom, même si vous partez sans voter. Merci de n’écrire ni noms ni coordonnées.</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>Dites-nous pourquoi</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>Comment votre vote reste secret</translation>
    </message>
    <message>
        <source>Or pick the one that says it best</source>
        <translation>Ou choisissez ce qui le dit le mieux</translation>
    </message>
    <message>
        <source>Your words may be shown on this screen and printed, never with a name. Please don’t write names or contact details.</source>
        <translation>Vos mots pourront être montrés sur cet écran et imprimés, jamais avec un nom. Merci de n’écrire ni noms ni coordonnées.</translation>
    </message>
</context>
<context>
    <name>ReasonActions</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>La masquer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Your reason, in your own words</source>
        <translation>Votre raison, avec vos propres mots</translation>
    </message>
    <message>
        <source>Type, or press Enter to choose letters</source>
        <translation>Écrivez, ou appuyez sur Entrée pour choisir des lettres</translation>
    </message>
    <message>
        <source>Tap here to write in your own words</source>
        <translation>Touchez ici pour écrire avec vos propres mots</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) left</source>
        <translation>
            <numerusform>Encore %Ln lettre</numerusform>
            <numerusform>Encore %Ln lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>The field is full. Delete something to go on.</source>
        <translation>Le champ est plein. Effacez quelque chose pour continuer.</translation>
    </message>
</context>
<context>
    <name>ReasonHeader</name>
    <message>
        <source>Tell us why</source>
        <translation>Dites-nous pourquoi</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation>Vous avez choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>Comment votre vote reste secret</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>ReasonsTab</name>
    <message>
        <source>Waiting (%L1)</source>
        <translation>En attente (%L1)</translation>
    </message>
    <message>
        <source>Shown (%L1)</source>
        <translation>Montrées (%L1)</translation>
    </message>
    <message>
        <source>Hidden (%L1)</source>
        <translation>Masquées (%L1)</translation>
    </message>
    <message>
        <source>No reason is shown yet.</source>
        <translation>Aucune raison n’est encore montrée.</translation>
    </message>
    <message>
        <source>No reason is hidden. Hidden ones are kept and counted, and can be shown again.</source>
        <translation>Aucune raison n’est masquée. Les raisons masquées sont gardées et comptées, et peuvent être montrées de nouveau.</translation>
    </message>
    <message>
        <source>Reason %L1 of %L2, in no order of time</source>
        <translation>Raison %L1 sur %L2, sans ordre de temps</translation>
    </message>
</context>
<context>
    <name>ReasonsTabViewModel</name>
    <message numerus="yes">
        <source>%Ln reason(s) are unread. What nobody has read is not on the page.</source>
        <translation>
            <numerusform>%Ln raison n’est pas lue. Ce que personne n’a lu ne figure pas sur la page.</numerusform>
            <numerusform>%Ln raisons ne sont pas lues. Ce que personne n’a lu ne figure pas sur la page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons are shown at once, as the settings say. Look through the shown ones and hide what should not stay.</source>
        <translation>Les raisons sont montrées aussitôt, selon les réglages. Parcourez celles qui sont montrées et masquez ce qui ne doit pas rester.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) from before the last start wait. They come with the next five. The end of the session brings them only if five or more are new since it was reopened.</source>
        <translation>
            <numerusform>%Ln raison d’avant le dernier démarrage attend. Elle arrive avec les cinq prochaines. La fin de la session ne l’apporte que si cinq au moins sont nouvelles depuis la réouverture.</numerusform>
            <numerusform>%Ln raisons d’avant le dernier démarrage attendent. Elles arrivent avec les cinq prochaines. La fin de la session ne les apporte que si cinq au moins sont nouvelles depuis la réouverture.</numerusform>
        </translation>
    </message>
    <message>
        <source>New reasons come to you in batches of five or more, so that none can be told by when it came. The end of the session brings the rest only if five or more are new since it was reopened.</source>
        <translation>Les nouvelles raisons vous arrivent par groupes de cinq ou plus, pour qu’aucune ne se reconnaisse à son heure. La fin de la session n’apporte le reste que si cinq au moins sont nouvelles depuis la réouverture.</translation>
    </message>
    <message>
        <source>New reasons come to you in batches of five or more, or when the session ends, so that none can be told by when it came.</source>
        <translation>Les nouvelles raisons vous arrivent par groupes de cinq ou plus, ou à la fin de la session, pour qu’aucune ne se reconnaisse à son heure.</translation>
    </message>
    <message>
        <source>Look twice: ‘{found}’</source>
        <translation>À relire&#xa0;: «&#xa0;{found}&#xa0;»</translation>
    </message>
    <message>
        <source>Perhaps an e-mail address: {found}</source>
        <translation>Peut-être une adresse e-mail&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Perhaps a telephone number: {found}</source>
        <translation>Peut-être un numéro de téléphone&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Perhaps a web address: {found}</source>
        <translation>Peut-être une adresse web&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Perhaps somebody’s account: {found}</source>
        <translation>Peut-être le compte de quelqu’un&#xa0;: {found}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) from before the last start wait. They come with the next five, or when the session ends.</source>
        <translation>
            <numerusform>%Ln raison d’avant le dernier démarrage attend. Elle arrive avec les cinq prochaines, ou à la fin de la session.</numerusform>
            <numerusform>%Ln raisons d’avant le dernier démarrage attendent. Elles arrivent avec les cinq prochaines, ou à la fin de la session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryChoice</name>
    <message>
        <source>Voting is not possible now</source>
        <translation>Impossible de voter pour l’instant</translation>
    </message>
    <message>
        <source>The file with the votes is damaged</source>
        <translation>Le fichier des votes est endommagé</translation>
    </message>
    <message>
        <source>Start with no votes?</source>
        <translation>Commencer sans aucun vote&#xa0;?</translation>
    </message>
    <message>
        <source>The file with the votes is damaged. Nothing in it was changed. Please call the organiser.</source>
        <translation>Le fichier des votes est endommagé. Rien n’y a été changé. Veuillez appeler l’équipe.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. It stays kept, whatever you choose; it is %1.</source>
        <translation>Rien n’y a été changé. Il est conservé quoi que vous choisissiez&#xa0;; c’est %1.</translation>
    </message>
    <message>
        <source>Everyone&apos;s votes stay in the damaged file, which is kept beside the new one. The kiosk counts from zero.</source>
        <translation>Tous les votes restent dans le fichier endommagé, gardé à côté du nouveau. La borne compte à partir de zéro.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. Someone who knows about databases may get votes out of it.</source>
        <translation>Le fichier endommagé est gardé sous %1. Quelqu’un qui connaît les bases de données pourra peut-être en tirer des votes.</translation>
    </message>
    <message>
        <source>No second copy is kept. If there is a backup elsewhere, leave the kiosk and use &apos;goodfaith restore&apos;.</source>
        <translation>Il n’y a pas de seconde copie. S’il existe une sauvegarde ailleurs, quittez la borne et utilisez &apos;goodfaith restore&apos;.</translation>
    </message>
    <message>
        <source>The second copy is %1. It may lack the last votes.</source>
        <translation>La seconde copie est %1. Il y manque peut-être les derniers votes.</translation>
    </message>
    <message>
        <source>The second copy would be %1, which is not here now. If it is on a stick, put the stick in.</source>
        <translation>La seconde copie serait %1, qui n’est pas là. Si elle est sur une clé USB, branchez-la.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Bring the second copy back</source>
        <translation>Reprendre la seconde copie</translation>
    </message>
    <message>
        <source>Start with no votes</source>
        <translation>Commencer sans aucun vote</translation>
    </message>
    <message>
        <source>Yes, start with no votes</source>
        <translation>Oui, commencer sans aucun vote</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Non, revenir</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Ouvrir la borne</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>Code de récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Going to the printer</source>
        <translation>Envoi à l’imprimante</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>L’imprimer</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeViewModel</name>
    <message>
        <source>Recovery code of this kiosk</source>
        <translation>Code de récupération de cette borne</translation>
    </message>
    <message>
        <source>It opens the organiser’s door where the PIN is forgotten; a new PIN is chosen then. Keep it away from the kiosk.</source>
        <translation>Il ouvre la porte de l’équipe quand le PIN est oublié&#xa0;; on choisit ensuite un nouveau PIN. Gardez-le loin de la borne.</translation>
    </message>
    <message>
        <source>It is at the printer. Fetch it, and check that it can be read.</source>
        <translation>Il est à l’imprimante. Prenez-le et vérifiez qu’il est lisible.</translation>
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
        <translation>Répétition — les votes sont inventés</translation>
    </message>
    <message>
        <source>Preview — nothing counts</source>
        <translation>Aperçu — rien ne compte</translation>
    </message>
    <message>
        <source>Rehearsal — nothing counts</source>
        <translation>Répétition — rien ne compte</translation>
    </message>
    <message>
        <source>Page Down shows one step after the other.</source>
        <translation>Page suivante montre les étapes une à une.</translation>
    </message>
    <message>
        <source>Pupils vote one by one here, or you count hands. Go on with Page Down or the arrow.</source>
        <translation>Ici, les élèves votent un par un, ou vous comptez les mains levées. Continuez avec Page suivante ou la flèche.</translation>
    </message>
    <message>
        <source>Have this read aloud. The padlock ends the rehearsal at any time.</source>
        <translation>Faites lire ceci à voix haute. Le cadenas termine la répétition à tout moment.</translation>
    </message>
    <message>
        <source>Each half of the class prepares one side. You can stop the time, or give a minute more.</source>
        <translation>Chaque moitié de la classe prépare un camp. Vous pouvez arrêter le temps ou donner une minute de plus.</translation>
    </message>
    <message>
        <source>One question and one point of each side at a time. Page Up goes back.</source>
        <translation>Une question et un argument de chaque camp à la fois. Page précédente revient en arrière.</translation>
    </message>
    <message>
        <source>The class votes again, in the same way. B makes the screen black.</source>
        <translation>La classe vote encore une fois, de la même façon. B rend l’écran noir.</translation>
    </message>
    <message>
        <source>Page Down shows the results here. In a lesson Enter does, or the button.</source>
        <translation>Ici, Page suivante montre les résultats. Pendant un cours, c’est Entrée ou le bouton.</translation>
    </message>
    <message>
        <source>That was all. In a lesson you end the session now and print its page; here the padlock leads out.</source>
        <translation>C’est tout. Après un vrai cours, vous terminez la session et imprimez sa page&#xa0;; ici, on sort par le cadenas.</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Print the page</source>
        <translation>Imprimer la page</translation>
    </message>
    <message>
        <source>Print the page so far</source>
        <translation>Imprimer la page à ce stade</translation>
    </message>
    <message>
        <source>Print the page as it is now</source>
        <translation>Imprimer la page telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>Print the saved page unchanged</source>
        <translation>Imprimer la page enregistrée sans changement</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>Annuler l’impression</translation>
    </message>
    <message>
        <source>Print it in large letters</source>
        <translation>L’imprimer en gros caractères</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Save PDF and data to ‘%1’</source>
        <translation>Enregistrer PDF et données sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put in a USB stick to take PDF and data home.</source>
        <translation>Branchez une clé USB pour emporter le PDF et les données.</translation>
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
        <translation>Vous pouvez revenir à la borne pendant ce temps&#xa0;: le vote continue.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>There is a page once the session has ended or its results are revealed.</source>
        <translation>Il y a une page une fois la session terminée ou les résultats révélés.</translation>
    </message>
    <message>
        <source>One page to keep: the question, the result, who changed their mind, and people’s own words.</source>
        <translation>Une page à garder&#xa0;: la question, le résultat, qui a changé d’avis, et les mots des gens.</translation>
    </message>
    <message>
        <source>The session goes on: the page says how it stands so far.</source>
        <translation>La session continue&#xa0;: la page dit où l’on en est.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) wait for you and are not on it.</source>
        <translation>
            <numerusform>%Ln raison vous attend et n’y figure pas.</numerusform>
            <numerusform>%Ln raisons vous attendent et n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
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
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>Its page is being made.</source>
        <translation>Sa page est en préparation.</translation>
    </message>
    <message>
        <source>Making the page to print it</source>
        <translation>Préparation de la page à imprimer</translation>
    </message>
    <message>
        <source>Making the large print</source>
        <translation>Préparation des gros caractères</translation>
    </message>
    <message>
        <source>Sending the page to the printer</source>
        <translation>Envoi de la page à l’imprimante</translation>
    </message>
    <message>
        <source>Saving to {stick}</source>
        <translation>Enregistrement sur {stick}</translation>
    </message>
    <message>
        <source>Making the page</source>
        <translation>Préparation de la page</translation>
    </message>
    <message>
        <source>One thing after the other: wait for it, or cancel it.</source>
        <translation>Une chose à la fois&#xa0;: attendez-la ou annulez-la.</translation>
    </message>
    <message>
        <source>The page is saved as {path}.</source>
        <translation>La page est enregistrée sous {path}.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer, and saved as {path}.</source>
        <translation>La page part à l’imprimante et est enregistrée sous {path}.</translation>
    </message>
    <message>
        <source>{count} files are on {stick}. It is safe to remove.</source>
        <translation>{count} fichiers sont sur {stick}. Vous pouvez la retirer.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed, and nothing is lost.</source>
        <translation>Annulé. Rien n’a été changé et rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>RestartNotice</name>
    <message>
        <source>Part of this holds from the next start. Votes and the session are kept.</source>
        <translation>Une partie ne vaut qu’au prochain démarrage. Les votes et la session sont gardés.</translation>
    </message>
    <message>
        <source>Start the kiosk again now</source>
        <translation>Relancer la borne maintenant</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Who changed their mind?</source>
        <translation>Qui a changé d’avis&#xa0;?</translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>Avec leurs propres mots</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ResultsViewModel</name>
    <message>
        <source>{votes} by raised hands</source>
        <translation>{votes} à main levée</translation>
    </message>
    <message>
        <source>{votes} on paper</source>
        <translation>{votes} sur papier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) so far</source>
        <translation>
            <numerusform>%Ln voix jusqu’ici</numerusform>
            <numerusform>%Ln voix jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message>
        <source>{votes} — the room is split</source>
        <translation>{votes} — la salle est partagée</translation>
    </message>
    <message>
        <source>{votes} — almost even</source>
        <translation>{votes} — presque à égalité</translation>
    </message>
    <message>
        <source>{votes} — the room leans {side}</source>
        <translation>{votes} — la salle penche vers {side}</translation>
    </message>
    <message>
        <source>{votes} — more said {side}</source>
        <translation>{votes} — plus de voix pour {side}</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Aucune session n’est ouverte.</translation>
    </message>
    <message>
        <source>One reason from each side, as soon as the split is shown.</source>
        <translation>Une raison de chaque côté, dès que la répartition est affichée.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split: the others would give single votes away.</source>
        <translation>La répartition porte sur {shown} des {votes} votes : les autres révéleraient des votes isolés.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split so far: it moves in steps, so that no single vote can be read off.</source>
        <translation>La répartition porte pour l’instant sur {shown} des {votes} votes : elle avance par étapes, pour qu’aucun vote ne puisse être deviné.</translation>
    </message>
    <message>
        <source>Shown in steps, so that no single vote can be read off.</source>
        <translation>Montré par paliers, pour qu’aucun vote ne se devine.</translation>
    </message>
    <message>
        <source>You will see how the room voted after your own vote, so that nobody votes with the crowd.</source>
        <translation>Vous verrez comment la salle a voté après votre propre vote, pour que personne ne suive la foule.</translation>
    </message>
    <message>
        <source>{votes} on a screen</source>
        <translation>{votes} sur un écran</translation>
    </message>
    <message>
        <source>The results are sealed. They are shown when the organiser reveals them.</source>
        <translation>Les résultats sont scellés. Ils seront montrés quand l’équipe les révélera.</translation>
    </message>
    <message>
        <source>Nobody was asked where they stood before reading.</source>
        <translation>On n’a demandé à personne sa position avant la lecture.</translation>
    </message>
    <message>
        <source>From which side to which is not shown: so few took some ways that they could be picked out.</source>
        <translation>Le sens des changements n’est pas montré&#xa0;: si peu de personnes ont suivi certains chemins qu’on pourrait les reconnaître.</translation>
    </message>
    <message>
        <source>Not shown: too few said where they stood before, or so few took some ways that they could be picked out.</source>
        <translation>Non montré&#xa0;: trop peu ont donné leur position avant, ou si peu de personnes ont suivi certains chemins qu’on pourrait les reconnaître.</translation>
    </message>
    <message>
        <source>Shown when the session has ended, so that no single vote can be read off, if enough said where they stood before.</source>
        <translation>Montré quand la session est terminée, pour qu’aucun vote ne puisse être deviné, si assez de personnes ont donné leur position avant.</translation>
    </message>
    <message>
        <source>The split is not shown: it would give single votes away.</source>
        <translation>La répartition n’est pas montrée&#xa0;: elle révélerait des votes individuels.</translation>
    </message>
    <message numerus="yes">
        <source>The split is shown from %Ln vote(s) on at the earliest.</source>
        <translation>
            <numerusform>La répartition est montrée au plus tôt à partir de %Ln vote.</numerusform>
            <numerusform>La répartition est montrée au plus tôt à partir de %Ln votes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is not shown yet: it would give single votes away.</source>
        <translation>La répartition n’est pas encore montrée : elle révélerait des votes individuels.</translation>
    </message>
    <message>
        <source>Who changed their mind</source>
        <translation>Qui a changé d’avis</translation>
    </message>
    <message>
        <source>When the session has ended, if enough people took each way.</source>
        <translation>À la fin de la session, si assez de personnes ont suivi chaque chemin.</translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>Avec leurs propres mots</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>Show the results to everyone?</source>
        <translation>Montrer les résultats à tout le monde&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) so far.</source>
        <translation>
            <numerusform>%Ln vote jusqu’ici.</numerusform>
            <numerusform>%Ln votes jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are shown they stay shown, also while further votes come in.</source>
        <translation>Une fois montrés, ils restent visibles, même si d’autres votes arrivent.</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Montrer les résultats</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>A bar as long as a bank card</source>
        <translation>Une barre aussi longue qu’une carte bancaire</translation>
    </message>
    <message>
        <source>85.6 mm: a bank card</source>
        <translation>85,6 mm&#xa0;: une carte bancaire</translation>
    </message>
</context>
<context>
    <name>ScanKeyLabels</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Point d’interrogation</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Point d’exclamation</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Letters to choose</source>
        <translation>Lettres à choisir</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Row: %1</source>
        <translation>Rangée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>More below</source>
        <translation>Suite plus bas</translation>
    </message>
    <message>
        <source>Back to top</source>
        <translation>Revenir en haut</translation>
    </message>
</context>
<context>
    <name>SecondCopyViewModel</name>
    <message>
        <source>Second copy: on {place}, up to date.</source>
        <translation>Seconde copie&#xa0;: sur {place}, à jour.</translation>
    </message>
    <message>
        <source>Second copy: on {place}, up to date since vote {votes}.</source>
        <translation>Seconde copie&#xa0;: sur {place}, à jour depuis le vote {votes}.</translation>
    </message>
    <message>
        <source>Second copy: none. Choose a folder or a stick for it in the settings.</source>
        <translation>Seconde copie&#xa0;: aucune. Choisissez pour elle un dossier ou une clé dans les réglages.</translation>
    </message>
    <message>
        <source>Second copy: looking for {place}.</source>
        <translation>Seconde copie&#xa0;: recherche de {place}.</translation>
    </message>
    <message>
        <source>Second copy: none on {place} yet. It is written after the next votes, or when the session ends.</source>
        <translation>Seconde copie&#xa0;: pas encore sur {place}. Elle sera écrite après les prochains votes ou à la fin de la session.</translation>
    </message>
    <message>
        <source>Second copy: {place} is missing since {since}. The votes are safe on this machine.</source>
        <translation>Seconde copie&#xa0;: {place} manque depuis {since}. Les votes sont en sécurité sur cette machine.</translation>
    </message>
    <message>
        <source>Second copy: {place} holds votes that this kiosk does not have, so it was left alone. Bring them back with &apos;goodfaith restore&apos;, or use another folder.</source>
        <translation>Seconde copie&#xa0;: {place} contient des votes que cette borne n’a pas&#xa0;; on n’y a pas touché. Reprenez-les avec &apos;goodfaith restore&apos; ou utilisez un autre dossier.</translation>
    </message>
    <message>
        <source>Second copy: not up to date. {problem} The votes are safe on this machine.</source>
        <translation>Seconde copie&#xa0;: pas à jour. {problem} Les votes sont en sécurité sur cette machine.</translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message>
        <source>How your vote stays secret</source>
        <translation>Comment votre vote reste secret</translation>
    </message>
    <message>
        <source>Back to my vote</source>
        <translation>Revenir à mon vote</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>Ce qui n’est jamais gardé</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Ce que voient les autres</translation>
    </message>
    <message>
        <source>What no program can prevent</source>
        <translation>Ce qu’aucun programme ne peut empêcher</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Open the session, wipe the rehearsal</source>
        <translation>Ouvrir la session, effacer la répétition</translation>
    </message>
    <message>
        <source>Everyone voted the same way. Show it?</source>
        <translation>Tout le monde a voté de la même façon. Le montrer&#xa0;?</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Montrer le résultat</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>End session and make the page</source>
        <translation>Terminer la session et faire la page</translation>
    </message>
    <message>
        <source>Go on with voting</source>
        <translation>Reprendre le vote</translation>
    </message>
    <message>
        <source>Pause voting</source>
        <translation>Mettre le vote en pause</translation>
    </message>
    <message>
        <source>Phones in the room: on</source>
        <translation>Téléphones dans la salle : activés</translation>
    </message>
    <message>
        <source>Phones in the room</source>
        <translation>Téléphones dans la salle</translation>
    </message>
    <message>
        <source>Reveal results on screen</source>
        <translation>Révéler les résultats à l’écran</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>With the helper’s PIN you can review reasons, pause voting and print. Everything else needs the organiser’s PIN.</source>
        <translation>Avec le PIN d’assistant, vous pouvez relire les raisons, mettre le vote en pause et imprimer. Pour tout le reste, il faut le PIN de l’équipe.</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>Continuer le cours</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Commencer le cours</translation>
    </message>
    <message>
        <source>Phases and times of the lesson</source>
        <translation>Phases et durées du cours</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Quitter le cours</translation>
    </message>
    <message>
        <source>Everyone who decided voted the same way. Show it?</source>
        <translation>Tous ceux qui se sont décidés ont voté de la même façon. Le montrer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SessionComparison</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Ont changé d’avis</translation>
    </message>
    <message>
        <source>Hands and paper</source>
        <translation>Mains et papier</translation>
    </message>
    <message>
        <source>Left without voting</source>
        <translation>Départs sans vote</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>{count} to {side}</source>
        <translation>{count} vers {side}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non montré</translation>
    </message>
    <message>
        <source>held back: it would show who voted how</source>
        <translation>pas montré : il révélerait qui a voté quoi</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>Session log: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Il n’y a pas encore de session.</translation>
    </message>
    <message>
        <source>Mark a session to go on with it or to erase it, two to compare them.</source>
        <translation>Marquez une session pour la reprendre ou l’effacer, deux pour les comparer.</translation>
    </message>
    <message>
        <source>Erase it permanently</source>
        <translation>L’effacer pour toujours</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Show it on the kiosk</source>
        <translation>La montrer sur la borne</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>Read its log</source>
        <translation>Lire son journal</translation>
    </message>
    <message>
        <source>Read the kiosk’s log</source>
        <translation>Lire le journal de la borne</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>L’effacer…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Retour à la session</translation>
    </message>
</context>
<context>
    <name>SessionHistoryViewModel</name>
    <message>
        <source>This session is on the kiosk again. It takes no votes.</source>
        <translation>Cette session est de nouveau sur la borne. Elle ne prend pas de votes.</translation>
    </message>
    <message>
        <source>Erase ‘{name}’ with its votes and its reasons? Its pages and exports go too (files: {files}), and what is set aside of it (copies: {copies}). There is no way back, not even from a copy.</source>
        <translation>Effacer «&#xa0;{name}&#xa0;» avec ses votes et ses raisons&#xa0;? Ses pages et exportations partent aussi (fichiers&#xa0;: {files}), et ce qui en est mis de côté (copies&#xa0;: {copies}). Il n’y a pas de retour, même à partir d’une copie.</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>rehearsal, ended</source>
        <translation>répétition, terminée</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>opened again: {times}</source>
        <translation>rouverte&#xa0;: {times}</translation>
    </message>
    <message>
        <source>The session takes votes again. Its report will say that it was opened again.</source>
        <translation>La session prend de nouveau des votes. Son rapport dira qu’elle a été rouverte.</translation>
    </message>
    <message>
        <source>‘{name}’ is erased.</source>
        <translation>«&#xa0;{name}&#xa0;» est effacée.</translation>
    </message>
    <message>
        <source>The second copy still holds it: it goes from there when {place} is back.</source>
        <translation>La seconde copie la contient encore&#xa0;: elle en partira quand {place} sera de retour.</translation>
    </message>
    <message>
        <source>The print queue may still hold pages of it: {jobs}.</source>
        <translation>La file d’impression peut encore en contenir des pages&#xa0;: {jobs}.</translation>
    </message>
</context>
<context>
    <name>SessionLog</name>
    <message>
        <source>Days and no times, and nothing about single votes. A code on an earlier print proves that nothing before it was changed.</source>
        <translation>Des jours et aucune heure, et rien sur des votes isolés. Un code sur une impression antérieure prouve que rien n’a changé avant lui.</translation>
    </message>
</context>
<context>
    <name>SessionLogViewModel</name>
    <message>
        <source>The kiosk</source>
        <translation>La borne</translation>
    </message>
    <message>
        <source>Line {number} does not continue the one before it: a line was changed, removed or moved.</source>
        <translation>La ligne {number} ne prolonge pas la précédente&#xa0;: une ligne a été changée, retirée ou déplacée.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>Every line continues the one before it. Lines: {lines}. Last code: {code}.</source>
        <translation>Chaque ligne prolonge la précédente. Lignes&#xa0;: {lines}. Dernier code&#xa0;: {code}.</translation>
    </message>
    <message>
        <source>Only the last {lines} lines are listed here; ‘goodfaith log’ lists all.</source>
        <translation>Seules les {lines} dernières lignes sont ici&#xa0;; ‘goodfaith log’ les donne toutes.</translation>
    </message>
    <message>
        <source>The log begins: an earlier version kept none</source>
        <translation>Le journal commence&#xa0;: une version antérieure n’en tenait pas</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Results revealed</source>
        <translation>Résultats révélés</translation>
    </message>
    <message>
        <source>Agreed to show a unanimous result</source>
        <translation>Accord pour montrer un résultat unanime</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages changés</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Raised hands entered: {votes}</source>
        <translation>Mains levées saisies&#xa0;: {votes}</translation>
    </message>
    <message>
        <source>Paper votes entered: {votes}</source>
        <translation>Votes sur papier saisis&#xa0;: {votes}</translation>
    </message>
    <message>
        <source>Raised hands of the first vote entered: {votes}</source>
        <translation>Mains levées du premier vote saisies&#xa0;: {votes}</translation>
    </message>
    <message>
        <source>Paper votes of the first vote entered: {votes}</source>
        <translation>Votes sur papier du premier vote saisis&#xa0;: {votes}</translation>
    </message>
    <message>
        <source>Reasons reviewed: {shown} shown, {hidden} hidden, {restored} decided again</source>
        <translation>Raisons relues&#xa0;: {shown} montrées, {hidden} masquées, {restored} décidées à nouveau</translation>
    </message>
    <message>
        <source>Results written as {files}</source>
        <translation>Résultats écrits en {files}</translation>
    </message>
    <message>
        <source>Reasons erased</source>
        <translation>Raisons effacées</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restauré depuis une sauvegarde</translation>
    </message>
    <message>
        <source>A session erased</source>
        <translation>Une session effacée</translation>
    </message>
</context>
<context>
    <name>SessionQuestion</name>
    <message>
        <source>Only the first vote was held. It cannot go on after the end, and no page is made.</source>
        <translation>Seul le premier vote a eu lieu. Il ne peut pas continuer après la fin, et aucune page n’est faite.</translation>
    </message>
    <message>
        <source>Nobody has voted, so no page is made.</source>
        <translation>Personne n’a voté&#xa0;: aucune page n’est faite.</translation>
    </message>
    <message>
        <source>Voting stops, the page is made, and everyone can see the results.</source>
        <translation>Le vote s’arrête, la page est faite et tout le monde peut voir les résultats.</translation>
    </message>
    <message>
        <source>End ‘%1’?</source>
        <translation>Terminer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Reveal the results of ‘%1’? Everyone at this screen can see them from now on, while voting goes on. This cannot be taken back.</source>
        <translation>Révéler les résultats de «&#xa0;%1&#xa0;»&#xa0;? Dès maintenant, chacun peut les voir à cet écran, pendant que le vote continue. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>End it and read them now</source>
        <translation>Terminer et les lire maintenant</translation>
    </message>
    <message>
        <source>Reveal them</source>
        <translation>Les révéler</translation>
    </message>
    <message>
        <source>End it without them</source>
        <translation>Terminer sans elles</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>SessionTabViewModel</name>
    <message>
        <source>The session is open. The rehearsal is wiped.</source>
        <translation>La session est ouverte. La répétition est effacée.</translation>
    </message>
    <message>
        <source>Voting goes on.</source>
        <translation>Le vote continue.</translation>
    </message>
    <message>
        <source>Voting is paused.</source>
        <translation>Le vote est en pause.</translation>
    </message>
    <message>
        <source>The planned time is over. The organiser decides how to go on.</source>
        <translation>La durée prévue est écoulée. L’équipe décide de la suite.</translation>
    </message>
    <message>
        <source>Everyone can see the results now.</source>
        <translation>Tout le monde peut voir les résultats maintenant.</translation>
    </message>
    <message>
        <source>The result is shown now.</source>
        <translation>Le résultat est montré maintenant.</translation>
    </message>
    <message>
        <source>The session has ended. Its page is made when you have read the reasons.</source>
        <translation>La session est terminée. Sa page est faite quand vous aurez lu les raisons.</translation>
    </message>
    <message>
        <source>The session has ended. There are no votes for a page.</source>
        <translation>La session est terminée. Il n’y a pas de votes pour une page.</translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation>Aucune session n’est ouverte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Rehearsal: nothing counts</source>
        <translation>Répétition&#xa0;: rien ne compte</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Commencer une session</translation>
    </message>
    <message>
        <source>Booth — attendees tap one by one</source>
        <translation>Stand — chacun touche à son tour</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>held back: everyone voted the same way</source>
        <translation>non montrés&#xa0;: tout le monde a voté de la même façon</translation>
    </message>
    <message>
        <source>shown to everyone</source>
        <translation>visibles par tous</translation>
    </message>
    <message>
        <source>shown after voting</source>
        <translation>montrés après le vote</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellés</translation>
    </message>
    <message>
        <source>held back: everyone who decided voted the same way</source>
        <translation>non montrés&#xa0;: tous ceux qui se sont décidés ont voté de la même façon</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>It begins with https://. Left empty, the debate’s own address is used.</source>
        <translation>Elle commence par https://. Laissée vide, c’est celle du débat qui sert.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Utiliser ce nom</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How large is this screen?</source>
        <translation>Quelle est la taille de cet écran&#xa0;?</translation>
    </message>
    <message>
        <source>Lay a bank card against the bar and make the bar as long as the card: then letters and buttons are as large as they have to be.</source>
        <translation>Posez une carte bancaire contre la barre et donnez-lui la même longueur&#xa0;: lettres et boutons auront alors la taille qu’il faut.</translation>
    </message>
    <message>
        <source>Votes are in</source>
        <translation>Les votes sont dans</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Seconde copie</translation>
    </message>
    <message>
        <source>none: choose a stick or a folder on another disk</source>
        <translation>aucune&#xa0;: choisissez une clé ou un dossier sur un autre disque</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page d’essai</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Pas de seconde copie</translation>
    </message>
    <message>
        <source>They are on the first screen, the page and the slide. A logo is a PNG or SVG file of up to 2 MB, for a light background.</source>
        <translation>Ils figurent sur le premier écran, la page et la diapositive. Un logo est un fichier PNG ou SVG de 2 Mo au plus, pour un fond clair.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
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
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La plus grande</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Headphones only</source>
        <translation>Casque seulement</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Colours a visit begins with</source>
        <translation>Couleurs au début d’une visite</translation>
    </message>
    <message>
        <source>Text size at the start of a visit</source>
        <translation>Taille du texte au début d’une visite</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Mouvement à l’écran</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <translation>Tout à portée</translation>
    </message>
    <message>
        <source>Lower half only</source>
        <translation>Moitié basse seulement</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tout l’écran</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln mot par minute</numerusform>
            <numerusform>%Ln mots par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>As on typewriters</source>
        <translation>Comme sur les machines à écrire</translation>
    </message>
    <message>
        <source>In the order of the alphabet</source>
        <translation>Dans l’ordre alphabétique</translation>
    </message>
    <message>
        <source>Languages visitors may choose</source>
        <translation>Langues au choix des visiteurs</translation>
    </message>
    <message>
        <source>The debate’s first</source>
        <translation>La première du débat</translation>
    </message>
    <message>
        <source>Language a visit begins in</source>
        <translation>Langue au début d’une visite</translation>
    </message>
    <message>
        <source>Letters of the keyboard</source>
        <translation>Lettres du clavier</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Ouvre à</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Ferme à</translation>
    </message>
    <message>
        <source>Quiet before ‘Still there?’</source>
        <translation>Inactivité avant «&#xa0;Toujours là&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Time to answer it</source>
        <translation>Temps pour répondre</translation>
    </message>
    <message>
        <source>‘Thank you’ stays for</source>
        <translation>«&#xa0;Merci&#xa0;» reste</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Dark outside these hours</source>
        <translation>Noir hors de ces heures</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Toujours ouvert</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>{inches} inches, {cm} cm</source>
        <translation>{inches} pouces, {cm} cm</translation>
    </message>
    <message>
        <source>From corner to corner</source>
        <translation>D’un coin à l’autre</translation>
    </message>
    <message>
        <source>Online version</source>
        <translation>Version en ligne</translation>
    </message>
    <message>
        <source>The system’s first</source>
        <translation>Celle par défaut du système</translation>
    </message>
    <message>
        <source>As spreadsheets in the page’s language expect</source>
        <translation>Ce qu’attendent les tableurs dans la langue de la page</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Points-virgules</translation>
    </message>
    <message>
        <source>What is in the printer</source>
        <translation>Ce qui est dans l’imprimante</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>When a session ends</source>
        <translation>À la fin d’une session</translation>
    </message>
    <message>
        <source>Print its page</source>
        <translation>Imprimer sa page</translation>
    </message>
    <message>
        <source>Only save it</source>
        <translation>L’enregistrer seulement</translation>
    </message>
    <message>
        <source>The CSV file is separated by</source>
        <translation>Séparateur du fichier CSV</translation>
    </message>
    <message>
        <source>After you have read them</source>
        <translation>Après votre lecture</translation>
    </message>
    <message>
        <source>At once, in batches</source>
        <translation>Aussitôt, par groupes</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Les effacer</translation>
    </message>
    <message>
        <source>Keep them, without a vote</source>
        <translation>Les garder, sans vote</translation>
    </message>
    <message>
        <source>Reasons are shown</source>
        <translation>Les raisons sont montrées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of someone who walks away</source>
        <translation>Texte de qui part sans voter</translation>
    </message>
    <message>
        <source>Words are erased at the earliest after</source>
        <translation>Les mots sont effacés au plus tôt après</translation>
    </message>
    <message>
        <source>Smallest group that is shown</source>
        <translation>Plus petit groupe montré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>dès le prochain démarrage</translation>
    </message>
    <message>
        <source>The system’s main screen</source>
        <translation>L’écran principal du système</translation>
    </message>
    <message>
        <source>Screen the kiosk is on</source>
        <translation>Écran où s’affiche la borne</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>This would change</source>
        <translation>Cela changerait</translation>
    </message>
    <message>
        <source>Save this kiosk’s settings on a stick and take them over on others. The PIN, the printer, the size of the screen and folders stay with each machine.</source>
        <translation>Enregistrez les réglages de cette borne sur une clé et reprenez-les sur d’autres. Le PIN, l’imprimante, la taille de l’écran et les dossiers restent propres à chaque machine.</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>Take one over</source>
        <translation>Reprendre des réglages</translation>
    </message>
    <message>
        <source>All kiosks in one place</source>
        <translation>Toutes les bornes en un lieu</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SettingsTransferViewModel</name>
    <message>
        <source>The set-up is taken over.</source>
        <translation>Les réglages sont repris.</translation>
    </message>
    <message>
        <source>{key}: {new} instead of {old}</source>
        <translation>{key}&#xa0;: {new} au lieu de {old}</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation>la valeur par défaut</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The set-up is saved as {path}.</source>
        <translation>Les réglages sont enregistrés sous {path}.</translation>
    </message>
    <message>
        <source>‘{file}’ holds what is set here already.</source>
        <translation>«&#xa0;{file}&#xa0;» contient ce qui est déjà réglé ici.</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The settings in force are in the file again. The one that could not be used is kept beside it.</source>
        <translation>Les réglages en vigueur sont de nouveau dans le fichier. Celui qui était inutilisable est gardé à côté.</translation>
    </message>
    <message>
        <source>This address was not saved: it has to begin with https:// and name a website, as in https://museum.example/debate.</source>
        <translation>Cette adresse n’a pas été enregistrée&#xa0;: elle doit commencer par https:// et nommer un site, comme https://museum.example/debate.</translation>
    </message>
</context>
<context>
    <name>SideActions</name>
    <message>
        <source>Read the full argument</source>
        <translation>Lire tout l’argumentaire</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Écouter : %1</translation>
    </message>
</context>
<context>
    <name>SideViewModel</name>
    <message>
        <source>For the proposition</source>
        <translation>Pour la proposition</translation>
    </message>
    <message>
        <source>Against the proposition</source>
        <translation>Contre la proposition</translation>
    </message>
</context>
<context>
    <name>SlipsViewModel</name>
    <message>
        <source>The slips are on their way to the printer, and saved as {path}.</source>
        <translation>Les billets sont en route vers l’imprimante et enregistrés sous {path}.</translation>
    </message>
    <message>
        <source>The slips are saved as {path}. Print them, and let nobody see them before they are drawn.</source>
        <translation>Les billets sont enregistrés sous {path}. Imprimez-les et que personne ne les voie avant le tirage.</translation>
    </message>
</context>
<context>
    <name>SpeakingOrderPage</name>
    <message>
        <source>Who begins?</source>
        <translation>Qui commence&#xa0;?</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SpeakingOrderViewModel</name>
    <message>
        <source>‘{side}’ begins</source>
        <translation>«&#xa0;{side}&#xa0;» commence</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>Lancer la pièce</translation>
    </message>
</context>
<context>
    <name>Speeches</name>
    <message>
        <source>Speech %L1 of %L2</source>
        <translation>Prise de parole %L1 sur %L2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kiosk(s)</source>
        <translation>
            <numerusform>%Ln borne</numerusform>
            <numerusform>%Ln bornes</numerusform>
        </translation>
    </message>
    <message>
        <source>all are well</source>
        <translation>tout va bien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) somebody</source>
        <translation>
            <numerusform>%Ln a besoin de quelqu’un</numerusform>
            <numerusform>%Ln ont besoin de quelqu’un</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationBoardViewModel</name>
    <message>
        <source>{session}: {for} {votes for}, {against} {votes against}</source>
        <translation>{session} : {for} {votes for}, {against} {votes against}</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>All kiosks in one place</source>
        <translation>Toutes les bornes en un lieu</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>The hub asks to end ‘%1’. End it on the Session tab when you are ready.</source>
        <translation>Le centre demande de mettre fin à « %1 ». Faites-le dans l’onglet Session quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>Sent is what this kiosk’s own page may show, and nothing changes with a single vote. The hub may end a joint session here.</source>
        <translation>Est envoyé ce que la page de cette borne peut montrer, et rien ne change avec un seul vote. Le centre peut mettre fin ici à une session commune.</translation>
    </message>
    <message>
        <source>Sent is what this kiosk’s own page may show, and nothing changes with a single vote. Nobody can change anything here from afar.</source>
        <translation>Est envoyé ce que la page de cette borne peut montrer, et rien ne change avec un seul vote. Personne ne peut rien changer ici à distance.</translation>
    </message>
    <message>
        <source>Joint sessions</source>
        <translation>Sessions communes</translation>
    </message>
    <message>
        <source>Start ‘%1’ on this kiosk? Its votes are added to those of the other kiosks.</source>
        <translation>Ouvrir « %1 » sur cette borne ? Ses votes s’ajoutent à ceux des autres bornes.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Leave the other kiosks? Votes stay here, and what was sent stays at the hub. To join again you need the password.</source>
        <translation>Quitter les autres bornes ? Les votes restent ici, et ce qui a été envoyé reste au centre. Pour revenir, il faut le mot de passe.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Demande au centre …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>See all kiosks</source>
        <translation>Voir toutes les bornes</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StationTexts</name>
    <message>
        <source>Last sent {time}.</source>
        <translation>Dernier envoi : {time}.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Last sent {time}, will try again.</source>
        <translation>Dernier envoi : {time}, nouvel essai à venir.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. This kiosk goes on trying.</source>
        <translation>Rien n’a encore été envoyé. Cette borne continue d’essayer.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. Voting goes on, and nothing is lost.</source>
        <translation>Le centre est injoignable pour l’instant. Le vote continue, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>The hub refuses this kiosk: {why} Voting goes on, and nothing is lost.</source>
        <translation>Le centre refuse cette borne : {why} Le vote continue, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Another machine sends as this station: one disk is a copy of the other. Leave here, and join again under another name.</source>
        <translation>Une autre machine envoie au nom de ce poste : un disque est la copie de l’autre. Quittez ici, puis rejoignez sous un autre nom.</translation>
    </message>
    <message>
        <source>voting</source>
        <translation>vote en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>pas de session</translation>
    </message>
    <message>
        <source>needs somebody now</source>
        <translation>a besoin de quelqu’un tout de suite</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>two machines send as this station</source>
        <translation>deux machines envoient au nom de ce poste</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>jamais entendu</translation>
    </message>
    <message>
        <source>silent since {time}</source>
        <translation>muet depuis {time}</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>vu à {time}</translation>
    </message>
    <message>
        <source>file with the votes replaced</source>
        <translation>fichier des votes remplacé</translation>
    </message>
    <message>
        <source>file with the votes damaged</source>
        <translation>fichier des votes endommagé</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>les comptes ne tombent pas juste</translation>
    </message>
    <message>
        <source>a vote was not saved</source>
        <translation>un vote n’a pas été enregistré</translation>
    </message>
    <message>
        <source>traces of a change not removed</source>
        <translation>traces d’un changement non effacées</translation>
    </message>
    <message>
        <source>disk nearly full</source>
        <translation>disque presque plein</translation>
    </message>
    <message>
        <source>its page cannot be made</source>
        <translation>sa page ne peut pas être faite</translation>
    </message>
</context>
<context>
    <name>StationsViewModel</name>
    <message>
        <source>This kiosk is a station now.</source>
        <translation>Cette borne est maintenant un poste.</translation>
    </message>
    <message>
        <source>This kiosk is on its own again. What was sent stays at the hub.</source>
        <translation>Cette borne est de nouveau seule. Ce qui a été envoyé reste au centre.</translation>
    </message>
</context>
<context>
    <name>StatusMessage</name>
    <message>
        <source>That is not possible now.</source>
        <translation>Ce n’est pas possible pour l’instant.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1: less</source>
        <translation>%1&#xa0;: moins</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1&#xa0;: plus</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>Toujours là&#xa0;?</translation>
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
        <translation>L’écran sera effacé pour la personne suivante. Rien n’est déposé sans vous.</translation>
    </message>
    <message>
        <source>Your words are kept, but no vote is cast without you.</source>
        <translation>Vos mots sont gardés, mais aucun vote n’est déposé sans vous.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Je suis toujours là</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>J’ai terminé</translation>
    </message>
</context>
<context>
    <name>SureRow</name>
    <message>
        <source>How sure are you? From 1, not sure at all, to 5, very sure. You can leave it out.</source>
        <translation>À quel point en êtes-vous sûr&#xa0;? De 1, pas du tout, à 5, tout à fait. Vous pouvez ne pas répondre.</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>How sure: %L1 of 5</source>
        <translation>Certitude&#xa0;: %L1 sur 5</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Common ground</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>TeacherDesk</name>
    <message>
        <source>Questions to discuss</source>
        <translation>Questions à discuter</translation>
    </message>
    <message>
        <source>Show the projector again</source>
        <translation>Réafficher le projecteur</translation>
    </message>
    <message>
        <source>Blank the projector</source>
        <translation>Noircir le projecteur</translation>
    </message>
    <message>
        <source>Change over the screens</source>
        <translation>Échanger les écrans</translation>
    </message>
    <message>
        <source>Use this screen only</source>
        <translation>N’utiliser que cet écran</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>Merci. Votre vote est compté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) who voted %1 gave these reasons. Is any of them a fair point?</source>
        <translation>
            <numerusform>%Ln personne ayant voté %1 a donné cette raison. Est-ce un bon argument&#xa0;?</numerusform>
            <numerusform>%Ln personnes ayant voté %1 ont donné ces raisons. L’une d’elles est-elle un bon argument&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on this machine, without your name and without the time. Talk about it with someone who voted the other way.</source>
        <translation>Il est sur cette machine, sans votre nom et sans l’heure. Parlez-en avec quelqu’un qui a voté autrement.</translation>
    </message>
    <message>
        <source>Thank you. In a rehearsal nothing is counted.</source>
        <translation>Merci. Pendant une répétition, rien n’est compté.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>Counted. Is the next person here?</source>
        <translation>Compté. La personne suivante est-elle là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Done (%Ln)</source>
        <translation>
            <numerusform>Terminé (%Ln)</numerusform>
            <numerusform>Terminé (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on this machine, without your name and without the time. Talk about it with someone who has decided.</source>
        <translation>Il est sur cette machine, sans votre nom et sans l’heure. Parlez-en avec quelqu’un qui s’est décidé.</translation>
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
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
</context>
<context>
    <name>ThemeTable</name>
    <message>
        <source>Words that set the two sides apart</source>
        <translation>Les mots qui distinguent les deux camps</translation>
    </message>
    <message>
        <source>Reasons that use the word in any form</source>
        <translation>Raisons qui emploient le mot, sous toutes ses formes</translation>
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
            <numerusform>%Ln vote jusqu’ici</numerusform>
            <numerusform>%Ln votes jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>{votes} of {pupils} have voted</source>
        <translation>{votes} sur {pupils} ont voté</translation>
    </message>
    <message>
        <source>{votes} votes, {pupils} in class</source>
        <translation>{votes} votes, {pupils} en classe</translation>
    </message>
</context>
<context>
    <name>VisitViewModel</name>
    <message>
        <source>Your vote could not be saved. Your choice is still on the screen. Please call the organiser.</source>
        <translation>Votre vote n’a pas pu être enregistré. Votre choix est toujours à l’écran. Veuillez appeler l’équipe.</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>How your vote stays secret</source>
        <translation>Comment votre vote reste secret</translation>
    </message>
    <message>
        <source>Tap the answer you actually believe. Nothing is cast yet.</source>
        <translation>Touchez la réponse à laquelle vous croyez vraiment. Rien n’est encore déposé.</translation>
    </message>
    <message>
        <source>Anonymous: no name, no camera, no time of day is kept with your vote.</source>
        <translation>Anonyme&#xa0;: ni nom, ni image, ni heure ne sont gardés avec votre vote.</translation>
    </message>
    <message>
        <source>You chose: %1.</source>
        <translation>Vous avez choisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Je ne sais toujours pas</translation>
    </message>
</context>
<context>
    <name>VoteActions</name>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>Voter sans donner de raison</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Déposer mon vote</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>Dites-nous pourquoi</translation>
    </message>
</context>
<context>
    <name>VoteCounted</name>
    <message>
        <source>Your vote is counted.</source>
        <translation>Votre vote est compté.</translation>
    </message>
    <message>
        <source>It is one of the counts now. Nobody can see it again or change it, not even you: that keeps it secret.</source>
        <translation>Il fait désormais partie du décompte. Personne ne peut le revoir ni le changer, pas même vous&#xa0;: c’est ainsi qu’il reste secret.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Voir les résultats</translation>
    </message>
</context>
<context>
    <name>VoteRow</name>
    <message>
        <source>%1: %L2</source>
        <translation>%1&#xa0;: %L2</translation>
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
        <translation>Aucune session n’est ouverte. Veuillez demander à l’équipe.</translation>
    </message>
    <message>
        <source>Voting is paused. Please come back soon.</source>
        <translation>Le vote est en pause. Revenez bientôt.</translation>
    </message>
    <message>
        <source>Voting has ended. Tap to read and see the results.</source>
        <translation>Le vote est terminé. Touchez pour lire et voir les résultats.</translation>
    </message>
    <message>
        <source>Voting has ended.</source>
        <translation>Le vote est terminé.</translation>
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
        <translation>Comment les votes sont arrivés</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Count raised hands or slips of paper and enter the numbers here. They are added to the votes, and told apart from the screen’s everywhere.</source>
        <translation>Comptez les mains levées ou les bulletins et inscrivez les nombres ici. Ils s’ajoutent aux votes et sont partout distingués de ceux de l’écran.</translation>
    </message>
    <message>
        <source>Numbers can be entered while a session is open or paused. An ended one can be opened again on the Session tab.</source>
        <translation>On peut inscrire des nombres tant qu’une session est ouverte ou en pause. Une session terminée peut être rouverte dans l’onglet Session.</translation>
    </message>
    <message>
        <source>Count raised hands or slips of paper and enter the numbers here. They are added to the first votes.</source>
        <translation>Comptez les mains levées ou les bulletins et inscrivez les nombres ici. Ils s’ajoutent aux premiers votes.</translation>
    </message>
    <message>
        <source>Undo the last count? Votes on paper go back from %L1 to %L2.</source>
        <translation>Annuler le dernier comptage ? Les votes sur papier reviennent de %L1 à %L2.</translation>
    </message>
    <message>
        <source>Undo the last count? Raised hands go back from %L1 to %L2.</source>
        <translation>Annuler le dernier comptage ? Les mains levées reviennent de %L1 à %L2.</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>Garder le comptage</translation>
    </message>
    <message>
        <source>Undo the count</source>
        <translation>Annuler le comptage</translation>
    </message>
    <message>
        <source>%1 They take the place of what was entered before (%L2).</source>
        <translation>%1 Ils remplacent ce qui était inscrit avant (%L2).</translation>
    </message>
    <message>
        <source>Count these votes</source>
        <translation>Compter ces votes</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>Corriger les nombres</translation>
    </message>
    <message>
        <source>These numbers are not counted yet.</source>
        <translation>Ces nombres ne sont pas encore comptés.</translation>
    </message>
    <message>
        <source>These numbers are not counted yet, and one is missing.</source>
        <translation>Ces nombres ne sont pas encore comptés, et il en manque un.</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>Revenir aux nombres</translation>
    </message>
    <message>
        <source>Leave without counting them</source>
        <translation>Quitter sans les compter</translation>
    </message>
    <message>
        <source>Raised hands: %1 %2, %3 %4.</source>
        <translation>Mains levées&#xa0;: %1 %2, %3 %4.</translation>
    </message>
    <message>
        <source>On paper: %1 %2, %3 %4.</source>
        <translation>Sur papier&#xa0;: %1 %2, %3 %4.</translation>
    </message>
    <message>
        <source>Undo the last count</source>
        <translation>Annuler le dernier comptage</translation>
    </message>
    <message>
        <source>How first votes came in</source>
        <translation>Comment les premiers votes sont arrivés</translation>
    </message>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>Le premier vote est clos&#xa0;: il a pris fin quand les résultats ont été montrés ou la session terminée.</translation>
    </message>
    <message>
        <source>First vote:</source>
        <translation>Premier vote&#xa0;:</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Premier vote</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>First vote, raised hands: %1 %2, %3 %4, %5 not sure yet.</source>
        <translation>Premier vote, à main levée&#xa0;: %1 %2, %3 %4, %5 ne savent pas encore.</translation>
    </message>
    <message>
        <source>First vote, on paper: %1 %2, %3 %4, %5 not sure yet.</source>
        <translation>Premier vote, sur papier&#xa0;: %1 %2, %3 %4, %5 ne savent pas encore.</translation>
    </message>
    <message>
        <source>%L1 (%L2 %3, %L4 %5, %L6 still not sure)</source>
        <translation>%L1 (%L2 %3, %L4 %5, %L6 toujours indécis)</translation>
    </message>
    <message>
        <source>Raised hands: %1 %2, %3 %4, %5 still not sure.</source>
        <translation>Mains levées&#xa0;: %1 %2, %3 %4, %5 toujours indécis.</translation>
    </message>
    <message>
        <source>On paper: %1 %2, %3 %4, %5 still not sure.</source>
        <translation>Sur papier&#xa0;: %1 %2, %3 %4, %5 toujours indécis.</translation>
    </message>
</context>
<context>
    <name>VotingTabViewModel</name>
    <message>
        <source>Kept: {votes}, apart from the votes on the screen.</source>
        <translation>Gardé&#xa0;: {votes}, à part des votes à l’écran.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Watch it on your phone</source>
        <translation>Regardez-la sur votre téléphone</translation>
    </message>
    <message>
        <source>Tap the code to enlarge it, then watch on your phone</source>
        <translation>Touchez le code pour l’agrandir, puis regardez sur votre téléphone</translation>
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
        <translation>Lire</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Avec sous-titres</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Sans sous-titres</translation>
    </message>
    <message>
        <source>Put on the headphones, then tap for sound</source>
        <translation>Mettez le casque, puis touchez pour le son</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Volume %L1</source>
        <translation>Volume %L1</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
</context>
<context>
    <name>WatchPlayer</name>
    <message>
        <source>How far you have watched</source>
        <translation>Où vous en êtes du film</translation>
    </message>
</context>
<context>
    <name>_PinPad</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>Entrez votre PIN.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>The field is full</source>
        <translation>Le champ est plein</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
</context>
</TS>
