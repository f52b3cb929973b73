import type { PlainDate } from '../../base/date.ts'
import type { Words } from '../../base/words.ts'
import type { ConsentTo } from '../../stages/00-case/consent.ts'
import type { SourceKind } from '../../stages/02-information/source.ts'
import type { Answer, Change } from '../../stages/06-decision/need-answer.ts'
import type { RulingKind } from '../../stages/11-outcome/outcome.ts'
import type { CitizenCase, CitizenStep } from '../../stages/citizen/citizen-case.ts'
import type { CitizenDate } from '../../stages/citizen/citizen-dates.ts'
import { SOURCE_KIND } from '../case-labels.ts'
import { dayInWords } from '../wording.ts'

const w = (da: string, en: string): Words => ({ da, en })

/** Where the case is, said to the one it is about. */
export const STEP: Readonly<Record<CitizenStep, { readonly title: Words; readonly now: Words }>> = {
  modtaget: {
    title: w('Kommunen har fået det, du har skrevet', 'The municipality has what you wrote'),
    now: w(
      'Nu finder kommunen ud af, hvad der er brug for at vide. De ringer eller skriver til dig.',
      'Now the municipality finds out what it needs to know. They will call or write to you.',
    ),
  },
  oplyses: {
    title: w('Kommunen samler oplysninger', 'The municipality gathers information'),
    now: w(
      'Kommunen spørger dig og andre, der ved noget om sagen. Som regel må den kun spørge andre, hvis du har sagt ja. Du kan se alt under Oplysninger, og du kan rette og tilføje.',
      'The municipality asks you and others who know of the case. As a rule it may ask others only if you have said yes. You can see it all under Information, and you can correct and add.',
    ),
  },
  besluttes: {
    title: w('Kommunen er ved at beslutte', 'The municipality is deciding'),
    now: w(
      'Du får et brev, når der er truffet en afgørelse. Er noget forkert, eller er der mere, kommunen skal vide, så sig det nu: fortæl mere her på siden, bed om at blive ringet op, eller læg et papir i sagen.',
      'You get a letter when the decision is made. If something is wrong, or there is more the municipality should know, say so now: tell more here on the page, ask to be called, or add a paper to the case.',
    ),
  },
  afgjort: {
    title: w('Der er truffet en afgørelse', 'A decision has been made'),
    now: w(
      'Du kan læse den under Afgørelse. Er du ikke enig, kan du klage.',
      'You can read it under Decision. If you don’t agree, you can complain.',
    ),
  },
  genvurderes: {
    title: w('Kommunen ser på sagen igen', 'The municipality looks at the case again'),
    now: w(
      'Der er klaget over afgørelsen. Kommunen ser først selv på den igen. Ændrer de den ikke helt, sender de klagen videre til Ankestyrelsen.',
      'The decision has been complained about. The municipality first looks at it again. If it isn’t wholly changed, the complaint goes on to the National Social Appeals Board.',
    ),
  },
  fastholdes: {
    title: w('Kommunen har svaret på klagen', 'The municipality has answered the complaint'),
    now: w(
      'Noget af afgørelsen er ændret, og resten er ikke. Resten går kun videre til Ankestyrelsen, hvis klagen bliver fastholdt.',
      'Some of the decision was changed, and the rest was not. The rest goes on to the appeals board only if the complaint is kept.',
    ),
  },
  'hos-styrelsen': {
    title: w('Sagen er hos Ankestyrelsen', 'The case is with the appeals board'),
    now: w(
      'Ankestyrelsen er ikke en del af kommunen. De skriver til dig, når de har afgjort klagen.',
      'The board is no part of the municipality. They will write to you when the complaint is decided.',
    ),
  },
  'styrelsen-har-afgjort': {
    title: w('Ankestyrelsen har afgjort klagen', 'The appeals board has decided the complaint'),
    now: w('Du kan se resultatet under Klage.', 'You can see the result under Complaint.'),
  },
  stoppet: {
    title: w('Sagen er stoppet efter dødsfaldet', 'The case was stopped after the death'),
    now: w(
      'Der sker ikke mere i sagen. Mener du, at den skal gå videre, så ring til kommunen.',
      'Nothing more is done in the case. If you think that it should go on, call the municipality.',
    ),
  },
  afsluttet: {
    title: w('Sagen er afsluttet', 'The case has ended'),
    now: w(
      'Kommunen har ikke truffet en afgørelse. Er det ikke rigtigt, at sagen skal slutte, så ring til kommunen. Du kan altid søge igen.',
      'The municipality has made no decision. If it is not right that the case ends, call the municipality. You can always apply again.',
    ),
  },
}

const COMPLAINED = w(
  'Du har klaget. Kommunen ser først selv på afgørelsen igen. Ændrer de den ikke helt, sender de din klage videre til Ankestyrelsen.',
  'You have complained. The municipality first looks at the decision again. If it isn’t wholly changed, your complaint goes on to the National Social Appeals Board.',
)

/** What happens now. Only to one whose own complaint stands is it said that they complained. */
export function nowWords({ step, voice, complaints }: Pick<CitizenCase, 'step' | 'voice' | 'complaints'>): Words {
  const isOwn = complaints.some(({ by, withdrawn }) => by === voice.party && withdrawn === undefined)
  return step === 'genvurderes' && isOwn ? COMPLAINED : STEP[step].now
}

/** The line of the course: each word, and the steps that lie in it. */
export const COURSE: readonly { readonly words: Words; readonly steps: readonly CitizenStep[] }[] = [
  { words: w('Du har bedt om hjælp', 'You asked for help'), steps: ['modtaget'] },
  { words: w('Oplysninger', 'Information'), steps: ['oplyses'] },
  { words: w('Afgørelse', 'Decision'), steps: ['besluttes', 'afgjort'] },
]
export const COURSE_AFTER: typeof COURSE = [
  { words: w('Klage', 'Complaint'), steps: ['genvurderes', 'fastholdes'] },
  { words: w('Ankestyrelsen', 'The board'), steps: ['hos-styrelsen', 'styrelsen-har-afgjort'] },
]

/** A source in the middle of a sentence about someone the reader knows. */
const FROM_WHOM: Readonly<Record<SourceKind, Words>> = {
  borger: w('Dig selv', 'Yourself'),
  paaroerende: w('Dine pårørende', 'Your relatives'),
  fagperson: w('En, der arbejder med dig', 'Someone who works with you'),
  udfoerer: w('Den, der giver dig støtte', 'Those who give you support'),
  speciallaege: w('En speciallæge', 'A specialist doctor'),
  'praktiserende-laege': w('Din læge', 'Your doctor'),
  sundhedsfaglig: w('Sundhedsvæsenet', 'The health service'),
  'anden-sagkyndig': w('En anden med særlig viden', 'Another expert'),
  'anden-myndighed': w('En anden myndighed', 'Another authority'),
  hjaelper: w('Din hjælper', 'Your assistant'),
  'dagtilbud-skole': w('Skole eller dagtilbud', 'School or day care'),
  merudgifter: w('Papirer om udgifter', 'Papers on expenses'),
  'faktisk-forbrug': w('Regninger og lister', 'Bills and lists'),
  voksenudredning: w('Samtalen om, hvad du har brug for', 'The talk about what you need'),
  handleplan: w('Din handleplan', 'Your action plan'),
  'kommunens-vurdering': w('Kommunens egen vurdering', 'The municipality’s own assessment'),
  andet: w('Andre', 'Others'),
}

/** Who a source is, to the one who reads: the citizen, or one who speaks for the citizen and is told of them by name. */
export function fromWhom(
  kind: SourceKind,
  { mine, citizenName }: { readonly mine: Pick<CitizenCase, 'voice'>; readonly citizenName: string },
): Words {
  if (mine.voice.kind === 'borger') return FROM_WHOM[kind]
  return kind === 'borger' ? w(citizenName, citizenName) : SOURCE_KIND[kind]
}

const CONSENT_TO: Readonly<Record<ConsentTo, Words>> = {
  netvaerk: w('Min familie eller mine venner', 'My family or friends'),
  udfoerer: w('Dem, der giver mig støtte', 'Those who give me support'),
  'laege-og-sundhed': w('Min læge eller sundhedsvæsenet', 'My doctor or the health service'),
  'anden-myndighed': w('En anden myndighed, fx jobcenteret', 'Another authority, e.g. the job centre'),
  'arbejdsgiver-eller-uddannelse': w('Mit arbejde eller min uddannelse', 'My work or education'),
  'alle-naevnte': w('Dem, jeg skriver her', 'Those I write here'),
}

const CONSENT_TO_OF: typeof CONSENT_TO = {
  netvaerk: w('Familie eller venner', 'Family or friends'),
  udfoerer: w('Dem, der giver støtte', 'Those who give support'),
  'laege-og-sundhed': w('Lægen eller sundhedsvæsenet', 'The doctor or the health service'),
  'anden-myndighed': CONSENT_TO['anden-myndighed'],
  'arbejdsgiver-eller-uddannelse': w('Skole, arbejde eller uddannelse', 'School, work or education'),
  'alle-naevnte': CONSENT_TO['alle-naevnte'],
}

/** Whom the municipality may ask, as the one who looks says it: of themself, or of the one they speak for. */
export const consentTo = ({ voice }: Pick<CitizenCase, 'voice'>): typeof CONSENT_TO =>
  voice.kind === 'borger' ? CONSENT_TO : CONSENT_TO_OF

/** What a day is. `complained`: the day the complaint came, where it must be told from another. */
export function dateWords(one: CitizenDate, complained?: PlainDate): Words {
  const which =
    complained === undefined
      ? w('', '')
      : w(` fra ${dayInWords(complained, 'da')}`, ` of ${dayInWords(complained, 'en')}`)
  switch (one.kind) {
    case 'afgoerelse':
      return w('Kommunen skal have svaret dig senest', 'The municipality must have answered you by')
    case 'hoeringssvar':
      return w('Du kan svare på høringen til og med', 'You can answer the hearing until')
    case 'udvalg':
      return one.isPast
        ? w('Udvalget så på din sag', 'The committee looked at your case')
        : w('Udvalget ser på din sag', 'The committee looks at your case')
    case 'udvalgsmoede':
      return one.isInvited
        ? w(
            `Kommunens udvalg taler om din sag. Du er velkommen, og tag gerne en bisidder med. Sted: ${one.where}. Dag:`,
            `The municipality’s committee talks about your case. You are welcome, and do bring a companion. Place: ${one.where}. Day:`,
          )
        : w(
            'Kommunens udvalg taler om din sag. Du skal ikke med, men du kan skrive her på siden, hvad udvalget skal vide. Dag:',
            'The municipality’s committee talks about your case. You don’t take part, but you can write here what it should know. Day:',
          )
    case 'klagefrist':
      return one.isPast
        ? w('Fristen for at klage var', 'The limit for complaining was')
        : w('Du kan klage til og med', 'You can complain until')
    case 'genvurdering':
      return complained === undefined
        ? w('Kommunen skal have set på sagen igen senest', 'The municipality must have looked again by')
        : w(
            `Kommunen skal have svaret på klagen${which.da} senest`,
            `The municipality must have answered the complaint${which.en} by`,
          )
    case 'fasthold-klage':
      return one.isPast
        ? w(`Fristen for at fastholde klagen${which.da} var`, `The limit for keeping the complaint${which.en} was`)
        : w(
            `Du kan sige, at du fastholder klagen${which.da}, til og med`,
            `You can say that you keep the complaint${which.en} until`,
          )
    case 'aktindsigt':
      return one.isMoved
        ? w('Svar på, om du må se papirerne i sagen, ventes', 'The answer on seeing the papers of the case is expected')
        : w(
            'Svar på, om du må se papirerne i sagen, skal normalt være kommet senest',
            'The answer on seeing the papers of the case should normally have come by',
          )
    case 'opfoelgning':
      return w('Kommunen følger op på sagen', 'The municipality follows up on the case')
    case 'udfoert-senest':
      return w(
        'Kommunen skal gøre, hvad Ankestyrelsen har sagt, senest',
        'The municipality must do as the board said by',
      )
    case 'svar':
      return w(
        `Kommunen venter på svar fra: ${FROM_WHOM[one.from].da.toLowerCase()}. De har bedt om svar senest`,
        `The municipality waits for: ${FROM_WHOM[one.from].en.toLowerCase()}. It asked for an answer by`,
      )
  }
}

/** The result in a word, and how it looks. */
export const RESULT_WORD: Readonly<Record<Answer['kind'], Words>> = {
  bevilget: w('Ja', 'Yes'),
  afslag: w('Nej', 'No'),
  'daekket-paa-anden-vis': w('Du får hjælp på en anden måde', 'You get help another way'),
  'ikke-et-behov': w(
    'Nej: kommunen mener ikke, at du har brug for hjælp til det',
    'No: the municipality finds that you need no help with it',
  ),
}

export const CHANGE_WORD: Readonly<Record<Change['kind'], Words | null>> = {
  ny: null,
  uaendret: w('Det samme som før', 'The same as before'),
  forhoejelse: w('Mere end før', 'More than before'),
  nedsaettelse: w('Mindre end før', 'Less than before'),
  ophoer: w('Hjælpen stopper', 'The help stops'),
}

export const RULING_WORD: Readonly<Record<RulingKind, Words>> = {
  stadfaestelse: w('Kommunens afgørelse gælder', 'The municipality’s decision stands'),
  hjemvisning: w(
    'Kommunen skal se på sagen igen og træffe en ny afgørelse',
    'The municipality must look again and decide anew',
  ),
  aendring: w('Ankestyrelsen har ændret afgørelsen', 'The board has changed the decision'),
  ophaevelse: w('Kommunens afgørelse gælder ikke længere', 'The municipality’s decision no longer stands'),
  afvisning: w('Ankestyrelsen har ikke taget stilling til klagen', 'The board has not taken up the complaint'),
  supplering: w('Kommunen skal finde flere oplysninger', 'The municipality must find more information'),
}
