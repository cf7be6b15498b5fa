<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>{percent} {label}</source>
        <translation>{percent} {label}</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 voto</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes</source>
        <translation>
            <numerusform>{votes} voto</numerusform>
            <numerusform>{votes} votos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>{count} · {percent}</source>
        <translation>{count} · {percent}</translation>
    </message>
    <message>
        <source>Voted on: {proposition}</source>
        <translation>Se votó: {proposition}</translation>
    </message>
    <message>
        <source>Reasons for {label} that reached the other side</source>
        <translation>Razones a favor de {label} que llegaron al otro lado</translation>
    </message>
    <message>
        <source>Why people said {label}</source>
        <translation>Por qué la gente dijo {label}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>No reasons to print.</source>
        <translation>No hay razones para imprimir.</translation>
    </message>
    <message>
        <source>Picked from the list</source>
        <translation>Elegido de la lista</translation>
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
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Cómo se contó</translation>
    </message>
    <message>
        <source>Read both sides online</source>
        <translation>Lee los dos lados en línea</translation>
    </message>
    <message>
        <source>Organiser, date</source>
        <translation>Organización, fecha</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>Código QR de {address}</translation>
    </message>
    <message>
        <source>Votes were counted, not people: nobody is tracked, so nobody is kept from voting twice.</source>
        <translation>Se contaron votos, no personas: no se sigue a nadie, así que nada impide votar dos veces.</translation>
    </message>
    <message>
        <source>Visits and votes</source>
        <translation>Visitas y votos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From where they stood to how they voted</source>
        <translation>De la postura inicial al voto</translation>
    </message>
    <message>
        <source>Who changed their mind</source>
        <translation>Quién cambió de opinión</translation>
    </message>
    <message>
        <source>Votes on a screen</source>
        <translation>Votos en una pantalla</translation>
    </message>
    <message>
        <source>How votes came in</source>
        <translation>Cómo llegaron los votos</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Fair points</source>
        <translation>Buenos puntos</translation>
    </message>
    <message>
        <source>Ready-made points that were picked</source>
        <translation>Puntos ya escritos que se eligieron</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Left without voting</source>
        <translation>Se fueron sin votar</translation>
    </message>
    <message>
        <source>1 station</source>
        <translation>1 puesto</translation>
    </message>
    <message numerus="yes">
        <source>{count} stations</source>
        <translation>
            <numerusform>{count} puesto</numerusform>
            <numerusform>{count} puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Votes shown</source>
        <translation>Votos mostrados</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before}, luego {after}</translation>
    </message>
    <message>
        <source>Votes with a first stance</source>
        <translation>Votos con una primera postura</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Siguieron igual</translation>
    </message>
    <message>
        <source>Changed sides</source>
        <translation>Cambiaron de lado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Se decidieron</translation>
    </message>
    <message>
        <source>On a screen</source>
        <translation>En una pantalla</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>En un teléfono</translation>
    </message>
    <message>
        <source>By raised hands</source>
        <translation>A mano alzada</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Hidden by the organiser</source>
        <translation>Oculta por la organización</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Reasons written</source>
        <translation>Razones escritas</translation>
    </message>
    <message>
        <source>{label}: {point}</source>
        <translation>{label}: {point}</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>Votes, not people</source>
        <translation>Votos, no personas</translation>
    </message>
    <message>
        <source>Who this speaks for</source>
        <translation>A quién representa esto</translation>
    </message>
    <message>
        <source>Which side was shown first</source>
        <translation>Qué lado se mostró primero</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Qué se guardó</translation>
    </message>
    <message>
        <source>The debate&apos;s text</source>
        <translation>El texto del debate</translation>
    </message>
    <message>
        <source>This is what one class said, not a poll of the public.</source>
        <translation>Esto es lo que dijo una clase, no una encuesta a la población.</translation>
    </message>
    <message>
        <source>The class was asked as a whole and nothing was estimated from a sample, so there is no margin of error.</source>
        <translation>Se preguntó a toda la clase y no se estimó nada a partir de una muestra, así que no hay margen de error.</translation>
    </message>
    <message>
        <source>Everyone chose to walk up: this is what visitors said, not a poll of the public.</source>
        <translation>Todo el mundo se acercó porque quiso: esto es lo que dijeron los visitantes, no una encuesta a la población.</translation>
    </message>
    <message>
        <source>A margin of error belongs to a random sample. These were whoever walked by, so none is given: it would promise too much.</source>
        <translation>Un margen de error corresponde a una muestra al azar. Aquí votó quien pasaba, así que no se da ninguno: prometería demasiado.</translation>
    </message>
    <message>
        <source>Share of a side when it was shown first, minus its share when it was shown second: {difference} percentage points, {sure} interval {low} to {high} (Newcombe 1998, method 10), from {votes} votes.</source>
        <translation>Porcentaje de un lado cuando se mostraba primero, menos su porcentaje cuando se mostraba después: {difference} puntos porcentuales, intervalo del {sure} de {low} a {high} (Newcombe 1998, método 10), con {votes} votos.</translation>
    </message>
    <message>
        <source>The kiosk kept counts and words, never who or when. Reasons stand in an order made from their words alone.</source>
        <translation>El quiosco guardó recuentos y palabras, nunca quién ni cuándo. Las razones van en un orden que sale solo de sus palabras.</translation>
    </message>
    <message>
        <source>Groups so small that somebody could be picked out of them are not printed.</source>
        <translation>No se imprimen grupos tan pequeños que se pudiera reconocer a alguien.</translation>
    </message>
    <message>
        <source>Which side each visitor saw first was drawn by lot.</source>
        <translation>Se sorteó qué lado veía primero cada visitante.</translation>
    </message>
    <message>
        <source>No order effect was seen.</source>
        <translation>No se observó ningún efecto del orden.</translation>
    </message>
    <message>
        <source>The order had an effect: sides got more votes when they were shown first.</source>
        <translation>El orden tuvo efecto: los lados recibieron más votos cuando se mostraban primero.</translation>
    </message>
    <message>
        <source>The order had an effect: sides got fewer votes when they were shown first.</source>
        <translation>El orden tuvo efecto: los lados recibieron menos votos cuando se mostraban primero.</translation>
    </message>
    <message>
        <source>The words were removed after the time the organiser had set; the counts stay.</source>
        <translation>Las palabras se borraron pasado el plazo que fijó la organización; los recuentos quedan.</translation>
    </message>
    <message>
        <source>All of this is a rehearsal with made-up visitors. None of it is counted in any session.</source>
        <translation>Todo esto es un ensayo con visitantes inventados. Nada de ello cuenta en ninguna sesión.</translation>
    </message>
    <message>
        <source>Rehearsals are counted apart and are not in these numbers.</source>
        <translation>Los ensayos se cuentan aparte y no están en estos números.</translation>
    </message>
    <message>
        <source>The session was closed and opened again once.</source>
        <translation>La sesión se cerró y se volvió a abrir una vez.</translation>
    </message>
    <message numerus="yes">
        <source>The session was closed and opened again {times} times.</source>
        <translation>
            <numerusform>La sesión se cerró y se volvió a abrir {times} vez.</numerusform>
            <numerusform>La sesión se cerró y se volvió a abrir {times} veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session was not reopened after it was closed.</source>
        <translation>La sesión no se volvió a abrir después de cerrarse.</translation>
    </message>
    <message>
        <source>The session is not closed yet.</source>
        <translation>La sesión aún no está cerrada.</translation>
    </message>
    <message>
        <source>The text could not be changed once the first vote was in. Its fingerprint (SHA-256):</source>
        <translation>El texto no se pudo cambiar desde el primer voto. Su huella (SHA-256):</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierta</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>REHEARSAL — not a result</source>
        <translation>ENSAYO: no es un resultado</translation>
    </message>
    <message>
        <source>The one reason that is not on the first page.</source>
        <translation>La única razón que no está en la primera página.</translation>
    </message>
    <message numerus="yes">
        <source>The {count} reasons that are not on the first page, as they were typed.</source>
        <translation>
            <numerusform>La razón ({count}) que no está en la primera página, tal como se escribió.</numerusform>
            <numerusform>Las {count} razones que no están en la primera página, tal como se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one reason that may be shown.</source>
        <translation>La única razón que se puede mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} reasons that may be shown, as they were typed.</source>
        <translation>
            <numerusform>La {count} razón que se puede mostrar, tal como se escribió.</numerusform>
            <numerusform>Las {count} razones que se pueden mostrar, tal como se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal words stand once, with how often they were written.</source>
        <translation>Las palabras iguales aparecen una sola vez, con el número de veces que se escribieron.</translation>
    </message>
    <message>
        <source>Their order is made from the words alone and says nothing about who wrote them or when.</source>
        <translation>Su orden sale solo de las palabras y no dice nada de quién las escribió ni cuándo.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message numerus="yes">
        <source>{count} stayed</source>
        <translation>
            <numerusform>{count} siguió igual</numerusform>
            <numerusform>{count} siguieron igual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed sides</source>
        <translation>
            <numerusform>{count} cambió de lado</numerusform>
            <numerusform>{count} cambiaron de lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} decided</source>
        <translation>
            <numerusform>{count} se decidió</numerusform>
            <numerusform>{count} se decidieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed their mind is not shown: too few said where they stood before, or some groups are so small that somebody could be picked out.</source>
        <translation>No se muestra quién cambió de opinión: muy pocos dijeron su postura antes, o algunos grupos son tan pequeños que se podría reconocer a alguien.</translation>
    </message>
    <message>
        <source>Its shares are those of the rest.</source>
        <translation>Sus porcentajes son los del resto.</translation>
    </message>
    <message>
        <source>From which side to which is not shown: some groups are so small that somebody could be picked out.</source>
        <translation>No se muestra de qué lado a cuál: algunos grupos son tan pequeños que se podría reconocer a alguien.</translation>
    </message>
    <message>
        <source>1 vote came without a first stance and is not in this picture.</source>
        <translation>1 voto llegó sin una primera postura y no está en este gráfico.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes came without a first stance and are not in this picture.</source>
        <translation>
            <numerusform>{votes} voto llegó sin una primera postura y no está en este gráfico.</numerusform>
            <numerusform>{votes} votos llegaron sin una primera postura y no están en este gráfico.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>«{label}»</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Primera votación</translation>
    </message>
    <message>
        <source>Read it out, line by line. Ask whether anybody sees it differently.</source>
        <translation>Léalo en voz alta, línea por línea. Pregunte si alguien lo ve de otra manera.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Segunda votación</translation>
    </message>
    <message>
        <source>Before reading</source>
        <translation>Antes de leer</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Visits: {visits} = votes: {votes} + left without voting: {left}.</source>
        <translation>Visitas: {visits} = votos: {votes} + se fueron sin votar: {left}.</translation>
    </message>
    <message>
        <source>Votes by raised hands or on paper: {votes}, so {all} in all.</source>
        <translation>Votos a mano alzada o en papel: {votes}, así que {all} en total.</translation>
    </message>
    <message numerus="yes">
        <source>While votes still come in, the page shows the first {votes}.</source>
        <translation>
            <numerusform>Mientras siguen llegando votos, la página muestra el primer {votes}.</numerusform>
            <numerusform>Mientras siguen llegando votos, la página muestra los primeros {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits: {visits} = votes on a screen: {votes} + left without voting: {left}.</source>
        <translation>Visitas: {visits} = votos en una pantalla: {votes} + se fueron sin votar: {left}.</translation>
    </message>
    <message>
        <source>The kiosk kept counts and words, never who or when.</source>
        <translation>El quiosco guardó recuentos y palabras, nunca quién ni cuándo.</translation>
    </message>
    <message>
        <source>1 reason was hidden by the organiser.</source>
        <translation>La organización ocultó 1 razón.</translation>
    </message>
    <message numerus="yes">
        <source>{count} reasons were hidden by the organiser.</source>
        <translation>
            <numerusform>La organización ocultó {count} razón.</numerusform>
            <numerusform>La organización ocultó {count} razones.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reason was not looked at yet and is not printed.</source>
        <translation>1 razón está aún sin revisar y no se imprime.</translation>
    </message>
    <message numerus="yes">
        <source>{count} reasons were not looked at yet and are not printed.</source>
        <translation>
            <numerusform>{count} razón está aún sin revisar y no se imprime.</numerusform>
            <numerusform>{count} razones están aún sin revisar y no se imprimen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kiosk&apos;s self-check found that these counts do not add up: do not rely on this result.</source>
        <translation>La autocomprobación del quiosco detectó que estos recuentos no cuadran: no te fíes de este resultado.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} sesión</numerusform>
            <numerusform>{count} sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count} stations</source>
        <translation>{shown} de {count} puestos</translation>
    </message>
    <message>
        <source>Session by session</source>
        <translation>Sesión por sesión</translation>
    </message>
    <message>
        <source>Station by station</source>
        <translation>Puesto por puesto</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>This is what these classes said, not a poll of the public.</source>
        <translation>Esto es lo que dijeron estas clases, no una encuesta a la población.</translation>
    </message>
    <message>
        <source>Each row is what that session&apos;s own page shows, and the sum is made of these rows.</source>
        <translation>Cada fila es lo que muestra la página de esa sesión, y la suma se hace con estas filas.</translation>
    </message>
    <message>
        <source>A dash stands where a group of fewer than {least} could be picked out, or nobody was asked.</source>
        <translation>Hay una raya donde se podría reconocer a alguien en un grupo de menos de {least}, o donde no se preguntó a nadie.</translation>
    </message>
    <message>
        <source>The first vote of a lesson is on that session&apos;s own page and is not added up.</source>
        <translation>La primera votación de una clase está en la página de su propia sesión y no se suma.</translation>
    </message>
    <message>
        <source>All of them were held on the same text. Its fingerprint (SHA-256): {fingerprint}</source>
        <translation>Todas se celebraron con el mismo texto. Su huella (SHA-256): {fingerprint}</translation>
    </message>
    <message>
        <source>The last figures of {late} of {stations} stations have not arrived and are missing here: {names}.</source>
        <translation>No han llegado y faltan aquí las últimas cifras de {late} de {stations} puestos: {names}.</translation>
    </message>
    <message>
        <source>The figures of these stations do not add up or are about another text, so they are left out: {names}.</source>
        <translation>Las cifras de estos puestos no cuadran o se refieren a otro texto, por lo que se omiten: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>The result speaks of {shown} of all {votes} votes: the others are held back or too few to show.</source>
        <translation>
            <numerusform>El resultado habla de {shown} del total de {votes} voto: los demás no se muestran o son muy pocos.</numerusform>
            <numerusform>El resultado habla de {shown} del total de {votes} votos: los demás no se muestran o son muy pocos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who changed their mind is known of {shown} of all {votes} votes.</source>
        <translation>
            <numerusform>Se sabe quién cambió de opinión en {shown} del total de {votes} voto.</numerusform>
            <numerusform>Se sabe quién cambió de opinión en {shown} del total de {votes} votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Fair point</source>
        <translation>Buen punto</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Se votó</translation>
    </message>
    <message>
        <source>Votes without a first stance</source>
        <translation>Votos sin una primera postura</translation>
    </message>
    <message>
        <source>No PIN is set: anyone can leave the kiosk with Ctrl+Q.</source>
        <translation>No hay PIN: cualquiera puede salir del quiosco con Ctrl+Q.</translation>
    </message>
    <message>
        <source>The kiosk is in a window, so everything beside it can be reached.</source>
        <translation>El quiosco está en una ventana, así que se llega a todo lo de alrededor.</translation>
    </message>
    <message>
        <source>Alt+Tab switches to another program.</source>
        <translation>Alt+Tab cambia a otro programa.</translation>
    </message>
    <message>
        <source>The desktop listens to Alt+F4.</source>
        <translation>El escritorio atiende a Alt+F4.</translation>
    </message>
    <message>
        <source>The Super key (with the Windows sign) opens the desktop.</source>
        <translation>La tecla Súper (con el signo de Windows) abre el escritorio.</translation>
    </message>
    <message>
        <source>The Print key takes pictures of the screen, and may ask where to keep them.</source>
        <translation>La tecla Impr Pant hace fotos de la pantalla y puede preguntar dónde guardarlas.</translation>
    </message>
    <message>
        <source>The desktop listens to these keys: %1.</source>
        <translation>El escritorio atiende a estas teclas: %1.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F1 to F12 lead to another console.</source>
        <translation>De Ctrl+Alt+F1 a F12 llevan a otra consola.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Backspace ends the screen.</source>
        <translation>Ctrl+Alt+Retroceso cierra la pantalla.</translation>
    </message>
    <message>
        <source>The desktop listens to the mouse on the kiosk’s window: %1.</source>
        <translation>El escritorio atiende al ratón en la ventana del quiosco: %1.</translation>
    </message>
    <message>
        <source>Touching a corner or an edge of the screen opens the desktop.</source>
        <translation>Tocar una esquina o un borde de la pantalla abre el escritorio.</translation>
    </message>
    <message>
        <source>Five times Shift opens the question about Sticky Keys.</source>
        <translation>Cinco veces Mayús abre la pregunta sobre las teclas especiales.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Delete and Ctrl+Shift+Escape open the Task Manager.</source>
        <translation>Ctrl+Alt+Supr y Ctrl+Mayús+Esc abren el Administrador de tareas.</translation>
    </message>
    <message>
        <source>The desktop has keys and gestures of its own that a program cannot see: %1.</source>
        <translation>El escritorio tiene teclas y gestos propios que un programa no puede ver: %1.</translation>
    </message>
    <message>
        <source>macOS keeps Command+Tab, Command+Option+Escape and its gestures for itself.</source>
        <translation>macOS se reserva Comando+Tab, Comando+Opción+Esc y sus gestos.</translation>
    </message>
    <message>
        <source>A keyboard is plugged in: %1.</source>
        <translation>Hay un teclado conectado: %1.</translation>
    </message>
    <message>
        <source>Phones in the room are on: this machine answers at %1.</source>
        <translation>Los teléfonos en la sala están activados: este equipo responde en %1.</translation>
    </message>
    <message>
        <source>Start the kiosk as packaging/openbox does: its window manager listens to no key and no button.</source>
        <translation>Inicia el quiosco como packaging/openbox: su gestor de ventanas no atiende a teclas ni botones.</translation>
    </message>
    <message>
        <source>Set one: Organiser, Kiosk, &apos;Set a PIN&apos;.</source>
        <translation>Pon uno: Organización, Quiosco, «Poner un PIN».</translation>
    </message>
    <message>
        <source>Start it without --windowed and without --size.</source>
        <translation>Inícialo sin --windowed y sin --size.</translation>
    </message>
    <message>
        <source>Put packaging/openbox/xorg-goodfaith.conf into /etc/X11/xorg.conf.d, or run: setxkbmap -option srvrkeys:none -option</source>
        <translation>Pon packaging/openbox/xorg-goodfaith.conf en /etc/X11/xorg.conf.d o ejecuta: setxkbmap -option srvrkeys:none -option</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\System /v DisableTaskMgr /t REG_DWORD /d 1</source>
        <translation>Ejecuta como administrador: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\System /v DisableTaskMgr /t REG_DWORD /d 1</translation>
    </message>
    <message>
        <source>Start the kiosk alone with: cage -- goodfaith run --supervised</source>
        <translation>Inicia solo el quiosco con: cage -- goodfaith run --supervised</translation>
    </message>
    <message>
        <source>Use a management profile with Single App Mode, or lend the session a Linux machine with packaging/openbox.</source>
        <translation>Usa un perfil de gestión con modo de una sola app, o un equipo Linux con packaging/openbox.</translation>
    </message>
    <message>
        <source>Take it away, and none of these keys can be pressed.</source>
        <translation>Retíralo y no se podrá pulsar ninguna de estas teclas.</translation>
    </message>
    <message>
        <source>Start cage without -s.</source>
        <translation>Inicia cage sin -s.</translation>
    </message>
    <message>
        <source>Put packaging/openbox/xorg-goodfaith.conf into /etc/X11/xorg.conf.d, or run: setxkbmap -option srvrkeys:none</source>
        <translation>Pon packaging/openbox/xorg-goodfaith.conf en /etc/X11/xorg.conf.d o ejecuta: setxkbmap -option srvrkeys:none</translation>
    </message>
    <message>
        <source>Nothing of the organiser’s can be reached there. Switch it off: Organiser, Session, ‘Phones in the room’.</source>
        <translation>Desde allí no se llega a nada de la organización. Para desactivarlos: Organización, Sesión, «Teléfonos en la sala».</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ejecuta: %1</translation>
    </message>
    <message>
        <source>Settings, Accessibility, Keyboard: switch the shortcut for Sticky Keys off.</source>
        <translation>Configuración, Accesibilidad, Teclado: desactiva el atajo de las teclas especiales.</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer /v NoWinKeys /t REG_DWORD /d 1</source>
        <translation>Ejecuta como administrador: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer /v NoWinKeys /t REG_DWORD /d 1</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKLM\SOFTWARE\Policies\Microsoft\Windows\EdgeUI /v AllowEdgeSwipe /t REG_DWORD /d 0</source>
        <translation>Ejecuta como administrador: reg add HKLM\SOFTWARE\Policies\Microsoft\Windows\EdgeUI /v AllowEdgeSwipe /t REG_DWORD /d 0</translation>
    </message>
    <message>
        <source>Make goodfaith the shell of the kiosk’s user: Settings, Accounts, Other users, Set up a kiosk; or Shell Launcher.</source>
        <translation>Haz de goodfaith el shell del usuario del quiosco: Configuración, Cuentas, Otros usuarios, Configurar un quiosco; o Shell Launcher.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{count} of {votes}</source>
        <translation>{count} de {votes}</translation>
    </message>
    <message>
        <source>{split}; {changed}; voting goes on.</source>
        <translation>{split}; {changed}; la votación sigue.</translation>
    </message>
    <message>
        <source>{split}; {changed}.</source>
        <translation>{split}; {changed}.</translation>
    </message>
    <message>
        <source>{split}; voting goes on.</source>
        <translation>{split}; la votación sigue.</translation>
    </message>
    <message>
        <source>{split}.</source>
        <translation>{split}.</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Nadie ha votado todavía.</translation>
    </message>
    <message>
        <source>Nobody voted.</source>
        <translation>Nadie votó.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes, evenly split: {half} said {for_} and {half} said {against}</source>
        <translation>
            <numerusform>{votes} voto, empatado: {half} dijeron {for_} y {half} dijeron {against}</numerusform>
            <numerusform>{votes} votos, empatados: {half} dijeron {for_} y {half} dijeron {against}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {votes} votes said {side}</source>
        <translation>
            <numerusform>El {votes} voto dijo {side}</numerusform>
            <numerusform>Los {votes} votos dijeron {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {votes} votes said {side}</source>
        <translation>
            <numerusform>{count} de {votes} voto dijo {side}</numerusform>
            <numerusform>{count} de {votes} votos dijeron {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} of {votes} votes said {side}</source>
        <translation>
            <numerusform>El {share} de {votes} voto dijo {side}</numerusform>
            <numerusform>El {share} de {votes} votos dijo {side}</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost even: {split}</source>
        <translation>Casi empate: {split}</translation>
    </message>
    <message>
        <source>nobody changed their mind during the lesson</source>
        <translation>nadie cambió de opinión durante la clase</translation>
    </message>
    <message>
        <source>nobody changed their mind</source>
        <translation>nadie cambió de opinión</translation>
    </message>
    <message numerus="yes">
        <source>{changed} changed their mind during the lesson</source>
        <translation>
            <numerusform>{changed} persona cambió de opinión durante la clase</numerusform>
            <numerusform>{changed} personas cambiaron de opinión durante la clase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} changed their mind</source>
        <translation>
            <numerusform>{changed} persona cambió de opinión</numerusform>
            <numerusform>{changed} personas cambiaron de opinión</numerusform>
        </translation>
    </message>
    <message>
        <source>{changed}, {direction}</source>
        <translation>{changed}, {direction}</translation>
    </message>
    <message>
        <source>half of them each way</source>
        <translation>la mitad en cada sentido</translation>
    </message>
    <message>
        <source>towards {side}</source>
        <translation>hacia {side}</translation>
    </message>
    <message>
        <source>all of them towards {side}</source>
        <translation>todas hacia {side}</translation>
    </message>
    <message numerus="yes">
        <source>{towards} of them towards {side}</source>
        <translation>
            <numerusform>{towards} de ellas hacia {side}</numerusform>
            <numerusform>{towards} de ellas hacia {side}</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of them towards {side}</source>
        <translation>el {share} de ellas hacia {side}</translation>
    </message>
    <message>
        <source>Answers counted for each reason</source>
        <translation>Respuestas contadas por cada razón</translation>
    </message>
    <message>
        <source>Shares are rounded to ten percent and printed once every reason has {least} answers or more.</source>
        <translation>Los porcentajes se redondean a decenas y se imprimen cuando todas las razones tienen {least} respuestas o más.</translation>
    </message>
    <message>
        <source>fair point, said {share} of the {label} voters who answered</source>
        <translation>buen punto, dijo el {share} de los votantes de {label} que respondieron</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Registro de la sesión</translation>
    </message>
    <message>
        <source>What the organiser does in a session is logged: pauses, numbers entered, exports. The code of the last line:</source>
        <translation>Lo que la organización hace en una sesión queda registrado: pausas, números introducidos, exportaciones. El código de la última línea:</translation>
    </message>
    <message>
        <source>Compare this with the code on an earlier print: &apos;goodfaith verify&apos; says whether the log still holds it. Without an earlier print, a code proves nothing.</source>
        <translation>Compáralo con el código de una impresión anterior: &apos;goodfaith verify&apos; dice si el registro todavía lo contiene. Sin una impresión anterior, un código no demuestra nada.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} more votes are counted, but not shown: they would give single votes away.</source>
        <translation>
            <numerusform>Se cuenta {votes} voto más, pero no se muestra: revelaría lo que votó alguien.</numerusform>
            <numerusform>Se cuentan {votes} votos más, pero no se muestran: revelarían votos individuales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is shown no reasons are printed either, as they would show who voted how.</source>
        <translation>Hasta que se muestre tampoco se imprimen razones, porque revelarían quién votó qué.</translation>
    </message>
    <message>
        <source>Where the result of a session would show who voted how, it is held back.</source>
        <translation>Donde el resultado de una sesión revelaría quién votó qué, no se muestra.</translation>
    </message>
    <message>
        <source>The result is held back: it would show who voted how.</source>
        <translation>El resultado no se muestra: revelaría quién votó qué.</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Hoja para la clase</translation>
    </message>
    <message>
        <source>Exit slips</source>
        <translation>Papeletas de salida</translation>
    </message>
    <message>
        <source>What convinced me</source>
        <translation>Lo que me ha convencido</translation>
    </message>
    <message>
        <source>Before the lesson I would have said:</source>
        <translation>Antes de la clase habría dicho:</translation>
    </message>
    <message>
        <source>Now I say:</source>
        <translation>Ahora digo:</translation>
    </message>
    <message>
        <source>Why, in one sentence:</source>
        <translation>Por qué, en una frase:</translation>
    </message>
    <message>
        <source>Please write no name.</source>
        <translation>Por favor, no escribas ningún nombre.</translation>
    </message>
    <message>
        <source>Slips to vote with</source>
        <translation>Papeletas para votar</translation>
    </message>
    <message>
        <source>Draw a slip without looking. It gives one vote; nobody knows whose it is, and nothing links it to the vote.</source>
        <translation>Saca una papeleta sin mirar. Da un voto; nadie sabe de quién es y nada la relaciona con el voto.</translation>
    </message>
    <message>
        <source>On a phone:</source>
        <translation>En un teléfono:</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>Plan de la clase</translation>
    </message>
    <message>
        <source>The times are proposals for 40 minutes: change them as you like.</source>
        <translation>Los tiempos son propuestas para 40 minutos: cámbielos como quiera.</translation>
    </message>
    <message>
        <source>Read out the question. One by one at the screen, by raised hands or on paper: yes, no or not sure yet. Nobody sees the result before the end.</source>
        <translation>Lea la pregunta en voz alta. De uno en uno en la pantalla, a mano alzada o en papel: sí, no o aún no lo sé. Nadie ve el resultado antes del final.</translation>
    </message>
    <message>
        <source>Give out the hand-out. Each half of the class finds the strongest line of one side and reads it out.</source>
        <translation>Reparta la hoja para la clase. Cada mitad de la clase busca la frase más fuerte de un lado y la lee en voz alta.</translation>
    </message>
    <message>
        <source>Take the questions to discuss, if there are any, or let both sides speak in turn and for the same time: case, rebuttal, closing. A coin decides who begins.</source>
        <translation>Use las preguntas para debatir, si las hay, o deje hablar a los dos lados por turnos y el mismo tiempo: exposición, refutación, conclusión. Una moneda decide quién empieza.</translation>
    </message>
    <message>
        <source>One by one at the screen, by raised hands or on paper. Nobody has to say how they voted.</source>
        <translation>Uno por uno en la pantalla, a mano alzada o en papel. Nadie tiene que decir qué ha votado.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Los dos lados</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>End the session, print its page and pin it to the wall.</source>
        <translation>Termine la sesión, imprima su página y cuélguela en la pared.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Some reasons may be by visitors who walked away before they voted: their words were kept, as the organiser had set.</source>
        <translation>Algunas razones pueden ser de visitantes que se fueron antes de votar: sus palabras se conservaron, como había fijado la organización.</translation>
    </message>
    <message>
        <source>First vote and second vote</source>
        <translation>Primera y segunda votación</translation>
    </message>
    <message>
        <source>First vote, before reading: {for_label}: {for_}, {against_label}: {against}, not sure yet: {unsure}.</source>
        <translation>Primera votación, antes de leer: {for_label}: {for_}, {against_label}: {against}, aún no lo saben: {unsure}.</translation>
    </message>
    <message>
        <source>{label}: from {before} of {sure} (those who were sure) to {after} of {votes} in the second vote.</source>
        <translation>{label}: de {before} de {sure} (quienes lo tenían claro) a {after} de {votes} en la segunda votación.</translation>
    </message>
    <message>
        <source>{label}: from {before} of those who were sure to {after} of the second vote.</source>
        <translation>{label}: del {before} de quienes lo tenían claro al {after} de la segunda votación.</translation>
    </message>
    <message>
        <source>Percentage points gained: {points}.</source>
        <translation>Puntos porcentuales ganados: {points}.</translation>
    </message>
    <message>
        <source>Percentage points lost: {points}.</source>
        <translation>Puntos porcentuales perdidos: {points}.</translation>
    </message>
    <message>
        <source>The two votes are not linked: the same numbers can hide people who moved in both directions.</source>
        <translation>Las dos votaciones no están enlazadas: las mismas cifras pueden ocultar a personas que cambiaron en ambos sentidos.</translation>
    </message>
    <message>
        <source>The first vote is held back: it would show who voted how.</source>
        <translation>La primera votación no se muestra: revelaría quién votó qué.</translation>
    </message>
    <message>
        <source>Reveal the results on the screen: the first vote, the vote, the change. Ask who changed their mind, and why.</source>
        <translation>Muestre los resultados en la pantalla: la primera votación, la votación, el cambio. Pregunte quién ha cambiado de opinión y por qué.</translation>
    </message>
    <message>
        <source>Words that set the two sides apart</source>
        <translation>Palabras que distinguen a los dos lados</translation>
    </message>
    <message numerus="yes">
        <source>How many reasons on its own side and on the other use each word, in any form. Words that only 1 to {most} reasons of a side use are left out.</source>
        <translation>
            <numerusform>Cuántas razones de su propio lado y del otro usan cada palabra, en cualquier forma. Se omiten las palabras que solo usan de 1 a {most} razones de un lado.</numerusform>
            <numerusform>Cuántas razones de su propio lado y del otro usan cada palabra, en cualquier forma. Se omiten las palabras que solo usan de 1 a {most} razones de un lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>More often for {label}</source>
        <translation>Más frecuentes con {label}</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>{count} still not sure</source>
        <translation>{count} aún sin decidir</translation>
    </message>
    <message>
        <source>Nobody decided; still not sure: {unsure}</source>
        <translation>Nadie se decidió; aún sin decidir: {unsure}</translation>
    </message>
    <message>
        <source>{split} (of those who decided; still not sure: {unsure})</source>
        <translation>{split} (entre quienes se decidieron; aún sin decidir: {unsure})</translation>
    </message>
    <message>
        <source>Still not sure: {unsure} of {votes}. Shares are of those who decided.</source>
        <translation>Aún sin decidir: {unsure} de {votes}. Los porcentajes son de quienes se decidieron.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Qué seguridad</translation>
    </message>
    <message>
        <source>How sure people are is not shown: too few answered, or it would tell how sure somebody is.</source>
        <translation>No se muestra qué seguridad tienen: respondieron muy pocas personas, o se sabría la de alguien.</translation>
    </message>
    <message>
        <source>How sure, {label}: not sure: {not_sure}, fairly sure: {fairly}, very sure: {very}.</source>
        <translation>Qué seguridad, {label}: poca: {not_sure}, bastante: {fairly}, mucha: {very}.</translation>
    </message>
    <message>
        <source>Not sure of it</source>
        <translation>Poca seguridad</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguridad</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Mucha seguridad</translation>
    </message>
    <message>
        <source>How sure you are, if you say so, adds one to a count of its own, by side. Nothing links it to anything else.</source>
        <translation>Si lo dices, tu grado de seguridad suma uno a un recuento aparte, por lado. Nada lo une a lo demás.</translation>
    </message>
    <message>
        <source>Words are erased 1 day after the session has ended, later if the kiosk was off for long. Counts stay.</source>
        <translation>Las palabras se borran 1 día después de terminar la sesión, más tarde si el quiosco estuvo mucho tiempo apagado. Los recuentos quedan.</translation>
    </message>
    <message numerus="yes">
        <source>Words are erased {days} days after the session has ended, later if the kiosk was off for long. Counts stay.</source>
        <translation>
            <numerusform>Las palabras se borran {days} día después de terminar la sesión, más tarde si el quiosco estuvo mucho tiempo apagado. Los recuentos quedan.</numerusform>
            <numerusform>Las palabras se borran {days} días después de terminar la sesión, más tarde si el quiosco estuvo mucho tiempo apagado. Los recuentos quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Your vote adds one to a count: where people stood before, how they voted, and which side they read first.</source>
        <translation>Tu voto suma uno a un recuento: cuál era la postura antes, qué se votó y qué lado se leyó primero.</translation>
    </message>
    <message>
        <source>If you write a reason, your words are kept with your answer and where you stood before, shuffled among everyone’s words each time someone writes.</source>
        <translation>Si escribes una razón, tus palabras se guardan con tu respuesta y tu postura de antes, mezcladas con las de todos cada vez que alguien escribe.</translation>
    </message>
    <message>
        <source>Nothing goes over the internet. The organiser can keep a second copy, print the results and take them home.</source>
        <translation>Nada sale por internet. La organización puede guardar una segunda copia, imprimir los resultados y llevárselos.</translation>
    </message>
    <message>
        <source>No account and no cookie, and your device’s address is in no log and no file of this server.</source>
        <translation>Ni cuenta ni cookies, y la dirección de tu dispositivo no está en ningún registro ni archivo de este servidor.</translation>
    </message>
    <message>
        <source>No vote goes to the organiser’s other kiosks. They get what this kiosk’s results and page may show: numbers in steps, and words.</source>
        <translation>Ningún voto llega a los demás quioscos de la organización. Reciben lo que pueden mostrar los resultados y la página de este quiosco: números por pasos y palabras.</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>Qué no se guarda nunca</translation>
    </message>
    <message>
        <source>No record of your vote alone. Only the counts are on the disk, so nobody can look yours up, not even the organiser.</source>
        <translation>Ningún registro de tu voto por separado. En el disco solo están los recuentos, así que nadie puede buscar tu voto, ni siquiera la organización.</translation>
    </message>
    <message>
        <source>No name, no picture, no time of day, and no order: nothing says who voted before whom.</source>
        <translation>Ni nombre, ni foto, ni hora, ni orden: nada dice quién votó antes que quién.</translation>
    </message>
    <message>
        <source>Your answer travels encrypted. The network between sees that your device was here and when, not what it answered.</source>
        <translation>Tu respuesta viaja cifrada. La red intermedia ve que tu dispositivo estuvo aquí y cuándo, no qué respondió.</translation>
    </message>
    <message>
        <source>This address begins with http: others on this network could read what you send. To avoid that, vote at the kiosk.</source>
        <translation>Esta dirección empieza por http: otras personas en esta red podrían leer lo que envías. Para evitarlo, vota en el quiosco.</translation>
    </message>
    <message>
        <source>What a network adds</source>
        <translation>Lo que añade una red</translation>
    </message>
    <message>
        <source>Your own device may remember that it was on this page. A private window leaves less behind.</source>
        <translation>Tu propio dispositivo puede recordar que estuvo en esta página. Una ventana privada deja menos rastro.</translation>
    </message>
    <message numerus="yes">
        <source>Results are shown from {votes} votes on, and in steps while voting goes on, so that no single vote can be read off.</source>
        <translation>
            <numerusform>Los resultados se muestran a partir de {votes} voto, y por pasos mientras se vota, para que no se pueda deducir ninguno.</numerusform>
            <numerusform>Los resultados se muestran a partir de {votes} votos, y por pasos mientras se vota, para que no se pueda deducir ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Qué ven los demás</translation>
    </message>
    <message>
        <source>The organiser reads new words five or more at a time, in no order, and without where their writers stood before.</source>
        <translation>La organización lee las razones nuevas en grupos de cinco o más, sin orden y sin la postura anterior de quien las escribió.</translation>
    </message>
    <message>
        <source>What no program can prevent</source>
        <translation>Qué no puede impedir ningún programa</translation>
    </message>
    <message>
        <source>Someone who watches the screen sees what you tap. Look around first.</source>
        <translation>Quien mire la pantalla ve lo que tocas. Antes mira a tu alrededor.</translation>
    </message>
    <message>
        <source>Someone who copies the disk right before and right after a vote can compare the two. Some disks keep an earlier state by themselves.</source>
        <translation>Quien copie el disco justo antes y justo después de un voto puede comparar las dos copias. Algunos discos guardan por sí mismos un estado anterior.</translation>
    </message>
    <message>
        <source>Someone who takes the disk or the second copy while voting goes on can tell the few votes since the last result shown.</source>
        <translation>Quien se lleve el disco o la segunda copia mientras se vota puede deducir los pocos votos posteriores al último resultado mostrado.</translation>
    </message>
    <message>
        <source>The organiser sees when five more people have written, and their answers. Who was here just then may be guessed.</source>
        <translation>La organización ve cuándo han escrito cinco personas más, y sus respuestas. Quién estaba aquí en ese momento se puede adivinar.</translation>
    </message>
    <message>
        <source>Your own words can give you away. Write no names.</source>
        <translation>Tus propias palabras pueden delatarte. No escribas nombres.</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Saltar al contenido</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Terreno común</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Debates</source>
        <translation>Debates</translation>
    </message>
    <message>
        <source>For the proposition</source>
        <translation>A favor de la moción</translation>
    </message>
    <message>
        <source>Against the proposition</source>
        <translation>En contra de la moción</translation>
    </message>
    <message>
        <source>Begin with the common ground</source>
        <translation>Empezar por lo que comparten</translation>
    </message>
    <message>
        <source>Hear both sides</source>
        <translation>Escuchar a los dos lados</translation>
    </message>
    <message>
        <source>Read the full argument</source>
        <translation>Leer el argumento completo</translation>
    </message>
    <message>
        <source>Now hear the other side</source>
        <translation>Escuchar ahora al otro lado</translation>
    </message>
    <message>
        <source>Vote online</source>
        <translation>Votar en línea</translation>
    </message>
    <message>
        <source>You can vote at the kiosk.</source>
        <translation>Puedes votar en el quiosco.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>{side}: {figures}</source>
        <translation>{side}: {figures}</translation>
    </message>
    <message>
        <source>Both sides are level.</source>
        <translation>Los dos lados están igualados.</translation>
    </message>
    <message>
        <source>‘{side}’ reads longer than ‘{other}’ ({more} and {fewer}): shorten it, or give the other side more to say</source>
        <translation>«{side}» es más largo de leer que «{other}» ({more} y {fewer}): acórtalo o deja que el otro lado diga más</translation>
    </message>
    <message>
        <source>‘{side}’ is harder to read than ‘{other}’ ({more} and {fewer}): use shorter sentences and words</source>
        <translation>«{side}» es más difícil de leer que «{other}» ({more} y {fewer}): usa frases y palabras más cortas</translation>
    </message>
    <message>
        <source>‘{side}’ has more points than ‘{other}’ ({more} and {fewer}): each can be chosen as a reason, so give both as many</source>
        <translation>«{side}» tiene más puntos que «{other}» ({more} y {fewer}): cada uno se puede elegir como razón, así que da los mismos a los dos</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 letra</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation>
            <numerusform>{count} letra</numerusform>
            <numerusform>{count} letras</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} palabra</numerusform>
            <numerusform>{count} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute to read</source>
        <translation>1 minuto de lectura</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes to read</source>
        <translation>
            <numerusform>{count} minuto de lectura</numerusform>
            <numerusform>{count} minutos de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} punto</numerusform>
            <numerusform>{count} puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{score} ({formula})</source>
        <translation>{score} ({formula})</translation>
    </message>
    <message>
        <source>school grade {score}</source>
        <translation>nivel de {score}.º curso</translation>
    </message>
    <message>
        <source>reading ease {score} of 100</source>
        <translation>facilidad de lectura {score} de 100</translation>
    </message>
    <message>
        <source>no loaded words</source>
        <translation>sin palabras cargadas</translation>
    </message>
    <message>
        <source>‘{word}’</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>loaded words: {words}</source>
        <translation>palabras cargadas: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes to read</source>
        <translation>
            <numerusform>{minutes} minuto de lectura</numerusform>
            <numerusform>{minutes} minutos de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Open the film alone</source>
        <translation>Abrir solo la película</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Watch it on its own site</source>
        <translation>Verla en su propio sitio</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>Así tu voto queda en secreto</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split: the others would give single votes away.</source>
        <translation>El reparto incluye {shown} de {votes} votos: los demás revelarían votos individuales.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split so far: it moves in steps, so that no single vote can be read off.</source>
        <translation>El reparto incluye por ahora {shown} de {votes} votos: avanza por pasos, para que no se pueda deducir ningún voto.</translation>
    </message>
    <message>
        <source>Shown in steps, so that no single vote can be read off.</source>
        <translation>Se muestra por pasos, para que no se pueda deducir ningún voto.</translation>
    </message>
    <message numerus="yes">
        <source>The split is shown from {votes} votes on at the earliest.</source>
        <translation>
            <numerusform>El reparto se muestra como pronto a partir de {votes} voto.</numerusform>
            <numerusform>El reparto se muestra como pronto a partir de {votes} votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is not shown yet: it would give single votes away.</source>
        <translation>El reparto aún no se muestra: revelaría votos individuales.</translation>
    </message>
    <message>
        <source>The split is not shown: it would give single votes away.</source>
        <translation>El reparto no se muestra: revelaría votos individuales.</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>De {before} a {after}</translation>
    </message>
    <message>
        <source>stayed with their side</source>
        <translation>sin cambio de lado</translation>
    </message>
    <message>
        <source>changed sides</source>
        <translation>con cambio de lado</translation>
    </message>
    <message>
        <source>made up their mind</source>
        <translation>con decisión nueva</translation>
    </message>
    <message>
        <source>are still not sure</source>
        <translation>aún no lo saben</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Before you read</source>
        <translation>Antes de leer</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>¿Cuál es tu postura?</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Read both sides and vote</source>
        <translation>Leer ambas posturas y votar</translation>
    </message>
    <message>
        <source>Anonymous: no name, no address, no time of day is kept with your vote.</source>
        <translation>Anónimo: con tu voto no se guarda ni nombre, ni dirección, ni hora.</translation>
    </message>
    <message>
        <source>Choose the answer you actually believe. Nothing is cast yet.</source>
        <translation>Elige la respuesta en la que de verdad crees. Aún no se registra ningún voto.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Elige primero una respuesta.</translation>
    </message>
    <message>
        <source>How sure are you? From 1, not sure at all, to 5, very sure. You can leave it out.</source>
        <translation>¿Qué seguridad tienes? De 1, ninguna, a 5, mucha. Puedes no contestar.</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>Cuéntanos por qué</translation>
    </message>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>Votar sin dar razones</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Emitir mi voto</translation>
    </message>
    <message>
        <source>You chose: {answer}</source>
        <translation>Elegiste: {answer}</translation>
    </message>
    <message>
        <source>Your reason, in your own words</source>
        <translation>Tu razón, con tus propias palabras</translation>
    </message>
    <message>
        <source>Or pick the one that says it best</source>
        <translation>O elige la frase que mejor lo diga</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Your words may be shown on screens and printed, never with a name. Please don’t write names or contact details.</source>
        <translation>Tus palabras pueden mostrarse en pantallas e imprimirse, nunca con un nombre. Por favor, no escribas nombres ni datos de contacto.</translation>
    </message>
    <message>
        <source>At most {letters} letters.</source>
        <translation>Como máximo {letters} letras.</translation>
    </message>
    <message>
        <source>Letters left:</source>
        <translation>Letras que quedan:</translation>
    </message>
    <message>
        <source>What you wrote was too long, and its end was cut off. Read it again before you cast your vote.</source>
        <translation>Lo que escribiste era demasiado largo y se ha cortado el final. Léelo otra vez antes de votar.</translation>
    </message>
    <message>
        <source>Write a reason or pick one first.</source>
        <translation>Escribe antes una razón o elige una.</translation>
    </message>
    <message>
        <source>To change your answer, go back to the page before.</source>
        <translation>Para cambiar tu respuesta, vuelve a la página anterior.</translation>
    </message>
    <message>
        <source>Your answer could not be saved. Try again in a moment, or call the organiser.</source>
        <translation>No se pudo guardar tu respuesta. Inténtalo de nuevo en un momento o llama a la organización.</translation>
    </message>
    <message>
        <source>Your vote could not be saved. Your choice is still here: try again in a moment, or call the organiser.</source>
        <translation>Tu voto no se pudo guardar. Tu elección sigue aquí: inténtalo otra vez en un momento o avisa a la organización.</translation>
    </message>
    <message>
        <source>Thank you. In a rehearsal nothing is counted.</source>
        <translation>Gracias. En un ensayo no se cuenta nada.</translation>
    </message>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>Gracias. Tu voto está contado.</translation>
    </message>
    <message>
        <source>Your vote is counted.</source>
        <translation>Tu voto está contado.</translation>
    </message>
    <message>
        <source>It is one of the counts now. Nobody can see it again or change it, not even you: that keeps it secret.</source>
        <translation>Ahora forma parte del recuento. Nadie puede volver a verlo ni cambiarlo, ni siquiera tú: así sigue siendo secreto.</translation>
    </message>
    <message>
        <source>This page was sent twice. Your first answer counts, and it counts once.</source>
        <translation>Esta página se envió dos veces. Cuenta tu primera respuesta, y cuenta una sola vez.</translation>
    </message>
    <message>
        <source>You can close this page now, or hand the device on.</source>
        <translation>Ya puedes cerrar esta página o pasar el dispositivo.</translation>
    </message>
    <message>
        <source>What people wrote who voted the other way</source>
        <translation>Lo que escribieron quienes votaron lo contrario</translation>
    </message>
    <message>
        <source>Is any of them a fair point? Answer as many as you like.</source>
        <translation>¿Alguna te parece un buen punto? Responde a las que quieras.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No me convence</translation>
    </message>
    <message>
        <source>Send my answers</source>
        <translation>Enviar mis respuestas</translation>
    </message>
    <message>
        <source>Thank you for your answers. They are counted without your vote.</source>
        <translation>Gracias por tus respuestas. Se cuentan sin tu voto.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ver los resultados</translation>
    </message>
    <message>
        <source>The next person begins here</source>
        <translation>La próxima persona empieza aquí</translation>
    </message>
    <message>
        <source>No session is open. Please ask the organiser.</source>
        <translation>No hay ninguna sesión abierta. Pregunta a la organización.</translation>
    </message>
    <message>
        <source>Voting is paused. Please come back soon.</source>
        <translation>La votación está en pausa. Vuelve pronto.</translation>
    </message>
    <message>
        <source>Voting has ended.</source>
        <translation>La votación ha terminado.</translation>
    </message>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>La primera votación está cerrada: terminó cuando se mostraron los resultados o se cerró la sesión.</translation>
    </message>
    <message>
        <source>Your class is not voting just now. When it does, load this page again.</source>
        <translation>Tu clase no está votando en este momento. Cuando vote, vuelve a cargar esta página.</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Volver a cargar la página</translation>
    </message>
    <message>
        <source>First vote, before you read</source>
        <translation>Primera votación, antes de leer</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Aún no lo sé</translation>
    </message>
    <message>
        <source>After the discussion you vote again, on the page of the question. Both votes are counted apart, and nothing links them.</source>
        <translation>Después del debate votarás otra vez, en la página de la pregunta. Los dos votos se cuentan por separado y nada los relaciona.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
    <message>
        <source>Code on your slip</source>
        <translation>Código de tu papeleta</translation>
    </message>
    <message>
        <source>Each slip gives one vote. Which slips were used is kept, never with a vote: nobody can tell how a slip voted.</source>
        <translation>Cada papeleta da un voto. Se guarda qué papeletas se usaron, nunca junto a un voto: nadie puede saber qué votó una papeleta.</translation>
    </message>
    <message>
        <source>Type the code on your slip first.</source>
        <translation>Escribe primero el código de tu papeleta.</translation>
    </message>
    <message>
        <source>This is not quite a code: compare it with your slip, letter by letter.</source>
        <translation>Esto no es del todo un código: compáralo con tu papeleta, letra por letra.</translation>
    </message>
    <message>
        <source>There is no slip with this code in this session: compare it with yours, or ask the organiser.</source>
        <translation>En esta sesión no hay ninguna papeleta con este código: compáralo con la tuya o pregunta a la organización.</translation>
    </message>
    <message>
        <source>Somebody has already voted with this slip; it gives one vote.</source>
        <translation>Ya se ha votado con esta papeleta; da un solo voto.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried from here: wait a minute, then try again.</source>
        <translation>Desde aquí se han probado demasiados códigos equivocados: espera un minuto y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>You will see how the room voted after your own vote, so that nobody votes with the crowd.</source>
        <translation>Verás cómo votó la sala después de tu propio voto, para que nadie vote con la mayoría.</translation>
    </message>
    <message>
        <source>The results are sealed. They are shown when the organiser reveals them.</source>
        <translation>Los resultados están sellados. Se muestran cuando la organización los revele.</translation>
    </message>
    <message>
        <source>1 voice so far</source>
        <translation>1 voz hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>{votes} voices so far</source>
        <translation>
            <numerusform>{votes} voz hasta ahora</numerusform>
            <numerusform>{votes} voces hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Who changed their mind?</source>
        <translation>¿Quién cambió de opinión?</translation>
    </message>
    <message>
        <source>Many people are here just now</source>
        <translation>Hay mucha gente aquí en este momento</translation>
    </message>
    <message>
        <source>Nothing was cast, and nothing is lost. Wait half a minute, then try again.</source>
        <translation>No se registró ningún voto y no se ha perdido nada. Espera medio minuto e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>It was open for hours, or the server was started again. Nothing was cast. Please begin again.</source>
        <translation>Estuvo abierta durante horas, o el servidor se reinició. No se registró ningún voto. Empieza de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Algo ha fallado aquí</translation>
    </message>
    <message>
        <source>If you were voting, go back to the page before and try again. A vote counts once.</source>
        <translation>Si estabas votando, vuelve a la página anterior e inténtalo otra vez. Un voto cuenta una sola vez.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Esa página no existe</translation>
    </message>
    <message>
        <source>The address may be mistyped. Begin with the question.</source>
        <translation>Puede que la dirección esté mal escrita. Empieza por la pregunta.</translation>
    </message>
    <message>
        <source>This page is too old</source>
        <translation>Esta página es demasiado antigua</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>Es demasiado largo</translation>
    </message>
    <message>
        <source>Nothing was cast. Go back to the page before and write less.</source>
        <translation>No se registró ningún voto. Vuelve a la página anterior y escribe menos.</translation>
    </message>
    <message>
        <source>This is another address</source>
        <translation>Esta es otra dirección</translation>
    </message>
    <message>
        <source>Use the address that the organiser gave you.</source>
        <translation>Usa la dirección que te dio la organización.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no ha funcionado</translation>
    </message>
    <message>
        <source>Nothing was cast. Go back to the page before and try again.</source>
        <translation>No se registró ningún voto. Vuelve a la página anterior e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Begin with the question</source>
        <translation>Empezar por la pregunta</translation>
    </message>
    <message>
        <source>Under ‘{heading}’</source>
        <translation>Debajo de «{heading}»</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source> at ‘{words}’</source>
        <translation> en «{words}»</translation>
    </message>
    <message>
        <source>a footnote was left out; put a source into the sentence, in brackets</source>
        <translation>se omitió una nota al pie; ponga la fuente en la frase, entre paréntesis</translation>
    </message>
    <message>
        <source>a comment was left out</source>
        <translation>se omitió un comentario</translation>
    </message>
    <message>
        <source>a table was left out; write it as a list</source>
        <translation>se omitió una tabla; escríbala como lista</translation>
    </message>
    <message>
        <source>a text box was left out; put its words into the text</source>
        <translation>se omitió un cuadro de texto; ponga sus palabras en el texto</translation>
    </message>
    <message>
        <source>a formula was left out; write it in words</source>
        <translation>se omitió una fórmula; escríbala con palabras</translation>
    </message>
    <message>
        <source>a drawing or other object was left out</source>
        <translation>se omitió un dibujo u otro objeto</translation>
    </message>
    <message>
        <source>the address of a link was left out, its words stay</source>
        <translation>se omitió la dirección de un enlace; sus palabras se quedan</translation>
    </message>
    <message>
        <source>a picture was left out because it is not in the document itself</source>
        <translation>se omitió una imagen porque no está en el propio documento</translation>
    </message>
    <message>
        <source>a picture was left out; there is room for one below what both agree on and below each side</source>
        <translation>se omitió una imagen; hay sitio para una debajo de aquello en lo que coinciden y debajo de cada lado</translation>
    </message>
    <message>
        <source>a picture was left out; give it an alt text that says what it shows</source>
        <translation>se omitió una imagen; póngale un texto alternativo que diga qué muestra</translation>
    </message>
    <message>
        <source>a picture was left out; a JPEG, PNG or WebP of up to 5 MB was expected</source>
        <translation>se omitió una imagen; se esperaba un JPEG, PNG o WebP de hasta 5 MB</translation>
    </message>
    <message>
        <source>a picture was left out; both sides need one of the same size, or neither has one</source>
        <translation>se omitió una imagen; los dos lados necesitan una del mismo tamaño, o ninguno</translation>
    </message>
    <message>
        <source>this heading was left out with what is below it; none was expected here</source>
        <translation>se omitió este título con lo que hay debajo; aquí no se esperaba ninguno</translation>
    </message>
    <message>
        <source>these words were left out; a heading was expected before them</source>
        <translation>se omitieron estas palabras; se esperaba un título antes de ellas</translation>
    </message>
    <message>
        <source>no https address on a line of its own; an example was put in for the QR code</source>
        <translation>ninguna dirección https en una línea propia; se puso un ejemplo para el código QR</translation>
    </message>
    <message>
        <source>no sentence below the question; the proposition was taken for it</source>
        <translation>ninguna frase debajo de la pregunta; se tomó la moción</translation>
    </message>
    <message>
        <source>no list of points; the first sentence of each paragraph was taken as one</source>
        <translation>ninguna lista de puntos; se tomó como punto la primera frase de cada párrafo</translation>
    </message>
    <message>
        <source>no argument below the points; the points were taken as the argument, too</source>
        <translation>ningún argumento debajo de los puntos; los puntos se tomaron también como argumento</translation>
    </message>
    <message>
        <source>no list; each paragraph was taken as one item</source>
        <translation>ninguna lista; cada párrafo se tomó como un elemento</translation>
    </message>
    <message>
        <source>a paragraph beside a list was left out; only the list was expected</source>
        <translation>se omitió un párrafo junto a una lista; solo se esperaba la lista</translation>
    </message>
    <message>
        <source>a list in a list was taken as one list</source>
        <translation>una lista dentro de otra se tomó como una sola</translation>
    </message>
    <message>
        <source>more than one paragraph; they were joined to one proposition</source>
        <translation>más de un párrafo; se unieron en una sola moción</translation>
    </message>
    <message>
        <source>no proposition; the title was taken for it</source>
        <translation>ninguna moción; se tomó el título</translation>
    </message>
    <message>
        <source>too long for a button; put a short name and a dash before it</source>
        <translation>demasiado largo para un botón; ponga delante un nombre corto y una raya</translation>
    </message>
    <message>
        <source>this heading names no side; by its place it was taken as the side for the proposition</source>
        <translation>este título no nombra ningún lado; por su lugar se tomó como el lado a favor de la propuesta</translation>
    </message>
    <message>
        <source>this heading names no side; by its place it was taken as the side against the proposition</source>
        <translation>este título no nombra ningún lado; por su lugar se tomó como el lado en contra de la propuesta</translation>
    </message>
    <message>
        <source>Net swing: {first}; {second}. Small sides gain more easily, so read the flow, not the swing.</source>
        <translation>Cambio neto: {first}; {second}. Los lados pequeños ganan con más facilidad: fíjese en el flujo, no en el cambio neto.</translation>
    </message>
    <message>
        <source>{side} as before</source>
        <translation>{side} como antes</translation>
    </message>
    <message>
        <source>{side} gained 1 point</source>
        <translation>{side} ganó 1 punto</translation>
    </message>
    <message numerus="yes">
        <source>{side} gained {points} points</source>
        <translation>
            <numerusform>{side} ganó {points} punto</numerusform>
            <numerusform>{side} ganó {points} puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>{side} lost 1 point</source>
        <translation>{side} perdió 1 punto</translation>
    </message>
    <message numerus="yes">
        <source>{side} lost {points} points</source>
        <translation>
            <numerusform>{side} perdió {points} punto</numerusform>
            <numerusform>{side} perdió {points} puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be written</source>
        <translation>Aún por escribir</translation>
    </message>
    <message>
        <source>Too long for a button: at most {count} letters</source>
        <translation>Demasiado largo para un botón: como máximo {count} letras</translation>
    </message>
    <message>
        <source>Both sides have this name: give each its own</source>
        <translation>Ambas partes tienen este nombre: ponga uno distinto a cada una</translation>
    </message>
    <message>
        <source>An address begins with https:// and holds no spaces</source>
        <translation>Una dirección empieza por https:// y no tiene espacios</translation>
    </message>
    <message>
        <source>Say in a sentence what there is to watch</source>
        <translation>Diga en una frase qué hay para ver</translation>
    </message>
    <message>
        <source>A paragraph has at most {count} letters: begin a new one</source>
        <translation>Un párrafo tiene como máximo {count} letras: empiece uno nuevo</translation>
    </message>
    <message>
        <source>The other side has more points ({count}): give both as many, because each can be chosen as a reason</source>
        <translation>La otra parte tiene más puntos ({count}): ponga los mismos a ambas, porque cada uno puede elegirse como razón</translation>
    </message>
    <message>
        <source>The other side has more questions ({count}): give both as many</source>
        <translation>La otra parte tiene más preguntas ({count}): ponga las mismas a ambas</translation>
    </message>
    <message>
        <source>the other languages ({detail}) are not in this document: each needs one of its own</source>
        <translation>los otros idiomas ({detail}) no están en este documento: cada uno necesita el suyo</translation>
    </message>
    <message>
        <source>the document will be read in another language than ‘{detail}’</source>
        <translation>el documento se leerá en un idioma distinto de «{detail}»</translation>
    </message>
    <message>
        <source>the film ({detail}) is not in this document</source>
        <translation>la película ({detail}) no está en este documento</translation>
    </message>
    <message>
        <source>the logo ({detail}) is not in this document</source>
        <translation>el logotipo ({detail}) no está en este documento</translation>
    </message>
    <message>
        <source>the picture ({detail}) is not in this document: only JPEG and PNG can be</source>
        <translation>la imagen ({detail}) no está en este documento: solo caben JPEG y PNG</translation>
    </message>
    <message>
        <source>the names of the sides ({detail}) are not in this document: their headings begin with others</source>
        <translation>los nombres de los lados ({detail}) no están en este documento: sus títulos empiezan con otros</translation>
    </message>
    <message>
        <source>what stands below ‘{detail}’ will come back from the document changed</source>
        <translation>lo que está bajo «{detail}» volverá cambiado del documento</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Goodfaith is free software under the GNU General Public License, version 3 or later: use it, study it, pass it on, change it. There is no warranty.</source>
        <translation>Goodfaith es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: úsalo, estúdialo, compártelo, cámbialo. No hay garantía.</translation>
    </message>
    <message>
        <source>A list of what is inside for other programs (SBOM) comes with each release.</source>
        <translation>Con cada versión publicada viene una lista de lo que contiene, para otros programas (SBOM).</translation>
    </message>
    <message>
        <source>A list of what is inside for other programs (SBOM): %1</source>
        <translation>Lista de lo que contiene, para otros programas (SBOM): %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>AboutViewModel</name>
    <message>
        <source>The licence could not be read: {reason}.</source>
        <translation>No se pudo leer la licencia: {reason}.</translation>
    </message>
    <message>
        <source>inside {holder}</source>
        <translation>dentro de {holder}</translation>
    </message>
</context>
<context>
    <name>AddressCode</name>
    <message>
        <source>%1 – try the code with a phone: the kiosk itself is never online.</source>
        <translation>%1: prueba el código con un móvil; el quiosco nunca está en línea.</translation>
    </message>
    <message>
        <source>The address is long, so its code is dense: on a small screen visitors have to tap it to enlarge it. A shorter address is easier for phones.</source>
        <translation>La dirección es larga y su código, muy denso: en una pantalla pequeña hay que tocarlo para ampliarlo. Una dirección más corta es más fácil de leer para los móviles.</translation>
    </message>
    <message>
        <source>The debate’s address is only an example, so visitors see no QR code. Enter the real one.</source>
        <translation>La dirección del debate es solo un ejemplo, así que los visitantes no ven ningún código QR. Escriba la verdadera.</translation>
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
        <translation>En esta pantalla las mayúsculas miden al menos 4,8 mm de alto y los botones 12,7 mm.</translation>
    </message>
    <message>
        <source>This screen is too small for capitals of 4.8 mm and buttons of 12.7 mm everywhere. Texts have capitals of {text} mm, buttons and notes of {label} mm; buttons are at least {target} mm high. Nothing is cut off, but more pages scroll.</source>
        <translation>Esta pantalla es demasiado pequeña para mayúsculas de 4,8 mm y botones de 12,7 mm en todas partes. Las mayúsculas miden {text} mm en los textos y {label} mm en botones y notas; los botones miden al menos {target} mm de alto. No se corta nada, pero habrá que desplazar más páginas.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Go to the vote</source>
        <translation>Ir a votar</translation>
    </message>
</context>
<context>
    <name>Asleep</name>
    <message>
        <source>See you at %1</source>
        <translation>Hasta las %1</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Tap to begin</source>
        <translation>Toca para empezar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) so far</source>
        <translation>
            <numerusform>%Ln voz hasta ahora</numerusform>
            <numerusform>%Ln voces hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous · %1</source>
        <translation>Anónimo · %1</translation>
    </message>
    <message>
        <source>This kiosk is not locked yet: Ctrl+Q closes it. Choose a PIN behind ‘Organiser’.</source>
        <translation>Este quiosco aún no está bloqueado: Ctrl+Q lo cierra. Elige un PIN detrás de «Organización».</translation>
    </message>
</context>
<context>
    <name>AttractHeader</name>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>The machine needs the organiser</source>
        <translation>El aparato necesita a la organización</translation>
    </message>
</context>
<context>
    <name>BlankScreen</name>
    <message>
        <source>The screen is blank. Tap to see it again.</source>
        <translation>La pantalla está en negro. Toca para volver a verla.</translation>
    </message>
</context>
<context>
    <name>BothVotes</name>
    <message>
        <source>Not sure yet</source>
        <translation>Aún no lo sé</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Primera votación</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Aún no lo sé</translation>
    </message>
</context>
<context>
    <name>BothVotesPage</name>
    <message>
        <source>Not sure yet</source>
        <translation>Aún no lo sé</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Primera votación</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Aún sin decidir</translation>
    </message>
</context>
<context>
    <name>CastRow</name>
    <message>
        <source>Hide keyboard</source>
        <translation>Ocultar teclado</translation>
    </message>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>Votar sin dar razones</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Emitir mi voto</translation>
    </message>
    <message>
        <source>Write a reason or pick one first.</source>
        <translation>Escribe antes una razón o elige una.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Your choice</source>
        <translation>Tu elección</translation>
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
        <translation>{phase}: se acabó el tiempo</translation>
    </message>
</context>
<context>
    <name>ClassroomPaper</name>
    <message>
        <source>A hand-out for every pupil: both sides in short and in full, with lines to write on. Exit slips: four on a sheet.</source>
        <translation>Una hoja para cada alumno: los dos lados en breve y completos, con líneas para escribir. Papeletas de salida: cuatro por hoja.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Print the hand-out</source>
        <translation>Imprimir la hoja para la clase</translation>
    </message>
    <message>
        <source>Print the exit slips</source>
        <translation>Imprimir las papeletas de salida</translation>
    </message>
    <message>
        <source>Save both as PDF…</source>
        <translation>Guardar las dos como PDF…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ClassroomPaperViewModel</name>
    <message>
        <source>The page is on its way to the printer, and saved as {path}.</source>
        <translation>La página va de camino a la impresora y está guardada como {path}.</translation>
    </message>
    <message>
        <source>Saved in {folder}: {files}.</source>
        <translation>Guardado en {folder}: {files}.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Apunta al código con la cámara del móvil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>CoinToss</name>
    <message>
        <source>Who begins?</source>
        <translation>¿Quién empieza?</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>Lanzar la moneda</translation>
    </message>
    <message>
        <source>Toss it again</source>
        <translation>Lanzarla otra vez</translation>
    </message>
    <message>
        <source>Then both sides speak in turn: case, rebuttal, closing, each for the same time. The side that begins does not have the last word.</source>
        <translation>Después, los dos lados hablan por turnos: exposición, refutación y conclusión, cada vez el mismo tiempo. El lado que empieza no tiene la última palabra.</translation>
    </message>
</context>
<context>
    <name>CopiesRow</name>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>Una copia menos</translation>
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
            <numerusform>Copias: %Ln</numerusform>
            <numerusform>Copias: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Una copia más</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Raised hands</source>
        <translation>Manos alzadas</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Enter these numbers</source>
        <translation>Anotar estos números</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Aún no lo sé</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Aún no lo sé</translation>
    </message>
</context>
<context>
    <name>CountUndoViewModel</name>
    <message>
        <source>The count is undone. Counted again as before: {votes}.</source>
        <translation>El recuento está deshecho. Vuelve a contar como antes: {votes}.</translation>
    </message>
</context>
<context>
    <name>CurrentSession</name>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
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
        <translation>Razones</translation>
    </message>
    <message>
        <source>%L1 (%L2 waiting for you)</source>
        <translation>%L1 (%L2 te esperan)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>every vote, on this machine</source>
        <translation>cada voto, en este equipo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Planned time left</source>
        <translation>Duración prevista restante</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>La primera votación está cerrada: terminó cuando se mostraron los resultados o se cerró la sesión.</translation>
    </message>
    <message>
        <source>Is the projector off?</source>
        <translation>¿Está apagado el proyector?</translation>
    </message>
    <message>
        <source>First vote: is the projector off?</source>
        <translation>Primera votación: ¿está apagado el proyector?</translation>
    </message>
    <message>
        <source>What pupils tap here is on the projector, too. Switch it off or cover it, then pass this screen from hand to hand. Or count raised hands or paper slips instead: Organiser, Voting.</source>
        <translation>Lo que el alumnado toca aquí se ve también en el proyector. Apágalo o tápalo y pasa esta pantalla de mano en mano. O cuenta manos alzadas o papeletas: Organización, Votación.</translation>
    </message>
    <message>
        <source>Nobody else sees this screen</source>
        <translation>Nadie más ve esta pantalla</translation>
    </message>
    <message>
        <source>Ready for the next one</source>
        <translation>Lista para la siguiente persona</translation>
    </message>
</context>
<context>
    <name>DatabaseRecoveryViewModel</name>
    <message>
        <source>The second copy is in place</source>
        <translation>La segunda copia está en su lugar</translation>
    </message>
    <message>
        <source>A new file without votes is in place</source>
        <translation>Un archivo nuevo sin votos está en su lugar</translation>
    </message>
</context>
<context>
    <name>DebateFormViewModel</name>
    <message>
        <source>The debate is made: a session can be held on it.</source>
        <translation>El debate está hecho: ya se puede abrir una sesión sobre él.</translation>
    </message>
    <message>
        <source>Something is still missing: it is named beside its field.</source>
        <translation>Todavía falta algo: se indica junto a su campo.</translation>
    </message>
</context>
<context>
    <name>DebatesPage</name>
    <message>
        <source>New session on it</source>
        <translation>Nueva sesión con él</translation>
    </message>
    <message>
        <source>See it as a visitor</source>
        <translation>Verlo como visitante</translation>
    </message>
    <message>
        <source>Paper for a class</source>
        <translation>Papel para una clase</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Escribir uno</translation>
    </message>
    <message>
        <source>Change it, or a copy</source>
        <translation>Cambiarlo, o una copia</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>Trayéndolo…</translation>
    </message>
    <message>
        <source>Bring one in</source>
        <translation>Traer uno</translation>
    </message>
    <message>
        <source>Put it in the earlier one’s place</source>
        <translation>Ponerlo en lugar del anterior</translation>
    </message>
    <message>
        <source>Save to a stick</source>
        <translation>Guardar en una memoria USB</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Quitarlo…</translation>
    </message>
    <message>
        <source>It is on the kiosk now. Start a session on another debate to remove it.</source>
        <translation>Está ahora en el quiosco. Para quitarlo, inicie una sesión sobre otro debate.</translation>
    </message>
</context>
<context>
    <name>DebatesViewModel</name>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>No tiene ningún problema.</translation>
    </message>
    <message>
        <source>cannot be used: check it</source>
        <translation>no se puede usar: compruébalo</translation>
    </message>
    <message>
        <source>Saved in {folder}: {files}</source>
        <translation>Guardado en {folder}: {files}</translation>
    </message>
    <message>
        <source>The debate is there.</source>
        <translation>El debate está aquí.</translation>
    </message>
    <message>
        <source>‘{debate}’ is removed.</source>
        <translation>«{debate}» se ha quitado.</translation>
    </message>
    <message>
        <source>Remove ‘{debate}’ from this kiosk?</source>
        <translation>¿Quitar «{debate}» de este quiosco?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) were held on it: votes stay, but no page can be made of them again.</source>
        <translation>
            <numerusform>Se celebró %Ln sesión sobre él: los votos se conservan, pero ya no se puede hacer su página.</numerusform>
            <numerusform>Se celebraron %Ln sesiones sobre él: los votos se conservan, pero ya no se pueden hacer sus páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>incluido en el programa</translation>
    </message>
</context>
<context>
    <name>DeskAction</name>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>La primera votación está cerrada: terminó cuando se mostraron los resultados o se cerró la sesión.</translation>
    </message>
    <message>
        <source>The projector shows the question and how many have voted. Pupils vote on this screen, one after the other; or count raised hands or paper slips: Organiser, Voting.</source>
        <translation>El proyector muestra la pregunta y cuántos han votado. Se vota en esta pantalla, por turnos; o cuenta manos alzadas o papeletas: Organización, Votación.</translation>
    </message>
    <message>
        <source>Once they are shown they stay shown, also while further votes come in.</source>
        <translation>Una vez mostrados, siguen a la vista, también mientras llegan más votos.</translation>
    </message>
    <message>
        <source>It is made when the session is ended: Organiser, Session, ‘End session and make the page’. After that it can be printed under Report.</source>
        <translation>Se hace al terminar la sesión: Organización, Sesión, «Terminar la sesión y hacer la página». Después se puede imprimir en Informe.</translation>
    </message>
    <message>
        <source>Pass this screen from hand to hand</source>
        <translation>Pasar esta pantalla de mano en mano</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>Lanzar la moneda</translation>
    </message>
    <message>
        <source>Toss it again</source>
        <translation>Lanzarla otra vez</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>DiagnosticsViewModel</name>
    <message>
        <source>The sheet was handed to {printer}.</source>
        <translation>La hoja se entregó a {printer}.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>Registro de la sesión</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Online address</source>
        <translation>Dirección en línea</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Poner PIN</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>Discuss</source>
        <translation>Debatid</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>DraftLanguages</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Show beside it, to translate from</source>
        <translation>Mostrar al lado, para traducir</translation>
    </message>
    <message>
        <source>Visitors see the first language if theirs is missing. Lists are as long in every language, because votes name a point by its place.</source>
        <translation>Los visitantes ven el primer idioma si falta el suyo. Las listas son igual de largas en todos los idiomas, porque los votos nombran un punto por su lugar.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Begun and not done yet</source>
        <translation>Empezados y sin terminar</translation>
    </message>
    <message>
        <source>%1: throw away</source>
        <translation>%1: tirar</translation>
    </message>
    <message>
        <source>There is nothing here to choose.</source>
        <translation>Aquí no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Tirarlo</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Empezar uno nuevo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>DraftListViewModel</name>
    <message>
        <source>Without a question yet</source>
        <translation>Aún sin pregunta</translation>
    </message>
    <message>
        <source>Throw away what was written of ‘{debate}’?</source>
        <translation>¿Tirar lo escrito de «{debate}»?</translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message>
        <source>Preview: %1. A tap on words leads to their field.</source>
        <translation>Vista previa: %1. Un toque en unas palabras lleva a su campo.</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>No se pudo dibujar la vista previa.</translation>
    </message>
    <message>
        <source>The preview is being drawn …</source>
        <translation>Dibujando la vista previa…</translation>
    </message>
    <message>
        <source>Screen: %1</source>
        <translation>Pantalla: %1</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Apaisado</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Colores: %1</translation>
    </message>
</context>
<context>
    <name>DraftPreviewPage</name>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>DraftPreviewViewModel</name>
    <message>
        <source>First screen</source>
        <translation>Primera pantalla</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Puntos en común</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambas partes</translation>
    </message>
    <message>
        <source>Argument for</source>
        <translation>Argumento a favor</translation>
    </message>
    <message>
        <source>Argument against</source>
        <translation>Argumento en contra</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>Vote without your words?</source>
        <translation>¿Votar sin tus palabras?</translation>
    </message>
    <message>
        <source>Change your answer?</source>
        <translation>¿Cambiar tu respuesta?</translation>
    </message>
    <message>
        <source>Throw your words away?</source>
        <translation>¿Borrar tus palabras?</translation>
    </message>
    <message>
        <source>Your vote counts either way. What you wrote would be erased.</source>
        <translation>Tu voto cuenta de todos modos. Lo que has escrito se borraría.</translation>
    </message>
    <message>
        <source>What you wrote stays, and goes with the answer that you choose next.</source>
        <translation>Lo que has escrito se conserva y acompañará a la respuesta que elijas después.</translation>
    </message>
    <message>
        <source>The field will be empty. You can write something else.</source>
        <translation>El campo quedará vacío. Puedes escribir otra cosa.</translation>
    </message>
    <message>
        <source>You have not voted yet. Starting over erases what you wrote.</source>
        <translation>Todavía no has votado. Si empiezas de nuevo, se borra lo que has escrito.</translation>
    </message>
    <message>
        <source>Keep my answer</source>
        <translation>Mantener mi respuesta</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Conservar mis palabras</translation>
    </message>
    <message>
        <source>Vote without them</source>
        <translation>Votar sin ellas</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Erase my words</source>
        <translation>Borrar lo escrito</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>DraftVersions</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>A tap goes back to a version. ‘Undo’ returns to what is there now.</source>
        <translation>Un toque vuelve a una versión. «Deshacer» regresa a lo que hay ahora.</translation>
    </message>
    <message>
        <source>There is none yet. One is kept before each time of writing, and every ten minutes.</source>
        <translation>Aún no hay ninguna. Se guarda una antes de cada vez que se escribe, y cada diez minutos.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>EventViewModel</name>
    <message>
        <source>The logo is on the first screen, and on pages from now on.</source>
        <translation>El logo está en la primera pantalla y, desde ahora, en las páginas.</translation>
    </message>
</context>
<context>
    <name>FairPointCard</name>
    <message>
        <source>Fair point</source>
        <translation>Buen punto</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No me convence</translation>
    </message>
</context>
<context>
    <name>FairnessBars</name>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The first steps</source>
        <translation>Los primeros pasos</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>Take these steps in order, or leave out any of them. Visitors can vote already; until someone does, a new session takes the place of this one.</source>
        <translation>Dé estos pasos en orden, o deje fuera los que quiera. Los visitantes ya pueden votar; mientras nadie vote, una sesión nueva ocupa el lugar de esta.</translation>
    </message>
    <message>
        <source>Hold a lesson</source>
        <translation>Dar una clase</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlos</translation>
    </message>
</context>
<context>
    <name>FirstStepsViewModel</name>
    <message>
        <source>Set a PIN</source>
        <translation>Poner un PIN</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>Medir la pantalla</translation>
    </message>
    <message>
        <source>Choose the debate</source>
        <translation>Elegir el debate</translation>
    </message>
    <message>
        <source>Booth or classroom</source>
        <translation>Puesto o aula</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>It is set.</source>
        <translation>Ya está puesto.</translation>
    </message>
    <message>
        <source>Without one, anyone can leave the kiosk.</source>
        <translation>Sin él, cualquiera puede salir del quiosco.</translation>
    </message>
    <message>
        <source>It is measured.</source>
        <translation>Ya está medida.</translation>
    </message>
    <message>
        <source>Then letters and buttons are as large as they have to be.</source>
        <translation>Así las letras y los botones tienen el tamaño que deben tener.</translation>
    </message>
    <message>
        <source>With the name and the other rules of the session.</source>
        <translation>Con el nombre y las demás reglas de la sesión.</translation>
    </message>
    <message>
        <source>Tap through a visit. Nothing counts.</source>
        <translation>Recorra una visita tocando la pantalla. Nada cuenta.</translation>
    </message>
    <message>
        <source>Votes count from now on, in a session with today’s date.</source>
        <translation>Desde entonces los votos cuentan, en una sesión con la fecha de hoy.</translation>
    </message>
    <message>
        <source>A lesson in two minutes, alone, with made-up votes.</source>
        <translation>Una clase en dos minutos, a solas, con votos inventados.</translation>
    </message>
</context>
<context>
    <name>FirstVote</name>
    <message>
        <source>Not sure yet</source>
        <translation>Aún no lo sé</translation>
    </message>
    <message>
        <source>Tap the answer you actually believe. Nothing is cast yet.</source>
        <translation>Toca la respuesta en la que de verdad crees. Aún no se registra ningún voto.</translation>
    </message>
    <message>
        <source>Anonymous: no name, no camera, no time of day is kept with your vote.</source>
        <translation>Anónimo: con tu voto no se guarda ni nombre, ni imagen, ni hora.</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>Así tu voto queda en secreto</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Emitir mi voto</translation>
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
        <translation>No lo sé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed with the side they came with.</source>
        <translation>
            <numerusform>%Ln siguió con el lado con el que vino.</numerusform>
            <numerusform>%Ln siguieron con el lado con el que vinieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Aún no lo sé</translation>
    </message>
</context>
<context>
    <name>FlowRow</name>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>De %1 a %2: %3</translation>
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
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>There is nothing here to choose.</source>
        <translation>Aquí no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>FolderBrowserViewModel</name>
    <message>
        <source>This machine: {folder}</source>
        <translation>Este equipo: {folder}</translation>
    </message>
    <message>
        <source>There is no file ‘{file}’ in this folder. The folder of a debate has one: open it, or choose a zip file or a document.</source>
        <translation>En esta carpeta no hay ningún archivo «{file}». La carpeta de un debate tiene uno: ábrala o elija un archivo zip o un documento.</translation>
    </message>
    <message>
        <source>This folder cannot be looked at: {why}.</source>
        <translation>No se puede ver esta carpeta: {why}.</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Go to the vote</source>
        <translation>Ir a votar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>See it as a visitor</source>
        <translation>Verlo como visitante</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Done: make it a debate</source>
        <translation>Listo: hacer el debate</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Seguir en otro momento</translation>
    </message>
    <message>
        <source>All of it is saved on this kiosk.</source>
        <translation>Todo está guardado en este quiosco.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
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
        <translation>%1: más arriba</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: más abajo</translation>
    </message>
    <message>
        <source>%1: delete</source>
        <translation>%1: borrar</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>A sentence below it</source>
        <translation>Una frase debajo</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>What both sides agree on</source>
        <translation>En qué coinciden ambas partes</translation>
    </message>
    <message>
        <source>The proposition that is voted on</source>
        <translation>La propuesta que se vota</translation>
    </message>
    <message>
        <source>Name of the side, as on its button</source>
        <translation>Nombre de la parte, como en su botón</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>The argument</source>
        <translation>El argumento</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Para debatir</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Puntos en común</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>Las dos partes</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Film and address</source>
        <translation>Vídeo y dirección</translation>
    </message>
    <message>
        <source>What there is to watch</source>
        <translation>Qué hay para ver</translation>
    </message>
    <message>
        <source>Web address of the film</source>
        <translation>Dirección web del vídeo</translation>
    </message>
    <message>
        <source>Web address of the debate</source>
        <translation>Dirección web del debate</translation>
    </message>
    <message>
        <source>Each line is a paragraph.</source>
        <translation>Cada línea es un párrafo.</translation>
    </message>
    <message>
        <source>A sentence that one can be for or against.</source>
        <translation>Una frase de la que se puede estar a favor o en contra.</translation>
    </message>
    <message>
        <source>Such as ‘Yes’.</source>
        <translation>Por ejemplo, «Sí».</translation>
    </message>
    <message>
        <source>Each line is a paragraph. A line that begins with • is an item of a list, one with &gt; a quote.</source>
        <translation>Cada línea es un párrafo. Una línea que empieza por • es un elemento de una lista; con &gt;, una cita.</translation>
    </message>
    <message>
        <source>Left empty, there is nothing to watch.</source>
        <translation>Si se deja vacío, no hay nada para ver.</translation>
    </message>
    <message>
        <source>For the code that visitors take with them. Left empty, there is none.</source>
        <translation>Para el código que se llevan los visitantes. Si se deja vacío, no hay ninguno.</translation>
    </message>
    <message>
        <source>Add something both agree on</source>
        <translation>Añadir algo en lo que ambas coinciden</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Hear both sides</source>
        <translation>Escuchar a los dos lados</translation>
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
        <translation>Gracias. En un ensayo no se cuenta nada.</translation>
    </message>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>Gracias. Tu voto está contado.</translation>
    </message>
    <message>
        <source>Please hand the screen on.</source>
        <translation>Pasa la pantalla, por favor.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Looking at the machine …</source>
        <translation>Revisando el equipo…</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Aún no se ha revisado nada.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>ready</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revísalo</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>impide votar</translation>
    </message>
</context>
<context>
    <name>HealthWarningsViewModel</name>
    <message>
        <source>The file with the votes is damaged: votes may not be saved. Leave the kiosk and start it again; it asks what to do.</source>
        <translation>El archivo con los votos está dañado: puede que no se guarden votos. Sal del quiosco y vuelve a abrirlo; te preguntará qué hacer.</translation>
    </message>
    <message>
        <source>The counts of a session do not add up. Voting goes on and nothing was changed, but do not rely on its result: make a backup, and see what &apos;goodfaith doctor&apos; says.</source>
        <translation>Los recuentos de una sesión no cuadran. La votación sigue y no se cambió nada, pero no te fíes de su resultado: haz una copia y mira qué dice &apos;goodfaith doctor&apos;.</translation>
    </message>
    <message>
        <source>The last thing a visitor left could not be saved, and they were told. Every vote that was confirmed is safe. Look at Health under Kiosk; the cause is also in goodfaith.log.</source>
        <translation>Lo último que dejó un visitante no se pudo guardar, y se le dijo. Todos los votos confirmados están a salvo. Mira «Estado» en «Quiosco»; la causa está también en goodfaith.log.</translation>
    </message>
    <message>
        <source>Every vote is saved, but the disk did not overwrite the state before the last one: whoever reads the disk could find that vote out. The kiosk tries again at the next vote. Check the disk.</source>
        <translation>Todos los votos están guardados, pero el disco no sobrescribió el estado anterior al último: quien lea el disco podría averiguar ese voto. El quiosco lo intenta de nuevo con el próximo voto. Revisa el disco.</translation>
    </message>
    <message>
        <source>The machine’s clock was set while the kiosk ran. Check the time: opening hours and the day on the page go by it. If it is right, start the kiosk again.</source>
        <translation>El reloj del equipo se cambió con el quiosco en marcha. Comprueba la hora: de ella dependen el horario y el día de la página. Si es correcta, reinicia el quiosco.</translation>
    </message>
    <message>
        <source>The machine’s clock says {date}, which is in the past. Set the date in the system’s settings. Until then opening hours do not close the kiosk, and no words are erased.</source>
        <translation>El reloj del equipo dice {date}, que ya ha pasado. Pon la fecha en los ajustes del sistema. Hasta entonces el horario no cierra el quiosco y no se borran palabras.</translation>
    </message>
    <message>
        <source>The machine’s clock says {date}, long after the kiosk last ran. If that is wrong, set the date in the system’s settings. No words are erased today.</source>
        <translation>El reloj del equipo dice {date}, mucho después de la última vez que funcionó el quiosco. Si no es correcto, pon la fecha en los ajustes del sistema. Hoy no se borran palabras.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: less than %Ln MB are free. Make room, or votes cannot be saved.</source>
        <translation>
            <numerusform>El disco está casi lleno: queda menos de %Ln MB. Haz sitio o no se podrán guardar votos.</numerusform>
            <numerusform>El disco está casi lleno: quedan menos de %Ln MB. Haz sitio o no se podrán guardar votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program replaced or removed the file with the votes while the kiosk was running. No vote is saved now. Leave the kiosk; &apos;goodfaith restore&apos; brings the votes back from the file &apos;goodfaith.db.kept-1&apos; beside it, if there is one, or from a backup.</source>
        <translation>Otro programa sustituyó o borró el archivo con los votos mientras el quiosco funcionaba. Ahora no se guarda ningún voto. Sal del quiosco; &apos;goodfaith restore&apos; recupera los votos del archivo &apos;goodfaith.db.kept-1&apos; que está al lado, si lo hay, o de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The screen {name}, which was chosen for the kiosk, is not plugged in, so the kiosk is on the main one. Plug it in, or choose another one under Kiosk. These are plugged in: {screens}.</source>
        <translation>La pantalla {name}, elegida para el quiosco, no está conectada, así que el quiosco está en la principal. Conéctela o elija otra en Quiosco. Están conectadas: {screens}.</translation>
    </message>
    <message>
        <source>The screen may go dark while the kiosk is open: this system does not let the kiosk keep it on. Turn off screen saver, screen lock and energy saving in the system’s settings.</source>
        <translation>La pantalla puede apagarse mientras el quiosco está abierto: este sistema no permite que el quiosco la mantenga encendida. Desactive el salvapantallas, el bloqueo de pantalla y el ahorro de energía en los ajustes del sistema.</translation>
    </message>
</context>
<context>
    <name>JoinFields</name>
    <message>
        <source>Kiosks that join a hub show their results together. It is a database of yours; ‘goodfaith hub init’ prepares it and names the address. Voting goes on whenever it cannot be reached.</source>
        <translation>Los quioscos que se unen a un centro muestran sus resultados juntos. Es una base de datos suya; «goodfaith hub init» la prepara y da la dirección. La votación sigue aunque no se pueda llegar a ella.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del centro</translation>
    </message>
    <message>
        <source>Name of this station, such as ‘Hall B, left’</source>
        <translation>Nombre de este puesto, por ejemplo «Sala B, izquierda»</translation>
    </message>
    <message>
        <source>Password for joining</source>
        <translation>Contraseña para unirse</translation>
    </message>
    <message>
        <source>When the hub ends a joint session</source>
        <translation>Cuando el centro termina una sesión conjunta</translation>
    </message>
    <message>
        <source>Tell me here</source>
        <translation>Avisarme aquí</translation>
    </message>
    <message>
        <source>End it here too, when nobody votes</source>
        <translation>Terminarla aquí también, cuando nadie vote</translation>
    </message>
</context>
<context>
    <name>JointSessionsViewModel</name>
    <message>
        <source>The session is open.</source>
        <translation>La sesión está abierta.</translation>
    </message>
    <message>
        <source>The session ‘{session}’ is still running. End it first.</source>
        <translation>La sesión «{session}» sigue en marcha. Termínela primero.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters as on typewriters</source>
        <translation>Letras como en las máquinas de escribir</translation>
    </message>
    <message>
        <source>Letters in the order of the alphabet</source>
        <translation>Letras en orden alfabético</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Erase all that you wrote</source>
        <translation>Borrar todo lo que has escrito</translation>
    </message>
</context>
<context>
    <name>KioskTab</name>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>set: only the organiser’s door leads out</source>
        <translation>puesto: solo se sale por la puerta de la organización</translation>
    </message>
    <message>
        <source>none: anyone can leave the kiosk with Ctrl+Q</source>
        <translation>ninguno: cualquiera puede salir del quiosco con Ctrl+Q</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>a code was written down</source>
        <translation>hay un código anotado</translation>
    </message>
    <message>
        <source>no code yet: whoever forgets the PIN is locked out</source>
        <translation>aún sin código: quien olvide el PIN se queda fuera</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Ayudante</translation>
    </message>
    <message>
        <source>has a PIN to review reasons, pause and print</source>
        <translation>tiene un PIN para revisar razones, pausar e imprimir</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sin PIN</translation>
    </message>
    <message>
        <source>Close the program? The screen then shows this computer’s own desktop, and nobody can vote until the program is started again. Every vote is kept.</source>
        <translation>¿Cerrar el programa? La pantalla muestra entonces el escritorio de este equipo, y nadie puede votar hasta que el programa se inicie de nuevo. Todos los votos se conservan.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Put the settings in force back into the file</source>
        <translation>Volver a poner en el archivo los ajustes vigentes</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Poner un PIN</translation>
    </message>
    <message>
        <source>Change the helper’s PIN</source>
        <translation>Cambiar el PIN del ayudante</translation>
    </message>
    <message>
        <source>Set a helper’s PIN</source>
        <translation>Poner un PIN para un ayudante</translation>
    </message>
    <message>
        <source>Remove the helper’s PIN</source>
        <translation>Quitar el PIN del ayudante</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
</context>
<context>
    <name>LanguageViewModel</name>
    <message>
        <source>The debate itself is not there in this language; you read it as it was written.</source>
        <translation>El debate no está en este idioma; lo lees tal como se escribió.</translation>
    </message>
    <message>
        <source>A translation from English</source>
        <translation>Traducido del inglés</translation>
    </message>
    <message>
        <source>A translation from Spanish</source>
        <translation>Traducido del español</translation>
    </message>
    <message>
        <source>A translation from French</source>
        <translation>Traducido del francés</translation>
    </message>
    <message>
        <source>A translation from German</source>
        <translation>Traducido del alemán</translation>
    </message>
    <message>
        <source>A translation from Arabic</source>
        <translation>Traducido del árabe</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Traducido</translation>
    </message>
    <message>
        <source>The debate itself stays in {language}.</source>
        <translation>El debate en sí sigue en su idioma: {language}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>In which language?</source>
        <translation>¿En qué idioma?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>LessonEnd</name>
    <message>
        <source>The page for the wall</source>
        <translation>La página para la pared</translation>
    </message>
    <message>
        <source>It is made when the session is ended: Organiser, Session, ‘End session and make the page’. After that it can be printed under Report.</source>
        <translation>Se hace al terminar la sesión: Organización, Sesión, «Terminar la sesión y hacer la página». Después se puede imprimir en Informe.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>LessonPlan</name>
    <message>
        <source>The lesson</source>
        <translation>La clase</translation>
    </message>
    <message>
        <source>Questions and points</source>
        <translation>Preguntas y argumentos</translation>
    </message>
    <message>
        <source>Speaking order</source>
        <translation>Turnos de palabra</translation>
    </message>
    <message>
        <source>Time for each speech: each side has three, and a coin decides who begins</source>
        <translation>Tiempo de cada intervención: cada lado tiene tres, y una moneda decide quién empieza</translation>
    </message>
    <message>
        <source>Pupils in class, so that you see when all have voted</source>
        <translation>Alumnos en clase, para ver cuándo han votado todos</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>Seguir con la clase</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Empezar la clase</translation>
    </message>
    <message>
        <source>Start the lesson from the beginning</source>
        <translation>Empezar la clase desde el principio</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>The lesson moves through these phases on the screen, with a timer that you can stop. You go on and back by touch, with the keys Page Down and Page Up, or with a presenter’s clicker; B makes the screen black. What is shown to the class counts as no visit.</source>
        <translation>La clase pasa por estas fases en la pantalla, con un reloj que puedes parar. Avanzas y retrocedes tocando, con las teclas Av Pág y Re Pág o con un mando de presentaciones; B pone la pantalla en negro. Lo que se muestra a la clase no cuenta como visita.</translation>
    </message>
    <message>
        <source>Try a lesson out, in two minutes</source>
        <translation>Probar una clase, en dos minutos</translation>
    </message>
</context>
<context>
    <name>LessonPlanViewModel</name>
    <message numerus="yes">
        <source>%Ln pupil(s)</source>
        <translation>
            <numerusform>%Ln alumno</numerusform>
            <numerusform>%Ln alumnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Sin límite de tiempo</translation>
    </message>
</context>
<context>
    <name>LessonStepsViewModel</name>
    <message>
        <source>part {number} of {count}</source>
        <translation>parte {number} de {count}</translation>
    </message>
</context>
<context>
    <name>LessonViewModel</name>
    <message>
        <source>The results could not be shown. Nothing is lost. Please try again.</source>
        <translation>No se pudieron mostrar los resultados. No se ha perdido nada. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>LockdownPage</name>
    <message>
        <source>Every way out that can be found is closed.</source>
        <translation>Todas las salidas que se pueden encontrar están cerradas.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>LockdownViewModel</name>
    <message>
        <source>Not locked: no PIN is set</source>
        <translation>Sin bloqueo: no hay PIN</translation>
    </message>
    <message>
        <source>Phones in the room are on</source>
        <translation>Los teléfonos en la sala están activados</translation>
    </message>
    <message>
        <source>Not locked: some ways out of this machine are open</source>
        <translation>Sin bloqueo: hay salidas abiertas en este equipo</translation>
    </message>
    <message>
        <source>Could not check whether the kiosk is locked</source>
        <translation>No se pudo ver si está bloqueado</translation>
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
        <translation>La barra coincide, guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Lay a bank card against the bar and make the bar as long as the card: then letters and buttons are as large as they have to be.</source>
        <translation>Pon una tarjeta bancaria junto a la barra y haz la barra igual de larga: así letras y botones tendrán el tamaño que hace falta.</translation>
    </message>
</context>
<context>
    <name>MovesRow</name>
    <message>
        <source>stayed with their side</source>
        <translation>sin cambio de lado</translation>
    </message>
    <message>
        <source>changed sides</source>
        <translation>con cambio de lado</translation>
    </message>
    <message>
        <source>made up their mind</source>
        <translation>con decisión nueva</translation>
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
        <translation>aún no lo saben</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name of the new session</source>
        <translation>Nombre de la nueva sesión</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Booth: one by one</source>
        <translation>Puesto: de uno en uno</translation>
    </message>
    <message>
        <source>Classroom: together</source>
        <translation>Clase: en grupo</translation>
    </message>
    <message>
        <source>Where do you stand, before reading</source>
        <translation>«¿Cuál es tu postura?», antes de leer</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Required when the mind changed</source>
        <translation>Obligatoria al cambiar de opinión</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Sealed until you reveal them</source>
        <translation>Sellados hasta que los reveles</translation>
    </message>
    <message>
        <source>Shown after voting</source>
        <translation>Mostrados después de votar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>‘%1’ is still running and has votes (%L2). End it? Its voting stops, its page is made, and everyone can see its results.</source>
        <translation>«%1» sigue en curso y tiene votos (%L2). ¿Terminarla? Se cierra su votación, se hace su página y todos pueden ver sus resultados.</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>Dejarla seguir</translation>
    </message>
    <message>
        <source>End it and read them now</source>
        <translation>Terminar y leerlas ahora</translation>
    </message>
    <message>
        <source>End it and start the new one</source>
        <translation>Terminarla y empezar la nueva</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Empezar la sesión</translation>
    </message>
    <message>
        <source>Rehearse first</source>
        <translation>Ensayar antes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Duración prevista</translation>
    </message>
    <message>
        <source>When it is over, voting pauses and you are asked how to go on. Nothing is revealed by itself.</source>
        <translation>Cuando termina, la votación se pone en pausa y se te pregunta cómo seguir. Nada se revela por sí solo.</translation>
    </message>
    <message>
        <source>Required for ‘%1’</source>
        <translation>Obligatoria para «%1»</translation>
    </message>
    <message>
        <source>Try a lesson out, in two minutes</source>
        <translation>Probar una clase, en dos minutos</translation>
    </message>
    <message>
        <source>Answers of the vote</source>
        <translation>Respuestas de la votación</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three, also ‘Still not sure’</source>
        <translation>Tres, también «Aún no lo sé»</translation>
    </message>
    <message>
        <source>The results are sealed until you reveal them: shown step by step, three numbers would tell who was not sure.</source>
        <translation>Los resultados quedan sellados hasta que los reveles: mostrados paso a paso, tres números dirían quién no lo sabía.</translation>
    </message>
    <message>
        <source>How sure, after the choice</source>
        <translation>Qué seguridad, tras elegir</translation>
    </message>
</context>
<context>
    <name>NewSessionViewModel</name>
    <message>
        <source>The session is open.</source>
        <translation>La sesión está abierta.</translation>
    </message>
    <message>
        <source>This is a rehearsal. Nothing counts, and all of it is wiped when the session opens.</source>
        <translation>Esto es un ensayo. Nada cuenta, y todo se borra cuando se abra la sesión.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1, no number yet</source>
        <translation>%1, aún sin número</translation>
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
        <translation>Antes de leer</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>¿Cuál es tu postura?</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Ayudante</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver al quiosco</translation>
    </message>
</context>
<context>
    <name>OrganiserTabs</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Reasons (%L1)</source>
        <translation>Razones (%L1)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
</context>
<context>
    <name>OrganiserViewModel</name>
    <message>
        <source>The planned time is over. Voting is paused.</source>
        <translation>El tiempo previsto ha terminado. La votación está en pausa.</translation>
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
        <translation>Este quiosco está fuera de servicio</translation>
    </message>
    <message>
        <source>Votes are safe. Please tell the organiser.</source>
        <translation>Los votos están a salvo. Avisa a la organización, por favor.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>The kiosk failed again and again</source>
        <translation>El quiosco falló una y otra vez</translation>
    </message>
    <message>
        <source>Every vote that was confirmed is saved. Start it again; where that does not help, switch the computer off and on.</source>
        <translation>Todos los votos confirmados están guardados. Vuelve a abrirlo; si no sirve, apaga y enciende el ordenador.</translation>
    </message>
    <message>
        <source>&apos;goodfaith doctor&apos; looks for the cause. What happened is in %1.</source>
        <translation>&apos;goodfaith doctor&apos; busca la causa. Lo que pasó está en %1.</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Volver a abrir el quiosco</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>OverdueReasons</name>
    <message>
        <source>Is the time of these words over?</source>
        <translation>¿Ha pasado el plazo de estas palabras?</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
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
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Se guardan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The calendar says one thing, the days this kiosk has run say another: it was off for long, or its clock was wrong. Nothing was erased.</source>
        <translation>El calendario dice una cosa y los días que ha funcionado este quiosco, otra: estuvo mucho tiempo apagado o su reloj estaba mal. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Erase them now</source>
        <translation>Borrarlas ahora</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Preguntar más tarde</translation>
    </message>
</context>
<context>
    <name>OverdueReasonsViewModel</name>
    <message>
        <source>They are kept. The kiosk erases them by itself once it has run for enough days.</source>
        <translation>Se conservan. El quiosco las borrará por sí mismo cuando haya funcionado bastantes días.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) are erased. The counts stay.</source>
        <translation>
            <numerusform>%Ln razón borrada. Los recuentos quedan.</numerusform>
            <numerusform>%Ln razones borradas. Los recuentos quedan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Debates</source>
        <translation>Debates</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>Aspecto y sonido</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>Online address</source>
        <translation>Dirección en línea</translation>
    </message>
    <message>
        <source>Printer and files</source>
        <translation>Impresora y archivos</translation>
    </message>
    <message>
        <source>Reasons and small groups</source>
        <translation>Razones y grupos pequeños</translation>
    </message>
    <message>
        <source>Where votes are kept</source>
        <translation>Dónde se guardan los votos</translation>
    </message>
    <message>
        <source>Other kiosks</source>
        <translation>Otros quioscos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Name and logo of the event</source>
        <translation>Nombre y logo del evento</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>The time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tiempo restante: %1</translation>
    </message>
    <message>
        <source>%1: the time is up</source>
        <translation>%1: se acabó el tiempo</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Back to the phase before</source>
        <translation>Volver a la fase anterior</translation>
    </message>
    <message>
        <source>Stop the time</source>
        <translation>Parar el tiempo</translation>
    </message>
    <message>
        <source>Let the time run</source>
        <translation>Dejar correr el tiempo</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>On to the next phase</source>
        <translation>Seguir a la fase siguiente</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Show the lesson to the class on the second screen</source>
        <translation>Mostrar la clase en la segunda pantalla</translation>
    </message>
</context>
<context>
    <name>PhaseNames</name>
    <message>
        <source>First vote</source>
        <translation>Primera votación</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>Terreno común</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Los dos lados</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>El cambio</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Rebuttal</source>
        <translation>Refutación</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>What speaks for your side, at its strongest?</source>
        <translation>¿Qué es lo más fuerte que hay a favor de su lado?</translation>
    </message>
    <message>
        <source>What do you answer to the other side?</source>
        <translation>¿Qué responden al otro lado?</translation>
    </message>
    <message>
        <source>Why is your side still right? Nothing new now.</source>
        <translation>¿Por qué su lado sigue teniendo razón? Ya sin argumentos nuevos.</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>Phones in the room: on</source>
        <translation>Teléfonos en la sala: activados</translation>
    </message>
    <message>
        <source>Phones in the room: starting</source>
        <translation>Teléfonos en la sala: activándose</translation>
    </message>
    <message>
        <source>Phones in the room: off</source>
        <translation>Teléfonos en la sala: desactivados</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
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
        <translation>Primeros votos</translation>
    </message>
    <message>
        <source>Phones in the same network read and vote in their browser, while this screen goes on. Nothing of the organiser’s can be reached from there.</source>
        <translation>Los teléfonos de la misma red leen y votan en su navegador mientras esta pantalla sigue en marcha. Desde allí no se llega a nada de la organización.</translation>
    </message>
    <message>
        <source>If a phone does not find the page: guest networks often keep devices apart. Use another network, or a hotspot of your own, for this machine and the phones.</source>
        <translation>Si un teléfono no encuentra la página: las redes de invitados suelen aislar los dispositivos entre sí. Usa otra red, o un punto de acceso propio, para este equipo y los teléfonos.</translation>
    </message>
    <message>
        <source>Others in that network could read what a phone sends. Each phone says so before the choice.</source>
        <translation>Otras personas en esa red podrían leer lo que envía un teléfono. Cada teléfono lo dice antes de elegir.</translation>
    </message>
    <message>
        <source>Slips made</source>
        <translation>Papeletas hechas</translation>
    </message>
    <message>
        <source>Each vote on a phone needs the code of a slip. The screen asks for none.</source>
        <translation>Cada voto en un teléfono necesita el código de una papeleta. La pantalla no pide ninguno.</translation>
    </message>
    <message>
        <source>One vote a slip: once you have made slips, each vote on a phone needs the code of one. Everyone draws one unseen. The screen asks for none.</source>
        <translation>Un voto por papeleta: cuando hayas hecho papeletas, cada voto en un teléfono necesita el código de una. Cada persona saca una sin mirar. La pantalla no pide ninguno.</translation>
    </message>
    <message>
        <source>Switch phones off</source>
        <translation>Desactivar los teléfonos</translation>
    </message>
    <message>
        <source>Switch phones on</source>
        <translation>Activar los teléfonos</translation>
    </message>
    <message>
        <source>This machine is in several networks. Which one are the phones in?</source>
        <translation>Este equipo está en varias redes. ¿En cuál están los teléfonos?</translation>
    </message>
    <message>
        <source>Look for networks again</source>
        <translation>Buscar redes otra vez</translation>
    </message>
    <message>
        <source>Slips, one vote each</source>
        <translation>Papeletas, un voto cada una</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Imprimir papeletas</translation>
    </message>
    <message>
        <source>Save slips as PDF</source>
        <translation>Guardar papeletas como PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PhonesViewModel</name>
    <message>
        <source>The server for phones has ended: %1</source>
        <translation>El servidor para los teléfonos ha terminado: %1</translation>
    </message>
    <message>
        <source>This machine is no longer in that network. Plug the cable in or join the network again, then look again.</source>
        <translation>Este equipo ya no está en esa red. Conecta el cable o vuelve a unirte a la red y busca otra vez.</translation>
    </message>
    <message>
        <source>This machine is in no network. Join the wireless network of the phones, or plug in a cable, then look again.</source>
        <translation>Este equipo no está en ninguna red. Únete a la red inalámbrica de los teléfonos, o conecta un cable, y busca otra vez.</translation>
    </message>
</context>
<context>
    <name>PinConfirmation</name>
    <message>
        <source>Without the PIN nothing was changed.</source>
        <translation>Sin el PIN no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elige un PIN</translation>
    </message>
    <message>
        <source>Choose a PIN for helpers</source>
        <translation>Elige un PIN para ayudantes</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Tu código de recuperación</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>El código de recuperación</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>Escribe tu PIN.</translation>
    </message>
    <message>
        <source>First enter your own PIN.</source>
        <translation>Primero escribe tu propio PIN.</translation>
    </message>
    <message>
        <source>6 to 12 digits. It locks the kiosk: afterwards only this door leads out. Keep it somewhere safe.</source>
        <translation>De 6 a 12 cifras. Bloquea el quiosco: después solo se sale por esta puerta. Guárdalo en un lugar seguro.</translation>
    </message>
    <message>
        <source>6 to 12 digits. With it helpers can review reasons, pause voting and print, and nothing else.</source>
        <translation>De 6 a 12 cifras. Con él, los ayudantes pueden revisar razones, poner la votación en pausa e imprimir, y nada más.</translation>
    </message>
    <message>
        <source>Type the same digits again, so that a slip cannot lock you out.</source>
        <translation>Escribe las mismas cifras otra vez, para que un desliz no te deje fuera.</translation>
    </message>
    <message>
        <source>It opens this door where the PIN is forgotten. It is shown only now: write it down, and keep it away from the kiosk.</source>
        <translation>Abre esta puerta si se olvida el PIN. Se muestra solo ahora: anótalo y guárdalo lejos del quiosco.</translation>
    </message>
    <message>
        <source>The 16 letters and digits that were shown when the PIN was set. A new PIN is chosen then.</source>
        <translation>Las 16 letras y cifras que se mostraron al poner el PIN. Después se elige un PIN nuevo.</translation>
    </message>
    <message>
        <source>The recovery code opens this door at once.</source>
        <translation>El código de recuperación abre esta puerta al momento.</translation>
    </message>
    <message>
        <source>I know the PIN</source>
        <translation>Sé el PIN</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>¿Olvidaste el PIN?</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver al quiosco</translation>
    </message>
    <message>
        <source>Not now, stay unlocked</source>
        <translation>Ahora no, seguir sin bloqueo</translation>
    </message>
</context>
<context>
    <name>PinViewModel</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln second(s).</source>
        <translation>
            <numerusform>Demasiados intentos fallidos. Espera %Ln segundo.</numerusform>
            <numerusform>Demasiados intentos fallidos. Espera %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>This needs the organiser’s PIN.</source>
        <translation>Para esto hace falta el PIN de la organización.</translation>
    </message>
    <message>
        <source>That is not the recovery code.</source>
        <translation>Ese no es el código de recuperación.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>No eran iguales. Elige otra vez un PIN.</translation>
    </message>
</context>
<context>
    <name>PlannedEnd</name>
    <message>
        <source>The planned time is over</source>
        <translation>El tiempo previsto ha terminado</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
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
        <translation>La votación está en pausa. No se ha terminado ni revelado nada.</translation>
    </message>
    <message>
        <source>If you end the session, its page is made, and everyone can see the results.</source>
        <translation>Si terminas la sesión, se hace su página y todos pueden ver los resultados.</translation>
    </message>
    <message>
        <source>Go on for 15 minutes</source>
        <translation>Seguir 15 minutos</translation>
    </message>
    <message>
        <source>Go on without an end time</source>
        <translation>Seguir sin hora de fin</translation>
    </message>
    <message>
        <source>End session and make the page</source>
        <translation>Terminar la sesión y hacer la página</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Preguntar más tarde</translation>
    </message>
</context>
<context>
    <name>PlannedEndViewModel</name>
    <message>
        <source>Voting goes on for {time}.</source>
        <translation>La votación sigue durante {time}.</translation>
    </message>
    <message>
        <source>Voting goes on, without an end time.</source>
        <translation>La votación sigue, sin hora de fin.</translation>
    </message>
    <message>
        <source>No end time</source>
        <translation>Sin hora de fin</translation>
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
        <translation>Otra cosa, con mis palabras</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Nothing can be shown to visitors outside the opening hours.</source>
        <translation>Fuera del horario de apertura no se puede mostrar nada a los visitantes.</translation>
    </message>
</context>
<context>
    <name>PrintingViewModel</name>
    <message>
        <source>looking for it</source>
        <translation>buscándola</translation>
    </message>
    <message>
        <source>{printer} is not there</source>
        <translation>{printer} no está</translation>
    </message>
    <message>
        <source>none on this machine</source>
        <translation>ninguna en este equipo</translation>
    </message>
    <message>
        <source>{printer}, {state}</source>
        <translation>{printer}, {state}</translation>
    </message>
    <message>
        <source>{paper}, as in the printer</source>
        <translation>{paper}, como en la impresora</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimiendo</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>sin papel</translation>
    </message>
    <message>
        <source>paper is stuck in it</source>
        <translation>hay papel atascado</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>hay una tapa abierta</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>sin tinta o tóner</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>takes no pages now</source>
        <translation>ahora no acepta páginas</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>necesita atención</translation>
    </message>
    <message>
        <source>{printer}: {trouble}. It prints on once that is mended. The PDF is safe at {path}.</source>
        <translation>{printer}: {trouble}. Seguirá imprimiendo cuando se arregle. El PDF está a salvo en {path}.</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages} on {printer}.</source>
        <translation>Imprimiendo la página {page} de {pages} en {printer}.</translation>
    </message>
    <message>
        <source>The page waits for {printer}.</source>
        <translation>La página espera a {printer}.</translation>
    </message>
    <message>
        <source>Printing on {printer}.</source>
        <translation>Imprimiendo en {printer}.</translation>
    </message>
    <message>
        <source>The page is held back in the queue of {printer}. The PDF is safe at {path}.</source>
        <translation>La página está retenida en la cola de {printer}. El PDF está a salvo en {path}.</translation>
    </message>
    <message>
        <source>Printed on {printer}.</source>
        <translation>Impreso en {printer}.</translation>
    </message>
    <message>
        <source>Printing was cancelled. The PDF is safe at {path}.</source>
        <translation>Se canceló la impresión. El PDF está a salvo en {path}.</translation>
    </message>
    <message>
        <source>{printer} gave up on the page. The PDF is safe at {path}: look at the printer and print again.</source>
        <translation>{printer} no pudo con la página. El PDF está a salvo en {path}: mira la impresora e imprime otra vez.</translation>
    </message>
    <message>
        <source>{printer} knows nothing of the page any more. If it is not on paper, print again: it is at {path}.</source>
        <translation>{printer} ya no sabe nada de la página. Si no está en papel, imprime otra vez: está en {path}.</translation>
    </message>
    <message>
        <source>The page was handed to {printer}, which does not tell more. The PDF is safe at {path}.</source>
        <translation>La página se entregó a {printer}, que no dice más. El PDF está a salvo en {path}.</translation>
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
        <translation>Ensayo</translation>
    </message>
</context>
<context>
    <name>ProjectorViewModel</name>
    <message>
        <source>The screens have changed over, but that could not be saved: after a restart they are as before.</source>
        <translation>Las pantallas se han intercambiado, pero no se pudo guardar: después de un reinicio estarán como antes.</translation>
    </message>
    <message>
        <source>There is a second screen: {name}</source>
        <translation>Hay una segunda pantalla: {name}</translation>
    </message>
    <message>
        <source>The projector is unplugged. The lesson goes on here.</source>
        <translation>El proyector está desconectado. La clase sigue aquí.</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>The lesson</source>
        <translation>La clase</translation>
    </message>
</context>
<context>
    <name>QrButton</name>
    <message>
        <source>Enlarge the QR code of %1</source>
        <translation>Ampliar el código QR de %1</translation>
    </message>
</context>
<context>
    <name>QrMatrix</name>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>QrNote</name>
    <message>
        <source>Keep thinking: the full debate on your phone</source>
        <translation>Sigue pensando: el debate completo en tu móvil</translation>
    </message>
    <message>
        <source>Tap the code to enlarge it: the full debate on your phone</source>
        <translation>Toca el código para ampliarlo: el debate completo en tu móvil</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Bring the top down</source>
        <translation>Bajar la parte de arriba</translation>
    </message>
    <message>
        <source>Bring the middle down</source>
        <translation>Bajar el centro</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Volver arriba</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Sound comes through headphones here. Plug them in and put them on.</source>
        <translation>Aquí el sonido sale por auriculares. Conéctalos y póntelos.</translation>
    </message>
    <message>
        <source>One moment: the voice is getting ready.</source>
        <translation>Un momento: la voz se está preparando.</translation>
    </message>
    <message>
        <source>This screen cannot read aloud. Everything can still be read, with larger letters too.</source>
        <translation>Esta pantalla no puede leer en voz alta. Todo se puede leer igual, también con letra más grande.</translation>
    </message>
    <message>
        <source>There is no voice for %1 on this screen.</source>
        <translation>En esta pantalla no hay voz para %1.</translation>
    </message>
    <message>
        <source>My headphones are on</source>
        <translation>Ya llevo los auriculares</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Leer esta página</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>%L1 words a minute</source>
        <translation>%L1 palabras por minuto</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Both sides</source>
        <translation>Los dos lados</translation>
    </message>
    <message>
        <source>How far you have read</source>
        <translation>Cuánto has leído</translation>
    </message>
    <message>
        <source>Convinced? Cast your vote</source>
        <translation>¿Te convence? Vota</translation>
    </message>
    <message>
        <source>You have heard both sides. Thank you.</source>
        <translation>Has escuchado a las dos partes. Gracias.</translation>
    </message>
</context>
<context>
    <name>ReadingFooter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Back to top</source>
        <translation>Volver al principio</translation>
    </message>
    <message>
        <source>Now hear the other side</source>
        <translation>Escuchar ahora al otro lado</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Your words may be shown on this screen and printed, never with a name, even if you leave without voting. Please don’t write names or contact details.</source>
        <translation>Tus palabras pueden mostrarse en esta pantalla e imprimirse, nunca con un nombre, aunque te vayas sin votar. Por favor, no escribas nombres ni datos de contacto.</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>Cuéntanos por qué</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>Así tu voto queda en secreto</translation>
    </message>
    <message>
        <source>Or pick the one that says it best</source>
        <translation>O elige la frase que mejor lo diga</translation>
    </message>
    <message>
        <source>Your words may be shown on this screen and printed, never with a name. Please don’t write names or contact details.</source>
        <translation>Tus palabras pueden mostrarse en esta pantalla e imprimirse, nunca con un nombre. Por favor, no escribas nombres ni datos de contacto.</translation>
    </message>
</context>
<context>
    <name>ReasonActions</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultarla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Your reason, in your own words</source>
        <translation>Tu razón, con tus propias palabras</translation>
    </message>
    <message>
        <source>Type, or press Enter to choose letters</source>
        <translation>Escribe, o pulsa Intro para elegir letras</translation>
    </message>
    <message>
        <source>Tap here to write in your own words</source>
        <translation>Toca aquí para escribir con tus propias palabras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) left</source>
        <translation>
            <numerusform>Queda %Ln letra</numerusform>
            <numerusform>Quedan %Ln letras</numerusform>
        </translation>
    </message>
    <message>
        <source>The field is full. Delete something to go on.</source>
        <translation>No cabe más. Borra algo para seguir.</translation>
    </message>
</context>
<context>
    <name>ReasonHeader</name>
    <message>
        <source>Tell us why</source>
        <translation>Cuéntanos por qué</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation>Elegiste: %1</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>Así tu voto queda en secreto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>ReasonsTab</name>
    <message>
        <source>Waiting (%L1)</source>
        <translation>En espera (%L1)</translation>
    </message>
    <message>
        <source>Shown (%L1)</source>
        <translation>Mostradas (%L1)</translation>
    </message>
    <message>
        <source>Hidden (%L1)</source>
        <translation>Ocultas (%L1)</translation>
    </message>
    <message>
        <source>No reason is shown yet.</source>
        <translation>Aún no se muestra ninguna razón.</translation>
    </message>
    <message>
        <source>No reason is hidden. Hidden ones are kept and counted, and can be shown again.</source>
        <translation>No hay razones ocultas. Las ocultas se conservan y se cuentan, y se pueden volver a mostrar.</translation>
    </message>
    <message>
        <source>Reason %L1 of %L2, in no order of time</source>
        <translation>Razón %L1 de %L2, sin orden de llegada</translation>
    </message>
</context>
<context>
    <name>ReasonsTabViewModel</name>
    <message numerus="yes">
        <source>%Ln reason(s) are unread. What nobody has read is not on the page.</source>
        <translation>
            <numerusform>Hay %Ln razón sin leer. Lo que nadie ha leído no sale en la página.</numerusform>
            <numerusform>Hay %Ln razones sin leer. Lo que nadie ha leído no sale en la página.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons are shown at once, as the settings say. Look through the shown ones and hide what should not stay.</source>
        <translation>Las razones se muestran enseguida, como dicen los ajustes. Repasa las mostradas y oculta las que no deban quedarse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) from before the last start wait. They come with the next five. The end of the session brings them only if five or more are new since it was reopened.</source>
        <translation>
            <numerusform>Espera %Ln razón anterior al último arranque. Llega con las cinco siguientes. El final de la sesión la trae solo si hay cinco o más nuevas desde que se reabrió.</numerusform>
            <numerusform>Esperan %Ln razones anteriores al último arranque. Llegan con las cinco siguientes. El final de la sesión las trae solo si hay cinco o más nuevas desde que se reabrió.</numerusform>
        </translation>
    </message>
    <message>
        <source>New reasons come to you in batches of five or more, so that none can be told by when it came. The end of the session brings the rest only if five or more are new since it was reopened.</source>
        <translation>Las razones nuevas te llegan en grupos de cinco o más, para que ninguna se reconozca por cuándo llegó. El final de la sesión trae el resto solo si hay cinco o más nuevas desde que se reabrió.</translation>
    </message>
    <message>
        <source>New reasons come to you in batches of five or more, or when the session ends, so that none can be told by when it came.</source>
        <translation>Las razones nuevas te llegan en grupos de cinco o más, o al terminar la sesión, para que ninguna se reconozca por cuándo llegó.</translation>
    </message>
    <message>
        <source>Look twice: ‘{found}’</source>
        <translation>Míralo bien: «{found}»</translation>
    </message>
    <message>
        <source>Perhaps an e-mail address: {found}</source>
        <translation>Quizá un correo electrónico: {found}</translation>
    </message>
    <message>
        <source>Perhaps a telephone number: {found}</source>
        <translation>Quizá un número de teléfono: {found}</translation>
    </message>
    <message>
        <source>Perhaps a web address: {found}</source>
        <translation>Quizá una dirección web: {found}</translation>
    </message>
    <message>
        <source>Perhaps somebody’s account: {found}</source>
        <translation>Quizá la cuenta de alguien: {found}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) from before the last start wait. They come with the next five, or when the session ends.</source>
        <translation>
            <numerusform>Espera %Ln razón anterior al último arranque. Llega con las cinco siguientes o al terminar la sesión.</numerusform>
            <numerusform>Esperan %Ln razones anteriores al último arranque. Llegan con las cinco siguientes o al terminar la sesión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryChoice</name>
    <message>
        <source>Voting is not possible now</source>
        <translation>Ahora no se puede votar</translation>
    </message>
    <message>
        <source>The file with the votes is damaged</source>
        <translation>El archivo con los votos está dañado</translation>
    </message>
    <message>
        <source>Start with no votes?</source>
        <translation>¿Empezar sin votos?</translation>
    </message>
    <message>
        <source>The file with the votes is damaged. Nothing in it was changed. Please call the organiser.</source>
        <translation>El archivo con los votos está dañado. No se ha cambiado nada en él. Avisa a la organización, por favor.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. It stays kept, whatever you choose; it is %1.</source>
        <translation>No se ha cambiado nada en él. Se conserva, elijas lo que elijas; es %1.</translation>
    </message>
    <message>
        <source>Everyone&apos;s votes stay in the damaged file, which is kept beside the new one. The kiosk counts from zero.</source>
        <translation>Los votos de todos siguen en el archivo dañado, que se guarda junto al nuevo. El quiosco cuenta desde cero.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. Someone who knows about databases may get votes out of it.</source>
        <translation>El archivo dañado se guarda como %1. Quien sepa de bases de datos quizá pueda recuperar votos de él.</translation>
    </message>
    <message>
        <source>No second copy is kept. If there is a backup elsewhere, leave the kiosk and use &apos;goodfaith restore&apos;.</source>
        <translation>No hay segunda copia. Si hay una copia de seguridad en otro sitio, sal del quiosco y usa &apos;goodfaith restore&apos;.</translation>
    </message>
    <message>
        <source>The second copy is %1. It may lack the last votes.</source>
        <translation>La segunda copia es %1. Puede que le falten los últimos votos.</translation>
    </message>
    <message>
        <source>The second copy would be %1, which is not here now. If it is on a stick, put the stick in.</source>
        <translation>La segunda copia sería %1, que ahora no está. Si está en una memoria USB, conéctala.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Bring the second copy back</source>
        <translation>Recuperar la segunda copia</translation>
    </message>
    <message>
        <source>Start with no votes</source>
        <translation>Empezar sin votos</translation>
    </message>
    <message>
        <source>Yes, start with no votes</source>
        <translation>Sí, empezar sin votos</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Abrir el quiosco</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>Código de recuperación: %1</translation>
    </message>
    <message>
        <source>Going to the printer</source>
        <translation>De camino a la impresora</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirlo</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he anotado</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeViewModel</name>
    <message>
        <source>Recovery code of this kiosk</source>
        <translation>Código de recuperación de este quiosco</translation>
    </message>
    <message>
        <source>It opens the organiser’s door where the PIN is forgotten; a new PIN is chosen then. Keep it away from the kiosk.</source>
        <translation>Abre la puerta de la organización si se olvida el PIN; después se elige un PIN nuevo. Guárdalo lejos del quiosco.</translation>
    </message>
    <message>
        <source>It is at the printer. Fetch it, and check that it can be read.</source>
        <translation>Está en la impresora. Recógelo y comprueba que se puede leer.</translation>
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
        <translation>Ensayo: los votos son inventados</translation>
    </message>
    <message>
        <source>Preview — nothing counts</source>
        <translation>Vista previa: nada cuenta</translation>
    </message>
    <message>
        <source>Rehearsal — nothing counts</source>
        <translation>Ensayo: nada cuenta</translation>
    </message>
    <message>
        <source>Page Down shows one step after the other.</source>
        <translation>Av Pág muestra un paso tras otro.</translation>
    </message>
    <message>
        <source>Pupils vote one by one here, or you count hands. Go on with Page Down or the arrow.</source>
        <translation>Aquí vota el alumnado uno por uno, o tú cuentas manos alzadas. Sigue con Av Pág o con la flecha.</translation>
    </message>
    <message>
        <source>Have this read aloud. The padlock ends the rehearsal at any time.</source>
        <translation>Haz leer esto en voz alta. El candado termina el ensayo en cualquier momento.</translation>
    </message>
    <message>
        <source>Each half of the class prepares one side. You can stop the time, or give a minute more.</source>
        <translation>Cada mitad de la clase prepara un lado. Puedes parar el tiempo o dar un minuto más.</translation>
    </message>
    <message>
        <source>One question and one point of each side at a time. Page Up goes back.</source>
        <translation>Una pregunta y un argumento de cada lado a la vez. Re Pág vuelve atrás.</translation>
    </message>
    <message>
        <source>The class votes again, in the same way. B makes the screen black.</source>
        <translation>La clase vota otra vez, de la misma manera. B pone la pantalla en negro.</translation>
    </message>
    <message>
        <source>Page Down shows the results here. In a lesson Enter does, or the button.</source>
        <translation>Aquí Av Pág muestra los resultados. En una clase lo hacen Intro o el botón.</translation>
    </message>
    <message>
        <source>That was all. In a lesson you end the session now and print its page; here the padlock leads out.</source>
        <translation>Eso es todo. En una clase, ahora terminas la sesión e imprimes su página; aquí se sale por el candado.</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Print the page</source>
        <translation>Imprimir la página</translation>
    </message>
    <message>
        <source>Print the page so far</source>
        <translation>Imprimir la página provisional</translation>
    </message>
    <message>
        <source>Print the page as it is now</source>
        <translation>Imprimir la página como está ahora</translation>
    </message>
    <message>
        <source>Print the saved page unchanged</source>
        <translation>Imprimir la página guardada sin cambios</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>Cancelar la impresión</translation>
    </message>
    <message>
        <source>Print it in large letters</source>
        <translation>Imprimirla en letra grande</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>Save PDF and data to ‘%1’</source>
        <translation>Guardar PDF y datos en «%1»</translation>
    </message>
    <message>
        <source>Put in a USB stick to take PDF and data home.</source>
        <translation>Conecta una memoria USB para llevarte el PDF y los datos.</translation>
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
        <translation>Mientras tanto puedes volver al quiosco: la votación no se detiene.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>There is a page once the session has ended or its results are revealed.</source>
        <translation>Hay una página cuando la sesión ha terminado o se revelan sus resultados.</translation>
    </message>
    <message>
        <source>One page to keep: the question, the result, who changed their mind, and people’s own words.</source>
        <translation>Una página para guardar: la pregunta, el resultado, quién cambió de opinión y las palabras de la gente.</translation>
    </message>
    <message>
        <source>The session goes on: the page says how it stands so far.</source>
        <translation>La sesión sigue: la página dice cómo va hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) wait for you and are not on it.</source>
        <translation>
            <numerusform>%Ln razón te espera y no está en ella.</numerusform>
            <numerusform>%Ln razones te esperan y no están en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>ReportTabViewModel</name>
    <message>
        <source>The session has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>Its page is being made.</source>
        <translation>Se está haciendo su página.</translation>
    </message>
    <message>
        <source>Making the page to print it</source>
        <translation>Haciendo la página para imprimirla</translation>
    </message>
    <message>
        <source>Making the large print</source>
        <translation>Haciendo la versión en letra grande</translation>
    </message>
    <message>
        <source>Sending the page to the printer</source>
        <translation>Enviando la página a la impresora</translation>
    </message>
    <message>
        <source>Saving to {stick}</source>
        <translation>Guardando en {stick}</translation>
    </message>
    <message>
        <source>Making the page</source>
        <translation>Haciendo la página</translation>
    </message>
    <message>
        <source>One thing after the other: wait for it, or cancel it.</source>
        <translation>Una cosa después de otra: espera o cancélala.</translation>
    </message>
    <message>
        <source>The page is saved as {path}.</source>
        <translation>La página está guardada como {path}.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer, and saved as {path}.</source>
        <translation>La página va de camino a la impresora y está guardada como {path}.</translation>
    </message>
    <message>
        <source>{count} files are on {stick}. It is safe to remove.</source>
        <translation>{count} archivos están en {stick}. Ya se puede retirar.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed, and nothing is lost.</source>
        <translation>Cancelado. No se cambió nada y no se perdió nada.</translation>
    </message>
</context>
<context>
    <name>RestartNotice</name>
    <message>
        <source>Part of this holds from the next start. Votes and the session are kept.</source>
        <translation>Una parte vale desde el próximo inicio. Los votos y la sesión se conservan.</translation>
    </message>
    <message>
        <source>Start the kiosk again now</source>
        <translation>Reiniciar el quiosco ahora</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Who changed their mind?</source>
        <translation>¿Quién cambió de opinión?</translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ResultsViewModel</name>
    <message>
        <source>{votes} by raised hands</source>
        <translation>{votes} a mano alzada</translation>
    </message>
    <message>
        <source>{votes} on paper</source>
        <translation>{votes} en papel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) so far</source>
        <translation>
            <numerusform>%Ln voz hasta ahora</numerusform>
            <numerusform>%Ln voces hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message>
        <source>{votes} — the room is split</source>
        <translation>{votes}: la sala está dividida</translation>
    </message>
    <message>
        <source>{votes} — almost even</source>
        <translation>{votes}: casi empate</translation>
    </message>
    <message>
        <source>{votes} — the room leans {side}</source>
        <translation>{votes}: la sala se inclina por {side}</translation>
    </message>
    <message>
        <source>{votes} — more said {side}</source>
        <translation>{votes}: más dijeron {side}</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>No hay ninguna sesión abierta.</translation>
    </message>
    <message>
        <source>One reason from each side, as soon as the split is shown.</source>
        <translation>Una razón de cada lado, en cuanto se muestre el reparto.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split: the others would give single votes away.</source>
        <translation>El reparto incluye {shown} de {votes} votos: los demás revelarían votos individuales.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split so far: it moves in steps, so that no single vote can be read off.</source>
        <translation>El reparto incluye por ahora {shown} de {votes} votos: avanza por pasos, para que no se pueda deducir ningún voto.</translation>
    </message>
    <message>
        <source>Shown in steps, so that no single vote can be read off.</source>
        <translation>Se muestra por pasos, para que no se pueda deducir ningún voto.</translation>
    </message>
    <message>
        <source>You will see how the room voted after your own vote, so that nobody votes with the crowd.</source>
        <translation>Verás cómo votó la sala después de tu propio voto, para que nadie vote con la mayoría.</translation>
    </message>
    <message>
        <source>{votes} on a screen</source>
        <translation>{votes} en una pantalla</translation>
    </message>
    <message>
        <source>The results are sealed. They are shown when the organiser reveals them.</source>
        <translation>Los resultados están sellados. Se muestran cuando la organización los revele.</translation>
    </message>
    <message>
        <source>Nobody was asked where they stood before reading.</source>
        <translation>No se preguntó a nadie por su postura antes de leer.</translation>
    </message>
    <message>
        <source>From which side to which is not shown: so few took some ways that they could be picked out.</source>
        <translation>No se muestra de qué lado a cuál: tan pocos tomaron algunos caminos que se les podría reconocer.</translation>
    </message>
    <message>
        <source>Not shown: too few said where they stood before, or so few took some ways that they could be picked out.</source>
        <translation>No se muestra: muy pocos dijeron su postura antes, o tan pocos tomaron algunos caminos que se les podría reconocer.</translation>
    </message>
    <message>
        <source>Shown when the session has ended, so that no single vote can be read off, if enough said where they stood before.</source>
        <translation>Se muestra cuando la sesión ha terminado, para que no se pueda deducir ningún voto, si bastantes dijeron su postura antes.</translation>
    </message>
    <message>
        <source>The split is not shown: it would give single votes away.</source>
        <translation>El reparto no se muestra: revelaría votos individuales.</translation>
    </message>
    <message numerus="yes">
        <source>The split is shown from %Ln vote(s) on at the earliest.</source>
        <translation>
            <numerusform>El reparto se muestra como pronto a partir de %Ln voto.</numerusform>
            <numerusform>El reparto se muestra como pronto a partir de %Ln votos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is not shown yet: it would give single votes away.</source>
        <translation>El reparto aún no se muestra: revelaría votos individuales.</translation>
    </message>
    <message>
        <source>Who changed their mind</source>
        <translation>Quién cambió de opinión</translation>
    </message>
    <message>
        <source>When the session has ended, if enough people took each way.</source>
        <translation>Cuando termine la sesión, si bastantes personas tomaron cada camino.</translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>Show the results to everyone?</source>
        <translation>¿Mostrar los resultados a todo el mundo?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) so far.</source>
        <translation>
            <numerusform>%Ln voto hasta ahora.</numerusform>
            <numerusform>%Ln votos hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are shown they stay shown, also while further votes come in.</source>
        <translation>Una vez mostrados, siguen a la vista, también mientras llegan más votos.</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Mostrar los resultados</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>A bar as long as a bank card</source>
        <translation>Una barra tan larga como una tarjeta bancaria</translation>
    </message>
    <message>
        <source>85.6 mm: a bank card</source>
        <translation>85,6 mm: una tarjeta bancaria</translation>
    </message>
</context>
<context>
    <name>ScanKeyLabels</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Signo de interrogación</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Signo de exclamación</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apóstrofo</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Letters to choose</source>
        <translation>Letras para elegir</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Row: %1</source>
        <translation>Fila: %1</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Back to top</source>
        <translation>Volver al principio</translation>
    </message>
</context>
<context>
    <name>SecondCopyViewModel</name>
    <message>
        <source>Second copy: on {place}, up to date.</source>
        <translation>Segunda copia: en {place}, al día.</translation>
    </message>
    <message>
        <source>Second copy: on {place}, up to date since vote {votes}.</source>
        <translation>Segunda copia: en {place}, al día desde el voto {votes}.</translation>
    </message>
    <message>
        <source>Second copy: none. Choose a folder or a stick for it in the settings.</source>
        <translation>Segunda copia: ninguna. Elige una carpeta o una memoria USB para ella en los ajustes.</translation>
    </message>
    <message>
        <source>Second copy: looking for {place}.</source>
        <translation>Segunda copia: buscando {place}.</translation>
    </message>
    <message>
        <source>Second copy: none on {place} yet. It is written after the next votes, or when the session ends.</source>
        <translation>Segunda copia: aún no hay en {place}. Se escribe tras los próximos votos o al terminar la sesión.</translation>
    </message>
    <message>
        <source>Second copy: {place} is missing since {since}. The votes are safe on this machine.</source>
        <translation>Segunda copia: falta {place} desde {since}. Los votos están a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Second copy: {place} holds votes that this kiosk does not have, so it was left alone. Bring them back with &apos;goodfaith restore&apos;, or use another folder.</source>
        <translation>Segunda copia: {place} tiene votos que este quiosco no tiene, así que no se tocó. Recupéralos con &apos;goodfaith restore&apos; o usa otra carpeta.</translation>
    </message>
    <message>
        <source>Second copy: not up to date. {problem} The votes are safe on this machine.</source>
        <translation>Segunda copia: no está al día. {problem} Los votos están a salvo en este equipo.</translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message>
        <source>How your vote stays secret</source>
        <translation>Así tu voto queda en secreto</translation>
    </message>
    <message>
        <source>Back to my vote</source>
        <translation>Volver a mi voto</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>Qué no se guarda nunca</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Qué ven los demás</translation>
    </message>
    <message>
        <source>What no program can prevent</source>
        <translation>Qué no puede impedir ningún programa</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Open the session, wipe the rehearsal</source>
        <translation>Abrir la sesión, borrar el ensayo</translation>
    </message>
    <message>
        <source>Everyone voted the same way. Show it?</source>
        <translation>Todo el mundo votó lo mismo. ¿Mostrarlo?</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>End session and make the page</source>
        <translation>Terminar la sesión y hacer la página</translation>
    </message>
    <message>
        <source>Go on with voting</source>
        <translation>Seguir con la votación</translation>
    </message>
    <message>
        <source>Pause voting</source>
        <translation>Poner la votación en pausa</translation>
    </message>
    <message>
        <source>Phones in the room: on</source>
        <translation>Teléfonos en la sala: activados</translation>
    </message>
    <message>
        <source>Phones in the room</source>
        <translation>Teléfonos en la sala</translation>
    </message>
    <message>
        <source>Reveal results on screen</source>
        <translation>Revelar los resultados</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>With the helper’s PIN you can review reasons, pause voting and print. Everything else needs the organiser’s PIN.</source>
        <translation>Con el PIN del ayudante puedes revisar razones, poner la votación en pausa e imprimir. Para todo lo demás hace falta el PIN de la organización.</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>Seguir con la clase</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Empezar la clase</translation>
    </message>
    <message>
        <source>Phases and times of the lesson</source>
        <translation>Fases y tiempos de la clase</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Dejar la clase</translation>
    </message>
    <message>
        <source>Everyone who decided voted the same way. Show it?</source>
        <translation>Todos los que se decidieron votaron lo mismo. ¿Mostrarlo?</translation>
    </message>
</context>
<context>
    <name>SessionComparison</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Cambiaron de opinión</translation>
    </message>
    <message>
        <source>Hands and paper</source>
        <translation>Manos y papel</translation>
    </message>
    <message>
        <source>Left without voting</source>
        <translation>Se fueron sin votar</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>{count} to {side}</source>
        <translation>{count} hacia {side}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>held back: it would show who voted how</source>
        <translation>no se muestra: revelaría quién votó qué</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>Side by side</source>
        <translation>Comparadas</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Session log: %1</source>
        <translation>Registro: %1</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Aún no hay ninguna sesión.</translation>
    </message>
    <message>
        <source>Mark a session to go on with it or to erase it, two to compare them.</source>
        <translation>Marca una sesión para seguir con ella o borrarla, dos para compararlas.</translation>
    </message>
    <message>
        <source>Erase it permanently</source>
        <translation>Borrarla para siempre</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar las dos</translation>
    </message>
    <message>
        <source>Show it on the kiosk</source>
        <translation>Mostrarla en el quiosco</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Volver a abrirla</translation>
    </message>
    <message>
        <source>Read its log</source>
        <translation>Leer su registro</translation>
    </message>
    <message>
        <source>Read the kiosk’s log</source>
        <translation>Leer el registro del quiosco</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Borrarla…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
</context>
<context>
    <name>SessionHistoryViewModel</name>
    <message>
        <source>This session is on the kiosk again. It takes no votes.</source>
        <translation>Esta sesión vuelve a estar en el quiosco. No acepta votos.</translation>
    </message>
    <message>
        <source>Erase ‘{name}’ with its votes and its reasons? Its pages and exports go too (files: {files}), and what is set aside of it (copies: {copies}). There is no way back, not even from a copy.</source>
        <translation>¿Borrar «{name}» con sus votos y sus razones? También se borran sus páginas y exportaciones (archivos: {files}) y lo que se apartó de ella (copias: {copies}). No hay vuelta atrás, ni siquiera desde una copia.</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>rehearsal, ended</source>
        <translation>ensayo, terminado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>opened again: {times}</source>
        <translation>reabierta: {times}</translation>
    </message>
    <message>
        <source>The session takes votes again. Its report will say that it was opened again.</source>
        <translation>La sesión acepta votos otra vez. Su informe dirá que se volvió a abrir.</translation>
    </message>
    <message>
        <source>‘{name}’ is erased.</source>
        <translation>«{name}» está borrada.</translation>
    </message>
    <message>
        <source>The second copy still holds it: it goes from there when {place} is back.</source>
        <translation>La segunda copia aún la contiene: se borrará de ahí cuando vuelva {place}.</translation>
    </message>
    <message>
        <source>The print queue may still hold pages of it: {jobs}.</source>
        <translation>La cola de impresión aún puede guardar páginas suyas: {jobs}.</translation>
    </message>
</context>
<context>
    <name>SessionLog</name>
    <message>
        <source>Days and no times, and nothing about single votes. A code on an earlier print proves that nothing before it was changed.</source>
        <translation>Días y ninguna hora, y nada sobre votos sueltos. Un código en una impresión anterior demuestra que nada anterior a él ha cambiado.</translation>
    </message>
</context>
<context>
    <name>SessionLogViewModel</name>
    <message>
        <source>The kiosk</source>
        <translation>El quiosco</translation>
    </message>
    <message>
        <source>Line {number} does not continue the one before it: a line was changed, removed or moved.</source>
        <translation>La línea {number} no continúa la anterior: se cambió, quitó o movió una línea.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>Every line continues the one before it. Lines: {lines}. Last code: {code}.</source>
        <translation>Cada línea continúa la anterior. Líneas: {lines}. Último código: {code}.</translation>
    </message>
    <message>
        <source>Only the last {lines} lines are listed here; ‘goodfaith log’ lists all.</source>
        <translation>Aquí solo están las últimas {lines} líneas; ‘goodfaith log’ las muestra todas.</translation>
    </message>
    <message>
        <source>The log begins: an earlier version kept none</source>
        <translation>El registro empieza: una versión anterior no llevaba ninguno</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Continuó</translation>
    </message>
    <message>
        <source>Results revealed</source>
        <translation>Resultados revelados</translation>
    </message>
    <message>
        <source>Agreed to show a unanimous result</source>
        <translation>Se aceptó mostrar un resultado unánime</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Abierta de nuevo</translation>
    </message>
    <message>
        <source>Raised hands entered: {votes}</source>
        <translation>Manos alzadas anotadas: {votes}</translation>
    </message>
    <message>
        <source>Paper votes entered: {votes}</source>
        <translation>Votos en papel anotados: {votes}</translation>
    </message>
    <message>
        <source>Raised hands of the first vote entered: {votes}</source>
        <translation>Manos alzadas de la primera votación anotadas: {votes}</translation>
    </message>
    <message>
        <source>Paper votes of the first vote entered: {votes}</source>
        <translation>Votos en papel de la primera votación anotados: {votes}</translation>
    </message>
    <message>
        <source>Reasons reviewed: {shown} shown, {hidden} hidden, {restored} decided again</source>
        <translation>Razones revisadas: {shown} mostradas, {hidden} ocultas, {restored} decididas de nuevo</translation>
    </message>
    <message>
        <source>Results written as {files}</source>
        <translation>Resultados escritos como {files}</translation>
    </message>
    <message>
        <source>Reasons erased</source>
        <translation>Razones borradas</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restaurado de una copia de seguridad</translation>
    </message>
    <message>
        <source>A session erased</source>
        <translation>Una sesión borrada</translation>
    </message>
</context>
<context>
    <name>SessionQuestion</name>
    <message>
        <source>Only the first vote was held. It cannot go on after the end, and no page is made.</source>
        <translation>Solo se hizo la primera votación. Después del final no puede continuar, y no se hace ninguna página.</translation>
    </message>
    <message>
        <source>Nobody has voted, so no page is made.</source>
        <translation>Nadie ha votado, así que no se hace ninguna página.</translation>
    </message>
    <message>
        <source>Voting stops, the page is made, and everyone can see the results.</source>
        <translation>La votación se cierra, se hace la página y todos pueden ver los resultados.</translation>
    </message>
    <message>
        <source>End ‘%1’?</source>
        <translation>¿Terminar «%1»?</translation>
    </message>
    <message>
        <source>Reveal the results of ‘%1’? Everyone at this screen can see them from now on, while voting goes on. This cannot be taken back.</source>
        <translation>¿Revelar los resultados de «%1»? Desde ahora cualquiera puede verlos en esta pantalla, mientras la votación sigue. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>End it and read them now</source>
        <translation>Terminar y leerlas ahora</translation>
    </message>
    <message>
        <source>Reveal them</source>
        <translation>Revelarlos</translation>
    </message>
    <message>
        <source>End it without them</source>
        <translation>Terminar sin ellas</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>SessionTabViewModel</name>
    <message>
        <source>The session is open. The rehearsal is wiped.</source>
        <translation>La sesión está abierta. El ensayo se ha borrado.</translation>
    </message>
    <message>
        <source>Voting goes on.</source>
        <translation>La votación sigue.</translation>
    </message>
    <message>
        <source>Voting is paused.</source>
        <translation>La votación está en pausa.</translation>
    </message>
    <message>
        <source>The planned time is over. The organiser decides how to go on.</source>
        <translation>El tiempo previsto ha terminado. La organización decide cómo seguir.</translation>
    </message>
    <message>
        <source>Everyone can see the results now.</source>
        <translation>Ya pueden ver todos los resultados.</translation>
    </message>
    <message>
        <source>The result is shown now.</source>
        <translation>El resultado ya se muestra.</translation>
    </message>
    <message>
        <source>The session has ended. Its page is made when you have read the reasons.</source>
        <translation>La sesión ha terminado. Su página se hace cuando haya leído las razones.</translation>
    </message>
    <message>
        <source>The session has ended. There are no votes for a page.</source>
        <translation>La sesión ha terminado. No hay votos para una página.</translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation>No hay ninguna sesión abierta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Rehearsal: nothing counts</source>
        <translation>Ensayo: nada cuenta</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Empieza una sesión</translation>
    </message>
    <message>
        <source>Booth — attendees tap one by one</source>
        <translation>Puesto: los asistentes tocan de uno en uno</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>held back: everyone voted the same way</source>
        <translation>no se muestra: todo el mundo votó lo mismo</translation>
    </message>
    <message>
        <source>shown to everyone</source>
        <translation>a la vista de todos</translation>
    </message>
    <message>
        <source>shown after voting</source>
        <translation>se muestran después de votar</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellados</translation>
    </message>
    <message>
        <source>held back: everyone who decided voted the same way</source>
        <translation>no se muestra: todos los que se decidieron votaron lo mismo</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>It begins with https://. Left empty, the debate’s own address is used.</source>
        <translation>Empieza por https://. Si se deja vacía, se usa la del debate.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How large is this screen?</source>
        <translation>¿Qué tamaño tiene esta pantalla?</translation>
    </message>
    <message>
        <source>Lay a bank card against the bar and make the bar as long as the card: then letters and buttons are as large as they have to be.</source>
        <translation>Pon una tarjeta bancaria junto a la barra y haz la barra igual de larga: así letras y botones tendrán el tamaño que hace falta.</translation>
    </message>
    <message>
        <source>Votes are in</source>
        <translation>Los votos están en</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
    <message>
        <source>none: choose a stick or a folder on another disk</source>
        <translation>ninguna: elige una memoria USB o una carpeta en otro disco</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimir una página de prueba</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>Sin segunda copia</translation>
    </message>
    <message>
        <source>They are on the first screen, the page and the slide. A logo is a PNG or SVG file of up to 2 MB, for a light background.</source>
        <translation>Aparecen en la primera pantalla, en la página y en la diapositiva. Un logo es un archivo PNG o SVG de hasta 2 MB, para fondo claro.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logo</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La más grande</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Headphones only</source>
        <translation>Solo auriculares</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Colours a visit begins with</source>
        <translation>Colores al empezar una visita</translation>
    </message>
    <message>
        <source>Text size at the start of a visit</source>
        <translation>Tamaño de letra al empezar una visita</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Movimiento en la pantalla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <translation>Todo al alcance</translation>
    </message>
    <message>
        <source>Lower half only</source>
        <translation>Solo la mitad inferior</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Toda la pantalla</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln palabra por minuto</numerusform>
            <numerusform>%Ln palabras por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>As on typewriters</source>
        <translation>Como en las máquinas de escribir</translation>
    </message>
    <message>
        <source>In the order of the alphabet</source>
        <translation>En orden alfabético</translation>
    </message>
    <message>
        <source>Languages visitors may choose</source>
        <translation>Idiomas que pueden elegir los visitantes</translation>
    </message>
    <message>
        <source>The debate’s first</source>
        <translation>El primero del debate</translation>
    </message>
    <message>
        <source>Language a visit begins in</source>
        <translation>Idioma al empezar una visita</translation>
    </message>
    <message>
        <source>Letters of the keyboard</source>
        <translation>Letras del teclado</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Abre a las</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Cierra a las</translation>
    </message>
    <message>
        <source>Quiet before ‘Still there?’</source>
        <translation>Inactividad antes de «¿Sigues ahí?»</translation>
    </message>
    <message>
        <source>Time to answer it</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>‘Thank you’ stays for</source>
        <translation>«Gracias» dura</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Dark outside these hours</source>
        <translation>A oscuras fuera de este horario</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Siempre abierto</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>{inches} inches, {cm} cm</source>
        <translation>{inches} pulgadas, {cm} cm</translation>
    </message>
    <message>
        <source>From corner to corner</source>
        <translation>De esquina a esquina</translation>
    </message>
    <message>
        <source>Online version</source>
        <translation>Versión en línea</translation>
    </message>
    <message>
        <source>The system’s first</source>
        <translation>La primera del sistema</translation>
    </message>
    <message>
        <source>As spreadsheets in the page’s language expect</source>
        <translation>Lo que esperan las hojas de cálculo en el idioma de la página</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Puntos y comas</translation>
    </message>
    <message>
        <source>What is in the printer</source>
        <translation>Lo que hay en la impresora</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>When a session ends</source>
        <translation>Al terminar una sesión</translation>
    </message>
    <message>
        <source>Print its page</source>
        <translation>Imprimir su página</translation>
    </message>
    <message>
        <source>Only save it</source>
        <translation>Solo guardarla</translation>
    </message>
    <message>
        <source>The CSV file is separated by</source>
        <translation>Separador del archivo CSV</translation>
    </message>
    <message>
        <source>After you have read them</source>
        <translation>Después de que las leas</translation>
    </message>
    <message>
        <source>At once, in batches</source>
        <translation>Enseguida, en grupos</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Borrarlas</translation>
    </message>
    <message>
        <source>Keep them, without a vote</source>
        <translation>Guardarlas, sin voto</translation>
    </message>
    <message>
        <source>Reasons are shown</source>
        <translation>Las razones se muestran</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of someone who walks away</source>
        <translation>Palabras de quien se va sin votar</translation>
    </message>
    <message>
        <source>Words are erased at the earliest after</source>
        <translation>Las palabras se borran como pronto tras</translation>
    </message>
    <message>
        <source>Smallest group that is shown</source>
        <translation>Grupo más pequeño que se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>desde el próximo inicio</translation>
    </message>
    <message>
        <source>The system’s main screen</source>
        <translation>La principal del sistema</translation>
    </message>
    <message>
        <source>Screen the kiosk is on</source>
        <translation>Pantalla en la que está el quiosco</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del evento</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>This would change</source>
        <translation>Esto cambiaría</translation>
    </message>
    <message>
        <source>Save this kiosk’s settings on a stick and take them over on others. The PIN, the printer, the size of the screen and folders stay with each machine.</source>
        <translation>Guarda los ajustes de este quiosco en una memoria USB y aplícalos en otros. El PIN, la impresora, el tamaño de la pantalla y las carpetas son de cada equipo.</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Aplicarlos</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <source>Take one over</source>
        <translation>Aplicar otros</translation>
    </message>
    <message>
        <source>All kiosks in one place</source>
        <translation>Todos los quioscos en un lugar</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>SettingsTransferViewModel</name>
    <message>
        <source>The set-up is taken over.</source>
        <translation>Los ajustes se han aplicado.</translation>
    </message>
    <message>
        <source>{key}: {new} instead of {old}</source>
        <translation>{key}: {new} en vez de {old}</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation>lo propio del programa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The set-up is saved as {path}.</source>
        <translation>Los ajustes están guardados como {path}.</translation>
    </message>
    <message>
        <source>‘{file}’ holds what is set here already.</source>
        <translation>«{file}» contiene lo que ya está puesto aquí.</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The settings in force are in the file again. The one that could not be used is kept beside it.</source>
        <translation>Los ajustes vigentes están otra vez en el archivo. El que no se podía usar se guarda al lado.</translation>
    </message>
    <message>
        <source>This address was not saved: it has to begin with https:// and name a website, as in https://museum.example/debate.</source>
        <translation>Esta dirección no se ha guardado: debe empezar por https:// y nombrar un sitio web, como en https://museum.example/debate.</translation>
    </message>
</context>
<context>
    <name>SideActions</name>
    <message>
        <source>Read the full argument</source>
        <translation>Leer el argumento completo</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Escuchar: %1</translation>
    </message>
</context>
<context>
    <name>SideViewModel</name>
    <message>
        <source>For the proposition</source>
        <translation>A favor de la moción</translation>
    </message>
    <message>
        <source>Against the proposition</source>
        <translation>En contra de la moción</translation>
    </message>
</context>
<context>
    <name>SlipsViewModel</name>
    <message>
        <source>The slips are on their way to the printer, and saved as {path}.</source>
        <translation>Las papeletas van camino de la impresora y están guardadas como {path}.</translation>
    </message>
    <message>
        <source>The slips are saved as {path}. Print them, and let nobody see them before they are drawn.</source>
        <translation>Las papeletas están guardadas como {path}. Imprímelas y que nadie las vea antes de sacarlas.</translation>
    </message>
</context>
<context>
    <name>SpeakingOrderPage</name>
    <message>
        <source>Who begins?</source>
        <translation>¿Quién empieza?</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
</context>
<context>
    <name>SpeakingOrderViewModel</name>
    <message>
        <source>‘{side}’ begins</source>
        <translation>Empieza «{side}»</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>Lanzar la moneda</translation>
    </message>
</context>
<context>
    <name>Speeches</name>
    <message>
        <source>Speech %L1 of %L2</source>
        <translation>Intervención %L1 de %L2</translation>
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
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kiosk(s)</source>
        <translation>
            <numerusform>%Ln quiosco</numerusform>
            <numerusform>%Ln quioscos</numerusform>
        </translation>
    </message>
    <message>
        <source>all are well</source>
        <translation>todos están bien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) somebody</source>
        <translation>
            <numerusform>%Ln necesita a alguien</numerusform>
            <numerusform>%Ln necesitan a alguien</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
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
        <translation>Todos los quioscos en un lugar</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>The hub asks to end ‘%1’. End it on the Session tab when you are ready.</source>
        <translation>El centro pide terminar «%1». Hágalo en la pestaña Sesión cuando esté listo.</translation>
    </message>
    <message>
        <source>Sent is what this kiosk’s own page may show, and nothing changes with a single vote. The hub may end a joint session here.</source>
        <translation>Se envía lo que la propia página de este quiosco puede mostrar, y nada cambia con un solo voto. El centro puede terminar aquí una sesión conjunta.</translation>
    </message>
    <message>
        <source>Sent is what this kiosk’s own page may show, and nothing changes with a single vote. Nobody can change anything here from afar.</source>
        <translation>Se envía lo que la propia página de este quiosco puede mostrar, y nada cambia con un solo voto. Nadie puede cambiar nada aquí a distancia.</translation>
    </message>
    <message>
        <source>Joint sessions</source>
        <translation>Sesiones conjuntas</translation>
    </message>
    <message>
        <source>Start ‘%1’ on this kiosk? Its votes are added to those of the other kiosks.</source>
        <translation>¿Empezar «%1» en este quiosco? Sus votos se suman a los de los demás quioscos.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Empezarla</translation>
    </message>
    <message>
        <source>Leave the other kiosks? Votes stay here, and what was sent stays at the hub. To join again you need the password.</source>
        <translation>¿Dejar los demás quioscos? Los votos se quedan aquí, y lo enviado se queda en el centro. Para volver a unirse hace falta la contraseña.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Preguntando al centro …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>See all kiosks</source>
        <translation>Ver todos los quioscos</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Dejarlos…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StationTexts</name>
    <message>
        <source>Last sent {time}.</source>
        <translation>Último envío: {time}.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Last sent {time}, will try again.</source>
        <translation>Último envío: {time}, se volverá a intentar.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. This kiosk goes on trying.</source>
        <translation>Aún no se ha enviado nada. Este quiosco sigue intentándolo.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. Voting goes on, and nothing is lost.</source>
        <translation>Ahora no se puede llegar al centro. La votación sigue y no se pierde nada.</translation>
    </message>
    <message>
        <source>The hub refuses this kiosk: {why} Voting goes on, and nothing is lost.</source>
        <translation>El centro rechaza este quiosco: {why} La votación sigue y no se pierde nada.</translation>
    </message>
    <message>
        <source>Another machine sends as this station: one disk is a copy of the other. Leave here, and join again under another name.</source>
        <translation>Otra máquina envía como este puesto: un disco es copia del otro. Déjelos aquí y vuelva a unirse con otro nombre.</translation>
    </message>
    <message>
        <source>voting</source>
        <translation>votando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>needs somebody now</source>
        <translation>necesita a alguien ya</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revísalo</translation>
    </message>
    <message>
        <source>two machines send as this station</source>
        <translation>dos máquinas envían como este puesto</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>nunca dio señales</translation>
    </message>
    <message>
        <source>silent since {time}</source>
        <translation>en silencio desde {time}</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>visto: {time}</translation>
    </message>
    <message>
        <source>file with the votes replaced</source>
        <translation>archivo de los votos sustituido</translation>
    </message>
    <message>
        <source>file with the votes damaged</source>
        <translation>archivo de los votos dañado</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>las cuentas no cuadran</translation>
    </message>
    <message>
        <source>a vote was not saved</source>
        <translation>un voto no se guardó</translation>
    </message>
    <message>
        <source>traces of a change not removed</source>
        <translation>no se borraron las huellas de un cambio</translation>
    </message>
    <message>
        <source>disk nearly full</source>
        <translation>disco casi lleno</translation>
    </message>
    <message>
        <source>its page cannot be made</source>
        <translation>no se puede hacer su página</translation>
    </message>
</context>
<context>
    <name>StationsViewModel</name>
    <message>
        <source>This kiosk is a station now.</source>
        <translation>Este quiosco ya es un puesto.</translation>
    </message>
    <message>
        <source>This kiosk is on its own again. What was sent stays at the hub.</source>
        <translation>Este quiosco vuelve a estar solo. Lo enviado se queda en el centro.</translation>
    </message>
</context>
<context>
    <name>StatusMessage</name>
    <message>
        <source>That is not possible now.</source>
        <translation>Eso no es posible ahora.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigues ahí?</translation>
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
        <translation>La pantalla se borrará para la próxima persona. Sin ti no se vota nada.</translation>
    </message>
    <message>
        <source>Your words are kept, but no vote is cast without you.</source>
        <translation>Tus palabras se guardan, pero sin ti no se vota nada.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>SureRow</name>
    <message>
        <source>How sure are you? From 1, not sure at all, to 5, very sure. You can leave it out.</source>
        <translation>¿Qué seguridad tienes? De 1, ninguna, a 5, mucha. Puedes no contestar.</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>How sure: %L1 of 5</source>
        <translation>Seguridad: %L1 de 5</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Common ground</source>
        <translation>Terreno común</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>TeacherDesk</name>
    <message>
        <source>Questions to discuss</source>
        <translation>Preguntas para debatir</translation>
    </message>
    <message>
        <source>Show the projector again</source>
        <translation>Mostrar de nuevo el proyector</translation>
    </message>
    <message>
        <source>Blank the projector</source>
        <translation>Poner el proyector en negro</translation>
    </message>
    <message>
        <source>Change over the screens</source>
        <translation>Intercambiar las pantallas</translation>
    </message>
    <message>
        <source>Use this screen only</source>
        <translation>Usar solo esta pantalla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>Gracias. Tu voto está contado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) who voted %1 gave these reasons. Is any of them a fair point?</source>
        <translation>
            <numerusform>%Ln persona que votó %1 dio esta razón. ¿Te parece un buen punto?</numerusform>
            <numerusform>%Ln personas que votaron %1 dieron estas razones. ¿Alguna te parece un buen punto?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on this machine, without your name and without the time. Talk about it with someone who voted the other way.</source>
        <translation>Está en este equipo, sin tu nombre y sin la hora. Háblalo con alguien que votó lo contrario.</translation>
    </message>
    <message>
        <source>Thank you. In a rehearsal nothing is counted.</source>
        <translation>Gracias. En un ensayo no se cuenta nada.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ver los resultados</translation>
    </message>
    <message>
        <source>Counted. Is the next person here?</source>
        <translation>Contado. ¿Está aquí la siguiente persona?</translation>
    </message>
    <message numerus="yes">
        <source>Done (%Ln)</source>
        <translation>
            <numerusform>Listo (%Ln)</numerusform>
            <numerusform>Listo (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on this machine, without your name and without the time. Talk about it with someone who has decided.</source>
        <translation>Está en este equipo, sin tu nombre y sin la hora. Háblalo con alguien que se haya decidido.</translation>
    </message>
</context>
<context>
    <name>ThemeNames</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
</context>
<context>
    <name>ThemeTable</name>
    <message>
        <source>Words that set the two sides apart</source>
        <translation>Palabras que distinguen a los dos lados</translation>
    </message>
    <message>
        <source>Reasons that use the word in any form</source>
        <translation>Razones que usan la palabra en cualquier forma</translation>
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
            <numerusform>%Ln voto hasta ahora</numerusform>
            <numerusform>%Ln votos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>{votes} of {pupils} have voted</source>
        <translation>Han votado {votes} de {pupils}</translation>
    </message>
    <message>
        <source>{votes} votes, {pupils} in class</source>
        <translation>{votes} votos, {pupils} en clase</translation>
    </message>
</context>
<context>
    <name>VisitViewModel</name>
    <message>
        <source>Your vote could not be saved. Your choice is still on the screen. Please call the organiser.</source>
        <translation>Tu voto no se pudo guardar. Tu elección sigue en la pantalla. Avisa a la organización, por favor.</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>How your vote stays secret</source>
        <translation>Así tu voto queda en secreto</translation>
    </message>
    <message>
        <source>Tap the answer you actually believe. Nothing is cast yet.</source>
        <translation>Toca la respuesta en la que de verdad crees. Aún no se registra ningún voto.</translation>
    </message>
    <message>
        <source>Anonymous: no name, no camera, no time of day is kept with your vote.</source>
        <translation>Anónimo: con tu voto no se guarda ni nombre, ni imagen, ni hora.</translation>
    </message>
    <message>
        <source>You chose: %1.</source>
        <translation>Elegiste: %1.</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>Aún no lo sé</translation>
    </message>
</context>
<context>
    <name>VoteActions</name>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>Votar sin dar razones</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Emitir mi voto</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>Cuéntanos por qué</translation>
    </message>
</context>
<context>
    <name>VoteCounted</name>
    <message>
        <source>Your vote is counted.</source>
        <translation>Tu voto está contado.</translation>
    </message>
    <message>
        <source>It is one of the counts now. Nobody can see it again or change it, not even you: that keeps it secret.</source>
        <translation>Ahora forma parte del recuento. Nadie puede volver a verlo ni cambiarlo, ni siquiera tú: así sigue siendo secreto.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ver los resultados</translation>
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
        <translation>No hay ninguna sesión abierta. Pregunta a la organización.</translation>
    </message>
    <message>
        <source>Voting is paused. Please come back soon.</source>
        <translation>La votación está en pausa. Vuelve pronto.</translation>
    </message>
    <message>
        <source>Voting has ended. Tap to read and see the results.</source>
        <translation>La votación ha terminado. Toca para leer y ver los resultados.</translation>
    </message>
    <message>
        <source>Voting has ended.</source>
        <translation>La votación ha terminado.</translation>
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
        <translation>Cómo llegaron los votos</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Count raised hands or slips of paper and enter the numbers here. They are added to the votes, and told apart from the screen’s everywhere.</source>
        <translation>Cuenta manos alzadas o papeletas y escribe aquí los números. Se suman a los votos y en todas partes se distinguen de los de la pantalla.</translation>
    </message>
    <message>
        <source>Numbers can be entered while a session is open or paused. An ended one can be opened again on the Session tab.</source>
        <translation>Se pueden anotar números mientras una sesión está abierta o en pausa. Una terminada se puede volver a abrir en la pestaña Sesión.</translation>
    </message>
    <message>
        <source>Count raised hands or slips of paper and enter the numbers here. They are added to the first votes.</source>
        <translation>Cuenta manos alzadas o papeletas y escribe aquí los números. Se suman a los primeros votos.</translation>
    </message>
    <message>
        <source>Undo the last count? Votes on paper go back from %L1 to %L2.</source>
        <translation>¿Deshacer el último recuento? Los votos en papel vuelven de %L1 a %L2.</translation>
    </message>
    <message>
        <source>Undo the last count? Raised hands go back from %L1 to %L2.</source>
        <translation>¿Deshacer el último recuento? Las manos alzadas vuelven de %L1 a %L2.</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>Conservar el recuento</translation>
    </message>
    <message>
        <source>Undo the count</source>
        <translation>Deshacer el recuento</translation>
    </message>
    <message>
        <source>%1 They take the place of what was entered before (%L2).</source>
        <translation>%1 Sustituyen a lo que se anotó antes (%L2).</translation>
    </message>
    <message>
        <source>Count these votes</source>
        <translation>Contar estos votos</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>Corregir los números</translation>
    </message>
    <message>
        <source>These numbers are not counted yet.</source>
        <translation>Estos números aún no se han contado.</translation>
    </message>
    <message>
        <source>These numbers are not counted yet, and one is missing.</source>
        <translation>Estos números aún no se han contado, y falta uno.</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>Volver a los números</translation>
    </message>
    <message>
        <source>Leave without counting them</source>
        <translation>Salir sin contarlos</translation>
    </message>
    <message>
        <source>Raised hands: %1 %2, %3 %4.</source>
        <translation>Manos alzadas: %1 %2, %3 %4.</translation>
    </message>
    <message>
        <source>On paper: %1 %2, %3 %4.</source>
        <translation>En papel: %1 %2, %3 %4.</translation>
    </message>
    <message>
        <source>Undo the last count</source>
        <translation>Deshacer el último recuento</translation>
    </message>
    <message>
        <source>How first votes came in</source>
        <translation>Cómo llegaron los primeros votos</translation>
    </message>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>La primera votación está cerrada: terminó cuando se mostraron los resultados o se cerró la sesión.</translation>
    </message>
    <message>
        <source>First vote:</source>
        <translation>Primera votación:</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Primera votación</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>La votación</translation>
    </message>
    <message>
        <source>First vote, raised hands: %1 %2, %3 %4, %5 not sure yet.</source>
        <translation>Primera votación, a mano alzada: %1 %2, %3 %4, %5 aún no lo saben.</translation>
    </message>
    <message>
        <source>First vote, on paper: %1 %2, %3 %4, %5 not sure yet.</source>
        <translation>Primera votación, en papel: %1 %2, %3 %4, %5 aún no lo saben.</translation>
    </message>
    <message>
        <source>%L1 (%L2 %3, %L4 %5, %L6 still not sure)</source>
        <translation>%L1 (%L2 %3, %L4 %5, %L6 aún no lo saben)</translation>
    </message>
    <message>
        <source>Raised hands: %1 %2, %3 %4, %5 still not sure.</source>
        <translation>Manos alzadas: %1 %2, %3 %4, %5 aún no lo saben.</translation>
    </message>
    <message>
        <source>On paper: %1 %2, %3 %4, %5 still not sure.</source>
        <translation>En papel: %1 %2, %3 %4, %5 aún no lo saben.</translation>
    </message>
</context>
<context>
    <name>VotingTabViewModel</name>
    <message>
        <source>Kept: {votes}, apart from the votes on the screen.</source>
        <translation>Guardado: {votes}, aparte de los votos en la pantalla.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Watch it on your phone</source>
        <translation>Velo en tu móvil</translation>
    </message>
    <message>
        <source>Tap the code to enlarge it, then watch on your phone</source>
        <translation>Toca el código para ampliarlo y velo en tu móvil</translation>
    </message>
</context>
<context>
    <name>WatchControls</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Retroceder 10 segundos</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Con subtítulos</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Sin subtítulos</translation>
    </message>
    <message>
        <source>Put on the headphones, then tap for sound</source>
        <translation>Ponte los auriculares y toca para oír</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Volume %L1</source>
        <translation>Volumen %L1</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
</context>
<context>
    <name>WatchPlayer</name>
    <message>
        <source>How far you have watched</source>
        <translation>Cuánto has visto</translation>
    </message>
</context>
<context>
    <name>_PinPad</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>Escribe tu PIN.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>The field is full</source>
        <translation>El campo está lleno</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
</context>
</TS>
