/**
 * What the page of each rule that looks for a flaw says one is to do, in English: the pages themselves are Danish. A test
 * holds it against the rules; whoever changes what a page says to do changes it here.
 */
export const DOING_IN_ENGLISH: Readonly<Record<string, string>> = {
  'gamle-oplysninger':
    'Talk with the citizen, and ask someone who knows the citizen today for a statement on what is applied for.',
  'hjemvisning-fulgt':
    'Go through the board’s points, and write for each what you have looked into and what it showed.',
  'sagen-mangler-oplysninger':
    'Obtain what lacks, aimed at the activity the citizen applies for help with, and decide afterwards.',
  'uafklaret-uenighed': 'Explain why the one description weighs most, or obtain what can settle it.',
  'barnet-er-hoert':
    'Talk with the child. Where it exceptionally can’t be done, write why, and how you know the child’s view all the same.',
  'daekket-paa-anden-vis-er-nok':
    'Send the question to the one who is to help. Record the answer as information, and hold it against what the citizen can’t do alone.',
  'gruppe-er-konkret-vurderet':
    'Ask the citizen and those who have seen the citizen together with others. Write what it takes.',
  'manglende-samarbejde-som-proces':
    'Take the steps in order, and record each with its date. Let the help go on meanwhile.',
  'svaret-passer-til-aendringen':
    'Hold the new extent against the old. Mend the word or the number, and give the reason for the difference.',
  'borgeren-er-spurgt':
    'Talk with the citizen about each need, also of what goes well. Where the citizen can’t tell, find a way that suits, and get help from someone the citizen feels safe with.',
  'borgerens-rettelser-fulgt-op':
    'Mend it if it is wrong. If you don’t agree, ask the source, and write to the citizen why it stands as it does.',
  'kun-generelle-oplysninger':
    'Go back to the one who wrote it, and ask about this very activity. The rule proposes a question you can send as it is.',
  'laegelig-oplysning-naar-funktionsevnen-er-omstridt':
    'Ask, with the citizen’s consent, what follows for the activity in question. A diagnosis is neither necessary nor enough.',
  'maalrettet-oplysning':
    'Send the question the rule proposes to the one who sees the citizen in daily life. Ask what happens, how often, and who helps today.',
  'modstridende-kilder':
    'Ask both what they have seen themselves, when and how often. Write who has seen most of this very activity.',
  'omfang-er-oplyst':
    'Ask the provider and the citizen to go through a week: which tasks, how often, how long. Write in the answer what the hours are for.',
  'oplysninger-er-aktuelle':
    'Talk with the citizen, and ask the one who sees the citizen today to describe the activity applied for.',
  'paaroerendes-oplysninger-med':
    'Put the information on the list of what was given no weight, and write why. Or use it.',
  'spoergsmaal-besvaret':
    'Remind with a new date. Close the question with a reason if something else has made it needless.',
  'uenighed-afklaret':
    'Ask someone who has seen it. Or write what each side tells, which you rely on, and why. Put what was given no weight on the list with a reason.',
  'nok-at-afgoere-paa': 'Obtain what lacks, or write why it can’t be had and what you rely on instead.',
  'udvalget-kender-borgerens-side': 'Invite the citizen, or present the citizen’s own words.',
  'anvisningerne-er-opgaver': 'Record the instruction. Where it names a source and a matter, ask the question at once.',
  'anvist-kilde-er-spurgt':
    'Ask the question as the board wrote it. If the source can’t answer, write why, and who can.',
  'hoering-kan-besvares':
    'Enclose the information, or tell it. Give at least a week, better two. Write that the case is otherwise decided on what there is.',
  partshoering: 'Send the information to the citizen with a reasonable limit, and decide when the answer has come.',
  'hoering-med-tid':
    'Give at least a week, better two, and wait the limit out. Say that the answer may be given orally.',
  'hoert-foer-afgoerelsen': 'Send the information to the citizen, use the answer, and decide again. If in doubt: hear.',
  'ny-ekspertvurdering-hoert': 'Send the assessment to the citizen with a limit, use the answer, and decide again.',
  'undtagelse-er-begrundet': 'Write the reason, or hear the citizen.',
  'klage-over-82':
    'Write that the right to complain is over the refusal, and that the offer itself can’t be complained over.',
  klagevejledning: 'Mend the letter before it is sent. If it was sent, send new guidance.',
  'klagevejledning-er-rigtig': 'Mend the text, in the template too. If the letter was sent, send new guidance.',
  'klagevejledning-for-hver-del':
    'Go through the answers one by one, and write complaint guidance for each provision that goes against the citizen.',
  habilitet:
    'Let someone else handle the case from the start. That someone knows the citizen’s life well is no reason to take part.',
  'ingen-inhabil':
    'Ask yourself and the others when the case begins. If there is a tie, tell the leader, and let someone else take the case from the beginning.',
  'indsats-og-formaal': 'Write the name of the offer, what it is to help with, and when it begins.',
  omfang: 'Write, for instance, “1–2 hours a week, over two visits”.',
  'omfang-som-til-udfoerer': 'Write the frame in the letter.',
  'paragraf-82b-i-stedet-for-85':
    'Write the refusal first, with grounds and complaint guidance, and the offer after it.',
  'resultat-er-klart': 'Write the result at the top, for each thing applied for.',
  'soegt-hjaelp-besvaret': 'Write that the help applied for is not given, why, and how to complain.',
  'afgoerelse-er-meddelt': 'Send the letter, and record when it arrived.',
  'bpa-96-eller-85-95':
    'Go through day and night together with the citizen, and set the extent by what the citizen can’t do alone.',
  'omfang-er-det-udfoereren-fik': 'Write the provider’s time in the answer, or mend the order.',
  'ophoer-er-en-afgoerelse':
    'Take the automatic end out of the grant, and set a day for the change that lies after the letter.',
  'sel-107-108-eller-85':
    'Go through day and night together with the citizen and the provider, and write who helps when.',
  'sel-82b-i-stedet':
    'Mark that the answer refuses § 85, write why, and give complaint guidance for it. If the citizen is in the target group, the help is to be given under § 85.',
  'udmaaling-er-fastsat':
    'Write an extent, and hold it against what the help is to reach. If you don’t know yet, ask the provider and the citizen how long it takes.',
  'borgeren-ved-at-sagen-er-sendt':
    'Send the reassessment to the citizen the same day, and write that the case was sent and what happens now.',
  'anden-hjaelp': 'Name the offers the citizen can use, and whom to contact.',
  'ansoegning-er-fri':
    'Delete the sentence. Write that the citizen can apply at any time, and treat what is mentioned as an application.',
  opfoelgning: 'Write the goal and the time, and offer an action plan.',
  'viser-vej-videre': 'Write name, telephone and place of the one who can help, and send the request on.',
  'handleplan-er-tilbudt': 'Offer it when you tell of the grant, and record the answer.',
  'opfoelgning-er-sat': 'Agree the day with the citizen when you tell of the grant.',
  'vaerge-er-overvejet':
    'Talk with the citizen and the relatives. Ask Familieretshuset, and record the date in the case. If the doubt is gone, or you don’t ask, write why under the doubt.',
  'al-hjaelp-overvejet':
    'Write down what you have considered, and why it can or can’t help. Tell the citizen what else may be applied for.',
  'kvittering-sendt':
    'Write when the application came, when the answer comes at the latest, who has the case, and what happens now.',
  'klagen-er-bekraeftet':
    'Write or call that the complaint has come, that you look at the case again, and when you answer at the latest.',
  'delvist-medhold-er-fulgt-op':
    'Send the new decision, ask whether the rest of the complaint is kept, and write the limit. If the answer is yes, all is sent to the board within 14 days.',
  'fogedsagen-gaar-trin-for-trin':
    'Write what was not followed, set a day for the answer, and remind of it. Only then go further.',
  'genvurdering-besvarer-klagen': 'Go through the complaint point by point, and write what you hold of each, and why.',
  'genvurderet-af-en-anden':
    'Let a colleague, a lawyer or a leader who took no part read the complaint and the case afresh.',
  'hvert-paaklaget-behov-er-genvurderet':
    'Go through the complaint need by need, and write for each whether the decision stands or changes, and why.',
  'klagens-argumenter-er-besvaret':
    'Part the complaint into its arguments. Write for each whether you agree, what you have looked into, and what it means.',
  'nye-oplysninger-er-vurderet':
    'Read what is new, and write what weight it has, and why. If it proves the citizen right, change the decision now.',
  partsrepraesentant: 'Hold the conversation again with the companion, and send the letter to the representative.',
  'repraesentant-er-inddraget':
    'Look in the case for who has a power of attorney right now. Send the letters there, and give a new limit if the hearing passed them by.',
  'klageren-maa-klage':
    'Ask the citizen, and get the power of attorney. The complaint counts from the day it came. Don’t reject it.',
  notatpligt: 'Write the note now, hear the citizen on it, or leave the information out of the decision.',
  'samtykke-til-at-inddrage':
    'Ask before you obtain. Write down what the citizen said yes to, and of whom. Give no weight to what the citizen had said no to.',
  'mundtligt-er-noteret':
    'Write the note the same day. If it was forgotten, write it now, and write also when it was written.',
  'mundtlig-klage-er-skrevet-ned':
    'Write the complaint down in the citizen’s own words. Show it or read it aloud, and mend it until it fits.',
  'aendringen-er-fulgt': 'Start the help, and write what the citizen gets, from when and by whom.',
  'lovens-frister': 'Mend the limit, and reckon the date from the day the citizen gets the letter.',
  'varsel-14-uger': 'Move the date, and write that the notice is 14 weeks.',
  'sel-82b-hoejst-6-maaneder':
    'Set a last day within 6 months. If the need is longer, decide whether the citizen is in the target group of § 85.',
  'varsel-kun-hvor-loven-har-det': 'Set the date of the change at least 14 weeks after the letter arrives.',
  'for-sen-klage-sendes-videre':
    'Send the complaint with the file the same day, and write that it came too late, and which days it is about. If it was sent on too late, see to it that the board knows the days. If the board has decided, there is nothing more to send.',
  'genvurdering-inden-fristen':
    'Begin the day the complaint comes. If something lacks, write to the citizen with a date: the letter is written from the page of the complaint, under the reassessment.',
  'sendt-til-ankestyrelsen-i-tide':
    'Gather the file while you reassess. Send the case the day the reassessment is finished, and tell the citizen at the same time.',
  sagsbehandlingsfrist:
    'Write to the citizen before the limit runs out, with a new date. In this letter: say that the notice lacked.',
  'svarfrist-i-kvittering': 'Write the limit and the date. If information lacks, obtain it while the limit runs.',
  'frist-er-offentliggjort':
    'Tell the leader if the limit lacks or is very wide. In the single case you can write to the citizen which day the answer may be expected.',
  'svar-inden-fristen':
    'Write in good time if the answer is delayed, and set a date you can keep. If the new date can’t be kept either, write again before it has passed.',
  'hjemvist-sag-er-taget-op':
    'Begin the round, take the instructions as the first tasks, and write to the citizen when there will be an answer.',
  'sagens-akter':
    'Find the document, or ask whoever wrote it for it again. If it can’t be had, rely on what the citizen tells, and write so.',
  'dokument-i-sagen': 'Find the document, or ask the sender for it again. File it with its date.',
  'alle-akter-med':
    'Go through the list line by line. Send what there is. If something can’t be had, write who has it and what you have done.',
  'kilderne-bag-afgoerelsen-er-i-akterne':
    'Compare the sources of the assessments with the list of the file, and send what lacks.',
  'styrelsens-spoergsmaal-er-besvaret':
    'Send what is asked for the same day. If there is none, answer that. If it takes longer, call before the day has passed.',
  gruppetilbud:
    'Write what you know of the citizen’s chances of taking part: what the citizen says, what other sources say, whether it was tried.',
  hovedhensyn:
    'Write for each thing applied for what you have given weight to: what the citizen can, what is difficult, and why it leads to the result.',
  'hvert-behov-besvaret': 'Go through the list, and give each point its answer and its reason.',
  'leverandoervalg-85a': 'Write what stands in the way of the wish, or follow it.',
  'lovtekst-i-stedet-for-begrundelse':
    'Write for each need what you have given weight to, and why. Let the law stand in a paragraph of its own.',
  'oplysninger-med-kilde':
    'Write what you rely on, with source and date: the conversation with the citizen, the doctor’s statement, the support worker’s note.',
  'ressourcer-er-ikke-svar': 'Write for each difficulty whether the resource really solves it, and how you know.',
  retsgrundlag: 'Write the act and the section by each result.',
  'rette-lov': 'Look up the section, and assess the case by the right one. Write the act in full at least once.',
  'skaerpet-begrundelse': 'Write how it was when the help was given, how it is now, and how you know.',
  'synspunkter-besvaret': 'Write after each view whether you follow it, and why or why not.',
  'afslag-er-begrundet':
    'Write how the citizen manages the activity today, how you know, and why it does not lead to help.',
  'hvert-behov-har-svar': 'Give the need an answer, and write why. If it is no need at all, write that.',
  'laest-af-en-anden': 'Ask a colleague to read it. Ask: Do you understand it? Are there gaps?',
  'leverandoer-85a': 'Write why it became another, for instance that the provider can’t take the task.',
  'lovlig-kombination': 'Find out which is right: the judgement, the answer or the change. Mend the others by it.',
  'mere-hjaelp-afslaaet-er-begrundet':
    'Reckon it through: what is to be done, how long does it take, and who says so? Write it in the answer.',
  'retsgrundlag-er-naevnt-og-i-kraft':
    'Find the provision that was in force that day, and see whether its conditions are met. Mending the number is not enough.',
  'skaerpet-begrundelse-ved-mindre':
    'Look up the old grant. What was the help given for? What is different now, since when, and who has seen it?',
  'synspunkter-er-besvaret':
    'Write whether you agree with what the citizen says, and what it means. If it is a wish you can’t meet, write why.',
  'behov-fra-oplysninger-er-paa-listen':
    'Read the sources once more with the list beside. Add what lacks, and give it an answer.',
  'fravalg-er-begrundet': 'Write what weighs more and why. If you can’t, information lacks.',
  'hvert-behov-er-vurderet':
    'Assess the need by itself: what can the citizen do, what is decisive, and why is the rest not.',
  'ressourcer-alene': 'Take each difficulty, and write whether it is there, what it means, and what meets it.',
  'vurderingen-naevner-oplysninger': 'Write what you know, and how: who has seen what, when and how often.',
  'hoeringssvar-er-brugt':
    'Take the answer point by point. If it shows that something lacks, look into it before you decide.',
  'udvalget-raadgiver': 'Write the information and the considerations that led to the answer.',
  'vaegt-er-forklaret':
    'Write what each source says, and why the one weighs most. Give weight to the one who knows the citizen best now, unless there is good reason not to.',
  'vaegtning-kan-foelges':
    'Mark what really decided it, and write why it weighs most. If nothing speaks against it, grant the help.',
  'stoetten-er-for-borgeren': 'Write what the citizen is to get out of the help, and choose the help that fits.',
  'vedligehold-er-et-formaal':
    'Take the demand for development out, and write what the citizen needs now, and what happens without the support.',
  'maal-og-oensker': 'Agree the goal with the citizen, and use the citizen’s own words.',
  'formaalet-er-med': 'Assess what happens without support. Write how the help that is given can lead to the goal.',
  'lov-i-kraft': 'Assess the case by the provision the rule names, and mend the template.',
  'paragraf-83-eller-85': 'Write the purpose of the help, and choose the provision by it.',
  'sel-85-eller-83':
    'Ask the citizen and the provider: is it to be done for the citizen, or is the citizen to be helped to begin and to learn it? Write the answer.',
  'loven-stiller-ikke-kravet': 'Take the condition out, and assess those that the act sets.',
  'sel-97-eller-85': 'Ask what the one who comes along is to do. Assess § 85 if it is more than coming along.',
  'behandling-er-ikke-afslag':
    'Assess what the citizen needs in the activity today. If treatment is what is really needed, show the way.',
  'diagnose-eller-varighed': 'Take the demand out, and assess the activities support is applied for.',
  'personkreds-per-aktivitet': 'Take the activities one by one in the grounds.',
  'aarsag-er-beskrevet': 'Add the cause, or write it in the grounds.',
  'diagnose-er-ikke-nok':
    'Describe with an example what happens when the citizen is to manage the activity. If the file lacks it, ask someone who sees it.',
  'hver-aktivitet-for-sig': 'Part the need. Ask the citizen what matters in each of them.',
  'ikke-krav-om-diagnose-varighed':
    'Take the demand out. Assess what the citizen finds difficult today, and what it comes from. Treatment and examination can go on beside.',
  'personkreds-er-bedoemt':
    'Judge the target group for the need that lacks it, and write what information you rely on. If the citizen is in the target group for all else, this is advice alone: the need is then what was refused.',
  'personkreds-for-hver-aktivitet':
    'Take the activities one at a time. Write for each: What can the citizen do here, what fails, what does it come from, and how do you know?',
  'personkreds-har-grundlag':
    'Record the basis. If there is none, ask someone who sees the citizen in the activity before you judge.',
  'praktiske-opgaver-er-ikke-bevis':
    'Write what the citizen can and can’t do in the activity applied for. If information lacks, ask someone who sees the citizen there.',
  'sociale-problemer-er-proevet':
    'Write whether what is told is a particular social problem, and whether it gives need for the support.',
  'anden-myndigheds-opgave': 'Assess what the citizen needs in daily life, and write what others really give.',
  'automatisk-bortfald': 'Delete the sentence. Find the cause, adapt the help, and make a decision if it is to end.',
  'fast-regel': 'Take the rule out, and write what this very citizen needs, when and how much.',
  'forebyggelse-udskyder-ikke': 'Decide the right to § 85 by the need today. Offer what is preventive beside it.',
  'manglende-samarbejde':
    'Talk with the citizen, try the support in another way, and write in the letter what you did and what it showed.',
  'mindst-indgribende': 'Write what the citizen needs, and why the help chosen meets it.',
  oekonomi: 'Take the economy out, and assess what the citizen needs.',
  'paaroerende-er-ikke-svar':
    'Assess the citizen’s own need. Ask the relatives before you count on them, and write the answer in the letter.',
  'praksis-i-kraft': 'Find the notice that replaced the old one, and see whether it leads to another result.',
  serviceniveau:
    'Write what the citizen needs, and why the help is enough. Go beyond the service level if the need is greater.',
  'serviceniveau-aendring-i-loebende-bevilling':
    'Let the help run to the date of the grant. Then assess the need afresh, for this very citizen.',
  'forebyggelse-udskyder-ikke-sagen':
    'Decide what the citizen needs now, and set a date to follow up. If certain information lacks, ask for just that.',
  'aktiviteten-er-ikke-udelukket':
    'Assess whether the citizen needs support for the activity because of an impairment or social problems.',
  'forebyggelse-er-ikke-proeve': 'Decide § 85 by the need today. Offer what is preventive beside it.',
  'individuel-vurdering-er-foretaget': 'Assess the citizen’s own circumstances, and decide the need again.',
  'mindst-indgribende-er-ikke-grund': 'Take the argument out, and give the citizen’s needs as grounds for the help.',
  'paaroerende-er-ikke-et-svar':
    'Assess the citizen’s need. If someone helps already, ask them with the citizen’s consent, and write the answer down.',
  'serviceniveau-med-konkret-vurdering': 'Assess the citizen. Give more than the service level if the need is greater.',
  'dato-og-afsender': 'Write the date at the top, and name and telephone number at the end.',
  fagord: 'Explain the word in the same sentence, or use another.',
  flettefelter: 'Fill in the field, or delete it.',
  'lange-saetninger': 'Use more full stops, and lists.',
  'langt-brev': 'Move text of law and reports to an annex.',
  lovbekendtgoerelse: 'Mend the number, or delete it. The name of the act and the section are enough.',
  'to-navne': 'Mend the name, and read the whole paragraph through.',
  'tung-tekst': 'Use short sentences and common words.',
  'egne-ord-bevaret':
    'Write what the citizen said, in quotation marks. Don’t translate it to sections; you may do that beside it.',
  'borgeren-har-gennemgaaet':
    'Round the information off with a conversation: is this how you see it? Write the answer down.',
}
