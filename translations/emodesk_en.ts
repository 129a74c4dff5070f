<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AlsoInFileTexts</name>
    <message numerus="yes">
        <source>%n more part(s) of the file</source>
        <translation>
            <numerusform>%n more part of the file</numerusform>
            <numerusform>%n more parts of the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnexAPaperViewTexts</name>
    <message numerus="yes">
        <source>%n update(s). They stay as they are; add what has changed since.</source>
        <translation>
            <numerusform>%n update. They stay as they are; add what has changed since.</numerusform>
            <numerusform>%n updates. They stay as they are; add what has changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupChoiceTexts</name>
    <message numerus="yes">
        <source>The backup does not include %n attached file(s). Everything else was restored. Use Check what is stored to see which to attach again.</source>
        <translation>
            <numerusform>The backup does not include %n attached file. Everything else was restored. Use Check what is stored to see which to attach again.</numerusform>
            <numerusform>The backup does not include %n attached files. Everything else was restored. Use Check what is stored to see which to attach again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksPanelTexts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still unanswered.</source>
        <translation>
            <numerusform>%n question is still unanswered.</numerusform>
            <numerusform>%n questions are still unanswered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueListTexts</name>
    <message numerus="yes">
        <source>and %n more under Due</source>
        <translation>
            <numerusform>and %n more under Due</numerusform>
            <numerusform>and %n more under Due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorTexts</name>
    <message numerus="yes">
        <source>That was too long for this answer: the first %n characters are kept</source>
        <translation>
            <numerusform>That was too long for this answer: the first character is kept</numerusform>
            <numerusform>That was too long for this answer: the first %n characters are kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiredTexts</name>
    <message numerus="yes">
        <source>%n order(s) permanently removed</source>
        <translation>
            <numerusform>%n order permanently removed</numerusform>
            <numerusform>%n orders permanently removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a day</source>
        <translation>
            <numerusform>%n hour a day</numerusform>
            <numerusform>%n hours a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>%n hour a week</numerusform>
            <numerusform>%n hours a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileEditorTexts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderListTexts</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPreviewTexts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftToDoTexts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a reason for %n warning(s)</source>
        <translation>
            <numerusform>a reason for %n warning</numerusform>
            <numerusform>a reason for %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more tick(s)</source>
        <translation>
            <numerusform>%n more tick</numerusform>
            <numerusform>%n more ticks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDeadlineTexts</name>
    <message numerus="yes">
        <source>not sent to the installer, change in %n day(s)</source>
        <translation>
            <numerusform>not sent to the installer, change in %n day</numerusform>
            <numerusform>not sent to the installer, change in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not sent to the installer, release in %n day(s)</source>
        <translation>
            <numerusform>not sent to the installer, release in %n day</numerusform>
            <numerusform>not sent to the installer, release in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not sent to the installer, change in %n hour(s)</source>
        <translation>
            <numerusform>not sent to the installer, change in %n hour</numerusform>
            <numerusform>not sent to the installer, change in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not sent to the installer, release in %n hour(s)</source>
        <translation>
            <numerusform>not sent to the installer, release in %n hour</numerusform>
            <numerusform>not sent to the installer, release in %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFileTexts</name>
    <message numerus="yes">
        <source>%n page(s) of this PDF are not part of the form, and were not read.</source>
        <translation>
            <numerusform>%n page of this PDF is not part of the form, and was not read.</numerusform>
            <numerusform>%n pages of this PDF are not part of the form, and were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderHeaderTexts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageViewTexts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) on this page</source>
        <translation>
            <numerusform>%n problem on this page</numerusform>
            <numerusform>%n problems on this page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainJsonTexts</name>
    <message numerus="yes">
        <source>and %n more in the file</source>
        <comment>lines</comment>
        <translation>
            <numerusform>and %n more in the file</numerusform>
            <numerusform>and %n more in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileVerifyTexts</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedOrdersTexts</name>
    <message numerus="yes">
        <source>%n order(s) taken in.</source>
        <translation>
            <numerusform>%n order taken in.</numerusform>
            <numerusform>%n orders taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLineTexts</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoredCheckTexts</name>
    <message numerus="yes">
        <source>The record of who did what has %n entries; its check value is %1. It proves that nobody without a key has altered, removed or added an entry, unless an older copy of the whole profile was put in its place. Somebody with a key could write a new record; that shows only beside a check value that was kept elsewhere, in a backup or on paper. Names are as they were typed in the settings, and times are this computer&apos;s.</source>
        <translation>
            <numerusform>The record of who did what has %n entry; its check value is %1. It proves that nobody without a key has altered, removed or added an entry, unless an older copy of the whole profile was put in its place. Somebody with a key could write a new record; that shows only beside a check value that was kept elsewhere, in a backup or on paper. Names are as they were typed in the settings, and times are this computer&apos;s.</numerusform>
            <numerusform>The record of who did what has %n entries; its check value is %1. It proves that nobody without a key has altered, removed or added an entry, unless an older copy of the whole profile was put in its place. Somebody with a key could write a new record; that shows only beside a check value that was kept elsewhere, in a backup or on paper. Names are as they were typed in the settings, and times are this computer&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskListTexts</name>
    <message numerus="yes">
        <source>%n page(s) left</source>
        <translation>
            <numerusform>%n page left</numerusform>
            <numerusform>%n pages left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEditorTexts</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineContentTexts</name>
    <message numerus="yes">
        <source>Starts %n day(s) late</source>
        <translation>
            <numerusform>Starts %n day late</numerusform>
            <numerusform>Starts %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts %n day(s) early</source>
        <translation>
            <numerusform>Starts %n day early</numerusform>
            <numerusform>Starts %n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too long</source>
        <translation>
            <numerusform>%n day too long</numerusform>
            <numerusform>%n days too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %n day(s) early</source>
        <translation>
            <numerusform>Ends %n day early</numerusform>
            <numerusform>Ends %n days early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineViewTexts</name>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with dates that do not fit</source>
        <translation>
            <numerusform>%n with dates that do not fit</numerusform>
            <numerusform>%n with dates that do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationTexts</name>
    <message numerus="yes">
        <source>The profile&apos;s database has %n row(s) of orders that it does not list</source>
        <translation>
            <numerusform>The profile&apos;s database has %n row of orders that it does not list</numerusform>
            <numerusform>The profile&apos;s database has %n rows of orders that it does not list</numerusform>
        </translation>
    </message>
</context>
</TS>
