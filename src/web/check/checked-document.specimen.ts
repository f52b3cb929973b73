import type { CheckedDocument, ReportedFinding } from '../../app/check/checked-document.ts'
import { plainDate } from '../../base/date.ts'
import type { Quote } from '../../text/quote.ts'

/** A made-up letter with most of what a letter can get wrong; for tests only. */
export const LETTER = `Birkevang Kommune
Socialafdelingen
Torvet 1, 9999 Birkevang

Mette Solvang Nygaard
Kastanievej 12
9999 Birkevang

12. marts 2026

Afgørelse om støtte efter servicelovens § 85

Kære Mette

Vi har behandlet din ansøgning om socialpædagogisk støtte. Du har søgt om hjælp til at åbne post, planlægge din dag, handle ind og komme til lægen.

Vi har besluttet, at du kan få støtte til at planlægge din dag og til at handle ind. Støtten gives efter behov og aftales med udfører.

Du kan ikke få hjælp til at åbne post, da du klarer praktiske ting i hjemmet og er vurderet til at have gode ressourcer.

Det er kommunens serviceniveau, at der højst kan bevilges tre timers støtte om ugen, uanset behovet. Din mor bor i nærheden og kan derfor hjælpe dig til lægen.

Vi har brugt voksenudredningsmetoden (VUM 2.0) til at vurdere dit funktionsniveau på baggrund af de oplysninger, som er indhentet i forbindelse med sagens oplysning, herunder fra din bostøtte, din praktiserende læge og dig selv, idet der er foretaget en konkret og individuel vurdering af, hvorvidt du er omfattet af personkredsen for hjælp efter bestemmelsen.

Der er lagt vægt på:
- at du selv kan stå op og spise morgenmad
- at du har svært ved at overskue flere opgaver på en gang
- at du siden januar ikke har åbnet breve fra det offentlige

Hvis du er uenig, kan du klage. Klagen skal sendes til kommunen, som vurderer sagen igen.

Venlig hilsen

Jonas Brandt Iversen
Rådgiver
`

const at = (words: string): Quote => {
  const from = LETTER.indexOf(words)
  if (from < 0) throw new Error(`not in the letter: ${words}`)
  return { words, from, to: from + words.length }
}

const findings: readonly ReportedFinding[] = [
  {
    rule: 'udmaaling',
    title: {
      da: 'En bevilling skal sige, hvor meget hjælp borgeren får',
      en: 'A grant must say how much help the citizen gets',
    },
    mangel: 'meddelelse',
    level: 'fejl',
    quote: at('Støtten gives efter behov og aftales med udfører.'),
    what: {
      da: 'Brevet siger ikke, hvor meget støtte der er givet.',
      en: 'The letter does not say how much support is granted.',
    },
    why: {
      da: 'Borgeren kan ikke se, hvad der er bevilget, og ikke klage over omfanget. Et interval er nok, men »efter behov« er ikke et omfang.',
      en: 'The citizen can’t see what was granted, nor complain about the extent. An interval is enough, but “as needed” is no extent.',
    },
    remedy: {
      da: 'Skriv omfanget som timer eller som et interval, for eksempel 2-4 timer om ugen, og hvad hjælpen består i.',
      en: 'Write the extent as hours or an interval, such as 2–4 hours a week, and what the help consists of.',
    },
    sources: ['SEL § 89'],
  },
  {
    rule: 'personkreds-per-aktivitet',
    title: { da: 'Personkredsen bedømmes for hver aktivitet', en: 'Eligibility is judged for each activity' },
    mangel: 'personkreds',
    level: 'fejl',
    quote: at('da du klarer praktiske ting i hjemmet og er vurderet til at have gode ressourcer'),
    what: {
      da: 'Afslaget på hjælp til post bygger på en samlet vurdering af ressourcer.',
      en: 'The refusal of help with mail rests on a general judgement of resources.',
    },
    why: {
      da: 'At en borger klarer noget, siger ikke, om borgeren kan klare netop denne aktivitet.',
      en: 'That a citizen manages something does not tell whether this very activity can be managed.',
    },
    remedy: {
      da: 'Skriv, hvad der er oplyst om at åbne post, og hvorfor borgeren kan klare det uden hjælp.',
      en: 'Write what is known about opening mail, and why the citizen can manage it without help.',
    },
    sources: ['Principmeddelelse 6-18', 'SEL § 85'],
  },
  {
    rule: 'skoen-under-regel',
    title: {
      da: 'Et fast loft kan ikke stå i stedet for en konkret vurdering',
      en: 'A fixed cap can’t stand in for a concrete assessment',
    },
    mangel: 'lovfortolkning',
    level: 'fejl',
    quote: at('der højst kan bevilges tre timers støtte om ugen, uanset behovet'),
    what: { da: 'Brevet bruger et fast loft over timerne.', en: 'The letter uses a fixed cap on hours.' },
    why: {
      da: 'Loven kræver et skøn over den enkeltes behov. En regel, der afskærer skønnet, er ulovlig.',
      en: 'The law asks for a judgement of the individual’s need. A rule that cuts it off is unlawful.',
    },
    remedy: {
      da: 'Fjern loftet, og begrund omfanget ud fra borgerens behov.',
      en: 'Remove the cap, and ground the extent on the citizen’s needs.',
    },
    sources: ['SEL § 1, stk. 3'],
  },
  {
    rule: 'familien-er-ikke-hjemmel',
    title: { da: 'Familien har ikke pligt til at give hjælpen', en: 'The family has no duty to give the help' },
    mangel: 'vaegtning',
    level: 'advarsel',
    quote: at('Din mor bor i nærheden og kan derfor hjælpe dig til lægen.'),
    what: {
      da: 'En pårørendes hjælp er brugt som grund til afslag.',
      en: 'A relative’s help is used as a reason for refusal.',
    },
    why: {
      da: 'Hjælp fra familien kan kun indgå, når den faktisk gives og kan fortsætte.',
      en: 'Help from the family can count only where it is in fact given and can go on.',
    },
    remedy: {
      da: 'Skriv, hvad moren faktisk gør, og hvordan behovet dækkes, hvis hun ikke kan.',
      en: 'Write what the mother in fact does, and how the need is met if she can’t.',
    },
    sources: ['SEL § 85'],
  },
  {
    rule: 'forstaaelighed',
    title: { da: 'Brevet kan forstås af den, der får det', en: 'The letter can be understood by the one who gets it' },
    mangel: 'forstaaelighed',
    level: 'raad',
    quote: at(
      'Vi har brugt voksenudredningsmetoden (VUM 2.0) til at vurdere dit funktionsniveau på baggrund af de oplysninger, som er indhentet i forbindelse med sagens oplysning, herunder fra din bostøtte, din praktiserende læge og dig selv, idet der er foretaget en konkret og individuel vurdering af, hvorvidt du er omfattet af personkredsen for hjælp efter bestemmelsen.',
    ),
    what: { da: 'Sætningen er på 51 ord.', en: 'The sentence has 51 words.' },
    why: { da: 'Lange sætninger er svære at følge.', en: 'Long sentences are hard to follow.' },
    remedy: { da: 'Del den i tre.', en: 'Split it into three.' },
    sources: [],
  },
  {
    rule: 'forstaaelighed',
    title: { da: 'Brevet kan forstås af den, der får det', en: 'The letter can be understood by the one who gets it' },
    mangel: 'forstaaelighed',
    level: 'raad',
    quote: at('voksenudredningsmetoden (VUM 2.0)'),
    what: { da: 'Metodens navn er ikke forklaret.', en: 'The name of the method is not explained.' },
    why: {
      da: 'Borgeren har ikke brug for metodens navn for at forstå afgørelsen.',
      en: 'The citizen does not need the method’s name to understand the decision.',
    },
    remedy: { da: 'Skriv i stedet, hvem I har talt med om hvad.', en: 'Write instead whom you talked to about what.' },
    sources: [],
  },
  {
    rule: 'klagevejledning',
    title: { da: 'Et afslag skal fortælle, hvordan man klager', en: 'A refusal must tell how to complain' },
    mangel: 'klagevejledning',
    level: 'fejl',
    quote: null,
    what: {
      da: 'Brevet siger ikke, at der skal klages inden 4 uger.',
      en: 'The letter does not say that a complaint must be made within 4 weeks.',
    },
    why: {
      da: 'Kender borgeren ikke fristen, kan den blive overskredet uden borgerens skyld.',
      en: 'If the citizen does not know the limit, it may pass through no fault of theirs.',
    },
    remedy: {
      da: 'Skriv, at klagen skal være modtaget senest 4 uger efter, at borgeren har fået afgørelsen.',
      en: 'Write that the complaint must be received within 4 weeks of the citizen getting the decision.',
    },
    sources: ['FVL § 25', 'RSL § 67'],
  },
]

export const CHECKED: CheckedDocument = {
  text: LETTER,
  kind: 'afgoerelse',
  lawDate: plainDate('2026-03-12'),
  decision: { kind: 'delvis', date: plainDate('2026-03-12'), provisions: ['SEL § 85'] },
  holds: false,
  findings,
  unknown: [
    {
      rule: 'partshoering',
      title: { da: 'Borgeren er hørt, før afgørelsen er truffet', en: 'The citizen was heard before the decision' },
      missing: ['om der er oplysninger, som borgeren ikke kendte', 'om borgeren er hørt over dem'],
    },
    {
      rule: 'hvert-behov-besvaret',
      title: { da: 'Hvert behov i sagen er besvaret', en: 'Every need in the file is answered' },
      missing: ['hvilke behov der står i sagen'],
    },
  ],
  checklist: [
    {
      id: 'D02',
      label: { da: 'Resultatet for hvert behov, der er søgt om', en: 'The result for each need applied for' },
      state: 'fundet',
      quotes: [
        at('du kan få støtte til at planlægge din dag og til at handle ind'),
        at('Du kan ikke få hjælp til at åbne post'),
      ],
      told: 'delvis',
    },
    {
      id: 'D03',
      label: { da: 'Bestemmelsen, afgørelsen hviler på', en: 'The provision the decision rests on' },
      state: 'fundet',
      quotes: [at('servicelovens § 85')],
      told: 'SEL § 85',
    },
    {
      id: 'D07',
      label: { da: 'Hovedhensyn i skønnet', en: 'Main considerations of the discretion' },
      state: 'fundet',
      quotes: [at('Der er lagt vægt på:')],
      told: null,
    },
    {
      id: 'D12',
      label: { da: 'Indhold og omfang af hjælpen', en: 'Content and extent of the help' },
      state: 'mangler',
      quotes: [],
      told: null,
    },
    { id: 'D23', label: { da: 'Partshøring', en: 'Party hearing' }, state: 'kan-ikke-ses', quotes: [], told: null },
    {
      id: 'D25',
      label: {
        da: 'Klagevejledning: klageinstans, fremgangsmåde og frist',
        en: 'Complaint guidance: body, procedure and time limit',
      },
      state: 'mangler',
      quotes: [at('Klagen skal sendes til kommunen')],
      told: 'fristen mangler',
    },
    {
      id: 'D19',
      label: { da: 'Særskilt begrundelse for ændringen', en: 'Separate grounds for the change' },
      state: 'kraeves-ikke',
      quotes: [],
      told: null,
    },
  ],
  readability: { lix: 47.3, words: 214, sentences: 13, longestSentence: 51 },
}

/** The same letter as if nothing were wrong with it. */
export const CHECKED_HOLDING: CheckedDocument = { ...CHECKED, holds: true, findings: [], unknown: [] }
