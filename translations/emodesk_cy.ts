<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en">
<context>
    <name>AddressEditorTexts</name>
    <message>
        <source>A whole address may be pasted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the address are filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressLines</name>
    <message>
        <source>Building and street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the building and street of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the town or city of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the postcode of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the number of the flat or room, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer does not work in Scotland: an order for an address there goes to the Scottish provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressRules</name>
    <message>
        <source>This postcode district has parts in England and in Scotland: if the address is in Scotland, send the order to the Scottish provider instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is in Scotland, where the installer does not work: send the order to the Scottish provider in the way you did before EMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not in England or Wales, where the installer works: ask the community offender manager who monitors the device wearer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names a place outside England and Wales, where the installer does not work: check it against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This only says that the address is still to come: ask probation for the address, as the order is rejected without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This only says that the answer is still to come: find it out and enter it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of a prison, a court or an office: ask probation where the device wearer will live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address is in England or Wales, where the installer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is given, and none says that it is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device wearer is released to a home, not to a prison, a court or an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that is called approved premises is answered as approved premises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main address is called approved premises, but you answered that it is not: correct one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main address is in the region of the responsible probation service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postcode of the main address is not in the probation region: check both with the community offender manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two addresses are the same: correct one, or leave out the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timetable has no curfew at a further address that the order gives: check both against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of a curfew are different, and each is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alcohol</name>
    <message>
        <source>Alcohol monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the licence forbid alcohol, or limit it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstinence forbids alcohol altogether; level limits how much is drunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of alcohol monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose alcohol abstinence or alcohol level, as the licence says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does alcohol monitoring start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which alcohol monitoring starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does alcohol monitoring end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which alcohol monitoring ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlsoInFileTexts</name>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) of the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexACommandTexts</name>
    <message>
        <source>Writes Annex A, the risk notification of PI 01/2019, as a draft for the responsible officer: with what an order says, or with answers of its own. It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Annex A in a file of its own, instead of what the order says. No order is needed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over what is only suggested as well. Read the form before it goes anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answers to this file, to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which order, or which answers: ORDER.json or --answers ANNEX.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file to write: --pdf OUT.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write Annex A of an order, or one of its own, as a PDF/A file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexADeadlineTexts</name>
    <message>
        <source>Send Annex A to EMS on the day on which the responsible officer is told of the monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell EMS of the urgent risk now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell EMS of the change of management arrangements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell EMS that the case moves, and how the risk has grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new responsible officer tells EMS the region, all known risk and how to be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS must have told the responsible officer of the violation: ask, if nothing came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for evidence of a reasonable excuse ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the breach information, unless a reasonable excuse was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell EMS that the breach goes to court, and what is needed for the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell EMS that the breach does not go to court, and what followed instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell EMS the outcome of the proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Annex A to EMS: what is known of the risk, or that nothing is, the responsible officer&apos;s contact details, and whether MAPPA, IOM or PPO applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell EMS that MAPPA, IOM or PPO applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS must have been invited to the MAPPA meeting on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS must have told the responsible officer of the risk: ask, if nothing came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS must have told the responsible officer of the urgent risk: ask now, if nothing came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexAListTexts</name>
    <message>
        <source>%1, Annex A %2, begun %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes A without an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Annex A of an order is opened from that order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the Annex A %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexAPaperViewTexts</name>
    <message>
        <source>Who sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested from the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is suggested. A box left blank does not mean No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this stands in the form until you accept it. Read each one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n update(s). They stay as they are; add what has changed since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. What changes later is added, and the rest stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a further &amp;update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft for the responsible officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions and updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexAScreenTexts</name>
    <message>
        <source>New Annex A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex A of EMO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex A %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions and form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier update stays as it is. Add another one for what has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexASendViewTexts</name>
    <message>
        <source>Show the file in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the responsible officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prison sends nothing to EMS. The responsible officer checks the form, completes it and sends it to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is open in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexATexts</name>
    <message>
        <source>%1: no longer given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an Annex A. Choose a .json file that EMO Desk has written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The responsible officer has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(EMO version %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id in the file is not a UUID. Ask whoever made the file to save it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexDutyDates</name>
    <message>
        <source>Dates that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that deadlines count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date was the case allocated to the responsible officer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there a responsible officer already when monitoring was imposed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then EMS is told on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date was the responsible officer told that monitoring is imposed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told that monitoring is imposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date did the management arrangements change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a new responsible officer, or a transfer to another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date was it decided to move the case because the risk has grown?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move after growing risk decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date did the new responsible officer receive the case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date did an urgent risk become known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent risk known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date did a violation happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time did it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date was the letter about the violation sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter about the violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date was the hearing for the breach set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which its date became known, not the day of the hearing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date was it decided not to take the breach to court?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided not to proceed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date did probation learn the outcome of the proceedings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been seen to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date did it become known that MAPPA, IOM or PPO applies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this blank if the first notification to EMS says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA, IOM or PPO known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date was the last MAPPA meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell EMS the outcomes and actions that concern the monitoring. The instruction gives no number of days, so do it promptly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last MAPPA meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date is the MAPPA meeting that someone from EMS needs to attend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this blank if EMS is not needed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA meeting with EMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information from EMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date did EMS learn of a relevant risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS must tell the responsible officer within one working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk known to EMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date did EMS learn of a risk that had to be managed at once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS must tell the responsible officer of such a risk immediately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent risk known to EMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the responsible officer need to know from EMS?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS must give any information about the individual or the monitoring that the responsible officer asks for. Kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information needed from EMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date was EMS asked for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instruction gives EMS no number of days to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been seen to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexDutyDone</name>
    <message>
        <source>EMS was told of the change of management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS was told of the transfer after the risk had grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS was told by the new responsible officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS was told of the urgent risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The violation was followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS was told of the hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS was told that there is no breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS was told of the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS was told that MAPPA, IOM or PPO applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS was told the outcomes of the MAPPA meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS was invited to the MAPPA meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS told the responsible officer of the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS gave the information that was asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexFurtherUpdate</name>
    <message>
        <source>What has changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sends the revised notification?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date is the revised notification sent to EMS?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date sent to EMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date was the update prepared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexFurtherUpdates</name>
    <message>
        <source>Further updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has EMS to be told since?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update stays as it is once it has been added. Add another for what changes later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexGenderAtRisk</name>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexIndividual</name>
    <message>
        <source>Supervised individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the supervised individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of order is electronically monitored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is meant for community sentences. A prison prepares it as a draft only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the supervised individual&apos;s name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the supervised individual&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or &quot;No fixed abode&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address, or &quot;No fixed abode&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the date of birth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the telephone number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the supervised individual&apos;s email address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of it is the surname?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes first at the top of each further page. Left blank, the last word is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexOfficer</name>
    <message>
        <source>Responsible officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer and contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the responsible officer&apos;s name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the responsible officer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the responsible officer&apos;s telephone numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer&apos;s telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the responsible officer&apos;s telephone number, or leave it to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the address of the office?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the office, or leave it to the responsible officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which probation delivery unit (PDU) is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the probation delivery unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the unit&apos;s functional mailbox?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDU functional mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the unit&apos;s functional mailbox, or leave it to the responsible officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unit sends the notification?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The responsible officer fills this in on sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date is EMS notified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of notification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexOrderKind</name>
    <message>
        <source>Community order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended sentence order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision default order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: a draft that the prison prepares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexPaperTexts</name>
    <message>
        <source>No relevant risk of harm is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex A, notification to EMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft for the responsible officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prepared it on %2 from %3.</source>
        <extracomment>%1 prepared Annex A on the day %2 from the version %3 of an order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prepared it on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update was added on %1.</source>
        <extracomment>%1 is a date, or several.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every answer, complete the blank ones and send the form yourself. A box left blank means that the prison does not know; it does not mean No.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexRiskLevel</name>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very High</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexRiskOfHarm</name>
    <message>
        <source>Risk information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a risk of harm assessment been made, such as OASys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of harm assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the assessed risk of harm to staff?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of harm to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the level of risk to staff that the assessment found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does EMS need to know to keep its staff safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information about the risk to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else does EMS need to know about the risk to the public?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information about the risk to the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does EMS need to know from other assessments?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information from other assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are people of one gender at particular risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As assessed. Tick none if there is no such risk, or if it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to a specific gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there evidence of racist views?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racist views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there evidence of homophobic views?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homophobic views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there pets at the premises that might be a risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pets that might be a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the supervised individual managed through integrated offender management (IOM)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed through IOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a case of multi-agency public protection arrangements (MAPPA)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the MAPPA level, and what else matters for managing the individual?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA level and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the MAPPA level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there an assessed risk to self?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the risk to self?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the risk to self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the risk to self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there safeguarding issues?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the safeguarding issues?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the safeguarding issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the safeguarding issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you confirm that no relevant risk of harm is known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS must get either what is known of the risk, or this confirmation. Only the responsible officer can give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known relevant risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer Yes for a prolific and priority offender (PPO) too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexRules</name>
    <message>
        <source>EMS gets what is known of the risk, or a confirmation that nothing is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here tells of a risk. Give what is known, or have the responsible officer confirm that no relevant risk is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form that tells of a risk does not confirm that none is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form tells of a risk and confirms that none is known. Take one of them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further updates follow each other, and the first notification, by date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This update is dated before what was sent earlier. Check both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification after allocation says whether IOM or PPO, and MAPPA, apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS must be told within one working day of allocation if IOM, PPO or MAPPA applies, and this notification does not say. Answer it, and add an update if the form has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS is told the outcomes and actions of MAPPA meetings that concern it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell EMS the outcomes and actions of the MAPPA meeting that concern the monitoring. If there are none, tick that it was seen to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the responsible officer needs to know is asked of EMS, and EMS answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask EMS for the information that the responsible officer needs, and enter the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMS was asked for information and must give it. Ask again if nothing came, and tick it when it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the court ordered is within the limits of community orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curfew of a community order lasts from %1 to %2, for at most %3; for convictions from 28 June 2022 it is at most %4 and %5, for at most %6. Alcohol is forbidden for at most %7. Ask the court if the order says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexSensitiveTexts</name>
    <message>
        <source>Give only what EMS strictly needs to manage the risk. Sensitive data need that, or the supervised individual&apos;s consent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexSuggestionTexts</name>
    <message>
        <source>Violent behaviour or threats of violence have been reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual offences have been reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another occupant of the address is reported to be threatening or violent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A history of substance abuse has been reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health, learning difficulties or another need have been reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other risks have been reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding of an adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding of a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safeguarding issue has been reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children under 18 live at the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (known as %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed abode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex A is a form of probation, and another organisation is responsible here. Tell the responsible officer what is known of the risk in your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnexYesNoNotKnown</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCheckTexts</name>
    <message>
        <source>EMO service, page &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten this answer: it has %1 characters, and the installer takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date must be in the past. Check the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date must be in the future. Check the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be ticked together with anything else. Untick it, or the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is not among those that the form offers. Choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer offered. Choose the answer that fits best now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is of a kind that the installer does not take. Attach one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is not on the list. Choose one of its names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten this answer: it has %1 characters, each line break counting as two, and the installer takes %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersJsonTexts</name>
    <message>
        <source>The member %1 of the file is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %1 of the file is not a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In row %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %1 of the file has %2 entries, and the form takes %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersTableTexts</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>When is the first appointment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which the attendance starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does the attendance end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which the attendance ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the appointment for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what the appointment is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day, and how often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: every Monday. Add another appointment for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of the appointment, and how often it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time does it start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time at which the appointment starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time at which the appointment ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentCheckTexts</name>
    <message>
        <source>The file is empty. Open it in the program it comes from, save it again and choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more. Look for it and choose it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which is the most that the online service takes. Save a smaller copy and choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Open it and choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file. Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this kind is not taken here. Choose one of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs a password, which the installer does not have. Save a copy without one and choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged and cannot be opened. Save or scan it again and choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the file is missing, as after a download or a copy that broke off. Fetch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has far more pages than belong here. Save the pages that are needed and choose those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not what its name says: it is named .%1, and holds something else. Choose one of these: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is named .%1, but is a %2 file, and would be refused. Rename it, or save it as one of these: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Another program may have it: close it there and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end. Try again, or choose another copy of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentRules</name>
    <message>
        <source>The same file is attached more than once: open it, and attach the right file in the other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence, the photo and the maps are different files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsTexts</name>
    <message>
        <source>The file could not be added to the profile. The disk may be full; make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached file is missing from the profile. Restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached file is not the one that was added. Restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was altered while it was read. Add it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditChainTexts</name>
    <message>
        <source>Entry %1 of the audit record is missing, was altered or does not belong there. It is the first of which that can be said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AvailabilityRules</name>
    <message>
        <source>Only what home detention curfew, the pilot, the address and the age allow is monitored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be ordered for this release: %1. The reason: %2. Check the answers with the community offender manager; if they are right, the licence must be corrected first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol is monitored only of people of 18 and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol monitoring is not for someone under 18. Take it out of the order and have the licence corrected, or check the date of birth and the answer about a responsible adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind of monitoring except alcohol monitoring needs an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order needs an address, and will be rejected without one. Ask probation for the release address; only alcohol monitoring can do without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main address is not complete, and the order will be rejected without it. Ask probation for the release address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order for the acquisitive crime pilot has an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquisitive crime pilot cannot be ordered without an address. Do not send this order: tell the community offender manager, as probation orders the tag by email once there is an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without home detention curfew and outside the pilots, this can be ordered only for a release under the Sentencing Act 2026: %1. How that is done is not published. Say whether the release is under the Act, and ask Electronic Monitoring Support before you send the order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AvailabilityTexts</name>
    <message>
        <source>without home detention curfew and outside the pilots, only alcohol monitoring is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the acquisitive crime pilot needs an address, so nothing can be monitored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without home detention curfew, the acquisitive crime pilot is for trail monitoring only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a fixed address, only alcohol monitoring is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alcohol monitoring is for people of 18 and over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupChoiceTexts</name>
    <message>
        <source>Backup %1, made %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1, made %2, incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from my backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup to restore. The newest is first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an earlier version of EMO Desk, named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The backup does not include %n attached file(s). Everything else was restored. Use Check what is stored to see which to attach again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backup %1, made %2, not verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupFileTexts</name>
    <message>
        <source>%1 is not an EMO Desk backup, or is damaged. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is damaged. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRestoreTexts</name>
    <message>
        <source>The backup is damaged: %1. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of the backup %1 is damaged or has been changed. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a profile in %1. Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSeriesTexts</name>
    <message>
        <source>The backup folder %1 cannot be reached, or nothing can be written to it. Connect its drive, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your orders are on this computer only. Choose a folder on the network for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of your orders in %1 yet. Make one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is not complete, because something in the profile is damaged. Use Check what is stored to see what, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups found in %1. Choose the folder that contains your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete backup of your orders found in %1. Back up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last complete backup was made on %1. Back up now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupTexts</name>
    <message>
        <source>The folder %1 for backups cannot be made. Choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the profile were changed while the backup was made. Back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of this profile is already being made. Wait for it to end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BareDatabaseTexts</name>
    <message>
        <source>The backup %1 was made by an earlier version of EMO Desk. It is damaged, or is not a backup. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message>
        <source>The order %1 has no draft that could be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order %1 has another draft by now. Finish or delete that one first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinViewTexts</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted drafts. Enter takes one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusinessDaysTexts</name>
    <message>
        <source>FROM is a date such as 2026-12-07, from 1990 to 2099</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N is a number of days from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the day that comes so many business days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the day that comes N business days of England and Wales after the day FROM, which itself does not count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarTexts</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelledTexts</name>
    <message>
        <source>Cancelled. Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardScreenTexts</name>
    <message>
        <source>Set by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardTexts</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeRules</name>
    <message>
        <source>The monitoring is said to have started, but its first day is yet to come. Check the answer and the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monitoring is said not to have started, but its first day is over. Check the answer and the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence attached is the one of the version before. Attach the licence that was updated for this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After release on home detention curfew, a change of address or of the curfew is for probation to order. Ask the community offender manager before you send this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit to check or refit the device is not ordered through EMO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that has to be checked or fitted again is no change to the order. Use the service request portal, or email EMSEnforcement@ems.co.uk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another responsible officer is not told to the installer through EMO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another responsible officer is no change to the order. Use the service request portal, or email EMSEnforcement@ems.co.uk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the monitoring has started agrees with its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change goes with the licence that was updated for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After release on home detention curfew, probation changes the address and the curfew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 have passed, so the online service will not take this as the correction of a rejected order; it offers only a change. Ask electronic monitoring support how to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order is corrected after its rejection within %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>About the changes in this version of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the order changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date do the changes take effect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes take effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which the changes take effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anything else to know about the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the version before is listed on the printed form by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information about the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether there is anything else to know about the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is there to know about the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what else there is to know about the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of change does the older order give?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer asks for it. It is printed on the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the order is changed: the online service asks for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>at %1; source: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what would get an order rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what would get the order rejected. Exits with 0 if no error was found, 1 if one was, 2 if the file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksPanelTexts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stops you finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop you finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>likely to be rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only you can check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you type · F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still unanswered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockDoubtTexts</name>
    <message>
        <source>This computer&apos;s clock shows %1, before this program was made on %2. Dates and deadlines cannot be trusted: have the clock put right. Your orders are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, before the last change was saved on %2. Dates and deadlines cannot be trusted: have the clock put right. Your orders are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>No file is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this is expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--today takes a date such as 2026-12-07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now takes a time such as 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date to look at the order on, YYYY-MM-DD in London; today if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of that day, hh:mm; noon if only --today is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1. The first if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how the command is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 [options] %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 --help shows how it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least this is expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Annex A &amp;without an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an &amp;Annex A…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the o&amp;ffice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase and recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unanswered question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annex A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print e&amp;verything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything as &amp;one PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;transfer sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand to a colleague as a pac&amp;kage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this order for &amp;good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;rrect the rejected order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;EMO Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with the licence, the photo and the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were not looked at: %1. Say with --files which folder they are in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonTexts</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <extracomment>%1 is a condition with its number, %2 the one that it had in version %3.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionNameTexts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a type of monitoring, %2 its number among several: Exclusion zone 2.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionTexts</name>
    <message>
        <source>Curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home detention curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol abstinence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusion zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusion zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction zones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmTexts</name>
    <message>
        <source>EMO Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactLinkTexts</name>
    <message>
        <source>Email %1</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContradictionRules</name>
    <message>
        <source>This is a home detention curfew licence, but the release is not on home detention curfew: check the licence, the sentence and the answer about home detention curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is on home detention curfew, but the licence is not a home detention curfew licence: attach and describe the right one, or correct the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detention and training order goes with a youth licence or a notice of supervision: check the kind of licence and the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a youth licence, but the sentence and the age are an adult&apos;s: check the kind of licence, the sentence and the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this sentence only the Parole Board releases, but the licence is one after ordinary release: check both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered that the Parole Board did not decide on the release, but the sentence or the licence says that it did: check which is right, and whether the device wearer is eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Parole Board decided on the release, but the licence is one after ordinary release: check both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a private mailbox: give an address of the office, as the installer writes there about the device wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home detention curfew is on every night, but the timetable has nothing on %1: check it against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of licence agrees with the sentence and with home detention curfew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said about the Parole Board agrees with the sentence and the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device wearer is between 10 and 100 years old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this date of birth the device wearer would be %1 years old when monitoring starts: check the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NOMIS number and the prison number are the same person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NOMIS number and the prison number differ: check both, as one may be somebody else&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prison does not order for a device wearer whom the Home Office manages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Home Office is responsible for immigration cases, which it orders itself: check the organisation, and whether this is an immigration case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer&apos;s rejections go to a mailbox of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home detention curfew is on every night of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment ends after it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment does not end after it starts: check both times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with a sexual offence is checked for home detention curfew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has to register as a sex offender is not released on home detention curfew: check that the device wearer is eligible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvertTexts</name>
    <message>
        <source>The file to write; without it the order is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads an order and writes it in the JSON of the live service. Nothing that the file holds is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id: spaces around it are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left out, because this order does not ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left out, because EMO Desk does not know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: written another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is written as %3, because this order does not ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an order in the JSON of the live service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only what the live service itself would hold: the answers that are asked, without those that stay on this computer. What changes or is left out is said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialEditTexts</name>
    <message>
        <source>I have the &amp;recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know the &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Curfew</name>
    <message>
        <source>Curfew dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does the curfew start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On home detention curfew this is the day of release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which the curfew starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does the curfew end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which the curfew ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew on the day of release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is the device wearer released?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this blank if it is the day on which the curfew starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time does the curfew start on the day of release?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time at which the curfew starts on the day of release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time at which the curfew of the day of release ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the standard boundary of the curfew address have to be changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to the standard boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the standard boundary has to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the boundary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the boundary of the curfew address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When must the device wearer stay in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one curfew period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which address does the older order keep the curfew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timetable says so now, for each period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time before the start means the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which address does the older order keep the curfew of the day of release?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer asks for it. It is printed on the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a time by which the device wearer can be at the address. The installer&apos;s first visit is then more likely to succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard boundary is the inside of the home, from the front door to the back door: gardens and shared areas are outside it. Whoever decided on the curfew must have agreed to a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what else is inside it, and at which address: &quot;the yard behind the main address, as far as the gate&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurfewAddress</name>
    <message>
        <source>Main address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurfewContentTexts</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 are addresses, %2 is a stretch of time: Main address 19:00 to 07:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 are addresses, %2 is a stretch of time that is half known: Main address: start not given, to 07:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurfewEnquiries</name>
    <message>
        <source>Curfew enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has probation confirmed its domestic abuse and child safeguarding enquiries for the curfew address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers on this page are kept on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding enquiries confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered the domestic abuse enquiry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name, or the police force and team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse enquiry answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date was the domestic abuse enquiry answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse enquiry answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered the child safeguarding enquiry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name, or the council and team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child safeguarding enquiry answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date was the child safeguarding enquiry answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child safeguarding enquiry answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the device wearer be safely managed there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the responsible officer judges, knowing both answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be safely managed at the curfew address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has probation confirmed that the curfew address is suitable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew address confirmed as suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said whether the curfew address is suitable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability of the address answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date did they say so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability of the address answered on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurfewPeriod</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day on which this curfew period starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time at which this curfew period starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time before the start means the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time at which this curfew period ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the address for this curfew period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurfewRules</name>
    <message>
        <source>This curfew period names an address that the order does not give. Add the address, or choose another one for this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two curfew periods overlap (%1 and %2). Check the hours against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curfew has hours for the day of release, an answer about the boundary, and a timetable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its start on the day of release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end on the morning after release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer about its boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curfew is not finished, and its hours would not reach the installer. Still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order for home detention curfew asks for a curfew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like curfew hours that change later. The order takes one weekly timetable: give the hours at release here, and order each later change of hours as a change to the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curfew of a new order starts on the day of release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curfew does not start on the day of release. Check both dates against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew hours that change later are ordered by changes, not described in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is on home detention curfew, but the order asks for no curfew. Add the curfew, or correct the sentence and the answer about home detention curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This curfew period starts and ends at the same time, so it lasts 24 hours. Check it against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curfew keeps the device wearer in for more than %1 on %2. Check the hours against the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curfew timetable has real times, no overlaps, no more than %1, and addresses that the order gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device wearer cannot be safely managed at the curfew address. Do not order the curfew there: ask the responsible officer for another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation has not confirmed its domestic abuse and child safeguarding enquiries for the curfew address. Have the responsible officer complete both before you send the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask probation who answered its domestic abuse and child safeguarding enquiries for the curfew address and when, whether the device wearer can be safely managed there, and whether the address is suitable. Note it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask probation who answered its domestic abuse and child safeguarding enquiries for the curfew address and when, and whether the device wearer can be safely managed there. Note it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation has not confirmed that the curfew address is suitable. Ask the responsible officer for a suitable address before you send the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask probation whether the curfew address is suitable, and note who said so and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation has made its domestic abuse and child safeguarding enquiries before a curfew is ordered, and the device wearer can be safely managed at the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation has confirmed that the curfew address is suitable. Home detention curfew needs the answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurfewWeekModelTexts</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: hours and minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a day, %2 a column: &quot;Friday, from: There is no such time&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>A row of a timetable of which no day is known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <extracomment>%1 is a day: &quot;Undo: change Saturday&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurfewWeekPictureTexts</name>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurfewWeekTexts</name>
    <message>
        <source>No times yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows run from noon to noon, so that each night is one bar. In the list below, Enter edits and Del removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 to all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to all days: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageTexts</name>
    <message>
        <source>A key that opens the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that a newer EMO Desk has written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the one that was saved last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written by this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, or was exchanged with another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseTexts</name>
    <message>
        <source>Another program is using the profile. Close it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be opened for writing. Ask whoever looks after this computer to let you write to its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change could not be saved: the disk is full, or fails. What was saved before is safe. Make room on the disk and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged. Restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not allow this change. Finished versions always stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s database does not work. Start the program again; if that does not help, restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile database %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s part for databases is missing. Install EMO Desk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the folder %1 is too long. The database (SQLite) opens paths of up to %2 bytes, and this one has %3 with the name of the file. Choose a folder with a shorter path, or move the profile there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditorTexts</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24-hour clock, for example 19:00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateRules</name>
    <message>
        <source>%1 starts on %2, but the licence starts on %3. Check both; if the licence is wrong, ask the community offender manager to have it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends on %2, but the licence gives %3. Check both; if the licence is wrong, ask the community offender manager to have it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the dates of the monitoring with those of the licence, or enter the dates of the licence and have them compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every condition ends on or after the day on which it starts, and later than now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends before it starts. Check both dates against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has already ended on this date. Check it against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring starts and ends on the dates that the licence gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on until %2, but home detention curfew ends on %3. Outside the pilots it cannot go on after that; if the licence says so, ask the community offender manager to have it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On home detention curfew and outside the pilots, the trail ends with the curfew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends on %2, on another day than the other monitoring: compare it with the end that its own paragraph of the licence gives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlinesTexts</name>
    <message>
        <source>Nothing is due.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Annex A, with the dates that deadlines count from. No order is needed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose: ORDER.json or --annex-a ANNEX.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what is due for an order, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what is due for an order and by its Annex A, or by an Annex A alone, with its sources; or writes it as a calendar file, which holds a reference and no name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceWearer</name>
    <message>
        <source>About the device wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police National Computer (PNC) number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every number that you have; at least one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOMIS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter, four digits and two letters, such as A1234BC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reference number (CRN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation&apos;s number: a letter and six digits, such as X123456.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance and enforcement person reference (CEPR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court case reference number (CCRN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the device wearer&apos;s first name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the device wearer&apos;s first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the device wearer&apos;s middle names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the device wearer&apos;s last name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the device wearer&apos;s last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other name is the device wearer known by?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the device wearer&apos;s date of birth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the device wearer&apos;s date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a responsible adult required when the device is fitted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone under 18 needs a parent, a guardian or another adult with parental rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a responsible adult required?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether a responsible adult is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the device wearer&apos;s sex?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device wearer&apos;s sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the device wearer&apos;s gender?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device wearer&apos;s gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which disabilities or health conditions does the device wearer have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabilities and health conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the disabilities and health conditions that apply, or that none does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the disability or health condition?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other disability or health condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the disability or health condition that is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an interpreter required?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether an interpreter is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language that the interpreter must speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the responsible adult related to the device wearer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the responsible adult is related to the device wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the relationship?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe how the responsible adult is related to the device wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the responsible adult&apos;s full name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the responsible adult&apos;s full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the responsible adult&apos;s telephone number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the device wearer have a telephone number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a telephone number available?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the device wearer has a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the device wearer&apos;s telephone number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the device wearer&apos;s telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the device wearer have a fixed address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a fixed address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the device wearer has a fixed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will the device wearer be at any other address during curfew hours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other curfew addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will there be a third address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third curfew address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this address approved premises?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes a difference to who orders the tag when the device wearer moves on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of approved premises counts, if they will live there. With a number, the installer&apos;s first visit is more likely to succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary accommodation and approved premises count. All monitoring but alcohol monitoring needs an address at release. If there is none by then, probation can order alcohol monitoring or an acquisitive crime tag after release; any other order is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the device wearer will be at any other address during curfew hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceWearerRules</name>
    <message>
        <source>At least one identity number is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least one identity number, so that nobody else can be taken for the device wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A responsible adult is required exactly when the device wearer is under 18 on the first day of monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device wearer will be 18 or older when monitoring starts, yet a responsible adult is required. Check the date of birth, or answer No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device wearer will be under 18 when monitoring starts, so a responsible adult is required. Check the date of birth, or answer Yes and name the adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence is one that somebody of that age can have been given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detention and training order is for someone under 18, but the device wearer will be older when monitoring starts. Check the sentence and the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence is for adults, but the device wearer will be under 18 when monitoring starts. Check the sentence and the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation orders the tag of somebody who leaves approved premises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main address is approved premises. If the tag is wanted only for the time after they are left, probation orders it, not the prison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayTexts</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Additional documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file is the licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final, approved licence of this device wearer: a PDF or Word file of at most 25 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a photo of the device wearer to attach?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a photo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether there is a photo of the device wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file is the photo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF, PNG or JPEG file of at most 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo is needed only if there is none on the licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DroppedFileTexts</name>
    <message>
        <source>Drop one file at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a link. Save the file on this computer first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueListTexts</name>
    <message>
        <source>Overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more under Due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save to my calendar (.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Annex A of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorTexts</name>
    <message numerus="yes">
        <source>That was too long for this answer: the first %n characters are kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmoDeskTexts</name>
    <message>
        <source>Prepares Electronic Monitoring Orders without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the profile, instead of the user&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorRateChartTexts</name>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back: here %1, nationally %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back nationally</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExclusionZone</name>
    <message>
        <source>When does the exclusion zone start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which the exclusion zone starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which the exclusion zone ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the exclusion zone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the description from the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe where the exclusion zone is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When must the device wearer keep out of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: at all times, or on days on which there is a match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter when the device wearer must keep out of the exclusion zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file is the map of the exclusion zone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF, PNG or JPEG file of at most 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the exclusion zone called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name. The installer is not told it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a short name for the exclusion zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of zone is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExclusionZones</name>
    <message>
        <source>Exclusion zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which areas must the device wearer keep out of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one exclusion zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpiredTexts</name>
    <message>
        <source>Permanently delete these orders, with every version and file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the finished orders that are past the retention period in the profile&apos;s settings, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) permanently removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>list orders past their retention period, or delete them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>The PDF file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file to write: --pdf OUT.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map %1 cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that holds the maps which the order names; they are printed as annexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the form of an order as a PDF/A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the form of an order as a PDF/A file. It is marked as a draft while it is one, and is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders that were rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders for home detention curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders for alcohol monitoring on licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders for the acquisitive crime pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community orders, for Annex A alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Time before a release or a change in which the installer must have the order at once, complete and with the latest licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which somebody looks for the installer&apos;s answer, or asks whether the device was fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which a rejected order is corrected as such, from its submission or the first day of monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most hours of curfew in a day before the order is worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest hours of curfew in a day, but for the first and the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest alcohol monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest alcohol monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest time on licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of releases under the Sentencing Act 2026, tagged unless there is a reason against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest hours of curfew on a day with a curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most hours of curfew in a day, by the day of conviction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most hours of curfew in a week, by the day of conviction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest curfew, by the day of conviction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest alcohol abstinence and monitoring requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time before a release beyond which its year is worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest curfew before its years are worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest monitoring, of a kind that has no figure of its own and was not compared with the licence, before its years are worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since a change took effect after which its date is worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCopyTexts</name>
    <message>
        <source>Nothing more can be written to %1. The disk may be full; make room, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileEditorTexts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or browse for it, or paste it with Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied is no file. Copy the file itself, and paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that it was dropped on has changed. Drop it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was not attached: its order was closed or finished while it was read. Open the order, and drop the file again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRules</name>
    <message>
        <source>The order names the file %1, but the file is not here. Attach it again, or it will not reach the installer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file that the order names is there, wherever files can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilledFormTexts</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>What EMO Desk knows of the EMO service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO Desk does not know these parts of the file: %1. They are printed under &quot;Also in the file&quot;, but not checked. Check them in the online service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO Desk does not expect these parts in the file, and does not print them: %1. Check them in the online service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are kept but not printed, because other answers mean that they are not asked. Check that they are not needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What EMO Desk prints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWordsTexts</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderListTexts</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past retention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForeignOrderTexts</name>
    <message>
        <source>%1 in the file is not a UUID. Ask whoever made the file to export the order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a version in the file is not a whole number from 0. Ask whoever made the file to export the order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions in the file have the number %1. Ask whoever made the file to export the order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPreviewTexts</name>
    <message>
        <source>The form as it will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the form as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatTexts</name>
    <message>
        <source>This is not a complete email address. It should look like name@organisation.gov.uk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a complete email address. Check it, or ask the team for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a telephone number that can be dialled. Check it, or answer that there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a postcode. Check it against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a telephone number that can be dialled. Check it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverDraftsTexts</name>
    <message>
        <source>Making the files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverEmailTexts</name>
    <message>
        <source>OFFICIAL-SENSITIVE: Electronic Monitoring Order %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFFICIAL-SENSITIVE: Electronic Monitoring Order %1, version %2, sent by email because the online service is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFFICIAL-SENSITIVE: Annex A for %1, a draft for you to complete and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFFICIAL-SENSITIVE: Annex A for %1, with a further update to complete and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is the form of Electronic Monitoring Order %1, version %2. It comes to you for information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not forward this form to EMS. The order reaches EMS from the prison; a second copy would create a duplicate order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The online EMO service did not take Electronic Monitoring Order %1, version %2. This email brings you the order instead. It is sent once; the same order does not follow through the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is a draft of Annex A for %1: the risk notification to EMS that PI 01/2019 asks of the responsible officer. The prison has filled in what it knows and sends nothing to EMS itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every answer, complete the blank ones and send the form to %1 within one business day of being allocated the case; on the same day, if you were responsible already when monitoring was imposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a further update. Check it, say who sends it and when, and send the form to %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box left blank means that the prison does not know. It does not mean No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about it go to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverRules</name>
    <message>
        <source>The form is emailed by hand to probation and the police, who do not send it on to EMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets this form by itself: email it to probation and the police, and tell them not to send it on to EMS, which would create a second order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer does not confirm orders, and rejects them by email. Look into your team&apos;s mailbox, and note what the installer said or that nothing came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When %1 have passed since an order was sent, somebody looks whether the installer has written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverStepsTexts</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts open in the mail program with the attachments in place. Their text asks nobody to forward the form to EMS: it would create a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files in their folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of Annex A goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex A, the risk notification to EMS, has not been prepared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Annex A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare Annex A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is open in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverTexts</name>
    <message>
        <source>The folder to write them to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Annex A that goes with it; otherwise what the order says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which folder to write to: --to DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what an order is handed over with, and email drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares what an order is handed over with: its form, Annex A, both as one file, and an email draft for each recipient. Nothing is sent. The files are not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order names files that are not in %1: %2. Put them there, or correct the order. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverWays</name>
    <message>
        <source>By email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPagesTexts</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus open with Alt and the underlined letter. Tab goes to the next control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO Desk prepares Electronic Monitoring Orders. It never uses the network: everything stays on this computer and in the backups that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryViewTexts</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions %1 and %2 say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen this version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeViewTexts</name>
    <message>
        <source>No drafts. New order starts one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every finished order is with the installer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order has been sent to the installer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rejected order waits to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet. New order starts one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order matches “%1”. Try part of a surname or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finished order is past its retention period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders are listed here, because this computer&apos;s clock may be wrong. Correct the clock. If it is correct, look again in a few days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, numbers, birth dates, towns   (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search   (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityFormatTexts</name>
    <message>
        <source>This should be a letter, four digits and two letters, such as A1234BC. Check it against NOMIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no PNC number. One looks like 2015/0123456U, and its last letter goes with its digits. Check it against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should be a letter and six digits, such as X123456. Ask probation for the case reference number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>take orders into the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes orders into the profile: files in the JSON of the live service, and PDF forms that EMO Desk has printed. What is in the profile is never overwritten. Exits with 2 if one of them was not taken in; the others are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingFilesTexts</name>
    <message>
        <source>Open an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Annex A takes no files. Go back to its order, or to all orders, and drop the file there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not attached: this version is finished. Begin a change of the order first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not attached: no question outside of a list takes such a file now. A map is dropped on the place of its zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does %1 belong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of a file that is there. What belongs to one entry of a list, such as a map, is dropped on that entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not attached: the pages before that one come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, Annexes A and packages (*.json *.pdf *.emodesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Annex A belongs to the order %1, which is not here. Open the order first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Annex A %1 that is here has updates, or a record of hand-overs, which the one in the file lacks. It was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the Annex A %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one in the file takes the place of the one that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no attachment of this order. The one that is open now stays as it is, and is found among all orders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>Installation location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the device to be fitted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting at the prison is not for someone under 18, without a fixed address, or with a violation protocol of the National Security Directorate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the device is to be fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the name of the prison, office or place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the place where the device is to be fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date is the device to be fitted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date of the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time of the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other times are possible, if that one is not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other possible times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter other times at which the device could be fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallationRules</name>
    <message>
        <source>the device wearer is under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no fixed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an immigration case with location monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting the device at this prison before release is not for this order: %1. Choose another place, such as the probation office, or ask electronic monitoring support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence restricts the use of telephones, so location monitoring must not be fitted at the prison or the probation office. Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order with alcohol monitoring says where the device is fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the device for alcohol monitoring is to be fitted: it can be at the prison or at a probation office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is fitted at the main address only if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device cannot be fitted at the main address, as there is no fixed address. Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the prisons that try it out, the device is fitted before release only to adults with an address who are no immigration case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who may not use a telephone freely is not fitted for location monitoring before release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment at which the device is fitted is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment is over. Agree a new one with the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer&apos;s first visit is more likely to succeed with more details. Ask the community offender manager for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is to be fitted at the prison, but on a day after the release: check both dates and the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is to be fitted outside the prison, but on a day before the release: check both dates and the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For its visit the installer has a telephone number and the number of the flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the prison the device is fitted before the release, and elsewhere after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallerReplies</name>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeTexts</name>
    <message>
        <source>Version %1 of the order %2 is not the one that is here: both were made apart from each other. Nothing was taken in; agree on which one holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order %2 was removed from this profile for good, so version %1 of it was not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the order %2 is still a draft here, and the file holds version %3. Finish or delete the draft, then open the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a draft of version %1 of the order %2, and a later version is here. Nothing was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the order %2 is finished here, and the file holds a draft of it. Nothing was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the order %2 is here already, and the file says something else. Nothing was taken in; ask who made the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the order %2 is a draft here, which differs from the file. Delete the draft, then open the file again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySlotTexts</name>
    <message>
        <source>What this key opens is damaged in the profile. Use the passphrase or the recovery key, whichever you have not tried, or restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this profile. Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery key does not open this profile. Compare it with the printed sheet, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer keeps for you does not open this profile. Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysCommandTexts</name>
    <message>
        <source>Recovery key: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery key could not be shown, so it was not added. Let the command print to the screen, or to a file on a disk with room, and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--add takes one of: passphrase, recovery-key, system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of an open file whose first line is the new passphrase. Without it, it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery key could not be shown, so the keys were not changed. Let the command print to the screen, or to a file on a disk with room, and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what opens the profile, after adding or removing something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a passphrase (which is asked for), a recovery-key (which is printed) or the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the slot of this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed no longer opens the profile. If somebody may have a copy of it, give it new keys: emodesk-cli profile rotate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals everything in the profile with new keys, for when somebody may know a key who should not. Asks for a new passphrase and prints a new recovery key; nothing else opens the profile then, except the system&apos;s keyring if it did before. If this is interrupted, the old keys still open everything. Backups made until now still open with the old keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sealed with new keys. Backups made until now still open with the old keys: make a new one, and delete those that nobody needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, add or remove what opens the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the profile new keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageTexts</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language in itself. Translate it last: the language is offered from then on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftToDoTexts</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing freezes these answers. Nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stops you finishing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can check these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or say why it is right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: the COM confirmed it on 9 September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a reason for %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more tick(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;inish version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceCondition</name>
    <message>
        <source>Curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restriction zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location (trail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance at appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol abstinence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceKind</name>
    <message>
        <source>Licence after ordinary release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home detention curfew licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence after a decision of the Parole Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth licence or notice of supervision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceRules</name>
    <message>
        <source>The licence is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the licence: the order cannot be sent without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is monitored that the licence does not say is electronically monitored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence does not say that this is electronically monitored: %1. Take it out of the order, or have the licence changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is monitored that the licence says is electronically monitored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence says that this is electronically monitored, but the order does not ask for it: %1. Add it to the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this file says neither whose it is nor that it is a licence. Open it and make sure that it is this device wearer&apos;s licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the licence attached is this device wearer&apos;s, final and approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence has both alcohol abstinence and alcohol level. Ask the community offender manager to have it corrected before you send the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the licence has only one alcohol condition; with two, have it corrected first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence has a restriction zone monitored, which this form cannot order. Ask the community offender manager how it is ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file attached as the licence is this device wearer&apos;s final licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence has alcohol abstinence or alcohol level, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph 14a of the licence names what is monitored, with no gap left in its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read paragraph 14a of the licence: it must name each kind of monitoring, and its placeholder must be filled in. Note who has checked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every exclusion zone has its map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion zone %1 has no map. Attach it here, or go on if the licence has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this file seems to name somebody else: open it and make sure that it is this device wearer&apos;s licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this file is that of another document: open it and make sure that it is the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this file is that of a draft or of an earlier licence: open it and make sure that it is the final, approved licence for this release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceTexts</name>
    <message>
        <source>Reads a licence and prints what it says, each fact with the page and the words that say so. It is a machine&apos;s reading: compare it with the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read what a licence says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message>
        <source>--status takes one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only orders of a status: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the orders in the profile, the one that was changed last first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the orders that hold each of the words, inside others too, in a name, an identity number, a birth date, a town or the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the orders in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the orders in the profile that hold some words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupEditorTexts</name>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of the name, then choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MachineSettingsTexts</name>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be an email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be the whole path of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a language of two letters, such as en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s settings in %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s setting %1 is not used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainTexts</name>
    <message>
        <source>
emodesk-cli COMMAND --help tells more.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in the profile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in encrypted packages, to hand them on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted profile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program knows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: emodesk-cli COMMAND ...

Prepares Electronic Monitoring Orders without a network.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindowTexts</name>
    <message>
        <source>Locked after %1 minutes without use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last changes could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MandatoryAttendance</name>
    <message>
        <source>Mandatory attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which appointments must the device wearer keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MigrationsTexts</name>
    <message>
        <source>This is not a profile of EMO Desk, or it is damaged. Choose another folder, or restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer EMO Desk has used this profile. Install that version here; until then the profile is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>Electronic monitoring conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sentence was the device wearer given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sentence that the device wearer was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the device wearer on home detention curfew (HDC)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the device wearer is on home detention curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pilot is the device wearer part of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pilot, or that the device wearer is not part of any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these offences did the device wearer commit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must carry the longest sentence, or one as long as the longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisitive offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the acquisitive offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which police area is the release address in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police area of the release address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the police area that the release address is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the device wearer on the intensive supervision and surveillance programme (ISSP)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the device wearer is on the intensive supervision and surveillance programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released on P-RARR?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the device wearer is released on P-RARR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the licence says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does the licence start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does the licence end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does home detention curfew end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this blank if the release is not on home detention curfew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home detention curfew ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the licence say is to be electronically monitored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored according to the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has checked this against the licence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against the licence by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be monitored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one type of monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does home detention curfew start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this blank if it is the day on which the licence starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home detention curfew starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the device wearer released on a presumptive risk assessed recall review (P-RARR)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who confirmed the pilot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of licence is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers on this page are compared with the order and are not sent to the installer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that differ from the licence are a common reason for rejection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when does the licence order electronic monitoring, if not until its end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph 14a may end the monitoring before the licence does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic monitoring ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the licence restrict the use of telephones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones are restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this an immigration case, with bail granted by the Home Office or a tribunal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the device wearer referred for a GPS tag of the London Mayor&apos;s office (MOPAC)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPS tag of MOPAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose only what the licence says is electronically monitored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is the device wearer released?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the Parole Board decide on the release?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by the Parole Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will the device wearer be held in an immigration removal centre after release?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in an immigration removal centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did the sentence start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does the sentence end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence gives it beside its own end. It is drawn on the printed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date does the older order start as a whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service now works it out from the conditions. Clear it if it no longer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date does the older order end as a whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a release under the Sentencing Act 2026?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Act brings releases that are tagged unless there is a reason against it, without home detention curfew or a pilot. Ask the offender management unit if you are not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release under the Sentencing Act 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at the foot of the page in Create and vary a licence where the licence is printed, and is not printed on the licence. The community offender manager also knows it. A wrong pilot is a common reason for rejection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme is for people aged 10 to 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community offender manager, or the print page of Create and vary a licence. Kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what paragraph 14a names: a curfew or a zone that it does not name is not monitored. Only on a home detention curfew licence is the curfew monitored without being listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does the trail end, if not with the other monitoring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph 14b gives the trail an end of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail ends according to the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does alcohol monitoring end, if not with the other monitoring?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs 14d and 14e give alcohol monitoring an end of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol monitoring ends according to the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Home Office orders this monitoring by its own process. Do not send an order for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOPAC&apos;s tags (Buddi) are only for people released from prison to London. Probation refers for them, and the installer does not fit them. To order other monitoring beside one, ask electronic monitoring support first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a release is not on home detention curfew. The online service does not check who is eligible: the prison must, and the installer rejects the order otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence then starts when they leave it, and the Home Office tells the prison to order if it is needed. In the domestic abuse pilot the Home Office itself orders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonitoringType</name>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the device wearer is at an address during set hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they keep out of an area, always or at set times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they go, recorded by satellite all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they keep appointments at a set place and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they drink no alcohol, or stay below a limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewKeysTexts</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or more words. It opens your orders here, and your backup on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock with my sign-in to this computer, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next step you print a recovery key. Without it, nobody can open your orders if the passphrase is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example four words that have nothing to do with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short. Use four words or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong enough. One more word would make it very strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase of four words or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your orders if you lose the passphrase. It is shown this once. Keep the sheet where your team keeps such things, and not beside this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I have printed or written down the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of EMO Desk

%1

It opens all orders of this profile. Keep it locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery key or write it down, then tick the box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenElsewhereTexts</name>
    <message>
        <source>No program on this computer opens it. Use the copy buttons, and attach the files yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenQuestionRules</name>
    <message>
        <source>Nobody has compared this order with the licence: enter its dates and what paragraph 14a has monitored, as differences are the most common reason for rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether this is an immigration case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the device wearer goes to an immigration removal centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the Parole Board decided on the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the GPS tag is the one of the London Mayor&apos;s office (MOPAC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the licence restricts telephones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the main address is approved premises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The online service does not check whether the order is possible, and the installer rejects it if it is not; still to be answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was compared with the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is answered that decides whether the installer may take the order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionButtonTexts</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderActionsTexts</name>
    <message>
        <source>Finish version %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing freezes these answers: a change after this is a new version. Nothing is sent yet; the next page tells how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished. It has not been sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the draft EMO %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the bin for %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove EMO %1 for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its versions go from this profile and cannot be taken back. Say why, such as an order for the wrong person:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanently remove EMO %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanently remove these %1 orders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes every version and file. You cannot undo it. Older backups that include them are deleted later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove permanently</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderColumnTexts</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderContentTexts</name>
    <message>
        <source>Form details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, printed as annex %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to annex %1</source>
        <extracomment>What a link does; %1 is the number of an annex.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold %1, so they cannot be listed.</source>
        <extracomment>%1 is &quot;version 0&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this form differs from %1.</source>
        <extracomment>%1 is &quot;version 0&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderDeadlineTexts</name>
    <message>
        <source>The change takes effect and has not reached the installer: send it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is finished and has not reached the installer: send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer has rejected the order: correct it and send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment for fitting the device has passed: ask whether it was fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer does not confirm orders: look into the team&apos;s mailbox, and note what came or that nothing came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent to the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent to the installer, the change is in effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent to the installer, release today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent to the installer, release has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not sent to the installer, change in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not sent to the installer, release in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not sent to the installer, change in %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not sent to the installer, release in %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rejected, correct it and send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask whether the device was fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for the installer&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which the change takes effect, which it comes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is less than %1 away, or past, and the order has not reached the installer: send it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of release, which it comes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which the order was finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the appointment, which is old news after that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which the installer got the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderEditingTexts</name>
    <message>
        <source>change %1</source>
        <extracomment>%1 is a question: &quot;Undo: change First name&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move within %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderFileTexts</name>
    <message>
        <source>The PDF needs a password. Save it without one, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is not a form that EMO Desk has printed. Choose such a form, or the order&apos;s .json file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO %1 version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF shows pages of several forms (%1), but no order is in it. Ask for the original file of each form, or for the orders&apos; .json files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF shows the form %1, but the order is no longer in it: the form was printed to PDF again, scanned, cut or merged. Ask for the original file, or for the order&apos;s .json file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is not a form: it is another paper about EMO %1. Choose the form, or the order&apos;s .json file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures, as from a scanner, so no order can be read from it. Ask for the original file, or for the order&apos;s .json file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is damaged, or its end is missing. Ask for it again, or for the order&apos;s .json file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this PDF show %1, but the order in it is %2. Ask for the original file of the one that you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has %1 of the form&apos;s %2 pages. The order in it is complete and was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF also has pages of %1. Only %2 was read. Open the original file of each other form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures. The order was read from the file&apos;s data: what somebody wrote on the pages is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of this PDF are not part of the form, and were not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF is too large to be a form. Ask for the original file, or for the order&apos;s .json file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderHeaderTexts</name>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderJsonTexts</name>
    <message>
        <source>The member %1 of the file is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %1 of the file is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %1 of the file is not a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %1 of the file is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is far too large to be an order. Choose the order&apos;s .json file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON, or is damaged at byte %1: %2. Export the order again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is JSON, but not an order. Choose the order&apos;s .json file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderRowsTexts</name>
    <message>
        <source>Version %1 of the order %2 is finished and never changes. Begin a change of the order instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order %1 is not in this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order %1 has no version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order %1 was removed from this profile for good. Begin a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the order %2 is still a draft. Finish or delete it first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderStoreTexts</name>
    <message>
        <source>Version %1 of the order %2 is a draft. Finish it before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderTableTexts</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderViewTexts</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next unanswered question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages before this one come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left here, %2 in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationRules</name>
    <message>
        <source>A special order, for a terrorism offence or a device wearer managed by the National Security Directorate, does not go through EMO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a special order, which needs higher clearance. Do not send it through EMO: fill in the EMS order form for special cases (NSD CPPC SOC) and email it to emCCSpecialCase@ems.co.uk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An immigration case is ordered by the Home Office, not by a prison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration cases are ordered by the Home Office. Do not send this order; tell the Home Office team that deals with the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order says which organisation is responsible, and where; for probation also which delivery unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the organisation that the responsible officer works for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the region or police area of the responsible organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the probation delivery unit. Ask the community offender manager, or say that you are not able to provide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the order says was given by probation, and it is noted by whom and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who gave you the information for this order, and when: probation provides it, and can be asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other order for the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There seems to be another order for the same person: %1. Look at it first; a change to it may be what is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>About the organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifying organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organisation do you work for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the organisation that you work for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which prison or region?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prison that the device wearer is released from, or the region of the Youth Custody Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the prison, or the region of the Youth Custody Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your team&apos;s email address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer writes to this address. Give a shared mailbox, not your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation&apos;s email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your team&apos;s email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the responsible officer&apos;s first name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who will manage the device wearer in the community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer&apos;s first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the responsible officer&apos;s first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the responsible officer&apos;s last name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer&apos;s last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the responsible officer&apos;s last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the responsible officer&apos;s email address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer&apos;s email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the responsible officer&apos;s email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organisation does the responsible officer work for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the responsible officer&apos;s organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which region or police area is it in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the region or police area of the responsible organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the responsible organisation&apos;s email address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the device wearer managed by the National Security Directorate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by the National Security Directorate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the National Security Directorate manages the device wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation delivery unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which probation delivery unit is responsible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation delivery unit (PDU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the probation delivery unit, or say that you are not able to provide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the monitoring already started?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it has, the responsible officer can no longer be changed through this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the monitoring started?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the monitoring has already started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the information comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave you the information for this order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the community offender manager. Kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is their role?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what date did they give it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which establishment is the device wearer released from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The young offender institution, secure training centre, secure school or secure children&apos;s home. The installer is told only the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What name does the older order give for the responsible officer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first and the last name below, then clear this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What telephone number does the older order give for the responsible officer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer asks for it. It is printed on the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer&apos;s telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directorate manages terrorist offenders, people assessed as connected to terrorism or a terrorist risk, critical public protection cases and serious organised crime. Their orders are special orders and must not go through this form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxTexts</name>
    <message>
        <source>The draft could not be prepared. Use the copy buttons, and attach the files yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageAccessTexts</name>
    <message>
        <source>The number of an open file whose first line is the package&apos;s passphrase. Without it, it is taken from EMODESK_PACKAGE_PASSPHRASE or asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageActionsTexts</name>
    <message>
        <source>Save the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once. Tell it to your colleague by telephone, and not with the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the package…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageContentTexts</name>
    <message>
        <source>The package holds more than a package can. Ask for it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageExportTexts</name>
    <message>
        <source>Passphrase: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes an order of the profile, all versions with their files, to an encrypted package. Its passphrase is new, and is printed once; tell it by telephone, never with the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what is still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a passphrase that you have already told, such as the office&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with -o where the package is to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase could not be shown, so no package was written. Let the command print to the screen, or to a file on a disk with room, and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an order of the profile to a package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageHeaderTexts</name>
    <message>
        <source>This is not a package of EMO Desk, or it is damaged. Ask for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer EMO Desk has made this package. Install that version here, or ask for the order&apos;s form as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is damaged or incomplete. Ask for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open the package. Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageImportTexts</name>
    <message>
        <source>Takes what is in packages into the profile, each of them whole or not at all. What is in the profile is never overwritten. Exits with 2 if one of them was not taken in; the others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what is new in this shared folder, instead of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to take in: files, or a folder with --from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take what is in packages into the profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageIntakeTexts</name>
    <message>
        <source>The package %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the package cannot be taken in, so nothing of it was: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Annex A of the order %1 here is not the one in the package, and was left as it is. Agree with who made the package which one holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagePassphraseTexts</name>
    <message>
        <source>The package is damaged, or of a newer EMO Desk. Ask for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open the package. Close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageTexts</name>
    <message>
        <source>The order %1 has no finished version. Finish it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package could not be written to %1. Choose another folder, or make room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageViewTexts</name>
    <message>
        <source>%1, page %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>problems</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) on this page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>OFFICIAL-SENSITIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT: do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the reference of an order, %2 is &quot;version 0&quot;: the title of the PDF.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made. Try again; if it happens again, restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>Follows the heading of a block at the top of the next page, in lighter type.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1 is a question whose answer goes on at the top of the next page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a type of monitoring, %2 how many such conditions the order has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not forward this form to EMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes to you for information. The order reaches EMS from the prison; a second copy would create a duplicate order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Stands between two times: 19:00 to 07:00.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a day of the week; follows a time: 07:00 on Tuesday.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heads the column of what changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 is &quot;version 0&quot;; heads a column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 is &quot;version 1&quot;; heads a column.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bar like this in the margin marks each changed answer on the following pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates, or two times.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>%1 is a date; follows a name at the head of a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en-GB</source>
        <extracomment>The language of the printed form, for screen readers: &quot;cy&quot; in Welsh.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>What is read aloud for a box with a tick.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <extracomment>What is read aloud for an empty box.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks to people who visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 is the name of an exclusion zone; where it is follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see page %1</source>
        <extracomment>%1 is the number of a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… see page %1</source>
        <extracomment>Follows the first words of a text that goes on elsewhere; %1 is the number of a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %2 more, see page %1</source>
        <extracomment>%1 is the number of a page, %2 how many more of them are listed there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next day</source>
        <extracomment>Follows a time on a day that is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start not given, to %1</source>
        <extracomment>%1 is a time or a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, end not given</source>
        <extracomment>%1 is a time or a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other times: page %1</source>
        <extracomment>%1 is the number of a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date not provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a time, whose end is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>%1 is a time, whose start is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperActionsTexts</name>
    <message>
        <source>Writing the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order first, then save a copy of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseTexts</name>
    <message>
        <source>No passphrase was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase at. Hand it over with --passphrase-fd or EMODESK_PASSPHRASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--passphrase-fd takes the number of an open file that holds the passphrase, such as 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not UTF-8 text. Save it as UTF-8, or type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase can have up to %1 characters. Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfTexts</name>
    <message>
        <source>This PDF has %1 MB, although its maps have only %2 dots per inch. An email with more than 10 MB may be refused: attach smaller maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps in this PDF have %1 dots per inch instead of up to 300, to keep it under 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PilotRules</name>
    <message>
        <source>&quot;Not part of any pilot&quot; is a common reason for rejection. Ask the community offender manager, or look at the print page of the licence in Create and vary a licence, and enter who confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domestic abuse pilot (DAPOL) is ordered only where probation takes part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domestic abuse pilot runs only where a probation region that takes part in it is responsible. Check the pilot and the region with the community offender manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquisitive crime pilot is for people who committed one of its offences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one of these offences the acquisitive crime pilot cannot be ordered. Contact the community offender manager before you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquisitive crime pilot is for release to one of its police areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release address is outside the police areas of the acquisitive crime pilot, so it cannot be ordered. Contact the community offender manager before you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domestic abuse pilot is not ordered by the prison for someone who moves to an immigration removal centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For someone who moves to an immigration removal centre, the Home Office orders the domestic abuse pilot. Do not send this order; tell the community offender manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail monitoring is not ordered beside a GPS tag of the Mayor of London&apos;s office, and anything else only after asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device wearer is to have the GPS tag of the Mayor&apos;s office, so trail monitoring must not be ordered here as well. Take it out of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device wearer is to have the GPS tag of the Mayor&apos;s office and other monitoring. Ask electronic monitoring support how both are ordered before you send this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who knows has confirmed which pilot the device wearer is part of, or that it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrong pilot is a common reason for rejection, and the licence does not print it: ask the community offender manager, or look at the print page of the licence in Create and vary a licence, and enter who confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquisitive offence is among the offences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquisitive offence is not among the types of offence: check both with the community offender manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main address is in the police area of the acquisitive crime pilot that is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postcode of the main address is not in this police area: check both, as the pilot runs only where the release address is in one of its areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an order of the domestic abuse pilot (DAPOL), but you answered that the device wearer is not in a pilot: ask the community offender manager again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an order of the acquisitive crime pilot (EMAC), but you answered that the device wearer is not in a pilot: ask the community offender manager again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order outside the pilots does not look like one of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainJsonTexts</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the file</source>
        <comment>lines</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlausibleDateRules</name>
    <message>
        <source>The release was on %1, and this is a new order: check the year, and whether the device wearer has been in the community without a tag since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is on %1, a %2, which is not a working day: check the licence, as the working day before it is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is on %1, but the licence starts on %2: check both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything starts on the day of release, %1: compare these dates with the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything ends on the same day: compare these dates with the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence ends before it starts: check both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home detention curfew ends before it starts: check both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home detention curfew ends after the licence: check both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic monitoring ends after the licence: check both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail ends after the licence: check both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol monitoring ends after the licence: check both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence ends after the sentence: check both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence starts after the licence: check both dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change would take effect after %1, when everything has ended: check the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new order is sent before the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of release is a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence starts on the day of release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the licence was not compared, conditions start on the day of release and end together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of the licence agree with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is on %1, more than %2 from now: check the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would last for more than %2, until %3, which is longer than home detention curfew lasts: check the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would last for more than %2, until %3: check the years against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change took effect on %1, more than %2 ago: check the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is less than %1 away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No condition lasts longer than is likely: %1 of home detention curfew, or %2 of anything else that was not compared with the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change takes effect before the end of what it changes, and not more than %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyDialogTexts</name>
    <message>
        <source>Rules and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find, for example F21 or curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program checks, by which figures and until when, with the source of each. What has changed or will change is listed with its dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyTablesTexts</name>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 until before %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyTexts</name>
    <message>
        <source>Prints the policy that the program knows, with sources and dates: the rules, the figures they measure by, the deadlines, and who takes part in which pilot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in force on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--on is a date such as 2027-04-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the rules for orders, as the command policy does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the rules for orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print rules, figures, deadlines and pilots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintCheckTexts</name>
    <message>
        <source>This answer has characters that no font on this computer can show, and a box is printed for each. Write it in another way, or add it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What EMO Desk can print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed under &quot;Also in the file&quot; has characters that no font on this computer can show, and a box is printed for each: %1. Add it by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedCardsTexts</name>
    <message>
        <source>Name not supplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingTexts</name>
    <message>
        <source>The printer did not take the pages. Check it, and print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file. It is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileAccessTexts</name>
    <message>
        <source>The profile&apos;s folder; the user&apos;s own if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of an open file whose first line is the passphrase. Without it, it is taken from EMODESK_PASSPHRASE or asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile with its recovery key, given like a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it, for the audit record; the system&apos;s user if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order %1 in this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile even if another computer has locked it. Use it only if that computer is gone: if EMO Desk is still running there, the profile is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer %1 has had the profile open since %2. Close EMO Desk there first. If that computer is gone, add --take-over. If EMO Desk is still running there, that would damage the profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileActionsTexts</name>
    <message>
        <source>Choose a new passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You opened your orders with the recovery key. If you have lost the passphrase, choose a new one now. You will need the recovery key once more, and you will get a new one to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileBackupTexts</name>
    <message>
        <source>%1 is damaged or missing. Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the sealed profile to a folder that exists, reads the copy back, and prints where it is. Repairs what is damaged where the folder has a whole copy of it. Names what is damaged and left out, and exits with 1 then. Removes older copies as the window does. Without FOLDER it uses the folder in the profile&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: the profile&apos;s settings name no folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the profile to a folder, and read the copy back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked: by an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new profile of a backup: of the file, or of the newest in the folder. --profile says where; there may be none yet. Names what the backup lacks, and exits with 1 then. --list lists the backups in the folder, newest first, and restores nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the backups in FOLDER that the passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new profile of a backup, or list the backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileCreateTexts</name>
    <message>
        <source>Makes an encrypted profile, which the passphrase opens, and prints a recovery key, which opens it too. Keep the key on paper in a safe place: it is shown only once, and without it and the passphrase nobody can open the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key could not be shown, so no profile was created. Let the command print to the screen, or to a file on a disk with room, and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make an encrypted profile, and print its recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileFilesTexts</name>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the maps…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileFolderTexts</name>
    <message>
        <source>The folder %1 is on a network drive, where a profile is not safe. Choose one on this computer; backups may go to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one for the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile in %1 cannot be locked. Ask whoever looks after this computer to let you write to that folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is already open on this computer, %1, in process %2, since %3. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer %1 has had the profile open in process %2 since %3. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer %1 has opened the profile meanwhile. Close it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock %1 cannot be removed. Ask whoever looks after this computer to let you write to that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be saved in %1. You can read what is there. Make room on the disk to save again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileServiceTexts</name>
    <message>
        <source>The profile is locked. Unlock it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile is open already. Lock it before another one is opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileSessionTexts</name>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileTexts</name>
    <message>
        <source>A profile needs a passphrase or a recovery key, so that it can be opened when this computer is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was altered from outside, so nothing can be saved in it: %1. Restore a backup, or say that it is to go on as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the profile. Close it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a profile in %1. Open it, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be written to %1. Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile in %1. Make one, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved: the profile&apos;s folder %1 is gone, or another has taken its place. Put it back, or connect its drive. Until then what you type is kept in this window only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, and this profile has to be updated before it can be opened. Make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so no profile can be made in %1. Make room on the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileVerifyTexts</name>
    <message>
        <source>Checks the database, opens every record and every attached file in the profile, and compares them with its list and its audit record. Says what is damaged and what to do. Exits with 0 if all is well, 1 if something is altered, damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>say what is damaged, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileWriterTexts</name>
    <message>
        <source>The profile is locked. Unlock it and try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionHelpTexts</name>
    <message>
        <source>%1
Source: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule looks at this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionViewTexts</name>
    <message>
        <source>(optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsTexts</name>
    <message>
        <source>, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints every question of the form, in the order in which it is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print every question of the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadableFileTexts</name>
    <message>
        <source>%1 is a link to a file that is not there. Choose the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Open it and choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Another program may have it, or you may not read it: close it there, or ask whose file it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is empty. Save it again in the program it comes from, and choose that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderAnswerTexts</name>
    <message>
        <source>The file cannot be read. Open it in another program and save it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderTexts</name>
    <message>
        <source>The program that reads files is missing. Install EMO Desk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file takes too long. Open it in another program, and save it again or print it as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Open it in another program, and save it again or print it as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end. Try again, or choose another copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be printed. Save a copy of less than 10 MB, and with fewer pixels, and use that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 pages. Save the pages that are needed, and use those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PDF, PNG or JPEG file that can be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingLimitsTexts</name>
    <message>
        <source>%1 has %2 characters, and at most %3 can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 entries, and at most %3 can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds far more than an order can. Choose the order&apos;s .json file, or ask for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %1 of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptAnswerTexts</name>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptTexts</name>
    <message>
        <source>Main address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the Responsible Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the device wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew on the day of release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic Monitoring Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on home detention curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring against the licence dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home detention curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1: map of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: end time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifying organisation: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifying organisation: email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible organisation: region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible organisation: email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: middle names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: responsible adult required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: disabilities and health conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: other disability or health condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: main language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: interpreter required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: other relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: telephone number available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: other possible times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: change to the standard boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: kind of zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home detention curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison&apos;s team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth Custody Service&apos;s team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifying organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that the installer should be aware of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1; not asked again after monitoring has started</source>
        <extracomment>%1 is &quot;version 0&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bounds in words: %1</source>
        <extracomment>Follows what a map is, for those who cannot see it; %1 says where an exclusion zone is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of %1.</source>
        <extracomment>%1 is &quot;exclusion zone 1, Fairhaven&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientRoles</name>
    <message>
        <source>Probation delivery unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientRowTexts</name>
    <message>
        <source>Sent today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the draft all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which police force?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a police force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to %1 another way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientTexts</name>
    <message>
        <source>Installer (EMS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside gov.uk, police.uk, cjsm.net and ems.co.uk. Check the address before you send personal data there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanelTexts</name>
    <message>
        <source>Version %1 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 sent to the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer, on version %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the record of sending and hand-over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference or subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the installer said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version and the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of sending and hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex A, record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsTexts</name>
    <message>
        <source>%1. Restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeyTexts</name>
    <message>
        <source>Group %1 of the recovery key holds a character that no recovery key has. Compare it with the printed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key has 32 letters and digits, and these are %1. Compare it with the printed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of the recovery key is mistyped. Compare it with the printed one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectionReasons</name>
    <message>
        <source>The order and the licence differ, or the licence is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pilot or the type of order is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal details or identity numbers are wrong or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address or a telephone number is wrong or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are wrong or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew hours, zones or other conditions are wrong or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The responsible officer or an organisation is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map, a photo or another document is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another order for the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseRules</name>
    <message>
        <source>The licence starts only when the device wearer leaves the immigration removal centre. Send the order when the Home Office tells you that they leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prison has checked that the device wearer is eligible: releases by the Parole Board are not on home detention curfew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody who is held in an immigration removal centre after release, the licence starts when they leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release is less than %1 away. The order will be accepted if everything is right: check that it is complete and that the latest licence is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order that is sent less than %1 before the release is complete, with the latest licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Parole Board decided on this release, so it is not a home detention curfew: check with the community offender manager that the device wearer is eligible, as the installer rejects the order otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>Nothing was removed, because this computer&apos;s clock may be wrong. Correct the clock. If it is correct, try again in a few days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order %1 has changed since this list was made. Check the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention period of %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order %1 is not in this profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewKeysDialogTexts</name>
    <message>
        <source>New passphrase and recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when somebody may know a key who should not, or one is lost. Your orders are sealed anew: only the new passphrase and the new recovery key open them. Backups made until now still open with the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what opens it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal my orders anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyStepTexts</name>
    <message>
        <source>What the installer said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it rejected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialogTexts</name>
    <message>
        <source>Continue from my backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue from the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds your backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose which of the backups to restore.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionBarTexts</name>
    <message>
        <source>Remove the &amp;selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove all %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These finished orders are past their retention period. Review them, and remove those you no longer need. This permanently deletes every version and file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewViewTexts</name>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Risk information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What types of offence did the device wearer commit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the types of offence, or that the offence is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other information about the offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there anything else to know about the offence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether there is anything else to know about the offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is there to know about the offence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what else there is to know about the offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk at installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What risks are there from the device wearer&apos;s behaviour?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the alerts that are held about the device wearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks from the device wearer&apos;s behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the risks from the device wearer&apos;s behaviour, or that there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sex or gender is at risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter which sex or gender is at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What risks are there at the address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks at the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other risks should the installer know about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What type of offence does the older order give?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older order gives one type. Tick it above, with the others if there are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of offence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskRules</name>
    <message>
        <source>Other known risks, and integrated offender management, are explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the other risks are, or what the offender management means for the visit: the person who fits the device knows only what stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risks that are ticked fit into the live service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The online service cannot save so many risks at once. Leave out the least important one and name it under other risks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskTexts</name>
    <message>
        <source>Violence or threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex offender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>race or nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexual orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex or gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violent others live there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals, for example dogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children under 18 live there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diversity concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed through IOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other known risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the device wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offensive: %1</source>
        <extracomment>%1 is towards whom, such as &quot;race or nationality; sexual orientation&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two groups of people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding: %1</source>
        <extracomment>%1 is of whom, such as &quot;adult, child&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Two kinds of safeguarding.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic&#xa0;abuse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsEditorTexts</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveTexts</name>
    <message>
        <source>%1 is a folder. Give the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, or choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written to %1. The disk may be full; make room, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file name. Give the name of the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedFileTexts</name>
    <message>
        <source>The file could not be read to its end. Try again, or choose another copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. The disk may be full; make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the profile is damaged. Restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Choose a smaller one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretEditTexts</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendViewTexts</name>
    <message>
        <source>Send and hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, finished %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentStepTexts</name>
    <message>
        <source>Send to the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The online service did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number, or the email&apos;s subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the page “Form submitted”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct how it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;transfer sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prepare the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the email only when the online service is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day was it sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27 mar 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what time was it sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which it was sent, today or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the time at which it was sent, such as 15:40, now or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reference number, or the subject of the email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who tried to send it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialogTexts</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prison or YCS region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team&apos;s email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months after which finished versions are offered for deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after which the bin deletes drafts for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without use before EMO Desk locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the office&apos;s orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished orders of your colleagues, as packages. You can take them in from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start of EMO Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh is offered once its translation has been reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupViewTexts</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside everything you do, for your colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prison or YCS region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team&apos;s email address (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to your emails go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best on your team&apos;s network drive. Backups are encrypted. Until you choose one, your orders are on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how your orders are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up EMO Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your prison or YCS region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files here are temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer deletes them when you sign out, and your orders with them. Keep a backup on your team&apos;s drive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeverityNameTexts</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedFolderCommandTexts</name>
    <message>
        <source>Say which folder the office shares: the profile names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the finished versions of an order into the folder that the office shares, as a package that the office&apos;s passphrase opens. It replaces one with fewer versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared folder; the one of the profile&apos;s settings if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put an order into the office&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the packages in the folder that the office shares, and which of them are new to the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the packages in the office&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedFolderTexts</name>
    <message>
        <source>The shared folder %1 cannot be read. Connect its drive, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedOrdersTexts</name>
    <message>
        <source>&amp;Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that are not in your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All packages in the folder have the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the office&apos;s orders in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every order in the folder is in your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished orders of your colleagues. Choose those that you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>EMO %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowTexts</name>
    <message>
        <source>%1, version %2: %3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version to print; the last one if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--version takes a number such as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print an order in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints an order of the profile, by its reference or its id: its answers, or in JSON all that is known of it. What is printed is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnapshotTexts</name>
    <message>
        <source>The copy %1 could not be written. Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardStreamsTexts</name>
    <message>
        <source>The output could not be written. The disk may be full, or the program that reads the output may have ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLineTexts</name>
    <message>
        <source>Offline: this program never uses the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last verified backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>Finish the order first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the order to the installer first: nobody is fitted with a device by a copy of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already sent to %1 on %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredCheckTexts</name>
    <message numerus="yes">
        <source>The record of who did what has %n entries; its check value is %1. It proves that nobody without a key has altered, removed or added an entry, unless an older copy of the whole profile was put in its place. Somebody with a key could write a new record; that shows only beside a check value that was kept elsewhere, in a backup or on paper. Names are as they were typed in the settings, and times are this computer&apos;s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is damaged or was altered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTexts</name>
    <message>
        <source>Born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each has its own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day of the curfew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each until monitoring ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each until the end of its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: all monitoring has been removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes take effect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemKeyringTexts</name>
    <message>
        <source>Windows did not keep the key. Use a passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows has no key for this profile that belongs to you. Use the passphrase or the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key. Use a passphrase instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no key for this profile. Use the passphrase or the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableTexts</name>
    <message>
        <source>The search card of the order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of version %2 of the order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 of the order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the removal of the order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %2 of the audit record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %2 of the list of what the profile holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted about version %2 of the order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Annex A %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of how you sort orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakenTexts</name>
    <message>
        <source>the Annex A of the order %1 was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Annex A of the order %1 is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 of the order %2 was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 of the order %2 is here already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskListTexts</name>
    <message>
        <source>Cannot start yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamNumbersDialogTexts</name>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a table (.csv)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National share of orders with errors in May 2026: National Audit Office, HC 266, paragraph 13. The numbers name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both days, such as 27 mar 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From draft to sent: half took no longer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From draft to sent: nine in ten took no longer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamNumbersTexts</name>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors in a hundred orders sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors in a hundred orders, all offices, May 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours from draft to sent, half took no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours from draft to sent, nine in ten took no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is not complete, or there is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is not complete, or there is no such time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date that must be in the past is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date that must be in the future is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is not among those that the form offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is no longer offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is of a kind that the installer does not take.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermRules</name>
    <message>
        <source>Home detention curfew is at least %1 in every night but the first and the last. It is less on %2. Check the hours against the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol is monitored for at least %1, but these dates give %2. Check both dates against the licence, and ask the community offender manager if it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol is monitored for at most %1, but these dates give more. Check both dates against the licence, and ask the community offender manager if it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquisitive crime pilot is for adults. Check the date of birth and the pilot with the community offender manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquisitive crime pilot is for sentences of at least %1, and this one is shorter. Check its dates and the pilot with the community offender manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquisitive crime pilot is for people who spend at least %1 on licence, and this is less. Check the dates and the pilot with the community offender manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the acquisitive crime pilot somebody is monitored for at most %1, but these dates give more. Check both dates against the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On home detention curfew, every night but the first and the last has at least %1 of curfew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol monitoring on licence lasts %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquisitive crime pilot is for adults with a sentence of at least %1 and at least %2 on licence, who are monitored for at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditorTexts</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; each line break counts as two</source>
        <extracomment>%1 is how many characters are left, or too many.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFileTexts</name>
    <message>
        <source>The file is not in UTF-8. It seems to be in Windows-1252, which Notepad calls ANSI. Open it in Notepad, choose Save as and the encoding UTF-8, and choose the file that was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file: it may be a picture or another document, or it is damaged. Choose another file, or ask whoever made it to save it again as text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThisVersion</name>
    <message>
        <source>What kind of version is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it change an order that was submitted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data dictionary holds for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what day is it filled in, or was it finished?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineContentTexts</name>
    <message>
        <source>Starts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Starts %n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts %n day(s) early</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %n day(s) early</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineModelTexts</name>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePlotTexts</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates over the months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dates are not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches %1</source>
        <extracomment>%1 is what monitoring is held against: &quot;Matches Licence&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the licence and the sentence say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this order asks for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message>
        <source>%1 %2 and %3</source>
        <extracomment>%1 are several conditions of a type, %2 and %3 their numbers: Exclusion zones 1 to 17.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 ends: %2.</source>
        <extracomment>%1 is &quot;the licence&quot;, %2 are conditions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No monitoring after %1 ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (began before this picture).</source>
        <extracomment>%1 is a condition, or what bounds it; %2 are its dates.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineViewTexts</name>
    <message>
        <source>No dates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;4 conditions&quot;, %2 &quot;2 with dates that do not fit&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with dates that do not fit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found against these dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does trail monitoring start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which trail monitoring starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does trail monitoring end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which trail monitoring ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferSheetTexts</name>
    <message>
        <source>EMO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer sheet - %1 - EMO Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter copies the answer and ticks it. Then press Alt+Tab, paste, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared from the clipboard after %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the online service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedTexts</name>
    <message>
        <source>Write the year in four digits, such as 1991</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is missing from this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is missing from this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is missing from this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. Check the day and the month against the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour is missing from this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are missing from this time. Write 00 for the full hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time. Times go from 00:00 to 23:59</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockViewTexts</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMO Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved. Your page opens again as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery key from your printed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with my sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedTexts</name>
    <message>
        <source>Save a copy without its files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueJsonTexts</name>
    <message>
        <source>The member %1 of the file is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YES, NO or UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date between 1900 and 2200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time between 00:00 and 23:59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationTexts</name>
    <message>
        <source>Keep a copy of the profile&apos;s folder, then restore the newest backup that was made before the damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The profile&apos;s database has %n row(s) of orders that it does not list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged (SQLite: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file under “%1” in version %2 of the order %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is in the bin, or that no order uses any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the same file again, which repairs it. Or back up to the usual folder: if it has an undamaged copy, that copy is restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionContentTexts</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, through the online service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet submitted; failed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet submitted; finished on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet submitted; finished by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft printed %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted; when is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionStates</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed to submit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionTypes</name>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order (original order was rejected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall at different address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all monitoring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayInTexts</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer %1 has had this profile open since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If EMO Desk is still running there, close it there first. When two computers write to one profile, they damage it, and orders can be lost. Open it here only if that computer is gone, has a new name or can no longer be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysToInstaller</name>
    <message>
        <source>Through the online service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By business-continuity email</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekWordsTexts</name>
    <message>
        <source>address not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fixed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 address</source>
        <extracomment>%1 is &quot;main&quot;, or &quot;second or third&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;19:00 to 07:00&quot;, %2 &quot;the next day&quot; or &quot;on Tuesday 8 December 2026&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a stretch of time, %2 an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of release: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of release, %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 is &quot;main, second&quot;, %2 is &quot;third&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curfew hours, drawn as a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a day, or a few; %2 is what is said of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no curfew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeCopyTexts</name>
    <message>
        <source>The backup in %1 does not match what was written. The drive may be failing. Choose another folder for backups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordRules</name>
    <message>
        <source>This speaks of immigration or a removal centre, which the order does not say otherwise: the Home Office orders for immigration cases, so ask before you send the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This speaks of a tag of MOPAC or Buddi, which is not ordered through EMO: the community offender manager refers for it, so ask before you send the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This speaks of a pilot that is not the one chosen: check with the community offender manager which pilot the device wearer is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the order speaks of immigration or a removal centre unless that is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the order speaks of a tag of MOPAC or Buddi unless that is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the order speaks of another pilot than the one that is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingTexts</name>
    <message>
        <source>The words in bold are a placeholder. If the licence still has them, it must be corrected before the order is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the standard wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the standard wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBarTexts</name>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingDaysTexts</name>
    <message>
        <source>The list of bank holidays cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of bank holidays has lines that tell no day: %1. Write each day as 07/06/2027 or 2027-06-07, below the words instead,day,name. The other lines are used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceTexts</name>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
