<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Attract</name>
    <message numerus="yes">
        <source>%Ln voice(s) so far</source>
        <translation>
            <numerusform>%Ln voice so far</numerusform>
            <numerusform>%Ln voices so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesRow</name>
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
            <numerusform>Copies: %Ln</numerusform>
            <numerusform>Copies: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurrentSession</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebatesViewModel</name>
    <message numerus="yes">
        <source>%Ln session(s) were held on it: votes stay, but no page can be made of them again.</source>
        <translation>
            <numerusform>%Ln session was held on it: votes stay, but no page can be made of them again.</numerusform>
            <numerusform>%Ln sessions were held on it: votes stay, but no page can be made of them again.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln stayed with the side they came with.</source>
        <translation>
            <numerusform>%Ln stayed with the side they came with.</numerusform>
            <numerusform>%Ln stayed with the side they came with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowRow</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWarningsViewModel</name>
    <message numerus="yes">
        <source>The disk is nearly full: less than %Ln MB are free. Make room, or votes cannot be saved.</source>
        <translation>
            <numerusform>The disk is nearly full: less than %Ln MB is free. Make room, or votes cannot be saved.</numerusform>
            <numerusform>The disk is nearly full: less than %Ln MB are free. Make room, or votes cannot be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonPlanViewModel</name>
    <message numerus="yes">
        <source>%Ln pupil(s)</source>
        <translation>
            <numerusform>%Ln pupil</numerusform>
            <numerusform>%Ln pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovesRow</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueReasons</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueReasonsViewModel</name>
    <message numerus="yes">
        <source>%Ln reason(s) are erased. The counts stay.</source>
        <translation>
            <numerusform>%Ln reason is erased. The counts stay.</numerusform>
            <numerusform>%Ln reasons are erased. The counts stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>%Ln digit</numerusform>
            <numerusform>%Ln digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinViewModel</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %Ln second.</numerusform>
            <numerusform>Too many wrong tries. Wait %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannedEnd</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingFooter</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message numerus="yes">
        <source>%Ln letter(s) left</source>
        <translation>
            <numerusform>%Ln letter left</numerusform>
            <numerusform>%Ln letters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonsTabViewModel</name>
    <message numerus="yes">
        <source>%Ln reason(s) are unread. What nobody has read is not on the page.</source>
        <translation>
            <numerusform>%Ln reason is unread. What nobody has read is not on the page.</numerusform>
            <numerusform>%Ln reasons are unread. What nobody has read is not on the page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) from before the last start wait. They come with the next five. The end of the session brings them only if five or more are new since it was reopened.</source>
        <translation>
            <numerusform>%Ln reason from before the last start waits. It comes with the next five. The end of the session brings it only if five or more are new since it was reopened.</numerusform>
            <numerusform>%Ln reasons from before the last start wait. They come with the next five. The end of the session brings them only if five or more are new since it was reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) from before the last start wait. They come with the next five, or when the session ends.</source>
        <translation>
            <numerusform>%Ln reason from before the last start waits. It comes with the next five, or when the session ends.</numerusform>
            <numerusform>%Ln reasons from before the last start wait. They come with the next five, or when the session ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message numerus="yes">
        <source>%Ln reason(s) wait for you and are not on it.</source>
        <translation>
            <numerusform>%Ln reason waits for you and is not on it.</numerusform>
            <numerusform>%Ln reasons wait for you and are not on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsViewModel</name>
    <message numerus="yes">
        <source>%Ln voice(s) so far</source>
        <translation>
            <numerusform>%Ln voice so far</numerusform>
            <numerusform>%Ln voices so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The split is shown from %Ln vote(s) on at the earliest.</source>
        <translation>
            <numerusform>The split is shown from %Ln vote on at the earliest.</numerusform>
            <numerusform>The split is shown from %Ln votes on at the earliest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message numerus="yes">
        <source>%Ln vote(s) so far.</source>
        <translation>
            <numerusform>%Ln vote so far.</numerusform>
            <numerusform>%Ln votes so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln word a minute</numerusform>
            <numerusform>%Ln words a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
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
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
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
            <numerusform>%Ln kiosk</numerusform>
            <numerusform>%Ln kiosks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) somebody</source>
        <translation>
            <numerusform>%Ln needs somebody</numerusform>
            <numerusform>%Ln need somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message numerus="yes">
        <source>%Ln person(s) who voted %1 gave these reasons. Is any of them a fair point?</source>
        <translation>
            <numerusform>%Ln person who voted %1 gave this reason. Is it a fair point?</numerusform>
            <numerusform>%Ln people who voted %1 gave these reasons. Is any of them a fair point?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done (%Ln)</source>
        <translation>
            <numerusform>Done (%Ln)</numerusform>
            <numerusform>Done (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeTable</name>
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
            <numerusform>%Ln vote so far</numerusform>
            <numerusform>%Ln votes so far</numerusform>
        </translation>
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
</context>
<context>
    <name>_PinPad</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
</TS>
